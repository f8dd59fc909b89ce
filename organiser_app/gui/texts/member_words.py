"""What is said of one member beside their story: rest, own limit, home, who speaks for whom."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from organiser_app.domain.member_fields import NO, YES, FieldKind, MemberField
from organiser_app.domain.members import LimitUnit, Member
from organiser_app.domain.views import MemberStory, StillOpen
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.labels import amount_words
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, listed, number, texts


def standing_words(story: MemberStory, today: date) -> str:
    """Whether someone rests or has left, and what would then be left to others."""
    member = story.member
    if member.left is not None and member.left <= today:
        said = fill(texts.tr("Left on %1"), day_words(member.left))
    elif member.is_paused(today):
        said = fill(texts.tr("Rests until %1"), day_words(member.paused_until))
    else:
        return ""
    return "; ".join(part for part in (said, promises_to_hand_over(story.open)) if part)


def promises_to_hand_over(open_now: StillOpen) -> str:
    """What someone has taken on and somebody else may do: "2 promises to hand over"."""
    count = len(open_now.promises)
    if not count:
        return ""
    one, many = (
        texts.tr("1 promise to hand over"),
        texts.tr("%Ln promises to hand over", "", count),
    )
    return one if count == 1 else many


def still_open_words(open_now: StillOpen) -> str:
    """Everything that is open for someone: "1 promise, 2 open needs and 1 call"."""
    count = len(open_now.promises)
    parts = [
        _counted(count, texts.tr("1 promise"), texts.tr("%Ln promises", "", count)),
        _counted(
            open_now.needs, texts.tr("1 open need"), texts.tr("%Ln open needs", "", open_now.needs)
        ),
        _counted(
            open_now.offers,
            texts.tr("1 standing offer"),
            texts.tr("%Ln standing offers", "", open_now.offers),
        ),
        _counted(
            open_now.calls,
            texts.tr("1 call to make"),
            texts.tr("%Ln calls to make", "", open_now.calls),
        ),
    ]
    return listed([part for part in parts if part])


def _counted(count: int, one: str, many: str) -> str:
    return "" if not count else one if count == 1 else many


def limit_words(member: Member, taken: Decimal) -> str:
    """Their own limit and this month; beyond it an invitation to rest, never a reproach."""
    if member.monthly_limit is None:
        return ""
    said = fill(
        texts.tr("%1; %2 so far this month."), limit_of(member), amount_words(Decimal(taken))
    )
    if taken <= member.monthly_limit:
        return said
    more = texts.tr("They may like to rest, or pass something on.")
    return f"{said} {more}"


def limit_of(member: Member) -> str:
    """What someone marked for themselves: "At most 4 hours a month"."""
    limit = member.monthly_limit or 0
    if member.limit_unit is LimitUnit.HOURS:
        one, many = (
            texts.tr("At most 1 hour a month"),
            texts.tr("At most %Ln hours a month", "", limit),
        )
    else:
        one, many = (
            texts.tr("At most once a month"),
            texts.tr("At most %Ln times a month", "", limit),
        )
    return one if limit == 1 else many


def speaks_words(speaker: str, member: str, *, hidden: bool) -> str:
    """Who acts for somebody: "Ana speaks for Otto"."""
    return fill(
        texts.tr("%1 speaks for %2"),
        shown_name(speaker, hidden=hidden),
        shown_name(member, hidden=hidden),
    )


def own_value_words(field: MemberField, text: str) -> str:
    """What stands in a field of the group's own, as people write it."""
    match field.kind:
        case FieldKind.DATE:
            return _day(text)
        case FieldKind.NUMBER:
            return _number(text)
        case FieldKind.YES_NO if text in {YES, NO}:
            return texts.tr("Yes") if text == YES else texts.tr("No")
        case _:
            return text


def _day(text: str) -> str:
    try:
        return day_words(date.fromisoformat(text))
    except ValueError:
        return text


def _number(text: str) -> str:
    try:
        return amount_words(Decimal(text))
    except InvalidOperation:
        return text


def own_values(fields: Sequence[MemberField], extra: Mapping[str, str]) -> list[tuple[str, str]]:
    """Name and value of what is filled in: the group's fields first, then what else is there."""
    known = {field.name for field in fields}
    told = [
        (field.name, own_value_words(field, text))
        for field in fields
        if (text := extra.get(field.name))
    ]
    return told + [(name, text) for name, text in extra.items() if name not in known and text]


def household_size_words(count: int) -> str:
    """How many people: "3 people"."""
    return texts.tr("1 person") if count == 1 else texts.tr("%Ln people", "", count)


def more_names(names: Sequence[str], *, most: int, hidden: bool) -> str:
    """A few names in a row, and how many more there are."""
    shown = [shown_name(name, hidden=hidden) for name in names[:most]]
    rest = len(names) - most
    if rest > 0:
        shown.append(fill(texts.tr("%1 more", "people"), number(rest)))
    return listed(shown)


def field_kind(kind: FieldKind) -> str:
    """What is written into a field."""
    return {
        FieldKind.TEXT: texts.tr("Text"),
        FieldKind.NUMBER: texts.tr("Number"),
        FieldKind.DATE: texts.tr("Day"),
        FieldKind.YES_NO: texts.tr("Yes or no"),
        FieldKind.CHOICE: texts.tr("One of a list"),
    }[kind]
