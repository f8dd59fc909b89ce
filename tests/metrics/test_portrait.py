"""The picture of the network: places that hold still, and figures that are those of the day."""

from dataclasses import replace

import numpy as np
import pytest

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.connections import connections
from organiser_app.metrics.cover import cover
from organiser_app.metrics.moment import Moment, acts_with, moment, scene
from organiser_app.metrics.particulars import nothing_known
from organiser_app.metrics.portrait import (
    MOST_BY_NAME,
    Form,
    Kept,
    Portrait,
    interior,
    portrait,
)
from organiser_app.metrics.snapshot import NO_DAY, NO_ONE, NetworkSnapshot, Window
from organiser_app.metrics.standing import areas_apart, joining, people_apart, standing
from organiser_app.metrics.what_if import without
from tests.metrics.synthetic import TODAY, a_random_snapshot, a_snapshot

LATELY = Window(TODAY - 89, TODAY + 1)


def a_town(people: int, *, exchanges: int | None = None, seed: int = 1) -> NetworkSnapshot:
    made = a_random_snapshot(
        seed, members=people, exchanges=exchanges or people * 4, needs=0, days=500
    )
    return replace(made, area_names=tuple(f"Area {n}" for n in range(8)))


def with_one_more(town: NetworkSnapshot, giver: int, receiver: int) -> NetworkSnapshot:
    """The same town after one more exchange today."""
    extra = {
        "exchange_ids": int(town.exchange_ids.max()) + 1,
        "exchange_day": TODAY,
        "exchange_giver": giver,
        "exchange_receiver": receiver,
        "exchange_category": NO_ONE,
        "exchange_area": NO_ONE,
        "exchange_quantity": np.nan,
        "exchange_asked": -1,
        "exchange_outcome": 0,
    }
    return replace(
        town, **{name: np.append(getattr(town, name), one) for name, one in extra.items()}
    )


def strangers(town: NetworkSnapshot) -> tuple[int, int]:
    """Two people who are drawn and have nothing to do with each other."""
    drawn = portrait(town)
    at = np.searchsorted(town.member_ids, drawn.member_ids)
    met = set(zip(drawn.giver.tolist(), drawn.receiver.tolist(), strict=True))
    for one in range(len(at)):
        for other in range(len(at) - 1, 0, -1):
            if one != other and not {(one, other), (other, one)} & met:
                return int(at[one]), int(at[other])
    raise AssertionError


def farthest_move(before: Portrait, after: Portrait) -> float:
    """How far anybody who is in both moved, as a share of the picture's width."""
    _, here, there = np.intersect1d(before.member_ids, after.member_ids, return_indices=True)
    moved = np.hypot(*(before.places[here] - after.places[there]).T)
    return float(moved.max()) / (before.frame[2] - before.frame[0])


@pytest.mark.parametrize("people", [12, 150, 400])
def test_today_the_picture_says_what_the_dashboard_says(people: int) -> None:
    town = a_town(people)

    at = moment(town, portrait(town), LATELY)

    told = connections(town, acts_in(town, LATELY))
    said = at.connections
    for field in ("member_ids", "area", "from_index", "to_index", "acts"):
        assert np.array_equal(getattr(said, field), getattr(told, field))
    assert (said.bridges, said.cut_off) == (told.bridges, told.cut_off)
    assert (said.parts, said.largest_part) == (told.parts, told.largest_part)
    assert said.without_exchange == told.without_exchange
    assert int(at.largest.sum()) == told.largest_part


@pytest.mark.parametrize(
    ("people", "form"), [(12, Form.PEOPLE), (150, Form.PEOPLE), (1200, Form.AREAS)]
)
def test_one_more_exchange_moves_nobody(people: int, form: Form) -> None:
    town = a_town(people)
    before = portrait(town)

    after = portrait(with_one_more(town, *strangers(town)), before.kept)

    assert before.form is form
    assert farthest_move(before, after) < 0.002
    assert np.array_equal(before.member_ids, after.member_ids)


