"""The thread of a need that recurs: each time with its day and what came of it."""

from collections.abc import Callable
from datetime import date

from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.views import NeedStory
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.gui.texts.people import masked
from organiser_app.gui.texts.words import beside, fill, texts
from organiser_app.gui.theme import ColourName, IconName
from organiser_app.gui.widgets.story_list import StoryLine, StoryList

_LOOKS: dict[NeedState, tuple[IconName, ColourName]] = {
    NeedState.OPEN: ("circle-dashed", "text2"),
    NeedState.MATCHED: ("user-check", "accent_text"),
    NeedState.MET: ("circle-check", "good"),
    NeedState.PARTLY_MET: ("circle-dot", "good"),
    NeedState.WITHDRAWN: ("undo-2", "text2"),
    NeedState.CLOSED_UNMET: ("circle-slash", "text2"),
}


def thread_section(
    story: NeedStory, today: date, lead_to: Callable[[str, int], object], *, hidden: bool
) -> StoryList:
    """The latest first; a click or Enter on another time opens it (`lead_to("needs", id)`)."""
    lines = StoryList()
    lines.show_lines([
        _line(one, today, is_this=one.id == story.need.id, hidden=hidden) for one in reversed(story.thread)
    ])  # fmt: skip
    lines.activated.connect(lambda need_id: lead_to("needs", int(need_id)))
    return lines


def _line(need: Need, today: date, *, is_this: bool, hidden: bool) -> StoryLine:
    icon, colour = _LOOKS[need.state]
    words = labels.need_state(need.state)
    if need.is_missed(today):
        words, icon, colour = texts.tr("Missed: still needed?"), "triangle-alert", "warn"
    day = day_words(need.day)
    return StoryLine(
        text=fill(texts.tr("%1: %2", "a day, what came of it"), day, words),
        when=relative_day(need.day, today),
        detail=beside(masked(need.reason, hidden=hidden), texts.tr("this one") if is_this else ""),
        icon=icon,
        colour=colour,
        id=None if is_this else int(need.id),
    )
