"""The card: a question, a sentence, what can be done with it, and a body."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QMenu, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.text import icon_button, label


class Card(QFrame):
    """Title (a question), one sentence below it, buttons and a "more" menu, and a body."""

    def __init__(self, title: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = label("", "cardTitle", wrap=True)
        self.hint = label("", "hint", wrap=True)
        self._more = icon_button("ellipsis", self.tr("More"))
        self._menu = QMenu(self._more)
        self._build()
        self.show_title(title)
        self.show_hint(hint)

    def _build(self) -> None:
        self._more.setMenu(self._menu)
        self._more.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.xs)
        self._buttons.addWidget(self._more)
        head = QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.addWidget(self.title, 1)
        head.addLayout(self._buttons)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.m)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, SPACE.l, 18, SPACE.l)
        whole.setSpacing(SPACE.xs)
        whole.addLayout(head)
        whole.addWidget(self.hint)
        whole.addSpacing(SPACE.xs)
        whole.addLayout(self.body, 1)

    def show_title(self, title: str) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self._more.setAccessibleName(self.tr("More about: {title}").replace("{title}", title))

    def show_hint(self, hint: str) -> None:
        """The sentence computed from the same numbers as the body."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def add(self, what: QWidget | QLayout, stretch: int = 0) -> None:
        """Put something into the body."""
        if isinstance(what, QWidget):
            self.body.addWidget(what, stretch)
        else:
            self.body.addLayout(what, stretch)

    def add_button(self, widget: QWidget) -> None:
        """Put a button into the head, before "more"."""
        self._buttons.insertWidget(self._buttons.count() - 1, widget)

    def add_action(self, action: QAction) -> None:
        """Put an action into the "more" menu, which appears with its first action."""
        self._menu.addAction(action)
        self._more.show()
