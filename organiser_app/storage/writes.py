"""Adds, changes and removes domain values through a unit of work."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Table, func, select

from organiser_app.domain.check_ins import CheckIn
from organiser_app.domain.columns import column_of
from organiser_app.domain.exchanges import Category, Exchange, Gathering
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Match, Need, Offer
from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import UnitOfWork, rows_by_id, take_numbers
from organiser_app.storage.values import (
    Row,
    Stored,
    columns_of,
    columns_of_rows,
    row_of,
    text_of_mapping,
    value_from,
)

V = TypeVar("V")

TABLES: dict[type[Any], Table] = {
    Area: tables.areas,
    Category: tables.categories,
    Member: tables.members,
    Need: tables.needs,
    Offer: tables.offers,
    Match: tables.matches,
    Gathering: tables.gatherings,
    Exchange: tables.exchanges,
    FollowUp: tables.followups,
    CheckIn: tables.check_ins,
}


def add(work: UnitOfWork, value: Any) -> Any:
    """Adds one value and answers its new id."""
    return work.add(TABLES[type(value)], row_of(value))


def add_member(work: UnitOfWork, member: Member) -> MemberId:
    """Adds a member and answers the new id."""
    return MemberId(add(work, member))


def restore(work: UnitOfWork, value: Any) -> None:
    """Puts a value back under the id that it had."""
    row = row_of(value)
    work.add_many(TABLES[type(value)], tuple(row), [[each] for each in row.values()])


def edit(work: UnitOfWork, value: Any) -> bool:
    """Makes the stored row equal to the value; answers whether anything differed."""
    row = row_of(value)
    row_id = row.pop("id")
    assert isinstance(row_id, int)
    return work.change(TABLES[type(value)], row_id, row)


def set_fields(work: UnitOfWork, kind: type[Any], row_id: int, fields: Row) -> bool:
    """Sets stored fields of one row; answers whether anything differed."""
    return work.change(TABLES[kind], row_id, fields)


def edit_many(work: UnitOfWork, kind: type[Any], fields: Mapping[int, Row]) -> int:
    """Sets the same stored fields of many rows; answers how many differed."""
    return work.change_many(TABLES[kind], fields)


def stored_fields(
    work: UnitOfWork, kind: type[Any], name: str, ids: Sequence[int]
) -> dict[int, Stored]:
    """One stored field of these rows, by id; rows that are gone are not in it."""
    found = rows_by_id(work.connection, TABLES[kind], (name,), ids)
    return {row_id: values[0] for row_id, values in found.items()}


def area_named(work: UnitOfWork, name: str) -> AreaId | None:
    """The area that is called so, in whatever case."""
    table = tables.areas
    statement = (
        select(table.c.id).where(func.lower(table.c.name) == name.lower()).order_by(table.c.id)
    )
    found = work.connection.execute(statement).scalar()
    return None if found is None else AreaId(found)


def remove(work: UnitOfWork, kind: type[Any], ids: Sequence[int]) -> None:
    """Removes rows."""
    work.remove(TABLES[kind], ids)


def find(work: UnitOfWork, kind: type[V], row_id: int) -> V | None:
    """A stored value as it is now, inside the transaction."""
    table = TABLES[kind]
    row = work.connection.execute(select(table).where(table.c.id == row_id)).one_or_none()
    return None if row is None else value_from(kind, row)


def exists(work: UnitOfWork, kind: type[Any], row_id: int) -> bool:
    """Whether a row is there."""
    table = TABLES[kind]
    return (
        work.connection.execute(select(table.c.id).where(table.c.id == row_id)).first() is not None
    )


def name_of(work: UnitOfWork, kind: type[Any], row_id: int) -> str:
    """The name of a member, area or category; empty when it is gone."""
    table = TABLES[kind]
    statement = select(table.c.name).where(table.c.id == row_id)
    return work.connection.execute(statement).scalar() or ""


def category_named(work: UnitOfWork, name: str) -> CategoryId | None:
    """The kind of help that is called so, in whatever case."""
    table = tables.categories
    statement = (
        select(table.c.id).where(func.lower(table.c.name) == name.lower()).order_by(table.c.id)
    )
    found = work.connection.execute(statement).scalar()
    return None if found is None else CategoryId(found)


def is_used(work: UnitOfWork, kind: type[Any], row_id: int) -> bool:
    """Whether other rows point at this one."""
    return any(
        work.connection.execute(select(table.c.id).where(table.c[column] == row_id)).first()
        for table, column in tables.REFERRERS[TABLES[kind].name]
    )


_LINKS: dict[type[Any], Mapping[str, type[Any]]] = {
    Area: {"parent_id": Area},
    Category: {"parent_id": Category},
    Member: {"area_id": Area, "household_id": Member, "acts_for_id": Member},
    Need: {"member_id": Member, "category_id": Category, "area_id": Area, "parent_id": Need},
    Offer: {"member_id": Member, "category_id": Category, "area_id": Area},
    Match: {"need_id": Need, "helper_id": Member, "offer_id": Offer},
    Gathering: {"area_id": Area},
    Exchange: {
        "giver_id": Member,
        "receiver_id": Member,
        "category_id": Category,
        "area_id": Area,
        "need_id": Need,
        "offer_id": Offer,
        "match_id": Match,
        "gathering_id": Gathering,
    },
    FollowUp: {"member_id": Member, "need_id": Need, "match_id": Match},
    CheckIn: {"member_id": Member, "need_id": Need},
}


def add_all(
    work: UnitOfWork, kinds: Sequence[tuple[type[Any], Sequence[Any]]]
) -> dict[type[Any], range]:
    """Adds many values of several kinds; negative ids and links become real ones.

    Answers the run of new ids of each kind, in the order of its values.
    """
    runs = {kind: _run_of(work, kind, len(values)) for kind, values in kinds if values}
    real = {
        kind: {
            row_id: new
            for row_id, new in zip(column_of(values, "id"), runs[kind], strict=True)
            if row_id < 0
        }
        for kind, values in kinds
        if values
    }
    for kind, values in kinds:
        if values:
            columns = _columns(kind, values, runs[kind], real)
            work.add_many(TABLES[kind], tuple(columns), tuple(columns.values()))
    return runs


def _run_of(work: UnitOfWork, kind: type[Any], count: int) -> range:
    first = work.next_id(TABLES[kind], count)
    return range(first, first + count)


def _columns(
    kind: type[Any], values: Sequence[Any], run: range, real: Mapping[type[Any], Mapping[int, int]]
) -> dict[str, Sequence[Stored]]:
    names = columns_of(kind)
    columns = dict(zip(names, columns_of_rows(kind, values), strict=True))
    columns["id"] = run
    for name, target in _LINKS[kind].items():
        new = real.get(target, {})
        links = {link: _real(link, new) for link in set(columns[name])}
        columns[name] = list(map(links.__getitem__, columns[name]))
    return columns


def _real(link: Stored, new: Mapping[int, int]) -> Stored:
    return new[link] if isinstance(link, int) and link < 0 else link


def put_setting(work: UnitOfWork, name: str, value: str) -> bool:
    """Sets one of the group's settings; answers whether it differed."""
    table = tables.settings
    known = work.connection.execute(select(table.c.id).where(table.c.name == name)).scalar()
    if known is not None:
        return work.change(table, known, {"value": value})
    work.add(table, {"name": name, "value": value})
    return True


