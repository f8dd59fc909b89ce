"""Who could step in when someone rests: for each kind of help in each place (metrics M8).

What is found is an invitation to back somebody up, not a fault of anybody. People who could help
and were never asked are invisible here.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.acts import Acts
from organiser_app.metrics.cells import Cells, compact
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.resampling import jackknife_error
from organiser_app.metrics.roster import PARTIES, Flags, is_of, is_paused, not_left
from organiser_app.metrics.snapshot import Ids, Ints, NetworkSnapshot
from organiser_app.metrics.uncertainty import NORMAL_95
from organiser_app.metrics.waits import WAS_MET, Waits

ACTS_FOR_A_CELL: Final = 5
ACTS_OF_A_REGULAR: Final = 2
GIVERS_FOR_COVER: Final = 3
"""Two are fragile: one rests, one falls ill."""
RESTING: Final = (1, 3)
"""How many of those who give most are imagined away in the rest test."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The c cells with at least 5 acts in a window, ascending."""

    cell: Ids
    """(c,)"""
    acts: Ids
    """(c,)"""
    regulars: Ids
    """(c,) givers with at least 2 acts in it who are still here."""
    only: Ids
    """(c,) position of the one regular giver, where there is exactly one; else -1."""
    error: float
    """Standard error of the share of covered cells, by leaving each giver out; nan for none."""

    @property
    def covered(self) -> int:
        """Cells with at least 3 regular givers."""
        return int((self.regulars >= GIVERS_FOR_COVER).sum())

    @property
    def single(self) -> Ids:
        """Places of the cells that one person alone does regularly."""
        return np.flatnonzero(self.regulars == 1)

    @property
    def interval(self) -> tuple[float, float]:
        """95 % of the share of covered cells."""
        share, half = self.covered / max(len(self.cell), 1), NORMAL_95 * self.error
        if np.isnan(half):
            return 0.0, 1.0
        return max(share - half, 0.0), min(share + half, 1.0)


@dataclass(frozen=True, slots=True)
class AtRisk:
    """Met needs of the window that nobody else was there for."""

    resting: int
    """How many of those who give most were imagined away."""
    needs: int
    """Met needs whose helper is known."""
    at_risk: int

    @property
    def share(self) -> float:
        """`at_risk / needs`, and 0.0 for none."""
        return self.at_risk / self.needs if self.needs else 0.0


def cells_of_acts(snapshot: NetworkSnapshot, acts: Acts) -> Ids:
    """(a,) the cell of each act, or NO_ONE."""
    return Cells.of(snapshot).number(
        snapshot.exchange_category[acts.row], snapshot.exchange_area[acts.row]
    )


def could_give(snapshot: NetworkSnapshot, day: int) -> Flags:
    """(n,) people, households and groups who are here and not resting on `day`."""
    return (
        is_of(PARTIES, snapshot.member_kind) & not_left(snapshot, day) & ~is_paused(snapshot, day)
    )


def cover(snapshot: NetworkSnapshot, acts: Acts, absent: Flags | None = None) -> Cover:
    """How many give regularly in each cell, without those who left or rest, or are `absent`.

    A cell is counted by its acts, whoever gave them, so that somebody's absence does not make it
    disappear.
    """
    here = could_give(snapshot, acts.window.end - 1)
    if absent is not None:
        here = here & ~absent
    cells, place = compact(cells_of_acts(snapshot, acts))
    counts = np.bincount(place[place >= 0], minlength=len(cells))
    kept = np.flatnonzero(counts >= ACTS_FOR_A_CELL)
    row = np.full(len(cells) + 1, -1)
    row[kept] = np.arange(len(kept))
    in_cell, giver = regulars(row[place], acts.giver, people=len(here))
    stays = here[giver]
    in_cell, giver = in_cell[stays], giver[stays]
    number = np.bincount(in_cell, minlength=len(kept))
    only = np.full(len(kept), -1, dtype=np.int64)
    alone = number[in_cell] == 1
    only[in_cell[alone]] = giver[alone]
    return Cover(
        cells[kept], counts[kept], number, only, _error(number, in_cell, giver, len(kept))
    )


def regulars(cell: Ids, giver: Ids | Ints, *, people: int) -> tuple[Ids, Ids]:
    """Cells and givers of all who gave at least twice in a cell; (a,) places, -1 for none."""
    known = (cell >= 0) & (giver >= 0)
    key, times = np.unique(cell[known] * people + giver[known], return_counts=True)
    key = key[times >= ACTS_OF_A_REGULAR]
    return key // max(people, 1), key % max(people, 1)


def rest_test(
    snapshot: NetworkSnapshot, acts: Acts, needs: Waits, particulars: Particulars
) -> tuple[AtRisk, ...]:
    """Share of met needs with no other giver in their cell, were those who give most at rest.

    Givers are ordered by their acts in the window, those with equally many by position. A giver
    is there for a cell who gave in it at all.
    """
    helper_of_need = _helpers(acts, particulars, len(snapshot.need_ids))
    cells = Cells.of(snapshot)
    given = np.bincount(acts.giver[acts.giver >= 0], minlength=len(snapshot.member_ids))
    most = np.argsort(-given, kind="stable")
    met = needs.row[(needs.cause == WAS_MET) & (helper_of_need[needs.row] >= 0)]
    cell = cells.number(snapshot.need_category[met], snapshot.need_area[met])
    of_acts = cells_of_acts(snapshot, acts)
    found = []
    for count in RESTING:
        rests = np.zeros(len(given) + 1, dtype=np.bool_)
        rests[most[:count]] = True
        still = np.unique(of_acts[(acts.giver >= 0) & ~rests[acts.giver]])
        lost = rests[helper_of_need[met]] & ~np.isin(cell, still)
        found.append(AtRisk(count, len(met), int(lost.sum())))
    return tuple(found)


def _helpers(acts: Acts, particulars: Particulars, needs: int) -> Ids:
    """(m,) who gave the last act that came from each need, or -1."""
    helper = np.full(needs, -1, dtype=np.int64)
    need = particulars.exchange_need[acts.row]
    linked = (need >= 0) & (acts.giver >= 0)
    helper[need[linked]] = acts.giver[linked]
    return helper


def _error(number: Ids, in_cell: Ids, giver: Ids, cells: int) -> float:
    """Without a giver, the cells that have just enough with them are no longer covered."""
    if not cells or not len(giver):
        return float("nan")
    people, place = np.unique(giver, return_inverse=True)
    tips = np.bincount(place, weights=number[in_cell] == GIVERS_FOR_COVER, minlength=len(people))
    covered = (number >= GIVERS_FOR_COVER).sum()
    return jackknife_error((covered - tips) / cells)
