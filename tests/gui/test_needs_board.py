"""The board of needs: where cards lie, how they move, what is refused, one filter for both."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddRows
from organiser_app.domain.daily import CalledOffBy, CallOffMatch, Pairing, ProposeMatches
from organiser_app.domain.exchanges import Category, Outcome
from organiser_app.domain.ids import AreaId, CategoryId, MatchId, MemberId, NeedId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import MatchState, Need, NeedState, Urgency
from organiser_app.domain.people import MarkLeft, RestMember
from organiser_app.domain.saved_views import Chosen
from organiser_app.domain.triage import BoardColumn
from organiser_app.gui.models.need_cards import CARD_ROLE, Card
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.board import Board
from organiser_app.gui.pages.needs.board.happened import HappenedForm
from organiser_app.gui.pages.needs.place import BOARD, TABLE
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.gui.widgets.card_list import carried, carried_ids
from organiser_app.gui.widgets.news import News
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.matches import match_rows
from organiser_app.storage.reads.needs import need
from tests.gui.conftest import TODAY
from tests.helpers.lists import shown

Settled = Callable[[], None]
OPEN, MATCHED, DONE, LOOK = BoardColumn
CTRL = Qt.KeyboardModifier.ControlModifier
SOUP, LIFT, CHAT, LATE = NeedId(1), NeedId(2), NeedId(3), NeedId(4)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    """Soup and a chat are open, a lift is with Ben, insulin waits too long and lacks a day."""
    known = Need(member_id=MemberId(1), category_id=CategoryId(1), area_id=AreaId(1), opened=TODAY)
    workspace.run(
        AddRows(
            areas=(Area("North"), Area("South")),
            categories=(Category("Food"),),
            members=(
                Member("Ana Ruiz", phones=("1",), area_id=AreaId(2)),
                Member("Ben Okafor", phones=("2",)),
            ),
            needs=(
                replace(known, words="soup"),
                replace(known, words="a lift"),
                replace(known, words="a chat", area_id=None),
                replace(
                    known,
                    words="insulin",
                    urgency=Urgency.URGENT,
                    opened=TODAY - timedelta(days=9),
                ),
            ),
        )
    )
    workspace.run(ProposeMatches((Pairing(LIFT, MemberId(2)),)))
    return workspace


@pytest.fixture
def page(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, town: Workspace, settled: Settled
) -> NeedsPage:
    made = NeedsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.needs.place.show_layout(BOARD)
    made.show()
    settled()
    return made


@pytest.fixture
def board(page: NeedsPage) -> Board:
    return page.needs.place.board


@pytest.fixture
def told(page: NeedsPage) -> list[News]:
    heard: list[News] = []
    page.news.connect(heard.append)
    return heard


def lying(board: Board) -> dict[BoardColumn, list[int]]:
    return {
        one: [int(row.id) for row in column.rows.shown_rows()]
        for one, column in board.columns.items()
    }


def card(board: Board, need_id: int) -> Card:
    for column in board.columns.values():
        place = column.rows.place_of(need_id)
        if place is not None:
            found = column.rows.index(place, 0).data(CARD_ROLE)
            assert isinstance(found, Card)
            return found
    raise AssertionError(need_id)


def state(town: Workspace, need_id: int) -> NeedState:
    found = town.ask(lambda reader: need(reader, need_id))
    assert found is not None
    return found.state


def press(board: Board, need_id: int, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    assert board.select(need_id)
    column = board.column_of(need_id)
    assert column is not None
    QTest.keyClick(board.columns[column].list, key, held)


def let_go(board: Board, ids: list[int], over: BoardColumn) -> None:
    rest = (carried(ids), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    column = board.columns[over]
    QApplication.sendEvent(column, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.MoveAction, *rest))
    QApplication.sendEvent(column, QDropEvent(QPointF(9, 9), Qt.DropAction.MoveAction, *rest))


def test_each_need_lies_in_one_column_and_the_heading_counts_them(board: Board) -> None:
    assert lying(board) == {OPEN: [1, 3], MATCHED: [2], DONE: [], LOOK: [4]}
    assert [column.count.text() for column in board.columns.values()] == ["2", "1", "0", "1"]


def test_a_card_says_what_a_coordinator_must_know(board: Board) -> None:
    late, helped = card(board, LATE), card(board, LIFT)

    assert (late.title, late.who) == ("insulin", "Ana Ruiz · North · Food")
    assert late.age.text == "Urgent · Too long: 9 days"
    assert late.below is not None
    assert late.below.text == "Not known: by when"
    assert helped.below is not None
    assert helped.below.text == "With Ben Okafor"
    assert "Longer than the 2 days that the group promises" in late.spoken
    assert "Not known yet: by when" in late.spoken


def test_an_empty_column_says_what_it_means(board: Board) -> None:
    assert board.columns[DONE]._nothing.text() == "Nothing was met in the last seven days."
    assert board.columns[DONE]._nothing.isVisible()


def test_a_model_of_cards_is_a_good_model(board: Board, qtmodeltester: ModelTester) -> None:
    for column in board.columns.values():
        qtmodeltester.check(column.rows)


def test_while_names_are_hidden_cards_do_not_give_anyone_away(
    board: Board, view_state: ViewState
) -> None:
    view_state.set_names_hidden(True)

    helped = card(board, LIFT)

    assert helped.who == "A. R. · North · Food"
    assert "Ben" not in helped.spoken
    assert "Ana" not in helped.spoken


@pytest.mark.parametrize("by", ["drag", "keys"])
def test_a_card_with_nobody_on_it_asks_who_is_instead_of_inventing_a_match(
    qtbot: QtBot, page: NeedsPage, board: Board, told: list[News], settled: Settled, by: str,
    town: Workspace,
) -> None:  # fmt: skip
    with qtbot.waitSignal(page.needs.place.helper_wanted) as asked:
        if by == "drag":
            let_go(board, [SOUP], MATCHED)
        else:
            press(board, SOUP, Qt.Key.Key_Right)
    settled()

    assert asked.args == [SOUP]
    assert told[-1].text.startswith("Who is on it?")
    assert page.needs.panel.isVisible()
    assert state(town, SOUP) is NeedState.OPEN


def test_a_card_that_is_carried_to_done_is_met_and_one_undo_takes_it_back(
    page: NeedsPage, board: Board, session: GuiSession, told: list[News], settled: Settled
) -> None:
    let_go(board, [SOUP, CHAT], DONE)
    settled()
    done = lying(board)
    session.undo()
    settled()

    assert sorted(done[DONE]) == [SOUP, CHAT]
    assert told[-1].text == "Marked 2 needs as met"
    assert lying(board) == {OPEN: [1, 3], MATCHED: [2], DONE: [], LOOK: [4]}


def test_one_need_that_is_done_offers_to_log_who_helped(
    board: Board, told: list[News], settled: Settled
) -> None:
    let_go(board, [SOUP], DONE)
    settled()

    assert [action.text for action in told[-1].actions] == ["Undo", "Log who helped"]


def test_a_card_that_someone_is_on_asks_how_it_happened_and_writes_the_exchange(
    page: NeedsPage, board: Board, town: Workspace, settled: Settled
) -> None:
    press(board, LIFT, Qt.Key.Key_Right)
    settled()
    (form,) = page.window().findChildren(HappenedForm)
    form.quantity.editor.setText("2")
    form.unit.editor.setText("hours")
    form.save()
    settled()

    (logged,) = town.ask(exchanges)
    assert (logged.giver_id, logged.match_id, logged.unit) == (2, 1, "hours")
    assert state(town, LIFT) is NeedState.MET
    assert lying(board)[DONE] == [LIFT]


def test_help_in_part_asks_how_and_keeps_what_the_helper_did(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    page.needs.place.change_state([LIFT], NeedState.PARTLY_MET)
    settled()
    (form,) = page.window().findChildren(HappenedForm)
    form.save()
    settled()

    (logged,) = town.ask(exchanges)
    (arranged,) = town.ask(match_rows)
    assert (logged.outcome, logged.match_id) == (Outcome.PARTLY, 1)
    assert arranged.state is MatchState.COMPLETED
    assert state(town, LIFT) is NeedState.PARTLY_MET


@pytest.mark.parametrize("to", [NeedState.MET, NeedState.PARTLY_MET])
def test_a_need_that_has_left_the_list_asks_how_it_happened_all_the_same(
    page: NeedsPage, town: Workspace, settled: Settled, to: NeedState
) -> None:
    page.needs.place.show_layout(TABLE)
    page.needs.segments.set_current("too_long")
    page.needs.refresh()
    settled()
    assert page.needs.place.row_of(LIFT) is None

    page.needs.place.change_state([LIFT], to)
    settled()
    (form,) = page.window().findChildren(HappenedForm)
    form.save()
    settled()

    assert state(town, LIFT) is to
    assert len(town.ask(exchanges)) == 1


def test_needs_that_someone_is_on_are_partly_met_one_at_a_time(
    page: NeedsPage, town: Workspace, told: list[News], settled: Settled
) -> None:
    page.needs.place.change_state([LIFT, SOUP], NeedState.PARTLY_MET)
    settled()

    assert told[-1].text.startswith("Here each need has its own answer.")
    (arranged,) = town.ask(match_rows)
    assert arranged.state is MatchState.TENTATIVE

    page.needs.place.change_state([SOUP, CHAT], NeedState.PARTLY_MET)
    settled()
    assert [state(town, one) for one in (SOUP, CHAT)] == [NeedState.PARTLY_MET] * 2


def test_the_day_that_is_proposed_is_the_one_that_the_help_was_for(
    page: NeedsPage, board: Board, town: Workspace, settled: Settled
) -> None:
    yesterday = TODAY - timedelta(days=1)
    known = Need(words="a form", member_id=MemberId(1), needed_by=yesterday)
    town.run(AddRows(needs=(replace(known, opened=TODAY - timedelta(days=5)),)))
    pair = Pairing(NeedId(5), MemberId(2))
    town.run(ProposeMatches((pair,), day=TODAY - timedelta(days=3)))
    page.refresh()
    settled()

    press(board, NeedId(5), Qt.Key.Key_Right)
    settled()
    (form,) = page.window().findChildren(HappenedForm)

    assert form.day.editor.chosen_date() == yesterday
    form.done_without_asking()


@pytest.mark.parametrize(
    ("need_id", "to", "why"),
    [
        (SOUP, LOOK, "Nobody puts a need there by hand."),
        (LATE, OPEN, "It is that already, and wants a second look besides."),
        (LIFT, OPEN, "Someone is on this need."),
    ],
)
def test_moves_that_contradict_what_is_known_are_refused_with_a_sentence(
    board: Board, told: list[News], town: Workspace, settled: Settled,
    need_id: int, to: BoardColumn, why: str,
) -> None:  # fmt: skip
    before = lying(board)

    let_go(board, [need_id], to)
    settled()

    assert told[-1].text.startswith(why)
    assert told[-1].kind == "warning"
    assert lying(board) == before


def test_a_closed_need_is_opened_again_before_anyone_is_on_it(
    board: Board, told: list[News], settled: Settled
) -> None:
    let_go(board, [SOUP], DONE)
    settled()
    press(board, SOUP, Qt.Key.Key_Left)
    refused = told[-1].text
    let_go(board, [SOUP], OPEN)
    settled()

    assert refused == "This need is closed. Open it again first."
    assert lying(board)[OPEN] == [1, 3]


def test_the_story_does_not_invent_a_match_either(
    qtbot: QtBot, page: NeedsPage, board: Board, settled: Settled, town: Workspace
) -> None:
    board.select(SOUP)
    settled()
    (on_it,) = [
        one
        for one in page.needs.panel.findChildren(QPushButton)
        if one.accessibleName() == "Someone is on it"
    ]
    with qtbot.waitSignal(page.needs.place.helper_wanted):
        qtbot.mouseClick(on_it, Qt.MouseButton.LeftButton)
    settled()

    assert state(town, SOUP) is NeedState.OPEN


def test_the_keys_follow_a_card_that_they_carried(
    page: NeedsPage, board: Board, settled: Settled, qtbot: QtBot
) -> None:
    page.activateWindow()
    let_go(board, [SOUP], DONE)
    settled()
    board.select(SOUP)
    qtbot.waitUntil(board.columns[DONE].list.hasFocus)
    page.needs.place.moving.move(board.selected_rows(), OPEN)
    settled()

    assert board.selected_ids() == [SOUP]
    assert board.columns[OPEN].list.hasFocus()


def test_cards_that_are_taken_along_are_those_that_are_selected(
    board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[int] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda drag, _action: taken.extend(carried_ids(drag.mimeData()))
    )
    board.columns[OPEN].list.selectAll()

    board.columns[OPEN].list.startDrag(Qt.DropAction.MoveAction)

    assert taken == [SOUP, CHAT]


def test_several_areas_are_ticked_in_one_menu(page: NeedsPage, board: Board) -> None:
    area = page.needs.filter_bar.area
    area._menu.aboutToShow.emit()
    ticks = {action.text(): action for action in area._menu.actions()}

    ticks["South"].trigger()
    one, said = lying(board), area.text()
    ticks["North"].trigger()
    both = lying(board)
    ticks["Show all"].setEnabled(True)
    ticks["Show all"].trigger()

    assert (one[OPEN], said) == ([CHAT], "Area: South")
    assert (both[OPEN], area.text()) == ([SOUP, CHAT], "Area")
    assert list(ticks) == ["North", "South", "Not known", "", "Show all"]


def test_m_opens_a_menu_of_where_the_card_can_go(board: Board, page: NeedsPage) -> None:
    press(board, SOUP, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Someone is on it", "Done this week"]
    menu.close()


def test_arrows_lead_over_the_columns_that_have_cards(board: Board) -> None:
    press(board, LIFT, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    far = board.selected_ids()
    press(board, LATE, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier)

    assert far == [LATE]
    assert board.selected_ids() == [LIFT]


def test_help_that_falls_through_brings_the_card_to_a_second_look(
    board: Board, session: GuiSession, page: NeedsPage, settled: Settled
) -> None:
    session.do(CallOffMatch(MatchId(1), CalledOffBy.HELPER), parent=page)
    settled()

    assert lying(board)[LOOK] == [LATE, LIFT]
    below = card(board, LIFT).below
    assert below is not None
    assert below.text == "Fell through on 22 Nov"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (MarkLeft(MemberId(2), TODAY), "Ben Okafor left on 22 Nov"),
        (RestMember(MemberId(2), TODAY + timedelta(days=30)), "Ben Okafor rests until 22 Dec"),
    ],
)
def test_a_helper_who_leaves_or_rests_brings_the_card_to_a_second_look(
    page: NeedsPage,
    board: Board,
    session: GuiSession,
    settled: Settled,
    command: MarkLeft | RestMember,
    said: str,
) -> None:
    session.do(command, parent=page)
    settled()

    assert lying(board)[LOOK] == [LATE, LIFT]
    below = card(board, LIFT).below
    assert below is not None
    assert (below.text, below.status) == (said, "warn")
    page.needs.place.show_layout(TABLE)
    settled()
    assert said in shown(page.needs.table, "state")


def test_a_match_that_is_taken_back_takes_the_card_back(
    board: Board, session: GuiSession, settled: Settled
) -> None:
    session.undo()
    settled()

    assert lying(board) == {OPEN: [1, 2, 3], MATCHED: [], DONE: [], LOOK: [4]}


def test_board_and_table_show_the_same_for_the_same_filter(
    page: NeedsPage, board: Board, settled: Settled
) -> None:
    page.needs.search.setText("ruiz")
    page.needs.filter_bar.set_chosen(Chosen(areas=(2,)))
    on_board = lying(board)
    said = page.header.subtitle.text()
    page.needs.place.show_layout(TABLE)
    settled()

    assert page.needs.place.is_filtered
    assert page.needs.place.shown_ids() == [CHAT]
    assert on_board == {OPEN: [CHAT], MATCHED: [], DONE: [], LOOK: []}
    assert said == "1 of 4 needs on the board"
    assert shown(page.needs.table, "what") == ["a chat"]


def test_what_lacks_something_first_is_one_press_away(
    qtbot: QtBot, page: NeedsPage, board: Board
) -> None:
    qtbot.mouseClick(page.needs.filter_bar.missing, Qt.MouseButton.LeftButton)

    assert lying(board) == {OPEN: [], MATCHED: [], DONE: [], LOOK: [LATE]}
    assert board.columns[OPEN]._nothing.text() == "None of these pass the filter."


def test_a_card_is_selected_in_one_column_at_a_time_and_opens_its_story(
    page: NeedsPage, board: Board, settled: Settled
) -> None:
    board.select(SOUP)
    board.select(LIFT)
    settled()

    assert board.selected_ids() == [LIFT]
    assert page.needs.panel.title.text() == "a lift"


def test_rows_that_a_chart_points_at_and_needs_off_the_board_are_shown_in_the_table(
    page: NeedsPage, board: Board, settled: Settled
) -> None:
    page.needs.move_to([SOUP], NeedState.WITHDRAWN)
    settled()
    page.show_story("needs", SOUP)
    settled()
    for_story = page.needs.place.layout
    page.needs.place.show_layout(BOARD)
    settled()
    page.show_rows(RowsWanted("needs", (SOUP,), "withdrawn"))
    settled()

    assert for_story == TABLE
    assert page.needs.panel.title.text() == "soup"
    assert shown(page.needs.table, "what") == ["soup"]


def test_a_story_on_the_board_is_shown_beside_its_card(
    page: NeedsPage, board: Board, settled: Settled
) -> None:
    page.needs.search.setText("chat")
    page.show_story("needs", LATE)
    settled()

    assert page.needs.place.layout == BOARD
    assert board.selected_ids() == [LATE]
    assert page.needs.panel.isVisible()


def test_how_the_needs_are_shown_is_kept(
    page: NeedsPage, session: GuiSession, view_state: ViewState, qtbot: QtBot
) -> None:
    page.needs.place.show_layout(TABLE)
    other = NeedsPage(session, view_state)
    qtbot.addWidget(other)
    other.restore_state(page.state())

    assert page.state()["layout"] == TABLE
    assert other.needs.place.layout == TABLE
    assert other.layouts.current() == TABLE
