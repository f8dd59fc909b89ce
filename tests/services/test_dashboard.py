"""The dashboard's figures are computed once a revision, from whichever thread asks."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from organiser_app.domain.commands import AddMember, ChangeSettings, LogExchange
from organiser_app.domain.errors import Invalid
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.members import Member
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.dashboard import Dashboard
from organiser_app.services.workspace import Workspace
from tests.helpers.networks import TODAY


def _help(workspace: Workspace) -> None:
    workspace.run(LogExchange(Exchange(day=TODAY), new_giver="Ana", new_receiver="Bo"))


def test_figures_count_what_was_logged_and_name_who_is_in_them(workspace: Workspace) -> None:
    _help(workspace)

    shown = workspace.ask(Dashboard(workspace).question(90))

    assert shown.figures.acts == 1
    assert sorted(shown.member_name(int(one)) for one in shown.figures.giving.member_ids) == [
        "Ana",
        "Bo",
    ]
    assert shown.today == TODAY


def test_asking_again_computes_nothing(workspace: Workspace) -> None:
    _help(workspace)
    dashboard = Dashboard(workspace)
    first = workspace.ask(dashboard.question(90))

    assert workspace.ask(dashboard.question(90)) is first


def test_going_back_to_a_period_computes_nothing(workspace: Workspace) -> None:
    _help(workspace)
    dashboard = Dashboard(workspace)
    first = workspace.ask(dashboard.question(90))
    workspace.ask(dashboard.question(30))

    assert workspace.ask(dashboard.question(90)) is first


def test_a_change_is_in_the_next_figures(workspace: Workspace) -> None:
    dashboard = Dashboard(workspace)
    before = workspace.ask(dashboard.question(90))

    workspace.run(AddMember(Member("Cleo")))

    after = workspace.ask(dashboard.question(90))
    assert (before.figures.members, after.figures.members) == (0, 1)


def test_the_groups_own_promises_are_used(workspace: Workspace) -> None:
    dashboard = Dashboard(workspace)
    workspace.ask(dashboard.question(90))

    workspace.run(ChangeSettings(GroupSettings(name="Ours", urgent_days=9)))

    assert workspace.ask(dashboard.question(90)).settings.promises == (9, 7, 30)


@pytest.mark.parametrize("days", [-3, 0, 366])
def test_a_promise_that_the_form_would_not_take_is_refused_from_a_script_too(
    workspace: Workspace, days: int
) -> None:
    with pytest.raises(Invalid) as refused:
        workspace.run(ChangeSettings(GroupSettings(soon_days=days)))

    (problem,) = refused.value.problems
    assert (problem.field, problem.code) == ("soon_days", "NOT_WITHIN")


def test_two_threads_get_the_same_figures(workspace: Workspace) -> None:
    _help(workspace)
    dashboard = Dashboard(workspace)

    with ThreadPoolExecutor(2) as threads:
        both = list(threads.map(lambda _: workspace.ask(dashboard.question(90)), range(2)))

    assert both[0] is both[1]
