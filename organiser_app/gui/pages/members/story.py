"""A member's story in the side panel: giving and receiving are worded alike, as taking part."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QMenu, QWidget

from organiser_app.domain.members import Member, MemberKind, Purpose
from organiser_app.domain.views import Choice, MemberStory, StoryKind, StoryLine
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.gui.texts.member_words import (
    household_size_words,
    limit_words,
    own_values,
    speaks_words,
    standing_words,
)
from organiser_app.gui.texts.people import left_to_right, masked, shown_name, without_names
from organiser_app.gui.texts.stories import member_line, taking_part
from organiser_app.gui.texts.words import beside, fill, in_line, texts
from organiser_app.gui.theme import ColourName, IconName
from organiser_app.gui.widgets.facts import buttons, facts
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.story_list import StoryLine as ShownLine
from organiser_app.gui.widgets.story_list import StoryList
from organiser_app.gui.widgets.text import button, label

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
    StoryKind.ASKED_TO_HELP: ("message-square", "text2"),
    StoryKind.SAID_YES: ("check", "accent"),
    StoryKind.CALLED_OFF: ("circle-slash", "text2"),
    StoryKind.NOT_HAPPENED: ("circle-dashed", "text2"),
    StoryKind.ANSWERED: ("message-circle-heart", "text2"),
}
_WITH_NOTE = {
    StoryKind.GAVE,
    StoryKind.RECEIVED,
    StoryKind.FOLLOWED_UP,
    StoryKind.ANSWERED,
}
_LEADS_TO = {
    StoryKind.GAVE: "exchanges",
    StoryKind.RECEIVED: "exchanges",
    StoryKind.ASKED: "needs",
    StoryKind.MET: "needs",
    StoryKind.WITHDRAWN: "needs",
    StoryKind.CLOSED: "needs",
    StoryKind.OFFERED: "offers",
    StoryKind.ASKED_TO_HELP: "needs",
    StoryKind.SAID_YES: "needs",
    StoryKind.CALLED_OFF: "needs",
    StoryKind.NOT_HAPPENED: "needs",
    StoryKind.ANSWERED: "needs",
}


@dataclass(frozen=True, slots=True)
class Doors:
    """What can be done from the panel."""

    does: Sequence[tuple[str, Callable[[], object]]]
    more: Callable[[QMenu], None]
    """Fills the menu with what else can be done."""
    show_earlier: Callable[[], object]


def show_member(
    panel: SidePanel,
    story: MemberStory,
    *,
    today: date,
    hidden: bool,
    doors: Doors,
    promises: QWidget | None = None,
) -> list[StoryList]:
    """Fills the panel; `promises` are what they said yes to. Answers the lists that lead on."""
    member = story.member
    panel.show_title(shown_name(member.name, hidden=hidden), _subtitle(story))
    panel.add_button(_buttons(doors))
    if standing := standing_words(story, today):
        panel.add_section("", facts([("circle-pause", standing)]))
    panel.add_section("", label(taking_part(story, hidden=hidden), wrap=True))
    if kept := limit_words(member, story.open.taken_this_month):
        panel.add_section("", label(kept, wrap=True))
    if promises is not None:
        panel.add_section("", promises)
    lists = []
    if waiting := _open_needs(story):
        lists.append(_lines(waiting, today, hidden=hidden))
        panel.add_section(texts.tr("Open needs"), lists[-1])
    for title, people in (
        (texts.tr("Lives here"), story.lives_here),
        (texts.tr("Speaks for"), story.speaks_for),
    ):
        if people:
            lists.append(_people(people, hidden=hidden))
            panel.add_section(title, lists[-1])
    _add_facts(panel, story, today, hidden=hidden)
    if story.lines:
        lists.append(_lines(story.lines, today, hidden=hidden))
        panel.add_section(texts.tr("What happened"), lists[-1])
    if story.has_more:
        earlier = button(texts.tr("Show what happened before"), "link", clicked=doors.show_earlier)
        panel.add_section("", earlier)
    return lists


def _buttons(doors: Doors) -> QWidget:
    holder = buttons(doors.does)
    more = button(texts.tr("More"), icon="ellipsis")
    more.setAccessibleName(texts.tr("What else can be done for this member"))
    menu = QMenu(more)

    def fill_menu() -> None:
        menu.clear()
        doors.more(menu)

    menu.aboutToShow.connect(fill_menu)
    more.setMenu(menu)
    flow = holder.layout()
    assert flow is not None
    flow.addWidget(more)
    return holder


def _people(people: Sequence[Choice], *, hidden: bool) -> StoryList:
    made = StoryList()
    made.show_lines(
        [
            ShownLine(
                text=shown_name(one.name, hidden=hidden), icon="user", id=("members", one.id)
            )
            for one in people
        ]
    )
    return made


def _subtitle(story: MemberStory) -> str:
    member = story.member
    kind = "" if member.kind is MemberKind.PERSON else labels.member_kind(member.kind)
    return beside(kind, member.pronouns, story.area)


def _add_facts(panel: SidePanel, story: MemberStory, today: date, *, hidden: bool) -> None:
    member = story.member
    for title, widget_lines in (
        (texts.tr("How to reach them"), _contact(story, today, hidden=hidden)),
        (texts.tr("Taking part"), _helping(member)),
        (texts.tr("Of our own"), _own(story, hidden=hidden)),
        (texts.tr("What they agreed to"), _consent(member)),
        (texts.tr("Note"), _note(member, hidden=hidden)),
    ):
        shown = [(icon, text) for icon, text in widget_lines if text]
        if shown:
            panel.add_section(title, facts(shown))


Facts = list[tuple[IconName | None, str]]


def _contact(story: MemberStory, today: date, *, hidden: bool) -> Facts:
    member = story.member
    through = ""
    if story.acts_for:
        through = speaks_words(story.acts_for, member.name, hidden=hidden)
    if story.speaker_left is not None and story.speaker_left <= today:
        through = beside(through, fill(texts.tr("Left on %1"), day_words(story.speaker_left)))
    best = beside(member.preferred_contact, member.contact_time)
    home = shown_name(story.household, hidden=hidden) if story.household else ""
    size = household_size_words(member.household_size) if member.household_size else ""
    return [
        ("user", through),
        ("phone", masked(left_to_right(", ".join(member.phones)), hidden=hidden)),
        ("mail", masked(member.email, hidden=hidden)),
        ("clock", best),
        ("languages", ", ".join(member.languages)),
        ("map-pin", masked(member.address, hidden=hidden)),
        ("home", beside(home, size)),
    ]


def _helping(member: Member) -> Facts:
    joined = fill(texts.tr("Joined %1"), day_words(member.joined)) if member.joined else ""
    return [
        ("star", ", ".join(member.skills)),
        ("calendar", member.availability),
        ("tags", ", ".join(member.tags)),
        ("sprout", joined),
    ]


def _own(story: MemberStory, *, hidden: bool) -> Facts:
    """What is written in the group's own fields may be private, and is masked as a note is."""
    return [
        (None, fill(texts.tr("%1: %2"), name, masked(text, hidden=hidden)))
        for name, text in own_values(story.fields, story.member.extra)
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
    note = line.words if line.kind in _WITH_NOTE else ""
    return ShownLine(
        text=member_line(line, hidden=hidden),
        when=relative_day(line.day, today),
        detail=masked(in_line(without_names(note, [line.other], hidden=hidden)), hidden=hidden),
        icon=icon,
        colour=colour,
        id=(to, line.row_id) if to and line.row_id else None,
    )
