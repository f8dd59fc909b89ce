"""How well a returned row fits a row that left: a weighted mean over the cells that say something.

What makes someone this very person weighs much (an address for mail, a phone, a name), what many
have in common weighs little, and however many such cells agree they never make up for the rest.
Two blanks say nothing, and what several rows share (the phone of a household) says less.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.identity.marks import Mark, alike, mark_of
from organiser_app.spreadsheet.identity.values import BaseRow, CameRow
from organiser_app.spreadsheet.layout import ColumnType, Field

STRONG = 2.0
"""From this weight on a field helps to tell rows apart."""
_WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "email": 4.0,
        "phones": 3.0,
        "name": 3.0,
        "giver": 3.0,
        "receiver": 3.0,
        "day": 3.0,
        "opened": 3.0,
        "words": 3.0,
        "address": 2.0,
        "category": 2.0,
        "note": 1.0,
        "quantity": 1.0,
        "household": 1.0,
        "joined": 1.0,
        "needed_by": 1.0,
        "start": 1.0,
        "gathering": 1.0,
    }
)
_OTHER_WEIGHT, _LITTLE_WEIGHT = 0.5, 0.25
_FEW_VALUES = frozenset(
    {
        ColumnType.CHOICE,
        ColumnType.STATE,
        ColumnType.URGENCY,
        ColumnType.YES_NO,
        ColumnType.CONSENT,
    }
)
_WORDS = frozenset({ColumnType.NAME, ColumnType.TEXT, ColumnType.RECURRING, ColumnType.MANY})
_SHARED = ("email", "phones", "address")
_WHO_AND_WHEN = frozenset({"day", "opened", "giver", "receiver", "name"})
_OTHER_EVENT = 0.8
"""The same help on another day or for somebody else is another: content alone never tells."""
_NOT_ALIKE = 0.2
_WEAK_PART = 0.25
"""What all weak cells of a row may weigh together, as a part of the strong ones."""
_CLEARED, _FILLED = 0.5, 0.25
"""The part of its weight that a cell has which is blank on one side: filling in is what people do."""
_ROUNDED = re.compile(r"[\d.,]+E\+?\d+", re.IGNORECASE)
_MAYBE_NUMBER = re.compile(r"'?[-+]?[\d.,\s]*\d(?:E\+?\d+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fit:
    """How well two rows fit each other."""

    similarity: float
    evidence: float
    """The weight of the cells that are filled on both sides; not known of rows that are the same."""
    is_same: bool
    """Nothing differs but form."""


SAME = Fit(1.0, 0.0, is_same=True)


@dataclass(frozen=True, slots=True)
class Content:
    """A returned row made ready: its filled cells, and how they read as text."""

    columns: tuple[str, ...]
    filled: Mapping[str, CellValue]
    texts: tuple[str, ...]
    """One for each column."""


class Comparison:
    """Compares rows of one table, remembering what it has made of their cells."""

    def __init__(self, fields: Sequence[Field], base: Sequence[BaseRow], *, region: str) -> None:
        self._fields = {field.key: field for field in fields if field.is_exported}
        self._base = base
        self._region = region
        self._weights = {key: weight_of(field) for key, field in self._fields.items()}
        is_roster = not self._fields.keys().isdisjoint(_SHARED)
        self._who_and_when = frozenset() if is_roster else _WHO_AND_WHEN
        self._marks: dict[tuple[str, type, CellValue], Mark] = {}

    def content_of(self, came: CameRow) -> Content:
        """The row without columns that are no fields of this table."""
        columns = tuple(sorted(key for key in came.cells if key in self._fields))
        texts = tuple(text_of(came.cells[key]) for key in columns)
        filled = {key: came.cells[key] for key, text in zip(columns, texts, strict=True) if text}
        return Content(columns, filled, texts)

    def mark(self, key: str, cell: CellValue) -> Mark:
        """What a cell of a field comes down to."""
        place = (key, type(cell), cell)
        found = self._marks.get(place)
        if found is None:
            found = self._marks[place] = mark_of(self._fields[key], cell)
        return found

    @cached_property
    def _shares(self) -> Mapping[str, Counter[Mark]]:
        """How many rows have one phone, one address."""
        counted: dict[str, Counter[Mark]] = {key: Counter() for key in _SHARED}
        for row in self._base:
            for key in counted.keys() & row.cells.keys() & self._fields.keys():
                counted[key].update(_single(self.mark(key, row.cells[key])))
        return counted

    def _weight(self, key: str, sent: Mark | None) -> float:
        weight = self._weights[key]
        if sent is None or key not in self._shares:
            return weight
        rows = min(self._shares[key][each] for each in _single(sent))
        return weight / (rows + 1) if rows > 1 else weight

    def weight_of_filled(self, content: Content) -> float:
        """The evidence of a row that fits another in every cell."""
        return sum(self._weights[key] for key in content.filled)

    def reads_the_same(self, content: Content, base: BaseRow) -> bool:
        """Whether every cell is just what was sent: cheap, and true of most rows."""
        sent = base.cells
        for key, text in zip(content.columns, content.texts, strict=True):
            if text != sent.get(key, ""):
                return False
        return True

    def fit(self, content: Content, base: BaseRow) -> Fit:
        """How well the returned row fits the row that left."""
        if self.reads_the_same(content, base):
            return SAME
        tally = _Tally()
        for key in content.columns:
            sent, cell = base.cells.get(key), content.filled.get(key)
            if sent and cell is not None:
                mark = self.mark(key, sent)
                found = self._alike(key, sent, cell)
                tally.add(self._weight(key, mark), found)
                tally.is_other_event |= key in self._who_and_when and found <= _NOT_ALIKE
            elif sent:
                tally.add_one_sided(self._weight(key, self.mark(key, sent)) * _CLEARED)
            elif cell is not None:
                tally.add_one_sided(self._weight(key, None) * _FILLED)
        return tally.fit()

    def _alike(self, key: str, sent: str, cell: CellValue) -> float:
        if cell == sent:
            return 1.0
        field = self._fields[key]
        found = alike(field, self.mark(key, sent), self.mark(key, cell))
        if found < 1.0 and _may_be_damaged(field, cell):
            same = likeness(field, sent, cell, region=self._region) is not Likeness.CHANGED
            return 1.0 if same else found
        return found


class _Tally:
    """Strong and weak cells, added up apart."""

    def __init__(self) -> None:
        self._agreed = [0.0, 0.0]
        self._weighed = [0.0, 0.0]
        self._evidence = 0.0
        self._is_same = True
        self.is_other_event = False

    def add(self, weight: float, found: float) -> None:
        """A cell that is filled on both sides."""
        side = weight < 1.0
        self._agreed[side] += weight * found
        self._weighed[side] += weight
        self._evidence += weight
        self._is_same &= found == 1.0

    def add_one_sided(self, weight: float) -> None:
        """A cell that was cleared or filled in."""
        self._weighed[weight < 1.0] += weight
        self._is_same = False

    def fit(self) -> Fit:
        if self._is_same:
            return SAME
        strong, weak = self._weighed
        part = min(1.0, _WEAK_PART * strong / weak) if strong and weak else 1.0
        total = strong + part * weak
        similarity = (self._agreed[0] + part * self._agreed[1]) / total if total else 0.0
        if self.is_other_event:
            similarity *= _OTHER_EVENT
        return Fit(similarity, self._evidence, is_same=False)


def weight_of(field: Field) -> float:
    """How much a field says about which row this is."""
    other = _LITTLE_WEIGHT if field.type in _FEW_VALUES else _OTHER_WEIGHT
    return _WEIGHTS.get(field.key, other)


def _single(mark: Mark) -> frozenset[Mark]:
    return frozenset(mark) if isinstance(mark, frozenset) else frozenset({mark})


def _may_be_damaged(field: Field, cell: CellValue) -> bool:
    """Whether a program may have made this of words: a number, a day. Marks see through the rest."""
    if field.type is ColumnType.PHONES:
        return _ROUNDED.fullmatch(text_of(cell)) is not None
    if field.type in _WORDS:
        return not isinstance(cell, str) or _MAYBE_NUMBER.fullmatch(cell) is not None
    return False
