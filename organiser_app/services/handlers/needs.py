"""Commands about needs and offers."""

from dataclasses import replace
from typing import TypeVar

from organiser_app.domain.changes import Label
from organiser_app.domain.commands import (
    AddNeed,
    AddOffer,
    EditNeed,
    EditOffer,
    RemoveNeeds,
    RemoveOffers,
    SetNeedState,
)
from organiser_app.domain.errors import UserError
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.problems import Problem
from organiser_app.domain.recurring import rule_of
from organiser_app.domain.rules import need_problems, offer_problems, past_day_problems
from organiser_app.services.handlers.changing import as_changed
from organiser_app.services.handlers.check_ins import drop_check_ins, follow_check_in
from organiser_app.services.handlers.closing import (
    after_closing,
    carry_rule,
    close_need,
    end_thread,
    next_day,
    withdraw_later,
)
from organiser_app.services.handlers.shared import (
    Moment,
    area_for,
    category_for,
    category_name,
    member_for,
    name_of,
    refuse_if,
    refuse_missing_links,
    stored,
)
from organiser_app.storage import matches, writes
from organiser_app.storage.unit_of_work import UnitOfWork

Row = TypeVar("Row", Need, Offer)


def add_need(command: AddNeed, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down that someone asked for help."""
    category = category_for(work, command.need.category_id, command.new_category)
    need = replace(
        command.need,
        category_id=category,
        area_id=area_for(work, command.need.area_id, command.new_area),
        opened=command.need.opened or moment.today,
    )
    refuse_if(need_problems(need, moment.today))
    refuse_missing_links(work, need)
    opened = need.opened or moment.today
    need = replace(need, member_id=member_for(work, need.member_id, command.new_member, opened))
    writes.add(work, need)
    return Label("ADD_NEED", _need_names(work, need))


def edit_need(command: EditNeed, work: UnitOfWork, moment: Moment) -> Label:
    """Corrects a need."""
    before: Need = stored(work, Need, command.need.id)
    need = _corrected(work, command, command.need, command.before, moment)
    if need.state.is_open:
        need = replace(need, closed=None, reason="")
    elif need.closed is None:
        need = replace(need, closed=moment.today)
    refuse_if([
        *need_problems(need, moment.today),
        *_contradictions(work, need, before, moment),
    ])  # fmt: skip
    refuse_missing_links(work, need)
    writes.edit(work, need)
    carry_rule(work, before, need)
    if command.ends:
        withdraw_later(work, need, moment)
    after_closing(work, before, need, moment.today)
    follow_check_in(work, before, need, moment.today)
    values = _need_names(work, need)
    if rule_of(before.recurring) is not None and rule_of(need.recurring) is None:
        last = next_day(work, need, moment.today)
        values |= {} if last is None else {"last": last.isoformat()}
    return Label("EDIT_NEED", values)


def _contradictions(work: UnitOfWork, need: Need, before: Need, moment: Moment) -> list[Problem]:
    """What a correction would put against what was arranged; what stood there is not judged."""
    found: list[Problem] = []
    if need.closed != before.closed:
        found += past_day_problems("closed", need.closed, moment.today)
    arranged = matches.standing_matches(work, need.id)
    is_moved = need.member_id is not None and need.member_id != before.member_id
    if is_moved and any(one.helper_id == need.member_id for one in arranged):
        found.append(Problem("member_id", "HELPS_WITH_IT"))
    first = min((one.made for one in arranged if one.made), default=None)
    is_later = need.opened is not None and need.opened != before.opened
    if is_later and first is not None and need.opened is not None and need.opened > first:
        found.append(Problem("opened", "AFTER_SOMEONE_WAS_ASKED", {"found": first}))
    return found


def set_need_state(command: SetNeedState, work: UnitOfWork, moment: Moment) -> Label:
    """Moves needs to a state; an open need has no closing day and no reason."""
    ends = command.ends and not command.state.is_open
    move = end_thread if ends else close_need
    for need_id in command.need_ids:
        need = stored(work, Need, need_id)
        move(work, need, command.state, command.day, moment, command.reason)
    values: dict[str, object] = {"count": len(command.need_ids), "state": command.state.value}
    moved: list[Need] = [stored(work, Need, need_id) for need_id in command.need_ids]
    if len({need.parent_id or need.id for need in moved}) == 1:
        values |= _how_it_goes_on(work, moved[0], moment, ends=ends)
    if len(moved) == 1:
        values |= _need_names(work, moved[0])
    return Label("SET_NEED_STATE", values)


def _how_it_goes_on(
    work: UnitOfWork, need: Need, moment: Moment, *, ends: bool
) -> dict[str, object]:
    """What the label says of a thread: that it is over, or when the next one is."""
    if rule_of(need.recurring) is None and need.parent_id is None:
        return {}
    if ends:
        return {"ends": True}
    following = None if need.state.is_open else next_day(work, need, moment.today)
    return {} if following is None else {"next": following.isoformat()}


def remove_needs(command: RemoveNeeds, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes needs away that were written down by mistake."""
    for need_id in command.need_ids:
        drop_check_ins(work, need_id)
        if writes.is_used(work, Need, need_id):
            raise UserError("NEED_IN_USE")
    values: dict[str, object] = {"count": len(command.need_ids)}
    if len(command.need_ids) == 1:
        values |= _need_names(work, stored(work, Need, command.need_ids[0]))
    writes.remove(work, Need, command.need_ids)
    return Label("REMOVE_NEEDS", values)


def add_offer(command: AddOffer, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down what someone can give."""
    category = category_for(work, command.offer.category_id, command.new_category)
    offer = replace(
        command.offer,
        category_id=category,
        area_id=area_for(work, command.offer.area_id, command.new_area),
        start=command.offer.start or moment.today,
    )
    refuse_if(offer_problems(offer))
    refuse_missing_links(work, offer)
    start = offer.start or moment.today
    offer = replace(offer, member_id=member_for(work, offer.member_id, command.new_member, start))
    writes.add(work, offer)
    return Label("ADD_OFFER", _offer_names(work, offer))


def edit_offer(command: EditOffer, work: UnitOfWork, moment: Moment) -> Label:
    """Corrects an offer."""
    offer = _corrected(work, command, command.offer, command.before, moment)
    refuse_if(offer_problems(offer))
    refuse_missing_links(work, offer)
    writes.edit(work, offer)
    return Label("EDIT_OFFER", _offer_names(work, offer))


def _corrected(
    work: UnitOfWork,
    command: EditNeed | EditOffer,
    row: Row,
    before: Row | None,
    moment: Moment,
) -> Row:
    """The row as a correction leaves it, with what the command names for the first time."""
    names = {
        "member_id": command.new_member,
        "category_id": command.new_category,
        "area_id": command.new_area,
    }
    changed = as_changed(work, row, before, names)
    return replace(
        changed,
        category_id=category_for(work, changed.category_id, command.new_category),
        area_id=area_for(work, changed.area_id, command.new_area),
        member_id=member_for(work, changed.member_id, command.new_member, moment.today),
    )


def remove_offers(command: RemoveOffers, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes offers away."""
    for offer_id in command.offer_ids:
        if writes.is_used(work, Offer, offer_id):
            raise UserError("OFFER_IN_USE")
    values: dict[str, object] = {"count": len(command.offer_ids)}
    if len(command.offer_ids) == 1:
        values |= _offer_names(work, stored(work, Offer, command.offer_ids[0]))
    writes.remove(work, Offer, command.offer_ids)
    return Label("REMOVE_OFFERS", values)


def _need_names(work: UnitOfWork, need: Need) -> dict[str, object]:
    what = need.words or category_name(work, need.category_id)
    return {"what": what, "member": name_of(work, need.member_id)}


def _offer_names(work: UnitOfWork, offer: Offer) -> dict[str, object]:
    what = offer.words or category_name(work, offer.category_id)
    return {"what": what, "member": name_of(work, offer.member_id)}
