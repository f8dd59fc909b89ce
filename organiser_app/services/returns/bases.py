"""What we remember of sheets that left: which fields they had, and each row as it went."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from organiser_app.services.records import sheet_fields
from organiser_app.spreadsheet.identity import BaseRow
from organiser_app.spreadsheet.layout import OWN, Field, Table, field_of
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import sheets
from organiser_app.storage.reads.sheets import Exported, ExportedRow


@dataclass(frozen=True)
class Base:
    """One table of one export as it left."""

    export: Exported
    table: Table
    rows: Mapping[str, BaseRow]
    """By row key."""

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields that left, in order."""
        return fields_of(self.export, self.table)

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """Header text -> field key, as they stood on the sheet."""
        return headers_of(self.export, self.table)

    @cached_property
    def masked(self) -> frozenset[tuple[str, str]]:
        """Row key and field of the cells that were withheld."""
        found: Any = self.export.columns.get("masked") or []
        return frozenset((str(key), str(field)) for key, field in found)


def comes_back(export: Exported) -> bool:
    """Whether the sheet was made to be changed and returned."""
    return export.columns.get("comes_back") is not False


def fields_of(export: Exported, table: Table) -> tuple[Field, ...]:
    """The fields of a table that left with an export, in order."""
    keys = _keys_of(export, table)
    known = {each.key: each for each in sheet_fields(table)}
    known |= {key: field_of(table, key) for key in keys if key.startswith(OWN)}
    return tuple(known[key] for key in keys if key in known)


def headers_of(export: Exported, table: Table) -> dict[str, str]:
    """Header text -> field key; sheets in another language have other headers."""
    told: Any = export.columns.get("headers")
    found = told.get(str(table)) if isinstance(told, Mapping) else None
    headers = {each.header: each.key for each in fields_of(export, table)}
    if isinstance(found, list):
        headers |= dict(zip(map(str, found), _keys_of(export, table), strict=False))
    return headers


def _keys_of(export: Exported, table: Table) -> list[str]:
    found: Any = export.columns.get(str(table)) or []
    return [str(key) for key in found]


@dataclass(frozen=True, slots=True)
class Bases:
    """The exports that there are; their rows are read when a sheet asks for them."""

    exports: Mapping[str, Exported]
    """By uid, the newest first."""

    def with_table(self, table: Table) -> Iterable[Exported]:
        """Exports that had this table, the newest first."""
        return (one for one in self.exports.values() if fields_of(one, table))


def read_bases(connection: Reader) -> Bases:
    """All exports."""
    return Bases({one.uid: one for one in sheets.exports(connection)})


def rows_with_keys(connection: Reader, keys: Sequence[str]) -> dict[str, BaseRow]:
    """The rows that left under these keys, of whatever export."""
    return {row.row_key: base_row(row) for row in sheets.each_exported_row(connection, keys)}


def base_of(connection: Reader, export: Exported, table: Table) -> Base:
    """All rows of one table of an export."""
    rows = sheets.each_exported_row(connection, export_uid=export.uid, table=str(table))
    return Base(export, table, {row.row_key: base_row(row) for row in rows})


def base_row(row: ExportedRow) -> BaseRow:
    """A stored row as identity compares it."""
    return BaseRow(row.row_key, row.record_id, row.export_uid, row.cells)
