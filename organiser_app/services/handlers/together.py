"""Commands about help of several people, and about occasions."""

from dataclasses import replace

from organiser_app.domain.changes import Label
from organiser_app.domain.commands import LogExchange
from organiser_app.domain.exchanges import Exchange, Gathering
from organiser_app.domain.ids import MemberId
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.together import (
    LogTogether,
    Party,
    pairs,
    shares,
    together_problems,
)
from organiser_app.services.handlers.closing import close_need
from organiser_app.services.handlers.exchanges import log_exchange
from organiser_app.services.handlers.shared import (
    Moment,
    area_for,
    category_for,
    category_name,
    gathering_for,
    member_for,
    refuse_if,
    refuse_missing,
    stored,
)
from organiser_app.storage import writes
from organiser_app.storage.unit_of_work import UnitOfWork


def log_together(command: LogTogether, work: UnitOfWork, moment: Moment) -> Label:
    """Writes one line for each who helped with each who was helped."""
    refuse_if(together_problems(command))
    day = command.exchange.day or moment.today
    exchange = replace(
        command.exchange,
        day=day,
        category_id=category_for(work, command.exchange.category_id, command.new_category),
        area_id=area_for(work, command.exchange.area_id, command.new_area),
    )
    refuse_missing(work, "gathering_id", Gathering, exchange.gathering_id)
    occasion = gathering_for(work, exchange, command.new_gathering)
    exchange = replace(exchange, gathering_id=occasion)
    found = pairs(command.givers, command.receivers)
    known: dict[object, MemberId | None] = {None: None}
    for party in (*command.givers, *command.receivers):
        if party.key not in known:
            known[party.key] = member_for(work, party.member_id, party.new_name, day)
    for (giver, receiver), quantity in zip(
        found, shares(exchange.quantity, len(found)), strict=True
    ):
        line = replace(
            exchange,
            giver_id=known[_key(giver)],
            receiver_id=known[_key(receiver)],
            quantity=quantity,
            need_id=exchange.need_id if _is_first(receiver, command.receivers) else None,
            offer_id=exchange.offer_id if _is_first(giver, command.givers) else None,
        )
        log_exchange(LogExchange(line), work, moment)
    _meet(command, work, moment, day_of=exchange)
    return Label("LOG_TOGETHER", _values(work, command, exchange, len(found)))


def _key(party: Party | None) -> object:
    return None if party is None else party.key


def _is_first(party: Party | None, parties: tuple[Party, ...]) -> bool:
    """The need and the offer of a line are those of whoever is named first, or of nobody."""
    return party is None or party.key == parties[0].key


def _meet(command: LogTogether, work: UnitOfWork, moment: Moment, *, day_of: Exchange) -> None:
    if not command.meets_need or day_of.need_id is None:
        return
    need = stored(work, Need, day_of.need_id)
    day = day_of.day or moment.today
    close_need(work, need, NeedState.MET, max(day, need.opened or day), moment, need.reason)


def _values(
    work: UnitOfWork, command: LogTogether, exchange: Exchange, count: int
) -> dict[str, object]:
    gathering = exchange.gathering_id
    return {
        "count": count,
        "givers": len({one.key for one in command.givers}),
        "receivers": len({one.key for one in command.receivers}),
        "what": writes.name_of(work, Gathering, gathering) if gathering else "",
        "category": category_name(work, exchange.category_id),
    }
