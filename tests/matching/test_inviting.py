"""Open needs that an offer could meet: by kind of help and area alone."""

from datetime import date, timedelta

import pytest

from organiser_app.domain.ids import AreaId, CategoryId, MemberId, NeedId, OfferId
from organiser_app.domain.needs import Need, NeedState, Offer, Urgency
from organiser_app.matching.inviting import needs_for_offer

TODAY = date(2026, 11, 23)
AREAS = {1: None, 2: 1, 3: None}
CATEGORIES = {1: None, 2: 1, 3: None}
NAMES = {1: "Food", 2: "Cooking", 3: "Lifts"}
COOKING = Offer(OfferId(1), member_id=MemberId(1), category_id=CategoryId(2), area_id=AreaId(2))


def fitting(offer: Offer, *needs: Need) -> list[int]:
    found = needs_for_offer(offer, needs, areas=AREAS, categories=CATEGORIES, names=NAMES)
    return [need.id for need in found]


def a_need(**known: object) -> Need:
    usual: dict[str, object] = {"id": NeedId(1), "category_id": CategoryId(2), "opened": TODAY}
    return Need(**{**usual, **known})  # type: ignore[arg-type] # as the tests name them


@pytest.mark.parametrize(
    ("known", "fits"),
    [
        ({}, True),
        ({"category_id": CategoryId(1)}, True),
        ({"category_id": CategoryId(3)}, False),
        ({"area_id": AreaId(1)}, True),
        ({"area_id": AreaId(3)}, False),
        ({"state": NeedState.MATCHED}, False),
        ({"member_id": MemberId(1)}, False),
        ({"category_id": None, "words": "Someone who likes to cook"}, True),
        ({"category_id": None, "words": "A lift"}, False),
    ],
)
def test_a_need_fits_by_kind_and_area_while_nobody_is_on_it(
    known: dict[str, object], fits: bool
) -> None:
    assert bool(fitting(COOKING, a_need(**known))) is fits


def test_what_is_urgent_comes_first_then_what_waits_longest() -> None:
    assert fitting(
        COOKING,
        a_need(id=NeedId(1)),
        a_need(id=NeedId(2), opened=TODAY - timedelta(9)),
        a_need(id=NeedId(3), urgency=Urgency.URGENT),
    ) == [3, 2, 1]


def test_a_day_outside_the_days_of_the_offer_does_not_fit() -> None:
    offer = Offer(category_id=CategoryId(2), start=TODAY, until=TODAY + timedelta(3))

    assert fitting(offer, a_need(needed_by=TODAY + timedelta(3))) == [1]
    assert fitting(offer, a_need(needed_by=TODAY + timedelta(4))) == []


def test_areas_that_lie_in_each_other_come_to_an_end() -> None:
    found = needs_for_offer(
        COOKING, [a_need(area_id=AreaId(9))], areas={2: 8, 8: 2}, categories={}, names=NAMES
    )

    assert found == ()
