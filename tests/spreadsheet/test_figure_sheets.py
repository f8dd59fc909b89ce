"""Figures saved as a sheet."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from organiser_app.domain.errors import UserError
from organiser_app.spreadsheet.figure_sheets import FigureSheet, write_figures

SHEET = FigureSheet(
    title="What is still waiting?",
    about=("12 needs wait.", "Riverside · Oct 2026 · n = 12"),
    headers=("Kind", "Needs"),
    rows=(("Food", 7), ("=1+1", 5), ("مساعدة", 0)),
    is_right_to_left=True,
)


def test_a_workbook_keeps_title_words_and_numbers(tmp_path: Path) -> None:
    write_figures(tmp_path / "f.xlsx", [SHEET, SHEET])

    book = load_workbook(tmp_path / "f.xlsx")
    page = book.worksheets[0]
    assert len(book.worksheets) == 2
    assert [[cell.value for cell in row if cell.value is not None] for row in page.rows] == [
        ["What is still waiting?"],
        ["12 needs wait."],
        ["Riverside · Oct 2026 · n = 12"],
        [],
        ["Kind", "Needs"],
        ["Food", 7],
        ["=1+1", 5],
        ["مساعدة", 0],
    ]
    assert page["A7"].data_type == "s"
    assert page.sheet_view.rightToLeft


def test_delimited_text_runs_nothing_in_a_spreadsheet_program(tmp_path: Path) -> None:
    write_figures(tmp_path / "f.csv", [SHEET])

    with (tmp_path / "f.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["What is still waiting?"]
    assert rows[4:] == [["Kind", "Needs"], ["Food", "7"], ["'=1+1", "5"], ["مساعدة", "0"]]


def test_a_place_that_takes_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="FILE_NOT_WRITTEN"):
        write_figures(tmp_path / "nowhere" / "f.xlsx", [SHEET])
