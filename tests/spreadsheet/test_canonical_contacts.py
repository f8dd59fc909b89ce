"""Phones and e-mail addresses as spreadsheets damage them and as people type them."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.spreadsheet.canonical import Remark
from organiser_app.spreadsheet.canonical_contacts import (
    Contact,
    _thorough_reader,
    _usual_reader,
    contact_parser,
    parse_emails,
    phone_parser,
)
from organiser_app.spreadsheet.problems import ProblemCode


@pytest.mark.parametrize(
    "cell",
    [
        7911123456,
        7911123456.0,
        "7911123456.0",
        "07911 123456",
        "447911123456",
        "00447911123456",
        "+44 (0)7911 123456",
        "(0)7911 123456",
        "mobile: 07911-123456",
    ],
)
def test_a_british_mobile_is_one_number_in_all_its_damage(cell: object) -> None:
    assert phone_parser("GB")(cell) == ("+447911123456",)  # type: ignore[arg-type] # mixed table


@pytest.mark.parametrize(
    ("cell", "phones"),
    [
        ("(718) 555-0141", ("+17185550141",)),
        ("718.555.0100", ("+17185550100",)),
        ("617-555-0102 x12", ("+16175550102 ext. 12",)),
        ("617-555-0102; 617-555-0103", ("+16175550102", "+16175550103")),
        ("617-555-0102 or cell 617-555-0103", ("+16175550102", "+16175550103")),
        ("617-555-0102\n617-555-0102", ("+16175550102",)),
        ("+44 7911 123456", ("+447911123456",)),
        ("", None),
        ("n/a", None),
        ("none", None),
    ],
)
def test_american_cells_give_their_numbers(cell: str, phones: tuple[str, ...] | None) -> None:
    assert phone_parser("US")(cell) == phones


def test_a_rounded_number_is_an_error_and_not_a_wrong_number() -> None:
    found = phone_parser("GB")("4.47911E+11")

    assert isinstance(found, Remark)
    assert (found.value, found.code) == (None, ProblemCode.NUMBER_ROUNDED)


@pytest.mark.parametrize("typed", ["555010", "123-456-7890"])
def test_a_number_outside_the_plan_is_kept_as_typed_with_a_remark(typed: str) -> None:
    found = phone_parser("US")(typed)

    assert isinstance(found, Remark)
    assert (found.value, found.code) == ((typed,), ProblemCode.BAD_PHONE)


def test_words_around_a_number_are_kept() -> None:
    found = phone_parser("US")("617-555-0102, ask for Jo after 5")

    assert isinstance(found, Remark)
    assert found.value == ("+16175550102",)
    assert "ask for Jo" in found.kept


def test_words_without_a_number_are_kept_as_a_problem() -> None:
    assert phone_parser("US")("call mum") == Remark(
        None, ProblemCode.BAD_PHONE, "call mum", "phone"
    )


@given(
    region=st.sampled_from(["US", "GB", "ES", "DE", "FR", "IT", "CA", "MX", "BR", "AU"]),
    digits=st.text("0123456789", min_size=6, max_size=12),
    start=st.sampled_from(["", "0", "+", "1"]),
)
def test_the_fast_way_never_says_anything_else_than_the_library(
    region: str, digits: str, start: str
) -> None:
    fast = _usual_reader(region)(start + digits)

    assert fast is None or fast == _thorough_reader(region)(start + digits)


@pytest.mark.parametrize("region", ["US", "GB", "ES", "DE", "FR", "NL", "AU"])
def test_the_fast_way_reads_the_usual_number_of_a_region(region: str) -> None:
    number = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    assert number is not None
    typed = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    expected = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    assert _usual_reader(region)(typed) == expected


@pytest.mark.parametrize(
    ("cell", "emails"),
    [
        ("ana@example.org", ("ana@example.org",)),
        ("Ana Lee <Ana.Lee@Example.ORG>", None),
        ("ana@example.org; bo@example.org", ("ana@example.org", "bo@example.org")),
        ("mailto:ana@example.org", ("ana@example.org",)),
    ],
)
def test_addresses_are_found_in_their_cells(cell: str, emails: tuple[str, ...] | None) -> None:
    found = parse_emails(cell)

    assert found == emails if emails else isinstance(found, Remark)


def test_words_without_an_address_are_a_problem() -> None:
    assert parse_emails("invalid-email") == Remark(
        None, ProblemCode.BAD_EMAIL, "invalid-email", "email"
    )


def test_a_contact_cell_is_told_apart_by_its_content() -> None:
    parse = contact_parser("US")

    assert parse("617-555-0102") == Contact(phones=("+16175550102",))
    assert parse("kim@example.org") == Contact(emails=("kim@example.org",))
    both = parse("kim@example.org or text 617-555-0102")
    assert isinstance(both, Remark)
    assert both.value == Contact(("+16175550102",), ("kim@example.org",))
    handle = parse("@kim on signal")
    assert handle == Remark(None, None, "@kim on signal", "contact")
