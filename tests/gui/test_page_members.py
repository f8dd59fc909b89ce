"""The roster."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddMember, AddNeed, EditMember, LogExchange
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Need
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import DOTS
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.services.workspace import Workspace
from tests.helpers.lists import shown

Settled = Callable[[], None]


def added(workspace: Workspace, member: Member) -> MemberId:
    change = workspace.run(AddMember(member))
    return MemberId(next(iter(change.of(Kind.MEMBERS).added)))


def words_of(panel: SidePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


@pytest.fixture
def page(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, settled: Settled
) -> MembersPage:
    made = MembersPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    return made


def seen(page: MembersPage, settled: Settled) -> None:
    page.show()
    settled()


def test_an_empty_roster_says_how_to_begin(
    qtbot: QtBot, page: MembersPage, settled: Settled
) -> None:
    seen(page, settled)
    doors = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    (door,) = [one for one in doors if one.accessibleName() == "Bring in a spreadsheet"]

    with qtbot.waitSignal(page.action_wanted) as wanted:
        qtbot.mouseClick(door, Qt.MouseButton.LeftButton)

    assert wanted.args == ["bring_in_spreadsheet"]


def test_a_member_who_is_added_appears_without_asking_for_the_others_again(
    qtbot: QtBot,
    page: MembersPage,
    session: GuiSession,
    workspace: Workspace,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    added(workspace, Member("Ana Ruiz"))
    seen(page, settled)
    asked: list[object] = []
    read = page.members.read
    monkeypatch.setattr(
        page.members, "read", lambda reader, ids: asked.append(ids) or read(reader, ids)
    )

    session.do(AddMember(Member("Ben Okafor")), parent=page)
    settled()

    assert shown(page.members.table, "name") == ["Ana Ruiz", "Ben Okafor"]
    assert asked == [[2]]


def test_an_exchange_refreshes_the_rows_of_those_who_took_part(
    page: MembersPage, session: GuiSession, workspace: Workspace, settled: Settled, today: date
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    added(workspace, Member("Ben Okafor"))
    seen(page, settled)

    session.do(LogExchange(Exchange(giver_id=ana, day=today)), parent=page)
    settled()

    assert shown(page.members.table, "took_part") == ["today", ""]


def test_the_selection_stays_with_the_person_when_rows_come_before_it(
    page: MembersPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    ben = added(workspace, Member("Ben Okafor"))
    seen(page, settled)
    page.members.table.select_ids([ben])

    session.do(AddMember(Member("Ana Ruiz")), parent=page)
    settled()
    page.members.refresh()
    settled()

    assert page.members.table.selected_ids() == [ben]
    assert shown(page.members.table, "name") == ["Ana Ruiz", "Ben Okafor"]


def test_a_hidden_page_asks_nothing_until_it_is_shown(
    page: MembersPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    seen(page, settled)
    page.hide()

    session.do(AddMember(Member("Ana Ruiz")), parent=page)
    settled()
    while_hidden = shown(page.members.table, "name")
    seen(page, settled)

    assert while_hidden == []
    assert shown(page.members.table, "name") == ["Ana Ruiz"]


def test_typing_filters_without_regard_to_accents(
    qtbot: QtBot, page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    for name in ("Joaquín Pérez", "Ana Ruiz"):
        added(workspace, Member(name))
    seen(page, settled)

    qtbot.keyClicks(page.members.search, "joaquin")

    assert shown(page.members.table, "name") == ["Joaquín Pérez"]
    assert page.header.subtitle.text() == "1 of 2 members"


def test_the_story_words_receiving_as_taking_part(
    page: MembersPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    ana, ben = added(workspace, Member("Ana Ruiz")), added(workspace, Member("Ben Okafor"))
    workspace.run(LogExchange(Exchange(giver_id=ana, receiver_id=ben, day=today)))
    workspace.run(LogExchange(Exchange(giver_id=ben, receiver_id=ana, day=today)))
    seen(page, settled)

    page.members.table.select_ids([ana])
    settled()

    said = words_of(page.members.panel)
    assert page.members.panel.isVisible()
    assert "once lending a hand, once making it possible for someone to help" in said
    assert "They have shared help with one person." in said


def test_hidden_names_are_initials_and_contacts_are_dots_in_table_and_story(
    page: MembersPage, view_state: ViewState, workspace: Workspace, settled: Settled
) -> None:
    ana = added(
        workspace, Member("Ana Ruiz", phones=("555 0101",), email="ana@example.org", note="ill")
    )
    seen(page, settled)
    page.members.table.select_ids([ana])
    settled()

    view_state.set_names_hidden(True)
    settled()

    said = words_of(page.members.panel)
    assert shown(page.members.table, "name") == ["A. R."]
    assert shown(page.members.table, "contact") == [DOTS]
    for secret in ("Ana", "Ruiz", "555", "example.org", "ill"):
        assert secret not in said.replace("will", "")


def test_only_what_is_not_a_person_or_not_around_is_marked(
    page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    added(workspace, Member("Ana Ruiz"))
    added(workspace, Member("Free Fridge", kind=MemberKind.POOL))
    added(workspace, Member("Noor Haddad", paused_until=date(2027, 1, 7)))
    added(workspace, Member("Old Friend", left=date(2026, 1, 1)))
    seen(page, settled)

    assert shown(page.members.table, "standing") == ["", "Pool or fund", "Rests until 7 Jan 2027"]


def test_rows_behind_a_mark_are_shown_with_the_reason_and_a_way_back(
    qtbot: QtBot, page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    ids = [added(workspace, Member(name)) for name in ("Ana", "Ben", "Noor")]
    seen(page, settled)

    page.show_rows(RowsWanted("members", (ids[0], ids[2]), "who could use company"))
    settled()
    only = shown(page.members.table, "name")
    said = page.members.wanted_chip.text()
    qtbot.mouseClick(page.members.clear_button, Qt.MouseButton.LeftButton)
    settled()

    assert only == ["Ana", "Noor"]
    assert said == "2 rows: who could use company"
    assert shown(page.members.table, "name") == ["Ana", "Ben", "Noor"]
    assert not page.members.wanted_line.isVisible()


def test_a_story_can_be_asked_for_before_the_page_has_its_rows(
    page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    ben = added(workspace, Member("Ben Okafor"))
    page.show()

    page.show_story("members", ben)
    settled()

    assert page.members.table.selected_ids() == [ben]
    assert page.members.panel.title.text() == "Ben Okafor"


def test_someone_named_in_the_log_cannot_be_removed_and_the_person_is_told(
    qtbot: QtBot, page: MembersPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    workspace.run(LogExchange(Exchange(giver_id=ana)))
    seen(page, settled)

    with qtbot.waitSignal(session.failures.told) as told:
        page.members.remove([ana])
    settled()

    assert told.args is not None
    assert told.args[0].code == "MEMBER_IN_USE"
    assert shown(page.members.table, "name") == ["Ana Ruiz"]


def test_removing_says_what_was_done_and_undo_brings_it_back(
    qtbot: QtBot, page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    added(workspace, Member("Ben Okafor"))
    seen(page, settled)

    with qtbot.waitSignal(page.news) as told:
        page.members.remove([ana])
    settled()
    assert told.args is not None
    news = told.args[0]
    assert isinstance(news, News)
    gone = shown(page.members.table, "name")
    news.actions[0].act()
    settled()

    assert news.text == "Took Ana Ruiz off the roster"
    assert gone == ["Ben Okafor"]
    assert shown(page.members.table, "name") == ["Ben Okafor", "Ana Ruiz"]


def test_an_edit_elsewhere_updates_the_open_story(
    page: MembersPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    seen(page, settled)
    page.members.table.select_ids([ana])
    settled()

    session.do(EditMember(Member("Ana R. Molina", id=ana)), parent=page)
    settled()

    assert page.members.panel.title.text() == "Ana R. Molina"
    assert shown(page.members.table, "name") == ["Ana R. Molina"]


def test_closing_the_network_leaves_no_name_on_the_screen(
    page: MembersPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    workspace.run(AddNeed(Need(member_id=ana, words="soup")))
    seen(page, settled)
    page.members.table.select_ids([ana])
    settled()

    session.close()

    assert shown(page.members.table, "name") == []
    assert "Ana" not in words_of(page.members.panel)


def test_hiding_names_reaches_a_page_that_is_not_seen_before_it_is_shown_again(
    page: MembersPage, view_state: ViewState, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ruiz", phones=("555 0101",)))
    seen(page, settled)
    page.members.table.select_ids([ana])
    settled()
    page.hide()

    view_state.set_names_hidden(True)

    assert shown(page.members.table, "name") == ["A. R."]
    assert "Ana" not in words_of(page.members.panel)


def test_news_can_be_told_without_names(
    qtbot: QtBot, page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    seen(page, settled)

    with qtbot.waitSignal(page.news) as told:
        page.members.remove([ana])

    assert told.args is not None
    assert told.args[0].words(hidden=True) == "Took A. R. off the roster"
