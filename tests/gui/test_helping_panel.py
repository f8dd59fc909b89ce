"""Helpers are found in a need's panel, and a match lives there: by mouse, by keys, with every step undone."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddMember, AddNeed, AddRows, EditMember
from organiser_app.domain.daily import CalledOffBy, CallOffMatch, Pairing, ProposeMatches
from organiser_app.domain.exchanges import Category
from organiser_app.domain.ids import AreaId, CategoryId, MatchId, MemberId, NeedId, OfferId
from organiser_app.domain.members import Area, LimitUnit, Member
from organiser_app.domain.needs import MatchState, Need, NeedState, Offer
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.helping.section import HelpingSection
from organiser_app.gui.pages.needs.place import TABLE
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.matches import match_rows
from organiser_app.storage.reads.needs import need

Settled = Callable[[], None]
NOOR, ANA, BEN, CLEO, DAN = (MemberId(n) for n in range(1, 6))
LIFT = NeedId(1)
A_LIFT = "a lift to the clinic"


@pytest.fixture
def settled(settled: Settled, qtbot: QtBot) -> Settled:
    """Waits until what was answered is on the screen too: layouts show what is new a little later."""

    def wait() -> None:
        settled()
        QApplication.processEvents()
        settled()
        qtbot.wait(1)

    return wait


@pytest.fixture
def town(workspace: Workspace, today: date) -> Workspace:
    """Noor asks for a lift; Ana, Ben and Cleo offered some; Dan has left."""
    north = Area("North", AreaId(-1))
    lifts = Category("Lifts", CategoryId(-1))
    people = (
        Member("Noor Haddad", MemberId(-1), area_id=north.id, languages=("Arabic",)),
        Member("Ana Ruiz", MemberId(-2), area_id=north.id, languages=("Arabic", "Spanish")),
        Member("Ben Okafor", MemberId(-3), monthly_limit=1, limit_unit=LimitUnit.ACTS),
        Member("Cleo Marsh", MemberId(-4)),
        Member("Dan Fox", MemberId(-5), left=today - timedelta(9)),
    )
    workspace.run(
        AddRows(
            (north,),
            (lifts,),
            people,
            (Need(member_id=people[0].id, category_id=lifts.id, words=A_LIFT, opened=today),),
            tuple(
                Offer(OfferId(-n), member_id=one.id, category_id=lifts.id)
                for n, one in enumerate(people[1:4], start=1)
            ),
        )
    )
    return workspace


@pytest.fixture
def page(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, town: Workspace, settled: Settled
) -> NeedsPage:
    """The page with the panel of the lift."""
    made = NeedsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    settled()
    made.show_story("needs", LIFT)
    settled()
    return made


def section(page: NeedsPage) -> HelpingSection:
    assert page.needs.helping.section is not None
    return page.needs.helping.section


def names(page: NeedsPage) -> list[str]:
    """Who could be asked, in the order shown."""
    helpers = section(page).helpers
    return [row.helper.name for row in helpers.rows] if helpers else []


def press(top: QWidget, text: str) -> None:
    found = [
        one
        for one in top.findChildren(QPushButton)
        if one.accessibleName() == text and one.isVisibleTo(top)
    ]
    assert len(found) == 1, (text, [one.accessibleName() for one in top.findChildren(QPushButton)])
    found[0].click()


def words(top: QWidget) -> str:
    return " ".join(one.text() for one in top.findChildren(QLabel) if one.isVisibleTo(top))


def states(town: Workspace) -> list[tuple[int, str]]:
    return [(row.helper_id, row.state.value) for row in town.ask(match_rows)]


def arrange(town: Workspace, *helpers: MemberId) -> None:
    town.run(ProposeMatches(tuple(Pairing(LIFT, one) for one in helpers)))


def shown_again(page: NeedsPage, settled: Settled) -> None:
    page.refresh()
    page.needs.ask_story()
    settled()


# -- who could help


def test_whoever_could_help_is_shown_with_reasons_and_the_others_are_counted(
    page: NeedsPage,
) -> None:
    first = section(page).helpers

    assert names(page)[0] == "Ana Ruiz"
    assert set(names(page)) == {"Ana Ruiz", "Ben Okafor", "Cleo Marsh"}
    assert first is not None
    said = first.rows[0].accessibleName()
    assert "offered Lifts" in said
    assert "in the same area, North" in said
    assert "never asked yet" in said
    assert "has room: 0 of 1 times this month" in words(section(page))
    assert "Not suggested: 1 has left, or leaves before." in words(section(page))


def test_several_are_ticked_and_asked_as_one_change(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    helpers = section(page).helpers
    assert helpers is not None

    helpers.rows[0].click()
    helpers.rows[1].click()
    press(section(page), "Ask 2 people")
    settled()

    assert len(states(town)) == 2
    assert town.ask(lambda reader: need(reader, LIFT)).state is NeedState.MATCHED  # type: ignore[union-attr]
    town.undo()
    assert states(town) == []


def test_what_is_ticked_and_typed_outlives_a_change_that_came_from_elsewhere(
    page: NeedsPage, session: GuiSession, settled: Settled
) -> None:
    helpers, by_name = section(page).helpers, section(page).by_name
    assert helpers is not None
    assert by_name is not None
    helpers.rows[1].click()
    by_name.field.editor.setText("Cle")

    session.do(AddMember(Member("Eve")), parent=page)
    settled()

    after = section(page)
    assert after.helpers is not helpers
    assert [one.name for one in after.helpers.ticked()] == [helpers.rows[1].helper.name]  # type: ignore[union-attr]
    assert after.by_name.field.editor.text() == "Cle"  # type: ignore[union-attr]


def test_while_names_are_hidden_helpers_are_initials(
    page: NeedsPage, view_state: ViewState, settled: Settled
) -> None:
    view_state.set_names_hidden(True)
    settled()

    assert "Ana Ruiz" not in words(section(page))
    assert "A. R." in words(section(page))


def test_where_nobody_can_be_suggested_it_is_said_with_the_reasons(
    page: NeedsPage, town: Workspace, settled: Settled, today: date
) -> None:
    for one in (ANA, BEN, CLEO):
        town.run(EditMember(Member(f"Rests {one}", one, paused_until=today + timedelta(30))))
    shown_again(page, settled)

    assert names(page) == []
    assert "Nobody can be suggested" in words(section(page))
    assert "3 rest until later" in words(section(page))


# -- asking by name


def type_name(qtbot: QtBot, page: NeedsPage, name: str, settled: Settled) -> None:
    by_name = section(page).by_name
    assert by_name is not None
    by_name.field.editor.setFocus()
    settled()
    qtbot.keyClicks(by_name.field.editor, name)
    settled()


def test_somebody_who_rests_can_be_asked_by_name_after_a_kind_word(
    qtbot: QtBot, page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    town.run(EditMember(Member("Cleo Marsh", CLEO, paused_until=date(2027, 5, 3))))
    shown_again(page, settled)

    type_name(qtbot, page, "Cleo Marsh", settled)
    by_name = section(page).by_name
    assert by_name is not None
    warned = by_name.warning()
    press(by_name, "Ask all the same")
    settled()

    assert warned == "Cleo Marsh rests until 3 May 2027."
    assert states(town) == [(CLEO, "tentative")]


def test_more_than_somebody_said_is_warned_of_and_not_refused(
    qtbot: QtBot, page: NeedsPage, town: Workspace, settled: Settled, today: date
) -> None:
    other = town.run(AddNeed(Need(words="soup", opened=today)))
    (soup,) = other.of(Kind.NEEDS).added
    town.run(ProposeMatches((Pairing(NeedId(soup), BEN),)))
    shown_again(page, settled)

    type_name(qtbot, page, "Ben Okafor", settled)
    by_name = section(page).by_name
    assert by_name is not None

    assert "Ben Okafor" not in names(page)
    assert "more than Ben Okafor said they can give" in by_name.warning()
    assert "1 of 1 times this month" in by_name.warning()


def test_whoever_left_is_refused_with_a_sentence_beside_the_field(
    qtbot: QtBot, page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    type_name(qtbot, page, "Dan Fox", settled)
    by_name = section(page).by_name
    assert by_name is not None
    qtbot.keyClick(by_name.field.editor, Qt.Key.Key_Return)
    settled()

    assert by_name.field.problem() == (
        "Dan Fox left the network on 13 Nov 2026. Choose someone else."
    )
    assert states(town) == []


def test_a_name_that_nobody_has_is_not_asked(
    qtbot: QtBot, page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    type_name(qtbot, page, "Zora", settled)
    by_name = section(page).by_name
    assert by_name is not None
    press(by_name, "Ask")

    assert by_name.field.problem() == "Nobody here is called Zora."
    assert states(town) == []


# -- a match lives


def test_a_helper_who_left_meanwhile_is_said_beside_their_row_when_it_is_saved(
    page: NeedsPage, town: Workspace, settled: Settled, today: date
) -> None:
    arrange(town, ANA)
    shown_again(page, settled)
    (row,) = section(page).match_rows
    town.run(EditMember(Member("Ana Ruiz", ANA, left=today)))

    press(row, "They said yes")
    settled()

    assert section(page).match_rows[0].problem() == (
        "This person has left the network. Choose someone else."
    )
    assert states(town) == [(ANA, "tentative")]


def test_a_helper_who_rests_or_left_is_said_on_the_need_with_others_to_ask(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    arrange(town, ANA)
    town.run(EditMember(Member("Ana Ruiz", ANA, paused_until=date(2027, 5, 3))))
    shown_again(page, settled)

    assert "Ana Ruiz rests until 3 May 2027." in words(section(page))
    assert "Find someone else" in [
        one.accessibleName() for one in section(page).findChildren(QPushButton)
    ]
    assert set(names(page)) == {"Ben Okafor", "Cleo Marsh"}


@pytest.mark.parametrize("by", list(CalledOffBy))
def test_when_it_is_called_off_whoever_could_step_in_is_shown_at_once(
    page: NeedsPage, town: Workspace, settled: Settled, by: CalledOffBy
) -> None:
    arrange(town, ANA)
    shown_again(page, settled)
    folded = names(page)

    page.needs.helping.deeds.call_off(section(page).match_rows[0].one, by, in_time=False)
    settled()

    (row,) = town.ask(match_rows)
    assert (row.state, row.called_off_by, row.in_time) == (
        MatchState.CALLED_OFF,
        by.value,
        False,
    )
    assert folded == []
    assert set(names(page)) == {"Ben Okafor", "Cleo Marsh"}
    assert "Who could step in" in words(section(page))
    assert "at short notice" in words(section(page))
    assert section(page).helpers.rows[0].hasFocus()  # type: ignore[union-attr]


def test_the_menu_of_calling_off_names_everyone_and_whether_there_was_time(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    arrange(town, ANA)
    shown_again(page, settled)
    (row,) = section(page).match_rows

    press(row, "Called off…")
    menu = next(one for one in row.findChildren(QMenu) if one is not row.menu)
    said = [action.text() for action in menu.actions() if action.text()]
    menu.close()

    assert said[0] == "By the helper, in time"
    assert said[-1] == "By the coordinator, at short notice"
    assert len(said) == 6


def test_what_can_be_handed_out_is_in_the_menu_of_each_match(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    arrange(town, ANA)
    shown_again(page, settled)
    (row,) = section(page).match_rows

    row.menu.aboutToShow.emit()
    offered = {one.text() for one in row.menu.actions()}

    assert {"Copy a message…", "Print their stops…"} <= offered


def test_other_parts_can_add_what_else_is_done_with_a_match(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    from organiser_app.gui.helping.deeds import MatchAction

    done: list[MatchId] = []
    page.needs.helping.deeds.more.append(
        lambda one: [MatchAction("Copy the message", "copy", lambda: done.append(one.row.id))]
    )
    arrange(town, ANA)
    shown_again(page, settled)
    (row,) = section(page).match_rows

    row.menu.aboutToShow.emit()
    (copies,) = [one for one in row.menu.actions() if one.text() == "Copy the message"]
    copies.trigger()

    assert done == [MatchId(1)]


def test_what_has_happened_offers_to_change_its_details(
    page: NeedsPage, town: Workspace, settled: Settled, session: GuiSession
) -> None:
    arrange(town, ANA, BEN)
    shown_again(page, settled)
    told: list[list[str]] = []
    page.news.connect(lambda news: told.append([one.text for one in news.actions]))

    press(section(page).match_rows[0], "It happened")
    settled()

    (line,) = town.ask(exchanges)
    assert (line.giver_id, line.receiver_id, line.need_id, line.match_id) == (ANA, NOOR, LIFT, 1)
    assert told == [["Change the details", "Undo"]]


def test_help_that_several_gave_together_is_one_occasion_with_a_line_for_each(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    arrange(town, ANA, BEN)
    shown_again(page, settled)

    press(section(page), "It happened with all of them")
    settled()

    lines = town.ask(exchanges)
    assert [line.giver_id for line in lines] == [ANA, BEN]
    assert len({line.gathering_id for line in lines} - {None}) == 1
    assert town.ask(lambda reader: need(reader, LIFT)).state is NeedState.MET  # type: ignore[union-attr]
    town.undo()
    assert town.ask(exchanges) == ()
    assert states(town) == [(ANA, "tentative"), (BEN, "tentative")]


def test_the_other_times_of_a_need_that_comes_back_are_told(
    page: NeedsPage, town: Workspace, settled: Settled, today: date
) -> None:
    week = timedelta(7)
    change = town.run(
        AddNeed(
            Need(
                member_id=NOOR,
                words="soup",
                opened=today - 2 * week,
                needed_by=today - week,
                recurring="every week",
            )
        )
    )
    (soup,) = change.of(Kind.NEEDS).added
    town.run(ProposeMatches((Pairing(NeedId(soup), CLEO),)))
    (one,) = town.ask(match_rows)
    from organiser_app.domain.daily import CatchUpRecurring, CompleteMatch

    town.run(CompleteMatch(one.id, day=today))
    town.run(CatchUpRecurring())
    later = [row for row in _needs(town) if row.words == "soup" and row.id != soup]

    page.show_story("needs", later[0].id)
    settled()

    assert words(page.needs.panel).count("15 Nov 2026: Met") == 1, "told once"
    assert "The other times" in words(section(page))
    assert "15 Nov 2026: Met" in words(section(page))
    assert "It happened: Cleo Marsh" in words(section(page))


def _needs(town: Workspace) -> Sequence[Need]:
    from organiser_app.storage.reads.needs import needs

    return town.ask(needs)


# -- by keys alone


def activate(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def type_keys(qtbot: QtBot, window: QWidget, *keys: Qt.Key, idle: Settled) -> None:
    for key in keys:
        at = QApplication.focusWidget() or window
        qtbot.keyClick(at, key)
        idle()


def test_from_the_need_to_the_log_and_back_by_keys_alone(
    qtbot: QtBot, town: Workspace, open_window: MainWindow, idle: Settled
) -> None:
    open_window.view_state.story_wanted.emit("needs", LIFT)
    idle()
    activate(open_window, qtbot)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(QApplication.focusWidget() or open_window, Qt.Key.Key_A, held)
    idle()

    type_keys(qtbot, open_window, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, idle=idle)
    asked = states(town)
    type_keys(qtbot, open_window, Qt.Key.Key_Y, idle=idle)
    said_yes = states(town)
    type_keys(qtbot, open_window, Qt.Key.Key_H, idle=idle)
    happened, logged = states(town), town.ask(exchanges)

    assert [state for _, state in asked] == ["tentative", "tentative"]
    assert [state for _, state in said_yes] == ["confirmed", "tentative"]
    assert [state for _, state in happened] == ["completed", "tentative"]
    assert [line.giver_id for line in logged] == [asked[0][0]]

    back = []
    for _ in range(3):
        qtbot.keyClick(
            QApplication.focusWidget() or open_window,
            Qt.Key.Key_Z,
            Qt.KeyboardModifier.ControlModifier,
        )
        idle()
        back.append((len(town.ask(exchanges)), states(town)))
    assert back == [(0, said_yes), (0, asked), (0, [])]


def test_when_a_need_is_met_and_leaves_the_list_the_keys_go_on_in_the_list(
    qtbot: QtBot, town: Workspace, open_window: MainWindow, idle: Settled, today: date
) -> None:
    town.run(AddNeed(Need(words="soup", opened=today)))
    arrange(town, ANA)
    open_window.show_page("needs")
    page = open_window.page("needs")
    assert isinstance(page, NeedsPage)
    page.needs.place.show_layout(TABLE)
    idle()
    open_window.view_state.story_wanted.emit("needs", LIFT)
    idle()
    activate(open_window, qtbot)
    page.find_help()
    idle()

    type_keys(qtbot, open_window, Qt.Key.Key_H, idle=idle)

    assert states(town) == [(ANA, "completed")]
    assert not page.needs.panel.isVisible()
    assert page.needs.table.view.hasFocus()


# -- from the member's side


def test_what_a_member_said_yes_to_stands_in_their_panel_with_the_same_buttons(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    town: Workspace,
    settled: Settled,
) -> None:
    arrange(town, ANA)
    members = MembersPage(session, view_state)
    qtbot.addWidget(members)
    members.show()
    settled()
    members.show_story("members", ANA)
    settled()
    panel = members.members.panel

    assert A_LIFT in words(panel)
    press(panel, "They said yes")
    settled()
    press(panel, "It happened")
    settled()

    assert states(town) == [(ANA, "completed")]
    assert "Asked for, and said yes to" not in words(panel)


def test_a_member_without_promises_has_no_such_part(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, town: Workspace, settled: Settled
) -> None:
    arrange(town, ANA)
    town.run(CallOffMatch(MatchId(1), CalledOffBy.HELPER))
    members = MembersPage(session, view_state)
    qtbot.addWidget(members)
    members.show()
    settled()
    members.show_story("members", ANA)
    settled()

    assert "Asked for, and said yes to" not in words(members.members.panel)
