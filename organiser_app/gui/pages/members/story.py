"""A member's story in the side panel: giving and receiving are worded alike, as taking part."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.views import MemberStory, StoryKind, StoryLine
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.gui.texts.people import left_to_right, masked, shown_name, without_names
from organiser_app.gui.texts.stories import member_line, taking_part
from organiser_app.gui.texts.words import beside, fill, in_line, number, texts
from organiser_app.gui.theme import ColourName, IconName
from organiser_app.gui.widgets.facts import buttons, facts
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.story_list import StoryLine as ShownLine
from organiser_app.gui.widgets.story_list import StoryList
from organiser_app.gui.widgets.text import label

_LOOKS: dict[StoryKind, tuple[IconName, ColourName]] = {
    StoryKind.JOINED: ("sprout", "accent"),
    StoryKind.GAVE: ("hand-heart", "give"),
    StoryKind.RECEIVED: ("heart-handshake", "receive"),
    StoryKind.ASKED: ("hand-helping", "text2"),
    StoryKind.OFFERED: ("sparkles", "text2"),
    StoryKind.MET: ("circle-check", "good"),
    StoryKind.WITHDRAWN: ("undo-2", "text2"),
    StoryKind.CLOSED: ("circle-slash", "text2"),
    StoryKind.FOLLOWED_UP: ("phone", "text2"),
}
_LEADS_TO = {
    StoryKind.GAVE: "exchanges",
    StoryKind.RECEIVED: "exchanges",
    StoryKind.ASKED: "needs",
    StoryKind.MET: "needs",
    StoryKind.WITHDRAWN: "needs",
    StoryKind.CLOSED: "needs",
    StoryKind.OFFERED: "offers",
}


def show_member(
    panel: SidePanel,
    story: MemberStory,
    *,
    today: date,
    hidden: bool,
    does: Sequence[tuple[str, Callable[[], object]]],
    promises: QWidget | None = None,
) -> list[StoryList]:
    """Fills the panel; `promises` are what they said yes to. Answers the lists that lead on."""
    member = story.member
    panel.show_title(shown_name(member.name, hidden=hidden), _subtitle(story))
    panel.add_button(buttons(does))
    panel.add_section("", label(taking_part(story, hidden=hidden), wrap=True))
    if kept := _limit_words(story, today):
        panel.add_section("", label(kept, wrap=True))
    if promises is not None:
        panel.add_section("", promises)
    lists = []
    if waiting := _open_needs(story):
        lists.append(_lines(waiting, today, hidden=hidden))
        panel.add_section(texts.tr("Open needs"), lists[-1])
    _add_facts(panel, story, today, hidden=hidden)
    if story.lines:
        lists.append(_lines(story.lines, today, hidden=hidden))
        panel.add_section(texts.tr("What happened"), lists[-1])
    return lists


def _subtitle(story: MemberStory) -> str:
    member = story.member
    kind = "" if member.kind is MemberKind.PERSON else labels.member_kind(member.kind)
    return beside(kind, member.pronouns, story.area)


def _add_facts(panel: SidePanel, story: MemberStory, today: date, *, hidden: bool) -> None:
    member = story.member
    for title, widget_lines in (
        (texts.tr("How to reach them"), _contact(story, hidden=hidden)),
        (texts.tr("Taking part"), _helping(member, today)),
        (texts.tr("What they agreed to"), _consent(member)),
        (texts.tr("Note"), _note(member, hidden=hidden)),
    ):
        shown = [(icon, text) for icon, text in widget_lines if text]
        if shown:
            panel.add_section(title, facts(shown))


Facts = list[tuple[IconName | None, str]]


def _contact(story: MemberStory, *, hidden: bool) -> Facts:
    member = story.member
    through = ""
    if story.acts_for:
        through = fill(texts.tr("Through %1"), shown_name(story.acts_for, hidden=hidden))
    best = beside(member.preferred_contact, member.contact_time)
    home = shown_name(story.household, hidden=hidden) if story.household else ""
    return [
        ("user", through),
        ("phone", masked(left_to_right(", ".join(member.phones)), hidden=hidden)),
        ("mail", masked(member.email, hidden=hidden)),
        ("clock", best),
        ("languages", ", ".join(member.languages)),
        ("map-pin", masked(member.address, hidden=hidden)),
        ("home", beside(home, _household_size(member))),
    ]


def _household_size(member: Member) -> str:
    if member.household_size is None:
        return ""
    one, many = texts.tr("1 person"), texts.tr("%Ln people", "", member.household_size)
    return one if member.household_size == 1 else many


def _helping(member: Member, today: date) -> Facts:
    rest = ""
    if member.is_paused(today) and member.paused_until is not None:
        rest = fill(texts.tr("Rests until %1"), day_words(member.paused_until))
    joined = fill(texts.tr("Joined %1"), day_words(member.joined)) if member.joined else ""
    left = fill(texts.tr("Left %1"), day_words(member.left)) if member.left else ""
    return [
        ("circle-pause", rest),
        ("star", ", ".join(member.skills)),
        ("calendar", member.availability),
        ("tags", ", ".join(member.tags)),
        ("sprout", beside(joined, left)),
        *((None, fill(texts.tr("%1: %2"), name, text)) for name, text in member.extra.items()),
    ]


def _consent(member: Member) -> Facts:
    return [
        (
            "circle-check" if member.consent[purpose] else "circle-slash",
            fill(
                texts.tr("%1: %2"),
                labels.purpose(purpose),
                labels.consent(member.consent[purpose]),
            ),
        )
        for purpose in Purpose
        if purpose in member.consent
    ]


def _note(member: Member, *, hidden: bool) -> Facts:
    return [(None, masked(member.note, hidden=hidden))]


def _limit_words(story: MemberStory, today: date) -> str:
    """Their own limit; beyond it an invitation to rest, never a reproach."""
    member = story.member
    if member.monthly_limit is None:
        return ""
    limit = f"{number(member.monthly_limit)} {labels.limit_unit(member.limit_unit)}"
    said = fill(texts.tr("Marked up to %1 for themselves."), limit)
    times = sum(_is_this_month(line, today) for line in story.lines)
    if member.limit_unit is LimitUnit.HOURS or times <= member.monthly_limit:
        return said
    more = fill(
        texts.tr("This month is at %1. They may like to rest, or pass something on."),
        number(times),
    )
    return f"{said} {more}"


def _is_this_month(line: StoryLine, today: date) -> bool:
    day = line.day
    return (
        line.kind is StoryKind.GAVE
        and day is not None
        and (day.year, day.month) == (today.year, today.month)
    )


def _open_needs(story: MemberStory) -> list[StoryLine]:
    ends = {StoryKind.MET, StoryKind.WITHDRAWN, StoryKind.CLOSED}
    ended = {line.row_id for line in story.lines if line.kind in ends}
    return [
        line for line in story.lines if line.kind is StoryKind.ASKED and line.row_id not in ended
    ]


def _lines(lines: Sequence[StoryLine], today: date, *, hidden: bool) -> StoryList:
    made = StoryList()
    made.show_lines([_shown(line, today, hidden=hidden) for line in lines])
    return made


def _shown(line: StoryLine, today: date, *, hidden: bool) -> ShownLine:
    icon, colour = _LOOKS[line.kind]
    to = _LEADS_TO.get(line.kind)
    note = line.words if line.kind in {StoryKind.GAVE, StoryKind.RECEIVED} else ""
    return ShownLine(
        text=member_line(line, hidden=hidden),
        when=relative_day(line.day, today),
        detail=masked(in_line(without_names(note, [line.other], hidden=hidden)), hidden=hidden),
        icon=icon,
        colour=colour,
        id=(to, line.row_id) if to and line.row_id else None,
    )
