"""Turns the network's arrays into the snapshot that figures are computed from, once a revision."""

from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.snapshot import NO_ONE, NetworkSnapshot
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.network import (
    NO_QUANTITY,
    NetworkArrays,
    network_arrays,
    revision,
)
from organiser_app.storage.reads.particulars import NO_HOURS, NO_LIMIT, ParticularArrays

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


def particulars_of(arrays: ParticularArrays, snapshot: NetworkSnapshot) -> Particulars:
    """The particulars in the order of a snapshot of the same revision."""
    exchanges = arrays.exchanges[np.searchsorted(arrays.exchanges["id"], snapshot.exchange_ids)]
    members, matches, offers = arrays.members, arrays.matches, arrays.offers
    limit, hours = (column.astype(np.float64) for column in (members["limit"], exchanges["hours"]))
    limit[members["limit"] == NO_LIMIT] = np.nan
    hours[exchanges["hours"] == NO_HOURS] = np.nan
    return Particulars(
        has_roster=True,
        member_household=_positions(snapshot.member_ids, members["household_id"]),
        member_limit=_own(limit),
        member_limit_unit=_own(members["limit_unit"]),
        member_counts=_own(members["counts"]),
        exchange_need=_positions(snapshot.need_ids, exchanges["need_id"]),
        exchange_logged=_own(exchanges["logged"]),
        exchange_arranged=_own(exchanges["arranged"]),
        exchange_hours=_own(hours / 1000),
        exchange_gathering=_own(exchanges["gathering_id"]),
        need_parent=_positions(snapshot.need_ids, arrays.needs["parent_id"]),
        match_ids=_own(matches["id"]),
        match_need=_positions(snapshot.need_ids, matches["need_id"]),
        match_helper=_positions(snapshot.member_ids, matches["helper_id"]),
        match_state=_own(matches["state"]),
        match_ended=_own(matches["ended"]),
        match_in_time=_own(matches["in_time"]),
        offer_member=_positions(snapshot.member_ids, offers["member_id"]),
        offer_start=_own(offers["start"]),
        check_in_week=_own(arrays.check_ins["week"]),
        check_in_answer=_own(arrays.check_ins["answer"]),
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
