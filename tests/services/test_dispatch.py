"""The paper that a helper takes along: their own stops, no family's name, no phone without a yes."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from organiser_app.domain.commands import AddNeed, EditMember
from organiser_app.domain.errors import NotFound
from organiser_app.domain.ids import MatchId, MemberId, NeedId
from organiser_app.domain.members import Member, MemberKind, Purpose
from organiser_app.domain.needs import Match, MatchState, Need, NeedState
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.exporting.known import Known
from organiser_app.services.handouts.called import family_words
from organiser_app.services.handouts.clock_times import clock_time, time_in_note
from organiser_app.services.handouts.dispatch import DispatchSheet, DispatchWish, dispatch_sheet
from organiser_app.services.handouts.stops import Promise, Withheld, desk_for, stop_of
from organiser_app.services.quick.commands import command_of
from organiser_app.services.quick.reading import read_line
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import member
from tests.helpers.networks import TODAY
from tests.helpers.promises import HELPER, NO, YES, a_need, an_asker, promise
from tests.helpers.quick_words import the_group

WEEK = DispatchWish(HELPER, TODAY, TODAY + timedelta(6))


def sheet(workspace: Workspace, wish: DispatchWish = WEEK) -> DispatchSheet:
    return workspace.ask(lambda reader: dispatch_sheet(reader, wish))


def test_a_stop_says_who_what_where_and_how_to_reach_them(workspace: Workspace) -> None:
    promise(workspace, (an_asker(consent=YES, languages=("Arabic",)), a_need(note="Third floor")))

    made = sheet(workspace)

    (stop,) = made.stops
    assert (stop.who, stop.what, stop.category, stop.area) == (
        "Noor",
        "A lift to the clinic",
        "Lifts",
        "North End",
    )
    assert (stop.phones, stop.address, stop.note) == (
        ("+44 7700 900321",),
        "3 Mill Lane",
        "Third floor",
    )
    assert (made.helper, made.facts.stops, made.facts.phones) == ("Ana", 1, 1)
    assert made.facts.withheld == {}


@pytest.mark.parametrize(("consent", "reason"), [({}, Withheld.NOT_ASKED), (NO, Withheld.REFUSED)])
def test_never_having_been_asked_is_not_a_yes(
    workspace: Workspace, consent: dict[Purpose, bool], reason: Withheld
) -> None:
    promise(workspace, (an_asker(consent=consent), a_need()))

    (stop,) = sheet(workspace).stops

    assert stop.phones == ()
    assert stop.address == ""
    assert stop.withheld == {reason}


def test_an_address_of_someone_who_was_never_asked_is_told_only_where_the_coordinator_says_so(
    workspace: Workspace,
) -> None:
    promise(workspace, (an_asker(), a_need()), (an_asker("Zora Bell", consent=NO), a_need()))

    never, refused = sheet(workspace, replace(WEEK, unasked_addresses=True)).stops

    assert (never.address, never.phones) == ("3 Mill Lane", ())
    assert (refused.address, refused.phones) == ("", ())


def test_what_is_sensitive_is_told_in_person(workspace: Workspace) -> None:
    promise(workspace, (an_asker(consent=YES), a_need(is_sensitive=True, note="Court date")))

    (stop,) = sheet(workspace).stops

    assert stop.is_told_in_person
    assert (stop.who, stop.what, stop.category, stop.note, stop.phones) == ("", "", "", "", ())
    assert (stop.area, stop.day) == ("North End", TODAY + timedelta(1))


def test_who_said_no_to_sheets_is_on_none(workspace: Workspace) -> None:
    promise(workspace, (an_asker(consent={**YES, Purpose.EXPORT: False}), a_need()))

    (stop,) = sheet(workspace).stops

    assert stop.withheld == {Withheld.NO_SHEETS}
    assert (stop.who, stop.what, stop.phones, stop.address) == ("", "", (), "")


def test_a_helper_who_has_not_said_yes_hears_what_is_asked_and_not_by_whom(
    workspace: Workspace,
) -> None:
    promise(workspace, (an_asker(consent=YES), a_need()), state=MatchState.TENTATIVE)

    (stop,) = sheet(workspace).stops

    assert (stop.who, stop.what, stop.phones) == ("", "A lift to the clinic", ())
    assert stop.withheld == {Withheld.NOT_AGREED}
    assert sheet(workspace, replace(WEEK, with_tentative=False)).stops == ()


def test_other_days_are_counted_and_a_stop_without_a_day_is_on_every_sheet(
    workspace: Workspace,
) -> None:
    promise(
        workspace,
        (an_asker("Ben Okafor"), a_need(needed_by=TODAY + timedelta(30))),
        (an_asker("Cy Lee"), a_need("Company", needed_by=None)),
        (an_asker("Di Marsh"), a_need("At 9:15, school", needed_by=TODAY)),
        (an_asker("Ed Moss"), a_need("Soup", needed_by=TODAY)),
    )

    made = sheet(workspace)

    assert [stop.what for stop in made.stops] == ["At 9:15, school", "Soup", "Company"]
    assert made.other_days == 1
    assert made.destroy_after == TODAY + timedelta(8)


def test_what_has_ended_is_not_a_stop(workspace: Workspace) -> None:
    promise(
        workspace,
        (an_asker(), a_need(state=NeedState.WITHDRAWN)),
    )

    assert sheet(workspace).stops == ()


def test_words_that_name_a_family_keep_its_initial_and_words_with_a_phone_stay_here(
    workspace: Workspace,
) -> None:
    promise(
        workspace,
        (an_asker(), a_need("Drive Noor Haddad to Haddad's bakery")),
        (an_asker("Ben Okafor"), a_need("Ring 07700 900321 first")),
    )

    first, second = sheet(workspace).stops

    assert first.what == "Drive Noor H. to H.'s bakery"
    assert second.what == ""
    assert Withheld.WORDS in second.withheld


def test_the_phone_is_that_of_whoever_acts_for_them_and_by_their_own_consent(
    workspace: Workspace,
) -> None:
    promise(workspace, (an_asker(consent=YES), a_need()))
    asker = replace(_member(workspace, 2), acts_for_id=HELPER)
    workspace.run(EditMember(asker))

    (stop,) = sheet(workspace).stops

    assert stop.phones == ()
    assert stop.address == "3 Mill Lane"


def _member(workspace: Workspace, member_id: int) -> Member:
    found = workspace.ask(lambda reader: member(reader, member_id))
    assert found is not None
    return found


def test_someone_who_is_gone_has_no_sheet(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        sheet(workspace)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("A lift at 14:30", time(14, 30)),
        ("School at 8.15", None),
        ("2 pm, by the gate", time(14)),
        ("2:30 pm", time(14, 30)),
        ("12 am", time(0)),
        ("25:00", None),
        ("open 9:00 to 17:00", None),
        ("الساعة ١٤:٣٠", time(14, 30)),
        ("2 bags of rice", None),
        ("ratio 1:10:3", None),
        ("Compra a las 5 de la tarde", time(17)),
        ("موعد ٩ صباحا", time(9)),
    ],
)
def test_a_time_is_known_only_where_the_words_name_one(words: str, at: time | None) -> None:
    assert clock_time(words) == at


@pytest.mark.parametrize(
    ("note", "at"),
    [
        ("at 14:30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("afternoon at 14:30", time(14, 30)),
        ("2 pm, ring twice", time(14)),
        ("Third floor. Be there at 9:15.", time(9, 15)),
        ("at 14:30; she rests until 13:00", time(14, 30)),
        ("a las 14:30", time(14, 30)),
        ("a las 14.30 en la puerta", time(14, 30)),
        ("a la 1 de la tarde", time(13)),
        ("a las 9 de la mañana", time(9)),
        ("a las 12 de la mañana", time(12)),
        ("a las 12 de la noche", time(0)),
        ("الساعة ١٤:٣٠", time(14, 30)),
        ("الساعة ٢ مساءً", time(14)),
        ("2 of 14", None),
        ("2 of 14 bags are here", None),
        ("14 Mill Lane, at 14 Mill Lane", None),
        ("at 2", None),
        ("a las 2", None),
        ("at 8.15 a kilo", None),
        ("She waited 14:30 last time", None),
        ("at 9:00 or at 17:00", None),
        ("9:00 to 17:00", None),
        ("at 25:00", None),
        ("", None),
    ],
)
def test_a_note_tells_a_time_at_its_beginning_or_where_it_is_said_as_one(
    note: str, at: time | None
) -> None:
    assert time_in_note(note) == at


@pytest.mark.parametrize(
    "line",
    [
        "Noor needs childcare Wed at 14:30",
        "Noor necesita cuidado de niños el miércoles a las 14:30",
        "نور تحتاج رعاية أطفال الأربعاء الساعة 14:30",
    ],
)
def test_a_time_in_the_quick_line_stands_on_the_paper(workspace: Workspace, line: str) -> None:
    known = read_line(line, the_group(), TODAY)
    command = command_of(known, TODAY)
    assert isinstance(command, AddNeed)
    promise(workspace, (an_asker(consent=YES), a_need(note=command.need.note)))

    assert [stop.at for stop in sheet(workspace).stops] == [time(14, 30)]


def test_a_note_that_is_told_in_person_tells_no_time(workspace: Workspace) -> None:
    note = "at 14:30, ring 07700 900321"
    promise(workspace, (an_asker(consent=NO), a_need(words="A lift", note=note)))

    assert [stop.at for stop in sheet(workspace).stops] == [None]


PEOPLE = (
    "Ana Ruiz", "Noor Haddad", "ليلى منصور", "שירה לוי", "Оксана Шевченко", "王小明", "김민수",
    "Nguyễn Thị Minh", "Ελένη Παπαδοπούλου", "Abu Bakr Siddiq", "Ruiz, Ana", "Wang Lei",
)  # fmt: skip
answers = st.sampled_from([None, True, False])


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(PEOPLE),
    share=answers,
    export=answers,
    state=st.sampled_from(MatchState),
    sensitive=st.booleans(),
    words=st.sampled_from(
        ["Soup for {name}", "Call 07700 900321", "A lift, 3 Mill Lane", "{family} needs tea"]
    ),
)
def test_no_family_name_and_no_phone_without_a_yes_is_ever_on_it(
    name: str,
    share: bool | None,
    export: bool | None,
    state: MatchState,
    sensitive: bool,
    words: str,
) -> None:
    consent = {
        purpose: answer
        for purpose, answer in ((Purpose.SHARE_CONTACT, share), (Purpose.EXPORT, export))
        if answer is not None
    }
    asker = Member(
        name, MemberId(2), phones=("+44 7700 900321",), address="3 Mill Lane", consent=consent
    )
    people = {1: Member("Bo Hart", MemberId(1)), 2: asker}
    known = Known(GroupSettings(), people, (), (), (), (), {}, {})
    family = " ".join(sorted(family_words(asker))) or "Soup"
    need = Need(
        NeedId(1),
        member_id=MemberId(2),
        words=words.format(name=name, family=family),
        is_sensitive=sensitive,
        needed_by=date(2026, 11, 25),
    )
    promised = Promise(Match(NeedId(1), MemberId(1), MatchId(1), state=state), need)

    told = repr(stop_of(desk_for(known, [promised]), promised))

    said_yes = share is True and export is not False and not sensitive
    assert ("900321" in told) <= (said_yes and state is not MatchState.TENTATIVE)
    assert ("Mill Lane" in told) <= said_yes
    for word in family_words(asker):
        assert f" {word}" not in told
        assert f"'{word}" not in told
    if asker.kind is MemberKind.PERSON and name == "王小明":
        assert "王" not in told


def test_words_that_are_no_names_stay_though_a_long_name_has_them(workspace: Workspace) -> None:
    long = an_asker("Maria Moss of the Upper North 14", consent=YES)
    promise(workspace, (long, a_need("The key of the North gate, 14 May, with Moss")))

    (stop,) = sheet(workspace).stops

    assert stop.what == "The key of the North gate, 14 May, with M."
