"""What is stored comes back as it was."""

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.storage import values

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("kind", list(values.CODECS), ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_value_comes_back_from_its_row_as_it_was(kind: type[Any], data: st.DataObject) -> None:
    value = data.draw(st.builds(kind, **_strategies(kind)))

    row = values.row_of(value)

    assert values.value_from(kind, SimpleNamespace(**row)) == value
    columns = values.columns_of_rows(kind, [value, value])
    assert columns == [[stored, stored] for stored in row.values()]
    assert all(isinstance(stored, int | str | None) for stored in row.values())


def _strategies(kind: type[Any]) -> dict[str, st.SearchStrategy[Any]]:
    """What hypothesis cannot know from the types: quantities and moments as they are stored."""
    known: dict[str, st.SearchStrategy[Any]] = {
        "quantity": st.none() | st.decimals(0, 9999, places=3).map(Decimal.normalize),
        "logged_at": st.none()
        | st.integers(0, 4 * 10**15).map(lambda micros: EPOCH + timedelta(microseconds=micros)),
    }
    return {field.name: known[field.name] for field in fields(kind) if field.name in known}


@given(st.dates())
def test_a_day_survives_as_a_number(day: date) -> None:
    assert values.day_of(values.day_number(day)) == day
