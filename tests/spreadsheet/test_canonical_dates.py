"""Dates: only what is plainly a day, and day or month decided for the whole column."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.spreadsheet.canonical import Remark
from organiser_app.spreadsheet.canonical_dates import DateOrder, infer_date_order, parse_date
from organiser_app.spreadsheet.problems import ProblemCode

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2024-02-29", date(2024, 2, 29)),
        ("2026/11/02 3:04:05 PM GMT", date(2026, 11, 2)),
        ("2024-02-01 10:00:00 UTC", date(2024, 2, 1)),
        ("2020-06-01T12:00:00.000Z", date(2020, 6, 1)),
        ("2016-05-03 10:00:00 +0200", date(2016, 5, 3)),
        ("3/20/2020 14:02:11", date(2020, 3, 20)),
        ("27/03/2020 18:22:10", date(2020, 3, 27)),
        ("4/4/2020 6:05pm", date(2020, 4, 4)),
        ("15.3.20", date(2020, 3, 15)),
        ("3 May 2016", date(2016, 5, 3)),
        ("May 3rd, 2016", date(2016, 5, 3)),
        ("Friday, 3 May 2016", date(2016, 5, 3)),
        ("12-Mar-2021", date(2021, 3, 12)),
        ("3 de mayo de 2016", date(2016, 5, 3)),
        ("1 gen. 2024", date(2024, 1, 1)),
        ("3. März 2024", date(2024, 3, 3)),
        ("le 3 mai 2016", None),
        ("20240203", date(2024, 2, 3)),
        (45000, date(2023, 3, 15)),
        (45000.75, date(2023, 3, 15)),
        (datetime(2024, 2, 29, 18, 30), date(2024, 2, 29)),  # noqa: DTZ001 - cells have no zone
        (date(1999, 12, 31), date(1999, 12, 31)),
    ],
)
def test_a_plain_day_is_read_whatever_its_form(cell: object, day: date | None) -> None:
    found = parse_date(cell, None)  # type: ignore[arg-type] # the table mixes types

    assert found == day if day else isinstance(found, Remark)


@pytest.mark.parametrize(
    "words", ["tomorrow", "May", "10", "1,5", "SEPT1", "2026-13-01", "30/2/2020", "3/4", "ASAP"]
)
def test_words_that_other_parsers_take_for_dates_are_kept_as_words(words: str) -> None:
    assert parse_date(words, DAY) == Remark(None, ProblemCode.BAD_DATE, words, "date")


def test_a_date_that_could_be_either_needs_an_order() -> None:
    undecided = parse_date("3/4/2024", None)

    assert isinstance(undecided, Remark)
    assert undecided.code is ProblemCode.AMBIGUOUS_DATE
    assert parse_date("3/4/2024", DAY) == date(2024, 4, 3)
    assert parse_date("3/4/2024", MONTH) == date(2024, 3, 4)


def test_a_month_without_a_day_is_kept_and_remarked_on() -> None:
    found = parse_date("March 2020", None)

    assert isinstance(found, Remark)
    assert found.value == date(2020, 3, 1)
    assert found.code is ProblemCode.AMBIGUOUS_DATE


def test_serial_numbers_know_the_other_epoch() -> None:
    assert parse_date(43538, None, starts_1904=True) == date(2023, 3, 15)


def test_one_plain_date_decides_the_column() -> None:
    assert infer_date_order(["3/4/2024", "5/6/2024", "25/6/2024"]).order is DAY
    assert infer_date_order(["3/4/2024", "6/25/2024"]).order is MONTH


def test_a_column_of_doubtful_dates_is_a_question() -> None:
    assert infer_date_order(["3/4/2024", "5/6/2024"]).is_ambiguous


def test_a_column_that_contradicts_itself_is_a_question() -> None:
    assert infer_date_order(["25/6/2024", "6/25/2024", "3/4/2024"]).is_ambiguous


def test_a_log_that_rises_in_one_order_only_decides_by_itself() -> None:
    days = ["1/3/2024", "1/5/2024", "1/9/2024", "2/1/2024", "2/4/2024", "3/2/2024"]

    assert infer_date_order(days).order is MONTH


def test_dotted_and_equal_numbers_need_no_order() -> None:
    assert not infer_date_order(["3.4.2024", "4/4/2024", date(2024, 1, 1), None]).is_ambiguous


@given(day=st.dates(date(1970, 1, 1), date(2068, 12, 31)))
def test_every_day_is_read_back_in_each_order(day: date) -> None:
    assert parse_date(day.strftime("%d/%m/%Y"), DAY) == day
    assert parse_date(day.strftime("%m/%d/%y 9:05am"), MONTH) in {day, _read_day_first(day)}
    assert parse_date(day.isoformat(), None) == day


def _read_day_first(day: date) -> date | None:
    """What speaks for itself is not overruled: none here, as month/day is always valid."""
    return None if day.day <= 12 else day
