"""Widths of columns: shared out over the room there is, until someone sets one by hand."""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from organiser_app.gui.theme import scaled

STIFF = 110
"""Pixels of each column that are never given up: a date, a short name, a state."""
MOST_GIVEN_UP = 0.6
"""Of the rest; where that is not enough the table scrolls sideways with full widths instead."""


def shared_widths(asked: Sequence[int], room: int, *, stiff: int) -> list[int]:
    """Widths that fit into `room` if they can; what a column asks beyond `stiff` gives way."""
    soft = [max(width - stiff, 0) for width in asked]
    too_much = sum(asked) - room
    if too_much <= 0 or too_much > MOST_GIVEN_UP * sum(soft):
        return list(asked)
    share = too_much / sum(soft)
    return [width - math.ceil(part * share) for width, part in zip(asked, soft, strict=True)]


class ColumnWidths(QObject):
    """Follows the size of the view.

    Attributes:
        chosen: whether the widths were set by hand; they are then left alone.
    """

    def __init__(self, view: QTableView, natural: Sequence[int]) -> None:
        """`natural`: pixels at 100 % that each column asks for."""
        super().__init__(view)
        self._view = view
        self._natural = natural
        self._is_sharing = False
        self.chosen = False
        view.horizontalHeader().sectionResized.connect(self._notice)
        view.viewport().installEventFilter(self)
        self.share()

    def ask_for(self, natural: Sequence[int]) -> None:
        """Other columns ask for these widths from now on."""
        self._natural = natural

    def share(self) -> None:
        """Make the columns that are shown fill the view."""
        if self.chosen:
            return
        shown = self._shown()
        asked = [scaled(self._natural[place]) for place in shown]
        room = self._view.viewport().width()
        with self.by_program():
            for place, width in zip(
                shown, shared_widths(asked, room, stiff=scaled(STIFF)), strict=True
            ):
                self._view.setColumnWidth(place, width)

    @contextmanager
    def by_program(self) -> Iterator[None]:
        """Widths set inside are not taken for someone's choice."""
        self._is_sharing = True
        yield
        self._is_sharing = False

    def _shown(self) -> list[int]:
        hidden = self._view.isColumnHidden
        return [place for place in range(len(self._natural)) if not hidden(place)]

    def _notice(self, place: int, before: int, width: int) -> None:
        # The last column is stretched by Qt, and one that is hidden or shown again is 0 wide.
        if not self._is_sharing and before and width and place in self._shown()[:-1]:
            self.chosen = True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.share()
        return super().eventFilter(watched, event)
