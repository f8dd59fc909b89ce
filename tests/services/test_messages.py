"""What a ready message may say, and in whose language."""

from dataclasses import replace
from datetime import timedelta

import pytest

from organiser_app.domain.commands import AddMember, EditMember
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import MatchState
from organiser_app.domain.people import MarkLeft
from organiser_app.services.handouts.dispatch import DispatchWish, dispatch_sheet
from organiser_app.services.handouts.messages import (
    Language,
    MessageFacts,
    Occasion,
    language_of,
    message_facts,
)
from organiser_app.services.handouts.stops import Withheld
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.calls import call_rows
from organiser_app.storage.reads.members import member
from organiser_app.storage.reads.needs import need_rows, need_story
from tests.helpers.networks import TODAY
from tests.helpers.promises import HELPER, NO, YES, a_need, an_asker, promise


def facts(workspace: Workspace, occasion: Occasion) -> MessageFacts:
    return workspace.ask(lambda reader: message_facts(reader, 1))[occasion]


@pytest.mark.parametrize(
    ("spoken", "language"),
    [
        (("Arabic", "English"), Language.ARABIC),
        (("العربية",), Language.ARABIC),
        (("Español",), Language.SPANISH),
        (("spanish (native)",), Language.SPANISH),
        (("Tigrinya", "Arabic"), Language.ARABIC),
        (("Tigrinya",), Language.ENGLISH),
        ((), Language.SPANISH),
        ((" ",), Language.SPANISH),
    ],
)
def test_a_message_is_in_the_first_language_of_the_person_that_we_have(
    spoken: tuple[str, ...], language: Language
) -> None:
    assert language_of(Member("Noor", languages=spoken), Language.SPANISH) is language


def test_a_helper_is_asked_without_hearing_who_asks(workspace: Workspace) -> None:
    promise(workspace, (an_asker(consent=YES), a_need()), state=MatchState.TENTATIVE)

    asked = facts(workspace, Occasion.ASK)

    assert (asked.to, asked.what, asked.area) == ("Ana", "A lift to the clinic", "North End")
    assert (asked.other, asked.phones, asked.address) == ("", (), "")


def test_a_reminder_says_where_to_go_only_with_consent(workspace: Workspace) -> None:
    promise(workspace, (an_asker(consent=YES), a_need()), (an_asker("Cy Moss"), a_need()))

    first = facts(workspace, Occasion.REMIND)
    second = workspace.ask(lambda reader: message_facts(reader, 2))[Occasion.REMIND]

    assert (first.other, first.address) == ("Noor", "3 Mill Lane")
    assert first.phones == ("+44 7700 900321",)
    assert (second.other, second.address, second.phones) == ("Cy", "", ())
    assert Withheld.NOT_ASKED in second.withheld


@pytest.mark.parametrize(
    ("consent", "other", "reason"),
    [(YES, "Ana", None), (NO, "", Withheld.REFUSED), ({}, "", Withheld.NOT_ASKED)],
)
def test_whoever_asked_hears_who_comes_only_if_the_helper_said_yes(
    workspace: Workspace, consent: dict[Purpose, bool], other: str, reason: Withheld | None
) -> None:
    helper = Member("Ana Ruiz", phones=("07700 900111",), consent=consent)
    promise(workspace, (an_asker(languages=("Arabic",)), a_need()), helper=helper)

    told = facts(workspace, Occasion.TELL)

    assert (told.to, told.language, told.other) == ("Noor", Language.ARABIC, other)
    assert bool(told.phones) == bool(other)
    assert told.withheld == ({reason} if reason else set())


def test_a_sensitive_need_is_not_put_into_any_message(workspace: Workspace) -> None:
    promise(workspace, (an_asker(consent=YES), a_need("Court", is_sensitive=True)))

    for occasion in Occasion:
        said = facts(workspace, occasion)
        assert (said.what, said.category) == ("", "")
        assert Withheld.SENSITIVE in said.withheld


def test_what_is_not_agreed_yet_is_not_announced(workspace: Workspace) -> None:
    helper = Member("Ana Ruiz", consent=YES)
    promise(workspace, (an_asker(), a_need()), helper=helper, state=MatchState.TENTATIVE)

    told = facts(workspace, Occasion.TELL)

    assert told.other == ""
    assert Withheld.NOT_AGREED in told.withheld


def gone(member_id: int, workspace: Workspace) -> None:
    """A neighbour with a phone and a yes acts for someone without a phone, and has left."""
    neighbour = Member("Gone Acting", phones=("555 0199",), consent=YES, left=TODAY)
    workspace.run(AddMember(neighbour))
    asker = workspace.ask(lambda reader: member(reader, member_id))
    assert asker is not None
    workspace.run(EditMember(replace(asker, acts_for_id=MemberId(3))))


def test_whoever_acts_for_someone_and_left_is_not_written_to_nor_on_the_paper_nor_called(
    workspace: Workspace,
) -> None:
    promise(workspace, (an_asker(phones=(), address="", consent=YES), a_need()))
    gone(2, workspace)
    workspace.run(AddFollowUp(FollowUp(member_id=MemberId(2), due=TODAY)))

    told = facts(workspace, Occasion.TELL)
    wish = DispatchWish(HELPER, TODAY, TODAY + timedelta(6))
    (stop,) = workspace.ask(lambda reader: dispatch_sheet(reader, wish)).stops
    (row,) = workspace.ask(need_rows)
    (call,) = workspace.ask(lambda reader: call_rows(reader, TODAY))
    story = workspace.ask(lambda reader: need_story(reader, 1))

    assert told.to == "Noor"
    assert (stop.phones, stop.through) == ((), "")
    assert not row.can_be_reached
    assert (call.acts_for, call.who.phones) == (None, ())
    assert story is not None
    assert story.speaker == ""


def test_whoever_leaves_next_week_is_still_written_to(workspace: Workspace) -> None:
    promise(workspace, (an_asker(phones=(), consent=YES), a_need()))
    gone(2, workspace)
    workspace.run(MarkLeft(MemberId(3), TODAY + timedelta(7)))

    told = workspace.ask(lambda reader: message_facts(reader, 1, today=TODAY))[Occasion.TELL]

    assert told.to == "Gone"
