"""What can be handed out about a person or a match: key, words, and what it does.

Any panel or menu takes these as they are; each opens its dialog over the window.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.words import Context
from organiser_app.gui.theme import IconName, set_icon
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.text import no_mnemonic

handouts = Context("handouts")


@dataclass(frozen=True, slots=True)
class HandoutAction:
    """One thing to hand out."""

    key: str
    text: str
    icon: IconName
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where dialogs open, and who hears what came of them."""

    session: GuiSession
    view_state: ViewState
    parent: QWidget
    tell: Callable[[News], object]


def member_actions(desk: Desk, member_id: int) -> Sequence[HandoutAction]:
    """What can be handed out to a helper."""
    return (
        HandoutAction(
            "dispatch",
            handouts.tr("Print their stops…"),
            "printer",
            lambda: open_dispatch(desk, member_id),
        ),
        HandoutAction(
            "calendar",
            handouts.tr("Save to calendar (.ics)…"),
            "calendar-days",
            lambda: open_calendar(desk, member_id),
        ),
        HandoutAction(
            "message",
            handouts.tr("Copy a message…"),
            "message-square",
            lambda: open_message(desk, helper_id=member_id),
        ),
    )


def need_actions(desk: Desk, need_id: int) -> Sequence[HandoutAction]:
    """What can be handed out about a need."""
    return (
        HandoutAction(
            "message",
            handouts.tr("Copy a message…"),
            "message-square",
            lambda: open_message(desk, need_id=need_id),
        ),
    )


def match_actions(desk: Desk, match_id: int, helper_id: int) -> Sequence[HandoutAction]:
    """What can be handed out about a match and its helper."""
    message = HandoutAction(
        "message",
        handouts.tr("Copy a message…"),
        "message-square",
        lambda: open_message(desk, match_id=match_id),
    )
    return (message, *member_actions(desk, helper_id)[:2])


def add_to_menu(menu: QMenu, offered: Sequence[HandoutAction]) -> None:
    """Puts them into a menu."""
    for one in offered:
        action = menu.addAction(no_mnemonic(one.text))
        action.setObjectName(one.key)
        set_icon(action, one.icon, "text2")
        action.triggered.connect(lambda _checked=False, act=one.act: act())


def show_menu(desk: Desk, offered: Sequence[HandoutAction]) -> QMenu:
    """Opens a menu of them, under the button that was pressed."""
    menu = QMenu(desk.parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_to_menu(menu, offered)
    pressed = desk.parent.window().focusWidget() or desk.parent
    menu.popup(pressed.mapToGlobal(QPoint(0, pressed.height())))
    return menu


# the dialogs are loaded when they are first wanted


def open_dispatch(desk: Desk, helper_id: int | None = None) -> None:
    """Opens a helper's stops."""
    from organiser_app.gui.dialogs.handouts.dispatch import DispatchDialog

    _open(desk, DispatchDialog(desk.session, desk.view_state, desk.parent, helper_id=helper_id))


def open_meeting(desk: Desk) -> None:
    """Opens the sheet for a meeting."""
    from organiser_app.gui.dialogs.handouts.meeting import MeetingDialog

    _open(desk, MeetingDialog(desk.session, desk.view_state, desk.parent))


def open_calendar(desk: Desk, helper_id: int | None = None) -> None:
    """Opens a helper's promises."""
    from organiser_app.gui.dialogs.handouts.calendar import CalendarDialog

    _open(desk, CalendarDialog(desk.session, desk.view_state, desk.parent, helper_id=helper_id))


def open_message(
    desk: Desk,
    *,
    match_id: int | None = None,
    helper_id: int | None = None,
    need_id: int | None = None,
) -> None:
    """Opens a message about a match, or about one of a helper's or of a need's."""
    from organiser_app.gui.dialogs.handouts.message import About, MessageDialog

    about = About(match_id, helper_id, need_id)
    _open(desk, MessageDialog(desk.session, desk.view_state, desk.parent, about=about))


def _open(desk: Desk, dialog: Any) -> None:
    dialog.news.connect(desk.tell)
    dialog.open()
