"""What a line that was confirmed writes down, and what still keeps it from being written."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from organiser_app.domain.commands import AddMember, AddNeed, AddOffer, LogExchange
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.exchanges import Asked, Exchange
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import HowOften, Need, Offer, Urgency
from organiser_app.domain.problems import Problem
from organiser_app.domain.recurring import Rule
from organiser_app.domain.rules import (
    exchange_problems,
    followup_problems,
    member_problems,
    need_problems,
    offer_problems,
)
from organiser_app.services.quick.days import first_on
from organiser_app.services.quick.phrases import TIMES_OF_DAY
from organiser_app.services.quick.tokens import tokens_of
from organiser_app.services.quick.values import (
    About,
    Amount,
    Chip,
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

Row = TypeVar("Row", Need, Offer)
QuickCommand = AddNeed | AddOffer | LogExchange | AddFollowUp | AddMember
_BETWEEN = " — "


@dataclass(frozen=True, slots=True)
class Missing:
    """A chip that nothing can be chosen for: it must be typed."""

    part: Part


def missing(line: Line) -> tuple[Missing, ...]:
    """What the line must still say."""
    return tuple(Missing(chip.part) for chip in line.questions if not chip.options)


def command_of(line: Line, today: date) -> QuickCommand:
    """The command of a line without open questions."""
    match line.about:
        case About.NEED:
            return AddNeed(
                _need(line, today),
                new_member=_new(line, Part.WHO),
                new_category=_what(line).new_category,
            )
        case About.OFFER:
            return AddOffer(
                _offer(line, today),
                new_member=_new(line, Part.WHO),
                new_category=_what(line).new_category,
            )
        case About.EXCHANGE:
            return LogExchange(
                _exchange(line, today),
                new_giver=_new(line, Part.WHO),
                new_receiver=_new(line, Part.WHOM),
                new_category=_what(line).new_category,
            )
        case About.CALL:
            return AddFollowUp(call_of(line, today), new_member=_new(line, Part.WHO))
        case About.MEMBER:
            return AddMember(member_of(line, today))


def problems_of(line: Line, today: date) -> tuple[Problem, ...]:
    """What is wrong with what the line would write down."""
    if line.value(Part.DENIAL) is not None:
        return (Problem("words", "NOT_SO"),)
    match line.about:
        case About.NEED:
            return need_problems(_told(_need(line, today), line), today)
        case About.OFFER:
            return offer_problems(_told(_offer(line, today), line))
        case About.EXCHANGE:
            return tuple(_exchange_problems(line, today))
        case About.CALL:
            return tuple(_call_problems(line, today))
        case About.MEMBER:
            return tuple(_member_problems(line, today))


def _call_problems(line: Line, today: date) -> Iterator[Problem]:
    call = call_of(line, today)
    if _new(line, Part.WHO):
        call = replace(call, member_id=MemberId(-1))  # added with the call
    yield from followup_problems(call, today)


def _member_problems(line: Line, today: date) -> Iterator[Problem]:
    if same_as(line) is not None:
        yield Problem("name", "ON_THE_ROSTER")
    yield from member_problems(member_of(line, today))


def same_as(line: Line) -> MemberId | None:
    """The member who somebody new is, as was answered."""
    return None if line.is_denied else _person(line, Part.SAME).member_id


def _told(row: Row, line: Line) -> Row:
    """With the name of a new kind of help, which says what it is about."""
    return replace(row, words=row.words or _what(line).new_category)


def _exchange_problems(line: Line, today: date) -> Iterator[Problem]:
    yield from exchange_problems(_exchange(line, today), today)
    giver, receiver = _person(line, Part.WHO), _person(line, Part.WHOM)
    if not giver.name and not receiver.name:
        yield Problem("giver_id", "NOBODY_NAMED")
    if giver.is_new and giver.name.casefold() == receiver.name.casefold():
        yield Problem("receiver_id", "SAME_AS_GIVER")


def _need(line: Line, today: date) -> Need:
    what, amount, when = _what(line), line.value(Part.AMOUNT), line.value(Part.DAY)
    often, urgency, area = line.value(Part.OFTEN), line.value(Part.URGENCY), line.value(Part.AREA)
    return Need(
        member_id=_person(line, Part.WHO).member_id,
        category_id=what.category_id,
        words=what.words,
        quantity=amount.quantity if isinstance(amount, Amount) else None,
        unit=amount.unit if isinstance(amount, Amount) else "",
        urgency=urgency if isinstance(urgency, Urgency) else Urgency.SOON,
        opened=today,
        needed_by=when.day if isinstance(when, When) else None,
        area_id=area.area_id if isinstance(area, Where) else None,
        recurring=often.rule.words if isinstance(often, Often) else "",
        note=_note(line),
    )


def _note(line: Line) -> str:
    """What the line could make nothing of, and a time of day, for which there is no field."""
    chip = line.by_part.get(Part.DAY)
    words = [] if chip is None else [token.key for token in tokens_of(chip.said)]
    time = chip.said if chip is not None and TIMES_OF_DAY.intersection(words) else ""
    return " … ".join(filter(None, (time, line.note)))


def _offer(line: Line, today: date) -> Offer:
    what, when, area = _what(line), line.value(Part.DAY), line.value(Part.AREA)
    often = line.by_part.get(Part.OFTEN)
    start, until = today, None
    if isinstance(when, When):
        start, until = (today, when.day) if when.is_end else (when.day, when.day)
    is_one_day = until is not None and start == until and often is None
    return Offer(
        member_id=_person(line, Part.WHO).member_id,
        category_id=what.category_id,
        words=_words(what.words or what.category, line.by_part.get(Part.AMOUNT), often)
        if often is not None or Part.AMOUNT in line.by_part
        else what.words,
        how_often=HowOften.ONCE if is_one_day else HowOften.STANDING,
        start=min(start, until) if until is not None else start,
        until=until,
        area_id=area.area_id if isinstance(area, Where) else None,
        note=_note(line),
    )


def _words(words: str, *chips: Chip | None) -> str:
    """An offer keeps in its words what it has no field for: "lifts on Fridays"."""
    return " ".join([words, *(chip.said for chip in chips if chip is not None)]).strip()


def _exchange(line: Line, today: date) -> Exchange:
    what, amount, when = _what(line), line.value(Part.AMOUNT), line.value(Part.DAY)
    area = line.value(Part.AREA)
    return Exchange(
        day=when.day if isinstance(when, When) else today,
        giver_id=_person(line, Part.WHO).member_id,
        receiver_id=_person(line, Part.WHOM).member_id,
        category_id=what.category_id,
        area_id=area.area_id if isinstance(area, Where) else None,
        quantity=amount.quantity if isinstance(amount, Amount) else None,
        unit=amount.unit if isinstance(amount, Amount) else "",
        asked=Asked.UNASKED if line.value(Part.UNASKED) is True else Asked.NOT_RECORDED,
        note="\n".join(filter(None, (what.words, _note(line)))),
    )


def call_of(line: Line, today: date) -> FollowUp:
    """The call that the line plans, as far as it was read."""
    when, often = line.value(Part.DAY), line.value(Part.OFTEN)
    day = when.day if isinstance(when, When) else None
    if isinstance(often, Often) and isinstance(when, When) and when.is_end:
        day = today if often.weekday is None else first_on(often.weekday, today)
    return FollowUp(
        member_id=_person(line, Part.WHO).member_id,
        due=day,
        words=_BETWEEN.join(filter(None, (_what(line).words, _note(line)))),
        recurring=_recurring(often.rule, when) if isinstance(often, Often) else "",
    )


def _recurring(rule: Rule, when: object) -> str:
    is_end = isinstance(when, When) and when.is_end
    return replace(rule, until=when.day).words if isinstance(when, When) and is_end else rule.words


def member_of(line: Line, today: date) -> Member:
    """The member whom the line welcomes, as far as they were read."""
    area, email = line.value(Part.AREA), line.value(Part.EMAIL)
    phones, languages = line.value(Part.PHONES), line.value(Part.LANGUAGES)
    return Member(
        name=_person(line, Part.WHO).name,
        phones=phones.numbers if isinstance(phones, Phones) else (),
        email=email.address if isinstance(email, Email) else "",
        area_id=area.area_id if isinstance(area, Where) else None,
        languages=languages.names if isinstance(languages, Languages) else (),
        joined=today,
        note=_note(line),
    )


def _what(line: Line) -> What:
    value = line.value(Part.WHAT)
    return value if isinstance(value, What) else What()


def _person(line: Line, part: Part) -> Person:
    value = line.value(part)
    return value if isinstance(value, Person) else Person()


def _new(line: Line, part: Part) -> str:
    person = _person(line, part)
    return person.name if person.is_new else ""
