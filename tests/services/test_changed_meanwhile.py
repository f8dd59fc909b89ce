"""A record that is open in a form while others go on: only what was changed there is written."""

import dataclasses
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser_app.domain.commands import (
    AddMember,
    AddNeed,
    AddOffer,
    EditExchange,
    EditMember,
    EditNeed,
    EditOffer,
    LogExchange,
    SetNeedState,
)
from organiser_app.domain.daily import (
    AddFollowUp,
    ConfirmMatches,
    EditFollowUp,
    FollowUpDone,
    Pairing,
    ProposeMatches,
)
from organiser_app.domain.errors import Invalid
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import FollowUpId, MatchId, MemberId, NeedId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Need, NeedState, Offer, Urgency
from organiser_app.domain.people import RestMember
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.matches import all_followups
from organiser_app.storage.reads.members import areas, members
from organiser_app.storage.reads.needs import needs, offers
from tests.helpers.networks import TODAY, a_workspace, everything

ANA, BEN, NEED = MemberId(1), MemberId(2), NeedId(1)


def filled(workspace: Workspace) -> Workspace:
    workspace.run(AddMember(Member("Ana Ruiz", phones=("555 0101",), extra={"Van": "yes"})))
    workspace.run(AddMember(Member("Ben Okafor", consent={Purpose.THANKS: True})))
    workspace.run(AddNeed(Need(member_id=ANA, words="a lift", opened=TODAY - timedelta(days=5))))
    workspace.run(AddOffer(Offer(member_id=BEN, words="soup")))
    workspace.run(LogExchange(Exchange(giver_id=BEN, receiver_id=ANA, day=TODAY)))
    workspace.run(AddFollowUp(FollowUp(member_id=ANA, due=TODAY, words="how it went")))
    return workspace


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    return filled(workspace)


def refused(town: Workspace, command: Any) -> dict[str, dict[str, object]]:
    """Beside which fields the command is refused, and with what."""
    before = everything(town)
    with pytest.raises(Invalid) as told:
        town.run(command)
    assert everything(town) == before
    return {problem.field: problem.values for problem in told.value.problems}


def test_a_note_on_a_need_does_not_take_back_that_someone_said_yes_meanwhile(
    town: Workspace,
) -> None:
    (shown,) = town.ask(needs)
    town.run(ProposeMatches((Pairing(NEED, BEN),)))
    town.run(ConfirmMatches((MatchId(1),)))

    town.run(EditNeed(replace(shown, note="second floor"), before=shown))

    (need,) = town.ask(needs)
    assert (need.state, need.note) == (NeedState.MATCHED, "second floor")


def test_a_need_that_was_withdrawn_meanwhile_stays_so(town: Workspace) -> None:
    (shown,) = town.ask(needs)
    town.run(SetNeedState((NEED,), NeedState.WITHDRAWN, TODAY, "moved away"))

    town.run(EditNeed(replace(shown, urgency=Urgency.URGENT), before=shown))

    (need,) = town.ask(needs)
    assert (need.state, need.closed, need.reason) == (NeedState.WITHDRAWN, TODAY, "moved away")
    assert need.urgency is Urgency.URGENT


def test_a_need_that_is_open_again_says_no_longer_why_it_ended(town: Workspace) -> None:
    town.run(SetNeedState((NEED,), NeedState.WITHDRAWN, TODAY, "moved away"))
    (ended,) = town.ask(needs)

    town.run(EditNeed(replace(ended, state=NeedState.OPEN), before=ended))

    (need,) = town.ask(needs)
    assert (need.state, need.closed, need.reason) == (NeedState.OPEN, None, "")


def test_a_rest_that_began_meanwhile_goes_on(town: Workspace) -> None:
    shown = town.ask(members)[0]
    until = TODAY + timedelta(days=30)
    town.run(RestMember(ANA, until))

    town.run(EditMember(replace(shown, note="prefers mornings"), before=shown))

    ana = town.ask(members)[0]
    assert (ana.paused_until, ana.note) == (until, "prefers mornings")


def test_a_call_that_was_made_meanwhile_is_not_owed_again(town: Workspace) -> None:
    (shown,) = town.ask(all_followups)
    town.run(FollowUpDone(FollowUpId(1), FollowUpResult.SPOKE))

    town.run(EditFollowUp(replace(shown, due=TODAY + timedelta(days=1)), before=shown))

    (call,) = town.ask(all_followups)
    assert (call.done, call.result) == (TODAY, FollowUpResult.SPOKE)


def test_the_same_field_changed_by_both_is_asked_and_nothing_is_written(town: Workspace) -> None:
    shown = town.ask(members)[0]
    town.run(EditMember(replace(shown, email="ana@example.org"), before=shown))

    both = replace(shown, email="ruiz@example.org", note="mornings")
    assert refused(town, EditMember(both, before=shown)) == {"email": {"now": "ana@example.org"}}
    knowing = replace(shown, email="ana@example.org")
    town.run(EditMember(both, before=knowing))

    ana = town.ask(members)[0]
    assert (ana.email, ana.note) == ("ruiz@example.org", "mornings")


