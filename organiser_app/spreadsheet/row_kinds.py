"""Rows under a header that are no data: the header again, totals, names of groups."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.canonical_numbers import Amount, parse_amount
from organiser_app.spreadsheet.cells import CellValue, Row
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import TableRecognition
from organiser_app.spreadsheet.rowkeys import read_row_key


class Reason(StrEnum):
    """Why a row was left out; told to the person with ROW_IGNORED."""

    REPEATED_HEADER = "repeated_header"
    TOTAL = "total"
    GROUP = "group"
    NOTHING_USED = "nothing_used"


@dataclass(slots=True)
class RowKinds:
    """Places of the rows that are data, why others are not, and the group each stands under."""

    data: list[int] = field(default_factory=list)
    ignored: dict[int, Reason] = field(default_factory=dict)
    groups: dict[int, str] = field(default_factory=dict)
    """Place of a data row -> the group's name, where the sheet has such rows."""


_TOTAL = re.compile(
    r"(?:grand |sub ?)?(?:totals?|sums?|summe|gesamt|suma|insgesamt|somme|totale|totales|totals)"
    r"(?: \w+){0,2}"
)
_RULED_OFF = re.compile(r"\s*[-–—=*_#~+]{2,}")
"""A line across the sheet, with or without words: nobody is called "--- new people ---"."""
_MAY_BE_TOTAL = re.compile(r"\s*(?:grand|sub|tot|sum|ges|ins|som)", re.IGNORECASE)


def sort_rows(recognition: TableRecognition, rows: Sequence[Row], *, first: int) -> RowKinds:
    """Look at every row from place `first` on."""
    kinds = RowKinds()
    header = [fold(each.header) for each in recognition.columns]
    headers = (each.header.strip().casefold() for each in recognition.columns)
    starts = next(filter(None, headers), "")
    may_group = recognition.table is not Table.MEMBERS and len(recognition.columns) >= 3
    own_words = _columns_of_words(recognition)
    key_column = recognition.key_column
    group = ""
    for place in range(first, len(rows)):
        row = rows[place]
        if key_column is not None and _has_key(row[key_column - 1]):
            kinds.data.append(place)
            continue
        filled = len(row) - row.count(None)
        lead = next((cell for cell in row if cell is not None), None)
        if filled == 1 and may_group and row.index(lead) not in own_words:
            group = text_of(lead)
            kinds.ignored[place] = Reason.GROUP
        elif filled == 1 and isinstance(lead, str) and _RULED_OFF.match(lead):
            kinds.ignored[place] = Reason.GROUP
        elif isinstance(lead, str) and (reason := _reason(lead, row, starts, header)):
            kinds.ignored[place] = reason
        else:
            kinds.data.append(place)
            if group:
                kinds.groups[place] = group
    return kinds


def _has_key(cell: CellValue) -> bool:
    """A row that we sent is a row of data, whatever became of its other cells."""
    return isinstance(cell, str) and read_row_key(cell) is not None


def _columns_of_words(recognition: TableRecognition) -> set[int]:
    """Columns that alone can make a row: what is needed, what is offered."""
    return {
        each.column - 1
        for field_key in ("words", "category", "note")
        for each in recognition.columns_of(field_key)
    }


def _reason(lead: str, row: Row, starts: str, header: Sequence[str]) -> Reason | None:
    if lead.strip().casefold() == starts and _is_header(row, header):
        return Reason.REPEATED_HEADER
    if _MAY_BE_TOTAL.match(lead) and _TOTAL.fullmatch(fold(lead)) and _is_numbers(row, lead):
        return Reason.TOTAL
    return None


def _is_header(row: Row, header: Sequence[str]) -> bool:
    texts = [fold(text_of(cell)) for cell in row]
    same = sum(text == known for text, known in zip(texts, header, strict=False) if known)
    return same >= 2 and same * 2 >= sum(map(bool, header))


def _is_numbers(row: Row, lead: str) -> bool:
    """Besides its first words a total has numbers and nothing else, and it has one somewhere."""
    others = [cell for cell in row if cell is not None and cell is not lead]
    has_one = bool(others) or any(map(str.isdecimal, lead))
    return has_one and all(isinstance(parse_amount(cell), Amount) for cell in others)
