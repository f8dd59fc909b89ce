"""What a plan and its answers come to: the records as they will be, and what is held back.

The review shows an outcome and the command is made of the same outcome, so what is shown is what
happens.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange, Gathering
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need
from organiser_app.domain.problems import Problem
from organiser_app.services.handlers.shared import problems_of
from organiser_app.services.imports.names import name_key
from organiser_app.services.imports.occasions import (
    Occasions,
    occasion_and_area,
    together_with,
)
from organiser_app.services.imports.vocabulary import Vocabulary
from organiser_app.services.records import (
    BORROWED,
    KINDS,
    MEMBER_LINKS,
    Record,
    items_of,
    value_of,
    with_values,
)
from organiser_app.services.returns.answers import Answers, Choice
from organiser_app.services.returns.items import Item, ItemKind, chosen, result_of
from organiser_app.services.returns.plan import ReturnPlan
from organiser_app.services.returns.saying import (
    Follow,
    contradictions,
    follows,
    own_texts,
    typed_text,
)
from organiser_app.spreadsheet.cell_content import MASK
from organiser_app.spreadsheet.layout import ColumnType, Table, field_of
from organiser_app.spreadsheet.merge import Unreadable
from organiser_app.spreadsheet.problems import ProblemCode

CELL_KINDS = frozenset(
    {ItemKind.CELL, ItemKind.CLEARED, ItemKind.CELL_CONFLICT, ItemKind.CELL_PROBLEM}
)
_CHANGING = frozenset({Choice.THEIRS, Choice.BASE, Choice.JOINED, Choice.TYPED})
_SHEET_FIELDS = {
    "member_id": "name",
    "giver_id": "giver",
    "receiver_id": "receiver",
    "household_id": "household",
    "acts_for_id": "acts_for",
}


@dataclass(frozen=True, slots=True)
class Held:
    """A record that stays as it is because what it would become breaks a rule."""

    table: Table
    record_id: int
    code: str
    field: str
    values: Mapping[str, object]


@dataclass(frozen=True)
class Outcome:
    """Everything that will be written about records that are here."""

    edited: tuple[Record, ...] = ()
    restored: tuple[Record, ...] = ()
    archived: tuple[tuple[Table, int], ...] = ()
    held: tuple[Held, ...] = ()
    follows: tuple[Follow, ...] = ()
    """Cells that change with others, by the rules of the record."""
    cells: int = 0
    areas: Vocabulary[AreaId] = field(default_factory=lambda: Vocabulary({}, {}))
    categories: Vocabulary[CategoryId] = field(default_factory=lambda: Vocabulary({}, {}))
    occasions: Occasions = field(default_factory=lambda: Occasions(()))

    @property
    def is_empty(self) -> bool:
        """Whether no record that is here is touched."""
        return not (self.edited or self.restored or self.archived)

    def new_areas(self) -> tuple[Area, ...]:
        """Areas that edits name for the first time."""
        used = {one.area_id for one in (*self.edited, *self.restored)}
        return tuple(
            Area(name, row_id) for row_id, name in self.areas.new.items() if row_id in used
        )

    def new_categories(self) -> tuple[Category, ...]:
        """Kinds of help that edits name for the first time."""
        records = (*self.edited, *self.restored)
        used = {one.category_id for one in records if not isinstance(one, Member)}
        return tuple(
            Category(name, row_id)
            for row_id, name in self.categories.new.items()
            if row_id in used
        )

    def new_gatherings(self) -> tuple[Gathering, ...]:
        """Occasions that edits name for the first time."""
        log = (one for one in (*self.edited, *self.restored) if isinstance(one, Exchange))
        return tuple(self.occasions.used(map(occasion_and_area, log)))


def table_of(record: Record) -> Table:
    """The table whose rows such records are."""
    return next(table for table, kind in KINDS.items() if isinstance(record, kind))


def place_of(plan: ReturnPlan, item: Item) -> tuple[Table, int] | None:
    """The record that an item is about: a need's phone is that of its member."""
    if item.table is None or item.record_id is None:
        return None
    if item.table is Table.NEEDS and item.field in BORROWED:
        need = plan.known.records[Table.NEEDS].get(item.record_id)
        if isinstance(need, Need) and need.member_id is not None:
            return Table.MEMBERS, need.member_id
    return item.table, item.record_id


