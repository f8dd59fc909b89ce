"""Looks after the helping part while needs are chosen one after the other and the panel is redrawn."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.daily import Pairing
from organiser_app.domain.ids import MemberId, NeedId
from organiser_app.gui.dialogs.weights_form import WeightsForm
from organiser_app.gui.helping.deeds import MatchDeeds
from organiser_app.gui.pages.needs.helping.memory import (
    FIRST_HELPER,
    HelpingMemory,
    match_key,
)
from organiser_app.gui.pages.needs.helping.plan_dialog import PlanDialog, PlanMemory, open_plan
from organiser_app.gui.pages.needs.helping.section import MANY, HelpingSection, Surroundings
from organiser_app.gui.pages.table_pane import TablePane
from organiser_app.services.need_help import Helper, NeedHelp, need_help
from organiser_app.storage.engine import Reader


class Helping(QObject):
    """Makes the section of each need, and carries out what is wanted in it."""

    def __init__(self, pane: TablePane) -> None:
        super().__init__(pane)
        self._pane, self._session = pane, pane.session
        self.deeds = MatchDeeds(pane.session, pane, say=pane.page.news.emit)
        self.section: HelpingSection | None = None
        self._memory = HelpingMemory(0)
        self._goes_to_help = False
        self._plans = PlanMemory()
        self._around = Surroundings(self.deeds, lambda: pane.hides_names)
        self.deeds.refused.connect(self._show_problem)
        self.deeds.proposed.connect(self._somebody_was_asked)
        self.deeds.ended.connect(self._somebody_is_missing)
        pane.panel.clearing.connect(self._remember_focus)
        pane.session.closed.connect(self._forget)
        pane.panel.installEventFilter(self)
        keys = QShortcut(QKeySequence("A"), pane.panel)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.go_to_helpers)

    def section_for(self, need_id: int) -> HelpingSection:
        """The part of the panel of this need, drawn at once as far as it is known."""
        if self._memory.need_id != need_id:
            self._memory = HelpingMemory(need_id)
        made = self.section = HelpingSection(self._around, self._memory)
        made.asked.connect(self._ask_helpers)
        made.asked_by_name.connect(self._ask_by_name)
        made.more_wanted.connect(self._show_more)
        made.weights_wanted.connect(self._open_weights)
        made.story_wanted.connect(self._pane.page.view_state.story_wanted)
        self._ask(made)
        return made

    def _ask(self, section: HelpingSection) -> None:
        workspace = self._session.workspace
        networks, today = workspace.helpers, workspace.clock.today()
        need_id, most = self._memory.need_id, self._memory.most

        def question(reader: Reader) -> NeedHelp | None:
            return need_help(reader, networks, need_id, today, most=most)

        show = partial(self._show, section)
        self._session.ask(question, show, parent=section, slot="help")

    def _show(self, section: HelpingSection, found: NeedHelp | None) -> None:
        if found is None or section is not self.section:
            return  # gone, or a newer one waits for its own answer
        section.show_help(found)
        if self._goes_to_help:
            self._goes_to_help = False
            section.go_to_help()

    # -- what is wanted

    def _ask_helpers(self, helpers: list[Helper]) -> None:
        self._memory.asked_by_name = False
        need_id = NeedId(self._memory.need_id)
        pairs = [Pairing(need_id, one.member_id, one.offer_id) for one in helpers]
        self.deeds.propose(pairs)

    def _ask_by_name(self, member_id: int, knows: bool) -> None:
        self._memory.asked_by_name = True
        pair = Pairing(NeedId(self._memory.need_id), MemberId(member_id))
        self.deeds.propose([pair], knowingly=knows)

    def _show_more(self) -> None:
        self._memory.most = MANY
        if self.section is not None:
            self._ask(self.section)

    def _open_weights(self) -> None:
        self.deeds.open_form(WeightsForm(self._session, self._pane.window()))

    def go_to_helpers(self) -> None:
        """Goes to the people who could be asked."""
        if self.section is not None:
            self.section.go_to_helpers()

    def go_to_help(self) -> None:
        """Goes to whoever is on the need, or to those who could be, as soon as they are known."""
        if self.section is not None and self._memory.help is not None:
            self.section.go_to_help()
        else:
            self._goes_to_help = True

    # -- all at once

    def plan_day(self, need_ids: Sequence[int] | None = None) -> PlanDialog | None:
        """Opens the plan for these needs, or for all that are open."""
        if not self._session.is_open:
            return None
        window, hidden = self._pane.window(), self._pane.hides_names
        made = open_plan(self._session, window, self._plans, hidden=hidden, need_ids=need_ids)
        made.news.connect(self._pane.page.news)
        made.need_wanted.connect(partial(self._pane.page.view_state.story_wanted.emit, "needs"))
        return made

    # -- what came of it

    def _show_problem(self, match_id: int, sentence: str) -> None:
        if self.section is not None:
            self.section.show_problem(match_id, sentence)

    def _somebody_was_asked(self, change: ChangeSet) -> None:
        memory = self._memory
        memory.ticked, memory.typed, memory.is_unfolded = [], "", False
        if made := sorted(change.of(Kind.MATCHES).added):
            memory.wants_focus = match_key(made[0])

    def _somebody_is_missing(self, _match_id: int) -> None:
        """Whoever could step in is shown at once."""
        self._memory.is_unfolded = True
        self._memory.wants_focus = FIRST_HELPER

    # -- the panel goes, or is drawn anew

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the panel goes by itself, such as when the need is met, the keys go on in the list."""
        panel = self._pane.panel
        if event.type() == QEvent.Type.Hide and watched is panel and panel.isHidden():
            self._pane.drop_story()
            if self._has_focus():
                self._pane.focus_rows()
        return super().eventFilter(watched, event)

    def _has_focus(self) -> bool:
        """Whether the keys are in the panel, or would be in a moment."""
        if self.section is not None and self.section.is_to_have_focus:
            return True
        focused: QWidget | None = self._pane.window().focusWidget()
        return focused is not None and self._pane.panel.isAncestorOf(focused)

    def _remember_focus(self) -> None:
        section, self.section = self.section, None
        if section is not None:
            section.remember_focus()

    def _forget(self) -> None:
        self._memory, self._plans = HelpingMemory(0), PlanMemory()
        self.section = None
