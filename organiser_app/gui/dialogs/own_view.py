"""What a member may see about themselves: to read, to print, to hand over. Each line can go."""

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from organiser_app.domain.ids import MemberId
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.own_view import (
    OwnLine,
    act_line,
    footer_words,
    own_lines,
    season_words,
)
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import beside, fill
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.text import button, check_box, label
from organiser_app.services.own_view import OwnView, own_view

SIZE = (720, 680)
_ACTS = "acts"
_MARGIN_MM = 18
_MOST_ACTS = 200


class OwnViewDialog(QDialog):
    """Ticks on one side, the page as it would be handed over on the other.

    Signals:
        news(News): what was saved.
    """

    news = Signal(object)

    def __init__(
        self, session: GuiSession, parent: QWidget | None, *, member_id: MemberId, hidden: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._hidden = session, hidden
        self.view: OwnView | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._lines: tuple[OwnLine, ...] = ()
        self.title = label("", "h1", wrap=True)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("What they may see"))
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(SPACE.s)
        self._build()
        session.closed.connect(self.close)
        self._ask(member_id)

    def _build(self) -> None:
        head = label(
            self.tr(
                "Their own figures, and nobody else's. Take out whatever they would rather not have."
            ),
            "hint",
            wrap=True,
        )
        middle = QHBoxLayout()
        middle.setSpacing(SPACE.l)
        side = QVBoxLayout()
        side.addLayout(self._boxes)
        side.addStretch(1)
        middle.addLayout(side, 2)
        middle.addWidget(self.page, 5)
        self._foot = FlowLayout(align="trailing", gap=SPACE.s)
        self.copy_button = button(self.tr("Copy"), icon="copy", clicked=self.copy)
        self.html_button = button(self.tr("Save as a web page…"), clicked=self._ask_html)
        self.pdf_button = button(self.tr("Save as PDF…"), clicked=self._ask_pdf)
        self.print_button = button(
            self.tr("Print…"), "primary", icon="printer", clicked=self._print
        )
        close = button(self.tr("Close"), clicked=self.close)
        self._doers = (self.copy_button, self.html_button, self.pdf_button, self.print_button)
        for one in (close, *self._doers):
            self._foot.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        whole.setSpacing(SPACE.m)
        whole.addWidget(self.title)
        whole.addWidget(head)
        whole.addLayout(middle, 1)
        whole.addLayout(self._foot)
        for one in self._doers:
            one.setEnabled(False)
        self.setWindowTitle(self.tr("What they may see"))
        self.resize(*map(scaled, SIZE))

    def _ask(self, member_id: MemberId) -> None:
        workspace = self._session.workspace
        self._session.start(
            lambda _progress: own_view(workspace, member_id),
            self._show,
            parent=self,
            title=self.windowTitle(),
            slot="own",
        )

    def _show(self, view: OwnView | None) -> None:
        if view is None:
            self.close()
            return
        self.view = view
        self._lines = own_lines(view)
        name = shown_name(view.member.name, hidden=self._hidden)
        self.title.setText(fill(self.tr("What %1 may see about themselves"), name))
        self.setWindowTitle(self.title.text())
        clear_layout(self._boxes)
        self.boxes.clear()
        self._boxes.addWidget(label(self.tr("On the page"), "section"))
        for line in self._lines:
            self._add_box(line.key, line.name)
        if view.acts and view.is_counted:
            self._add_box(_ACTS, self.tr("Each time"))
        for one in self._doers:
            one.setEnabled(True)
        self._show_page()

    def _add_box(self, key: str, name: str) -> None:
        box = check_box(name, checked=True)
        box.toggled.connect(lambda _on: self._show_page())
        self.boxes[key] = box
        self._boxes.addWidget(box)

    def _show_page(self) -> None:
        self.page.setHtml(self.html())

    # -- the page

    def html(self) -> str:
        """The page as it is handed over now."""
        assert self.view is not None
        view = self.view
        name = shown_name(view.member.name, hidden=self._hidden)
        wanted = [line.text for line in self._lines if self.boxes[line.key].isChecked()]
        acts = self.boxes.get(_ACTS)
        rows = [act_line(act) for act in view.acts[:_MOST_ACTS]]
        told = "".join(f"<p>{escape(text)}</p>" for text in wanted)
        if acts is not None and acts.isChecked():
            heading = self.tr("Each time")
            told += f"<h2>{escape(heading)}</h2>{_acts(rows)}"
        title = fill(self.tr("For %1", "a person"), name)
        direction = "rtl" if QGuiApplication.isRightToLeft() else "ltr"
        return (
            f'<html dir="{direction}"><head><meta charset="utf-8">'
            f"<title>{escape(name)}</title><style>{_STYLE}</style></head><body>"
            f"<h1>{escape(title)}</h1>"
            f"<p class='small'>{escape(' · '.join(filter(None, (view.network, season_words(view)))))}"
            f"</p>{told}<p class='small'>{escape(footer_words())}</p></body></html>"
        )

    def copy(self) -> None:
        """Puts the words on the clipboard."""
        QGuiApplication.clipboard().setText(self.page.toPlainText())

    # -- on paper and into files

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.title.text())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.page.document().print_(printer)

    def _ask_pdf(self) -> None:
        self._ask_target(self.tr("PDF"), "pdf", write_pdf)

    def _ask_html(self) -> None:
        self._ask_target(self.tr("Web page"), "html", _write_html)

    def _ask_target(self, kind: str, ending: str, write: Callable[[Path, str], object]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.title.text(), self.tr("For you") + f".{ending}", f"{kind} (*.{ending})"
        )
        if chosen:
            self.save_to(Path(chosen), write)

    def save_to(self, target: Path, write: Callable[[Path, str], object]) -> None:
        """Writes the page into a file."""
        html = self.html()
        self._session.start(
            lambda _progress: write(target, html),
            lambda _none: self._tell_saved(target),
            parent=self,
            title=self.title.text(),
            failed=partial(self._tell_not_saved, target),
        )

    def _tell_saved(self, target: Path) -> None:
        words = fill(self.tr("The page is saved as %1."), target.name)
        self.news.emit(News(words, "success", discreet=self.tr("The page is saved.")))

    def _tell_not_saved(self, target: Path, error: BaseException) -> None:
        if not isinstance(error, OSError):
            self._session.failures.handle(error)
            return
        words = self.tr("%1 could not be written. May you write there, and is there room?")
        self.news.emit(News(fill(words, target.name), "error"))


_STYLE = "h1 { font-size: 18pt; } h2 { font-size: 13pt; } .act { margin: 3px 0; } .small { font-size: 9pt; }"


def _acts(rows: list[tuple[str, str]]) -> str:
    """One line each; a table would stand the wrong way round where lines run from the right."""
    return "".join(f"<p class='act'>{escape(beside(day, what))}</p>" for day, what in rows)


def _write_html(target: Path, html: str) -> None:
    target.write_text(html, encoding="utf-8")


def write_pdf(target: Path, html: str) -> None:
    """The page as PDF on A4; may run in any thread.

    Raises:
        OSError: it cannot be written.
    """
    with target.open("wb"):
        """The writer would fail without a word."""
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margin, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(html)
    room = QRectF(writer.pageLayout().paintRectPixels(writer.resolution()))
    document.setPageSize(QSizeF(room.width(), room.height()))
    document.print_(writer)
