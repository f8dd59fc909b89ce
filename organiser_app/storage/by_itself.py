"""Changes that happen by themselves step aside for what a person takes back or does again.

Needs that recur follow each other: whoever takes back how one was closed would leave a gap among
those that came round by themselves since. So these are taken back first, and come round anew.
"""

from sqlalchemy import select, update

from organiser_app.domain.changes import AUTOMATIC, ChangeState
from organiser_app.domain.ids import ChangeId
from organiser_app.storage import tables
from organiser_app.storage.journal import do_again, take_back, undo_state
from organiser_app.storage.unit_of_work import UnitOfWork


def unwind(work: UnitOfWork, after: ChangeId, *, to_come_back: bool) -> bool:
    """Takes back what happened by itself after a change of needs; answers whether there was any.

    Where it is to come back, doing the change again does it again too, with the same ids.
    """
    if not _concerns_needs(work, after):
        return False
    table = tables.changes
    statement = (
        select(table.c.id)
        .where(table.c.id > after, table.c.code.in_(AUTOMATIC))
        .where(table.c.state == ChangeState.DONE.value)
        .order_by(table.c.id.desc())
    )
    found = list(work.connection.execute(statement).scalars())
    for change_id in found:
        take_back(work, ChangeId(change_id))
        if not to_come_back:
            gone = update(table).where(table.c.id == change_id)
            work.connection.execute(gone.values(undone_order=None))
    return bool(found)


def _concerns_needs(work: UnitOfWork, change_id: ChangeId) -> bool:
    rows = tables.change_rows
    statement = select(rows.c.seq).where(
        rows.c.change_id == change_id, rows.c.table_name == tables.needs.name
    )
    return work.connection.execute(statement).first() is not None


def wind_up(work: UnitOfWork) -> None:
    """Does again what had happened by itself after the change that was done again just now."""
    while (following := undo_state(work.connection).redo) and following.label.code in AUTOMATIC:
        do_again(work, following.id)
