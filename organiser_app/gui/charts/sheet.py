"""The sheet around an exported chart: title, sentence, network, dates and count.

A picture travels without its window, so it must still say what it shows, of whom and when.
Rendered here and not by pyqtgraph's exporters, which lose sizes and symbols.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from organiser_app.gui.charts.lettering import Align, Lettering, draw_text, line_height
from organiser_app.gui.charts.wording import charts, fill, number
from organiser_app.gui.theme import TYPE, Tokens, text_font

Render = Callable[[QPainter, QRectF], None]
_EDGE: Final = 24.0
_GAP: Final = 12.0
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Align.AlignTop)


@dataclass(frozen=True, slots=True)
class Heading:
    """The words around a picture, and how they look."""

    title: str
    sentence: str
    network: str
    dates: str
    count: int
    tokens: Tokens
    letters: Lettering

    @property
    def source(self) -> str:
        """The line at the foot."""
        counted = fill(charts.tr("n = %1"), number(self.count))
        return " · ".join(part for part in (self.network, self.dates, counted) if part)

    @property
    def title_font(self) -> QFont:
        """The font of the title."""
        return text_font(TYPE.card_title, QFont.Weight.DemiBold, scale=self.letters.scale)


def sheet_size(heading: Heading, chart: QSizeF) -> QSizeF:
    """The size of the whole sheet around a chart of a size, in pixels at 100 %."""
    height = _top(heading, chart) + chart.height() + _GAP
    height += line_height(heading.letters.small) + _EDGE
    return QSizeF(chart.width() + 2 * _EDGE, height)


def sheet_image(heading: Heading, render: Render, chart: QSizeF, *, scale: float) -> QImage:
    """The sheet as an image, `scale` pixels for each pixel of the screen."""
    size = sheet_size(heading, chart)
    image = QImage((size * scale).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(heading.tokens.card))
    painter = QPainter(image)
    painter.scale(scale, scale)
    _paint(painter, heading, render, chart)
    painter.end()
    return image


def write_svg(path: Path, heading: Heading, render: Render, chart: QSizeF) -> None:
    """Write the sheet as an SVG file; text stays text."""
    size = sheet_size(heading, chart)
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(heading.title)
    generator.setDescription(f"{heading.sentence} {heading.source}")
    painter = QPainter(generator)
    _paint(painter, heading, render, chart)
    painter.end()


def paint_sheet(
    painter: QPainter, target: QRectF, heading: Heading, render: Render, chart: QSizeF
) -> None:
    """Paint the sheet into the target, as large as fits, keeping its shape."""
    size = sheet_size(heading, chart)
    scale = min(target.width() / size.width(), target.height() / size.height())
    painter.save()
    painter.translate(target.topLeft())
    painter.scale(scale, scale)
    _paint(painter, heading, render, chart)
    painter.restore()


def _paint(painter: QPainter, heading: Heading, render: Render, chart: QSizeF) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    size = sheet_size(heading, chart)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(heading.tokens.card))
    title = QRectF(_EDGE, _EDGE, chart.width(), line_height(heading.title_font))
    draw_text(painter, title, heading.title, font=heading.title_font, colour=heading.tokens.text)
    painter.setFont(heading.letters.body)
    painter.setPen(QColor(heading.tokens.text2))
    painter.drawText(_sentence_place(heading, chart), _WRAPPED, heading.sentence)
    top = _top(heading, chart)
    painter.save()
    render(painter, QRectF(_EDGE, top, chart.width(), chart.height()))
    painter.restore()
    foot = QRectF(_EDGE, top + chart.height() + _GAP, chart.width(), 0)
    foot.setHeight(line_height(heading.letters.small))
    draw_text(
        painter, foot, heading.source, font=heading.letters.small, colour=heading.tokens.text3
    )


def _sentence_place(heading: Heading, chart: QSizeF) -> QRectF:
    top = _EDGE + line_height(heading.title_font) + 4
    room = QRectF(0, 0, chart.width(), 1000)
    box = QFontMetricsF(heading.letters.body).boundingRect(room, _WRAPPED, heading.sentence)
    return QRectF(_EDGE, top, chart.width(), box.height() + 1)


def _top(heading: Heading, chart: QSizeF) -> float:
    """Where the chart begins."""
    return _sentence_place(heading, chart).bottom() + _GAP
