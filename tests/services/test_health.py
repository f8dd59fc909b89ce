"""Health of networks and of bare logs: reference values, columns by any name, honest gaps."""

import dataclasses
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from organiser_app.domain.commands import AddNeed, AddRows, LogExchange
from organiser_app.domain.errors import UserError
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import ExchangeId, MatchId, MemberId, NeedId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Match, MatchState, Need
from organiser_app.metrics.indicators import IDS, State
from organiser_app.services.example import write_example
from organiser_app.services.health import (
    HealthWish,
    Weigh,
    log_health,
    network_health,
)
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.problems import Refused
from tests.helpers.networks import TODAY
from tests.helpers.reference import reference

PUBLIC = json.loads(reference("metrics_public.json").read_text(encoding="utf-8"))
NAMES = {"rho_garlaschelli_loffredo": "rho"}
NOT_OURS = {"dyad_census_MAN", "gini_total_degree"}
BY_QUANTITY = HealthWish(weigh=Weigh.QUANTITY)


def _of_logs() -> list[Any]:
    logs = {
        name: network["file"].rpartition("/")[2]
        for name, network in PUBLIC["networks"].items()
        if "file" in network
    }
    return [
        pytest.param(logs[value["network"]], value, id=f"{value['network']}-{value['metric']}")
        for value in PUBLIC["values"]
        if value["network"] in logs and value["metric"] not in NOT_OURS
    ]


@pytest.fixture(scope="module")
def structure_of() -> Any:
    known: dict[str, dict[str, Any]] = {}

    def look_up(file: str) -> dict[str, Any]:
        if file not in known:
            report = log_health(reference(f"logs/{file}"), BY_QUANTITY)
            known[file] = dataclasses.asdict(report.structure)
        return known[file]

    return look_up


@pytest.mark.parametrize(("file", "expected"), _of_logs())
def test_structure_of_a_log_equals_the_reference(
    structure_of: Any, file: str, expected: dict[str, Any]
) -> None:
    found = structure_of(file)[NAMES.get(expected["metric"], expected["metric"])]

    assert found == pytest.approx(
        expected["value"], rel=expected["tol_rel"], abs=expected["tol_abs"]
    )


