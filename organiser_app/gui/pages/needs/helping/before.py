"""The other times of a need that comes back: when, what came of it, and who helped."""

from collections.abc import Sequence
from datetime import date

from organiser_app.domain.calls import CallTime
from organiser_app.domain.needs import NeedState
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.calls import time_title
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.gui.texts.helping import helping, match_state
from organiser_app.gui.texts.people import masked, shown_name
from organiser_app.gui.texts.words import beside, fill, listed
from organiser_app.gui.theme import ColourName, IconName
from organiser_app.gui.widgets.story_list import StoryLine, StoryList
from organiser_app.services.need_help import Arranged, Occurrence

_LOOKS: dict[NeedState, tuple[IconName, ColourName]] = {
    NeedState.OPEN: ("circle-dashed", "text2"),
    NeedState.MATCHED: ("user-check", "accent_text"),
    NeedState.MET: ("circle-check", "good"),
    NeedState.PARTLY_MET: ("circle-dot", "good"),
    NeedState.WITHDRAWN: ("undo-2", "text2"),
    NeedState.CLOSED_UNMET: ("circle-slash", "text2"),
}


def before_list(before: Sequence[Occurrence], today: date, *, hidden: bool) -> StoryList:
    """A line for each other time; activated, it carries the need's id."""
    made = StoryList()
    made.show_lines([_line(one, today, hidden=hidden) for one in before])
    return made


def _line(one: Occurrence, today: date, *, hidden: bool) -> StoryLine:
    need = one.need
    icon, colour = _LOOKS[need.state]
    is_missed = need.is_missed(today)
    state = time_title(CallTime.MISSED) if is_missed else labels.need_state(need.state)
    return StoryLine(
        text=fill(helping.tr("%1: %2", "a day, what came of it"), day_words(need.day), state),
        when=relative_day(need.day, today),
        detail=beside(_who(one.arranged, hidden=hidden), masked(need.reason, hidden=hidden)),
        icon="triangle-alert" if is_missed else icon,
        colour="warn" if is_missed else colour,
        id=int(need.id),
    )


def _who(arranged: Sequence[Arranged], *, hidden: bool) -> str:
    by_state: dict[str, list[str]] = {}
    for one in arranged:
        said = match_state(one.row.state)
        by_state.setdefault(said, []).append(shown_name(one.row.helper, hidden=hidden))
    return beside(
        *(
            fill(helping.tr("%1: %2", "what came of it, whose help"), said, listed(names))
            for said, names in by_state.items()
        )
    )
