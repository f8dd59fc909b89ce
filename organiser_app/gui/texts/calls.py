"""Calls that are owed, in words: whom, why, since when, what was tried, how to reach them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from organiser_app.domain.calls import CallRow, CallTime, Reach, Try
from organiser_app.domain.check_ins import Answer
from organiser_app.domain.followups import FollowUpResult
from organiser_app.gui.texts.dates import count_days, day_words, relative_day
from organiser_app.gui.texts.people import (
    DOTS,
    left_to_right,
    masked,
    shown_name,
    without_names,
)
from organiser_app.gui.texts.words import beside, capitalised, fill, in_line, listed, number, texts

MOST_DAYS_NAMED = 3


def result_label(result: FollowUpResult) -> str:
    """How a call went, on a button."""
    return {
        FollowUpResult.SPOKE: texts.tr("Spoke"),
        FollowUpResult.LEFT_MESSAGE: texts.tr("Left a message"),
        FollowUpResult.TEXTED: texts.tr("Texted"),
        FollowUpResult.NO_ANSWER: texts.tr("No answer"),
    }[result]


def answer_label(answer: Answer) -> str:
    """Whether the help was what they wanted, on a button."""
    return {
        Answer.YES: texts.tr("Yes"),
        Answer.PARTLY: texts.tr("Partly"),
        Answer.NO: texts.tr("No"),
    }[answer]


def time_title(time: CallTime) -> str:
    """What the calls of a part of the list have in common."""
    return {
        CallTime.OVERDUE: texts.tr("Waiting since before today"),
        CallTime.TODAY: texts.tr("Today"),
        CallTime.MISSED: texts.tr("Missed: still needed?"),
        CallTime.WEEK: texts.tr("In the next seven days"),
        CallTime.LATER: texts.tr("Later"),
        CallTime.DONE: texts.tr("Done lately"),
    }[time]


def who_words(row: CallRow, *, hidden: bool) -> str:
    """Who waits for the call."""
    return shown_name(row.who.name, hidden=hidden)


def need_words(row: CallRow, *, hidden: bool) -> str:
    """Which need it is about; "" for none, nothing of a sensitive one while names are hidden."""
    if row.need_id is None:
        return ""
    if hidden and row.is_sensitive:
        return DOTS
    words = without_names(row.need, [row.who.name], hidden=hidden)
    return in_line(words, most=200) or row.category or texts.tr("help, not said which")


def why_words(row: CallRow, *, hidden: bool) -> str:
    """Why someone is to be called."""
    need = need_words(row, hidden=hidden)
    if row.followup is None:
        return fill(texts.tr("%1: missed on %2", "a need, days"), need, _days(row.missed))
    own = in_line(without_names(row.followup.words, [row.who.name], hidden=hidden), most=200)
    if row.is_check_in:
        asks = texts.tr("How was the help?")
        return beside(asks, need, own)
    if need and own:
        return beside(own, need)
    return own or need or texts.tr("Not said why")


def _days(days: Sequence[date]) -> str:
    named = [day_words(day) for day in days[-MOST_DAYS_NAMED:]]
    if len(days) > MOST_DAYS_NAMED:
        more = len(days) - MOST_DAYS_NAMED
        named.insert(0, texts.tr("%Ln days before", "days that are not named", more))
    return listed(named)


def since_words(row: CallRow, today: date) -> str:
    """When it is due, or since when it is owed."""
    match row.time(today):
        case CallTime.DONE:
            return relative_day(row.done, today)
        case CallTime.MISSED:
            return relative_day(row.due, today)
        case CallTime.OVERDUE:
            due = row.due or today
            return fill(
                texts.tr("%1 late", "a call: so many days"), count_days((today - due).days)
            )
        case _:
            return on_day(row.due or today, today)


def on_day(day: date, today: date) -> str:
    """A day as people say it, with the day of the week where it is near: "on Tuesday"."""
    away = abs((day - today).days)
    if 2 <= away < 7:
        return fill(texts.tr("on %1", "a day of the week"), weekday(day))
    return relative_day(day, today)


def weekday(day: date) -> str:
    """The day of the week."""
    return QLocale().standaloneDayName(day.isoweekday())


def tried_words(tries: Sequence[Try], today: date) -> str:
    """What was tried before: "left a message on Tuesday"; "" for nothing."""
    if not tries:
        return ""
    last = try_words(tries[0], today)
    if len(tries) == 1:
        return last
    return fill(texts.tr("%1; tried %2 times"), last, number(len(tries)))


def try_words(one: Try, today: date) -> str:
    """One call that was made."""
    pattern = {
        FollowUpResult.SPOKE: texts.tr("spoke %1", "a call, when"),
        FollowUpResult.LEFT_MESSAGE: texts.tr("left a message %1", "a call, when"),
        FollowUpResult.TEXTED: texts.tr("texted %1", "a call, when"),
        FollowUpResult.NO_ANSWER: texts.tr("no answer %1", "a call, when"),
    }[one.result]
    return fill(pattern, on_day(one.day, today))


def done_words(row: CallRow, today: date) -> str:
    """How a call went that was made."""
    if row.followup is None or row.followup.done is None or row.followup.result is None:
        return ""
    return capitalised(try_words(Try(row.followup.done, row.followup.result), today))


def reach_words(row: CallRow, *, hidden: bool) -> str:
    """How to reach them, in one line."""
    if row.acts_for is not None:
        through = fill(texts.tr("through %1"), shown_name(row.acts_for.name, hidden=hidden))
        return beside(through, *_ways(row.acts_for, hidden=hidden))
    return beside(*_ways(row.who, hidden=hidden))


def _ways(reach: Reach, *, hidden: bool) -> list[str]:
    number_ = left_to_right(reach.phones[0]) if reach.phones else ""
    way = number_ or reach.email
    return [masked(way, hidden=hidden), reach.preferred_contact, reach.contact_time]


def calls_count(owed: int) -> str:
    """How many people are owed a call."""
    if not owed:
        return texts.tr("Nobody is owed a call today")
    return (
        texts.tr("1 call owed today") if owed == 1 else texts.tr("%Ln calls owed today", "", owed)
    )
