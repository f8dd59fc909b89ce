"""Where the table lies on a sheet: the header under titles and blank lines, and the rows below.

People put a title, a greeting or a logo above the header, and sometimes spread the header over
two lines. The header is the row whose cells are known headers; data ends with the sheet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.cells import CellValue, Row, SheetCells
from organiser_app.spreadsheet.headers import match_header
from organiser_app.spreadsheet.layout import Table

SEARCHED_ROWS = 30
_LEAST_ROW_SCORE = 1.5
_CERTAIN_CELL = 0.85
_LONGEST_HEADER = 600


@dataclass(frozen=True, slots=True)
class Header:
    """Places of the header's rows among `SheetCells.rows`, and one text for each column."""

    places: tuple[int, ...]
    texts: tuple[str, ...]

    @property
    def first_data_place(self) -> int:
        """The place of the first row under the header."""
        return self.places[-1] + 1 if self.places else 0


def find_header(sheet: SheetCells) -> Header | None:
    """The header that is best known, or `None` where no row looks like one."""
    scores = [_row_score(row) for row in sheet.rows[:SEARCHED_ROWS]]
    best = max(range(len(scores)), key=lambda place: (scores[place], -place), default=None)
    if best is None or scores[best] < _least_score(sheet.rows[best]):
        return None
    return header_at(sheet, best)


def header_at(sheet: SheetCells, place: int) -> Header:
    """The header in that row, with a second line above or below it where there is one."""
    texts = _texts(sheet.rows[place])
    if place + 1 < len(sheet.rows) and _is_second_line(texts, sheet.rows[place + 1]):
        below = _texts(sheet.rows[place + 1])
        above = _filled_right(texts)
        return Header((place, place + 1), tuple(map(_joined, _spread(above, below), below)))
    if place > 0 and _is_group_line(_texts(sheet.rows[place - 1]), texts):
        groups = _filled_right(_texts(sheet.rows[place - 1]))
        return Header((place - 1, place), tuple(map(_joined, groups, texts)))
    return Header((place,), texts)


def _least_score(row: Row) -> float:
    """A narrow list has few headers; one certain word must do there."""
    filled = sum(cell is not None for cell in row)
    return _CERTAIN_CELL**2 if filled <= 2 else _LEAST_ROW_SCORE


def _row_score(row: Row) -> float:
    """The sum over cells of how well each is known as a header; data rows have few such cells."""
    cells = [cell for cell in row if cell is not None]
    if not cells:
        return 0.0
    texts = [cell for cell in cells if isinstance(cell, str) and _is_words(cell)]
    known = sum(_known(text) ** 2 for text in texts)
    return known * len(texts) / len(cells)


def _is_words(text: str) -> bool:
    """A header is a word or a sign, hardly ever a number or an answer."""
    return "#" in text or (any(map(str.isalpha, text)) and fold(text) not in {"true", "false"})


@cache
def _known(text: str) -> float:
    if not text.strip() or len(text) > _LONGEST_HEADER:
        return 0.0
    return max(
        (match_header(table, text)[0].score if match_header(table, text) else 0.0)
        for table in Table
    )


def _texts(row: Sequence[CellValue]) -> tuple[str, ...]:
    return tuple(" ".join(text_of(cell).split()) for cell in row)


def _is_second_line(header: Sequence[str], row: Row) -> bool:
    """Words only, and only under blanks or under one header that spans several columns."""
    below = _texts(row)
    if not any(below) or not all(cell is None or isinstance(cell, str) for cell in row):
        return False
    spans = _filled_right(header)
    counts = {text: spans.count(text) for text in spans}
    return all(
        not text or not header[place] or counts[spans[place]] > 1
        for place, text in enumerate(below)
    ) and any(
        text and counts[spans[place]] > 1 for place, text in enumerate(below) if spans[place]
    )


def _is_group_line(above: Sequence[str], header: Sequence[str]) -> bool:
    """A line of group names over headers that repeat: Giver, Receiver over Name, Phone twice."""
    folded = [fold(text) for text in header if text]
    groups = [text for text in above if text]
    repeats = len(set(folded)) < len(folded)
    return repeats and len(set(groups)) >= 2 and len(groups) < len(folded)


def _filled_right(texts: Sequence[str]) -> tuple[str, ...]:
    filled: list[str] = []
    for text in texts:
        filled.append(text or (filled[-1] if filled else ""))
    return tuple(filled)


def _spread(above: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    """The upper line, spread to the right only where the lower line has words."""
    return tuple(
        text if lower or place == 0 or above[place - 1] != text else ""
        for place, (text, lower) in enumerate(zip(above, below, strict=True))
    )


def _joined(above: str, below: str) -> str:
    if not below or fold(above) == fold(below):
        return above or below
    return f"{above} {below}".strip()
