"""A date as people type it: "today", "12.3.", "2026-03-12", or picked from a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction
from shiboken6 import isValid

from organiser_app.gui.theme import set_icon
from organiser_app.gui.widgets.calendar import make_calendar
from organiser_app.gui.widgets.date_reading import WRITTEN_OUT, read_date


class DateField(QLineEdit):
    """A line edit that understands dates; leaving it writes the date out in full.

    Signals:
        date_changed(object): the date meant now, or None.
    """

    date_changed = Signal(object)

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._date: date | None = None
        self._calendar: QCalendarWidget | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("today, yesterday, or a date"))
        self._words = {
            self.tr("today").casefold(): 0,
            self.tr("yesterday").casefold(): -1,
            self.tr("tomorrow").casefold(): 1,
        }
        pick = QAction(self.tr("Pick from a calendar"), self)
        set_icon(pick, "calendar", "text2")
        pick.setShortcut(Qt.Key.Key_Down)
        pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        pick.triggered.connect(self.open_calendar)
        self.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._write_out)

    def chosen_date(self) -> date | None:
        """The date meant; None for an empty field and for text that is not a date."""
        return self._date

    def is_understood(self) -> bool:
        """Whether the field is empty or holds a date."""
        return not self.text().strip() or self._date is not None

    def set_date(self, value: date | None) -> None:
        """Show a date without a signal."""
        self._date = value
        self._write_out() if value else self.clear()

    def open_calendar(self) -> None:
        """Show a month to pick from, under the field."""
        calendar = make_calendar(self._date or self._today(), self.locale())
        calendar.setAccessibleName(self.tr("Calendar"))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.activated.connect(lambda value: self._pick(value, menu))
        calendar.clicked.connect(lambda value: self._pick(value, menu))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        calendar.setFocus()
        self._calendar = calendar

    def calendar(self) -> QCalendarWidget | None:
        """The month that is open to pick from."""
        return self._calendar if self._calendar and isValid(self._calendar) else None

    def _pick(self, value: QDate, menu: QMenu) -> None:
        menu.close()
        self.set_date(date(value.year(), value.month(), value.day()))
        self.date_changed.emit(self._date)

    def _read(self, typed: str) -> None:
        before = self._date
        self._date = read_date(typed, self._today(), self.locale(), words=self._words)
        if before != self._date:
            self.date_changed.emit(self._date)

    def _write_out(self) -> None:
        if self._date is None:
            return
        shown = QDate(self._date.year, self._date.month, self._date.day)
        self.setText(self.locale().toString(shown, WRITTEN_OUT))
