"""Writes a report into a file, as its ending says."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSaveFile, Qt
from PySide6.QtGui import QGuiApplication

from organiser_app.domain.errors import UserError
from organiser_app.gui.reporting.document import report_document
from organiser_app.gui.reporting.page import report_page
from organiser_app.gui.reporting.pdf import save_pdf
from organiser_app.services.reports import MonthlyReport

PDF, HTML = ".pdf", ".html"
SUFFIXES: Final = (PDF, HTML)


def save_report(report: MonthlyReport, path: Path) -> None:
    """Writes the report in the language in use; may run in any thread.

    Raises:
        UserError: FOLDER_MISSING or FILE_NOT_WRITTEN; what stood there before is as it was.
    """
    if not path.parent.is_dir():
        raise UserError("FOLDER_MISSING", folder=str(path.parent))
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if path.suffix.lower() == PDF:
        save_pdf(report_document(report, rtl=rtl), path)
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
