"""What the dialogs of papers have in common: choices, what leaves in words, the pages, saving.

Everything is read, laid out and written off the GUI thread; only a printer is painted on in it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.errors import UserError
from organiser_app.gui.dialogs.handouts.paper import Paper
from organiser_app.gui.dialogs.handouts.preview import Preview
from organiser_app.gui.dialogs.handouts.rendering import Painted, as_pdf, painted, print_on
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.errors import error_sentence
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.facts import facts
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label, separator
from organiser_app.services.workspace import Question
from organiser_app.spreadsheet.whole_file import whole_file

SIDE = 330
WIDTH, HEIGHT = 980, 740
PATIENCE_MS = 400
"""A paper that takes longer is announced; for quicker ones that would only flicker."""
KINDS = frozenset(
    {Kind.MEMBERS, Kind.NEEDS, Kind.OFFERS, Kind.MATCHES, Kind.AREAS, Kind.CATEGORIES}
)


@dataclass(frozen=True, slots=True)
class Ready:
    """A paper that is ready, and what it tells and withholds in words."""

    painted: Painted
    told: tuple[str, ...]
    withheld: tuple[str, ...] = ()
    is_empty: bool = False
    content: bytes = b""
    """What a file of another kind holds, where there is one."""


def ready(
    paper: Paper,
    told: Sequence[str],
    withheld: Sequence[str] = (),
    *,
    is_empty: bool = False,
    content: bytes = b"",
) -> Ready:
    """Lays the paper out."""
    return Ready(painted(paper), tuple(told), tuple(withheld), is_empty, content)


class HandoutDialog(QDialog):
    """A paper with its choices; a child makes the fields and the question.

    Signals:
        news(News): where something was saved.
    """

    news = Signal(object)

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None, *, title: str
    ) -> None:
        super().__init__(parent)
        self.session, self.view_state = session, view_state
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._ready: Ready | None = None
        self.fields = QVBoxLayout()
        self.fields.setSpacing(SPACE.m)
        self._facts = QVBoxLayout()
        self.preview = Preview(self.tr("What will be printed"))
        self._status = label("", "small", wrap=True)
        self._savers: list[QPushButton] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_to_wait)
        self._build(title)
        session.changed.connect(self._network_changed)
        session.closed.connect(self.close)
        view_state.names_hidden_changed.connect(self._names_changed)

    def _build(self, title: str) -> None:
        head = label(title, "h1")
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, SPACE.m, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(self.fields)
        column.addWidget(label(self.tr("What leaves"), "section"))
        column.addLayout(self._facts)
        column.addStretch(1)
        place = scrolling(side)
        place.setFixedWidth(scaled(SIDE))
        middle = QHBoxLayout()
        middle.setSpacing(SPACE.l)
        middle.addWidget(place)
        middle.addWidget(self.preview, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.s)
        self._buttons.addWidget(self._status, 1)
        self._buttons.addWidget(button(self.tr("Close"), clicked=self.close))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        whole.setSpacing(SPACE.m)
        whole.addWidget(head)
        whole.addLayout(middle, 1)
        whole.addWidget(separator())
        whole.addLayout(self._buttons)
        wanted = QSize(scaled(WIDTH), scaled(HEIGHT))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def add_printing(self) -> None:
        """Buttons for a paper that is printed."""
        self.html_button = self.add_saver(self.tr("Save as HTML…"), self.save_html)
        self.print_button = self.add_saver(self.tr("Print…"), self.print_paper, icon=True)
        self.pdf_button = self.add_saver(self.tr("Save as PDF…"), self.save_pdf, primary=True)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(
            self.print_paper
        )

    def add_saver(
        self,
        text: str,
        act: Callable[[], object],
        *,
        primary: bool = False,
        icon: bool = False,
    ) -> QPushButton:
        """A button that does something with the paper."""
        made = button(
            text,
            "primary" if primary else "plain",
            icon="file-down" if primary else "printer" if icon else None,
            clicked=act,
        )
        made.setEnabled(False)
        self._buttons.addWidget(made)
        self._savers.append(made)
        return made

    # -- what a child answers

    def question(self) -> Question[Ready] | None:
        """What to ask for the paper; None while a field is not filled in."""
        raise NotImplementedError

    def empty_words(self) -> str:
        """What to say where there is nothing to hand out."""
        raise NotImplementedError

    def ask_names(self) -> None:
        """Asks for the names to choose from, as they may be shown."""

    # -- the paper

    def refresh(self) -> None:
        """Lays the paper out anew."""
        if not self.session.is_open:
            return
        self._take_none()
        if self.view_state.names_hidden:
            self.preview.show_words(
                self.tr("Names are hidden just now. Show them again to see what leaves.")
            )
            return
        asked = self.question()
        if asked is not None:
            self._patience.start()
            self.session.ask(asked, self._take, parent=self, slot="paper", failed=self._failed)

    def _names_changed(self, _hidden: bool) -> None:
        self.refresh()
        if self.session.is_open:
            self.ask_names()

    def _say_to_wait(self) -> None:
        self.preview.show_words(self.tr("One moment …"))

    def _take_none(self) -> None:
        self._patience.stop()
        self._ready = None
        self._enable()
        clear_layout(self._facts)

    def _take(self, made: Ready) -> None:
        self._patience.stop()
        if self.view_state.names_hidden:
            return
        self._ready = made
        if made.is_empty:
            self.preview.show_words(self.empty_words())
        else:
            more = made.painted.count - len(made.painted.pages)
            self.preview.show_pages(made.painted, self._more_words(more))
        self.show_facts(made.told, made.withheld)
        self._enable()

    def _more_words(self, more: int) -> str:
        if more == 0:
            return ""
        one = self.tr("1 more page is not shown here.")
        return one if more == 1 else self.tr("%Ln more pages are not shown here.", "", more)

    def show_facts(self, told: Sequence[str], withheld: Sequence[str]) -> None:
        """Says what leaves and what does not."""
        clear_layout(self._facts)
        self._facts.addWidget(
            facts(
                [
                    *(("circle-check", line) for line in told),
                    *(("shield", line) for line in withheld),
                ]
            )
        )

    def _failed(self, error: BaseException) -> None:
        self._patience.stop()
        if isinstance(error, UserError):
            self.preview.show_words(error_sentence(error))
        else:
            self.session.failures.handle(error)

    def _enable(self) -> None:
        is_ready = self._ready is not None and not self._ready.is_empty
        for one in self._savers:
            one.setEnabled(is_ready)

    def made(self) -> Ready | None:
        """The paper as it would leave now."""
        return self._ready

    def _network_changed(self, change: ChangeSet) -> None:
        if change.concerns(KINDS):
            self.refresh()

    # -- leaving

    def save_pdf(self) -> None:
        """Asks where to, then writes a PDF."""
        if self._ready is not None:
            self.save("pdf", self.tr("PDF (*.pdf)"), partial(as_pdf, self._ready.painted.paper))

    def save_html(self) -> None:
        """Asks where to, then writes a page for browsers."""
        if self._ready is not None:
            paper = self._ready.painted.paper
            self.save("html", self.tr("Web page (*.html)"), lambda: paper.html.encode("utf-8"))

    def save(self, ending: str, kinds: str, make: Callable[[], bytes]) -> None:
        """Asks where to, then writes off the GUI thread what `make` makes there."""
        made = self._ready
        if made is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / f"{made.painted.paper.file_name}.{ending}")
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), proposed, kinds)
        if not name:
            return
        target = Path(name)
        if not target.suffix:
            target = target.with_suffix(f".{ending}")
        self.session.start(
            lambda _progress: _write(target, make()),
            lambda _done: self._say_saved(target),
            parent=self,
            title=fill(self.tr("Writing %1"), target.name),
            failed=partial(self._not_saved, target),
        )

    def _say_saved(self, target: Path) -> None:
        words = fill(
            self.tr("Saved as %1. Delete the file too, once it is not needed."), target.name
        )
        self._status.setText(words)
        show = MessageAction(
            self.tr("Show the folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent))),
        )
        self.news.emit(News(words, "success", (show,), self.tr("The file is saved.")))

    def _not_saved(self, target: Path, error: BaseException) -> None:
        if not isinstance(error, OSError):
            self.session.failures.handle(error)
            return
        words = self.tr(
            "%1 could not be written. Is the folder there, may you write to it, and is there room "
            "on the disk?"
        )
        self._status.setText(fill(words, target.name))

    def print_paper(self) -> None:
        """Asks for a printer, then prints."""
        if self._ready is None or self._ready.is_empty:
            return
        # printers are looked for only when someone prints
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        paper = self._ready.painted.paper
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(paper.file_name)
        printer.setFullPage(True)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_on(printer, paper)


def _write(target: Path, content: bytes) -> None:
    with whole_file(target) as file:
        file.write(content)
