"""What someone types in place of a cell, read before it becomes an answer."""

from organiser_app.services.records import sheet_fields
from organiser_app.services.returns.items import Item
from organiser_app.services.returns.plan import ReturnPlan
from organiser_app.services.returns.saying import typed_text
from organiser_app.spreadsheet.layout import OWN
from organiser_app.spreadsheet.merge import Unreadable


def typed_value(plan: ReturnPlan, item: Item, text: str) -> str | Unreadable | None:
    """The text that the cell will say; `Unreadable` with a code where it cannot be understood."""
    text = text.strip()
    if item.table is None or item.field is None or not text:
        return text or None
    own = (item.field or "").startswith(OWN)
    if not own and item.field not in {each.key for each in sheet_fields(item.table)}:
        return text
    value = typed_text(plan.known, item.table, item.field, text)
    return value if isinstance(value, Unreadable) else str(value or "") or None
