"""The page around it all: what can be done, the review while there is one, and what came before."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.errors import Conflict, UserError
from organiser_app.gui.jobs import Job
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.spreadsheets.hand_out import HandOutCard
from organiser_app.gui.pages.spreadsheets.home import Home
from organiser_app.gui.pages.spreadsheets.review import Review
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.changes import change_sentence
from organiser_app.gui.texts.errors import error_sentence
from organiser_app.gui.texts.sheets import refusal
from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.progress_line import ProgressLine
from organiser_app.services.exporting import ExportResult, export_workbook
from organiser_app.services.imports import (
    ImportDecisions,
    ImportOptions,
    ImportPreview,
    apply,
    decide,
    prepare,
    prepare_again,
)
from organiser_app.services.progress import Progress
from organiser_app.storage.reads.sheets import past_imports

SHEETS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"


class SpreadsheetsPage(Page):
    """Bring in, review, hand out."""

    key = "spreadsheets"
    icon: IconName = "file-spreadsheet"
    kinds = frozenset({Kind.IMPORTS})

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent)
        self._job: Job | None = None
        self._review: Review | None = None
        self._build()

    @property
    @override
    def title(self) -> str:
        return self.tr("Spreadsheets")

    def _build(self) -> None:
        self.header = PageHeader(
            self.title, self.tr("Bring in what you have, hand out what others need.")
        )
        self.home = Home()
        self.home.choose_wanted.connect(self.choose_file)
        self.hand_out_card = HandOutCard()
        self.hand_out_card.wanted.connect(self._ask_target)
        self.home.add(self.hand_out_card)
        self.progress = ProgressLine()
        self.progress.cancelled.connect(self._cancel)
        waiting = QWidget()
        middle = QVBoxLayout(waiting)
        middle.setContentsMargins(SPACE.page, SPACE.page, SPACE.page, SPACE.page)
        middle.addWidget(self.progress)
        middle.addStretch(1)
        self._waiting = waiting
        self.stack = QStackedWidget()
        self.stack.addWidget(self.home)
        self.stack.addWidget(waiting)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.stack, 1)

    @override
    def refresh(self) -> None:
        self.session.ask(past_imports, self.home.show_past, parent=self, slot="past")

    @override
    def forget(self) -> None:
        self.close_review()
        self.home.show_past(())

    # -- bringing in

    def choose_file(self) -> None:
        """Asks for a sheet and shows what bringing it in would do."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Which spreadsheet?"),
            "",
            self.tr("Spreadsheets ({kinds});;All files (*)").replace("{kinds}", SHEETS),
        )
        if name:
            self.bring_in(Path(name))

    def bring_in(self, path: Path) -> None:
        """Reads a sheet, apart from this program, and shows every row before anything is saved."""
        self.close_review()
        workspace = self.session.workspace
        self._work(
            lambda progress: prepare(workspace, path, progress),
            self._show_review,
            self.tr("Reading {name}").replace("{name}", path.name),
            partial(self._refused, path),
        )
        self.stack.setCurrentWidget(self._waiting)

    def _work(
        self,
        task: Callable[[Progress], ImportPreview],
        then: Callable[[ImportPreview], None],
        title: str,
        failed: Callable[[BaseException], None],
    ) -> None:
        self.progress.start_again(title)
        self._job = self.session.start(
            task,
            then,
            parent=self,
            title=title,
            slot="import",
            failed=failed,
            on_progress=lambda done, total, _note: self.progress.show_progress(done, total or 0),
        )

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.close_review()

    def _refused(self, path: Path, error: BaseException) -> None:
        self.close_review()
        if isinstance(error, UserError):
            sentence = refusal(error.code, path.name) or error_sentence(error)
            self.news.emit(News(sentence, "error"))
        else:
            self.session.failures.handle(error)

    def _show_review(self, preview: ImportPreview) -> None:
        if self._review is None:
            self._review = Review(self.view_state)
            self._review.options_changed.connect(self._read_differently)
            self._review.decisions_changed.connect(self._decide)
            self._review.apply_wanted.connect(self._apply)
            self._review.closed.connect(self.close_review)
            self.stack.addWidget(self._review)
        self._review.show_preview(preview)
        self.header.show_title(preview.file.name)
        self.header.show_subtitle(
            self.tr("Nothing is saved yet. This is what bringing it in would do.")
        )
        self.stack.setCurrentWidget(self._review)

    def _read_differently(self, preview: ImportPreview, options: ImportOptions) -> None:
        workspace = self.session.workspace
        self._work(
            lambda progress: prepare_again(workspace, preview, options, progress),
            self._show_review,
            self.tr("Reading it again"),
            self._keep_review,
        )

    def _decide(self, preview: ImportPreview, decisions: ImportDecisions) -> None:
        self._work(
            lambda _progress: decide(preview, decisions),
            self._show_review,
            self.tr("Taking in your answer"),
            self._keep_review,
        )

    def _keep_review(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            sentence = refusal(error.code, self.header.title.text()) or error_sentence(error)
            self.news.emit(News(sentence, "error"))
        else:
            self.session.failures.handle(error)
        if self._review is not None:
            self._review.set_busy(is_busy=False)
            self.stack.setCurrentWidget(self._review)

    def _apply(self, preview: ImportPreview) -> None:
        workspace = self.session.workspace
        self.progress.start_again(self.tr("Bringing it in"))
        self.stack.setCurrentWidget(self._waiting)
        self.session.write(
            lambda _progress: apply(workspace, preview),
            parent=self,
            then=self._applied,
            failed=partial(self._not_applied, preview),
        )

    def _applied(self, change: ChangeSet) -> None:
        self.close_review()
        undo = MessageAction(self.tr("Undo"), lambda: self.session.undo(change.id, parent=self))
        sentence = f"{change_sentence(change.label)}."
        self.news.emit(News(sentence, "success", (undo,)))

    def _not_applied(self, preview: ImportPreview, error: BaseException) -> None:
        if isinstance(error, Conflict):
            self.news.emit(
                News(
                    self.tr("The network has changed meanwhile, so here is another look."), "info"
                )
            )
            self._read_differently(preview, preview.options)
        else:
            self._keep_review(error)

    def close_review(self) -> None:
        """Goes back to the start of the page; nothing of the sheet was saved."""
        if self._review is not None:
            self.stack.removeWidget(self._review)
            self._review.deleteLater()
            self._review = None
        self.header.show_title(self.title)
        self.header.show_subtitle(self.tr("Bring in what you have, hand out what others need."))
        self.stack.setCurrentWidget(self.home)

    # -- handing out

    def hand_out(self) -> None:
        """Goes to where a sheet is handed out."""
        self.close_review()
        self.hand_out_card.setFocus()

    def _ask_target(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Hand out a spreadsheet"),
            self.hand_out_card.suggested_name(self.session.workspace.path.stem),
            self.tr("Excel workbook (*.xlsx);;Text (*.csv)"),
        )
        if name:
            self.write_to(Path(name))

    def write_to(self, target: Path) -> None:
        """Writes the chosen tables into a new file."""
        workspace, card = self.session.workspace, self.hand_out_card
        tables, label = card.tables(), card.label()
        card.set_busy(is_busy=True)
        self.session.start(
            lambda progress: export_workbook(
                workspace, target, tables=tables, label=label, progress=progress
            ),
            self._handed_out,
            parent=self,
            title=self.tr("Writing {name}").replace("{name}", target.name),
            failed=self._not_handed_out,
        )

    def _handed_out(self, result: ExportResult) -> None:
        self.hand_out_card.set_busy(is_busy=False)
        self.news.emit(News(self.hand_out_card.done_words(result), "success"))

    def _not_handed_out(self, error: BaseException) -> None:
        self.hand_out_card.set_busy(is_busy=False)
        self._keep_review(error)
