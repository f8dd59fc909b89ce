"""One member as a coordinator looks at them: their story, and what is left of their own limit."""

import dataclasses
from datetime import date
from decimal import Decimal

from organiser_app.domain.members import LimitUnit
from organiser_app.domain.views import MemberStory
from organiser_app.matching.words import USUAL, sixtieths_of
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import needs
from organiser_app.storage.reads.stories import AT_ONCE, given_since, member_story


def story_of(
    connection: Reader, member_id: int, today: date, *, most: int = AT_ONCE
) -> MemberStory | None:
    """The story of a member; where they set a limit, with what they gave this month."""
    story = member_story(connection, member_id, most=most)
    if story is None or story.member.monthly_limit is None:
        return story
    in_hours = story.member.limit_unit is LimitUnit.HOURS
    families = {int(one.id): one.unit for one in needs.categories(connection)}
    taken = 0
    for one in given_since(connection, member_id, today.replace(day=1)):
        family = families.get(one.category_id or 0)
        taken += sixtieths_of(one.quantity, one.unit, family, in_hours=in_hours)
    given = (Decimal(taken) / USUAL).quantize(Decimal("0.1")).normalize()
    return dataclasses.replace(story, open=dataclasses.replace(story.open, taken_this_month=given))
