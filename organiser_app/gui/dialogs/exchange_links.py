"""What an exchange was about: the need that it met and the offer it came of, linked or asked kindly."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import NeedId, OfferId
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import need_link_problems
from organiser_app.gui.dialogs.likely_bar import LikelyBar
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.linking import need_question, offer_question
from organiser_app.gui.texts.words import fill, in_line
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.linking import Involved, Likely, Linked, likely_links, linked
from organiser_app.storage.engine import Reader


class ExchangeLinks(QWidget):
    """The need, the offer, and the question about one that is not linked yet.

    Signals:
        linked(): a need or an offer was linked; the form may fill in what it says.
        came(Linked): what the exchange is linked to already, and the occasions that are known.
    """

    linked = Signal()
    came = Signal(object)

    def __init__(self, session: GuiSession, *, is_edit: bool) -> None:
        super().__init__()
        self._session = session
        self._is_edit = is_edit
        self.need_id: NeedId | None = None
        self.offer_id: OfferId | None = None
        self.need: Need | None = None
        self.offer: Offer | None = None
        self._likely: Likely | None = None
        self._names = ("", "")
        self._refused: set[tuple[str, int]] = set()
        self._is_guessed = False
        self._build()

    def _build(self) -> None:
        self.meets_need = QCheckBox(self.tr("This meets the need"))
        self.unlink_need = button(
            self.tr("Not this need"), "link", clicked=partial(self.set_need, None, "")
        )
        self._offer_words = label("", wrap=True)
        self.unlink_offer = button(
            self.tr("Not this offer"), "link", clicked=partial(self.set_offer, None, "")
        )
        self.likely = LikelyBar()
        self.likely.answered.connect(self._answered)
        self._need_line = _line(self.meets_need, self.unlink_need)
        self._offer_line = _line(self._offer_words, self.unlink_offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for widget in (self._need_line, self._offer_line, self.likely):
            column.addWidget(widget)
        self._need_line.hide()
        self._offer_line.hide()
        self.hide()

    # -- what is linked

    def begin(self, start: Exchange, need_words: str) -> None:
        """Shows what the exchange is linked to from the start."""
        self._refused.clear()
        self._is_guessed = False
        self.need = self.offer = None
        self.set_need(start.need_id, need_words, may_unlink=start.match_id is None)
        self.set_offer(start.offer_id, "")
        asked = partial(_linked, start)
        self._session.ask(asked, self._show_linked, parent=self, slot="linked")

    def _show_linked(self, found: Linked) -> None:
        if found.need is not None and found.need.id == self.need_id:
            self.need = found.need
            self._say_need(found.need_words)
        if self.offer_id is not None:
            self._say_offer(found.offer_words)
        self.came.emit(found)

    def set_need(self, need_id: NeedId | None, words: str, *, may_unlink: bool = True) -> None:
        """Links a need, or none."""
        if need_id is None and self.need_id is not None:
            self._refused.add(("need", self.need_id))
            self.need = None
        self.need_id = need_id
        self._need_line.setVisible(need_id is not None)
        self.meets_need.setEnabled(not self._is_edit)
        self.meets_need.setChecked(need_id is not None and not self._is_edit)
        self.unlink_need.setVisible(may_unlink)
        self._say_need(words)
        self._show_or_hide()

    def set_offer(self, offer_id: OfferId | None, words: str) -> None:
        """Links an offer, or none."""
        if offer_id is None and self.offer_id is not None:
            self._refused.add(("offer", self.offer_id))
            self.offer = None
        self.offer_id = offer_id
        self._offer_line.setVisible(offer_id is not None)
        self._say_offer(words)
        self._show_or_hide()

    def _say_need(self, words: str) -> None:
        said = self.tr("About the need:") if self._is_edit else self.tr("This meets the need:")
        bare = self.tr("This meets the need")
        self.meets_need.setText(f"{said} {in_line(words, most=60)}" if words else bare)
        self.meets_need.setAccessibleName(self.meets_need.text())

    def _say_offer(self, words: str) -> None:
        known = fill(self.tr("It came of the offer: %1"), in_line(words, most=60))
        self._offer_words.setText(known if words else self.tr("It came of an offer."))

    def _show_or_hide(self) -> None:
        linked_to = self.need_id is not None or self.offer_id is not None
        self.setVisible(linked_to or bool(self.likely.question()))

    def problems(self, exchange: Exchange) -> Sequence[Problem]:
        """What does not fit between the exchange and its need."""
        if self.need is None or exchange.need_id != self.need.id:
            return ()
        return need_link_problems(exchange, self.need)

    # -- what it may have been

    def look(self, involved: Involved, giver: str, receiver: str) -> None:
        """Asks what it may have been, whenever someone else is named."""
        if self._is_edit or not self._session.is_open:
            return
        self._unlink_of_others(involved)
        self._names = (giver, receiver)
        asked = partial(_likely, involved)
        self._session.ask(asked, self._take_likely, parent=self, slot="likely")

    def _unlink_of_others(self, involved: Involved) -> None:
        """What was linked by a yes goes when it is about somebody else after all."""
        if not self._is_guessed:
            return
        if self.need is not None and self.need.member_id != involved.receiver_id:
            self.set_need(None, "")
        if self.offer is not None and self.offer.member_id != involved.giver_id:
            self.set_offer(None, "")

    def _take_likely(self, found: Likely) -> None:
        self._likely = found
        self._ask_next()

    def _ask_next(self) -> None:
        """One question at a time: first about the need, then about the offer."""
        found = self._likely
        self.likely.ask("")
        if found is not None and self.need_id is None and self._may_ask("need", found.need):
            today = self._session.workspace.clock.today()
            self.likely.ask(need_question(found, self._names[1], today))
        elif found is not None and self.offer_id is None and self._may_ask("offer", found.offer):
            self.likely.ask(offer_question(found, self._names[0]))
        self._show_or_hide()

    def _may_ask(self, kind: str, found: Need | Offer | None) -> bool:
        return found is not None and (kind, int(found.id)) not in self._refused

    def _answered(self, yes: bool) -> None:
        found = self._likely
        if found is None:
            return
        if self.need_id is None and found.need is not None and self._may_ask("need", found.need):
            self._answer_need(found.need, found.need_words, yes=yes)
        elif found.offer is not None:
            self._answer_offer(found.offer, found.offer_words, yes=yes)
        self._ask_next()

    def _answer_need(self, need: Need, words: str, *, yes: bool) -> None:
        if not yes:
            self._refused.add(("need", int(need.id)))
            return
        self._is_guessed = True
        self.need = need
        self.set_need(need.id, words)
        self.linked.emit()

    def _answer_offer(self, offer: Offer, words: str, *, yes: bool) -> None:
        if not yes:
            self._refused.add(("offer", int(offer.id)))
            return
        self._is_guessed = True
        self.offer = offer
        self.set_offer(offer.id, words)
        self.linked.emit()


def _line(first: QWidget, second: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE.s)
    line.addWidget(first, 1)
    line.addWidget(second)
    return holder


def _linked(start: Exchange, reader: Reader) -> Linked:
    return linked(reader, start)


def _likely(involved: Involved, reader: Reader) -> Likely:
    return likely_links(reader, involved)
