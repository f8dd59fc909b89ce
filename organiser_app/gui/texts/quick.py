"""The quick-add line in words: its chips, its questions, what it writes down."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from organiser_app.domain.needs import Urgency
from organiser_app.domain.recurring import Every
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.gui.texts.labels import quantity, urgency
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import beside, fill, in_line, texts
from organiser_app.services.quick.values import (
    About,
    Amount,
    Chip,
    Line,
    Often,
    Part,
    Person,
    Value,
    What,
    When,
    Where,
)

LONGEST = 44
"""Letters of words on a chip."""


def example_words() -> str:
    """What can be typed."""
    return texts.tr(
        "For example: “Noor needs childcare Wed”, “Ana drove Ben 2h yesterday”, "
        "“Ana offers lifts on Fridays”. What stands after // goes into the note."
    )


def keys_words(*, on_chip: bool) -> str:
    """Which keys do what, in the line or on a chip."""
    if on_chip:
        return texts.tr("A digit or Enter: choose · F2: type it again · Esc: back to the line")
    return texts.tr("Enter: go on · Tab: go through the chips · Esc: leave")


def note_words(line: Line) -> str:
    """What the line could make nothing of, and where it goes."""
    return fill(texts.tr("Goes into the note: %1"), line.note) if line.note else ""


def about_word(about: About) -> str:
    """What is written down."""
    return {
        About.NEED: texts.tr("A need"),
        About.OFFER: texts.tr("An offer"),
        About.EXCHANGE: texts.tr("Help that happened"),
    }[about]


def adds_words(about: About) -> str:
    """What the button does."""
    return {
        About.NEED: texts.tr("Add the need"),
        About.OFFER: texts.tr("Add the offer"),
        About.EXCHANGE: texts.tr("Log the exchange"),
    }[about]


def part_word(part: Part, about: About) -> str:
    """What a chip is about, in a word or two."""
    if part is Part.WHO:
        return _who_word(about)
    return {
        Part.ABOUT: texts.tr("What is it", "a chip"),
        Part.WHOM: texts.tr("For", "a chip: the person who was helped"),
        Part.WHAT: texts.tr("What", "a chip"),
        Part.AMOUNT: texts.tr("How much", "a chip"),
        Part.DAY: texts.tr("Day", "a chip"),
        Part.OFTEN: texts.tr("Again", "a chip"),
        Part.URGENCY: texts.tr("How soon", "a chip"),
        Part.AREA: texts.tr("Where", "a chip"),
        Part.UNASKED: texts.tr("Offered", "a chip"),
    }[part]


def _who_word(about: About) -> str:
    return {
        About.NEED: texts.tr("For", "a chip: the person who needs help"),
        About.OFFER: texts.tr("From", "a chip: the person who offers"),
        About.EXCHANGE: texts.tr("From", "a chip: the person who helped"),
    }[about]


def value_words(value: Value, today: date, *, hidden: bool) -> str:
    """What a chip or an option means."""
    match value:
        case About():
            return about_word(value)
        case Person():
            return _person_words(value, hidden=hidden)
        case What():
            return _what_words(value)
        case Where():
            return value.name
        case Amount():
            return quantity(value.quantity, value.unit)
        case When():
            return _when_words(value, today)
        case Often():
            return _often_words(value)
        case Urgency():
            return urgency(value)
        case True:
            return texts.tr("unasked", "help was offered")
        case _:
            return texts.tr("Not this: keep the words in the note")


def _what_words(what: What) -> str:
    words = in_line(what.words, most=LONGEST)
    if what.new_category:
        kind = in_line(what.new_category, most=LONGEST)
        return beside(fill(texts.tr("New kind: %1", "a kind of help"), kind), words)
    return beside(what.category, words) if what.category else words


def _person_words(person: Person, *, hidden: bool) -> str:
    name = shown_name(person.name, hidden=hidden)
    if person.is_new:
        return fill(texts.tr("New: %1", "a person"), in_line(name, most=LONGEST))
    return in_line(name, most=LONGEST)


def _when_words(when: When, today: date) -> str:
    weekday = QLocale().dayName(when.day.isoweekday(), QLocale.FormatType.ShortFormat)
    said = _day_with_month(when.day, today)
    near = relative_day(when.day, today)
    day = beside(f"{weekday} {said}", "" if near == day_words(when.day) else near)
    return fill(texts.tr("until %1", "a day"), day) if when.is_end else day


def _day_with_month(day: date, today: date) -> str:
    if day.year != today.year:
        return day_words(day)
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, texts.tr("d MMM", "a day of this year"))


def _often_words(often: Often) -> str:
    if often.weekday is not None:
        day = QLocale().dayName(often.weekday + 1, QLocale.FormatType.LongFormat)
        if often.rule.every is Every.TWO_WEEKS:
            return fill(texts.tr("every other %1", "a day of the week"), day)
        return fill(texts.tr("every %1", "a day of the week"), day)
    return {
        Every.WEEK: texts.tr("every week"),
        Every.TWO_WEEKS: texts.tr("every two weeks"),
        Every.MONTH: texts.tr("every month"),
    }[often.rule.every]


def option_words(value: Value, today: date, *, hidden: bool) -> str:
    """An option with what tells it from others of its name."""
    words = value_words(value, today, hidden=hidden)
    if isinstance(value, Person):
        if not value.name:
            return texts.tr("Someone who is not named")
        return beside(words, value.hint)
    if isinstance(value, What) and not value.category:
        return fill(texts.tr("Only the words: %1"), words)
    return words


def chip_words(chip: Chip, about: About, today: date, *, hidden: bool) -> str:
    """What stands on a chip; a question ends with its sign."""
    part = part_word(chip.part, about)
    if chip.value is not None and chip.is_sure:
        words = value_words(chip.value, today, hidden=hidden)
        if chip.part is Part.ABOUT:
            return words
        return fill(texts.tr("%1: %2", "a chip: its part and what it means"), part, words)
    said = (
        "" if hidden and chip.part in (Part.WHO, Part.WHOM) else in_line(chip.said, most=LONGEST)
    )
    if said:
        return fill(texts.tr("%1: %2?", "a chip that asks"), part, said)
    return fill(texts.tr("%1?", "a chip that asks"), part)


def question_words(chip: Chip, about: About) -> str:
    """What is asked about a chip."""
    said = in_line(chip.said, most=LONGEST)
    match chip.part:
        case Part.ABOUT:
            return texts.tr("What is it?")
        case Part.WHO | Part.WHOM:
            return _which_person(chip, about, said)
        case Part.WHAT:
            if not said:
                return _missing_what(about)
            return fill(texts.tr("What kind of help is “%1”?"), said)
        case Part.DAY:
            return fill(texts.tr("Which day is “%1”?"), said)
        case Part.AREA:
            return fill(texts.tr("Where is “%1”?"), said)
        case _:
            return fill(texts.tr("What does “%1” mean?"), said)


def _which_person(chip: Chip, about: About, said: str) -> str:
    if said:
        return fill(texts.tr("Who is “%1”?"), said)
    if chip.part is Part.WHOM:
        return texts.tr("Who was helped?")
    return {
        About.NEED: texts.tr("Who needs it?"),
        About.OFFER: texts.tr("Who offers it? Type the name."),
        About.EXCHANGE: texts.tr("Who helped?"),
    }[about]


def _missing_what(about: About) -> str:
    if about is About.OFFER:
        return texts.tr("What is offered? Type a word or two.")
    return texts.tr("What is needed? Type a word or two.")
