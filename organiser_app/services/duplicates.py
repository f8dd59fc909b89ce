"""Whether someone who is being written down is on the roster already: asked while they are typed."""

from dataclasses import dataclass, field
from threading import Lock

from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.matching.same_person import MOST, Entry, KnownPeople, LikelySame
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import network
from organiser_app.storage.reads.decoded import Decoded


@dataclass(slots=True)
class Rosters:
    """The roster ready to be searched; it follows the network, and one reader at a time asks it."""

    _members: Decoded[Member] = field(default_factory=lambda: Decoded(Member))
    _people: KnownPeople = field(default_factory=lambda: KnownPeople(()))
    _revision: int = -1
    _lock: Lock = field(default_factory=Lock)

    def likely_same(
        self, connection: Reader, entry: Entry, *, but: MemberId | None = None, most: int = MOST
    ) -> tuple[LikelySame, ...]:
        """Who on the roster, as `connection` sees it, may be meant."""
        with self._lock:
            revision = network.revision(connection)
            if self._revision != revision:
                region = network.group_settings(connection).phone_region
                self._people.follow(self._members.read(connection), region)
                self._revision = revision
            return self._people.likely_same(entry, but=but, most=most)


def likely_same_people(
    connection: Reader,
    rosters: Rosters,
    entry: Entry,
    *,
    but: MemberId | None = None,
    most: int = MOST,
) -> tuple[LikelySame, ...]:
    """Who on the roster may be meant, and why; `but` is the member who is being edited."""
    return rosters.likely_same(connection, entry, but=but, most=most)
