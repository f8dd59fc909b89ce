"""Where the table lies on a sheet: the header under titles and blank lines, and the rows below.

People put a title, a greeting or a logo above the header, and sometimes spread the header over
two lines. The header is the row whose cells are known headers; data ends with the sheet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.cells import CellValue, Row, SheetCells
from organiser_app.spreadsheet.content import profile
from organiser_app.spreadsheet.headers import match_header, match_words
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.synonyms import BALANCE, SECRET

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
    for is_lenient in (False, True):
        place = _best_place(sheet, is_lenient=is_lenient)
        if place is not None:
            return header_at(sheet, place)
    foreign = _foreign_header(sheet)
    return None if foreign is None else header_at(sheet, foreign)


def _best_place(sheet: SheetCells, *, is_lenient: bool) -> int | None:
    """The row that scores best, and enough; misspellings are looked up only where need be."""
    scores = [_row_score(row, is_lenient=is_lenient) for row in sheet.rows[:SEARCHED_ROWS]]
    best = max(range(len(scores)), key=lambda place: (scores[place], -place), default=None)
    if best is None or scores[best] < _least_score(sheet.rows[best]):
        return None
    return best


def header_at(sheet: SheetCells, place: int) -> Header:
    """The header in that row, with a second line above or below it where there is one."""
    texts = _texts(sheet.rows[place])
    if place > 0 and _is_group_line(_texts(sheet.rows[place - 1]), texts):
        groups = _filled_right(_texts(sheet.rows[place - 1]))
        return Header((place - 1, place), tuple(map(_joined, groups, texts)))
    if place > 0 and _fills_gaps(_texts(sheet.rows[place - 1]), texts):
        whole = tuple(map(_own_or_above, _texts(sheet.rows[place - 1]), texts))
        return Header((place - 1, place), whole)
    if place + 1 < len(sheet.rows) and _is_second_line(texts, sheet.rows[place + 1]):
        below = _texts(sheet.rows[place + 1])
        above = _spread(_filled_right(texts), texts, below)
        return Header((place, place + 1), tuple(map(_joined, above, below)))
    return Header((place,), texts)


def _foreign_header(sheet: SheetCells) -> int | None:
    """A first row of words over a column of addresses or phones, in whatever language."""
    if len(sheet.rows) < 2:
        return None
    row = sheet.rows[0]
    if not all(isinstance(cell, str) and _is_plain_word(cell) for cell in row):
        return None
    below = [profile(cells) for cells in zip(*sheet.rows[1:SEARCHED_ROWS], strict=True)]
    return 0 if any(max(seen.email, seen.phone) > _CERTAIN_CELL for seen in below) else None


def _is_plain_word(text: str) -> bool:
    return _is_words(text) and "@" not in text and not any(map(str.isdecimal, text))


def _least_score(row: Row) -> float:
    """A narrow list has few headers; one certain word must do there."""
    filled = sum(cell is not None for cell in row)
    return _CERTAIN_CELL**2 if filled <= 2 else _LEAST_ROW_SCORE


def _row_score(row: Row, *, is_lenient: bool) -> float:
    """The sum over cells of how well each is known as a header; data rows have few such cells."""
    cells = [cell for cell in row if cell is not None]
    if not cells:
        return 0.0
    texts = [cell for cell in cells if isinstance(cell, str) and _is_words(cell)]
    known = sum(_known(text, is_lenient=is_lenient) ** 2 for text in texts)
    return known * len(texts) / len(cells)


def _is_words(text: str) -> bool:
    """A header is a word or a sign, hardly ever a number or an answer."""
    return "#" in text or (any(map(str.isalpha, text)) and fold(text) not in {"true", "false"})


@lru_cache(maxsize=4096)
def _known(text: str, *, is_lenient: bool) -> float:
    if not text.strip() or len(text) > _LONGEST_HEADER:
        return 0.0
    if BALANCE.search(fold(text)) or SECRET.search(fold(text)):
        return _CERTAIN_CELL
    match = match_header if is_lenient else match_words
    return max((each.score for table in Table for each in match(table, text)[:1]), default=0.0)


def _texts(row: Sequence[CellValue]) -> tuple[str, ...]:
    return tuple(" ".join(text_of(cell).split()) for cell in row)


def _is_second_line(header: Sequence[str], row: Row) -> bool:
    """Words only, and only under a header that spans several columns."""
    below = _texts(row)
    if not any(below) or not all(not text or _is_words(text) for text in below):
        return False
    spans = _filled_right(header)
    return all(not text or _is_spanned(spans, place) for place, text in enumerate(below))


def _is_spanned(spans: Sequence[str], place: int) -> bool:
    """Whether the header over this column also stands over the next or the one before."""
    neighbours = {spans[near] for near in (place - 1, place + 1) if 0 <= near < len(spans)}
    return bool(spans[place]) and spans[place] in neighbours


def _is_group_line(above: Sequence[str], header: Sequence[str]) -> bool:
    """A line of group names over headers that repeat: Giver, Receiver over Name, Phone twice."""
    folded = [fold(text) for text in header if text]
    repeats = len(set(folded)) < len(folded)
    return repeats and len({text for text in above if text}) >= 2


def _fills_gaps(above: Sequence[str], header: Sequence[str]) -> bool:
    """A line of headings, no title: it names columns that the header leaves without a word."""
    words = [text for text in above if text]
    if len(set(words)) < 3 or not all(map(_is_words, words)):
        return False
    return any(upper and _says_nothing(own) for upper, own in zip(above, header, strict=True))


def _own_or_above(above: str, own: str) -> str:
    return _joined(above, own) if _says_nothing(own) else own


def _says_nothing(text: str) -> bool:
    """Blank, or a hint in brackets such as "(tick all)"."""
    return not text or (text.startswith("(") and text.endswith(")"))


def _filled_right(texts: Sequence[str]) -> tuple[str, ...]:
    filled: list[str] = []
    for text in texts:
        filled.append(text or (filled[-1] if filled else ""))
    return tuple(filled)


def _spread(filled: Sequence[str], header: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    """The upper line, spread to the right only where the lower line has words."""
    return tuple(
        wide if lower else own for wide, own, lower in zip(filled, header, below, strict=True)
    )


def _joined(above: str, below: str) -> str:
    if not below or fold(above) == fold(below):
        return above or below
    return f"{above} {below}".strip()
