"""What the list of offers shows of a row, with how often it was taken up and when anyone last asked."""

from collections.abc import Callable
from dataclasses import replace

from organiser_app.domain.needs import OfferState
from organiser_app.domain.offers import stands
from organiser_app.domain.views import OfferRow
from organiser_app.gui.models.need_columns import IsHidden, Today, offer_columns
from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.texts.offers import (
    asked_words,
    short_often_words,
    state_words,
    until_words,
    uses_words,
)
from organiser_app.gui.texts.words import texts

_ORDER = ("what", "member", "category", "asked", "how_often", "until", "state", "area", "used")
"""What helps to decide whom to ask stands first; what is not named here follows as it was."""


def columns_in_use(today: Today, is_hidden: IsHidden) -> tuple[Column[OfferRow], ...]:
    """The columns of the offers; what is computed goes by the network's own day."""
    columns = {column.key: column for column in (*offer_columns(is_hidden), *_uses(today))}
    columns["until"] = replace(columns["until"], text=lambda row: until_words(row, today()))
    columns["how_often"] = replace(columns["how_often"], text=short_often_words)
    columns["state"] = replace(
        columns["state"],
        text=lambda row: state_words(row, today()),
        status=_status(columns["state"], today),
    )
    columns["what"] = replace(columns["what"], width=220)
    columns["member"] = replace(columns["member"], width=150)
    columns["category"] = replace(columns["category"], width=120)
    others = tuple(key for key in columns if key not in _ORDER)
    return tuple(columns[key] for key in (*_ORDER, *others))


def _uses(today: Today) -> list[Column[OfferRow]]:
    return [
        Column(
            key="used",
            title=texts.tr("Taken up"),
            text=uses_words,
            sort_key=lambda row: row.used,
            width=110,
            is_hidden_at_first=True,
        ),
        Column(
            key="asked",
            title=texts.tr("Last asked"),
            text=lambda row: asked_words(row, today()),
            # never asked comes first: an invitation, not a gap
            sort_key=lambda row: row.last_asked.toordinal() if row.last_asked else 0,
            width=200,
        ),
    ]


def _status(column: Column[OfferRow], today: Today) -> Callable[[OfferRow], CellStatus | None]:
    """As the state has it, but for what is over or taken up without anyone having said so."""

    def status(row: OfferRow) -> CellStatus | None:
        if row.state is OfferState.OPEN and not stands(row, today()):
            return CellStatus("neutral", "hourglass")
        return column.status(row) if column.status else None

    return status
