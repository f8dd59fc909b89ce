"""Whether someone who is being written down is on the roster already: asked while they are typed."""

from dataclasses import dataclass, field
from threading import Lock

from organiser_app.domain.ids import MemberId
from organiser_app.matching.same_person import MOST, Entry, KnownPeople, LikelySame
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import members, network


@dataclass(slots=True)
class Rosters:
    """The roster ready to be searched, kept until the network moves on."""

    _kept: KnownPeople | None = None
    _revision: int = -1
    _lock: Lock = field(default_factory=Lock)

    def at(self, connection: Reader) -> KnownPeople:
        """The roster as `connection` sees it."""
        with self._lock:
            revision = network.revision(connection)
            if self._kept is None or self._revision != revision:
                region = network.group_settings(connection).phone_region
                self._kept = KnownPeople(members.members(connection), region)
                self._revision = revision
            return self._kept


def likely_same_people(
    connection: Reader,
    rosters: Rosters,
    entry: Entry,
    *,
    but: MemberId | None = None,
    most: int = MOST,
) -> tuple[LikelySame, ...]:
    """Who on the roster may be meant, and why; `but` is the member who is being edited."""
    return rosters.at(connection).likely_same(entry, but=but, most=most)
