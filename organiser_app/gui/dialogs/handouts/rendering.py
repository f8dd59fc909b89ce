"""A paper painted: as pictures of its pages, as a PDF, on a printer. Safe in any thread but printing.

The page is laid out once in pixels of 1/96 inch, and everything else is that, scaled; so a preview
shows what the printer prints.
"""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QLocale, QMarginsF, QRectF, Qt
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

from organiser_app.gui.dialogs.handouts.paper import BREAK, Paper, as_painted
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


@dataclass(frozen=True, slots=True)
class _Placed:
    """A part of the paper, or a piece of it, on its page."""

    document: QTextDocument
    top: float
    """Where in the part the piece begins."""
    height: float
    y: float


_Page = list[_Placed]


def painted(paper: Paper, *, most: int = 12, scale: float = 1.4) -> Painted:
    """The first pages as pictures."""
    pages, words = _laid_out(paper)
    shown = pages[:most]
    pictures = tuple(
        _picture(page, paper, place, len(pages), scale) for place, page in enumerate(shown)
    )
    return Painted(paper, pictures, len(pages), words)


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
    pages, _words = _laid_out(paper)
    painter = QPainter(device)
    width, _height = _pixels()
    scale = device.width() / width
    painter.scale(scale, scale)
    for place, page in enumerate(pages):
        if place:
            device.newPage()
        _paint(painter, page, paper, place, len(pages))
    painter.end()


def _pixels() -> tuple[float, float]:
    inches = page_size().size(QPageSize.Unit.Inch)
    return inches.width() * _INCH, inches.height() * _INCH


def _laid_out(paper: Paper) -> tuple[list[_Page], str]:
    """Pages with their parts, and all words.

    Each part is a document of its own: they stay together, and no single call holds up the window.
    """
    # laying out starts timers, for which a thread of a lane has no place before its first loop
    QEventLoop()
    whole_width, whole_height = _pixels()
    width, height = whole_width - 2 * _MARGIN, whole_height - 2 * _MARGIN - _FOOT
    pages: list[_Page] = [[]]
    words: list[str] = []
    y = 0.0
    for part in paper.parts:
        if part == BREAK:
            pages.append([])
            y = 0.0
            continue
        document = _document(part, width)
        words.append(document.toPlainText())
        tall = document.size().height()
        if y and y + tall > height:
            pages.append([])
            y = 0.0
        top = 0.0
        while tall - top > height:
            pages[-1].append(_Placed(document, top, height, 0))
            pages.append([])
            top += height
        pages[-1].append(_Placed(document, top, tall - top, y))
        y += tall - top
    return pages, "\n".join(words)


def _document(part: str, width: float) -> QTextDocument:
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
    document.setHtml(as_painted(part, rtl=QGuiApplication.isRightToLeft()))
    document.setTextWidth(width)
    return document


def _picture(page: _Page, paper: Paper, place: int, count: int, scale: float) -> QImage:
    width, height = _pixels()
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(_PAPER))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    _paint(painter, page, paper, place, count)
    painter.end()
    return image


def _paint(painter: QPainter, page: _Page, paper: Paper, place: int, count: int) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
    for part in page:
        painter.save()
        painter.translate(_MARGIN, _MARGIN + part.y - part.top)
        # a hairline at the edge of a table lies half outside of it
        shown = QRectF(-1, part.top - 1, part.document.textWidth() + 2, part.height + 2)
        painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown
        context.palette = palette
        part.document.documentLayout().draw(painter, context)
        painter.restore()
    _paint_foot(painter, paper, place, count)


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
