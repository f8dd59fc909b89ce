"""Numbers, amounts, lengths of time, counts of people, yes and no."""

from datetime import time, timedelta
from decimal import Decimal

import pytest

from organiser_app.spreadsheet.canonical import Remark
from organiser_app.spreadsheet.canonical_numbers import (
    Amount,
    infer_decimal_comma,
    parse_amount,
    parse_count,
    parse_yes_no,
)


@pytest.mark.parametrize(
    ("cell", "quantity", "unit"),
    [
        (2.0, "2", ""),
        (1.25, "1.25", ""),
        (0.1 + 0.2, "0.3", ""),
        ("1.5", "1.5", ""),
        ("1,5", "1.5", ""),
        ("1.234,56", "1234.56", ""),
        ("1,234.56", "1234.56", ""),
        ("1,500", "1500", ""),
        ("0,125", "0.125", ""),
        ("1 234,5", "1234.5", ""),
        ("1'234.50", "1234.50", ""),
        ("1٫5", "1.5", ""),
        ("١٢٬٣٤٥٫٥", "12345.5", ""),
        ("0٫125", "0.125", ""),
        ("2½", "2.5", ""),
        ("2 boxes", "2", "boxes"),
        ("$20.00", "20.00", "$"),
        ("20 €", "20", "€"),
        ("1:30", "1.5", "hours"),
        ("0:20", "0.3333", "hours"),
        ("90 min", "1.5", "hours"),
        ("2h", "2", "hours"),
        ("1h30", "1.5", "hours"),
        ("1 hour 15 minutes", "1.25", "hours"),
        ("2 Stunden", "2", "hours"),
        ("half an hour", "0.5", "hours"),
        (time(1, 30), "1.5", "hours"),
        (timedelta(hours=26, minutes=30), "26.5", "hours"),
    ],
)
def test_an_amount_is_a_number_and_its_unit(cell: object, quantity: str, unit: str) -> None:
    assert parse_amount(cell) == Amount(Decimal(quantity), unit)  # type: ignore[arg-type] # mixed


@pytest.mark.parametrize("words", ["two", "1-2 hours", "1,2,3", "a lot", "1.2.3"])
def test_what_is_no_number_is_kept_in_words(words: str) -> None:
    found = parse_amount(words)

    assert isinstance(found, Remark)
    assert found.kept == words


def test_one_decimal_comma_decides_the_column() -> None:
    assert infer_decimal_comma(["1,500", "2,5"])
    assert not infer_decimal_comma(["1,500", "2,250", 3])
    assert parse_amount("1,500", decimal_comma=True) == Amount(Decimal("1.500"))
    assert parse_amount("1.500", decimal_comma=True) == Amount(Decimal(1500))
    assert parse_amount("1٫500", decimal_comma=True) == Amount(Decimal("1.500"))


@pytest.mark.parametrize(("cell", "people"), [(4.0, 4), ("4", 4), ("n/a", None)])
def test_a_count_is_a_whole_number(cell: object, people: int | None) -> None:
    assert parse_count(cell) == people  # type: ignore[arg-type] # the table mixes types


def test_people_counted_in_words_are_added_and_the_words_kept() -> None:
    assert parse_count("2 adults, 3 kids") == Remark(5, None, "2 adults, 3 kids", "count")


@pytest.mark.parametrize(
    "cell", [True, 1, 1.0, "TRUE", "yes", "Y", "x", "✓", "checked", "Sí", "oui", "Ja", "sim"]
)
def test_yes_in_many_ways(cell: object) -> None:
    assert parse_yes_no(cell) is True  # type: ignore[arg-type] # the table mixes types


@pytest.mark.parametrize("cell", [False, 0, 0.0, "FALSE", "no", "N", "non", "nein", "☐"])
def test_no_in_many_ways(cell: object) -> None:
    assert parse_yes_no(cell) is False  # type: ignore[arg-type] # the table mixes types


def test_the_first_word_of_a_longer_answer_counts_and_the_rest_is_kept() -> None:
    assert parse_yes_no("yes - need donation") == Remark(
        True, None, "yes - need donation", "yes_no"
    )
    assert parse_yes_no("no donation need") == Remark(False, None, "no donation need", "yes_no")


def test_an_answer_that_is_neither_is_a_remark_without_a_value() -> None:
    found = parse_yes_no("not sure")

    assert isinstance(found, Remark)
    assert found.value is None
