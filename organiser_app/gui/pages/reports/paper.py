"""A document as it will be on paper: white in both looks, in the middle of the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from organiser_app.gui.theme import SPACE, scaled

PAPER_WIDTH = 720
EDGE = 40


class PaperView(QWidget):
    """Scrolls one document; its words can be chosen and copied."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.text = QTextBrowser()
        self.text.setObjectName("paper")
        self.text.setAccessibleName(name)
        self.text.setOpenLinks(False)
        self.text.setMaximumWidth(scaled(PAPER_WIDTH))
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.page)
        line.addStretch(1)
        line.addWidget(self.text, 100)
        line.addStretch(1)

    def show_document(self, document: QTextDocument) -> None:
        """Shows a document from its beginning; it belongs to the view from now on."""
        at = self.text.verticalScrollBar().value()
        document.setParent(self.text)
        document.setDocumentMargin(EDGE)
        self.text.setDocument(document)
        self.text.verticalScrollBar().setValue(at)
