"""What the program is, and every shortcut in one place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from organiser_app import __version__
from organiser_app.gui.actions import Actions
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label


class AboutDialog(QDialog):
    """Name, version, idea and licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Organiser"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(IconLabel("sprout", "accent", size=36))
        column.addWidget(label(f"Organiser {__version__}", "headline"))
        for words in self._paragraphs():
            column.addWidget(label(words, "hint", wrap=True))
        column.addStretch(1)
        close = button(self.tr("Close"), clicked=self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        width = scaled(460)
        self.resize(width, column.totalHeightForWidth(width))

    def _paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "For the people who coordinate mutual aid: who is here, what is needed, what is "
                "offered, and who helped whom."
            ),
            self.tr(
                "Everything is kept in one file on this computer. The program never goes online."
            ),
            self.tr(
                "Free software under the GNU General Public License, version 3 or later. "
                "Typeface Inter (SIL Open Font License), icons Lucide (ISC)."
            ),
        )


class ShortcutsDialog(QDialog):
    """All shortcuts, read from the actions themselves."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        # its words know returned sheets, and they the database: too much for a window to start with
        from organiser_app.gui.texts.returns import key_lines
        from organiser_app.gui.texts.triage import board_keys

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, SPACE.l, 0)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(SPACE.xl)
        self._fill(grid, _lines(actions))
        grid.addWidget(label(self.tr("On a card of the board of needs"), "section"))
        self._fill(grid, [(words, _native(keys)) for words, keys in board_keys()])
        grid.addWidget(label(self.tr("While a returned sheet is reviewed"), "section"))
        self._fill(grid, list(key_lines()))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.windowTitle(), "headline"))
        area = scrolling(inner)
        area.setMinimumWidth(
            inner.sizeHint().width() + area.verticalScrollBar().sizeHint().width()
        )
        column.addWidget(area, 1)
        close = button(self.tr("Close"), clicked=self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.resize(scaled(460), scaled(720))

    def _fill(self, grid: QGridLayout, lines: Sequence[tuple[str, str]]) -> None:
        for row, (words, keys) in enumerate(lines, start=grid.rowCount()):
            grid.addWidget(label(words), row, 0)
            grid.addWidget(label(keys, "sub"), row, 1, Qt.AlignmentFlag.AlignTrailing)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _lines(actions: Actions) -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (spec.text, action.shortcut().toString(native))
        for spec, action in actions
        if not action.shortcut().isEmpty()
    ]
