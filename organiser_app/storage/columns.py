"""The columns that tables are made of, and the one collection that holds the tables."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text

metadata = MetaData(
    naming_convention={
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


def points_at(table: str) -> ForeignKey:
    """Checked at commit, so that rows of one change may come in any order."""
    return ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")


def id_column() -> Column[int]:
    """A number that is given out once and never again."""
    return Column("id", Integer, primary_key=True, autoincrement=False)


def text(name: str, *, default: str = "") -> Column[str]:
    """Words, empty where there are none."""
    return Column(name, Text, nullable=False, server_default=default)


def number(name: str) -> Column[int]:
    """A whole number, nothing where there is none."""
    return Column(name, Integer)


def link(name: str, target: str) -> Column[int]:
    """The id of a row of another table, nothing where there is none."""
    return Column(name, Integer, points_at(target))
