"""Who is suggested for a need, who is not, and why: through the door that the pages use."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddRows, ChangeSettings
from organiser_app.domain.errors import Invalid, NotFound
from organiser_app.domain.exchanges import Asked, Category, Exchange, UnitFamily
from organiser_app.domain.ids import (
    AreaId,
    CategoryId,
    ExchangeId,
    MatchId,
    MemberId,
    NeedId,
    OfferId,
)
from organiser_app.domain.members import Area, LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.needs import HowOften, Match, MatchState, Need, Offer, OfferState
from organiser_app.domain.settings import GroupSettings, Weights
from organiser_app.matching.network import LeftOut
from organiser_app.matching.reasons import ReasonCode
from organiser_app.matching.suggest import Suggestions
from organiser_app.services.helping import day_plan, suggestions
from organiser_app.services.planning import plan_of_day
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.network import group_settings
from tests.helpers.networks import TODAY, a_workspace

LIFTS, MEALS = CategoryId(-1), CategoryId(-2)
CATEGORIES = (
    Category("Lifts", LIFTS, unit=UnitFamily.DISTANCE),
    Category("Meals", MEALS, unit=UnitFamily.MEALS),
)
TOWN, NORTH, SOUTH, POD = (AreaId(-1 - place) for place in range(4))
AREAS = (
    Area("Town", TOWN),
    Area("North", NORTH, parent_id=TOWN),
    Area("South", SOUTH, parent_id=TOWN),
    Area("Mill Lane", POD, parent_id=NORTH),
)
ASKER = Member("Asker", MemberId(-1), area_id=NORTH, languages=("Arabic", "English"))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = a_workspace(tmp_path)
    yield opened
    opened.close(copy=False)


class Town:
    """A network that is put together name by name, and asked about one need for a lift."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.members = [ASKER]
        self.offers: list[Offer] = []
        self.exchanges: list[Exchange] = []
        self.matches: list[Match] = []
        self.other = Need(NeedId(-2), words="Another", opened=TODAY)
        self.need = Need(
            NeedId(-1), member_id=ASKER.id, category_id=LIFTS, words="To the clinic", opened=TODAY
        )

    def has(self, member: Member, *offers: Offer) -> MemberId:
        """Adds someone, with a standing offer of lifts unless others are given."""
        member = replace(member, id=MemberId(-1 - len(self.members)))
        self.members.append(member)
        for offer in offers or (Offer(category_id=LIFTS),):
            self.offers.append(
                replace(offer, id=OfferId(-1 - len(self.offers)), member_id=member.id)
            )
        return member.id

    def can_only(self, member: Member) -> MemberId:
        """Adds someone who has made no offer."""
        row_id = self.has(member)
        self.offers.pop()
        return row_id

    def gave(self, giver: MemberId, receiver: MemberId | None, day: date, **more: object) -> None:
        values: dict[str, object] = {"category_id": LIFTS, "asked": Asked.ASKED, **more}
        self.exchanges.append(
            replace(
                Exchange(
                    ExchangeId(-1 - len(self.exchanges)),
                    day=day,
                    giver_id=giver,
                    receiver_id=receiver,
                ),
                **values,  # type: ignore[arg-type] # fields by name
            )
        )

    def ask(self, most: int = 10) -> Suggestions:
        self.workspace.run(
            AddRows(
                areas=AREAS,
                categories=CATEGORIES,
                members=tuple(self.members),
                needs=(self.need, self.other),
                offers=tuple(self.offers),
                matches=tuple(self.matches),
                exchanges=tuple(self.exchanges),
            )
        )
        return self.again(most)

    def again(self, most: int = 10) -> Suggestions:
        return self.workspace.ask(
            lambda reader: suggestions(reader, self.workspace.helpers, 1, TODAY, most=most)
        )


@pytest.fixture
def town(workspace: Workspace) -> Town:
    return Town(workspace)


def names(town: Town, found: Suggestions) -> list[str]:
    return [town.members[one.member_id - 1].name for one in found.people]


def codes(found: Suggestions, place: int = 0) -> dict[ReasonCode, dict[str, object]]:
    return {one.code: dict(one.values) for one in found.people[place].reasons}


