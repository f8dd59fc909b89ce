"""Occasions go out with a log, and come in with one."""

from pathlib import Path

import openpyxl

from tests.cli.running import Shell

LOG = """Date,Giver,Receiver,Gathering
2026-11-07,Ana Ruiz,Bo Quist,Soup kitchen
2026-11-07,Ana Ruiz,Cleo Marsh,Soup kitchen
2026-11-14,Ana Ruiz,Bo Quist,Soup kitchen
2026-11-14,Bo Quist,Ana Ruiz,
"""


def gatherings(book: Path) -> list[object]:
    heading, *rows = openpyxl.load_workbook(book)["Exchanges"].iter_rows(values_only=True)
    return [row[heading.index("Gathering")] for row in rows]


def test_a_log_brings_its_occasions_and_an_edit_in_a_returned_sheet_changes_them(
    shell: Shell, network: Path, tmp_path: Path
) -> None:
    log, book = tmp_path / "log.csv", tmp_path / "out.xlsx"
    log.write_text(LOG, encoding="utf-8")
    assert shell("import", log, network).status == 0
    shell("export", network, book)
    assert gatherings(book) == ["Soup kitchen"] * 3 + [None]
    workbook = openpyxl.load_workbook(book)
    sheet = workbook["Exchanges"]
    column = [cell.value for cell in sheet[1]].index("Gathering") + 1
    sheet.cell(2, column).value = None
    sheet.cell(5, column).value = "Street party"
    workbook.save(book)

    ran = shell("import", book, network, "--json").document

    assert (ran["rows"]["changed"], ran["cells_changed"], ran["conflicts"]) == (2, 2, [])
    shell("export", network, tmp_path / "again.xlsx")
    expected = [None, "Soup kitchen", "Soup kitchen", "Street party"]
    assert gatherings(tmp_path / "again.xlsx") == expected
    shell("undo", network)
    shell("export", network, tmp_path / "back.xlsx")
    assert gatherings(tmp_path / "back.xlsx") == ["Soup kitchen"] * 3 + [None]
