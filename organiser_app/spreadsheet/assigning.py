"""Each column of a sheet to a field of one table, each field from the columns that fit best.

Headers propose, content disposes: a date column whose cells are no dates loses, a column full of
e-mail addresses wins. What is left over becomes a kind of help (yes/no questions, one column for
each item), a line of the note, or stays behind with a reason.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.content import Profile
from organiser_app.spreadsheet.headers import LEAST_SCORE, Why, match_header
from organiser_app.spreadsheet.layout import ColumnType, Table, field_of
from organiser_app.spreadsheet.mapping import ColumnMapping, Transform, Treatment
from organiser_app.spreadsheet.questions import kind_asked_about
from organiser_app.spreadsheet.rowkeys import KEY_HEADER
from organiser_app.spreadsheet.synonyms import BALANCE, NAME_PARTS, SECRET

_STRICT = {
    ColumnType.EMAIL,
    ColumnType.PHONES,
    ColumnType.CONTACT,
    ColumnType.DATE,
    ColumnType.AMOUNT,
    ColumnType.COUNT,
}
_SOFT = {ColumnType.URGENCY, ColumnType.STATE, ColumnType.YES_NO}
_MISFIT, _FIT = 0.2, 0.5
_SURE = 0.9
_MOSTLY = 0.8

_KIND_FIELDS = {Table.NEEDS: "category", Table.OFFERS: "category", Table.MEMBERS: "skills"}
_DONE_HEADERS = frozenset(
    [
        "completed",
        "done",
        "complete",
        "fulfilled",
        "met",
        "resolved",
        "closed",
        "hecho",
        "fet",
        "fait",
        "erledigt",
    ]
)
_UNIT_TRANSFORMS = (
    (re.compile(r"\b(?:seconds|secs|segundos|segons|secondes|sekunden)\b"), Transform.SECONDS),
    (re.compile(r"\b(?:minutes|mins|minutos|minuts|minuten)\b"), Transform.MINUTES),
    (
        re.compile(r"\b(?:hours?|hrs|horas|hores|heures|stunden|ore|time credits)\b"),
        Transform.HOURS,
    ),
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column as found: its place from 1, its header and what its cells look like."""

    number: int
    header: str
    profile: Profile


def map_columns(table: Table, columns: Sequence[Column]) -> tuple[ColumnMapping, ...]:
    """One mapping for each column, in order."""
    taken: dict[int, ColumnMapping] = {}
    for column in columns:
        if fixed := _by_nature(column) or _question(table, column):
            taken[column.number] = fixed
    _assign(table, columns, taken)
    _assign_words(table, columns, taken)
    _assign_by_content(table, columns, taken)
    _assign_items(table, columns, taken)
    return tuple(taken.get(column.number) or _left_over(column) for column in columns)


def _by_nature(column: Column) -> ColumnMapping | None:
    """Columns that never become a field: our keys, blanks, secrets, balances."""
    folded = fold(column.header)
    if folded == fold(KEY_HEADER) or column.profile.row_key > _FIT:
        return _ignored(column, Why.KEY)
    if not column.profile.filled and not folded:
        return _ignored(column, Why.EMPTY)
    if SECRET.search(folded):
        return _ignored(column, Why.SECRET)
    return _ignored(column, Why.BALANCE) if BALANCE.search(folded) else None


def _ignored(column: Column, why: Why) -> ColumnMapping:
    return ColumnMapping(column.number, column.header, None, 1.0, why, Treatment.IGNORE)


def _question(table: Table, column: Column) -> ColumnMapping | None:
    field = _KIND_FIELDS.get(table)
    if field is None or column.profile.yes_no < _MOSTLY:
        return None
    best = next(iter(match_header(table, column.header)), None)
    if best is not None and best.score > _SURE:
        return None
    words = kind_asked_about(table, column.header)
    if words is None:
        return None
    return ColumnMapping(
        column.number,
        column.header,
        field,
        _MOSTLY,
        Why.QUESTION,
        Treatment.MAP,
        Transform.GATE,
        words,
    )


@dataclass(frozen=True, slots=True)
class _Claim:
    column: Column
    key: str
    score: float
    why: Why


def _assign(table: Table, columns: Sequence[Column], taken: dict[int, ColumnMapping]) -> None:
    """Best claims first; a field that does not gather is given once."""
    claims = sorted(_claims(table, columns), key=lambda claim: -claim.score)
    used: set[str] = set()
    for claim in claims:
        if claim.column.number in taken or claim.score < LEAST_SCORE:
            continue
        if claim.key in used and not _gathers(table, claim):
            continue
        used.add(claim.key)
        taken[claim.column.number] = _mapped(table, claim)


def _claims(table: Table, columns: Sequence[Column]) -> list[_Claim]:
    return [
        _Claim(column, match.key, match.score + _evidence(table, match.key, column), match.why)
        for column in columns
        for match in match_header(table, column.header)
    ]


