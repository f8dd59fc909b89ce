"""Where does help go: bands between areas and kinds of help, or a table where areas are many."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter
from typing_extensions import override

from organiser_app.gui.charts import more_sentences
from organiser_app.gui.charts.chart import Cell, Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.flow_bands import MOST_AREAS, FlowBands
from organiser_app.gui.charts.flow_picture import (
    FlowPicture,
    FlowSetting,
    area_words,
    category_words,
)
from organiser_app.gui.charts.flow_table import FlowTable
from organiser_app.gui.charts.wording import charts, small_number
from organiser_app.metrics.figures import Flows
from organiser_app.metrics.snapshot import NO_ONE

KIND: Final = "exchange"


class FlowsChart(Chart[Flows]):
    """Three columns; a click on a band asks for its exchanges."""

    _picture: FlowPicture | None = None

    @property
    @override
    def title(self) -> str:
        return charts.tr("Where does help go?")

    @override
    def _say(self, figures: Flows, context: ChartContext) -> str:
        return more_sentences.flows(figures, context)

    @override
    def _nothing_to_draw(self, figures: Flows, context: ChartContext) -> str:
        if figures.acts:
            return ""
        return charts.tr("When people have helped each other, where it went shows here.")

    @override
    def _counted(self, figures: Flows) -> int:
        return figures.acts

    @override
    def _tabulate(self, figures: Flows, context: ChartContext) -> Table:
        headers = (
            charts.tr("Given by"),
            charts.tr("What"),
            charts.tr("Received by"),
            charts.tr("Exchanges"),
        )
        rows: list[tuple[Cell, ...]] = [
            (
                area_words(context, int(giver)),
                category_words(context, int(category)),
                area_words(context, int(receiver)),
                small_number(int(count), discreet=True) if context.names_hidden else int(count),
            )
            for giver, category, receiver, count in zip(
                figures.from_area, figures.category, figures.to_area, figures.counts, strict=True
            )
        ]
        return headers, rows

    # Layout

    @override
    def _natural_height(self) -> float:
        return 320 * self._letters.scale

    @override
    def _arrange(self, size: QSizeF) -> None:
        if self._figures is None or self._context is None:
            return
        setting = FlowSetting(
            figures=self._figures,
            context=self._context,
            letters=self._letters,
            tokens=self._tokens,
            size=QRectF(QPointF(), size),
            right_to_left=self.isRightToLeft(),
        )
        self._picture = draw(setting)
        self._anchors = self._picture.anchors

    @override
    def _paint(self, painter: QPainter) -> None:
        if self._picture is not None:
            self._picture.paint(painter)

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        if self._picture is None:
            return Mark("")
        words, ids = self._picture.mark(position)
        return Mark(words, KIND, tuple(ids.tolist()))

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        return self._picture.mark_at(point) if self._picture else None

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        if self._picture is not None:
            self._picture.paint_current(painter, position)


def draw(setting: FlowSetting) -> FlowPicture:
    """The picture that stays readable for so many areas."""
    areas = np.union1d(setting.figures.from_area, setting.figures.to_area)
    many = (areas != NO_ONE).sum() > MOST_AREAS
    return FlowTable(setting) if many else FlowBands(setting)
