"""The charts: loaded, made and drawn one at a time.

Between two charts the event loop turns once, so that the window never stands still for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.pages.dashboard.chart_card import ChartCard
from organiser_app.gui.pages.dashboard.saving import save_figures
from organiser_app.gui.session import GuiSession

CHARTS = "organiser_app.gui.charts"
KINDS = {
    "waiting": "WaitingChart",
    "arrival": "ArrivalChart",
    "flows": "FlowsChart",
    "connections": "ConnectionsChart",
    "giving": "GivingChart",
    "ties": "TiesChart",
    "ways": "WaysChart",
    "busy": "BusyChart",
}
"""The charts by key, in the order in which they stand; a module bears the name of its key."""
LATE = ("ways", "ties")
"""Charts whose figures come with the indicators."""
WIDE = ("ways", "busy")
"""Charts that take a whole row."""
NAMING = ("connections", "giving")
"""Charts that name people."""


class ChartCards(QObject):
    """Makes each chart's card once, and shows it the newest figures.

    Signals:
        made(ChartCard): a new card, to be put on the page.
        rows_wanted(ChartCard, str, tuple): a mark was chosen; kind and ids of the rows behind it.
        asked(str, str): a question about a whole chart: its key, and "left_out" or "rows".
        drawn(): every chart shows the newest figures that there are.
    """

    made = Signal(object)
    rows_wanted = Signal(object, str, object)
    asked = Signal(str, str)
    drawn = Signal()

    def __init__(self, session: GuiSession, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: dict[str, ChartCard] = {}
        self._session = session
        self._parts: dict[str, Any] = {}
        self._context: ChartContext | None = None
        self._to_draw: list[str] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_drawing(self) -> bool:
        """Whether a chart does not show the newest figures yet."""
        return bool(self._to_draw)

    def draw(self, parts: Mapping[str, Any], context: ChartContext) -> None:
        """Shows new figures of some charts, by their keys, chart by chart."""
        self._parts |= parts
        self._context = context
        self._draw_soon([key for key in KINDS if key in self._to_draw or key in parts])

    def name_people(self, context: ChartContext) -> None:
        """Draws the charts that name people at once, with names as they may be shown now."""
        if self._context is None:
            return
        self._context = context
        for key in NAMING:
            if key in self.cards:
                self._draw_one(key, context)
        others = [key for key in KINDS if key in self._parts and key not in NAMING]
        self._draw_soon([key for key in KINDS if key in self._to_draw or key in others])

    def _draw_soon(self, keys: list[str]) -> None:
        self._to_draw = keys
        self._turn.start()

    def _go_on(self) -> None:
        """One step: makes a card, or draws a chart."""
        missing = next((key for key in KINDS if key not in self.cards), None)
        if missing is not None:
            self.cards[missing] = self._make(missing)
            self.made.emit(self.cards[missing])
        elif self._context is None or not self._to_draw:
            self._turn.stop()
            self.drawn.emit()
        else:
            self._draw_one(self._to_draw.pop(0), self._context)

    def _make(self, key: str) -> ChartCard:
        kind = getattr(import_module(f"{CHARTS}.{key}"), KINDS[key])
        card = ChartCard(key, kind())
        card.chart.rows_wanted.connect(partial(self.rows_wanted.emit, card))
        card.sheet_wanted.connect(lambda sheet: save_figures(self._session, card, (sheet,)))
        for words, question in (
            (self.tr("Who is not in it?"), "left_out"),
            (self.tr("Show me the rows"), "rows"),
        ):
            action = QAction(words, card)
            action.triggered.connect(
                lambda _=False, question=question: self.asked.emit(key, question)
            )
            card.add_action(action)
        if key in LATE and key not in self._parts:
            card.show_hint(self.tr("Being worked out…"))
        return card

    def _draw_one(self, key: str, context: ChartContext) -> None:
        self.cards[key].show_figures(self._parts[key], context)
