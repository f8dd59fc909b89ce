"""Documents on paper: saved as PDF, or sent to a printer, with page numbers at the foot."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from organiser_app import __version__
from organiser_app.domain.errors import UserError
from organiser_app.gui.texts.words import fill, number, texts

_MARGIN_MM = 20.0
_FOOT_MM = 10.0
_PDF_DPI = 300


def save_pdf(document: QTextDocument, path: Path) -> None:
    """Writes the document as PDF, on the paper of the user's country.

    Raises:
        UserError: FILE_NOT_WRITTEN; whatever stood there before is as it was.
    """
    for _page in saving_pdf(document, path):
        pass


def saving_pdf(document: QTextDocument, path: Path) -> Iterator[None]:
    """The same page by page, so that a window can live between two pages.

    Raises:
        UserError: FILE_NOT_WRITTEN; whatever stood there before is as it was.
    """
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise UserError("FILE_NOT_WRITTEN", file=path.name)
    writer = QPdfWriter(file)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(page_layout())
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    writer.setCreator(f"Organiser {__version__}")
    yield from printing(document, writer)
    if not file.commit():
        raise UserError("FILE_NOT_WRITTEN", file=path.name)


def page_layout() -> QPageLayout:
    """A4, or letter where that is what printers hold."""
    is_metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    size = QPageSize.PageSizeId.A4 if is_metric else QPageSize.PageSizeId.Letter
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def print_document(document: QTextDocument, device: QPagedPaintDevice) -> None:
    """Paints all pages of the document on a device."""
    for _page in printing(document, device):
        pass


def printing(document: QTextDocument, device: QPagedPaintDevice) -> Iterator[None]:
    """The same page by page."""
    painter = QPainter(device)
    page = device.pageLayout().paintRectPixels(device.logicalDpiX())
    foot = _FOOT_MM / 25.4 * device.logicalDpiY()
    body = QSizeF(page.width(), page.height() - foot)
    laid_out = document.clone()
    laid_out.documentLayout().setPaintDevice(device)
    laid_out.setPageSize(body)
    count = laid_out.pageCount()
    for place in range(count):
        if place:
            device.newPage()
        _paint_page(painter, laid_out, place, body)
        _paint_foot(painter, QRectF(0, body.height(), body.width(), foot), place + 1, count)
        yield
    painter.end()


def _paint_page(painter: QPainter, document: QTextDocument, place: int, body: QSizeF) -> None:
    view = QRectF(0, place * body.height(), body.width(), body.height())
    painter.save()
    painter.translate(0, -view.top())
    painter.setClipRect(view)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = view
    context.palette.setColor(context.palette.ColorRole.Text, Qt.GlobalColor.black)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, place: QRectF, page: int, pages: int) -> None:
    painter.save()
    painter.setFont(QFont("Inter", 8))
    painter.setPen(Qt.GlobalColor.darkGray)
    words = fill(texts.tr("Page %1 of %2"), number(page), number(pages))
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)
    painter.restore()
