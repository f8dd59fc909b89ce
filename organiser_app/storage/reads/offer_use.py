"""Offers as the list shows them: how often each was taken up, when whoever offers it was last asked."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from organiser_app.domain.views import OfferRow
from organiser_app.storage import tables
from organiser_app.storage.reads.helping import last_asked, offer_uses
from organiser_app.storage.reads.needs import offer_rows
from organiser_app.storage.reads.shared import by_ids


def offer_rows_in_use(
    connection: Connection, ids: Sequence[int] | None = None
) -> tuple[OfferRow, ...]:
    """Offers with their names and their use, by member."""
    rows = offer_rows(connection, ids)
    if not rows:
        return ()
    offer = tables.offers
    statement = select(offer.c.id, offer.c.times)
    times = dict(tuple(row) for row in by_ids(connection, statement, offer.c.id, ids))
    uses, asked = offer_uses(connection), last_asked(connection)
    return tuple(
        replace(
            row,
            times=times.get(row.id),
            used=uses.get(row.id, 0),
            last_asked=asked.get(row.member_id or 0),
        )
        for row in rows
    )
