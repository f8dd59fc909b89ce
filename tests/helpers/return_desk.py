"""The page where a sheet comes back, and what a person does there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from organiser_app.domain.members import Member
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage
from organiser_app.gui.pages.spreadsheets.returned import ReturnedReview
from organiser_app.gui.pages.spreadsheets.returned.listing import ItemRow
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import members
from tests.helpers.sheet_copy import Copy, a_roster


class ReturnDesk:
    """The page with a network open, and what a person does there with a returned sheet."""

    def __init__(self, window: MainWindow, idle: Callable[[], None], folder: Path) -> None:
        self.window, self.idle, self.folder = window, idle, folder
        self.pressed = 0
        page = window.page("spreadsheets")
        assert isinstance(page, SpreadsheetsPage)
        self.page = page
        window.show_page("spreadsheets")
        idle()

    @property
    def workspace(self) -> Workspace:
        return self.window.session.workspace

    @property
    def view(self) -> ReturnedReview:
        assert self.page.returning.view is not None, "no returned sheet is open"
        return self.page.returning.view

    def network_of(self, count: int) -> None:
        self.workspace.run(a_roster(count))

    def copy(self, name: str = "north.xlsx", *, label: str = "Kofi") -> Copy:
        return Copy(self.workspace, self.folder / name, label=label)

    def drop(self, path: Path) -> None:
        self.window.deeds.bring_in([path])
        self.idle()

    def edit_here(self, name: str, **changes: Any) -> None:
        from dataclasses import replace

        from organiser_app.domain.commands import EditMember

        member = next(one for one in self.workspace.ask(members) if one.name == name)
        self.window.session.do(EditMember(replace(member, **changes)), parent=self.window)
        self.idle()

    def member(self, name: str) -> Member:
        return next(one for one in self.workspace.ask(members) if one.name == name)

    # -- what is seen

    def rows(self) -> list[ItemRow]:
        return self.view.items.model.shown_rows()

    def lines(self) -> list[tuple[str, str, str]]:
        """Kind, whom it is about and what happens, of every line."""
        model = self.view.items.table.view.model()
        return [
            (
                model.index(n, 0).data(),
                model.index(n, 1).data(),
                model.index(n, 3).data(),
            )
            for n in range(model.rowCount())
        ]

    def current(self) -> ItemRow:
        row = self.view.items.current()
        assert row is not None
        return row

    def news(self) -> str:
        return self.window.messages.history()[0].text

    # -- what is done

    def press(
        self,
        *keys: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        for key in keys:
            self.pressed += 1
            target = self.window.focusWidget() or self.view.items.table.view
            QTest.keyClick(target, key, held)

    def press_shift(self, key: Qt.Key) -> None:
        self.press(key, held=Qt.KeyboardModifier.ShiftModifier)

    def apply(self) -> None:
        self.view.apply.click()
        self.idle()

    def go_to(self, name: str, field: str = "") -> None:
        row = next(
            one for one in self.rows() if one.who == name and (not field or one.field == field)
        )
        self.view.items.select(row.id)
