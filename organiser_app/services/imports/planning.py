"""From a file as read to a plan: recognise, parse, find people, settle what needs no decision."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from organiser_app.domain.errors import UserError
from organiser_app.services.imports.choices import ImportOptions
from organiser_app.services.imports.fingerprints import (
    content_fingerprints,
    row_fingerprints,
    stamp_field,
)
from organiser_app.services.imports.known import Known, KnownRows, read_known, read_known_rows
from organiser_app.services.imports.matching import match_people
from organiser_app.services.imports.mentions import Mentions
from organiser_app.services.imports.people import Person, gather_people
from organiser_app.services.imports.plan import Draft, Plan, PlanTable, open_dates, settled_fates
from organiser_app.services.imports.views import RowFate, RowReason
from organiser_app.services.own_fields import with_own_columns
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical_dates import DateOrder, infer_date_order
from organiser_app.spreadsheet.cells import Reading, SheetCells
from organiser_app.spreadsheet.layout import Table, field_of
from organiser_app.spreadsheet.mapping import (
    Recognition,
    SheetHint,
    TableRecognition,
    Transform,
    Treatment,
    choose_column,
    swap_sides,
)
from organiser_app.spreadsheet.parse import ParseOptions, parse
from organiser_app.spreadsheet.reading_sheets import reading_sheet_of
from organiser_app.spreadsheet.recognise import recognise

_ORDER = (Table.MEMBERS, Table.NEEDS, Table.OFFERS, Table.EXCHANGES)
_CHANGING = {Table.NEEDS, Table.OFFERS}
"""Tables whose rows are worked on after they came in, so that changes are worth noticing."""
_DELIMITED = {"csv", "tsv"}
"""Formats in which our own sheets guard what a program might take for a formula."""


def make_plan(
    workspace: Workspace, reading: Reading, options: ImportOptions, progress: Progress
) -> Plan:
    """Everything that follows from the file, the options and the network."""
    known = read_known(workspace, reading.sha256)
    progress.step(0, note="RECOGNISING")
    recognition = recognise(reading, remembered=known.mappings, hints=_hints(reading, options))
    region = known.settings.phone_region if options.region is None else options.region
    progress.step(0, note="PARSING")
    parse_options = ParseOptions(
        region=region,
        date_order=options.date_order,
        known_categories=tuple(known.categories.values()),
        has_1904_dates=reading.has_1904_dates,
        today=workspace.clock.today(),
    )
    recognition = _with_own_columns(recognition, known)
    tables = tuple(_tables(reading, recognition, options, parse_options))
    progress.step(0, note="MATCHING_PEOPLE")
    return _plan(workspace, reading, recognition, options, known, tables, region)


def _plan(
    workspace: Workspace,
    reading: Reading,
    recognition: Recognition,
    options: ImportOptions,
    known: Known,
    tables: tuple[PlanTable, ...],
    region: str,
) -> Plan:
    drafts = list(_drafts(tables))
    fingerprints, contents = _fingerprints(tables)
    kinds = {table.table for table in tables}
    rows = read_known_rows(
        workspace,
        [*fingerprints, *contents.values()],
        has_exchanges=Table.EXCHANGES in kinds,
        has_needs=Table.NEEDS in kinds,
    )
    _settle_known(drafts, fingerprints, contents, rows)
    people = _people(tables, drafts)
    match_people(people, known.roster)
    return Plan(
        reading=reading,
        recognition=recognition,
        options=options,
        known=known,
        rows=rows,
        tables=tables,
        drafts=drafts,
        fingerprints=fingerprints,
        contents=contents,
        people=people,
        region=region,
        today=workspace.clock.today(),
        date_orders=_date_orders(tables, options),
    )


def _with_own_columns(recognition: Recognition, known: Known) -> Recognition:
    """Headings that name a field of the group's own go into it."""
    fields = known.settings.fields
    if not fields:
        return recognition
    sheets = tuple(
        replace(sheet, tables=tuple(with_own_columns(each, fields) for each in sheet.tables))
        for sheet in recognition.sheets
    )
    return replace(recognition, sheets=sheets)


def _hints(reading: Reading, options: ImportOptions) -> dict[str, SheetHint]:
    chosen = _sheets_for_table(reading, options)
    hints = {}
    for sheet in reading.sheets:
        table = options.table if sheet.name in chosen else options.tables.get(sheet.name)
        header_row = options.header_rows.get(sheet.name)
        if table is not None or header_row is not None:
            hints[sheet.name] = SheetHint(table=table, header_row=header_row)
    return hints


def _sheets_for_table(reading: Reading, options: ImportOptions) -> tuple[str, ...]:
    """The sheets that a chosen table is meant for: those named, else the first with anything."""
    if options.sheets is not None:
        return options.sheets
    filled = (sheet.name for sheet in _readable(reading) if not sheet.is_empty)
    return tuple(filled)[:1]


def chosen_sheets(reading: Reading, options: ImportOptions) -> frozenset[str]:
    """The sheets that are part of the import.

    Raises:
        UserError: SHEET_NOT_FOUND, with the sheets that there are.
    """
    names = [sheet.name for sheet in reading.sheets]
    if options.sheets is not None:
        missing = next((name for name in options.sheets if name not in names), None)
        if missing is not None:
            raise UserError("SHEET_NOT_FOUND", sheet=missing, sheets=tuple(names))
        return frozenset(options.sheets)
    if options.table is not None:
        return frozenset(_sheets_for_table(reading, options))
    return frozenset(sheet.name for sheet in _readable(reading))


