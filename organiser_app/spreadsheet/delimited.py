"""Reads delimited text: which encoding, which delimiter, and then rows of text as they stand.

Nothing is typed here: `01234` stays text. A guess is a question to the person, never silent, and
both guesses can be overruled by the caller.
"""

import codecs
import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from organiser_app.spreadsheet.cells import CellTrouble, CellValue
from organiser_app.spreadsheet.facts import SheetFacts, SheetSource
from organiser_app.spreadsheet.problems import Problem, ProblemCode, Refused

DELIMITERS: Final = (",", ";", "\t", "|")

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATOR_LINE: Final = re.compile(r"\ufeff?\"?sep=(.)\"?[ \t]*(?:\r\n|\r|\n|$)", re.IGNORECASE)
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WESTERN_IN_WORDS: Final = re.compile(
    r"(?<=[A-Za-z])[ß-öø-ÿœšž]|[À-ÖØ-öø-ÿŒœŠšŽž](?=[A-Za-z])|[‘’“”–—…€£§°·«»¡¿ºª\xa0•™®©]"
)
_CAPITAL_INSIDE_WORD: Final = re.compile(r"[a-zß-ÿ][À-ÞŠŽŒŸ]|[A-Z][À-ÞŠŽŒŸ][a-z]")
_HEBREW_LETTERS: Final = frozenset(range(0xE0, 0xFB))  # in cp1255 and ISO 8859-8
_SAMPLE: Final = 65_536
_CLEAR_LEAD: Final = 0.1
_MOST_FIELD: Final = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, the encoding it was read in, and whether that was a guess."""

    text: str
    encoding: str
    alternatives: tuple[str, ...] = ()  # empty: not a guess


@dataclass(frozen=True, slots=True)
class DelimitedText:
    """A delimited file, ready to send, and how it was taken apart."""

    source: SheetSource
    encoding: str
    delimiter: str | None  # None: one column
    problems: tuple[Problem, ...]


def read_delimited(
    content: bytes, name: str, *, encoding: str | None = None, delimiter: str | None = None
) -> DelimitedText:
    """Take the text apart, in the given encoding and with the given delimiter when known.

    Raises:
        Refused: there is no text, or it is no text.
    """
    decoded = decode(content) if encoding is None else _decode_as(content, encoding)
    text = decoded.text
    if not text.strip("\x00\ufeff \t\r\n"):
        raise Refused(ProblemCode.FILE_EMPTY)
    _refuse_binary(text)
    announced = _SEPARATOR_LINE.match(text)
    skipped = 0
    if announced:
        text, skipped = text[announced.end() :], 1
        delimiter = delimiter or announced.group(1)
    problems = _encoding_problems(decoded)
    if delimiter is None:
        delimiter, rivals = find_delimiter(text)
        if rivals:
            problems.append(
                Problem(ProblemCode.DELIMITER_GUESSED, found=delimiter, values={"others": rivals})
            )
    rows = _rows(text, delimiter)
    source = SheetSource(
        name=name, rows=iter(rows), facts=_facts(rows, skipped), first_row=1 + skipped
    )
    source.height = len(rows)
    return DelimitedText(source, decoded.encoding, delimiter, tuple(problems))


def decode(content: bytes) -> Decoded:
    """The text: by its mark, by its pattern of zeros, as UTF-8, or by a guess that says so."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _decode_as(content, encoding)
    wide = _utf16_by_zeros(content)
    if wide is not None:
        return _decode_as(content, wide)
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _guessed(content)


def _decode_as(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding), encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise Refused(ProblemCode.FILE_CORRUPT, encoding=encoding) from error


def _utf16_by_zeros(content: bytes) -> str | None:
    """Text in the Latin alphabet has a zero in every second byte; which one tells the order."""
    sample = content[:4096]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and len(content) % 2 == 0:
        if odd > 0.4 * half and even < 0.05 * half:
            return "utf-16-le"
        if even > 0.4 * half and odd < 0.05 * half:
            return "utf-16-be"
    return None


def _guessed(content: bytes) -> Decoded:
    # only this rare path needs it
    from charset_normalizer import from_bytes

    sample = _telling_sample(content)
    suggested = [match.encoding for match in from_bytes(sample)][:4]
    likely = _likely_by_its_words(sample)
    candidates = list(dict.fromkeys([*likely, *suggested, "cp1252"]))
    for encoding in candidates:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return Decoded(text, encoding, _others(candidates, encoding))
    return Decoded(
        content.decode("cp1252", errors="replace"), "cp1252", _others(candidates, "cp1252")
    )


