"""What asking afterwards needs: the answers, and which calls are there to ask for them."""

from alembic.operations import Operations
from sqlalchemy import Column, ForeignKey, Integer, Text


def upgrade(operations: Operations) -> None:
    """Adds a column to the follow-ups, and a table."""
    operations.add_column(
        "followups", Column("is_check_in", Integer, nullable=False, server_default="0")
    )
    for column in ("member_id", "need_id"):
        operations.create_index(f"ix_followups_{column}", "followups", [column])
    operations.create_table(
        "check_ins",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("week", Integer, nullable=False),
        Column("answer", Text, nullable=False),
        Column("day", Integer),
        Column("member_id", Integer, _points_at("members", "member_id")),
        Column("need_id", Integer, _points_at("needs", "need_id")),
        Column("note", Text, nullable=False, server_default=""),
    )
    operations.create_index("ix_check_ins_week", "check_ins", ["week"])


def _points_at(table: str, column: str) -> ForeignKey:
    return ForeignKey(
        f"{table}.id", name=f"fk_check_ins_{column}", deferrable=True, initially="DEFERRED"
    )
