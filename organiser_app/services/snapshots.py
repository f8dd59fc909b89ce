"""Turns the network's arrays into the snapshot that figures are computed from, once a revision."""

from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from organiser_app.metrics.snapshot import NO_ONE, NetworkSnapshot
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.network import (
    NO_QUANTITY,
    NetworkArrays,
    network_arrays,
    revision,
)

_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(slots=True)
class Snapshots:
    """The newest snapshot, kept until the network or the day moves on."""

    _kept: NetworkSnapshot | None = None
    _lock: Lock = field(default_factory=Lock)

    def at(self, connection: Reader, today: date) -> NetworkSnapshot:
        """The snapshot of the network as `connection` sees it."""
        day = today.toordinal() - _EPOCH
        with self._lock:
            kept = self._kept
            if kept and kept.revision == revision(connection) and kept.today == day:
                return kept
            self._kept = snapshot_of(network_arrays(connection), day)
            return self._kept

    def forget(self) -> None:
        """Makes the next question read the network anew."""
        with self._lock:
            self._kept = None


def snapshot_of(arrays: NetworkArrays, today: int) -> NetworkSnapshot:
    """The snapshot of stored arrays: ids become positions, exchanges stand in order of day."""
    members, needs = arrays.members, arrays.needs
    exchanges = arrays.exchanges[np.lexsort((arrays.exchanges["id"], arrays.exchanges["day"]))]
    member_ids = members["id"]
    areas = np.array([row_id for row_id, _ in arrays.areas], dtype=np.int64)
    categories = np.array([row_id for row_id, _ in arrays.categories], dtype=np.int64)
    quantity = exchanges["quantity"].astype(np.float64) / 1000
    quantity[exchanges["quantity"] == NO_QUANTITY] = np.nan
    return NetworkSnapshot(
        revision=arrays.revision,
        today=today,
        member_ids=_own(member_ids),
        member_kind=_own(members["kind"]),
        member_area=_positions(areas, members["area_id"]),
        member_joined=_own(members["joined"]),
        member_left=_own(members["left"]),
        member_paused_until=_own(members["paused_until"]),
        exchange_ids=_own(exchanges["id"]),
        exchange_day=_own(exchanges["day"]),
        exchange_giver=_positions(member_ids, exchanges["giver_id"]),
        exchange_receiver=_positions(member_ids, exchanges["receiver_id"]),
        exchange_category=_positions(categories, exchanges["category_id"]),
        exchange_area=_positions(areas, exchanges["area_id"]),
        exchange_quantity=_own(quantity),
        exchange_asked=_own(exchanges["asked"]),
        exchange_outcome=_own(exchanges["outcome"]),
        need_ids=_own(needs["id"]),
        need_member=_positions(member_ids, needs["member_id"]),
        need_category=_positions(categories, needs["category_id"]),
        need_area=_positions(areas, needs["area_id"]),
        need_opened=_own(needs["opened"]),
        need_closed=_own(needs["closed"]),
        need_state=_own(needs["state"]),
        need_urgency=_own(needs["urgency"]),
        area_names=tuple(name for _, name in arrays.areas),
        category_names=tuple(name for _, name in arrays.categories),
    )


def _own(column: NDArray[Any]) -> NDArray[Any]:
    """A compact copy that nobody can change."""
    copy = np.ascontiguousarray(column)
    copy.flags.writeable = False
    return copy


def _positions(ids: NDArray[Any], links: NDArray[Any]) -> NDArray[np.int32]:
    """Where each link stands in the ascending `ids`; NO_ONE where it is 0."""
    if not len(ids):
        return _own(np.full(len(links), NO_ONE, dtype=np.int32))
    places = np.searchsorted(ids, links).astype(np.int32)
    places[links == 0] = NO_ONE
    return _own(places)
