"""A page with a header line above its lists, and the story of a row beside both."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.saved_views import SavedView
from organiser_app.gui.dialogs.view_form import ViewForm
from organiser_app.gui.pages.page import Page, PastePlace
from organiser_app.gui.pages.table_pane import TablePane
from organiser_app.gui.view_state import RowsWanted
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.text import button, icon_button


class HeadedPage(Page):
    """Hands what the window wants on to the list that is seen."""

    saves_views = False
    """Whether what is shown can be kept under a name."""

    def build_header(self, add_text: str) -> PageHeader:
        """The header, with the button that adds what the page is about."""
        header = PageHeader(self.title)
        words = self.tr("Save this view…")
        self.keep_button = icon_button("bookmark-plus", words, clicked=self.save_view)
        header.add_right(self.keep_button)
        self.keep_button.setVisible(self.saves_views)
        self.add_button = button(add_text, "primary", icon="plus", clicked=self.add)
        header.add_right(self.add_button)
        return header

    def stack_up(self, header: PageHeader, body: QWidget, panels: Sequence[SidePanel]) -> None:
        """Header above, list below, and the panels beside both."""
        self.header = header
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # from the outside in: a widget that finds its parent late is styled once more
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        whole.addWidget(splitter)
        left = QWidget()
        splitter.addWidget(left)
        splitter.setStretchFactor(0, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(body, 1)
        for panel in panels:
            splitter.addWidget(panel)
            splitter.setStretchFactor(splitter.count() - 1, 0)

    def save_view(self) -> None:
        """Asks under which name to keep what is shown now."""
        view = self.view_now()
        if view is not None and self.session.is_open:
            form = ViewForm(self.session, self.window(), view, suggested=self.pane().view_words())
            form.news.connect(self.news)
            form.open()

    @override
    def view_now(self) -> SavedView | None:
        return self.pane().view_now() if self.saves_views else None

    @override
    def show_view(self, view: SavedView) -> None:
        self.pane().show_view(view)

    def show_bare(self, is_bare: bool) -> None:
        """While there is nothing at all, the list itself says how to begin."""
        self.add_button.setVisible(not is_bare)
        self.keep_button.setVisible(self.saves_views and not is_bare)

    def pane(self) -> TablePane:
        """The list that is seen."""
        raise NotImplementedError

    @override
    def refresh(self) -> None:
        self.pane().refresh()

    @override
    def patch(self, change: ChangeSet) -> None:
        self.pane().patch(change)

    @override
    def forget(self) -> None:
        self.pane().forget()

    @override
    def focus_search(self) -> None:
        self.pane().search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane().search.selectAll()

    @override
    def take_keys(self) -> None:
        if self.pane().search.isVisible():
            self.pane().search.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def paste_place(self) -> PastePlace | None:
        return self.pane().paste_place()

    @override
    def show_rows(self, wanted: RowsWanted) -> None:
        self.pane().show_rows(wanted)

    @override
    def show_story(self, kind: str, row_id: int) -> None:
        self.pane().show_story(row_id)
