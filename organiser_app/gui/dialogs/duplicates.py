"""Who may be on the roster twice: pairs with the reason; people decide about each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.errors import Cancelled
from organiser_app.domain.people import MarkNotSame
from organiser_app.gui.dialogs.done import done_news
from organiser_app.gui.dialogs.merge_form import MergeForm
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import left_to_right, masked, shown_name
from organiser_app.gui.texts.same_person import reason_words
from organiser_app.gui.texts.words import beside, fill
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.progress_line import ProgressLine
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.duplicates import Likely, LikelyPair, likely_pairs

SIZE = (680, 620)


class DuplicatesDialog(QDialog):
    """Looks through the roster, then lists pairs; none is ever made one by itself.

    Signals:
        news(News): what was decided, with Undo.
    """

    news = Signal(object)

    def __init__(self, session: GuiSession, parent: QWidget | None, *, hidden: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._hidden = session, hidden
        self._names: dict[tuple[int, int], Card] = {}
        self.setWindowTitle(self.tr("Who is here twice?"))
        self.progress = ProgressLine(self.tr("Comparing everyone with everyone"))
        self._told = label("", "hint", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.m)
        self._build()
        session.closed.connect(self.close)
        self._look()

    def _build(self) -> None:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(SPACE.xl, 0, SPACE.xl, SPACE.l)
        lines.addLayout(self._column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE.xl, 0, SPACE.l)
        whole.setSpacing(SPACE.s)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.xl, 0, SPACE.xl, 0)
        head.addWidget(label(self.windowTitle(), "h1"))
        head.addWidget(self._told)
        head.addWidget(self.progress)
        whole.addLayout(head)
        whole.addWidget(scrolling(inner), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.xl, 0, SPACE.xl, 0)
        self.close_button = button(self.tr("Close"), clicked=self.close)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole.addLayout(foot)
        self.resize(*map(scaled, SIZE))

    def _look(self) -> None:
        workspace = self._session.workspace
        job = self._session.start(
            lambda progress: likely_pairs(workspace, progress),
            self._show,
            parent=self,
            title=self.windowTitle(),
            slot="pairs",
            failed=self._failed,
            on_progress=lambda done, total, _note: self.progress.show_progress(done, total or 0),
        )
        self.progress.cancelled.connect(job.cancel)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self.close()
        else:
            self._session.failures.handle(error)

    def cards(self) -> Sequence[Card]:
        """What is listed now."""
        return tuple(self._names.values())

    def _show(self, pairs: Sequence[LikelyPair]) -> None:
        self.progress.hide()
        clear_layout(self._column)
        self._names.clear()
        for pair in pairs:
            card = self._card(pair)
            self._names[pair.id] = card
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._tell()

    def _tell(self) -> None:
        self._told.setVisible(bool(self._names))
        self._told.setText(
            self.tr(
                "These look alike. Nothing is put together until you say so, and a pair that you "
                "call two people is not brought up again."
            )
        )
        if not self._names:
            clear_layout(self._column)
            self._column.addWidget(
                EmptyState(
                    "user-check",
                    self.tr("Nobody seems to be here twice"),
                    self.tr("Names, phones and e-mail addresses were compared."),
                )
            )

    def _card(self, pair: LikelyPair) -> Card:
        card = Card("", reason_words(pair.one.reasons))
        for one in (pair.one, pair.other):
            card.add(label(self._words(one), "strong", wrap=True))
        doors = FlowLayout()
        name = shown_name(pair.one.member.name, hidden=self._hidden)
        for text, act in (
            (self.tr("Compare and make one record…"), partial(self._compare, pair)),
            (self.tr("They are two people"), partial(self._keep_apart, pair)),
        ):
            made = button(text, clicked=act)
            made.setAccessibleName(fill(self.tr("%1: %2"), name, text))
            doors.addWidget(made)
        card.add(doors)
        return card

    def _words(self, one: Likely) -> str:
        member = one.member
        contact = member.phones[0] if member.phones else member.email
        return beside(
            shown_name(member.name, hidden=self._hidden),
            one.area,
            masked(left_to_right(contact), hidden=self._hidden),
        )

    def _compare(self, pair: LikelyPair) -> None:
        form = MergeForm(
            self._session,
            self,
            keep_id=pair.one.member.id,
            other_id=pair.other.member.id,
            hidden=self._hidden,
        )
        form.news.connect(self.news)
        form.saved.connect(lambda _change: self._merged(pair))
        form.open()

    def _merged(self, pair: LikelyPair) -> None:
        gone = pair.other.member.id
        for pair_id in [one for one in self._names if gone in one]:
            self._take_out(pair_id)

    def _keep_apart(self, pair: LikelyPair) -> None:
        command = MarkNotSame(pair.one.member.id, pair.other.member.id)
        self._session.do(command, parent=self, then=partial(self._kept_apart, pair))

    def _kept_apart(self, pair: LikelyPair, change: ChangeSet) -> None:
        self._take_out(pair.id)
        if not change.is_empty:
            self.news.emit(done_news(self._session, change, self.tr("Undo")))

    def _take_out(self, pair_id: tuple[int, int]) -> None:
        card = self._names.pop(pair_id, None)
        if card is not None:
            self._column.removeWidget(card)
            card.deleteLater()
        self._tell()
