"""The network as a picture that is recognised: who stands where, and all that happened between them.

Places hold still. They follow from the network alone and are kept with it (`Kept`): whoever has a
place stays there, and whoever is new stands near those who helped them, in a free spot. So one
more exchange moves nobody, and the picture is the same whenever it is opened. Only when more than a
third of the people in it are new is it laid out again, from where they stood.

Three forms stay readable: people by name, areas as discs of people, and shades for very many.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np

from organiser_app.metrics.acts import acts_in, between_people
from organiser_app.metrics.area_places import area_places, seats, toward_partners
from organiser_app.metrics.layout import Places
from organiser_app.metrics.pairs import ties_of
from organiser_app.metrics.people_places import people_places
from organiser_app.metrics.roster import PARTIES, Flags, is_of
from organiser_app.metrics.snapshot import NO_ONE, Floats, Ids, Ints, NetworkSnapshot, Window

DAYS_DRAWN: Final = 2 * 365
"""Two years: the year that can be played, and the longest period before its first day."""
MOST_BY_NAME: Final = 250
MOST_DOTS: Final = 3_000


class Form(StrEnum):
    """How the network is drawn."""

    PEOPLE = "people"
    AREAS = "areas"
    DENSITY = "density"


@dataclass(frozen=True, slots=True)
class Kept:
    """Where people and areas stood when the picture was last laid out; k people, in no order."""

    member_ids: Ids
    """(k,)"""
    places: Places
    """(k, 2)"""
    areas: tuple[tuple[str, float, float], ...] = ()
    """Name and middle of each disc."""
    is_by_area: bool = False
    """Whether people stand within their area and not in the whole picture."""


NOTHING_KEPT: Final = Kept(np.empty(0, dtype=np.int64), np.empty((0, 2)))


@dataclass(frozen=True, slots=True)
class Portrait:
    """The n people and groups with an act between them in two years, and those a acts."""

    form: Form
    today: int
    member_ids: Ids
    """(n,) ascending."""
    area: Ints
    """(n,) position in `area_names` or NO_ONE."""
    places: Places
    """(n, 2) in the units of `frame`."""
    frame: tuple[float, float, float, float]
    """Left, top, right and bottom of what is drawn."""
    day: Ints
    """(a,) ascending."""
    giver: Ints
    """(a,) position in `member_ids`."""
    receiver: Ints
    """(a,)"""
    discs: Ints
    """(d,) the areas with people in them, ascending, NO_ONE included."""
    disc_places: Places
    """(d, 2) where their discs are; empty where people are drawn by name."""
    disc_sizes: Floats
    """(d,) radius."""
    kept: Kept
    """What to keep for the next time."""
    opened: int | None = None
    """The area that was opened, where only its people are drawn."""

    def disc_of(self, area: int) -> int | None:
        """The place of an area among the discs."""
        found = np.flatnonzero(self.discs == area)
        return int(found[0]) if found.size else None


def portrait(snapshot: NetworkSnapshot, kept: Kept = NOTHING_KEPT) -> Portrait:
    """Everybody who helped or was helped by a named other in two years, each in their place."""
    end = snapshot.today + 1
    acts = acts_in(snapshot, Window(end - DAYS_DRAWN, end))
    between = between_people(snapshot, acts)
    giver, receiver = acts.giver[between], acts.receiver[between]
    drawn = np.zeros(len(snapshot.member_ids), dtype=np.bool_)
    drawn[giver] = drawn[receiver] = True
    place = (np.cumsum(drawn) - 1).astype(np.int32)
    members = np.flatnonzero(drawn)
    plain = Portrait(
        form=_form(snapshot.member_area[members]),
        today=snapshot.today,
        member_ids=snapshot.member_ids[members],
        area=snapshot.member_area[members],
        places=np.zeros((len(members), 2)),
        frame=(-1.0, -1.0, 1.0, 1.0),
        day=acts.day[between],
        giver=place[giver],
        receiver=place[receiver],
        discs=np.unique(snapshot.member_area[members]),
        disc_places=np.empty((0, 2)),
        disc_sizes=np.empty(0),
        kept=kept,
    )
    if plain.form is Form.PEOPLE:
        return _by_people(plain, kept)
    return _by_areas(plain, snapshot, kept)


def interior(whole: Portrait, area: int) -> Portrait:
    """The people of one area in a picture of their own, as large as the whole."""
    inside = whole.area == area
    place = (np.cumsum(inside) - 1).astype(np.int32)
    among = inside[whole.giver] & inside[whole.receiver]
    part = replace(
        whole,
        form=Form.PEOPLE,
        opened=area,
        frame=(-1.0, -1.0, 1.0, 1.0),
        member_ids=whole.member_ids[inside],
        area=whole.area[inside],
        places=whole.places[inside],
        day=whole.day[among],
        giver=place[whole.giver[among]],
        receiver=place[whole.receiver[among]],
    )
    drawn = _by_people(part, whole.kept if whole.kept.is_by_area else NOTHING_KEPT)
    others = ~np.isin(whole.kept.member_ids, drawn.member_ids)
    kept = replace(
        drawn.kept,
        member_ids=np.concatenate((drawn.kept.member_ids, whole.kept.member_ids[others])),
        places=np.concatenate((drawn.kept.places, whole.kept.places[others])),
        areas=whole.kept.areas,
        is_by_area=True,
    )
    if not whole.kept.is_by_area:
        kept = replace(kept, member_ids=drawn.member_ids, places=drawn.places)
    return replace(drawn, kept=kept)


def _form(area: Ints) -> Form:
    if len(area) <= MOST_BY_NAME:
        return Form.PEOPLE
    known = area[area != NO_ONE]
    has_areas = len(known) > len(area) / 2 and len(np.unique(known)) > 1
    if len(area) > MOST_DOTS:
        return Form.DENSITY
    return Form.AREAS if has_areas else Form.PEOPLE


def _by_people(plain: Portrait, kept: Kept) -> Portrait:
    if plain.opened is None and kept.is_by_area:
        kept = NOTHING_KEPT
    ties = ties_of(plain.giver, plain.receiver, None, people=len(plain.member_ids))
    placed = people_places(
        plain.member_ids, plain.area, ties, kept_ids=kept.member_ids, kept_places=kept.places
    )
    return replace(
        plain,
        places=placed,
        kept=Kept(plain.member_ids, placed),
    )


def _by_areas(plain: Portrait, snapshot: NetworkSnapshot, kept: Kept) -> Portrait:
    discs = plain.discs
    at = np.searchsorted(discs, plain.area)
    names = [snapshot.area_names[one] if one != NO_ONE else "" for one in discs.tolist()]
    roster = _seated(snapshot, plain.member_ids)
    sizes = np.sqrt(
        np.bincount(np.searchsorted(discs, snapshot.member_area[roster]), minlength=len(discs))
    )
    known = {name: (x, y) for name, x, y in kept.areas}
    middles = area_places(
        sizes,
        _between(at[plain.giver], at[plain.receiver], len(discs)),
        [known.get(name) for name in names],
    )
    if plain.form is Form.AREAS:
        placed = seats(snapshot.member_area[roster])[np.isin(roster, _at(snapshot, plain))]
        placed = placed + middles[at]
    else:
        ties = ties_of(plain.giver, plain.receiver, None, people=len(at))
        placed = toward_partners(plain.member_ids, middles[at], sizes[at], ties)
    reach = sizes + np.sqrt(sizes.max()) / 2
    low, high = (middles - reach[:, None]).min(axis=0), (middles + reach[:, None]).max(axis=0)
    left, top, right, bottom = (float(edge) for edge in (*low, *high))
    by_area = kept.is_by_area
    return replace(
        plain,
        places=placed,
        frame=(left, top, right, bottom),
        disc_places=middles,
        disc_sizes=sizes,
        kept=Kept(
            kept.member_ids if by_area else NOTHING_KEPT.member_ids,
            kept.places if by_area else NOTHING_KEPT.places,
            tuple(
                (name, float(x), float(y))
                for name, (x, y) in zip(names, middles.tolist(), strict=True)
            ),
            is_by_area=True,
        ),
    )


def _at(snapshot: NetworkSnapshot, plain: Portrait) -> Ids:
    """(n,) positions of the people drawn, in the snapshot."""
    return np.searchsorted(snapshot.member_ids, plain.member_ids)


def _seated(snapshot: NetworkSnapshot, drawn: Ids) -> Ids:
    """Everybody who has a seat in their area's disc, whether or not there is a dot on it.

    Seats are given out in the order of ids to all who ever were in the area, so that nobody moves
    up when somebody helps for the first time.
    """
    has_seat: Flags = is_of(PARTIES, snapshot.member_kind)
    shown = np.zeros(len(snapshot.member_ids), dtype=np.bool_)
    shown[np.searchsorted(snapshot.member_ids, drawn)] = True
    areas = np.unique(snapshot.member_area[shown])
    return np.flatnonzero(has_seat & np.isin(snapshot.member_area, areas))


def _between(one: Ids, other: Ids, areas: int) -> Floats:
    """(d, d) acts between areas, symmetric, nothing on the diagonal."""
    acts = np.bincount(one * areas + other, minlength=areas * areas).reshape(areas, areas)
    both = (acts + acts.T).astype(np.float64)
    np.fill_diagonal(both, 0)
    return both
