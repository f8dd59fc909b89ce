"""What each day brings by itself: needs that come round again, and how many calls are owed.

Needs come round when a network is opened and when the day changes. That is a change in the history
like any other, labelled as one that happened by itself, but Ctrl+Z passes it over: whoever opens a
network and takes back what they did last means what they did, not what they never saw happen.
Where nothing is due, nothing is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.gui.day_watch import DayWatch

if TYPE_CHECKING:
    from organiser_app.domain.calls import CallsOwed
    from organiser_app.gui.main_window.window import MainWindow

_KINDS = frozenset({Kind.FOLLOWUPS})


class NewDay(QObject):
    """Listens to the session of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.watch = DayWatch(self)
        self.watch.day_changed.connect(lambda _day: self._begin_day())
        self._session.opened.connect(self._network_opened)
        self._session.closed.connect(self.watch.stop)
        self._session.changed.connect(self._network_changed)

    def _network_opened(self) -> None:
        self.watch.start(self._session.workspace.clock)
        self._come_round()
        self._ask_calls()

    def _begin_day(self) -> None:
        """The pages show what is true of the new day, and then what came round with it."""
        self._window.refresh_pages()
        self._come_round()
        self._ask_calls()

    def _come_round(self) -> None:
        from organiser_app.storage.reads.calls import may_come_round  # not before the first paint

        today = self._session.workspace.clock.today()
        self._session.ask(
            lambda reader: may_come_round(reader, today),
            self._come_round_if,
            parent=self,
            slot="recurring",
        )

    def _come_round_if(self, may_be_due: bool) -> None:
        from organiser_app.domain.daily import CatchUpRecurring  # as above

        if may_be_due:
            self._session.do(CatchUpRecurring(), parent=self)

    def _network_changed(self, change: ChangeSet) -> None:
        if change.concerns(_KINDS):
            self._ask_calls()

    def _ask_calls(self) -> None:
        from organiser_app.storage.reads.calls import calls_owed  # as above

        today = self._session.workspace.clock.today()
        self._session.ask(
            lambda reader: calls_owed(reader, today, most=0),
            self._show_calls,
            parent=self,
            slot="calls",
        )

    def _show_calls(self, owed: CallsOwed) -> None:
        self._window.sidebar.show_count("followups", owed.count or None)
