"""The page around it all: what can be done, the review while there is one, and what came before."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import DropReview
from organiser_app.domain.errors import Conflict, UserError
from organiser_app.domain.views import SavedReview
from organiser_app.gui.dialogs.password import PasswordDialog, asks_for_password
from organiser_app.gui.jobs import Job
from organiser_app.gui.pages.page import Page, PastePlace
from organiser_app.gui.pages.spreadsheets.bringing import Bringing
from organiser_app.gui.pages.spreadsheets.hand_out import HandOutCard
from organiser_app.gui.pages.spreadsheets.handing_out import HandingOut
from organiser_app.gui.pages.spreadsheets.home import Home, ask_for_sheet
from organiser_app.gui.pages.spreadsheets.listing import Look, Reviewed, like_others
from organiser_app.gui.pages.spreadsheets.received import (
    pasted_rows,
    read_again,
    waiting_page,
    worked_out,
)
from organiser_app.gui.pages.spreadsheets.returned.listing import Listed
from organiser_app.gui.pages.spreadsheets.returning import Returning
from organiser_app.gui.pages.spreadsheets.review import Review
from organiser_app.gui.pages.spreadsheets.telling import Telling
from organiser_app.gui.pages.spreadsheets.told_listing import ToldShown
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.sheets import refusal
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.progress_line import ProgressLine
from organiser_app.services.imports import ImportDecisions, ImportOptions, ImportPreview, decide
from organiser_app.services.pasting import receive_rows
from organiser_app.services.progress import Progress
from organiser_app.services.receiving import Received, receive
from organiser_app.services.returns import resume
from organiser_app.storage.reads.sheets import past_imports, saved_reviews


class SpreadsheetsPage(Page):
    """Bring in, review, hand out."""

    key = "spreadsheets"
    icon: IconName = "file-spreadsheet"
    kinds = frozenset(
        {Kind.IMPORTS, Kind.MEMBERS, Kind.NEEDS, Kind.OFFERS, Kind.EXCHANGES}
        | {Kind.AREAS, Kind.CATEGORIES, Kind.SETTINGS}
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent)
        self._job: Job | None = None
        self._path = Path()
        self.review: Review | None = None
        self.handing_out: HandingOut | None = None
        self.returning = Returning(session, view_state, self)
        self.telling = Telling(session, view_state, self)
        self._build()
        self._connect_returning()
        self.bringing = Bringing(session, self, self.telling)
        self.bringing.done.connect(self._brought_in)
        self.bringing.failed.connect(self._not_brought_in)
        self.bringing.news.connect(self.news)
        view_state.names_hidden_changed.connect(self._hide_or_show_names)

    @property
    @override
    def title(self) -> str:
        return self.tr("Spreadsheets")

    def _build(self) -> None:
        self.header = PageHeader(
            self.title, self.tr("Bring in what you have, hand out what others need.")
        )
        # from the outside in: a widget that finds its parent late is styled once more
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.stack = QStackedWidget()
        whole.addWidget(self.header)
        whole.addWidget(self.stack, 1)
        self.home = Home()
        self.stack.addWidget(self.home)
        self.home.choose_wanted.connect(self.choose_file)
        self.home.resume_wanted.connect(self.resume)
        self.home.drop_wanted.connect(self._drop)
        self.hand_out_card = HandOutCard()
        self.hand_out_card.hand_out_wanted.connect(self.hand_out)
        self.home.add(self.hand_out_card)
        self.progress = ProgressLine()
        self.progress.cancelled.connect(self._cancel)
        self._waiting = waiting_page(self.progress)
        self.stack.addWidget(self._waiting)

    def _connect_returning(self) -> None:
        for one in (self.returning, self.telling):
            one.opened.connect(self._show_returned)
            one.closed.connect(self.close_review)
            one.busy.connect(self._show_writing)
            one.ready.connect(self._show_returned_again)
            one.failed.connect(self._tell)
            one.news.connect(self.news)
        self.returning.kept.connect(self.refresh)
        self.returning.more = self.telling.offers
        self.telling.is_reviewing = self._has_review

    @override
    def refresh(self) -> None:
        show_past = partial(self.home.show_past, hidden=self.view_state.names_hidden)
        self.session.ask(past_imports, show_past, parent=self, slot="past")
        self.session.ask(saved_reviews, self.home.show_saved, parent=self, slot="saved")
        if self.handing_out is not None:
            self.handing_out.ask()

    @override
    def forget(self) -> None:
        self._cancel()
        self.home.show_past(())
        self.home.show_saved(())

    @override
    def focus_search(self) -> None:
        if self.returning.view is not None:
            self.returning.view.focus_search()

    # -- bringing in

    def choose_file(self) -> None:
        """Asks for a sheet and shows what bringing it in would do."""
        path = ask_for_sheet(self)
        if path is not None:
            self.bring_in(path)

    def bring_in(self, path: Path, password: str | None = None) -> None:
        """Reads a sheet, apart from this program, and shows all of it before anything is saved."""
        workspace, options = self.session.workspace, ImportOptions(password=password)
        self._begin(
            path,
            lambda progress: receive(workspace, path, progress, options=options),
            self.tr("Reading {name}").replace("{name}", path.name),
            lambda given: self.bring_in(path, given),
        )

    def bring_in_rows(self, text: str, place: PastePlace) -> None:
        """The same for rows that were copied somewhere else."""
        workspace, name = self.session.workspace, self.tr("Pasted rows")
        rows = pasted_rows(text, place, name)
        self._begin(
            Path(name),
            lambda progress: receive_rows(workspace, rows, progress),
            self.tr("Reading the rows"),
            lambda _given: None,
        )

    def resume(self, saved: SavedReview, password: str | None = None) -> None:
        """Goes on with a review that was kept."""
        workspace, path = self.session.workspace, Path(saved.file_name)
        self._begin(
            path,
            lambda progress: resume(workspace, saved, progress, password=password),
            self.tr("Reading {name}").replace("{name}", saved.file_name),
            lambda given: self.resume(saved, given),
        )

    def _begin(
        self,
        path: Path,
        task: Callable[[Progress], Received],
        title: str,
        retry: Callable[[str], None],
    ) -> None:
        self.close_review()
        self._path = path
        self._work(task, title, partial(self._refused, retry))
        self._show_waiting()

    def _drop(self, saved: SavedReview) -> None:
        self.session.do(DropReview(saved.id), parent=self, then=lambda _: self.refresh())

    def _work(
        self,
        task: Callable[[Progress], Received],
        title: str,
        failed: Callable[[BaseException], None],
        look: Look | None = None,
    ) -> None:
        """Works the review out apart from the GUI thread, down to the words of its rows."""
        if look is None:
            look = self.review.look if self.review else Look()
        look = replace(look, hides_names=self.view_state.names_hidden)
        self.progress.start_again(title)
        self._job = self.session.start(
            lambda progress: worked_out(task(progress), look),
            self._show_received,
            parent=self,
            title=title,
            slot="import",
            failed=failed,
            on_progress=lambda done, total, _note: self.progress.show_progress(done, total or 0),
        )

    def _show_waiting(self) -> None:
        self.stack.setCurrentWidget(self._waiting)
        self.progress.setFocus()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.close_review()

    def _refused(self, retry: Callable[[str], None], error: BaseException) -> None:
        self.close_review()
        if asks_for_password(error):
            asking = PasswordDialog(self, self._path.name, error)
            asking.given.connect(retry)
            asking.open()
            return
        self._tell(self._path.name, error)

    def _tell(self, file: str, error: BaseException) -> None:
        """Says why a file was not read; what is not about files goes where all errors go."""
        words = refusal(error.code, file) if isinstance(error, UserError) else None
        if words is not None:
            self.news.emit(News(words, "error"))
        else:
            self.session.failures.handle(error)

    def _show_received(self, shown: Reviewed | Listed | ToldShown) -> None:
        self._job = None
        if isinstance(shown, Listed):
            self.returning.open(shown)
        elif isinstance(shown, ToldShown):
            self.telling.open(shown)
        else:
            self._show_review(shown)

    def _show_review(self, shown: Reviewed) -> None:
        if shown.look.hides_names != self.view_state.names_hidden:
            # names were hidden or shown while it was worked out
            self._list(shown.preview, shown.look)
            return
        if self.review is None:
            self.review = self._new_review(shown)
            self.stack.addWidget(self.review)
        else:
            self.review.show_review(shown)
        self.header.show_title(shown.preview.file.name)
        self.header.show_subtitle(self.tr("Nothing is saved yet. Please look it through."))
        self.stack.setCurrentWidget(self.review)

    def _new_review(self, shown: Reviewed) -> Review:
        made = Review(shown)
        made.options_changed.connect(self._read_differently)
        made.decisions_changed.connect(lambda some: self._take_answer(lambda _preview: some))
        made.rows_decided.connect(
            lambda come_in: self._take_answer(partial(like_others, comes_in=come_in))
        )
        made.look_wanted.connect(lambda look: self._list(made.preview, look))
        made.apply_wanted.connect(self._apply)
        made.closed.connect(self.close_review)
        return made

    # -- one of ours that came back, and matches and calls

    def _show_returned(self, view: QWidget) -> None:
        self.stack.addWidget(view)
        self._show_returned_again()

    def _show_returned_again(self) -> None:
        view = self.returning.view or self.telling.view
        if view is not None:
            self.header.show_title(view.file_name)
            self.header.show_subtitle(self.tr("Nothing is saved yet. Please look it through."))
            self.stack.setCurrentWidget(view)
            view.set_busy(is_busy=False)

    def _show_writing(self, title: str) -> None:
        self.progress.start_again(title, can_cancel=False)
        self._show_waiting()

    def _preview(self) -> ImportPreview:
        assert self.review is not None, "only a review asks for this"
        return self.review.preview

    def _read_differently(self, options: ImportOptions) -> None:
        workspace, path, preview = self.session.workspace, self._path, self._preview()
        self._work(
            lambda progress: read_again(workspace, path, preview, options, progress),
            self.tr("Reading it again"),
            self._keep_review,
        )

    def _take_answer(self, answer: Callable[[ImportPreview], ImportDecisions]) -> None:
        preview = self._preview()
        self._work(
            lambda _progress: decide(preview, answer(preview)),
            self.tr("Taking in your answer"),
            self._keep_review,
        )

    def _list(self, preview: ImportPreview, look: Look) -> None:
        self._work(lambda _progress: preview, self.tr("Listing the rows"), self._keep_review, look)

    def _hide_or_show_names(self) -> None:
        if self.session.is_open and self.isVisible():
            self.refresh()
        if self.review is not None and self.review.isEnabled():
            self._list(self.review.preview, self.review.look)
        if self.handing_out is not None:
            self.handing_out.ask()

    def _keep_review(self, error: BaseException) -> None:
        self._tell(self._path.name, error)
        if self.review is not None:
            self.review.set_busy(is_busy=False)
            self.stack.setCurrentWidget(self.review)

    def _apply(self) -> None:
        self._show_writing(self.tr("Bringing it in"))
        self.bringing.apply(self._preview(), self._path)

    def _brought_in(self, preview: ImportPreview) -> None:
        if self._is_reviewing(preview):
            self.close_review()

    def _not_brought_in(self, preview: ImportPreview, error: BaseException) -> None:
        if not self._is_reviewing(preview):
            self._tell(preview.file.name, error)
        elif isinstance(error, Conflict):
            words = self.tr("The network has changed meanwhile, so please look once more.")
            self.news.emit(News(words, "info"))
            self._read_differently(preview.options)
        else:
            self._keep_review(error)

    def _is_reviewing(self, preview: ImportPreview) -> bool:
        """Whether it is still this that is reviewed: another file may have been dropped since."""
        return self.review is not None and self.review.preview is preview

    def _has_review(self) -> bool:
        return bool(self.review or self.returning.view or self.telling.view)

    def close_review(self) -> None:
        """Goes back to the start of the page; what was not applied is not saved."""
        open_ones = (self.review, self.returning.close(), self.telling.close())
        for open_review in filter(None, open_ones):
            self.stack.removeWidget(open_review)
            open_review.deleteLater()
        self.review = None
        self._show_home()

    def _show_home(self) -> None:
        self._close_hand_out()
        self.header.show_title(self.title)
        self.header.show_subtitle(self.tr("Bring in what you have, hand out what others need."))
        self.stack.setCurrentWidget(self.home)
        if self.session.is_open:
            self.refresh()

    # -- handing out

    def hand_out(self) -> None:
        """Shows what can be handed out; a review that is open is not thrown away for it."""
        if self._has_review():
            words = self.tr("Bring this sheet in or leave it first, then hand one out.")
            self.news.emit(News(words, "info"))
            return
        if self.handing_out is None:
            self.handing_out = HandingOut(self.session, self.view_state)
            self.handing_out.news.connect(self.news)
            self.handing_out.closed.connect(self._leave_hand_out)
            self.stack.addWidget(self.handing_out)
        self.header.show_title(self.tr("Hand out a spreadsheet"))
        self.header.show_subtitle(self.tr("Choose who will read it, and see what leaves."))
        self.stack.setCurrentWidget(self.handing_out)
        chosen = self.handing_out.wish.audiences[self.handing_out.wish.audience]
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_hand_out(self) -> None:
        self._show_home()
        self.hand_out_card.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_hand_out(self) -> None:
        if self.handing_out is not None:
            self.stack.removeWidget(self.handing_out)
            self.handing_out.deleteLater()
            self.handing_out = None
