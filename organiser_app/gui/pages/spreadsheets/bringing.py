"""Writes a reviewed foreign sheet, says what came in, and offers to take it back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from organiser_app.domain.changes import ChangeSet
from organiser_app.gui.pages.spreadsheets.telling import Telling
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.changes import taken_back_sentence
from organiser_app.gui.texts.sheets import adds_words
from organiser_app.gui.texts.words import capitalised
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.services.imports import ImportPreview, apply
from organiser_app.spreadsheet.problems import ProblemCode


class Bringing(QObject):
    """One thing after the other on the writing lane.

    Signals:
        done(ImportPreview): it came in.
        failed(ImportPreview, BaseException): nothing was written.
        news(News): what came in, with Undo.
    """

    done = Signal(object)
    failed = Signal(object, object)
    news = Signal(object)

    def __init__(self, session: GuiSession, page: QWidget, telling: Telling) -> None:
        super().__init__(page)
        self._telling = telling
        self._session = session
        self._page = page

    def apply(self, preview: ImportPreview, path: Path) -> None:
        """Writes what the preview of a file says."""
        workspace = self._session.workspace
        self._session.write(
            lambda _progress: apply(workspace, preview),
            parent=self._page,
            then=partial(self._applied, preview, path),
            failed=partial(self.failed.emit, preview),
        )

    def _applied(self, preview: ImportPreview, path: Path, change: ChangeSet) -> None:
        self.done.emit(preview)
        sentence = self.tr("{what} came in from {file}.")
        sentence = sentence.replace("{what}", capitalised(adds_words(preview.adds)))
        undo = MessageAction(self.tr("Undo"), partial(self._take_back, change))
        has_more = any(one.code == ProblemCode.SHEET_HAS_RULES for one in preview.problems)
        more = self._telling.offers_of(path) if has_more else ()
        sentence = sentence.replace("{file}", preview.file.name)
        self.news.emit(News(sentence, "success", (undo, *more)))

    def _take_back(self, change: ChangeSet) -> None:
        self._session.undo(change.id, parent=self._page, then=self._taken_back)

    def _taken_back(self, change: ChangeSet) -> None:
        self.news.emit(News(taken_back_sentence(change), "info"))
