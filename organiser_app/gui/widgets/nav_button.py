"""An entry of the sidebar: icon, word and a count; only the icon while the sidebar is narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from organiser_app.gui.theme import (
    ColourName,
    IconName,
    current_tokens,
    icon_pixmap,
    scaled,
    tabular,
)
from organiser_app.gui.widgets.text import Button


class NavButton(Button):
    """Paints itself, because a push button can neither elide its text nor hold a count."""

    def __init__(
        self,
        text: str,
        icon: IconName,
        *,
        checked_icon: ColourName = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nav")
        self._icon = icon
        self._checked_icon = checked_icon
        self._text = text
        self._count: int | None = None
        self._is_narrow = False
        self._is_plain_icon = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._describe()

    def show_text(self, text: str) -> None:
        self._text = text
        self._describe()

    def show_count(self, count: int | None) -> None:
        """The number at the end of the line; None for none."""
        self._count = count
        self._describe()

    def show_icon(self, icon: IconName) -> None:
        self._icon = icon
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone; the words move into the tooltip."""
        self._is_narrow = narrow
        self._describe()

    def words(self) -> str:
        """What the entry says."""
        return self._text

    def words_width(self) -> int:
        """What icon, words and count take side by side."""
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        counted = 0
        if self._count is not None:
            counted = metrics.horizontalAdvance(self.locale().toString(self._count)) + scaled(10)
        return scaled(11 + 28 + 11) + metrics.horizontalAdvance(self._text) + counted + 2

    def _describe(self) -> None:
        counted = f"{self._text}, {self._count}" if self._count is not None else self._text
        self.setAccessibleName(counted)
        self.setToolTip(counted if self._is_narrow else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = max(scaled(36), QFontMetrics(self.font()).height() + scaled(18))
        return QSize(scaled(40 if self._is_narrow else 208), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(36), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        inner = self.rect().adjusted(scaled(11), 0, -scaled(11), 0)
        self._paint_icon(painter, self.rect() if self._is_narrow else inner)
        if self._is_narrow:
            return
        count_width = self._paint_count(painter, inner)
        words = inner.adjusted(scaled(28), 0, -count_width, 0)
        self._paint_text(painter, self._mirrored(words, inner), self._text, "leading")

    def _mirrored(self, rect: QRect, within: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), within, rect)

    def _paint_icon(self, painter: QStylePainter, within: QRect) -> None:
        size = scaled(18)
        centre = (
            Qt.AlignmentFlag.AlignHCenter if self._is_narrow else Qt.AlignmentFlag.AlignLeading
        )
        place = QStyle.alignedRect(
            self.layoutDirection(),
            centre | Qt.AlignmentFlag.AlignVCenter,
            QSize(size, size),
            within,
        )
        lit = self.isChecked() or self.objectName() == "switcher"
        colour: ColourName = self._checked_icon if lit else "text2"
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(
            place.topLeft(), icon_pixmap(self._icon, colour, size=size, ratio=ratio)
        )

    def _paint_count(self, painter: QStylePainter, inner: QRect) -> int:
        if self._count is None:
            return 0
        font = tabular(self.font())
        font.setWeight(font.Weight.Normal)
        painter.save()
        painter.setFont(font)
        text = self.locale().toString(self._count)
        width = QFontMetrics(font).horizontalAdvance(text)
        self._paint_text(painter, inner, text, "trailing")
        painter.restore()
        return width + scaled(10)

    def _paint_text(self, painter: QStylePainter, place: QRect, text: str, side: str) -> None:
        tokens = current_tokens()
        trailing = side == "trailing"
        faint = tokens.text2 if trailing else tokens.nav_text
        painter.setPen(QColor(tokens.text if self.isChecked() and not trailing else faint))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        end = Qt.AlignmentFlag.AlignTrailing if trailing else Qt.AlignmentFlag.AlignLeading
        side_flag = QStyle.visualAlignment(self.layoutDirection(), end)
        flags = int(side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(place, flags | int(Qt.TextFlag.TextSingleLine), shown)
