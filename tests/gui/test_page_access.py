"""Pages and forms by keyboard and by ear: everything that takes the focus says what it is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed, AddOffer, LogExchange
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, Offer
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.dialogs.offer_form import OfferForm
from organiser_app.gui.pages.exchanges import ExchangesPage
from organiser_app.gui.pages.history import HistoryPage
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.page import Page
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import LIGHT, apply_theme
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.fold import Fold
from organiser_app.services.workspace import Workspace

Settled = Callable[[], None]
PAGES = (MembersPage, NeedsPage, ExchangesPage, HistoryPage)
FORMS = (ExchangeForm, NeedForm, OfferForm, MemberForm, FollowUpForm)


@pytest.fixture
def lived_in(workspace: Workspace) -> None:
    workspace.run(AddMember(Member("Ana Ruiz", phones=("555 0101",), skills=("cooking",))))
    workspace.run(AddNeed(Need(words="soup", member_id=MemberId(1))))
    workspace.run(AddOffer(Offer(words="a bed", member_id=MemberId(1))))
    workspace.run(LogExchange(Exchange(giver_id=MemberId(1), note="soup")))


def nameless(top: QWidget) -> list[str]:
    return [
        type(one).__name__
        for one in _focusable(top)
        if not _spoken(one) and not isinstance(one, QAbstractScrollArea)
    ]


def _focusable(top: QWidget) -> Iterator[QWidget]:
    for one in top.findChildren(QWidget):
        if one.isVisibleTo(top) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield one


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


@pytest.mark.parametrize("make", PAGES)
def test_everything_on_a_page_that_takes_the_focus_has_a_name(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    settled: Settled,
    lived_in: None,
    make: type[Page],
) -> None:
    page = make(session, view_state)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    settled()
    page.show_story(page.key, 1)
    settled()

    assert nameless(page) == []


@pytest.mark.parametrize("make", FORMS)
def test_everything_in_a_form_that_takes_the_focus_has_a_name(
    qtbot: QtBot,
    session: GuiSession,
    window: QWidget,
    settled: Settled,
    make: type[FormDialog],
) -> None:
    form = make(session, window)
    form.open()
    settled()

    found = nameless(form)

    form.done_without_asking()
    assert found == []


@pytest.mark.parametrize("make", FORMS)
def test_tab_goes_through_a_form_in_reading_order(
    qtbot: QtBot,
    session: GuiSession,
    window: QWidget,
    settled: Settled,
    make: type[FormDialog],
) -> None:
    form = make(session, window)
    form.open()
    qtbot.waitExposed(form)
    settled()
    for fold in form.findChildren(Fold):
        fold.set_open(is_open=True)
    fields = [field.editor for field in form.fields() if field.isVisibleTo(form)]

    visited: list[QWidget] = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        owner = next((one for one in fields if one is focused or one.isAncestorOf(focused)), None)
        if owner is not None and owner not in visited:
            visited.append(owner)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

    form.done_without_asking()
    assert visited == [one for one in fields if one in visited]
    assert len(visited) >= len(fields) - 1


def test_a_panel_button_wraps_instead_of_leaving_the_window_at_twice_the_text_size(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    settled: Settled,
    lived_in: None,
    themed: QApplication,
) -> None:
    apply_theme(themed, LIGHT, 2.0)
    page = MembersPage(session, view_state)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    settled()
    page.show_story("members", 1)
    settled()
    width = page.minimumSizeHint().width()
    apply_theme(themed, LIGHT)

    assert width <= 1300
