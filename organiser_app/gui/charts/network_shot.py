"""What the large drawings of the network are made from, and what they answer."""

from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from organiser_app.gui.charts.camera import Camera
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.lettering import Lettering
from organiser_app.gui.theme import Tokens
from organiser_app.metrics.moment import Scene
from organiser_app.metrics.snapshot import Floats, Ints

SHADES_OF_TIME: Final = 4
_FAINTEST, _STRONGEST = 0.18, 0.95
_FAINTEST_OF_FEW: Final = 0.5
FEW_TIES: Final = 80
"""Up to so many, every tie is plain to see."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One look at a scene."""

    scene: Scene
    context: ChartContext
    letters: Lettering
    tokens: Tokens
    bounds: QRectF
    camera: Camera
    selected: int | None = None
    """The id of the person who is chosen."""


class NetworkDrawing(Protocol):
    """One form of the picture, laid out for one look."""

    anchors: Floats
    """(n, 2) middles of the marks in pixels."""

    def paint(self, painter: QPainter, /) -> None:
        """Draw it."""

    def mark(self, position: int, /) -> Mark:
        """What a mark says."""

    def mark_at(self, point: QPointF, /) -> int | None:
        """The mark under a point."""

    def paint_current(self, painter: QPainter, position: int, /) -> None:
        """Make a mark stand out."""


def shade_of_time(last_day: Ints, shot: Shot) -> Ints:
    """(k,) 0 for ties whose last act is longest ago in the window, up to the newest shade."""
    window = shot.scene.whole_moment.window
    age = (window.end - 1 - last_day) / max(window.days, 1)
    return np.clip(((1 - age) * SHADES_OF_TIME).astype(np.int32), 0, SHADES_OF_TIME - 1)


def faded(name: str, shade: int, many: int) -> QColor:
    """A colour for ties of one shade of time; fainter where there are very many."""
    colour = QColor(name)
    share = shade / (SHADES_OF_TIME - 1)
    crowd = float(np.clip(45 / np.sqrt(max(many, 1)), 0.35, 1.0))
    faintest = _FAINTEST_OF_FEW if many <= FEW_TIES else _FAINTEST
    colour.setAlphaF((faintest + (_STRONGEST - faintest) * share) * crowd)
    return colour


def laid_into(
    places: Floats,
    frame: tuple[float, float, float, float],
    bounds: QRectF,
    *,
    most_stretch: float,
) -> tuple[Floats, float]:
    """(n, 2) pixels of places in a frame, and the scale of lengths that are not stretched."""
    left, top, right, bottom = frame
    across = bounds.width() / max(right - left, 1e-9)
    down = bounds.height() / max(bottom - top, 1e-9)
    unit = min(across, down)
    across, down = min(across, unit * most_stretch), min(down, unit * most_stretch)
    middle = np.array(((left + right) / 2, (top + bottom) / 2))
    centre = np.array((bounds.center().x(), bounds.center().y()))
    pixels: Floats = (places - middle) * np.array((across, down)) + centre
    return pixels, unit
