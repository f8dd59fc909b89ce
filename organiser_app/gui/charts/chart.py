"""What all charts share: the scene, pointing, keys, the tooltip, the table and the pictures.

A chart is handed figures and a context, lays its marks out in pixels and paints them in one
place (`_paint`), which serves the screen, pictures of any size and SVG alike.
"""

from dataclasses import replace
from pathlib import Path
from typing import Final, Generic, TypeVar

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.charts.canvas import Canvas, Layer
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.lettering import (
    Align,
    beside,
    draw_pill,
    lettering,
    pill_box,
)
from organiser_app.gui.charts.sheet import Heading, paint_sheet, sheet_image, write_svg
from organiser_app.gui.charts.steering import Direction, nearest, next_in_order, next_mark
from organiser_app.gui.theme import Tokens, current_text_scale, current_tokens
from organiser_app.metrics.snapshot import Floats

Figures = TypeVar("Figures")
Cell = str | int
Table = tuple[tuple[str, ...], list[tuple[Cell, ...]]]

_RING: Final = 6
"""Room around the canvas for the focus ring, in pixels."""
_RINGS: Final = QSizeF(2 * _RING, 2 * _RING)
_ARROWS: Final = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_PRESSES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
NO_MARKS: Final[Floats] = np.empty((0, 2))


