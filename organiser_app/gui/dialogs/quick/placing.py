"""Where the line lies: near the top of its window, as high as what it has to say."""

from PySide6.QtWidgets import QWidget

from organiser_app.gui.theme import scaled

_WIDTH, _TOP = 760, 72
_LEAST_AROUND = (40, 80)


def place_over_window(line: QWidget) -> None:
    """Gives the line its place and size."""
    window, layout = line.window(), line.layout()
    width = min(scaled(_WIDTH), window.width() - _LEAST_AROUND[0])
    line.setFixedWidth(width)
    if layout is not None:
        layout.activate()
        height = min(layout.totalHeightForWidth(width), window.height() - _LEAST_AROUND[1])
        line.setGeometry((window.width() - width) // 2, scaled(_TOP), width, height)
