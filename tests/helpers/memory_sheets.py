"""Sheets that leave and return without a file: what the writer writes and the reader reads."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random

from organiser_app.domain.commands import ExportedCells, RecordExport
from organiser_app.services.records import read_records
from organiser_app.services.returns import ReturnReview, review_of
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cell_content import MASK
from organiser_app.spreadsheet.cells import CellValue, Reading, SheetCells
from organiser_app.spreadsheet.layout import ColumnType, Field, Table, exported_fields
from organiser_app.spreadsheet.rowkeys import KEY_HEADER, new_row_keys

Cell = tuple[Table, int, str]
"""A table, a record and a field."""


@dataclass(frozen=True)
class MemorySheets:
    """An export that was recorded, and its sheets as they would be read back."""

    uid: str
    reading: Reading
    fields: Mapping[Table, tuple[Field, ...]]
    records: Mapping[Table, tuple[int, ...]]
    base: Mapping[Cell, str]

    def with_cells(self, cells: Mapping[Cell, CellValue], name: str = "back") -> Reading:
        """The sheets after these cells were overtyped."""
        sheets = []
        for table, sheet in zip(self.fields, self.reading.sheets, strict=True):
            keys = [each.key for each in self.fields[table]]
            rows = [list(row) for row in sheet.rows]
            for (kind, record, key), value in cells.items():
                if kind is table:
                    at = self.records[table].index(record)
                    rows[at + 1][keys.index(key) + 1] = value
            sheets.append(replace(sheet, rows=tuple(map(tuple, rows))))
        return replace(self.reading, sheets=tuple(sheets), file_name=f"{name}.xlsx", sha256=name)

    def with_rows(
        self, reading: Reading, rows: Mapping[Table, Sequence[Mapping[str, CellValue]]]
    ) -> Reading:
        """The sheets with rows added below, which have no keys."""
        sheets = []
        for table, sheet in zip(self.fields, reading.sheets, strict=True):
            added = [
                (None, *((row.get(each.key) or None) for each in self.fields[table]))
                for row in rows.get(table, ())
                if any(row.values())
            ]
            lines = (*sheet.rows, *added)
            sheets.append(replace(sheet, rows=lines, row_numbers=range(1, len(lines) + 1)))
        return replace(reading, sheets=tuple(sheets))

    def cell_of(self, sheet: str, row: int, column: int) -> Cell:
        """Which cell of which record stands there."""
        table = Table(sheet.casefold())
        return table, self.records[table][row - 2], self.fields[table][column - 2].key


def sent_in_memory(
    workspace: Workspace,
    *,
    without: Collection[str] = (),
    masked: Collection[Cell] = (),
    seed: int = 1,
) -> MemorySheets:
    """All records leave, without some fields and with some cells hidden."""
    random = Random(seed)
    known = workspace.ask(read_records)
    uid = "E-" + "".join(random.choices("23456789BCDFGHJKLM", k=10))
    fields = {
        table: tuple(each for each in exported_fields(table) if each.key not in without)
        for table in Table
    }
    records = {table: tuple(known.records[table]) for table in Table}
    sheets, rows, hidden = [], [], []
    base: dict[Cell, str] = {}
    for table in Table:
        keys = list(new_row_keys(table, len(records[table]), random))
        lines: list[tuple[CellValue, ...]] = [
            (KEY_HEADER, *(each.header for each in fields[table]))
        ]
        for key, record in zip(keys, records[table], strict=True):
            texts = dict(known.texts(table, record) or {})
            for each in fields[table]:
                if (table, record, each.key) in masked and each.key in texts:
                    texts[each.key] = MASK
                    hidden.append([key, each.key])
            cells = {each.key: texts[each.key] for each in fields[table] if each.key in texts}
            base |= {(table, record, one): text for one, text in cells.items()}
            rows.append(ExportedCells(key, str(table), record, cells))
            lines.append((key, *(_content(each, cells.get(each.key)) for each in fields[table])))
        sheets.append(SheetCells(str(table).capitalize(), tuple(lines), range(1, len(lines) + 1)))
    columns: dict[str, object] = {
        str(table): [each.key for each in fields[table]] for table in Table
    }
    columns["masked"] = hidden
    workspace.run(RecordExport(uid=uid, label="", columns=columns, rows=tuple(rows)))
    reading = Reading("sent.xlsx", "sent", "xlsx", tuple(sheets))
    return MemorySheets(uid, reading, fields, records, base)


def _content(field: Field, text: str | None) -> CellValue:
    if text is None or text == MASK:
        return text
    if field.type is ColumnType.DATE:
        return date.fromisoformat(text)
    if field.type in {ColumnType.AMOUNT, ColumnType.COUNT}:
        number = Decimal(text)
        return int(number) if number == number.to_integral_value() else float(number)
    return text


def review_in(workspace: Workspace, reading: Reading) -> ReturnReview:
    """What the return of these sheets comes to."""
    found = review_of(workspace, reading, reading.file_name.encode())
    assert found is not None, "not known again as ours"
    return found
