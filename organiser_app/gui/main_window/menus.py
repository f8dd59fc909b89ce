"""The menu bar: every action has its place here, whatever else leads to it."""

from typing import Final

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from organiser_app.gui.actions import Actions
from organiser_app.gui.texts.words import Context

menus: Final = Context("menus")


def fill_menu_bar(window: QMainWindow, actions: Actions) -> None:
    """Puts all actions into menus; `None` is a line between them."""
    layout: tuple[tuple[str, tuple[str | None, ...]], ...] = (
        (
            menus.tr("&Network"),
            (
                "new_network",
                "open_network",
                "open_example",
                None,
                "import",
                "export",
                None,
                "dispatch_sheet",
                "meeting_sheet",
                "promises_calendar",
                None,
                "make_copy",
                "network_settings",
                "member_fields",
                "helpers_settings",
                "close_network",
                None,
                "quit",
            ),
        ),
        (
            menus.tr("&Edit"),
            (
                "undo",
                "redo",
                None,
                "quick_add",
                "log_exchange",
                "add_need",
                "add_offer",
                "add_member",
                "find_duplicates",
                "plan_call",
                None,
                "plan_day",
                "find_help",
                None,
                "paste_rows",
                "find",
            ),
        ),
        (
            menus.tr("&Go"),
            (
                "palette",
                None,
                "page_dashboard",
                "page_members",
                "page_needs",
                "page_followups",
                "page_exchanges",
                "page_network",
                "page_spreadsheets",
                "page_reports",
                "page_history",
            ),
        ),
    )
    for title, keys in layout:
        _fill(window.menuBar().addMenu(title), actions, keys)
    view = window.menuBar().addMenu(menus.tr("&View"))
    _fill(view, actions, ("hide_names", None))
    appearance = view.addMenu(menus.tr("Appearance"))
    _fill(appearance, actions, ("theme_system", "theme_light", "theme_dark"))
    group = QActionGroup(window)
    for action in appearance.actions():
        group.addAction(action)
    _fill(view, actions, ("text_larger", "text_smaller"))
    _fill(window.menuBar().addMenu(menus.tr("&Help")), actions, ("shortcuts", "about"))
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.connect(actions.draw_icons)


def _fill(menu: QMenu, actions: Actions, keys: tuple[str | None, ...]) -> None:
    for key in keys:
        if key is None:
            menu.addSeparator()
        else:
            menu.addAction(_as_it_is(actions[key]))


def _as_it_is(action: QAction) -> QAction:
    action.setIconVisibleInMenu(True)
    return action
