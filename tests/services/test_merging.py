"""One member out of two records: everything follows, nothing is lost, and undo brings it all back."""

import tempfile
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from organiser_app.domain.commands import AddRows, Command, LogExchange, RemoveMember
from organiser_app.domain.daily import (
    CalledOffBy,
    CallOffMatch,
    CompleteMatch,
    ConfirmMatches,
    MergeMembers,
    Pairing,
    ProposeMatches,
    Side,
)
from organiser_app.domain.errors import Invalid, UserError
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import (
    ExchangeId,
    FollowUpId,
    MatchId,
    MemberId,
    NeedId,
    OfferId,
)
from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.merging import MERGED_FIELDS, merged_member
from organiser_app.domain.needs import HowOften, Match, MatchState, Need, NeedState, Offer
from organiser_app.services.workspace import Workspace
from organiser_app.storage import tables
from organiser_app.storage.reads.exchanges import exchanges as exchanges_of
from organiser_app.storage.reads.matches import all_followups, match_rows, match_values
from organiser_app.storage.reads.members import member, members, merged_into
from organiser_app.storage.reads.needs import needs
from tests.helpers.networks import TODAY, a_workspace, everything

ONE, TWO, THREE = (MemberId(number) for number in (1, 2, 3))
BREAD, DAYS = NeedId(1), timedelta(2)


def refused(workspace: Workspace, command: Command) -> list[tuple[str, str]]:
    before = everything(workspace)
    with pytest.raises(Invalid) as error:
        workspace.run(command)
    assert everything(workspace) == before
    return [(one.field, one.code) for one in error.value.problems]


def fill(workspace: Workspace, *people: Member) -> None:
    workspace.run(
        AddRows(
            members=tuple(
                replace(one, id=MemberId(-1 - place)) for place, one in enumerate(people)
            )
        )
    )


def names_of(workspace: Workspace, row_id: int) -> list[str]:
    """Every place in the tables that names a member."""
    return workspace.ask(
        lambda connection: [
            f"{table.name}.{column}"
            for table, column in tables.REFERRERS["members"]
            if connection.execute(select(table.c.id).where(table.c[column] == row_id)).first()
        ]
    )


def test_everything_that_named_the_one_names_the_other(workspace: Workspace) -> None:
    two = MemberId(-2)
    workspace.run(
        AddRows(
            members=(
                Member("Ana", MemberId(-1)),
                Member("Ana Y.", two),
                Member("Cy", MemberId(-3), household_id=two, acts_for_id=two),
            ),
            needs=(Need(NeedId(-1), member_id=two, words="Bread", opened=TODAY),),
            offers=(Offer(OfferId(-1), member_id=two, words="Lifts"),),
            matches=(Match(NeedId(-1), MemberId(-3), MatchId(-1)),),
            exchanges=(
                Exchange(ExchangeId(-1), day=TODAY, giver_id=two, receiver_id=MemberId(-3)),
                Exchange(ExchangeId(-2), day=TODAY, giver_id=MemberId(-3), receiver_id=two),
            ),
            followups=(FollowUp(FollowUpId(-1), member_id=two, due=TODAY),),
        )
    )
    before, named = everything(workspace), names_of(workspace, TWO)

    workspace.run(MergeMembers(ONE, TWO))

    assert len(named) == 7
    assert names_of(workspace, TWO) == []
    assert names_of(workspace, ONE) == named
    assert workspace.ask(lambda reader: member(reader, TWO)) is None
    assert workspace.ask(lambda reader: merged_into(reader, TWO)) == ONE
    done = everything(workspace)
    workspace.undo()
    assert everything(workspace) == before
    assert workspace.ask(lambda reader: merged_into(reader, TWO)) is None
    workspace.redo()
    assert everything(workspace) == done


def test_a_record_that_was_merged_twice_is_followed_to_the_end(workspace: Workspace) -> None:
    fill(workspace, Member("A"), Member("B"), Member("C"))
    workspace.run(MergeMembers(TWO, ONE))
    workspace.run(MergeMembers(THREE, TWO))

    def goes_to(row_id: int) -> int | None:
        return workspace.ask(lambda reader: merged_into(reader, row_id))

    assert [goes_to(row_id) for row_id in (1, 2, 3, 9)] == [THREE, THREE, None, None]
    workspace.run(RemoveMember(THREE))
    assert goes_to(1) is None


