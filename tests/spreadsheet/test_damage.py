"""What programs do to cells is told apart from what people do to them."""

import string
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.layout import Field, Table, field_of


def field(key: str) -> Field:
    """A member's field; the quantity is that of an exchange."""
    return field_of(Table.EXCHANGES if key == "quantity" else Table.MEMBERS, key)


def compare(key: str, sent: str, cell: CellValue) -> Likeness:
    return likeness(field(key), sent, cell, region="GB")


DAMAGE: list[tuple[str, str, CellValue]] = [
    ("phones", "+447911123456", 447911123456),
    ("phones", "+447911123456", 7911123456),
    ("phones", "+447911123456", 447911123456.0),
    ("phones", "+447911123456", "07911 123456"),
    ("phones", "+447911123456", "4.47911E+11"),
    ("phones", "+447911123456", "4,47911E+11"),
    ("phones", "+447911123456", "4٫47911E+011"),
    ("phones", "+447911123456", "'+447911123456"),
    ("phones", "01234", 1234),
    # numbers in words
    ("address", "01234", 1234),
    ("address", "1E10", 10000000000),
    ("address", "1e5", "100000"),
    ("address", "1.50", 1.5),
    ("address", "1,234", 1234),
    ("address", "1,234", "1234"),
    ("address", "1,234", 1.234),
    ("address", "1.234", 1234),
    ("address", "1,5", 1.5),
    ("address", "1.50", "1٫5"),
    ("address", "10%", 0.1),
    ("address", "10%", "10.00%"),
    ("address", "£5", 5),
    ("address", "£5", "£5.00"),
    ("address", "£5", "5"),
    ("address", "1 1/2", 1.5),
    ("address", "12345678901234567", 1.23456789012346e16),
    ("address", "12345678901234567", "1.23456789012346E+016"),
    ("address", "12345678901234567", 12345678901234500),
    # days, times and truths in words
    ("address", "3/4", date(2026, 4, 3)),
    ("address", "3/4", date(2026, 3, 4)),
    ("address", "3/4", "03/04/2026"),
    ("address", "3/4", "4-Mar"),
    ("address", "1-2", date(2026, 1, 2)),
    ("address", "SEPT1", date(2026, 9, 1)),
    ("address", "SEPT1", "1-Sep"),
    ("address", "MAR 5", "03/05/2026"),
    ("address", "Dec 2020", date(2020, 12, 1)),
    ("address", "3/4/2024", date(2024, 4, 3)),
    ("address", "3/4/2024", date(2024, 3, 4)),
    ("address", "3/4/2024", "03/04/2024"),
    ("address", "3/4/2024", 45355),
    ("address", "3/4/2024 18:30", datetime(2024, 3, 4, 18, 30)),  # noqa: DTZ001 - cells have no zone
    ("contact_time", "18:30", time(18, 30)),
    ("contact_time", "18:30", "06:30:00 PM"),
    ("contact_time", "6:30 pm", time(18, 30)),
    ("contact_time", "25:30", timedelta(hours=25, minutes=30)),
    ("contact_time", "18:30", 0.7708333333),
    ("address", "true", True),
    ("address", "true", "TRUE"),
    ("address", "FALSE", 0.0),
    ("address", "WAHR", True),
    # signs
    ("note", "a\nb", "a\r\nb"),
    ("note", "José", "Jose\u0301"),
    ("note", "two words", "two\u00a0words "),
    ("note", "=1+1", "'=1+1"),
    ("note", "left\tright", "leftright"),
    ("note", "left\tright", "left right"),
    ("note", "\tfirst", "'first"),
    ("note", "a_x000D_b", "a\nb"),
    ("note", "a_x0041_b", "a_x005F_x0041_b"),
    # values
    ("joined", "2024-02-29", "29.02.2024"),
    ("joined", "2024-02-29", "2/29/24"),
    ("joined", "2024-03-04", "04/03/2024"),
    ("joined", "2024-03-04", "3/4/2024"),
    ("joined", "2024-02-29", 45351),
    ("household_size", "3", "3.0"),
    ("quantity", "1.5", "1,5"),
    ("quantity", "1.125", "1,125"),
    ("quantity", "1.5", "1٫5"),
    ("quantity", "0.125", 125),
    ("quantity", "1.5", date(2026, 5, 1)),
    ("quantity", "1.5", "01. Mai"),
    ("consent.export", "yes", True),
    ("consent.export", "no", 0.0),
    ("kind", "person", "Person"),
    ("skills", "Rides; Soup", "Soup; Rides"),
    ("skills", "Rides; Soup", "Rides, Soup"),
    ("skills", "3/4", date(2026, 3, 4)),
]