def test_reasons_are_said_as_codes_and_values(town: Town) -> None:
    bo = town.has(
        Member(
            "Bo",
            area_id=NORTH,
            languages=("Arabic",),
            monthly_limit=4,
            limit_unit=LimitUnit.HOURS,
            availability="weekday evenings",
            consent={Purpose.SHARE_CONTACT: True},
        )
    )
    for name in ("Ed", "Flo"):
        town.can_only(Member(name, languages=("English",), skills=("piano",)))
    town.gave(bo, ASKER.id, TODAY - timedelta(3), quantity=Decimal(1), unit="hour")

    found = town.ask()

    assert names(town, found) == ["Bo"]
    assert codes(found) == {
        ReasonCode.OFFERS: {"category": "Lifts"},
        ReasonCode.SPEAKS: {"language": "Arabic"},
        ReasonCode.SAME_AREA: {"area": "North"},
        ReasonCode.HELPED_BEFORE: {},
        ReasonCode.SAYS_WHEN: {"availability": "weekday evenings"},
        ReasonCode.HAS_ROOM: {"used": Decimal(1), "limit": 4, "unit": "hours"},
        ReasonCode.NOT_ASKED_SINCE: {"day": TODAY - timedelta(3)},
    }
    assert found.people[0].offer_id == 1
    assert found.left_out == {LeftOut.ASKER: 1, LeftOut.OTHER_KIND: 2}


def test_nobody_is_suggested_who_cannot_or_may_not_be_asked(town: Town) -> None:
    home = town.can_only(Member("The house", kind=MemberKind.HOUSEHOLD))
    town.members[0] = replace(ASKER, household_id=home)
    town.has(Member("Left", left=TODAY))
    town.has(Member("Paused", paused_until=TODAY + timedelta(1)))
    town.has(Member("Said no", consent={Purpose.SHARE_CONTACT: False}))
    town.has(Member("Same house", household_id=home))
    town.has(Member("Nothing left", monthly_limit=0))
    full = town.has(Member("Full", monthly_limit=1))
    town.has(Member("Offer rests"), Offer(category_id=LIFTS, state=OfferState.RESTING))
    town.has(Member("Cooks"), Offer(category_id=MEALS))
    town.has(Member("Can"))
    tried = town.has(Member("Tried"))
    town.gave(full, None, TODAY)
    town.matches.append(
        Match(NeedId(-1), tried, MatchId(-1), state=MatchState.CALLED_OFF, made=TODAY)
    )

    found = town.ask()

    assert names(town, found) == ["Can"]
    assert found.could_help == 1
    assert found.left_out == {
        LeftOut.ASKER: 1,
        LeftOut.LEFT: 1,
        LeftOut.PAUSED: 1,
        LeftOut.NO_CONSENT: 1,
        LeftOut.OVER_LIMIT: 2,
        LeftOut.SAME_HOUSEHOLD: 2,
        LeftOut.ALREADY_ASKED: 1,
        LeftOut.OFFER_RESTS: 1,
        LeftOut.OTHER_KIND: 1,
    }


def in_days(days: int) -> date:
    return TODAY + timedelta(days)


def test_whoever_helps_is_there_and_offers_it_on_the_day_that_the_need_is_for(town: Town) -> None:
    town.need = replace(town.need, needed_by=in_days(10))
    town.has(Member("Ends today"), Offer(category_id=LIFTS, until=TODAY))
    town.has(Member("Starts later"), Offer(category_id=LIFTS, start=in_days(11)))
    town.has(Member("Leaves tomorrow", left=in_days(1)))
    town.has(Member("Rests till then", paused_until=in_days(10)))
    town.has(Member("Rests longer", paused_until=in_days(11)))
    town.has(Member("Starts in time"), Offer(category_id=LIFTS, start=in_days(7)))

    found = town.ask()

    assert sorted(names(town, found)) == ["Rests till then", "Starts in time"]
    assert all(ReasonCode.OFFERS in codes(found, place) for place in (0, 1))
    assert found.left_out == {
        LeftOut.ASKER: 1,
        LeftOut.LEFT: 1,
        LeftOut.PAUSED: 1,
        LeftOut.OFFER_RESTS: 2,
    }
    made = town.workspace.ask(
        lambda reader: day_plan(reader, town.workspace.helpers, TODAY, need_ids=[1])
    )
    assert {town.members[one.helper_id - 1].name for one in made.matches} < {
        "Rests till then",
        "Starts in time",
    }