def _log(folder: Path, text: str, name: str = "log.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_two_columns_are_enough(tmp_path: Path) -> None:
    report = log_health(_log(tmp_path, "giver,receiver\nAna,Bo\nBo,Ana\nAna,Ana\n"), HealthWish())

    assert (report.exchanges, report.people) == (2, 2)
    assert report.structure.weighted_reciprocity == 1.0
    assert report.left_out == (("self", 1),)
    assert (report.first_day, report.last_day) == (None, None)


def test_columns_are_known_by_other_names(tmp_path: Path) -> None:
    text = "Datum;Geber;Empfänger;Menge\n2026-03-01;Ana;Bo;2\n2026-03-02;Bo;Ana;1\n"

    report = log_health(_log(tmp_path, text), BY_QUANTITY)

    assert report.structure.weighted_reciprocity == pytest.approx(2 / 3)
    assert (report.first_day, report.last_day) == (date(2026, 3, 1), date(2026, 3, 2))


def test_a_log_is_taken_whole_unless_a_window_is_asked_for(tmp_path: Path) -> None:
    text = "date,giver,receiver\n2024-01-01,Ana,Bo\n2026-03-01,Bo,Ana\n,Ana,Cleo\n"
    log = _log(tmp_path, text)

    whole = log_health(log, HealthWish())
    window = log_health(log, HealthWish(days=30))

    assert (whole.exchanges, whole.first_day) == (3, date(2024, 1, 1))
    assert (window.exchanges, window.first_day) == (1, date(2026, 1, 31))
    assert dict(window.left_out) == {"no_date": 1}


def test_quantities_are_acts_only_when_asked_for(tmp_path: Path) -> None:
    log = _log(tmp_path, "giver,receiver,quantity\nAna,Bo,-3\nBo,Ana,1\n")

    assert log_health(log, HealthWish()).structure.weighted_reciprocity == 1.0
    assert log_health(log, BY_QUANTITY).structure.weighted_reciprocity == 0.5


def test_without_somebody_their_exchanges_are_left_away(tmp_path: Path) -> None:
    log = _log(tmp_path, "giver,receiver\nAna,Bo\nBo,Cleo\nCleo,Bo\n")

    assert log_health(log, HealthWish(without=("Ana",))).exchanges == 2


def test_a_name_that_nobody_has_is_refused(tmp_path: Path) -> None:
    log = _log(tmp_path, "giver,receiver\nAna,Bo\n")

    with pytest.raises(UserError) as refusal:
        log_health(log, HealthWish(without=("Nobody",)))

    assert refusal.value.code == "NAME_NOT_FOUND"


def test_a_sheet_that_names_no_givers_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        log_health(_log(tmp_path, "name,phone\nAna,1\n"), HealthWish())

    assert refusal.value.code == "COLUMN_MISSING"


def test_a_log_says_what_it_cannot_know(tmp_path: Path) -> None:
    report = log_health(_log(tmp_path, "giver,receiver\nAna,Bo\n"), HealthWish())

    states = {one.id: one.state for one in report.indicators}

    too_few = {"comes_round", "gave_and_received", "carried_by_few"}
    assert tuple(states) == IDS
    assert {name for name in IDS if states[name] is State.TOO_LITTLE_DATA} == too_few
    assert {states[name] for name in IDS if name not in too_few} == {State.NOT_RECORDED}


def test_an_empty_network_has_no_health_and_no_illness(workspace: Workspace) -> None:
    report = network_health(workspace, HealthWish())

    assert (report.exchanges, report.people, report.coverage) == (0, 0, 0.0)
    assert report.structure.weighted_reciprocity is None
    assert report.structure.largest_scc == 0


def test_a_network_is_read_as_of_a_day(workspace: Workspace) -> None:
    for day in (date(2026, 5, 2), date(2026, 11, 1)):
        workspace.run(LogExchange(Exchange(day=day), new_giver="Ana", new_receiver="Bo"))
    workspace.run(AddNeed(Need(words="A lift", opened=TODAY)))

    now = network_health(workspace, HealthWish())
    may = network_health(workspace, HealthWish(days=30, as_of=date(2026, 5, 10)))

    assert (now.exchanges, now.last_day) == (1, TODAY)
    assert (may.exchanges, may.first_day) == (1, date(2026, 4, 11))


def test_a_network_is_compared_with_the_period_before(tmp_path: Path) -> None:
    with_example = write_example(tmp_path / "e.organiser", tmp_path, progress=Progress())
    now = network_health(with_example, HealthWish())
    again = network_health(with_example, HealthWish())
    by_quantity = network_health(with_example, BY_QUANTITY)
    with_example.close(copy=False)

    assert [one.id for one in now.indicators] == list(IDS)
    assert all(one.state is State.SHOWN and one.change for one in now.indicators)
    assert now == again
    assert not any(one.change for one in by_quantity.indicators)


def test_what_was_asked_of_members_and_of_matches_reaches_the_indicators(
    workspace: Workspace,
) -> None:
    people = tuple(
        Member(f"Person {one}", id=MemberId(-1 - one), monthly_limit=2 if one < 3 else None)
        for one in range(30)
    )
    silent = dataclasses.replace(people[29], consent={Purpose.STATISTICS: False})
    needs = tuple(
        Need(id=NeedId(-1 - one), opened=date(2026, 11, 1), words="A lift") for one in range(24)
    )
    matches = tuple(
        Match(
            need_id=need.id,
            helper_id=people[0].id,
            id=MatchId(need.id),
            state=MatchState.COMPLETED if need.id % 8 else MatchState.DID_NOT_HAPPEN,
            ended=date(2026, 11, 2),
        )
        for need in needs
    )
    exchanges = tuple(
        Exchange(
            id=ExchangeId(-1 - one),
            day=date(2026, 11, 9),
            giver_id=people[one % 12].id,
            receiver_id=people[(one + 1) % 12].id,
        )
        for one in range(60)
    )
    workspace.run(
        AddRows(members=(*people[:29], silent), needs=needs, matches=matches, exchanges=exchanges)
    )

    found = {one.id: one for one in network_health(workspace, HealthWish()).indicators}

    weight = 2 ** (-21 / 180)
    kept = (21 * weight + 1) / (24 * weight + 2)
    assert (found["promises_kept"].n, found["promises_kept"].value) == (24, pytest.approx(kept))
    assert (found["taking_part"].n, dict(found["taking_part"].left_out)) == (
        29,
        {"asked_not_to_count": 1},
    )
    above = found["carried_by_few"].part("above_own_limit")
    assert above is not None
    assert above.n == 3


def test_who_said_no_stays_in_the_totals_and_in_no_figure_about_people(
    workspace: Workspace,
) -> None:
    silent = Member("Sol", id=MemberId(-1), consent={Purpose.STATISTICS: False})
    others = tuple(Member(name, id=MemberId(-2 - k)) for k, name in enumerate(("Ana", "Bo")))
    pairs = ((-1, -2), (-2, -1), (-2, -3), (-3, -2))
    exchanges = tuple(
        Exchange(
            id=ExchangeId(-1 - k),
            day=TODAY,
            giver_id=MemberId(giver),
            receiver_id=MemberId(receiver),
        )
        for k, (giver, receiver) in enumerate(pairs)
    )
    workspace.run(AddRows(members=(silent, *others), exchanges=exchanges))

    report = network_health(workspace, HealthWish())

    assert (report.exchanges, report.people, report.coverage) == (4, 3, 1.0)
    assert report.left_out == (("asked_not_to_count", 2),)
    assert report.structure.arcs == 2
