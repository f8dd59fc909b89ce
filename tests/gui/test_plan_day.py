"""A plan for a day: accepted in part as one step, never beyond what anyone said."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddMember, AddRows, ChangeSettings
from organiser_app.domain.exchanges import Category, UnitFamily
from organiser_app.domain.ids import CategoryId, MemberId, NeedId, OfferId
from organiser_app.domain.members import LimitUnit, Member
from organiser_app.domain.needs import Need, NeedState, Offer
from organiser_app.domain.settings import GroupSettings, Weights
from organiser_app.gui.dialogs.weights_form import MUCH, NONE, WeightsForm
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.helping.plan_dialog import PlanDialog
from organiser_app.gui.pages.needs.helping.plan_model import Load, PlanModel, Role
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.services.planning import plan_of_day
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.matches import match_rows
from organiser_app.storage.reads.needs import needs
from organiser_app.storage.reads.network import group_settings
from tests.helpers.networks import TODAY as OTHER_TODAY
from tests.helpers.networks import a_workspace

Settled = Callable[[], None]
DRIVING = Category("Driving", CategoryId(-1), unit=UnitFamily.TIME)


def people(*limits: int | None, unit: LimitUnit = LimitUnit.ACTS) -> tuple[Member, ...]:
    return tuple(
        Member(f"Helper {n}", MemberId(-n), monthly_limit=limit, limit_unit=unit)
        for n, limit in enumerate(limits, start=1)
    )


def rows(helpers: tuple[Member, ...], wanted: tuple[Need, ...]) -> AddRows:
    """Everyone offers to drive."""
    offers = tuple(
        Offer(OfferId(-n), member_id=one.id, category_id=DRIVING.id)
        for n, one in enumerate(helpers, start=1)
    )
    return AddRows((), (DRIVING,), helpers, wanted, offers)


def lifts(count: int, day: date) -> tuple[Need, ...]:
    return tuple(
        Need(NeedId(-n), words=f"lift {n}", category_id=DRIVING.id, opened=day - timedelta(days=n))
        for n in range(1, count + 1)
    )


@pytest.fixture
def page(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    workspace: Workspace,
    settled: Settled,
    today: date,
) -> NeedsPage:
    """Four lifts are needed; two people drive, one of them once a month."""
    workspace.run(rows(people(1, None), lifts(4, today)))
    made = NeedsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    settled()
    return made


def opened(page: NeedsPage, settled: Settled) -> PlanDialog:
    page.plan_button.click()
    settled()
    (found,) = [one for one in page.window().findChildren(PlanDialog) if one.isVisible()]
    return found


def told(dialog: PlanDialog) -> list[tuple[str, list[str]]]:
    """People and what they could be asked about; then the needs without anyone."""
    model = dialog.model
    return [
        (str(top.data()), [str(one.data()) for one in children(model, top)]) for top in tops(model)
    ]


def tops(model: PlanModel) -> list[QModelIndex]:
    return [model.index(place, 0) for place in range(model.rowCount())]


def children(model: PlanModel, top: QModelIndex) -> list[QModelIndex]:
    return [model.index(place, 0, top) for place in range(model.rowCount(top))]


def test_the_plan_is_grouped_by_helper_with_their_own_limit_beside_them(
    page: NeedsPage, settled: Settled
) -> None:
    dialog = opened(page, settled)
    first, second, *rest = tops(dialog.model)

    assert [name for name, _ in told(dialog)] == ["Helper 1", "Helper 2"]
    assert [len(lines) for _, lines in told(dialog)] == [1, 3]
    assert rest == []
    assert first.data(Role.LOAD_WORDS) == "with this 1 of 1 times this month"
    assert first.data(Role.LOAD) == Load(0, 1)
    assert second.data(Role.LOAD_WORDS) == "said no limit"
    assert "offered Driving" in children(dialog.model, first)[0].data(Role.REASONS)
    assert dialog.sentence.text() == (
        "2 people could be asked about 4 needs. Among them: 2 who were never asked."
    )


def test_a_part_is_accepted_as_one_step_that_is_taken_back_as_one(
    page: NeedsPage, workspace: Workspace, settled: Settled
) -> None:
    dialog = opened(page, settled)
    model = dialog.model
    before = len(model.ticked())
    model.toggle(children(model, tops(model)[1])[0])

    assert dialog.accept_button.accessibleName() == "Accept 3 of 4"
    dialog.accept_button.click()
    settled()

    assert before == 4
    assert len(workspace.ask(match_rows)) == 3
    assert [need.state for need in workspace.ask(needs)].count(NeedState.OPEN) == 1
    assert not shiboken6.isValid(dialog)
    workspace.undo()
    assert workspace.ask(match_rows) == ()


def test_by_keys_a_line_is_left_out_and_the_rest_accepted(
    qtbot: QtBot, page: NeedsPage, workspace: Workspace, settled: Settled
) -> None:
    dialog = opened(page, settled)
    assert dialog.tree.hasFocus() or dialog.focusWidget() is dialog.tree

    qtbot.keyClick(dialog.tree, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    left_out = dialog.model.ticked()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()

    assert len(left_out) == 3
    assert len(workspace.ask(match_rows)) == 3


def test_whoever_is_unticked_unticks_all_of_theirs_and_their_bar_shrinks(
    page: NeedsPage, settled: Settled
) -> None:
    dialog = opened(page, settled)
    model = dialog.model
    first, second = tops(model)
    check = Qt.ItemDataRole.CheckStateRole

    model.toggle(first)
    model.toggle(children(model, second)[1])

    assert first.data(check) == Qt.CheckState.Unchecked
    assert first.data(Role.LOAD_WORDS) == "0 of 1 times this month"
    assert second.data(check) == Qt.CheckState.PartiallyChecked
    assert len(model.ticked()) == 2


def test_another_plan_leaves_out_what_was_left_out_before(
    page: NeedsPage, settled: Settled
) -> None:
    dialog = opened(page, settled)
    dialog.model.toggle(children(dialog.model, tops(dialog.model)[1])[0])
    kept = set(dialog.model.ticked())

    dialog.again_button.click()
    settled()
    again = set(dialog.model.ticked())
    dialog.reject()
    reopened = opened(page, settled)

    assert again == kept
    assert set(reopened.model.ticked()) == kept


def test_others_are_found_for_what_was_left_out(page: NeedsPage, settled: Settled) -> None:
    dialog = opened(page, settled)
    (turned_down,) = children(dialog.model, tops(dialog.model)[0])
    need_id = turned_down.data(Role.NEED_ID)
    dialog.model.toggle(turned_down)

    dialog.others_button.click()
    settled()

    helper_of = {line.need.id: line.helper_id for line in dialog.model.plan.lines}  # type: ignore[union-attr]
    assert helper_of[need_id] == 2
    assert dialog.accept_button.accessibleName() == "Accept 4 of 4"
    assert dialog.others_button.isHidden()


def test_when_the_network_moves_on_the_plan_is_made_anew_and_says_so(
    page: NeedsPage, workspace: Workspace, settled: Settled
) -> None:
    dialog = opened(page, settled)
    dialog.model.toggle(children(dialog.model, tops(dialog.model)[1])[0])
    workspace.run(AddMember(Member("Eve")))  # past the window, as another computer would

    dialog.accept_button.click()
    settled()
    assert workspace.ask(match_rows) == ()
    assert "changed since this was planned" in dialog.problem()

    dialog.accept_button.click()
    settled()
    assert len(workspace.ask(match_rows)) == 3


def test_needs_without_anyone_are_listed_with_the_reason(
    page: NeedsPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    change = workspace.run(AddRows((), (Category("Sewing", CategoryId(-9)),), (), (), ()))
    (sewing,) = change.of(Kind.CATEGORIES).added
    from organiser_app.domain.commands import AddNeed

    workspace.run(AddNeed(Need(words="a hem", category_id=CategoryId(sewing), opened=today)))
    page.refresh()
    settled()

    dialog = opened(page, settled)

    assert told(dialog)[-1] == ("1 need without anyone", ["a hem"])
    last = tops(dialog.model)[-1]
    assert last.data(Role.DETAIL) == "Nobody is known who can do this and can be asked."
    assert last.data(Qt.ItemDataRole.CheckStateRole) is None


def test_only_the_needs_that_are_selected_are_planned(page: NeedsPage, settled: Settled) -> None:
    page.needs.table.select_ids([1, 2])
    settled()

    dialog = opened(page, settled)

    assert sorted(line.need.id for line in dialog.model.plan.lines) == [1, 2]  # type: ignore[union-attr]


def test_a_plan_that_is_cancelled_leaves_nothing_behind(
    page: NeedsPage, workspace: Workspace, settled: Settled
) -> None:
    page.plan_day()
    (dialog,) = [one for one in page.window().findChildren(PlanDialog) if one.isVisible()]

    dialog.progress.cancelled.emit()
    settled()

    assert not shiboken6.isValid(dialog) or not dialog.isVisible()
    assert workspace.ask(match_rows) == ()


def test_where_nothing_is_open_the_plan_says_so(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, settled: Settled
) -> None:
    made = NeedsPage(session, view_state)
    qtbot.addWidget(made)
    made.show()
    settled()
    made.plan_day()
    settled()

    (dialog,) = [one for one in made.window().findChildren(PlanDialog) if one.isVisible()]
    shown = [one.text() for one in dialog.findChildren(QPushButton) if one.isEnabled()]

    assert "Accept 0 of 0" not in shown
    assert dialog._nothing.isVisible()
    dialog.reject()


def test_the_tree_of_a_plan_keeps_the_rules_of_models(
    themed: QApplication, qtmodeltester: ModelTester, workspace: Workspace, today: date
) -> None:
    workspace.run(rows(people(1, None, 2), lifts(7, today)))
    plan = workspace.ask(lambda reader: plan_of_day(reader, workspace.helpers, today))
    model = PlanModel(set(), hidden=False)

    model.show_plan(plan, today)

    qtmodeltester.check(model)


LIMITS = st.lists(st.one_of(st.none(), st.integers(0, 5)), min_size=1, max_size=5)
HOURS = st.lists(st.one_of(st.none(), st.decimals("0.25", "4", places=2)), min_size=1, max_size=9)


@given(limits=LIMITS, unit=st.sampled_from(LimitUnit), hours=HOURS, data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_ticked_nobody_is_brought_above_what_they_said(
    limits: list[int | None], unit: LimitUnit, hours: list[Decimal | None], data: st.DataObject
) -> None:
    wanted = tuple(
        Need(
            NeedId(-n),
            words="a lift",
            category_id=DRIVING.id,
            quantity=amount,
            unit="hours" if amount is not None else "",
            opened=OTHER_TODAY,
        )
        for n, amount in enumerate(hours, start=1)
    )
    with TemporaryDirectory() as folder:
        town = a_workspace(Path(folder))
        town.run(rows(people(*limits, unit=unit), wanted))
        model = PlanModel(set(), hidden=False)
        model.show_plan(
            town.ask(lambda reader: plan_of_day(reader, town.helpers, OTHER_TODAY)), OTHER_TODAY
        )
        everything = [one for top in tops(model) for one in (top, *children(model, top))]
        for place in data.draw(st.lists(st.integers(0, 30), max_size=6)):
            model.toggle(everything[place % len(everything)])
        assert model.plan is not None
        if model.ticked():
            town.run(model.plan.accept(model.ticked()))
        given_to = [row.helper_id for row in town.ask(match_rows)]
        taken = [hours[row.need_id - 1] for row in town.ask(match_rows)]
        town.close(copy=False)

    for number, limit in enumerate(limits, start=1):
        theirs = [each for who, each in zip(given_to, taken, strict=True) if who == number]
        sizes = [Decimal(1) if each is None else each for each in theirs]
        used = Decimal(len(theirs)) if unit is LimitUnit.ACTS else sum(sizes, Decimal(0))
        assert limit is None or used <= limit


# -- how helpers are chosen


def test_weights_are_set_in_words_and_kept_as_one_change(
    qtbot: QtBot, window: QPushButton, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(ChangeSettings(GroupSettings(name="Town", weights=Weights(area=4, room=2))))
    form = WeightsForm(session, window)
    form.open()
    settled()
    shown = {name: field.editor.current() for name, field in form.steps.items()}

    form.steps["language"].editor.set_current(MUCH)
    form.steps["known"].editor.set_current(NONE)
    form.rest_days.editor.setValue(90)
    form.save()
    settled()

    kept = workspace.ask(group_settings)
    assert shown["kind"] == MUCH
    assert kept.name == "Town"
    assert kept.weights == Weights(area=4, room=2, language=6, known=0, rest_days=90)
    workspace.undo()
    assert workspace.ask(group_settings).weights == Weights(area=4, room=2)


def test_the_first_weights_come_back_with_one_button(
    qtbot: QtBot, window: QPushButton, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(ChangeSettings(GroupSettings(weights=Weights(area=0, kind=0, rest_days=7))))
    form = WeightsForm(session, window)
    form.open()
    settled()

    form.at_first_button.click()
    form.save()
    settled()

    assert workspace.ask(group_settings).weights == Weights()
