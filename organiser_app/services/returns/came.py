"""The rows of a returned sheet that are data, with their keys and cells, and those that are none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from organiser_app.services.returns.columns import CameHeader
from organiser_app.services.returns.finding import Found
from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.cells import CellValue, Row
from organiser_app.spreadsheet.identity import CameRow
from organiser_app.spreadsheet.mapping import TableRecognition
from organiser_app.spreadsheet.row_kinds import sort_rows

TITLE = "title"


@dataclass(frozen=True, slots=True)
class CameRows:
    """The rows of data with their cells, and those that are none with the reason."""

    rows: tuple[CameRow, ...]
    ignored: Mapping[int, str]


def came_rows(found: Found, header: CameHeader) -> CameRows:
    """The rows under the header; a row with a key is one wherever it stands."""
    sheet = found.sheet
    recognition = TableRecognition(
        sheet.name, found.table, (header.row,) if header.row else (), header.mappings(), "", 1.0
    )
    rows = sheet.rows
    first = next(
        (at for at, number in enumerate(sheet.row_numbers) if number > (header.row or 0)),
        len(rows),
    )
    kinds = sort_rows(recognition, rows, first=first)
    above = [at for at in range(first) if sheet.row_numbers[at] != header.row]
    keyed = [at for at in above if sheet.row_numbers[at] in found.keys.by_row]
    places = [(one.field, one.column - 1) for one in header.columns if one.field is not None]
    came = tuple(
        CameRow(number, _key_text(found, rows[at], number), _cells(rows[at], places))
        for at in (*keyed, *kinds.data)
        if (number := sheet.row_numbers[at])
    )
    ignored = {sheet.row_numbers[at]: str(why) for at, why in kinds.ignored.items()}
    ignored |= {sheet.row_numbers[at]: TITLE for at in above if at not in keyed}
    return CameRows(came, ignored)


def _key_text(found: Found, row: Row, number: int) -> str:
    known = found.keys.by_row.get(number)
    if known is not None or found.keys.column is None:
        return known or ""
    return text_of(row[found.keys.column - 1])


def _cells(row: Row, places: Sequence[tuple[str, int]]) -> dict[str, CellValue]:
    return {key: row[at] for key, at in places}
