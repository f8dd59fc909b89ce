"""Invented networks of any size, and the figures and context that charts are handed."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from organiser_app.gui.charts.context import ChartContext
from organiser_app.metrics.figures import NetworkFigures
from organiser_app.metrics.network_figures import network_figures
from organiser_app.metrics.snapshot import (
    COMPLETED,
    MET,
    NO_DAY,
    OPEN,
    PERSON,
    WITHDRAWN,
    Ids,
    Ints,
    NetworkSnapshot,
)

TODAY = 20_779
"""22 November 2026."""
AREAS = ("Hillcrest", "Market Street", "North End", "Riverside")
CATEGORIES = ("Food", "Childcare", "Transport", "Repairs", "Company & check-ins", "Translation")
FIRST_NAMES = ("Amara", "Bo", "Chidi", "Dita", "Ewa", "Farid", "Grace", "Hana", "Ivo", "Jo")
LAST_NAMES = ("Okafor", "Lindqvist", "Marsh", "Novak", "Osei", "Prakash", "Quist", "Reyes")


@dataclass(frozen=True, slots=True)
class Town:
    """How large an invented network is and what its areas and categories are called."""

    people: int = 150
    exchanges: int = 500
    needs: int = 230
    areas: tuple[str, ...] = AREAS
    categories: tuple[str, ...] = CATEGORIES
    seed: int = 7


def invented_name(member: int) -> str:
    """The same invented name for the same id."""
    first = FIRST_NAMES[member % len(FIRST_NAMES)]
    return f"{first} {LAST_NAMES[member * 7 % len(LAST_NAMES)]}"


def context_of(town: Town, *, names_hidden: bool = False) -> ChartContext:
    """The names and words around the figures of an invented network."""
    return ChartContext(
        area_names=town.areas,
        category_names=town.categories,
        member_name=invented_name,
        names_hidden=names_hidden,
        today=TODAY,
        network_name="Riverside Mutual Aid",
        period="Last 90 days",
        period_before="90 days before",
        dates="25 Aug – 22 Nov 2026",
        dates_of_year="23 Nov 2025 – 22 Nov 2026",
    )


def figures_of(town: Town) -> NetworkFigures:
    """The figures of an invented network, as the program itself computes them."""
    return network_figures(invented_snapshot(town), days=90)


def invented_snapshot(town: Town) -> NetworkSnapshot:
    """An invented network: most help stays within an area, some people do more than others."""
    random = np.random.default_rng(town.seed)
    area = random.integers(0, len(town.areas), town.people).astype(np.int32)
    giver, receiver = _pairs(random, area, town.exchanges)
    day = np.sort(TODAY - random.integers(0, 365, town.exchanges)).astype(np.int32)
    opened = (TODAY - random.integers(0, 180, town.needs)).astype(np.int32)
    state, closed = _endings(random, opened)
    joined = np.full(town.people, TODAY - 900, dtype=np.int32)
    categories = len(town.categories)
    return NetworkSnapshot(
        revision=1,
        today=TODAY,
        member_ids=np.arange(1, town.people + 1, dtype=np.int64),
        member_kind=np.full(town.people, PERSON, dtype=np.int8),
        member_area=area,
        member_joined=joined,
        member_left=np.full(town.people, NO_DAY, dtype=np.int32),
        member_paused_until=np.full(town.people, NO_DAY, dtype=np.int32),
        exchange_ids=np.arange(1, town.exchanges + 1, dtype=np.int64),
        exchange_day=day,
        exchange_giver=giver,
        exchange_receiver=receiver,
        exchange_category=random.integers(0, categories, town.exchanges).astype(np.int32),
        exchange_area=area[giver],
        exchange_quantity=np.full(town.exchanges, np.nan),
        exchange_asked=np.ones(town.exchanges, dtype=np.int8),
        exchange_outcome=np.full(town.exchanges, COMPLETED, dtype=np.int8),
        need_ids=np.arange(1, town.needs + 1, dtype=np.int64),
        need_member=random.integers(0, town.people, town.needs).astype(np.int32),
        need_category=np.minimum(random.geometric(0.35, town.needs) - 1, categories - 1).astype(
            np.int32
        ),
        need_area=random.integers(0, len(town.areas), town.needs).astype(np.int32),
        need_opened=opened,
        need_closed=closed,
        need_state=state,
        need_urgency=random.integers(0, 3, town.needs).astype(np.int8),
        area_names=town.areas,
        category_names=town.categories,
    )


def _pairs(random: np.random.Generator, area: Ints, exchanges: int) -> tuple[Ints, Ints]:
    """Givers and receivers, nine in ten from the same area."""
    people = len(area)
    eagerness = random.pareto(1.6, people) + 0.3
    giver = random.choice(people, exchanges, p=eagerness / eagerness.sum())
    receiver = random.integers(0, people, exchanges)
    order = np.argsort(area, kind="stable")
    first = np.searchsorted(area[order], area[giver])
    size = np.bincount(area, minlength=int(area.max()) + 1)[area[giver]]
    neighbour = order[first + (random.random(exchanges) * size).astype(np.int64)]
    receiver = np.where(random.random(exchanges) < 0.97, neighbour, receiver)
    receiver = np.where(receiver == giver, (giver + 1) % people, receiver)
    return giver.astype(np.int32), receiver.astype(np.int32)


def _endings(random: np.random.Generator, opened: Ints) -> tuple[NDArray[np.int8], Ints]:
    """States and closing days of needs: most are met within days, some still wait."""
    wait = np.floor(random.exponential(6, len(opened))).astype(np.int32)
    state = np.where(random.random(len(opened)) < 0.06, WITHDRAWN, MET)
    waits = (opened + wait > TODAY) | (random.random(len(opened)) < 0.12)
    state = np.where(waits, OPEN, state).astype(np.int8)
    return state, np.where(waits, NO_DAY, opened + wait).astype(np.int32)


def positions(ids: Ids) -> dict[int, int]:
    """The position of each id."""
    return {int(one): position for position, one in enumerate(ids)}
