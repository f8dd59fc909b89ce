"""The twelve step by step, in this process and in one of their own, and what follows exactly."""

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.commands import AddRows, LogExchange, RemoveExchanges
from organiser_app.domain.errors import Cancelled
from organiser_app.domain.exchanges import Asked, Exchange, Outcome
from organiser_app.domain.ids import ExchangeId, MemberId
from organiser_app.domain.members import Member, Purpose
from organiser_app.metrics.indicators import Indicator
from organiser_app.services.dashboard import Dashboard
from organiser_app.services.progress import Progress
from organiser_app.services.renewing import renew
from organiser_app.services.standing import Following, followed
from organiser_app.services.twelve import Basis, Twelve, steps
from organiser_app.services.workspace import Workspace
from tests.helpers.networks import TODAY
from tests.helpers.random_networks import a_random_basis

BASIS = a_random_basis(7)


def told(basis: Basis, *, large: int) -> list[Twelve]:
    found: list[Twelve] = []
    renew(basis, Progress(), found.append, large=large)
    return found


def test_values_come_before_what_became_of_them() -> None:
    first, last = told(BASIS, large=10**9)

    assert (first.is_compared, last.is_compared) == (False, True)
    assert all(one.change is None for one in first.indicators)
    assert any(one.change is not None for one in last.indicators)
    assert [replace(one, change=None) for one in last.indicators] == list(first.indicators)
    assert (last.revision, last.window) == (BASIS.snapshot.revision, BASIS.window)


def test_a_process_of_its_own_finds_the_same() -> None:
    here, there = told(BASIS, large=10**9), told(BASIS, large=0)

    assert [one.indicators for one in here] == [one.indicators for one in there]
    assert [one.ways for one in here] == [one.ways for one in there]


def test_whoever_asks_to_stop_waits_for_nothing_more() -> None:
    progress = Progress()
    seen: list[Twelve] = []

    def stop_at_first(step: Twelve) -> None:
        seen.append(step)
        progress.cancel()

    with pytest.raises(Cancelled):
        renew(BASIS, progress, stop_at_first, large=10**9)
    with pytest.raises(Cancelled):
        renew(BASIS, progress, stop_at_first, large=0)

    assert len(seen) == 1
    assert not [one for one in threading.enumerate() if "indicators" in one.name]


@pytest.fixture
def busy(workspace: Workspace) -> Workspace:
    """Fifteen people, one of whom asked not to be counted, and help between them."""
    workspace.run(
        AddRows(
            members=tuple(
                Member(
                    f"Person {n}",
                    MemberId(-1 - n),
                    consent={Purpose.STATISTICS: False} if n == 2 else {},
                )
                for n in range(15)
            ),
            exchanges=tuple(
                Exchange(
                    day=TODAY - timedelta(days=n),
                    giver_id=MemberId(-1 - n % 15),
                    receiver_id=MemberId(-1 - (n + 1 + n % 3) % 15),
                    asked=Asked.UNASKED if n % 3 else Asked.ASKED,
                )
                for n in range(60)
            ),
        )
    )
    return workspace


def basis_of(workspace: Workspace) -> Basis:
    return workspace.ask(Dashboard(workspace).question(90)).basis


def twelve_of(workspace: Workspace) -> dict[str, Indicator]:
    first = next(iter(steps(basis_of(workspace), lambda: None)))
    return {one.id: one for one in first.indicators}


def help_(giver: int, receiver: int | None, **details: object) -> LogExchange:
    receiver_id = None if receiver is None else MemberId(receiver)
    row = Exchange(day=TODAY, giver_id=MemberId(giver), receiver_id=receiver_id)
    return LogExchange(replace(row, **details))  # type: ignore[arg-type]


def plain(one: Indicator) -> tuple[object, ...]:
    return one.value, one.low, one.high, one.n, one.parts


def test_following_reads_exactly_what_counting_anew_reads(busy: Workspace) -> None:
    shown, following = twelve_of(busy), Following.of(basis_of(busy))
    happenings = (
        lambda: busy.run(help_(1, 9, asked=Asked.UNASKED)),
        lambda: busy.run(help_(3, None, asked=Asked.ASKED)),
        lambda: busy.run(help_(5, 6, day=TODAY - timedelta(days=200))),
        busy.undo,
        lambda: busy.run(help_(7, 3)),
    )

    standing = None
    for happen in happenings:
        change = happen()
        standing = busy.ask(lambda reader, change=change: following.follow(reader, change))

    assert standing is not None
    now, anew = followed(shown, standing, 90), twelve_of(busy)
    assert set(now) == {"offered_unasked", "gave_and_received"}
    assert {name: plain(one) for name, one in now.items()} == {
        name: plain(anew[name]) for name in now
    }


@pytest.mark.parametrize(
    "command",
    [
        help_(1, 2, outcome=Outcome.DID_NOT_HAPPEN),
        LogExchange(Exchange(day=TODAY, receiver_id=MemberId(1)), new_giver="Someone New"),
        RemoveExchanges((ExchangeId(3),)),
    ],
)
def test_what_moves_figures_in_another_way_ends_the_following(
    busy: Workspace, command: LogExchange | RemoveExchanges
) -> None:
    following = Following.of(basis_of(busy))
    change: ChangeSet = busy.run(command)

    assert busy.ask(lambda reader: following.follow(reader, change)) is None


def test_a_change_that_was_missed_ends_the_following(busy: Workspace) -> None:
    following = Following.of(basis_of(busy))
    busy.run(help_(1, 9))
    second = busy.run(help_(1, 9))

    assert busy.ask(lambda reader: following.follow(reader, second)) is None


def test_the_child_that_is_not_there_is_no_silent_success(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "organiser_app.services.renewing._command", lambda: ["/bin/sh", "-c", "exit 3"]
    )

    with pytest.raises(ChildProcessError):
        told(BASIS, large=0)
