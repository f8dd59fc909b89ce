"""Values kept field by field are the same values as one by one."""

import pytest

from organiser_app.domain.columns import Columns, column_of, joined
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.ids import MemberId

ANA, BO = MemberId(1), MemberId(2)


def two_lifts() -> Columns[Exchange]:
    return Columns(Exchange, 2, {"giver_id": [ANA, BO], "note": ["lift", "lift back"]})


def test_each_value_has_its_own_fields_and_the_defaults_of_the_others() -> None:
    lifts = two_lifts()

    assert list(lifts) == [
        Exchange(giver_id=ANA, note="lift"),
        Exchange(giver_id=BO, note="lift back"),
    ]
    assert len(lifts) == 2
    assert lifts[-1] == lifts[1]
    assert lifts[1:] == (Exchange(giver_id=BO, note="lift back"),)


def test_there_is_no_value_after_the_last() -> None:
    with pytest.raises(IndexError):
        two_lifts()[2]


@pytest.mark.parametrize("name", ["giver_id", "note", "outcome", "id"])
def test_a_field_is_the_same_however_the_values_are_kept(name: str) -> None:
    lifts = two_lifts()

    assert column_of(lifts, name) == column_of(tuple(lifts), name)


def test_parts_kept_in_different_ways_are_joined_in_order() -> None:
    written_down = [Exchange(receiver_id=BO, outcome=Outcome.PARTLY)]

    both = joined(Exchange, [written_down, (), two_lifts()])

    assert list(both) == [*written_down, *two_lifts()]


def test_nothing_joined_is_nothing() -> None:
    assert joined(Exchange, [(), []]) == ()
