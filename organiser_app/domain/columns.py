"""Many values of one kind kept field by field, as a sheet or a table has them."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import Any, Generic, TypeVar, overload

from typing_extensions import override

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Columns(Sequence[V], Generic[V]):
    """A sequence whose values are put together when they are looked at.

    A hundred thousand of them then cost no more than their fields.
    """

    kind: type[V]
    length: int
    columns: Mapping[str, Sequence[Any]]
    """Field -> what it is for each value; fields that are not there have their default."""

    @override
    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, place: int) -> V: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[V, ...]: ...

    @override
    def __getitem__(self, place: int | slice) -> V | tuple[V, ...]:
        places = range(self.length)[place]
        if isinstance(places, range):
            return tuple(self[each] for each in places)
        return self.kind(**{name: values[places] for name, values in self.columns.items()})

    def column(self, name: str) -> Sequence[Any]:
        """One field of all values."""
        if name in self.columns:
            return self.columns[name]
        fields: tuple[dataclasses.Field[Any], ...] = dataclasses.fields(self.kind)  # type: ignore[arg-type]
        return [next(field.default for field in fields if field.name == name)] * self.length


def column_of(values: Sequence[Any], name: str) -> Sequence[Any]:
    """One field of all values, however they are kept."""
    return values.column(name) if isinstance(values, Columns) else [*map(attrgetter(name), values)]


def joined(kind: type[V], parts: Sequence[Sequence[V]]) -> Sequence[V]:
    """All values of the parts, one part after the other."""
    filled = [part for part in parts if part]
    if len(filled) <= 1:
        return filled[0] if filled else ()
    names = [field.name for field in dataclasses.fields(kind)]  # type: ignore[arg-type]
    columns = {
        name: [*chain.from_iterable(column_of(part, name) for part in filled)] for name in names
    }
    return Columns(kind, sum(map(len, filled)), columns)
