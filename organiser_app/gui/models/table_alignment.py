"""Where the texts of columns stand in their cells, and which have digits of equal width.

Such digits come with hyphens as wide as they are, which tear names apart ("El - Najjar"): only
columns of numbers and days have them.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from organiser_app.gui.models.table_columns import Column
from organiser_app.gui.theme import tabular

_ALIGN = {
    "leading": Qt.AlignmentFlag.AlignLeading,
    "trailing": Qt.AlignmentFlag.AlignTrailing,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


def looks_of(columns: Sequence[Column[Any]]) -> dict[int, Sequence[Any]]:
    """What the model answers for each column, by role: frames ask it more than a thousand times."""
    middle = Qt.AlignmentFlag.AlignVCenter
    return {
        int(Qt.ItemDataRole.TextAlignmentRole): [
            int(_ALIGN[column.align] | middle) for column in columns
        ],
        int(Qt.ItemDataRole.FontRole): fonts_of(columns),
    }


def fonts_of(columns: Sequence[Column[Any]]) -> list[QFont | None]:
    """None for the font of the view; the others have its size and differ in their digits only."""
    digits = tabular(QFont())
    return [digits if column.has_digits else None for column in columns]
