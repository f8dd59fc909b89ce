"""What a coordinator would have to judge by hand: what a need lacks, and which ones want a look.

Pure functions of one need, of the group's own promises and of the day. Nothing here is kept:
it is computed anew each time, so that it cannot be out of date.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from organiser_app.domain.members import Bounded
from organiser_app.domain.needs import NeedState, Urgency
from organiser_app.domain.recurring import rule_of
from organiser_app.domain.saved_views import NOT_KNOWN, Chosen
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.views import NeedRow

DONE_DAYS = 7
"""So many days back a need that was met counts as done this week."""


class Missing(StrEnum):
    """What someone must know before they can act on a need."""

    CATEGORY = "category"
    AREA = "area"
    NEEDED_BY = "needed_by"
    CONTACT = "contact"


class SecondLook(StrEnum):
    """Why a need wants a second look."""

    MISSED = "missed"
    """The day has passed on which it was needed."""
    ASKER_LEFT = "asker_left"
    """Whoever asked is no longer there."""
    FELL_THROUGH = "fell_through"
    """Help was arranged and did not come, and nobody is on it now."""
    HELPERS_AWAY = "helpers_away"
    """Everyone who is on it will have left by then, or rests."""
    TOO_LONG = "too_long"
    """It waits longer than the group promises."""
    MISSING = "missing"
    """Something is missing before anyone can act."""


class BoardColumn(StrEnum):
    """Where a need lies on the board."""

    OPEN = "open"
    MATCHED = "matched"
    DONE = "done"
    SECOND_LOOK = "second_look"


def waiting_days(row: NeedRow, today: date) -> int | None:
    """How long an open need has been waiting; None when it does not wait or nobody knows."""
    if row.opened is None or not row.state.is_open:
        return None
    return max((today - row.opened).days, 0)


def waits_too_long(row: NeedRow, today: date, settings: GroupSettings) -> bool:
    """Whether an open need has been waiting longer than the group promises."""
    days = waiting_days(row, today)
    return days is not None and days > settings.promise_days(row.urgency)


def missing(row: NeedRow) -> tuple[Missing, ...]:
    """What must be known before someone can act on a need that nobody is on yet.

    The area may be that of whoever asked. A day is asked for only where the group's promise does
    not stand in for it: urgent may mean this afternoon, and what comes back needs a first day.
    """
    return tuple(_missing(row)) if row.state is NeedState.OPEN else ()


def _missing(row: NeedRow) -> Iterator[Missing]:
    if not row.category:
        yield Missing.CATEGORY
    if not (row.area or row.lives_in):
        yield Missing.AREA
    if row.needed_by is None and _needs_a_day(row):
        yield Missing.NEEDED_BY
    if not row.can_be_reached:
        yield Missing.CONTACT


def _needs_a_day(row: NeedRow) -> bool:
    return row.urgency is Urgency.URGENT or rule_of(row.recurring) is not None


def second_look(row: NeedRow, today: date, settings: GroupSettings) -> tuple[SecondLook, ...]:
    """Why a need wants a second look; nothing for one that goes its way or is closed."""
    return tuple(_reasons(row, today, settings)) if row.state.is_open else ()


def _reasons(row: NeedRow, today: date, settings: GroupSettings) -> Iterator[SecondLook]:
    if row.needed_by is not None and row.needed_by < today:
        yield SecondLook.MISSED
    if asker_has_left(row, today):
        yield SecondLook.ASKER_LEFT
    if row.fell_through is not None and not row.helpers:
        yield SecondLook.FELL_THROUGH
    if helpers_away(row, today):
        yield SecondLook.HELPERS_AWAY
    if waits_too_long(row, today, settings) and not _is_arranged(row, today):
        yield SecondLook.TOO_LONG
    if missing(row):
        yield SecondLook.MISSING


def asker_has_left(row: NeedRow, today: date) -> bool:
    """Whether an open need is of someone who is no longer there: is it still needed?"""
    return row.state.is_open and row.asker_left is not None and row.asker_left <= today


def _is_arranged(row: NeedRow, today: date) -> bool:
    """Whether someone is on it for a day that is still to come."""
    is_ahead = row.needed_by is not None and row.needed_by >= today
    return row.state is NeedState.MATCHED and is_ahead and not helpers_away(row, today)


def helpers_away(row: NeedRow, today: date) -> tuple[Bounded, ...]:
    """Everyone who is on an open need, where nobody of them is there on the day that it is for."""
    if not row.bounded or not row.state.is_open:
        return ()
    day = max(row.needed_by or today, today)
    away = tuple(one for one in row.bounded if one.is_away(day))
    return away if len(away) == len(row.helpers) else ()


def board_column(row: NeedRow, today: date, settings: GroupSettings) -> BoardColumn | None:
    """Where a need lies on the board; None for one that was closed otherwise or longer ago."""
    if row.state.is_open:
        if second_look(row, today, settings):
            return BoardColumn.SECOND_LOOK
        return BoardColumn.OPEN if row.state is NeedState.OPEN else BoardColumn.MATCHED
    was_met = row.state in {NeedState.MET, NeedState.PARTLY_MET}
    is_recent = row.closed is not None and row.closed > today - timedelta(days=DONE_DAYS)
    return BoardColumn.DONE if was_met and is_recent else None


def triage_order(row: NeedRow) -> tuple[int, int]:
    """The more urgent first, then whoever has waited longest; asked on an unknown day comes first."""
    return list(Urgency).index(row.urgency), row.opened.toordinal() if row.opened else 0


def lets_through(chosen: Chosen, row: NeedRow) -> bool:
    """Whether a need passes what is chosen; it lies where it is needed, else where its asker lives."""
    if chosen.areas and (row.area_id or row.lives_in_id or NOT_KNOWN) not in chosen.areas:
        return False
    if chosen.categories and (row.category_id or NOT_KNOWN) not in chosen.categories:
        return False
    if chosen.urgencies and row.urgency not in chosen.urgencies:
        return False
    return not chosen.only_missing or bool(missing(row))
