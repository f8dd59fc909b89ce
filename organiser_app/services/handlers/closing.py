"""What follows when needs are closed, and needs that come back when their day has passed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from organiser_app.domain.changes import Label
from organiser_app.domain.daily import CalledOffBy, CatchUpRecurring
from organiser_app.domain.ids import NEW, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import MatchState, Need, NeedState
from organiser_app.domain.recurring import rule_of
from organiser_app.domain.rules import need_problems
from organiser_app.domain.threads import (
    ENDINGS,
    day_after,
    is_after,
    is_past_the_last,
    latest_of,
    with_no_other,
    with_rule,
)
from organiser_app.services.handlers.check_ins import follow_check_in
from organiser_app.services.handlers.shared import Moment, refuse_if
from organiser_app.storage import matches, writes
from organiser_app.storage.unit_of_work import UnitOfWork


def close_need(
    work: UnitOfWork, need: Need, state: NeedState, day: date, moment: Moment, reason: str = ""
) -> None:
    """Moves a need to a state; an open need has no closing day and no reason."""
    moved = _moved(work, need, state, day, moment, reason)
    after_closing(work, need, moved, moment.today)
    follow_check_in(work, need, moved, moment.today)


def _moved(
    work: UnitOfWork, need: Need, state: NeedState, day: date, moment: Moment, reason: str
) -> Need:
    closed = None if state.is_open else day
    moved = replace(need, state=state, closed=closed, reason="" if state.is_open else reason)
    refuse_if(need_problems(moved, moment.today))
    writes.edit(work, moved)
    return moved


def after_closing(work: UnitOfWork, before: Need, need: Need, today: date) -> None:
    """What follows from it where a need was closed: nobody is on it, and the next one comes."""
    if not before.state.is_open or need.state.is_open:
        return
    call_off_all(work, need, today)
    if rule_of(need.recurring) is not None:
        _add_next(work, need, matches.thread_of(work, need), today)


def call_off_all(work: UnitOfWork, need: Need, today: date) -> None:
    """Calls off what is arranged for a need that is closed."""
    asker = need.state is NeedState.WITHDRAWN
    by = CalledOffBy.ASKER if asker else CalledOffBy.COORDINATOR
    for match in matches.open_matches(work, need.id):
        ended = max(need.closed or today, match.made or today)
        writes.edit(
            work,
            replace(match, state=MatchState.CALLED_OFF, called_off_by=by.value, ended=ended),
        )


def catch_up_recurring(_command: CatchUpRecurring, work: UnitOfWork, moment: Moment) -> Label:
    """Adds what is due since the days of the last ones passed; what was missed stays open."""
    added = 0
    for thread in _threads(matches.recurring_needs(work)):
        latest: Need | None = thread[-1]
        known = (
            matches.thread_of(work, thread[-1]) if _waits_since(thread[-1], moment.today) else ()
        )
        while latest is not None and _waits_since(latest, moment.today):
            latest = _add_next(work, latest, known, moment.today)
            if latest is not None:
                known = (*known, latest)
                added += 1
    return Label("CATCH_UP_RECURRING", {"count": added})


def _threads(needs: Iterable[Need]) -> list[list[Need]]:
    """By thread, each in order of day; one that never had a fixed day has none that can pass."""
    threads: dict[int, list[Need]] = {}
    for need in needs:
        if need.needed_by is not None and rule_of(need.recurring) is not None:
            threads.setdefault(need.parent_id or need.id, []).append(need)
    for thread in threads.values():
        thread.sort(key=lambda need: (need.day or date.min, need.id))
    return list(threads.values())


def _waits_since(need: Need, today: date) -> bool:
    """Whether its day has passed; one that was closed has been followed already."""
    return need.state.is_open and need.day is not None and need.day < today


def _add_next(work: UnitOfWork, need: Need, thread: tuple[Need, ...], today: date) -> Need | None:
    day = day_after(need, thread, today)
    if day is None or _is_gone(work, need, day):
        return None
    following = replace(
        need,
        id=NeedId(NEW),
        parent_id=need.parent_id or need.id,
        opened=min(today, day),
        needed_by=day,
        state=NeedState.OPEN,
        closed=None,
        reason="",
    )
    return replace(following, id=NeedId(writes.add(work, following)))


def _is_gone(work: UnitOfWork, need: Need, day: date) -> bool:
    """Whether whoever asked has left by then: nothing new comes for them."""
    asker = None if need.member_id is None else writes.find(work, Member, need.member_id)
    return asker is not None and asker.left is not None and asker.left <= day


def end_thread(
    work: UnitOfWork, need: Need, state: NeedState, day: date, moment: Moment, reason: str = ""
) -> None:
    """Closes a need with all that is still open of its thread, and no other comes."""
    thread = matches.thread_of(work, need)
    last = latest_of(thread)
    others = state if state in ENDINGS else NeedState.WITHDRAWN
    for one in thread:
        known = with_no_other(one, moment.today) if one.id == last.id else one
        if one.id == need.id:
            _close_last(work, known, state, day, moment, reason)
        elif one.state.is_open:
            _close_last(work, known, others, max(day, one.opened or day), moment, reason)
        else:
            writes.edit(work, known)


def _close_last(
    work: UnitOfWork, need: Need, state: NeedState, day: date, moment: Moment, reason: str
) -> None:
    """Closes a need that no other follows."""
    moved = _moved(work, need, state, day, moment, reason)
    if need.state.is_open:
        call_off_all(work, moved, moment.today)
    follow_check_in(work, need, moved, moment.today)


def carry_rule(work: UnitOfWork, before: Need, need: Need) -> None:
    """How often one of a thread comes back holds from then on: for those after it too."""
    if before.recurring == need.recurring or rule_of(before.recurring) is None:
        return
    for one in matches.thread_of(work, need):
        if is_after(one, need) and one.recurring == before.recurring:
            writes.edit(work, with_rule(one, need.recurring))


def withdraw_later(work: UnitOfWork, need: Need, moment: Moment) -> None:
    """Withdraws what is open of a thread after one of it, from where that does not come back."""
    for one in matches.thread_of(work, need):
        if is_after(one, need) and one.state.is_open and is_past_the_last(one, need):
            day = max(moment.today, one.opened or moment.today)
            _close_last(work, one, NeedState.WITHDRAWN, day, moment, "")


def next_day(work: UnitOfWork, need: Need, today: date) -> date | None:
    """When the next one of its thread is that still waits."""
    days = [
        one.day
        for one in matches.thread_of(work, need)
        if one.state.is_open and one.day is not None and one.day >= today and one.id != need.id
    ]
    return min(days, default=None)