def test_two_who_helped_each_other_are_two(workspace: Workspace) -> None:
    fill(workspace, Member("Ana"), Member("Ana"), Member("Ana"))
    workspace.run(LogExchange(Exchange(giver_id=ONE, receiver_id=TWO)))
    needy = Need(NeedId(-1), member_id=ONE, words="Bread", opened=TODAY)
    workspace.run(AddRows(needs=(needy,)))
    workspace.run(ProposeMatches((Pairing(NeedId(1), THREE),)))
    workspace.run(CompleteMatch(MatchId(1), TODAY))

    assert refused(workspace, MergeMembers(TWO, ONE)) == [("other_id", "HELPED_EACH_OTHER")]
    assert refused(workspace, MergeMembers(ONE, THREE)) == [("other_id", "HELPED_EACH_OTHER")]


def test_two_of_whom_one_is_asked_to_help_the_other_become_one_once_that_is_called_off(
    workspace: Workspace,
) -> None:
    fill(workspace, Member("Ana"), Member("Ana"))
    needy = Need(NeedId(-1), member_id=ONE, words="Bread", opened=TODAY)
    workspace.run(AddRows(needs=(needy,)))
    workspace.run(ProposeMatches((Pairing(NeedId(1), TWO),)))

    asked = refused(workspace, MergeMembers(ONE, TWO))
    workspace.run(CallOffMatch(MatchId(1), CalledOffBy.HELPER, day=TODAY))
    before = everything(workspace)
    workspace.run(MergeMembers(ONE, TWO))
    left = workspace.ask(match_rows)
    workspace.undo()

    assert asked == [("other_id", "ASKED_TO_HELP_THE_OTHER")]
    assert left == ()
    assert everything(workspace) == before


def test_what_cannot_be_merged_is_refused_beside_its_field(workspace: Workspace) -> None:
    fill(workspace, Member("Ana"))

    assert refused(workspace, MergeMembers(ONE, ONE)) == [("other_id", "IN_ITSELF")]
    assert refused(workspace, MergeMembers(ONE, TWO)) == [("other_id", "NO_LONGER_THERE")]
    assert refused(workspace, MergeMembers(TWO, ONE)) == [("keep_id", "NO_LONGER_THERE")]


@pytest.fixture
def asked_twice(workspace: Workspace) -> Workspace:
    """Ana stands there twice, and was asked twice about Bo's bread: first one, then her double."""
    fill(workspace, Member("Ana"), Member("Ana"), Member("Bo"))
    needy = Need(NeedId(-1), member_id=THREE, words="Bread", opened=TODAY - timedelta(9))
    workspace.run(AddRows(needs=(needy,)))
    workspace.run(ProposeMatches((Pairing(BREAD, ONE, note="By phone."),), day=TODAY - DAYS))
    workspace.run(ProposeMatches((Pairing(BREAD, TWO),)))
    return workspace


def arranged(workspace: Workspace) -> list[tuple[int, MatchState]]:
    rows = workspace.ask(match_rows)
    return [(row.helper_id, row.state) for row in rows]


def taken_back(workspace: Workspace, before: dict[str, list[tuple[object, ...]]]) -> bool:
    workspace.undo()
    return everything(workspace) == before


def test_a_need_that_both_were_asked_about_is_asked_of_one(asked_twice: Workspace) -> None:
    before = everything(asked_twice)

    asked_twice.run(MergeMembers(ONE, TWO))

    assert arranged(asked_twice) == [(ONE, MatchState.TENTATIVE)]
    assert taken_back(asked_twice, before)