def _evidence(table: Table, key: str, column: Column) -> float:
    """What the cells say about the claim, added to what the header says."""
    seen = column.profile
    if not seen.filled:
        return -0.05
    kind = _type_of(table, key)
    fit = seen.fits(kind)
    if fit is None:
        return _evidence_of_words(kind, seen)
    if fit >= _FIT:
        return 0.1 * fit
    if fit < _MISFIT:
        return -0.35 if kind in _STRICT else -0.2
    return 0.0


def _evidence_of_words(kind: ColumnType, seen: Profile) -> float:
    """Words are wanted: dates, addresses and yes/no answers speak against."""
    other = max(seen.date, seen.email if kind is not ColumnType.NAME else 0.0, seen.urgency * 0.5)
    if kind is ColumnType.MANY:
        other = max(other, seen.yes_no, seen.number - seen.words)
    return -0.35 * other if other > _FIT else 0.0


def _type_of(table: Table, key: str) -> ColumnType:
    return ColumnType.NAME if key in NAME_PARTS else field_of(table, key).type


def _gathers(table: Table, claim: _Claim) -> bool:
    """A second column for a gathering field must be claimed in its own right."""
    if claim.key in NAME_PARTS:
        return False
    return field_of(table, claim.key).gathers and claim.why is not Why.SPELLING


def _mapped(table: Table, claim: _Claim) -> ColumnMapping:
    mapping = ColumnMapping(
        claim.column.number,
        claim.column.header,
        claim.key,
        min(1.0, max(0.0, claim.score)),
        claim.why,
        Treatment.MAP,
    )
    if claim.key in NAME_PARTS:
        return replace(mapping, field="name", transform=Transform(claim.key))
    transform, argument = _transform(table, claim)
    return replace(mapping, transform=transform, argument=argument)


def _transform(table: Table, claim: _Claim) -> tuple[Transform, str]:
    kind = _type_of(table, claim.key)
    folded = fold(claim.column.header)
    if kind is ColumnType.AMOUNT:
        for pattern, transform in _UNIT_TRANSFORMS:
            if pattern.search(folded):
                return transform, ""
    done = kind is ColumnType.STATE and folded in _DONE_HEADERS
    if done and claim.column.profile.yes_no >= _MOSTLY:
        meaning = {Table.NEEDS: "met", Table.EXCHANGES: "completed"}.get(table, "used")
        return Transform.YES_MEANS, meaning
    return Transform.PLAIN, ""


def _assign_words(
    table: Table, columns: Sequence[Column], taken: dict[int, ColumnMapping]
) -> None:
    """Of two columns that name the kind of need, one told in people's own words is what they said."""
    plain = [
        column
        for column in columns
        if (known := taken.get(column.number)) is not None
        and (known.field, known.transform) == ("category", Transform.PLAIN)
    ]
    told = [column for column in plain if column.profile.told > _FIT]
    has_words = any(mapping.field == "words" for mapping in taken.values())
    if table is not Table.NEEDS or has_words or not told or len(told) == len(plain):
        return
    first = told[0].number
    taken[first] = replace(taken[first], field="words", why=Why.CONTENT)


def _assign_by_content(
    table: Table, columns: Sequence[Column], taken: dict[int, ColumnMapping]
) -> None:
    """Addresses and phones are plain to see under any header, in a language we do not know too."""
    if table is Table.EXCHANGES:
        return
    used = {mapping.field for mapping in taken.values()}
    for key in ("email", "phones"):
        if key in used or "contact" in used:
            continue
        for column in columns:
            seen = column.profile.email if key == "email" else column.profile.phone
            plain = column.profile.number < _FIT  # amounts of money have digits too
            if column.number not in taken and seen >= _MOSTLY and plain:
                taken[column.number] = _mapped(table, _Claim(column, key, 0.7, Why.CONTENT))
                break


_SHORT_HEADER_WORDS = 4


def _assign_items(
    table: Table, columns: Sequence[Column], taken: dict[int, ColumnMapping]
) -> None:
    """One column for each item, as in a delivery sheet: a number of what the header names."""
    used = {mapping.field for mapping in taken.values()}
    if table is not Table.NEEDS or {"category", "quantity", "words"} & used:
        return
    for column in columns:
        if column.number not in taken and _is_item(column):
            taken[column.number] = ColumnMapping(
                column.number,
                column.header,
                "category",
                LEAST_SCORE,
                Why.CONTENT,
                Treatment.MAP,
                Transform.COUNT_OF,
                " ".join(column.header.replace("_", " ").split()),
            )


def _is_item(column: Column) -> bool:
    seen = column.profile
    words = len(fold(column.header).split())
    counts = seen.number > _SURE and seen.phone < _MISFIT and seen.code > _SURE
    return (
        0 < words <= _SHORT_HEADER_WORDS
        and counts
        and not match_header(Table.NEEDS, column.header)
    )


def _left_over(column: Column) -> ColumnMapping:
    if not column.profile.filled:
        return _ignored(column, Why.EMPTY)
    return ColumnMapping(column.number, column.header)
