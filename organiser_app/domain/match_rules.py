"""What can be wrong with a match: asked in the window, or told by a sheet."""

from collections.abc import Iterator
from datetime import date

from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Match, MatchState, Need, NeedState
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import long_text_problems, past_day_problems

_NO_HELP = frozenset({NeedState.WITHDRAWN, NeedState.CLOSED_UNMET})


def need_closed_problems(need: Need) -> tuple[Problem, ...]:
    """Nobody can be asked for a need that is closed."""
    if need.state.is_open:
        return ()
    return (Problem("need_id", "NEED_IS_CLOSED", {"state": need.state.value}),)


def own_need_problems(helper_id: MemberId, need: Need) -> tuple[Problem, ...]:
    """Nobody helps themselves."""
    return (Problem("helper_id", "SAME_AS_ASKER"),) if helper_id == need.member_id else ()


def away_problems(member: Member, today: date, *, knowingly: bool) -> tuple[Problem, ...]:
    """Who has left cannot be asked, nor who rests, unless that is known."""
    if not member.is_current(today):
        return (Problem("helper_id", "HAS_LEFT"),)
    if member.is_paused(today) and not knowingly:
        return (Problem("helper_id", "RESTS_NOW"),)
    return ()


def left_problems(member: Member, day: date | None) -> tuple[Problem, ...]:
    """Who had left by that day did not help on it."""
    left = member.left is not None and day is not None and member.left <= day
    return (Problem("helper_id", "HAS_LEFT"),) if left else ()


def before_asked_problems(field: str, day: date | None, need: Need) -> tuple[Problem, ...]:
    """Nobody was asked to help before help was asked for."""
    too_early = need.opened is not None and day is not None and day < need.opened
    return (Problem(field, "NEEDED_BEFORE_ASKED"),) if too_early else ()


def ending_problems(match: Match, day: date | None) -> tuple[Problem, ...]:
    """A match is settled after it was arranged."""
    if match.made is None or day is None or day >= match.made:
        return ()
    return (Problem("day", "BEFORE_ARRANGED", {"found": match.made}),)


def no_help_problems(need: Need) -> tuple[Problem, ...]:
    """No help came for a need that was closed without any."""
    return need_closed_problems(need) if need.state in _NO_HELP else ()


def told_problems(match: Match, need: Need, helper: Member, today: date) -> tuple[Problem, ...]:
    """What is wrong with a match as a sheet tells it; fields are those of the match."""
    return tuple(_told_problems(match, need, helper, today))


def _told_problems(match: Match, need: Need, helper: Member, today: date) -> Iterator[Problem]:
    yield from own_need_problems(match.helper_id, need)
    yield from before_asked_problems("made", match.made, need)
    yield from past_day_problems("made", match.made, today)
    yield from past_day_problems("ended", match.ended, today)
    yield from ending_problems(match, match.ended)
    yield from long_text_problems("note", match.note)
    if match.state is not MatchState.CALLED_OFF:
        for field in ("called_off_by", "in_time"):
            if getattr(match, field) not in ("", None):
                yield Problem(field, "NOT_CALLED_OFF")
    if match.state.is_open:
        yield from _open_problems(match, need, helper, today)
    if match.state is MatchState.COMPLETED:
        yield from _completed_problems(match, need, helper)


def _open_problems(match: Match, need: Need, helper: Member, today: date) -> Iterator[Problem]:
    if match.ended is not None:
        yield Problem("ended", "SETTLED_BUT_OPEN", {"found": match.ended})
    yield from away_problems(helper, today, knowingly=True)
    yield from need_closed_problems(need)


def _completed_problems(match: Match, need: Need, helper: Member) -> Iterator[Problem]:
    if match.ended is None:
        yield Problem("ended", "REQUIRED_EMPTY")
    yield from before_asked_problems("ended", match.ended, need)
    yield from left_problems(helper, match.ended)
    yield from no_help_problems(need)
