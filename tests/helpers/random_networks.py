"""Random networks of every size and gap, as what the twelve are worked out from."""

from dataclasses import replace

import numpy as np

from organiser_app.metrics.particulars import Particulars, nothing_known
from organiser_app.metrics.snapshot import MET, NO_DAY, NetworkSnapshot, Window
from organiser_app.services.twelve import Basis
from tests.metrics.synthetic import TODAY, a_random_snapshot

AREAS = (
    "Hillcrest",
    "Market Street",
    "North End",
    "Riverside",
    "Old Mill",
    "Docks",
    "Heath",
    "Quay",
)
CATEGORIES = ("Food", "Childcare", "Transport", "Repairs", "Company & check-ins", "Translation")
SIZES = ((0, 0, 0), (4, 9, 3), (12, 40, 14), (40, 220, 60), (90, 600, 160), (150, 1_100, 300))
PROMISES = (2, 7, 30)


def a_random_basis(seed: int) -> Basis:
    """The same network for the same seed."""
    random = np.random.default_rng(seed)
    members, exchanges, needs = SIZES[int(random.integers(0, len(SIZES)))]
    areas = int(random.integers(1, len(AREAS) + 1))
    snapshot = _with_places(
        a_random_snapshot(
            seed, members=members, exchanges=exchanges, needs=needs, days=420, areas=areas
        )
        if members
        else a_random_snapshot(seed, members=1, exchanges=0, needs=0),
        random,
        areas,
    )
    days = int(random.choice((30, 90, 180)))
    window = Window(TODAY + 1 - days, TODAY + 1)
    return Basis(snapshot, _particulars(snapshot, random), window, PROMISES, f"network {seed}")


def _with_places(
    snapshot: NetworkSnapshot, random: np.random.Generator, areas: int
) -> NetworkSnapshot:
    """Names of areas and kinds; each exchange and need somewhere, or nowhere known."""
    return replace(
        snapshot,
        area_names=AREAS[:areas],
        category_names=CATEGORIES,
        exchange_area=_somewhere(random, len(snapshot.exchange_ids), areas),
        need_area=_somewhere(random, len(snapshot.need_ids), areas),
    )


def _somewhere(random: np.random.Generator, count: int, areas: int) -> np.ndarray:
    return random.integers(-1, areas, count).astype(np.int32)


def _particulars(snapshot: NetworkSnapshot, random: np.random.Generator) -> Particulars:
    n, e, m = (len(ids) for ids in (snapshot.member_ids, snapshot.exchange_ids, snapshot.need_ids))
    known = nothing_known(snapshot)
    offers = n // 3
    linked = np.where(random.random(e) < 0.3, random.integers(0, max(m, 1), e), -1)
    met = np.flatnonzero(snapshot.need_state == MET)
    state = random.choice((2, 2, 2, 2, 3, 4), len(met))
    ended = snapshot.need_closed[met]
    return replace(
        known,
        member_limit=np.where(random.random(n) < 0.25, random.integers(1, 6, n), np.nan),
        member_counts=random.choice((1, -1, -1, 0), n, p=(0.4, 0.3, 0.25, 0.05)).astype(np.int8),
        exchange_need=(linked if m else np.full(e, -1)).astype(np.int32),
        match_ids=np.arange(1, len(met) + 1, dtype=np.int64),
        match_need=met.astype(np.int32),
        match_helper=random.integers(0, max(n, 1), len(met)).astype(np.int32),
        match_state=state.astype(np.int8),
        match_ended=np.where(ended == NO_DAY, TODAY, ended).astype(np.int32),
        match_in_time=random.integers(0, 2, len(met)).astype(np.int8),
        offer_member=random.integers(0, max(n, 1), offers).astype(np.int32),
        offer_start=random.integers(TODAY - 300, TODAY, offers).astype(np.int32),
    )
