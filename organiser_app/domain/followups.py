"""Follow-ups: who still owes whom a call, and what came of it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from organiser_app.domain.ids import NEW, FollowUpId, MatchId, MemberId, NeedId
from organiser_app.domain.recurring import rule_of


class FollowUpResult(StrEnum):
    """How a follow-up went."""

    SPOKE = "spoke"
    LEFT_MESSAGE = "left_message"
    TEXTED = "texted"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A call or message that someone is waiting for."""

    id: FollowUpId = FollowUpId(NEW)
    member_id: MemberId | None = None
    need_id: NeedId | None = None
    match_id: MatchId | None = None
    due: date | None = None
    done: date | None = None
    result: FollowUpResult | None = None
    words: str = ""
    recurring: str = ""
    """How often it is due again, as in `recurring.Rule`."""

    def on_day(self, due: date) -> "FollowUp":
        """The call on another day; when the others are is still counted from the day that it had."""
        rule = rule_of(self.recurring)
        if rule is None or rule.start is not None or self.due is None:
            return replace(self, due=due)
        return replace(self, due=due, recurring=replace(rule, start=self.due).words)

    is_check_in: bool = False
    """Whether it asks if help that came was what they wanted."""
