"""Plain facts under each other for a side panel: lines of text, some with an icon in front."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import Kind, button, label


def facts(lines: Sequence[tuple[IconName | None, str]]) -> QWidget:
    """Lines that are not empty; text can be selected and copied."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.xs)
    for icon, text in lines:
        if text:
            column.addWidget(_fact(icon, text))
    return holder


def _fact(icon: IconName | None, text: str) -> QWidget:
    words = label(text, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if icon is None:
        return words
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(IconLabel(icon, "text2", size=16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return holder


def buttons(does: Sequence[tuple[str, Callable[[], object]]], first: Kind = "plain") -> QWidget:
    """Buttons side by side that wrap; `first` is the looks of the first one."""
    holder = QWidget()
    flow = FlowLayout(holder)
    for place, (text, act) in enumerate(does):
        flow.addWidget(button(text, "plain" if place else first, clicked=act))
    return holder
