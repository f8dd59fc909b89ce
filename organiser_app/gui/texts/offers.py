"""An offer in words: whether it stands, how often it was taken up, since when nobody asked."""

from datetime import date

from PySide6.QtCore import QLocale

from organiser_app.domain.needs import HowOften, OfferState
from organiser_app.domain.offers import Offered, is_over, is_used_up, times_of
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words, month_words, relative_day
from organiser_app.gui.texts.handouts import short_day
from organiser_app.gui.texts.words import capitalised, fill, number, texts

LATELY_DAYS = 31


def state_words(offer: Offered, today: date) -> str:
    """Whether it stands: as it was set, and as its days and its use make it."""
    if offer.state is not OfferState.OPEN:
        return labels.offer_state(offer.state)
    if is_over(offer, today):
        return texts.tr("Over", "an offer")
    if is_used_up(offer):
        return labels.offer_state(OfferState.USED)
    if offer.start is not None and offer.start > today:
        return fill(texts.tr("From %1", "a day"), _day(offer.start, today))
    return labels.offer_state(OfferState.OPEN)


def until_words(offer: Offered, today: date) -> str:
    """Until when: "until 3 May", or "over since 3 May"; "" without an end."""
    if offer.until is None:
        return ""
    pattern = texts.tr("over since %1") if is_over(offer, today) else texts.tr("until %1", "a day")
    return fill(pattern, _day(offer.until, today))


def uses_words(offer: Offered) -> str:
    """How often it was taken up, of how often it may be: "2 of 5 times"."""
    times = times_of(offer)
    if times is not None and offer.how_often is HowOften.SEVERAL:
        return fill(texts.tr("%1 of %2 times"), number(offer.used), number(times))
    if not offer.used:
        return texts.tr("not yet", "taken up")
    if offer.used == 1:
        return texts.tr("once", "taken up")
    return texts.tr("%Ln times", "", offer.used)


def asked_words(offer: Offered, today: date) -> str:
    """Since when whoever offers it was not asked about anything: "not asked since August"."""
    asked = offer.last_asked
    if asked is None:
        return texts.tr("never asked")
    if (today - asked).days <= LATELY_DAYS:
        return fill(texts.tr("asked %1", "when"), relative_day(asked, today))
    if asked.year == today.year:
        month = QLocale().standaloneMonthName(asked.month, QLocale.FormatType.LongFormat)
    else:
        month = month_words(asked)
    return fill(texts.tr("not asked since %1", "a month"), month)


def short_often_words(offer: Offered) -> str:
    """How often, as short as a cell wants it: "2 of 5 times", else as it was said."""
    if offer.how_often is HowOften.SEVERAL and offer.times:
        return uses_words(offer)
    return labels.how_often(offer.how_often)


def often_words(offer: Offered) -> str:
    """How often it may be taken up, and how often it was."""
    if offer.how_often is HowOften.SEVERAL and offer.times:
        return fill(texts.tr("%1: %2"), labels.how_often(offer.how_often), uses_words(offer))
    taken = fill(texts.tr("%1: %2"), texts.tr("taken up"), uses_words(offer))
    return fill(texts.tr("%1, %2", "two facts"), labels.how_often(offer.how_often), taken)


def asked_sentence(offer: Offered, today: date) -> str:
    """The same for the start of a line."""
    return capitalised(asked_words(offer, today))


def _day(day: date, today: date) -> str:
    return short_day(day) if day.year == today.year else day_words(day)
