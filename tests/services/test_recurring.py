"""Needs that come back by themselves, with their thread."""

import tempfile
import time as clocks
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import (
    AddMember,
    AddNeed,
    AddRows,
    EditNeed,
    LogExchange,
    SetNeedState,
)
from organiser_app.domain.daily import (
    CatchUpRecurring,
    CompleteMatch,
    EditFollowUp,
    FollowUpDone,
    Pairing,
    PostponeFollowUps,
    ProposeMatches,
)
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import MatchId, MemberId, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.people import MarkLeft, WelcomeBack
from organiser_app.domain.recurring import Every
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.matches import followups_of, missed_needs, thread_of
from tests.helpers.networks import TODAY, StoppedClock, everything

NOON = time(12)
ENDS = [NeedState.MET, NeedState.PARTLY_MET, NeedState.WITHDRAWN, NeedState.CLOSED_UNMET]


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def workspace(tmp_path: Path, clock: StoppedClock) -> Iterator[Workspace]:
    opened = Workspace.create(tmp_path / "a.organiser", tmp_path, clock=clock.clock())
    opened.run(AddMember(Member("Ana")))
    yield opened
    opened.close(copy=False)


def a_need(workspace: Workspace, rule: str = "every week", day: date = TODAY) -> None:
    need = Need(member_id=MemberId(1), words="Shopping", recurring=rule, needed_by=day)
    workspace.run(AddNeed(need))


def thread(workspace: Workspace, need_id: int = 1) -> tuple[Need, ...]:
    return workspace.ask(lambda reader: thread_of(reader, need_id))


def close(workspace: Workspace, need_id: int, state: NeedState = NeedState.MET) -> None:
    workspace.run(SetNeedState((NeedId(need_id),), state, workspace.clock.today()))


@pytest.mark.parametrize("state", ENDS)
def test_when_one_is_closed_the_next_is_there_in_the_same_change(
    workspace: Workspace, state: NeedState
) -> None:
    a_need(workspace)
    before = everything(workspace)
    close(workspace, 1, state)

    first, following = thread(workspace)
    workspace.undo()

    assert (first.state, following.state) == (state, NeedState.OPEN)
    assert following == Need(
        NeedId(2),
        member_id=MemberId(1),
        words="Shopping",
        recurring="every week",
        parent_id=NeedId(1),
        opened=TODAY,
        needed_by=TODAY + timedelta(7),
    )
    assert everything(workspace) == before


def test_all_of_a_thread_hang_on_the_first(workspace: Workspace) -> None:
    a_need(workspace)
    close(workspace, 1)
    close(workspace, 2)

    assert [one.parent_id for one in thread(workspace, 3)] == [None, 1, 1]


def test_help_that_is_logged_or_completed_brings_the_next_one_too(workspace: Workspace) -> None:
    a_need(workspace)
    workspace.run(LogExchange(Exchange(need_id=NeedId(1)), new_giver="Bo", meets_need=True))
    workspace.run(ProposeMatches((Pairing(NeedId(2), MemberId(2)),)))
    workspace.run(CompleteMatch(MatchId(1)))

    assert [one.needed_by for one in thread(workspace)] == [
        TODAY,
        TODAY + timedelta(7),
        TODAY + timedelta(14),
    ]


def test_closing_one_again_does_not_bring_a_second(workspace: Workspace) -> None:
    a_need(workspace)
    close(workspace, 1)
    close(workspace, 1, NeedState.OPEN)
    close(workspace, 1, NeedState.WITHDRAWN)
    close(workspace, 1, NeedState.CLOSED_UNMET)

    assert len(thread(workspace)) == 2


def test_a_day_that_passes_brings_the_next_and_the_missed_one_stays_to_be_seen(
    workspace: Workspace, clock: StoppedClock
) -> None:
    a_need(workspace)
    on_the_day = workspace.run(CatchUpRecurring())
    clock.pass_days(15)
    today = clock.clock().today()

    workspace.run(CatchUpRecurring())
    again = workspace.run(CatchUpRecurring())

    assert on_the_day.is_empty
    assert again.is_empty
    days = [one.needed_by for one in thread(workspace)]
    assert days == [TODAY + timedelta(7 * week) for week in range(4)]
    missed = workspace.ask(lambda reader: missed_needs(reader, today))
    assert [one.id for one in missed] == [1, 2, 3]
    assert [one.is_missed(today) for one in thread(workspace)] == [True, True, True, False]