EDITS: list[tuple[str, str, CellValue]] = [
    ("phones", "+447911123456", "+447911123457"),
    ("phones", "+447911123456", 447911123457),
    ("phones", "+447911123456", "4.47912E+11"),
    ("phones", "+447911123456", "4.47911E+12"),
    ("phones", "+447911123456", None),
    ("phones", "+447911123456", "+447911123456 ask for Jo"),
    ("phones", "+447911123456 ext. 12", "+447911123456"),
    ("phones", "+447911123456; +447911123457", "+447911123456"),
    # numbers in words
    ("address", "01234", 1235),
    ("address", "01234", "012345"),
    ("address", "1,5", 15),
    ("address", "1,5", "15"),
    ("address", "1.50", 150),
    ("address", "10%", 10),
    ("address", "10%", "0.1"),
    ("address", "10%", "11.00%"),
    ("address", "£5", "$5"),
    ("address", "£5", "6"),
    ("address", "1 1/2", 1.25),
    ("address", "447911", "4.47912E+5"),
    ("address", "12345678901234567", "12345678901234568"),
    ("address", "12345678901234567", 12345678901235000),
    # days, times and truths in words
    ("address", "SEPT1", date(2026, 10, 1)),
    ("address", "SEPT1", date(2001, 9, 2)),
    ("address", "12 Main St", date(2026, 1, 2)),
    ("address", "3/4", date(2026, 3, 5)),
    ("address", "3/4", "4/3"),
    ("address", "3/4", "5-Mar"),
    ("address", "3/4/2024", date(2025, 3, 4)),
    ("address", "3/4/2024", date(2024, 3, 5)),
    ("address", "3/4/2024", "4/3/2024"),
    ("address", "3/4/2024", 45356),
    ("address", "3/4/2024 18:30", datetime(2024, 3, 4, 18, 31)),  # noqa: DTZ001 - cells have no zone
    ("contact_time", "18:30", time(18, 31)),
    ("contact_time", "18:30", "06:30:00 AM"),
    ("contact_time", "18:30", "18.30 or later"),
    ("contact_time", "18:30", 0.77),
    ("address", "TRUE", False),
    ("address", "TRUE", "FALSE"),
    ("address", "Vero", "vero"),
    ("address", "yes", True),
    # words
    ("note", "a", "A"),
    ("note", "left\tright", "left, right"),
    ("note", "a_x000D_b", "ab"),
    ("note", "_x000D_", None),
    ("note", "two words", "two"),
    ("note", "two words", "twowords"),
    ("note", "a long text that is shortened", "a long text"),
    ("note", "first\nsecond", "second\nfirst"),
    ("note", "", "new"),
    ("note", "old", None),
    ("note", "old", "   "),
    ("note", "12", "#N/A"),
    ("name", "Ana", "Anna"),
    ("name", "Jose", "José"),
    ("name", "None", None),
    # values
    ("joined", "2024-02-29", date(2024, 2, 28)),
    ("joined", "2024-02-29", date(2025, 2, 28)),
    ("joined", "2024-02-29", "01/03/2024"),
    ("joined", "2024-02-29", 45352),
    ("joined", "2024-02-29", "soon"),
    ("joined", "2024-02-29", None),
    ("household_size", "3", 4),
    ("household_size", "3", "3 people"),
    ("quantity", "1.5", 15),
    ("quantity", "1.5", "15"),
    ("quantity", "1.25", 125),
    ("quantity", "1125", "1.125"),
    ("quantity", "1.5", "1.5 boxes"),
    ("quantity", "1.5", date(2026, 6, 1)),
    ("consent.export", "yes", "no"),
    ("consent.export", "yes", "yes, but ask first"),
    ("consent.export", "yes", None),
    ("kind", "person", "household"),
    ("skills", "Rides; Soup", "Rides"),
    ("skills", "Rides; Soup", "Rides; Soup; Bread"),
    ("skills", "Rides", "rides"),
]


@pytest.mark.parametrize(("key", "sent", "cell"), DAMAGE)
def test_damage_is_not_an_edit(key: str, sent: str, cell: CellValue) -> None:
    assert compare(key, sent, cell) is Likeness.DAMAGED


