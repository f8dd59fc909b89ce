"""Households, who speaks for whom, rest, leaving and coming back; stories; own limit; own page."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddMember, AddNeed, Command, EditMember, LogExchange
from organiser_app.domain.daily import AddFollowUp, FollowUpDone, Pairing, ProposeMatches
from organiser_app.domain.errors import Invalid
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import FollowUpId, MemberId, NeedId
from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.people import (
    MarkLeft,
    MarkNotSame,
    RestMember,
    SetHousehold,
    WelcomeBack,
)
from organiser_app.domain.views import MemberStory, StoryKind
from organiser_app.matching.same_person import Entry
from organiser_app.services.duplicates import likely_pairs, likely_people
from organiser_app.services.own_view import OwnView, own_view
from organiser_app.services.people import story_of
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import member
from tests.helpers.networks import TODAY, everything


def added(workspace: Workspace, one: Member) -> MemberId:
    change = workspace.run(AddMember(one))
    return MemberId(next(iter(change.of(Kind.MEMBERS).added)))


def known(workspace: Workspace, member_id: MemberId) -> Member:
    found = workspace.ask(lambda reader: member(reader, member_id))
    assert found is not None
    return found


def changed(workspace: Workspace, member_id: MemberId, **fields: object) -> EditMember:
    one = known(workspace, member_id)
    values = {name: getattr(one, name) for name in one.__slots__}
    return EditMember(Member(**{**values, **fields}))  # type: ignore[arg-type]


def story(workspace: Workspace, member_id: MemberId, most: int = 100) -> MemberStory:
    found = workspace.ask(lambda reader: story_of(reader, member_id, TODAY, most=most))
    assert found is not None
    return found


def refused(workspace: Workspace, command: Command) -> list[tuple[str, str]]:
    before = everything(workspace)
    with pytest.raises(Invalid) as error:
        workspace.run(command)
    assert everything(workspace) == before
    return [(one.field, one.code) for one in error.value.problems]


@pytest.fixture
def ana(workspace: Workspace) -> MemberId:
    return added(workspace, Member("Ana Ruiz", joined=date(2025, 1, 1)))


@pytest.fixture
def otto(workspace: Workspace, ana: MemberId) -> MemberId:
    return added(workspace, Member("Otto Lind", acts_for_id=ana))


@pytest.fixture
def home(workspace: Workspace) -> MemberId:
    return added(workspace, Member("The Lind household", kind=MemberKind.HOUSEHOLD))


# households


def test_a_household_names_who_lives_in_it(
    workspace: Workspace, ana: MemberId, otto: MemberId, home: MemberId
) -> None:
    workspace.run(SetHousehold((ana, otto), home))

    assert [one.name for one in story(workspace, home).lives_here] == ["Ana Ruiz", "Otto Lind"]
    assert story(workspace, otto).household == "The Lind household"

    workspace.run(SetHousehold((otto,), None))

    assert [one.name for one in story(workspace, home).lives_here] == ["Ana Ruiz"]


def test_a_household_lives_neither_in_itself_nor_in_another_nor_in_a_circle(
    workspace: Workspace, home: MemberId
) -> None:
    other = added(workspace, Member("Next door", kind=MemberKind.HOUSEHOLD))

    assert refused(workspace, SetHousehold((home,), home)) == [("household_id", "IN_ITSELF")]
    for here, there in ((home, other), (other, home)):
        assert refused(workspace, SetHousehold((here,), there)) == [
            ("household_id", "HOUSEHOLD_IN_HOUSEHOLD")
        ]


def test_nobody_lives_in_a_person(workspace: Workspace, ana: MemberId, otto: MemberId) -> None:
    assert refused(workspace, SetHousehold((otto,), ana)) == [("household_id", "NOT_A_HOUSEHOLD")]


def test_a_household_in_which_people_live_stays_one(
    workspace: Workspace, ana: MemberId, home: MemberId
) -> None:
    workspace.run(SetHousehold((ana,), home))

    refusal = refused(workspace, changed(workspace, home, kind=MemberKind.PERSON))

    assert refusal == [("kind", "PEOPLE_LIVE_IN_IT")]


def test_two_people_do_not_speak_for_each_other(
    workspace: Workspace, ana: MemberId, otto: MemberId
) -> None:
    assert refused(workspace, changed(workspace, ana, acts_for_id=otto)) == [
        ("acts_for_id", "ACTS_IN_A_CIRCLE")
    ]
    assert [one.name for one in story(workspace, ana).speaks_for] == ["Otto Lind"]
    assert story(workspace, otto).acts_for == "Ana Ruiz"


# rest, leaving, coming back


def test_resting_is_one_step_that_names_what_is_open_and_coming_back_another(
    workspace: Workspace, ana: MemberId, otto: MemberId
) -> None:
    workspace.run(AddNeed(Need(words="a lift", member_id=otto)))
    workspace.run(ProposeMatches((Pairing(NeedId(1), ana),)))
    before = everything(workspace)

    workspace.run(RestMember(ana, TODAY + timedelta(days=30)))
    resting = story(workspace, ana)
    workspace.run(WelcomeBack(ana))

    assert resting.member.is_paused(TODAY)
    assert [one.what for one in resting.open.promises] == ["a lift"]
    assert everything(workspace)["members"] == before["members"]


def test_a_rest_that_is_over_already_is_refused(workspace: Workspace, ana: MemberId) -> None:
    assert refused(workspace, RestMember(ana, TODAY)) == [("until", "NOT_TO_COME")]


def test_nobody_leaves_before_they_came(workspace: Workspace, ana: MemberId) -> None:
    assert refused(workspace, MarkLeft(ana, date(2024, 12, 31))) == [
        ("left", "LEFT_BEFORE_JOINED")
    ]


def test_a_rest_ends_not_before_the_day_of_joining(workspace: Workspace, ana: MemberId) -> None:
    wrong = changed(workspace, ana, paused_until=date(2024, 6, 1))

    assert refused(workspace, wrong) == [("paused_until", "RESTS_BEFORE_JOINED")]


# stories


def test_a_story_tells_what_was_promised_and_who_called(
    workspace: Workspace, ana: MemberId, otto: MemberId
) -> None:
    workspace.run(AddNeed(Need(words="a lift", member_id=otto)))
    workspace.run(ProposeMatches((Pairing(NeedId(1), ana),)))
    workspace.run(AddFollowUp(FollowUp(member_id=ana, due=TODAY)))
    workspace.run(FollowUpDone(FollowUpId(1), FollowUpResult.SPOKE))

    workspace.run(AddFollowUp(FollowUp(need_id=NeedId(1), due=TODAY)))

    kinds = {line.kind for line in story(workspace, ana).lines}

    assert kinds == {StoryKind.JOINED, StoryKind.ASKED_TO_HELP, StoryKind.FOLLOWED_UP}
    assert (story(workspace, ana).open.calls, story(workspace, otto).open.calls) == (0, 1)


def test_what_was_asked_and_met_on_one_day_was_asked_first(
    workspace: Workspace, otto: MemberId
) -> None:
    met = Need(words="a lift", member_id=otto, opened=TODAY, state=NeedState.MET, closed=TODAY)
    workspace.run(AddNeed(met))

    newest_first = [line.kind for line in story(workspace, otto).lines]

    assert newest_first[:2] == [StoryKind.MET, StoryKind.ASKED]


def test_a_long_story_is_read_on_as_far_as_it_is_wanted(
    workspace: Workspace, ana: MemberId
) -> None:
    for ago in range(12):
        workspace.run(LogExchange(Exchange(day=TODAY - timedelta(days=ago), giver_id=ana)))

    newest = story(workspace, ana, most=5)
    whole = story(workspace, ana, most=20)

    assert newest.has_more
    assert not whole.has_more
    assert newest.lines == whole.lines[:5]
    assert len(whole.lines) == 13


@pytest.mark.parametrize(
    ("unit", "given"), [(LimitUnit.ACTS, Decimal(2)), (LimitUnit.HOURS, Decimal("2.5"))]
)
def test_what_counts_against_a_limit_is_what_they_gave_this_month(
    workspace: Workspace, ana: MemberId, otto: MemberId, unit: LimitUnit, given: Decimal
) -> None:
    workspace.run(changed(workspace, ana, monthly_limit=4, limit_unit=unit))
    for day, quantity in ((TODAY, Decimal("1.5")), (TODAY.replace(day=1), Decimal(1))):
        help_given = Exchange(day=day, giver_id=ana, quantity=quantity, unit="hours")
        workspace.run(LogExchange(help_given))
    workspace.run(LogExchange(Exchange(day=TODAY.replace(month=10, day=31), giver_id=ana)))
    workspace.run(LogExchange(Exchange(day=TODAY, giver_id=otto, receiver_id=ana)))

    assert story(workspace, ana).open.taken_this_month == given


# one person twice


def test_pairs_that_were_called_two_people_are_not_brought_up_again(
    workspace: Workspace, ana: MemberId
) -> None:
    twin = added(workspace, Member("Ana Ruiz"))
    found = likely_pairs(workspace, Progress())
    workspace.run(MarkNotSame(twin, ana))

    assert [pair.id for pair in found] == [(ana, twin)]
    assert likely_pairs(workspace, Progress()) == ()
    entry = Entry("Ana Ruiz")
    typed = workspace.ask(lambda reader: likely_people(reader, workspace.rosters, entry, but=twin))
    assert typed == ()
    workspace.undo()
    assert len(likely_pairs(workspace, Progress())) == 1


def test_a_part_of_a_name_is_listed_after_what_is_likely(
    workspace: Workspace, ana: MemberId
) -> None:
    longer = added(workspace, Member("Ana Ruiz Soto"))
    twin = added(workspace, Member("Ána Ruiz"))

    found = likely_pairs(workspace, Progress())

    assert [pair.id for pair in found] == [(ana, twin), (ana, longer), (longer, twin)]


# what someone may see of themselves


def own(workspace: Workspace, member_id: MemberId) -> OwnView:
    view = own_view(workspace, member_id)
    assert view is not None
    return view


def test_the_own_page_tells_of_nobody_else(
    workspace: Workspace, ana: MemberId, otto: MemberId
) -> None:
    third = added(workspace, Member("Zora Petrova"))
    workspace.run(LogExchange(Exchange(day=TODAY, giver_id=ana, receiver_id=otto)))
    before = own(workspace, ana)
    for ago in range(5):
        day = TODAY - timedelta(days=ago)
        workspace.run(LogExchange(Exchange(day=day, giver_id=third, receiver_id=otto)))

    after = own(workspace, ana)

    assert after == before
    assert (after.took_part, after.lent_a_hand, after.people) == (1, 1, 1)
    assert "Otto" not in repr(after)
    assert "Zora" not in repr(after)


def test_who_does_not_want_to_be_counted_has_no_figures_of_their_own(
    workspace: Workspace, ana: MemberId, otto: MemberId
) -> None:
    workspace.run(LogExchange(Exchange(day=TODAY, giver_id=ana, receiver_id=otto)))
    workspace.run(changed(workspace, ana, consent={Purpose.STATISTICS: False}))

    view = own(workspace, ana)

    assert not view.is_counted
    assert view.took_part == 0
    assert view.acts == ()
