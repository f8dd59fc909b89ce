"""The network's records as a sheet tells of them: field values, cell texts, and back again.

One place for both directions, so that what was exported, what stands here now and what came back
are compared as the same texts.
"""

import dataclasses
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.imports.names import name_key
from organiser_app.services.own_fields import values_in_own_fields, with_own_values
from organiser_app.spreadsheet.cell_content import YES, cell_text
from organiser_app.spreadsheet.layout import (
    OWN,
    ColumnType,
    Field,
    Table,
    exported_fields,
    field_of,
    own_fields,
)
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import exchanges, members, needs, network

Record = Member | Need | Offer | Exchange
Values = dict[str, object]
Texts = dict[str, str]

KINDS: Mapping[Table, type[Any]] = {
    Table.MEMBERS: Member,
    Table.NEEDS: Need,
    Table.OFFERS: Offer,
    Table.EXCHANGES: Exchange,
}
CONSENT = "consent."
MEMBER_LINKS: Mapping[Table, Mapping[str, str]] = {
    Table.MEMBERS: {"household": "household_id", "acts_for": "acts_for_id"},
    Table.NEEDS: {"name": "member_id"},
    Table.OFFERS: {"name": "member_id"},
    Table.EXCHANGES: {"giver": "giver_id", "receiver": "receiver_id"},
}
"""Fields of a sheet that name a member, and where the record keeps whom."""
BORROWED = ("phones", "email", "address")
"""What a sheet of needs may say of the member they are for; it is no part of the need itself."""


@dataclass(frozen=True)
class NetworkRecords:
    """Every record that a sheet can tell of, as one revision of the network stood."""

    revision: int
    settings: GroupSettings
    records: Mapping[Table, Mapping[int, Record]]
    areas: Mapping[int, str]
    categories: Mapping[int, str]
    occasions: tuple[exchanges.Occasion, ...] = ()

    @cached_property
    def gatherings(self) -> Mapping[int, str]:
        """Names of occasions by id."""
        return {one.gathering.id: one.gathering.name for one in self.occasions}

    @cached_property
    def names(self) -> Mapping[int, str]:
        """Members' names by id."""
        return {row_id: one.name for row_id, one in self.members.items()}

    @property
    def members(self) -> Mapping[int, Member]:
        """The roster by id."""
        return self.records[Table.MEMBERS]  # type: ignore[return-value] # by its table

    def fields(self, table: Table) -> tuple[Field, ...]:
        """The columns of our own workbooks, those of the group's own fields among them."""
        own = own_fields(self.settings.fields) if table is Table.MEMBERS else ()
        return (*exported_fields(table), *own)

    @cached_property
    def ids_by_name(self) -> Mapping[str, tuple[int, ...]]:
        """Members by the key of their name: several where namesakes are."""
        found: dict[str, tuple[int, ...]] = {}
        for row_id, name in self.names.items():
            key = name_key(name)
            found[key] = (*found.get(key, ()), row_id)
        return found

    @cached_property
    def _texts(self) -> dict[tuple[Table, int], Texts]:
        """What was asked for before."""
        return {}

    def texts(self, table: Table, row_id: int) -> Texts | None:
        """What a sheet says of a record now, field by field without blanks; None: it is gone."""
        known = self._texts.get((table, row_id))
        if known is None and (record := self.records[table].get(row_id)) is not None:
            known = texts_of(table, values_of(table, record, self))
            self._texts[table, row_id] = known
        return known


def read_records(connection: Reader, tables: Container[Table] = tuple(Table)) -> NetworkRecords:
    """The members and the records of these tables, at once."""
    reads: Mapping[Table, Callable[[Reader], Sequence[Record]]] = {
        Table.NEEDS: needs.needs,
        Table.OFFERS: needs.offers,
        Table.EXCHANGES: exchanges.exchanges,
    }
    return NetworkRecords(
        revision=network.revision(connection),
        settings=network.group_settings(connection),
        records={
            Table.MEMBERS: {one.id: one for one in members.members(connection)},
            **{
                table: {one.id: one for one in read(connection)} if table in tables else {}
                for table, read in reads.items()
            },
        },
        areas={area.id: area.name for area in members.areas(connection)},
        categories={one.id: one.name for one in needs.categories(connection)},
        occasions=exchanges.occasions(connection) if Table.EXCHANGES in tables else (),
    )


