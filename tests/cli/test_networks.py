"""new, example, history, undo, redo."""

import sqlite3
from pathlib import Path

from tests.cli.running import Shell


def test_new_makes_a_network_of_that_name(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "ours.organiser"

    ran = shell("new", path, "--name", "Öur Gröup", "--plain", "--json")

    assert (ran.status, ran.err) == (0, "")
    assert ran.document == {"file": str(path), "name": "Öur Gröup", "encrypted": False}
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_new_says_that_nothing_is_encrypted_unless_that_was_meant(
    shell: Shell, tmp_path: Path
) -> None:
    ran = shell("new", tmp_path / "ours.organiser")

    assert ran.status == 0
    assert "not encrypted" in ran.err


def test_new_never_writes_over_a_file(shell: Shell, network: Path) -> None:
    before = network.read_bytes()

    ran = shell("new", network, "--json")

    assert ran.status == 4
    assert ran.document["problems"][0]["code"] == "NETWORK_EXISTS"
    assert "exists already" in ran.err
    assert network.read_bytes() == before


def test_example_is_as_large_as_was_asked(shell: Shell, tmp_path: Path) -> None:
    ran = shell(
        "example",
        tmp_path / "e.organiser",
        *("--members", 40, "--exchanges", 200, "--days", 120, "--seed", 3, "--json"),
    )

    assert ran.status == 0
    assert ran.document["members"] == 40
    assert ran.document["exchanges"] == 200
    assert ran.document["seed"] == 3


def test_the_same_seed_writes_the_same_example(shell: Shell, tmp_path: Path) -> None:
    rows = []
    for name in ("one", "two"):
        path = tmp_path / f"{name}.organiser"
        assert shell("example", path, "--members", 30, "--seed", 5).status == 0
        with sqlite3.connect(path) as connection:
            rows.append(connection.execute("SELECT * FROM members, areas ORDER BY 1").fetchall())
        connection.close()

    assert rows[0] == rows[1]


def test_history_lists_changes_newest_first_in_words(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "e.organiser"
    shell("example", path, "--members", 30)

    ran = shell("history", path, "--json")

    assert [one["id"] for one in ran.document] == [2, 1]
    assert set(ran.document[0]) == {"id", "at", "label", "by", "undone"}
    assert ran.document[0]["label"].startswith("Added 30 members")
    assert not ran.document[0]["undone"]


def test_undo_takes_back_and_redo_does_again(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "e.organiser"
    shell("example", path, "--members", 30)

    undone = shell("undo", path, "--json")
    after_undo = shell("history", path, "--json").document
    redone = shell("redo", path)

    assert (undone.status, undone.document["change"]) == (0, 2)
    assert undone.document["rows"]["members"] == 30
    assert [one["undone"] for one in after_undo] == [True, False]
    assert redone.status == 0
    assert redone.out.startswith("Done again: Added 30 members")
    assert not any(one["undone"] for one in shell("history", path, "--json").document)


def test_undo_of_a_change_by_its_number(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "e.organiser"
    shell("example", path, "--members", 30)

    assert shell("undo", path, 1, "--json").document["change"] == 1


def test_nothing_to_undo_is_refused_in_words(shell: Shell, network: Path) -> None:
    ran = shell("undo", network)

    assert (ran.status, ran.out) == (4, "")
    assert "nothing to take back" in ran.err


def test_a_network_that_is_not_there_is_refused_in_words(shell: Shell, tmp_path: Path) -> None:
    ran = shell("history", tmp_path / "gone.organiser")

    assert ran.status == 4
    assert "gone.organiser is not there" in ran.err


def test_a_file_that_is_no_network_is_refused_and_left_alone(shell: Shell, tmp_path: Path) -> None:
    other = tmp_path / "letter.organiser"
    other.write_text("Dear Ana, " * 40)

    ran = shell("undo", other, "--json")

    assert ran.status == 4
    assert ran.document["problems"][0]["code"] == "NOT_A_NETWORK"
    assert other.read_text() == "Dear Ana, " * 40


def test_a_database_server_is_refused_in_words(shell: Shell) -> None:
    ran = shell("history", "postgresql://localhost/ours")

    assert ran.status == 4
    assert "not built yet" in ran.err
