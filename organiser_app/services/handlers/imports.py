"""The command that brings a reviewed sheet in: new rows, edits, what comes back and what goes."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from organiser_app.domain.archiving import put_away
from organiser_app.domain.changes import Label
from organiser_app.domain.commands import AddRows, ApplyImport
from organiser_app.domain.errors import Conflict
from organiser_app.domain.exchanges import Category, Exchange, Gathering
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need, Offer
from organiser_app.services.handlers.closing import after_closing, call_off_all
from organiser_app.services.handlers.log_lines import correct_line, take_out_lines
from organiser_app.services.handlers.network import by_kind
from organiser_app.services.handlers.shared import Moment, problems_of, refuse_if, stored
from organiser_app.storage import writes
from organiser_app.storage.reads.network import revision
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import Row, moment_number, text_of_mapping

_ARCHIVE_ORDER: tuple[type[Any], ...] = (Offer, Need, Member)
"""What points at others goes before what it points at; lines of the log go before them all."""


def apply_import(command: ApplyImport, work: UnitOfWork, moment: Moment) -> Label:
    """Brings in the reviewed rows of a sheet, notes where they came from, all as one change.

    Raises:
        Conflict: NETWORK_MOVED_ON, when the network is not the one that was reviewed.
    """
    if command.revision is not None and revision(work.connection) != command.revision:
        raise Conflict("NETWORK_MOVED_ON")
    runs = writes.add_all(work, by_kind(command.rows))
    real = _real_ids(command.rows, runs)
    for record in command.restored:
        refuse_if(problems_of(record, moment.today))
        writes.restore(work, _with_real_links(record, real))
    for record in sorted(command.edited, key=_is_line):
        refuse_if(problems_of(record, moment.today))
        edited = _with_real_links(record, real)
        closes = isinstance(edited, Need) and not edited.state.is_open
        before = stored(work, Need, edited.id) if closes else None
        if isinstance(edited, Exchange):
            correct_line(work, edited, moment)
        else:
            writes.edit(work, edited)
        if before is not None:
            after_closing(work, before, edited, moment.today)
    _archive(command, work, moment)
    _record(command, work, moment)
    new = sum(len(run) for run in runs.values())
    changed = len(command.edited) + len(command.restored) + len(command.archived)
    parts = {
        "members": len(command.rows.members),
        "needs": len(command.rows.needs),
        "offers": len(command.rows.offers),
        "exchanges": len(command.rows.exchanges),
    }
    if command.kind == "return":
        parts |= {"changed": len(command.edited) + len(command.restored)}
        parts |= {"archived": len(command.archived)}
    return Label("IMPORT", {"file": command.file.name, "count": new + changed, **parts})


def _is_line(record: object) -> bool:
    """Lines of the log come last: what they were about follows them, and is not written over."""
    return isinstance(record, Exchange)


def _archive(command: ApplyImport, work: UnitOfWork, moment: Moment) -> None:
    """Takes away what nothing points at, and puts the rest away."""
    lines = tuple(row_id for kind, row_id in command.archived if kind is Exchange)
    take_out_lines(work, lines)
    for kind in _ARCHIVE_ORDER:
        for row_id in (row_id for known, row_id in command.archived if known is kind):
            record = writes.find(work, kind, row_id)
            if record is None:
                continue
            if writes.is_used(work, kind, row_id):
                away = put_away(record, moment.today)
                writes.edit(work, away)
                if isinstance(away, Need):
                    call_off_all(work, away, moment.today)
            else:
                writes.remove(work, kind, [row_id])


def _record(command: ApplyImport, work: UnitOfWork, moment: Moment) -> None:
    row: Row = {
        "at": moment_number(moment.now),
        "file_name": command.file.name,
        "sha256": command.file.sha256,
        "size": command.file.size,
        "sheet": command.file.sheet,
        "table_name": command.table,
        "held_back": command.held_back,
        "by": work.by,
        "kind": command.kind,
        "export_uid": command.export_uid,
        "came_from": command.came_from,
        "outcome": text_of_mapping(command.outcome),
    }
    writes.record_import(work, row, tuple(command.row_keys))


_LINKS: Mapping[str, type[Any]] = {
    "area_id": Area,
    "category_id": Category,
    "household_id": Member,
    "acts_for_id": Member,
    "member_id": Member,
    "giver_id": Member,
    "receiver_id": Member,
    "gathering_id": Gathering,
}


def _with_real_links(record: Any, real: Mapping[type[Any], Mapping[int, int]]) -> Any:
    """The record with the ids that new rows were given."""
    links = {
        name: real[kind].get(link, link)
        for name, kind in _LINKS.items()
        if (link := getattr(record, name, None)) is not None and kind in real
    }
    return dataclasses.replace(record, **links)


def _real_ids(rows: AddRows, runs: Mapping[type[Any], range]) -> dict[type[Any], dict[int, int]]:
    """By kind: the ids in the command -> those that were given."""
    values: Mapping[type[Any], Any] = {
        Area: rows.areas,
        Category: rows.categories,
        Member: rows.members,
        Gathering: rows.gatherings,
    }
    return {
        kind: dict(zip((one.id for one in found), runs.get(kind, ()), strict=True))
        for kind, found in values.items()
    }
