"""One parsed row as the need, offer or exchange that would be written."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from organiser_app.domain.columns import Columns
from organiser_app.domain.exchanges import ArrangedBy, Asked, Exchange, Outcome
from organiser_app.domain.ids import AreaId, CategoryId, GatheringId, MatchId, MemberId, NeedId
from organiser_app.domain.needs import (
    HowOften,
    Match,
    MatchState,
    Need,
    NeedState,
    Offer,
    OfferState,
    Urgency,
)
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.parse import ParsedRows
from organiser_app.spreadsheet.synonyms_values import NEED_STATES

Values = Mapping[str, Any]
E = TypeVar("E", bound=StrEnum)


class Links(NamedTuple):
    """The ids behind the names of a row; negative for what is new."""

    people: tuple[MemberId | None, ...]
    category: CategoryId | None = None
    area: AreaId | None = None
    gathering: GatheringId | None = None


@dataclass(frozen=True, slots=True)
class Helped:
    """A need with the helper whom the sheet names and the help that came of it."""

    need: Need
    match: Match | None = None
    exchange: Exchange | None = None


def exchanges_of(
    rows: ParsedRows, places: Sequence[int], links: Sequence[Links], notes: Sequence[str]
) -> Columns[Exchange]:
    """Help that happened, as the rows at these places tell it."""

    def told(key: str, read: Callable[[Any], object] | None = None) -> list[object]:
        column = rows.columns.get(key)
        cells = [column[place] if column else None for place in places]
        return list(map(read, cells)) if read else cells

    return Columns(
        Exchange,
        len(places),
        {
            "day": told("day"),
            "giver_id": [each.people[0] for each in links],
            "receiver_id": [each.people[1] for each in links],
            "category_id": [each.category for each in links],
            "area_id": [each.area for each in links],
            "gathering_id": [each.gathering for each in links],
            "quantity": told("quantity"),
            "unit": told("unit", _words),
            "asked": told("asked", lambda cell: _code(Asked, cell, Asked.NOT_RECORDED)),
            "outcome": told("outcome", lambda cell: _code(Outcome, cell, Outcome.COMPLETED)),
            "arranged_by": told(
                "arranged_by", lambda cell: _code(ArrangedBy, cell, ArrangedBy.NOT_RECORDED)
            ),
            "note": [notes[place] for place in places],
            "logged_by": told("logged_by", _words),
        },
    )


def _words(value: object) -> object:
    return value or ""


def offer_of(values: Values, links: Links, note: str) -> Offer:
    """Help that someone can give, as the row tells it."""
    return Offer(
        member_id=links.people[0],
        category_id=links.category,
        area_id=links.area,
        words=values.get("words") or "",
        how_often=_code(HowOften, values.get("how_often"), HowOften.STANDING),
        times=values.get("times"),
        start=values.get("start"),
        until=values.get("until"),
        state=_code(OfferState, values.get("state"), OfferState.OPEN),
        tags=values.get("tags") or (),
        note=note,
    )


def helped_of(values: Values, links: Links, note: str, *, need_id: int, source: str) -> Helped:
    """A need, who is helping with it, and the help itself where the need was met."""
    whom, helper = links.people
    state = _code(NeedState, values.get("state"), NeedState.OPEN)
    need = Need(
        id=NeedId(need_id),
        member_id=whom,
        category_id=links.category,
        area_id=links.area,
        words=values.get("words") or "",
        quantity=values.get("quantity"),
        unit=values.get("unit") or "",
        urgency=_code(Urgency, values.get("urgency"), Urgency.SOON),
        opened=values.get("opened"),
        needed_by=values.get("needed_by"),
        household_size=values.get("household_size"),
        recurring=values.get("recurring") or "",
        is_sensitive=bool(values.get("is_sensitive")),
        source=values.get("source") or source,
        state=state,
        closed=None if state.is_open else values.get("closed"),
        reason="" if state.is_open else values.get("reason") or "",
        tags=values.get("tags") or (),
        note=note,
    )
    if helper is None or helper == whom:
        return Helped(need)
    return Helped(need, _match(need, helper), _help(need, helper))


def _match(need: Need, helper: MemberId) -> Match:
    state = _MATCH_STATES[need.state]
    return Match(
        need.id,
        helper,
        id=MatchId(need.id),
        state=state,
        ended=need.closed if state is not MatchState.CONFIRMED else None,
    )


_MATCH_STATES = {
    NeedState.OPEN: MatchState.TENTATIVE,
    NeedState.MATCHED: MatchState.CONFIRMED,
    NeedState.MET: MatchState.COMPLETED,
    NeedState.PARTLY_MET: MatchState.COMPLETED,
    NeedState.WITHDRAWN: MatchState.CALLED_OFF,
    NeedState.CLOSED_UNMET: MatchState.DID_NOT_HAPPEN,
}
_OUTCOME_OF_NEED = {NeedState.MET: Outcome.COMPLETED, NeedState.PARTLY_MET: Outcome.PARTLY}


def _help(need: Need, helper: MemberId) -> Exchange | None:
    outcome = _OUTCOME_OF_NEED.get(need.state)
    if outcome is None:
        return None
    return Exchange(
        day=need.closed,
        giver_id=helper,
        receiver_id=need.member_id,
        category_id=need.category_id,
        area_id=need.area_id,
        asked=Asked.ASKED,
        outcome=outcome,
        need_id=need.id,
        match_id=MatchId(need.id),
        arranged_by=ArrangedBy.COORDINATOR,
    )


def _code(kind: type[E], value: object, default: E) -> E:
    if value is None:
        return default
    return value if type(value) is kind else kind(str(value))


_DAY_IN_WORDS = re.compile(
    r"(?<![\w/.-])(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?![\w/-])"
)


def closing_day(note: str, state: object, order: DateOrder | None) -> date | None:
    """The day in a remark such as `Completed 4/15/20 Elijah F.` that tells of the same state."""
    for line in note.splitlines():
        words = line.rpartition(": ")[2]
        first = fold(words).split(" ", maxsplit=1)[0]
        if NEED_STATES.get(first) != state:
            continue
        days = [parse_date(text, order) for text in _DAY_IN_WORDS.findall(words)]
        if len(days) == 1 and isinstance(days[0], date):
            return days[0]
    return None
