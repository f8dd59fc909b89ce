"""Commands about the network itself: its areas, kinds of help, settings and what came in bulk."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from organiser_app.domain.changes import Label
from organiser_app.domain.commands import (
    AddArea,
    AddCategory,
    AddRows,
    ApplyImport,
    ChangeSettings,
)
from organiser_app.domain.errors import Conflict
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Match, Need, Offer
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import member_problems
from organiser_app.services.handlers.shared import Moment, refuse_if
from organiser_app.storage import writes
from organiser_app.storage.reads.network import revision
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import Row, moment_number, text_of_mapping


def add_area(command: AddArea, work: UnitOfWork, _moment: Moment) -> Label:
    """Names an area."""
    _refuse_no_name(command.area.name)
    writes.add(work, command.area)
    return Label("ADD_AREA", {"name": command.area.name})


def add_category(command: AddCategory, work: UnitOfWork, _moment: Moment) -> Label:
    """Names a kind of help."""
    _refuse_no_name(command.category.name)
    writes.add(work, command.category)
    return Label("ADD_CATEGORY", {"name": command.category.name})


def _refuse_no_name(name: str) -> None:
    if not name.strip():
        refuse_if([Problem("name", "REQUIRED_EMPTY")])


def change_settings(command: ChangeSettings, work: UnitOfWork, _moment: Moment) -> Label:
    """Decides about the group's settings."""
    for field in dataclasses.fields(command.settings):
        value = getattr(command.settings, field.name)
        writes.put_setting(work, field.name, str(int(value)) if field.type is bool else str(value))
    return Label("CHANGE_SETTINGS", {"name": command.settings.name})


def add_rows(command: AddRows, work: UnitOfWork, _moment: Moment) -> Label:
    """Adds many values at once."""
    runs = writes.add_all(work, _by_kind(command))
    return Label("ADD_ROWS", {kind.__name__.lower(): len(run) for kind, run in runs.items()})


def _by_kind(rows: AddRows) -> tuple[tuple[type[object], Sequence[object]], ...]:
    """The kinds in an order in which what is pointed at comes first."""
    return (
        (Area, rows.areas),
        (Category, rows.categories),
        (Member, rows.members),
        (Need, rows.needs),
        (Offer, rows.offers),
        (Match, rows.matches),
        (Exchange, rows.exchanges),
        (FollowUp, rows.followups),
    )


def apply_import(command: ApplyImport, work: UnitOfWork, moment: Moment) -> Label:
    """Brings in the reviewed rows of a sheet, notes where they came from, all as one change.

    Raises:
        Conflict: NETWORK_MOVED_ON, when the network is not the one that was reviewed.
    """
    if command.revision is not None and revision(work.connection) != command.revision:
        raise Conflict("NETWORK_MOVED_ON")
    runs = writes.add_all(work, _by_kind(command.rows))
    for member in command.edited_members:
        refuse_if(member_problems(member))
        writes.edit(work, _with_real_links(member, command.rows, runs))
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
    count = sum(len(run) for run in runs.values()) + len(command.edited_members)
    parts = {
        "members": len(command.rows.members),
        "needs": len(command.rows.needs),
        "offers": len(command.rows.offers),
        "exchanges": len(command.rows.exchanges),
    }
    return Label("IMPORT", {"file": command.file.name, "count": count, **parts})


def _with_real_links(member: Member, rows: AddRows, runs: Mapping[type[object], range]) -> Member:
    """The member with the ids that new areas and members were given."""
    areas = _real_ids(rows.areas, runs.get(Area))
    members = _real_ids(rows.members, runs.get(Member))
    return dataclasses.replace(
        member,
        area_id=areas.get(member.area_id, member.area_id),
        household_id=members.get(member.household_id, member.household_id),
        acts_for_id=members.get(member.acts_for_id, member.acts_for_id),
    )


def _real_ids(values: tuple[Any, ...], run: range | None) -> dict[Any, Any]:
    return dict(zip((value.id for value in values), run or (), strict=True))
