"""How the fate of a row looks, wherever it is shown."""

from collections.abc import Mapping
from typing import Final

from organiser_app.gui.theme import IconName, Status
from organiser_app.services.imports import RowFate
from organiser_app.services.told.rows import ToldFate

FATE_LOOKS: Final[Mapping[RowFate, tuple[Status, IconName]]] = {
    RowFate.NEW: ("good", "plus"),
    RowFate.FILLS: ("good", "pencil"),
    RowFate.SAME: ("neutral", "check"),
    RowFate.ASK: ("warn", "circle-question-mark"),
    RowFate.HELD_BACK: ("bad", "triangle-alert"),
    RowFate.IGNORED: ("neutral", "minus"),
    RowFate.SKIPPED: ("neutral", "x"),
}
TOLD_LOOKS: Final[Mapping[ToldFate, tuple[Status, IconName]]] = {
    ToldFate.NEW: FATE_LOOKS[RowFate.NEW],
    ToldFate.MOVES: ("good", "arrow-right"),
    ToldFate.HERE: FATE_LOOKS[RowFate.SAME],
    ToldFate.HELD_BACK: FATE_LOOKS[RowFate.HELD_BACK],
}
