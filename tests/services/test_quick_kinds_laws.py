"""What holds for every call and every welcome: what is saved is what the chips say, in one step."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from organiser_app.domain.commands import AddArea, AddMember
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.members import Area, Member
from organiser_app.services.clock import Clock
from organiser_app.services.quick.commands import command_of, problems_of
from organiser_app.services.quick.echo import echo
from organiser_app.services.quick.known import read_vocabulary
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.tokens import tokens_of
from organiser_app.services.quick.values import (
    About,
    Email,
    Languages,
    Line,
    Often,
    Part,
    Person,
    Phones,
    What,
    When,
    Where,
)
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.matches import all_followups
from organiser_app.storage.reads.members import members
from tests.helpers.quick_words import AREAS, PEOPLE, TODAY, the_group

GROUP = the_group(phone_region="GB")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WHOM = st.sampled_from(("Noor", "Ben Okafor", "Tom", "Leo Ives", "سلمى العلي", "Oksana"))
CALLS = st.builds(
    "{} {} {} {}".format,
    st.sampled_from(("call", "ring", "please phone", "check in with", "get back to", "llamar a")),
    WHOM,
    st.sampled_from(
        ("", "tomorrow", "on Wed", "24/12", "every Friday", "el lunes", "in two weeks", "asap")
    ),
    st.sampled_from(
        ("", "about the boiler", "re her rent", "to ask how she is", "// door code 5")
    ),
)
PARTS = st.lists(
    st.sampled_from(
        (
            "07700 900123",
            "+34 612 345 678",
            "sam@example.org",
            "in North End",
            "Quay",
            "speaks Arabic and French",
            "loves gardens",
        )
    ),
    unique=True,
    max_size=5,
).map(", ".join)
WELCOMES = st.builds(
    "{} {}, {} {}".format,
    st.sampled_from(("new member", "join:", "nuevo miembro", "عضو جديد", "New volunteer")),
    st.sampled_from(("Ann Lee", "Sam Okoro", "Lucía del Mar Pons", "سارة الحسن", "Frances Lee")),
    PARTS,
    st.sampled_from(("", "// afraid of dogs")),
)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The small group on disk, its members numbered as the line knows them."""
    folder: Path = tmp_path_factory.mktemp("quick")
    made = Workspace.create(folder / "n.organiser", folder / "copies", clock=Clock(lambda: NOON))
    for name in AREAS:
        made.run(AddArea(Area(name)))
    for name in PEOPLE:
        made.run(AddMember(Member(name)))
    yield made
    made.close(copy=False)


@given(CALLS | WELCOMES)
@settings(max_examples=150, deadline=None)
def test_each_word_is_in_exactly_one_chip_or_in_the_note(text: str) -> None:
    line = read_line(text, GROUP, TODAY)

    words, mark = tokens_of(text), text.find("//")
    aside = [place for place, word in enumerate(words) if mark >= 0 and word.end > mark]
    places = [place for chip in line.chips for place in chip.places] + list(line.left) + aside
    assert sorted(places) == list(range(len(words)))


@given(CALLS | WELCOMES)
@settings(max_examples=150, deadline=None)
def test_a_line_read_from_its_own_echo_means_the_same(text: str) -> None:
    line = read_line(text, GROUP, TODAY)
    assume(not line.questions)

    again = read_line(echo(line, GROUP), GROUP, TODAY)

    assert again.about is line.about
    assert command_of(again, TODAY) == command_of(line, TODAY)
    assert echo(again, GROUP) == echo(line, GROUP)


@given(CALLS | WELCOMES)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_saved_is_what_the_chips_say_and_undo_takes_all_of_it_back(
    network: Workspace, text: str
) -> None:
    line = read_line(text, network.ask(read_vocabulary), TODAY)
    assume(not line.questions)
    assert problems_of(line, TODAY) == ()
    before = (network.ask(members), network.ask(all_followups))

    network.run(command_of(line, TODAY))
    people = {one.id: one for one in network.ask(members)}
    new = [one for one in people.values() if one not in before[0]]
    calls = [one for one in network.ask(all_followups) if one not in before[1]]

    if line.about is About.CALL:
        (call,) = calls
        check_call(line, call, people[call.member_id].name if call.member_id else "")
    else:
        assert calls == []
        (member,) = new
        check_member(line, member)
    network.undo()
    assert (network.ask(members), network.ask(all_followups)) == before


def check_call(line: Line, call: FollowUp, name: str) -> None:
    who, when, what = line.value(Part.WHO), line.value(Part.DAY), line.value(Part.WHAT)
    often = line.value(Part.OFTEN)
    assert isinstance(who, Person)
    assert isinstance(when, When)
    assert name == who.name
    assert call.due == when.day
    assert (what.words if isinstance(what, What) else "") in call.words
    assert line.note in call.words
    assert call.recurring == (often.rule.words if isinstance(often, Often) else "")


def check_member(line: Line, member: Member) -> None:
    who, area = line.value(Part.WHO), line.value(Part.AREA)
    phones, email = line.value(Part.PHONES), line.value(Part.EMAIL)
    spoken = line.value(Part.LANGUAGES)
    assert isinstance(who, Person)
    assert member.name == who.name
    assert member.phones == (phones.numbers if isinstance(phones, Phones) else ())
    assert member.email == (email.address if isinstance(email, Email) else "")
    assert member.area_id == (area.area_id if isinstance(area, Where) else None)
    assert member.languages == (spoken.names if isinstance(spoken, Languages) else ())
    assert member.note == line.note


@pytest.mark.parametrize(
    ("text", "kind"),
    [("call Tom tomorrow", AddFollowUp), ("new member Ann Lee, Quay", AddMember)],
)
def test_somebody_new_is_one_step_in_the_history(
    network: Workspace, text: str, kind: type[object]
) -> None:
    before = network.ask(members)
    command = command_of(read_line(text, network.ask(read_vocabulary), TODAY), TODAY)
    assert isinstance(command, kind)

    network.run(command)
    assert len(network.ask(members)) == len(before) + 1

    network.undo()
    assert network.ask(members) == before
    assert network.ask(all_followups) == ()
