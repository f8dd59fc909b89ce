"""A plan for a day: it meets what can be met, spreads the asking, and never gives more than was said."""

from collections import Counter
from datetime import timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.domain.exchanges import Category, UnitFamily
from organiser_app.domain.ids import AreaId, CategoryId, MemberId, NeedId, OfferId
from organiser_app.domain.members import Area, LimitUnit, Member
from organiser_app.domain.needs import HowOften, Need, Offer, Urgency
from organiser_app.domain.settings import Weights
from organiser_app.matching.build import PastHelp, Records, Taken, help_network
from organiser_app.matching.network import HelpNetwork
from organiser_app.matching.plan import Plan, Unmet, plan
from organiser_app.matching.weighing import wish_of
from tests.helpers.helping import greedy
from tests.helpers.networks import TODAY

LIFTS, SITTING = CategoryId(1), CategoryId(2)
CATEGORIES = (Category("Lifts", LIFTS), Category("Sitting", SITTING, unit=UnitFamily.TIME))
WEIGHTS = Weights()
NOTHING = np.zeros((0, 2), dtype=np.int64)


def network_of(
    members: list[Member], offers: list[Offer], taken: list[Taken] | None = None
) -> HelpNetwork:
    records = Records(
        revision=1,
        members=members,
        offers=offers,
        areas=(Area("North", AreaId(1)), Area("South", AreaId(2))),
        categories=CATEGORIES,
        past=PastHelp(NOTHING, NOTHING),
        taken=taken or [],
        last_asked={},
        offer_uses={},
        tried=(),
    )
    return help_network(records, TODAY)


def a_need(number: int, category: CategoryId = LIFTS, **more: object) -> Need:
    values: dict[str, object] = {"opened": TODAY, "words": "help", **more}
    return Need(NeedId(number), category_id=category, **values)  # type: ignore[arg-type] # by name


def an_offer(number: int, member: int, category: CategoryId = LIFTS, **more: object) -> Offer:
    return Offer(OfferId(number), MemberId(member), category, **more)  # type: ignore[arg-type] # by name


def given_to(made: Plan) -> Counter[int]:
    return Counter(int(one.helper_id) for one in made.matches)


def test_needs_are_spread_over_all_who_could_help() -> None:
    members = [Member(f"Member {one}", MemberId(one)) for one in range(1, 6)]
    network = network_of(members, [an_offer(one, one) for one in range(1, 6)])

    made = plan(network, [a_need(one) for one in range(1, 6)], WEIGHTS)

    assert set(given_to(made).values()) == {1}
    assert made.people_asked == 5


def test_the_only_one_who_can_do_something_is_kept_free_for_it() -> None:
    members = [Member("Both", MemberId(1), monthly_limit=1), Member("Lifts only", MemberId(2))]
    offers = [an_offer(1, 1), an_offer(2, 1, SITTING), an_offer(3, 2)]
    network = network_of(members, offers, [Taken(2, LIFTS)] * 4)

    made = plan(network, [a_need(1), a_need(2, SITTING)], WEIGHTS)

    assert {(one.need_id, one.helper_id) for one in made.matches} == {(1, 2), (2, 1)}


def test_where_not_all_can_be_met_the_urgent_come_first_and_the_rest_is_said_to_be_left() -> None:
    network = network_of([Member("Bo", MemberId(1), monthly_limit=1)], [an_offer(1, 1)])
    waiting = a_need(1, urgency=Urgency.WHENEVER, opened=TODAY - timedelta(90))
    needs = [waiting, a_need(2, urgency=Urgency.URGENT), a_need(3, SITTING)]

    made = plan(network, needs, WEIGHTS)

    assert [one.need_id for one in made.matches] == [2]
    assert made.unmet == {1: Unmet.ALL_TAKEN, 3: Unmet.NOBODY_ABLE}


