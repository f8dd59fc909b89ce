"""What the exchange log shows of an exchange, and what it can be sorted by."""

from collections.abc import Callable
from datetime import date

from organiser_app.domain.exchanges import Asked, Outcome
from organiser_app.domain.views import ExchangeOrder, ExchangeRow
from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.gui.texts.people import masked, shown_name
from organiser_app.gui.texts.words import in_line, texts

IsHidden = Callable[[], bool]

ORDERS = {order.value: order for order in ExchangeOrder}
"""Keys of the columns that the database can sort by."""


def log_columns(today: Callable[[], date], is_hidden: IsHidden) -> tuple[Column[ExchangeRow], ...]:
    """The columns of the log."""
    return (
        Column(
            key=ExchangeOrder.DAY.value,
            has_digits=True,
            title=texts.tr("When"),
            text=lambda row: day_words(row.day) or texts.tr("no date"),
            tooltip=lambda row: relative_day(row.day, today()),
            width=115,
        ),
        Column(
            key=ExchangeOrder.GIVER.value,
            title=texts.tr("Who helped"),
            text=lambda row: shown_name(row.giver, hidden=is_hidden()),
            width=155,
        ),
        Column(
            key=ExchangeOrder.RECEIVER.value,
            title=texts.tr("Who was helped"),
            text=lambda row: shown_name(row.receiver, hidden=is_hidden()),
            width=155,
        ),
        Column(
            key=ExchangeOrder.CATEGORY.value,
            title=texts.tr("With what"),
            text=lambda row: row.category,
            width=140,
        ),
        Column(
            key="quantity",
            has_digits=True,
            title=texts.tr("How much"),
            text=lambda row: labels.quantity(row.quantity, row.unit),
            width=100,
        ),
        Column(
            key="asked",
            title=texts.tr("How it started"),
            text=lambda row: "" if row.asked is Asked.NOT_RECORDED else labels.asked(row.asked),
            status=lambda row: (
                CellStatus("accent", "sparkles") if row.asked is Asked.UNASKED else None
            ),
            width=155,
        ),
        Column(
            key=ExchangeOrder.AREA.value,
            title=texts.tr("Area"),
            text=lambda row: row.area,
            width=120,
        ),
        Column(
            key="outcome",
            title=texts.tr("What came of it"),
            text=lambda row: labels.outcome(row.outcome),
            status=lambda row: (
                None if row.outcome is Outcome.COMPLETED else CellStatus("neutral", "circle-slash")
            ),
            width=150,
            is_hidden_at_first=True,
        ),
        Column(
            key="note",
            title=texts.tr("Note"),
            text=lambda row: masked(in_line(row.note, most=200), hidden=is_hidden()),
            width=160,
        ),
    )