@pytest.mark.parametrize(("keep", "other"), [(ONE, TWO), (TWO, ONE)])
def test_a_yes_of_either_is_kept(asked_twice: Workspace, keep: MemberId, other: MemberId) -> None:
    asked_twice.run(ConfirmMatches((MatchId(2),)))
    call = FollowUp(FollowUpId(-1), match_id=MatchId(1), due=TODAY)
    asked_twice.run(AddRows(followups=(call,)))
    before = everything(asked_twice)

    asked_twice.run(MergeMembers(keep, other))

    (row,) = asked_twice.ask(match_rows)
    assert (row.helper_id, row.state, row.made) == (keep, MatchState.CONFIRMED, TODAY - DAYS)
    assert row.note == "By phone."
    (owed,) = asked_twice.ask(all_followups)
    assert owed.match_id == row.id
    assert taken_back(asked_twice, before)


@pytest.mark.parametrize("outcome", [Outcome.COMPLETED, Outcome.PARTLY])
def test_help_that_came_from_one_of_them_is_kept_and_the_need_waits_for_nobody(
    asked_twice: Workspace, outcome: Outcome
) -> None:
    asked_twice.run(CompleteMatch(MatchId(2), outcome=outcome))
    before = everything(asked_twice)

    asked_twice.run(MergeMembers(ONE, TWO))

    assert arranged(asked_twice) == [(ONE, MatchState.COMPLETED)]
    (one,) = asked_twice.ask(exchanges_of)
    assert (one.giver_id, one.match_id) == (ONE, MatchId(2))
    (bread,) = asked_twice.ask(needs)
    assert (
        bread.state
        is {
            Outcome.COMPLETED: NeedState.MET,
            Outcome.PARTLY: NeedState.PARTLY_MET,
        }[outcome]
    )
    assert taken_back(asked_twice, before)


def test_help_that_came_of_no_offer_takes_up_none_of_the_other_record(
    workspace: Workspace,
) -> None:
    fill(workspace, Member("Ana"), Member("Ana"), Member("Bo"))
    wishes = tuple(
        Need(NeedId(-place), member_id=THREE, words=words, opened=TODAY - timedelta(9))
        for place, words in enumerate(("Bread", "Milk"), start=1)
    )
    once = Offer(OfferId(-1), member_id=TWO, words="Shopping", how_often=HowOften.ONCE)
    workspace.run(AddRows(needs=wishes, offers=(once,)))
    asked = (Pairing(BREAD, ONE), Pairing(BREAD, TWO, OfferId(1)))
    workspace.run(ProposeMatches(asked, day=TODAY - DAYS))
    workspace.run(CompleteMatch(MatchId(1)))

    workspace.run(MergeMembers(ONE, TWO))
    workspace.run(ProposeMatches((Pairing(NeedId(2), ONE, OfferId(1)),)))

    assert [row.offer_id for row in workspace.ask(match_values)] == [None, OfferId(1)]


def test_what_one_of_them_was_asked_later_was_asked_anew(workspace: Workspace) -> None:
    fill(workspace, Member("Ana"), Member("Ana"), Member("Bo"))
    needy = Need(NeedId(-1), member_id=THREE, words="Bread", opened=TODAY - timedelta(9))
    workspace.run(AddRows(needs=(needy,)))
    workspace.run(ProposeMatches((Pairing(BREAD, ONE),), day=TODAY - timedelta(5)))
    workspace.run(CallOffMatch(MatchId(1), CalledOffBy.HELPER, day=TODAY - timedelta(4)))
    workspace.run(ProposeMatches((Pairing(BREAD, TWO),), day=TODAY - timedelta(3)))

    workspace.run(MergeMembers(ONE, TWO))

    assert arranged(workspace) == [(ONE, MatchState.CALLED_OFF), (ONE, MatchState.TENTATIVE)]


def test_nobody_comes_to_live_in_a_person(workspace: Workspace) -> None:
    home = Member("The Ellisons", kind=MemberKind.HOUSEHOLD)
    fill(workspace, Member("Ana Ellison"), home, Member("Bo", household_id=MemberId(-2)))

    lives_in = [("kind", "PEOPLE_LIVE_IN_IT")]
    assert refused(workspace, MergeMembers(ONE, TWO)) == lives_in
    assert refused(workspace, MergeMembers(TWO, ONE, {"kind": Side.OTHER})) == lives_in
    before = everything(workspace)
    workspace.run(MergeMembers(TWO, ONE))
    assert taken_back(workspace, before)


