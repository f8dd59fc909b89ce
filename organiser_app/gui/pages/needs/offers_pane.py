"""The list of offers: what people can give, and until when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.commands import EditOffer, RemoveOffers
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import OfferId
from organiser_app.domain.needs import Need, Offer, OfferState
from organiser_app.domain.offers import is_not_asked_lately, stands
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.views import OfferRow
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.many_form import ManyForm
from organiser_app.gui.dialogs.offer_form import OfferForm
from organiser_app.gui.models.offer_columns import offer_columns
from organiser_app.gui.pages.needs.offer_story import OfferInUse, show_offer
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.rows_pane import Keeper, RowsPane
from organiser_app.gui.pages.table_pane import add_action
from organiser_app.gui.texts.labels import kind_of_rows, offer_state
from organiser_app.gui.texts.words import fill, in_line, number, texts
from organiser_app.gui.view_state import RowsWanted
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.news import News
from organiser_app.services.inviting import needs_to_meet
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.needs import offer, offer_story
from organiser_app.storage.reads.offer_use import offer_rows_in_use

STANDING, RESTED, ALL = "standing", "rested", "all"


class OffersPane(RowsPane[OfferRow]):
    """Offers with the story of the one that is selected."""

    kind = Kind.OFFERS
    rows_kind = "offers"
    named_kinds = frozenset({Kind.MEMBERS, Kind.AREAS, Kind.CATEGORIES})

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            offer_columns(lambda: self.today, lambda: page.view_state.names_hidden),
            name=texts.tr("Offers"),
            search=texts.tr("Filter offers"),
        )
        self.set_beginning(
            "hand-heart",
            self.tr("No one has offered anything yet"),
            self.tr("Everyone has something to give. Write it down, and needs can meet it."),
            add=self.tr("Add an offer"),
        )

    @override
    def segment_choices(self) -> Sequence[tuple[str, str]]:
        return (
            (STANDING, self.tr("Standing")),
            (RESTED, self.tr("Not asked lately")),
            (ALL, self.tr("All")),
        )

    @override
    def build_nothing(self) -> EmptyState:
        if self.segments.current() == RESTED:
            return EmptyState(
                "message-circle-heart",
                self.tr("Everyone who offers something was asked lately"),
                self.tr("Whoever has rested for a while, or was never asked, is listed here."),
            )
        return EmptyState("hand-heart", self.tr("No offer stands just now"))

    @override
    def read(self, reader: Reader, ids: Sequence[int] | None) -> Sequence[OfferRow]:
        return offer_rows_in_use(reader, ids)

    @override
    def patch(self, change: ChangeSet) -> None:
        """Who was asked and what was taken up stands in many rows, so then all are asked anew."""
        if change.concerns(frozenset({Kind.MATCHES, Kind.EXCHANGES})):
            self.refresh()
            self.ask_story()
        else:
            super().patch(change)

    @override
    def keeper(self) -> Keeper:
        return _KEEPERS[self.segments.current()]

    @override
    def make_room_for(self, row_id: int) -> None:
        super().make_room_for(row_id)
        self.segments.set_current(ALL)

    @override
    def count_words(self, shown: int, total: int) -> str:
        everything = kind_of_rows(Kind.OFFERS, total)
        if shown == total:
            return everything
        return fill(self.tr("%1 of %2"), number(shown), everything)

    # -- one offer

    @override
    def story_question(self, row_id: int) -> Question[OfferInUse | None]:
        return partial(_story, row_id)

    @override
    def tell_story(self, found: OfferInUse) -> None:
        story = found.story
        show_offer(
            self.panel,
            found,
            today=self.page.today,
            hidden=self.hides_names,
            does=(
                (self.tr("Needs it could meet"), partial(self.find_needs, story.offer)),
                (self.tr("Log the help"), partial(self.log_help, story.offer)),
                (self.tr("Edit"), partial(self.edit, story.offer.id)),
            ),
            moves=[
                (offer_state(state), partial(self.move_to, story.offer, state))
                for state in OfferState
                if state is not story.offer.state
            ],
        )

    def find_needs(self, found: Offer) -> None:
        """Shows open needs that whoever offers this could be asked about."""
        asked = partial(_needs, found.id)
        self.session.ask(asked, partial(self._show_needs, found), parent=self, slot="invite")

    def _show_needs(self, found: Offer, fitting: tuple[Need, ...]) -> None:
        if not fitting:
            self.page.news.emit(News(self.tr("No open need fits this offer just now.")))
            return
        hidden = self.hides_names
        words = "" if hidden else in_line(found.words, most=40)
        title = self.tr("what this offer could meet")
        if words:
            title = fill(self.tr("what “%1” could meet"), words)
        ids = tuple(int(need.id) for need in fitting)
        self.page.view_state.rows_wanted.emit(RowsWanted("needs", ids, title))

    def move_to(self, found: Offer, state: OfferState) -> None:
        """Says whether the offer stands."""
        self.do(EditOffer(replace(found, state=state), before=found))

    def log_help(self, found: Offer) -> None:
        """Opens the form for help that came of this offer."""
        start = Exchange(
            giver_id=found.member_id,
            category_id=found.category_id,
            area_id=found.area_id,
            offer_id=found.id,
        )
        self.open_form(ExchangeForm(self.session, self.window(), start=start))

    @override
    def edit(self, row_id: int) -> None:
        self.session.ask(partial(_offer, row_id), self._open_edit, parent=self, slot="edit")

    def _open_edit(self, found: Offer | None) -> None:
        if found is not None:
            self.open_form(OfferForm(self.session, self.window(), start=found, edit=True))

    @override
    def remove(self, ids: list[int]) -> None:
        if ids:
            self.do(RemoveOffers(tuple(OfferId(one) for one in ids)))

    @override
    def fill_menu(self, menu: QMenu, ids: list[int]) -> None:
        if len(ids) == 1:
            add_action(menu, self.tr("Edit"), "pencil", partial(self.edit, ids[0]))
        words = self.tr("Change area, kind of help, tags …")
        add_action(menu, words, "tags", partial(self.change_many, ids))
        add_action(
            menu, self.tr("Remove: written by mistake"), "trash-2", partial(self.remove, ids)
        )

    def change_many(self, ids: Sequence[int]) -> None:
        """Opens the form for what is to be the same of these offers."""
        rows = [row for one in ids if (row := self.rows.row_of(one)) is not None]
        tags = sorted({tag for row in rows for tag in row.tags})[:12]
        self.open_form(ManyForm(self.session, self.window(), Kind.OFFERS, ids, tags=tags))


def _story(row_id: int, reader: Reader) -> OfferInUse | None:
    story, rows = offer_story(reader, row_id), offer_rows_in_use(reader, (row_id,))
    return OfferInUse(story, rows[0]) if story is not None and rows else None


def _needs(offer_id: int, reader: Reader) -> tuple[Need, ...]:
    return needs_to_meet(reader, offer_id)


def _offer(row_id: int, reader: Reader) -> Offer | None:
    return offer(reader, row_id)


def _stands(offer: OfferRow, _settings: GroupSettings, today: date) -> bool:
    return stands(offer, today)


def _rested(offer: OfferRow, settings: GroupSettings, today: date) -> bool:
    rest_days = settings.weights.rest_days
    return stands(offer, today) and is_not_asked_lately(offer, today, rest_days)


_KEEPERS: dict[str, Keeper] = {
    STANDING: _stands,
    RESTED: _rested,
    ALL: lambda _offer, _settings, _today: True,
}


def keeps_offer(choice: str, row: OfferRow, settings: GroupSettings, today: date) -> bool:
    """Whether a choice of the list keeps an offer; what is no choice keeps what stands."""
    return _KEEPERS.get(choice, _stands)(row, settings, today)
