"""What if someone rested: the same network with some people imagined away. Nothing is written."""

from dataclasses import dataclass, fields, replace
from typing import TypeVar

import numpy as np

from organiser_app.metrics.cells import Cells
from organiser_app.metrics.cover import (
    ACTS_OF_A_REGULAR,
    Cover,
    cells_of_acts,
    could_give,
    cover,
)
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.question import Question
from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import Ids, NetworkSnapshot

T = TypeVar("T", NetworkSnapshot, Particulars)


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A kind of help in a place that would be left with fewer than before."""

    category: int
    """Position or NO_ONE."""
    area: int
    regulars: int
    """Regular givers as things are."""
    left: int
    """Regular givers without those who rest; 0: nobody yet."""
    could_be_asked: Ids
    """Ids of people who gave in it once, or regularly the same elsewhere; ascending, no order of
    merit. Who could help and was never asked is not among them."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Cover as it is and as it would be."""

    now: Cover
    without: Cover
    uncovered: tuple[Uncovered, ...]
    """Cells that lose a regular giver, the emptiest first."""


def without(
    snapshot: NetworkSnapshot, particulars: Particulars, absent: Flags
) -> tuple[NetworkSnapshot, Particulars]:
    """Both without the exchanges of some people, given or received.

    `absent`: (n,). With nobody absent they are what they were.
    """
    if not absent.any():
        return snapshot, particulars
    gone = np.append(absent, np.False_)
    stay = ~(gone[snapshot.exchange_giver] | gone[snapshot.exchange_receiver])
    return _kept(snapshot, stay), _kept(particulars, stay)


def _kept(arrays: T, stay: Flags) -> T:
    """Some of the exchanges."""
    kept = {
        field.name: getattr(arrays, field.name)[stay]
        for field in fields(arrays)
        if field.name.startswith("exchange_")
    }
    return replace(arrays, **kept)


def if_they_rest(asked: Question, absent: Flags) -> Rest:
    """What would be uncovered if some people rested, and who could be asked instead.

    `absent`: (n,). With nobody absent, both covers are the same and nothing is uncovered.
    """
    snapshot, acts = asked.snapshot, asked.acts
    now, then = cover(snapshot, acts), cover(snapshot, acts, absent)
    loses = np.flatnonzero(then.regulars < now.regulars)
    loses = loses[np.argsort(then.regulars[loses], kind="stable")]
    names = Cells.of(snapshot)
    able = could_give(snapshot, asked.last_day) & ~absent
    of_acts = cells_of_acts(snapshot, acts)
    found = []
    for place in loses.tolist():
        category, area = names.name(int(now.cell[place]))
        found.append(
            Uncovered(
                category,
                area,
                regulars=int(now.regulars[place]),
                left=int(then.regulars[place]),
                could_be_asked=_could_be_asked(asked, of_acts, int(now.cell[place]), able),
            )
        )
    return Rest(now, then, tuple(found))


def _could_be_asked(asked: Question, of_acts: Ids, cell: int, able: Flags) -> Ids:
    """Once in the cell itself, or regularly the same kind of help anywhere."""
    snapshot, acts = asked.snapshot, asked.acts
    category, _ = Cells.of(snapshot).name(cell)
    known = acts.giver >= 0
    n = len(able)
    same = snapshot.exchange_category[acts.row] == category
    times = np.bincount(acts.giver[known & same], minlength=n)
    here = np.bincount(acts.giver[known & (of_acts == cell)], minlength=n)
    willing = (here == 1) | ((here == 0) & (times >= ACTS_OF_A_REGULAR))
    ids: Ids = snapshot.member_ids[able & willing]
    return ids
