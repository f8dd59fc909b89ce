"""Questions about threads of needs: what comes round, and what is still open of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from organiser_app.domain.needs import Need
from organiser_app.domain.threads import day_after, is_after, latest_of
from organiser_app.storage import tables
from organiser_app.storage.reads.matches import thread_of
from organiser_app.storage.reads.needs import needs
from organiser_app.storage.reads.shared import by_ids
from organiser_app.storage.values import day_of


@dataclass(frozen=True, slots=True)
class ComingRound:
    """What is still to come of needs that recur."""

    next_day: date | None = None
    """When the next one is; None where none comes."""
    still_open: int = 0
    """Others of the same threads that wait."""

    @property
    def goes_on(self) -> bool:
        """Whether closing them for this time only is not the end."""
        return self.next_day is not None or self.still_open > 0


def coming_round(connection: Connection, ids: Sequence[int], today: date) -> ComingRound:
    """What is still to come when these needs are closed for this time only."""
    threads: dict[int, tuple[Need, ...]] = {}
    for one in needs(connection, ids):
        first = one.parent_id or one.id
        if one.recurring or one.parent_id:
            threads.setdefault(first, thread_of(connection, one.id))
    others = [
        one for each in threads.values() for one in each if one.state.is_open and one.id not in ids
    ]
    days = [one.day for one in others if one.day is not None and one.day >= today]
    days += [day for each in threads.values() if (day := _to_come(connection, each, ids, today))]
    return ComingRound(min(days, default=None), len(others))


def open_after(connection: Connection, need_id: int) -> int:
    """How many of its thread after a need are open."""
    thread = thread_of(connection, need_id)
    this = next((one for one in thread if one.id == need_id), None)
    return sum(this is not None and one.state.is_open and is_after(one, this) for one in thread)


def _to_come(
    connection: Connection, thread: Sequence[Need], ids: Sequence[int], today: date
) -> date | None:
    """The day of one that will be added when the latest is closed."""
    latest = latest_of(thread)
    if latest.id not in ids or not latest.state.is_open:
        return None
    day = day_after(latest, thread, today)
    left = _left(connection, latest.member_id)
    return None if day is None or (left is not None and left <= day) else day


def _left(connection: Connection, member_id: int | None) -> date | None:
    member = tables.members
    wanted = [] if member_id is None else [int(member_id)]
    found = by_ids(connection, select(member.c.left), member.c.id, wanted)
    return day_of(next((row.left for row in found), None))
