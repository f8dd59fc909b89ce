"""What a need lacks, which needs want a second look, and what a move on the board comes to."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from organiser_app.domain.ids import NeedId
from organiser_app.domain.members import Bounded
from organiser_app.domain.moves import Move, Refusal, move_of, moves_of, next_column
from organiser_app.domain.needs import NeedState, Urgency
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.triage import (
    BoardColumn,
    Missing,
    SecondLook,
    board_column,
    missing,
    second_look,
    triage_order,
)
from organiser_app.domain.views import NeedRow

TODAY = date(2026, 11, 23)
SETTINGS = GroupSettings(urgent_days=2, soon_days=7, whenever_days=30)
OPEN, MATCHED, MET = NeedState.OPEN, NeedState.MATCHED, NeedState.MET
PLAIN = NeedRow(
    id=NeedId(1), member_id=None, member="Ana", category="Lifts", words="a lift",
    urgency=Urgency.SOON, opened=TODAY - timedelta(days=1), needed_by=None, area="North",
    state=OPEN, closed=None, household_size=None, is_sensitive=False, tags=(), note="",
    can_be_reached=True,
)  # fmt: skip


def a_need(**said: Any) -> NeedRow:
    return replace(PLAIN, **said)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, ()),
        ({"category": ""}, (Missing.CATEGORY,)),
        ({"area": ""}, (Missing.AREA,)),
        ({"area": "", "lives_in": "North"}, ()),
        ({"can_be_reached": False}, (Missing.CONTACT,)),
        ({"urgency": Urgency.URGENT}, (Missing.NEEDED_BY,)),
        ({"urgency": Urgency.URGENT, "needed_by": TODAY}, ()),
        ({"urgency": Urgency.WHENEVER}, ()),
        ({"recurring": "every week"}, (Missing.NEEDED_BY,)),
        ({"recurring": "now and then"}, ()),
        ({"state": MATCHED, "area": "", "category": ""}, ()),
        ({"state": MET, "area": ""}, ()),
        ({"category": "", "area": "", "can_be_reached": False},
         (Missing.CATEGORY, Missing.AREA, Missing.CONTACT)),
    ],
)  # fmt: skip
def test_what_is_missing_before_someone_can_act(
    said: dict[str, Any], expected: tuple[Missing, ...]
) -> None:
    assert missing(a_need(**said)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, ()),
        ({"opened": ago(7)}, ()),
        ({"opened": ago(8)}, (SecondLook.TOO_LONG,)),
        ({"opened": ago(8), "urgency": Urgency.WHENEVER}, ()),
        ({"opened": None}, ()),
        ({"needed_by": ago(1)}, (SecondLook.MISSED,)),
        ({"needed_by": TODAY}, ()),
        ({"needed_by": ago(1), "recurring": "every week"}, (SecondLook.MISSED,)),
        ({"fell_through": ago(1)}, (SecondLook.FELL_THROUGH,)),
        ({"state": MATCHED, "fell_through": ago(2), "helpers": ("Ben",)}, ()),
        ({"asker_left": TODAY}, (SecondLook.ASKER_LEFT,)),
        ({"state": MATCHED, "asker_left": ago(9)}, (SecondLook.ASKER_LEFT,)),
        ({"asker_left": ago(-1)}, ()),
        ({"state": MET, "asker_left": ago(9)}, ()),
        ({"area": ""}, (SecondLook.MISSING,)),
        ({"state": MATCHED, "opened": ago(8)}, (SecondLook.TOO_LONG,)),
        ({"state": MATCHED, "opened": ago(8), "needed_by": TODAY}, ()),
        ({"state": MET, "opened": ago(90), "needed_by": ago(80), "area": ""}, ()),
        ({"opened": ago(9), "needed_by": ago(1), "area": ""},
         (SecondLook.MISSED, SecondLook.TOO_LONG, SecondLook.MISSING)),
    ],
)  # fmt: skip
def test_which_needs_want_a_second_look_and_why(
    said: dict[str, Any], expected: tuple[SecondLook, ...]
) -> None:
    assert second_look(a_need(**said), TODAY, SETTINGS) == expected


GONE, RESTS = Bounded("Ben", left=TODAY), Bounded("Cy", paused_until=TODAY + timedelta(days=5))
AWAY = (SecondLook.HELPERS_AWAY,)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"helpers": ("Ben",), "bounded": (GONE,)}, AWAY),
        ({"helpers": ("Cy",), "bounded": (RESTS,)}, AWAY),
        ({"helpers": ("Ben", "Cy"), "bounded": (GONE, RESTS)}, AWAY),
        ({"helpers": ("Ben", "Di"), "bounded": (GONE,)}, ()),
        ({"helpers": ("Cy",), "bounded": (RESTS,), "needed_by": TODAY + timedelta(days=5)}, ()),
        ({"helpers": ("Di",), "bounded": (Bounded("Di", left=TODAY + timedelta(days=1)),)}, ()),
        ({"helpers": ("Di",), "bounded": (Bounded("Di", left=TODAY + timedelta(days=1)),),
          "needed_by": TODAY + timedelta(days=2)}, AWAY),
        ({"helpers": ("Ben",), "bounded": (GONE,), "opened": ago(8), "needed_by": TODAY},
         (*AWAY, SecondLook.TOO_LONG)),
        ({"state": MET, "helpers": ("Ben",), "bounded": (GONE,)}, ()),
    ],
)  # fmt: skip
def test_a_need_whose_helpers_are_all_away_on_its_day_wants_a_second_look(
    said: dict[str, Any], expected: tuple[SecondLook, ...]
) -> None:
    assert second_look(a_need(**{"state": MATCHED} | said), TODAY, SETTINGS) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, BoardColumn.OPEN),
        ({"state": MATCHED}, BoardColumn.MATCHED),
        ({"area": ""}, BoardColumn.SECOND_LOOK),
        ({"state": MET, "closed": ago(6)}, BoardColumn.DONE),
        ({"state": NeedState.PARTLY_MET, "closed": TODAY}, BoardColumn.DONE),
        ({"state": MET, "closed": ago(7)}, None),
        ({"state": MET, "closed": None}, None),
        ({"state": NeedState.WITHDRAWN, "closed": TODAY}, None),
        ({"state": NeedState.CLOSED_UNMET, "closed": TODAY}, None),
    ],
)
def test_where_a_need_lies_on_the_board(
    said: dict[str, Any], expected: BoardColumn | None
) -> None:
    assert board_column(a_need(**said), TODAY, SETTINGS) is expected


def test_the_more_urgent_comes_first_then_whoever_waited_longest() -> None:
    urgent = a_need(urgency=Urgency.URGENT, opened=TODAY)
    long = a_need(opened=ago(9))
    unknown = a_need(opened=None)

    assert sorted((PLAIN, long, unknown, urgent), key=triage_order) == [
        urgent, unknown, long, PLAIN,
    ]  # fmt: skip


HELPED = ("Ben",)


@pytest.mark.parametrize(
    ("said", "to", "expected"),
    [
        ({}, BoardColumn.SECOND_LOOK, Refusal.SECOND_LOOK_IS_COMPUTED),
        ({"area": ""}, BoardColumn.OPEN, Refusal.STILL_WANTS_A_LOOK),
        ({}, BoardColumn.MATCHED, Move.CHOOSE_HELPER),
        ({"helpers": HELPED}, BoardColumn.MATCHED, Move.SET_STATE),
        ({}, BoardColumn.DONE, Move.SET_STATE),
        ({"state": MATCHED, "helpers": HELPED}, BoardColumn.DONE, Move.SAY_HOW),
        ({"state": MATCHED, "helpers": HELPED}, BoardColumn.OPEN, Refusal.SOMEONE_IS_ON_IT),
        ({"state": MATCHED}, BoardColumn.OPEN, Move.SET_STATE),
        ({"state": MATCHED}, BoardColumn.MATCHED, Refusal.STILL_WANTS_A_LOOK),
        ({"state": MET}, BoardColumn.MATCHED, Refusal.IS_CLOSED),
        ({"state": MET}, BoardColumn.OPEN, Move.SET_STATE),
        ({"state": MET}, BoardColumn.DONE, Move.STAYS),
    ],
)
def test_what_a_move_comes_to(
    said: dict[str, Any], to: BoardColumn, expected: Move | Refusal
) -> None:
    assert move_of(a_need(**said), to) is expected


def test_several_cards_move_together_only_where_nothing_has_to_be_asked() -> None:
    plain, helped = PLAIN, a_need(state=MATCHED, helpers=HELPED)

    assert moves_of([plain, plain], BoardColumn.DONE) is Move.SET_STATE
    assert moves_of([plain, helped], BoardColumn.DONE) is Refusal.ONE_AT_A_TIME
    assert moves_of([plain, plain], BoardColumn.MATCHED) is Refusal.ONE_AT_A_TIME
    assert moves_of([plain, helped], BoardColumn.SECOND_LOOK) is Refusal.SECOND_LOOK_IS_COMPUTED


@pytest.mark.parametrize(
    ("state", "forward", "expected"),
    [
        (OPEN, True, BoardColumn.MATCHED),
        (OPEN, False, None),
        (MATCHED, True, BoardColumn.DONE),
        (MATCHED, False, BoardColumn.OPEN),
        (MET, True, None),
        (MET, False, BoardColumn.MATCHED),
    ],
)
def test_a_step_with_the_keys_goes_by_the_state(
    state: NeedState, forward: bool, expected: BoardColumn | None
) -> None:
    assert next_column(a_need(state=state), forward=forward) is expected