def test_the_last_day_ends_it(workspace: Workspace, clock: StoppedClock) -> None:
    a_need(workspace, f"every two weeks until {TODAY + timedelta(20)}")
    clock.pass_days(100)
    workspace.run(CatchUpRecurring())

    assert [one.needed_by for one in thread(workspace)] == [TODAY, TODAY + timedelta(14)]


def test_without_its_rule_it_does_not_come_back(workspace: Workspace) -> None:
    a_need(workspace)
    (need,) = thread(workspace)
    workspace.run(EditNeed(replace(need, recurring="")))
    close(workspace, 1)

    assert len(thread(workspace)) == 1


def test_closing_by_correcting_the_need_brings_the_next(workspace: Workspace) -> None:
    a_need(workspace)
    (need,) = thread(workspace)
    workspace.run(EditNeed(replace(need, state=NeedState.MET)))

    assert len(thread(workspace)) == 2


def test_what_came_in_closed_long_ago_is_left_in_the_past(workspace: Workspace) -> None:
    long_ago = date(2020, 1, 1)
    old = Need(
        words="Old", recurring="weekly", opened=long_ago, state=NeedState.MET, closed=long_ago
    )
    workspace.run(AddNeed(old))

    assert workspace.run(CatchUpRecurring()).is_empty


