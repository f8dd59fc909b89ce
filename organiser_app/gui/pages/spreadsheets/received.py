"""A received file as either review shows it, worked out apart from the GUI thread."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser_app.gui.pages.page import PastePlace
from organiser_app.gui.pages.spreadsheets.listing import Look, Reviewed, reviewed
from organiser_app.gui.pages.spreadsheets.returned.listing import Listed, Shown, listed
from organiser_app.gui.pages.spreadsheets.told_listing import ToldShown, told_shown
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.progress_line import ProgressLine
from organiser_app.services.imports import (
    ImportOptions,
    ImportPreview,
    prepare,
    prepare_again,
)
from organiser_app.services.pasting import PastedRows, ShownColumn
from organiser_app.services.progress import Progress
from organiser_app.services.receiving import Received
from organiser_app.services.returns import ReturnReview
from organiser_app.services.told.sheets import ToldReview
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table


def worked_out(received: Received, look: Look) -> Reviewed | Listed | ToldShown:
    """Down to the words of its rows."""
    if isinstance(received, ToldReview):
        return told_shown(received, hides_names=look.hides_names)
    if isinstance(received, ReturnReview):
        return listed(received, Shown(received.answers, look.hides_names))
    return reviewed(received, look)


def pasted_rows(text: str, place: PastePlace, name: str) -> PastedRows:
    """What was copied, and the list that it is pasted into."""
    columns = tuple(ShownColumn(key, title) for key, title in place.columns)
    return PastedRows(text, Table(place.kind), columns, name)


def waiting_page(progress: ProgressLine) -> QWidget:
    """What is seen while a file is read."""
    waiting = QWidget()
    middle = QVBoxLayout(waiting)
    middle.setContentsMargins(SPACE.page, SPACE.page, SPACE.page, SPACE.page)
    middle.addWidget(progress)
    middle.addStretch(1)
    return waiting


def read_again(
    workspace: Workspace,
    path: Path,
    preview: ImportPreview,
    options: ImportOptions,
    progress: Progress,
) -> ImportPreview:
    """The same sheet read another way; opened again only where its text is to be."""
    before = preview.options
    if (options.encoding, options.delimiter) != (before.encoding, before.delimiter):
        return prepare(workspace, path, progress, options=options)
    return prepare_again(workspace, preview, options, progress)
