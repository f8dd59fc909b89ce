"""Commands about the exchange log."""

from dataclasses import replace

from organiser_app.domain.changes import Label
from organiser_app.domain.commands import EditExchange, LogExchange, RemoveExchanges
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.needs import Match, MatchState, Need, NeedState
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import exchange_problems, need_link_problems
from organiser_app.services.handlers.changing import as_changed
from organiser_app.services.handlers.closing import close_need
from organiser_app.services.handlers.log_lines import (
    add_line,
    correct_line,
    giver_problems,
    gone_problems,
    open_unless_others,
    take_out_lines,
)
from organiser_app.services.handlers.shared import (
    Moment,
    area_for,
    category_for,
    category_name,
    gathering_for,
    member_for,
    name_of,
    refuse_if,
    refuse_missing_links,
    stored,
)
from organiser_app.storage import matches, writes
from organiser_app.storage.unit_of_work import UnitOfWork


def log_exchange(command: LogExchange, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down help that happened; people and kinds of help not known yet come with it."""
    _refuse_same_new(command)
    exchange = command.exchange
    refuse_if(exchange_problems(exchange, moment.today))
    refuse_missing_links(work, exchange)
    _refuse_another_match(work, exchange)
    day = exchange.day or moment.today
    _refuse_before_asked(work, replace(exchange, day=day))
    exchange = replace(
        exchange,
        day=day,
        giver_id=member_for(work, exchange.giver_id, command.new_giver, day),
        receiver_id=member_for(work, exchange.receiver_id, command.new_receiver, day),
        category_id=category_for(work, exchange.category_id, command.new_category),
        area_id=area_for(work, exchange.area_id, command.new_area),
        logged_by=work.by,
        logged_at=moment.now,
    )
    match = _match_of(work, exchange)
    if match is not None:
        exchange = replace(
            exchange, match_id=match.id, offer_id=exchange.offer_id or match.offer_id
        )
        refuse_if(gone_problems(work, exchange))
        ended = max(day, match.made or day)
        offer_id = exchange.offer_id
        writes.edit(
            work, replace(match, state=MatchState.COMPLETED, ended=ended, offer_id=offer_id)
        )
    add_line(work, exchange)
    if command.meets_need and exchange.need_id is not None:
        need = stored(work, Need, exchange.need_id)
        close_need(work, need, NeedState.MET, max(day, need.opened or day), moment, need.reason)
    elif match is not None:
        open_unless_others(work, match)
    return Label("LOG_EXCHANGE", _names(work, exchange))


def edit_exchange(command: EditExchange, work: UnitOfWork, moment: Moment) -> Label:
    """Corrects an exchange; whoever and whatever it names for the first time comes with it."""
    _refuse_same_new(command)
    names = {
        "giver_id": command.new_giver,
        "receiver_id": command.new_receiver,
        "category_id": command.new_category,
        "area_id": command.new_area,
        "gathering_id": command.new_gathering,
    }
    known = as_changed(work, command.exchange, command.before, names)
    day = known.day or moment.today
    area = area_for(work, known.area_id, command.new_area)
    exchange = replace(
        known,
        giver_id=member_for(work, known.giver_id, command.new_giver, day),
        receiver_id=member_for(work, known.receiver_id, command.new_receiver, day),
        category_id=category_for(work, known.category_id, command.new_category),
        area_id=area,
        gathering_id=gathering_for(work, replace(known, area_id=area), command.new_gathering),
    )
    refuse_if(exchange_problems(exchange, moment.today))
    refuse_missing_links(work, exchange)
    _refuse_another_match(work, exchange)
    before: Exchange = stored(work, Exchange, exchange.id)
    if _told(exchange) != _told(before):
        _refuse_before_asked(work, exchange)
    refuse_if(giver_problems(work, exchange))
    correct_line(work, exchange, moment)
    return Label("EDIT_EXCHANGE", _names(work, exchange))


def remove_exchanges(command: RemoveExchanges, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes exchanges out of the log."""
    values: dict[str, object] = {"count": len(command.exchange_ids)}
    if len(command.exchange_ids) == 1:
        values |= _names(work, stored(work, Exchange, command.exchange_ids[0]))
    take_out_lines(work, command.exchange_ids)
    return Label("REMOVE_EXCHANGES", values)


def _refuse_same_new(command: LogExchange | EditExchange) -> None:
    same = command.new_giver.strip()
    if same and same.casefold() == command.new_receiver.strip().casefold():
        refuse_if([Problem("receiver_id", "SAME_AS_GIVER")])


def _match_of(work: UnitOfWork, exchange: Exchange) -> Match | None:
    """What was arranged, where the log says that it happened: the match is then completed."""
    if exchange.need_id is None or exchange.outcome is Outcome.DID_NOT_HAPPEN:
        return None
    known = matches.open_matches(work, exchange.need_id)
    return next((one for one in known if one.helper_id == exchange.giver_id), None)


def _told(exchange: Exchange) -> tuple[object, ...]:
    """What is held against the need; an old line that does not fit it can still be corrected."""
    return exchange.day, exchange.giver_id, exchange.need_id


def _refuse_before_asked(work: UnitOfWork, exchange: Exchange) -> None:
    """Nobody helps with what is not asked for yet, nor with what they ask for themselves."""
    need = writes.find(work, Need, exchange.need_id) if exchange.need_id else None
    if need is not None:
        refuse_if(need_link_problems(exchange, need))


def _refuse_another_match(work: UnitOfWork, exchange: Exchange) -> None:
    """The exchange of a match is written when the match is completed, and stays that of it."""
    known = writes.find(work, Exchange, exchange.id) if exchange.id else None
    if exchange.match_id != (known.match_id if known else None):
        refuse_if([Problem("match_id", "COMPLETE_THE_MATCH")])


def _names(work: UnitOfWork, exchange: Exchange) -> dict[str, object]:
    return {
        "giver": name_of(work, exchange.giver_id),
        "receiver": name_of(work, exchange.receiver_id),
        "category": category_name(work, exchange.category_id),
    }
