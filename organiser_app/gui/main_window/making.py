"""Makes pages and forms when they are first wanted: the window is painted before they are loaded."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState

if TYPE_CHECKING:
    from organiser_app.gui.dialogs.form import FormDialog
    from organiser_app.gui.dialogs.quick import QuickLine
    from organiser_app.gui.pages.page import Page

PAGES = "organiser_app.gui.pages"
FORMS = "organiser_app.gui.dialogs"

_PAGES = {
    "dashboard": (f"{PAGES}.dashboard", "DashboardPage"),
    "members": (f"{PAGES}.members", "MembersPage"),
    "needs": (f"{PAGES}.needs", "NeedsPage"),
    "followups": (f"{PAGES}.followups", "FollowUpsPage"),
    "exchanges": (f"{PAGES}.exchanges", "ExchangesPage"),
    "network": (f"{PAGES}.network", "NetworkPage"),
    "spreadsheets": (f"{PAGES}.spreadsheets", "SpreadsheetsPage"),
    "reports": (f"{PAGES}.reports", "ReportsPage"),
    "history": (f"{PAGES}.history", "HistoryPage"),
}
_FORMS = {
    "log_exchange": (f"{FORMS}.exchange_form", "ExchangeForm"),
    "add_need": (f"{FORMS}.need_form", "NeedForm"),
    "add_offer": (f"{FORMS}.offer_form", "OfferForm"),
    "add_member": (f"{FORMS}.member_form", "MemberForm"),
    "plan_call": (f"{FORMS}.followup_form", "FollowUpForm"),
    "helpers_settings": (f"{FORMS}.weights_form", "WeightsForm"),
    "network_settings": (f"{FORMS}.network_form", "NetworkForm"),
}
PAGE_KEYS = tuple(_PAGES)
FORM_KEYS = tuple(_FORMS)
QUICK_LINE = f"{FORMS}.quick"
MODULES = (*(module for module, _ in (*_PAGES.values(), *_FORMS.values())), QUICK_LINE)


def make_page(key: str, session: GuiSession, view_state: ViewState, parent: QWidget) -> Page:
    """A new page, in its place from the start: what is put there later is styled twice."""
    module, name = _PAGES[key]
    page: Page = getattr(import_module(module), name)(session, view_state, parent)
    return page


def make_form(key: str, session: GuiSession, parent: QWidget) -> FormDialog:
    """A new form."""
    module, name = _FORMS[key]
    form: FormDialog = getattr(import_module(module), name)(session, parent)
    return form


def make_quick_line(
    window: QWidget,
    session: GuiSession,
    view_state: ViewState,
    take_back: Callable[[], object],
) -> QuickLine:
    """The line over the window; `take_back` undoes the last change."""
    made: QuickLine = import_module(QUICK_LINE).QuickLine(window, session, view_state, take_back)
    return made
