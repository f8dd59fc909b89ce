"""The report window: something went wrong in the program itself, and what a person can do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from organiser_app import __version__
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.text import button, label


class BugReport(QDialog):
    """Says what is safe, shows the report before it goes anywhere, and copies it on demand."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A mistake in the program"))
        self.setMinimumSize(520, 360)
        self._report = f"Organiser {__version__}\n{report}"
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.tr("Organiser made a mistake"), "headline"))
        words = self.tr(
            "Everything that was saved is safe, and you can go on working. The report below says "
            "where in the program it happened. It holds nothing about your network, and it is not "
            "sent anywhere."
        )
        column.addWidget(label(words, "hint", wrap=True))
        shown = QPlainTextEdit(self._report)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Report"))
        column.addWidget(shown, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button(self.tr("Copy the report"), icon="copy", clicked=self._copy))
        line.addWidget(button(self.tr("Go on"), "primary", clicked=self.close))
        column.addLayout(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
