"""The report's three pictures as SVG: few shapes, words in them, no rounded corners to lose.

The same text serves browsers and, drawn by Qt, the printed document. Labels follow the direction of
the language; time always runs from left to right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from organiser_app.gui.texts.report import (
    PictureWords,
    age_words,
    day_of_wait,
    kind_words,
    ways_of,
)
from organiser_app.gui.texts.report_indicators import percent, report
from organiser_app.gui.texts.words import number
from organiser_app.services.reports.values import MonthlyReport

WIDTH: Final = 640
_LABELS: Final = 190
_ROW: Final = 30
_RIGHT_TO_LEFT, _END = "\u2067", "\u2069"
_FONT: Final = "font-family:Inter,'Noto Sans',system-ui,sans-serif"


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a picture, as any SVG reader takes them."""

    text: str = "#1A1F1D"
    faint: str = "#535C57"
    line: str = "#C9CCC6"
    first: str = "#0B6E63"
    second: str = "#B0621A"
    third: str = "#868D88"


PAPER: Final = Inks()
BROWSER: Final = Inks(
    text="var(--text)",
    faint="var(--faint)",
    line="var(--line)",
    first="var(--first)",
    second="var(--second)",
    third="var(--third)",
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing and its height."""

    svg: str
    height: int


def picture(words: PictureWords, of: MonthlyReport, inks: Inks, *, rtl: bool) -> Picture | None:
    """The drawing of a picture; None where there is nothing to draw."""
    if words.key == "waiting":
        return _waiting(words, of, inks, rtl=rtl)
    if words.key == "arrival":
        return _arrival(words, of, inks, rtl=rtl)
    return _ways(words, of, inks, rtl=rtl)


class _Sheet:
    """Collects the shapes of one drawing."""

    def __init__(self, words: PictureWords, inks: Inks, *, rtl: bool) -> None:
        self.inks, self.rtl = inks, rtl
        self._words = words
        self._shapes: list[str] = []

    def x(self, x: float, width: float = 0) -> float:
        """Where something that starts at `x` begins in the direction of the language."""
        return WIDTH - x - width if self.rtl else x

    def bar(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """A filled rectangle."""
        self._shapes.append(
            f'<rect x="{self.x(x, width):.1f}" y="{y:.1f}" width="{width:.1f}" '
            f'height="{height:.1f}" style="fill:{ink}"/>'
        )

    def line(self, points: Sequence[tuple[float, float]], ink: str, width: float = 1) -> None:
        """Straight lines between points that stand where they are."""
        listed = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._shapes.append(
            f'<polyline points="{listed}" style="fill:none;stroke:{ink};stroke-width:{width}"/>'
        )

    def dot(self, x: float, y: float, ink: str) -> None:
        """A point that can be read."""
        self._shapes.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" style="fill:{ink}"/>')

    def say(
        self,
        x: float,
        y: float,
        words: str,
        *,
        ink: str = "",
        anchor: str = "start",
        size: int = 13,
    ) -> None:
        """Words that start, stand in the middle, or end at `x`, in screen coordinates."""
        # an anchor is on the left or right whatever the page's direction; words keep their own
        style = (
            f"direction:ltr;fill:{ink or self.inks.text};font-size:{size}px;text-anchor:{anchor}"
        )
        words = f"{_RIGHT_TO_LEFT}{words}{_END}" if self.rtl else words
        self._shapes.append(
            f'<text x="{x:.1f}" y="{y:.1f}" style="{style};{_FONT}">{escape(words)}</text>'
        )

    def done(self, height: int) -> Picture:
        """The drawing."""
        key = self._words.key
        return Picture(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            f'width="{WIDTH}" height="{height}" role="img" '
            f'aria-labelledby="{key}-title {key}-desc">'
            f'<title id="{key}-title">{escape(self._words.title)}</title>'
            f'<desc id="{key}-desc">{escape(self._words.sentence)}</desc>'
            f"{''.join(self._shapes)}</svg>",
            height,
        )


def _waiting(words: PictureWords, of: MonthlyReport, inks: Inks, *, rtl: bool) -> Picture | None:
    kinds = [(kind_words(bar), bar.count, inks.first) for bar in of.waiting.kinds]
    ages = [(age_words(bar), bar.count, inks.second) for bar in of.waiting.ages]
    if not kinds:
        return None
    sheet = _Sheet(words, inks, rtl=rtl)
    most = max(count for _, count, _ in (*kinds, *ages))
    y = 6
    for group in filter(None, (kinds, ages)):
        for label, count, ink in group:
            _bar_row(sheet, y, label, number(count), count / most, ink)
            y += _ROW
        y += 12
    return sheet.done(y)


def _bar_row(sheet: _Sheet, y: float, label: str, value: str, share: float, ink: str) -> None:
    room = WIDTH - _LABELS - 60
    width = max(room * share, 2)
    # to the edge of the bars in either direction: anchors do not know the direction of the page
    edge = sheet.x(_LABELS - 10)
    sheet.say(edge, y + 17, _short(label), anchor="start" if sheet.rtl else "end")
    sheet.bar(_LABELS, y + 3, width, 20, ink)
    at = sheet.x(_LABELS + width + 8)
    sheet.say(at, y + 17, value, anchor="end" if sheet.rtl else "start", ink=sheet.inks.faint)


def _short(label: str, most: int = 26) -> str:
    return label if len(label) <= most else label[: most - 1].rstrip() + "…"


def _arrival(words: PictureWords, of: MonthlyReport, inks: Inks, *, rtl: bool) -> Picture | None:
    points = of.arrival.points
    if len(points) < 2:
        return None
    sheet = _Sheet(words, inks, rtl=rtl)
    left, right, top, bottom = 56.0, WIDTH - 24.0, 16.0, 190.0
    last = points[-1][0]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = bottom - share * (bottom - top)
        sheet.line([(left, y), (right, y)], inks.line)
        sheet.say(left - 8, y + 4, percent(share), anchor="end", ink=inks.faint, size=12)
    places = [
        (left + day / last * (right - left), bottom - share * (bottom - top))
        for day, share in points
    ]
    sheet.line(places, inks.first, 2.5)
    said_at = -100.0
    for (x, y), (day, _) in zip(places, points, strict=True):
        sheet.dot(x, y, inks.first)
        if x - said_at >= 52:
            sheet.say(x, bottom + 20, day_of_wait(day), anchor="middle", ink=inks.faint, size=12)
            said_at = x
    sheet.say(
        (left + right) / 2,
        bottom + 42,
        report.tr("days after asking"),
        anchor="middle",
        ink=inks.faint,
        size=12,
    )
    return sheet.done(int(bottom) + 52)


def _ways(words: PictureWords, of: MonthlyReport, inks: Inks, *, rtl: bool) -> Picture | None:
    ways = ways_of(of)
    if not ways:
        return None
    sheet = _Sheet(words, inks, rtl=rtl)
    x = 0.0
    for place, ((label, share), ink) in enumerate(
        zip(ways, (inks.first, inks.second, inks.third), strict=True)
    ):
        width = share * WIDTH
        sheet.bar(x, 8, max(width - 2, 0), 30, ink)
        x += width
        y = 62 + 24 * place
        sheet.bar(0, y - 11, 12, 12, ink)
        sheet.say(
            sheet.x(20),
            y,
            f"{label}: {percent(share)}",
            anchor="end" if rtl else "start",
        )
    return sheet.done(62 + 24 * len(ways))
