"""A network's file: its pragmas, its shape, what is refused, and copies that are checked."""

import os
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from organiser_app.domain.commands import AddMember
from organiser_app.domain.errors import NetworkFileError
from organiser_app.domain.members import Member
from organiser_app.services.workspace import Workspace
from organiser_app.storage import backups, migrations, network_file, tables
from organiser_app.storage.engine import APPLICATION_ID, read_header, reading, writing
from organiser_app.storage.reads.network import counts
from tests.helpers.networks import a_workspace

EXPECTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": 5000,
    "application_id": APPLICATION_ID,
}


@pytest.mark.parametrize(("name", "value"), EXPECTED.items())
def test_every_connection_has_our_pragmas(tmp_path: Path, name: str, value: object) -> None:
    engine = network_file.create(tmp_path / "a.organiser")

    with reading(engine) as connection:
        found = connection.exec_driver_sql(f"PRAGMA {name}").scalar()

    assert found == value
    engine.dispose()


def test_the_search_index_forgets_securely(tmp_path: Path) -> None:
    engine = network_file.create(tmp_path / "a.organiser")

    with reading(engine) as connection:
        statement = "SELECT v FROM search_config WHERE k = 'secure-delete'"
        found = connection.exec_driver_sql(statement).scalar()

    assert found == 1
    engine.dispose()


def test_the_migrations_make_exactly_the_tables_that_the_program_knows(tmp_path: Path) -> None:
    migrated = network_file.create(tmp_path / "a.organiser")
    described = create_engine("sqlite://")
    tables.metadata.create_all(described)

    found, expected = inspect(migrated), inspect(described)

    names = [name for name in found.get_table_names() if not name.startswith("search")]
    assert sorted(names) == sorted(expected.get_table_names())
    for name in names:
        assert _shape(found, name) == _shape(expected, name)
    migrated.dispose()
    described.dispose()


def _shape(inspector: object, name: str) -> object:
    columns = [
        (one["name"], str(one["type"]), one["nullable"], str(one["default"]).strip("'"))
        for one in inspector.get_columns(name)  # type: ignore[attr-defined]
    ]
    indexes = sorted(
        (one["name"], tuple(one["column_names"]), one["unique"])
        for one in inspector.get_indexes(name)  # type: ignore[attr-defined]
    )
    links = sorted(
        (tuple(one["constrained_columns"]), one["referred_table"], str(one["options"]))
        for one in inspector.get_foreign_keys(name)  # type: ignore[attr-defined]
    )
    return columns, indexes, links


def test_a_new_network_is_a_private_file_that_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.organiser"

    network_file.create(path).dispose()

    header = read_header(path)
    assert (header.application_id, header.schema_version) == (APPLICATION_ID, migrations.HEAD)
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "NOT_A_NETWORK"),
        (b"name,phone\n" * 30, "NOT_A_NETWORK"),
        (b"SQLite format 3\x00" + bytes(200), "NOT_A_NETWORK"),
    ],
)
def test_a_file_that_is_not_a_network_is_refused_untouched(
    tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "other.organiser"
    path.write_bytes(content)

    with pytest.raises(NetworkFileError) as refused:
        network_file.open_existing(path, tmp_path)

    assert refused.value.code == code
    assert path.read_bytes() == content


def test_a_network_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.organiser"
    engine = network_file.create(path)
    with writing(engine) as connection:
        connection.exec_driver_sql("PRAGMA user_version=99")
    engine.dispose()
    before = path.read_bytes()

    with pytest.raises(NetworkFileError) as refused:
        network_file.open_existing(path, tmp_path)

    assert refused.value.code == "NETWORK_TOO_NEW"
    assert refused.value.values["found"] == 99
    assert path.read_bytes() == before


def test_a_network_that_was_never_closed_opens_with_all_that_was_written(tmp_path: Path) -> None:
    first = a_workspace(tmp_path)
    first.run(AddMember(Member("Ana Yilmaz")))

    again = Workspace.open(first.path, tmp_path / "copies")

    assert again.ask(counts).members == 1
    again.close(copy=False)
    first.close(copy=False)


def test_a_missing_network_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NetworkFileError) as refused:
        network_file.open_existing(tmp_path / "gone.organiser", tmp_path)

    assert refused.value.code == "NETWORK_MISSING"


def test_making_a_network_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.organiser"
    path.write_bytes(b"mine")

    with pytest.raises(NetworkFileError) as refused:
        network_file.create(path)

    assert refused.value.code == "NETWORK_EXISTS"
    assert path.read_bytes() == b"mine"