def test_shades_of_very_many_move_only_who_met() -> None:
    town = a_town(5000, exchanges=15_000)
    before = portrait(town)
    one, other = 10, 4000

    after = portrait(with_one_more(town, one, other), before.kept)

    _, here, there = np.intersect1d(before.member_ids, after.member_ids, return_indices=True)
    moved = np.hypot(*(before.places[here] - after.places[there]).T) > 1e-9
    met = town.member_ids[[one, other]].tolist()
    assert before.form is Form.DENSITY
    assert set(before.member_ids[here][moved].tolist()) <= set(met)


def test_the_same_network_is_drawn_alike_without_anything_kept() -> None:
    town = a_town(150)

    assert np.array_equal(portrait(town).places, portrait(town).places)


def test_somebody_new_stands_in_a_free_spot_near_whom_they_met() -> None:
    town = a_town(80)
    before = portrait(town)
    friend = int(np.searchsorted(town.member_ids, before.member_ids[7]))
    grown = replace(
        town,
        **{
            name: np.append(getattr(town, name), value)
            for name, value in (
                ("member_ids", 1000),
                ("member_kind", 0),
                ("member_area", 3),
                ("member_joined", TODAY),
                ("member_left", NO_DAY),
                ("member_paused_until", NO_DAY),
            )
        },
    )

    after = portrait(with_one_more(grown, len(town.member_ids), friend), before.kept)

    newcomer = after.places[after.member_ids == 1000][0]
    others = after.places[after.member_ids != 1000]
    away = np.hypot(*(others - newcomer).T)
    near = after.places[after.member_ids == before.member_ids[7]][0]
    assert farthest_move(before, after) == 0
    assert away.min() >= 0.04
    assert np.hypot(*(near - newcomer)) <= np.sort(away)[8]


def test_a_picture_of_mostly_new_people_is_laid_out_anew() -> None:
    town = a_town(60)
    stale = Kept(np.arange(1, 10), np.zeros((9, 2)))

    drawn = portrait(town, stale)

    assert len(np.unique(drawn.places.round(6), axis=0)) == len(drawn.member_ids)


def test_a_new_area_leaves_the_other_discs_where_they_are() -> None:
    town = a_town(1500)
    area = town.member_area.copy()
    area[area == 7] = 6
    seven = replace(town, member_area=area)
    before = portrait(seven)

    after = portrait(town, before.kept)

    known = {name: (x, y) for name, x, y in before.kept.areas}
    for name, x, y in after.kept.areas:
        if name in known and name != "Area 6":
            assert np.hypot(x - known[name][0], y - known[name][1]) < 3
    gap = after.disc_places[:, None, :] - after.disc_places[None, :, :]
    distance = np.hypot(gap[..., 0], gap[..., 1]) + np.eye(len(gap)) * 1e9
    assert (distance > (after.disc_sizes[:, None] + after.disc_sizes) * 0.97).all()


def test_an_opened_area_shows_its_people_and_keeps_their_places() -> None:
    town = a_town(1200)
    whole = portrait(town)

    first = interior(whole, 2)
    again = interior(replace(whole, kept=first.kept), 2)

    inside = whole.member_ids[whole.area == 2]
    assert np.array_equal(first.member_ids, inside)
    assert np.array_equal(first.places, again.places)
    assert len(inside) <= MOST_BY_NAME


def test_what_an_opened_area_shares_is_counted_once() -> None:
    town = a_town(1200)
    whole = portrait(town)
    at = moment(town, whole, LATELY)
    shown = scene(whole, at, interior(whole, 2)).moment.connections

    figures = at.connections
    ends = (figures.area[figures.from_index], figures.area[figures.to_index])
    within = int(figures.acts[(ends[0] == 2) & (ends[1] == 2)].sum())
    across = int(figures.acts[(ends[0] == 2) ^ (ends[1] == 2)].sum())
    acts = acts_with(whole, at, 2)
    disc = whole.disc_of(2)
    assert int(acts[disc]) == within == int(shown.acts.sum())
    assert int(acts.sum()) - within == across
    named = {int(figures.member_ids[one]) for one in figures.bridges}
    ringed = {int(shown.member_ids[one]) for one in shown.bridges}
    assert ringed == named & set(shown.member_ids.tolist())


