"""The pages of a paper as they will be printed, under each other."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.dialogs.handouts.rendering import Painted
from organiser_app.gui.theme import SPACE, current_tokens
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import label

NARROWEST = 320


class PagePicture(QWidget):
    """One page, as wide as there is room."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self._small = image
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(width * self._image.height() / max(self._image.width(), 1))

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, self.heightForWidth(NARROWEST))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRect(0, 0, self.width(), self.heightForWidth(self.width()))
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(place.width() * ratio), round(place.height() * ratio))
        if self._small.size() != wanted:
            self._small = self._image.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        painter.drawImage(place, self._small)
        painter.setPen(QPen(QColor(current_tokens().line_strong), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))


class Preview(QWidget):
    """Pages, or a sentence where there are none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        inner = QWidget()
        inner.setObjectName("pageBody")
        self._pages = QVBoxLayout(inner)
        self._pages.setContentsMargins(SPACE.s, SPACE.s, SPACE.s, SPACE.s)
        self._pages.setSpacing(SPACE.m)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.scroller = scrolling(inner)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroller.setAccessibleName(name)
        whole.addWidget(self.scroller)

    def show_pages(self, made: Painted, more: str) -> None:
        """Shows the pages; `more` says what is not shown of them."""
        self._show([PagePicture(image, made.paper.title) for image in made.pages])
        if more:
            self._pages.insertWidget(self._pages.count() - 1, label(more, "small", wrap=True))
        self.scroller.setAccessibleDescription(made.text)

    def show_words(self, words: str) -> None:
        """Shows a sentence instead of pages."""
        self._show([label(words, "sub", wrap=True)])
        self.scroller.setAccessibleDescription(words)

    def pages(self) -> Sequence[PagePicture]:
        """The pages that are shown."""
        return self.findChildren(PagePicture)

    def _show(self, widgets: Sequence[QWidget]) -> None:
        clear_layout(self._pages)
        for widget in widgets:
            self._pages.addWidget(widget)
        self._pages.addStretch(1)
