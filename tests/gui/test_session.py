"""The window's way to the network: answers, changes, undo, and where errors go."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import ChangeSet, Kind, UndoState
from organiser_app.domain.commands import AddMember, EditMember
from organiser_app.domain.errors import Cancelled, UserError
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.gui.failures import Failures, safe_report
from organiser_app.gui.session import GuiSession
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.network import counts

Settled = Callable[[], None]


@pytest.fixture
def heard(session: GuiSession, settled: Settled) -> Iterator[list[ChangeSet]]:
    """Every change that pages were told of."""
    settled()
    changes: list[ChangeSet] = []
    session.changed.connect(changes.append)
    yield changes
    session.changed.disconnect(changes.append)


def test_a_command_is_told_to_every_page_before_the_one_who_gave_it(
    session: GuiSession, heard: list[ChangeSet], settled: Settled
) -> None:
    order: list[str] = []
    session.changed.connect(lambda _: order.append("page"))

    session.do(AddMember(Member("Ana")), parent=session, then=lambda _: order.append("asker"))
    settled()

    assert order == ["page", "asker"]
    assert set(heard[0].touched) == {Kind.MEMBERS}


def test_a_change_is_announced_although_the_one_who_asked_for_it_is_gone(
    session: GuiSession, heard: list[ChangeSet], settled: Settled, qtbot: QtBot
) -> None:
    asker, told = QObject(), list[ChangeSet]()
    session.do(AddMember(Member("Ana")), parent=asker, then=told.append)
    with qtbot.waitSignal(asker.destroyed):
        asker.deleteLater()
    settled()

    assert len(heard) == 1
    assert told == []


def test_undo_and_redo_follow_every_change(
    session: GuiSession, heard: list[ChangeSet], settled: Settled
) -> None:
    states: list[UndoState] = []
    session.undo_changed.connect(states.append)

    session.do(AddMember(Member("Ana")), parent=session)
    settled()
    after_do = session.undo_state
    session.undo()
    settled()
    after_undo = session.undo_state
    session.redo()
    settled()

    assert after_do.undo is not None
    assert (after_undo.undo, after_undo.redo is not None) == (None, True)
    assert session.undo_state.undo is not None
    assert len(heard) == 3
    assert states[-1] == session.undo_state


def test_one_change_can_be_taken_back_after_others(
    session: GuiSession, heard: list[ChangeSet], settled: Settled
) -> None:
    for name in ("Ana", "Ben"):
        session.do(AddMember(Member(name)), parent=session)
    settled()

    session.undo(heard[0].id)
    settled()

    known: list[int] = []
    session.ask(counts, lambda found: known.append(found.members), parent=session)
    settled()
    assert known == [1]


def test_an_answer_from_the_network_before_is_not_shown(
    session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    may_end, answers = threading.Event(), list[object]()
    session.ask(lambda _: may_end.wait(10), answers.append, parent=session)

    session.close()
    may_end.set()
    settled()
    session.use(workspace)
    settled()

    assert answers == []


def test_a_write_that_ends_after_the_network_was_closed_is_no_news(
    session: GuiSession, heard: list[ChangeSet], workspace: Workspace, settled: Settled
) -> None:
    told: list[ChangeSet] = []
    session.do(AddMember(Member("Ana")), parent=session, then=told.append)
    session.close()
    settled()
    session.use(workspace)
    settled()

    assert (heard, told) == ([], [])


def test_closing_takes_undo_away_and_says_so(session: GuiSession, settled: Settled) -> None:
    session.do(AddMember(Member("Ana")), parent=session)
    settled()
    said: list[str] = []
    session.closed.connect(lambda: said.append("closed"))
    session.undo_changed.connect(lambda state: said.append(str(state.undo)))

    session.close()

    assert said == ["None", "closed"]
    assert not session.is_open
    assert session.close() is None


def test_a_refused_command_is_told_and_changes_nothing(
    session: GuiSession, heard: list[ChangeSet], settled: Settled
) -> None:
    told: list[UserError] = []
    session.failures.told.connect(told.append)

    session.do(EditMember(Member("Nobody", MemberId(999))), parent=session)
    settled()

    assert len(told) == 1
    assert heard == []


def test_a_refused_command_goes_to_the_form_that_gave_it_and_to_nobody_else(
    session: GuiSession, heard: list[ChangeSet], settled: Settled
) -> None:
    told, kept = list[UserError](), list[BaseException]()
    session.failures.told.connect(told.append)

    session.do(EditMember(Member("No", MemberId(999))), parent=session, failed=kept.append)
    settled()

    assert (told, len(kept), heard) == ([], 1, [])


def test_a_long_task_can_be_cancelled_without_a_word(
    session: GuiSession, settled: Settled
) -> None:
    told, answers = list[object](), list[object]()
    session.failures.told.connect(told.append)
    began = threading.Event()

    def task(progress: object) -> None:
        began.set()
        while not progress.is_cancelled:  # type: ignore[attr-defined]
            began.wait(0.001)
        raise Cancelled

    job = session.start(task, answers.append, parent=session, title="Reading")
    assert began.wait(10)
    job.cancel()
    settled()

    assert (told, answers) == ([], [])


# -- where errors go


@pytest.fixture
def failures(qtbot: QtBot) -> Failures:
    return Failures()


def a_bug_about(name: str) -> BaseException:
    """What the interpreter raises when our code is wrong about somebody."""
    try:
        raise KeyError(name)
    except KeyError as error:
        return error


def test_errors_are_sorted_into_told_bug_and_silence(failures: Failures) -> None:
    told, bugs = list[UserError](), list[str]()
    failures.told.connect(told.append)
    failures.bug.connect(bugs.append)
    refused = UserError("NETWORK_MISSING")

    for error in (Cancelled(), refused, a_bug_about("Ana Ruiz")):
        failures.handle(error)

    assert told == [refused]
    assert len(bugs) == 1


def test_a_report_says_where_and_never_about_whom(failures: Failures) -> None:
    try:
        raise RuntimeError("cannot save Ana Ruiz") from a_bug_about("+44 7700 900123")
    except RuntimeError as error:
        report = safe_report(error)

    assert report.startswith("RuntimeError (after KeyError)")
    assert "test_session.py" in report
    assert "Ana" not in report
    assert "7700" not in report
