"""What sheets that come back need: where an import came from, files kept, reviews to go on with."""

from alembic.operations import Operations
from sqlalchemy import Column, Integer, LargeBinary, Text, UniqueConstraint


def upgrade(operations: Operations) -> None:
    """Adds columns to the imports, and two tables."""
    for name, default in (
        ("export_uid", ""),
        ("came_from", ""),
        ("outcome", ""),
        ("kind", "foreign"),
    ):
        operations.add_column(
            "imports", Column(name, Text, nullable=False, server_default=default)
        )
    operations.create_table(
        "received_files",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("sha256", Text, nullable=False, server_default=""),
        Column("file_name", Text, nullable=False, server_default=""),
        Column("size", Integer),
        Column("at", Integer),
        Column("content", LargeBinary, nullable=False),
        UniqueConstraint("sha256", name="uq_received_files_sha256"),
    )
    operations.create_table(
        "reviews",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("sha256", Text, nullable=False, server_default=""),
        Column("file_name", Text, nullable=False, server_default=""),
        Column("at", Integer),
        Column("by", Text, nullable=False, server_default=""),
        Column("kind", Text, nullable=False, server_default="foreign"),
        Column("options", Text, nullable=False, server_default=""),
        Column("decisions", Text, nullable=False, server_default=""),
        Column("open_items", Integer),
        Column("state", Text, nullable=False, server_default="open"),
    )
    operations.create_index("ix_reviews_sha256", "reviews", ["sha256"])
