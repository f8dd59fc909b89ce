"""What handlers share: the moment of the command, names that become rows, checks that refuse."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from organiser_app.domain.errors import Invalid, NotFound
from organiser_app.domain.exchanges import Category, Exchange, Gathering
from organiser_app.domain.ids import AreaId, CategoryId, GatheringId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import (
    exchange_problems,
    member_problems,
    name_problems,
    need_problems,
    offer_problems,
)
from organiser_app.storage import writes
from organiser_app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Moment:
    """When a command runs."""

    now: datetime
    today: date


def refuse_if(problems: Sequence[Problem]) -> None:
    """Stops the command when something is wrong.

    Raises:
        Invalid: with the problems.
    """
    if problems:
        raise Invalid(tuple(problems))


def member_for(
    work: UnitOfWork, member_id: MemberId | None, new_name: str, today: date
) -> MemberId | None:
    """The member that was chosen, or a new one of that name."""
    name = new_name.strip()
    if member_id is not None or not name:
        return member_id
    refuse_if(name_problems("name", name))
    return writes.add_member(work, Member(name=name, joined=today))


def category_for(
    work: UnitOfWork, category_id: CategoryId | None, new_name: str
) -> CategoryId | None:
    """The kind of help that was chosen, the one already called so, or a new one."""
    name = new_name.strip()
    if category_id is not None or not name:
        return category_id
    refuse_if(name_problems("name", name))
    return writes.category_named(work, name) or writes.add(work, Category(name=name))


def area_for(work: UnitOfWork, area_id: AreaId | None, new_name: str) -> AreaId | None:
    """The area that was chosen, the one already called so, or a new one."""
    name = new_name.strip()
    if area_id is not None or not name:
        return area_id
    refuse_if(name_problems("name", name))
    return writes.area_named(work, name) or AreaId(writes.add(work, Area(name)))


def gathering_for(work: UnitOfWork, exchange: Exchange, new_name: str) -> GatheringId | None:
    """The occasion of an exchange, or a new one of that name on its day and in its area."""
    name = new_name.strip()
    if exchange.gathering_id is not None or not name:
        return exchange.gathering_id
    refuse_if(name_problems("name", name))
    made = Gathering(name, day=exchange.day, area_id=exchange.area_id)
    return GatheringId(writes.add(work, made))


def name_of(work: UnitOfWork, member_id: MemberId | None) -> str:
    """A member's name, for a label; empty for someone who is not named."""
    return "" if member_id is None else writes.name_of(work, Member, member_id)


def category_name(work: UnitOfWork, category_id: CategoryId | None) -> str:
    """A category's name, for a label."""
    return "" if category_id is None else writes.name_of(work, Category, category_id)


def refuse_missing(work: UnitOfWork, field: str, kind: type[Any], row_id: int | None) -> None:
    """Stops the command when it points at something that is gone.

    Raises:
        Invalid: with the field.
    """
    if row_id is not None and not writes.exists(work, kind, row_id):
        raise Invalid((Problem(field, "NO_LONGER_THERE"),))


def refuse_missing_links(work: UnitOfWork, value: Any) -> None:
    """Stops the command when a value points at a member, category or area that is gone."""
    for field, kind in _LINKS.items():
        refuse_missing(work, field, kind, getattr(value, field, None))


_LINKS: dict[str, type[Any]] = {
    "member_id": Member,
    "giver_id": Member,
    "receiver_id": Member,
    "household_id": Member,
    "acts_for_id": Member,
    "category_id": Category,
    "area_id": Area,
    "gathering_id": Gathering,
    "offer_id": Offer,
}


def stored(work: UnitOfWork, kind: type[Any], row_id: int) -> Any:
    """A stored value.

    Raises:
        NotFound: it is gone.
    """
    value = writes.find(work, kind, row_id)
    if value is None:
        raise NotFound("ROW_NOT_FOUND", id=row_id)
    return value


def problems_of(record: Member | Need | Offer | Exchange, today: date) -> tuple[Problem, ...]:
    """What is wrong with a record of any kind."""
    match record:
        case Member():
            return member_problems(record)
        case Need():
            return need_problems(record, today)
        case Offer():
            return offer_problems(record)
        case Exchange():
            return exchange_problems(record, today)
