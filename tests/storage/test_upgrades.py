"""A network of each earlier shape opens, after a copy of it was made, with everything it held."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Table

from organiser_app.domain.commands import AddMember
from organiser_app.domain.members import Member
from organiser_app.domain.views import ReceivedBefore
from organiser_app.services.workspace import Workspace
from organiser_app.storage import backups, journal, migrations, network_file, tables
from organiser_app.storage.engine import read_header
from organiser_app.storage.reads.members import member_rows
from organiser_app.storage.reads.sheets import past_imports, saved_reviews
from tests.helpers.networks import everything

IMPORTED = (
    "INSERT INTO imports (id, at, file_name, sha256, size, sheet, table_name, held_back, by, "
    "fingerprints) VALUES (1, 1780000000000000, 'roster.csv', 'abc', 12, '', 'members', 0, 'Test', '')"
)


def made_at_version(
    version: int, folder: Path, monkeypatch: pytest.MonkeyPatch, *, name: str = "network"
) -> Path:
    """The file of a network that only the first steps have made."""
    path = folder / f"{name}.organiser"
    steps = migrations._steps()[:version]
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "HEAD", version)
        patch.setattr(migrations, "_steps", lambda: steps)
        workspace = Workspace.create(path, folder / "copies", by="Test")
        workspace.run(AddMember(Member("Ana Yilmaz", phones=("+44 7700 900123",))))
        workspace.run(AddMember(Member("Bo Lindqvist")))
        workspace.close(copy=False)
    return path


@pytest.mark.parametrize("version", range(1, migrations.HEAD))
def test_an_earlier_network_is_copied_then_upgraded_and_keeps_its_rows(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_at_version(version, tmp_path, monkeypatch)
    assert read_header(path).schema_version == version

    opened = Workspace.open(path, tmp_path / "copies")

    assert opened.ask(migrations.version_of) == migrations.HEAD
    assert [row.name for row in opened.ask(member_rows)] == ["Ana Yilmaz", "Bo Lindqvist"]
    assert opened.ask(saved_reviews) == ()
    opened.undo()
    assert [row.name for row in opened.ask(member_rows)] == ["Ana Yilmaz"]
    (copy,) = backups.copies_of(tmp_path / "copies", path, "before-upgrade")
    assert read_header(copy).schema_version == version
    opened.close(copy=False)


def test_an_import_of_the_first_version_is_still_known_as_what_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_at_version(1, tmp_path, monkeypatch)
    with sqlite3.connect(path) as connection:
        connection.execute(IMPORTED)
    connection.close()

    opened = Workspace.open(path, tmp_path / "copies")

    day = date(2026, 5, 28)
    assert opened.ask(past_imports) == (
        ReceivedBefore("roster.csv", day, "members", sha256="abc", kind="foreign"),
    )
    opened.close(copy=False)


def test_what_was_undone_before_an_upgrade_can_be_done_again_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_at_version(1, tmp_path, monkeypatch)
    whole = Workspace.open(path, tmp_path / "copies")
    before = everything(whole)
    whole.close(copy=False)
    again = made_at_version(1, tmp_path, monkeypatch, name="again")
    with monkeypatch.context() as patch:
        steps = migrations._steps()[:1]
        patch.setattr(migrations, "HEAD", 1)
        patch.setattr(migrations, "_steps", lambda: steps)
        patch.setattr(tables, "REFERRERS", _referrers_without(tables.check_ins))
        engine = network_file.open_existing(again, tmp_path / "copies")
        first = Workspace(again, engine, tmp_path / "copies")
        first.undo()
        first.close(copy=False)

    opened = Workspace.open(again, tmp_path / "copies")
    opened.redo()

    assert everything(opened) == before
    assert opened.ask(journal.undo_state).redo is None
    opened.close(copy=False)


def _referrers_without(later: Table) -> dict[str, tuple[tuple[Table, str], ...]]:
    """As the program knew them that had made the earlier shape."""
    return {
        name: tuple(one for one in links if one[0] is not later)
        for name, links in tables.REFERRERS.items()
    }
