"""The colour keys above a chart, on as many lines as they need."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.lettering import Lettering, draw_text, line_height, text_width
from organiser_app.gui.theme import Tokens

_SWATCH: Final = 10.0
_DASH: Final = 18.0
_SPACE: Final = 16.0
_BELOW: Final = 8.0


@dataclass(frozen=True, slots=True)
class Key:
    """A colour and what it stands for."""

    words: str
    colour: str
    dashed: bool = False
    """Draw a dashed line instead of a square."""


def legend_height(keys: Sequence[Key], letters: Lettering, *, width: float) -> float:
    """The room of the keys, with the gap below them."""
    lines = max((line for line, _, _ in _places(keys, letters, width)), default=-1) + 1
    return lines * line_height(letters.small) + _BELOW


def draw_legend(
    painter: QPainter,
    keys: Sequence[Key],
    *,
    width: float,
    letters: Lettering,
    tokens: Tokens,
    right_to_left: bool,
) -> None:
    """Write the keys along the top, from the side where reading starts."""
    height = line_height(letters.small)
    for key, (line, edge, room) in zip(keys, _places(keys, letters, width), strict=True):
        swatch_width, side = _swatch_width(key, letters), _SWATCH * letters.scale
        left = width - edge - room if right_to_left else edge
        swatch_left = left + room - swatch_width if right_to_left else left
        words_left = left if right_to_left else left + swatch_width + 6
        top = line * height
        swatch_top = top + (height - side) / 2
        _draw_swatch(painter, QRectF(swatch_left, swatch_top, swatch_width, side), key)
        draw_text(
            painter,
            QRectF(words_left, top, room - swatch_width - 6, height),
            key.words,
            font=letters.small,
            colour=tokens.text2,
        )


def _places(
    keys: Sequence[Key], letters: Lettering, width: float
) -> Iterator[tuple[int, float, float]]:
    """For each key its line, the distance from where reading starts, and its room."""
    line, edge = 0, 0.0
    for key in keys:
        room = min(_swatch_width(key, letters) + 7 + text_width(key.words, letters.small), width)
        if edge and edge + room > width:
            line, edge = line + 1, 0.0
        yield line, edge, room
        edge += room + _SPACE


def _swatch_width(key: Key, letters: Lettering) -> float:
    return (_DASH if key.dashed else _SWATCH) * letters.scale


def _draw_swatch(painter: QPainter, swatch: QRectF, key: Key) -> None:
    if not key.dashed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(key.colour))
        painter.drawRoundedRect(swatch, 3, 3)
        return
    painter.setPen(QPen(QColor(key.colour), 1.6, Qt.PenStyle.DashLine))
    middle = swatch.center().y()
    painter.drawLine(QPointF(swatch.left(), middle), QPointF(swatch.right(), middle))
