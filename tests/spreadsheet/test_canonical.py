"""What counts as blank, as a name and as text, and how words are folded for looking up."""

from datetime import date, datetime

import pytest

from organiser_app.spreadsheet.canonical import fold, parse_name, parse_text, text_of, value_text


@pytest.mark.parametrize("name", ["NA", "Null", "None", "True", "N/A", "Nil"])
def test_people_called_like_a_blank_keep_their_names(name: str) -> None:
    assert parse_name(name) == name


@pytest.mark.parametrize("blank", ["", "  ", "-", "\u00a0", "n/a", "N/A", "—", None])
def test_what_people_type_for_nothing_is_blank(blank: str | None) -> None:
    assert parse_text(blank) is None


def test_none_is_a_word_in_free_text_and_a_blank_where_a_value_is_expected() -> None:
    assert parse_text("none") == "none"
    assert value_text("none") is None


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Red Sea \u00a0", "Red Sea"),
        ("Jose\u0301", "José"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\ufeffname\u200b", "name"),
        ("bell\x07", "bell"),
        (7911123456.0, "7911123456"),
        (1.25, "1.25"),
        (0.1 + 0.2, "0.3"),
        (True, "True"),
        (date(2024, 2, 29), "2024-02-29"),
        (datetime(2024, 2, 29, 0, 0), "2024-02-29"),  # noqa: DTZ001 - cells have no zone
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("שלום", "שלום"),
    ],
)
def test_text_is_trimmed_and_composed_and_otherwise_as_typed(cell: object, text: str) -> None:
    assert text_of(cell) == text  # type: ignore[arg-type] # the table mixes types


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("requesterName", "requester name"),
        ("Requester_name ", "requester name"),
        ("What type(s) of support?", "what type s of support"),
        ("Teléfono", "telefono"),
        ("N.º", "n o"),
        ("#", "#"),
        ("Case#", "case"),
        ("שם", "שם"),
    ],
)
def test_folding_looks_through_case_accents_and_punctuation(typed: str, folded: str) -> None:
    assert fold(typed) == folded
