"""Mappings that the person has decided before, used again when the same sheet comes back.

The same headers give the same mapping. A form with one more question, one renamed or the columns
in another order is still known by the headers that stayed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import TABLES, Table
from organiser_app.spreadsheet.mapping import (
    ColumnMapping,
    TableRecognition,
    Transform,
    Treatment,
    signature_of,
)

_LEAST_SHARED = 0.6


def recalled_table(
    headers: Sequence[str], remembered: Mapping[str, Mapping[str, object]]
) -> Table | None:
    """The table that these headers were decided to be."""
    profile = _nearest(headers, remembered)
    name = profile.get("table") if profile else None
    return Table(name) if isinstance(name, str) and name in set(Table) else None


def recall(
    found: TableRecognition, remembered: Mapping[str, Mapping[str, object]]
) -> TableRecognition:
    """The recognition with the columns as they were decided before, where they were."""
    profile = _nearest([each.header for each in found.columns], remembered)
    if profile is None or profile.get("table") != found.table:
        return found
    decided = _decided(profile)
    taken = {str(entry["field"]) for entry in decided.values() if entry.get("field")}
    columns = tuple(_recalled(each, decided, taken, found.table) for each in found.columns)
    return replace(found, columns=columns, is_payment=bool(profile.get("is_payment")))


def _nearest(
    headers: Sequence[str], remembered: Mapping[str, Mapping[str, object]]
) -> Mapping[str, object] | None:
    if exact := remembered.get(signature_of(headers)):
        return exact
    own = {fold(header) for header in headers} - {""}
    scored = [(_shared(own, set(_decided(profile))), profile) for profile in remembered.values()]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] >= _LEAST_SHARED else None


def _shared(own: set[str], known: set[str]) -> float:
    known = known - {""}
    return len(own & known) / max(len(own), len(known), 1)


def _decided(profile: Mapping[str, object]) -> dict[str, Mapping[str, object]]:
    columns = profile.get("columns")
    if not isinstance(columns, list):
        return {}
    return {str(each["header"]): each for each in columns if isinstance(each, dict)}


def _recalled(
    mapping: ColumnMapping,
    decided: Mapping[str, Mapping[str, object]],
    taken: set[str],
    table: Table,
) -> ColumnMapping:
    entry = decided.get(fold(mapping.header))
    if entry is None:
        return _without_clash(mapping, taken, table)
    field = entry.get("field")
    return replace(
        mapping,
        field=str(field) if field else None,
        confidence=1.0,
        why=Why.KEY if mapping.why is Why.KEY else Why.REMEMBERED,
        treatment=Treatment(str(entry["treatment"])),
        transform=Transform(str(entry["transform"])),
        argument=str(entry["argument"]),
    )


def _without_clash(mapping: ColumnMapping, taken: set[str], table: Table) -> ColumnMapping:
    """A new column may not take a field that a remembered column fills."""
    gathers = {field.key for field in TABLES[table] if field.gathers}
    if mapping.field in taken - gathers and mapping.transform is Transform.PLAIN:
        return ColumnMapping(mapping.column, mapping.header)
    return mapping
