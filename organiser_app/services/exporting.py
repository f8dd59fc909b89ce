"""Sheets that leave the house: chosen tables in one workbook, and a copy of what they said.

The copy is what a returned sheet is compared with. Whoever said no to appearing in sheets is left
out, and how many that were is told.
"""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from random import Random, SystemRandom

from organiser_app.domain.commands import ExportedCells, RecordExport
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Field, Table, exported_fields
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import exchanges, members, needs, network

ALL_TABLES = tuple(Table)


class ExportFormat(StrEnum):
    """What the file is."""

    XLSX = "xlsx"
    CSV = "csv"


class LeftOut(StrEnum):
    """Why something did not leave."""

    NO_CONSENT = "NO_CONSENT"
    """Members who said no, and rows that are about them alone."""
    NAME_WITHHELD = "NAME_WITHHELD"
    """Exchanges that left without the name of someone who said no."""


@dataclass(frozen=True, slots=True)
class ExportWords:
    """What the workbook itself says: the window hands these in, in the reader's language."""

    title: str = "{name}"
    example: str = "Made up by the program: none of these people exist."
    lines: tuple[str, ...] = (
        "Exported on {day}. Change, add or sort rows as you like, and send the file back.",
        "Please leave the column Key as it is: by it each row is known again.",
    )
    sheets: Mapping[Table, str] = field(
        default_factory=lambda: {table: table.value.capitalize() for table in Table}
    )


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What left, and what did not."""

    uid: str
    files: tuple[Path, ...]
    rows: Mapping[Table, int]
    left_out: Mapping[LeftOut, int]


@dataclass(frozen=True, slots=True)
class _Network:
    """Everything that may leave, as one revision of the network stood."""

    settings: GroupSettings
    members: tuple[Member, ...]
    needs: tuple[Need, ...]
    offers: tuple[Offer, ...]
    exchanges: tuple[Exchange, ...]
    areas: Mapping[int, str]
    categories: Mapping[int, str]

    def names(self) -> dict[int, str]:
        """Members who may appear in sheets."""
        return {
            member.id: member.name
            for member in self.members
            if member.consent.get(Purpose.EXPORT) is not False
        }


_Values = dict[str, object]


def export_workbook(
    workspace: Workspace,
    target: Path,
    *,
    tables: Sequence[Table | str] = ALL_TABLES,
    label: str = "",
    progress: Progress | None = None,
    file_format: ExportFormat | None = None,
    words: ExportWords | None = None,
) -> ExportResult:
    """Writes the file and remembers what it said; several tables as csv are one file each.

    Raises:
        Refused: a text is longer than a cell can hold.
        Cancelled: someone asked the task to stop; nothing was written.
    """
    result, command = write_sheets(
        workspace,
        target,
        tables=tables,
        label=label,
        progress=progress,
        file_format=file_format,
        words=words,
    )
    workspace.run(command)
    return result


def write_sheets(
    workspace: Workspace,
    target: Path,
    *,
    tables: Sequence[Table | str] = ALL_TABLES,
    label: str = "",
    progress: Progress | None = None,
    file_format: ExportFormat | None = None,
    words: ExportWords | None = None,
    random: Random | None = None,
) -> tuple[ExportResult, RecordExport]:
    """Writes the file; the command that remembers what it said is to be run afterwards."""
    progress, words = progress or Progress(), words or ExportWords()
    random = random or SystemRandom()
    chosen = tuple(Table(table) for table in tables)
    progress.step(0, note="READING")
    known = workspace.ask(_everything)
    left_out: Counter[LeftOut] = Counter()
    rows = {table: tuple(_ROWS[table](known, left_out)) for table in chosen}
    keyed = {table: _with_keys(table, rows[table], random) for table in chosen}
    uid = "E-" + "".join(random.choices("23456789BCDFGHJKLMNPQRSTVWXZ", k=10))
    total = sum(len(each) for each in rows.values())
    progress.step(0, total, note="WRITING")
    kind = file_format or _format_of(target)
    day = workspace.clock.today()
    paths = _write(target, kind, known, keyed, words, uid, day, progress, total)
    result = ExportResult(uid, paths, {table: len(rows[table]) for table in chosen}, +left_out)
    return result, _record(uid, label, kind, keyed)


def _everything(connection: Reader) -> _Network:
    return _Network(
        settings=network.group_settings(connection),
        members=members.members(connection),
        needs=needs.needs(connection),
        offers=needs.offers(connection),
        exchanges=exchanges.exchanges(connection),
        areas={area.id: area.name for area in members.areas(connection)},
        categories={one.id: one.name for one in needs.categories(connection)},
    )


def _format_of(target: Path) -> ExportFormat:
    return ExportFormat.CSV if target.suffix.casefold() == ".csv" else ExportFormat.XLSX


# what leaves of each table


def _member_rows(known: _Network, left_out: Counter[LeftOut]) -> Iterator[tuple[int, _Values]]:
    names = known.names()
    for member in known.members:
        if member.id not in names:
            left_out[LeftOut.NO_CONSENT] += 1
            continue
        values = _own_values(Table.MEMBERS, member) | {
            f"consent.{purpose}": given for purpose, given in member.consent.items()
        }
        if member.monthly_limit is None:
            values["limit_unit"] = None
        values["area"] = known.areas.get(member.area_id or 0)
        values["household"] = names.get(member.household_id or 0)
        values["acts_for"] = names.get(member.acts_for_id or 0)
        yield member.id, values


def _need_rows(known: _Network, left_out: Counter[LeftOut]) -> Iterator[tuple[int, _Values]]:
    return _rows_about_one(known, left_out, Table.NEEDS, known.needs)


def _offer_rows(known: _Network, left_out: Counter[LeftOut]) -> Iterator[tuple[int, _Values]]:
    return _rows_about_one(known, left_out, Table.OFFERS, known.offers)


def _rows_about_one(
    known: _Network, left_out: Counter[LeftOut], table: Table, rows: Sequence[Need | Offer]
) -> Iterator[tuple[int, _Values]]:
    """Needs and offers of those who may appear, and of nobody in particular."""
    names = known.names()
    for row in rows:
        if row.member_id is not None and row.member_id not in names:
            left_out[LeftOut.NO_CONSENT] += 1
            continue
        values = _own_values(table, row) | _named(row, known)
        yield row.id, {**values, "name": names.get(row.member_id or 0)}


def _exchange_rows(known: _Network, left_out: Counter[LeftOut]) -> Iterator[tuple[int, _Values]]:
    """All exchanges: what the network did is told also where a name is not."""
    names = known.names()
    for exchange in known.exchanges:
        sides = {exchange.giver_id, exchange.receiver_id} - {None}
        left_out[LeftOut.NAME_WITHHELD] += not sides <= names.keys()
        values = _own_values(Table.EXCHANGES, exchange) | _named(exchange, known)
        values["giver"] = names.get(exchange.giver_id or 0)
        values["receiver"] = names.get(exchange.receiver_id or 0)
        yield exchange.id, values


def _own_values(table: Table, record: Member | Need | Offer | Exchange) -> _Values:
    """The fields of the sheet that the record holds as they are."""
    own = {each.name for each in dataclasses.fields(record)}
    return {
        each.key: getattr(record, each.key) for each in exported_fields(table) if each.key in own
    }


def _named(row: Need | Offer | Exchange, known: _Network) -> _Values:
    return {
        "category": known.categories.get(row.category_id or 0),
        "area": known.areas.get(row.area_id or 0),
    }


_Rows = Callable[[_Network, Counter[LeftOut]], Iterator[tuple[int, _Values]]]
_ROWS: Mapping[Table, _Rows] = {
    Table.MEMBERS: _member_rows,
    Table.NEEDS: _need_rows,
    Table.OFFERS: _offer_rows,
    Table.EXCHANGES: _exchange_rows,
}


# the file, and the copy of what it says


@dataclass(frozen=True, slots=True)
class _Keyed:
    """Rows of one table with their keys for this export."""

    keys: tuple[str, ...]
    rows: tuple[tuple[int, _Values], ...]


def _with_keys(table: Table, rows: tuple[tuple[int, _Values], ...], random: Random) -> _Keyed:
    from organiser_app.spreadsheet.rowkeys import new_row_keys

    return _Keyed(tuple(new_row_keys(table, len(rows), random)), rows)


def _write(
    target: Path,
    kind: ExportFormat,
    known: _Network,
    keyed: Mapping[Table, _Keyed],
    words: ExportWords,
    uid: str,
    day: date,
    progress: Progress,
    total: int,
) -> tuple[Path, ...]:
    from organiser_app.spreadsheet.csv_writer import write_csv
    from organiser_app.spreadsheet.writer import AboutPage, RowOut, SheetOut, write_workbook

    sheets = [
        SheetOut(
            name=words.sheets[table],
            table=table,
            fields=exported_fields(table),
            rows=[
                RowOut(key, values) for key, (_, values) in zip(each.keys, each.rows, strict=True)
            ],
            choices=_choices(exported_fields(table), known),
        )
        for table, each in keyed.items()
    ]
    if kind is ExportFormat.CSV:
        paths = _csv_paths(target, tuple(keyed))
        for path, sheet in zip(paths, sheets, strict=True):
            progress.step(0, total, note="WRITING")
            write_csv(path, sheet)
        return paths
    values = {"name": known.settings.name or target.stem, "day": day.isoformat()}
    lines = tuple(line.format(**values) for line in words.lines)
    if known.settings.is_example:
        lines = (words.example, *lines)
    about = AboutPage(words.title.format(**values), lines, uid)
    write_workbook(
        target, sheets, about, tick=lambda done: progress.step(done, total, note="WRITING")
    )
    return (target,)


def _choices(fields: Sequence[Field], known: _Network) -> dict[str, tuple[str, ...]]:
    names = {"area": known.areas, "category": known.categories}
    keys = {each.key for each in fields}
    return {
        key: tuple(sorted(set(found.values())))
        for key, found in names.items()
        if key in keys and found
    }


def _csv_paths(target: Path, tables: tuple[Table, ...]) -> tuple[Path, ...]:
    if len(tables) == 1:
        return (target,)
    return tuple(target.with_name(f"{target.stem}-{table}{target.suffix}") for table in tables)


def _record(
    uid: str, label: str, kind: ExportFormat, keyed: Mapping[Table, _Keyed]
) -> RecordExport:
    from organiser_app.spreadsheet.cell_content import cell_text

    fields = {table: exported_fields(table) for table in keyed}
    return RecordExport(
        uid=uid,
        label=label,
        columns={
            "format": str(kind),
            **{str(table): [each.key for each in fields[table]] for table in keyed},
        },
        rows=tuple(
            ExportedCells(
                key,
                str(table),
                record_id,
                {
                    field.key: text
                    for field in fields[table]
                    if (text := cell_text(field, values.get(field.key)))
                },
            )
            for table, each in keyed.items()
            for key, (record_id, values) in zip(each.keys, each.rows, strict=True)
        ),
    )
