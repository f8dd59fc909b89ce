"""The network page: to be looked at, walked through, searched, played and asked what if."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddRows, LogExchange
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Offer
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.network import NetworkPage
from organiser_app.gui.pages.network import time_line as time_line_module
from organiser_app.gui.pages.network.parts import PICTURE, TABLES, WHAT_IF
from organiser_app.gui.pages.network.time_line import TimeLine
from organiser_app.metrics.portrait import Form
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.matches import due_followups
from organiser_app.storage.reads.network import writes_so_far
from tests.gui.conftest import TODAY
from tests.gui.test_page_access import nameless

Idle = Callable[[], None]
NAMES = (
    "Ana Ruiz", "Ben Okafor", "Cleo Marsh", "Dita Novak", "Ewa Lind", "Finn Osei",
    "Gus Quist", "Hana Reyes", "Ida Bell", "Jo Prakash", "Kit Lamb", "Lea Wood",
)  # fmt: skip


def a_network(people: int, *, areas: int = 2) -> AddRows:
    """Rings of neighbours in each area; the first person of each knows that of the next."""
    places = tuple(Area(f"Area {n + 1}", AreaId(-1 - n)) for n in range(areas))
    size = people // areas
    pairs = [(n, n - n % size + (n + 1) % size) for n in range(size * areas)]
    pairs += [(n, n - n % size + (n + 2) % size) for n in range(size * areas)]
    pairs += [(n * size, (n + 1) * size) for n in range(areas - 1)]
    return AddRows(
        areas=places,
        categories=(Category("Lifts", CategoryId(-1)),),
        members=tuple(
            Member(
                NAMES[n] if n < len(NAMES) else f"Person {n}",
                MemberId(-1 - n),
                area_id=places[min(n // size, areas - 1)].id,
            )
            for n in range(people)
        ),
        exchanges=tuple(
            Exchange(
                day=TODAY - timedelta(days=1 + place % 80),
                giver_id=MemberId(-1 - giver),
                receiver_id=MemberId(-1 - receiver),
                category_id=CategoryId(-1),
                area_id=AreaId(-1),
            )
            for place, (giver, receiver) in enumerate(pairs)
        ),
        offers=(Offer(member_id=MemberId(-2), category_id=CategoryId(-1)),),
    )


@pytest.fixture
def open_page(
    workspace: Workspace, open_window: MainWindow, idle: Idle
) -> Callable[[AddRows | None], NetworkPage]:
    def show(rows: AddRows | None) -> NetworkPage:
        if rows is not None:
            open_window.session.do(rows, parent=open_window)
        open_window.show_page("network")
        idle()
        made = open_window.page("network")
        assert isinstance(made, NetworkPage)
        return made

    return show


@pytest.fixture
def page(open_page: Callable[[AddRows], NetworkPage]) -> NetworkPage:
    """Twelve people in two areas that Ana Ruiz and Gus Quist join."""
    return open_page(a_network(12))


def words(top: QWidget) -> str:
    return " | ".join(one.text() for one in top.findChildren(QLabel) if one.isVisibleTo(top))


def push(top: QWidget, text: str) -> None:
    (found,) = [
        one for one in top.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(top)
    ][:1]
    found.click()


def chosen_words(page: NetworkPage) -> str:
    chart = page.picture.chart
    assert chart._current is not None
    return chart._mark(chart._current).words


def test_an_empty_network_says_how_ties_come_to_be(
    open_page: Callable[[AddRows | None], NetworkPage],
) -> None:
    page = open_page(None)
    wanted: list[str] = []
    page.action_wanted.connect(wanted.append)

    assert page.beginning.isVisibleTo(page)
    assert not page.panel.isVisibleTo(page)
    assert "No ties to show yet" in words(page.beginning)


@pytest.mark.parametrize("people", [12, 150])
def test_people_are_drawn_by_name_and_the_sentence_counts_whom_the_picture_rings(
    open_page: Callable[[AddRows], NetworkPage], people: int
) -> None:
    page = open_page(a_network(people))

    assert page._view is not None
    figures = page._view.scene.moment.connections
    assert page._view.scene.drawn.form is Form.PEOPLE
    assert len(figures.member_ids) == people
    assert len(figures.bridges) == 2
    assert page.picture.sentence.text().startswith(f"2 of the {people} people join parts")


def test_two_thousand_are_areas_that_open_and_close_by_keys_alone(
    open_page: Callable[[AddRows], NetworkPage], idle: Idle, qtbot: QtBot
) -> None:
    page = open_page(a_network(2000, areas=10))
    chart = page.picture.chart
    assert page._view is not None
    assert page._view.scene.drawn.form is Form.AREAS

    chart.setFocus(Qt.FocusReason.TabFocusReason)
    area = chosen_words(page).split("\n")[0]
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    idle()
    opened = page._view.scene.drawn.opened
    inside = len(page._view.scene.drawn.member_ids)
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    idle()

    assert opened is not None
    assert area == f"Area {opened + 1}"
    assert inside == 200
    assert page._view.scene.drawn.opened is None


def test_arrows_walk_enter_chooses_plus_comes_closer_and_esc_lets_go(
    page: NetworkPage, qtbot: QtBot
) -> None:
    chart = page.picture.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    first = chosen_words(page)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    second = chosen_words(page)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    title = page.panel.title.text()
    qtbot.keyClick(chart, "+")
    zoom = chart.camera.zoom
    qtbot.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(chart, "0")
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    qtbot.keyClick(chart, Qt.Key.Key_Escape)

    assert first != second
    assert title == second.split("\n")[0]
    assert zoom > 1
    assert chart.camera.shows_all
    assert chart.chosen is None
    assert page.panel.title.text() == "Who could use company?"


def test_a_search_finds_somebody_and_says_whom_they_shared_help_with(
    page: NetworkPage, idle: Idle, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.picture.search, "hana reyes")
    idle()

    told = words(page.panel)
    assert page.panel.title.text() == "Hana Reyes"
    assert page.picture.chart.camera.zoom > 1
    for name in ("Gus Quist", "Ida Bell", "Lea Wood"):
        assert name in told
    assert "Ana Ruiz" not in told


def test_the_panel_leads_to_the_story(
    page: NetworkPage, idle: Idle, open_window: MainWindow
) -> None:
    page.choose_person(8)
    idle()

    push(page.panel, "Open their story")
    idle()

    shown = open_window.current_page()
    assert shown is not None
    assert shown.key == "members"


def test_who_joins_parts_is_an_invitation_that_can_be_noted_and_taken_back(
    page: NetworkPage, workspace: Workspace, open_window: MainWindow, idle: Idle
) -> None:
    told = words(page.panel)
    push(page.panel, "Note to ask")
    idle()
    noted = workspace.ask(partial(due_followups, today=TODAY))
    open_window.session.undo()
    idle()

    assert "Ana Ruiz joins 5 people to the rest." in told
    assert "Would Ben Okafor back up Ana Ruiz with Lifts?" in told
    assert "offered Lifts" in told
    (one,) = noted
    assert (one.who, one.followup.due) == ("Ben Okafor", TODAY)
    assert one.followup.words == "Ask whether they would back up Ana Ruiz with Lifts"
    assert workspace.ask(partial(due_followups, today=TODAY)) == ()


def test_names_hide_everywhere_at_once(
    page: NetworkPage, open_window: MainWindow, idle: Idle
) -> None:
    page.choose_person(8)
    open_window.view_state.set_names_hidden(True)
    idle()

    told = words(page) + page.picture.chart.accessibleDescription()
    assert not [name for name in NAMES if name in told]
    assert "H. R." in told
    assert page.picture.chart._made is not None
    assert not page.picture.chart._made._names  # type: ignore[attr-defined]


def test_one_more_exchange_is_taken_in_and_moves_nobody(
    page: NetworkPage, open_window: MainWindow, idle: Idle
) -> None:
    assert page._view is not None
    before = page._view.scene.drawn.places.copy()
    exchange = Exchange(day=TODAY, giver_id=MemberId(3), receiver_id=MemberId(10))

    open_window.session.do(LogExchange(exchange), parent=page)
    idle()

    assert (page._view.scene.drawn.places == before).all()
    assert page._view.scene.moment.connections.bridges == ()
    assert "no single person has to hold the parts together" in page.picture.sentence.text()


def test_the_year_is_gone_through_by_weeks_and_the_sentence_follows(
    page: NetworkPage, idle: Idle
) -> None:
    slider = page.picture.time_line.slider
    slider.setValue(slider.maximum() - 20)
    idle()
    then = page.picture.sentence.text()
    page.picture.time_line.go_to_today()
    idle()

    day = TODAY - timedelta(weeks=20)
    assert page.picture.time_line.day.text() == "22 Nov 2026"
    assert then.startswith(f"As of {day.day} Jul 2026: No exchange between two named people")
    assert page.picture.sentence.text().startswith("2 of the 12 people")


def test_playing_goes_on_by_itself_from_a_year_ago_until_today(
    page: NetworkPage, idle: Idle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    line = page.picture.time_line
    line._next.setInterval(0)
    seen: list[int] = []
    line.week_wanted.connect(seen.append)

    line.play.click()
    is_pausable = line.play.text() == "Pause"
    qtbot.waitUntil(lambda: not line.is_playing)
    idle()

    assert is_pausable
    assert seen == list(range(52, -1, -1))
    assert page.picture.sentence.text().startswith("2 of the 12 people")


def test_where_the_system_asks_for_calm_nothing_plays(
    qtbot: QtBot, themed: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time_line_module, "wants_calm", lambda _widget: True)
    line = TimeLine(52)
    qtbot.addWidget(line)

    assert line.play.isHidden()
    assert not line.slider.isHidden()


def test_the_tables_say_the_same_alphabetically_and_can_be_copied(
    page: NetworkPage, idle: Idle
) -> None:
    page.show_way(TABLES)
    idle()
    page.tables.copy()
    idle()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert page._view is not None
    assert [line.split("\t")[0] for line in lines[1:]] == sorted(NAMES)
    assert lines[1].split("\t")[2] == "Ben Okafor, Cleo Marsh, Ewa Lind, Finn Osei, Gus Quist"
    assert [row.name for row in page.tables.joining.shown_rows()] == ["Ana Ruiz", "Gus Quist"]
    areas = {
        row.name: (row.people, row.within, row.across) for row in page.tables.areas.shown_rows()
    }
    assert areas == {"Area 1": (6, 12, 1), "Area 2": (6, 12, 1)}


def test_what_if_sets_now_and_then_side_by_side_and_writes_nothing(
    page: NetworkPage, idle: Idle, qtbot: QtBot, workspace: Workspace
) -> None:
    writes = workspace.ask(writes_so_far)
    page.show_way(WHAT_IF)
    qtbot.keyClicks(page.resting.chooser, "Gus Quist")
    idle()

    rows = {row.what: (row.now, row.then) for row in page.resting.table.rows}
    told = words(page.resting)
    assert rows["People with ties"] == ("12", "11")
    assert rows["People in the largest connected part"] == ("12", "6")
    assert "nothing is written" in told
    assert "If Gus Quist rests" in told
    assert "Whole areas: Area 2." in told
    assert "5 people would have no way to most others" in told
    assert workspace.ask(writes_so_far) == writes


def test_several_rest_and_one_no_longer_does(page: NetworkPage, idle: Idle) -> None:
    page.what_if(7)
    page.resting.add_person(1)
    idle()
    both = page.resting.card_after.title.text()
    push(page.resting, "Gus Quist")
    idle()

    assert both == "If Ana Ruiz and Gus Quist rest"
    assert page.resting.card_after.title.text() == "If Ana Ruiz rests"


def test_a_members_menu_asks_what_if_they_rest(
    page: NetworkPage, open_window: MainWindow, idle: Idle
) -> None:
    open_window.show_page("members")
    idle()
    pane = open_window.page("members").pane()  # type: ignore[attr-defined]
    menu = QMenu()
    pane.fill_menu(menu, [7])
    (action,) = [one for one in menu.actions() if one.text() == "What if Gus Quist rests…"]
    action.trigger()
    idle()

    assert open_window.current_page() is page
    assert page.ways.current() == WHAT_IF
    assert page.resting.absent == (7,)
    assert page.resting.card_after.title.text() == "If Gus Quist rests"


def test_everything_that_takes_the_focus_says_what_it_is(page: NetworkPage, idle: Idle) -> None:
    for way in (PICTURE, TABLES, WHAT_IF):
        page.show_way(way)
        idle()
        assert nameless(page) == []
    assert not isinstance(page.picture.chart, QAbstractScrollArea)


def test_closing_the_network_leaves_nothing_of_it(
    page: NetworkPage, open_window: MainWindow
) -> None:
    page.what_if(7)
    page.forget()

    assert page.resting.absent == ()
    assert page.tables.people.total() == 0
    assert not page.panel.isVisibleTo(page)