def test_an_offer_for_later_is_no_question_whether_they_can(town: Town) -> None:
    town.has(Member("Starts later"), Offer(category_id=LIFTS, start=in_days(7)))

    found = town.ask()

    assert names(town, found) == []
    assert found.left_out == {LeftOut.ASKER: 1, LeftOut.OFFER_RESTS: 1}


@pytest.mark.parametrize(
    ("promised_for", "needed", "is_full"),
    [(28, 0, False), (28, 30, True), (0, 30, False), (0, 3, True)],
)
def test_a_limit_is_that_of_the_month_that_the_need_is_for(
    town: Town, promised_for: int, needed: int, *, is_full: bool
) -> None:
    """Today is 23 November."""
    bo = town.has(Member("Bo", monthly_limit=1))
    town.need = replace(town.need, needed_by=in_days(needed))
    town.other = replace(town.other, needed_by=in_days(promised_for))
    town.matches.append(Match(NeedId(-2), bo, MatchId(-1), state=MatchState.CONFIRMED))

    found = town.ask()

    assert names(town, found) == ([] if is_full else ["Bo"])
    if needed == 30 and not is_full:
        room = {"used": Decimal(0), "limit": 1, "unit": "acts", "month": date(2026, 12, 1)}
        assert codes(found)[ReasonCode.HAS_ROOM] == room


def test_what_is_planned_for_next_month_takes_nothing_of_this_one(town: Town) -> None:
    town.has(Member("Bo", monthly_limit=1))
    town.other = replace(town.other, category_id=LIFTS, needed_by=in_days(30))
    town.ask()

    made = town.workspace.ask(
        lambda reader: plan_of_day(reader, town.workspace.helpers, TODAY, need_ids=[1, 2])
    )

    (bo,) = made.helpers
    assert [line.is_of_this_month for line in bo.lines] == [True, False]
    assert bo.with_plan(bo.lines) == 1


def test_a_promise_counts_against_a_limit_like_help_that_was_given(town: Town) -> None:
    bo = town.has(Member("Bo", monthly_limit=1))
    town.matches.append(Match(NeedId(-2), bo, MatchId(-1), state=MatchState.CONFIRMED, made=TODAY))

    assert town.ask().left_out[LeftOut.OVER_LIMIT] == 1


def test_help_that_needs_more_hours_than_are_left_is_not_suggested(town: Town) -> None:
    town.has(Member("Bo", monthly_limit=2, limit_unit=LimitUnit.HOURS))
    town.need = replace(town.need, quantity=Decimal("2.5"), unit="hours")

    assert town.ask().left_out[LeftOut.OVER_LIMIT] == 1


def test_last_months_help_does_not_use_up_this_months_limit(town: Town) -> None:
    bo = town.has(Member("Bo", monthly_limit=1))
    town.gave(bo, None, TODAY.replace(day=1) - timedelta(1))

    assert names(town, town.ask()) == ["Bo"]


def test_who_was_never_asked_comes_before_who_was_asked_lately(town: Town) -> None:
    lately, long_ago = town.has(Member("Lately")), town.has(Member("Long ago"))
    town.has(Member("Never"))
    town.gave(lately, None, TODAY - timedelta(2))
    town.gave(long_ago, None, TODAY - timedelta(200))

    found = town.ask()

    assert names(town, found) == ["Never", "Long ago", "Lately"]
    assert ReasonCode.NEVER_ASKED in codes(found)
    assert codes(found, 1)[ReasonCode.NOT_ASKED_SINCE] == {"day": TODAY - timedelta(200)}


def test_help_offered_unasked_is_not_taken_for_having_been_asked(town: Town) -> None:
    bo = town.has(Member("Bo"))
    town.gave(bo, None, TODAY - timedelta(40), asked=Asked.UNASKED)

    assert ReasonCode.NEVER_ASKED in codes(town.ask())


def test_the_nearest_come_first_and_areas_may_lie_in_one_another(town: Town) -> None:
    for name, area in (("Far", None), ("South", SOUTH), ("Pod", POD), ("North", NORTH)):
        town.has(Member(name, area_id=area))

    found = town.ask()

    assert names(town, found) == ["North", "Pod", "South", "Far"]
    assert ReasonCode.SAME_AREA in codes(found, 0)
    assert codes(found, 1)[ReasonCode.NEAR_AREA] == {"area": "Mill Lane"}
    assert not {ReasonCode.SAME_AREA, ReasonCode.NEAR_AREA} & set(codes(found, 3))


