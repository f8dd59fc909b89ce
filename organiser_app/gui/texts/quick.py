"""The quick-add line in words: its chips, its questions, what it writes down."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from organiser_app.domain.needs import Urgency
from organiser_app.domain.recurring import Every
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.gui.texts.labels import quantity, urgency
from organiser_app.gui.texts.people import left_to_right, masked, shown_name
from organiser_app.gui.texts.words import beside, fill, in_line, listed, texts
from organiser_app.services.quick.values import (
    About,
    Amount,
    Chip,
    Contact,
    Email,
    Languages,
    Line,
    NotMeant,
    NotSo,
    Often,
    Part,
    Person,
    Phones,
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
        "“Ana offers lifts on Fridays”, “call Ben on Monday about the boiler”, "
        "“new member Sam Okoro, 07700 900123”. What stands after // goes into the note."
    )


def keys_words(*, on_chip: bool) -> str:
    """Which keys do what, in the line or on a chip."""
    if on_chip:
        return texts.tr("A digit or Enter: choose · F2: type it again · Esc: back to the line")
    return texts.tr("Enter: go on · Tab: go through the chips · Esc: leave")


def note_words(line: Line) -> str:
    """What the line could make nothing of, and where it goes."""
    if not line.note:
        return ""
    if line.about is About.CALL:
        return fill(texts.tr("Is kept with the call: %1"), line.note)
    return fill(texts.tr("Goes into the note: %1"), line.note)


def about_word(about: About) -> str:
    """What is written down."""
    return {
        About.NEED: texts.tr("A need"),
        About.OFFER: texts.tr("An offer"),
        About.EXCHANGE: texts.tr("Help that happened"),
        About.CALL: texts.tr("A call to make"),
        About.MEMBER: texts.tr("A new member"),
    }[about]


def adds_words(about: About) -> str:
    """What the button does."""
    return {
        About.NEED: texts.tr("Add the need"),
        About.OFFER: texts.tr("Add the offer"),
        About.EXCHANGE: texts.tr("Log the exchange"),
        About.CALL: texts.tr("Plan the call"),
        About.MEMBER: texts.tr("Add to the roster"),
    }[about]


def part_word(part: Part, about: About) -> str:
    """What a chip is about, in a word or two."""
    if part is Part.WHO:
        return _who_word(about)
    if part is Part.WHAT and about is About.CALL:
        return texts.tr("About", "a chip: the reason of a call")
    return {
        Part.ABOUT: texts.tr("What is it", "a chip"),
        Part.DENIAL: texts.tr("Not so", "a chip: the line denies something"),
        Part.WHOM: texts.tr("For", "a chip: the person who was helped"),
        Part.WHAT: texts.tr("What", "a chip"),
        Part.AMOUNT: texts.tr("How much", "a chip"),
        Part.DAY: texts.tr("Day", "a chip"),
        Part.OFTEN: texts.tr("Again", "a chip"),
        Part.URGENCY: texts.tr("How soon", "a chip"),
        Part.AREA: texts.tr("Where", "a chip"),
        Part.UNASKED: texts.tr("Offered", "a chip"),
        Part.PHONES: texts.tr("Phone", "a chip"),
        Part.EMAIL: texts.tr("E-mail", "a chip"),
        Part.LANGUAGES: texts.tr("Speaks", "a chip: languages"),
        Part.SAME: texts.tr("Here already", "a chip: a member who somebody new may be"),
    }[part]


def _who_word(about: About) -> str:
    return {
        About.NEED: texts.tr("For", "a chip: the person who needs help"),
        About.OFFER: texts.tr("From", "a chip: the person who offers"),
        About.EXCHANGE: texts.tr("From", "a chip: the person who helped"),
        About.CALL: texts.tr("Whom", "a chip: the person who is to be called"),
        About.MEMBER: texts.tr("Name", "a chip: of somebody new"),
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
        case When() | Often():
            return _time_words(value, today)
        case Urgency():
            return urgency(value)
        case Phones() | Email() | Languages():
            return contact_words(value, hidden=hidden)
        case True:
            return texts.tr("unasked", "help was offered")
        case _:
            return _no_words(value)


def _no_words(value: Value) -> str:
    if isinstance(value, NotSo):
        return texts.tr("It is not so: write nothing down")
    return texts.tr("Not this: keep the words in the note")


def contact_words(value: Contact, *, hidden: bool) -> str:
    """How to reach somebody, and in what language."""
    match value:
        case Phones():
            return listed([_reached(number, hidden=hidden) for number in value.numbers])
        case Email():
            return _reached(value.address, hidden=hidden)
        case Languages():
            return listed(value.names)


def _reached(contact: str, *, hidden: bool) -> str:
    return masked(left_to_right(contact), hidden=hidden)


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


def _time_words(value: When | Often, today: date) -> str:
    return _often_words(value) if isinstance(value, Often) else _when_words(value, today)


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


def option_words(value: Value, chip: Chip, about: About, today: date, *, hidden: bool) -> str:
    """An answer to what a chip asks, with what tells it from others of its name."""
    if isinstance(value, NotMeant) and chip.part is Part.DENIAL:
        return _all_the_same(about)
    if isinstance(value, NotMeant) and about is About.CALL:
        return texts.tr("Not this: keep the words with the call")
    words = value_words(value, today, hidden=hidden)
    if isinstance(value, Person):
        return _person_option(value, chip, words, hidden=hidden)
    if isinstance(value, What) and not value.category and about is not About.CALL:
        return fill(texts.tr("Only the words: %1"), words)
    return words


def _all_the_same(about: About) -> str:
    if about is About.CALL:
        return texts.tr("Write it down all the same, with these words kept with the call")
    return texts.tr("Write it down all the same, with these words in the note")


def _person_option(person: Person, chip: Chip, words: str, *, hidden: bool) -> str:
    name = in_line(shown_name(person.name, hidden=hidden), most=LONGEST)
    if chip.part is Part.SAME:
        if person.is_new:
            return fill(texts.tr("No, %1 is someone new"), name)
        return beside(fill(texts.tr("Yes, it is %1"), name), person.hint)
    if not person.name:
        return texts.tr("Someone who is not named")
    return beside(words, person.hint)


def chip_words(chip: Chip, about: About, today: date, *, hidden: bool) -> str:
    """What stands on a chip; a question ends with its sign."""
    part = part_word(chip.part, about)
    if chip.part is Part.SAME:
        return _same_words(chip, hidden=hidden)
    if chip.value is not None and chip.is_sure:
        words = value_words(chip.value, today, hidden=hidden)
        if chip.part is Part.ABOUT:
            return words
        if chip.part is Part.DENIAL:
            return part
        if about is About.MEMBER and isinstance(chip.value, Person):
            words = in_line(shown_name(chip.value.name, hidden=hidden), most=LONGEST)
        return fill(texts.tr("%1: %2", "a chip: its part and what it means"), part, words)
    unsaid = {Part.ABOUT, Part.DENIAL, Part.WHO, Part.WHOM} if hidden else {Part.ABOUT}
    said = "" if chip.part in unsaid else in_line(chip.said, most=LONGEST)
    if said:
        return fill(texts.tr("%1: %2?", "a chip that asks"), part, said)
    return fill(texts.tr("%1?", "a chip that asks"), part)


def _same_words(chip: Chip, *, hidden: bool) -> str:
    """Whether somebody new is on the roster already."""
    value = chip.value
    if isinstance(value, Person) and chip.is_sure:
        if value.is_new:
            return texts.tr("Someone new")
        name = in_line(shown_name(value.name, hidden=hidden), most=LONGEST)
        return fill(texts.tr("Here already: %1"), name)
    known = [one.name for one in chip.options if isinstance(one, Person) and not one.is_new]
    names = listed([shown_name(name, hidden=hidden) for name in known])
    return fill(texts.tr("May be here already: %1?"), in_line(names, most=LONGEST))


def question_words(chip: Chip, about: About) -> str:
    """What is asked about a chip."""
    said = in_line(chip.said, most=LONGEST)
    match chip.part:
        case Part.SAME:
            return texts.tr("Is this somebody who is on the roster already?")
        case Part.WHO if about is About.MEMBER:
            return texts.tr("What is the name of who is new?")
        case Part.ABOUT:
            return texts.tr("What is it?")
        case Part.DENIAL:
            return fill(texts.tr("“%1” reads like a no. What now?"), said)
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
        About.CALL: texts.tr("Who is to be called? Type the name."),
        About.MEMBER: texts.tr("What is the name of who is new?"),
    }[about]


def _missing_what(about: About) -> str:
    if about is About.OFFER:
        return texts.tr("What is offered? Type a word or two.")
    return texts.tr("What is needed? Type a word or two.")
