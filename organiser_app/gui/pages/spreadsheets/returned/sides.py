"""What a cell was, what it is here and what the sheet says, side by side: marked, worded, coloured."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, ColourName, IconName, current_tokens
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import label

_BAR = 4
_LONG = 48
"""Letters from which on texts stand under each other."""
_BESIDE = 104


class Side(QFrame):
    """One side: a coloured edge, a sign, its name and what it says."""

    def __init__(self, name: str, text: str, colour: ColourName, icon: IconName) -> None:
        super().__init__()
        self._colour: ColourName = colour
        self.setAccessibleName(f"{name}: {text}")
        head = QHBoxLayout()
        head.setSpacing(SPACE.xs)
        head.addWidget(IconLabel(icon, colour, size=14), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(name, "section", wrap=True), 1)
        words = label(text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(_BAR + SPACE.s, SPACE.xs, _BAR + SPACE.xs, SPACE.xs)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(words)
        column.addStretch(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _BAR if is_rtl else 0
        painter.fillRect(
            left, 0, _BAR, self.height(), QColor(current_tokens().colour(self._colour))
        )


def sides(found: list[Side], *, longest: int) -> QWidget:
    """The sides beside each other where they are short."""
    holder = QWidget()
    layout: QLayout
    if longest > _LONG:
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.s)
    else:
        layout = ColumnsLayout(holder, least=_BESIDE, most_columns=3, gap=SPACE.s)
    for one in found:
        layout.addWidget(one)
    return holder