def test_a_language_that_the_words_name_is_looked_for(town: Town) -> None:
    for name, language in (("Ana", "Spanish"), ("Oksana", "Ukrainian"), ("Pat", "Spanish")):
        town.has(Member(name, languages=(language,)))
    town.need = replace(town.need, words="Someone who speaks Ukrainian at the surgery")

    found = town.ask()

    assert names(town, found)[0] == "Oksana"
    assert codes(found)[ReasonCode.SPEAKS] == {"language": "Ukrainian"}


def test_a_language_that_nearly_everyone_speaks_is_not_worth_a_word(town: Town) -> None:
    town.has(Member("Bo", languages=("English",)))

    assert ReasonCode.SPEAKS not in codes(town.ask())


def test_a_skill_counts_where_the_words_of_the_need_speak_of_it(town: Town) -> None:
    town.can_only(Member("Bo", skills=("plumbing", "driving a van")))
    town.need = replace(town.need, words="Someone who drives to the depot")

    assert codes(town.ask())[ReasonCode.SKILL] == {"skill": "driving a van"}


def test_who_has_said_nothing_yet_comes_after_all_others_as_a_question(town: Town) -> None:
    town.can_only(Member("Quiet", area_id=NORTH, languages=("Arabic",)))
    far = town.has(Member("Far", area_id=None))
    town.gave(far, None, TODAY - timedelta(1))

    found = town.ask()

    assert names(town, found) == ["Far", "Quiet"]
    assert ReasonCode.NOT_SAID in codes(found, 1)


def test_an_offer_made_once_is_used_up_by_one_promise(town: Town) -> None:
    bo = town.has(Member("Bo"), Offer(category_id=LIFTS, how_often=HowOften.ONCE))
    town.matches.append(
        Match(NeedId(-2), bo, MatchId(-1), offer_id=OfferId(-1), state=MatchState.CONFIRMED)
    )

    found = town.ask()

    assert found.left_out == {LeftOut.ASKER: 1, LeftOut.OFFER_RESTS: 1}


def test_a_need_of_no_kind_may_be_met_by_anyone(town: Town) -> None:
    town.has(Member("Cooks"), Offer(category_id=MEALS))
    town.need = replace(town.need, category_id=None)

    assert names(town, town.ask()) == ["Cooks"]


def test_weights_that_the_group_sets_change_the_order_and_are_kept(town: Town) -> None:
    near = town.has(Member("Near", area_id=NORTH))
    town.has(Member("Rested"))
    town.gave(near, None, TODAY - timedelta(1))
    before = names(town, town.ask())
    weights = Weights(area=10, rested=1)

    town.workspace.run(ChangeSettings(GroupSettings(weights=weights)))

    assert before == ["Rested", "Near"]
    assert names(town, town.again()) == ["Near", "Rested"]
    assert town.workspace.ask(group_settings).weights == weights


def test_weights_outside_what_can_be_set_are_refused_beside_their_field(
    workspace: Workspace,
) -> None:
    with pytest.raises(Invalid) as refused:
        workspace.run(ChangeSettings(GroupSettings(weights=Weights(area=11, rest_days=0))))

    assert [(one.field, one.code) for one in refused.value.problems] == [
        ("weights.area", "NOT_WITHIN"),
        ("weights.rest_days", "NOT_WITHIN"),
    ]


def test_only_as_many_as_wished_are_shown_and_all_are_counted(town: Town) -> None:
    for number in range(7):
        town.has(Member(f"Member {number}"))

    found = town.ask(most=3)

    assert (len(found.people), found.could_help) == (3, 7)


def test_a_need_that_is_gone_is_said_to_be_gone(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        workspace.ask(lambda reader: suggestions(reader, workspace.helpers, 5, TODAY))


def test_a_suggestion_holds_no_figure_of_anyone(town: Town) -> None:
    town.has(Member("Bo"))

    (one,) = town.ask().people

    assert set(one.__slots__) == {"member_id", "reasons", "offer_id"}
    assert not any(
        isinstance(value, float) for why in one.reasons for value in why.values.values()
    )
