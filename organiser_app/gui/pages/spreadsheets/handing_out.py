"""Handing a sheet out: what is chosen, beside it what leaves, and below the button that writes it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.domain.errors import UserError
from organiser_app.gui.pages.spreadsheets.export_wish import ExportWishPart
from organiser_app.gui.pages.spreadsheets.leaves_card import LeavesCard
from organiser_app.gui.pages.spreadsheets.leaving import Leaving, leaving
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.exports import format_name, left_out_sentence
from organiser_app.gui.texts.sheets import refusal
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import SPACE
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label, separator
from organiser_app.services.exporting import ExportResult, target_files, words_in, write

_CHOICES, _LEAVES = 5, 6
"""Shares of the width."""
PATIENCE_MS = 300
"""What was shown before stays so long; then it is said that something is worked out."""


class HandingOut(QWidget):
    """What is shown is what is written.

    Signals:
        news(News): what was written, or why it was not.
        closed(): the person is done, or does not want to.
    """

    news = Signal(object)
    closed = Signal()

    def __init__(self, session: GuiSession, view_state: ViewState) -> None:
        super().__init__()
        self._session = session
        self._view_state = view_state
        self._leaving: Leaving | None = None
        self._is_writing = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(PATIENCE_MS)
        self.wish = ExportWishPart(self.locale().name().split("_")[0])
        self.leaves = LeavesCard()
        self._slow.timeout.connect(self.leaves.show_nothing)
        self.leave = button(self.tr("Cancel"), clicked=self.closed.emit)
        self.save = button(
            self.tr("Save the sheet…"), "primary", icon="download", clicked=self._ask_target
        )
        self._build()
        self.wish.changed.connect(self.ask)
        self.ask()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        halves = QHBoxLayout()
        halves.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, 0)
        halves.setSpacing(SPACE.gap)
        halves.addWidget(_scrolled(self.wish), _CHOICES)
        halves.addWidget(_scrolled(self.leaves), _LEAVES)
        whole.addLayout(halves, 1)
        whole.addWidget(separator())
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.page, SPACE.m, SPACE.page, SPACE.m)
        foot.setSpacing(SPACE.m)
        told = label(self.tr("Nothing is written yet. What you see here is what leaves."), "hint")
        foot.addWidget(told, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.save)
        whole.addLayout(foot)

    # -- what would leave

    @property
    def shown(self) -> Leaving | None:
        """What would be written now; None while it is worked out."""
        return self._leaving

    def ask(self) -> None:
        """Works out what would leave; until then nothing can be written."""
        if not self._session.is_open:
            return
        self._leaving = None
        self._check()
        self._slow.start()
        today = self._session.workspace.clock.today()
        question = leaving(self.wish.wish(), today, hides_names=self._view_state.names_hidden)
        self._session.ask(question, self._show, parent=self, slot="leaving", failed=self._failed)

    def _show(self, shown: Leaving) -> None:
        self._slow.stop()
        self._leaving = shown
        self.wish.show_areas(shown.areas)
        self.wish.columns.show_own_columns(shown.plan.own_columns)
        self.leaves.show_leaving(shown)
        self._check()

    def _failed(self, error: BaseException) -> None:
        self._slow.stop()
        self.leaves.show_nothing()
        if isinstance(error, UserError) and error.code == "AREA_NOT_FOUND":
            self.wish.show_areas(())
            self.ask()
        else:
            self._session.failures.handle(error)

    def _check(self) -> None:
        has_rows = self._leaving is not None and bool(self._leaving.plan.tables)
        self.save.setEnabled(has_rows and not self._is_writing)

    # -- writing

    def _suggested_name(self) -> str:
        """A file name that says what it is."""
        network, who = self._session.workspace.path.stem, self.wish.label.text().strip()
        name = f"{network} – {who}" if who else network
        return f"{name}.{self.wish.file_format}"

    def _ask_target(self) -> None:
        kind = self.wish.file_format
        # the words already say the ending; the dialog wants it once more as a pattern
        pattern = f"{format_name(kind).split(' (')[0]} (*.{kind})"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Hand out a spreadsheet"), self._suggested_name(), pattern
        )
        if name:
            self.write_to(Path(name))

    def write_to(self, target: Path) -> None:
        """Writes what is shown into a new file."""
        if self._leaving is None:
            return
        workspace, plan = self._session.workspace, self._leaving.plan
        plan = replace(plan, wish=replace(plan.wish, label=self.wish.label.text().strip()))
        kind, words = self.wish.file_format, words_in(self.wish.sheet_language)
        chosen = target
        if target.suffix.casefold() != f".{kind}":
            target = target.with_name(f"{target.name}.{kind}")
        for file in target_files(plan, target, kind):
            # the dialog asked only about the name that was chosen
            if file != chosen and file.exists():
                self._tell_taken(file)
                return
        self._is_writing = True
        self._check()
        self._session.start(
            lambda progress: write(
                workspace, plan, target, progress=progress, file_format=kind, words=words
            ),
            self._written,
            parent=self,
            title=self.tr("Writing {name}").replace("{name}", target.name),
            failed=partial(self._not_written, target),
        )

    def _tell_taken(self, file: Path) -> None:
        words = self.tr("{file} is there already and was left as it is. Choose another name.")
        told = words.replace("{file}", file.name)
        self.news.emit(News(told, "error", discreet=words.replace("{file}", f"*{file.suffix}")))

    def _written(self, result: ExportResult) -> None:
        self._is_writing = False
        self._check()
        folder = result.files[0].parent
        show = MessageAction(
            self.tr("Show the folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
        discreet = self.tr("The sheet is written.")
        self.news.emit(News(self._done_words(result), "success", (show,), discreet))
        self.closed.emit()

    def _not_written(self, target: Path, error: BaseException) -> None:
        self._is_writing = False
        self._check()
        words = refusal(error.code, target.name) if isinstance(error, UserError) else None
        if isinstance(error, OSError):
            words = self.tr(
                "{file} could not be written. Is the folder there, may you write to it, and is "
                "there room on the disk?"
            ).replace("{file}", target.name)
        if words is None:
            self._session.failures.handle(error)
        else:
            self.news.emit(News(words, "error"))

    def _done_words(self, result: ExportResult) -> str:
        """What was written and where it is, and what was left out and why."""
        count = sum(result.rows.values())
        rows = self.tr("1 row is") if count == 1 else self.tr("%Ln rows are", "", count)
        names = ", ".join(file.name for file in result.files)
        folder = str(result.files[0].parent)
        words = fill(self.tr("%1 in %2, in the folder %3."), rows, names, folder)
        return " ".join([words, *_left_out(result)])


def _left_out(result: ExportResult) -> Iterator[str]:
    for reason, count in result.left_out.items():
        yield left_out_sentence(reason, count)


def _scrolled(inner: QWidget) -> QWidget:
    """In a place of its own that scrolls, so that the other half stays where it is."""
    holder = QWidget()
    holder.setObjectName("pageBody")
    column = QVBoxLayout()
    column.addWidget(inner)
    column.addStretch(1)
    column.addSpacing(SPACE.page)
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addLayout(column, 1)
    # room beside the scroll bar, on whichever side it is
    line.addSpacing(SPACE.s)
    return scrolling(holder)