def outcome_of(plan: ReturnPlan, answers: Answers, items: Sequence[Item], today: date) -> Outcome:
    """What will be written, as decided so far: what waits stays as it is."""
    work = _Work(plan, today)
    texts: dict[tuple[Table, int], dict[str, str | None]] = {}
    archived, restored = [], []
    for item in items:
        if item.table is None or item.record_id is None:
            continue
        choice = chosen(item, answers)
        place = (item.table, item.record_id)
        if item.kind in CELL_KINDS and choice in _CHANGING and item.field is not None:
            result = result_of(item, answers)
            if choice is Choice.TYPED:
                result = work.typed(place, item.field, result)
            if result != item.ours:
                work.note(texts, place, item.field, result)
        elif choice is Choice.ARCHIVE:
            archived.append(place)
        elif choice is Choice.RESTORE:
            restored.append((place, item))
    work.renamed = _renamed(texts)
    edited = {place: one for place, cells in texts.items() if (one := work.edited(place, cells))}
    back = [one for place, item in restored if (one := work.restored(place, item))]
    held = tuple(work.held)
    held_places = {(one.table, one.record_id) for one in held}
    return Outcome(
        tuple(one for place, one in edited.items() if place not in held_places),
        tuple(back),
        tuple(archived),
        held,
        tuple(one for one in work.follows if (one.table, one.record_id) not in held_places),
        sum(len(cells) for place, cells in texts.items() if place not in held_places),
        work.areas,
        work.categories,
        work.occasions,
    )


class _Work:
    """Records made of texts, with the names that they link to."""

    def __init__(self, plan: ReturnPlan, today: date) -> None:
        known = plan.known
        self._plan = plan
        self._today = today
        self.held: list[Held] = []
        self.follows: list[Follow] = []
        self.renamed: Mapping[int, str] = {}
        """Members whose name the sheet changes, with the key of the new one."""
        new = _new_names(plan)
        self.areas: Vocabulary[AreaId] = _vocabulary(known.areas, new.areas)
        self.categories: Vocabulary[CategoryId] = _vocabulary(known.categories, new.categories)
        self.occasions = together_with(known.occasions, new.gatherings)
        self._new_members = _new_members(plan)

    def typed(self, place: tuple[Table, int], key: str, text: str | None) -> str | None:
        """What someone typed into a cell; what cannot be read holds the record back."""
        value = typed_text(self._plan.known, place[0], key, text or "")
        if isinstance(value, Unreadable):
            self._hold(*place, str(value.code), key, {"found": text or ""})
            return text
        return None if value is None else str(value)

    def note(
        self,
        texts: dict[tuple[Table, int], dict[str, str | None]],
        place: tuple[Table, int],
        key: str,
        result: str | None,
    ) -> None:
        """Puts a cell to the record that it is about: a need's phone is that of its member."""
        table, record_id = place
        if table is Table.NEEDS and key in BORROWED:
            need = self._plan.known.records[Table.NEEDS].get(record_id)
            member_id = need.member_id if isinstance(need, Need) else None
            if member_id is None:
                self._hold(table, record_id, str(ProblemCode.UNKNOWN_REFERENCE), key, {})
                return
            place = (Table.MEMBERS, member_id)
        cells = texts.setdefault(place, {})
        if cells.setdefault(key, result) != result:
            self._hold(*place, str(ProblemCode.CONFLICT), key, {"found": result})

    def edited(self, place: tuple[Table, int], cells: Mapping[str, str | None]) -> Record | None:
        """A record with what its cells will say; None where it is held back."""
        table, record_id = place
        record = self._plan.known.records[table].get(record_id)
        return None if record is None else self._made(table, record, cells)

    def restored(self, place: tuple[Table, int], item: Item) -> Record | None:
        """A record that was deleted here, as it left and with what they changed."""
        table, record_id = place
        edits: Any = item.values.get("edits")
        base = next(
            (
                row.cells
                for one in self._plan.tables
                if one.table is table
                for row in one.base.rows.values()
                if row.record_id == record_id
            ),
            {},
        )
        own = {each.key for each in self._plan.known.fields(table)}
        told: dict[str, str | None] = {**base, **(edits or {})}
        cells = {key: text for key, text in told.items() if key in own and text != MASK}
        kind = KINDS[table]
        blank = kind(name="", id=record_id) if table is Table.MEMBERS else kind(id=record_id)
        return self._made(table, blank, cells)

    def _made(
        self, table: Table, record: Record, cells: Mapping[str, str | None]
    ) -> Record | None:
        before = len(self.held)
        if any((one.table, one.record_id) == (table, record.id) for one in self.held):
            return None
        values = {key: value_of(field_of(table, key), text) for key, text in cells.items()}
        made = with_values(table, record, values)
        made = replace(made, **self._links(table, record, cells))
        if isinstance(made, Exchange) and "gathering" in cells:
            gathering = self.occasions.id_of(cells["gathering"], made.day)
            made = replace(made, gathering_id=gathering)
        made = self._settled(made, record, cells)
        for problem in self._broken(made, record):
            self._hold(table, record.id, problem.code, problem.field, problem.values)
        self._compare(table, record, made, cells)
        return made if len(self.held) == before else None

    def _compare(
        self, table: Table, record: Record, made: Record, cells: Mapping[str, str | None]
    ) -> None:
        """Holds what the record would not say although the review does, and tells what follows."""
        known = self._plan.known
        stored = own_texts(table, made, known)
        for one in contradictions(stored, table, cells):
            self._hold(table, record.id, str(one.code), one.field, {"found": one.found})
        if record.id in known.records[table]:
            here = own_texts(table, record, known)
            self.follows += follows(here, stored, table, record.id, cells)

    def _links(
        self, table: Table, record: Record, cells: Mapping[str, str | None]
    ) -> dict[str, Any]:
        links: dict[str, Any] = {}
        if "area" in cells:
            links["area_id"] = self.areas.id_of(cells["area"])
        if "category" in cells and table is not Table.MEMBERS:
            links["category_id"] = self.categories.id_of(_category(table, cells["category"]))
        for key, link in MEMBER_LINKS[table].items():
            if key in cells:
                links[link] = self._member(table, record.id, key, cells[key])
        return links

    def _member(self, table: Table, record_id: int, key: str, name: str | None) -> Any:
        if not name:
            return None
        key_of_name = name_key(name)
        here = self._plan.known.ids_by_name.get(key_of_name, ())
        will = [one for one, new_key in self.renamed.items() if new_key == key_of_name]
        found = tuple(dict.fromkeys((*here, *will)))
        new = self._new_members.get(key_of_name, ())
        if len(found) == 1 and self.renamed.get(found[0], key_of_name) == key_of_name:
            return MemberId(found[0])
        if not found and len(new) == 1:
            return MemberId(new[0])
        code = ProblemCode.AMBIGUOUS_REFERENCE if found or new else ProblemCode.UNKNOWN_REFERENCE
        self._hold(table, record_id, str(code), key, {"found": name})
        return None

    def _settled(self, made: Record, before: Record, cells: Mapping[str, str | None]) -> Record:
        """A need that is closed has a closing day, and one that is open has none."""
        is_said = not cells.keys().isdisjoint({"state", "closed"})
        if not isinstance(made, Need) or not isinstance(before, Need) or not is_said:
            return made
        if made.state.is_open:
            return replace(made, closed=None)
        return made if made.closed else replace(made, closed=self._today)

    def _broken(self, made: Record, before: Record) -> Iterator[Problem]:
        """Rules that the change breaks; what was broken already is not the sheet's doing."""
        known = {(one.field, one.code) for one in problems_of(before, self._today)}
        for one in problems_of(made, self._today):
            if (one.field, one.code) not in known:
                yield one
        if _names_nobody(made) and not _names_nobody(before):
            yield Problem("giver_id", "NOBODY_NAMED")

    def _hold(
        self, table: Table, record_id: int, code: str, key: str, values: Mapping[str, object]
    ) -> None:
        self.held.append(Held(table, record_id, code, _SHEET_FIELDS.get(key, key), values))