def _others(candidates: list[str], chosen: str) -> tuple[str, ...]:
    return tuple(name for name in candidates if name != chosen) or ("latin-1",)


def _telling_sample(content: bytes) -> bytes:
    """The lines that are not plain ASCII, up to a size that can be guessed from quickly."""
    lines: list[bytes] = []
    room = _SAMPLE
    for line in content.splitlines(keepends=True):
        if line.isascii():
            continue
        room -= len(line)
        if room < 0 and lines:
            break
        lines.append(line)  # whole: half a line may end in half a character
    return b"".join(lines)


def _likely_by_its_words(sample: bytes) -> list[str]:
    """What two frequent cases look like that statistics on short lists of names get wrong."""
    if _is_plausible_western(sample):
        return ["cp1252"]
    high = [byte for byte in sample if byte >= 0xC0]
    # Cyrillic would use capitals, and the last letters of its alphabet
    if high and _HEBREW_LETTERS.issuperset(high):
        return ["cp1255"]
    return []


def _is_plausible_western(sample: bytes) -> bool:
    """Whether cp1252 gives words: accented letters among plain ones, capitals only in front."""
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    high = sum(character > "\x7f" for character in text)
    likely = len(_WESTERN_IN_WORDS.findall(text))
    unlikely = len(_CAPITAL_INSIDE_WORD.findall(text))
    return likely >= 0.8 * high and unlikely <= 0.05 * high


def _refuse_binary(text: str) -> None:
    sample = text[:_SAMPLE].replace("\x00", "")
    if len(_UNPRINTABLE.findall(sample)) > 0.02 * len(sample) + 2:
        raise Refused(ProblemCode.NOT_A_WORKBOOK)


def _encoding_problems(decoded: Decoded) -> list[Problem]:
    if not decoded.alternatives:
        return []
    shown = [line for line in decoded.text.splitlines() if not line.isascii()][:3]
    return [
        Problem(
            ProblemCode.ENCODING_GUESSED,
            found=decoded.encoding,
            values={"others": decoded.alternatives, "lines": tuple(x[:200] for x in shown)},
        )
    ]


def find_delimiter(text: str) -> tuple[str | None, tuple[str, ...]]:
    """The delimiter that gives the steadiest rows, and those that would do almost as well."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample[: max(sample.rfind("\n"), sample.rfind("\r")) + 1] or sample
    scores = {delimiter: _steadiness(sample, delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: scores[delimiter])
    share, width = scores[best]
    if width < 2:
        return None, ()
    rivals = tuple(
        other
        for other in DELIMITERS
        if other != best and scores[other][1] >= width and scores[other][0] > share - _CLEAR_LEAD
    )
    return best, rivals


def _steadiness(sample: str, delimiter: str) -> tuple[float, int]:
    """The share of rows that have the most frequent width, and that width; (0, 1) for one column."""
    widths = Counter(len(row) for row in _parsed(sample, delimiter) if row)
    if not widths:
        return 0.0, 1
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    if width < 2:
        several = {width: count for width, count in widths.items() if width > 1}
        if not several:
            return 0.0, 1
        width, count = max(several.items(), key=lambda item: (item[1], item[0]))
    return count / widths.total(), width


def _parsed(text: str, delimiter: str | None) -> list[list[str]]:
    csv.field_size_limit(_MOST_FIELD)
    lines = io.StringIO(text.replace("\x00", ""), newline="")
    try:
        return list(csv.reader(lines, delimiter=delimiter or ","))
    except csv.Error as error:
        raise Refused(ProblemCode.FILE_CORRUPT) from error


def _rows(text: str, delimiter: str | None) -> list[list[CellValue]]:
    rows: list[list[CellValue]] = []
    rows.extend(list(row) for row in _parsed(text, delimiter))
    return rows


def _facts(rows: list[list[CellValue]], skipped: int) -> SheetFacts:
    """Rows with more cells than most: something in them was split that should not have been."""
    facts = SheetFacts()
    widths = Counter(len(row) for row in rows if row)
    usual = max(widths.items(), key=lambda item: (item[1], item[0]))[0]
    if len(widths) > 1:
        for number, row in enumerate(rows, start=1 + skipped):
            extra = [str(value) for value in row[usual:] if value]
            if extra:
                facts.troubles[number, usual + 1] = CellTrouble(
                    ProblemCode.ROW_TOO_WIDE, extra[0][:200]
                )
    return facts
