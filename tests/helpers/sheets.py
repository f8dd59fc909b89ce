"""Sheets made up for tests, as files that people might bring."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

Rows = Sequence[Sequence[object]]


def a_csv(folder: Path, rows: Rows, name: str = "sheet.csv") -> Path:
    """A delimited file with these rows, header first."""
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def a_workbook(folder: Path, sheets: Mapping[str, Rows], name: str = "book.xlsx") -> Path:
    """A workbook as any spreadsheet program saves it."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    path = folder / name
    book.save(path)
    return path
