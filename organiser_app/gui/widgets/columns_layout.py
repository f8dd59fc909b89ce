"""Cards side by side in columns of equal width, as many as there is room for."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.list_layout import ListLayout


class ColumnsLayout(ListLayout):
    """Every column at least `least` pixels wide (growing with the text), rows equally high."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least: int = 260,
        most_columns: int = 6,
        gap: int = SPACE.gap,
    ) -> None:
        super().__init__(parent, gap=gap)
        self._least = least
        self._most_columns = most_columns

    def columns_within(self, width: int) -> int:
        """How many columns fit; rows come out evenly filled (four cards: 4, 2 or 1 wide)."""
        count = max(len(self.shown_items()), 1)
        fitting = max((width + self.spacing()) // (scaled(self._least) + self.spacing()), 1)
        columns = min(fitting, count, self._most_columns)
        rows = -(-count // columns)
        return -(-count // rows)

    @override
    def minimumSize(self) -> QSize:
        tallest = max((item.minimumSize().height() for item in self.shown_items()), default=0)
        return QSize(scaled(self._least), tallest)

    @override
    def arrange(self, rect: QRect, *, move: bool) -> int:
        items = self.shown_items()
        columns = self.columns_within(rect.width())
        top = 0
        for start in range(0, len(items), columns):
            row = items[start : start + columns]
            height = self._arrange_row(row, rect, columns=columns, top=top, move=move)
            top += height + self.spacing()
        return max(top - self.spacing(), 0)

    def _arrange_row(
        self, row: list[QLayoutItem], rect: QRect, *, columns: int, top: int, move: bool
    ) -> int:
        width = (rect.width() - (columns - 1) * self.spacing()) // columns
        height = max(_height(item, width) for item in row)
        for place, item in enumerate(row if move else ()):
            x = place * (width + self.spacing())
            left = rect.width() - x - width if self.is_mirrored() else x
            item.setGeometry(QRect(rect.topLeft() + QPoint(left, top), QSize(width, height)))
        return height


def _height(item: QLayoutItem, width: int) -> int:
    """A size hint says nothing here: it is meant for the width that it also hints at."""
    least = item.minimumSize().height()
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), least)
    return max(item.sizeHint().height(), least)
