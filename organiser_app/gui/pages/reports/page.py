"""The page of reports: a month is chosen, its report is seen as it will be on paper, and saved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.errors import UserError
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.reports.paper import PaperView
from organiser_app.gui.reporting import SUFFIXES, print_document, report_document, saving_report
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.dates import month_words
from organiser_app.gui.texts.report import plain_text, report_words
from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.message_bar import MessageKind
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.progress_line import ProgressLine
from organiser_app.gui.widgets.text import button
from organiser_app.services.progress import Progress
from organiser_app.services.reports import (
    Month,
    MonthlyReport,
    month_of,
    monthly_report,
    months_with_records,
)

COALESCE_MS = 300
_DONE = object()
PDF, HTML = SUFFIXES


class ReportsPage(Page):
    """What is seen is what is saved."""

    key = "reports"
    icon: IconName = "file-text"
    kinds = frozenset(
        {
            Kind.MEMBERS,
            Kind.AREAS,
            Kind.CATEGORIES,
            Kind.NEEDS,
            Kind.EXCHANGES,
            Kind.MATCHES,
            Kind.SETTINGS,
        }
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        self._report: MonthlyReport | None = None
        self._saving: Iterator[None] | None = None
        self._saved_words = ""
        super().__init__(session, view_state, parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._save_on)
        self._build()

    @property
    @override
    def title(self) -> str:
        return self.tr("Reports")

    @property
    @override
    def is_drawing(self) -> bool:
        return self._soon.isActive() or self._turn.isActive()

    @property
    def report(self) -> MonthlyReport | None:
        """What is shown; None while nothing is."""
        return self._report

    def _build(self) -> None:
        header = PageHeader(
            self.tr("Monthly report"),
            self.tr("It names nobody, so it can be handed out."),
        )
        self.months = ChoiceField(name=self.tr("Month"))
        self.months.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.months.chosen.connect(lambda _month: self._ask())
        self.copy_button = button(
            self.tr("Copy the text"), icon="copy", clicked=self.copy_sentences
        )
        self.print_button = button(self.tr("Print…"), icon="printer", clicked=self.print_report)
        self.html_button = button(
            self.tr("Web page…"), icon="file-down", clicked=partial(self.save, HTML)
        )
        self.pdf_button = button(
            self.tr("Save as PDF…"), "primary", icon="file-down", clicked=partial(self.save, PDF)
        )
        self._doors = (self.copy_button, self.print_button, self.html_button, self.pdf_button)
        for one in (self.months, *self._doors):
            header.add_right(one)
        self.paper = PaperView(self.tr("The report"))
        self.working = ProgressLine(self.tr("Counting"))
        self.working.cancelled.connect(self._stop)
        self.empty = EmptyState(
            "file-text",
            self.tr("No report yet"),
            self.tr(
                "As soon as needs or exchanges are written down, each month can be told here in "
                "sentences and three pictures."
            ),
        )
        self._waiting = QWidget()
        self._waiting.setObjectName("clear")
        column = QVBoxLayout(self._waiting)
        column.setContentsMargins(SPACE.page, SPACE.xl, SPACE.page, SPACE.page)
        column.addWidget(self.working)
        column.addStretch(1)
        self.stack = QStackedWidget()
        for place in (self.empty, self._waiting, self.paper):
            self.stack.addWidget(place)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addWidget(self.stack, 1)
        self._show_none()

    # -- asking

    @override
    def refresh(self) -> None:
        self._soon.start(0 if self._report is None else COALESCE_MS)

    @override
    def patch(self, change: ChangeSet) -> None:
        self._soon.start(COALESCE_MS)

    @override
    def forget(self) -> None:
        self._soon.stop()
        self._show_none()

    def _ask(self) -> None:
        if not self.session.is_open:
            return
        if self._report is None:
            self.working.start_again(self.tr("Counting"))
            self.stack.setCurrentWidget(self._waiting)
        workspace, wanted = self.session.workspace, self.months.chosen_id()
        today = self.today

        def work(progress: Progress) -> tuple[tuple[Month, ...], MonthlyReport | None]:
            months = months_with_records(workspace)
            month = wanted if isinstance(wanted, Month) and wanted in months else None
            month = month or _first_choice(months, today)
            if month is None:
                return months, None
            return months, monthly_report(workspace, month, progress)

        self._job = self.session.start(
            work,
            lambda found: self._show(*found),
            parent=self,
            title=self.tr("Making the report"),
            slot="report",
            on_progress=lambda done, total, _note: self.working.show_progress(done, total or 0),
        )

    def _stop(self) -> None:
        self._job.cancel()
        self._show_none()

    # -- showing

    def _show_none(self) -> None:
        self._report = None
        self.months.set_choices(())
        self.stack.setCurrentWidget(self.empty)
        self._enable(is_there=False)

    def _enable(self, *, is_there: bool) -> None:
        for one in (self.months, *self._doors):
            one.setEnabled(is_there)
            one.setVisible(is_there)

    def _show(self, months: tuple[Month, ...], report: MonthlyReport | None) -> None:
        if report is None:
            self._show_none()
            return
        self._report = report
        self.months.set_choices([Choice(one, month_words(one.first_day)) for one in months])
        self.months.set_chosen(report.month)
        self.paper.show_document(report_document(report, rtl=self._is_rtl))
        self.stack.setCurrentWidget(self.paper)
        self._enable(is_there=True)

    @property
    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # -- handing out

    def copy_sentences(self) -> None:
        """Puts the report on the clipboard as plain text, for a message."""
        if self._report is not None:
            QGuiApplication.clipboard().setText(plain_text(report_words(self._report)))
            self._tell(self.tr("The text is copied; paste it into a message."))

    def save(self, suffix: str) -> None:
        """Asks where to, and writes the report that is shown."""
        if self._report is None:
            return
        kind = self.tr("PDF document") if suffix == PDF else self.tr("Web page")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), self._suggested(suffix), f"{kind} (*{suffix})"
        )
        if name:
            self.write_to(Path(name), suffix)

    def _suggested(self, suffix: str) -> str:
        assert self._report is not None, "only what is shown is saved"
        network = "".join(
            sign for sign in self._report.network if sign not in '\\/:*?"<>|'
        ).strip()
        network = network or self.tr("Report")
        return f"{network} {self._report.month}{suffix}"

    def write_to(self, target: Path, suffix: str) -> None:
        """Writes what is shown; the dialog has asked about a file that is there."""
        if self._report is None:
            return
        if target.suffix.casefold() != suffix:
            target = target.with_name(f"{target.name}{suffix}")
        self._saved_words = self.tr("The report is saved as {name}.").replace(
            "{name}", target.name
        )
        self._saving = saving_report(self._report, target)
        self._turn.start()

    def _save_on(self) -> None:
        """One step of what is being saved: the window lives between two of them."""
        try:
            if self._saving is not None and next(self._saving, _DONE) is not _DONE:
                return
            self._tell(self._saved_words)
        except UserError as error:
            self.session.failures.handle(error)
        self._saving = None
        self._turn.stop()

    def print_report(self) -> None:
        """Prints what is shown."""
        if self._report is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            print_document(report_document(self._report, rtl=self._is_rtl), printer)

    def _tell(self, words: str, kind: MessageKind = "success") -> None:
        self.news.emit(News(words, kind))


def _first_choice(months: tuple[Month, ...], today: date) -> Month | None:
    """The last month that is over, else the newest."""
    over = [one for one in months if one < month_of(today)]
    return over[0] if over else (months[0] if months else None)