def test_as_of_a_day_only_what_had_happened_by_then_is_shown() -> None:
    town = a_snapshot(
        members=4,
        exchanges=[(TODAY - 200, 0, 1), (TODAY - 150, 1, 2), (TODAY - 3, 2, 3)],
        member_left=[TODAY - 100, NO_DAY, NO_DAY, NO_DAY],
    )
    drawn = portrait(town)

    then = moment(town, drawn, Window(TODAY - 230, TODAY - 140))
    now = moment(town, drawn, LATELY)

    assert then.connections.member_ids.tolist() == [1, 2, 3]
    assert then.last_day.tolist() == [TODAY - 200, TODAY - 150]
    assert now.connections.member_ids.tolist() == [3, 4]


def test_a_tie_knows_which_way_help_went() -> None:
    days = [(TODAY - 9, 0, 1), (TODAY - 5, 0, 1), (TODAY - 2, 1, 0)]
    town = a_snapshot(members=2, exchanges=days)

    at = moment(town, portrait(town), LATELY)

    assert (at.forth.tolist(), at.back.tolist(), at.last_day.tolist()) == ([2], [1], [TODAY - 2])


def _imagined(town: NetworkSnapshot, absent: np.ndarray) -> Moment:
    rested, _ = without(town, nothing_known(town), absent)
    return moment(rested, portrait(town), LATELY, absent=absent)


@pytest.mark.parametrize("seed", range(4))
def test_what_if_is_what_a_network_without_these_people_shows(seed: int) -> None:
    town = a_town(150, seed=seed)
    absent = np.zeros(150, dtype=np.bool_)
    absent[np.random.default_rng(seed).choice(150, 4, replace=False)] = True

    then = _imagined(town, absent)

    gone = np.append(absent, np.False_)
    stay = ~(gone[town.exchange_giver] | gone[town.exchange_receiver])
    rest = {
        name: getattr(town, name)[stay]
        for name in NetworkSnapshot.__dataclass_fields__
        if name.startswith("exchange_")
    }
    alone = replace(town, **rest, member_left=np.where(absent, TODAY - 400, town.member_left))
    told = connections(alone, acts_in(alone, LATELY))
    assert np.array_equal(then.connections.member_ids, told.member_ids)
    assert then.connections.parts == told.parts
    assert then.connections.largest_part == told.largest_part
    assert then.connections.without_exchange == told.without_exchange
    shown = standing(then, cover(town, acts_in(town, LATELY), absent))
    assert shown.largest_part == told.largest_part


def test_who_would_be_apart_is_who_hangs_on_those_who_rest() -> None:
    chain = [(TODAY - 5, n, n + 1) for n in range(6)]
    town = a_snapshot(members=7, exchanges=chain, member_area=[0, 0, 0, 0, 1, 1, 1])
    town = replace(town, area_names=("North", "South"))
    absent = np.zeros(7, dtype=np.bool_)
    absent[4] = True

    now, then = moment(town, portrait(town), LATELY), _imagined(town, absent)

    assert people_apart(now, then, np.array([5])).tolist() == [6, 7]
    assert areas_apart(now, then, np.array([5])) == (1,)


def test_an_invitation_names_those_who_are_joined_and_the_help_they_get() -> None:
    chain = [(TODAY - 5, n, n + 1) for n in range(5)] + [(TODAY - 4, 3, 5), (TODAY - 4, 4, 5)]
    town = a_snapshot(members=6, exchanges=sorted(chain), exchange_category=[1] * 7)

    (first, *_) = joining(
        town, acts_in(town, LATELY), moment(town, portrait(town), LATELY), most=1
    )

    joined = connections(town, acts_in(town, LATELY))
    assert len(first.joined) == joined.cut_off[0]
    assert first.category == 1
