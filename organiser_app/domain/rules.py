"""Validation: functions that return what is wrong, field by field. An empty tuple is fine."""

import dataclasses
from collections.abc import Iterator
from datetime import date, timedelta

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import NEW
from organiser_app.domain.member_fields import field_problems
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import HowOften, Need, Offer
from organiser_app.domain.problems import Problem
from organiser_app.domain.recurring import rule_of
from organiser_app.domain.saved_views import view_problems
from organiser_app.domain.settings import HEAVIEST, LONGEST_PROMISE, GroupSettings

LONGEST_NAME = 200
LONGEST_TEXT = 32_767
"""What one spreadsheet cell can hold, so that everything can leave and come back."""
EARLIEST = date(1900, 1, 1)
LONGEST_REST = 730
LATEST_CHECK_IN = 90
FEWEST_DIGITS = 3
"""Of a phone number: the shortest that are dialled anywhere."""


def member_problems(member: Member) -> tuple[Problem, ...]:
    """What is wrong with a member's fields."""
    return tuple(_member_problems(member))


def _member_problems(member: Member) -> Iterator[Problem]:
    yield from name_problems("name", member.name)
    yield from _long_text("note", member.note)
    yield from _long_text("address", member.address)
    if member.email and not _looks_like_email(member.email):
        yield Problem("email", "BAD_EMAIL", {"found": member.email})
    if member.monthly_limit is not None and member.monthly_limit < 0:
        yield Problem("monthly_limit", "NEGATIVE")
    if member.household_size is not None and member.household_size < 1:
        yield Problem("household_size", "NOT_POSITIVE")
    if member.id != NEW and member.household_id == member.id:
        yield Problem("household_id", "IN_ITSELF")
    elif member.kind is MemberKind.HOUSEHOLD and member.household_id is not None:
        yield Problem("household_id", "HOUSEHOLD_IN_HOUSEHOLD")
    if member.id != NEW and member.acts_for_id == member.id:
        yield Problem("acts_for_id", "IN_ITSELF")
    if member.joined and member.left and member.left < member.joined:
        yield Problem("left", "LEFT_BEFORE_JOINED")
    if member.joined and member.paused_until and member.paused_until < member.joined:
        yield Problem("paused_until", "RESTS_BEFORE_JOINED")


def entry_problems(
    member: Member, today: date, before: Member | None = None
) -> tuple[Problem, ...]:
    """What nobody means who types it; what was there `before`, from wherever, is not judged."""
    found: list[Problem] = []
    if before is None or before.joined != member.joined:
        found += past_day_problems("joined", member.joined, today)
    known = () if before is None else before.phones
    found += [
        Problem("phones", "NOT_A_PHONE", {"found": phone})
        for phone in member.phones
        if phone not in known and sum(map(str.isdigit, phone)) < FEWEST_DIGITS
    ]
    return tuple(found)


def exchange_problems(exchange: Exchange, today: date) -> tuple[Problem, ...]:
    """What is wrong with an exchange's fields; a day in the future has not happened yet."""
    return tuple(_exchange_problems(exchange, today))


def _exchange_problems(exchange: Exchange, today: date) -> Iterator[Problem]:
    if exchange.giver_id is not None and exchange.giver_id == exchange.receiver_id:
        yield Problem("receiver_id", "SAME_AS_GIVER")
    yield from _past_day("day", exchange.day, today)
    if exchange.quantity is not None and exchange.quantity < 0:
        yield Problem("quantity", "NEGATIVE")
    yield from _long_text("note", exchange.note)


def need_link_problems(exchange: Exchange, need: Need) -> tuple[Problem, ...]:
    """What does not fit between help and the need that it is said to meet."""
    found = []
    if exchange.day and need.opened and exchange.day < need.opened:
        found.append(Problem("day", "BEFORE_ASKED", {"found": need.opened}))
    if exchange.giver_id is not None and exchange.giver_id == need.member_id:
        found.append(Problem("giver_id", "SAME_AS_ASKER"))
    return tuple(found)


def need_problems(need: Need, today: date) -> tuple[Problem, ...]:
    """What is wrong with a need's fields."""
    return tuple(_need_problems(need, today))


def _need_problems(need: Need, today: date) -> Iterator[Problem]:
    if not need.words.strip() and need.category_id is None:
        yield Problem("words", "NEED_SAYS_NOTHING")
    yield from _past_day("opened", need.opened, today)
    if need.opened and need.needed_by and need.needed_by < need.opened:
        yield Problem("needed_by", "NEEDED_BEFORE_ASKED")
    if need.opened and need.closed and need.closed < need.opened:
        yield Problem("closed", "CLOSED_BEFORE_ASKED")
    if need.quantity is not None and need.quantity < 0:
        yield Problem("quantity", "NEGATIVE")
    if need.household_size is not None and need.household_size < 1:
        yield Problem("household_size", "NOT_POSITIVE")
    if need.id != NEW and need.parent_id == need.id:
        yield Problem("parent_id", "IN_ITSELF")
    rule = rule_of(need.recurring)
    if rule and rule.until and need.day and rule.until < need.day:
        yield Problem("recurring", "ENDS_BEFORE_START")
    yield from _long_text("words", need.words)
    yield from _long_text("note", need.note)


