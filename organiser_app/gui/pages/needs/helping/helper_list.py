"""Who could be asked: rows to tick with mouse, number or space bar, and one button that asks them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.texts.helping import helping, people_words, reasons_words
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, number
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import Button, button, label, no_mnemonic
from organiser_app.services.need_help import Helper

NUMBERED = 9
"""Rows that have a key of their own."""


class HelperRow(Button):
    """One person: number, name, the reasons in words; a click ticks them.

    Signals:
        focused(): the row has the focus now.
    """

    focused = Signal()

    def __init__(self, place: int, helper: Helper, *, hidden: bool) -> None:
        super().__init__()
        self.helper = helper
        self.setObjectName("choice")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        name = shown_name(helper.name, hidden=hidden)
        reasons = reasons_words(helper.reasons, hidden=hidden)
        self.setAccessibleName(f"{name}. {reasons}")
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.s, 6, SPACE.s, 6)
        line.setSpacing(SPACE.s)
        self._tick = IconLabel("square", "text2", size=18)
        line.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(name, "strong", wrap=True))
        words.addWidget(label(reasons, "small", wrap=True))
        line.addLayout(words, 1)
        if place <= NUMBERED:
            line.addWidget(label(number(place), "keycap"), 0, Qt.AlignmentFlag.AlignTop)
            self.setAccessibleDescription(fill(helping.tr("Key %1"), number(place)))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._show_tick)

    def _show_tick(self, ticked: bool) -> None:
        self._tick.show_icon(
            "square-check" if ticked else "square", "accent_text" if ticked else "text2"
        )
        self.setProperty("chosen", ticked)
        self.style().polish(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the list knows what to do

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def sizeHint(self) -> QSize:
        return self._line.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._line.minimumSize()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._line.totalHeightForWidth(width)


class HelperList(QWidget):
    """The people in an order in which to ask; Tab reaches the list once, arrows move within.

    Signals:
        ticked_changed(list): ids of the members that are ticked now.
        asked(list): the helpers to be asked, all at once.
    """

    ticked_changed = Signal(list)
    asked = Signal(list)

    def __init__(
        self, helpers: Sequence[Helper], *, hidden: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hidden = hidden
        self.rows = [
            HelperRow(place, one, hidden=hidden) for place, one in enumerate(helpers, start=1)
        ]
        self.ask_button = button(
            "",
            "primary",
            icon="message-square",
            tip=helping.tr("Keys: A leads to these people, a number ticks one, Enter asks."),
            clicked=self.ask_ticked,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        for row in self.rows:
            row.toggled.connect(self._tell_ticked)
            row.focused.connect(lambda row=row: self._keep_one_stop(row))
            column.addWidget(row)
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeading)
        if self.rows:
            self._keep_one_stop(self.rows[0])
        self._name_button()

    def _keep_one_stop(self, current: HelperRow) -> None:
        for row in self.rows:
            here = row is current
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    # -- ticking

    def ticked(self) -> list[Helper]:
        """Who is ticked, in the order shown."""
        return [row.helper for row in self.rows if row.isChecked()]

    def tick(self, member_ids: Sequence[int]) -> None:
        """Ticks these where they are shown."""
        for row in self.rows:
            row.setChecked(row.helper.member_id in member_ids)

    def _tell_ticked(self) -> None:
        self._name_button()
        self.ticked_changed.emit([int(one.member_id) for one in self.ticked()])

    def _name_button(self) -> None:
        chosen = self.ticked()
        if len(chosen) == 1:
            who = shown_name(chosen[0].name, hidden=self._hidden)
            words = fill(helping.tr("Ask %1"), who)
        elif chosen:
            words = fill(helping.tr("Ask %1"), people_words(len(chosen)))
        else:
            words = helping.tr("Tick whom to ask")
        self.ask_button.setText(no_mnemonic(words))
        self.ask_button.setAccessibleName(words)
        self.ask_button.setEnabled(bool(chosen))

    def ask_ticked(self) -> None:
        """Asks whoever is ticked."""
        if chosen := self.ticked():
            self.asked.emit(chosen)

    # -- keys

    def take_focus(self) -> None:
        """Goes to the first row."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        key = event.key()
        if here is not None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.rows[min(max(here + step, 0), len(self.rows) - 1)].setFocus()
        elif here is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_from(self.rows[here])
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self.rows):
            row = self.rows[key - Qt.Key.Key_1]
            row.setFocus()
            row.toggle()
        else:
            super().keyPressEvent(event)

    def _ask_from(self, row: HelperRow) -> None:
        """Enter asks whoever is ticked, or else the one it is pressed on."""
        self.asked.emit(self.ticked() or [row.helper])
