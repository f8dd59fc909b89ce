"""What commands about people need of the tables besides single rows."""

from collections.abc import Mapping

from sqlalchemy import select

from organiser_app.domain.member_fields import renamed_values
from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import mapping_of, text_of_mapping


def lives_anyone_in(work: UnitOfWork, household_id: int) -> bool:
    """Whether a household has people in it."""
    member = tables.members
    statement = select(member.c.id).where(member.c.household_id == household_id).limit(1)
    return work.connection.execute(statement).first() is not None


def who_acts_for(work: UnitOfWork, member_id: int) -> int | None:
    """Who speaks for a member."""
    member = tables.members
    statement = select(member.c.acts_for_id).where(member.c.id == member_id)
    return work.connection.execute(statement).scalar()


def rename_fields(work: UnitOfWork, renamed: Mapping[str, str]) -> None:
    """Puts what members have in own fields under the new names of these."""
    table = tables.members
    filled = select(table.c.id, table.c.extra).where(table.c.extra != "")
    for row_id, text in work.connection.execute(filled).all():
        values = mapping_of(text)
        if renamed.keys() & values.keys():
            work.change(table, row_id, {"extra": text_of_mapping(renamed_values(values, renamed))})