class Chart(QWidget, Generic[Figures]):
    """One chart of the dashboard.

    Signals:
        rows_wanted(str, tuple[int, ...]): show the rows behind a mark: their kind and ids.
    """

    rows_wanted = Signal(str, object)

    walks_in_order = False
    """Whether left and right pass through every mark instead of looking for one beside."""
    picture_width = 640.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = current_tokens()
        self._letters = lettering(current_text_scale())
        self._figures: Figures | None = None
        self._context: ChartContext | None = None
        self._current: int | None = None
        self.picture_size = QSizeF(self.picture_width, 300)
        self._anchors = NO_MARKS
        """(n, 2) the middle of each mark in pixels."""
        self._build()

    def _build(self) -> None:
        self._canvas = Canvas(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_RING, _RING, _RING, _RING)
        layout.addWidget(self._canvas)
        self._drawing = Layer(self._paint_drawing, height=10)
        self._highlight = Layer(self._paint_highlight, height=100)
        # Pointing repaints only the highlight; the drawing is kept as a pixmap.
        self._drawing.setCacheMode(Layer.CacheMode.DeviceCoordinateCache)
        self._canvas.addItem(self._drawing)
        self._canvas.addItem(self._highlight)
        self._canvas.pointed.connect(self._point_at)
        self._canvas.left.connect(self._let_go)
        self._canvas.clicked.connect(self._click)
        self._canvas.set_card(self._tokens.card)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    # What the page uses

    @property
    def title(self) -> str:
        """The question that the chart answers."""
        raise NotImplementedError

    @property
    def sentence(self) -> str:
        """What the chart shows, from the same figures; empty before there are any."""
        if self._figures is None or self._context is None:
            return ""
        return self._say(self._figures, self._context)

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

    def table(self) -> Table:
        """The figures as headers and rows, for "Show the table"."""
        if self._figures is None or self._context is None:
            return (), []
        return self._tabulate(self._figures, self._context)

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
        """Lay everything out for a scene of this size and set `_anchors`."""
        raise NotImplementedError

    def _paint(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _mark(self, position: int) -> Mark:
        """What the mark at a position of `_anchors` says."""
        raise NotImplementedError

    def _mark_at(self, point: QPointF) -> int | None:
        """The mark under a point in pixels."""
        return nearest(self._anchors, point.x(), point.y(), within=12)

    def _paint_current(self, painter: QPainter, position: int) -> None:
        """Make the current mark stand out; the tooltip is painted on top."""
        raise NotImplementedError

    def _dates(self, context: ChartContext) -> str:
        return context.dates

    # Showing

    @property
    def _discreet(self) -> bool:
        return self._context is not None and self._context.names_hidden

    @property
    def _empty_words(self) -> str:
        if self._figures is None or self._context is None:
            return ""
        return self._nothing_to_draw(self._figures, self._context)

    def _rearrange(self) -> None:
        self._fill(QSizeF(self._canvas.size()))

    def _fill(self, size: QSizeF) -> None:
        self._drawing.take_size(size)
        self._highlight.take_size(size)
        self._anchors = NO_MARKS
        if self._figures is not None and not self._empty_words:
            self._arrange(size)
        if self._current is not None and self._current >= len(self._anchors):
            self._current = None
        self._tell()

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

    def _paint_highlight(self, painter: QPainter) -> None:
        if self._current is not None and self._current < len(self._anchors):
            self._paint_current(painter, self._current)
            self._paint_tip(painter, self._current)

    def _paint_tip(self, painter: QPainter, position: int) -> None:
        words = self._mark(position).words
        if not words:
            return
        anchor = QPointF(*self._anchors[position])
        box = pill_box(words, self._letters.small)
        place = beside(anchor, box, self._highlight.boundingRect(), gap=12)
        draw_pill(painter, place, words, font=self._letters.small, tokens=self._tokens)

    def _tell(self) -> None:
        """Keep what a screen reader hears in step with what is seen."""
        self.setAccessibleName(self.title)
        words = [self.sentence]
        if self._current is not None:
            words.append(self._mark(self._current).words.replace("\n", ", "))
        self.setAccessibleDescription("\n".join(words))
        self._highlight.update()

    # Pointing and keys

    def _point_at(self, point: QPointF) -> None:
        self._make_current(self._mark_at(point) if len(self._anchors) else None)

    def _let_go(self) -> None:
        self._make_current(None)

    def _make_current(self, position: int | None) -> None:
        if position == self._current:
            return
        self._current = position
        has_rows = position is not None and bool(self._mark(position).kind)
        self._canvas.setCursor(
            Qt.CursorShape.PointingHandCursor if has_rows else Qt.CursorShape.ArrowCursor
        )
        self._tell()

    def _click(self, point: QPointF) -> None:
        self._point_at(point)
        self._ask_for_rows()

    def _ask_for_rows(self) -> None:
        if self._current is None:
            return
        mark = self._mark(self._current)
        if mark.kind:
            self.rows_wanted.emit(mark.kind, mark.ids)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and len(self._anchors):
            self._walk(_ARROWS[key])
        elif key in _PRESSES and self._current is not None:
            self._ask_for_rows()
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _walk(self, direction: Direction) -> None:
        if self._current is None:
            self._make_current(next_in_order(self._anchors, 0, -len(self._anchors)))
        elif self.walks_in_order and direction in (Direction.LEFT, Direction.RIGHT):
            step = direction.value[0]
            self._make_current(next_in_order(self._anchors, self._current, step))
        else:
            self._make_current(next_mark(self._anchors, self._current, direction))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current is None and len(self._anchors) and event.reason() in _BY_KEYBOARD:
            self._walk(Direction.RIGHT)
        self.update()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go()
        self.update()
        super().focusOutEvent(event)

    # Size and look

    def _natural_height(self) -> float:
        """The height in pixels at which the chart looks best at its text size."""
        return 290 * self._letters.scale

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(540 * self._letters.scale), round(self._natural_height()) + 2 * _RING)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(260, round(self._natural_height() * 0.85) + 2 * _RING)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._canvas.take_size(QSizeF(self.contentsRect().size()) - _RINGS)
        self._rearrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.card))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._tokens.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

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
        count = 0 if self._figures is None else self._counted(self._figures)
        return Heading(
            title=self.title,
            sentence=self.sentence,
            network=context.network_name if context else "",
            dates=self._dates(context) if context else "",
            count=count,
            tokens=self._tokens,
            letters=self._letters,
        )

    def render_scene(self, painter: QPainter, target: QRectF) -> None:
        """Paint the scene itself, without its frame of words."""
        self._dress_for_picture(painter.worldTransform().m11())
        scene = self._canvas.scene()
        scene.prepareForPaint()
        scene.render(painter, target, self._drawing.boundingRect())

    def _twin(self) -> "Chart[Figures]":
        """The same chart off the screen, discreet and at the size of a picture."""
        twin = type(self)()
        twin.setLayoutDirection(self.layoutDirection())
        twin.sit_for_picture(self._tokens)
        if self._figures is not None and self._context is not None:
            twin.pose(self._figures, replace(self._context, names_hidden=True))
        return twin

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

    def _dress_for_picture(self, scale: float) -> None:
        """Adapt what does not grow with the painter by itself."""
