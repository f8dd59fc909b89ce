"""Invented networks as snapshots: small ones by hand, large ones at random from a seed."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from organiser_app.metrics.snapshot import (
    COMPLETED,
    NO_DAY,
    NO_ONE,
    OPEN,
    PERSON,
    SOON,
    NetworkSnapshot,
)

TODAY = 20_000

Exchange = tuple[int, int, int]
"""Day, giver, receiver."""
Need = tuple[int, int, int]
"""Day opened, day closed or NO_DAY, state."""


def a_snapshot(
    *,
    members: int = 0,
    exchanges: Sequence[Exchange] = (),
    needs: Sequence[Need] = (),
    **columns: Any,
) -> NetworkSnapshot:
    """A snapshot with plain values everywhere but in `columns`; exchanges in order of day."""
    day, giver, receiver = _columns(exchanges)
    opened, closed, state = _columns(needs)
    e, m = len(exchanges), len(needs)
    values: dict[str, Any] = {
        "member_ids": np.arange(1, members + 1),
        "member_kind": np.full(members, PERSON),
        "member_area": np.full(members, NO_ONE),
        "member_joined": np.full(members, NO_DAY),
        "member_left": np.full(members, NO_DAY),
        "member_paused_until": np.full(members, NO_DAY),
        "exchange_ids": np.arange(1, e + 1),
        "exchange_day": day,
        "exchange_giver": giver,
        "exchange_receiver": receiver,
        "exchange_category": np.zeros(e),
        "exchange_area": np.full(e, NO_ONE),
        "exchange_quantity": np.full(e, np.nan),
        "exchange_asked": np.full(e, -1),
        "exchange_outcome": np.full(e, COMPLETED),
        "need_ids": np.arange(1, m + 1),
        "need_member": np.full(m, NO_ONE),
        "need_category": np.zeros(m),
        "need_area": np.full(m, NO_ONE),
        "need_opened": opened,
        "need_closed": closed,
        "need_state": state,
        "need_urgency": np.full(m, SOON),
    } | columns
    arrays = {name: np.asarray(value).astype(_type_of(name)) for name, value in values.items()}
    for array in arrays.values():
        array.flags.writeable = False
    return NetworkSnapshot(revision=1, today=TODAY, **arrays)


def a_random_snapshot(
    seed: int, *, members: int, exchanges: int, needs: int, days: int = 365, areas: int = 8
) -> NetworkSnapshot:
    """A network with neighbourhoods, a few busy givers, strangers and every kind and state."""
    rng = np.random.default_rng(seed)
    area = rng.integers(-1, areas, members)
    busy = rng.pareto(1.5, members) + 0.2
    giver = rng.choice(members, exchanges, p=busy / busy.sum())
    receiver = _receivers(rng, giver, area)
    day = np.sort(rng.integers(TODAY - days, TODAY + 1, exchanges))
    day[: exchanges // 50] = NO_DAY
    for side in (giver, receiver):
        side[rng.random(exchanges) < 0.05] = NO_ONE
    opened = rng.integers(TODAY - days, TODAY + 1, needs)
    state = rng.choice(6, needs, p=(0.08, 0.04, 0.7, 0.05, 0.08, 0.05))
    closed = np.minimum(opened + rng.geometric(0.12, needs) - 1, TODAY)
    return a_snapshot(
        members=members,
        exchanges=list(zip(day.tolist(), giver.tolist(), receiver.tolist(), strict=True)),
        needs=list(
            zip(
                opened.tolist(),
                np.where(state <= OPEN + 1, NO_DAY, closed).tolist(),
                state.tolist(),
                strict=True,
            )
        ),
        member_kind=rng.choice(5, members, p=(0.8, 0.12, 0.04, 0.02, 0.02)),
        member_area=area,
        member_left=np.where(rng.random(members) < 0.05, TODAY - days // 3, NO_DAY),
        member_paused_until=np.where(rng.random(members) < 0.03, TODAY + 9, NO_DAY),
        exchange_category=rng.integers(-1, 6, exchanges),
        exchange_asked=rng.integers(-1, 2, exchanges),
        exchange_outcome=rng.choice(3, exchanges, p=(0.9, 0.04, 0.06)),
        need_category=rng.integers(-1, 6, needs),
        need_urgency=rng.integers(0, 3, needs),
    )


def _receivers(rng: np.random.Generator, giver: np.ndarray, area: np.ndarray) -> np.ndarray:
    """Three in four receivers live in the giver's area; some happen to be the giver."""
    by_area = np.argsort(area, kind="stable")
    first = np.searchsorted(area[by_area], area[giver])
    end = np.searchsorted(area[by_area], area[giver], side="right")
    near = by_area[first + (rng.random(len(giver)) * (end - first)).astype(int)]
    anywhere = rng.integers(0, len(area), len(giver))
    return np.where(rng.random(len(giver)) < 0.75, near, anywhere)


def _columns(rows: Sequence[tuple[int, int, int]]) -> np.ndarray:
    return np.array(rows, dtype=np.int64).reshape(-1, 3).T


def _type_of(name: str) -> type:
    if name.endswith("_ids"):
        return np.int64
    if name == "exchange_quantity":
        return np.float64
    codes = ("member_kind", "exchange_asked", "exchange_outcome", "need_state", "need_urgency")
    return np.int8 if name in codes else np.int32
