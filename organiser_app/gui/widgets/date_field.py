"""A date as people type it: "today", "12.3.", "2026-03-12", or picked from a calendar."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from organiser_app.gui.theme import set_icon


def read_date(text: str, today: date, locale: QLocale, *, words: dict[str, int]) -> date | None:
    """The date meant; `words` map such as {"yesterday": -1}; None when it is not understood.

    A date without a year is the one nearest to today.
    """
    typed = " ".join(text.casefold().split())
    if typed in words:
        return today + timedelta(days=words[typed])
    return _iso(typed) or _in_locale(typed, locale) or _without_year(typed, today, locale)


def _iso(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _in_locale(typed: str, locale: QLocale) -> date | None:
    plain = typed.replace("-", "/").replace(".", "/").rstrip("/")
    for pattern in _patterns(locale):
        for shape in (pattern + "/yyyy", pattern + "/yy"):
            found = (
                QDate.fromString(plain, shape, 2000)
                if shape.endswith("/yy")
                else QDate.fromString(plain, shape)
            )
            if found.isValid():
                return _as_date(found)
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        found = locale.toDate(typed, form, 2000)
        if found.isValid():
            return _as_date(found)
    return None


def _without_year(typed: str, today: date, locale: QLocale) -> date | None:
    plain = typed.replace("-", "/").replace(".", "/").rstrip("/")
    for pattern in _patterns(locale):
        found = QDate.fromString(f"{plain}/2000", pattern + "/yyyy")
        if found.isValid():
            return _nearest(found.month(), found.day(), today)
    return None


def _patterns(locale: QLocale) -> tuple[str, ...]:
    """Day and month in the order of the locale."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
    return (
        ("M/d",) if short.find("m") < short.find("d") and not short.startswith("y") else ("d/M",)
    )


def _nearest(month: int, day: int, today: date) -> date | None:
    years = (today.year - 1, today.year, today.year + 1)
    dates = [date(y, month, day) for y in years if QDate.isValid(y, month, day)]
    return min(dates, key=lambda one: abs((one - today).days)) if dates else None


def _as_date(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())


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
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(self.locale().firstDayOfWeek())
        shown = self._date or self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.activated.connect(lambda value: self._pick(value, menu))
        calendar.clicked.connect(lambda value: self._pick(value, menu))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        calendar.setFocus()

    def _pick(self, value: QDate, menu: QMenu) -> None:
        menu.close()
        self.set_date(_as_date(value))
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
        self.setText(self.locale().toString(shown, "d MMM yyyy"))
