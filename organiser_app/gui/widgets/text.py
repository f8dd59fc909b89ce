"""Labels and buttons with the program's manners: plain text, no accidental mnemonics, named."""

from collections.abc import Callable
from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from organiser_app.gui.theme import ColourName, IconName, set_icon

Kind = Literal["plain", "primary", "link", "ghost", "danger"]


def no_mnemonic(text: str) -> str:
    """Text in which "&" stays an "&": for data in buttons, menus and tabs."""
    return text.replace("&", "&&")


def no_markup(text: str) -> str:
    """Text for a tooltip that stays text: Qt would read "<b>" in data as markup."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text


def label(text: str = "", name: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text; `name` is its style ("h1", "sub", "hint", "section", "small" ...).

    A wrapping label never drives the width of its surroundings.
    """
    made = WrappingLabel(text) if wrap else TextLabel(text)
    made.setObjectName(name)
    return made


class Button(QPushButton):
    """Return presses the button that has the focus; Qt leaves it to the space bar alone."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
            self.click()
        else:
            super().keyPressEvent(event)


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def button(
    text: str,
    kind: Kind = "plain",
    *,
    icon: IconName | None = None,
    tip: str = "",
    clicked: Callable[[], object] | None = None,
) -> QPushButton:
    """A button that says `text` to the letter."""
    made = Button(no_mnemonic(text))
    made.setObjectName(kind)
    made.setAccessibleName(text)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    if icon is not None:
        colours: dict[Kind, ColourName] = {
            "primary": "on_accent",
            "link": "accent_text",
            "danger": "bad",
        }
        gap = 4 if text else 0
        set_icon(made, icon, colours.get(kind, "text"), size=16, gap=gap)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def icon_button(
    icon: IconName, name: str, *, clicked: Callable[[], object] | None = None
) -> QPushButton:
    """A button without words; `name` is its tooltip and what a screen reader says."""
    made = button("", "ghost", icon=icon, tip=name, clicked=clicked)
    made.setAccessibleName(name)
    made.setMinimumSize(QSize(28, 28))
    return made


def check_box(text: str, *, checked: bool = False) -> QCheckBox:
    """A box to tick that says `text` to the letter."""
    made = QCheckBox(no_mnemonic(text))
    made.setAccessibleName(text)
    made.setChecked(checked)
    return made


def separator(*, vertical: bool = False) -> QFrame:
    """A hairline between two parts."""
    line = QFrame()
    line.setObjectName("line")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where lines start, whatever language the words themselves are in."""
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class TextLabel(QLabel):
    """Plain text that starts where the layout starts; Qt would go by the language of the text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._start_at_the_right_side()

    def _start_at_the_right_side(self) -> None:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(leading(self.layoutDirection()) | vertical)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._start_at_the_right_side()


class WrappingLabel(TextLabel):
    """As high as its width asks for, and no wish of its own: Qt would ask for a tower of words."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self.isRightToLeft():
            # Qt moves a wrapped line to the left by the space that it ends with
            self.setContentsMargins(self.fontMetrics().horizontalAdvance(" ") + 2, 0, 0, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, self.fontMetrics().height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height())


class ElidedLabel(TextLabel):
    """One line that ends in "…" when there is no room; the tooltip then holds all of it."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_hidden()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell_what_is_hidden()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment() | Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self._elided(),
            self.foregroundRole(),
        )

    def _elided(self) -> str:
        metrics = QFontMetrics(self.font())
        width = self.contentsRect().width()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _tell_what_is_hidden(self) -> None:
        self.setToolTip(no_markup(self.text()) if self._elided() != self.text() else "")
