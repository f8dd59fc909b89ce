"""How the columns of a table were left, as text for the settings file."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView


def write_state(view: QTableView, keys: Sequence[str]) -> str:
    """Widths, hidden columns and sorting by the keys of the columns."""
    header = view.horizontalHeader()
    places = range(len(keys))
    sorted_column = header.sortIndicatorSection()
    return json.dumps(
        {
            "widths": {keys[p]: view.columnWidth(p) for p in places if not view.isColumnHidden(p)},
            "hidden": [keys[p] for p in places if view.isColumnHidden(p)],
            "sorted": keys[sorted_column] if 0 <= sorted_column < len(keys) else "",
            "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        }
    )


def read_state(view: QTableView, keys: Sequence[str], state: str) -> None:
    """Put columns as they were; text of another release or none at all does no harm."""
    try:
        left: Any = json.loads(state)
        widths, hidden = dict(left["widths"]), set(left["hidden"])
        by, descending = str(left["sorted"]), bool(left["descending"])
    except (ValueError, TypeError, KeyError):
        return
    for place, key in enumerate(keys):
        width = widths.get(key)
        if isinstance(width, int) and 0 < width < 4000:
            view.setColumnWidth(place, width)
        if hidden < set(keys):
            view.setColumnHidden(place, key in hidden)
    if by in keys:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        view.sortByColumn(keys.index(by), order)
