"""Every code has its own sentence, and people are spoken of with dignity."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from organiser_app.domain import problems as domain_problems
from organiser_app.domain.changes import ChangeSet, Kind, Label, LeftAlone
from organiser_app.domain.errors import Invalid, UserError
from organiser_app.domain.exchanges import ArrangedBy, Asked, Outcome
from organiser_app.domain.ids import ChangeId, MemberId
from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.needs import HowOften, NeedState, OfferState, Urgency
from organiser_app.domain.views import MemberStory
from organiser_app.gui.texts import changes, errors, labels, problems
from organiser_app.gui.texts.dates import for_days, moment_words, relative_day
from organiser_app.gui.texts.helping import standing_warnings
from organiser_app.gui.texts.people import initials, left_to_right, without_names
from organiser_app.gui.texts.stories import taking_part
from organiser_app.services.need_help import Standing
from organiser_app.storage import failures

PACKAGE = Path(labels.__file__).parents[2]
TODAY = date(2026, 11, 22)


def codes(pattern: str, *folders: str) -> set[str]:
    """Codes that the lower layers can raise or store, read from their source."""
    found: set[str] = set()
    for folder in folders:
        for path in (PACKAGE / folder).rglob("*.py"):
            found |= set(re.findall(pattern, path.read_text(encoding="utf-8")))
    return found


def test_every_change_has_a_sentence_of_its_own() -> None:
    known = codes(r'Label\(\s*"([A-Z_]+)"', "services")

    assert known >= {"LOG_EXCHANGE", "SET_NEED_STATE", "IMPORT"}
    assert known - set(changes._SENTENCES) == set()


def test_several_who_are_asked_about_one_need_are_not_several_needs() -> None:
    asked = Label(
        "PROPOSE_MATCHES", {"count": 2, "needs": 1, "member": "Ana Ruiz", "what": "soup"}
    )
    planned = Label("PROPOSE_MATCHES", {"count": 3, "needs": 2})

    assert changes.change_sentence(asked) == "Asked 2 people to help Ana Ruiz with “soup”"
    assert changes.change_sentence(planned) == "Asked people to help with 2 needs"


def test_a_name_stays_a_name_within_a_sentence() -> None:
    agreed = Label("CONFIRM_MATCHES", {"count": 1, "helper": "Inês Reis", "what": "soup"})
    added = Label("ADD_MEMBER", {"name": "Inês Reis"})

    assert changes.undo_words(agreed) == "Undo: Inês Reis said yes to “soup”"
    assert changes.undo_words(agreed, hidden=True) == "Undo: I. R. said yes to “soup”"
    assert changes.undo_words(added) == "Undo: added Inês Reis to the roster"


def test_every_problem_of_a_field_has_a_sentence_of_its_own() -> None:
    known = codes(r'Problem\([^"()]*"?[a-z_]*"?, "([A-Z_]+)"', "domain", "services", "gui/dialogs")

    assert known >= {"SAME_AS_GIVER", "BAD_EMAIL", "NOT_A_DATE"}
    assert known - set(problems._SENTENCES) == {"REQUIRED_EMPTY"}


def test_every_error_has_a_sentence_of_its_own() -> None:
    raised = r'(?:UserError|Conflict|NotFound|NetworkFileError)\(\s*"([A-Z_]+)"'
    known = codes(raised, "services", "storage") | {code for _, code in failures._WORDS}

    assert known >= {"MEMBER_IN_USE", "NETWORK_BUSY", "NOT_A_NETWORK"}
    assert known - set(errors._SENTENCES) == set()


@pytest.mark.parametrize("code", sorted(errors._SENTENCES))
def test_an_error_is_told_calmly_and_without_codes(code: str) -> None:
    said = errors.error_sentence(UserError(code, file="a.organiser", folder="x", name="Ana"))

    assert said.endswith(".")
    assert "!" not in said
    assert code not in said
    assert "%1" not in said


def test_an_error_that_nobody_foresaw_still_says_that_nothing_was_changed() -> None:
    assert "Nothing was changed" in errors.error_sentence(UserError("SOMETHING_NEW"))


def test_a_refused_value_says_what_to_do() -> None:
    problem = domain_problems.Problem("name", "REQUIRED_EMPTY")

    said = errors.error_sentence(Invalid((problem,)))

    assert said == "Nothing was changed. A name is needed; a first name is enough."


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        (
            Label("LOG_EXCHANGE", {"giver": "Ana", "receiver": "Ben", "category": "lifts"}),
            "Logged: Ana helped Ben with lifts",
        ),
        (Label("LOG_EXCHANGE", {"giver": "Ana", "receiver": ""}), "Logged: Ana helped Someone"),
        (Label("SET_NEED_STATE", {"count": 3, "state": "met"}), "Marked 3 needs as met"),
        (
            Label(
                "SET_NEED_STATE", {"count": 1, "state": "open", "what": "soup", "member": "Ana"}
            ),
            "Opened the need “soup” for Ana again",
        ),
        (
            Label("IMPORT", {"file": "roster.xlsx", "count": 1}),
            "Brought in 1 row from roster.xlsx",
        ),
        (
            Label("ADD_ROWS", {"member": 12, "need": 1, "area": 3}),
            "Added 12 members and 1 need",
        ),
        (Label("SOMETHING_NEW"), "Changed something"),
    ],
)
def test_changes_are_told_as_sentences(label: Label, sentence: str) -> None:
    assert changes.change_sentence(label) == sentence


def test_a_value_that_looks_like_a_place_holder_is_left_as_it_is() -> None:
    label = Label("ADD_NEED", {"what": "100 %2 cotton", "member": "Ana %1"})

    assert changes.change_sentence(label) == "Added the need “100 %2 cotton” for Ana %1"


def test_an_undo_says_what_it_left_alone_and_why() -> None:
    left = tuple(LeftAlone(Kind.NEEDS, n, "state", "changed_since") for n in (1, 1, 2))
    change = ChangeSet(ChangeId(4), Label("CHANGE_SETTINGS"), {}, left)

    said = changes.taken_back_sentence(change)

    assert said == (
        "Taken back: changed the group's settings. "
        "Left as it is now, because it has changed since: 2 needs."
    )


def a_story(gave: int, received: int, people: int) -> MemberStory:
    return MemberStory(Member("Ana", MemberId(1)), "", "", "", (), people, gave, received)


@pytest.mark.parametrize(
    ("gave", "received", "people", "sentence"),
    [
        (0, 0, 0, "Ana has not taken part in an exchange yet."),
        (1, 0, 0, "Ana took part once, lending a hand."),
        (
            0,
            1,
            1,
            "Ana took part once, making it possible for someone to help. "
            "They have shared help with one person.",
        ),
        (
            4,
            3,
            5,
            "Ana took part 7 times: 4 times lending a hand, 3 times making it possible for "
            "someone to help. They have shared help with 5 people.",
        ),
    ],
)
def test_receiving_is_worded_as_taking_part(
    gave: int, received: int, people: int, sentence: str
) -> None:
    assert taking_part(a_story(gave, received, people)) == sentence


FORBIDDEN = re.compile(
    r"\b(balance|debt|owes?|credit|rank|score|top giver|free rider|inactive|best|worst)\b", re.I
)


def test_no_text_of_the_window_compares_people_or_counts_debts() -> None:
    gui = PACKAGE / "gui"
    said = [
        (path.name, text)
        for folder in ("pages", "dialogs", "texts", "models")
        for path in (gui / folder).rglob("*.py")
        for text in re.findall(r'tr\(\s*"([^"]+)"', path.read_text(encoding="utf-8"))
    ]

    assert len(said) > 200
    assert [one for one in said if FORBIDDEN.search(one[1]) and "Best " not in one[1]] == []


def test_every_value_of_every_closed_set_has_words() -> None:
    said = [
        *map(labels.need_state, NeedState),
        *map(labels.offer_state, OfferState),
        *map(labels.urgency, Urgency),
        *map(labels.how_often, HowOften),
        *map(labels.member_kind, MemberKind),
        *map(labels.asked, Asked),
        *map(labels.outcome, Outcome),
        *map(labels.arranged_by, ArrangedBy),
        *map(labels.purpose, Purpose),
        *map(labels.limit_unit, LimitUnit),
        *(labels.kind_of_rows(kind, 2) for kind in Kind),
    ]

    assert all(said)
    assert not any("_" in text for text in said)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "yesterday"),
        (13, "13 days ago"),
        (14, "2 weeks ago"),
        (60, "8 weeks ago"),
        (61, "22 Sep 2026"),
        (-1, "tomorrow"),
        (-5, "in 5 days"),
    ],
)
def test_days_are_told_as_people_say_them(days: int, said: str) -> None:
    assert relative_day(TODAY - timedelta(days=days), TODAY) == said


def test_a_wait_is_told_in_days_for_as_long_as_promises_are() -> None:
    assert [for_days(days) for days in (0, 1, 33, 59, 60, 179, 180)] == [
        "since today",
        "1 day",
        "33 days",
        "59 days",
        "8 weeks",
        "25 weeks",
        "6 months",
    ]


def test_a_moment_of_today_is_told_by_its_time() -> None:
    assert moment_words(datetime(2026, 11, 22, 12, 0, tzinfo=UTC), TODAY).startswith("today, ")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ana Ruiz", "A. R."),
        ("ana", "A."),
        ("Maria del Carmen Ruiz", "M. D. C."),
        ("🌻 Tomasz", "T."),
        ("🌻", "•••"),
        ("ليلى منصور", "ل. م."),
    ],
)
def test_initials_say_no_more_than_first_letters(name: str, short: str) -> None:
    assert initials(name) == short


def test_a_name_inside_someone_s_words_is_shortened_with_them() -> None:
    said = without_names("Ask Ana Ruiz, or Ana's brother", ["Ana Ruiz"], hidden=True)

    assert said == "Ask A. R., or A.'s brother"


def test_a_phone_number_keeps_its_order_in_a_window_that_reads_from_the_right(
    qapp: QApplication,
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = left_to_right("+44 7700 900123")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert mirrored == "\u200e+44 7700 900123"
    assert left_to_right("+44 7700 900123") == "+44 7700 900123"


@pytest.mark.parametrize(
    ("amount", "unit", "said"),
    [
        ("1", "hours", "1 hour"),
        ("1.0", "Hours", "1 Hour"),
        ("1", "Stunden", "1 Stunde"),
        ("2", "hours", "2 hours"),
        ("0.5", "hours", "0.5 hours"),
        ("1", "loaves", "1 loaves"),
        ("1", "", "1"),
    ],
)
def test_an_hour_is_not_one_hours_and_a_unit_that_is_not_known_stays(
    amount: str, unit: str, said: str
) -> None:
    assert labels.quantity(Decimal(amount), unit) == said


def test_before_someone_is_asked_it_is_said_what_they_have_promised_already_and_for_when() -> None:
    known = Standing(MemberId(1), "Bo", limit=1, used=Decimal(1), takes=Decimal(1))

    promised = standing_warnings(replace(known, limit=None, offer_is_promised=True))
    later = standing_warnings(replace(known, month=date(2026, 12, 1)))

    assert promised == ["What Bo offered of this is promised already."]
    assert later == [
        "This is more than Bo said they can give: 1 of 1 times in December 2026 are taken already."
    ]


def test_a_need_that_stays_says_all_that_may_hold_it() -> None:
    said = errors.error_sentence(UserError("NEED_IN_USE"))

    assert "help, a match, or one that came after it" in said


@pytest.mark.parametrize(
    ("field", "now", "told"),
    [
        ("urgency", Urgency.URGENT, ", to “Urgent”."),
        ("outcome", Outcome.DID_NOT_HAPPEN, ", to “Did not happen”."),
        ("quantity", Decimal("2.5"), ", to “2.5”."),
        ("household_size", 4, ", to “4”."),
        ("skills", ("sewing", "cooking"), ", to “sewing and cooking”."),
        ("tags", (), "."),
        ("area_id", 4, "."),
        ("is_sensitive", True, "."),
        ("consent", Purpose.THANKS, "."),
    ],
)
def test_what_somebody_else_put_there_is_said_in_words_or_not_at_all(
    field: str, now: object, told: str
) -> None:
    problem = domain_problems.Problem(field, domain_problems.CHANGED_MEANWHILE, {"now": now})

    said = problems.problem_sentence(problem)

    assert said == f"This was changed meanwhile{told} Save once more to write yours."
