"""What programs do to cells is told apart from what people do to them."""

from datetime import date

import pytest

from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.layout import Table, field_of

PHONES, ADDRESS, JOINED = "phones", "address", "joined"


def compare(key: str, sent: str, cell: CellValue) -> Likeness:
    return likeness(field_of(Table.MEMBERS, key), sent, cell, region="GB")


@pytest.mark.parametrize(
    ("key", "sent", "cell"),
    [
        ("phones", "+447911123456", 447911123456),
        ("phones", "+447911123456", 7911123456),
        ("phones", "+447911123456", 447911123456.0),
        ("phones", "+447911123456", "07911 123456"),
        ("phones", "+447911123456", "4.47911E+11"),
        ("phones", "+447911123456", "'+447911123456"),
        ("address", "01234", 1234),
        ("address", "1E10", 10000000000),
        ("address", "3/4", date(2026, 4, 3)),
        ("address", "3/4", date(2026, 3, 4)),
        ("address", "1-2", date(2026, 1, 2)),
        ("address", "SEPT1", date(2026, 9, 1)),
        ("note", "a\nb", "a\r\nb"),
        ("note", "José", "Jose\u0301"),
        ("note", "two words", "two\u00a0words "),
        ("note", "=1+1", "'=1+1"),
        ("joined", "2024-02-29", "29.02.2024"),
        ("joined", "2024-02-29", 45351),
        ("household_size", "3", "3.0"),
        ("consent.export", "yes", True),
        ("consent.export", "no", 0.0),
        ("kind", "person", "Person"),
        ("skills", "Rides; Soup", "Soup; Rides"),
        ("skills", "Rides; Soup", "Rides, Soup"),
    ],
)
def test_damage_is_not_an_edit(key: str, sent: str, cell: CellValue) -> None:
    assert compare(key, sent, cell) is Likeness.DAMAGED


@pytest.mark.parametrize(
    ("key", "sent", "cell"),
    [
        ("phones", "+447911123456", "+447911123457"),
        ("phones", "+447911123456", "4.47912E+11"),
        ("phones", "+447911123456", None),
        ("address", "01234", 1235),
        ("address", "SEPT1", date(2026, 10, 1)),
        ("address", "12 Main St", date(2026, 1, 2)),
        ("note", "a", "A"),
        ("name", "Ana", "Anna"),
        ("joined", "2024-02-29", date(2024, 2, 28)),
        ("joined", "2024-02-29", "soon"),
        ("household_size", "3", 4),
        ("consent.export", "yes", "no"),
        ("kind", "person", "household"),
        ("skills", "Rides; Soup", "Rides"),
        ("note", "", "new"),
    ],
)
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
