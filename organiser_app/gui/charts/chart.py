"""What all charts share: figures in; a drawing, a sentence, a table and pictures out.

A chart lays its marks out in pixels and paints them in one place (`_paint`), which serves the
screen, pictures of any size and SVG alike.
"""

from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.gui.charts.canvas import Layer
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.lettering import Align, lettering
from organiser_app.gui.charts.pointing import RING, MarkedScene
from organiser_app.gui.charts.sheet import Heading, paint_sheet, sheet_image, write_svg
from organiser_app.gui.theme import Tokens, current_text_scale, current_tokens

Figures = TypeVar("Figures")
Cell = str | int
Table = tuple[tuple[str, ...], list[tuple[Cell, ...]]]


class Chart(MarkedScene, Generic[Figures]):
    """One chart of the dashboard; its marks and signals are those of a marked scene."""

    picture_width = 640.0

    @override
    def __init__(self, parent: QWidget | None = None) -> None:
        self._figures: Figures | None = None
        self._context: ChartContext | None = None
        self.picture_size = QSizeF(self.picture_width, 300)
        super().__init__(parent)

    # What the page uses

    @property
    @override
    def sentence(self) -> str:
        """What the chart shows, from the same figures; empty before there are any."""
        if self._figures is None or self._context is None:
            return ""
        return self._say(self._figures, self._context)

    def sentence_about(self, figures: Figures, context: ChartContext) -> str:
        """What the chart will say of these figures, for whoever makes room for it first."""
        return self._say(figures, context)

    def show_figures(self, figures: Figures, context: ChartContext) -> None:
        """Draw these figures."""
        self._figures = figures
        self._context = context
        self._current = None
        self._take(figures, context)
        self.updateGeometry()
        self._rearrange()

    def set_tokens(self, tokens: Tokens) -> None:
        """Use these colours, and the text size in force."""
        self._tokens = tokens
        self._letters = lettering(current_text_scale())
        self._canvas.set_card(tokens.card)
        self.updateGeometry()
        self._rearrange()
        self.update()

    def table(self) -> Table:
        """The figures as headers and rows, for "Show the table"."""
        if self._figures is None or self._context is None:
            return (), []
        return self._tabulate(self._figures, self._context)

    def to_hand_out(self) -> "Chart[Figures]":
        """The same chart as it may leave the house: it names nobody and tells no small numbers."""
        return self._twin()

    def picture(self, scale: float = 2.0) -> QImage:
        """The chart as an image with title, period, network and count; it names nobody."""
        twin = self._twin()
        return sheet_image(twin.heading(), twin.render_scene, twin.picture_size, scale=scale)

    def svg(self, path: Path) -> None:
        """Write the same picture as an SVG file."""
        twin = self._twin()
        write_svg(path, twin.heading(), twin.render_scene, twin.picture_size)

    def paint_picture(self, painter: QPainter, target: QRectF) -> None:
        """Paint the same picture, for print and PDF, as large as fits into the target."""
        twin = self._twin()
        paint_sheet(painter, target, twin.heading(), twin.render_scene, twin.picture_size)

    # What each chart says and draws

    def _say(self, figures: Figures, context: ChartContext) -> str:
        raise NotImplementedError

    def _nothing_to_draw(self, figures: Figures, context: ChartContext) -> str:
        """Words in place of an empty drawing; empty where there is enough to draw."""
        raise NotImplementedError

    def _counted(self, figures: Figures) -> int:
        """The n printed under pictures."""
        raise NotImplementedError

    def _tabulate(self, figures: Figures, context: ChartContext) -> Table:
        raise NotImplementedError

    def _take(self, figures: Figures, context: ChartContext) -> None:
        """Prepare what does not depend on the size."""

    def _arrange(self, size: QSizeF) -> None:
        """Lay the figures out for a scene of this size and set `_anchors`."""
        raise NotImplementedError

    def _paint(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _dates(self, context: ChartContext) -> str:
        return context.dates

    def _natural_height(self) -> float:
        """The height in pixels at which the chart looks best at its text size."""
        return 290 * self._letters.scale

    def _dress_for_picture(self, scale: float) -> None:
        """Adapt what does not grow with the painter by itself."""

    # Showing

    @property
    def _discreet(self) -> bool:
        return self._context is not None and self._context.names_hidden

    @property
    def _empty_words(self) -> str:
        if self._figures is None or self._context is None:
            return ""
        return self._nothing_to_draw(self._figures, self._context)

    @override
    def _lay_out(self, size: QSizeF) -> None:
        if self._figures is not None and not self._empty_words:
            self._arrange(size)

    @override
    def _paint_drawing(self, painter: QPainter) -> None:
        if self._figures is None:
            return
        words = self._empty_words
        if words:
            self._paint_words(painter, words)
            return
        self._paint(painter)

    def _paint_words(self, painter: QPainter, words: str) -> None:
        """A few calm words in the middle, where a drawing would promise too much."""
        area = self._drawing.boundingRect()
        place = area.adjusted(area.width() * 0.12, 0, -area.width() * 0.12, 0)
        painter.setFont(self._letters.body)
        painter.setPen(QColor(self._tokens.text2))
        painter.drawText(place, int(Align.AlignCenter | Qt.TextFlag.TextWordWrap), words)

    @override
    def sizeHint(self) -> QSize:
        height = round(self._natural_height()) + 2 * RING
        return QSize(round(540 * self._letters.scale), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(260, round(self._natural_height() * 0.85) + 2 * RING)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.set_tokens(current_tokens())
        elif event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            self._rearrange()

    # Pictures

    def heading(self) -> Heading:
        """The words around a picture of this chart."""
        context = self._context
        return Heading(
            title=self.title,
            sentence=self.sentence,
            network=context.network_name if context else "",
            dates=self._dates(context) if context else "",
            count=0 if self._figures is None else self._counted(self._figures),
            tokens=self._tokens,
            letters=self._letters,
        )

    def render_scene(self, painter: QPainter, target: QRectF) -> None:
        """Paint the scene itself, without its frame of words."""
        self._dress_for_picture(painter.worldTransform().m11())
        scene = self._canvas.scene()
        scene.prepareForPaint()
        scene.render(painter, target, self._drawing.boundingRect())

    def sit_for_picture(self, tokens: Tokens) -> None:
        """Take the look and the text size of pictures, which no screen decides."""
        self._drawing.setCacheMode(Layer.CacheMode.NoCache)
        self.set_tokens(tokens)
        self._letters = lettering(1.0)

    def pose(self, figures: Figures, context: ChartContext) -> None:
        """Show the figures at the size of a picture."""
        self.show_figures(figures, context)
        self.picture_size = QSizeF(self.picture_width, round(self._natural_height()))
        self._canvas.take_size(self.picture_size)
        self._rearrange()

    def _twin(self) -> "Chart[Figures]":
        """The same chart off the screen, discreet and at the size of a picture."""
        twin = type(self)()
        twin.setLayoutDirection(self.layoutDirection())
        twin.sit_for_picture(self._tokens)
        if self._figures is not None and self._context is not None:
            twin.pose(self._figures, replace(self._context, names_hidden=True))
        return twin
