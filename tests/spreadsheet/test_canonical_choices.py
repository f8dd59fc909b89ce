"""Urgency in the phrases of forms, states in the words of groups, several of a list."""

import pytest

from organiser_app.domain.exchanges import Asked, Outcome
from organiser_app.domain.needs import NeedState, Urgency
from organiser_app.spreadsheet.canonical import Remark
from organiser_app.spreadsheet.canonical_choices import (
    choice_parser,
    choices_parser,
    options_with_commas,
    parse_consent,
    parse_recurring,
    parse_urgency,
    state_parser,
)
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.synonyms_values import ASKED, NEED_STATES, OUTCOMES


@pytest.mark.parametrize(
    ("phrase", "urgency"),
    [
        ("Urgent! I need this within 24 hours", Urgency.URGENT),
        ("urgent (24 h)", Urgency.URGENT),
        ("today", Urgency.URGENT),
        ("ASAP", Urgency.URGENT),
        ("High", Urgency.URGENT),
        ("yes", Urgency.URGENT),
        ("dringend", Urgency.URGENT),
        ("Hoy mismo", Urgency.URGENT),
        ("Non urgent, I can wait a day or two", Urgency.SOON),
        ("3-4 days", Urgency.SOON),
        ("this week", Urgency.SOON),
        ("Medium", Urgency.SOON),
        ("It would be great if available, but could survive without", Urgency.WHENEVER),
        ("not urgent", Urgency.WHENEVER),
        ("2 weeks", Urgency.WHENEVER),
        ("no rush", Urgency.WHENEVER),
        ("low", Urgency.WHENEVER),
        ("whenever", Urgency.WHENEVER),
    ],
)
def test_urgency_is_understood_in_the_words_of_forms(phrase: str, urgency: Urgency) -> None:
    assert parse_urgency(phrase) == urgency


@pytest.mark.parametrize("phrase", ["by Friday", "3", "when Ana is back"])
def test_other_words_of_urgency_are_kept(phrase: str) -> None:
    assert parse_urgency(phrase) == Remark(None, ProblemCode.NOT_IN_LIST, phrase, "urgency")


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Delivery Needed", NeedState.OPEN),
        ("Open, unassigned", NeedState.OPEN),
        ("Not completed", NeedState.OPEN),
        ("Assigned", NeedState.MATCHED),
        ("in progress", NeedState.MATCHED),
        ("Done", NeedState.MET),
        ("partly met", NeedState.PARTLY_MET),
        ("No longer needed", NeedState.WITHDRAWN),
        ("Duplicate", NeedState.WITHDRAWN),
        ("Sent to Another Group", NeedState.CLOSED_UNMET),
        ("Cancel·lat", NeedState.WITHDRAWN),
        ("erledigt", NeedState.MET),
    ],
)
def test_states_are_understood_in_the_words_of_groups(words: str, state: NeedState) -> None:
    assert state_parser(NEED_STATES)(words) == state


def test_a_state_at_the_start_of_a_comment_counts_and_the_comment_is_kept() -> None:
    comment = "Completed (recurring) 4/15/20"

    assert state_parser(NEED_STATES)(comment) == Remark(NeedState.MET, None, comment, "state")


def test_an_unknown_state_is_no_state() -> None:
    found = state_parser(NEED_STATES)("Beyond our borough")

    assert found == Remark(None, ProblemCode.NOT_IN_LIST, "Beyond our borough", "state")


@pytest.mark.parametrize("state", list(NeedState))
def test_every_state_is_understood_by_its_own_name(state: NeedState) -> None:
    assert state_parser(NEED_STATES)(str(state)) == state
    assert state_parser(NEED_STATES)(str(state).replace("_", " ").title()) == state


def test_words_of_a_log_are_understood() -> None:
    assert choice_parser(ASKED)("spontaneous") == Asked.UNASKED
    assert choice_parser(OUTCOMES)("committed") == Outcome.COMPLETED


@pytest.mark.parametrize(
    ("cell", "options"),
    [
        ("Food, pet care, clothing/laundry", ("Food", "pet care", "clothing/laundry")),
        ("Bike delivery, I have a printer!", ("Bike delivery", "I have a printer!")),
        ("Food (rice, beans), money", ("Food (rice, beans)", "money")),
        ("1,000 masks, soap", ("1,000 masks", "soap")),
        ("a; b, c; d", ("a", "b, c", "d")),
        ("a|b", ("a", "b")),
        ("• a\n• b\n", ("a", "b")),
        ("Pet care - food, litter, Clothing", ("Pet care - food, litter", "Clothing")),
        ("Food, Food", ("Food",)),
        ("none", None),
    ],
)
def test_several_of_a_list_are_told_apart(cell: str, options: tuple[str, ...] | None) -> None:
    assert choices_parser(["Pet care - food, litter"])(cell) == options


def test_a_column_teaches_which_options_hold_commas() -> None:
    cells = [f"{before}Pet care - food, litter" for before in ("", "A, ", "B, ", "C, ")]

    assert options_with_commas(cells) == ("Pet care - food, litter",)


def test_options_that_merely_come_together_now_and_then_stay_apart() -> None:
    cells = ["A, B", "X, A, B", "Y, A, B", "Z, A, B", "A"]

    assert options_with_commas(cells) == ()


@pytest.mark.parametrize(
    ("phrase", "rhythm"),
    [
        ("I only have need this one time I think.", "once"),
        ("Yes, I would need this weekly.", "weekly"),
        ("Yes, I would need it occasionally.", "sometimes"),
        ("every other week", "fortnightly"),
        ("No", "once"),
        ("on full moons", "on full moons"),
    ],
)
def test_recurrence_is_a_word_for_the_usual_rhythms(phrase: str, rhythm: str) -> None:
    assert parse_recurring(phrase) == rhythm


def test_consent_is_only_what_plainly_says_yes_or_no() -> None:
    assert parse_consent("Yes") is True
    assert parse_consent("only with organizers") == Remark(
        False, None, "only with organizers", "consent"
    )
    unclear = parse_consent("ask me each time")
    assert isinstance(unclear, Remark)
    assert unclear.value is None


@pytest.mark.parametrize(
    "rule",
    [
        "every week from 2026-11-24",
        "every two weeks from 2026-11-24 until 2027-05-03",
        "every month until 2027-05-03",
    ],
)
def test_a_rule_of_ours_comes_home_with_its_days(rule: str) -> None:
    assert parse_recurring(f" {rule} ") == rule
