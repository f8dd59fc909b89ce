"""The rows that anyone may read: what is needed and what is offered, and no people."""

from collections.abc import Iterator, Mapping

from organiser_app.domain.needs import Need, Offer, OfferState
from organiser_app.services.exporting.audiences import LeftOut
from organiser_app.services.exporting.naming import NAMED, anyone, without_naming
from organiser_app.services.exporting.planned import PlannedRow, Values
from organiser_app.services.exporting.rows import (
    Drawing,
    Rows,
    own_values,
    place_and_kind,
)
from organiser_app.spreadsheet.layout import Table


def _open_needs(drawing: Drawing) -> Iterator[PlannedRow]:
    naming = anyone(drawing.known)
    for need in drawing.needs():
        if not drawing.may_appear(need.member_id):
            continue
        if not need.state.is_open or need.is_sensitive:
            reason = LeftOut.CLOSED if not need.state.is_open else LeftOut.SENSITIVE
            drawing.left_out[reason] += 1
            continue
        yield without_naming(_unnamed(drawing, Table.NEEDS, need), naming, drawing, only=NAMED)


def _standing_offers(drawing: Drawing) -> Iterator[PlannedRow]:
    naming = anyone(drawing.known)
    for offer in drawing.offers():
        if not drawing.may_appear(offer.member_id) or drawing.is_gone(offer.member_id):
            continue
        if offer.state is not OfferState.OPEN:
            drawing.left_out[LeftOut.CLOSED] += 1
            continue
        yield without_naming(_unnamed(drawing, Table.OFFERS, offer), naming, drawing, only=NAMED)


_KEPT = frozenset(
    {
        *("category", "words", "quantity", "unit", "urgency", "needed_by", "area", "recurring"),
        *("how_often", "times", "start", "until"),
    }
)


def _unnamed(drawing: Drawing, table: Table, row: Need | Offer) -> PlannedRow:
    values: Values = own_values(table, row) | place_and_kind(row, drawing.known)
    return PlannedRow(row.id, {key: value for key, value in values.items() if key in _KEPT})


FOR_THE_PUBLIC: Mapping[Table, Rows] = {
    Table.NEEDS: _open_needs,
    Table.OFFERS: _standing_offers,
}
