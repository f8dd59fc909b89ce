"""What every review of a file shows of a row: its number, what becomes of it, and its cells."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol, TypeVar

from organiser_app.gui.models.table_columns import CellStatus, Column, HasId
from organiser_app.gui.texts.words import texts


class _Listed(HasId, Protocol):
    @property
    def values(self) -> Mapping[str, str]: ...
    @property
    def to_know(self) -> str: ...


Line = TypeVar("Line", bound=_Listed)


def first_columns(
    number: Callable[[Line], int],
    fate: Callable[[Line], str],
    look: Callable[[Line], CellStatus],
) -> list[Column[Line]]:
    """The row's number on its sheet, and its fate."""
    return [
        Column(
            key="row",
            title=texts.tr("Row"),
            text=lambda line: str(number(line)),
            sort_key=number,
            width=64,
        ),
        Column(key="fate", title=texts.tr("What happens"), text=fate, status=look, width=148),
    ]


def cell_columns(
    keys: Sequence[str], name: Callable[[str], str], wide: frozenset[str]
) -> list[Column[Line]]:
    """The cells of these fields, by their names."""
    return [
        Column(
            key=f"field.{key}",
            title=name(key),
            text=partial(_value, key),
            width=240 if key in wide else 150,
        )
        for key in keys
    ]


def _value(key: str, line: _Listed) -> str:
    return line.values.get(key, "")


def to_know(line: _Listed) -> str:
    """What is to be known about a row, for a column of its own."""
    return line.to_know


def what_stays_out(stays: str) -> str:
    """What is said beside the button: `stays` says how many rows stay out, if any."""
    if not stays:
        return texts.tr("All of it is one change, and one Undo takes it back.")
    again = texts.tr(
        "You can bring the file in again later: what is there already is not added twice."
    )
    return f"{stays} {again}"
