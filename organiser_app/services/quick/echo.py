"""A line said back in full: whole names and dates, so that reading it again gives the same."""

from decimal import Decimal

from organiser_app.domain.needs import Urgency
from organiser_app.services.quick.tokens import NOTE_MARK, tokens_of
from organiser_app.services.quick.values import (
    About,
    Amount,
    Email,
    Languages,
    Line,
    Often,
    Part,
    Person,
    Phones,
    What,
    When,
    Where,
)
from organiser_app.services.quick.vocabulary import Vocabulary, concepts_of

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_VERBS = {About.NEED: "needs", About.OFFER: "offers", About.EXCHANGE: "helped"}
_MONEY = frozenset("€$£")


def echo(line: Line, vocabulary: Vocabulary) -> str:
    """The line in full; for one without open questions."""
    if line.about is About.MEMBER:
        return _with_note(_new_member(line), line)
    if line.about is About.CALL:
        return _with_note(_call(line), line)
    what = line.value(Part.WHAT)
    subject = _name(line, Part.WHO)
    parts = [subject, _VERBS[line.about]]
    if line.about is About.EXCHANGE:
        parts += [_name(line, Part.WHOM), "with" if isinstance(what, What) else ""]
    parts += [_what(what, vocabulary) if isinstance(what, What) else ""]
    parts += [_measure(line.value(part)) for part in _MEASURES]
    parts += ["unasked" if line.value(Part.UNASKED) else ""]
    return _with_note(" ".join(filter(None, parts)), line)


def _with_note(text: str, line: Line) -> str:
    return f"{text} {NOTE_MARK} {line.note}" if line.note else text


def _call(line: Line) -> str:
    what = line.value(Part.WHAT)
    parts = ["call", _name(line, Part.WHO), _measure(line.value(Part.OFTEN))]
    parts += [_measure(line.value(Part.DAY))]
    parts += [f"about {what.words}" if isinstance(what, What) and what.words else ""]
    return " ".join(filter(None, parts))


def _new_member(line: Line) -> str:
    """Each part behind a comma, so that none of it can be read as the name."""
    phones, email = line.value(Part.PHONES), line.value(Part.EMAIL)
    languages = line.value(Part.LANGUAGES)
    parts = [f"new member {_name(line, Part.WHO)}"]
    parts += phones.numbers if isinstance(phones, Phones) else ()
    parts += [email.address] if isinstance(email, Email) else []
    parts += [_measure(line.value(Part.AREA))]
    if isinstance(languages, Languages):
        parts += [f"speaks {' and '.join(languages.names)}"]
    return ", ".join(filter(None, parts))


_MEASURES = (Part.AMOUNT, Part.DAY, Part.OFTEN, Part.URGENCY, Part.AREA)


def _name(line: Line, part: Part) -> str:
    person = line.value(part)
    return person.name if isinstance(person, Person) and person.name else "someone"


def _what(what: What, vocabulary: Vocabulary) -> str:
    if not what.words:
        return what.category
    keys = [token.key for token in tokens_of(what.words)]
    named = vocabulary.categories_called(keys) or vocabulary.categories_about(concepts_of(keys))
    says_it = [one.id for one in named] == [what.category_id]
    return what.words if says_it or not what.category else f"{what.category} {what.words}"


def _measure(value: object) -> str:
    match value:
        case Amount():
            number = f"{value.quantity.normalize():f}" if value.quantity else str(Decimal(0))
            return f"{number}{value.unit}" if value.unit in _MONEY else f"{number} {value.unit}"
        case When():
            return f"until {value.day}" if value.is_end else f"on {value.day}"
        case Often():
            day = value.weekday
            return value.rule.words if day is None else f"every {_DAYS[day]}"
        case Urgency():
            return value.value
        case Where():
            return f"in {value.name}"
        case _:
            return ""
