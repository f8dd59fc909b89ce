"""The panel beside a list: the story of one person, need or exchange, in sections."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import icon_button, label, separator

WIDTH = 360


class SidePanel(QFrame):
    """Title, subtitle, close button, buttons, and sections that scroll.

    Signals:
        closed(): the close button or Esc was pressed; the panel has hidden itself.
        clearing(): what is shown is about to be taken out, with whatever has the focus.
    """

    closed = Signal()
    clearing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.title = label("", "headline", wrap=True)
        self.subtitle = label("", "sub", wrap=True)
        self.subtitle.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.s)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(SPACE.s)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        close = icon_button("x", self.tr("Close"), clicked=self.close_panel)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.s)
        top.setSpacing(SPACE.xs)
        top.addLayout(head)
        top.addWidget(self.subtitle)
        top.addSpacing(SPACE.xs)
        top.addLayout(self._buttons)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scrolling(), 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(separator(vertical=True))
        whole.addLayout(column, 1)

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(SPACE.l, SPACE.s, SPACE.l, SPACE.l)
        lines.addLayout(self._sections)
        lines.addStretch(1)
        return scrolling(inner)

    def show_title(self, title: str, subtitle: str = "") -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def add_button(self, widget: QWidget) -> None:
        """Put a button under the title."""
        self._buttons.addWidget(widget)

    def add_section(self, title: str, widget: QWidget) -> None:
        """Put something below what is there, under a small title ("" for none)."""
        if self._sections.count():
            self._sections.addSpacing(SPACE.s)
        if title:
            self._sections.addWidget(label(title, "section", wrap=True))
        self._sections.addWidget(widget)

    def clear(self) -> None:
        """Take out title, buttons and sections."""
        self.clearing.emit()
        self.show_title("")
        clear_layout(self._buttons)
        clear_layout(self._sections)

    def close_panel(self) -> None:
        """Hide and say so."""
        self.hide()
        self.closed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)
