"""Days and moments in words, in the manner of the user's country."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from organiser_app.gui.texts.words import fill, texts


def day_words(day: date | None) -> str:
    """A day in full and short: "3 Nov 2026"; "" for none."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), texts.tr("d MMM yyyy", "a day"))


def near_day(day: date | None, today: date) -> str:
    """A day for a narrow place: "3 Nov", with the year only where it is far away."""
    if day is None:
        return ""
    if abs((day - today).days) > 180:
        return day_words(day)
    return QLocale().toString(QDate(day.year, day.month, day.day), texts.tr("d MMM", "a day"))


def month_words(day: date) -> str:
    """A month: "November 2026"."""
    return QLocale().toString(
        QDate(day.year, day.month, day.day), texts.tr("MMMM yyyy", "a month")
    )


def relative_day(day: date | None, today: date) -> str:
    """A day as people say it: "yesterday", "5 days ago"; older than two months as a date."""
    if day is None:
        return texts.tr("no date")
    ago = (today - day).days
    if ago < 0:
        return _coming(-ago, day)
    if ago == 0:
        return texts.tr("today")
    if ago == 1:
        return texts.tr("yesterday")
    if ago < 14:
        return texts.tr("%Ln days ago", "", ago)
    if ago < 61:
        return texts.tr("%Ln weeks ago", "", ago // 7)
    return day_words(day)


def _coming(days: int, day: date) -> str:
    if days == 1:
        return texts.tr("tomorrow")
    return texts.tr("in %Ln days", "", days) if days < 14 else day_words(day)


def for_days(days: int) -> str:
    """How long something has lasted: "since today", "1 day", "12 days", "9 weeks"."""
    if days <= 0:
        return texts.tr("since today")
    if days < 60:
        return count_days(days)
    if days < 180:
        return texts.tr("%Ln weeks", "", days // 7)
    return texts.tr("%Ln months", "", days // 30)


def count_days(days: int) -> str:
    """A number of days, to compare with another: "1 day", "33 days"."""
    return texts.tr("1 day") if days == 1 else texts.tr("%Ln days", "", days)


def moment_words(moment: datetime, today: date) -> str:
    """A moment in local time: "14:05" for today, "yesterday, 14:05", "3 Nov 2026, 14:05"."""
    local = moment.astimezone()
    time = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).time(),
        QLocale.FormatType.ShortFormat,
    )
    day = local.date()
    if day == today:
        return fill(texts.tr("today, %1", "a day, then a time"), time)
    if (today - day).days == 1:
        return fill(texts.tr("yesterday, %1", "a day, then a time"), time)
    return fill(texts.tr("%1, %2", "a day, then a time"), day_words(day), time)
