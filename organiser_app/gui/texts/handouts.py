"""What a paper that goes out to people tells, and what it does not and why: before it is saved."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QDate, QLocale

from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.words import fill, texts
from organiser_app.services.handouts.meeting import Absent, MeetingSheet
from organiser_app.services.handouts.stops import Facts, Withheld


def facts_sentence(facts: Facts) -> str:
    """What stands on a paper: "3 stops, 2 phone numbers, 3 addresses."."""
    return fill(
        texts.tr("%1, %2, %3."),
        stops(facts.stops),
        phones(facts.phones),
        addresses(facts.addresses),
    )


def stops(count: int) -> str:
    """How many stops."""
    return texts.tr("1 stop") if count == 1 else texts.tr("%Ln stops", "", count)


def phones(count: int) -> str:
    """At how many stops there are phone numbers."""
    if count == 0:
        return texts.tr("no phone number")
    return texts.tr("1 phone number") if count == 1 else texts.tr("%Ln phone numbers", "", count)


def addresses(count: int) -> str:
    """At how many stops there is an address."""
    if count == 0:
        return texts.tr("no address")
    return texts.tr("1 address") if count == 1 else texts.tr("%Ln addresses", "", count)


def withheld_sentences(withheld: Mapping[Withheld, int]) -> Iterator[str]:
    """What a helper does not get to read, and why."""
    for reason, count in withheld.items():
        yield fill(texts.tr("%1: %2"), stops(count), withheld_words(reason))


def withheld_words(reason: Withheld) -> str:
    """Why something is withheld."""
    return {
        Withheld.SENSITIVE: texts.tr("sensitive, so it is told in person"),
        Withheld.NO_SHEETS: texts.tr("said no to sheets, so it is told in person"),
        Withheld.NOT_AGREED: texts.tr("not agreed yet, so it does not say who asks"),
        Withheld.NOT_ASKED: texts.tr(
            "how to reach them is withheld: nobody asked them about sharing it"
        ),
        Withheld.REFUSED: texts.tr("how to reach them is withheld: they said no"),
        Withheld.WORDS: texts.tr("words are withheld that name someone or hold a phone number"),
    }[reason]


def meeting_told(sheet: MeetingSheet) -> tuple[str, str]:
    """What is on the wall."""
    offers = texts.tr("1 offer") if len(sheet.offers) == 1 else _offers(len(sheet.offers))
    return fill(texts.tr("%1, %2."), _needs(len(sheet.needs)), offers), _named(sheet.named)


def meeting_withheld(sheet: MeetingSheet) -> Iterator[str]:
    """What is not on the wall, and why."""
    for reason, count in sheet.absent.items():
        yield fill(texts.tr("%1: %2"), _lines(count), _absent(reason))


def _needs(count: int) -> str:
    return texts.tr("1 need") if count == 1 else texts.tr("%Ln needs", "", count)


def _offers(count: int) -> str:
    return texts.tr("%Ln offers", "", count)


def _named(count: int) -> str:
    if count == 0:
        return texts.tr("Nobody is named.")
    if count == 1:
        return texts.tr("1 line says a first name, with their consent.")
    return texts.tr("%Ln lines say a first name, with their consent.", "", count)


def _lines(count: int) -> str:
    return texts.tr("1 line") if count == 1 else texts.tr("%Ln lines", "", count)


def _absent(reason: Absent) -> str:
    return {
        Absent.SENSITIVE: texts.tr("sensitive, so not on the wall"),
        Absent.NO_SHEETS: texts.tr("said no to sheets"),
        Absent.WORDS: texts.tr("only the kind of help, since the words name someone"),
        Absent.OTHER_AREA: texts.tr("of other areas"),
        Absent.TOO_MANY: texts.tr("no room on one wall; choose an area to see them"),
    }[reason]


def day_in_full(day: date) -> str:
    """A day with its weekday: "Tuesday, 24 Nov 2026"."""
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return fill(texts.tr("%1, %2", "a weekday and a day"), weekday, day_words(day))


def span_words(start: date, end: date) -> str:
    """A day, or from when to when."""
    if start == end:
        return day_in_full(start)
    return fill(texts.tr("%1 to %2", "two days"), day_words(start), day_words(end))


def short_day(day: date) -> str:
    """A day without its year: "24 Nov"."""
    return QLocale().toString(
        QDate(day.year, day.month, day.day), texts.tr("d MMM", "a day without its year")
    )
