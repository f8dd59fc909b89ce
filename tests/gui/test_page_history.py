"""The history."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddMember, AddNeed, EditMember
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.gui.pages import history
from organiser_app.gui.pages.history import HistoryPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import member
from tests.helpers.lists import shown

Settled = Callable[[], None]


@pytest.fixture
def page(qtbot: QtBot, session: GuiSession, view_state: ViewState) -> HistoryPage:
    made = HistoryPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    return made


def seen(page: HistoryPage, settled: Settled) -> None:
    page.show()
    settled()


def test_changes_are_sentences_newest_first_with_who_and_how_many_rows(
    page: HistoryPage, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Ana Ruiz")))
    workspace.run(AddNeed(Need(words="soup", member_id=MemberId(1))))

    seen(page, settled)

    assert shown(page.table, "what") == [
        "Added the need “soup” for Ana Ruiz",
        "Added Ana Ruiz to the roster",
    ]
    assert shown(page.table, "who") == ["Kai", "Kai"]
    assert shown(page.table, "rows") == ["1", "1"]


def test_any_change_can_be_taken_back_and_is_marked_so(
    qtbot: QtBot, page: HistoryPage, workspace: Workspace, settled: Settled
) -> None:
    ana = workspace.run(AddMember(Member("Ana Ruiz")))
    workspace.run(AddMember(Member("Ben Okafor")))
    seen(page, settled)
    page.table.select_ids([ana.id])

    with qtbot.waitSignal(page.news) as told:
        qtbot.mouseClick(page.take_back_button, Qt.MouseButton.LeftButton)
    settled()

    assert told.args is not None
    assert told.args[0].text == "Taken back: added Ana Ruiz to the roster."
    assert shown(page.table, "state") == ["", "Taken back"]
    assert not page.take_back_button.isEnabled()


def test_what_has_moved_on_since_is_left_alone_and_that_is_said(
    qtbot: QtBot, page: HistoryPage, workspace: Workspace, settled: Settled
) -> None:
    change = workspace.run(AddMember(Member("Ana Ruiz")))
    ana = MemberId(next(iter(change.of(Kind.MEMBERS).added)))
    both = workspace.run(EditMember(Member("Ana Ruiz", id=ana, email="a@b.org", address="1 Mill")))
    workspace.run(EditMember(Member("Ana Ruiz", id=ana, email="new@b.org", address="1 Mill")))
    seen(page, settled)
    page.table.select_ids([both.id])

    with qtbot.waitSignal(page.news) as told:
        page.take_back()
    settled()

    now = workspace.ask(lambda reader: member(reader, ana))
    assert now is not None
    assert (now.email, now.address) == ("new@b.org", "")
    assert told.args is not None
    assert told.args[0].kind == "warning"
    assert "because it has changed since: 1 member" in told.args[0].text


def test_nothing_can_be_taken_back_before_a_change_is_selected(
    page: HistoryPage, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Ana Ruiz")))

    seen(page, settled)

    assert not page.take_back_button.isEnabled()
    assert page.hint.text() == "Select a change to take it back."


def test_older_changes_come_when_they_are_asked_for(
    page: HistoryPage, workspace: Workspace, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "AT_ONCE", 2)
    for name in ("Ana", "Ben", "Noor"):
        workspace.run(AddMember(Member(name)))
    seen(page, settled)
    first = shown(page.table, "what")
    offered = page.older_button.isVisible()

    page.show_older()
    settled()

    assert len(first) == 2
    assert offered
    assert shown(page.table, "what")[-1] == "Added Ana to the roster"
    assert not page.older_button.isVisible()


def test_a_change_that_is_made_while_the_page_is_seen_appears_on_top(
    page: HistoryPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Ana")))
    seen(page, settled)

    session.do(AddMember(Member("Ben")), parent=page)
    settled()

    assert shown(page.table, "what") == ["Added Ben to the roster", "Added Ana to the roster"]


def test_hidden_names_are_hidden_in_the_history_too(
    page: HistoryPage, view_state: ViewState, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Ana Ruiz")))
    seen(page, settled)

    view_state.set_names_hidden(True)

    assert shown(page.table, "what") == ["Added A. R. to the roster"]
