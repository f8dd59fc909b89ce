"""What stands here, for a sheet of matches to be laid beside it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Match, Need
from organiser_app.services.told.rows import ids_by_name
from organiser_app.spreadsheet.canonical import fold
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import exchanges, members, needs, network
from organiser_app.storage.reads.matches import match_values


@dataclass(frozen=True)
class MatchesHere:
    """Members, needs, matches and the log, as one revision of the network stood."""

    revision: int
    members: Mapping[int, Member]
    needs: Mapping[int, Need]
    categories: Mapping[int, str]
    matches: tuple[Match, ...]
    exchanges: tuple[Exchange, ...]

    @cached_property
    def ids(self) -> Mapping[str, tuple[int, ...]]:
        """Members by the key of their name."""
        return ids_by_name({row_id: one.name for row_id, one in self.members.items()})

    @cached_property
    def _pairs(self) -> Mapping[tuple[int, int], list[Match]]:
        found: dict[tuple[int, int], list[Match]] = defaultdict(list)
        for one in self.matches:
            found[one.need_id, one.helper_id].append(one)
        return found

    def of_pair(self, need_id: int, helper_id: int) -> tuple[Match, ...]:
        """What was arranged of one helper for one need."""
        return tuple(self._pairs.get((need_id, helper_id), ()))

    def like(self, told: Match) -> bool:
        """Whether a match is here that such a row tells of."""
        return any(is_like(told, one) for one in self.of_pair(told.need_id, told.helper_id))

    @cached_property
    def _needs_of(self) -> Mapping[int | None, list[Need]]:
        found: dict[int | None, list[Need]] = defaultdict(list)
        for one in self.needs.values():
            found[one.member_id].append(one)
        return found

    def needs_like(self, asker_id: int | None, what: str) -> list[Need]:
        """Needs of someone, None: of nobody who is named, by folded words, else by kind of help."""
        theirs = self._needs_of.get(asker_id, [])
        by_words = [one for one in theirs if fold(one.words) == what]
        return by_words or [
            one for one in theirs if fold(self.categories.get(one.category_id or 0, "")) == what
        ]

    @cached_property
    def sensitive_words(self) -> frozenset[str]:
        """What sensitive needs say, folded: it is not shown while names are hidden."""
        return frozenset(fold(one.words) for one in self.needs.values() if one.is_sensitive)

    @cached_property
    def free_exchanges(self) -> Mapping[tuple[int | None, int | None], list[Exchange]]:
        """Help that came of no match yet, by who helped whom."""
        found: dict[tuple[int | None, int | None], list[Exchange]] = defaultdict(list)
        for one in self.exchanges:
            if one.match_id is None:
                found[one.giver_id, one.receiver_id].append(one)
        return found

    @cached_property
    def has_exchange(self) -> frozenset[int]:
        """Matches that have one: also one that an undo has left behind."""
        return frozenset(one.match_id for one in self.exchanges if one.match_id is not None)


def is_like(told: Match, known: Match) -> bool:
    """Whether a row tells of a match that is here: the same state, and settled on the same day."""
    if told.state is not known.state:
        return False
    return told.state.is_open or len({told.ended, known.ended} - {None}) <= 1


def read_matches_here(connection: Reader) -> MatchesHere:
    """Reads all of it at once."""
    return MatchesHere(
        revision=network.revision(connection),
        members={one.id: one for one in members.members(connection)},
        needs={one.id: one for one in needs.needs(connection)},
        categories={one.id: one.name for one in needs.categories(connection)},
        matches=match_values(connection),
        exchanges=exchanges.exchanges(connection),
    )
