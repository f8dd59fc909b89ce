"""An outcome as the rows that will be written, and nothing that no row needs."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from organiser_app.domain.columns import column_of, joined
from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange, Gathering, UnitFamily
from organiser_app.domain.ids import AreaId, CategoryId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Match, Need, Offer
from organiser_app.services.imports.outcome import Outcome, Value, new_person
from organiser_app.services.imports.plan import PlanTable
from organiser_app.services.imports.records import Helped, Links, exchanges_of
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
    needs: list[Need] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    matches: list[Match] = field(default_factory=list)
    helped: list[Exchange] = field(default_factory=list)
    """Help that came of the needs."""
    logs: list[Sequence[Exchange]] = field(default_factory=list)


def written_by(outcome: Outcome) -> Written:
    """Everything that the rows that come in need, each new thing once."""
    plan, rows = outcome.plan, _Rows()
    row_keys: dict[str, str] = {}
    people: set[int | None] = set()
    for table in plan.tables:
        span = range(table.start, table.stop)
        coming = [position for position in span if outcome.fates[position].comes_in]
        prints = [plan.fingerprints[position] for position in coming]
        prints += [text for each in coming if (text := plan.contents.get(each))]
        row_keys.update(dict.fromkeys(prints, table.table.value))
        people.update(chain.from_iterable([plan.drafts[each].people for each in coming]))
        _put(rows, table, coming, outcome.values)
    exchanges = joined(Exchange, [rows.helped, *rows.logs])
    members = tuple(_new_members(outcome, people))
    edited = tuple(_edited_members(outcome))
    return Written(
        AddRows(
            areas=_areas(outcome, (rows.needs, rows.offers, exchanges, members, edited)),
            categories=_categories(outcome, rows, exchanges),
            members=members,
            needs=tuple(rows.needs),
            offers=tuple(rows.offers),
            matches=tuple(rows.matches),
            gatherings=_gatherings(outcome, exchanges),
            exchanges=exchanges,
        ),
        edited,
        row_keys,
    )


def _put(
    rows: _Rows, table: PlanTable, coming: Sequence[int], values: Sequence[Value | None]
) -> None:
    """Adds what the rows of a table come to."""
    told = [(position, value) for position in coming if (value := values[position]) is not None]
    links = [value for _, value in told if isinstance(value, Links)]
    if links:  # then all of them are: one table tells of one kind of thing
        places = [position - table.start for position, _ in told]
        rows.logs.append(exchanges_of(table.parsed.rows, places, links, table.notes))
    for _, value in told:
        if isinstance(value, Offer):
            rows.offers.append(value)
        elif isinstance(value, Helped):
            _put_helped(rows, value)


def _put_helped(rows: _Rows, value: Helped) -> None:
    rows.needs.append(value.need)
    if value.match is not None:
        rows.matches.append(value.match)
    if value.exchange is not None:
        rows.helped.append(value.exchange)


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


def _areas(outcome: Outcome, rows: Iterable[Sequence[object]]) -> tuple[Area, ...]:
    used = set(chain.from_iterable(column_of(kind, "area_id") for kind in rows))
    new = outcome.areas.new
    return tuple(Area(name, AreaId(row_id)) for row_id, name in new.items() if row_id in used)


def _categories(
    outcome: Outcome, rows: _Rows, exchanges: Sequence[Exchange]
) -> tuple[Category, ...]:
    used: dict[int | None, Counter[str]] = defaultdict(Counter)
    for kind in (rows.needs, exchanges):
        units = Counter(zip(column_of(kind, "category_id"), column_of(kind, "unit"), strict=True))
        for (category, unit), count in units.items():
            used[category][unit] += count
    for offer in rows.offers:
        used[offer.category_id][""] += 0
    new = outcome.categories.new
    return tuple(
        Category(name, CategoryId(row_id), unit=_unit(used[row_id]))
        for row_id, name in new.items()
        if row_id in used
    )


def _gatherings(outcome: Outcome, exchanges: Sequence[Exchange]) -> tuple[Gathering, ...]:
    if not outcome.occasions.new:
        return ()
    columns = (column_of(exchanges, "gathering_id"), column_of(exchanges, "area_id"))
    return tuple(outcome.occasions.used(zip(*columns, strict=True)))


def _unit(units: Counter[str]) -> UnitFamily:
    """Kinds of help that are mostly counted in hours are counted in time from now on."""
    is_time = units.total() > 0 and units[_TIME] * 2 > units.total()
    return UnitFamily.TIME if is_time else UnitFamily.ACTS


def held_back(outcome: Outcome) -> int:
    """How many rows stay out because something in them is wrong or undecided."""
    return sum(fate in {RowFate.HELD_BACK, RowFate.ASK} for fate in outcome.fates)
