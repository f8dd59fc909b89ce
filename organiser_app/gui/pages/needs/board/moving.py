"""Carries out what it means to move cards: a command, a question first, or a sentence why not."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.commands import SetNeedState
from organiser_app.domain.exchanges import Outcome
from organiser_app.domain.ids import NeedId
from organiser_app.domain.moves import STATE_OF, Move, Refusal, move_of, moves_of, next_column
from organiser_app.domain.needs import NeedState
from organiser_app.domain.triage import BoardColumn
from organiser_app.domain.views import MatchRow, NeedRow
from organiser_app.gui.dialogs.done import done_news
from organiser_app.gui.models.need_columns import need_words
from organiser_app.gui.pages.needs.board.column import LOOKS
from organiser_app.gui.pages.needs.board.happened import HappenedForm
from organiser_app.gui.pages.table_pane import add_action
from organiser_app.gui.texts.triage import column_title, refusal_sentence
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.matches import match_rows

if TYPE_CHECKING:
    from organiser_app.gui.pages.needs.needs_pane import NeedsPane

WAYS = (BoardColumn.OPEN, BoardColumn.MATCHED, BoardColumn.DONE)


class Moving(QObject):
    """By drag, by keys and by menu, a move is the same."""

    def __init__(self, pane: "NeedsPane", ask_for_helper: Callable[[int], None]) -> None:
        """`ask_for_helper` opens the place where someone is found for a need."""
        super().__init__(pane)
        self._pane = pane
        self._ask_for_helper = ask_for_helper

    def move(self, rows: Sequence[NeedRow], to: BoardColumn) -> None:
        """Moves needs there, or says why not."""
        if not rows:
            return
        meaning = moves_of(rows, to)
        if isinstance(meaning, Refusal):
            self._refuse(meaning, rows)
        elif meaning is Move.CHOOSE_HELPER:
            self._choose_helper(rows[0])
        elif meaning is Move.SAY_HOW:
            self._ask_how(rows[0])
        elif meaning is Move.SET_STATE:
            self._set_state([row for row in rows if move_of(row, to) is Move.SET_STATE], to)

    def mark_partly_met(self, rows: Sequence[NeedRow]) -> None:
        """Says that a part of it came: how, where someone is on it, and then one at a time."""
        asked_about = [row for row in rows if move_of(row, BoardColumn.DONE) is Move.SAY_HOW]
        if not rows:
            return
        if not asked_about:
            self._pane.move_to([int(row.id) for row in rows], NeedState.PARTLY_MET)
        elif len(rows) > 1:
            self._refuse(Refusal.ONE_AT_A_TIME, rows)
        else:
            self._ask_how(rows[0], Outcome.PARTLY)

    def carry(self, rows: Sequence[NeedRow], *, forward: bool) -> None:
        """Moves needs one step on, or back, by their state."""
        steps = {next_column(row, forward=forward) for row in rows}
        if len(steps) == 1 and (to := next(iter(steps))) is not None:
            self.move(rows, to)

    def fill_menu(self, menu: QMenu, rows: Sequence[NeedRow]) -> None:
        """Where needs can go from here; what would be refused is not offered."""
        for to in WAYS:
            icon, _colour = LOOKS[to]
            act = partial(self.move, rows, to)
            if moves_of(rows, to) not in (Move.STAYS, Refusal.STILL_WANTS_A_LOOK):
                add_action(menu, column_title(to), icon, act)

    def _refuse(self, refusal: Refusal, rows: Sequence[NeedRow]) -> None:
        self._pane.page.news.emit(News(refusal_sentence(refusal), "warning"))
        if refusal is Refusal.SOMEONE_IS_ON_IT:
            self._pane.open_panel(int(rows[0].id))

    def _choose_helper(self, row: NeedRow) -> None:
        words = self.tr("Who is on it? Ask someone first; the need then moves by itself.")
        self._pane.page.news.emit(News(words, "info"))
        self._ask_for_helper(int(row.id))

    def _set_state(self, rows: Sequence[NeedRow], to: BoardColumn) -> None:
        ids = tuple(NeedId(row.id) for row in rows)
        command = SetNeedState(ids, STATE_OF[to], self._pane.page.today)
        then = partial(self._say_moved, rows, to)
        self._pane.session.do(command, parent=self, then=then)

    def _say_moved(self, rows: Sequence[NeedRow], to: BoardColumn, change: ChangeSet) -> None:
        """What was done; help that came from someone can be logged from here."""
        if change.is_empty:
            return
        news = done_news(self._pane.session, change, self.tr("Undo"))
        if to is BoardColumn.DONE and len(rows) == 1:
            log = partial(self._pane.log_help_of, int(rows[0].id))
            actions = (*news.actions, MessageAction(self.tr("Log who helped"), log))
            news = News(news.text, news.kind, actions, news.discreet)
        self._pane.page.news.emit(news)

    def _ask_how(self, row: NeedRow, outcome: Outcome = Outcome.COMPLETED) -> None:
        then = partial(self._open_form, row, outcome)
        self._pane.session.ask(_matches_of(int(row.id)), then, parent=self, slot="matches")

    def _open_form(self, row: NeedRow, outcome: Outcome, matches: Sequence[MatchRow]) -> None:
        if not matches:
            self._nobody_was_on_it(row, outcome)
            return
        hidden = self._pane.hides_names
        form = HappenedForm(
            self._pane.session,
            self._pane.window(),
            matches,
            what=need_words(row, hidden=hidden),
            hidden=hidden,
            outcome=outcome,
        )
        self._pane.open_form(form)

    def _nobody_was_on_it(self, row: NeedRow, outcome: Outcome) -> None:
        if outcome is Outcome.PARTLY:
            self._pane.move_to([int(row.id)], NeedState.PARTLY_MET)
        else:
            self._set_state([row], BoardColumn.DONE)


def _matches_of(need_id: int) -> Question[tuple[MatchRow, ...]]:
    def answer(reader: Reader) -> tuple[MatchRow, ...]:
        return match_rows(reader, need_id=need_id, only_open=True)

    return answer
