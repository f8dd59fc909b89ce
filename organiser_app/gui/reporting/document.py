"""The report as a document of Qt's: what is seen before saving, printed, and saved as PDF."""

from html import escape

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument, QTextOption
from PySide6.QtSvg import QSvgRenderer

from organiser_app.gui.reporting.pictures import PAPER, WIDTH, Picture, picture
from organiser_app.gui.texts.report import PictureWords, ReportWords, report_words
from organiser_app.services.reports.values import MonthlyReport

SHARPNESS = 4
"""Pixels of a picture for each pixel at 100 %: sharp on paper."""
PICTURE_WIDTH = 460
FIRST_PICTURE = "waiting"
"""Begins a new page: a picture that slips over the edge would leave its question behind."""
_FAINT = PAPER.faint


def report_document(of: MonthlyReport, *, rtl: bool) -> QTextDocument:
    """The whole document, black on white whatever the window looks like."""
    words = report_words(of)
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", 10))
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setAlignment(Qt.AlignmentFlag.AlignLeading)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setMetaInformation(
        QTextDocument.MetaInformation.DocumentTitle, f"{words.network}. {words.title}"
    )
    drawn = {each.key: picture(each, of, PAPER, rtl=rtl) for each in words.pictures}
    for key, one in drawn.items():
        if one is not None:
            document.addResource(
                QTextDocument.ResourceType.ImageResource, QUrl(f"picture:{key}"), _image(one)
            )
    document.setHtml(_html(words, drawn, rtl=rtl))
    return document


def _image(drawn: Picture) -> QImage:
    """The drawing on white, large enough for paper."""
    size = QSizeF(WIDTH, drawn.height) * SHARPNESS
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawn.svg.encode())).render(
        painter, QRectF(0, 0, size.width(), size.height())
    )
    painter.end()
    return image


def _html(words: ReportWords, drawn: dict[str, Picture | None], *, rtl: bool) -> str:
    direction = "rtl" if rtl else "ltr"
    return (
        f'<html><body dir="{direction}" style="color:{PAPER.text}">'
        f"{_head(words)}{_indicators(words)}"
        f"{''.join(_picture(each, drawn[each.key]) for each in words.pictures)}"
        f"{_heading(words.unknown_title)}"
        f"{''.join(_line('• ' + line) for line in words.unknown)}"
        f'<p style="margin-top:18px;color:{_FAINT}">{escape(words.foot)}</p></body></html>'
    )


def _head(words: ReportWords) -> str:
    made_up = f"<p>{_strong(words.made_up)}</p>" if words.made_up else ""
    lead = "".join(_line(line) for line in words.lead)
    return (
        f'<p style="color:{_FAINT};margin-bottom:0">{escape(words.network)}</p>'
        f'<h1 style="font-size:18pt;font-weight:600;margin:2px 0">{escape(words.title)}</h1>'
        f'<p style="color:{_FAINT};margin-top:0">{escape(words.dates)}</p>{made_up}{lead}'
    )


def _heading(words: str, *, on_new_page: bool = False) -> str:
    turned = "page-break-before:always;" if on_new_page else ""
    return (
        f'<h2 style="{turned}font-size:13pt;font-weight:600;margin-top:20px;margin-bottom:4px">'
        f"{escape(words)}</h2>"
    )


def _strong(words: str) -> str:
    """Half bold: the font has that weight, so that nothing is thickened by the machine."""
    return f'<span style="font-weight:600">{escape(words)}</span>'


def _line(words: str, colour: str = PAPER.text) -> str:
    return f'<p style="margin:3px 0;color:{colour}">{escape(words)}</p>'


def _indicators(words: ReportWords) -> str:
    parts = [_heading(words.indicators_title), _line(words.indicators_about, _FAINT)]
    for each in words.indicators:
        change = (
            f' <span style="color:{_FAINT}">· {escape(each.change)}</span>' if each.change else ""
        )
        parts.append(
            f'<p style="margin-top:9px;margin-bottom:0">{_strong(each.title)}{change}</p>'
            + _line(each.sentence, PAPER.text if each.is_told else _FAINT)
        )
    return "".join(parts)


def _picture(words: PictureWords, drawn: Picture | None) -> str:
    is_first = words.key == FIRST_PICTURE
    said = f"{_heading(words.title, on_new_page=is_first)}{_line(words.sentence)}"
    if drawn is None:
        return said
    height = round(drawn.height * PICTURE_WIDTH / WIDTH)
    return (
        f'{said}<p style="margin-top:8px"><img src="picture:{words.key}" '
        f'width="{PICTURE_WIDTH}" height="{height}"/></p>'
    )
