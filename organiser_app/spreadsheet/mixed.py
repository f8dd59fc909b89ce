"""Sheets whose rows are needs and offers at once, told apart by what one column says."""

import re
from collections.abc import Sequence
from dataclasses import replace

from organiser_app.spreadsheet.assigning import Column
from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.canonical_numbers import YES_WORDS
from organiser_app.spreadsheet.cells import Row
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import RowFilter, TableRecognition, Treatment
from organiser_app.spreadsheet.synonyms_values import (
    NEED_WORDS,
    NEEDS_HELP,
    OFFER_WORDS,
    OFFERS_HELP,
)


def row_filters(columns: Sequence[Column], rows: Sequence[Row]) -> dict[Table, RowFilter]:
    """The tables that such a sheet holds, each with its rows; none for any other sheet."""
    return {
        table: wanted
        for table, wanted in _filters(columns).items()
        if any(is_wanted(row, wanted) for row in rows)
    }


def is_wanted(row: Row, wanted: RowFilter) -> bool:
    """Whether the row belongs to the filter's table."""
    return fold(text_of(row[wanted.column - 1])) in wanted.words


def _filters(columns: Sequence[Column]) -> dict[Table, RowFilter]:
    """How the rows of a sheet that mixes needs and offers are told apart, where it does."""
    for column in columns:
        seen = column.profile
        if seen.filled and seen.direction == 1.0 and _SAYS_KIND.search(fold(column.header)):
            return {
                Table.NEEDS: RowFilter(column.number, NEED_WORDS),
                Table.OFFERS: RowFilter(column.number, OFFER_WORDS),
            }
    needs, offers = _answers(columns, NEEDS_HELP), _answers(columns, OFFERS_HELP)
    if needs is None or offers is None:
        return {}
    return {
        Table.NEEDS: RowFilter(needs, YES_WORDS),
        Table.OFFERS: RowFilter(offers, YES_WORDS),
    }


_SAYS_KIND = re.compile(
    r"\b(?:type|kind|direction|listing|ad|tipo|tipus|typ|art|clase|classe|(?:offer|request|need) or)\b"
)


def _answers(columns: Sequence[Column], headers: frozenset[str]) -> int | None:
    """The yes/no column with one of these headers."""
    return next(
        (
            column.number
            for column in columns
            if fold(column.header) in headers and column.profile.yes_no == 1.0
        ),
        None,
    )


def only_rows(recognition: TableRecognition, rows: RowFilter, used: set[int]) -> TableRecognition:
    """The recognition of one of the tables, without the columns that tell the rows apart."""
    columns = tuple(
        replace(each, field=None, treatment=Treatment.IGNORE, why=Why.CONTENT)
        if each.column in used
        else each
        for each in recognition.columns
    )
    return replace(recognition, columns=columns, only_rows=rows)