def test_one_person_gets_many_only_where_nobody_else_can_and_no_more_than_is_wished() -> None:
    network = network_of([Member("Bo", MemberId(1))], [an_offer(1, 1)])
    needs = [a_need(one) for one in range(1, 15)]

    assert len(plan(network, needs, WEIGHTS).matches) == 14
    assert len(plan(network, needs, WEIGHTS, most_each=2).matches) == 2


def test_one_person_gets_many_also_where_that_frees_another_for_what_only_they_can_do() -> None:
    members = [Member("Bo", MemberId(1)), Member("Cy", MemberId(2), monthly_limit=1)]
    offers = [an_offer(1, 1), an_offer(2, 2), an_offer(3, 2, SITTING)]
    network = network_of(members, offers)
    needs = [*(a_need(one) for one in range(1, 5)), a_need(5, SITTING)]

    assert plan(network, needs, WEIGHTS).unmet == {}


def test_an_offer_made_once_is_planned_once() -> None:
    network = network_of([Member("Bo", MemberId(1))], [an_offer(1, 1, how_often=HowOften.ONCE)])

    made = plan(network, [a_need(1), a_need(2)], WEIGHTS)

    assert len(made.matches) == 1
    assert made.matches[0].offer_id == 1


def test_hours_that_are_left_are_filled_and_never_exceeded() -> None:
    members = [Member("Bo", MemberId(1), monthly_limit=3, limit_unit=LimitUnit.HOURS)]
    network = network_of(members, [an_offer(1, 1, SITTING)])
    sizes = ("2", "2", "1")
    needs = [
        a_need(number, SITTING, quantity=Decimal(size), unit="hours")
        for number, size in enumerate(sizes, 1)
    ]

    made = plan(network, needs, WEIGHTS)

    total = sum(Decimal(sizes[one.need_id - 1]) for one in made.matches)
    assert total == 3


def test_who_has_said_nothing_is_not_planned_for() -> None:
    network = network_of([Member("Quiet", MemberId(1))], [])

    assert plan(network, [a_need(1)], WEIGHTS).unmet == {1: Unmet.NOBODY_ABLE}


def test_nothing_to_plan_is_an_empty_plan() -> None:
    assert plan(network_of([], []), [], WEIGHTS) == Plan((), {}, revision=1)


AMOUNTS = st.sampled_from([None, Decimal("0.5"), Decimal(1), Decimal("1.5"), Decimal(3)])


@st.composite
def towns(draw: st.DrawFn, *, hours: bool = True) -> tuple[HelpNetwork, list[Need]]:
    count = draw(st.integers(1, 8))
    units = list(LimitUnit) if hours else [LimitUnit.ACTS]
    members = [
        Member(
            f"Member {one}",
            MemberId(one),
            area_id=draw(st.sampled_from([None, AreaId(1), AreaId(2)])),
            monthly_limit=draw(st.sampled_from([None, 0, 1, 2, 4])),
            limit_unit=draw(st.sampled_from(units)),
        )
        for one in range(1, count + 1)
    ]
    offers = [
        an_offer(
            number,
            draw(st.integers(1, count)),
            draw(st.sampled_from([LIFTS, SITTING])),
            how_often=draw(st.sampled_from([HowOften.ONCE, HowOften.STANDING, HowOften.SEVERAL])),
            times=draw(st.sampled_from([None, 1, 2])),
        )
        for number in range(1, draw(st.integers(0, 12)) + 1)
    ]
    taken = [
        Taken(draw(st.integers(1, count)), SITTING, draw(AMOUNTS), "hours")
        for _ in range(draw(st.integers(0, 6)))
    ]
    needs = [
        a_need(
            number,
            draw(st.sampled_from([LIFTS, SITTING])),
            member_id=draw(st.sampled_from([None, MemberId(1)])),
            urgency=draw(st.sampled_from(Urgency)),
            quantity=draw(AMOUNTS),
            unit="hours",
        )
        for number in range(1, draw(st.integers(0, 12)) + 1)
    ]
    return network_of(members, offers, taken), needs


