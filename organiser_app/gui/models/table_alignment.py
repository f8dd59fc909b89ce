"""Where the texts of columns stand in their cells."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from organiser_app.gui.models.table_columns import Column

_ALIGN = {
    "leading": Qt.AlignmentFlag.AlignLeading,
    "trailing": Qt.AlignmentFlag.AlignTrailing,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


def alignments_of(columns: Sequence[Column[Any]]) -> list[int]:
    """What the model answers for each column: frames ask it more than a thousand times."""
    middle = Qt.AlignmentFlag.AlignVCenter
    return [int(_ALIGN[column.align] | middle) for column in columns]
