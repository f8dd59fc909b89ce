"""Who gives, who receives: one dot a person, received across and given up, in no order.

Both directions are taking part. Nobody is ranked, nothing is netted, names appear only where
someone points. In a large network people with the same two counts share one larger dot.
"""

from functools import cmp_to_key

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCollator, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.gui.charts import scales, sentences
from organiser_app.gui.charts.canvas import Layer
from organiser_app.gui.charts.chart import Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.lettering import Align, draw_text, line_height
from organiser_app.gui.charts.plot import QuietPlot
from organiser_app.gui.charts.scales import Scale, laid, scale_for
from organiser_app.gui.charts.spread import MOST_DOTS, Dots, bubbles, cluster
from organiser_app.gui.charts.steering import nearest
from organiser_app.gui.charts.wording import charts, fill, number, small_number
from organiser_app.metrics.figures import GivingReceiving
from organiser_app.metrics.snapshot import Floats


class GivingChart(Chart[GivingReceiving]):
    """Dots for people; a click asks for the person, or for the people who share a dot."""

    walks_in_order = True
    _dots: Dots | None = None
    _scale = Scale.EVEN
    _ends = (4, 4)
    """The last count on the axes for received and for given."""

    @override
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = QuietPlot()
        self._ground = Layer(self._paint_ground, height=-10)
        self._spots = pg.ScatterPlotItem(pxMode=True, antialias=True)
        self._canvas.addItem(self._ground)
        self._canvas.addItem(self._plot.item)
        self._plot.item.addItem(self._spots)

    @property
    @override
    def title(self) -> str:
        return charts.tr("Who gives, who receives?")

    @override
    def _say(self, figures: GivingReceiving, context: ChartContext) -> str:
        return sentences.giving(figures, context)

    @override
    def _nothing_to_draw(self, figures: GivingReceiving, context: ChartContext) -> str:
        if len(figures.member_ids):
            return ""
        return charts.tr("When people have helped each other, each of them gets a dot here.")

    @override
    def _counted(self, figures: GivingReceiving) -> int:
        return len(figures.member_ids)

    @override
    def _tabulate(self, figures: GivingReceiving, context: ChartContext) -> Table:
        if context.names_hidden:
            return _table_of_counts(figures)
        headers = (charts.tr("Name"), charts.tr("Given"), charts.tr("Received"))
        rows = [
            (context.member_name(int(member)), int(given), int(received))
            for member, given, received in zip(
                figures.member_ids, figures.given, figures.received, strict=True
            )
        ]
        collator = QCollator()

        def alphabetical(one: tuple[str, int, int], other: tuple[str, int, int]) -> int:
            return collator.compare(one[0], other[0])

        return headers, [*sorted(rows, key=cmp_to_key(alphabetical))]

    @override
    def _take(self, figures: GivingReceiving, context: ChartContext) -> None:
        self._plot.item.setVisible(bool(len(figures.member_ids)))
        received, given = (int(side.max(initial=0)) for side in (figures.received, figures.given))
        self._scale = scale_for(max(received, given))
        # Neither axis is stretched more than twice as much as the other.
        self._ends = max(received, given // 2, 4), max(given, received // 2, 4)

    # Layout

    @override
    def _arrange(self, size: QSizeF) -> None:
        if self._figures is None:
            return
        letters = self._letters
        self._ground.take_size(size)
        height = line_height(letters.small)
        place = QRectF(0, height + 6, size.width() - 4, size.height() - 2 * height - 10)
        across, up = self._ends
        ticks = (
            scales.ticks(across, self._scale, length=place.width(), gap=30 * letters.scale),
            scales.ticks(up, self._scale, length=place.height(), gap=1.1 * height),
        )
        ranges = (scales.reach(across, self._scale), scales.reach(up, self._scale))
        self._plot.place(place, ranges=ranges, ticks=ticks, letters=letters)
        self._dots = self._lay_dots(self._figures)
        self._anchors = self._dots.places
        self._show_spots(self._dots)

    def _lay_dots(self, figures: GivingReceiving) -> Dots:
        received = figures.received.astype(np.float64)
        given = figures.given.astype(np.float64)
        places = self._pixels(received, given)
        # Half the way to the next count in each direction.
        room = np.abs(self._pixels(received + 1, given + 1) - places) / 2
        lay = bubbles if len(places) > MOST_DOTS else cluster
        return lay(places, figures.given, figures.received, room=room)

    def _pixels(self, received: Floats, given: Floats) -> Floats:
        """(n, 2) where counts are drawn."""
        origin, unit = self._plot.to_pixels(0, 0), self._plot.to_pixels(1, 1)
        across = laid(received, self._scale) * (unit.x() - origin.x())
        up = laid(given, self._scale) * (unit.y() - origin.y())
        return np.column_stack((origin.x() + across, origin.y() + up))

    def _show_spots(self, dots: Dots) -> None:
        origin, unit = self._plot.to_pixels(0, 0), self._plot.to_pixels(1, 1)
        ground = QColor(self._tokens.accent)
        ground.setAlphaF(0.72)
        self._spots.setData(
            x=(dots.places[:, 0] - origin.x()) / (unit.x() - origin.x()),
            y=(dots.places[:, 1] - origin.y()) / (unit.y() - origin.y()),
            size=2 * dots.radii,
            brush=pg.mkBrush(ground),
            pen=pg.mkPen(self._tokens.card, width=1),
        )

    @override
    def _dress_for_picture(self, scale: float) -> None:
        """Draw the dots as shapes, and as large as the picture, not as pixels of the screen."""
        self._spots.setExportMode(True, {"antialias": True, "resolutionScale": scale})
        self._spots.setPen(pg.mkPen(self._tokens.card, width=scale))

    # Paint

    def _paint_ground(self, painter: QPainter) -> None:
        """The grid and the broad middle in which people do both."""
        if self._figures is None or not len(self._anchors):
            return
        self._plot.paint_grid(painter, self._tokens, upright=True)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = QColor(self._tokens.accent_soft)
        soft.setAlphaF(0.55)
        painter.setBrush(soft)
        painter.drawPolygon(self._middle())
        self._name_regions(painter)

    def _name_regions(self, painter: QPainter) -> None:
        """Words for the parts of the picture, behind the dots."""
        height = line_height(self._letters.small)
        inner = self._plot.area.adjusted(8, 4, -8, -4)
        upper = QRectF(inner.left(), inner.top(), inner.width(), height)
        lower = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        self._write(painter, upper, charts.tr("mostly giving"), Align.AlignLeft)
        self._write(painter, upper, charts.tr("both"), Align.AlignRight)
        self._write(painter, lower, charts.tr("mostly receiving"), Align.AlignRight)

    def _middle(self) -> QPolygonF:
        """Where given and received are within twice of each other."""
        counts = np.geomspace(0.05, 50_000, 100)
        steep = self._pixels(counts, 2 * counts)
        flat = self._pixels(2 * counts, counts)[::-1]
        corners = np.vstack((self._pixels(np.zeros(1), np.zeros(1)), steep, flat))
        wedge = QPolygonF([QPointF(x, y) for x, y in corners])
        return wedge.intersected(QPolygonF(self._plot.area))

    @override
    def _paint(self, painter: QPainter) -> None:
        area, whole = self._plot.area, self._drawing.boundingRect()
        letters, tokens = self._letters, self._tokens
        height = line_height(letters.small)
        self._plot.paint_ticks(painter, letters, tokens)
        top = QRectF(0, 0, whole.width(), height)
        self._write(painter, top, charts.tr("times given"), Align.AlignLeft)
        if self._figures is not None and len(self._figures.member_ids) > MOST_DOTS:
            self._write(painter, top, charts.tr("a larger dot is more people"), Align.AlignRight)
        foot = QRectF(area.left(), whole.bottom() - height, area.width(), height)
        self._write(painter, foot, charts.tr("times received"), Align.AlignHCenter)

    def _write(
        self, painter: QPainter, place: QRectF, words: str, align: Qt.AlignmentFlag
    ) -> None:
        draw_text(
            painter,
            place,
            words,
            font=self._letters.small,
            colour=self._tokens.text3,
            align=align,
        )

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        if self._dots is None or self._figures is None or self._context is None:
            return Mark("")
        people = self._dots.people[position]
        ids = tuple(int(member) for member in self._figures.member_ids[people])
        given = int(self._figures.given[people[0]])
        received = int(self._figures.received[people[0]])
        took_part = fill(
            charts.tr("gave %1 · received %2", "how many times"), number(given), number(received)
        )
        return Mark(f"{self._who(ids)}\n{took_part}", "member", ids)

    def _who(self, ids: tuple[int, ...]) -> str:
        if len(ids) > 1:
            if self._discreet:
                few = small_number(len(ids), discreet=True)
                return fill(charts.tr("%1 people", "a count, or fewer than five"), few)
            return charts.tr("%Ln people", "", len(ids))
        if self._context is None or self._discreet:
            return charts.tr("One person")
        return self._context.member_name(ids[0])

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        if self._dots is None:
            return None
        reach = float(self._dots.radii.max()) + 4
        found = nearest(self._anchors, point.x(), point.y(), within=reach)
        if found is None:
            return None
        away = np.hypot(*(self._anchors[found] - (point.x(), point.y())))
        return found if away <= self._dots.radii[found] + 4 else None

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        if self._dots is None:
            return
        painter.setPen(QPen(QColor(self._tokens.text), 2))
        painter.setBrush(QColor(self._tokens.accent))
        radius = float(self._dots.radii[position]) + 1.5
        painter.drawEllipse(QPointF(*self._anchors[position]), radius, radius)


def _table_of_counts(figures: GivingReceiving) -> Table:
    """How many did what, for when names are hidden."""
    counts = (
        (charts.tr("gave and received"), figures.both.count),
        (charts.tr("gave"), figures.only_gave),
        (charts.tr("received"), figures.only_received),
    )
    headers = (charts.tr("In this period"), charts.tr("People"))
    return headers, [(words, small_number(count, discreet=True)) for words, count in counts]
