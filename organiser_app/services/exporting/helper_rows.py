"""The rows that helpers get: what a task needs, and contact only by consent."""

import dataclasses
from collections.abc import Iterator, Mapping

from organiser_app.domain.needs import Need, OfferState
from organiser_app.services.exporting.audiences import BORROWED, CONTACT, LeftOut
from organiser_app.services.exporting.known import Known
from organiser_app.services.exporting.naming import FREE, those_who_said_no, without_naming
from organiser_app.services.exporting.planned import PlannedRow
from organiser_app.services.exporting.rows import (
    Drawing,
    Rows,
    about_one,
    masking,
    own_values,
    row_of,
    shares_contact,
)
from organiser_app.spreadsheet.layout import Table

_SENSITIVE = ("name", "category", "words", "quantity", "unit", *BORROWED)
"""What a helper does not see of a need that is sensitive."""


def _roster(drawing: Drawing) -> Iterator[PlannedRow]:
    for member in drawing.members():
        if not drawing.may_appear(member.id) or drawing.is_gone(member.id):
            continue
        values = own_values(Table.MEMBERS, member)
        values["area"] = drawing.known.area_names.get(member.area_id or 0)
        row = row_of(member.id, values, {"name": member.id})
        yield row if shares_contact(member) else _without_contact(drawing, row, CONTACT)


def _open_needs(drawing: Drawing) -> Iterator[PlannedRow]:
    for need in drawing.needs():
        if not drawing.may_appear(need.member_id):
            continue
        if not need.state.is_open:
            drawing.left_out[LeftOut.CLOSED] += 1
            continue
        row = _with_contact(drawing.known, need)
        member = drawing.known.members.get(need.member_id or 0)
        if need.is_sensitive:
            drawing.left_out[LeftOut.SENSITIVE] += 1
            yield masking(row, _SENSITIVE)
        elif member is None or shares_contact(member):
            yield row
        else:
            yield _without_contact(drawing, row, BORROWED)


def _standing_offers(drawing: Drawing) -> Iterator[PlannedRow]:
    for offer in drawing.offers():
        if not drawing.may_appear(offer.member_id) or drawing.is_gone(offer.member_id):
            continue
        if offer.state is not OfferState.OPEN:
            drawing.left_out[LeftOut.CLOSED] += 1
            continue
        yield about_one(drawing.known, Table.OFFERS, offer)


def _with_contact(known: Known, need: Need) -> PlannedRow:
    row = about_one(known, Table.NEEDS, need)
    member = known.members.get(need.member_id or 0)
    contact = {key: getattr(member, key) for key in BORROWED} if member else {}
    return dataclasses.replace(row, values={**row.values, **contact})


def _without_contact(drawing: Drawing, row: PlannedRow, keys: tuple[str, ...]) -> PlannedRow:
    masked = masking(row, keys)
    drawing.left_out[LeftOut.CONTACT_WITHHELD] += bool(masked.masked)
    return masked


def _careful(rows: Rows) -> Rows:
    """The same rows without words that name someone who said no, or tell how to reach them."""

    def drawn(drawing: Drawing) -> Iterator[PlannedRow]:
        naming = those_who_said_no(drawing.known)
        for row in rows(drawing):
            yield without_naming(row, naming, drawing, only=FREE)

    return drawn


FOR_HELPERS: Mapping[Table, Rows] = {
    Table.MEMBERS: _careful(_roster),
    Table.NEEDS: _careful(_open_needs),
    Table.OFFERS: _careful(_standing_offers),
}
