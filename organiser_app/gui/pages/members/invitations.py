"""Who might like to be asked: a calm place with a few sentences and a way to each person."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.dialogs.message import MessageDialog
from organiser_app.gui.pages.page import Page
from organiser_app.gui.texts.invitations import (
    invitation_sentence,
    message_words,
    reason_hint,
    reason_title,
)
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.invitations import (
    Invitation,
    Invitations,
    invitations,
    read_facts,
)
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.network import group_settings

Answer = tuple[tuple[Invitations, ...], str]


class InvitationsView(QWidget):
    """A card for each reason.

    Signals:
        person_wanted(int): the story of this member.
    """

    person_wanted = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._session = page.session
        self._found: tuple[Invitations, ...] = ()
        self._network = ""
        inner = QWidget()
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(SPACE.page, SPACE.xs, SPACE.page, SPACE.page)
        self._cards.setSpacing(SPACE.gap)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner))
        page.view_state.names_hidden_changed.connect(lambda _hidden: self._show_cards())

    def refresh(self) -> None:
        """Asks anew who that is today."""
        if self._session.is_open:
            self._session.ask(
                partial(_asked, self._page.today), self._show, parent=self, slot="invitations"
            )

    def forget(self) -> None:
        """Shows nobody any more."""
        self._found = ()
        clear_layout(self._cards)

    def _show(self, answer: Answer) -> None:
        self._found, self._network = answer
        self._show_cards()

    def _show_cards(self) -> None:
        clear_layout(self._cards)
        if not self._found:
            self._cards.addWidget(self._nobody())
            return
        for found in self._found:
            self._cards.addWidget(self._card(found))
        self._cards.addStretch(1)

    def _nobody(self) -> QWidget:
        return EmptyState(
            "heart-handshake",
            self.tr("Nobody comes to mind just now"),
            self.tr("Whoever joins, or offers something that nobody asks for, is named here."),
        )

    def _card(self, found: Invitations) -> Card:
        card = Card(reason_title(found.why), reason_hint(found))
        for one in found.shown:
            card.add(self._row(one))
        return card

    def _row(self, one: Invitation) -> QWidget:
        hidden = self._page.view_state.names_hidden
        name = shown_name(one.member.name, hidden=hidden)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.m)
        line.addWidget(label(invitation_sentence(one, hidden=hidden), wrap=True), 1)
        for text, act in (
            (self.tr("See who it is"), partial(self.person_wanted.emit, one.member.id)),
            (self.tr("Write to them…"), partial(self._write, one)),
        ):
            made = button(text, "link", clicked=act)
            made.setAccessibleName(fill(self.tr("%1: %2"), name, text))
            line.addWidget(made)
        return holder

    def _write(self, one: Invitation) -> None:
        hidden = self._page.view_state.names_hidden
        words = message_words(one, self._network)
        MessageDialog(self.window(), member=one.member, words=words, hidden=hidden).open()

    def found(self) -> Sequence[Invitations]:
        """Who is named now."""
        return self._found


def _asked(today: date, reader: Reader) -> Answer:
    return invitations(read_facts(reader), today), group_settings(reader).name
