"""A copy of the roster that left a network, and what someone out there did to it."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from organiser_app.domain.commands import AddRows
from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.services.exporting import export_workbook
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table

FIRST = ("Ana", "Ben", "Cleo", "Dita", "Emil", "Fatma", "Gil", "Hana", "Ivo", "Jun")
LAST = ("Ruiz", "Okafor", "Marsh", "Novak", "Berg", "Demir", "Costa", "Sato", "Horvat", "Li")


def names(count: int) -> list[str]:
    """Invented names, each once."""
    return [
        f"{FIRST[n % 10]} {LAST[(n // 10 + n) % 10]}" + (f" {n // 100 + 1}" if n >= 100 else "")
        for n in range(count)
    ]


def a_roster(count: int) -> AddRows:
    """Members with something in most cells."""
    area = Area("North End", AreaId(-1))
    return AddRows(
        areas=(area,),
        members=tuple(
            Member(
                name,
                MemberId(-1 - n),
                phones=(f"+44 7700 900{n % 1000:03d}",),
                email=f"person{n}@example.org",
                area_id=area.id,
                address=f"{n + 1} Mill Lane",
                availability="Evenings",
                note=f"Note {n}",
            )
            for n, name in enumerate(names(count))
        ),
    )


class Copy:
    """One copy of the roster that someone has taken home."""

    def __init__(self, workspace: Workspace, path: Path, *, label: str = "Kofi") -> None:
        self.path = path
        export_workbook(workspace, path, tables=(Table.MEMBERS,), label=label)
        self._book = load_workbook(path)
        self._sheet: Worksheet = self._book["Members"]
        rows = list(self._sheet.iter_rows(min_row=1, max_row=10, values_only=True))
        self._top = next(at for at, row in enumerate(rows, start=1) if "Name" in row)
        header = [cell.value for cell in self._sheet[self._top]]
        self._columns = {str(text): at for at, text in enumerate(header, start=1) if text}

    def row_of(self, name: str) -> int:
        at = self._columns["Name"]
        return next(
            n
            for n in range(self._top + 1, self._sheet.max_row + 1)
            if self._sheet.cell(n, at).value == name
        )

    def say(self, name: str, column: str, value: Any) -> "Copy":
        self._sheet.cell(self.row_of(name), self._columns[column]).value = value
        return self

    def add(self, **cells: Any) -> "Copy":
        number = self._sheet.max_row + 1
        for column, value in cells.items():
            self._sheet.cell(number, self._columns[column.replace("_", " ")]).value = value
        return self

    def remove(self, name: str) -> "Copy":
        self._sheet.delete_rows(self.row_of(name))
        return self

    def add_column(self, header: str, values: Iterable[Any]) -> "Copy":
        at = self._sheet.max_column + 1
        self._sheet.cell(self._top, at).value = header
        for number, value in enumerate(values, start=self._top + 1):
            self._sheet.cell(number, at).value = value
        return self

    def displace_keys(self) -> "Copy":
        """As after sorting without the first column: every key stands beside another row."""
        rows = range(self._top + 1, self._sheet.max_row + 1)
        keys = [self._sheet.cell(n, 1).value for n in rows]
        for n, key in zip(rows, (*keys[3:], *keys[:3]), strict=True):
            self._sheet.cell(n, 1).value = key
        return self

    def lose_key(self, name: str) -> "Copy":
        self._sheet.cell(self.row_of(name), 1).value = None
        return self

    def saved(self) -> Path:
        self._book.save(self.path)
        return self.path
