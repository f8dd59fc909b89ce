"""Every action once: its words, shortcut and icon. Menus, buttons and the palette read it here."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from organiser_app.gui.texts.words import Context
from organiser_app.gui.theme import IconName, set_icon

_STANDARD = QKeySequence.StandardKey


actions: Final = Context("actions")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What is known of an action before it is made."""

    key: str
    text: str
    icon: IconName | None = None
    shortcuts: tuple[str | QKeySequence.StandardKey, ...] = ()
    needs_network: bool = True
    is_checkable: bool = False


def _specs() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("quick_add", actions.tr("Add it in your own words…"), "plus", ("Ctrl+N",)),
        ActionSpec(
            "log_exchange", actions.tr("Log an exchange…"), "arrow-left-right", ("Ctrl+L",)
        ),
        ActionSpec("add_need", actions.tr("Add a need…"), "hand-helping", ("Ctrl+Shift+N",)),
        ActionSpec("plan_day", actions.tr("Plan the day…"), "users", ("Ctrl+Shift+D",)),
        ActionSpec(
            "find_help",
            actions.tr("Who helps, or could help, with the chosen need"),
            "hand-heart",
            ("Ctrl+Shift+A",),
        ),
        ActionSpec(
            "helpers_settings",
            actions.tr("How helpers are chosen…"),
            "sliders-horizontal",
        ),
        ActionSpec("add_offer", actions.tr("Add an offer…"), "hand-heart", ("Ctrl+Shift+O",)),
        ActionSpec("add_member", actions.tr("Add a member…"), "user-plus", ("Ctrl+Shift+M",)),
        ActionSpec("plan_call", actions.tr("Plan a call…"), "phone", ("Ctrl+Shift+P",)),
        ActionSpec("new_network", actions.tr("New network…"), "plus", needs_network=False),
        ActionSpec(
            "open_network",
            actions.tr("Open a network…"),
            "folder-open",
            (_STANDARD.Open,),
            needs_network=False,
        ),
        ActionSpec(
            "open_example",
            actions.tr("Look around the example network"),
            "sprout",
            needs_network=False,
        ),
        ActionSpec("close_network", actions.tr("Close this network"), "log-out"),
        ActionSpec("import", actions.tr("Bring in a spreadsheet…"), "upload", ("Ctrl+I",)),
        ActionSpec("export", actions.tr("Hand out a spreadsheet…"), "download", ("Ctrl+E",)),
        ActionSpec("dispatch_sheet", actions.tr("Print the dispatch sheet…"), "printer"),
        ActionSpec("meeting_sheet", actions.tr("Sheet for a meeting…"), "file-text"),
        ActionSpec("promises_calendar", actions.tr("Promises for a calendar…"), "calendar-days"),
        ActionSpec(
            "make_copy",
            actions.tr("Make a verified copy now"),
            "database-backup",
            (_STANDARD.Save,),
        ),
        ActionSpec(
            "network_settings", actions.tr("Name and promises of this network…"), "settings"
        ),
        ActionSpec("member_fields", actions.tr("Fields of our own for members…"), "columns-3"),
        ActionSpec("find_duplicates", actions.tr("Look for people who are here twice…"), "merge"),
        ActionSpec("quit", actions.tr("Quit"), None, (_STANDARD.Quit,), needs_network=False),
        ActionSpec("undo", actions.tr("Undo"), "undo-2", (_STANDARD.Undo,)),
        ActionSpec("redo", actions.tr("Redo"), "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y")),
        ActionSpec("paste_rows", actions.tr("Paste rows…"), "clipboard-paste", (_STANDARD.Paste,)),
        ActionSpec("find", actions.tr("Filter this page"), "funnel", (_STANDARD.Find,)),
        ActionSpec("palette", actions.tr("Search or run a command"), "search", ("Ctrl+K",)),
        ActionSpec(
            "hide_names", actions.tr("Hide names"), "eye-off", ("Ctrl+Shift+H",), is_checkable=True
        ),
        ActionSpec("page_dashboard", actions.tr("Dashboard"), "layout-dashboard", ("Ctrl+1",)),
        ActionSpec("page_members", actions.tr("Members"), "users", ("Ctrl+2",)),
        ActionSpec("page_needs", actions.tr("Needs & offers"), "hand-helping", ("Ctrl+3",)),
        ActionSpec("page_followups", actions.tr("Follow-ups"), "phone", ("Ctrl+4",)),
        ActionSpec("page_exchanges", actions.tr("Exchange log"), "arrow-left-right", ("Ctrl+5",)),
        ActionSpec("page_network", actions.tr("Network"), "waypoints", ("Ctrl+6",)),
        ActionSpec(
            "page_spreadsheets", actions.tr("Spreadsheets"), "file-spreadsheet", ("Ctrl+7",)
        ),
        ActionSpec("page_reports", actions.tr("Reports"), "file-text", ("Ctrl+8",)),
        ActionSpec("page_history", actions.tr("History"), "history", ("Ctrl+9",)),
        ActionSpec(
            "theme_system", actions.tr("Follow the system"), needs_network=False, is_checkable=True
        ),
        ActionSpec(
            "theme_light", actions.tr("Light"), "sun", needs_network=False, is_checkable=True
        ),
        ActionSpec(
            "theme_dark", actions.tr("Dark"), "moon", needs_network=False, is_checkable=True
        ),
        ActionSpec(
            "text_larger",
            actions.tr("Larger text"),
            None,
            (_STANDARD.ZoomIn,),
            needs_network=False,
        ),
        ActionSpec(
            "text_smaller",
            actions.tr("Smaller text"),
            None,
            (_STANDARD.ZoomOut,),
            needs_network=False,
        ),
        ActionSpec(
            "shortcuts",
            actions.tr("Keyboard shortcuts"),
            "keyboard",
            ("Ctrl+/",),
            needs_network=False,
        ),
        ActionSpec("about", actions.tr("About Organiser"), "info", needs_network=False),
    )


class Actions(QObject):
    """All actions.

    Signals:
        wanted(str): an action was triggered, by its key.
    """

    wanted = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._have_icons = False
        self._specs = {spec.key: spec for spec in _specs()}
        self._actions = {spec.key: self._make(spec) for spec in self._specs.values()}
        self.follow_network(is_open=False)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text.replace("&", "&&"), self)
        action.setObjectName(spec.key)
        action.setCheckable(spec.is_checkable)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in spec.shortcuts])
        action.triggered.connect(lambda: self.wanted.emit(spec.key))
        return action

    def draw_icons(self) -> None:
        """Gives each action its picture, once: no menu shows them before the first paint."""
        if self._have_icons:
            return
        self._have_icons = True
        for spec, action in self:
            if spec.icon is not None:
                set_icon(action, spec.icon)

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((self._specs[key], action) for key, action in self._actions.items())

    def follow_network(self, *, is_open: bool) -> None:
        """Enables what can be done with, or without, an open network."""
        for spec, action in self:
            action.setEnabled(is_open or not spec.needs_network)

    def trigger(self, key: str) -> None:
        """Does what the action does, where it is enabled now."""
        self._actions[key].trigger()

    def offer(self, key: str, text: str, *, enabled: bool) -> None:
        """Says what an action would do now, such as "Undo add need 'Bread'"."""
        self._actions[key].setText(text.replace("&", "&&"))
        self._actions[key].setEnabled(enabled)
