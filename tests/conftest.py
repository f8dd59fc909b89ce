"""What holds for every test: a home of its own, no thread left behind, and how hard hypothesis tries."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.helpers.office import Office, opened_office
from tests.helpers.threads import running_threads, wait_for_threads

settings.register_profile("quick", max_examples=50, deadline=None, print_blob=True)
settings.register_profile("deep", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("ORGANISER_HYPOTHESIS", "quick"))

HOME_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
}


LONGEST_FILES = (
    "tests/services/test_return_laws",
    "tests/journeys/",
    "tests/crashes/",
    "tests/services/test_random_programs.py",
    "tests/services/test_matches.py",
    "tests/services/test_return_merge_rows.py",
    "tests/spreadsheet/test_office_round_trip.py",
    "tests/gui/test_accessibility.py",
)
"""What takes longest for a file; most of them have few tests."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where several files run at a time the longest go first, so that none of them ends alone."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: not item.nodeid.startswith(LONGEST_FILES))


@pytest.fixture(scope="session", autouse=True)
def home_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home for the whole run, since Qt reads its settings folders once and keeps them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable, folder in HOME_FOLDERS.items():
            patch.setenv(variable, str(home / folder))
        yield home


@pytest.fixture(autouse=True)
def empty_home(home_of_the_tests: Path) -> Path:
    """The same home, emptied, so that no test finds the settings of the one before."""
    for entry in home_of_the_tests.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    (home_of_the_tests / "runtime").mkdir(mode=0o700)
    return home_of_the_tests


@pytest.fixture(scope="session", autouse=True)
def clipboard_given_up_at_the_end() -> Iterator[None]:
    """Takes back what was copied: without a screen Qt lets go of it when Python is gone already.

    A picture copied with its words is an object of Python's, whose end then ends the process.
    """
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fails a test that leaves a thread running, and names the thread."""
    before = running_threads()
    yield
    left = wait_for_threads(running_threads() - before)
    if left:
        names = ", ".join(sorted(thread.name for thread in left))
        pytest.fail(f"the test left threads running: {names}", pytrace=False)


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """LibreOffice, for the tests that send sheets through it."""
    with opened_office(tmp_path_factory.mktemp("office")) as opened:
        yield opened
