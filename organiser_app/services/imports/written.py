"""An outcome as the rows that will be written, and nothing that no row needs."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange, UnitFamily
from organiser_app.domain.ids import AreaId, CategoryId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Match, Need, Offer
from organiser_app.services.imports.outcome import Outcome, new_person
from organiser_app.services.imports.records import Helped
from organiser_app.services.imports.views import RowFate

_TIME = "hours"


@dataclass(frozen=True, slots=True)
class Written:
    """What goes into the command."""

    rows: AddRows
    edited_members: tuple[Member, ...]
    row_keys: Mapping[str, str]


@dataclass(slots=True)
class _Rows:
    needs: list[Need]
    offers: list[Offer]
    matches: list[Match]
    exchanges: list[Exchange]


def written_by(outcome: Outcome) -> Written:
    """Everything that the rows that come in need, each new thing once."""
    rows = _Rows([], [], [], [])
    row_keys: dict[str, str] = {}
    people: set[int | None] = set()
    plan = outcome.plan
    for draft, fate, value in zip(plan.drafts, outcome.fates, outcome.values, strict=True):
        if not fate.comes_in:
            continue
        kind = draft.table.table.value
        row_keys[plan.fingerprints[draft.position]] = kind
        if draft.position in plan.contents:
            row_keys[plan.contents[draft.position]] = kind
        people.update(draft.people)
        if value is not None:
            _put(rows, value)
    members = tuple(_new_members(outcome, people))
    edited = tuple(_edited_members(outcome))
    return Written(
        AddRows(
            areas=_areas(outcome, rows, (*members, *edited)),
            categories=_categories(outcome, rows),
            members=members,
            needs=tuple(rows.needs),
            offers=tuple(rows.offers),
            matches=tuple(rows.matches),
            exchanges=tuple(rows.exchanges),
        ),
        edited,
        row_keys,
    )


def _put(rows: _Rows, value: Exchange | Offer | Helped) -> None:
    if isinstance(value, Exchange):
        rows.exchanges.append(value)
    elif isinstance(value, Offer):
        rows.offers.append(value)
    else:
        rows.needs.append(value.need)
        if value.match is not None:
            rows.matches.append(value.match)
        if value.exchange is not None:
            rows.exchanges.append(value.exchange)


def _new_members(outcome: Outcome, people: set[int | None]) -> Iterator[Member]:
    """New people whom the rows name, and those whom new people stand by."""
    wanted = {
        row_id
        for number in people
        if number is not None and (row_id := outcome.ids[number]) is not None and row_id < 0
    }
    accounts = {row_id: account.member for row_id, account in outcome.accounts.items()}
    for member in list(accounts.values()):
        links = (member.household_id, member.acts_for_id)
        wanted |= {link for link in links if link is not None and link < 0}
    for row_id in sorted(wanted, reverse=True):
        yield accounts.get(row_id) or new_person(outcome, row_id)


def _edited_members(outcome: Outcome) -> Iterator[Member]:
    members = outcome.plan.known.roster.members
    for row_id, account in sorted(outcome.accounts.items()):
        if row_id > 0 and account.member != members[row_id]:
            yield account.member


def _areas(outcome: Outcome, rows: _Rows, members: tuple[Member, ...]) -> tuple[Area, ...]:
    used = {
        row.area_id for kind in (rows.needs, rows.offers, rows.exchanges, members) for row in kind
    }
    new = outcome.areas.new
    return tuple(Area(name, AreaId(row_id)) for row_id, name in new.items() if row_id in used)


def _categories(outcome: Outcome, rows: _Rows) -> tuple[Category, ...]:
    used: dict[int | None, Counter[str]] = defaultdict(Counter)
    for kind in (rows.needs, rows.exchanges):
        for row in kind:
            used[row.category_id][row.unit] += 1
    for offer in rows.offers:
        used[offer.category_id][""] += 0
    new = outcome.categories.new
    return tuple(
        Category(name, CategoryId(row_id), unit=_unit(used[row_id]))
        for row_id, name in new.items()
        if row_id in used
    )


def _unit(units: Counter[str]) -> UnitFamily:
    """Kinds of help that are mostly counted in hours are counted in time from now on."""
    is_time = units.total() > 0 and units[_TIME] * 2 > units.total()
    return UnitFamily.TIME if is_time else UnitFamily.ACTS


def held_back(outcome: Outcome) -> int:
    """How many rows stay out because something in them is wrong or undecided."""
    return sum(fate in {RowFate.HELD_BACK, RowFate.ASK} for fate in outcome.fates)
