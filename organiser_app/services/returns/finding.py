"""Is this a sheet that left here, and which? By its row keys first; by anything that is left after.

Any single key that survives names the export. Where all keys are gone, the id on the page about
the sheet or in the file's name does, and where that is gone too, headers of ours over rows of ours.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from organiser_app.services.records import read_records
from organiser_app.services.returns.bases import Bases, comes_back, headers_of
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.cells import CellValue, Place, Reading, SheetCells
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.outgoing import LISTS, META, PROGRAM
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reading_sheets import reading_sheet_of
from organiser_app.spreadsheet.rowkeys import KEY_HEADER, SYMBOLS, looks_like_row_key, read_row_key
from organiser_app.storage.reads.network import network_id
from organiser_app.storage.reads.sheets import ExportedKey, exported_keys

EXPORT_ID = re.compile(rf"\bE-[{SYMBOLS}]{{10}}\b")
SEARCHED_ROWS = 30
_LEAST_HEADERS = 0.6
_MOST_ABOUT_ROWS = 40
_LEAST_OF_OURS = 0.1
"""The part of a sheet's whole keys that must be ours: by chance, hardly one in a hundred is."""
_LONGEST_KEY = 24
"""With spaces that someone put between its parts."""
_STARTS = tuple("MNOXmnox")


@dataclass(frozen=True, slots=True)
class SheetKeys:
    """The row keys of one sheet: in which column most stand, and what each row has there."""

    column: int | None = None
    by_row: Mapping[int, str] = field(default_factory=dict)
    """Row number -> the key, tidied where it is one, else the text as it stands."""
    tables: tuple[Table, ...] = ()
    """Tables of the keys, most first."""


@dataclass(frozen=True, slots=True)
class Found:
    """One sheet of a file that left here."""

    sheet: SheetCells
    table: Table
    keys: SheetKeys
    export_uid: str | None
    """None: its keys are ours in shape, but no export of this network has them."""
    has_no_keys: bool = False
    is_guess: bool = False
    """Only headers and rows say which export it was."""

    @property
    def covered(self) -> frozenset[Place]:
        """Cells under another one with which they were merged: programs forget what they said."""
        return frozenset(
            (row, column)
            for area in self.sheet.merged
            for row in range(area.first_row, min(area.last_row, area.first_row + 1000) + 1)
            for column in range(area.first_column, min(area.last_column, self.sheet.width) + 1)
            if (row, column) != (area.first_row, area.first_column)
        )


@dataclass(frozen=True, slots=True)
class Findings:
    """All sheets of a file that left here, and which exports its keys are of."""

    sheets: tuple[Found, ...]
    keys: Mapping[str, ExportedKey]
    """Those that left here; of several exports where rows were copied together."""
    named_uid: str | None = None
    """The export that the file itself names."""


def find_returned(workspace: Workspace, reading: Reading, bases: Bases) -> Findings:
    """The sheets of a file that left here; none where the file is a foreign one.

    Raises:
        Refused: the file left here with made-up names, or without any, and cannot come back.
    """
    keys = {sheet.name: keys_of(sheet) for sheet in reading.sheets}
    texts = sorted({key for one in keys.values() for key in one.by_row.values()})
    known = {one.row_key: one for one in workspace.ask(lambda c: exported_keys(c, texts))}
    named = named_export(reading, bases)
    if named is not None and not comes_back(bases.exports[named]):
        raise Refused(ProblemCode.EXPORT_ONE_WAY, label=bases.exports[named].label)
    if named is None and len(known) >= _LEAST_OF_OURS * _whole_keys(texts):
        named = _most_named(known)
    if named is None and is_from_elsewhere(workspace, reading, keys.values()):
        return Findings((), {})
    found = [
        one
        for sheet in reading.sheets
        if (one := _found(sheet, keys[sheet.name], known, named, bases)) is not None
    ]
    return Findings(tuple(found), known, named)


def is_from_elsewhere(workspace: Workspace, reading: Reading, keys: Iterable[SheetKeys]) -> bool:
    """Whether a file of our kind that nobody here knows is another network's, and no lost copy.

    It says so itself; a file that does not is another's where nothing is here that its rows could
    be. One of this network is ours also when its record was lost, as in a copy of before.
    """
    tables = {table for one in keys for table in one.tables[:1]}
    if not tables:
        return False
    networks = set(_networks_of(reading))
    if networks:
        return workspace.ask(network_id) not in networks
    known = workspace.ask(lambda connection: read_records(connection, tables))
    return not any(known.records[table] for table in tables)


def has_key_column(reading: Reading) -> bool:
    """Whether a sheet has a column for keys such as ours."""
    return any(_key_header_column(sheet) is not None for sheet in reading.sheets)


def _networks_of(reading: Reading) -> Iterable[str]:
    """What the hidden page of facts says of where the file is from."""
    for sheet in reading.sheets:
        if sheet.name == META:
            said = (str(row[1]).split() for row in sheet.rows if row[0] == PROGRAM)
            yield from (words[1] for words in said if len(words) > 1)


def _most_named(keys: Mapping[str, ExportedKey]) -> str | None:
    """The export of most keys in the file, which sheets beside them that have none are of too."""
    named = Counter(one.export_uid for one in keys.values()).most_common(1)
    return named[0][0] if named else None


