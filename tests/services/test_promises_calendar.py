"""A helper's promises as a calendar file, read back by a library that reads calendars."""

from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser_app.domain.daily import CalledOffBy, CallOffMatch
from organiser_app.domain.ids import MatchId
from organiser_app.domain.needs import MatchState
from organiser_app.services.handouts.calendar import (
    Event,
    Promises,
    calendar_file,
    events_of,
    promises,
)
from organiser_app.services.workspace import Workspace
from tests.helpers.networks import TODAY
from tests.helpers.promises import HELPER, YES, a_need, an_asker, promise

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TOMORROW = TODAY + timedelta(1)


def kept(workspace: Workspace) -> Promises:
    return workspace.ask(lambda reader: promises(reader, HELPER, TODAY))


def read_back(content: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def file_of(workspace: Workspace) -> bytes:
    return calendar_file(events_of(kept(workspace), untold="A promise"), "Promises", NOW)


def test_promises_are_read_back_with_day_place_and_state(workspace: Workspace) -> None:
    promise(
        workspace,
        (an_asker(consent=YES), a_need("Lift at 14:30")),
        (an_asker("Ben Okafor"), a_need("Soup, bread; both")),
    )

    soup, lift = sorted(read_back(file_of(workspace)), key=lambda one: str(one["SUMMARY"]))[::-1]

    assert str(soup["SUMMARY"]) == "Soup, bread; both · Ben"
    assert soup.decoded("DTSTART") == TOMORROW
    assert soup.decoded("DTEND") == TOMORROW + timedelta(1)
    assert lift.decoded("DTSTART") == datetime.combine(TOMORROW, time(14, 30))
    assert str(lift["LOCATION"]) == "3 Mill Lane, North End"
    assert str(soup["LOCATION"]) == "North End"
    assert {str(one["STATUS"]) for one in (soup, lift)} == {"CONFIRMED"}


def test_no_phone_and_no_family_name_goes_into_a_calendar(workspace: Workspace) -> None:
    promise(workspace, (an_asker(consent=YES), a_need("Lift for Mrs Haddad, 07700 900321")))

    content = file_of(workspace).decode()

    assert "Haddad" not in content
    assert "900321" not in content.replace("\r\n ", "").replace(" ", "")


def test_the_same_promise_keeps_its_name_and_is_told_from_those_of_another_network(
    workspace: Workspace,
) -> None:
    promise(workspace, (an_asker(), a_need()))

    first, again = read_back(file_of(workspace)), read_back(file_of(workspace))

    assert first[0]["UID"] == again[0]["UID"]
    assert str(first[0]["UID"]).startswith("match-1@")
    assert len(kept(workspace).network_id) == 16


def test_what_was_called_off_comes_along_as_cancelled_and_what_has_no_day_does_not(
    workspace: Workspace,
) -> None:
    promise(
        workspace,
        (an_asker(), a_need()),
        (an_asker("Ben Okafor"), a_need("Tea", needed_by=None)),
        state=MatchState.TENTATIVE,
    )
    workspace.run(CallOffMatch(MatchId(1), CalledOffBy.ASKER))

    (event,) = read_back(file_of(workspace))

    assert str(event["STATUS"]) == "CANCELLED"
    assert kept(workspace).undated == 1


def test_a_sensitive_promise_is_there_without_what_it_is(workspace: Workspace) -> None:
    promise(workspace, (an_asker(consent=YES), a_need("Court", is_sensitive=True)))

    (event,) = read_back(file_of(workspace))

    assert str(event["SUMMARY"]) == "A promise"


@settings(max_examples=150, deadline=None)
@given(
    summary=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=120),
    note=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300),
    at=st.none() | st.times(),
)
def test_any_words_survive_and_no_line_is_too_long(
    summary: str, note: str, at: time | None
) -> None:
    event = Event("a@b", date(2028, 2, 29), summary, "CONFIRMED", at=at, description=note)

    content = calendar_file([event], "x", NOW)

    (read,) = read_back(content)
    assert str(read["SUMMARY"]) == summary
    assert str(read.get("DESCRIPTION", "")) == note
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize("words", ["line\none", "tab\there", "bell\x07"])
def test_signs_that_no_line_may_have_do_not_break_the_file(words: str) -> None:
    content = calendar_file([Event("a@b", TODAY, words, "CONFIRMED")], "x", NOW)

    assert len(read_back(content)) == 1
