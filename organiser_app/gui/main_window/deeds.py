"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from organiser_app.domain.changes import ChangeSet
from organiser_app.gui.dialogs.handouts import actions as handing_out
from organiser_app.gui.main_window.making import FORM_KEYS, make_form, make_quick_line
from organiser_app.gui.theme import Scheme
from organiser_app.gui.widgets.message_bar import MessageKind

if TYPE_CHECKING:
    from organiser_app.gui.dialogs.quick import QuickLine
    from organiser_app.gui.main_window.window import MainWindow

NETWORK_SUFFIX = ".organiser"
TEXT_STEP = 0.1
SMALLEST_TEXT, LARGEST_TEXT = 0.9, 2.0


class Deeds(QObject):
    """Carries out actions by their keys; the window, its pages and its menus share them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._parts = window.session, window.parts
        self._quick: QuickLine | None = None

    def do(self, key: str) -> None:
        """Does what the action does."""
        if key.startswith("page_"):
            self._window.show_page(key.removeprefix("page_"))
        elif key in FORM_KEYS:
            self._open_form(key)
        else:
            self._doers()[key]()

    def _doers(self) -> dict[str, Callable[[], object]]:
        window, networks = self._window, self._window.networks
        return {
            "new_network": networks.choose_and_create,
            "open_network": networks.choose_and_open,
            "open_example": networks.open_example,
            "show_example": networks.open_example,
            "close_network": networks.close,
            "import": self._import,
            "bring_in_spreadsheet": self._import,
            "export": self._export,
            "dispatch_sheet": lambda: handing_out.open_dispatch(self._desk()),
            "meeting_sheet": lambda: handing_out.open_meeting(self._desk()),
            "promises_calendar": lambda: handing_out.open_calendar(self._desk()),
            "make_copy": self._make_copy,
            "member_fields": partial(self._members, "define_fields"),
            "find_duplicates": partial(self._members, "look_for_duplicates"),
            "quit": window.close,
            "undo": lambda: self._session.undo(then=self._say_taken_back),
            "redo": lambda: self._session.redo(then=self._say_done_again),
            "find": self._find,
            "plan_day": partial(self._needs, "plan_day"),
            "find_help": partial(self._needs, "find_help"),
            "palette": lambda: window.palette_.open(),
            "paste_rows": self._paste_rows,
            "quick_add": lambda: self.quick_line().open(),
            "hide_names": self._hide_or_show_names,
            "theme_system": partial(self._use_scheme, Scheme.SYSTEM),
            "theme_light": partial(self._use_scheme, Scheme.LIGHT),
            "theme_dark": partial(self._use_scheme, Scheme.DARK),
            "text_larger": partial(self._scale_text, TEXT_STEP),
            "text_smaller": partial(self._scale_text, -TEXT_STEP),
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }

    def quick_line(self) -> QuickLine:
        """The line that takes anything, made when it is first wanted."""
        if self._quick is None:
            window = self._window
            self._quick = make_quick_line(
                window, window.session, window.view_state, partial(self.do, "undo")
            )
            self._quick.news.connect(window.show_news)
        return self._quick

    def _desk(self) -> handing_out.Desk:
        window = self._window
        return handing_out.Desk(self._session, window.view_state, window, window.show_news)

    def _open_form(self, key: str) -> None:
        form = make_form(key, self._session, self._window)
        form.news.connect(self._window.show_news)
        form.open()

    def _find(self) -> None:
        if (page := self._window.current_page()) is not None:
            page.focus_search()

    def _needs(self, what: str) -> None:
        self._window.show_page("needs")
        getattr(self._window.page("needs"), what)()

    # ---- spreadsheets ----

    def _import(self) -> None:
        if self._session.is_open:
            self._spreadsheets("choose_file")
        else:
            self._window.networks.then = self._import
            self._window.networks.choose_and_create()

    def _export(self) -> None:
        self._spreadsheets("hand_out")

    def bring_in(self, paths: Sequence[Path]) -> None:
        """A file was dropped: a network is opened, a sheet is shown for review."""
        first = paths[0]
        if first.suffix.lower() == NETWORK_SUFFIX:
            self._window.networks.open(first)
        elif self._session.is_open:
            self._spreadsheets("bring_in", first)
        else:
            self._window.networks.then = partial(self.bring_in, paths)
            self._window.networks.choose_and_create()

    def _members(self, what: str) -> None:
        self._window.show_page("members")
        getattr(self._window.page("members"), what)()

    def _paste_rows(self) -> None:
        """Rows from the clipboard into the list that is seen, with the review of any sheet."""
        page = self._window.current_page()
        text = QGuiApplication.clipboard().text()
        place = page.paste_place() if page is not None else None
        if place is None:
            words = self.tr("Go to the list that the rows belong into, then paste them.")
            self._window.messages.show_message(words, "info")
        elif not text.strip():
            words = self.tr("There are no rows to paste yet. Copy them in your spreadsheet first.")
            self._window.messages.show_message(words, "info")
        else:
            self._spreadsheets("bring_in_rows", text, place)

    def _spreadsheets(self, what: str, *details: object) -> None:
        self._window.show_page("spreadsheets")
        getattr(self._window.page("spreadsheets"), what)(*details)

    # ---- the network ----

    def _make_copy(self) -> None:
        workspace = self._session.workspace
        self._session.start(
            lambda _progress: workspace.make_copy("by-hand"),
            self._say_copied,
            parent=self,
            title=self.tr("Making a verified copy"),
        )

    def _say_copied(self, copy: Path) -> None:
        words = self.tr("Everything was saved already. A verified copy is now in {folder}.")
        self._window.messages.show_message(words.replace("{folder}", str(copy.parent)), "success")

    def _say_taken_back(self, change: ChangeSet) -> None:
        from organiser_app.gui.texts.changes import taken_back_sentence  # not before first paint

        hidden = self._window.view_state.names_hidden
        self._say(taken_back_sentence(change, hidden=hidden), change)

    def _say_done_again(self, change: ChangeSet) -> None:
        from organiser_app.gui.texts.changes import (
            change_sentence,
            left_alone_sentence,
        )  # as above

        hidden = self._window.view_state.names_hidden
        words = change_sentence(change.label, hidden=hidden)
        if change.left_alone:
            words = f"{words}. {left_alone_sentence(change.left_alone)}"
        self._say(words, change)

    def _say(self, words: str, change: ChangeSet) -> None:
        kind: MessageKind = "warning" if change.left_alone else "success"
        self._window.messages.show_message(words, kind)

    # ---- help ----

    def _show_shortcuts(self) -> None:
        from organiser_app.gui.dialogs.about import ShortcutsDialog  # as above

        ShortcutsDialog(self._window.actions_, self._window).open()

    def _show_about(self) -> None:
        from organiser_app.gui.dialogs.about import AboutDialog  # as above

        AboutDialog(self._window).open()

    # ---- the look ----

    def _hide_or_show_names(self) -> None:
        view_state = self._window.view_state
        view_state.set_names_hidden(not view_state.names_hidden)

    def _use_scheme(self, scheme: Scheme) -> None:
        self._parts.theme.set_scheme(scheme)
        self._parts.store.change(scheme=scheme.value)
        self.show_theme_choice()

    def show_theme_choice(self) -> None:
        """Ticks the appearance that is in force."""
        for scheme in Scheme:
            chosen = scheme is self._parts.theme.scheme
            self._window.actions_[f"theme_{scheme.value}"].setChecked(chosen)

    def _scale_text(self, step: float) -> None:
        wanted = self._parts.theme.text_scale + step
        scale = round(min(max(wanted, SMALLEST_TEXT), LARGEST_TEXT), 2)
        self._parts.theme.set_text_scale(scale)
        self._parts.store.change(text_scale=scale)