def _whole_keys(texts: Iterable[str]) -> int:
    return sum(read_row_key(text) is not None for text in texts)


def keys_of(sheet: SheetCells) -> SheetKeys:
    """The column with most row keys, and what stands in it."""
    counts: Counter[int] = Counter()
    letters: dict[int, Counter[Table]] = {}
    for _, place, value in sheet.filled():
        if _may_be_key(value) and (key := read_row_key(str(value))) is not None:
            counts[place] += 1
            letters.setdefault(place, Counter())[key[0]] += 1
    column: int | None = _key_header_column(sheet)
    if counts:
        column = counts.most_common(1)[0][0]
    if column is None:
        return SheetKeys()
    by_row = {}
    for number, row in zip(sheet.row_numbers, sheet.rows, strict=True):
        text = row[column - 1]
        if isinstance(text, str) and text.strip() and fold(text) != fold(KEY_HEADER):
            key = read_row_key(text)
            if key is not None or looks_like_row_key(text):
                by_row[number] = text.strip() if key is None else key[1]
    tables = letters.get(column, Counter())
    return SheetKeys(column, by_row, tuple(table for table, _ in tables.most_common()))


def _may_be_key(value: CellValue) -> bool:
    """A quick look, since every cell of a large file is looked at."""
    return isinstance(value, str) and len(value) <= _LONGEST_KEY and value.lstrip()[:1] in _STARTS


def _key_header_column(sheet: SheetCells) -> int | None:
    """The column of keys whose keys are all gone."""
    for row in sheet.rows[:SEARCHED_ROWS]:
        for column, cell in enumerate(row, start=1):
            if isinstance(cell, str) and fold(cell) == fold(KEY_HEADER):
                return column
    return None


def named_export(reading: Reading, bases: Bases) -> str | None:
    """The export that the page about the sheet, or the file's name, says that it is."""
    for text in _places_of_ids(reading):
        for match in EXPORT_ID.finditer(text.upper()):
            if match[0] in bases.exports:
                return match[0]
    return None


def is_about_the_sheets(sheet: SheetCells) -> bool:
    """Whether it is a page of ours that holds no rows: what the file is, and lists to choose from."""
    if sheet.name == LISTS:
        return True
    texts = (cell for row in sheet.rows for cell in row if isinstance(cell, str))
    return sheet.width <= 3 and any(EXPORT_ID.search(text.upper()) for text in texts)


def _places_of_ids(reading: Reading) -> Iterable[str]:
    for sheet in reading.sheets:
        if len(sheet.rows) <= _MOST_ABOUT_ROWS and sheet.width <= 3:
            yield from (cell for row in sheet.rows for cell in row if isinstance(cell, str))
    yield reading.file_name


def _found(
    sheet: SheetCells,
    keys: SheetKeys,
    exported: Mapping[str, ExportedKey],
    named: str | None,
    bases: Bases,
) -> Found | None:
    if reading_sheet_of(sheet) is not None:
        return None
    known = [exported[key] for key in keys.by_row.values() if key in exported]
    if _is_ours(keys, known, named):
        (uid, table), _ = Counter((row.export_uid, row.table) for row in known).most_common(1)[0]
        return Found(sheet, Table(table), keys, uid)
    if keys.tables:
        is_named = named is not None and _has_table(bases, named, keys.tables[0])
        return Found(sheet, keys.tables[0], keys, named if is_named else None)
    table_and_uid = _by_headers(sheet, named, bases)
    if table_and_uid is None:
        return None
    table, uid = table_and_uid
    return Found(sheet, table, keys, uid, has_no_keys=True, is_guess=uid != named)


def _is_ours(keys: SheetKeys, known: Sequence[ExportedKey], named: str | None) -> bool:
    """Whether keys of ours are more than chance: some of another network's are the same as ours.

    Such a sheet taken for ours would lack nearly all rows of it.
    """
    whole = _whole_keys(keys.by_row.values())
    is_named = any(row.export_uid == named for row in known)
    return bool(known) and (is_named or len(known) >= _LEAST_OF_OURS * whole)


def _has_table(bases: Bases, uid: str, table: Table) -> bool:
    return bool(headers_of(bases.exports[uid], table))


def _by_headers(sheet: SheetCells, named: str | None, bases: Bases) -> tuple[Table, str] | None:
    """The table whose headers, and only whose, stand over a sheet without keys."""
    exports = [bases.exports[named]] if named else list(bases.exports.values())
    best: tuple[float, int, Table, str] | None = None
    for order, export in enumerate(exports):
        for table in Table:
            headers = {fold(header) for header in headers_of(export, table)}
            share = _best_share(sheet, headers) if headers else 0.0
            if share >= _LEAST_HEADERS and (best is None or (share, -order) > best[:2]):
                best = (share, -order, table, export.uid)
    return None if best is None else (best[2], best[3])


def _best_share(sheet: SheetCells, headers: set[str]) -> float:
    """How much of a row and of the headers is the same, at best."""
    shares = [0.0]
    for row in sheet.rows[:SEARCHED_ROWS]:
        texts = {fold(cell) for cell in row if isinstance(cell, str) and cell.strip()}
        common = len(texts & headers)
        if common >= 3:
            shares.append(common / max(len(texts), len(headers)))
    return max(shares)
