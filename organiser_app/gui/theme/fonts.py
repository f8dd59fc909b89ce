"""Inter, the one typeface, from the resources; text sizes follow the text-size setting."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from organiser_app.gui.theme.tokens import TYPE
from organiser_app.services.paths import resource_path

FAMILY = "Inter"
FALLBACKS = ("Segoe UI", "SF Pro Text", "Noto Sans", "Noto Sans Arabic", "DejaVu Sans")


@cache
def load_fonts() -> None:
    """Make Inter known to Qt, once; to ask Qt whether it knows it would list every font there is."""
    for file in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def text_font(
    size: int = TYPE.body,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    scale: float = 1.0,
) -> QFont:
    """The text font; `size` in pixels at 100 %."""
    font = QFont()
    font.setFamilies([FAMILY, *FALLBACKS])
    font.setPixelSize(round(size * scale))
    font.setWeight(weight)
    return font


def tabular(font: QFont) -> QFont:
    """The same font with digits of equal width, for columns and counts."""
    same = QFont(font)
    same.setFeature(QFont.Tag("tnum"), 1)
    return same
