"""Saved views: what is shown is kept under a name, counted live, renamed, removed, taken back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import (
    AddCategory,
    AddMember,
    AddNeed,
    AddOffer,
    AddRows,
    ChangeSettings,
    Command,
    EditMember,
    LogExchange,
    RemoveNeeds,
    SetNeedState,
)
from organiser_app.domain.daily import Pairing, ProposeMatches
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, MemberId, NeedId
from organiser_app.domain.listed import EditMany, SameForAll
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need, NeedState, Offer, Urgency
from organiser_app.domain.saved_views import Chosen, SavedView
from organiser_app.domain.settings import GroupSettings
from organiser_app.gui.dialogs.view_form import ViewForm
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.main_window.saved_views import COUNT_AFTER_MS
from organiser_app.gui.main_window.view_counts import Moment, count_again, count_all
from organiser_app.gui.pages.headed_page import HeadedPage
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.texts.changes import change_sentence
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.network import group_settings
from tests.gui.conftest import TODAY
from tests.helpers.lists import shown

Idle = Callable[[], None]
ANA = MemberId(1)
URGENT = Chosen(urgencies=(Urgency.URGENT,))
VIEWS = (
    SavedView(1, "Urgent", "needs", "needs", layout="table", choice="waiting", chosen=URGENT),
    SavedView(2, "In the north", "needs", "needs", layout="board", chosen=Chosen(areas=(1,))),
    SavedView(3, "Lifts", "needs", "needs", layout="table", choice="all", words="LIFT ana"),
    SavedView(4, "Offers that stand", "needs", "offers", choice="standing"),
    SavedView(5, "Ruizes", "members", "members", choice="here", words="ruiz"),
    SavedView(6, "By Ana", "exchanges", "exchanges", words="ana"),
)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    asked = Need(member_id=ANA, opened=TODAY, area_id=AreaId(1))
    workspace.run(
        AddRows(
            areas=(Area("North"),),
            members=(Member("Ana Ruiz"), Member("Bo"), Member("Cleo Ruiz", left=TODAY)),
            needs=(
                replace(asked, words="insulin", urgency=Urgency.URGENT),
                replace(asked, words="a lift"),
                replace(asked, words="soup", member_id=None, area_id=None),
                replace(asked, words="a lift home", state=NeedState.WITHDRAWN, closed=TODAY),
            ),
            offers=(Offer(words="a van"),),
            exchanges=(Exchange(giver_id=ANA, day=TODAY), Exchange(giver_id=MemberId(2))),
        )
    )
    workspace.run(ChangeSettings(GroupSettings(name="Riverside", saved_views=VIEWS)))
    return workspace


@pytest.fixture
def opened(main_window: MainWindow, town: Workspace, quiet: Idle) -> MainWindow:
    main_window.session.use(town)
    quiet()
    return main_window


@pytest.fixture
def quiet(qtbot: QtBot, main_window: MainWindow) -> Idle:
    """Waits until every question is answered and the counts have followed."""
    jobs, soon = main_window.session.jobs, main_window.saved_views._soon

    def wait() -> None:
        for _ in range(2):  # what an answer asks for in turn is waited for too
            QApplication.processEvents()
            qtbot.waitUntil(lambda: jobs.running == 0 and not soon.isActive())

    return wait


def names(window: MainWindow) -> list[str]:
    sidebar = window.sidebar
    return [one.words() for key, one in sidebar._buttons.items() if key.startswith("view:")]


def counts(window: MainWindow) -> dict[str, int | None]:
    sidebar = window.sidebar
    return {
        one.words(): one._count for key, one in sidebar._buttons.items() if key.startswith("view:")
    }


def act(window: MainWindow, view_id: int, words: str) -> None:
    menu = QMenu()
    (view,) = [one for one in window.saved_views._views if one.id == view_id]
    window.saved_views.fill_menu(menu, view)
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()


def test_views_stand_in_the_sidebar_with_how_many_rows_they_have(opened: MainWindow) -> None:
    assert counts(opened) == {
        "Urgent": 1,
        "In the north": 2,
        "Lifts": 2,
        "Offers that stand": 1,
        "Ruizes": 1,
        "By Ana": 1,
    }


def test_a_view_shows_as_many_rows_as_it_says(
    qtbot: QtBot, opened: MainWindow, quiet: Idle
) -> None:
    found = {}
    for view in VIEWS:
        qtbot.mouseClick(opened.sidebar.button(f"view:{view.id}"), Qt.MouseButton.LeftButton)
        quiet()
        page = opened.current_page()
        assert isinstance(page, HeadedPage)
        rows = page.pane().table.model.rowCount()  # type: ignore[attr-defined]
        if view.layout == "board":
            assert isinstance(page, NeedsPage)
            rows, _total = page.needs.place.board.counts()
        found[view.name] = rows
        assert opened.sidebar.current() == f"view:{view.id}"

    assert found == counts(opened)


def test_counts_follow_single_changes_and_renamings(opened: MainWindow, quiet: Idle) -> None:
    session = opened.session
    session.do(SetNeedState((NeedId(1),), NeedState.MET, TODAY), parent=opened)
    session.do(AddNeed(Need(words="a lift for Ana", opened=TODAY)), parent=opened)
    session.do(LogExchange(Exchange(giver_id=ANA, day=TODAY)), parent=opened)
    session.do(AddMember(Member("Dora Ruiz")), parent=opened)
    quiet()
    after = counts(opened)
    session.do(EditMember(Member("Ann Rose", id=ANA)), parent=opened)
    quiet()

    assert after == {
        "Urgent": 0,
        "In the north": 2,  # what was met this week lies on the board too
        "Lifts": 3,
        "Offers that stand": 1,
        "Ruizes": 2,
        "By Ana": 2,
    }
    assert counts(opened)["Lifts"] == 1
    assert counts(opened)["Ruizes"] == 1


def test_many_changes_in_a_row_are_counted_with_one_question(
    opened: MainWindow, quiet: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    from organiser_app.gui.main_window import view_counts

    asked: list[int] = []
    again = view_counts.count_again

    def counted(*args: object) -> object:
        asked.append(1)
        return again(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(view_counts, "count_again", counted)
    for place in range(5):
        opened.session.do(AddNeed(Need(words=f"lift {place}", opened=TODAY)), parent=opened)
    quiet()

    assert len(asked) <= 2
    assert COUNT_AFTER_MS >= 100


def test_counting_on_comes_to_what_counting_anew_comes_to(
    themed: QApplication, town: Workspace
) -> None:
    moment = Moment(town.ask(group_settings), TODAY, hidden=False)
    counted = town.ask(partial(count_all, moment))
    commands: list[Command | None] = [
        SetNeedState((NeedId(1), NeedId(2)), NeedState.MET, TODAY),
        AddNeed(Need(words="a lift", opened=TODAY, urgency=Urgency.URGENT, area_id=AreaId(1))),
        ProposeMatches((Pairing(NeedId(3), MemberId(2)),)),
        None,
        EditMember(Member("Ana Rose", id=ANA)),
        AddMember(Member("Ed Ruiz")),
        LogExchange(Exchange(giver_id=ANA, day=TODAY)),
        AddOffer(Offer(words="a bed")),
        EditMany(Kind.NEEDS, (1, 2, 3), SameForAll(area_id=AreaId(1))),
        RemoveNeeds((NeedId(5),)),
        None,
    ]
    for command in commands:
        change = town.undo() if command is None else town.run(command)
        counted = town.ask(partial(count_again, counted, (change,), moment))
        anew = town.ask(partial(count_all, moment))

        assert counted.totals == anew.totals
        assert counted.by_row == anew.by_row


def test_what_is_shown_is_kept_under_a_name_and_can_be_taken_back(
    opened: MainWindow, quiet: Idle, town: Workspace
) -> None:
    page = opened.page("members")
    assert isinstance(page, MembersPage)
    opened.show_page("members")
    quiet()
    page.members.search.setText("cleo")
    page.members.segments.choose("left")
    page.members.table.sort_by("name", descending=True)
    page.save_view()
    (form,) = opened.findChildren(ViewForm)
    quiet()
    suggested = form.name.editor.text()
    form.name.editor.setText("Urgent")
    form.save()
    taken = form.name.problem()
    form.name.editor.setText("  Cleo   and others ")
    form.save()
    quiet()
    saved = town.ask(group_settings).saved_views[-1]
    said = change_sentence(opened.session.last_change.label)  # type: ignore[union-attr]
    shown_now = names(opened)
    opened.session.undo()
    quiet()

    assert suggested == "cleo · Have left"
    assert taken == "Another view has this name. Choose a different one."
    assert (saved.id, saved.name, saved.page) == (7, "Cleo and others", "members")
    assert (saved.words, saved.choice) == ("cleo", "left")
    assert '"sorted": "name"' in saved.columns
    assert said == "Saved the view “Cleo and others”"
    assert shown_now[-1] == "Cleo and others"
    assert names(opened) == [view.name for view in VIEWS]


def test_a_view_of_the_needs_keeps_layout_chips_and_words(opened: MainWindow, quiet: Idle) -> None:
    page = opened.page("needs")
    assert isinstance(page, NeedsPage)
    opened.show_page("needs")
    quiet()
    page.needs.filter_bar.set_chosen(Chosen(areas=(1,), urgencies=(Urgency.URGENT,)))
    page.needs.search.setText("ins")
    view, words = page.view_now(), page.needs.view_words()
    page.needs.filter_bar.clear()
    page.needs.search.clear()
    page.show_view(VIEWS[0])
    quiet()
    assert shown(page.needs.table, "what") == ["insulin"]

    assert view is not None
    page.show_view(view)
    quiet()

    assert (view.layout, view.words) == ("board", "ins")
    assert words == "ins · Urgent · North"
    assert page.needs.filter_bar.chosen() == view.chosen
    assert page.needs.place.board.counts()[0] == 1


@pytest.mark.parametrize("layout", ["board", "table"])
def test_a_view_on_what_is_gone_shows_nothing_says_so_and_can_let_go_of_it(
    qtbot: QtBot, opened: MainWindow, quiet: Idle, layout: str
) -> None:
    session, page = opened.session, opened.page("needs")
    assert isinstance(page, NeedsPage)
    gone = SavedView(7, "Kids", "needs", "needs", layout=layout, chosen=Chosen(categories=(1,)))
    session.do(AddCategory(Category("Childcare")), parent=opened)
    quiet()
    session.do(ChangeSettings(GroupSettings(saved_views=(gone,))), parent=opened)
    quiet()
    opened.show_page("needs")
    quiet()
    session.undo(3)
    quiet()
    qtbot.mouseClick(opened.sidebar.button("view:7"), Qt.MouseButton.LeftButton)
    quiet()
    line, words = page.needs.place.gone_line, page.needs.shown_words
    said, is_seen, chip = (
        line.words.text(),
        line.isVisible(),
        page.needs.filter_bar.category.text(),
    )
    qtbot.mouseClick(line.clear_button, Qt.MouseButton.LeftButton)
    quiet()

    assert counts(opened) == {"Kids": 0}
    assert words.startswith("0 of ")
    assert (said, is_seen) == (
        "This goes by a kind of help that is no longer there: Childcare.",
        True,
    )
    assert chip == "Kind of help: no longer there"
    assert not line.isVisible()
    assert not page.needs.shown_words.startswith("0 of ")


def test_a_view_is_renamed_moved_and_removed_by_its_menu(
    opened: MainWindow, quiet: Idle, town: Workspace
) -> None:
    act(opened, 2, "Move up")
    quiet()
    moved = names(opened)[:2]
    act(opened, 1, "Rename…")
    (form,) = opened.findChildren(ViewForm)
    quiet()
    form.name.editor.setText("Today")
    form.save()
    quiet()
    renamed = change_sentence(opened.session.last_change.label)  # type: ignore[union-attr]
    act(opened, 3, "Remove")
    quiet()
    removed = change_sentence(opened.session.last_change.label)  # type: ignore[union-attr]

    assert moved == ["In the north", "Urgent"]
    assert renamed == "Changed the view “Today”"
    assert removed == "Removed the view “Lifts”"
    assert names(opened) == ["In the north", "Today", "Offers that stand", "Ruizes", "By Ana"]
    assert counts(opened)["Today"] == 1
    assert [view.id for view in town.ask(group_settings).saved_views] == [2, 1, 4, 5, 6]


def test_a_view_takes_what_is_shown_now(opened: MainWindow, quiet: Idle, town: Workspace) -> None:
    page = opened.page("needs")
    assert isinstance(page, NeedsPage)
    opened.saved_views.show("view:1")
    quiet()
    page.needs.filter_bar.clear()

    act(opened, 1, "Keep what is shown now")
    quiet()

    kept = town.ask(group_settings).saved_views[0]
    assert (kept.name, kept.chosen) == ("Urgent", Chosen())
    assert counts(opened)["Urgent"] == 3


def test_in_a_narrow_window_views_are_icons_that_say_their_name(
    opened: MainWindow, quiet: Idle
) -> None:
    opened.resize(900, 600)
    quiet()

    one = opened.sidebar.button("view:1")
    assert opened.sidebar.is_narrow
    assert one.toolTip() == "Urgent, 1"
    assert one.width() <= opened.sidebar.width()


def test_views_that_were_written_by_a_later_version_are_passed_over(town: Workspace) -> None:
    from organiser_app.storage.values import setting_text, views_of

    text = setting_text(VIEWS).replace('"only_missing":false', '"only_missing":false,"x":1', 1)
    broken = text.replace('"id":2', '"id":2,"colour":"red"')

    assert views_of(text) == VIEWS
    assert [view.id for view in views_of(broken)] == [1, 3, 4, 5, 6]