def test_a_copy_made_while_the_log_is_not_yet_in_the_file_has_everything(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    for place in range(20):
        workspace.run(AddMember(Member(f"Person {place}")))

    copy = workspace.make_copy("by-hand")

    opened = Workspace.open(copy, tmp_path)
    assert opened.ask(counts).members == 20
    opened.close(copy=False)
    workspace.close(copy=False)


def test_a_copy_that_fails_its_check_is_kept_aside_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = a_workspace(tmp_path)
    monkeypatch.setattr(backups, "_is_sound", lambda *_: False)

    with pytest.raises(NetworkFileError) as refused:
        workspace.make_copy("by-hand")

    assert refused.value.code == "COPY_FAILED"
    assert [path.suffix for path in (tmp_path / "copies").iterdir()] == [".failed"]
    workspace.close(copy=False)


def test_closing_makes_a_copy_only_where_something_changed(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    workspace.run(AddMember(Member("Ana")))
    workspace.close()
    again = Workspace.open(workspace.path, tmp_path / "copies")
    again.close()

    assert len(list((tmp_path / "copies").glob("*quit*"))) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files and such names away")
def test_what_is_deleted_while_it_is_open_takes_no_more_and_is_kept_in_a_copy(
    tmp_path: Path,
) -> None:
    workspace = a_workspace(tmp_path)
    workspace.run(AddMember(Member("Ana Yilmaz")))
    workspace.path.unlink()

    with pytest.raises(NetworkFileError) as refused:
        workspace.run(AddMember(Member("Bo Lindqvist")))
    workspace.close()

    assert refused.value.code == "NETWORK_GONE"
    assert not workspace.path.exists()
    copy = Workspace.open(
        backups.copies_of(workspace.backup_folder, workspace.path, "quit")[-1], tmp_path
    )
    assert copy.ask(counts).members == 1
    copy.close(copy=False)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files and such names away")
def test_what_is_moved_while_it_is_open_has_everything_at_its_new_place(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    workspace.run(AddMember(Member("Ana Yilmaz")))
    moved = workspace.path.rename(tmp_path / "moved.organiser")

    workspace.close()

    assert list(tmp_path.glob("network.organiser*")) == []
    again = Workspace.open(moved, tmp_path / "copies")
    assert again.ask(counts).members == 1
    again.close(copy=False)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files and such names away")
def test_a_network_lies_where_its_name_says_whatever_signs_are_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "50% & más #1?mode=memory"
    folder.mkdir()

    workspace = a_workspace(folder)
    workspace.run(AddMember(Member("Ana Yilmaz")))
    workspace.close()

    assert workspace.path.stat().st_size > 10_000
    assert backups.copies_of(workspace.backup_folder, workspace.path, "quit")


def test_a_copy_that_has_no_folder_to_go_to_is_told_of(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    in_the_way = tmp_path / "in the way"
    in_the_way.write_text("a file where the folder should be")

    with pytest.raises(NetworkFileError) as failed:
        backups.verified_copy(workspace.engine, in_the_way / "copy.organiser")

    assert failed.value.code == "COPY_FAILED"
    workspace.close(copy=False)


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no largest file")
def test_a_copy_for_which_there_is_no_room_is_told_of_and_leaves_nothing(tmp_path: Path) -> None:
    import resource

    workspace = a_workspace(tmp_path)
    folder = tmp_path / "small"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))

    try:
        with pytest.raises(NetworkFileError) as failed:
            backups.verified_copy(workspace.engine, folder / "copy.organiser")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert failed.value.code == "COPY_FAILED"
    assert list(folder.iterdir()) == []
    workspace.close(copy=False)


def test_only_the_newest_copies_of_an_occasion_are_kept(tmp_path: Path) -> None:
    network = tmp_path / "My [odd] name.organiser"
    for place in range(5):
        backups.copy_name(tmp_path, network, "quit").write_text(str(place))
    other = tmp_path / "My [odd] name too 2026 quit.organiser"
    other.write_text("another network")

    backups.forget_old_copies(tmp_path, network, "quit", keep=2)

    left = sorted(path.read_text() for path in tmp_path.glob("*quit*"))
    assert left[:2] == ["3", "4"]


def test_what_a_killed_program_left_of_a_copy_does_not_lie_there_for_ever(tmp_path: Path) -> None:
    network = tmp_path / "network.organiser"
    copy = backups.copy_name(tmp_path, network, "quit")
    rests = [copy.with_name(copy.name + rest) for rest in (".tmp", ".tmp-journal", ".failed")]
    other = backups.copy_name(tmp_path, tmp_path / "other.organiser", "quit")
    under_way = backups.copy_name(tmp_path, network, "quit")
    for path in (*rests, other.with_name(other.name + ".tmp")):
        path.write_text("half a copy")
        os.utime(path, (0, 0))
    under_way.with_name(under_way.name + ".tmp").write_text("being written")

    backups.forget_old_copies(tmp_path, network, "quit")

    left = {path.name for path in tmp_path.iterdir()}
    assert left == {rests[2].name, f"{other.name}.tmp", f"{under_way.name}.tmp"}


def test_an_older_network_is_copied_before_it_is_upgraded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = a_workspace(tmp_path)
    workspace.run(AddMember(Member("Ana")))
    workspace.close(copy=False)
    steps = migrations._steps()

    def add_a_column(operations: object) -> None:
        operations.execute("ALTER TABLE members ADD COLUMN shoe_size INTEGER")  # type: ignore[attr-defined]

    newer = migrations.HEAD + 1
    monkeypatch.setattr(migrations, "HEAD", newer)
    monkeypatch.setattr(migrations, "_steps", lambda: (*steps, (newer, "shoes", add_a_column)))

    opened = Workspace.open(workspace.path, tmp_path / "copies")

    assert opened.ask(counts).members == 1
    assert opened.ask(migrations.version_of) == newer
    assert len(list((tmp_path / "copies").glob("*before-upgrade*"))) == 1
    opened.close(copy=False)


def test_an_upgrade_that_fails_leaves_the_network_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = a_workspace(tmp_path)
    workspace.run(AddMember(Member("Ana")))
    workspace.close(copy=False)
    steps = migrations._steps()

    def fail_half_way(operations: object) -> None:
        operations.execute("ALTER TABLE members ADD COLUMN shoe_size INTEGER")  # type: ignore[attr-defined]
        raise RuntimeError

    newer = migrations.HEAD + 1
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "HEAD", newer)
        patch.setattr(migrations, "_steps", lambda: (*steps, (newer, "shoes", fail_half_way)))
        with pytest.raises(RuntimeError):
            Workspace.open(workspace.path, tmp_path / "copies")

    opened = Workspace.open(workspace.path, tmp_path / "copies")
    assert opened.ask(migrations.version_of) == migrations.HEAD
    assert opened.ask(counts).members == 1
    opened.close(copy=False)
