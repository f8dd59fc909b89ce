"""The line below the picture of the network: what its signs mean, and who is not in it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.lettering import (
    Align,
    Lettering,
    draw_text,
    line_height,
    text_width,
)
from organiser_app.gui.charts.wording import FEWEST_TO_TELL, charts
from organiser_app.gui.theme import Tokens
from organiser_app.metrics.moment import Scene
from organiser_app.metrics.portrait import Form

MOST_RINGS: Final = 12
"""Rings in a picture of areas; all who join parts are in the table."""
GIVE, RECEIVE, FADED = "give", "receive", "faded"
_SIGN: Final = 16.0
_GAP: Final = 18.0


def foot_height(letters: Lettering) -> float:
    """The room of the line and the gap above it."""
    return line_height(letters.small) + 8


def paint_foot(
    painter: QPainter,
    place: QRectF,
    scene: Scene,
    context: ChartContext,
    *,
    has_chosen: bool,
    letters: Lettering,
    tokens: Tokens,
    right_to_left: bool,
) -> None:
    """The signs that occur, from the side where reading starts, as far as there is room."""
    edge = 0.0
    for sign, words in _signs(scene, context, has_chosen=has_chosen):
        width = _SIGN + text_width(words, letters.small) + 1
        if edge and edge + width > place.width():
            break
        left = place.right() - edge - _SIGN if right_to_left else place.left() + edge
        middle = QPointF(
            left + _SIGN / 2 + (2 if right_to_left else -2),
            place.bottom() - line_height(letters.small) / 2,
        )
        _paint_sign(painter, middle, sign, tokens)
        room = width - _SIGN
        start = left - room if right_to_left else left + _SIGN
        line = QRectF(start, place.bottom() - line_height(letters.small), room, 0)
        line.setHeight(line_height(letters.small))
        align = Align.AlignRight if right_to_left else Align.AlignLeft
        draw_text(painter, line, words, font=letters.small, colour=tokens.text2, align=align)
        edge += width + _GAP


def _signs(scene: Scene, context: ChartContext, *, has_chosen: bool) -> list[tuple[str, str]]:
    figures = scene.moment.connections
    signs = []
    if has_chosen:
        signs.append((GIVE, charts.tr("gave help")))
        signs.append((RECEIVE, charts.tr("was helped")))
    if len(scene.resting):
        signs.append(("apart", charts.tr("would be apart from the largest part")))
    if figures.bridges:
        signs.append(("ring", _ring_words(scene)))
    without = scene.whole_moment.connections.without_exchange
    if without and scene.drawn.opened is None:
        signs.append(("idle", _without_words(without, discreet=context.names_hidden)))
    if scene.drawn.form is Form.PEOPLE and len(figures.acts):
        signs.append((FADED, charts.tr("the fainter a tie, the longer ago")))
    return signs


def _ring_words(scene: Scene) -> str:
    if scene.drawn.form is Form.PEOPLE or len(scene.moment.connections.bridges) <= MOST_RINGS:
        return charts.tr("joins parts that would otherwise be apart")
    return charts.tr("%Ln of those who join parts that would otherwise be apart", "", MOST_RINGS)


def _without_words(people: int, *, discreet: bool) -> str:
    if discreet and people < FEWEST_TO_TELL:
        return charts.tr(
            "fewer than %Ln people had no exchange in this period", "", FEWEST_TO_TELL
        )
    if people == 1:
        return charts.tr("one person had no exchange in this period")
    return charts.tr("%Ln people had no exchange in this period", "", people)


def _paint_sign(painter: QPainter, middle: QPointF, sign: str, tokens: Tokens) -> None:
    lines = {GIVE: tokens.give, RECEIVE: tokens.receive, FADED: tokens.text3}
    if sign in lines:
        painter.setPen(QPen(QColor(lines[sign]), 1.2 if sign == FADED else 2.2))
        painter.drawLine(middle - QPointF(6, 0), middle + QPointF(6, 0))
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colours = {"ring": tokens.receive, "apart": tokens.text2, "idle": tokens.line_strong}
    painter.setPen(QPen(QColor(colours[sign]), 1.2 if sign == "idle" else 2))
    radius = 3.5 if sign == "idle" else 5.0
    painter.drawEllipse(middle, radius, radius)
