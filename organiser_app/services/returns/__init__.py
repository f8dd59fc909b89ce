"""A sheet that left comes home: find it, compare three sides, decide, apply, one undo."""

from organiser_app.services.returns.answers import NOTHING_ANSWERED, Answer, Answers, Choice
from organiser_app.services.returns.command import to_command
from organiser_app.services.returns.items import Item, ItemKind, Option, Part
from organiser_app.services.returns.plan import ReturnPlan
from organiser_app.services.returns.prepare import (
    again,
    apply,
    decided,
    keep_for_later,
    prepare,
    received,
    resume,
    review_of,
)
from organiser_app.services.returns.review import ReturnReview, RowCounts

__all__ = [
    "NOTHING_ANSWERED",
    "Answer",
    "Answers",
    "Choice",
    "Item",
    "ItemKind",
    "Option",
    "Part",
    "ReturnPlan",
    "ReturnReview",
    "RowCounts",
    "again",
    "apply",
    "decided",
    "keep_for_later",
    "prepare",
    "received",
    "resume",
    "review_of",
    "to_command",
]