def _category(table: Table, text: str | None) -> str | None:
    """The kind of help that a cell names; needs and offers write it as a list of one."""
    if not text or field_of(table, "category").type is not ColumnType.MANY:
        return text
    return next(iter(items_of(text)), None)


def _renamed(
    texts: Mapping[tuple[Table, int], Mapping[str, str | None]],
) -> dict[int, str]:
    return {
        record: name_key(cells["name"] or "")
        for (table, record), cells in texts.items()
        if table is Table.MEMBERS and "name" in cells
    }


def _names_nobody(record: Record) -> bool:
    """Whether an exchange says neither who helped nor who was helped."""
    return isinstance(record, Exchange) and record.giver_id is record.receiver_id is None


def _new_members(plan: ReturnPlan) -> dict[str, tuple[int, ...]]:
    """People who come in as new with the same file, by the key of their name."""
    found: dict[str, tuple[int, ...]] = {}
    if plan.new is not None:
        for member in plan.new.preview.written.rows.members:
            key = name_key(member.name)
            found[key] = (*found.get(key, ()), member.id)
    return found


def _new_names(plan: ReturnPlan) -> AddRows:
    """What comes in with new rows, so that both parts mean the same by an id."""
    return plan.new.preview.written.rows if plan.new is not None else AddRows()


def _vocabulary(known: Mapping[int, str], new: Sequence[Area | Category]) -> Vocabulary[Any]:
    ids = {name_key(name): row_id for row_id, name in known.items()}
    ids |= {name_key(one.name): one.id for one in new}
    return Vocabulary(ids, {}, taken=max((-one.id for one in new), default=0))
