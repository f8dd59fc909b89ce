"""What an outcome comes to beside the cells of the sheet, as items where their rows stand."""

from collections.abc import Iterator, Sequence

from organiser_app.services.returns.answers import Choice
from organiser_app.services.returns.items import Item, ItemKind, Part
from organiser_app.services.returns.outcome import Outcome
from organiser_app.services.returns.plan import ReturnPlan
from organiser_app.spreadsheet.problems import ProblemCode


def follow_items(outcome: Outcome, plan: ReturnPlan) -> Iterator[Item]:
    """What changes because something else does, listed where the row stands; nothing to decide."""
    places = {(item.table, item.record_id): item for item in plan.items if item.record_id}
    tables = {table.sheet: table for table in plan.tables}
    for one in outcome.follows:
        where = places.get((one.table, one.record_id))
        yield Item(
            f"follows/{one.table}/{one.record_id}/{one.field}",
            Part.CHANGED,
            ItemKind.CELL,
            proposal=Choice.THEIRS,
            table=one.table,
            sheet=where.sheet if where else "",
            row=where.row if where else None,
            cell=tables[where.sheet].cell(where.row, one.field) if where and where.row else None,
            record_id=one.record_id,
            who=where.who if where else "",
            field=one.field,
            ours=one.before,
            theirs=one.after,
        )


def held_items(outcome: Outcome, items: Sequence[Item]) -> Iterator[Item]:
    """What is held back, listed where the row stands."""
    places = {(item.table, item.record_id): item for item in items if item.record_id}
    cells = {(item.table, item.record_id, item.field): item for item in reversed(items)}
    for number, one in enumerate(outcome.held):
        where = places.get((one.table, one.record_id))
        named = cells.get((one.table, one.record_id, one.field))
        spot = named or where
        yield Item(
            f"held/{one.table}/{one.record_id}/{one.field}/{number}",
            Part.PROBLEMS,
            ItemKind.ROW_HELD_BACK,
            table=one.table,
            sheet=where.sheet if where else "",
            row=where.row if where else None,
            cell=spot.cell if spot else None,
            record_id=one.record_id,
            who=where.who if where else "",
            field=one.field,
            code=ProblemCode.ROW_INVALID_AFTER_MERGE,
            values={"rule": one.code, "found": named.theirs if named else None, **one.values},
        )
