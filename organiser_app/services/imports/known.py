"""What the network knows already, read once for an import."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from organiser_app.domain.ids import AreaId, CategoryId
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.views import ReceivedBefore
from organiser_app.services.imports.matching import Roster, roster_of
from organiser_app.services.imports.names import name_key
from organiser_app.services.workspace import Workspace
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import members, needs, network, sheets
from organiser_app.storage.reads.exchanges import Occasion, occasions


@dataclass(frozen=True, slots=True)
class Known:
    """The network as one revision of it stood."""

    revision: int
    settings: GroupSettings
    roster: Roster
    areas: Mapping[AreaId, str]
    categories: Mapping[CategoryId, str]
    area_ids: Mapping[str, AreaId]
    """By the key of the name."""
    category_ids: Mapping[str, CategoryId]
    mappings: Mapping[str, Mapping[str, object]]
    received: tuple[ReceivedBefore, ...]


def read_known(workspace: Workspace, sha256: str) -> Known:
    """Everything but the log."""
    return workspace.ask(partial(_known, sha256=sha256))


def _known(connection: Reader, *, sha256: str) -> Known:
    areas = {area.id: area.name for area in members.areas(connection)}
    categories = {one.id: one.name for one in needs.categories(connection)}
    return Known(
        revision=network.revision(connection),
        settings=network.group_settings(connection),
        roster=roster_of(members.members(connection), areas),
        areas=areas,
        categories=categories,
        area_ids={name_key(name): row_id for row_id, name in areas.items()},
        category_ids={name_key(name): row_id for row_id, name in categories.items()},
        mappings=sheets.remembered_mappings(connection),
        received=sheets.received_before(connection, sha256),
    )


@dataclass(frozen=True, slots=True)
class KnownRows:
    """Rows that came in before, and marks of those that were written down by hand."""

    fingerprints: frozenset[str] = frozenset()
    exchanges: frozenset[sheets.ExchangeMark] = frozenset()
    occasions: tuple[Occasion, ...] = ()
    needs: frozenset[sheets.NeedMark] = frozenset()


def read_known_rows(
    workspace: Workspace, fingerprints: Sequence[str], *, has_exchanges: bool, has_needs: bool
) -> KnownRows:
    """What is known of the rows of a file."""

    def ask(connection: Reader) -> KnownRows:
        return KnownRows(
            sheets.known_fingerprints(connection, fingerprints),
            sheets.exchange_marks(connection) if has_exchanges else frozenset(),
            occasions(connection) if has_exchanges else (),
            sheets.need_marks(connection) if has_needs else frozenset(),
        )

    return workspace.ask(ask)
