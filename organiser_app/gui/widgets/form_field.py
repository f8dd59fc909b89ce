"""A field of a form: label above, editor, hint, and the problem in words below it."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import label, no_mnemonic

Editor = TypeVar("Editor", bound=QWidget)


class FormField(QWidget, Generic[Editor]):
    """Wraps an editor; screen readers hear label, hint and problem as well."""

    def __init__(
        self,
        text: str,
        editor: Editor,
        *,
        hint: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label_text = text
        self._hint_text = hint
        self._build(optional=optional)
        self.set_problem("")

    def _build(self, *, optional: bool) -> None:
        title = label(no_mnemonic(self._label_text), "strong")
        title.setBuddy(self.editor)
        head = QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.addWidget(title)
        if optional:
            head.addWidget(label(self.tr("optional"), "small"))
        head.addStretch(1)
        self._hint = label(self._hint_text, "small", wrap=True)
        self._problem = label("", "problem", wrap=True)
        self._warning = IconLabel("circle-alert", "bad", size=14)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._problem, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE.xs)
        whole.addLayout(head)
        whole.addWidget(self.editor)
        whole.addWidget(self._hint)
        whole.addLayout(below)
        self.editor.setAccessibleName(self._label_text)

    def title(self) -> str:
        """What the field is called."""
        return self._label_text

    def set_problem(self, text: str) -> None:
        """Say what is wrong and what to do; "" when all is well."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._warning.setVisible(bool(text))
        self._hint.setVisible(bool(self._hint_text) and not text)
        self.editor.setAccessibleDescription(text or self._hint_text)
        self.editor.setProperty("problem", bool(text))
        self.editor.style().polish(self.editor)

    def problem(self) -> str:
        """What is wrong, or ""."""
        return self._problem.text()
