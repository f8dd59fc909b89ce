"""The chips of the line: buttons that say what was understood, in the order of a sentence."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from organiser_app.gui.texts.quick import chip_words
from organiser_app.gui.texts.words import fill, texts
from organiser_app.gui.theme import IconName, Status, current_tokens, scaled
from organiser_app.gui.widgets.chip import chip_size, paint_chip
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.services.quick.reading import ORDER
from organiser_app.services.quick.values import Chip, Line, Part, Person, What

_ICONS: dict[Part, IconName] = {
    Part.ABOUT: "circle-dot",
    Part.DENIAL: "circle-slash",
    Part.WHO: "user",
    Part.WHOM: "user-check",
    Part.WHAT: "tag",
    Part.AMOUNT: "hash",
    Part.DAY: "calendar",
    Part.OFTEN: "repeat",
    Part.URGENCY: "flag",
    Part.AREA: "map-pin",
    Part.UNASKED: "hand-heart",
    Part.PHONES: "phone",
    Part.EMAIL: "mail",
    Part.LANGUAGES: "languages",
    Part.SAME: "users",
}
_MOST_WIDTH = 420


class QuickChip(QAbstractButton):
    """One chip. Its look says whether it is sure, new or asks; so do its icon and words.

    Signals:
        reached(): it got the keyboard's focus.
        key_pressed(QKeyEvent): a key that the line answers.
    """

    reached = Signal()
    key_pressed = Signal(object)

    def __init__(self, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.status: Status = "neutral"
        self._icon: IconName = _ICONS[part]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_chip(self, chip: Chip, words: str) -> None:
        """Says what the chip means now."""
        value = chip.value
        is_person = isinstance(value, Person) and value.is_new
        is_new = is_person or (isinstance(value, What) and bool(value.new_category))
        self.status = "warn" if not chip.is_sure else "accent" if is_new else "neutral"
        self._icon = "circle-question-mark" if not chip.is_sure else _ICONS[self.part]
        if is_new and chip.is_sure:
            self._icon = "user-plus" if is_person else "plus"
        self.setText(words)
        self.setToolTip(words if self.sizeHint().width() >= scaled(_MOST_WIDTH) else "")
        self.setAccessibleName(words)
        asks = texts.tr("To be confirmed or changed", "a chip of the quick-add line")
        from_words = fill(texts.tr("From the words “%1”"), chip.said) if chip.said else ""
        self.setAccessibleDescription(from_words if chip.is_sure else asks)
        self.updateGeometry()
        self.show()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = chip_size(self.text())
        return QSize(min(size.width() + scaled(4), scaled(_MOST_WIDTH)), size.height() + 6)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(60), self.sizeHint().height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.rect().adjusted(3, 3, -3, -3)
        paint_chip(
            painter,
            place,
            self.text(),
            status=self.status,
            icon=self._icon,
            direction=self.layoutDirection(),
        )
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_tokens().focus), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


class ChipRow(QWidget):
    """All chips of a line.

    Signals:
        chosen(Part): a chip was clicked or reached by the keyboard.
        key_pressed(QKeyEvent): a key was pressed on one.
    """

    chosen = Signal(object)
    key_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = {part: QuickChip(part, self) for part in ORDER}
        flow = FlowLayout(self, gap=scaled(2))
        for part, made in self.chips.items():
            flow.addWidget(made)
            made.reached.connect(self._teller(part))
            made.clicked.connect(made.setFocus)
            made.key_pressed.connect(self.key_pressed)

    def _teller(self, part: Part) -> Callable[[], None]:
        return lambda: self.chosen.emit(part)

    def show_line(self, line: Line, today: date, *, hidden: bool) -> None:
        """Shows the chips of a line that was read."""
        for part, made in self.chips.items():
            chip = line.by_part.get(part)
            if chip is None:
                made.hide()
            else:
                made.show_chip(chip, chip_words(chip, line.about, today, hidden=hidden))
        self.updateGeometry()

    def clear(self) -> None:
        """Shows nothing."""
        for made in self.chips.values():
            made.hide()

    def shown(self) -> list[QuickChip]:
        """The chips that are seen, in their order."""
        return [made for made in self.chips.values() if not made.isHidden()]
