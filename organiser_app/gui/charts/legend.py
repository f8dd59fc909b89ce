"""The line of colour keys above a chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.lettering import Lettering, draw_text, line_height, text_width
from organiser_app.gui.theme import Tokens

_SWATCH: Final = 10.0
_DASH: Final = 18.0
_SPACE: Final = 16.0


@dataclass(frozen=True, slots=True)
class Key:
    """A colour and what it stands for."""

    words: str
    colour: str
    dashed: bool = False
    """Draw a dashed line instead of a square."""


def legend_height(letters: Lettering) -> float:
    """The room of the line, with the gap below it."""
    return line_height(letters.small) + 8


def draw_legend(
    painter: QPainter,
    area: QRectF,
    keys: Sequence[Key],
    *,
    letters: Lettering,
    tokens: Tokens,
    right_to_left: bool,
) -> None:
    """Write the keys along the top of the area, from the side where reading starts."""
    height = line_height(letters.small)
    edge = 0.0
    for key in keys:
        room = min(text_width(key.words, letters.small) + 1, max(20.0, area.width() - edge - 20))
        swatch_width = _DASH if key.dashed else _SWATCH
        width = swatch_width + 6 + room
        left = area.right() - edge - width if right_to_left else area.left() + edge
        swatch_left = left + width - swatch_width if right_to_left else left
        words_left = left if right_to_left else left + swatch_width + 6
        top = area.top() + (height - _SWATCH) / 2
        swatch = QRectF(swatch_left, top, swatch_width, _SWATCH)
        _draw_swatch(painter, swatch, key)
        draw_text(
            painter,
            QRectF(words_left, area.top(), room, height),
            key.words,
            font=letters.small,
            colour=tokens.text2,
        )
        edge += width + _SPACE


def _draw_swatch(painter: QPainter, swatch: QRectF, key: Key) -> None:
    if not key.dashed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(key.colour))
        painter.drawRoundedRect(swatch, 3, 3)
        return
    painter.setPen(QPen(QColor(key.colour), 1.6, Qt.PenStyle.DashLine))
    middle = swatch.center().y()
    painter.drawLine(QPointF(swatch.left(), middle), QPointF(swatch.right(), middle))
