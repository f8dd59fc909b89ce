"""A network is open in one window at a time, and a crash keeps nobody out."""

import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from pytestqt.qtbot import QtBot

from organiser_app.domain.errors import NetworkFileError
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.main_window.open_lock import LOCK_SUFFIX, holding
from organiser_app.gui.texts.errors import error_sentence
from organiser_app.services.workspace import Workspace
from organiser_app.storage import backups

Idle = Callable[[], None]

CRASH = """
import os, sys
from pathlib import Path
from organiser_app.gui.main_window.open_lock import holding
held = holding(Path(sys.argv[1]), lambda: None)
os._exit(1)
"""


def lock_of(path: Path) -> Path:
    return path.with_name(path.name + LOCK_SUFFIX)


def test_a_network_that_another_window_has_open_is_not_opened_again(
    main_window: MainWindow, idle: Idle, workspace: Workspace
) -> None:
    _, other = holding(workspace.path, lambda: None)

    main_window.networks.open(workspace.path)
    idle()

    assert not main_window.session.is_open
    assert "open in another window" in main_window.messages.text.text()
    other.unlock()


def test_it_opens_once_the_other_window_has_let_go(
    main_window: MainWindow, idle: Idle, workspace: Workspace
) -> None:
    _, other = holding(workspace.path, lambda: None)
    other.unlock()

    main_window.networks.open(workspace.path)
    idle()

    assert main_window.session.is_open
    assert lock_of(workspace.path).exists()


def test_opening_what_is_open_already_opens_it_anew(
    main_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    path = tmp_path / "Mill Lane.organiser"
    main_window.networks.create(path)
    idle()

    main_window.networks.open(path)
    idle()

    assert main_window.session.is_open


def test_closing_and_leaving_take_the_lock_away(
    main_window: MainWindow, idle: Idle, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "First.organiser", tmp_path / "Second.organiser"
    main_window.networks.create(first)
    idle()
    main_window.networks.close()
    idle()
    main_window.networks.create(second)
    idle()

    main_window.close()
    qtbot.waitUntil(lambda: not main_window.isVisible(), timeout=20_000)

    assert not lock_of(first).exists()
    assert not lock_of(second).exists()


def test_a_network_that_cannot_be_opened_leaves_no_lock(
    main_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    main_window.networks.open(tmp_path / "gone.organiser")
    idle()

    assert list(tmp_path.glob("*" + LOCK_SUFFIX)) == []


def test_what_a_crash_left_behind_keeps_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "Mill Lane.organiser"
    subprocess.run([sys.executable, "-c", CRASH, str(path)], check=False)
    assert lock_of(path).exists()

    answer, lock = holding(path, lambda: "opened")

    assert answer == "opened"
    lock.unlock()


def test_on_another_computer_it_says_which_one_and_what_can_be_removed(tmp_path: Path) -> None:
    path = tmp_path / "Mill Lane.organiser"
    lock_of(path).write_text("1\norganiser\nlibrary-laptop\n\n\n")

    with pytest.raises(NetworkFileError) as caught:
        holding(path, lambda: None)

    sentence = error_sentence(caught.value)
    assert "library-laptop" in sentence
    assert "Mill Lane.organiser.lock" in sentence
    assert socket.gethostname() not in sentence


def test_where_nothing_can_be_written_there_is_no_lock_to_wait_for(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "Mill Lane.organiser"

    answer, _ = holding(path, lambda: "tried")

    assert answer == "tried"
    assert not QFileInfo(str(lock_of(path))).exists()


def test_the_example_that_was_open_last_is_opened_as_the_example(
    main_window: MainWindow, idle: Idle
) -> None:
    folder = main_window.parts.folder
    folder.mkdir(parents=True)

    main_window.networks.open(folder / "Example network.organiser")
    idle()

    assert main_window.banner.isVisible()


def test_ones_own_network_by_the_name_of_the_example_opens_as_it_is(
    main_window: MainWindow, idle: Idle
) -> None:
    folder = main_window.parts.folder
    folder.mkdir(parents=True)
    path = folder / "Example network.organiser"
    Workspace.create(path, folder / "copies").close(copy=False)

    main_window.networks.open(path)
    idle()

    assert main_window.session.is_open
    assert not main_window.banner.isVisible()


def test_when_no_copy_can_be_made_it_is_told_and_leaving_again_leaves(
    main_window: MainWindow,
    idle: Idle,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_room(*_: object) -> None:
        raise NetworkFileError("COPY_FAILED", file="copy.organiser")

    main_window.networks.create(tmp_path / "Mill Lane.organiser")
    idle()
    monkeypatch.setattr(backups, "verified_copy", no_room)
    main_window.close()
    idle()
    assert main_window.isVisible()
    assert "could not be made" in main_window.messages.text.text()

    main_window.close()
    qtbot.waitUntil(lambda: not main_window.isVisible(), timeout=20_000)

    assert main_window.parts.store.value.last_network.endswith("Mill Lane.organiser")


def test_a_file_that_cannot_be_opened_leads_back_to_the_network_that_was_open(
    main_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    path = tmp_path / "Mill Lane.organiser"
    wrong = tmp_path / "holiday.organiser"
    wrong.write_bytes(b"not a network")
    main_window.networks.create(path)
    idle()

    main_window.networks.open(wrong)
    idle()

    assert main_window.session.workspace.path == path
    assert "holiday.organiser is not a network" in main_window.messages.text.text()
