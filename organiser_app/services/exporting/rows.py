"""What rows are drawn from, and the rows that coordinators get, who look after all of it."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Need, Offer
from organiser_app.services.exporting.audiences import LeftOut
from organiser_app.services.exporting.known import Known
from organiser_app.services.exporting.planned import PlannedRow, Values
from organiser_app.services.own_fields import values_in_own_fields
from organiser_app.spreadsheet.cell_content import MASK
from organiser_app.spreadsheet.layout import TABLES, Table


@dataclass(frozen=True, slots=True)
class Drawing:
    """What rows are drawn from, and what is noted on the way."""

    known: Known
    areas: frozenset[int] | None
    """Areas that were chosen; None for everywhere."""
    today: date
    left_out: Counter[LeftOut]

    def members(self) -> Iterator[Member]:
        """Members of the chosen area."""
        for member in self.known.members.values():
            if self._is_here(member.area_id):
                yield member

    def needs(self) -> Iterator[Need]:
        """Needs of the chosen area: their own, else that of whom they are for."""
        for need in self.known.needs:
            if self._is_here(need.area_id or self.known.home(need.member_id)):
                yield need

    def offers(self) -> Iterator[Offer]:
        """Offers of the chosen area: their own, else that of who makes them."""
        for offer in self.known.offers:
            if self._is_here(offer.area_id or self.known.home(offer.member_id)):
                yield offer

    def exchanges(self) -> Iterator[Exchange]:
        """Exchanges of the chosen area: their own, else where the help went, or came from."""
        home = self.known.home
        for exchange in self.known.exchanges:
            place = exchange.area_id or home(exchange.receiver_id) or home(exchange.giver_id)
            if self._is_here(place):
                yield exchange

    def _is_here(self, area_id: int | None) -> bool:
        is_here = self.areas is None or area_id in self.areas
        self.left_out[LeftOut.OTHER_AREA] += not is_here
        return is_here

    def may_appear(self, member_id: int | None) -> bool:
        """Whether a row that is about this member alone may leave; notes it where it may not."""
        if member_id is None or member_id in self.known.names:
            return True
        self.left_out[LeftOut.NO_CONSENT] += 1
        return False

    def is_gone(self, member_id: int | None) -> bool:
        """Whether the member has left the network; notes it where so."""
        member = self.known.members.get(member_id or 0)
        is_gone = member is not None and not member.is_current(self.today)
        self.left_out[LeftOut.GONE] += is_gone
        return is_gone


Rows = Callable[[Drawing], Iterator[PlannedRow]]


def own_values(table: Table, record: Member | Need | Offer | Exchange) -> Values:
    """The fields of the sheet that the record holds as they are."""
    own = {each.name for each in dataclasses.fields(record)}
    return {each.key: getattr(record, each.key) for each in TABLES[table] if each.key in own}


def place_and_kind(row: Need | Offer | Exchange, known: Known) -> Values:
    """Names of area and category."""
    return {
        "category": known.categories.get(row.category_id or 0),
        "area": known.area_names.get(row.area_id or 0),
    }


def row_of(record_id: int, values: Values, people: Mapping[str, int | None]) -> PlannedRow:
    """A row, and whom its cells name."""
    named = {
        key: MemberId(member_id)
        for key, member_id in people.items()
        if member_id is not None and values.get(key)
    }
    return PlannedRow(record_id, values, named)


def masking(row: PlannedRow, keys: tuple[str, ...]) -> PlannedRow:
    """The row with a mask where something stands in these fields; what is blank stays blank."""
    hidden = frozenset(key for key in keys if row.values.get(key) not in (None, "", ()))
    return dataclasses.replace(
        row,
        values={**row.values, **dict.fromkeys(hidden, MASK)},
        people={key: who for key, who in row.people.items() if key not in hidden},
        masked=row.masked | hidden,
    )


def shares_contact(member: Member) -> bool:
    """Whether helpers may reach the member by themselves: only who said so."""
    return member.consent.get(Purpose.SHARE_CONTACT) is True


# coordinators


def _all_members(drawing: Drawing) -> Iterator[PlannedRow]:
    known = drawing.known
    for member in drawing.members():
        if not drawing.may_appear(member.id):
            continue
        values = own_values(Table.MEMBERS, member) | {
            f"consent.{purpose}": given for purpose, given in member.consent.items()
        }
        values |= values_in_own_fields(member, known.settings.fields)
        if member.monthly_limit is None:
            values["limit_unit"] = None
        values["area"] = known.area_names.get(member.area_id or 0)
        values["household"] = known.names.get(member.household_id or 0)
        values["acts_for"] = known.names.get(member.acts_for_id or 0)
        people = {
            "name": member.id,
            "household": member.household_id,
            "acts_for": member.acts_for_id,
        }
        yield row_of(member.id, values, people)


def _all_needs(drawing: Drawing) -> Iterator[PlannedRow]:
    for need in drawing.needs():
        if drawing.may_appear(need.member_id):
            yield about_one(drawing.known, Table.NEEDS, need)


def _all_offers(drawing: Drawing) -> Iterator[PlannedRow]:
    for offer in drawing.offers():
        if drawing.may_appear(offer.member_id):
            yield about_one(drawing.known, Table.OFFERS, offer)


def about_one(known: Known, table: Table, row: Need | Offer) -> PlannedRow:
    """A row of someone who may appear, or of nobody in particular."""
    values = own_values(table, row) | place_and_kind(row, known)
    values["name"] = known.names.get(row.member_id or 0)
    return row_of(row.id, values, {"name": row.member_id})


def _all_exchanges(drawing: Drawing) -> Iterator[PlannedRow]:
    """All exchanges: what the network did is told also where a name is not."""
    known = drawing.known
    for exchange in drawing.exchanges():
        sides = {exchange.giver_id, exchange.receiver_id} - {None}
        drawing.left_out[LeftOut.NAME_WITHHELD] += not sides <= known.names.keys()
        values = own_values(Table.EXCHANGES, exchange) | place_and_kind(exchange, known)
        values["giver"] = known.names.get(exchange.giver_id or 0)
        values["gathering"] = known.gatherings.get(exchange.gathering_id or 0)
        values["receiver"] = known.names.get(exchange.receiver_id or 0)
        people = {"giver": exchange.giver_id, "receiver": exchange.receiver_id}
        yield row_of(exchange.id, values, people)


FOR_COORDINATORS: Mapping[Table, Rows] = {
    Table.MEMBERS: _all_members,
    Table.NEEDS: _all_needs,
    Table.OFFERS: _all_offers,
    Table.EXCHANGES: _all_exchanges,
}
