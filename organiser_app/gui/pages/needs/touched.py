"""Which needs look different after a change: the table and the board ask the same."""

from collections.abc import Sequence

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.matches import needs_of_matches

MOST_PATCHED = 200
"""Beyond this many changed rows, all are asked for anew."""
_NAMED = (Kind.MEMBERS, Kind.AREAS, Kind.CATEGORIES)


def moves_all(change: ChangeSet) -> bool:
    """Whether so much may look different that all needs are asked for anew.

    Names stand in the rows; matches that are gone no longer say whose they were.
    """
    is_renamed = any(change.of(kind).changed or change.of(kind).removed for kind in _NAMED)
    is_much = len(change.of(Kind.NEEDS)) > MOST_PATCHED
    return is_renamed or is_much or gone_matches(change) or Kind.SETTINGS in change.touched


def gone_matches(change: ChangeSet) -> bool:
    """Whether matches were removed, as when their making was taken back."""
    return bool(change.of(Kind.MATCHES).removed)


def touched_needs(reader: Reader, changes: Sequence[ChangeSet]) -> frozenset[int]:
    """The needs of these changes, and those of the matches in them."""
    ids: set[int] = set()
    matches: set[int] = set()
    for change in changes:
        needs, moved = change.of(Kind.NEEDS), change.of(Kind.MATCHES)
        ids |= needs.added | needs.changed | needs.removed
        matches |= moved.added | moved.changed
    return frozenset(ids | needs_of_matches(reader, sorted(matches)))
