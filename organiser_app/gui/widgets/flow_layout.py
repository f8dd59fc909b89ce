"""A layout that wraps like words on a page, in reading direction; and how to empty any layout."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from organiser_app.gui.widgets.list_layout import ListLayout


def clear_layout(layout: QLayout) -> None:
    """Remove and delete every widget of a layout, also in the layouts inside it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


class FlowLayout(ListLayout):
    """Puts widgets side by side and starts a new line where the room ends."""

    @override
    def arrange(self, rect: QRect, *, move: bool) -> int:
        x = y = line_height = 0
        for item in self.shown_items():
            size = item.sizeHint()
            if x > 0 and x + size.width() > rect.width():
                x, y, line_height = 0, y + line_height + self.spacing(), 0
            if move:
                left = rect.width() - x - size.width() if self.is_mirrored() else x
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, y), size))
            x += size.width() + self.spacing()
            line_height = max(line_height, size.height())
        return y + line_height
