"""Writes a report into a file, as its ending says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSaveFile, Qt
from PySide6.QtGui import QGuiApplication

from organiser_app.domain.errors import UserError
from organiser_app.gui.reporting.document import report_document
from organiser_app.gui.reporting.page import report_page
from organiser_app.gui.reporting.pdf import saving_pdf
from organiser_app.services.reports import MonthlyReport

PDF, HTML = ".pdf", ".html"
SUFFIXES: Final = (PDF, HTML)


def save_report(report: MonthlyReport, path: Path) -> None:
    """Writes the report in the language in use.

    Raises:
        UserError: FOLDER_MISSING or FILE_NOT_WRITTEN; what stood there before is as it was.
    """
    for _step in saving_report(report, path):
        pass


def saving_report(report: MonthlyReport, path: Path) -> Iterator[None]:
    """The same step by step, on the GUI thread, where documents live.

    Raises:
        UserError: FOLDER_MISSING or FILE_NOT_WRITTEN; what stood there before is as it was.
    """
    if not path.parent.is_dir():
        raise UserError("FOLDER_MISSING", folder=str(path.parent))
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if path.suffix.lower() == PDF:
        document = report_document(report, rtl=rtl)
        yield
        yield from saving_pdf(document, path)
    else:
        _save_text(report_page(report, language=language_code(), rtl=rtl), path)


def language_code() -> str:
    """The language in use, as HTML names it."""
    return QLocale().bcp47Name().split("-")[0]


def _save_text(text: str, path: Path) -> None:
    file = QSaveFile(str(path))
    is_written = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    is_written = is_written and file.write(text.encode()) >= 0
    if not (is_written and file.commit()):
        raise UserError("FILE_NOT_WRITTEN", file=path.name)
