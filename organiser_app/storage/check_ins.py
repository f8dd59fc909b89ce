"""Check-ins inside a transaction: who is asked already, and answers that leave no trace."""

from datetime import date
from typing import Final

from sqlalchemy import delete, or_, select

from organiser_app.domain.check_ins import CheckIn
from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import day_number, row_of

FIRST_ANONYMOUS: Final = 2**40
ANONYMOUS: Final = 2**52
"""Anonymous answers have a number by chance, far above those that are counted: where a row stands
in the file, and which number it has, tell nothing of when it came."""


def keep_anonymous(work: UnitOfWork, answer: CheckIn) -> None:
    """Puts an answer in beside the journal."""
    row = row_of(answer)
    work.add_many(tables.check_ins, tuple(row), [[one] for one in row.values()], journal=False)


def forget_anonymous(work: UnitOfWork, check_in_id: int) -> bool:
    """Takes an anonymous answer out; answers whether it was there."""
    if check_in_id < FIRST_ANONYMOUS:
        return False
    table = tables.check_ins
    gone = work.connection.execute(delete(table).where(table.c.id == check_in_id)).rowcount > 0
    if gone:
        work.touch(table.name, removed=[check_in_id])
    return gone


def planned_about(work: UnitOfWork, need_id: int) -> list[int]:
    """Calls still to be made that ask about a need."""
    table = tables.followups
    statement = select(table.c.id).where(
        table.c.need_id == need_id, table.c.is_check_in == 1, table.c.done.is_(None)
    )
    return list(work.connection.execute(statement).scalars())


def asked_since(work: UnitOfWork, member_id: int, day: date) -> bool:
    """Whether a member is to be asked, or was asked since that day."""
    table = tables.followups
    statement = select(table.c.id).where(
        table.c.member_id == member_id,
        table.c.is_check_in == 1,
        or_(table.c.done.is_(None), table.c.done >= day_number(day)),
    )
    return work.connection.execute(statement).first() is not None
