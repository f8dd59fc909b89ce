"""What the person reviews before anything is written: counts, questions, people, rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from organiser_app.domain.commands import ReceivedFile
from organiser_app.domain.views import ReceivedBefore
from organiser_app.services.imports.choices import ImportDecisions, ImportOptions
from organiser_app.services.imports.outcome import Outcome
from organiser_app.services.imports.plan import Draft, Plan, PlanTable
from organiser_app.services.imports.planning import chosen_sheets
from organiser_app.services.imports.questions import questions_of
from organiser_app.services.imports.views import (
    Adds,
    ColumnView,
    ImportProblem,
    PersonStatus,
    PersonView,
    Question,
    RowFate,
    RowView,
    SheetView,
    problem_of,
)
from organiser_app.services.imports.wording import details_in_words, values_in_words
from organiser_app.services.imports.written import Written, written_by
from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.cells import cell_name
from organiser_app.spreadsheet.layout import OWN, Table, own_key

_EXAMPLES = 3
_LONGEST_EXAMPLE = 80


@dataclass(frozen=True, eq=False)
class TablePreview:
    """One table of the file; its rows are worded when they are looked at."""

    _plan: PlanTable
    _outcome: Outcome

    @property
    def table(self) -> Table:
        """What the rows are."""
        return self._plan.table

    @property
    def sheet(self) -> str:
        """The sheet's name."""
        return self._plan.parsed.sheet

    @property
    def confidence(self) -> float:
        """How sure it is that the rows are that, from 0 to 1."""
        return self._plan.recognition.confidence

    @property
    def row_count(self) -> int:
        """Rows under the header, those included that hold no data."""
        return self._plan.stop - self._plan.start

    @property
    def own_keys(self) -> tuple[str, ...]:
        """Keys of the group's own fields that a column may become, those that one is included."""
        if self.table is not Table.MEMBERS:
            return ()
        keys = [own_key(each) for each in self._outcome.plan.known.settings.fields]
        used = [each.field for each in self._plan.recognition.columns if each.field]
        return tuple(dict.fromkeys((*keys, *(key for key in used if key.startswith(OWN)))))

    @cached_property
    def columns(self) -> tuple[ColumnView, ...]:
        """Every column of the sheet with what becomes of it."""
        cells = list(zip(*self._plan.cells, strict=True)) if self._plan.cells else []
        return tuple(
            ColumnView(
                column=each.column,
                header=each.header,
                field=each.field,
                why=each.why,
                treatment=each.treatment,
                transform=each.transform,
                argument=each.argument,
                confidence=each.confidence,
                examples=_examples(cells[each.column - 1] if each.column <= len(cells) else ()),
                filled=_filled(cells[each.column - 1] if each.column <= len(cells) else ()),
            )
            for each in self._plan.recognition.columns
        )

    @property
    def unused(self) -> tuple[ColumnView, ...]:
        """Columns that become no field; `treatment` says whether the note keeps them."""
        return tuple(column for column in self.columns if not column.is_used)

    @cached_property
    def counts(self) -> Mapping[RowFate, int]:
        """How many rows have each fate; every fate is there."""
        fates = self._outcome.fates[self._plan.start : self._plan.stop]
        return {fate: fates.count(fate) for fate in RowFate}

    def places(self, fate: RowFate | None = None) -> Sequence[int]:
        """Places of the rows of one fate, or of all, for `row`."""
        if fate is None:
            return range(self.row_count)
        fates = self._outcome.fates[self._plan.start : self._plan.stop]
        return [place for place, each in enumerate(fates) if each is fate]

    def row(self, place: int) -> RowView:
        """One row, counted from 0 in the order of the sheet."""
        draft = self._outcome.plan.drafts[self._plan.start + place]
        return RowView(
            sheet=self.sheet,
            row=draft.row,
            table=self.table,
            fate=self._outcome.fates[draft.position],
            reason=self._outcome.reasons[draft.position],
            values=values_in_words(self._outcome, draft),
            problems=_problems_of(self._outcome, draft),
            people=tuple(
                self._outcome.plan.people[number].key
                for number in draft.people
                if number is not None
            ),
        )

    def rows(self, fate: RowFate | None = None) -> Iterator[RowView]:
        """The rows one after the other."""
        return (self.row(place) for place in self.places(fate))

    def problems(self) -> Iterator[ImportProblem]:
        """Everything that is odd about cells and rows, in the order of the sheet."""
        for draft in self._outcome.plan.drafts[self._plan.start : self._plan.stop]:
            is_odd = draft.place in self._plan.parsed.rows.odd
            if is_odd or draft.position in self._outcome.problems:
                yield from _problems_of(self._outcome, draft)


def _problems_of(outcome: Outcome, draft: Draft) -> tuple[ImportProblem, ...]:
    return (
        *map(problem_of, draft.parsed.problems),
        *outcome.problems.get(draft.position, ()),
    )


