"""How many rows each saved view has: counted off the GUI thread, all views with one question.

What was found is remembered by row, so that a change of a few rows asks for these alone; only where
names or settings moved, or very much at once, everything is counted anew.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain
from typing import Any

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.domain.saved_views import SavedView
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.triage import board_column, lets_through
from organiser_app.domain.views import ExchangeFilter
from organiser_app.gui.models.member_columns import member_columns
from organiser_app.gui.models.need_columns import need_columns
from organiser_app.gui.models.offer_columns import offer_columns
from organiser_app.gui.models.row_index import haystacks_of
from organiser_app.gui.models.table_columns import Column
from organiser_app.gui.pages.members.pane import keeps_member
from organiser_app.gui.pages.needs.needs_pane import keeps_need
from organiser_app.gui.pages.needs.offers_pane import keeps_offer
from organiser_app.gui.pages.needs.place import BOARD
from organiser_app.gui.pages.needs.touched import moves_all, touched_needs
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.exchanges import exchange_ids
from organiser_app.storage.reads.members import member_rows
from organiser_app.storage.reads.needs import need_rows
from organiser_app.storage.reads.offer_use import offer_rows_in_use

Views = tuple[int, ...]
Keeps = Callable[[SavedView, Any, GroupSettings, date], bool]
MOST_TOUCHED = 200


@dataclass(frozen=True, slots=True)
class Counted:
    """Which views each row is in, by list, and what that comes to."""

    views: tuple[SavedView, ...]
    by_row: Mapping[str, Mapping[int, Views]]
    totals: Mapping[int, int]
    """View -> how many rows it has."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What counting goes by besides the rows."""

    settings: GroupSettings
    today: date
    hidden: bool


@dataclass(frozen=True, slots=True)
class _List:
    """How the rows of one list are read, searched and kept."""

    read: Callable[[Reader, Sequence[int] | None], Sequence[Any]]
    columns: Callable[[Moment], Sequence[Column[Any]]]
    keeps: Keeps
    touched: Callable[[Reader, ChangeSet], frozenset[int] | None]
    """None: everything is to be counted anew."""


def count_all(moment: Moment, reader: Reader) -> Counted:
    """Counts every view from the start."""
    views = moment.settings.saved_views
    by_row = {
        name: _in_views(_of_list(views, name), each.read(reader, None), each, moment)
        for name, each in _LISTS.items()
        if _of_list(views, name)
    }
    totals = Counter({view.id: 0 for view in views})
    for rows in by_row.values():
        totals.update(chain.from_iterable(rows.values()))
    return Counted(views, by_row, totals | _count_exchanges(reader, views))


def count_again(
    before: Counted, changes: Sequence[ChangeSet], moment: Moment, reader: Reader
) -> Counted:
    """Counts what these changes touched; what was found for the other rows stays."""
    totals = dict(before.totals)
    by_row = {
        name: _again(reader, name, rows, changes, moment=moment, totals=totals)
        for name, rows in before.by_row.items()
    }
    kinds = frozenset({Kind.EXCHANGES, Kind.MEMBERS, Kind.AREAS, Kind.CATEGORIES})
    if any(change.concerns(kinds) for change in changes):
        totals |= _count_exchanges(reader, before.views)
    return Counted(before.views, by_row, totals)


def _again(
    reader: Reader,
    name: str,
    rows: Mapping[int, Views],
    changes: Sequence[ChangeSet],
    *,
    moment: Moment,
    totals: dict[int, int],
) -> Mapping[int, Views]:
    """The rows as they are in views now; `totals` follows."""
    each, views = _LISTS[name], _of_list(moment.settings.saved_views, name)
    touched = _touched_by(reader, each, changes)
    if touched is None:
        found = _in_views(views, each.read(reader, None), each, moment)
        counted = Counter(chain.from_iterable(found.values()))
        totals |= {view.id: counted[view.id] for view in views}
        return found
    if not touched:
        return rows
    found = dict(rows)
    for row_id in touched:
        for one in found.pop(row_id, ()):
            totals[one] -= 1
    now = _in_views(views, each.read(reader, sorted(touched)), each, moment)
    for one in chain.from_iterable(now.values()):
        totals[one] += 1
    return found | now