def offer_problems(offer: Offer) -> tuple[Problem, ...]:
    """What is wrong with an offer's fields."""
    return tuple(_offer_problems(offer))


def _offer_problems(offer: Offer) -> Iterator[Problem]:
    if not offer.words.strip() and offer.category_id is None:
        yield Problem("words", "OFFER_SAYS_NOTHING")
    if offer.start and offer.until and offer.until < offer.start:
        yield Problem("until", "ENDS_BEFORE_START")
    if offer.times is not None and offer.times < 1:
        yield Problem("times", "NOT_POSITIVE")
    yield from _long_text("words", offer.words)
    yield from _long_text("note", offer.note)


def offer_entry_problems(
    offer: Offer, before: Offer | None = None, *, new_name: str = ""
) -> tuple[Problem, ...]:
    """What nobody means who types it; what was there `before`, from wherever, is not judged.

    `new_name` is that of someone who is not on the roster yet.
    """
    found = []
    is_of_nobody = offer.member_id is None and not new_name.strip()
    if is_of_nobody and (before is None or before.member_id is not None):
        found.append(Problem("member_id", "NOBODY_OFFERS"))
    if _is_uncounted(offer) and (before is None or not _is_uncounted(before)):
        found.append(Problem("times", "TIMES_NOT_SAID"))
    return tuple(found)


def _is_uncounted(offer: Offer) -> bool:
    """Whether it is for several times, and nobody said how many."""
    return offer.how_often is HowOften.SEVERAL and offer.times is None


def followup_problems(followup: FollowUp, today: date) -> tuple[Problem, ...]:
    """What is wrong with a follow-up's fields."""
    return tuple(_followup_problems(followup, today))


def _followup_problems(followup: FollowUp, today: date) -> Iterator[Problem]:
    if not (followup.member_id or followup.need_id or followup.match_id):
        yield Problem("member_id", "ABOUT_NOTHING")
    if followup.due is None:
        yield Problem("due", "REQUIRED_EMPTY")
    if (followup.done is None) != (followup.result is None):
        yield Problem("result", "DONE_WITHOUT_RESULT")
    yield from _past_day("done", followup.done, today)
    if followup.recurring and rule_of(followup.recurring) is None:
        yield Problem("recurring", "NOT_A_RULE")
    yield from _long_text("words", followup.words)


def settings_problems(
    settings: GroupSettings, before: GroupSettings | None = None
) -> tuple[Problem, ...]:
    """What is wrong with what the group decided: a weight outside 0 to 10, a promise of no days.

    A promise that stood there `before` is not judged: it keeps nobody from deciding something else.
    """
    return (
        *_weight_problems(settings),
        *field_problems(settings.fields),
        *_check_in_problems(settings),
        *_promise_problems(settings, before),
        *view_problems(settings.saved_views),
    )


def _weight_problems(settings: GroupSettings) -> Iterator[Problem]:
    for name, weight in dataclasses.asdict(settings.weights).items():
        least, most = (1, LONGEST_REST) if name == "rest_days" else (0, HEAVIEST)
        if not least <= weight <= most:
            yield Problem(f"weights.{name}", "NOT_WITHIN", {"least": least, "most": most})


def _promise_problems(settings: GroupSettings, before: GroupSettings | None) -> Iterator[Problem]:
    for name in ("urgent_days", "soon_days", "whenever_days"):
        days = getattr(settings, name)
        is_new = before is None or days != getattr(before, name)
        if is_new and not 1 <= days <= LONGEST_PROMISE:
            yield Problem(name, "NOT_WITHIN", {"least": 1, "most": LONGEST_PROMISE})


def _check_in_problems(settings: GroupSettings) -> Iterator[Problem]:
    if not 0 <= settings.check_in_days <= LATEST_CHECK_IN:
        yield Problem("check_in_days", "NOT_WITHIN", {"least": 0, "most": LATEST_CHECK_IN})


def name_problems(field: str, name: str) -> tuple[Problem, ...]:
    """What is wrong with what someone or something is called."""
    if not name.strip():
        return (Problem(field, "REQUIRED_EMPTY"),)
    if len(name) > LONGEST_NAME:
        return (Problem(field, "TEXT_TOO_LONG", {"most": LONGEST_NAME}),)
    return ()


def long_text_problems(field: str, text: str) -> tuple[Problem, ...]:
    """What is wrong with a text that stands alone."""
    return tuple(_long_text(field, text))


def _long_text(field: str, text: str) -> Iterator[Problem]:
    if len(text) > LONGEST_TEXT:
        yield Problem(field, "TEXT_TOO_LONG", {"most": LONGEST_TEXT})


def past_day_problems(field: str, day: date | None, today: date) -> tuple[Problem, ...]:
    """What is wrong with a day that must have come already."""
    return tuple(_past_day(field, day, today))


def _past_day(field: str, day: date | None, today: date) -> Iterator[Problem]:
    if day is None:
        return
    if day > today + timedelta(days=1):
        yield Problem(field, "IN_THE_FUTURE", {"found": day})
    elif day < EARLIEST:
        yield Problem(field, "TOO_LONG_AGO", {"found": day})


def _looks_like_email(text: str) -> bool:
    name, at, domain = text.partition("@")
    return bool(name and at and "." in domain.strip(".") and " " not in text)