def test_hours_that_clocks_skip_or_double_neither_skip_nor_double_a_need(
    workspace: Workspace, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/London")
    clocks.tzset()
    try:
        clock.moment = datetime(2026, 3, 22, 12, tzinfo=UTC)
        a_need(workspace, day=date(2026, 3, 22))
        for hour in range(24 * 7 * 33):  # over both changes of the clocks
            clock.moment = datetime(2026, 3, 22, 12, tzinfo=UTC) + timedelta(hours=hour)
            if clock.moment.hour in {0, 1, 23}:
                workspace.run(CatchUpRecurring())
        days = [one.needed_by for one in thread(workspace)]
    finally:
        monkeypatch.undo()
        clocks.tzset()

    assert days == [date(2026, 3, 22) + timedelta(7 * week) for week in range(len(days))]
    assert len(days) == 34


@pytest.mark.parametrize("zone", ["Asia/Beirut", "Pacific/Apia"])
def test_five_years_around_midnight_in_any_zone_skip_and_double_none(
    workspace: Workspace, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    chance = Random(zone)
    monkeypatch.setenv("TZ", zone)
    clocks.tzset()
    try:
        clock.moment = datetime(2023, 12, 30, 18, tzinfo=UTC)
        firsts = (date(2023, 12, 31), date(2024, 1, 30), date(2024, 2, 29))
        for every, first in zip(Every, firsts, strict=True):
            a_need(workspace, every.value, first)
        while clock.moment < datetime(2029, 1, 3, tzinfo=UTC):
            workspace.run(CatchUpRecurring())
            clock.moment += timedelta(hours=chance.choice([1, 23, 24 * 33, 24 * 75]))
        workspace.run(CatchUpRecurring())
        threads = [[one.needed_by for one in thread(workspace, need_id)] for need_id in (1, 2, 3)]
        today = workspace.clock.today()
    finally:
        monkeypatch.undo()
        clocks.tzset()

    for every, first, days in zip(Every, firsts, threads, strict=True):
        assert days == [_nth(every, first, number) for number in range(len(days))]
        assert days[-1] is not None
        assert days[-1] >= today
        assert days[-2] is not None
        assert days[-2] < today


def test_from_now_on_closes_what_is_open_of_the_thread_and_no_other_comes(
    workspace: Workspace, clock: StoppedClock
) -> None:
    a_need(workspace)
    clock.pass_days(15)
    workspace.run(CatchUpRecurring())
    before = everything(workspace)
    missed = tuple(one.id for one in thread(workspace)[:2])
    change = workspace.run(
        SetNeedState(missed, NeedState.WITHDRAWN, clock.clock().today(), "Moved", ends=True)
    )
    ended = thread(workspace)
    clock.pass_days(60)
    catch_up = workspace.run(CatchUpRecurring())
    workspace.undo()

    assert {(one.state, one.reason) for one in ended} == {(NeedState.WITHDRAWN, "Moved")}
    assert ended[-1].recurring == f"every week until {TODAY + timedelta(21)}"
    assert change.label.values["ends"] is True
    assert catch_up.is_empty
    assert everything(workspace) == before


def test_one_that_is_over_is_over_too_when_its_last_one_is_opened_again(
    workspace: Workspace,
) -> None:
    a_need(workspace)
    workspace.run(SetNeedState((NeedId(1),), NeedState.CLOSED_UNMET, TODAY, ends=True))
    close(workspace, 1, NeedState.OPEN)
    close(workspace, 1)

    assert len(thread(workspace)) == 1


def test_for_this_time_only_says_when_the_next_one_is(workspace: Workspace) -> None:
    a_need(workspace)
    a_need(workspace, rule="")
    values = [
        workspace.run(SetNeedState((NeedId(one),), NeedState.WITHDRAWN, TODAY)).label.values
        for one in (1, 2)
    ]

    assert [one.get("next") for one in values] == [str(TODAY + timedelta(7)), None]


def test_just_once_said_of_an_older_one_ends_the_thread(
    workspace: Workspace, clock: StoppedClock
) -> None:
    a_need(workspace)
    clock.pass_days(15)
    workspace.run(CatchUpRecurring())
    change = workspace.run(EditNeed(replace(thread(workspace)[1], recurring="")))
    clock.pass_days(60)

    assert workspace.run(CatchUpRecurring()).is_empty
    assert [one.recurring for one in thread(workspace)] == ["every week", "", "", ""]
    assert change.label.values["last"] == str(TODAY + timedelta(21))


@pytest.mark.parametrize("weeks", [0, 2, 5])
def test_a_last_day_that_is_said_of_an_older_one_ends_those_after_it(
    workspace: Workspace, clock: StoppedClock, weeks: int
) -> None:
    a_need(workspace)
    clock.pass_days(15)
    workspace.run(CatchUpRecurring())
    words = f"every week until {TODAY + timedelta(7 * weeks)}"
    workspace.run(EditNeed(replace(thread(workspace)[0], recurring=words), ends=True))

    days = [one.day for one in thread(workspace) if one.state is NeedState.OPEN]
    assert days == [TODAY + timedelta(7 * week) for week in range(min(weeks, 3) + 1)]


def test_nothing_new_comes_for_someone_who_left_until_they_are_back(
    workspace: Workspace, clock: StoppedClock
) -> None:
    a_need(workspace)
    clock.pass_days(8)
    workspace.run(MarkLeft(MemberId(1), clock.clock().today()))
    at_once = workspace.run(CatchUpRecurring())
    close(workspace, 1)
    closed = len(thread(workspace))
    close(workspace, 1, NeedState.OPEN)
    workspace.run(WelcomeBack(MemberId(1)))
    workspace.run(CatchUpRecurring())

    assert len(at_once.of(Kind.NEEDS).added) == 1, "the one of the day before they left"
    assert closed == 2
    assert len(thread(workspace)) == 3


@pytest.mark.parametrize("way", ["done on its day", "put off", "tried again", "edited"])
def test_a_call_on_the_last_day_of_the_month_stays_there_over_short_months_and_delays(
    workspace: Workspace, clock: StoppedClock, way: str
) -> None:
    clock.moment = datetime(2027, 1, 31, 12, tzinfo=UTC)
    call = FollowUp(member_id=MemberId(1), due=date(2027, 1, 31), recurring="every month")
    workspace.run(AddRows(followups=(call,)))
    days = []
    for _ in range(4):
        owed = _owed(workspace)
        clock.moment = datetime.combine(owed.due or date.min, NOON, tzinfo=UTC)
        days.append(owed.due)
        later = clock.clock().today() + timedelta(2)
        if way == "put off":
            workspace.run(PostponeFollowUps((owed.id,), later))
        elif way == "tried again":
            workspace.run(FollowUpDone(owed.id, FollowUpResult.NO_ANSWER, again=later))
        elif way == "edited":
            workspace.run(EditFollowUp(replace(owed, due=later)))
        workspace.run(FollowUpDone(_owed(workspace).id, FollowUpResult.SPOKE))

    assert days == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


def _owed(workspace: Workspace) -> FollowUp:
    """The one call that is not done."""
    rows = workspace.ask(lambda reader: followups_of(reader, 1))
    (owed,) = [one.followup for one in rows if one.followup.done is None]
    return owed


def test_what_comes_by_itself_is_not_what_undo_means(
    workspace: Workspace, clock: StoppedClock
) -> None:
    a_need(workspace)
    workspace.run(AddMember(Member("Bo")))
    clock.pass_days(8)
    workspace.run(CatchUpRecurring())
    change = workspace.undo()

    assert change.label.code == "ADD_MEMBER"
    assert len(thread(workspace)) == 3


def test_taking_back_how_one_was_closed_leaves_no_gap_in_the_thread(
    workspace: Workspace, clock: StoppedClock
) -> None:
    a_need(workspace)
    close(workspace, 1)
    clock.pass_days(30)
    workspace.run(CatchUpRecurring())
    before = everything(workspace)
    days = [one.needed_by for one in thread(workspace)]

    workspace.undo()
    after_undo = [one.needed_by for one in thread(workspace)]
    workspace.redo()

    assert after_undo == days
    assert everything(workspace) == before


def test_a_need_without_a_fixed_day_misses_none_and_comes_back_after_it_was_closed(
    workspace: Workspace, clock: StoppedClock
) -> None:
    workspace.run(AddNeed(Need(words="Shopping", recurring="every week")))
    clock.pass_days(400)
    nothing = workspace.run(CatchUpRecurring())
    close(workspace, 1)
    (_, following) = thread(workspace)

    assert nothing.is_empty
    assert following.needed_by == TODAY + timedelta(58 * 7)


@settings(max_examples=40 if settings().max_examples > 100 else 3, deadline=None)
@given(
    every=st.sampled_from(Every),
    first=st.sampled_from([date(2023, 12, 31), date(2024, 2, 29), date(2024, 1, 30)]),
    seed=st.integers(0, 10_000),
)
def test_in_five_years_of_use_no_one_is_skipped_or_doubled(
    every: Every, first: date, seed: int
) -> None:
    chance, moves = Random(seed), set[int]()
    with tempfile.TemporaryDirectory(prefix="organiser-test-") as folder:
        clock = StoppedClock(datetime(first.year, first.month, first.day, 12, tzinfo=UTC))
        path = Path(folder) / "a.organiser"
        workspace = Workspace.create(path, Path(folder), clock=clock.clock())
        workspace.run(AddMember(Member("Ana")))
        a_need(workspace, every.value, first)
        end = first + timedelta(5 * 365 + 2)
        while (today := clock.clock().today()) < end:
            latest = max(thread(workspace), key=lambda one: one.id)
            deed = chance.choice(["close", "wait", "move", "undo", "redo"])
            if deed == "close" and latest.state.is_open:
                close(workspace, latest.id, chance.choice(ENDS))
            elif deed == "move" and latest.parent_id and latest.day and latest.id not in moves:
                moves.add(latest.id)
                moved = latest.day + timedelta(chance.randint(-2, 2))
                if latest.opened and moved >= latest.opened:
                    workspace.run(EditNeed(replace(latest, needed_by=moved)))
            elif deed == "undo" and _last_deed(workspace) not in {"", "ADD_NEED"}:
                workspace.undo()
            elif deed == "redo" and workspace.undo_state().redo is not None:
                workspace.redo()
            clock.pass_days(chance.choice([6, 13, 40, 75]))
            workspace.run(CatchUpRecurring())
        found = thread(workspace)
        workspace.close(copy=False)

    row = [_nth(every, first, number) for number in range(len(found))]
    for one, planned in zip(found, row, strict=True):
        assert one.day is not None
        assert abs((one.day - planned).days) <= 2 + (every is Every.MONTH)
    assert found[-1].day is not None
    assert found[-1].day >= today


def _last_deed(workspace: Workspace) -> str:
    last = workspace.undo_state().undo
    return "" if last is None else last.label.code


def _nth(every: Every, first: date, number: int) -> date:
    """The day of one, counted without the code that is tested."""
    if every is not Every.MONTH:
        return first + timedelta(number * (7 if every is Every.WEEK else 14))
    months = first.month - 1 + number
    year, month = first.year + months // 12, months % 12 + 1
    day = first.day
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1
