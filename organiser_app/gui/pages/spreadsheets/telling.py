"""A sheet of matches or calls from the moment it is read to the change it becomes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.errors import Conflict
from organiser_app.gui.pages.spreadsheets.told_listing import ToldShown, told_shown
from organiser_app.gui.pages.spreadsheets.told_review import ToldView
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.changes import taken_back_sentence
from organiser_app.gui.texts.told_sheets import told_adds
from organiser_app.gui.texts.words import capitalised
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.services.progress import Progress
from organiser_app.services.told.sheets import ToldReview, bring_told, read_told, told_review
from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reading_sheets import ReadingSheet, reading_sheet_of

_BOTH = tuple(ReadingSheet)


class Telling(QObject):
    """What the review asks for is done here, off the GUI thread.

    Signals:
        opened(QWidget): a review is to be shown.
        closed(): the review is done with.
        busy(str): it is written.
        ready(): the review is to be seen again.
        failed(str, object): a file's name and the error about it.
        news(News): something for the message bar.
    """

    opened = Signal(object)
    closed = Signal()
    busy = Signal(str)
    ready = Signal()
    failed = Signal(str, object)
    news = Signal(object)

    def __init__(self, session: GuiSession, view_state: ViewState, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._view_state = view_state
        self.view: ToldView | None = None
        self.is_reviewing: Callable[[], bool] = lambda: self.view is not None
        """Whether any review is open on the page, of this kind or of another."""
        view_state.names_hidden_changed.connect(self._list_again)

    def open(self, shown: ToldShown) -> None:
        """Shows a review."""
        self.view = made = ToldView(shown)
        made.apply_wanted.connect(partial(self._apply, made))
        made.closed.connect(self.closed)
        self.opened.emit(made)
        if shown.hides_names != self._view_state.names_hidden:
            self._list_again()

    def offers(self, reading: Reading) -> tuple[MessageAction, ...]:
        """What to offer when the tables of a file were taken over: its matches and calls too."""
        has_any = any(reading_sheet_of(sheet) is not None for sheet in reading.sheets)
        return self.offers_of(reading) if has_any else ()

    def offers_of(self, file: Path | Reading) -> tuple[MessageAction, ...]:
        """The same of a file that is known to hold some."""
        return (MessageAction(self.tr("Its matches and calls…"), partial(self._read, file)),)

    def _read(self, file: Path | Reading) -> None:
        self._view_state.page_wanted.emit("spreadsheets")
        if self.is_reviewing():
            self.news.emit(News(self.tr("Bring this sheet in or leave it first."), "info"))
            return
        workspace, hidden = self._session.workspace, self._view_state.names_hidden
        name = file.name if isinstance(file, Path) else file.file_name
        self.closed.emit()
        self.busy.emit(self.tr("Reading {name}").replace("{name}", name))

        def work(progress: Progress) -> ToldShown:
            if isinstance(file, Path):
                review = read_told(workspace, file, _BOTH, progress)
            else:
                review = told_review(workspace, file, _BOTH)
            if review is None:
                raise Refused(ProblemCode.NO_DATA)
            return told_shown(review, hides_names=hidden)

        def failed(error: BaseException) -> None:
            self.closed.emit()
            self.failed.emit(name, error)

        self._session.start(work, self.open, parent=self, title=name, slot="import", failed=failed)

    def close(self) -> QWidget | None:
        """Forgets the review; answers what is to be taken off the page."""
        made, self.view = self.view, None
        return made

    def _list_again(self) -> None:
        view = self.view
        if view is not None:
            review = view.review
            self._start(view, lambda: review, self.tr("Listing the rows"))

    def _start(self, view: ToldView, task: Callable[[], ToldReview | None], title: str) -> None:
        hidden = self._view_state.names_hidden

        def work(_progress: object) -> ToldShown:
            return told_shown(task() or view.review, hides_names=hidden)

        def take(shown: ToldShown) -> None:
            if self.view is view:
                view.show_review(shown)
                self.ready.emit()

        self._session.start(
            work,
            take,
            parent=view,
            title=title,
            slot="told",
            failed=partial(self.failed.emit, view.file_name),
        )

    def _apply(self, view: ToldView) -> None:
        workspace, review = self._session.workspace, view.review
        view.set_busy(is_busy=True)
        self.busy.emit(self.tr("Bringing it in"))

        def write(_progress: object) -> ChangeSet:
            change = bring_told(workspace, review)
            assert change is not None, "the button is off where nothing comes in"
            return change

        self._session.write(
            write,
            parent=self,
            then=partial(self._applied, view),
            failed=partial(self._not_applied, view),
        )

    def _applied(self, view: ToldView, change: ChangeSet) -> None:
        if self.view is view:
            self.closed.emit()
        sentence = self.tr("{what} came in from {file}.")
        sentence = sentence.replace("{what}", capitalised(told_adds(view.review)))
        undo = MessageAction(self.tr("Undo"), partial(self._take_back, change))
        self.news.emit(News(sentence.replace("{file}", view.file_name), "success", (undo,)))

    def _take_back(self, change: ChangeSet) -> None:
        self._session.undo(change.id, parent=self, then=self._taken_back)

    def _taken_back(self, change: ChangeSet) -> None:
        self.news.emit(News(taken_back_sentence(change), "info"))

    def _not_applied(self, view: ToldView, error: BaseException) -> None:
        if self.view is not view:
            return
        if isinstance(error, Conflict):
            workspace, before = self._session.workspace, view.review
            words = self.tr("The network has changed meanwhile, so please look once more.")
            self.news.emit(News(words, "info"))
            self._start(
                view,
                lambda: told_review(workspace, before.reading, before.kinds),
                self.tr("Comparing it once more"),
            )
            return
        view.set_busy(is_busy=False)
        self.ready.emit()
        self.failed.emit(view.file_name, error)
