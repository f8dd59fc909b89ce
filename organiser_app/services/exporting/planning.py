"""Says before anything is written who and what would leave, and what would not, and why."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from random import Random, SystemRandom

from organiser_app.domain.errors import NotFound, UserError
from organiser_app.domain.member_fields import MemberField
from organiser_app.services.exporting.audiences import Audience, LeftOut, fields_for
from organiser_app.services.exporting.helper_rows import FOR_HELPERS
from organiser_app.services.exporting.known import Known, read_known
from organiser_app.services.exporting.planned import (
    ExportPlan,
    ExportWish,
    PlannedReading,
    PlannedRow,
    PlannedTable,
)
from organiser_app.services.exporting.public_rows import FOR_THE_PUBLIC
from organiser_app.services.exporting.reading_rows import ROWS as READING_ROWS
from organiser_app.services.exporting.reading_rows import Daily
from organiser_app.services.exporting.rows import FOR_COORDINATORS, Drawing
from organiser_app.services.exporting.statistics_rows import Pseudonyms, statistics_rows
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import OWN, Field, Table, own_key
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import matches
from organiser_app.storage.reads.network import network_id

_ROWS = {
    Audience.COORDINATORS: FOR_COORDINATORS,
    Audience.HELPERS: FOR_HELPERS,
    Audience.PUBLIC: FOR_THE_PUBLIC,
}


def plan_export(
    workspace: Workspace, wish: ExportWish, *, random: Random | None = None
) -> ExportPlan:
    """What would leave now.

    Raises:
        UserError: UNKNOWN_FIELD, for a column that this audience does not get.
        NotFound: the area is gone.
    """
    return workspace.ask(planning(wish, workspace.clock.today(), random=random))


def planning(
    wish: ExportWish, today: date, *, random: Random | None = None
) -> Callable[[Reader], ExportPlan]:
    """The question what would leave."""
    return lambda connection: dataclasses.replace(
        _planned(
            read_known(connection), _daily(connection, wish), wish, today, random or SystemRandom()
        ),
        network_id=network_id(connection) if wish.audience.comes_back else "",
    )


def _daily(connection: Reader, wish: ExportWish) -> Daily:
    """Matches and follow-ups, where they are wanted and these people may get them."""
    if not wish.reading or wish.audience is not Audience.COORDINATORS:
        return Daily()
    return Daily(matches.all_matches(connection), matches.all_followups(connection))


def _planned(
    known: Known, daily: Daily, wish: ExportWish, today: date, random: Random
) -> ExportPlan:
    if wish.area is not None and wish.area not in known.area_names:
        raise NotFound("AREA_NOT_FOUND")
    areas = None if wish.area is None else known.within(wish.area)
    left_out: Counter[LeftOut] = Counter()
    drawing = Drawing(known, areas, today, left_out)
    signs = Pseudonyms(random)
    tables = []
    for table in dict.fromkeys(wish.tables):
        fields = chosen_fields(wish, table, known.settings.fields)
        if not fields:
            left_out[LeftOut.NOT_FOR_THEM] += _size(known, table, wish.audience)
            continue
        rows = _rows(drawing, wish.audience, table, signs, random)
        tables.append(PlannedTable(table, fields, tuple(_only(row, fields) for row in rows)))
    reading = _reading(drawing, daily, wish)
    return ExportPlan(
        wish=wish,
        network=known.settings.name,
        is_example=known.settings.is_example,
        day=today,
        area=known.area_names.get(wish.area or 0, ""),
        tables=tuple(tables),
        left_out={reason: left_out[reason] for reason in LeftOut if left_out[reason]},
        choices=_choices(known) if wish.audience.comes_back else {},
        own_columns=tuple(
            each
            for each in fields_for(wish.audience, Table.MEMBERS, known.settings.fields)
            if each.key.startswith(OWN)
        ),
        reading=reading,
    )


def _reading(drawing: Drawing, daily: Daily, wish: ExportWish) -> tuple[PlannedReading, ...]:
    """The sheets to be read that have a row; what is left out is counted for the tables only."""
    aside = dataclasses.replace(drawing, left_out=Counter())
    found = ((kind, tuple(READING_ROWS[kind](aside, daily))) for kind in wish.reading)
    return tuple(PlannedReading(kind, rows) for kind, rows in found if rows)


def chosen_fields(
    wish: ExportWish, table: Table, own: Sequence[MemberField] = ()
) -> tuple[Field, ...]:
    """The columns of a table that shall leave, in the order of the sheet.

    Raises:
        UserError: UNKNOWN_FIELD.
    """
    allowed = fields_for(wish.audience, table, own)
    if wish.columns is None or table not in wish.columns or not allowed:
        return allowed
    wanted = set(wish.columns[table])
    known = [each.key for each in allowed]
    if unknown := sorted(wanted.difference(known)):
        raise UserError("UNKNOWN_FIELD", field=unknown[0], known=known)
    return tuple(each for each in allowed if each.key in wanted)


def _rows(
    drawing: Drawing, audience: Audience, table: Table, signs: Pseudonyms, random: Random
) -> Sequence[PlannedRow]:
    if audience is Audience.STATISTICS:
        return statistics_rows(drawing, table, signs, random)
    return tuple(_ROWS[audience][table](drawing))


def _only(row: PlannedRow, fields: Sequence[Field]) -> PlannedRow:
    """The row without what was not chosen."""
    keys = {each.key for each in fields}
    return dataclasses.replace(
        row,
        values={key: value for key, value in row.values.items() if key in keys},
        people={key: who for key, who in row.people.items() if key in keys},
        masked=row.masked & keys,
    )


def _size(known: Known, table: Table, audience: Audience) -> int:
    """Rows that stay because these people get no such table; none where it is only not wanted."""
    if fields_for(audience, table):
        return 0
    everything = {
        Table.MEMBERS: known.members,
        Table.NEEDS: known.needs,
        Table.OFFERS: known.offers,
        Table.EXCHANGES: known.exchanges,
    }
    return len(everything[table])


def _choices(known: Known) -> dict[str, tuple[str, ...]]:
    names = {"area": known.area_names, "category": known.categories}
    chosen = {key: tuple(sorted(set(found.values()))) for key, found in names.items() if found}
    own = {own_key(each): each.choices for each in known.settings.fields if each.choices}
    return chosen | own