def test_nobody_comes_to_speak_for_themselves(workspace: Workspace) -> None:
    two, bo = MemberId(-2), MemberId(-3)
    fill(workspace, Member("Ana", acts_for_id=bo), Member("Ana"), Member("Bo", acts_for_id=two))

    circle = [("acts_for_id", "ACTS_IN_A_CIRCLE")]
    assert refused(workspace, MergeMembers(ONE, TWO)) == circle
    assert refused(workspace, MergeMembers(TWO, ONE)) == circle
    before = everything(workspace)
    workspace.run(MergeMembers(ONE, TWO, {"acts_for_id": Side.OTHER}))
    assert taken_back(workspace, before)


def test_lists_notes_and_own_fields_are_joined_and_a_no_to_a_purpose_holds() -> None:
    mine = Member(
        "Ana",
        ONE,
        phones=("+441",),
        skills=("cooking",),
        note="Rings twice.",
        extra={"Van": "yes", "Size": "M"},
        consent={Purpose.EXPORT: True, Purpose.THANKS: True},
        joined=date(2025, 5, 1),
        monthly_limit=4,
    )
    theirs = Member(
        "Ana Yilmaz",
        TWO,
        phones=("+442", "+441"),
        email="ana@example.org",
        skills=("driving",),
        note="Likes chess.",
        extra={"Size": "L", "Bike": "no"},
        consent={Purpose.EXPORT: False},
        joined=date(2024, 1, 1),
        left=date(2026, 1, 1),
        monthly_limit=9,
        limit_unit=LimitUnit.HOURS,
        household_id=ONE,
    )

    merged = merged_member(mine, theirs, {})

    assert merged == Member(
        "Ana",
        ONE,
        phones=("+441", "+442"),
        email="ana@example.org",
        skills=("cooking", "driving"),
        note="Rings twice.\n\nLikes chess.",
        extra={"Van": "yes", "Size": "M; L", "Bike": "no"},
        consent={Purpose.EXPORT: False, Purpose.THANKS: True},
        joined=date(2024, 1, 1),
        monthly_limit=4,
    )


def test_a_side_that_is_chosen_is_kept_as_it_is() -> None:
    mine = Member("Ana", ONE, note="Mine", phones=("+441",), monthly_limit=4)
    theirs = Member("Ana Yilmaz", TWO, note="Theirs", monthly_limit=9, limit_unit=LimitUnit.HOURS)
    chosen = dict.fromkeys(("name", "note", "phones", "monthly_limit"), Side.OTHER)

    merged = merged_member(mine, theirs, chosen)

    assert merged == replace(theirs, id=ONE)


def test_a_limit_comes_with_its_unit() -> None:
    theirs = Member("Ana", TWO, monthly_limit=9, limit_unit=LimitUnit.HOURS)

    merged = merged_member(Member("Ana", ONE), theirs, {})

    assert (merged.monthly_limit, merged.limit_unit) == (9, LimitUnit.HOURS)


def test_a_field_that_members_do_not_have_cannot_be_chosen() -> None:
    assert set(MERGED_FIELDS) == {field.name for field in fields(Member)} - {"id"}
    with pytest.raises(ValueError, match="shoe"):
        merged_member(Member("Ana", ONE), Member("Bo", TWO), {"shoe": Side.KEEP})


DAYS_AGO = st.sampled_from([None, *(TODAY - timedelta(days) for days in range(4))])
PEOPLE = st.integers(1, 6).map(lambda number: MemberId(-number))


