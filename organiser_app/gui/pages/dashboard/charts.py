"""The five charts: loaded in a thread, then made and drawn one at a time.

Between two charts the event loop turns once, so that the window never stands still for all five.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.pages.dashboard.chart_card import ChartCard
from organiser_app.gui.pages.dashboard.saving import save_figures
from organiser_app.gui.session import GuiSession

CHARTS = "organiser_app.gui.charts"
KINDS = {
    "waiting": "WaitingChart",
    "arrival": "ArrivalChart",
    "connections": "ConnectionsChart",
    "giving": "GivingChart",
    "busy": "BusyChart",
}
"""The charts by key, in the order in which they are drawn; a module bears the name of its key."""
NAMING = ("connections", "giving")
"""Charts that name people."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The figures of each chart, by its key, and what all of them need besides."""

    parts: Mapping[str, Any]
    context: ChartContext


class ChartCards(QObject):
    """Makes each chart's card once, and shows it the newest figures.

    Signals:
        made(ChartCard): a new card, to be put on the page.
        rows_wanted(ChartCard, str, tuple): a mark was chosen; kind and ids of the rows behind it.
        drawn(): every chart shows the newest figures.
    """

    made = Signal(object)
    rows_wanted = Signal(object, str, object)
    drawn = Signal()

    def __init__(self, session: GuiSession, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: dict[str, ChartCard] = {}
        self._session = session
        self._is_loaded = False
        self._drawing: Drawing | None = None
        self._to_draw: list[str] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_drawing(self) -> bool:
        """Whether a chart does not show the newest figures yet."""
        return bool(self._to_draw)

    def draw(self, drawing: Drawing) -> None:
        """Shows new figures, chart by chart."""
        self._drawing = drawing
        self._to_draw = list(KINDS)
        if self._is_loaded:
            self._turn.start()
        else:
            self._session.start(
                _load, self._loaded, parent=self, title=self.tr("Drawing"), slot="charts"
            )

    def name_people(self, context: ChartContext) -> None:
        """Draws the charts that name people at once, with names as they may be shown now."""
        if self._drawing is None:
            return
        self._drawing = Drawing(self._drawing.parts, context)
        for key in NAMING:
            if key in self.cards:
                self._draw_one(key, self._drawing)
        self._to_draw = [key for key in KINDS if key in self._to_draw or key not in NAMING]
        if self._is_loaded:
            self._turn.start()

    def _loaded(self, _nothing: object) -> None:
        self._is_loaded = True
        self._turn.start()

    def _go_on(self) -> None:
        """One step: makes a card, or draws a chart."""
        if self._drawing is None or not self._to_draw:
            self._turn.stop()
            self.drawn.emit()
            return
        key = self._to_draw[0]
        if key not in self.cards:
            self.cards[key] = self._make(key)
            self.made.emit(self.cards[key])
            return
        self._to_draw.pop(0)
        self._draw_one(key, self._drawing)

    def _make(self, key: str) -> ChartCard:
        kind = getattr(import_module(f"{CHARTS}.{key}"), KINDS[key])
        card = ChartCard(key, kind())
        card.chart.rows_wanted.connect(partial(self.rows_wanted.emit, card))
        card.sheet_wanted.connect(lambda sheet: save_figures(self._session, card, (sheet,)))
        return card

    def _draw_one(self, key: str, drawing: Drawing) -> None:
        self.cards[key].show_figures(drawing.parts[key], drawing.context)


def _load(_progress: object) -> None:
    """Imports the charts: pyqtgraph takes longer than a frame."""
    for key in KINDS:
        import_module(f"{CHARTS}.{key}")