def test_both_may_say_the_same(town: Workspace) -> None:
    (shown,) = town.ask(offers)
    changed = replace(shown, words="soup and bread")
    town.run(EditOffer(changed, before=shown))

    assert town.run(EditOffer(changed, before=shown)).is_empty


def test_consent_and_own_fields_are_brought_together_one_by_one(town: Workspace) -> None:
    shown = town.ask(members)[0]
    other = replace(shown, extra={"Van": "no", "Keys": "two"}, consent={Purpose.EXPORT: False})
    town.run(EditMember(other, before=shown))

    mine = replace(shown, extra={"Van": "yes", "Cat": "Tom"}, consent={Purpose.THANKS: True})
    town.run(EditMember(mine, before=shown))

    ana = town.ask(members)[0]
    assert ana.extra == {"Van": "no", "Keys": "two", "Cat": "Tom"}
    assert ana.consent == {Purpose.EXPORT: False, Purpose.THANKS: True}
    gone = replace(shown, extra={})
    assert refused(town, EditMember(gone, before=shown)) == {"extra.Van": {"now": "no"}}


def test_a_new_area_is_not_put_over_one_that_was_chosen_meanwhile(town: Workspace) -> None:
    (shown,) = town.ask(needs)
    town.run(EditNeed(shown, before=shown, new_area="North"))
    (north,) = town.ask(areas)

    late = EditNeed(shown, before=shown, new_area="South")

    assert refused(town, late) == {"area_id": {"now": north.id}}


def test_an_amount_that_was_corrected_meanwhile_stays(town: Workspace) -> None:
    (shown,) = town.ask(exchanges)
    town.run(EditExchange(replace(shown, quantity=Decimal(2), unit="hours"), before=shown))

    town.run(EditExchange(replace(shown, note="all smiles"), before=shown))

    (line,) = town.ask(exchanges)
    assert (line.quantity, line.unit, line.note) == (Decimal(2), "hours", "all smiles")


# -- laws

_TEXTS = ("words", "note", "unit", "source")
edits = st.dictionaries(st.sampled_from(_TEXTS), st.sampled_from(["a", "b", "c"]))


@given(theirs=edits, mine=edits)
@settings(max_examples=40, deadline=None)
def test_whatever_two_people_change_nothing_of_either_is_lost_in_silence(
    theirs: dict[str, str], mine: dict[str, str]
) -> None:
    with TemporaryDirectory() as folder:
        town = filled(a_workspace(Path(folder)))
        (shown,) = town.ask(needs)
        fields: dict[str, Any] = dict(theirs)
        town.run(EditNeed(replace(shown, **fields), before=shown))
        between = town.ask(needs)[0]
        command = EditNeed(replace(shown, **dict[str, Any](mine)), before=shown)
        changed = {name for name in mine if mine[name] != getattr(shown, name)}
        at_odds = {name for name in changed & theirs.keys() if theirs[name] != mine[name]}
        if at_odds:
            assert refused(town, command).keys() == at_odds
        else:
            town.run(command)
            after = dataclasses.asdict(town.ask(needs)[0])
            assert after == {
                **dataclasses.asdict(between),
                **{name: mine[name] for name in changed},
            }
        town.close(copy=False)


# -- corrections that contradict what was arranged


def test_whoever_is_asked_to_help_cannot_become_the_one_who_asked(town: Workspace) -> None:
    town.run(ProposeMatches((Pairing(NEED, BEN),)))
    (shown,) = town.ask(needs)

    assert refused(town, EditNeed(replace(shown, member_id=BEN), before=shown)).keys() == {
        "member_id"
    }


def test_a_need_was_not_asked_after_somebody_was_asked_to_help(town: Workspace) -> None:
    asked = TODAY - timedelta(days=3)
    town.run(ProposeMatches((Pairing(NEED, BEN),), day=asked))
    (shown,) = town.ask(needs)

    late = EditNeed(replace(shown, opened=TODAY), before=shown)
    assert refused(town, late) == {"opened": {"found": asked}}
    town.run(EditNeed(replace(shown, opened=asked), before=shown))


def test_a_need_did_not_end_on_a_day_to_come(town: Workspace) -> None:
    town.run(SetNeedState((NEED,), NeedState.WITHDRAWN, TODAY))
    (shown,) = town.ask(needs)

    assert refused(
        town, EditNeed(replace(shown, closed=date(2031, 1, 1)), before=shown)
    ).keys() == {"closed"}


def test_help_is_not_moved_before_the_day_when_it_was_asked_for(town: Workspace) -> None:
    line = Exchange(giver_id=BEN, receiver_id=ANA, day=TODAY, need_id=NEED)
    town.run(LogExchange(line))
    shown = town.ask(exchanges)[-1]

    early = EditExchange(replace(shown, day=TODAY - timedelta(days=30)), before=shown)

    assert refused(town, early).keys() == {"day"}
