"""Day or month first, decided for each column of dates, or asked.

A column that shows its order decides for itself, and for the doubtful columns of its sheet, since
one sheet is typed in one order. What is left is one question for each column; until it is
answered the usual order of the region is used, and without a region the dates are not read.
"""

from collections.abc import Mapping, Sequence

from organiser_app.spreadsheet.canonical_dates import DateOrder, OrderEvidence, infer_date_order
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.column_parsers import ParseOptions
from organiser_app.spreadsheet.layout import ColumnType, field_of
from organiser_app.spreadsheet.mapping import ColumnMapping, TableRecognition, Treatment
from organiser_app.spreadsheet.problems import Problem, ProblemCode

Orders = dict[int, DateOrder | None]
"""By column, from 1."""

_MONTH_FIRST_REGIONS = frozenset(
    {"US", "PR", "GU", "AS", "VI", "MP", "UM", "FM", "MH", "PW", "PH"}
)


def date_orders(
    recognition: TableRecognition,
    cells: Mapping[int, Sequence[CellValue]],
    options: ParseOptions,
) -> tuple[Orders, list[Problem]]:
    """The order of every column of dates, and the questions that are left."""
    columns = [each for each in recognition.columns if _holds_dates(recognition, each)]
    evidence = {
        each.column: infer_date_order(dict.fromkeys(cells[each.column]))
        for each in columns
        if each.column in cells
    }
    shared = _shared(list(evidence.values()))
    orders: Orders = {}
    questions: list[Problem] = []
    for each in columns:
        if (seen := evidence.get(each.column)) is None:
            continue
        orders[each.column] = _known(each, seen, shared, options)
        if orders[each.column] is None and seen.is_ambiguous:
            orders[each.column] = None if seen.day_first else _usual(options.region)
            questions.append(_question(recognition, each, seen, orders[each.column]))
    return orders, questions


def _holds_dates(recognition: TableRecognition, mapping: ColumnMapping) -> bool:
    if mapping.field is None or mapping.treatment is not Treatment.MAP:
        return False
    return field_of(recognition.table, mapping.field).type is ColumnType.DATE


def _shared(evidence: Sequence[OrderEvidence]) -> DateOrder | None:
    orders = {each.order for each in evidence} - {None}
    return orders.pop() if len(orders) == 1 else None


def _known(
    mapping: ColumnMapping, seen: OrderEvidence, shared: DateOrder | None, options: ParseOptions
) -> DateOrder | None:
    """What the column, the person or the other columns say; contradictions need the person."""
    if seen.order or not seen.is_ambiguous:
        return seen.order
    told = options.column_orders.get(mapping.column) or options.date_order
    return told or (None if seen.day_first else shared)


def _usual(region: str) -> DateOrder | None:
    if not region:
        return None
    first = region.upper() in _MONTH_FIRST_REGIONS
    return DateOrder.MONTH_FIRST if first else DateOrder.DAY_FIRST


def _question(
    recognition: TableRecognition,
    mapping: ColumnMapping,
    seen: OrderEvidence,
    suggested: DateOrder | None,
) -> Problem:
    return Problem(
        ProblemCode.DATE_ORDER_AMBIGUOUS,
        recognition.sheet,
        None,
        mapping.header,
        values={
            "column": mapping.column,
            "suggested": None if suggested is None else str(suggested),
            "dates": seen.either,
        },
    )
