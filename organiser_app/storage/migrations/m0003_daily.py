"""What the daily work needs: calls that recur, and where a record went that was merged."""

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text


def upgrade(operations: Operations) -> None:
    """Adds a column to the follow-ups, and a table."""
    operations.add_column(
        "followups", Column("recurring", Text, nullable=False, server_default="")
    )
    operations.create_table(
        "merged_members",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("merged_id", Integer, nullable=False),
        Column("into_id", Integer, nullable=False),
        Column("name", Text, nullable=False, server_default=""),
        Column("at", Integer),
    )
    operations.create_index("ix_merged_members_merged_id", "merged_members", ["merged_id"])
