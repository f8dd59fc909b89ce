"""What the person should know about the columns of a recognised table."""

from collections.abc import Sequence

from organiser_app.spreadsheet.assigning import Column
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.cells import cell_name
from organiser_app.spreadsheet.content import Profile
from organiser_app.spreadsheet.layout import field_of
from organiser_app.spreadsheet.mapping import (
    ColumnMapping,
    TableRecognition,
    Transform,
    Treatment,
)
from organiser_app.spreadsheet.problems import Problem, ProblemCode


def column_problems(found: TableRecognition, columns: Sequence[Column]) -> tuple[Problem, ...]:
    """Columns without a field, twice the same header, cells that belie it, sides that could be swapped."""
    row = found.header_rows[-1] if found.header_rows else 1
    problems = [
        Problem(
            ProblemCode.COLUMN_UNMAPPED,
            found.sheet,
            cell_name(row, each.column),
            each.header,
            values={"column": each.column},
        )
        for each in found.columns
        if each.treatment is Treatment.NOTE and each.field is None
    ]
    problems += _repeated_headers(found, columns, row)
    problems += _misfits(found, columns, row)
    if found.is_payment:
        problems.append(
            Problem(ProblemCode.HEADER_AMBIGUOUS, found.sheet, values={"question": "sides"})
        )
    return tuple(problems)


def _repeated_headers(
    found: TableRecognition, columns: Sequence[Column], row: int
) -> list[Problem]:
    seen: set[str] = set()
    problems = []
    for column in columns:
        folded = fold(column.header)
        if folded and folded in seen:
            cell = cell_name(row, column.number)
            problems.append(
                Problem(ProblemCode.DUPLICATE_HEADER, found.sheet, cell, column.header)
            )
        seen.add(folded)
    return problems


_MISFIT = 0.2
_FEWEST_FOR_MISFIT = 3


def _misfits(found: TableRecognition, columns: Sequence[Column], row: int) -> list[Problem]:
    """Columns whose cells do not look like their field: headers moved over data, for instance."""
    profiles = {column.number: column.profile for column in columns}
    problems = []
    for each in found.columns:
        if each.field is None or each.treatment is not Treatment.MAP or _is_made(each):
            continue
        kind = field_of(found.table, each.field).type
        seen = profiles.get(each.column, Profile())
        fit = seen.fits(kind)
        if fit is not None and fit < _MISFIT and seen.filled >= _FEWEST_FOR_MISFIT:
            cell = cell_name(row, each.column)
            problems.append(
                Problem(
                    ProblemCode.COLUMN_CONTENT_MISMATCH,
                    found.sheet,
                    cell,
                    each.header,
                    str(kind),
                    {"field": each.field},
                )
            )
    return problems


def _is_made(mapping: ColumnMapping) -> bool:
    """Whether the field's values are made from the cells and need not look like them."""
    return mapping.transform is not Transform.PLAIN
