"""What a table on a page shows, as a person reads it."""

from typing import Any

from organiser_app.gui.widgets.table import Table


def shown(table: Table, key: str) -> list[str]:
    """The texts of one column, from top to bottom."""
    keys = [column.key for column in table.model.columns]
    model: Any = table.model
    return [str(model.index(place, keys.index(key)).data()) for place in range(model.rowCount())]
