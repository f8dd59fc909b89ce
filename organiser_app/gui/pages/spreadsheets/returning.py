"""A returned sheet from the moment it is read to the change it becomes, on the page's behalf."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.errors import Conflict
from organiser_app.gui.pages.spreadsheets.returned import ReturnedReview
from organiser_app.gui.pages.spreadsheets.returned.deciding import Given, worked_out
from organiser_app.gui.pages.spreadsheets.returned.listing import Listed
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.changes import taken_back_sentence
from organiser_app.gui.texts.return_problems import item_sentence
from organiser_app.gui.texts.returns import applied_sentence, part_word
from organiser_app.gui.texts.sheets import field_name
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.services.progress import Progress
from organiser_app.services.returns import (
    Item,
    ReturnReview,
    again,
    apply,
    decided,
    keep_for_later,
    write_review_report,
)
from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.report_workbook import ReportWords


class Returning(QObject):
    """What the review asks for is done here, off the GUI thread.

    Signals:
        opened(QWidget): a review is to be shown.
        closed(): the review is done with.
        busy(str): something is written or worked out that takes the whole page.
        ready(): the review is to be seen again.
        failed(str, object): a file's name and the error about it.
        news(News): something for the message bar.
        kept(): a review was kept for another day.
    """

    opened = Signal(object)
    closed = Signal()
    busy = Signal(str)
    ready = Signal()
    failed = Signal(str, object)
    news = Signal(object)
    kept = Signal()

    def __init__(self, session: GuiSession, view_state: ViewState, page: QWidget) -> None:
        super().__init__(page)
        self.session = session
        self.view_state = view_state
        self.view: ReturnedReview | None = None
        self.more: Callable[[Reading], tuple[MessageAction, ...]] = _nothing_more
        """What to offer when the tables of a file were taken over."""
        view_state.names_hidden_changed.connect(self._hide_or_show_names)

    def open(self, first: Listed) -> None:
        """Shows a review from its beginning, or from where it was kept."""
        self.view = made = ReturnedReview(first)
        made.deciding.work_wanted.connect(partial(self._work, made))
        made.apply_wanted.connect(partial(self._apply, made))
        made.keep_wanted.connect(partial(self._keep, made))
        made.report_wanted.connect(partial(self._report, made))
        made.closed.connect(self.closed)
        made.news.connect(self.news)
        self.opened.emit(made)
        made.set_busy(is_busy=False)
        if first.shown.hides_names != self.view_state.names_hidden:
            self._hide_or_show_names()

    def close(self) -> QWidget | None:
        """Forgets the review; nothing of it was saved. Answers what is to be taken off the page."""
        made, self.view = self.view, None
        if made is not None:
            made.deciding.stop()
            left = made.answered
            if left is not None and self.session.is_open:
                self._offer_to_keep(left)
        return made

    def _offer_to_keep(self, left: ReturnReview) -> None:
        words = self.tr("{file} was left; nothing of it was saved, and your answers go with it.")
        keep = MessageAction(self.tr("Keep it for later"), partial(self._keep_left, left))
        self.news.emit(News(words.replace("{file}", left.plan.file.name), "info", (keep,)))

    def _keep_left(self, left: ReturnReview) -> None:
        workspace = self.session.workspace
        self.session.write(
            lambda _progress: keep_for_later(workspace, left),
            parent=self,
            then=lambda _change: self._say_kept(left),
        )

    def _hide_or_show_names(self) -> None:
        if self.view is not None:
            self.view.hide_names(hidden=self.view_state.names_hidden)

    def _is_seen(self, view: ReturnedReview) -> bool:
        return self.view is view

    # -- answers

    def _work(self, view: ReturnedReview, given: Given) -> None:
        workspace, review, shown = self.session.workspace, view.review, view.shown

        def task(progress: Progress) -> Listed:
            after = decided(workspace, review, given, progress)
            return worked_out(review, after, shown, keep=shown.changed)

        self._start(view, task, self.tr("Taking in your answer"), view.take, view.give_up)

    def _start(
        self,
        view: ReturnedReview,
        task: Callable[[Progress], Listed],
        title: str,
        then: Callable[[Listed], object],
        failed: Callable[[], object],
    ) -> None:
        def take(result: Listed) -> None:
            if self._is_seen(view):
                then(result)

        def fail(error: BaseException) -> None:
            if self._is_seen(view):
                failed()
            self.failed.emit(view.review.plan.file.name, error)

        self.session.start(task, take, parent=view, title=title, slot="return", failed=fail)

    # -- applying

    def _apply(self, view: ReturnedReview) -> None:
        workspace, review = self.session.workspace, view.review
        view.set_busy(is_busy=True)
        self.busy.emit(self.tr("Bringing it in"))
        self.session.write(
            lambda _progress: apply(workspace, review),
            parent=self,
            then=partial(self._applied, view, review),
            failed=partial(self._not_applied, view),
        )

    def _applied(self, view: ReturnedReview, review: ReturnReview, change: ChangeSet) -> None:
        view.is_done = True
        if self._is_seen(view):
            self.closed.emit()
        actions: tuple[MessageAction, ...] = ()
        if not change.is_empty:
            actions = (MessageAction(self.tr("Undo"), partial(self._take_back, change)),)
        actions += self.more(review.plan.reading)
        self.news.emit(News(applied_sentence(review), "success", actions))

    def _take_back(self, change: ChangeSet) -> None:
        self.session.undo(change.id, parent=self, then=self._taken_back)

    def _taken_back(self, change: ChangeSet) -> None:
        self.news.emit(News(taken_back_sentence(change), "info"))

    def _not_applied(self, view: ReturnedReview, error: BaseException) -> None:
        if self._is_seen(view) and isinstance(error, Conflict):
            self._again(view)
            return
        if self._is_seen(view):
            view.set_busy(is_busy=False)
            self.ready.emit()
        self.failed.emit(view.review.plan.file.name, error)

    def _again(self, view: ReturnedReview) -> None:
        """The network moved on: the same file against it as it is now, answers kept where they stand."""
        workspace, review, shown = self.session.workspace, view.review, view.shown

        def task(progress: Progress) -> Listed:
            return worked_out(review, again(workspace, review, progress), shown)

        def take(result: Listed) -> None:
            view.show_anew(result)
            self.ready.emit()
            words = self.tr("The network has changed meanwhile, so please look once more. What has changed is marked.")  # fmt: skip
            self.news.emit(News(words, "info"))

        def failed() -> None:
            view.set_busy(is_busy=False)
            self.ready.emit()

        self._start(view, task, self.tr("Comparing it once more"), take, failed)

    # -- another day

    def _keep(self, view: ReturnedReview) -> None:
        workspace, review = self.session.workspace, view.review
        view.set_busy(is_busy=True)
        self.session.write(
            lambda _progress: keep_for_later(workspace, review),
            parent=self,
            then=lambda _change: self._kept(view, review),
            failed=partial(self._not_applied, view),
        )

    def _kept(self, view: ReturnedReview, review: ReturnReview) -> None:
        view.is_done = True
        if self._is_seen(view):
            self.closed.emit()
        self._say_kept(review)

    def _say_kept(self, review: ReturnReview) -> None:
        self.kept.emit()
        words = self.tr("{file} is kept, with your answers, under Reviews to finish.")
        self.news.emit(News(words.replace("{file}", review.plan.file.name), "success"))

    # -- the report

    def _report(self, view: ReturnedReview) -> None:
        review = view.review
        name = Path(review.plan.file.name)
        offered = self.tr("{name} - problems").replace("{name}", name.stem) + ".xlsx"
        target, _ = QFileDialog.getSaveFileName(
            view, self.tr("Where shall the report go?"), offered, self.tr("Workbook (*.xlsx)")
        )
        if not target:
            return
        words, path = self._report_words(), Path(target)
        self.session.start(
            lambda progress: write_review_report(review, path, words, _say, progress),
            partial(self._reported, path),
            parent=view,
            title=self.tr("Writing the report"),
            slot="report",
            failed=lambda error: self.failed.emit(path.name, error),
        )

    def _report_words(self) -> ReportWords:
        return ReportWords(
            sheet_name=self.tr("To look at"),
            title=self.tr("What could not be taken over as it is"),
            lines=(
                self.tr("The cells are coloured and have a comment. Every one is listed below."),
                self.tr("Please put them right in the sheets of this file and send it back."),
            ),
            headers=("", self.tr("Sheet"), self.tr("Cell"), self.tr("Kind"), self.tr("Column"),
                     self.tr("What was found, and what happens if it stays so")),
            is_right_to_left=QGuiApplication.isRightToLeft(),
        )  # fmt: skip

    def _reported(self, path: Path, count: int) -> None:
        words = (
            self.tr("{file} is written; one place is marked in it.")
            if count == 1
            else self.tr("{file} is written; %Ln places are marked in it.", "", count)
        )
        self.news.emit(News(words.replace("{file}", path.name), "success"))


def _nothing_more(_file: Reading) -> tuple[MessageAction, ...]:
    return ()


def _say(item: Item) -> tuple[str, tuple[str, ...]]:
    """For whoever filled the sheet in: nothing of what stands here."""
    sentence = item_sentence(item)
    field = field_name(item.table, item.field) if item.table and item.field else ""
    return sentence, (part_word(item.part), field, sentence)
