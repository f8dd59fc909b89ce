"""Who is connected: people and the ties between them, with those who join the parts ringed.

Up to some thousand people each has a dot; beyond that areas are drawn as discs, because a tangle
shows nothing. People without an exchange are counted below, never hidden.
"""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from typing_extensions import override

from organiser_app.gui.charts import sentences
from organiser_app.gui.charts.chart import Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.crowd_picture import CrowdPicture, has_areas
from organiser_app.gui.charts.density_picture import DensityPicture
from organiser_app.gui.charts.lettering import Align, draw_text, line_height, text_width
from organiser_app.gui.charts.network_picture import NetworkPicture, Setting
from organiser_app.gui.charts.people_picture import PeoplePicture
from organiser_app.gui.charts.wording import FEWEST_TO_TELL, charts, small_number
from organiser_app.metrics.figures import Connections

MOST_DOTS: Final = 3000
_MOST_RINGS: Final = 5


class ConnectionsChart(Chart[Connections]):
    """The network; a click asks for the person, or for the people of an area."""

    walks_in_order = True
    picture_width = 640.0
    _picture: NetworkPicture | None = None

    @property
    @override
    def title(self) -> str:
        return charts.tr("Who is connected?")

    @override
    def _say(self, figures: Connections, context: ChartContext) -> str:
        return sentences.connections(figures, context)

    @override
    def _nothing_to_draw(self, figures: Connections, context: ChartContext) -> str:
        if len(figures.member_ids):
            return ""
        return charts.tr("When people have helped each other, the ties between them show here.")

    @override
    def _counted(self, figures: Connections) -> int:
        return len(figures.member_ids)

    @override
    def _tabulate(self, figures: Connections, context: ChartContext) -> Table:
        headers = (charts.tr("Area"), charts.tr("People"), charts.tr("Joining parts"))
        areas, people = np.unique(figures.area, return_counts=True)
        joining = figures.area[list(figures.bridges)]
        rows = [
            (
                context.area(int(area)) or charts.tr("No area"),
                self._shown(int(count)),
                self._shown(int((joining == area).sum())),
            )
            for area, count in zip(areas, people, strict=True)
        ]
        without = self._shown(figures.without_exchange)
        return headers, [*rows, (charts.tr("No exchange in this period"), without, "")]

    def _shown(self, count: int) -> str | int:
        return small_number(count, discreet=True) if self._discreet else count

    # Layout

    @override
    def _natural_height(self) -> float:
        return 320 * self._letters.scale

    @override
    def _arrange(self, size: QSizeF) -> None:
        if self._figures is None or self._context is None:
            return
        foot = line_height(self._letters.small) + 6
        setting = Setting(
            figures=self._figures,
            context=self._context,
            letters=self._letters,
            tokens=self._tokens,
            bounds=QRectF(0, 0, size.width(), max(40.0, size.height() - foot)),
        )
        self._picture = draw(setting)
        self._anchors = self._picture.anchors

    # Paint

    @override
    def _paint(self, painter: QPainter) -> None:
        if self._picture is None or self._figures is None:
            return
        self._picture.paint(painter)
        if self._figures.without_exchange:
            self._paint_foot(painter, self._figures.without_exchange)

    def _paint_foot(self, painter: QPainter, people: int) -> None:
        """Count the people without an exchange beside a few empty rings."""
        letters, tokens = self._letters, self._tokens
        area = self._drawing.boundingRect()
        height = line_height(letters.small)
        words = self._without_words(people)
        rings = min(people, _MOST_RINGS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.line_strong), 1.2))
        rtl = self.isRightToLeft()
        for ring in range(rings):
            x = 5 + ring * 12.0
            middle = QPointF(area.right() - x if rtl else x, area.bottom() - height / 2)
            painter.drawEllipse(middle, 3.5, 3.5)
        left, room = rings * 12.0 + 6, text_width(words, letters.small) + 1
        place = QRectF(left, area.bottom() - height, min(room, area.width() - left), height)
        if rtl:
            place.moveRight(area.right() - left)
        align = Align.AlignRight if rtl else Align.AlignLeft
        draw_text(painter, place, words, font=letters.small, colour=tokens.text2, align=align)

    def _without_words(self, people: int) -> str:
        if self._discreet and people < FEWEST_TO_TELL:
            return charts.tr(
                "fewer than %Ln people had no exchange in this period", "", FEWEST_TO_TELL
            )
        if people == 1:
            return charts.tr("one person had no exchange in this period")
        return charts.tr("%Ln people had no exchange in this period", "", people)

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        return self._picture.mark(position) if self._picture else Mark("")

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        return self._picture.mark_at(point) if self._picture else None

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        if self._picture is not None:
            self._picture.paint_current(painter, position)


def draw(setting: Setting) -> NetworkPicture:
    """The drawing that stays readable for so many people."""
    if len(setting.figures.member_ids) <= MOST_DOTS:
        return PeoplePicture(setting)
    return CrowdPicture(setting) if has_areas(setting) else DensityPicture(setting)
