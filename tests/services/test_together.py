"""Help of several people, and help on an occasion: one change, and nobody's month is made longer."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.domain.commands import (
    AddMember,
    AddNeed,
    AddOffer,
    AddRows,
    Command,
    LogExchange,
)
from organiser_app.domain.errors import Invalid
from organiser_app.domain.exchanges import Asked, Exchange, Gathering
from organiser_app.domain.ids import CategoryId, GatheringId, MemberId, NeedId, OfferId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Need, NeedState, Offer
from organiser_app.domain.together import LogTogether, Party, pairs, shares
from organiser_app.services.linking import Involved, best_need, best_offer, likely_links
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads import exchanges, linking, needs
from organiser_app.storage.reads.helping import help_of_month
from tests.helpers.networks import TODAY, everything

ANA, BEN, CY, DI = (MemberId(one) for one in range(1, 5))


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    for name in ("Ana", "Ben", "Cy", "Di"):
        workspace.run(AddMember(Member(name)))
    return workspace


def logged(town: Workspace) -> list[Exchange]:
    return list(town.ask(exchanges.exchanges))


def refused(town: Workspace, command: Command) -> list[tuple[str, str]]:
    before = everything(town)
    with pytest.raises(Invalid) as error:
        town.run(command)
    assert everything(town) == before
    return [(one.field, one.code) for one in error.value.problems]


def parties(*ids: MemberId) -> tuple[Party, ...]:
    return tuple(Party(one) for one in ids)


def test_everyone_who_helped_stands_with_everyone_who_was_helped_in_one_change(
    town: Workspace,
) -> None:
    before = everything(town)
    change = town.run(
        LogTogether(
            Exchange(day=TODAY, quantity=Decimal(6), unit="hours"),
            parties(ANA, BEN),
            (Party(CY), Party(new_name="Zora")),
            new_category="Cooking",
            new_gathering="Saturday soup",
        )
    )

    found = logged(town)
    assert {(one.giver_id, one.receiver_id) for one in found} == {(1, 3), (1, 5), (2, 3), (2, 5)}
    assert sum(one.quantity or 0 for one in found) == 6
    assert {one.gathering_id for one in found} == {1}
    assert {one.category_id for one in found} == {1}
    (gathering,) = town.ask(linking.gatherings)
    assert (gathering.name, gathering.day) == ("Saturday soup", TODAY)
    town.undo(change.id)
    assert everything(town) == before


def test_an_occasion_can_be_chosen_again(town: Workspace) -> None:
    town.run(AddRows(gatherings=(Gathering("Saturday soup", day=TODAY),)))

    town.run(
        LogTogether(
            Exchange(gathering_id=GatheringId(1)), parties(ANA), (), new_gathering="not used"
        )
    )

    assert [one.gathering_id for one in logged(town)] == [1]
    assert len(town.ask(linking.gatherings)) == 1


def test_a_cook_who_fed_three_helped_once_this_month(town: Workspace) -> None:
    town.run(LogTogether(Exchange(quantity=Decimal(3), unit="hours"), parties(ANA), parties(BEN, CY, DI),
                         new_gathering="Soup"))  # fmt: skip
    town.run(LogExchange(Exchange(giver_id=ANA, receiver_id=BEN)))

    taken = town.ask(lambda reader: help_of_month(reader, TODAY))

    assert sorted(one.quantity or 0 for one in taken) == [0, 3]


def test_whoever_cooks_and_eats_is_not_written_down_as_helping_themselves(town: Workspace) -> None:
    town.run(LogTogether(Exchange(), parties(ANA, BEN), parties(ANA, BEN, CY)))

    assert {(one.giver_id, one.receiver_id) for one in logged(town)} == {
        (1, 2), (1, 3), (2, 1), (2, 3),
    }  # fmt: skip


def test_a_side_may_be_nobody_in_particular_or_a_pool(town: Workspace) -> None:
    town.run(AddMember(Member("The fridge", kind=MemberKind.POOL)))

    town.run(LogTogether(Exchange(), (), parties(BEN, CY)))
    town.run(LogTogether(Exchange(), parties(ANA, BEN), parties(MemberId(5))))

    assert [(one.giver_id, one.receiver_id) for one in logged(town)] == [
        (None, 2), (None, 3), (1, 5), (2, 5),
    ]  # fmt: skip


def test_nobody_themselves_only_and_too_many_are_refused(town: Workspace) -> None:
    crowd = tuple(Party(new_name=f"Guest {one}") for one in range(61))

    assert refused(town, LogTogether(Exchange())) == [("giver_id", "NOBODY_NAMED")]
    assert refused(town, LogTogether(Exchange(), parties(ANA), parties(ANA))) == [
        ("receiver_id", "SAME_AS_GIVER")
    ]
    assert refused(town, LogTogether(Exchange(), parties(ANA), crowd)) == [
        ("more_receivers", "TOO_MANY_TOGETHER")
    ]


def test_the_need_is_that_of_the_first_receiver_and_is_met_once(town: Workspace) -> None:
    town.run(AddNeed(Need(member_id=CY, words="Move a sofa", opened=TODAY - timedelta(2))))
    town.run(AddOffer(Offer(member_id=ANA, words="Carrying")))

    town.run(
        LogTogether(
            Exchange(need_id=NeedId(1), offer_id=OfferId(1), asked=Asked.ASKED),
            parties(ANA, BEN),
            parties(CY, DI),
            meets_need=True,
        )
    )

    by_pair = {(one.giver_id, one.receiver_id): one for one in logged(town)}
    assert {pair for pair, one in by_pair.items() if one.need_id} == {(1, 3), (2, 3)}
    assert {pair for pair, one in by_pair.items() if one.offer_id} == {(1, 3), (1, 4)}
    need = town.ask(lambda reader: needs.need(reader, 1))
    assert need is not None
    assert need.state is NeedState.MET


def test_help_before_it_was_asked_for_or_by_whoever_asked_is_refused(town: Workspace) -> None:
    town.run(AddNeed(Need(member_id=CY, words="Soup", opened=TODAY)))
    early = Exchange(giver_id=ANA, receiver_id=CY, need_id=NeedId(1), day=TODAY - timedelta(1))
    own = Exchange(giver_id=CY, need_id=NeedId(1), day=TODAY)

    assert refused(town, LogExchange(early)) == [("day", "BEFORE_ASKED")]
    assert refused(town, LogExchange(own)) == [("giver_id", "SAME_AS_ASKER")]


def test_what_it_may_have_been_is_guessed_from_both_people_and_the_kind(town: Workspace) -> None:
    town.run(AddNeed(Need(member_id=CY, words="Soup", opened=TODAY), new_category="Food"))
    town.run(AddNeed(Need(member_id=CY, words="A lift", opened=TODAY), new_category="Lifts"))
    town.run(AddOffer(Offer(member_id=ANA, category_id=CategoryId(1), words="Cooking")))

    def guess(category: int | None, day: date = TODAY) -> tuple[str, str]:
        found = town.ask(lambda reader: likely_links(reader, Involved(ANA, CY, category, day)))
        return found.need_words, found.offer_words

    assert guess(1) == ("Soup", "Cooking")
    assert guess(2) == ("A lift", "")
    assert guess(None) == ("A lift", "")
    assert guess(1, TODAY - timedelta(1)) == ("", "")


def test_a_sensitive_need_is_guessed_without_saying_what_it_is(town: Workspace) -> None:
    town.run(AddNeed(Need(member_id=CY, words="Court", is_sensitive=True, opened=TODAY)))

    found = town.ask(lambda reader: likely_links(reader, Involved(ANA, CY, None, TODAY)))

    assert found.need is not None
    assert found.need_words == ""


def test_what_was_promised_comes_before_what_was_asked_last() -> None:
    old = Need(NeedId(1), member_id=CY, category_id=CategoryId(1), opened=TODAY - timedelta(9))
    new = Need(NeedId(2), member_id=CY, category_id=CategoryId(2), opened=TODAY)
    involved = Involved(ANA, CY, CategoryId(2), TODAY)

    assert best_need((old, new), involved) == new
    assert best_need((old, new), involved, frozenset({1})) == old
    assert best_need((new,), Involved(CY, CY, None, TODAY)) is None


def test_of_several_offers_none_is_guessed_while_no_kind_is_said() -> None:
    lifts = Offer(OfferId(1), member_id=ANA, category_id=CategoryId(1))
    food = Offer(OfferId(2), member_id=ANA, category_id=CategoryId(2), until=TODAY)
    nothing_said = Involved(ANA, CY, None, TODAY)

    assert best_offer((lifts, food), nothing_said) is None
    assert best_offer((lifts,), nothing_said) == lifts
    assert best_offer((food,), Involved(ANA, CY, 2, TODAY + timedelta(1))) is None


@given(amount=st.decimals(min_value=0, max_value=10_000, places=3), count=st.integers(1, 60))
def test_shares_of_an_amount_add_up_to_it(amount: Decimal, count: int) -> None:
    found = shares(amount, count)

    assert len(found) == count
    assert sum(one for one in found if one is not None) == amount


@given(
    givers=st.lists(st.integers(1, 6), max_size=5),
    receivers=st.lists(st.integers(1, 6), max_size=5),
)
def test_no_pair_is_written_twice_and_nobody_helps_themselves(
    givers: list[int], receivers: list[int]
) -> None:
    found = pairs(
        tuple(Party(MemberId(one)) for one in givers),
        tuple(Party(MemberId(one)) for one in receivers),
    )

    keys = [(one and one.key, other and other.key) for one, other in found]
    assert len(set(keys)) == len(keys)
    assert all(one is None or one != other for one, other in keys)
