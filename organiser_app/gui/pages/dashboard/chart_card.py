"""A chart in its card: question, sentence, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.dialogs.table import ExplanationDialog, TableDialog
from organiser_app.gui.texts.definitions import definition
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.text import icon_button
from organiser_app.spreadsheet.figure_sheets import FigureSheet

if TYPE_CHECKING:
    from organiser_app.gui.charts.chart import Chart

PICTURE_SCALE = 2.0


class ChartCard(Card):
    """One chart.

    Signals:
        sheet_wanted(FigureSheet): its figures are to be saved as a sheet.
    """

    sheet_wanted = Signal(object)

    def __init__(self, key: str, chart: Chart[Any], parent: QWidget | None = None) -> None:
        super().__init__(chart.title, parent=parent)
        self.key, self.chart = key, chart
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.add(chart, 1)
        self.add_button(icon_button("copy", self.tr("Copy as a picture"), clicked=self.copy))
        for text, do in (
            (self.tr("Show the table"), self.show_table),
            (self.tr("How is this worked out?"), self.explain),
            (self.tr("Save as PNG…"), self.save_png),
            (self.tr("Save as SVG…"), self.save_svg),
            (self.tr("Save the figures as a sheet…"), self.save_sheet),
        ):
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, do=do: do())
            self.add_action(action)

    def show_figures(self, figures: object, context: ChartContext) -> None:
        """Draws new figures, and says what they say."""
        # the sentence may change the chart's height, so it comes before the chart is laid out
        self.show_hint(self.chart.sentence_about(figures, context))
        self.chart.show_figures(figures, context)

    def copy(self) -> None:
        """Puts the picture on the clipboard, with the sentence as its text."""
        data = QMimeData()
        data.setImageData(self.chart.picture(PICTURE_SCALE))
        data.setText(f"{self.chart.title} {self.chart.sentence}")
        QGuiApplication.clipboard().setMimeData(data)

    def show_table(self) -> None:
        """Opens the numbers behind the picture."""
        headers, rows = self.chart.table()
        TableDialog(self.chart.title, headers, rows, self).open()

    def explain(self) -> None:
        """Opens how it is worked out."""
        ExplanationDialog(self.chart.title, definition(self.key), self).open()

    def save_png(self) -> None:
        """Saves the picture."""
        if path := self._ask_path("png", self.tr("Pictures (*.png)")):
            self.chart.picture(PICTURE_SCALE).save(str(path))

    def save_svg(self) -> None:
        """Saves the picture so that it stays sharp at any size."""
        if path := self._ask_path("svg", self.tr("Drawings (*.svg)")):
            self.chart.svg(path)

    def save_sheet(self) -> None:
        """Asks for the figures to be saved, as they may leave the house."""
        told = self.chart.to_hand_out()
        headers, rows = told.table()
        if headers:
            self.sheet_wanted.emit(
                FigureSheet(
                    title=self.chart.title,
                    about=(told.sentence, told.heading().source),
                    headers=tuple(headers),
                    rows=tuple(tuple(row) for row in rows),
                    is_right_to_left=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
                )
            )

    def _ask_path(self, suffix: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.chart.title, f"{self.key}.{suffix}", kinds
        )
        return Path(name).with_suffix(f".{suffix}") if name else None
