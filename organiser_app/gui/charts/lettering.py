"""Text in charts: a few fonts from the theme's, words cut to their room, small dark labels.

Every text is drawn with the direction of its own first letter, so that "2 days" keeps its order
in a window that reads from right to left.
"""

from dataclasses import dataclass
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from organiser_app.gui.theme import TYPE, Tokens, tabular, text_font

_TINY: Final = 11
"""Only for the letters beside the calendar."""

Align = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class Lettering:
    """The fonts of a chart at one text scale."""

    body: QFont
    small: QFont
    strong: QFont
    tiny: QFont
    scale: float


def lettering(scale: float) -> Lettering:
    """The fonts of a chart; 1.0 = 100 %."""
    strong = QFont.Weight.DemiBold
    return Lettering(
        body=tabular(text_font(TYPE.body, scale=scale)),
        small=tabular(text_font(TYPE.small, scale=scale)),
        strong=tabular(text_font(TYPE.small, strong, scale=scale)),
        tiny=tabular(text_font(_TINY, scale=scale)),
        scale=scale,
    )


def text_width(text: str, font: QFont) -> float:
    """The room a line takes, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def line_height(font: QFont) -> float:
    """The height of a line, in pixels."""
    return QFontMetricsF(font).height()


def draw_text(
    painter: QPainter,
    place: QRectF,
    text: str,
    *,
    font: QFont,
    colour: str,
    align: Qt.AlignmentFlag = Align.AlignLeft,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write one line into the place, vertically centred, cut with "…" where it is too long."""
    shown = text
    if text_width(text, font) > place.width() + 0.5:
        shown = QFontMetricsF(font).elidedText(text, elide, place.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(direction_of(text))
    painter.drawText(
        place,
        int(align | Align.AlignAbsolute | Align.AlignVCenter | Qt.TextFlag.TextSingleLine),
        shown,
    )


def direction_of(text: str) -> Qt.LayoutDirection:
    """The reading direction of a text by itself: that of its first letter."""
    for character in text:
        kind = bidirectional(character)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def text_box(text: str, font: QFont) -> QRectF:
    """The box around one or more lines, at the origin."""
    lines = text.split("\n")
    widest = max(text_width(line, font) for line in lines)
    return QRectF(0, 0, widest + 1, line_height(font) * len(lines))


def draw_pill(painter: QPainter, box: QRectF, text: str, *, font: QFont, tokens: Tokens) -> None:
    """Write one or more lines on a small dark label."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.tip))
    painter.drawRoundedRect(box, 5, 5)
    inner = box.marginsRemoved(pill_margins())
    height = line_height(font)
    for position, line in enumerate(text.split("\n")):
        place = QRectF(inner.left(), inner.top() + position * height, inner.width(), height)
        rtl = direction_of(line) == Qt.LayoutDirection.RightToLeft
        align = Align.AlignRight if rtl else Align.AlignLeft
        draw_text(painter, place, line, font=font, colour=tokens.tip_text, align=align)


def pill_box(text: str, font: QFont) -> QRectF:
    """The size of a small dark label, at the origin."""
    return text_box(text, font).marginsAdded(pill_margins()).translated(7, 3)


def pill_margins() -> QMarginsF:
    """The room around the words of a small dark label."""
    return QMarginsF(7, 3, 7, 3)


def beside(anchor: QPointF, box: QRectF, bounds: QRectF, *, gap: float = 10) -> QRectF:
    """The box above the anchor, or below it where there is no room, kept inside the bounds."""
    left = min(max(anchor.x() - box.width() / 2, bounds.left()), bounds.right() - box.width())
    top = anchor.y() - gap - box.height()
    if top < bounds.top():
        top = min(anchor.y() + gap, bounds.bottom() - box.height())
    return QRectF(max(left, bounds.left()), top, box.width(), box.height())