def excesses(network: HelpNetwork, needs: list[Need], made: Plan) -> list[str]:
    """Everything in a plan that is more than somebody said."""
    wishes = {need.id: wish_of(network, need) for need in needs}
    room, taken = network.room.copy(), Counter[int]()
    for one in made.matches:
        place, wish = network.place(one.helper_id), wishes[one.need_id]
        room[place] -= wish.minutes if network.in_hours[place] else wish.acts
        if one.offer_id is not None:
            taken[int(np.flatnonzero(network.offer_ids == one.offer_id)[0])] += 1
    found = [
        f"member {place} over their limit" for place in range(len(network)) if room[place] < 0
    ]
    found += [f"offer {one}" for one, each in taken.items() if each > network.offer_left[one]]
    found += [f"need {one.need_id} of oneself" for one in made.matches
              if wishes[one.need_id].need.member_id == one.helper_id]  # fmt: skip
    return found


@given(towns())
def test_no_plan_gives_anyone_more_than_they_said(town: tuple[HelpNetwork, list[Need]]) -> None:
    network, needs = town

    made = plan(network, needs, WEIGHTS)

    assert excesses(network, needs, made) == []
    met = [one.need_id for one in made.matches]
    assert sorted([*met, *made.unmet]) == [need.id for need in needs]


@given(towns(hours=False))
def test_no_plan_leaves_more_unmet_than_a_plain_list(
    town: tuple[HelpNetwork, list[Need]],
) -> None:
    network, needs = town

    made = plan(network, needs, WEIGHTS)

    listed = greedy(network, needs, WEIGHTS)
    assert len(made.matches) >= len(listed)


def test_the_tally_finds_a_plan_that_gives_too_much() -> None:
    network = network_of([Member("Bo", MemberId(1), monthly_limit=1)], [an_offer(1, 1)])
    needs = [a_need(1), a_need(2)]
    (line,) = plan(network, needs, WEIGHTS).matches

    too_much = Plan((line, type(line)(NeedId(2), line.helper_id, (), line.offer_id)), {})

    assert excesses(network, needs, too_much) == ["member 0 over their limit"]


@pytest.mark.parametrize("load", [0, 5])
def test_a_plan_prefers_those_who_have_done_little(load: int) -> None:
    members = [Member("Busy", MemberId(1)), Member("Free", MemberId(2))]
    network = network_of(members, [an_offer(1, 1), an_offer(2, 2)], [Taken(1, LIFTS)] * load)

    made = plan(network, [a_need(1), a_need(2)], WEIGHTS)

    assert given_to(made) == ({1: 1, 2: 1} if not load else {2: 2})


def test_each_month_is_planned_by_what_people_give_in_it() -> None:
    members = [Member("Bo", MemberId(1), monthly_limit=1)]
    network = network_of(members, [an_offer(1, 1)])
    later = TODAY + timedelta(20)
    needs = [a_need(1), a_need(2, needed_by=later), a_need(3, needed_by=later)]

    made = plan(network, needs, WEIGHTS)

    assert [one.need_id for one in made.matches] == [1, 2]
    assert made.unmet == {NeedId(3): Unmet.ALL_TAKEN}


def test_an_offer_made_once_is_planned_once_over_all_months() -> None:
    network = network_of([Member("Bo", MemberId(1))], [an_offer(1, 1, how_often=HowOften.ONCE)])
    needs = [a_need(1, needed_by=TODAY + timedelta(20)), a_need(2)]

    made = plan(network, needs, WEIGHTS)

    assert [(one.need_id, one.offer_id) for one in made.matches] == [(2, 1)]
    assert made.unmet == {NeedId(1): Unmet.ALL_TAKEN}


def test_a_plan_does_not_ask_again_for_later_who_is_asked_for_now() -> None:
    members = [Member(f"Member {one}", MemberId(one)) for one in range(1, 4)]
    network = network_of(members, [an_offer(one, one) for one in range(1, 4)])
    days = (None, TODAY + timedelta(20), TODAY + timedelta(50))

    made = plan(network, [a_need(n, needed_by=day) for n, day in enumerate(days, 1)], WEIGHTS)

    assert made.people_asked == 3
