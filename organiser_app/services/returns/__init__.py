"""A sheet that left comes home: find it, compare three sides, decide, apply, one undo."""

from organiser_app.services.returns.answers import NOTHING_ANSWERED, Answer, Answers, Choice
from organiser_app.services.returns.command import to_command
from organiser_app.services.returns.items import (
    Item,
    ItemKind,
    Option,
    Part,
    answer_to,
    chosen,
    is_open,
    result_of,
)
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
from organiser_app.services.returns.report import report_marks, write_review_report
from organiser_app.services.returns.review import ReturnReview, RowCounts
from organiser_app.services.returns.typed import typed_value

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
    "answer_to",
    "apply",
    "chosen",
    "decided",
    "is_open",
    "keep_for_later",
    "prepare",
    "received",
    "report_marks",
    "result_of",
    "resume",
    "review_of",
    "to_command",
    "typed_value",
    "write_review_report",
]
