"""The buttons of the first sentence: each shows rows, opens a story, or does something."""

from collections.abc import Callable

from organiser_app.gui.texts.insight import Door, Insight
from organiser_app.gui.view_state import RowsWanted, ViewState

Act = Callable[[], object]


def doors_of(
    said: Insight,
    view_state: ViewState,
    *,
    act: Callable[[str], object],
    ask: Callable[[str, str], object],
) -> list[tuple[str, Act]]:
    """Words and deeds; `act` does an action of the window, `ask` asks about an indicator."""
    return [(door.words, _deed(door, said, view_state, act, ask)) for door in said.doors]


def _deed(
    door: Door,
    said: Insight,
    view_state: ViewState,
    act: Callable[[str], object],
    ask: Callable[[str, str], object],
) -> Act:
    if door.indicator:
        return lambda: ask(door.indicator, door.action)
    if door.action:
        return lambda: act(door.action)
    if door.story:
        return lambda: view_state.story_wanted.emit(door.kind, door.story)
    return lambda: view_state.rows_wanted.emit(RowsWanted(door.kind, door.ids, said.headline))
