"""Groups side by side: a heading and its cards below each other, in line with the other groups'."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.list_layout import ListLayout


class GroupsLayout(ListLayout):
    """Items come group by group, `size` of them each; as many groups in a row as there is room.

    Room is kept for groups that are still to come.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        groups: int,
        size: int,
        least: int,
        gap: int = SPACE.gap,
    ) -> None:
        super().__init__(parent, gap=gap)
        self._groups, self._size, self._least = groups, size, least

    def put_in_order(self, widgets: list[QWidget]) -> None:
        """The same widgets in another order."""
        place = {id(widget): number for number, widget in enumerate(widgets)}
        self._items.sort(key=lambda item: place[id(item.widget())])
        self.invalidate()

    def columns_within(self, width: int) -> int:
        """How many groups fit beside each other: all, half of them, or one."""
        groups = self._groups
        fitting = max((width + self.spacing()) // (scaled(self._least) + self.spacing()), 1)
        return next(count for count in (groups, max(groups // 2, 1), 1) if count <= fitting)

    @override
    def minimumSize(self) -> QSize:
        tallest = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(scaled(self._least), tallest)

    @override
    def arrange(self, rect: QRect, *, move: bool) -> int:
        groups = [
            self._items[start : start + self._size]
            for start in range(0, len(self._items), self._size)
        ]
        columns = self.columns_within(rect.width())
        top = 0
        for start in range(0, len(groups), columns):
            for line in zip(*groups[start : start + columns], strict=True):
                is_heading = line == tuple(group[0] for group in groups[start : start + columns])
                top += self._arrange_line(line, rect, columns=columns, top=top, move=move)
                top += SPACE.xs if is_heading else self.spacing()
        return max(top - self.spacing(), 0)

    def _arrange_line(
        self, line: tuple[QLayoutItem, ...], rect: QRect, *, columns: int, top: int, move: bool
    ) -> int:
        width = (rect.width() - (columns - 1) * self.spacing()) // columns
        height = max(_height(item, width) for item in line)
        for place, item in enumerate(line if move else ()):
            x = place * (width + self.spacing())
            left = rect.width() - x - width if self.is_mirrored() else x
            item.setGeometry(QRect(rect.topLeft() + QPoint(left, top), QSize(width, height)))
        return height


def _height(item: QLayoutItem, width: int) -> int:
    least = item.minimumSize().height()
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), least)
    return max(item.sizeHint().height(), least)
