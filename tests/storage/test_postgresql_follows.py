"""What is written for SQLite today is text that PostgreSQL understands as well."""

import io

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from organiser_app.domain.views import ExchangeFilter, ExchangeOrder
from organiser_app.storage import migrations, tables
from organiser_app.storage.reads import exchanges, sheets


def test_the_migrations_can_be_written_for_postgresql() -> None:
    text = io.StringIO()
    context = MigrationContext.configure(
        dialect_name="postgresql", opts={"as_sql": True, "output_buffer": text}
    )

    for _number, _name, upgrade in migrations._steps():
        upgrade(Operations(context))

    written = text.getvalue()
    assert all(f"CREATE TABLE {name} " in written for name in tables.metadata.tables)
    assert "DEFERRABLE INITIALLY DEFERRED" in written
    assert "ALTER TABLE imports ADD COLUMN came_from TEXT DEFAULT '' NOT NULL" in written
    assert "content BYTEA NOT NULL" in written
    assert "fts5" not in written


@pytest.mark.parametrize("name", list(tables.metadata.tables))
def test_every_table_can_be_described_to_postgresql(name: str) -> None:
    statement = CreateTable(tables.metadata.tables[name])

    assert str(statement.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("order", list(ExchangeOrder))
def test_the_log_can_be_asked_of_postgresql(order: ExchangeOrder) -> None:
    chosen = ExchangeFilter(words="ana lifts")
    statement = exchanges._ordered(exchanges._with_names(), order, descending=True)
    for condition in exchanges._conditions(chosen):
        statement = statement.where(condition)

    assert "ILIKE" in str(statement.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]


def test_past_imports_can_be_asked_of_postgresql() -> None:
    statement = sheets._all_imports().where(tables.imports.c.export_uid == "EXP-1").limit(20)

    assert "LEFT OUTER JOIN exports" in str(statement.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
