"""The plan for a day: who could be asked for what, all at once, to accept in part as one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.errors import Conflict, Invalid, UserError
from organiser_app.gui.dialogs.done import done_news
from organiser_app.gui.dialogs.weights_form import WeightsForm
from organiser_app.gui.jobs import Job
from organiser_app.gui.pages.needs.helping.plan_delegate import PlanDelegate
from organiser_app.gui.pages.needs.helping.plan_model import PlanModel, Role, reasons_in_words
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.errors import error_sentence
from organiser_app.gui.texts.helping import helping, needs_words, plan_sentence
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.words import fill, number
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.progress_line import ProgressLine
from organiser_app.gui.widgets.text import button, label, no_mnemonic, separator
from organiser_app.services.planning import DayPlan, Pair, plan_of_day
from organiser_app.services.progress import Progress

WIDTH, HEIGHT = 860, 660


@dataclass(slots=True)
class PlanMemory:
    """What was left out of plans so far, so that another plan does not ask for it again."""

    left_out: set[Pair] = field(default_factory=set)
    turned_down: set[Pair] = field(default_factory=set)
    """What was left out for good: others are looked for instead."""


@dataclass(frozen=True, slots=True)
class _Worded:
    """A plan, with the words that take long to find."""

    plan: DayPlan
    reasons: Mapping[Pair, str]


class PlanTree(QTreeView):
    """All rows are open; heights follow the width, since reasons wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = PlanDelegate(self)
        self.setItemDelegate(self.rows)
        self.setAccessibleName(helping.tr("Who could be asked for what"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class PlanDialog(QDialog):
    """Makes a plan in the background and shows it; nothing is written until it is accepted.

    Signals:
        news(News): what was accepted, with Undo.
        need_wanted(int): the story of a need is to be opened.
    """

    news = Signal(object)
    need_wanted = Signal(int)

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None,
        memory: PlanMemory,
        *,
        hidden: bool,
        need_ids: Sequence[int] | None = None,
    ) -> None:
        """`need_ids` are the needs to plan for; None: all that are open."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(helping.tr("Plan the day"))
        self._session = session
        self._need_ids = None if need_ids is None else tuple(need_ids)
        self._job: Job | None = None
        self._is_saving = False
        self._hidden, self._memory = hidden, memory
        self.model = PlanModel(memory.left_out, hidden=hidden, parent=self)
        self.sentence = label("", wrap=True)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        self.tree = PlanTree()
        self.tree.setModel(self.model)
        self.progress = ProgressLine()
        self._build()
        self._connect()
        self.resize(scaled(WIDTH), scaled(HEIGHT))
        self.plan_again()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.m)
        head.setSpacing(SPACE.xs)
        head.addWidget(label(self._title(), "h1", wrap=True))
        head.addWidget(self.sentence)
        promise = helping.tr(
            "Nobody is given more than they said, and whoever has rested or was never asked comes "
            "forward. Nothing is written until you accept; then all of it is one step that can "
            "be taken back."
        )
        head.addWidget(label(promise, "hint", wrap=True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._build_body(), 1)
        whole.addWidget(separator())
        whole.addLayout(self._build_buttons())

    def _title(self) -> str:
        if self._need_ids is None:
            return helping.tr("Plan the day")
        return fill(helping.tr("Plan the day: %1"), needs_words(len(self._need_ids)))

    def _build_body(self) -> QWidget:
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._waiting = QWidget()
        column = QVBoxLayout(self._waiting)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.addWidget(self.progress)
        column.addStretch(1)
        self._shown = QWidget()
        within = QVBoxLayout(self._shown)
        within.setContentsMargins(SPACE.xl, 0, SPACE.xl, SPACE.m)
        within.addWidget(self.tree)
        self._nothing = EmptyState(
            "circle-check",
            helping.tr("There is nothing to plan"),
            helping.tr("Every open need has somebody on it, or there is none."),
        )
        for page in (self._waiting, self._shown, self._nothing):
            self._stack.addWidget(page)
        return body

    def _build_buttons(self) -> QVBoxLayout:
        self.weights_button = button(
            helping.tr("How helpers are chosen…"), "link", clicked=self._open_weights
        )
        self.again_button = button(
            helping.tr("Plan again"), icon="refresh-cw", clicked=self.plan_again
        )
        self.others_button = button(
            helping.tr("Find others for what is left out"),
            icon="user-round-search",
            clicked=self.find_others,
        )
        self.close_button = button(helping.tr("Close"), clicked=self.reject)
        self.accept_button = button("", "primary", icon="check", clicked=self.accept_ticked)
        keys = QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
        self.accept_button.setToolTip(keys)
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        line.addWidget(self.weights_button)
        line.addStretch(1)
        for one in (self.again_button, self.close_button, self.accept_button):
            line.addWidget(one)
        column = QVBoxLayout()
        column.setContentsMargins(SPACE.l, SPACE.m, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.s)
        column.addWidget(self._problem)
        column.addWidget(self.others_button, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addLayout(line)
        return column

    def _connect(self) -> None:
        self.model.ticked_changed.connect(self._count_ticked)
        self.tree.activated.connect(self._open_need)
        self.progress.cancelled.connect(self._cancel)
        self._session.changed.connect(self._network_changed)
        self._session.closed.connect(self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept_ticked)

    # -- planning

    def plan_again(self) -> None:
        """Makes a plan of the network as it is now; what was left out stays left out."""
        if not self._session.is_open or self._is_saving:
            return
        self.progress.start_again(helping.tr("Looking for helpers for every need…"))
        self._stack.setCurrentWidget(self._waiting)
        self._set_busy(is_busy=True)
        workspace, need_ids = self._session.workspace, self._need_ids
        turned_down = frozenset(self._memory.turned_down)
        today = workspace.clock.today()

        hidden = self._hidden

        def task(progress: Progress) -> _Worded:
            plan = workspace.ask(
                lambda reader: plan_of_day(
                    reader,
                    workspace.helpers,
                    today,
                    need_ids=need_ids,
                    instead_of=turned_down,
                    progress=progress,
                )
            )
            return _Worded(plan, reasons_in_words(plan, hidden=hidden))

        self._job = self._session.start(
            task,
            self._show_plan,
            parent=self,
            title=helping.tr("Planning the day"),
            slot="plan",
            failed=self._not_planned,
            on_progress=lambda done, total, _note: self.progress.show_progress(done, total or 0),
        )

    def find_others(self) -> None:
        """Makes a plan with other people for the needs whose lines are left out."""
        lines = self.model.plan.lines if self.model.plan else ()
        turned_down = {line.pair for line in lines} & self._memory.left_out
        self._memory.turned_down |= turned_down
        self._memory.left_out -= turned_down
        self.plan_again()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if self.model.plan is None:
            self.reject()
        else:
            self._show_what_there_is()

    def _not_planned(self, error: BaseException) -> None:
        self._session.failures.handle(error)
        self.reject()

    def _show_plan(self, found: _Worded) -> None:
        plan = found.plan
        # in its place before it is filled, so that rows are measured once
        self._stack.setCurrentWidget(self._shown)
        self.tree.rows.forget_heights()
        self.model.show_plan(plan, self._session.workspace.clock.today(), found.reasons)
        self.tree.expandAll()
        self.sentence.setText(plan_sentence(plan) if plan.needs else "")
        self._show_what_there_is()
        first = self.model.index(0, 0)
        if first.isValid():
            self.tree.setCurrentIndex(first)
            self.tree.setFocus()

    def _show_what_there_is(self) -> None:
        plan = self.model.plan
        page = self._shown if plan and plan.needs else self._nothing
        self._stack.setCurrentWidget(page)
        self._set_busy(is_busy=False)

    def _set_busy(self, *, is_busy: bool) -> None:
        for one in (self.again_button, self.weights_button):
            one.setEnabled(not is_busy)
        self._is_busy = is_busy
        self._count_ticked()

    def _count_ticked(self) -> None:
        all_lines = len(self.model.plan.lines) if self.model.plan else 0
        ticked = len(self.model.ticked())
        words = fill(helping.tr("Accept %1 of %2"), number(ticked), number(all_lines))
        self.accept_button.setText(no_mnemonic(words))
        self.accept_button.setAccessibleName(words)
        self.accept_button.setEnabled(ticked > 0 and not self._is_busy)
        self.others_button.setVisible(ticked < all_lines and not self._is_busy)

    def _network_changed(self, _change: ChangeSet) -> None:
        if not self._is_saving:
            self.plan_again()

    # -- accepting

    def accept_ticked(self) -> None:
        """Writes down all that is ticked, as one step."""
        pairs = self.model.ticked()
        if self.model.plan is None or not pairs or self._is_busy or self._is_saving:
            return
        self._is_saving = True
        self._show_problem("")
        self._set_busy(is_busy=True)
        self._session.do(
            self.model.plan.accept(pairs),
            parent=self,
            then=self._accepted,
            failed=self._not_accepted,
        )

    def _accepted(self, change: ChangeSet) -> None:
        self.news.emit(done_news(self._session, change, self.tr("Undo")))
        self.accept()

    def _not_accepted(self, error: BaseException) -> None:
        self._is_saving = False
        self._set_busy(is_busy=False)
        if isinstance(error, Conflict):
            self._show_problem(
                helping.tr(
                    "The network has changed since this was planned, so nothing was written. Here "
                    "is the plan anew; what you left out is still left out."
                )
            )
            self.plan_again()
        elif isinstance(error, Invalid):
            self._show_problem(problem_sentence(error.problems[0]))
        elif isinstance(error, UserError):
            self._show_problem(error_sentence(error))
        else:
            self._session.failures.handle(error)

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def problem(self) -> str:
        """Why it could not be accepted, or ""."""
        return self._problem.text()

    # -- elsewhere

    def _open_need(self, index: QModelIndex) -> None:
        need_id = index.data(Role.NEED_ID)
        if isinstance(need_id, int):
            self.reject()
            self.need_wanted.emit(need_id)

    def _open_weights(self) -> None:
        form = WeightsForm(self._session, self)
        form.news.connect(self.news)
        form.open()

    @override
    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()


def open_plan(
    session: GuiSession,
    window: QWidget,
    memory: PlanMemory,
    *,
    hidden: bool,
    need_ids: Sequence[int] | None = None,
) -> PlanDialog:
    """Opens the plan over the window."""
    dialog = PlanDialog(session, window, memory, hidden=hidden, need_ids=need_ids)
    dialog.open()
    return dialog
