"""A need's story in the side panel."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from organiser_app.domain.needs import Need
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.views import NeedStory, StoryKind, StoryLine
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import count_days, day_words, for_days, relative_day
from organiser_app.gui.texts.member_words import speaks_words
from organiser_app.gui.texts.people import DOTS, masked, shown_name, without_names
from organiser_app.gui.texts.recurring import rule_sentence
from organiser_app.gui.texts.stories import need_line
from organiser_app.gui.texts.words import beside, fill, in_line, texts
from organiser_app.gui.theme import ColourName, IconName
from organiser_app.gui.widgets.facts import buttons, facts
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.story_list import StoryLine as ShownLine
from organiser_app.gui.widgets.story_list import StoryList

Does = Sequence[tuple[str, Callable[[], object]]]
Facts = list[tuple[IconName | None, str]]

_LOOKS: dict[StoryKind, tuple[IconName, ColourName]] = {
    StoryKind.ASKED: ("hand-helping", "text2"),
    StoryKind.GAVE: ("hand-heart", "give"),
    StoryKind.MET: ("circle-check", "good"),
    StoryKind.WITHDRAWN: ("undo-2", "text2"),
    StoryKind.CLOSED: ("circle-slash", "text2"),
    StoryKind.ANSWERED: ("message-circle-heart", "text2"),
}


def show_need(
    panel: SidePanel,
    story: NeedStory,
    *,
    today: date,
    hidden: bool,
    settings: GroupSettings,
    does: Does,
    moves: Does,
    helping: QWidget | None = None,
) -> StoryList:
    """Fills the panel; `helping` finds helpers. Answers the list whose lines lead on."""
    need = story.need
    panel.show_title(_title(story, hidden=hidden), _for_whom(story, hidden=hidden))
    panel.add_button(buttons(does, "primary" if need.state.is_open else "plain"))
    panel.add_section("", facts(_need_facts(story, today, settings)))
    if story.speaker:
        speaks = speaks_words(story.speaker, story.member, hidden=hidden)
        panel.add_section("", facts([("user", speaks)]))
    if helping is not None:
        panel.add_section("", helping)
    panel.add_section(texts.tr("What came of it?"), buttons(moves))
    if more := _more(need, hidden=hidden):
        panel.add_section(texts.tr("Good to know"), facts(more))
    lines = StoryList()
    lines.show_lines([_shown(line, today, hidden=hidden) for line in story.lines])
    panel.add_section(texts.tr("What happened"), lines)
    return lines


def _title(story: NeedStory, *, hidden: bool) -> str:
    if hidden and story.need.is_sensitive:
        return DOTS
    words = without_names(story.need.words, [story.member], hidden=hidden)
    return words.strip() or story.category or texts.tr("Help, not said which")


def _for_whom(story: NeedStory, *, hidden: bool) -> str:
    who = fill(texts.tr("For %1", "a person"), shown_name(story.member, hidden=hidden))
    if not story.member:
        who = texts.tr("For someone who is not named")
    return beside(who, story.category, story.area)


def _need_facts(story: NeedStory, today: date, settings: GroupSettings) -> Facts:
    need = story.need
    return [
        ("circle-dashed" if need.state.is_open else "flag", labels.need_state(need.state)),
        ("clock", _waiting(need, today, settings)),
        ("flag", fill(texts.tr("How soon: %1"), labels.urgency(need.urgency))),
        (
            "calendar",
            fill(texts.tr("Needed by %1"), day_words(need.needed_by)) if need.needed_by else "",
        ),
    ]


def _waiting(need: Need, today: date, settings: GroupSettings) -> str:
    days = need.age_days(today)
    if days is None:
        return ""
    promised = settings.promise_days(need.urgency)
    if days <= promised:
        return fill(texts.tr("Waiting: %1"), for_days(days))
    longer = texts.tr("Waiting: %1, longer than the %2 that the group promises")
    return fill(longer, count_days(days), count_days(promised))


def _more(need: Need, *, hidden: bool) -> Facts:
    household = ""
    if need.household_size is not None:
        one, many = texts.tr("1 person"), texts.tr("%Ln people", "", need.household_size)
        household = one if need.household_size == 1 else many
    found: Facts = [
        ("hash", labels.quantity(need.quantity, need.unit)),
        ("home", household),
        ("repeat", rule_sentence(need.recurring, need.day)),
        ("inbox", fill(texts.tr("Came in by: %1"), need.source) if need.source else ""),
        ("lock", texts.tr("Sensitive") if need.is_sensitive else ""),
        ("tags", ", ".join(need.tags)),
        ("sticky-note", masked(need.note, hidden=hidden)),
    ]
    return [(icon, text) for icon, text in found if text]


def _shown(line: StoryLine, today: date, *, hidden: bool) -> ShownLine:
    icon, colour = _LOOKS.get(line.kind, ("circle", "text2"))
    note = line.words if line.kind in {StoryKind.GAVE, StoryKind.ANSWERED} else ""
    return ShownLine(
        text=need_line(line, hidden=hidden),
        when=relative_day(line.day, today),
        detail=masked(in_line(note), hidden=hidden),
        icon=icon,
        colour=colour,
        id=_leads_to(line),
    )


def _leads_to(line: StoryLine) -> tuple[str, int] | None:
    if line.kind is StoryKind.GAVE and line.row_id:
        return ("exchanges", line.row_id)
    if line.other_id is not None:
        return ("members", line.other_id)
    return None
