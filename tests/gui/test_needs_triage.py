"""Filling in what needs lack from the list, one after the other, and changing many at once."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category
from organiser_app.domain.ids import CategoryId, MemberId
from organiser_app.domain.listed import EditMany, SameForAll
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need, Offer, Urgency
from organiser_app.domain.saved_views import Chosen
from organiser_app.gui.dialogs.fill_in_form import FillInForm
from organiser_app.gui.dialogs.many_form import ManyForm
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.place import BOARD
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.needs import need_rows, needs, offers
from tests.gui.conftest import TODAY
from tests.helpers.lists import shown

Settled = Callable[[], None]


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    """Insulin lacks a day, soup who and where; a lift lacks nothing."""
    food = CategoryId(1)
    workspace.run(
        AddRows(
            areas=(Area("North"),),
            categories=(Category("Food"),),
            members=(Member("Ana", phones=("1",), area_id=None, tags=("cook",)), Member("Bo")),
            needs=(
                Need(words="insulin", category_id=food, area_id=None, member_id=MemberId(1),
                     opened=TODAY - timedelta(days=1), urgency=Urgency.URGENT, tags=("cold",)),
                Need(words="soup", category_id=food, opened=TODAY),
                Need(words="a lift", category_id=food, member_id=MemberId(1), opened=TODAY),
            ),
            offers=(Offer(words="a van"),),
        )
    )  # fmt: skip
    return workspace


@pytest.fixture
def page(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, town: Workspace, settled: Settled
) -> NeedsPage:
    made = NeedsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    settled()
    return made


def form_of(page: NeedsPage) -> FillInForm:
    return [one for one in page.window().findChildren(FillInForm) if one.isVisible()][-1]


def many_of(page: NeedsPage | MembersPage) -> ManyForm:
    (found,) = page.window().findChildren(ManyForm)
    return found


def press(page: NeedsPage, key: Qt.Key) -> None:
    QTest.keyClick(page.needs.table.view, key)


def test_the_table_says_what_each_need_lacks(page: NeedsPage) -> None:
    assert shown(page.needs.table, "what") == ["insulin", "soup", "a lift"]
    assert shown(page.needs.table, "missing") == [
        "where, by when",
        "where, how to reach them",
        "where",
    ]


def test_enter_asks_for_just_what_is_missing_and_one_key_leads_to_the_next(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    page.needs.table.select_ids([1])
    press(page, Qt.Key.Key_Return)
    settled()
    first = form_of(page)
    fields = list(first._fields)
    first.area.editor.setText("North")
    first.area.editor.textEdited.emit("North")
    first.needed_by.editor.setText("tomorrow")
    first.needed_by.editor.textEdited.emit("tomorrow")
    first.needed_by.editor.setFocus()
    QTest.keyClick(first.needed_by.editor, Qt.Key.Key_Return)
    settled()

    insulin = town.ask(needs)[0]
    second = form_of(page)
    assert fields == ["area_id", "needed_by"]
    assert (insulin.area_id, insulin.needed_by) == (1, TODAY + timedelta(days=1))
    assert second.title.text() == "soup"
    assert list(second._fields) == ["area_id", "member_id", "phone", "email"]
    assert page.needs.table.selected_ids() == [2]
    second.done_without_asking()


def test_a_need_can_be_skipped_and_the_last_one_has_no_next(
    page: NeedsPage, settled: Settled
) -> None:
    page.needs.place.fill_in(2)
    settled()
    form_of(page).skip()
    settled()
    third = form_of(page)
    title = third.title.text()
    third.skip()
    settled()
    last = form_of(page)

    assert title == "a lift"
    assert last.title.text() == "insulin"
    assert not hasattr(last, "next_button")
    last.done_without_asking()


def test_who_asked_and_their_phone_come_in_with_the_need_and_one_undo_takes_all_back(
    page: NeedsPage, session: GuiSession, town: Workspace, settled: Settled
) -> None:
    page.needs.place.fill_in(2)
    settled()
    form = form_of(page)
    form.member.editor.setText("Dora")
    form.phone.editor.setText("+44 7700 900123")
    form.area.editor.setText("West")
    form.save()
    settled()
    filled = town.ask(lambda reader: need_rows(reader, (2,)))[0]
    session.undo()
    settled()

    assert (filled.member, filled.area, filled.can_be_reached) == ("Dora", "West", True)
    assert [one.name for one in town.ask(members)] == ["Ana", "Bo"]
    assert town.ask(lambda reader: need_rows(reader, (2,)))[0].area == ""


def test_a_phone_of_nobody_and_an_empty_form_are_refused_beside_the_field(
    page: NeedsPage, settled: Settled
) -> None:
    page.needs.place.fill_in(2)
    settled()
    form = form_of(page)
    form.save()
    empty = form.area.problem()
    form.phone.editor.setText("123")
    form.save()
    settled()

    assert empty == "Please fill this in."
    assert form.member.problem() == "Say whose phone or e-mail address this is."
    form.done_without_asking()


def test_f2_on_the_board_fills_in_too_and_what_lacks_nothing_opens_its_story(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    page.needs.place.show_layout(BOARD)
    settled()
    board = page.needs.place.board
    board.select(1)
    page.needs.place.edit_selected()
    settled()
    form = form_of(page)
    form.area.editor.setText("North")
    form.needed_by.editor.set_date(date(2026, 11, 30))
    form.save()
    settled()
    page.needs.panel.close_panel()
    board.opened.emit(1)
    settled()

    assert board.column_of(1) == "open"
    assert page.needs.panel.isVisible()
    assert page.needs.panel.title.text() == "insulin"


def test_the_story_says_what_is_missing_with_the_way_to_fill_it_in(
    qtbot: QtBot, page: NeedsPage, settled: Settled
) -> None:
    page.show_story("needs", 1)
    settled()
    (fill_in,) = [
        one
        for one in page.needs.panel.findChildren(QPushButton)
        if one.accessibleName() == "Fill it in"
    ]
    qtbot.mouseClick(fill_in, Qt.MouseButton.LeftButton)
    settled()

    assert form_of(page).title.text() == "insulin"
    form_of(page).done_without_asking()


def test_a_need_that_lacks_nothing_any_more_leaves_the_filter(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    page.needs.filter_bar.set_chosen(Chosen(only_missing=True, urgencies=(Urgency.SOON,)))
    before = shown(page.needs.table, "what")
    page.needs.place.fill_in(3)
    settled()
    form = form_of(page)
    form.area.editor.setText("North")
    form.save()
    settled()
    after = shown(page.needs.table, "what")
    page.needs.filter_bar.clear()

    assert (before, after) == (["soup", "a lift"], ["soup"])
    assert sorted(shown(page.needs.table, "what")) == ["a lift", "insulin", "soup"]


def test_many_needs_are_changed_from_the_menu_as_one_step(
    page: NeedsPage, session: GuiSession, town: Workspace, settled: Settled
) -> None:
    page.needs.table.select_ids([1, 2])
    menu = QMenu()
    page.needs.fill_menu(menu, page.needs.selected_ids())
    (change,) = [one for one in menu.actions() if one.text().startswith("Change area")]
    change.trigger()
    settled()
    form = many_of(page)
    title = form.title.text()
    form.save()
    nothing = form.area.problem()
    form.area.editor.setText("North")
    form.area.editor.textEdited.emit("North")
    form.urgency.editor.set_current("whenever")
    form.add_tags.editor.setText("winter, door to door")
    form.remove_tags.editor.setText("cold")
    form.save()
    settled()
    changed = town.ask(needs)[:2]
    session.undo()
    settled()

    assert title == "Change 2 needs at once"
    assert nothing == "Fill in at least one of these."
    assert [(one.area_id, one.urgency.value, one.tags) for one in changed] == [
        (1, "whenever", ("winter", "door to door"))
    ] * 2
    assert [one.tags for one in town.ask(needs)[:2]] == [("cold",), ()]


def test_many_can_be_left_without_an_area_and_one_undo_gives_each_its_own_again(
    page: NeedsPage, session: GuiSession, town: Workspace, settled: Settled
) -> None:
    town.run(EditMany(Kind.NEEDS, (1, 2), SameForAll(new_area="North")))
    page.needs.place.change_many([1, 2, 3])
    settled()
    form = many_of(page)
    form.area.editor.setText("South")
    form.without["area"].setChecked(True)
    can_be_typed = form.area.editor.isEnabled()
    form.save()
    settled()
    after = [one.area_id for one in town.ask(needs)]
    session.undo()
    settled()

    assert not can_be_typed
    assert after == [None] * 3
    assert [one.area_id for one in town.ask(needs)] == [1, 1, None]


def test_what_would_say_nothing_leads_to_the_box_that_says_so(
    page: NeedsPage, town: Workspace, settled: Settled
) -> None:
    town.run(AddRows(needs=(Need(category_id=CategoryId(1), opened=TODAY),)))
    settled()
    page.needs.place.change_many([4])
    settled()
    form = many_of(page)
    form.without["category"].setChecked(True)
    form.save()
    settled()

    assert form.category.problem() == "This would say nothing at all. Give it words first."
    assert form.focusWidget() is form.without["category"]
    form.done_without_asking()


def test_offers_and_members_have_it_as_far_as_it_fits_them(
    qtbot: QtBot, page: NeedsPage, session: GuiSession, view_state: ViewState,
    town: Workspace, settled: Settled,
) -> None:  # fmt: skip
    page.offers.change_many([1])
    settled()
    of_offers = many_of(page)
    of_offers.category.editor.setText("Lifts")
    of_offers.save()
    settled()
    roster = MembersPage(session, view_state)
    qtbot.addWidget(roster)
    roster.show()
    settled()
    roster.members.change_many([1, 2])
    settled()
    of_members = many_of(roster)
    of_members.add_tags.editor.setText("driver")
    of_members.save()
    settled()

    assert list(of_offers._fields) == ["area_id", "category_id", "tags", "remove_tags"]
    assert town.ask(offers)[0].category_id == 2
    assert list(of_members._fields) == ["area_id", "tags", "remove_tags"]
    assert [one.tags for one in town.ask(members)] == [("cook", "driver"), ("driver",)]
    assert session.last_change is not None
    assert session.last_change.of(Kind.MEMBERS).changed == {1, 2}
