"""Lays the monthly report out: as a page for a browser, as a document to print or to save as PDF."""

from organiser_app.gui.reporting.document import report_document
from organiser_app.gui.reporting.page import report_page
from organiser_app.gui.reporting.pdf import print_document, save_pdf
from organiser_app.gui.reporting.saving import SUFFIXES, save_report, saving_report

__all__ = [
    "SUFFIXES",
    "print_document",
    "report_document",
    "report_page",
    "save_pdf",
    "save_report",
    "saving_report",
]
