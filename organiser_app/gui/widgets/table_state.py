"""How the columns of a table were left, as text for the settings file."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView


def write_state(view: QTableView, keys: Sequence[str], *, with_widths: bool) -> str:
    """Widths, hidden columns and sorting by the keys of the columns."""
    header = view.horizontalHeader()
    places = range(len(keys))
    shown = [place for place in places if with_widths and not view.isColumnHidden(place)]
    sorted_column = header.sortIndicatorSection()
    return json.dumps(
        {
            "widths": {keys[place]: view.columnWidth(place) for place in shown},
            "hidden": [keys[place] for place in places if view.isColumnHidden(place)],
            "known": list(keys),
            "sorted": keys[sorted_column] if 0 <= sorted_column < len(keys) else "",
            "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        }
    )


def read_state(view: QTableView, keys: Sequence[str], state: str) -> bool:
    """Put columns as they were and say whether widths were among it; nonsense does no harm."""
    try:
        left: Any = json.loads(state)
        widths, hidden = dict(left["widths"]), set(left["hidden"])
        known = set(left.get("known", keys))
        by, descending = str(left["sorted"]), bool(left["descending"])
    except (ValueError, TypeError, KeyError):
        return False
    for place, key in enumerate(keys):
        width = widths.get(key)
        if isinstance(width, int) and 0 < width < 4000:
            view.setColumnWidth(place, width)
        if key in known and hidden & set(keys) < set(keys):
            view.setColumnHidden(place, key in hidden)
    if by in keys:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        view.sortByColumn(keys.index(by), order)
    return bool(widths)
