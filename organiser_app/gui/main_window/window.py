"""The frame around the pages: sidebar, message bar, menus, drop target; it wires and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind, UndoState
from organiser_app.gui.actions import Actions
from organiser_app.gui.jobs import Lane
from organiser_app.gui.main_window.deeds import Deeds
from organiser_app.gui.main_window.example_banner import ExampleBanner
from organiser_app.gui.main_window.kept_focus import KeptFocus
from organiser_app.gui.main_window.loading import LoadingAhead
from organiser_app.gui.main_window.making import PAGE_KEYS, make_page
from organiser_app.gui.main_window.menus import fill_menu_bar
from organiser_app.gui.main_window.networks import Networks, SettingsStore
from organiser_app.gui.main_window.new_day import NewDay
from organiser_app.gui.main_window.opening_line import OpeningLine
from organiser_app.gui.main_window.saved_views import SavedViews
from organiser_app.gui.pages.page import PAGE_OF_ROWS, Page
from organiser_app.gui.pages.welcome import WelcomePage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.dates import moment_words
from organiser_app.gui.texts.errors import error_sentence
from organiser_app.gui.theme import IconName, Theme
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.gui.widgets.drop_overlay import DropOverlay
from organiser_app.gui.widgets.message_bar import MessageBar
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.sidebar import NavItem, Sidebar
from organiser_app.services.clock import Clock

if TYPE_CHECKING:
    from organiser_app.domain.errors import UserError
    from organiser_app.domain.settings import GroupSettings
    from organiser_app.domain.views import Counts
    from organiser_app.gui.dialogs.palette import Palette

SMALLEST = (720, 520)
FIRST_SIZE = (1280, 840)


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What the window is made of, put together by the bootstrap."""

    session: GuiSession
    view_state: ViewState
    theme: Theme
    store: SettingsStore
    folder: Path
    languages: Sequence[tuple[str, str]]
    use_language: Callable[[str], None]
    language: str = ""
    """What the window speaks."""
    clock: Clock = Clock()


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        anew_wanted(): another language is in use; this window still speaks the old one.
    """

    anew_wanted = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__()
        self.parts = parts
        self.session, self.view_state = parts.session, parts.view_state
        self.setWindowTitle("Organiser")
        self.setMinimumSize(*SMALLEST)
        self.actions_ = Actions(self)
        self.networks = Networks(self, self.session, parts.store, parts.folder)
        self.deeds = Deeds(self)
        self._pages: dict[str, Page] = {}
        self._is_closing = False
        self._build()
        self.saved_views = SavedViews(self)
        self._connect()
        self.new_day = NewDay(self)
        self.kept_focus = KeptFocus(self, self.sidebar, self.stack)
        self._restore_geometry()

    # ---- building ----

    def _build(self) -> None:
        self.sidebar = Sidebar()
        self.messages = MessageBar()
        self.banner = ExampleBanner()
        self.stack = QStackedWidget()
        self.welcome = WelcomePage(self.parts.languages, self.parts.language)
        self.opening = OpeningLine()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.opening)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.banner, 0), (self.messages, 0), (self.stack, 1)):
            column.addWidget(widget, stretch)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        line.addLayout(column, 1)
        self.setCentralWidget(whole)
        fill_menu_bar(self, self.actions_)
        self._fill_sidebar()
        self.drop = DropOverlay(
            self,
            self.tr("Let go to bring it in"),
            self.tr("You see every row before anything is saved."),
        )

    def _fill_sidebar(self) -> None:
        for spec, action in self.actions_:
            if spec.key.startswith("page_") and spec.icon is not None:
                words = action.text().replace("&&", "&")
                self.sidebar.add_page(NavItem(spec.key.removeprefix("page_"), words, spec.icon))
        commands: tuple[tuple[str, str, IconName], ...] = (
            ("palette", self.tr("Search"), "search"),
            ("hide_names", self.tr("Hide names"), "eye-off"),
        )
        for key, words, icon in commands:
            action = self.actions_[key]
            item = NavItem(key, words, icon)
            button = self.sidebar.add_command(item, checkable=action.isCheckable())
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{action.text()} ({shortcut})")
        self.sidebar.hide()

    def _connect(self) -> None:
        self.actions_.wanted.connect(self.deeds.do)
        self.sidebar.chosen.connect(self._go_to)
        self.sidebar.command_chosen.connect(self.actions_.trigger)
        self.sidebar.network_clicked.connect(lambda: self.deeds.do("network_settings"))
        self.drop.dropped.connect(self.deeds.bring_in)
        self.welcome.action_wanted.connect(self.deeds.do)
        self.welcome.recent_wanted.connect(lambda name: self.networks.open(Path(name)))
        self.welcome.language_chosen.connect(self._use_language)
        self.banner.start_own.connect(lambda: self.deeds.do("close_network"))
        self.networks.opening.connect(self._show_opening)
        self.networks.failed.connect(self._show_welcome)
        self.session.opened.connect(self._network_opened)
        self.session.closed.connect(self._network_closed)
        self.session.changed.connect(self._network_changed)
        self.session.undo_changed.connect(self._show_undo)
        self.session.saved.connect(self._show_saved)
        self.session.failures.told.connect(self._tell)
        self.session.failures.bug.connect(self._report_bug)
        self.view_state.rows_wanted.connect(self._go_to_rows)
        self.view_state.story_wanted.connect(self._go_to_story)
        self.view_state.page_wanted.connect(self.show_page)
        self.view_state.rest_wanted.connect(self._go_to_what_if)
        self.view_state.names_hidden_changed.connect(self._show_names_hidden)
        self.deeds.show_theme_choice()
        self._show_welcome()

    # ---- which network ----

    def _show_welcome(self) -> None:
        if self.session.is_open:
            return
        recent = [Path(name) for name in self.parts.store.value.recent]
        self.welcome.show_recent([path for path in recent if path.exists()])
        self.sidebar.hide()
        self.banner.hide()
        self.stack.setCurrentWidget(self.welcome)
        self.setWindowTitle("Organiser")

    def _show_opening(self, name: str) -> None:
        self.opening.show_name(name)
        self.stack.setCurrentWidget(self.opening)

    def _network_opened(self) -> None:
        self.actions_.follow_network(is_open=True)
        self.sidebar.show()
        self.messages.dismiss()
        self._ask_counts()
        self._ask_settings()
        self.sidebar.show_status(self.tr("Everything is saved"))
        self.show_page("dashboard")

    def _network_closed(self) -> None:
        self._keep_arrangements()
        self.actions_.follow_network(is_open=False)
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        if not self._is_closing:
            self._show_welcome()

    def _network_changed(self, change: ChangeSet) -> None:
        if change.concerns(frozenset({Kind.MEMBERS, Kind.NEEDS, Kind.OFFERS, Kind.EXCHANGES})):
            self._ask_counts()
        if change.concerns(frozenset({Kind.SETTINGS})):
            self._ask_settings()

    def _ask_counts(self) -> None:
        from organiser_app.storage.reads.network import counts  # not before the first paint

        self.session.ask(counts, self._show_counts, parent=self, slot="counts")

    def _show_counts(self, known: Counts) -> None:
        self.sidebar.show_count("members", known.members)
        self.sidebar.show_count("needs", known.open_needs)

    def _ask_settings(self) -> None:
        from organiser_app.storage.reads.network import group_settings  # as above

        self.session.ask(group_settings, self._show_settings, parent=self, slot="settings")

    def _show_settings(self, settings: GroupSettings) -> None:
        name = settings.name or self.session.workspace.path.stem
        self.sidebar.show_network(name)
        self.saved_views.show_settings(settings)
        self.banner.setVisible(settings.is_example)
        self.setWindowTitle(f"{name} — Organiser")

    @cached_property
    def palette_(self) -> Palette:
        """The palette, made when it is first wanted."""
        from organiser_app.gui.dialogs.palette import Palette  # as above

        return Palette(self, self.actions_, self.session, self.view_state)

    # ---- pages ----

    def page(self, key: str) -> Page:
        """The page, made when it is first wanted."""
        if key not in self._pages:
            made = make_page(key, self.session, self.view_state, self.stack)
            made.action_wanted.connect(self.deeds.do)
            made.news.connect(self.show_news)
            made.restore_state(self._arranged(key))
            self.stack.addWidget(made)
            self._pages[key] = made
        return self._pages[key]

    def _arranged(self, key: str) -> dict[str, str]:
        """How the page was left, whatever stands in the settings file."""
        left = self.parts.store.value.tables.get(key)
        known = left if isinstance(left, dict) else {}
        return {str(name): str(state) for name, state in known.items()}

    def _keep_arrangements(self) -> None:
        arranged = {key: state for key, page in self._pages.items() if (state := page.state())}
        self.parts.store.change(tables=self.parts.store.value.tables | arranged)

    def show_page(self, key: str) -> None:
        """Goes to a page."""
        if self.session.is_open and key in PAGE_KEYS:
            self.stack.setCurrentWidget(self.page(key))
            self.sidebar.set_current(key)

    def _go_to(self, key: str) -> None:
        if not self.saved_views.show(key):
            self.show_page(key)

    def current_page(self) -> Page | None:
        """The page that is shown, if a network is open."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def refresh_pages(self) -> None:
        """Every page asks anew, those that are not seen when they are shown."""
        for page in self._pages.values():
            page.grow_stale()

    def _go_to_rows(self, wanted: RowsWanted) -> None:
        key = PAGE_OF_ROWS[wanted.kind]
        page = self.page(key)
        self.show_page(key)
        page.show_rows(wanted)

    def _go_to_story(self, kind: str, row_id: int) -> None:
        key = PAGE_OF_ROWS[kind]
        page = self.page(key)
        self.show_page(key)
        page.show_story(kind, row_id)

    def _go_to_what_if(self, member_id: int) -> None:
        page = self.page("network")
        self.show_page("network")
        page.show_story("what_if", member_id)

    # ---- news ----

    def show_news(self, news: News) -> None:
        """Shows what a page or form has to say."""
        words = news.words(hidden=self.view_state.names_hidden)
        self.messages.show_message(words, news.kind, actions=news.actions)

    def _tell(self, error: UserError) -> None:
        self.messages.show_message(error_sentence(error), "error")

    def _report_bug(self, report: str) -> None:
        from organiser_app.gui.dialogs.report import BugReport  # as above

        BugReport(report, self).open()

    def _show_undo(self, state: UndoState) -> None:
        from organiser_app.gui.texts.changes import redo_words, undo_words  # as above

        hidden = self.view_state.names_hidden
        undo = undo_words(state.undo.label, hidden=hidden) if state.undo else self.tr("Undo")
        redo = redo_words(state.redo.label, hidden=hidden) if state.redo else self.tr("Redo")
        self.actions_.offer("undo", undo, enabled=state.undo is not None)
        self.actions_.offer("redo", redo, enabled=state.redo is not None)

    def _show_saved(self) -> None:
        clock = self.parts.clock
        moment = moment_words(clock.now(), clock.today())
        self.sidebar.show_status(self.tr("Saved: {moment}").replace("{moment}", moment))

    def _show_names_hidden(self, hidden: bool) -> None:
        self.actions_["hide_names"].setChecked(hidden)
        self.sidebar.button("hide_names").setChecked(hidden)
        if hidden:
            self.messages.dismiss()  # what was told before may name someone
        self._show_undo(self.session.undo_state)

    def _use_language(self, code: str) -> None:
        self.parts.store.change(language=code)
        if code != self.parts.language:
            self.parts.use_language(code)
            self.anew_wanted.emit()

    # ---- window ----

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.follow_width(event.size().width())

    def load_ahead(self) -> None:
        """After the first paint: loads what the person will want next."""
        self.actions_.draw_icons()
        LoadingAhead(self.session, self).start()

    def _restore_geometry(self) -> None:
        self.resize(*FIRST_SIZE)
        known = QSettings().value("window/geometry")
        if isinstance(known, QByteArray):
            self.restoreGeometry(known)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Leaves when everything is written and a verified copy is made; it takes a moment."""
        if self._is_closing:
            event.accept()
            return
        self._is_closing = True
        event.ignore()
        self.setEnabled(False)
        QSettings().setValue("window/geometry", self.saveGeometry())
        last = self.parts.store.value.last_network
        self.opening.show_leaving()
        leave = self.networks.let_go()
        self.stack.setCurrentWidget(self.opening)
        self.parts.store.change(last_network=last)
        self.session.start(
            lambda _progress: leave(),
            lambda _none: self._leave(),
            parent=self,
            title=self.tr("Making a verified copy"),
            failed=self._stay_to_tell,
            lane=Lane.WRITING,
        )

    def _stay_to_tell(self, error: BaseException) -> None:
        """No copy could be made: the network is saved, and leaving again leaves without one."""
        self._is_closing = False
        self.setEnabled(True)
        self._show_welcome()
        self.session.failures.handle(error)

    def _leave(self) -> None:
        self.close()
        QTimer.singleShot(0, self, QApplication.quit)