@st.composite
def networks(draw: st.DrawFn) -> AddRows:
    """Six people, some of whom are named by everything that can name a person."""
    texts = st.sampled_from(["", "a", "b", "a b"])
    people = tuple(
        Member(
            f"Person {number}",
            MemberId(-number),
            note=draw(texts),
            phones=draw(st.sampled_from([(), ("+441",), ("+441", "+442")])),
            extra=draw(st.dictionaries(st.sampled_from(["Van", "Bike"]), texts)),
            household_id=draw(st.one_of(st.none(), PEOPLE)),
            acts_for_id=draw(st.one_of(st.none(), PEOPLE)),
            kind=draw(st.sampled_from([MemberKind.PERSON, MemberKind.HOUSEHOLD])),
            left=draw(st.sampled_from([None, TODAY])),
        )
        for number in range(1, 7)
    )
    count = draw(st.integers(1, 5))
    asked = [
        Need(NeedId(-one), member_id=draw(PEOPLE), words="x", opened=TODAY)
        for one in range(1, count + 1)
    ]
    matches = [
        Match(
            NeedId(-draw(st.integers(1, count))),
            draw(PEOPLE),
            MatchId(-one),
            state=draw(st.sampled_from(MatchState)),
            made=draw(DAYS_AGO),
            ended=draw(DAYS_AGO),
        )
        for one in range(1, draw(st.integers(0, 5)) + 1)
    ]
    exchanges = [
        Exchange(ExchangeId(-one), day=TODAY, giver_id=draw(PEOPLE), receiver_id=draw(PEOPLE))
        for one in range(1, draw(st.integers(0, 6)) + 1)
    ]
    exchanges += [
        Exchange(ExchangeId(-7 - place), giver_id=one.helper_id, match_id=one.id, day=TODAY)
        for place, one in enumerate(matches)
        if one.state is MatchState.COMPLETED
    ]
    return AddRows(
        members=people,
        needs=tuple(asked),
        offers=(Offer(OfferId(-1), member_id=draw(PEOPLE), words="y"),),
        matches=tuple(matches),
        exchanges=tuple(exchanges),
        followups=(FollowUp(FollowUpId(-1), member_id=draw(PEOPLE), due=TODAY),),
    )


def impossible(workspace: Workspace) -> set[str]:
    """What no network should have: people who live in a person, or speak for themselves."""
    people = {one.id: one for one in workspace.ask(members)}
    found = set()
    for one in people.values():
        if one.household_id and people[one.household_id].kind is not MemberKind.HOUSEHOLD:
            found.add("lives in a person")
        here, seen = one.acts_for_id, {one.id}
        while here is not None and here not in seen:
            seen.add(here)
            here = people[here].acts_for_id
        if here is not None:
            found.add("speaks for themselves")
    return found


def yeses(workspace: Workspace, *who: MemberId) -> set[tuple[int, bool]]:
    """The needs that these people have promised or been asked about: and whether they said yes."""
    found: dict[int, bool] = {}
    for row in workspace.ask(match_rows):
        if row.helper_id in who and row.state.is_open:
            is_yes = row.state is MatchState.CONFIRMED
            found[row.need_id] = found.get(row.need_id, False) or is_yes
    came = {
        row.need_id
        for row in workspace.ask(match_rows)
        if row.helper_id in who and row.state is MatchState.COMPLETED
    }
    return {(need_id, is_yes) for need_id, is_yes in found.items() if need_id not in came}


@settings(max_examples=200 if settings().max_examples > 100 else 25, deadline=None)
@given(rows=networks(), pair=st.lists(st.integers(1, 6), min_size=2, max_size=2, unique=True))
def test_one_undo_restores_every_row_no_promise_is_lost_and_nothing_names_who_is_gone(
    rows: AddRows, pair: list[int]
) -> None:
    with tempfile.TemporaryDirectory(prefix="organiser-test-") as folder:
        workspace = a_workspace(Path(folder))
        workspace.run(rows)
        before = everything(workspace)
        keep, other = map(MemberId, pair)
        wrong, said = impossible(workspace), yeses(workspace, keep, other)
        try:
            workspace.run(MergeMembers(keep, other))
        except UserError:
            after = everything(workspace)
        else:
            assert names_of(workspace, other) == []
            assert len(everything(workspace)["exchanges"]) == len(before["exchanges"])
            assert impossible(workspace) <= wrong
            assert yeses(workspace, keep) == said
            linked = {one.match_id for one in workspace.ask(exchanges_of)} - {None}
            assert linked == {
                row.id for row in workspace.ask(match_rows) if row.state is MatchState.COMPLETED
            }
            workspace.undo()
            after = everything(workspace)
        workspace.close(copy=False)
    assert after == before
