"""A month to pick a day from, in the colours of the theme."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from organiser_app.gui.theme import IconName, current_tokens, scaled, set_icon


def make_calendar(shown: date, locale: QLocale) -> QCalendarWidget:
    """A calendar on the month of `shown`; weekends are days like others, only a shade fainter."""
    calendar = QCalendarWidget()
    calendar.setLocale(locale)
    calendar.setFirstDayOfWeek(locale.firstDayOfWeek())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
    calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
    calendar.setMinimumSize(scaled(300), scaled(240))
    _colour_days(calendar)
    _draw_arrows(calendar)
    return calendar


def _colour_days(calendar: QCalendarWidget) -> None:
    header, weekend = QTextCharFormat(), QTextCharFormat()
    header.setForeground(QColor(current_tokens().text3))
    header.setBackground(QColor(current_tokens().raised))
    weekend.setForeground(QColor(current_tokens().text2))
    calendar.setHeaderTextFormat(header)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)


def _draw_arrows(calendar: QCalendarWidget) -> None:
    arrows: tuple[tuple[str, IconName], ...] = (
        ("qt_calendar_prevmonth", "chevron-left"),
        ("qt_calendar_nextmonth", "chevron-right"),
    )
    for name, icon in arrows:
        found = calendar.findChild(QToolButton, name)
        if found is not None:
            set_icon(found, icon, "text")
