"""The rows that are for figures: no names, no words, no days, and nothing that few people share."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, Offer
from organiser_app.services.exporting.audiences import Audience, LeftOut, fields_for
from organiser_app.services.exporting.naming import NAMED, anyone, without_naming
from organiser_app.services.exporting.planned import PlannedRow, Values
from organiser_app.services.exporting.rows import Drawing, own_values, place_and_kind
from organiser_app.services.exporting.words import FEW
from organiser_app.spreadsheet.cell_content import MASK
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.rowkeys import SYMBOLS

FEWEST = 5
"""People who must share a value before it is told."""
PERSONS = frozenset({"name", "giver", "receiver"})
"""Fields in which a made-up sign stands for a person."""
_SIGN_LENGTH = 4


class Pseudonyms:
    """Signs such as P-7KQ2: one for each person, other ones in every export."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._signs: dict[int, str] = {}
        self._used: set[str] = set()

    def of(self, member_id: int | None) -> str | None:
        """The sign of a member; None for nobody."""
        if member_id is None:
            return None
        if member_id not in self._signs:
            self._signs[member_id] = self._new()
        return self._signs[member_id]

    def _new(self) -> str:
        while True:
            sign = "P-" + "".join(self._random.choices(SYMBOLS, k=_SIGN_LENGTH))
            if sign not in self._used:
                self._used.add(sign)
                return sign


@dataclass(frozen=True, slots=True)
class _Counted:
    """A row, and who is counted by it."""

    row: PlannedRow
    people: frozenset[int]


def statistics_rows(
    drawing: Drawing, table: Table, signs: Pseudonyms, random: Random
) -> list[PlannedRow]:
    """The rows of one table, in no order."""
    counted = [_cleaned(each) for each in _drawn(drawing, table, signs)]
    naming = anyone(drawing.known)
    counted = [
        dataclasses.replace(each, row=without_naming(each.row, naming, drawing, only=NAMED))
        for each in counted
    ]
    rows = _suppressed(counted, drawing)
    random.shuffle(rows)
    return rows


def _drawn(drawing: Drawing, table: Table, signs: Pseudonyms) -> Iterator[_Counted]:
    if table is Table.MEMBERS:
        return _members(drawing, signs)
    if table is Table.EXCHANGES:
        return _exchanges(drawing, signs)
    rows: Iterator[Need] | Iterator[Offer]
    rows = drawing.needs() if table is Table.NEEDS else drawing.offers()
    return _about_one(drawing, table, rows, signs)


def _may_be_counted(drawing: Drawing, people: frozenset[int]) -> bool:
    """Whether a row about these people may leave: nobody in particular, or one who may be counted."""
    if not people or people & drawing.known.counted:
        return True
    said_no = people - drawing.known.names.keys()
    reason = LeftOut.NO_CONSENT if said_no == people else LeftOut.NO_FIGURES
    drawing.left_out[reason] += 1
    return False


def _members(drawing: Drawing, signs: Pseudonyms) -> Iterator[_Counted]:
    for member in drawing.members():
        who = frozenset({int(member.id)})
        if not _may_be_counted(drawing, who):
            continue
        values = _own(Table.MEMBERS, member)
        values["name"] = signs.of(member.id)
        values["area"] = drawing.known.area_names.get(member.area_id or 0)
        yield _Counted(PlannedRow(member.id, values), who)


def _about_one(
    drawing: Drawing, table: Table, rows: Iterator[Need] | Iterator[Offer], signs: Pseudonyms
) -> Iterator[_Counted]:
    for row in rows:
        who = frozenset({int(row.member_id)} if row.member_id is not None else ())
        if not _may_be_counted(drawing, who):
            continue
        values = _own(table, row) | place_and_kind(row, drawing.known)
        values["name"] = signs.of(row.member_id)
        if isinstance(row, Need) and row.is_sensitive:
            values = _without_category(drawing, values)
        yield _Counted(PlannedRow(row.id, values), who)


def _exchanges(drawing: Drawing, signs: Pseudonyms) -> Iterator[_Counted]:
    counted = drawing.known.counted
    for exchange in drawing.exchanges():
        sides = (exchange.giver_id, exchange.receiver_id)
        named = frozenset(int(side) for side in sides if side is not None)
        if not _may_be_counted(drawing, named):
            continue
        who = named & counted
        drawing.left_out[LeftOut.NAME_WITHHELD] += who != named
        values = _own(Table.EXCHANGES, exchange) | place_and_kind(exchange, drawing.known)
        values["giver"], values["receiver"] = (
            signs.of(side) if side in counted else None for side in sides
        )
        if exchange.need_id in drawing.known.sensitive_needs:
            values = _without_category(drawing, values)
        yield _Counted(PlannedRow(exchange.id, values), who)


def _own(table: Table, record: Member | Need | Offer | Exchange) -> Values:
    """What the record itself says in the columns that are for figures."""
    kept = {each.key for each in fields_for(Audience.STATISTICS, table)}
    return {key: value for key, value in own_values(table, record).items() if key in kept}


def _without_category(drawing: Drawing, values: Values) -> Values:
    """A sensitive need looks like any other of which a value is not told."""
    drawing.left_out[LeftOut.SENSITIVE] += 1
    return {**values, "category": FEW}


def _cleaned(counted: _Counted) -> _Counted:
    """With months for days."""
    values = {
        key: f"{value.year:04}-{value.month:02}" if isinstance(value, date) else value
        for key, value in counted.row.values.items()
    }
    return dataclasses.replace(counted, row=dataclasses.replace(counted.row, values=values))


def _suppressed(counted: Sequence[_Counted], drawing: Drawing) -> list[PlannedRow]:
    """Without the values of a column that fewer than five people share."""
    sharing = _sharing(counted)
    rows = []
    for each in counted:
        few = [
            key
            for key, value in each.row.values.items()
            if (key, value) in sharing and len(sharing[key, value]) < FEWEST
        ]
        drawing.left_out[LeftOut.FEWER_THAN_FIVE] += len(few)
        values = {**each.row.values, **dict.fromkeys(few, FEW)}
        rows.append(dataclasses.replace(each.row, values=values))
    return rows


def _sharing(counted: Sequence[_Counted]) -> Mapping[tuple[str, object], set[int]]:
    """For each value of a column, who shares it; signs for people and blanks aside."""
    sharing: defaultdict[tuple[str, object], set[int]] = defaultdict(set)
    for each in counted:
        for key, value in each.row.values.items():
            if key not in PERSONS and value not in (None, "", (), MASK, FEW):
                sharing[key, value] |= each.people
    return sharing
