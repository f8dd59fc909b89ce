"""A paper painted: as pictures of its pages, as a PDF, on a printer. Safe in any thread but printing.

The page is laid out once in pixels of 1/96 inch, and everything else is that, scaled; so a preview
shows what the printer prints.
"""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from organiser_app.gui.dialogs.handouts.paper import Paper
from organiser_app.gui.texts.words import fill, number, texts

_INCH = 96.0
_MARGIN = 56.0
_FOOT = 26.0
_PAPER, _INK, _FAINT = "#ffffff", "#16201f", "#41504e"


@dataclass(frozen=True, slots=True)
class Painted:
    """A paper, ready to be shown: the first pages as pictures, and how many there are."""

    paper: Paper
    pages: tuple[QImage, ...]
    count: int
    text: str
    """All words on it, for whoever does not see the picture."""


def page_size() -> QPageSize:
    """Letter where people measure in inches, else A4."""
    is_imperial = (
        QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    )
    size = QPageSize.PageSizeId.Letter if is_imperial else QPageSize.PageSizeId.A4
    return QPageSize(size)


def painted(paper: Paper, *, most: int = 12, scale: float = 1.4) -> Painted:
    """The first pages as pictures."""
    document = _document(paper)
    count = document.pageCount()
    pages = tuple(_picture(document, paper, place, scale) for place in range(min(count, most)))
    return Painted(paper, pages, count, document.toPlainText())


def as_pdf(paper: Paper) -> bytes:
    """The paper as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    writer.setTitle(paper.title)
    writer.setCreator("Organiser")
    print_on(writer, paper)
    return bytes(buffer.data().data())


def print_on(device: QPagedPaintDevice, paper: Paper) -> None:
    """Paints all pages on something that has pages."""
    device.setPageSize(page_size())
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    document = _document(paper)
    painter = QPainter(device)
    width, _height = _pixels()
    scale = device.width() / width
    painter.scale(scale, scale)
    for place in range(document.pageCount()):
        if place:
            device.newPage()
        _paint(painter, document, paper, place)
    painter.end()


def _pixels() -> tuple[float, float]:
    inches = page_size().size(QPageSize.Unit.Inch)
    return inches.width() * _INCH, inches.height() * _INCH


def _document(paper: Paper) -> QTextDocument:
    # laying out starts timers, for which a thread of a lane has no place before its first loop
    QEventLoop()
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    font = QFont("Inter")
    font.setPixelSize(13)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setHtml(paper.painted)
    width, height = _pixels()
    document.setPageSize(QSizeF(width - 2 * _MARGIN, height - 2 * _MARGIN - _FOOT))
    return document


def _picture(document: QTextDocument, paper: Paper, place: int, scale: float) -> QImage:
    width, height = _pixels()
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(_PAPER))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    _paint(painter, document, paper, place)
    painter.end()
    return image


def _paint(painter: QPainter, document: QTextDocument, paper: Paper, place: int) -> None:
    size = document.pageSize()
    painter.save()
    painter.translate(_MARGIN, _MARGIN - place * size.height())
    shown = QRectF(0, place * size.height(), size.width(), size.height())
    painter.setClipRect(shown)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = shown
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()
    _paint_foot(painter, paper, place, document.pageCount())


def _paint_foot(painter: QPainter, paper: Paper, place: int, count: int) -> None:
    width, height = _pixels()
    font = QFont("Inter")
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(QColor(_FAINT))
    line = QRectF(_MARGIN, height - _MARGIN - _FOOT / 2, width - 2 * _MARGIN, _FOOT)
    page = fill(texts.tr("Page %1 of %2"), number(place + 1), number(count))
    rtl = QGuiApplication.isRightToLeft()
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom
    painter.drawText(line, int((right if rtl else left) | absolute), paper.foot)
    painter.drawText(line, int((left if rtl else right) | absolute), page)
