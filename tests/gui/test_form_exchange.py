"""Logging an exchange, with the keyboard alone."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddCategory, AddMember, AddNeed, LogExchange
from organiser_app.domain.exchanges import Asked, Category, Exchange, Outcome
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.session import GuiSession
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.members import member_choices
from organiser_app.storage.reads.needs import needs

Settled = Callable[[], None]


def some_people(workspace: Workspace) -> None:
    for name in ("Ana Ruiz", "Ben Okafor", "Noor Haddad"):
        workspace.run(AddMember(Member(name)))
    workspace.run(AddCategory(Category("Lifts")))


def opened(qtbot: QtBot, form: ExchangeForm, settled: Settled) -> ExchangeForm:
    form.open()
    qtbot.waitExposed(form)
    settled()
    return form


def type_into_focus(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(focused(), text)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, key: Qt.Key, *, ctrl: bool = False, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.NoModifier
    if ctrl:
        held |= Qt.KeyboardModifier.ControlModifier
    if shift:
        held |= Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(focused(), key, held)


def logged(workspace: Workspace) -> list[Exchange]:
    return list(workspace.ask(exchanges))


def test_an_exchange_is_logged_with_the_keyboard_alone(
    qtbot: QtBot,
    session: GuiSession,
    window: QWidget,
    workspace: Workspace,
    settled: Settled,
    today: date,
) -> None:
    some_people(workspace)
    form = opened(qtbot, ExchangeForm(session, window), settled)

    type_into_focus(qtbot, "ana ruiz")
    press(qtbot, Qt.Key.Key_Tab)
    type_into_focus(qtbot, "ben okafor")
    press(qtbot, Qt.Key.Key_Tab)
    type_into_focus(qtbot, "lifts")
    qtbot.keyClick(form, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    names = {choice.id: choice.name for choice in workspace.ask(member_choices)}
    (found,) = logged(workspace)
    assert names[found.giver_id or 0] == "Ana Ruiz"
    assert names[found.receiver_id or 0] == "Ben Okafor"
    assert found.category_id is not None
    assert found.day == today
    assert found.asked is Asked.UNASKED


def test_enter_moves_on_and_never_saves_a_half_written_exchange(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    some_people(workspace)
    form = opened(qtbot, ExchangeForm(session, window), settled)

    type_into_focus(qtbot, "noo")
    completer = form.giver.editor.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    stayed = form.giver.editor.hasFocus()
    press(qtbot, Qt.Key.Key_Return)

    assert form.giver.editor.text() == "Noor Haddad"
    assert stayed
    assert form.receiver.editor.hasFocus()
    assert logged(workspace) == []
    form.done_without_asking()


def test_a_name_that_is_not_on_the_roster_is_announced_as_new_and_added(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    some_people(workspace)
    form = opened(qtbot, ExchangeForm(session, window), settled)

    type_into_focus(qtbot, "Zora")
    announced = form.giver.findChild(QWidget, "") is not None and form.giver.new_name()
    with qtbot.waitSignal(form.saved):
        form.save()

    assert announced == "Zora"
    assert "Zora" in {choice.name for choice in workspace.ask(member_choices)}


def test_nothing_is_saved_while_nobody_is_named_and_the_problem_is_beside_the_field(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = opened(qtbot, ExchangeForm(session, window), settled)

    form.save()
    settled()

    assert "one is enough" in form.giver.problem()
    assert form.receiver.problem() == ""
    assert form.isVisible()
    assert logged(workspace) == []
    form.done_without_asking()


def test_a_day_to_come_is_refused_beside_the_day_while_typing(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = opened(qtbot, ExchangeForm(session, window), settled)
    form.day.editor.clear()

    qtbot.keyClicks(form.day.editor, "2027-01-05")

    assert "still to come" in form.day.problem()
    assert form.giver.problem() == ""
    form.done_without_asking()


def test_yesterday_is_understood(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = opened(qtbot, ExchangeForm(session, window), settled)
    form.day.editor.clear()

    qtbot.keyClicks(form.day.editor, "yesterday")

    assert form.exchange().day == date(2026, 11, 21)
    form.done_without_asking()


def test_save_and_another_keeps_the_day_and_empties_the_rest(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    some_people(workspace)
    form = opened(qtbot, ExchangeForm(session, window), settled)
    form.day.editor.set_date(date(2026, 11, 3))
    type_into_focus(qtbot, "Ana Ruiz")

    with qtbot.waitSignal(form.saved):
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(form, Qt.Key.Key_Return, held)
    settled()

    assert form.isVisible()
    assert form.giver.editor.text() == ""
    assert form.giver.editor.hasFocus()
    assert [field.problem() for field in form.fields()] == [""] * len(form.fields())
    assert form.day.editor.chosen_date() == date(2026, 11, 3)
    assert len(logged(workspace)) == 1
    form.done_without_asking()


def test_escape_asks_only_when_something_would_be_lost(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = opened(qtbot, ExchangeForm(session, window), settled)
    form.note.editor.setPlainText("she brought soup")

    form.reject()
    asked = form.keep_button.isVisible() and form.isVisible()
    qtbot.mouseClick(form.keep_button, Qt.MouseButton.LeftButton)
    kept = form.note.editor.toPlainText()
    form.reject()
    qtbot.mouseClick(form.discard_button, Qt.MouseButton.LeftButton)

    assert asked
    assert kept == "she brought soup"
    assert not form.isVisible()


def test_escape_closes_at_once_while_nothing_was_written(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = opened(qtbot, ExchangeForm(session, window), settled)

    qtbot.keyClick(form, Qt.Key.Key_Escape)

    assert not form.isVisible()


def test_help_for_a_need_meets_it_in_the_same_change_and_one_undo_takes_both_back(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    some_people(workspace)
    workspace.run(AddNeed(Need(words="a lift to the clinic")))
    (need,) = workspace.ask(needs)
    start = Exchange(need_id=need.id, asked=Asked.ASKED)
    form = opened(qtbot, ExchangeForm(session, window, start=start), settled)
    type_into_focus(qtbot, "Ana Ruiz")

    with qtbot.waitSignal(form.saved):
        form.save()
    met = workspace.ask(needs)[0].state
    workspace.undo()

    assert met is NeedState.MET
    assert workspace.ask(needs)[0].state is NeedState.OPEN
    assert logged(workspace) == []


def test_correcting_an_exchange_keeps_a_giver_who_has_left(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    gone = workspace.run(AddMember(Member("Old Friend", left=date(2026, 1, 1))))
    giver = next(iter(next(iter(gone.touched.values())).added))
    workspace.run(LogExchange(Exchange(giver_id=giver, quantity=Decimal("2.5"))))  # type: ignore[arg-type]
    (before,) = logged(workspace)
    form = opened(qtbot, ExchangeForm(session, window, start=before, edit=True), settled)

    form.note.editor.setPlainText("two and a half hours")
    with qtbot.waitSignal(form.saved):
        form.save()

    (after,) = logged(workspace)
    assert after.giver_id == giver
    assert after.quantity == Decimal("2.5")
    assert after.note == "two and a half hours"


def test_what_came_of_an_exchange_can_be_corrected(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    some_people(workspace)
    workspace.run(LogExchange(Exchange(giver_id=MemberId(1))))
    (before,) = logged(workspace)
    form = opened(qtbot, ExchangeForm(session, window, start=before, edit=True), settled)

    form.outcome.editor.set_current("did_not_happen")
    with qtbot.waitSignal(form.saved):
        form.save()

    assert logged(workspace)[0].outcome is Outcome.DID_NOT_HAPPEN
