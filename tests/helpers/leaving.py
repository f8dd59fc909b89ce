"""Sheets that left: what is in them, as a program reads them and as bytes."""

import zipfile
from pathlib import Path

from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.reader import read_file


def rows_of(reading: Reading, name: str) -> list[dict[str, object]]:
    """The rows of a sheet by heading; blank cells are not there."""
    (sheet,) = (one for one in reading.sheets if one.name == name)
    header, *rows = sheet.rows
    return [
        {str(key): value for key, value in zip(header, row, strict=True) if value is not None}
        for row in rows
    ]


def read_rows(path: Path, name: str) -> list[dict[str, object]]:
    return rows_of(read_file(path), name)


def everything_in(path: Path) -> str:
    """All that the bytes of a file say, unpacked and in small letters."""
    if not zipfile.is_zipfile(path):
        return path.read_text(encoding="utf-8-sig").casefold()
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
        return "\n".join([*archive.namelist(), *parts]).casefold()