def _examples(cells: Sequence[object]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for cell in cells:
        if cell is not None and (text := text_of(cell)):  # type: ignore[arg-type]
            found[text[:_LONGEST_EXAMPLE]] = None
            if len(found) == _EXAMPLES:
                break
    return tuple(found)


def _filled(cells: Sequence[object]) -> int:
    return len(cells) - list(cells).count(None)


@dataclass(frozen=True, eq=False)
class ImportPreview:
    """What an import would do. Nothing is written; `to_command` turns exactly this into a command."""

    file: ReceivedFile
    outcome: Outcome

    @property
    def plan(self) -> Plan:
        """The file as read and understood."""
        return self.outcome.plan

    @property
    def options(self) -> ImportOptions:
        """How the file was read."""
        return self.plan.options

    @property
    def decisions(self) -> ImportDecisions:
        """What was decided so far."""
        return self.outcome.decisions

    @property
    def revision(self) -> int:
        """The network that this was made for; a later one needs `prepare_again`."""
        return self.plan.known.revision

    @property
    def received_before(self) -> tuple[ReceivedBefore, ...]:
        """Earlier imports of the same file."""
        return self.plan.known.received

    @property
    def is_round_trip(self) -> bool:
        """Whether the sheet left this program: then it is merged and not imported."""
        return any(table.recognition.key_column for table in self.plan.tables)

    @cached_property
    def sheets(self) -> tuple[SheetView, ...]:
        """Every sheet of the file."""
        chosen = chosen_sheets(self.plan.reading, self.options)
        recognised = {each.sheet: each for each in self.plan.recognition.sheets}
        return tuple(
            SheetView(
                name=sheet.name,
                rows=len(sheet.rows),
                tables=tuple(one.table for one in recognised[sheet.name].tables),
                is_chosen=sheet.name in chosen and bool(recognised[sheet.name].tables),
                is_hidden=sheet.is_hidden,
                problems=tuple(map(problem_of, recognised[sheet.name].problems)),
            )
            for sheet in self.plan.reading.sheets
        )

    @cached_property
    def tables(self) -> tuple[TablePreview, ...]:
        """The tables that are part of the import; all of them are one change."""
        return tuple(TablePreview(table, self.outcome) for table in self.plan.tables)

    @cached_property
    def counts(self) -> Mapping[RowFate, int]:
        """How many rows of all tables have each fate."""
        return {fate: sum(table.counts[fate] for table in self.tables) for fate in RowFate}

    @cached_property
    def problems(self) -> tuple[ImportProblem, ...]:
        """What is odd about the file, its sheets and its columns."""
        found = [*self.plan.reading.problems]
        for table in self.plan.tables:
            found += [*table.recognition.problems, *table.parsed.problems]
        return (
            *map(problem_of, found),
            *(one for sheet in self.sheets for one in sheet.problems),
        )

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What only a person can know."""
        return tuple(questions_of(self.outcome, self.open_people))

    @cached_property
    def people(self) -> tuple[PersonView, ...]:
        """Everyone whom rows name that are not settled yet, in the order of the file."""
        return tuple(map(self._person, range(len(self.plan.people))))

    def _person(self, number: int) -> PersonView:
        person = self.plan.people[number]
        first = self.plan.drafts[person.first]
        row_id = self.outcome.ids[number]
        account = self.outcome.accounts.get(row_id) if row_id else None
        return PersonView(
            key=person.key,
            name=person.name,
            status=person.status,
            member_id=person.member_id,
            mentions=person.mentions,
            first_cell=cell_name(first.row, _column_naming(first, number)),
            details=details_in_words(self.outcome, account.member) if account else {},
            fills=account.fills if account and row_id and row_id > 0 else (),
            near=person.near,
            decision=self.decisions.people.get(person.key),
        )

    @property
    def new_people(self) -> tuple[PersonView, ...]:
        """Proposed new members."""
        return tuple(one for one in self.people if one.status is PersonStatus.NEW)

    @property
    def known_people(self) -> tuple[PersonView, ...]:
        """Members of the roster whom the file names."""
        return tuple(one for one in self.people if one.status is PersonStatus.KNOWN)

    @property
    def people_to_decide(self) -> tuple[PersonView, ...]:
        """Those who may be someone else, decided or not."""
        return tuple(one for one in self.people if one.status is PersonStatus.ASK)

    @property
    def open_people(self) -> int:
        """How many people still wait for a decision."""
        decided = self.decisions.people
        return sum(
            person.status is PersonStatus.ASK and person.key not in decided
            for person in self.plan.people
        )

    @cached_property
    def written(self) -> Written:
        """Everything that will be written."""
        return written_by(self.outcome)

    @property
    def new_categories(self) -> tuple[str, ...]:
        """Kinds of help that are not known yet and come in."""
        return tuple(category.name for category in self.written.rows.categories)

    @property
    def new_areas(self) -> tuple[str, ...]:
        """Areas that are not known yet and come in."""
        return tuple(area.name for area in self.written.rows.areas)

    @property
    def adds(self) -> Adds:
        """How much will be written."""
        rows = self.written.rows
        return Adds(
            members=len(rows.members),
            needs=len(rows.needs),
            offers=len(rows.offers),
            exchanges=len(rows.exchanges),
            edited_members=len(self.written.edited_members),
            categories=len(rows.categories),
            areas=len(rows.areas),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written."""
        return not self.written.row_keys and not self.written.edited_members

    @property
    def has_no_table(self) -> bool:
        """Whether no sheet of the file was recognised."""
        return not self.plan.tables


_NAMING_FIELDS = {
    Table.MEMBERS: (("name", "code"), ("household",)),
    Table.NEEDS: (("name", "phones", "email"), ("helper", "helper_phone", "helper_email")),
    Table.OFFERS: (("name", "phones", "email"),),
    Table.EXCHANGES: (("giver", "giver_code"), ("receiver", "receiver_code")),
}


def _column_naming(draft: Draft, number: int) -> int:
    """The column in which a row names someone."""
    if number not in draft.people:
        return 1
    fields = _NAMING_FIELDS[draft.table.table][draft.people.index(number)]
    return next((column for key in fields if (column := draft.table.column_of(key))), 1)
