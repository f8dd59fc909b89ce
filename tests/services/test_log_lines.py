"""When a line of the log is corrected or taken out: its match, its need and its offer follow."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from organiser_app.domain.commands import (
    AddRows,
    ApplyImport,
    EditExchange,
    EditMember,
    LogExchange,
    ReceivedFile,
    RemoveExchanges,
)
from organiser_app.domain.daily import (
    CalledOffBy,
    CallOffMatch,
    CompleteMatch,
    CompleteMatches,
    Pairing,
    ProposeMatches,
)
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.ids import (
    CategoryId,
    ExchangeId,
    MatchId,
    MemberId,
    NeedId,
    OfferId,
)
from organiser_app.domain.needs import (
    HowOften,
    MatchState,
    Need,
    NeedState,
    Offer,
    OfferState,
)
from organiser_app.services.helping import HelpNetworks, suggestions
from organiser_app.services.need_help import standing
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads import exchanges
from organiser_app.storage.reads.members import members
from tests.helpers.lifts import (
    ASKER,
    BO,
    CY,
    MATCH,
    NEED,
    OFFER,
    YESTERDAY,
    fill,
    propose,
    refused,
    the_match,
    the_need,
    the_offer,
)
from tests.helpers.networks import TODAY, everything


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    """Somebody who asks for a lift, and two who could give one; the first has offered it once."""
    fill(workspace)
    return workspace


def corrected(town: Workspace, **fields: Any) -> EditExchange:
    (one,) = town.ask(exchanges.exchanges)
    return EditExchange(replace(one, **fields))


def test_a_line_that_is_given_to_somebody_else_takes_its_match_along(town: Workspace) -> None:
    propose(town, offer=OFFER)
    town.run(CompleteMatch(MATCH))
    before = everything(town)

    town.run(corrected(town, giver_id=CY, day=YESTERDAY))

    assert (the_match(town).helper_id, the_match(town).offer_id) == (CY, None)
    assert (the_match(town).state, the_match(town).ended) == (MatchState.COMPLETED, YESTERDAY)
    (one,) = town.ask(exchanges.exchanges)
    assert (one.match_id, one.offer_id) == (MATCH, None)
    assert the_need(town).state is NeedState.MET
    assert the_offer(town) is OfferState.OPEN
    town.undo()
    assert everything(town) == before


def test_a_match_does_not_go_along_to_nobody_nor_to_who_asked_nor_to_who_is_on_it(
    town: Workspace,
) -> None:
    propose(town)
    propose(town, CY)
    town.run(CompleteMatch(MATCH))

    assert refused(town, corrected(town, giver_id=None)) == [("giver_id", "SAY_WHO_HELPED")]
    to_asker = corrected(town, giver_id=ASKER, receiver_id=None)
    assert refused(town, to_asker) == [("giver_id", "SAME_AS_ASKER")]
    assert refused(town, corrected(town, giver_id=CY)) == [("giver_id", "THEIR_OWN_MATCH")]


def test_what_turns_out_not_to_have_happened_opens_the_need_and_the_offer_stands_again(
    town: Workspace,
) -> None:
    propose(town, offer=OFFER)
    town.run(CompleteMatch(MATCH, outcome=Outcome.PARTLY))

    town.run(corrected(town, outcome=Outcome.DID_NOT_HAPPEN))

    assert the_match(town).state is MatchState.DID_NOT_HAPPEN
    assert (the_need(town).state, the_need(town).closed) == (NeedState.OPEN, None)
    assert the_offer(town) is OfferState.OPEN
    assert [one.match_id for one in town.ask(exchanges.exchanges)] == [None]

    town.run(corrected(town, outcome=Outcome.COMPLETED))

    assert the_match(town).state is MatchState.COMPLETED
    assert the_need(town).state is NeedState.MET
    assert the_offer(town) is OfferState.USED


def test_a_line_about_something_else_leaves_the_promise_standing(town: Workspace) -> None:
    propose(town, offer=OFFER)
    town.run(CompleteMatch(MATCH))

    town.run(corrected(town, need_id=None))

    assert (the_match(town).state, the_match(town).ended) == (MatchState.CONFIRMED, None)
    assert the_need(town).state is NeedState.MATCHED
    assert [one.match_id for one in town.ask(exchanges.exchanges)] == [None]


def test_an_offer_made_once_stands_again_without_the_line_that_used_it(town: Workspace) -> None:
    propose(town, offer=OFFER)
    town.run(CompleteMatch(MATCH))

    town.run(RemoveExchanges((ExchangeId(1),)))

    assert the_offer(town) is OfferState.OPEN


def test_an_offer_made_once_is_promised_once(town: Workspace) -> None:
    second = Need(NeedId(-1), member_id=CY, category_id=CategoryId(1), words="Back", opened=TODAY)
    town.run(AddRows(needs=(second,)))
    propose(town, offer=OFFER)
    again = Pairing(NeedId(2), BO, OFFER)

    def said() -> bool:
        found = town.ask(lambda reader: standing(reader, HelpNetworks(), 2, BO, TODAY))
        assert found is not None
        return found.offer_is_promised

    assert refused(town, ProposeMatches((again,))) == [("offer_id", "OFFER_IS_PROMISED")]
    assert said()
    suggested = town.ask(lambda reader: suggestions(reader, HelpNetworks(), 2, TODAY))
    assert not any(one.offer_id for one in suggested.people)
    town.run(CallOffMatch(MATCH, CalledOffBy.HELPER))
    assert not said()
    town.run(ProposeMatches((again,)))


def test_a_sheet_that_comes_back_moves_the_match_as_a_correction_by_hand_does(
    town: Workspace,
) -> None:
    propose(town)
    town.run(CompleteMatch(MATCH))
    (one,) = town.ask(exchanges.exchanges)

    comes_back(town, edited=(replace(one, giver_id=CY),))
    assert (the_match(town).helper_id, the_match(town).state) == (CY, MatchState.COMPLETED)

    comes_back(town, edited=(replace(one, giver_id=None),))
    assert the_match(town).state is MatchState.CONFIRMED
    assert [line.match_id for line in town.ask(exchanges.exchanges)] == [None]
    assert the_need(town).state is NeedState.MATCHED


def comes_back(town: Workspace, **fields: Any) -> None:
    file = ReceivedFile("log.csv", "b" * 64, 3)
    town.run(ApplyImport(AddRows(), file, "exchanges", kind="return", **fields))


def test_lines_that_a_sheet_takes_away_together_go_together(town: Workspace) -> None:
    propose(town)
    propose(town, CY)
    town.run(CompleteMatches((MATCH, MatchId(2))))
    lines = tuple((Exchange, one.id) for one in town.ask(exchanges.exchanges))

    comes_back(town, archived=lines)

    assert [the_match(town, one).state for one in (1, 2)] == [MatchState.CONFIRMED] * 2
    assert the_need(town).state is NeedState.MATCHED
    assert town.ask(exchanges.exchanges) == ()


@pytest.mark.parametrize("is_line_first", [True, False])
def test_a_need_follows_its_line_wherever_it_stands_in_a_sheet(
    town: Workspace, is_line_first: bool
) -> None:
    propose(town)
    town.run(CompleteMatch(MATCH))
    (line,) = town.ask(exchanges.exchanges)
    edited = (
        replace(line, outcome=Outcome.DID_NOT_HAPPEN),
        replace(the_need(town), note="By bus."),
    )

    comes_back(town, edited=edited if is_line_first else edited[::-1])

    assert the_match(town).state is MatchState.DID_NOT_HAPPEN
    assert (the_need(town).state, the_need(town).note) == (NeedState.OPEN, "By bus.")


def leaves(town: Workspace, who: MemberId, day: date) -> None:
    (known,) = (one for one in town.ask(members) if one.id == who)
    town.run(EditMember(replace(known, left=day)))


def test_who_had_left_by_then_did_not_do_what_was_arranged(town: Workspace) -> None:
    propose(town)
    leaves(town, BO, TODAY)

    assert refused(town, logged()) == [("giver_id", "HAS_LEFT")]
    town.run(logged(YESTERDAY))
    assert the_match(town).state is MatchState.COMPLETED


def test_a_line_does_not_go_to_a_day_or_a_giver_after_they_left(town: Workspace) -> None:
    propose(town)
    town.run(CompleteMatch(MATCH, day=YESTERDAY))
    leaves(town, BO, TODAY)
    leaves(town, CY, YESTERDAY)

    assert refused(town, corrected(town, day=TODAY)) == [("giver_id", "HAS_LEFT")]
    assert refused(town, corrected(town, giver_id=CY)) == [("giver_id", "HAS_LEFT")]
    leaves(town, BO, YESTERDAY - timedelta(1))
    town.run(corrected(town, note="What stood there is not judged."))


def test_help_is_not_given_to_somebody_who_helped_with_it_too(town: Workspace) -> None:
    propose(town)
    propose(town, CY)
    town.run(CompleteMatches((MATCH, MatchId(2))))
    first = min(town.ask(exchanges.exchanges), key=lambda one: one.id)

    to_the_other = EditExchange(replace(first, giver_id=CY))

    assert refused(town, to_the_other) == [("giver_id", "HELPED_WITH_IT_TOO")]


def test_a_need_is_met_in_full_or_in_part_as_its_line_says(town: Workspace) -> None:
    propose(town)
    town.run(CompleteMatch(MATCH, day=YESTERDAY))

    town.run(corrected(town, outcome=Outcome.PARTLY))
    assert (the_need(town).state, the_need(town).closed) == (NeedState.PARTLY_MET, YESTERDAY)
    town.run(corrected(town, outcome=Outcome.COMPLETED))
    assert the_need(town).state is NeedState.MET


def test_a_need_that_others_met_too_stays_as_it_was_met(town: Workspace) -> None:
    propose(town)
    propose(town, CY)
    town.run(CompleteMatches((MATCH, MatchId(2))))
    first = min(town.ask(exchanges.exchanges), key=lambda one: one.id)

    town.run(EditExchange(replace(first, outcome=Outcome.PARTLY)))

    assert the_need(town).state is NeedState.MET


def logged(day: date = TODAY, giver: MemberId = BO, **fields: Any) -> LogExchange:
    return LogExchange(Exchange(giver_id=giver, need_id=NEED, day=day, **fields))


def test_a_line_that_leaves_the_need_open_leaves_nobody_on_it(town: Workspace) -> None:
    propose(town)
    propose(town, CY)

    town.run(logged())
    assert the_need(town).state is NeedState.MATCHED

    town.run(logged(giver=CY))
    assert the_need(town).state is NeedState.OPEN


def test_a_need_that_is_said_to_be_in_hand_is_open_where_nobody_is_on_it(town: Workspace) -> None:
    propose(town)

    town.run(CompleteMatch(MATCH, need_state=NeedState.MATCHED))

    assert the_need(town).state is NeedState.OPEN


def test_an_offer_that_only_the_line_names_is_promised_no_more_often_than_it_was_made_for(
    town: Workspace,
) -> None:
    twice = Offer(OfferId(-1), member_id=BO, how_often=HowOften.SEVERAL, times=2)
    others = tuple(
        Need(NeedId(-place), member_id=CY, words=f"Lift {place}", opened=TODAY) for place in (1, 2)
    )
    town.run(AddRows(needs=others, offers=(twice,)))
    propose(town)

    town.run(logged(offer_id=OfferId(2)))
    town.run(ProposeMatches((Pairing(NeedId(2), BO, OfferId(2)),)))

    assert the_match(town).offer_id == OfferId(2)
    third = ProposeMatches((Pairing(NeedId(3), BO, OfferId(2)),))
    assert refused(town, third) == [("offer_id", "OFFER_IS_PROMISED")]
