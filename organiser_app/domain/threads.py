"""The thread of a need that recurs: when the next one is, and what it means that it is over.

A thread is the first one with all that came after it. It goes on while its latest one says how
often; it is over when that one says that it was the last ("every week until" its own day).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.recurring import Rule, rule_of

ENDINGS = frozenset({NeedState.WITHDRAWN, NeedState.CLOSED_UNMET})
"""Where one asks whether it is over for this time only, or from now on."""


def latest_of(thread: Sequence[Need]) -> Need:
    """The one of the last day; whether another comes is up to it."""
    return max(thread, key=lambda one: (one.day or date.min, one.id))


def is_after(one: Need, other: Need) -> bool:
    """Whether one of a thread is on a later day than another, or on the same."""
    return one.id != other.id and (one.day or date.min) >= (other.day or date.min)


def is_past_the_last(one: Need, need: Need) -> bool:
    """Whether one of a thread comes after the last day that a need before it names, or all are."""
    rule = rule_of(need.recurring)
    if rule is None:
        return True
    return rule.until is not None and one.day is not None and one.day > rule.until


def day_after(need: Need, thread: Sequence[Need], today: date) -> date | None:
    """The day of the one that follows a need; None when it was the last, or that one is there."""
    rule = rule_of(need.recurring)
    first = min(thread, key=lambda one: one.id).day if thread else need.day
    if rule is None or need.day is None or first is None:
        return None
    day = rule.after(need.day, first)
    while need.needed_by is None and day is not None and day <= today:
        day = rule.after(day, first)  # no day was missed where none was fixed
    return None if day is None or _is_there(thread, rule, day, first) else day


def _is_there(thread: Sequence[Need], rule: Rule, day: date, first: date) -> bool:
    """Whether the thread has the one of that day, or one after it."""
    return any(
        one.day is not None and (one.day >= day or rule.is_one(one.day, day, first))
        for one in thread
    )


def with_no_other(need: Need, today: date) -> Need:
    """The need as the last of its thread."""
    rule = rule_of(need.recurring)
    if rule is None:
        return need
    last = need.needed_by or max(today, need.opened or today)
    return replace(need, recurring=replace(rule, until=last).words)


def with_rule(need: Need, words: str) -> Need:
    """The need with how often its thread comes back from now on."""
    rule = rule_of(words)
    if rule and rule.until and need.day and rule.until < need.day:
        words = replace(rule, until=need.day).words
    return replace(need, recurring=words)
