"""What is wrong with a field, in words that say what to do."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from organiser_app.domain.exchanges import ArrangedBy, Asked, Outcome
from organiser_app.domain.followups import FollowUpResult
from organiser_app.domain.members import LimitUnit, MemberKind
from organiser_app.domain.needs import HowOften, NeedState, OfferState, Urgency
from organiser_app.domain.problems import CHANGED_MEANWHILE, Problem
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.calls import result_label
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.recurring import rule_sentence
from organiser_app.gui.texts.words import fill, in_line, listed, number, texts


def problem_sentence(problem: Problem) -> str:
    """The sentence for beside the field."""
    if problem.code == "REQUIRED_EMPTY":
        return _required(problem.field)
    if problem.code == "ENDS_BEFORE_START" and problem.field == "recurring":
        return texts.tr("This is before the first time.")
    if problem.code == CHANGED_MEANWHILE:
        return _changed_meanwhile(problem.field, problem.values.get("now"))
    sentence = _SENTENCES.get(problem.code)
    if sentence is None:
        return texts.tr("This cannot be saved as it is. Please check it.")
    return sentence(problem.values)


def _required(field: str) -> str:
    if field == "name":
        return texts.tr("A name is needed; a first name is enough.")
    return texts.tr("Please fill this in.")


def _too_long(values: Mapping[str, object]) -> str:
    most = values.get("most")
    shown = number(most) if isinstance(most, int) else ""
    return fill(texts.tr("This is longer than %1 characters. Please shorten it."), shown)


def _in_the_future(values: Mapping[str, object]) -> str:
    return fill(texts.tr("%1 is still to come. Choose a day up to today."), _day(values))


def _too_long_ago(values: Mapping[str, object]) -> str:
    return fill(texts.tr("%1 is very long ago. Please check the year."), _day(values))


def _not_within(values: Mapping[str, object]) -> str:
    ends = [number(end) if isinstance(end, int) else "" for end in _ends(values)]
    return fill(texts.tr("Choose a number from %1 to %2."), *ends)


def _ends(values: Mapping[str, object]) -> tuple[object, object]:
    return values.get("least"), values.get("most")


def _changed_meanwhile(field: str, now: object) -> str:
    if shown := _now_words(field, now):
        pattern = texts.tr("This was changed meanwhile, to “%1”. Save once more to write yours.")
        return fill(pattern, in_line(shown, most=40))
    return texts.tr("This was changed meanwhile. Save once more to write yours.")


_NUMBERS = frozenset({"quantity", "monthly_limit", "household_size", "times"})
"""Other fields that hold a number hold the id of something, which says nothing to anybody."""


def _now_words(field: str, now: object) -> str:
    """What stands in a field now, as far as it can be said."""
    if isinstance(now, Enum):
        return _word_of(now)
    if isinstance(now, date):
        return day_words(now)
    if isinstance(now, tuple):
        return listed([part for part in now if isinstance(part, str)])
    if isinstance(now, int | Decimal) and field in _NUMBERS:
        return labels.amount_words(Decimal(now))
    if isinstance(now, str):
        return rule_sentence(now, None) if field == "recurring" else now.strip()
    return ""


def _word_of(value: Enum) -> str:
    """The word of a closed set that a button has for it; "" where none has."""
    known: dict[type[Enum], Callable[[Any], str]] = {
        ArrangedBy: labels.arranged_by,
        Asked: labels.asked,
        FollowUpResult: result_label,
        HowOften: labels.how_often,
        LimitUnit: labels.limit_unit,
        MemberKind: labels.member_kind,
        NeedState: labels.need_state,
        OfferState: labels.offer_state,
        Outcome: labels.outcome,
        Urgency: labels.urgency,
    }
    words = known.get(type(value))
    return words(value) if words is not None else ""


def _says_nothing_else(values: Mapping[str, object]) -> str:
    count = values.get("count")
    if values.get("of") == 1:
        return texts.tr("This would say nothing at all. Give it words first.")
    shown = number(count) if isinstance(count, int) else ""
    return fill(texts.tr("%1 of them would say nothing at all. Give them words first."), shown)


def _found_and_most(values: Mapping[str, object]) -> tuple[object, object]:
    return values.get("found"), values.get("most")


def _day(values: Mapping[str, object]) -> str:
    found = values.get("found")
    return day_words(found) if isinstance(found, date) else str(found or "")


def _not_a_value(values: Mapping[str, object]) -> str:
    return {
        "date": texts.tr("A day is expected here."),
        "number": texts.tr("A number is expected here, such as 2 or 1.5."),
    }.get(str(values.get("kind")), texts.tr("Choose one of the list, or leave it empty."))


_SENTENCES: dict[str, Callable[[Mapping[str, object]], str]] = {
    "TEXT_TOO_LONG": _too_long,
    "BAD_EMAIL": lambda _: texts.tr("An e-mail address looks like ana@example.org."),
    "NOT_A_PHONE": lambda values: fill(
        texts.tr("“%1” is no phone number. Leave it empty if there is none."),
        in_line(str(values.get("found", "")), most=30),
    ),
    "NEGATIVE": lambda _: texts.tr("This cannot be less than zero."),
    "NOT_POSITIVE": lambda _: texts.tr("This must be 1 or more; leave it empty if unknown."),
    "NOT_WITHIN": _not_within,
    "IN_ITSELF": lambda _: texts.tr("This is the same one. Choose another, or leave it empty."),
    "LEFT_BEFORE_JOINED": lambda _: texts.tr("This is before the day of joining."),
    "SAME_AS_GIVER": lambda _: texts.tr("This is the person who helped. Choose someone else."),
    "IN_THE_FUTURE": _in_the_future,
    "TOO_LONG_AGO": _too_long_ago,
    "NEED_SAYS_NOTHING": lambda _: texts.tr("Say what is needed, or choose a kind of help."),
    "OFFER_SAYS_NOTHING": lambda _: texts.tr("Say what is offered, or choose a kind of help."),
    "NOBODY_OFFERS": lambda _: texts.tr("Say who offers it; a first name is enough."),
    "TIMES_NOT_SAID": lambda _: texts.tr("Say how many times, or choose “Any time”."),
    "SAYS_NOTHING_ELSE": _says_nothing_else,
    "NEEDED_BEFORE_ASKED": lambda _: texts.tr("This is before the day when it was asked."),
    "CLOSED_BEFORE_ASKED": lambda _: texts.tr("This is before the day when it was asked."),
    "ENDS_BEFORE_START": lambda _: texts.tr("This is before the offer starts."),
    "NO_LONGER_THERE": lambda _: texts.tr("This was removed meanwhile. Please choose again."),
    "IN_THE_PAST": lambda values: fill(
        texts.tr("%1 has passed. Choose today or a later day."), _day(values)
    ),
    "NOT_A_DATE": lambda _: texts.tr(
        'Not understood. Try "yesterday", or a date such as %1.'
    ).replace("%1", day_words(date(2026, 11, 3))),
    "NOT_A_NUMBER": lambda _: texts.tr("A number is expected here, such as 2 or 1.5."),
    "NOT_A_WHOLE_NUMBER": lambda _: texts.tr("A whole number is expected here, such as 4."),
    "ABOUT_NOTHING": lambda _: texts.tr("Say whom or what this is about."),
    "DONE_WITHOUT_RESULT": lambda _: texts.tr("Say both when it was done and how it went."),
    "NOT_A_RULE": lambda _: texts.tr(
        "Not understood. Try “every week”, “every two weeks” or “every month”."
    ),
    "HAS_LEFT": lambda _: texts.tr("This person has left the network. Choose someone else."),
    "RESTS_NOW": lambda _: texts.tr("This person rests just now. Choose someone else."),
    "SAME_AS_ASKER": lambda _: texts.tr("This is the person who asked. Choose someone else."),
    "HELPS_WITH_IT": lambda _: texts.tr(
        "This person is asked to help with it. Call that off first, or choose someone else."
    ),
    "AFTER_SOMEONE_WAS_ASKED": lambda values: fill(
        texts.tr("Someone was asked to help on %1 already. Choose that day or an earlier one."),
        _day(values),
    ),
    "ALREADY_ON_IT": lambda _: texts.tr("This person is asked about it already."),
    "NEED_IS_CLOSED": lambda _: texts.tr("This need is closed. Open it again first."),
    "NOT_THEIR_OFFER": lambda _: texts.tr("This offer is someone else's."),
    "OFFER_IS_PROMISED": lambda _: texts.tr("This offer is promised for another need already."),
    "SAY_WHO_HELPED": lambda _: texts.tr(
        "Someone was asked about this, so say who helped. If nobody did, say that it did not "
        "happen."
    ),
    "THEIR_OWN_MATCH": lambda _: texts.tr(
        "They are asked about this need themselves. Take this line out of the log, then say of "
        "theirs that it happened."
    ),
    "HELPED_WITH_IT_TOO": lambda _: texts.tr(
        "They helped with this need too, and have a line of their own. Take this one out if it was "
        "not someone else."
    ),
    "OFFER_IS_CLOSED": lambda _: texts.tr("This offer does not stand any more."),
    "BEFORE_ARRANGED": lambda values: fill(
        texts.tr("This is before %1, when it was arranged."), _day(values)
    ),
    "MATCH_HAS_ENDED": lambda _: texts.tr(
        "This has ended already. If that was a mistake, take it back first."
    ),
    "SETTLED_BUT_OPEN": lambda _: texts.tr(
        "It has a day on which it was settled, yet it is open. Change where it stands, or clear the day."
    ),
    "NOT_CALLED_OFF": lambda _: texts.tr(
        "Only what was called off has this. Change where it stands, or clear the cell."
    ),
    "EXCHANGE_IS_TAKEN": lambda _: texts.tr("This line of the log came of another match already."),
    "NOT_ONE_NEED": lambda _: texts.tr("These are about different needs. Take one at a time."),
    "NOT_AN_OUTCOME_OF_HELP": lambda _: texts.tr(
        "Choose whether all of it happened or a part of it."
    ),
    "HELP_CAME": lambda _: texts.tr("Someone helped, so the need was met, at least in part."),
    "OTHERS_ARE_ON_IT": lambda _: texts.tr("Others are still on this need."),
    "ALREADY_DONE": lambda values: fill(texts.tr("This was done on %1."), _day(values)),
    "BEFORE_IT_WAS_DONE": lambda _: texts.tr("This is before the day when it was done."),
    "COMPLETE_THE_MATCH": lambda _: texts.tr(
        "Say of the match itself that it happened; the log then has its line."
    ),
    "HELPED_EACH_OTHER": lambda _: texts.tr(
        "These two have helped each other, so they are two people."
    ),
    "ASKED_TO_HELP_THE_OTHER": lambda _: texts.tr(
        "One of them is asked to help the other. Call that off first, if they are the same person."
    ),
    "NOT_A_COUNTRY": lambda _: texts.tr("Two letters are expected here, such as GB or ES."),
    "NOBODY_NAMED": lambda _: texts.tr("Say who helped, or who was helped; one is enough."),
    "NOT_SO": lambda _: texts.tr(
        "Nothing is written down, since it is not so. "
        "A need, an offer or a call that is over can be closed where it is listed."
    ),
    "ON_THE_ROSTER": lambda _: texts.tr("This person is on the roster already."),
    "NOBODY_OF_THIS_NAME": lambda _: texts.tr(
        "Nobody here has this name. Pick someone from the list below."
    ),
    "SEVERAL_OF_THIS_NAME": lambda _: texts.tr(
        "Several people have this name. Pick the right one from the list below."
    ),
    "HOUSEHOLD_IN_HOUSEHOLD": lambda _: texts.tr(
        "A household lives in no other household. Leave this empty."
    ),
    "NAMED_AS_THEMSELVES": lambda _: texts.tr(
        "This is the name of the person. Give the household a name of its own, or leave it empty."
    ),
    "NOT_A_HOUSEHOLD": lambda _: texts.tr(
        "This is not a household. Choose one, or type a new name for one."
    ),
    "PEOPLE_LIVE_IN_IT": lambda _: texts.tr(
        "People live in this household. Take them out first, or leave it a household."
    ),
    "ACTS_IN_A_CIRCLE": lambda _: texts.tr(
        "They are spoken for by this person themselves. Choose someone else."
    ),
    "RESTS_BEFORE_JOINED": lambda _: texts.tr("This is before the day of joining."),
    "NOT_TO_COME": lambda _: texts.tr("Choose a day that is still to come."),
    "NOT_A_VALUE": _not_a_value,
    "FIELD_WITHOUT_NAME": lambda _: texts.tr("Give this field a name."),
    "FIELD_TWICE": lambda _: texts.tr("There is a field of this name already."),
    "NO_CHOICES": lambda _: texts.tr("Say what can be chosen, parted by commas."),
    "TOO_MANY_FIELDS": lambda _: texts.tr("These are too many fields for one form."),
    "NOT_OF_THIS_KIND": lambda _: texts.tr("These rows do not have this."),
    "NOTHING_TO_CHANGE": lambda _: texts.tr("Fill in at least one of these."),
    "VIEW_NAME_TAKEN": lambda _: texts.tr("Another view has this name. Choose a different one."),
    "TOO_MANY_VIEWS": lambda _: texts.tr("There are many views already. Remove one first."),
    "WHO_IS_REACHED": lambda _: texts.tr("Say whose phone or e-mail address this is."),
    "BEFORE_ASKED": lambda values: fill(
        texts.tr("This is before %1, when it was asked for."), _day(values)
    ),
    "TOO_MANY_TOGETHER": lambda values: fill(
        texts.tr(
            "That would be %1 lines. Write it down for a group, a household or a pool instead, or "
            "in parts of up to %2."
        ),
        *(number(one) if isinstance(one, int) else "" for one in _found_and_most(values)),
    ),
    "UNIT_WITHOUT_AMOUNT": lambda _: texts.tr("How much? Fill in a number, or empty the unit."),
}
