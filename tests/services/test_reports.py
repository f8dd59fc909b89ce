"""The monthly report: what may be told of few people, and what cannot be worked out from it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.domain.commands import AddMember, AddNeed, AddRows, LogExchange
from organiser_app.domain.errors import UserError
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.services.clock import Clock
from organiser_app.services.example import write_example
from organiser_app.services.progress import Progress
from organiser_app.services.reports import (
    Month,
    MonthlyReport,
    month_from,
    monthly_report,
    months_with_records,
)
from organiser_app.services.reports.safe import (
    FEW,
    Piece,
    SafeCount,
    SafeShare,
    Told,
    neighbours_joined,
    parts_of_people,
    pooled,
)
from organiser_app.services.workspace import Workspace

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OCTOBER = Month(2026, 10)

counts = st.lists(st.integers(0, 12), min_size=1, max_size=8)


def pieces(sizes: list[int]) -> list[Piece]:
    """Pieces with as many different people as needs."""
    first = 0
    made = []
    for place, size in enumerate(sizes):
        made.append(Piece(f"kind {place}", size, frozenset(range(first, first + size))))
        first += size
    return made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "n.organiser", tmp_path / "c", clock=Clock(lambda: NOON))
    yield made
    made.close(copy=False)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("report")
    made = write_example(
        folder / "e.organiser",
        folder / "c",
        members=150,
        exchanges=None,
        days=400,
        seed=7,
        progress=Progress(),
    )
    yield made
    made.close(copy=False)


# -- counts and shares


@given(st.integers(0, 40))
def test_a_count_is_told_exactly_or_as_fewer_than_five(count: int) -> None:
    told = SafeCount.of(count)

    assert told.count == (count if count == 0 or count >= FEW else None)
    assert (told.told is Told.FEW) == (0 < count < FEW)


@given(st.integers(0, 60), st.integers(0, 60))
def test_neither_side_of_a_share_is_a_number_under_five(count: int, rest: int) -> None:
    n = count + rest
    told = SafeShare.of(count, n, low=0.1, high=0.9)

    if 0 < count < FEW or 0 < rest < FEW:
        assert (told.count, told.value, told.low, told.high) == (None, None, None, None)
    else:
        assert told.count == count


# -- subtraction


@given(counts)
def test_nothing_under_five_can_be_had_from_the_whole_by_subtraction(sizes: list[int]) -> None:
    shown = pooled(pieces(sizes))

    assert all(piece.count >= FEW for piece in shown)
    # the whole is told too: what is not shown must be nothing, or nothing may be shown at all
    missing = sum(sizes) - sum(piece.count for piece in shown)
    assert missing == 0 or not shown


@given(counts)
def test_what_was_large_enough_by_itself_is_only_pooled_where_it_must_be(sizes: list[int]) -> None:
    shown = pooled(pieces(sizes), rest="rest")
    by_itself = [piece for piece in shown if piece.label != "rest"]

    if all(size == 0 or size >= FEW for size in sizes):
        assert sorted(piece.count for piece in by_itself) == sorted(size for size in sizes if size)


@given(counts)
def test_neighbours_are_joined_until_each_holds_five_people(sizes: list[int]) -> None:
    shown = neighbours_joined(pieces(sizes))

    assert all(count >= FEW for _, _, count in shown)
    if shown:
        assert shown[0][0] == 0
        assert shown[-1][1] == len(sizes) - 1
        assert sum(count for _, _, count in shown) == sum(sizes)
        assert all(one[1] + 1 == two[0] for one, two in pairwise(shown))


def test_five_needs_of_one_person_are_about_one_person() -> None:
    one_asks = Piece("lifts", 9, frozenset({1}))
    many_ask = Piece("food", 9, frozenset(range(2, 11)))

    assert [piece.label for piece in pooled([one_asks, many_ask], rest="rest")] == ["rest"]


@given(st.lists(st.integers(0, 12), min_size=2, max_size=4))
def test_hidden_parts_of_people_cannot_be_worked_out_from_the_others(sizes: list[int]) -> None:
    shown = parts_of_people(sizes)
    hidden = [size for size, cell in zip(sizes, shown, strict=True) if cell is None]

    assert all(cell is None or cell == 0 or cell >= FEW for cell in shown)
    others_have_somebody = sum(1 for size in sizes if size) > 1
    assert len(hidden) != 1 or not others_have_somebody


# -- months


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        (Month(2026, 2), date(2026, 2, 1), date(2026, 2, 28)),
        (Month(2028, 2), date(2028, 2, 1), date(2028, 2, 29)),
        (Month(2026, 12), date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_a_month_knows_its_days(month: Month, first: date, last: date) -> None:
    assert (month.first_day, month.last_day) == (first, last)
    assert month.next().before() == month
    assert month_from(str(month)) == month


@pytest.mark.parametrize("text", ["2026", "2026-13", "October", "2026-10-01"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="NO_SUCH_MONTH"):
        month_from(text)


def test_months_with_records_are_listed_newest_first(empty: Workspace) -> None:
    assert months_with_records(empty) == ()
    ana, ben = _people(empty, 2)
    for day in (date(2026, 9, 3), date(2026, 11, 2), date(2026, 9, 20)):
        empty.run(LogExchange(Exchange(day=day, giver_id=ana, receiver_id=ben)))
    empty.run(AddNeed(Need(words="soup", opened=date(2026, 10, 1))))

    assert [str(one) for one in months_with_records(empty)] == ["2026-11", "2026-10", "2026-09"]


# -- reports


def _people(workspace: Workspace, count: int) -> list[MemberId]:
    for place in range(count):
        workspace.run(AddMember(Member(f"Person {place}", joined=date(2026, 1, 1))))
    return [MemberId(place + 1) for place in range(count)]


def test_of_an_empty_network_the_report_says_that_nothing_is_written_down(
    empty: Workspace,
) -> None:
    report = monthly_report(empty)

    assert report.month == OCTOBER
    assert report.is_complete
    assert report.volume.exchanges == SafeCount.of(0)
    assert {one.state for one in report.indicators} <= {"not_recorded", "too_little_data"}
    assert report.waiting.kinds == ()


def test_of_four_people_nothing_is_told(empty: Workspace) -> None:
    people = _people(empty, 4)
    acts = tuple(
        Exchange(
            day=date(2026, 10, 1) - timedelta(days=place % 100),
            giver_id=people[place % 4],
            receiver_id=people[(place + 1 + place // 4 % 3) % 4],
        )
        for place in range(300)
    )
    empty.run(AddRows(exchanges=acts))

    report = monthly_report(empty, OCTOBER)

    assert report.is_too_small
    assert "shown" not in {one.state for one in report.indicators}
    assert report.volume.people.count is None


def test_a_month_that_goes_on_is_told_until_today(empty: Workspace) -> None:
    report = monthly_report(empty, Month(2026, 11))

    assert (report.until, report.is_complete) == (date(2026, 11, 22), False)


def test_a_month_that_has_not_begun_is_refused(empty: Workspace) -> None:
    with pytest.raises(UserError, match="NO_SUCH_MONTH"):
        monthly_report(empty, Month(2026, 12))


def test_the_same_is_told_whenever_it_is_asked(example: Workspace) -> None:
    assert monthly_report(example) == monthly_report(example)


def test_a_need_counts_as_waiting_at_the_end_of_the_month_though_it_was_met_since(
    empty: Workspace,
) -> None:
    people = _people(empty, 6)
    for one in people:
        empty.run(
            AddNeed(
                Need(words="soup", member_id=one, opened=date(2026, 10, 20)), new_category="Food"
            )
        )
    before = monthly_report(empty, OCTOBER).waiting

    assert before.total == SafeCount.of(6)
    assert [(bar.label, bar.count) for bar in before.kinds] == [("Food", 6)]
    assert monthly_report(empty, Month(2026, 9)).waiting.total == SafeCount.of(0)


def _cells(report: MonthlyReport) -> Iterator[int | None]:
    """Every count of people or needs that the report prints."""
    volume = report.volume
    for count in (volume.exchanges, volume.people, volume.members, volume.needs, volume.newcomers):
        yield count.count
    for bar in (*report.waiting.kinds, *report.waiting.ages):
        yield bar.count
    for _, count in report.left_out:
        yield count.count
    for one in report.indicators:
        if one.share is not None:
            yield one.share.count
            yield None if one.share.count is None else one.share.n - one.share.count
        for name, count in one.counts.items():
            yield None if name == "covered" else count.count  # kinds of help, not people


def test_no_count_from_one_to_four_is_in_any_month_of_the_example(example: Workspace) -> None:
    for month in months_with_records(example)[:6]:
        report = monthly_report(example, month)

        assert [cell for cell in _cells(report) if cell and cell < FEW] == []
        shares = [share for _, share in report.arrival.points]
        assert shares == sorted(shares)
