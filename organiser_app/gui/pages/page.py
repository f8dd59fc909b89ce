"""What every page has in common: it says what concerns it, and asks anew when that has changed.

A page that is not seen only remembers that it is stale, and asks when it is shown. Whatever a page
wants of the window it says by a signal; it never knows the window or another page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.saved_views import SavedView
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import RowsWanted, ViewState

PAGE_OF_ROWS = {
    "members": "members",
    "needs": "needs",
    "offers": "needs",
    "followups": "followups",
    "exchanges": "exchanges",
}
"""Which page shows these rows or the story of one."""


@dataclass(frozen=True, slots=True)
class PastePlace:
    """A list that takes pasted rows: what they are, and its columns as they are shown."""

    kind: str
    columns: tuple[tuple[str, str], ...]
    """Key and title of each."""


class Page(QWidget):
    """One section of the window.

    Signals:
        action_wanted(str): something that the window does, such as "bring_in_spreadsheet".
        news(News): something for the message bar.
    """

    action_wanted = Signal(str)
    news = Signal(object)

    key = ""
    icon: IconName = "circle"
    kinds: frozenset[Kind] = frozenset()
    """The kinds of change that concern it."""

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.session = session
        self.view_state = view_state
        self._is_stale = True
        session.opened.connect(self._network_opened)
        session.closed.connect(self.forget)
        session.changed.connect(self._network_changed)

    @property
    def title(self) -> str:
        """What navigation calls the page."""
        return ""

    @property
    def today(self) -> date:
        """The local day, as the open network's clock has it."""
        return self.session.workspace.clock.today()

    @property
    def is_drawing(self) -> bool:
        """Whether something is still to be asked or drawn, for whoever waits for the page."""
        return False

    # -- what a page may answer

    def refresh(self) -> None:
        """Asks for everything anew; called only while a network is open."""

    def patch(self, change: ChangeSet) -> None:  # noqa: ARG002 - for those that can do less
        """Takes in one change while the page is seen; by default by asking for all anew."""
        self.refresh()

    def forget(self) -> None:
        """The network was closed: nothing of it may stay on the screen."""

    def focus_search(self) -> None:
        """Goes to the page's search field, where it has one."""

    def take_keys(self) -> None:
        """The page has just come to the front: where keys are of most use, where it has such."""

    def paste_place(self) -> PastePlace | None:
        """The list that rows can be pasted into, where the page shows one."""
        return None

    def add(self) -> None:
        """Adds what the page is about."""

    def show_rows(self, wanted: RowsWanted) -> None:
        """Shows only these rows, and says why."""

    def show_story(self, kind: str, row_id: int) -> None:
        """Opens the story of one row."""

    def view_now(self) -> SavedView | None:
        """What is shown now, to be kept under a name; None where there is nothing to keep."""
        return None

    def show_view(self, view: SavedView) -> None:
        """Shows what was kept."""

    def state(self) -> dict[str, str]:
        """What the person arranged here, to be kept in the settings."""
        return {}

    def restore_state(self, state: Mapping[str, str]) -> None:
        """Arranges the page as it was left."""

    # -- staying fresh

    def grow_stale(self) -> None:
        """What is shown may no longer be true, such as on a new day: asks anew once it is seen."""
        self._is_stale = True
        self._refresh_if_seen()

    def _network_opened(self) -> None:
        self.grow_stale()

    def _network_changed(self, change: ChangeSet) -> None:
        if not change.concerns(self.kinds):
            return
        if self.isVisible() and not self._is_stale:
            self.patch(change)
        else:
            self._is_stale = True

    def _refresh_if_seen(self) -> None:
        if self._is_stale and self.isVisible() and self.session.is_open:
            self._is_stale = False
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_seen()
        if not event.spontaneous():
            self.take_keys()
