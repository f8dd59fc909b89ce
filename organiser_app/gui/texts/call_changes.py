"""What was done about calls and answers, as sentences: a part of `changes`."""

from collections.abc import Mapping
from typing import Protocol

from organiser_app.domain.changes import Kind
from organiser_app.domain.followups import FollowUpResult
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.words import fill, texts


class Values(Protocol):
    """What is asked of `changes.Values`."""

    @property
    def values(self) -> Mapping[str, object]: ...
    def name(self, key: str) -> str: ...
    def has(self, key: str) -> bool: ...
    def day(self, key: str) -> str: ...
    def count(self) -> int: ...


def followed_up(values: Values) -> str:
    """How a call went, and when to try again."""
    pattern = {
        FollowUpResult.SPOKE: texts.tr("Spoke with %1"),
        FollowUpResult.LEFT_MESSAGE: texts.tr("Left a message for %1"),
        FollowUpResult.TEXTED: texts.tr("Sent a text message to %1"),
        FollowUpResult.NO_ANSWER: texts.tr("Tried to reach %1, no answer"),
    }[FollowUpResult(str(values.values["result"]))]
    said = fill(pattern, values.name("member"))
    again = values.day("again")
    return fill(texts.tr("%1; again on %2", "a call, a day"), said, again) if again else said


def postponed(values: Values) -> str:
    """What is put off, and until when."""
    until = values.day("until")
    if values.count() == 1:
        return fill(texts.tr("Put off getting back to %1 until %2"), values.name("member"), until)
    rows = kind_of_rows(Kind.FOLLOWUPS, values.count())
    return fill(texts.tr("Put off %1 until %2"), rows, until)


def removed(values: Values) -> str:
    """Which plans are gone."""
    if values.count() == 1:
        return fill(texts.tr("Removed the plan to get back to %1"), values.name("member"))
    return fill(texts.tr("Removed %1"), kind_of_rows(Kind.FOLLOWUPS, values.count()))


def answered(values: Values) -> str:
    """That somebody said how the help was; never what they said."""
    if not values.has("member"):
        return texts.tr("Wrote down how the help was")
    return fill(texts.tr("Wrote down how %1 found the help"), values.name("member"))
