"""A layout that wraps like words on a page, in reading direction; and how to empty any layout."""

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from organiser_app.gui.widgets.list_layout import ListLayout

Align = Literal["leading", "centre", "trailing"]


def clear_layout(layout: QLayout) -> None:
    """Remove and delete every widget of a layout, also in the layouts inside it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            # one that waits to be shown in its place would be shown as a window of its own
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


class FlowLayout(ListLayout):
    """Puts widgets side by side and starts a new line where the room ends."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, align: Align = "leading"
    ) -> None:
        super().__init__(parent, gap=gap)
        self._align = align

    @override
    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self.shown_items()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    @override
    def arrange(self, rect: QRect, *, move: bool) -> int:
        top = 0
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._place(line, QRect(rect.left(), rect.top() + top, rect.width(), height))
            top += height + self.spacing()
        return max(top - self.spacing(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = width
        for item in self.shown_items():
            needed = item.sizeHint().width()
            if x + needed > width or not lines:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += needed + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], rect: QRect) -> None:
        taken = sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)
        shares = {"leading": 0.0, "centre": 0.5, "trailing": 1.0}
        x = round((rect.width() - taken) * shares[self._align])
        for item in line:
            width = min(item.sizeHint().width(), rect.width())
            left = rect.width() - x - width if self.is_mirrored() else x
            item.setGeometry(QRect(rect.topLeft() + QPoint(left, 0), QSize(width, rect.height())))
            x += width + self.spacing()
