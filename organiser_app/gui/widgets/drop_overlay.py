"""Covers the window while a file is dragged over it, and reports the files that were dropped."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import RADIUS, SPACE, current_tokens
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import label


def local_files(event: QDropEvent) -> list[Path]:
    """Files of this computer among what is being dragged."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


class DropOverlay(QWidget):
    """Watches its parent window for dragged files.

    Signals:
        dropped(list): the paths that were let go.
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget, headline: str, sentence: str = "") -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        centred = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.s)
        column.addStretch(1)
        column.addWidget(IconLabel("file-spreadsheet", "accent", size=56), 0, centred)
        for words in (label(headline, "h1"), label(sentence, "sub")):
            words.setAlignment(centred)
            column.addWidget(words)
        column.addStretch(1)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            return self._welcome(event)
        if isinstance(event, QDropEvent):
            return self._take(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def _welcome(self, event: QDragMoveEvent) -> bool:
        if not local_files(event):
            return False
        event.acceptProposedAction()
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        return True

    def _take(self, event: QDropEvent) -> bool:
        self.hide()
        files: Iterable[Path] = local_files(event)
        if not files:
            return False
        event.acceptProposedAction()
        self.dropped.emit(files)
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.window)
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        inner = QRectF(self.rect()).adjusted(SPACE.l, SPACE.l, -SPACE.l, -SPACE.l)
        painter.drawRoundedRect(inner, RADIUS.card, RADIUS.card)
