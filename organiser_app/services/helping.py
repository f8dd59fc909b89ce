"""Who could help: reads the network once for each revision and asks the pure functions."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

from organiser_app.domain.errors import NotFound
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState, Offer
from organiser_app.matching.build import PastHelp, Records, Taken, help_network
from organiser_app.matching.network import HelpNetwork
from organiser_app.matching.plan import Plan, plan
from organiser_app.matching.suggest import MOST, Suggestions, suggest
from organiser_app.services.progress import Progress
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import helping, members, needs, network
from organiser_app.storage.reads.decoded import Decoded


@dataclass(slots=True)
class HelpNetworks:
    """The newest arrays to look for helpers in, kept until the network or the day moves on."""

    _members: Decoded[Member] = field(default_factory=lambda: Decoded(Member))
    _offers: Decoded[Offer] = field(default_factory=lambda: Decoded(Offer))
    _kept: HelpNetwork | None = None
    _day: date | None = None
    _lock: Lock = field(default_factory=Lock)

    def at(self, connection: Reader, today: date) -> HelpNetwork:
        """The arrays of the network as `connection` sees it."""
        with self._lock:
            revision = network.revision(connection)
            if self._kept and self._kept.revision == revision and self._day == today:
                return self._kept
            self._kept = help_network(self._read(connection, today), today)
            self._day = today
            return self._kept

    def _read(self, connection: Reader, today: date) -> Records:
        """Everything that decides who could help."""
        return Records(
            revision=network.revision(connection),
            members=self._members.read(connection),
            offers=self._offers.read(connection),
            areas=members.areas(connection),
            categories=needs.categories(connection),
            past=PastHelp(*helping.who_helped(connection)),
            taken=[
                Taken(one.helper_id, one.category_id, one.quantity, one.unit, one.day)
                for one in helping.help_of_month(connection, today)
            ],
            last_asked=helping.last_asked(connection),
            offer_uses=helping.offer_uses(connection),
            tried=helping.tried_pairs(connection),
        )


def suggestions(
    connection: Reader, networks: HelpNetworks, need_id: int, today: date, *, most: int = MOST
) -> Suggestions:
    """Who could be asked about a need.

    Raises:
        NotFound: the need is gone.
    """
    need = _need(connection, need_id)
    weights = network.group_settings(connection).weights
    return suggest(networks.at(connection, today), need, weights, most=most)


def day_plan(
    connection: Reader,
    networks: HelpNetworks,
    today: date,
    *,
    need_ids: Sequence[int] | None = None,
    most_each: int | None = None,
    instead_of: Collection[tuple[int, int]] = (),
    progress: Progress | None = None,
) -> Plan:
    """A proposal for these needs, or for all that are open and that nobody is on yet.

    `instead_of` are pairs of need and member that were turned down: others are looked for.

    Raises:
        Cancelled: `progress` was asked to stop.
    """
    wanted = [one for one in needs.needs(connection, need_ids) if one.state is NeedState.OPEN]
    weights = network.group_settings(connection).weights
    watched = progress or Progress()
    return plan(
        networks.at(connection, today).as_if_asked(instead_of),
        wanted,
        weights,
        most_each=most_each,
        on_step=lambda done, total: watched.step(done, total, "WEIGHING"),
    )


def _need(connection: Reader, need_id: int) -> Need:
    need = needs.need(connection, need_id)
    if need is None:
        raise NotFound("ROW_NOT_FOUND", id=need_id)
    return need