def _touched_by(
    reader: Reader, each: "_List", changes: Sequence[ChangeSet]
) -> frozenset[int] | None:
    """The rows that these changes touched; None for all, or for so many that all is quicker."""
    touched: frozenset[int] = frozenset()
    for change in changes:
        ids = each.touched(reader, change)
        if ids is None or len(touched | ids) > MOST_TOUCHED:
            return None
        touched |= ids
    return touched


def _of_list(views: Sequence[SavedView], name: str) -> list[SavedView]:
    return [view for view in views if view.rows == name]


def _in_views(
    views: Sequence[SavedView], rows: Sequence[Any], each: _List, moment: Moment
) -> dict[int, Views]:
    """The rows that are in any view, with the views that they are in."""
    plain = [(view, plain_letters(view.words).split()) for view in views]
    columns = each.columns(moment) if any(words for _, words in plain) else ()
    found: dict[int, Views] = {}
    same: dict[Views, Views] = {}
    for row in rows:
        kept = [
            (view.id, words)
            for view, words in plain
            if each.keeps(view, row, moment.settings, moment.today)
        ]
        inside = tuple(one for one, words in kept if not words)
        if len(inside) < len(kept):
            (text,) = haystacks_of(columns, (row,))
            inside = tuple(one for one, words in kept if all(word in text for word in words))
        if inside:
            found[int(row.id)] = same.setdefault(inside, inside)
    return found


def _count_exchanges(reader: Reader, views: Sequence[SavedView]) -> dict[int, int]:
    return {
        view.id: len(exchange_ids(reader, ExchangeFilter(words=view.words)))
        for view in _of_list(views, "exchanges")
    }


def _keeps_need(view: SavedView, row: Any, settings: GroupSettings, today: date) -> bool:
    if not lets_through(view.chosen, row):
        return False
    if view.layout == BOARD:
        return board_column(row, today, settings) is not None
    return keeps_need(view.choice, row, settings, today)


def _touched_needs(reader: Reader, change: ChangeSet) -> frozenset[int] | None:
    return None if moves_all(change) else touched_needs(reader, (change,))


def _touched(
    kind: Kind, named: frozenset[Kind], _reader: Reader, change: ChangeSet
) -> frozenset[int] | None:
    if any(change.of(one).changed or change.of(one).removed for one in named):
        return None
    own = change.of(kind)
    return own.added | own.changed | own.removed


def _touched_offers(reader: Reader, change: ChangeSet) -> frozenset[int] | None:
    if change.concerns(frozenset({Kind.MATCHES, Kind.EXCHANGES})):  # who was asked, what was used
        return None
    named = frozenset({Kind.MEMBERS, Kind.AREAS, Kind.CATEGORIES})
    return _touched(Kind.OFFERS, named, reader, change)


def _columns_of_needs(moment: Moment) -> Sequence[Column[Any]]:
    return need_columns(lambda: moment.today, lambda: moment.hidden, lambda: moment.settings)


_LISTS: dict[str, _List] = {
    "needs": _List(
        read=need_rows,
        columns=_columns_of_needs,
        keeps=_keeps_need,
        touched=_touched_needs,
    ),
    "offers": _List(
        read=offer_rows_in_use,
        columns=lambda moment: offer_columns(lambda: moment.today, lambda: moment.hidden),
        keeps=lambda view, row, settings, today: keeps_offer(view.choice, row, settings, today),
        touched=_touched_offers,
    ),
    "members": _List(
        read=member_rows,
        columns=lambda moment: member_columns(lambda: moment.today, lambda: moment.hidden),
        keeps=lambda view, row, _settings, today: keeps_member(view.choice, row, today),
        touched=partial(_touched, Kind.MEMBERS, frozenset({Kind.AREAS})),
    ),
}
