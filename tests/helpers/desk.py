"""The page where sheets are reviewed, and what a person does there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage
from organiser_app.gui.pages.spreadsheets.review import Review
from organiser_app.storage.reads.network import counts

LOG = """Date,Helper,Helped,Kind of help,Patch
14/04/2026,Ana Ruiz,Ben Okafor,Lifts,Quay
15/06/2026,Cleo Marsh,Ana Ruiz,Soup,North End
"""


class Desk:
    """The page with a network open, and what a person does there."""

    def __init__(self, window: MainWindow, idle: Callable[[], None], folder: Path) -> None:
        self.window, self.idle, self.folder = window, idle, folder
        page = window.page("spreadsheets")
        assert isinstance(page, SpreadsheetsPage)
        self.page = page
        window.show_page("spreadsheets")
        idle()

    @property
    def review(self) -> Review:
        assert self.page.review is not None, "no review is open"
        return self.page.review

    def sheet(self, text: str, name: str = "log.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def drop(self, path: Path) -> None:
        self.window.deeds.bring_in([path])
        self.idle()

    def bring_in(self) -> None:
        self.review.bring.click()
        self.idle()

    def counted(self) -> tuple[int, int]:
        """Members and exchanges that are in the network now."""
        known = self.window.session.workspace.ask(counts)
        return known.members, known.exchanges

    def titles(self) -> list[str]:
        """The headings of the listed rows."""
        model = self.review.rows.table.view.model()
        across = Qt.Orientation.Horizontal
        return [str(model.headerData(n, across)) for n in range(model.columnCount())]

    def news(self) -> str:
        return self.window.messages.history()[0].text

    def words(self, top: QWidget) -> str:
        """Everything that can be read somewhere."""
        return " ".join(one.text() for one in top.findChildren(QLabel) if one.isVisibleTo(top))


def buttons(top: QWidget) -> dict[str, QPushButton]:
    return {one.text(): one for one in top.findChildren(QPushButton) if one.isVisibleTo(top)}
