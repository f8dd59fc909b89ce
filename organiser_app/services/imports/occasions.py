"""Which occasion the cell of a gathering names, by its name and the day of its row.

An occasion that is here fits when it is called the same and the day is its own, or that of help
that is logged with it already. One that is here without any day fits any. A row without a day
fits the only occasion that is called so. Whatever fits none is a new one: one for each name and
day, so that the soup of two Saturdays is two occasions and not one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from organiser_app.domain.exchanges import Exchange, Gathering
from organiser_app.domain.ids import AreaId, GatheringId
from organiser_app.services.imports.names import name_key
from organiser_app.storage.reads.exchanges import Occasion


@dataclass(slots=True)
class Occasions:
    """Names and days to ids: known ones as they are, new ones negative until they are written."""

    known: Sequence[Occasion]
    taken: int = 0
    """So many new ones have an id already, from another part of the same change."""
    new: dict[GatheringId, Gathering] = field(default_factory=dict)
    _ids: dict[tuple[str, date | None], GatheringId] = field(default_factory=dict)
    _called: dict[str, list[Occasion]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        """Puts those that are known under their names."""
        for one in self.known:
            self._called[name_key(one.gathering.name)].append(one)

    def id_of(self, name: object, day: object) -> GatheringId | None:
        """The occasion that a cell names in a row of a day; None where it names none."""
        if name is None:
            return None
        tidy = " ".join(str(name).split())
        key = name_key(tidy)
        if not key:
            return None
        on = day if isinstance(day, date) else None
        if (key, on) not in self._ids:
            self._ids[key, on] = self._find(key, on) or self._make(tidy, on)
        return self._ids[key, on]

    def name_of(self, row_id: GatheringId) -> str:
        """What an occasion is called, also one that is new."""
        if row_id in self.new:
            return self.new[row_id].name
        names = (one.gathering.name for one in self.known if one.gathering.id == row_id)
        return next(names, "")

    def _find(self, key: str, day: date | None) -> GatheringId | None:
        called = self._called.get(key, [])
        if day is None:
            return called[0].gathering.id if len(called) == 1 else None
        on_it = [one for one in called if day in one.days] or [
            one for one in called if not one.days
        ]
        return on_it[0].gathering.id if on_it else None

    def _make(self, name: str, day: date | None) -> GatheringId:
        new_id = GatheringId(-self.taken - len(self.new) - 1)
        self.new[new_id] = Gathering(name, new_id, day)
        return new_id

    def used(self, exchanges: Iterable[tuple[int | None, AreaId | None]]) -> Iterator[Gathering]:
        """New ones that exchanges, told by occasion and area, belong to; where all was, they were."""
        areas: dict[int | None, set[AreaId | None]] = defaultdict(set)
        for gathering, area in exchanges:
            if gathering in self.new:
                areas[gathering].add(area)
        for new_id, one in self.new.items():
            if new_id in areas:
                (area, *others) = areas[new_id]
                yield one if others else replace(one, area_id=area)


def together_with(known: Sequence[Occasion], new: Sequence[Gathering]) -> Occasions:
    """Those that are here and those that come in with another part of the same change."""
    coming = [Occasion(one, frozenset(() if one.day is None else (one.day,))) for one in new]
    return Occasions((*known, *coming), max((-one.id for one in new), default=0))


def occasion_and_area(one: Exchange) -> tuple[GatheringId | None, AreaId | None]:
    """What `Occasions.used` looks at."""
    return one.gathering_id, one.area_id