_OWN_FIELDS: Mapping[Table, tuple[str, ...]] = {
    table: tuple(
        each.key
        for each in exported_fields(table)
        if each.key in {own.name for own in dataclasses.fields(kind)}
    )
    for table, kind in KINDS.items()
}
"""Fields that the record holds as they are."""


def values_of(table: Table, record: Record, known: NetworkRecords) -> Values:
    """What a sheet says of a record, field by field."""
    values: Values = {key: getattr(record, key) for key in _OWN_FIELDS[table]}
    for key, link in MEMBER_LINKS[table].items():
        values[key] = known.names.get(getattr(record, link) or 0)
    values["area"] = known.areas.get(record.area_id or 0)
    if isinstance(record, Member):
        values |= {f"{CONSENT}{purpose}": given for purpose, given in record.consent.items()}
        values |= values_in_own_fields(record, known.settings.fields)
        if record.monthly_limit is None:
            values["limit_unit"] = None
    else:
        values["category"] = known.categories.get(record.category_id or 0)
    if isinstance(record, Exchange):
        values["gathering"] = known.gatherings.get(record.gathering_id or 0)
    if isinstance(record, Need) and (member := known.members.get(record.member_id or 0)):
        values |= {key: getattr(member, key) for key in BORROWED}
    return values


def sheet_fields(table: Table) -> tuple[Field, ...]:
    """Every field that a sheet of ours may have for a table."""
    if table is not Table.NEEDS:
        return exported_fields(table)
    return (*exported_fields(table), *(field_of(table, key) for key in BORROWED))


def texts_of(table: Table, values: Mapping[str, object]) -> Texts:
    """The same as cells of a sheet say it, without blanks."""
    own = (field_of(table, key) for key in values if key.startswith(OWN))
    return {
        each.key: text
        for each in (*sheet_fields(table), *own)
        if (text := cell_text(each, values.get(each.key)))
    }


def value_of(field: Field, text: str | None) -> object:
    """The value behind a cell's canonical text: the inverse of `cell_content.cell_text`."""
    if not text:
        return None
    return _READERS.get(field.type, _as_it_is)(text)


def _as_it_is(text: str) -> object:
    return text


def items_of(text: str) -> tuple[str, ...]:
    """The items of a cell that holds several."""
    return tuple(part for part in (each.strip() for each in text.split(";")) if part)


def _code(text: str) -> object:
    return text.replace(" ", "_")


_READERS: Mapping[ColumnType, Callable[[str], object]] = {
    ColumnType.DATE: date.fromisoformat,
    ColumnType.AMOUNT: Decimal,
    ColumnType.COUNT: int,
    ColumnType.YES_NO: lambda text: text == YES,
    ColumnType.CONSENT: lambda text: text == YES,
    ColumnType.PHONES: items_of,
    ColumnType.MANY: items_of,
    ColumnType.CHOICE: _code,
    ColumnType.STATE: _code,
    ColumnType.URGENCY: _code,
}


def with_values(table: Table, record: Record, values: Mapping[str, object]) -> Record:
    """The record with what a sheet says of its own fields and of consent; links are the caller's.

    A blank becomes what the field is when nothing is said.
    """
    kind = KINDS[table]
    defaults = {each.name: each.default for each in dataclasses.fields(kind) if each.init}
    changes: dict[str, Any] = {}
    for key, value in values.items():
        if key in _OWN_FIELDS[table]:
            changes[key] = defaults[key] if value is None else _typed(defaults[key], value)
    if isinstance(record, Member):
        changes["consent"] = _consent(record, values)
        changes["extra"] = with_own_values(record.extra, values)
    return dataclasses.replace(record, **changes)


def _typed(default: object, value: object) -> object:
    """A word of a list as the member of its enumeration."""
    if isinstance(value, str) and isinstance(default, str) and type(default) is not str:
        return type(default)(value)
    return value


def _consent(member: Member, values: Mapping[str, object]) -> dict[Purpose, bool]:
    consent = dict(member.consent)
    for key, value in values.items():
        if not key.startswith(CONSENT):
            continue
        purpose = Purpose(key.removeprefix(CONSENT))
        if isinstance(value, bool):
            consent[purpose] = value
        else:
            consent.pop(purpose, None)
    return consent
