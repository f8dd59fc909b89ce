"""Asks for the password of a locked spreadsheet; it is handed on once and never kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from organiser_app.domain.errors import UserError
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.text import button, label

WIDTH = 420
LOCKED, WRONG = "FILE_ENCRYPTED", "WRONG_PASSWORD"


def asks_for_password(error: BaseException) -> bool:
    """Whether a password would help: some kinds of protection cannot be opened here at all."""
    if not isinstance(error, UserError) or error.code not in {LOCKED, WRONG}:
        return False
    return error.values.get("can_be_opened") is not False


class PasswordDialog(QDialog):
    """One question about one file.

    Signals:
        given(str): the password to try.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget, file: str, error: BaseException) -> None:
        """`error` is why the file was not read."""
        super().__init__(parent)
        was_wrong = isinstance(error, UserError) and error.code == WRONG
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Locked with a password"))
        words = self.tr("{file} is locked. Its password opens it this once; it is not kept.")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        wrong = self.tr("That was not the password. Please try again.") if was_wrong else ""
        self.problem = label(wrong, "problem", wrap=True)
        self.problem.setVisible(was_wrong)
        self.cancel = button(self.tr("Cancel"), clicked=self.reject)
        self.open_file = button(self.tr("Open it"), "primary", clicked=self._give)
        self.open_file.setDefault(True)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.open_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.windowTitle(), "headline"))
        column.addWidget(label(words.replace("{file}", file), wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(line)
        width = scaled(WIDTH)
        self.resize(width, column.totalHeightForWidth(width))
        self.field.setFocus()

    def _give(self) -> None:
        password = self.field.text()
        if password:
            self.field.clear()
            self.accept()
            self.given.emit(password)