def remember_mapping(
    work: UnitOfWork, signature: str, mapping: Mapping[str, object], now: int
) -> None:
    """Keeps how a sheet's columns were read; not part of the history that people undo."""
    table = tables.mappings
    text = text_of_mapping(mapping)
    known = work.connection.execute(
        select(table.c.id).where(table.c.signature == signature)
    ).scalar()
    if known is None:
        row: Row = {"signature": signature, "mapping": text, "used_at": now}
        work.add(table, row, journal=False)
        return
    work.connection.execute(
        table.update().where(table.c.id == known).values(mapping=text, used_at=now)
    )
    work.touch(table.name, changed=[known])


def record_import(work: UnitOfWork, row: Row, fingerprints: Sequence[str]) -> int:
    """Notes which file rows came from, and their fingerprints, as part of the change.

    The fingerprints, all of one length, stand in one text: a row for each would cost as much as
    the rows themselves.
    """
    return work.add(tables.imports, {**row, "fingerprints": "".join(fingerprints)})


def record_export(work: UnitOfWork, row: Row, rows: Sequence[tuple[str, str, int, str]]) -> int:
    """Keeps the base copy of a workbook that leaves the house: (row key, table, id, cells)."""
    export_id = work.add(tables.exports, row, journal=False)
    first = take_numbers(work.connection, tables.export_rows.name, max(len(rows), 1))
    columns = ("id", "export_id", "row_key", "table_name", "record_id", "cells")
    ids = range(first, first + len(rows))
    values = [ids, [export_id] * len(rows), *zip(*rows, strict=True)]
    if rows:
        work.add_many(tables.export_rows, columns, values, journal=False)
    return export_id
