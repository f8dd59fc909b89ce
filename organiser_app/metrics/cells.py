"""Kinds of help in places: a cell is one category in one area.

A cell is named by one number; `NO_ONE` is what has neither a category nor an area. Where a network
keeps no areas, its cells are its categories.
"""

from dataclasses import dataclass

import numpy as np

from organiser_app.metrics.snapshot import NO_ONE, Ids, Ints, NetworkSnapshot


@dataclass(frozen=True, slots=True)
class Cells:
    """How cells are numbered in one snapshot."""

    areas: int

    @classmethod
    def of(cls, snapshot: NetworkSnapshot) -> "Cells":
        """As many areas as the snapshot mentions."""
        mentioned = max(
            int(area.max(initial=-1)) for area in (snapshot.exchange_area, snapshot.need_area)
        )
        return cls(max(mentioned + 1, len(snapshot.area_names)))

    def number(self, category: Ints, area: Ints) -> Ids:
        """(k,) the cell of each, or NO_ONE."""
        cell = (category.astype(np.int64) + 1) * (self.areas + 1) + area + 1
        return np.where(cell > 0, cell, NO_ONE)

    def name(self, cell: int) -> tuple[int, int]:
        """Category and area of a cell, each a position or NO_ONE."""
        category, area = divmod(cell, self.areas + 1)
        return category - 1, area - 1


def compact(cell: Ids) -> tuple[Ids, Ids]:
    """The distinct cells, ascending and without NO_ONE, and (k,) the place of each, -1 for none."""
    distinct, place = np.unique(cell, return_inverse=True)
    if len(distinct) and distinct[0] == NO_ONE:
        return distinct[1:], place - 1
    return distinct, place
