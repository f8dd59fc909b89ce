"""How often something comes back, as a sentence: "every two weeks on Tuesday until 3 May 2027"."""

from datetime import date

from PySide6.QtCore import QLocale

from organiser_app.domain.recurring import Every, Rule, rule_of
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.words import capitalised, fill, number, texts

LAST_OF_MONTH = 31


def every_label(every: Every) -> str:
    """How often, on a button."""
    return {
        Every.WEEK: texts.tr("Weekly"),
        Every.TWO_WEEKS: texts.tr("Every two weeks"),
        Every.MONTH: texts.tr("Monthly"),
    }[every]


def weekday_name(day: int) -> str:
    """A day of the week, 0 for Monday."""
    return QLocale().standaloneDayName(day + 1)


def rule_sentence(text: str, day: date | None) -> str:
    """The rule behind stored words as a sentence, `day` being one of its days; other words as they are."""
    rule = rule_of(text)
    if rule is None:
        return text
    anchor = rule.start or day
    return capitalised(_until(_on(rule.every, anchor), rule))


def next_sentence(rule: Rule, first: date, today: date) -> str:
    """The rule, and when it is next: "Every week on Tuesday; next: 12 Jan 2027"."""
    said = capitalised(_until(_on(rule.every, rule.start or first), rule))
    day: date | None = first
    while day is not None and day < today:
        day = rule.after(day, first)
    if day is None:
        return fill(texts.tr("%1; there is none to come"), said)
    return fill(texts.tr("%1; next: %2"), said, day_words(day))


def _on(every: Every, anchor: date | None) -> str:
    if anchor is None:
        return {
            Every.WEEK: texts.tr("every week"),
            Every.TWO_WEEKS: texts.tr("every two weeks"),
            Every.MONTH: texts.tr("every month"),
        }[every]
    if every is Every.MONTH:
        return _on_day_of_month(anchor.day)
    pattern = {
        Every.WEEK: texts.tr("every week on %1", "a day of the week"),
        Every.TWO_WEEKS: texts.tr("every two weeks on %1", "a day of the week"),
    }[every]
    return fill(pattern, weekday_name(anchor.weekday()))


def _on_day_of_month(day: int) -> str:
    if day == LAST_OF_MONTH:
        return texts.tr("every month on its last day")
    return fill(texts.tr("every month on day %1", "a day of the month"), number(day))


def _until(said: str, rule: Rule) -> str:
    return fill(texts.tr("%1 until %2"), said, day_words(rule.until)) if rule.until else said