def _readable(reading: Reading) -> Iterator[SheetCells]:
    """Sheets that are seen, without those of ours that are only there to be read."""
    for sheet in reading.sheets:
        if not sheet.is_hidden and reading_sheet_of(sheet) is None:
            yield sheet


def _tables(
    reading: Reading,
    recognition: Recognition,
    options: ImportOptions,
    parse_options: ParseOptions,
) -> Iterator[PlanTable]:
    """The tables of the chosen sheets, rosters first, so that others find the people there."""
    chosen = chosen_sheets(reading, options)
    sheets = {sheet.name: sheet for sheet in reading.sheets}
    found = [table for table in recognition.tables if table.sheet in chosen]
    start = 0
    for table in sorted(found, key=lambda one: _ORDER.index(one.table)):
        adjusted = _adjusted(table, options)
        sheet = sheets[table.sheet]
        is_guarded = reading.format in _DELIMITED and adjusted.key_column is not None
        parsed = parse(sheet, adjusted, replace(parse_options, has_guarded_cells=is_guarded))
        yield PlanTable(adjusted, parsed, sheet, start)
        start += len(parsed.rows)


def _adjusted(table: TableRecognition, options: ImportOptions) -> TableRecognition:
    """The recognition as the person corrected it."""
    if table.sheet in options.swapped:
        table = swap_sides(table)
    for (sheet, column), choice in options.columns.items():
        if sheet != table.sheet or not _is_field(table.table, choice.field):
            continue
        table = choose_column(
            table,
            column,
            field=choice.field,
            treatment=choice.treatment,
            transform=choice.transform,
            argument=choice.argument,
        )
        table = _without_rival(table, column)
    return table


def _is_field(table: Table, key: str | None) -> bool:
    if key is None:
        return True
    try:
        field_of(table, key)
    except KeyError:
        return False
    return True


def _without_rival(table: TableRecognition, column: int) -> TableRecognition:
    """A field that holds one column is given up by the column that had it before."""
    chosen = next(each for each in table.columns if each.column == column)
    if chosen.field is None or chosen.treatment is not Treatment.MAP:
        return table
    if field_of(table.table, chosen.field).gathers or chosen.transform is not Transform.PLAIN:
        return table
    columns = tuple(
        replace(each, field=None, treatment=Treatment.NOTE)
        if each.column != column
        and each.field == chosen.field
        and each.transform is Transform.PLAIN
        and each.treatment is Treatment.MAP
        else each
        for each in table.columns
    )
    return replace(table, columns=columns)


def _drafts(tables: Sequence[PlanTable]) -> Iterator[Draft]:
    for table in tables:
        fates = settled_fates(table, open_dates(table))
        for position, (fate, reason) in enumerate(fates, start=table.start):
            yield Draft(position, table, fate, reason)


def _fingerprints(tables: Sequence[PlanTable]) -> tuple[list[str], dict[int, str]]:
    prints: list[str] = []
    contents: dict[int, str] = {}
    for table in tables:
        stamp = table.column_of(stamp_field(table.table))
        prints += row_fingerprints(table.parsed, table.cells, stamp)
        if table.table in _CHANGING:
            found = content_fingerprints(table.table, table.cells)
            contents |= {table.start + offset: text for offset, text in enumerate(found)}
    return prints, contents


def _settle_known(
    drafts: Sequence[Draft],
    fingerprints: Sequence[str],
    contents: Mapping[int, str],
    rows: KnownRows,
) -> None:
    """Rows that came in before stay out; roster rows may still fill blanks, and are looked at."""
    if not rows.fingerprints:
        return
    for draft in drafts:
        if draft.fate is not None and draft.reason is not RowReason.DATE_ORDER:
            continue
        if draft.table.table is Table.MEMBERS:
            continue
        if fingerprints[draft.position] in rows.fingerprints:
            content = contents.get(draft.position)
            changed = content is not None and content not in rows.fingerprints
            draft.fate = RowFate.SAME
            draft.reason = RowReason.CHANGED_SINCE_IMPORT if changed else RowReason.IMPORTED_BEFORE


def _people(tables: Sequence[PlanTable], drafts: Sequence[Draft]) -> list[Person]:
    mentions = Mentions()
    for table in tables:
        mentions.collect(drafts[table.start : table.stop])
    counted = dict(
        zip(mentions.found, zip(mentions.counts, mentions.firsts, strict=True), strict=True)
    )
    named = gather_people(counted)
    numbers = [named.numbers[mention] for mention in mentions.found]
    for draft in drafts:
        if draft.people:
            draft.people = tuple(
                [None if place is None else numbers[place] for place in draft.people]
            )
    return named.people


def _date_orders(tables: Sequence[PlanTable], options: ImportOptions) -> dict[str, DateOrder]:
    """The order of day and month on each sheet, for dates in remarks."""
    orders: dict[str, DateOrder] = {}
    for table in tables:
        columns = [table.column_of(key) for key in ("opened", "day", "start", "closed", "joined")]
        cells = [row[column - 1] for column in columns if column for row in table.cells]
        order = infer_date_order(set(cells)).order or options.date_order
        if order is not None:
            orders.setdefault(table.parsed.sheet, order)
    return orders
