"""What needs no test to be true: who is above a limit of their own, what one person alone does.

Shown at once, as an invitation to relieve or to join somebody, to coordinators only.
"""

from dataclasses import dataclass

import numpy as np

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.cells import Cells
from organiser_app.metrics.cover import cells_of_acts, could_give, cover
from organiser_app.metrics.load import A_MONTH, load
from organiser_app.metrics.question import Question
from organiser_app.metrics.roster import PEOPLE, is_of
from organiser_app.metrics.snapshot import Ids, Window

A_YEAR = 365
MOST_LISTED = 50


@dataclass(frozen=True, slots=True)
class OneGiver:
    """A kind of help in a place that one person alone gives regularly."""

    category: int
    area: int
    acts: int
    exchange_ids: tuple[int, ...]
    """What was given of it in the window."""
    others: tuple[int, ...]
    """Ids of people here who gave the same kind in the last year, wherever; in order of id."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one window."""

    above_limit: tuple[int, ...]
    """Ids of people who gave more in 28 days than the limit that they set themselves."""
    given_above: tuple[int, ...]
    """Ids of what they gave in these days."""
    with_limit: int
    one_giver: tuple[OneGiver, ...]
    """The most often needed first; empty where too little of the log names both sides."""


def facts(asked: Question) -> Facts:
    """The facts of a window; those who do not want to be counted are not among them."""
    snapshot = asked.snapshot
    found = load(snapshot, asked.particulars, asked.last_day)
    month = acts_in(snapshot, Window(asked.window.end - A_MONTH, asked.window.end))
    given = month.row[np.isin(month.giver, found.above_limit)]
    return Facts(
        above_limit=_ids(snapshot.member_ids[found.above_limit]),
        given_above=_ids(snapshot.exchange_ids[given]),
        with_limit=found.with_limit,
        one_giver=() if asked.coverage.missing else _one_giver(asked),
    )


def _one_giver(asked: Question) -> tuple[OneGiver, ...]:
    snapshot, acts = asked.snapshot, asked.acts
    cells, names = cover(snapshot, acts), Cells.of(snapshot)
    number = cells_of_acts(snapshot, acts)
    alone = cells.single[np.argsort(-cells.acts[cells.single], kind="stable")]
    found = []
    for place in alone.tolist():
        category, area = names.name(int(cells.cell[place]))
        ids = snapshot.exchange_ids[acts.row[number == cells.cell[place]]]
        others = _others(asked, category, int(cells.only[place]))
        found.append(OneGiver(category, area, int(cells.acts[place]), _ids(ids), others))
    return tuple(found)


def _others(asked: Question, category: int, but: int) -> tuple[int, ...]:
    """People who gave this kind of help in the last year, but the one who gives it here."""
    snapshot, end = asked.snapshot, asked.window.end
    year = acts_in(snapshot, Window(end - A_YEAR, end))
    givers = np.unique(year.giver[snapshot.exchange_category[year.row] == category])
    here = could_give(snapshot, asked.last_day) & is_of(PEOPLE, snapshot.member_kind)
    chosen = givers[(givers >= 0) & (givers != but)]
    return _ids(snapshot.member_ids[chosen[here[chosen]]][:MOST_LISTED])


def _ids(ids: Ids) -> tuple[int, ...]:
    return tuple(ids.tolist())
