"""What someone types in place of a cell, read as the cell of a sheet is read."""

from organiser_app.services.returns.cells import ColumnReader
from organiser_app.services.returns.items import Item
from organiser_app.services.returns.plan import ReturnPlan
from organiser_app.spreadsheet.layout import exported_fields
from organiser_app.spreadsheet.merge import Unreadable


def typed_value(plan: ReturnPlan, item: Item, text: str) -> str | Unreadable | None:
    """The text that the cell will say; `Unreadable` with a code where it cannot be understood."""
    text = text.strip()
    field = next(
        (
            each
            for each in (exported_fields(item.table) if item.table else ())
            if each.key == item.field
        ),
        None,
    )
    if field is None or item.table is None or not text:
        return text or None
    reader = ColumnReader(
        item.table,
        field,
        plan.known.settings.phone_region,
        known=tuple(plan.known.categories.values()),
    )
    return reader.read(text)
