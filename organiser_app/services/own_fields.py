"""What members have in the group's own fields, as cells of a sheet say it, and back again."""

from collections.abc import Mapping, Sequence
from datetime import date

from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.members import Member
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.cell_content import NO, YES
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import (
    OWN,
    ColumnType,
    Field,
    Table,
    field_of,
    own_key,
    own_name,
)
from organiser_app.spreadsheet.mapping import TableRecognition, Treatment, choose_column

_SURE = frozenset({Why.EXACT, Why.KEY, Why.CHOSEN, Why.SECRET, Why.BALANCE})
"""Why a column is what it is, whatever fields the group has made."""


def values_in_own_fields(member: Member, fields: Sequence[MemberField]) -> dict[str, object]:
    """What a member has in these fields, as cells want it; blanks are left out."""
    return {
        key: _value(field_of(Table.MEMBERS, key), text)
        for each in fields
        if (text := member.extra.get(each.name)) and (key := own_key(each))
    }


def _value(field: Field, text: str) -> object:
    """A day, or yes and no, where the text is one; what is written otherwise stays a text."""
    if field.type is ColumnType.YES_NO and text in {YES, NO}:
        return text == YES
    if field.type is not ColumnType.DATE:
        return text
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def own_text(value: object) -> str:
    """What is kept of a cell."""
    if isinstance(value, bool):
        return YES if value else NO
    return value.isoformat() if isinstance(value, date) else str(value).strip()


def with_own_values(extra: Mapping[str, str], values: Mapping[str, object]) -> dict[str, str]:
    """What a member has, with what a sheet says of it; a blank takes a value away."""
    told = {
        own_name(key): "" if value is None else own_text(value)
        for key, value in values.items()
        if key.startswith(OWN)
    }
    return {name: text for name, text in {**extra, **told}.items() if text or name not in told}


def with_own_columns(table: TableRecognition, fields: Sequence[MemberField]) -> TableRecognition:
    """Columns of a roster whose heading is the name of one of these fields go into it."""
    if table.table is not Table.MEMBERS:
        return table
    by_heading = {fold(each.name): own_key(each) for each in fields}
    for column in table.columns:
        key = by_heading.get(fold(column.header))
        is_free = column.treatment is not Treatment.IGNORE or column.why is Why.EMPTY
        if key and column.why not in _SURE and is_free and not table.columns_of(key):
            table = choose_column(table, column.column, field=key)
    return table
