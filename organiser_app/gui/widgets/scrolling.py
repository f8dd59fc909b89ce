"""A scroll area that cannot be seen: no frame, the ground of its surroundings, no stop for Tab."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def scrolling(inner: QWidget) -> QScrollArea:
    """Let `inner` scroll up and down, as wide as its place."""
    if not inner.objectName():
        inner.setObjectName("clear")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
