"""A number to type or to step with the arrow keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget
from typing_extensions import override


class NumberBox(QDoubleSpinBox):
    """Steps by `step`; the wheel scrolls the page unless the box has the focus."""

    def __init__(
        self,
        name: str = "",
        *,
        least: float = 0,
        most: float = 9999,
        step: float = 1,
        decimals: int = 0,
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDecimals(decimals)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A style sheet cannot move the text of a spin box.
        self.lineEdit().setTextMargins(8, 0, 8, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