@pytest.mark.parametrize(("key", "sent", "cell"), EDITS)
def test_an_edit_is_not_damage(key: str, sent: str, cell: CellValue) -> None:
    assert compare(key, sent, cell) is Likeness.CHANGED


@pytest.mark.parametrize(
    ("key", "sent", "cell"),
    [
        ("name", "Ana", "Ana"),
        ("note", "", None),
        ("joined", "2024-02-29", date(2024, 2, 29)),
        ("household_size", "3", 3),
        ("monthly_limit", "3", 3.0),
    ],
)
def test_what_came_back_as_it_left_is_the_same(key: str, sent: str, cell: CellValue) -> None:
    assert compare(key, sent, cell) is Likeness.SAME


def test_a_column_that_shows_its_order_of_days_tells_an_edit_from_damage() -> None:
    joined = field("joined")

    month_first = likeness(joined, "2024-03-04", "3/4/2024", order=DateOrder.MONTH_FIRST)
    day_first = likeness(joined, "2024-03-04", "3/4/2024", order=DateOrder.DAY_FIRST)

    assert (month_first, day_first) == (Likeness.DAMAGED, Likeness.CHANGED)


# laws: a slip of one sign is an edit, whatever form the rest came back in

_DAYS = st.dates(date(1954, 11, 1), date(2064, 1, 1))


@given(
    digits=st.text(string.digits, min_size=10, max_size=10).filter(lambda text: text[0] != "0"),
    place=st.integers(0, 9),
    digit=st.sampled_from(string.digits),
    is_number=st.booleans(),
)
def test_a_phone_with_another_digit_is_another_phone(
    digits: str, place: int, digit: str, *, is_number: bool
) -> None:
    other = f"44{digits[:place]}{digit}{digits[place + 1 :]}"
    came: CellValue = int(other) if is_number else f"+{other}"

    found = compare("phones", f"+44{digits}", came)

    assert (found is Likeness.CHANGED) == (digits[place] != digit)


@given(day=_DAYS, moved=st.integers(-40, 40), form=st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", ""]))
def test_a_day_that_moved_is_an_edit(day: date, moved: int, form: str) -> None:
    other = day + timedelta(days=moved)
    came: CellValue = other.strftime(form) if form else other

    for key in ("joined", "address"):
        found = compare(key, day.isoformat(), came)

        assert (found is Likeness.CHANGED) == (moved != 0)


@given(
    thousandths=st.integers(0, 10**9),
    other=st.integers(0, 10**9),
    form=st.sampled_from(["{}", "{} ", "'{}"]),
)
def test_an_amount_comes_back_as_no_other_amount(thousandths: int, other: int, form: str) -> None:
    sent, came = (
        f"{number / 1000:.3f}".rstrip("0").rstrip(".") for number in (thousandths, other)
    )

    found = compare("quantity", sent, form.format(came))

    if thousandths == other:
        assert found is not Likeness.CHANGED
    elif other != thousandths * 1000:
        assert found is Likeness.CHANGED


@given(
    words=st.text(string.ascii_letters + "éñ שלом ", min_size=1, max_size=30).map(str.strip),
    letter=st.sampled_from(string.ascii_letters),
    place=st.integers(0, 29),
)
def test_a_word_with_another_letter_is_an_edit(words: str, letter: str, place: int) -> None:
    place = min(place, len(words))
    came = words[:place] + letter + words[place + 1 :]

    assert (compare("note", words, came) is Likeness.CHANGED) == (came != words)


_SIGNS = st.text("0123456789.,-/:%£ +eExaMmprT'\t_\u066b²٣", max_size=60)
_CELLS: st.SearchStrategy[CellValue] = st.one_of(
    _SIGNS,
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)


@given(
    sent=st.one_of(_SIGNS, st.sampled_from(["9" * 6_000, "+447911123456; " * 30])),
    cell=st.one_of(_CELLS, st.sampled_from(["9" * 15 + "0" * 5_985, "1." + "2" * 60 + "E+060"])),
    key=st.sampled_from(["phones", "address", "joined", "quantity", "skills", "consent.export"]),
)
def test_every_pair_of_cells_can_be_compared(sent: str, cell: CellValue, key: str) -> None:
    assert compare(key, sent, cell) in Likeness
    assert compare(key, sent, sent) is Likeness.SAME
