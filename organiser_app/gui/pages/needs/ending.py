"""Only this time, or from now on: what is asked where a need that recurs is withdrawn or closed."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import SetNeedState
from organiser_app.domain.ids import NeedId
from organiser_app.domain.needs import NeedState
from organiser_app.domain.problems import Problem
from organiser_app.domain.threads import ENDINGS
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import line
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.helping import need_words
from organiser_app.gui.texts.labels import kind_of_rows, need_state
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import label
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.threads import ComingRound, coming_round

if TYPE_CHECKING:
    from organiser_app.gui.pages.needs.needs_pane import NeedsPane

ONCE, ENDS = "once", "ends"
SIZE = (520, 380)


class EndingForm(FormDialog):
    """Asks how far the ending goes, says what follows from it, and keeps the reason."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None,
        ids: tuple[NeedId, ...],
        state: NeedState,
        coming: ComingRound,
        about: str,
    ) -> None:
        """`coming` is what is still to come when they are closed for this time only."""
        title = self.tr("This comes round again")
        super().__init__(session, parent, title=title, saves=need_state(state))
        self._ids = ids
        self._state = state
        self._coming = coming
        self.about = label(about, "sub", wrap=True)
        self.body.addWidget(self.about)
        asks = self.tr("Only this time, or from now on?")
        self.how_far = FormField(asks, SegmentedControl(self._choices(), asks))
        self.follows = label("", "hint", wrap=True)
        self.reason = line(self.tr("Why?"), placeholder=self.tr("A neighbour came, moved away …"))
        self.add_row(self.add("ends", self.how_far))
        self.body.addWidget(self.follows)
        self.add_row(self.add("reason", self.reason))
        self.how_far.editor.chosen.connect(lambda _key: self._tell())
        self._tell()
        self.ready(self.how_far.editor.chosen_button())
        self.resize(*map(scaled, SIZE))

    def _choices(self) -> Sequence[tuple[str, str]]:
        return ((ONCE, self.tr("Only this time")), (ENDS, self.tr("From now on")))

    @property
    def ends(self) -> bool:
        """Whether it is over from now on."""
        return self.how_far.editor.current() == ENDS

    def _tell(self) -> None:
        self.follows.setText(self._ending() if self.ends else self._next())

    def _next(self) -> str:
        if self._coming.next_day is None:
            return self.tr("The others of this need stay as they are.")
        return fill(self.tr("It comes round again on %1."), day_words(self._coming.next_day))

    def _ending(self) -> str:
        told = self.tr("It does not come round again.")
        if not self._coming.still_open:
            return told
        others = kind_of_rows(Kind.NEEDS, self._coming.still_open)
        more = self.tr("What is still open of it is closed as well: %1, and whoever is on it.")
        return f"{told} {fill(more, others)}"

    @override
    def problems(self) -> Sequence[Problem]:
        return ()

    @override
    def command(self) -> SetNeedState:
        reason = self.reason.editor.text().strip()
        return SetNeedState(self._ids, self._state, self.today, reason, ends=self.ends)


def end_needs(pane: "NeedsPane", ids: Sequence[int], state: NeedState) -> None:
    """Moves needs to a state; what would come round again is asked about first."""
    today = pane.page.today
    need_ids = tuple(NeedId(one) for one in ids)
    if state not in ENDINGS:
        pane.do(SetNeedState(need_ids, state, today))
        return

    def asked(coming: ComingRound) -> None:
        if not coming.goes_on:
            pane.do(SetNeedState(need_ids, state, today))
        else:
            window, about = pane.window(), _about(pane, need_ids)
            pane.open_form(EndingForm(pane.session, window, need_ids, state, coming, about))

    pane.session.ask(partial(_coming, need_ids, today), asked, parent=pane, slot="ending")


def _about(pane: "NeedsPane", ids: Sequence[NeedId]) -> str:
    """Of what is asked: the need in its words, or how many they are."""
    row = pane.place.row_of(ids[0]) if len(ids) == 1 else None
    if row is None:
        return kind_of_rows(Kind.NEEDS, len(ids))
    return need_words(row, hidden=pane.page.view_state.names_hidden)


def _coming(ids: Sequence[int], today: date, reader: Reader) -> ComingRound:
    return coming_round(reader, ids, today)
