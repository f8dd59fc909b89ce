"""The example network: always the same, believable, and marked as made up."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember, AddRows
from organiser_app.domain.errors import Cancelled, NetworkFileError
from organiser_app.domain.exchanges import Asked, Exchange
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Need, NeedState, Urgency
from organiser_app.domain.rules import (
    exchange_problems,
    member_problems,
    need_problems,
    offer_problems,
)
from organiser_app.metrics.figures import NetworkFigures
from organiser_app.services.clock import Clock
from organiser_app.services.dashboard import Dashboard
from organiser_app.services.example import make_example, open_example, write_example
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.network import counts, group_settings

TODAY = date(2026, 11, 23)
DAYS = [date(2026, 11, 23), date(2027, 2, 15), date(2027, 8, 2)]
CLOCK = Clock(lambda: datetime(2026, 11, 23, 12, tzinfo=UTC))
THE_DAY_AFTER = Clock(lambda: datetime(2026, 11, 24, 12, tzinfo=UTC))


@dataclass(frozen=True)
class Shown:
    """An example with what its dashboard says."""

    rows: AddRows
    figures: NetworkFigures
    names: dict[int, str]


@pytest.fixture(scope="module")
def rows() -> AddRows:
    return make_example(today=TODAY)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory, rows: AddRows) -> Shown:
    folder = tmp_path_factory.mktemp("example")
    workspace = write_example(folder / "one.organiser", folder, clock=CLOCK)
    dashboard = workspace.ask(Dashboard(workspace).question(90))
    workspace.close(copy=False)
    return Shown(rows, dashboard.figures, dict(dashboard.member_names))


def test_the_same_seed_and_day_give_the_same_rows(rows: AddRows) -> None:
    assert make_example(today=TODAY) == rows


def test_another_seed_gives_other_people(rows: AddRows) -> None:
    other = make_example(today=TODAY, seed=8)

    assert [one.name for one in other.members] != [one.name for one in rows.members]


@pytest.mark.parametrize("members", [2, 5, 12, 31, 60])
def test_a_small_example_is_as_large_as_was_asked(members: int) -> None:
    made = make_example(today=TODAY, members=members, exchanges=40, days=30)

    assert (len(made.members), len(made.exchanges)) == (members, 40)


def test_a_large_example_is_as_large_as_was_asked() -> None:
    made = make_example(today=TODAY, members=3_000, exchanges=20_000)

    assert (len(made.members), len(made.exchanges)) == (3_000, 20_000)
    assert 10 < len(made.areas) <= 24


@pytest.mark.parametrize("today", DAYS)
def test_every_value_keeps_the_rules(today: date) -> None:
    made = make_example(today=today)

    problems = [
        *(one for member in made.members for one in member_problems(member)),
        *(one for need in made.needs for one in need_problems(need, today)),
        *(one for offer in made.offers for one in offer_problems(offer)),
        *(one for exchange in made.exchanges for one in exchange_problems(exchange, today)),
    ]

    assert problems == []


def test_a_need_that_was_met_is_met_by_an_exchange_of_that_day(rows: AddRows) -> None:
    needs = {need.id: need for need in rows.needs}
    meeting = [one for one in rows.exchanges if one.need_id is not None]

    assert len(meeting) > 300
    for exchange in meeting:
        assert exchange.need_id is not None
        need = needs[exchange.need_id]
        assert need.closed == exchange.day
        assert need.member_id == exchange.receiver_id
        assert need.category_id == exchange.category_id


def test_nobody_takes_part_before_joining_or_after_leaving(rows: AddRows) -> None:
    members = {member.id: member for member in rows.members}

    def is_here(exchange: Exchange, member: Member) -> bool:
        day = exchange.day
        return (
            day is None
            or member.kind is not MemberKind.PERSON
            or ((member.joined or day) <= day and (member.left is None or day < member.left))
        )

    for exchange in rows.exchanges:
        for side in (exchange.giver_id, exchange.receiver_id):
            assert side is None or is_here(exchange, members[side])


def test_about_a_quarter_of_help_is_offered_unasked(rows: AddRows) -> None:
    asked = Counter(exchange.asked for exchange in rows.exchanges)

    unasked = asked[Asked.UNASKED] / (asked[Asked.UNASKED] + asked[Asked.ASKED])

    assert 0.18 < unasked < 0.35
    assert asked[Asked.NOT_RECORDED] > 20


@pytest.mark.parametrize("today", DAYS)
def test_something_should_be_done_today(today: date) -> None:
    made = make_example(today=today)
    names = {category.id: category.name for category in made.categories}
    open_needs = [need for need in made.needs if need.state.is_open]

    def waits(need: Need) -> int:
        assert need.opened is not None
        return (today - need.opened).days

    long_waiting = Counter(
        names[need.category_id] for need in open_needs if waits(need) >= 14 and need.category_id
    )
    overdue = [one for one in open_needs if one.urgency is Urgency.URGENT and waits(one) > 2]

    assert long_waiting.most_common(1)[0][0] == "Childcare"
    assert long_waiting["Childcare"] >= 6
    assert overdue


def test_needs_end_in_every_way(rows: AddRows) -> None:
    states = Counter(need.state for need in rows.needs)

    assert all(states[state] for state in NeedState)
    assert 0.75 < states[NeedState.MET] / sum(states.values()) < 0.95


def test_a_cold_spell_in_february_doubles_the_needs(rows: AddRows) -> None:
    opened = Counter(need.opened for need in rows.needs)

    def a_day(start: date, days: int) -> float:
        return sum(opened[start + timedelta(day)] for day in range(days)) / days

    assert a_day(date(2026, 2, 6), 14) > 1.6 * a_day(date(2026, 1, 10), 25)
    assert a_day(date(2026, 8, 1), 31) < 0.8 * a_day(date(2026, 6, 1), 30)


def test_someone_who_carries_a_lot_is_above_her_own_limit(rows: AddRows) -> None:
    lately = Counter(
        one.giver_id for one in rows.exchanges if one.day and one.day > TODAY - timedelta(28)
    )

    above = {
        one.name
        for one in rows.members
        if one.monthly_limit is not None and lately[one.id] > one.monthly_limit
    }

    assert "Amara Okafor" in above


def test_someone_has_stepped_back(rows: AddRows) -> None:
    (wen,) = (one for one in rows.members if one.name == "Wen Fang")
    given = [one.day for one in rows.exchanges if one.giver_id == wen.id and one.day]

    assert len(given) > 15
    assert max(given) < TODAY - timedelta(60)


def test_the_roster_is_as_mixed_as_a_neighbourhood(rows: AddRows) -> None:
    kinds = Counter(one.kind for one in rows.members)
    names = [one.name for one in rows.members]

    assert kinds[MemberKind.HOUSEHOLD] >= 4
    assert kinds[MemberKind.POOL] == kinds[MemberKind.ORGANISATION] == 1
    assert len(set(names)) == len(names)
    assert any("\u0600" <= name[0] <= "\u06ff" for name in names)
    assert any("\u0400" <= name[0] <= "\u04ff" for name in names)
    assert any("\u4e00" <= name[0] <= "\u9fff" for name in names)
    assert any(one.left for one in rows.members)
    assert any(one.paused_until and one.paused_until > TODAY for one in rows.members)
    assert any(one.acts_for_id for one in rows.members)
    assert any(one.household_id for one in rows.members)


def test_nobody_can_be_reached_by_what_stands_in_it(rows: AddRows) -> None:
    for member in rows.members:
        assert not member.email or member.email.endswith("@example.org")
        assert all(phone.startswith("+447700900") for phone in member.phones)


def test_help_stays_mostly_within_an_area_and_two_people_are_bridges(shown: Shown) -> None:
    found = shown.figures.connections
    area_of = dict(zip(found.member_ids.tolist(), found.area.tolist(), strict=True))
    ends = zip(found.from_index.tolist(), found.to_index.tolist(), strict=True)
    members = found.member_ids.tolist()
    inside = [area_of[members[one]] == area_of[members[other]] for one, other in ends]
    bridges = [shown.names[members[one]] for one in found.bridges[:2]]

    assert sum(inside) / len(inside) > 0.7
    assert bridges == ["Priya Sharma", "Tomasz Bąk"]
    assert min(found.cut_off[:2]) >= 8
    assert len(set(area_of.values())) == 5
    assert found.without_exchange >= 5


def test_the_dashboard_has_something_to_say(shown: Shown) -> None:
    figures = shown.figures

    assert figures.arrival.now is not None
    assert figures.arrival.before is not None
    assert figures.arrival.now.median_days is not None
    assert figures.carrying.enough
    assert figures.direct_return.enough
    assert 0.4 < figures.giving.both.value < 0.75
    assert figures.giving.only_received > 10
    assert figures.busy.busiest_weekday == 5
    assert 20 < figures.waiting.total < 60
    assert figures.waiting.overdue_urgent


def _close(workspace: Workspace) -> None:
    workspace.close(copy=False)


def test_the_example_says_that_it_is_one(tmp_path: Path) -> None:
    workspace = open_example(tmp_path / "e.organiser", tmp_path, Progress(), clock=CLOCK)

    settings = workspace.ask(group_settings)

    _close(workspace)
    assert settings.is_example
    assert settings.name == "Riverside Mutual Aid"


def test_what_was_tried_in_the_example_is_still_there_the_day_after(tmp_path: Path) -> None:
    first = open_example(tmp_path / "e.organiser", tmp_path, Progress(), clock=CLOCK)
    first.run(AddMember(Member("Zoë Tried")))
    before = first.ask(counts)
    _close(first)

    again = open_example(tmp_path / "e.organiser", tmp_path, Progress(), clock=THE_DAY_AFTER)

    after = again.ask(counts)
    _close(again)
    assert after == before


def test_an_example_in_which_nothing_was_tried_always_ends_today(tmp_path: Path) -> None:
    _close(open_example(tmp_path / "e.organiser", tmp_path, Progress(), clock=CLOCK))

    again = open_example(tmp_path / "e.organiser", tmp_path, Progress(), clock=THE_DAY_AFTER)

    newest = again.ask(lambda c: again.snapshots.at(c, THE_DAY_AFTER.today())).exchange_day.max()
    _close(again)
    assert date.fromordinal(int(newest) + date(1970, 1, 1).toordinal()) == THE_DAY_AFTER.today()


def test_a_network_of_peoples_own_is_never_taken_for_the_example(tmp_path: Path) -> None:
    _close(Workspace.create(tmp_path / "own.organiser", tmp_path))

    with pytest.raises(NetworkFileError) as refusal:
        open_example(tmp_path / "own.organiser", tmp_path, Progress())

    assert refusal.value.code == "NETWORK_EXISTS"
    assert (tmp_path / "own.organiser").exists()


def test_a_stopped_example_leaves_no_file_behind(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        open_example(tmp_path / "e.organiser", tmp_path, progress)

    assert list(tmp_path.iterdir()) == []


def test_undo_ends_where_the_example_begins(tmp_path: Path) -> None:
    workspace = open_example(tmp_path / "example.organiser", tmp_path, Progress())

    state = workspace.undo_state()

    assert (state.undo, state.redo) == (None, None)
    _close(workspace)
