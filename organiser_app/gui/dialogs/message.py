"""Words for a message to one person: to change and to copy. Nothing is sent from here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from organiser_app.domain.members import Member
from organiser_app.gui.texts.people import left_to_right, masked, shown_name
from organiser_app.gui.texts.words import beside, fill
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.text import button, label


class MessageDialog(QDialog):
    """A text and how to reach whoever it is for."""

    def __init__(
        self, parent: QWidget | None, *, member: Member, words: str, hidden: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = fill(self.tr("A message to %1"), shown_name(member.name, hidden=hidden))
        self.setWindowTitle(title)
        self.editor = QPlainTextEdit(words)
        self.editor.setAccessibleName(title)
        self.editor.setTabChangesFocus(True)
        self.copy_button = button(self.tr("Copy"), "primary", icon="copy", clicked=self.copy)
        self.told = label(
            self.tr("Change it as you like. It is copied, and you send it yourself."),
            "hint",
            wrap=True,
        )
        reach = beside(*map(left_to_right, member.phones), member.email, member.preferred_contact)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(title, "headline", wrap=True))
        if reach:
            column.addWidget(label(masked(reach, hidden=hidden), "sub", wrap=True))
        column.addWidget(self.editor, 1)
        column.addWidget(self.told)
        foot = FlowLayout(align="trailing")
        foot.addWidget(button(self.tr("Close"), clicked=self.close))
        foot.addWidget(self.copy_button)
        column.addLayout(foot)
        self.resize(scaled(480), scaled(360))
        self.editor.setFocus()

    def copy(self) -> None:
        """Puts the words on the clipboard, and says so."""
        QGuiApplication.clipboard().setText(self.editor.toPlainText())
        self.told.setText(self.tr("Copied. Paste it wherever you write to them."))
