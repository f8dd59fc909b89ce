"""Moving a card on the board: what it would mean, or why it cannot be.

A move is never more than what happened. Nobody is put on a need without a name, and help that is
arranged is not forgotten on the way: such moves ask, or are refused with a reason.
"""

from collections.abc import Sequence
from enum import StrEnum

from organiser_app.domain.needs import NeedState
from organiser_app.domain.triage import BoardColumn
from organiser_app.domain.views import NeedRow


class Move(StrEnum):
    """What a move on the board comes to."""

    STAYS = "stays"
    """It is there already."""
    SET_STATE = "set_state"
    CHOOSE_HELPER = "choose_helper"
    """Someone must be asked first."""
    SAY_HOW = "say_how"
    """Someone is on it: how did it happen?"""
    REFUSED = "refused"


class Refusal(StrEnum):
    """Why a move cannot be."""

    SECOND_LOOK_IS_COMPUTED = "second_look_is_computed"
    STILL_WANTS_A_LOOK = "still_wants_a_look"
    SOMEONE_IS_ON_IT = "someone_is_on_it"
    IS_CLOSED = "is_closed"
    ONE_AT_A_TIME = "one_at_a_time"


STATE_OF = {
    BoardColumn.OPEN: NeedState.OPEN,
    BoardColumn.MATCHED: NeedState.MATCHED,
    BoardColumn.DONE: NeedState.MET,
}
"""The state of a need that goes its way in this column."""


def move_of(row: NeedRow, to: BoardColumn) -> Move | Refusal:
    """What it means to move one card there."""
    if to is BoardColumn.SECOND_LOOK:
        return Refusal.SECOND_LOOK_IS_COMPUTED
    if to is BoardColumn.OPEN:
        return _to_open(row)
    if to is BoardColumn.MATCHED:
        return _to_matched(row)
    return _to_done(row)


def _to_open(row: NeedRow) -> Move | Refusal:
    if row.state is NeedState.OPEN:
        return Refusal.STILL_WANTS_A_LOOK
    if row.state.is_open and row.helpers:
        return Refusal.SOMEONE_IS_ON_IT
    return Move.SET_STATE


def _to_matched(row: NeedRow) -> Move | Refusal:
    if row.state is NeedState.MATCHED:
        return Refusal.STILL_WANTS_A_LOOK
    if not row.state.may_become(NeedState.MATCHED):
        return Refusal.IS_CLOSED
    return Move.SET_STATE if row.helpers else Move.CHOOSE_HELPER


def _to_done(row: NeedRow) -> Move | Refusal:
    if not row.state.is_open:
        return Move.STAYS
    return Move.SAY_HOW if row.helpers else Move.SET_STATE


def moves_of(rows: Sequence[NeedRow], to: BoardColumn) -> Move | Refusal:
    """What it means to move several cards there at once: all the same, or it is refused."""
    found = {move_of(row, to) for row in rows}
    refused = next((one for one in found if isinstance(one, Refusal)), None)
    if refused is not None:
        return refused
    if len(rows) > 1 and found & {Move.CHOOSE_HELPER, Move.SAY_HOW}:
        return Refusal.ONE_AT_A_TIME
    return next(iter(found)) if len(found) == 1 else Move.SET_STATE


def next_column(row: NeedRow, *, forward: bool) -> BoardColumn | None:
    """Where a card goes by one step with the keys: by its state, wherever it lies."""
    way = (BoardColumn.OPEN, BoardColumn.MATCHED, BoardColumn.DONE)
    states = {NeedState.OPEN: 0, NeedState.MATCHED: 1}
    place = states.get(row.state, 2) + (1 if forward else -1)
    return way[place] if 0 <= place < len(way) else None
