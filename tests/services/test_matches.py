"""What becomes of a match, through the one door for writes; follow-ups beside it."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import (
    AddNeed,
    AddRows,
    Command,
    EditExchange,
    EditMember,
    LogExchange,
    RemoveExchanges,
    SetNeedState,
)
from organiser_app.domain.daily import (
    AddFollowUp,
    CalledOffBy,
    CallOffMatch,
    CompleteMatch,
    CompleteMatches,
    ConfirmMatches,
    EditFollowUp,
    FollowUpDone,
    MarkNotHappened,
    Pairing,
    ProposeMatches,
    RemoveFollowUps,
)
from organiser_app.domain.errors import Conflict, UserError
from organiser_app.domain.exchanges import ArrangedBy, Asked, Exchange, Outcome
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import (
    ExchangeId,
    FollowUpId,
    MatchId,
    MemberId,
    NeedId,
    OfferId,
)
from organiser_app.domain.members import Member
from organiser_app.domain.needs import (
    Match,
    MatchState,
    Need,
    NeedState,
    OfferState,
)
from organiser_app.services.helping import day_plan
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads import exchanges, matches, needs
from organiser_app.storage.reads.members import members
from tests.helpers.lifts import (
    ASKER,
    BO,
    CY,
    MATCH,
    NEED,
    OFFER,
    SECOND,
    YESTERDAY,
    fill,
    propose,
    refused,
    the_match,
    the_need,
    the_offer,
)
from tests.helpers.networks import TODAY, a_workspace, everything


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    """Somebody who asks for a lift, and two who could give one; the first has offered it once."""
    fill(workspace)
    return workspace


def test_a_change_says_how_many_people_are_asked_and_about_how_many_needs(
    town: Workspace,
) -> None:
    change = town.run(ProposeMatches((Pairing(NEED, BO), Pairing(NEED, CY))))

    assert change.label.values["count"] == 2
    assert change.label.values["needs"] == 1
    assert change.label.values["what"] == "To the clinic"


def test_who_is_asked_is_written_down_and_the_need_is_in_hand(town: Workspace) -> None:
    propose(town, offer=OFFER)

    assert the_match(town) == Match(NEED, BO, MATCH, offer_id=OFFER, made=YESTERDAY)
    assert the_need(town).state is NeedState.MATCHED
    (row,) = town.ask(lambda reader: matches.match_rows(reader, only_open=True))
    assert (row.helper, row.asker, row.what) == ("Bo", "Asker", "To the clinic")


def test_it_happened_writes_one_exchange_with_all_its_links(town: Workspace) -> None:
    propose(town, offer=OFFER)
    town.run(ConfirmMatches((MATCH,)))
    town.run(CompleteMatch(MATCH, quantity=Decimal("1.5"), unit="hours", note="All went well."))

    (one,) = town.ask(exchanges.exchanges)
    assert (one.day, one.giver_id, one.receiver_id) == (TODAY, BO, ASKER)
    assert (one.need_id, one.offer_id, one.match_id) == (NEED, OFFER, MATCH)
    assert (one.asked, one.arranged_by) == (Asked.ASKED, ArrangedBy.COORDINATOR)
    assert (one.quantity, one.unit, one.category_id) == (Decimal("1.5"), "hours", 1)
    assert (the_need(town).state, the_need(town).closed) == (NeedState.MET, TODAY)
    assert (the_match(town).state, the_match(town).ended) == (MatchState.COMPLETED, TODAY)


def test_an_offer_made_once_is_used_when_it_was_taken_up(town: Workspace) -> None:
    propose(town, offer=OFFER)
    town.run(CompleteMatch(MATCH))

    offer = town.ask(lambda reader: needs.offer(reader, OFFER))

    assert offer is not None
    assert offer.state is OfferState.USED


def test_help_in_part_meets_the_need_in_part(town: Workspace) -> None:
    propose(town)
    town.run(CompleteMatch(MATCH, outcome=Outcome.PARTLY))

    assert the_need(town).state is NeedState.PARTLY_MET


def test_a_need_that_others_are_on_stays_in_hand_until_the_last(town: Workspace) -> None:
    propose(town)
    propose(town, CY)
    town.run(CompleteMatch(MATCH))
    first = the_need(town).state
    town.run(CompleteMatch(MatchId(2)))

    assert (first, the_need(town).state) == (NeedState.MATCHED, NeedState.MET)


@pytest.mark.parametrize("by", CalledOffBy)
def test_what_is_called_off_says_by_whom_and_opens_the_need_again(
    town: Workspace, by: CalledOffBy
) -> None:
    propose(town)
    town.run(CallOffMatch(MATCH, by, in_time=False, note="Fell ill"))

    match = the_match(town)
    assert (match.state, match.called_off_by, match.in_time, match.note, match.ended) == (
        MatchState.CALLED_OFF,
        by.value,
        False,
        "Fell ill",
        TODAY,
    )
    assert the_need(town).state is NeedState.OPEN


def test_what_did_not_happen_opens_the_need_unless_others_are_on_it(town: Workspace) -> None:
    propose(town)
    propose(town, CY)
    town.run(MarkNotHappened(MATCH))
    while_cy_is_on_it = the_need(town).state
    town.run(MarkNotHappened(MatchId(2)))

    assert (while_cy_is_on_it, the_need(town).state) == (NeedState.MATCHED, NeedState.OPEN)
    assert town.ask(exchanges.exchanges) == ()


def test_a_person_who_left_meanwhile_is_refused_when_it_is_saved(town: Workspace) -> None:
    propose(town)
    town.run(EditMember(Member("Bo", BO, left=TODAY)))
    town.run(EditMember(Member("Cy", CY, paused_until=TODAY + timedelta(9))))

    assert refused(town, ConfirmMatches((MATCH,))) == [("helper_id", "HAS_LEFT")]
    assert refused(town, CompleteMatch(MATCH)) == [("helper_id", "HAS_LEFT")]
    assert refused(town, ProposeMatches((Pairing(NEED, CY),))) == [("helper_id", "RESTS_NOW")]
    assert refused(town, ProposeMatches((Pairing(NEED, MemberId(9)),))) == [
        ("helper_id", "NO_LONGER_THERE")
    ]


def test_whoever_rests_can_be_asked_and_say_yes_where_that_is_known(town: Workspace) -> None:
    town.run(EditMember(Member("Cy", CY, paused_until=TODAY + timedelta(9))))

    town.run(ProposeMatches((Pairing(NEED, CY),), knowingly=True))
    refused_unknowingly = refused(town, ConfirmMatches((MATCH,)))
    town.run(ConfirmMatches((MATCH,), knowingly=True))

    assert refused_unknowingly == [("helper_id", "RESTS_NOW")]
    assert the_match(town).state is MatchState.CONFIRMED


def test_only_helpers_of_one_need_have_helped_together(town: Workspace) -> None:
    propose(town)
    town.run(ProposeMatches((Pairing(NEED, CY),)))
    change = town.run(AddNeed(Need(words="soup", opened=TODAY)))
    (soup,) = change.of(Kind.NEEDS).added
    town.run(ProposeMatches((Pairing(NeedId(soup), BO),)))

    assert refused(town, CompleteMatches((MATCH, MatchId(3)))) == [("match_ids", "NOT_ONE_NEED")]
    town.run(CompleteMatches((MATCH, MatchId(2))))

    first, second = town.ask(exchanges.exchanges)
    assert first.gathering_id == second.gathering_id is not None
    assert the_need(town).state is NeedState.MET


def test_help_from_before_someone_left_can_still_be_written_down(town: Workspace) -> None:
    propose(town)
    town.run(EditMember(Member("Bo", BO, left=TODAY)))

    town.run(CompleteMatch(MATCH, day=YESTERDAY))

    assert the_match(town).state is MatchState.COMPLETED


def test_what_contradicts_itself_is_refused_beside_its_field(town: Workspace) -> None:
    propose(town)

    def proposed(helper: MemberId, offer: OfferId | None = None) -> list[tuple[str, str]]:
        return refused(town, ProposeMatches((Pairing(NEED, helper, offer),)))

    assert proposed(ASKER) == [("helper_id", "SAME_AS_ASKER")]
    assert proposed(BO) == [("helper_id", "ALREADY_ON_IT")]
    assert proposed(CY, OFFER) == [("offer_id", "NOT_THEIR_OFFER")]
    too_early = ProposeMatches((Pairing(NEED, CY),), day=date(2026, 1, 1))
    assert refused(town, too_early) == [("day", "NEEDED_BEFORE_ASKED")]
    tomorrow = TODAY + timedelta(9)
    assert refused(town, CompleteMatch(MATCH, day=tomorrow)) == [("day", "IN_THE_FUTURE")]
    before = YESTERDAY - timedelta(1)
    assert refused(town, CompleteMatch(MATCH, day=before)) == [("day", "BEFORE_ARRANGED")]
    assert refused(town, MarkNotHappened(MATCH, day=before)) == [("day", "BEFORE_ARRANGED")]
    unmet = CompleteMatch(MATCH, need_state=NeedState.CLOSED_UNMET)
    assert refused(town, unmet) == [("need_state", "HELP_CAME")]
    nothing = CompleteMatch(MATCH, outcome=Outcome.DID_NOT_HAPPEN)
    assert refused(town, nothing) == [("outcome", "NOT_AN_OUTCOME_OF_HELP")]
    propose(town, CY)
    met = CompleteMatch(MATCH, need_state=NeedState.MET)
    assert refused(town, met) == [("need_state", "OTHERS_ARE_ON_IT")]


def test_what_has_ended_does_not_end_again(town: Workspace) -> None:
    propose(town)
    town.run(CompleteMatch(MATCH))

    for command in (
        ConfirmMatches((MATCH,)),
        CompleteMatch(MATCH),
        CallOffMatch(MATCH, CalledOffBy.ASKER),
        MarkNotHappened(MATCH),
    ):
        assert refused(town, command) == [("match_id", "MATCH_HAS_ENDED")]


@pytest.mark.parametrize(
    ("state", "by"),
    [(NeedState.WITHDRAWN, "asker"), (NeedState.MET, "coordinator")],
)
def test_with_its_need_a_match_ends_and_the_need_is_opened_before_the_next(
    town: Workspace, state: NeedState, by: str
) -> None:
    propose(town)
    town.run(SetNeedState((NEED,), state, TODAY))

    assert (the_match(town).state, the_match(town).called_off_by) == (MatchState.CALLED_OFF, by)
    assert refused(town, ProposeMatches((Pairing(NEED, CY),))) == [("need_id", "NEED_IS_CLOSED")]


def test_help_that_is_logged_for_a_need_by_who_was_asked_completes_the_match(
    town: Workspace,
) -> None:
    propose(town, offer=OFFER)
    propose(town, CY)
    town.run(LogExchange(Exchange(giver_id=BO, need_id=NEED, day=TODAY), meets_need=True))

    (one,) = town.ask(exchanges.exchanges)
    assert (one.match_id, one.offer_id) == (MATCH, OFFER)
    assert the_match(town).state is MatchState.COMPLETED
    assert the_match(town, 2).state is MatchState.CALLED_OFF


def test_a_plan_is_accepted_in_part_and_not_after_the_network_moved_on(town: Workspace) -> None:
    made = town.ask(lambda reader: day_plan(reader, town.helpers, TODAY))
    pairs = tuple(Pairing(one.need_id, one.helper_id, one.offer_id) for one in made.matches)
    town.run(ProposeMatches(pairs, revision=made.revision))

    assert [(one.need_id, one.helper_id) for one in pairs] == [(NEED, BO)]
    with pytest.raises(Conflict) as error:
        town.run(ProposeMatches((Pairing(NEED, CY),), revision=made.revision))
    assert error.value.code == "NETWORK_MOVED_ON"


def test_without_its_exchange_a_match_has_not_happened_yet(town: Workspace) -> None:
    propose(town)
    town.run(CompleteMatch(MATCH))
    town.run(RemoveExchanges((ExchangeId(1),)))

    assert (the_match(town).state, the_need(town).state) == (
        MatchState.CONFIRMED,
        NeedState.MATCHED,
    )


def test_the_log_cannot_give_a_match_a_second_exchange(town: Workspace) -> None:
    propose(town)
    town.run(CompleteMatch(MATCH))
    second = Exchange(giver_id=CY, match_id=MATCH, day=TODAY)
    town.run(LogExchange(Exchange(giver_id=CY, day=TODAY)))

    assert refused(town, LogExchange(second)) == [("match_id", "COMPLETE_THE_MATCH")]
    moved = EditExchange(Exchange(ExchangeId(2), giver_id=CY, day=TODAY, match_id=MATCH))
    assert refused(town, moved) == [("match_id", "COMPLETE_THE_MATCH")]


def test_a_call_is_due_then_done_and_due_again(town: Workspace) -> None:
    town.run(AddFollowUp(FollowUp(member_id=BO, due=YESTERDAY, words="Ask about Friday")))
    town.run(AddFollowUp(FollowUp(need_id=NEED, due=TODAY)))
    town.run(AddFollowUp(FollowUp(member_id=CY, due=TODAY + timedelta(1))))

    due = town.ask(lambda reader: matches.due_followups(reader, TODAY))
    town.run(
        FollowUpDone(
            FollowUpId(1), FollowUpResult.NO_ANSWER, words="Try later", again=TODAY + timedelta(2)
        )
    )

    assert [(one.who, one.days_overdue(TODAY)) for one in due] == [("Bo", 1), ("Asker", 0)]
    later = town.ask(lambda reader: matches.followups_of(reader, BO))
    assert [(one.followup.due, one.followup.done, one.followup.result) for one in later] == [
        (YESTERDAY, TODAY, FollowUpResult.NO_ANSWER),
        (TODAY + timedelta(2), None, None),
    ]
    assert later[0].followup.words == "Ask about Friday — Try later"
    assert later[1].followup.words == "Ask about Friday"


def test_a_call_that_recurs_is_due_again_on_its_own_day_and_not_twice(town: Workspace) -> None:
    due = TODAY - timedelta(15)
    town.run(AddFollowUp(FollowUp(member_id=BO, due=due, recurring="every week")))
    town.run(FollowUpDone(FollowUpId(1), FollowUpResult.SPOKE))

    _, following = town.ask(lambda reader: matches.followups_of(reader, BO))

    assert following.followup.due == TODAY + timedelta(6)
    assert following.followup.recurring == f"every week from {due}"


def test_follow_ups_that_contradict_themselves_are_refused(town: Workspace) -> None:
    town.run(AddFollowUp(FollowUp(member_id=BO, due=TODAY)))
    town.run(FollowUpDone(FollowUpId(1), FollowUpResult.SPOKE))

    assert refused(town, AddFollowUp(FollowUp(due=TODAY))) == [("member_id", "ABOUT_NOTHING")]
    assert refused(town, AddFollowUp(FollowUp(member_id=BO))) == [("due", "REQUIRED_EMPTY")]
    odd = FollowUp(member_id=BO, due=TODAY, recurring="now and then")
    assert refused(town, AddFollowUp(odd)) == [("recurring", "NOT_A_RULE")]
    half = FollowUp(FollowUpId(1), member_id=BO, due=TODAY, done=TODAY)
    assert refused(town, EditFollowUp(half)) == [("result", "DONE_WITHOUT_RESULT")]
    again = FollowUpDone(FollowUpId(1), FollowUpResult.SPOKE)
    assert refused(town, again) == [("result", "ALREADY_DONE")]


class RandomMatches(RuleBasedStateMachine):
    """A coordinator who asks, confirms, completes, calls off, edits, undoes and redoes."""

    @initialize()
    def open_a_network(self) -> None:
        import tempfile
        from pathlib import Path

        self.folder = tempfile.TemporaryDirectory(prefix="organiser-test-")
        self.workspace = a_workspace(Path(self.folder.name))
        fill(self.workspace)
        second = Need(NeedId(-1), member_id=ASKER, words="And back", opened=TODAY)
        self.workspace.run(AddRows(needs=(second,)))
        self.past = [everything(self.workspace)]
        self.place = 0

    def teardown(self) -> None:
        if not hasattr(self, "workspace"):
            return
        while self.place > 0:
            self.undo()
        left = everything(self.workspace)
        self.workspace.close(copy=False)
        self.folder.cleanup()
        assert left == self.past[0]

    def _run(self, command: Command) -> None:
        try:
            change = self.workspace.run(command)
        except UserError:
            return
        if change.id:
            self.past = [*self.past[: self.place + 1], everything(self.workspace)]
            self.place += 1

    def _one(self, kind: str, pick: int) -> int:
        ids = [row[0] for row in self.past[self.place][kind]]
        return ids[pick % len(ids)] if ids else 0

    @rule(
        need=st.sampled_from([NEED, NEED, SECOND]),
        helper=st.sampled_from([ASKER, BO, CY]),
        offer=st.sampled_from([None, OFFER]),
    )
    def propose(self, need: NeedId, helper: MemberId, offer: OfferId | None) -> None:
        self._run(ProposeMatches((Pairing(need, helper, offer),)))

    @rule(pick=st.integers(0, 9))
    def confirm(self, pick: int) -> None:
        self._run(ConfirmMatches((MatchId(self._one("matches", pick)),)))

    @rule(pick=st.integers(0, 9), outcome=st.sampled_from(Outcome))
    def complete(self, pick: int, outcome: Outcome) -> None:
        self._run(CompleteMatch(MatchId(self._one("matches", pick)), outcome=outcome))

    @rule(pick=st.integers(0, 9), by=st.sampled_from(CalledOffBy))
    def call_off(self, pick: int, by: CalledOffBy) -> None:
        self._run(CallOffMatch(MatchId(self._one("matches", pick)), by))

    @rule(pick=st.integers(0, 9))
    def not_happened(self, pick: int) -> None:
        self._run(MarkNotHappened(MatchId(self._one("matches", pick))))

    @rule(pick=st.integers(0, 9))
    def remove_an_exchange(self, pick: int) -> None:
        self._run(RemoveExchanges((ExchangeId(self._one("exchanges", pick)),)))

    @rule(
        pick=st.integers(0, 9),
        giver=st.sampled_from([None, ASKER, BO, CY]),
        need=st.sampled_from([None, NEED, SECOND]),
        outcome=st.sampled_from(Outcome),
        keeps=st.booleans(),
    )
    def correct_an_exchange(
        self,
        pick: int,
        giver: MemberId | None,
        need: NeedId | None,
        outcome: Outcome,
        *,
        keeps: bool,
    ) -> None:
        log = self.workspace.ask(exchanges.exchanges)
        if log:
            one = log[pick % len(log)]
            need_id = one.need_id if keeps else need
            changed = replace(one, giver_id=giver, need_id=need_id, outcome=outcome)
            self._run(EditExchange(replace(changed, receiver_id=None)))

    @rule(pick=st.integers(0, 9), match=st.sampled_from([None, MatchId(1), MatchId(2)]))
    def edit_an_exchange(self, pick: int, match: MatchId | None) -> None:
        row_id = ExchangeId(self._one("exchanges", pick))
        self._run(EditExchange(Exchange(row_id, giver_id=CY, day=TODAY, match_id=match)))

    @rule(giver=st.sampled_from([BO, CY]), meets=st.booleans())
    def log_help(self, giver: MemberId, meets: bool) -> None:
        self._run(LogExchange(Exchange(giver_id=giver, need_id=NEED, day=TODAY), meets_need=meets))

    @rule(state=st.sampled_from(NeedState))
    def move_the_need(self, state: NeedState) -> None:
        self._run(SetNeedState((NEED,), state, TODAY))

    @rule()
    def undo(self) -> None:
        if self.place > 0:
            self.workspace.undo()
            self.place -= 1

    @rule()
    def redo(self) -> None:
        if self.place < len(self.past) - 1:
            self.workspace.redo()
            self.place += 1

    @invariant()
    def undo_restores_every_row(self) -> None:
        if hasattr(self, "workspace"):
            assert everything(self.workspace) == self.past[self.place]

    @invariant()
    def what_is_completed_has_exactly_one_exchange(self) -> None:
        if not hasattr(self, "workspace"):
            return
        log = self.workspace.ask(exchanges.exchanges)
        for row in self.workspace.ask(matches.match_rows):
            linked = [one for one in log if one.match_id == row.id]
            assert len(linked) == (1 if row.state is MatchState.COMPLETED else 0)
            for one in linked:
                assert (one.giver_id, one.need_id) == (row.helper_id, row.need_id)
                assert one.outcome is not Outcome.DID_NOT_HAPPEN

    @invariant()
    def a_promise_is_about_a_need_that_waits_and_made_once_by_each(self) -> None:
        if not hasattr(self, "workspace"):
            return
        known = {one.id: one.state for one in self.workspace.ask(needs.needs)}
        promised = [
            (row.need_id, row.helper_id)
            for row in self.workspace.ask(matches.match_rows)
            if row.state.is_open
        ]
        assert len(promised) == len(set(promised))
        assert all(known[need_id].is_open for need_id, _ in promised)

    @invariant()
    def an_offer_made_once_is_used_where_it_was_taken_up_and_promised_once(self) -> None:
        if not hasattr(self, "workspace"):
            return
        log = self.workspace.ask(exchanges.exchanges)
        taken = [one for one in log if one.offer_id and one.outcome is not Outcome.DID_NOT_HAPPEN]
        promised = [
            row
            for row in self.workspace.ask(matches.match_rows)
            if row.offer_id and (row.state.is_open or row.state is MatchState.COMPLETED)
        ]
        assert (the_offer(self.workspace) is OfferState.USED) == bool(taken)
        assert len(promised) <= 1


TestRandomMatches = RandomMatches.TestCase
TestRandomMatches.settings = settings(
    max_examples=300 if settings().max_examples > 100 else 30,
    stateful_step_count=25,
    deadline=None,
)


def test_follow_ups_go_away_and_come_back(town: Workspace) -> None:
    town.run(AddFollowUp(FollowUp(member_id=BO, due=TODAY)))
    before = everything(town)
    change = town.run(RemoveFollowUps((FollowUpId(1),)))
    town.undo()

    assert change.of(Kind.FOLLOWUPS).removed == {1}
    assert everything(town) == before
    assert len(town.ask(members)) == 3
