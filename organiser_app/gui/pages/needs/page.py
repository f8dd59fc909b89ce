"""The page of needs and offers: one list at a time, chosen at the top."""

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.saved_views import SavedView
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.dialogs.offer_form import OfferForm
from organiser_app.gui.pages.headed_page import HeadedPage
from organiser_app.gui.pages.needs.needs_pane import NeedsPane
from organiser_app.gui.pages.needs.offers_pane import OffersPane
from organiser_app.gui.pages.needs.place import BOARD, TABLE
from organiser_app.gui.pages.table_pane import TablePane
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import button, no_mnemonic

NEEDS, OFFERS = "needs", "offers"


class NeedsPage(HeadedPage):
    """Needs, or offers."""

    key = "needs"
    saves_views = True
    icon: IconName = "hand-helping"
    kinds = frozenset(
        {
            Kind.NEEDS,
            Kind.OFFERS,
            Kind.MEMBERS,
            Kind.AREAS,
            Kind.CATEGORIES,
            Kind.EXCHANGES,
            Kind.MATCHES,
            Kind.CHECK_INS,
            Kind.SETTINGS,
        }
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent)
        header = self.build_header(self.tr("Add a need"))
        self.needs = NeedsPane(self)
        self.offers = OffersPane(self)
        self.which = SegmentedControl(
            [(NEEDS, self.tr("Needs")), (OFFERS, self.tr("Offers"))], self.tr("Which list")
        )
        self.which.chosen.connect(self.show_list)
        self.layouts = SegmentedControl(
            [(BOARD, self.tr("Board")), (TABLE, self.tr("Table"))], self.tr("Shown as")
        )
        self.layouts.set_current(TABLE)
        self.layouts.chosen.connect(self.needs.place.show_layout)
        self.needs.place.layout_changed.connect(self._show_layout)
        header.add_right(self.which)
        header.add_right(self.layouts)
        self.plan_button = button(
            self.tr("Plan the day"), icon="users", clicked=lambda: self.plan_day()
        )
        header.add_right(self.plan_button)
        header.add_right(self.add_button)
        self._lists = QStackedWidget()
        for one in (self.needs, self.offers):
            one.told.connect(self._tell_count)
            one.bare_changed.connect(lambda _is_bare: self.show_bare(self.pane().is_bare))
            self._lists.addWidget(one)
        self.stack_up(header, self._lists, [self.needs.panel, self.offers.panel])

    @property
    @override
    def title(self) -> str:
        return self.tr("Needs & offers")

    @override
    def pane(self) -> TablePane:
        return self.offers if self.which.current() == OFFERS else self.needs

    def show_list(self, key: str) -> None:
        """Shows the needs or the offers."""
        self.which.set_current(key)
        other = self.needs if key == OFFERS else self.offers
        other.panel.hide()
        self.layouts.setVisible(key != OFFERS)
        self._lists.setCurrentWidget(self.pane())
        self.plan_button.setVisible(key != OFFERS)
        self.show_bare(self.pane().is_bare)
        adds = self.tr("Add an offer") if key == OFFERS else self.tr("Add a need")
        self.add_button.setText(no_mnemonic(adds))
        self.add_button.setAccessibleName(adds)
        self._tell_count()

    def _show_layout(self, layout: str) -> None:
        self.layouts.set_current(layout)
        self._tell_count()

    def _tell_count(self) -> None:
        self.header.show_subtitle(self.pane().shown_words)

    @override
    def refresh(self) -> None:
        self.needs.refresh()
        self.offers.refresh()

    @override
    def patch(self, change: ChangeSet) -> None:
        self.needs.patch(change)
        self.offers.patch(change)

    @override
    def forget(self) -> None:
        self.needs.forget()
        self.offers.forget()

    @override
    def show_rows(self, wanted: RowsWanted) -> None:
        self.show_list(OFFERS if wanted.kind == OFFERS else NEEDS)
        super().show_rows(wanted)

    @override
    def show_story(self, kind: str, row_id: int) -> None:
        self.show_list(OFFERS if kind == OFFERS else NEEDS)
        super().show_story(kind, row_id)

    @override
    def show_view(self, view: SavedView) -> None:
        self.show_list(OFFERS if view.rows == OFFERS else NEEDS)
        super().show_view(view)

    @override
    def add(self) -> None:
        if not self.session.is_open:
            return
        if self.which.current() == OFFERS:
            self.offers.open_form(OfferForm(self.session, self.window()))
        else:
            self.needs.open_form(NeedForm(self.session, self.window()))

    def plan_day(self) -> None:
        """Plans for the needs that are selected, else for those that are filtered, else for all."""
        self.needs.helping.plan_day(self._chosen_needs())

    def _chosen_needs(self) -> list[int] | None:
        if self.which.current() == OFFERS:
            return None
        selected, place = self.needs.selected_ids(), self.needs.place
        if len(selected) > 1:
            return selected
        is_part = place.is_filtered or self.needs.wanted is not None
        return place.shown_ids() if is_part else None

    def find_help(self) -> None:
        """Goes to whoever is on the chosen need, or to those who could be."""
        if self.which.current() != NEEDS:
            self.show_list(NEEDS)
        if not self.needs.find_help():
            self.news.emit(News(self.tr("Choose a need first; then you see who could help.")))

    @override
    def state(self) -> dict[str, str]:
        return {
            "list": self.which.current(),
            "layout": self.needs.place.layout,
            NEEDS: self.needs.table.state(),
            OFFERS: self.offers.table.state(),
        }

    @override
    def restore_state(self, state: Mapping[str, str]) -> None:
        self.needs.table.restore_state(state.get(NEEDS, ""))
        self.offers.table.restore_state(state.get(OFFERS, ""))
        self.needs.place.show_layout(state.get("layout", BOARD))
        self.show_list(OFFERS if state.get("list") == OFFERS else NEEDS)
