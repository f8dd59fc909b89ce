"""What was decided in the review of a returned sheet, as plain values that can be kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Choice(StrEnum):
    """What can be chosen about one item."""

    OURS = "ours"
    THEIRS = "theirs"
    BASE = "base"
    JOINED = "joined"
    """Both texts, or what each added and without what each removed."""
    TYPED = "typed"
    """A value of the person's own; the answer holds it."""
    APPLY = "apply"
    SKIP = "skip"
    KEEP = "keep"
    """A row that the sheet lacks stays."""
    ARCHIVE = "archive"
    STAY_DELETED = "stay_deleted"
    RESTORE = "restore"
    RECORD = "record"
    """The row is this record, or the name this member; the answer holds the id."""
    NEW = "new"
    FIELD = "field"
    """The column is this field; the answer holds its key."""
    NOTE = "note"
    IGNORE = "ignore"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Answer:
    """One decision. `seen` is what stood here when it was made: it holds only as long as that."""

    choice: Choice
    value: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything decided so far, by the id of the item."""

    by_item: Mapping[str, Answer] = field(default_factory=dict)

    def get(self, item_id: str) -> Answer | None:
        """The answer about an item."""
        return self.by_item.get(item_id)

    def with_answers(self, answers: Mapping[str, Answer | None]) -> "Answers":
        """The same with these answers; None takes one back."""
        kept = {**self.by_item, **answers}
        return Answers({key: answer for key, answer in kept.items() if answer is not None})

    def as_plain(self) -> dict[str, list[str]]:
        """For keeping."""
        return {key: [str(one.choice), one.value, one.seen] for key, one in self.by_item.items()}

    @classmethod
    def from_plain(cls, kept: Mapping[str, Any]) -> "Answers":
        """From what was kept; what this program does not know is asked again."""
        known = set(Choice)
        return cls(
            {
                str(key): Answer(Choice(one[0]), str(one[1]), str(one[2]))
                for key, one in kept.items()
                if isinstance(one, list) and len(one) == 3 and one[0] in known
            }
        )


NOTHING_ANSWERED = Answers()
