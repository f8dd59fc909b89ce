"""Lucide icons in the colours of the theme, sharp at every pixel ratio.

`set_icon` writes on the button or action what it shows, so that a change of theme can draw all
icons again (`refresh_icons`). Icons that point along the reading direction are mirrored.
"""

from functools import cache
from typing import Protocol, get_args

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from organiser_app.gui.theme.icon_names import IconName
from organiser_app.gui.theme.state import current_tokens, scaled
from organiser_app.gui.theme.tokens import ColourName
from organiser_app.services.paths import resource_path

STROKE = "1.8"
MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "arrow-up-right",
        "chevron-left",
        "chevron-right",
        "external-link",
        "list",
        "log-in",
        "log-out",
        "redo-2",
        "trending-down",
        "trending-up",
        "undo-2",
    }
)
_PROPERTY = "organiser_icon"


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon | QPixmap, /) -> None: ...  # noqa: N802 - Qt's name
    def setProperty(self, name: str, value: object, /) -> bool: ...  # noqa: N802


@cache
def _source(name: IconName) -> str:
    text = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def _draw(name: IconName, colour: str, size: int, *, opacity: float) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    svg = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    if name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    svg.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon_pixmap(
    name: IconName,
    colour: ColourName = "text2",
    *,
    size: int = 18,
    ratio: float = 1.0,
    opacity: float = 1.0,
) -> QPixmap:
    """The picture of an icon, `size` pixels wide at device pixel ratio `ratio`, from the cache."""
    hexcode = current_tokens().colour(colour)
    direction = QGuiApplication.layoutDirection().name
    key = f"organiser-{name}-{hexcode}-{size}-{ratio}-{opacity}-{direction}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    drawn = _draw(name, hexcode, round(size * ratio), opacity=opacity)
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(
    name: IconName,
    colour: ColourName = "text2",
    *,
    checked: ColourName | None = None,
    size: int = 18,
    gap: int = 0,
) -> QIcon:
    """An icon for a menu, a list or a button; `checked` is its colour while switched on.

    `gap` is room after the icon, which a style sheet cannot ask for.

    It keeps the colours of the theme it was made in: prefer `set_icon` for what stays on screen.
    """
    made = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0}:
        plain = _padded(icon_pixmap(name, colour, size=size, ratio=ratio), gap)
        faint = icon_pixmap(name, "text3", size=size, ratio=ratio, opacity=0.6)
        made.addPixmap(plain)
        made.addPixmap(_padded(faint, gap), QIcon.Mode.Disabled)
        for mode in (QIcon.Mode.Active, QIcon.Mode.Selected):
            made.addPixmap(plain, mode)
        if checked is not None:
            lit = _padded(icon_pixmap(name, checked, size=size, ratio=ratio), gap)
            made.addPixmap(lit, QIcon.Mode.Normal, QIcon.State.On)
            made.addPixmap(lit, QIcon.Mode.Active, QIcon.State.On)
    return made


def _padded(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wider = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(gap if mirrored else 0, 0, pixmap)
    painter.end()
    return wider


def set_icon(
    target: HasIcon,
    name: IconName,
    colour: ColourName = "text2",
    *,
    checked: ColourName | None = None,
    size: int = 18,
    gap: int = 0,
) -> None:
    """Show an icon on a button or action and keep it right when theme or text size change."""
    target.setProperty(_PROPERTY, [name, colour, checked or "", size, gap])
    width = scaled(size)
    target.setIcon(icon(name, colour, checked=checked, size=width, gap=gap))
    set_icon_size = getattr(target, "setIconSize", None)
    if set_icon_size is not None:
        set_icon_size(QSize(width + gap, width))


def refresh_icons(app: QApplication) -> None:
    """Draw again every icon that `set_icon` put on a widget or action."""
    tops = app.topLevelWidgets()
    actions = [action for top in tops for action in top.findChildren(QAction)]
    for target in [*app.allWidgets(), *actions, *app.findChildren(QAction)]:
        _refresh(target)


def _refresh(target: QObject) -> None:
    remembered = target.property(_PROPERTY)
    if not remembered:
        return
    name, colour, checked, size, gap = remembered
    if name in get_args(IconName):
        set_icon(target, name, colour, checked=checked or None, size=size, gap=gap)  # type: ignore[arg-type]  # has an icon, or no property
