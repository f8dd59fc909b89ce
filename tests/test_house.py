"""The rules that every test runs under do hold: see conftest.py."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths, QThread
from typing_extensions import override

from tests.helpers.threads import running_threads, wait_for_threads


def test_a_thread_that_goes_on_is_found_and_named() -> None:
    before = running_threads()
    enough = threading.Event()
    thread = threading.Thread(target=enough.wait, name="goes on")
    thread.start()

    found = running_threads() - before

    enough.set()
    thread.join()
    assert {each.name for each in found} == {"goes on"}


def test_a_thread_that_is_about_to_end_is_waited_for() -> None:
    before = running_threads()
    threading.Timer(0.05, lambda: None).start()

    left = wait_for_threads(running_threads() - before)

    assert left == set()


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells which threads of Qt still run"
)
def test_a_thread_of_qt_is_found_while_it_runs_and_not_after() -> None:
    class Waiting(QThread):
        @override
        def run(self) -> None:
            threading.current_thread()
            started.set()
            enough.wait()

    before, started, enough = running_threads(), threading.Event(), threading.Event()
    thread = Waiting()
    thread.start()
    started.wait()

    while_running = running_threads() - before
    enough.set()
    thread.wait()
    afterwards = wait_for_threads(running_threads() - before)

    assert len(while_running) == 1
    assert afterwards == set()


@pytest.mark.parametrize("number", [1, 2])
def test_settings_begin_empty_in_every_test(number: int, empty_home: Path) -> None:
    settings = QSettings("organiser-tests", "house")
    found_before = settings.value("number")

    settings.setValue("number", number)
    settings.sync()

    assert found_before is None
    assert Path(settings.fileName()).is_relative_to(empty_home)


def test_qt_and_python_agree_that_home_is_the_home_of_the_tests(empty_home: Path) -> None:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)

    assert Path(folder).is_relative_to(empty_home)
    assert Path.home() == empty_home
