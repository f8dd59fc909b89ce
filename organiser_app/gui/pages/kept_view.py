"""What a list shows now as a view that is kept under a name, and back."""

from PySide6.QtWidgets import QWidget

from organiser_app.domain.saved_views import SavedView
from organiser_app.gui.pages.page import Page
from organiser_app.gui.texts.words import beside
from organiser_app.gui.view_state import RowsWanted
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.table import Table


class KeptView(QWidget):
    """The part of a list that knows how it is arranged."""

    page: Page
    table: Table
    search: SearchField
    segments: SegmentedControl
    has_segments: bool
    wanted: RowsWanted | None

    def refresh(self) -> None:
        """Asks for all rows anew."""
        raise NotImplementedError

    def show_wanted(self) -> None:
        """Says which rows were wanted, where only some are shown."""
        raise NotImplementedError

    @property
    def rows_key(self) -> str:
        """What the list is called in a view that is kept: members, needs, offers or exchanges."""
        return self.page.key

    def view_now(self) -> SavedView:
        """What is shown now: the list's own choice, the words, and how the table is arranged."""
        return SavedView(
            id=0,
            name="",
            page=self.page.key,
            rows=self.rows_key,
            choice=self.segments.current() if self.has_segments else "",
            words=self.search.text().strip(),
            columns=self.table.state(),
        )

    def view_words(self) -> str:
        """What such a view could be called."""
        words = self.search.text().strip()
        chosen = self.segments.current_text() if self.has_segments else ""
        return beside(*(part for part in (words, chosen) if part)) or self.page.title

    def show_view(self, view: SavedView) -> None:
        """Shows what was kept."""
        self.wanted = None
        self.show_wanted()
        self.search.setText(view.words)
        if self.has_segments:
            self.segments.choose(view.choice)
        self.table.restore_state(view.columns)
        self.refresh()
