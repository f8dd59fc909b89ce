"""Rules of the house that no linter knows: what the tree may hold, and what must agree."""

import ast
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

import organiser_app
from organiser_app.storage.tables import metadata

ROOT = Path(__file__).resolve().parents[1]
LONGEST_MODULE = {"organiser_app": 400, "packaging": 400, "tests": 600}
LONGER_WITH_REASON: dict[str, str] = {}
"""Modules past that, each with the reason why it is still one subject."""

RUN_COMMAND = (
    'python -m pip install -e ".[test]" && python -m organiser_app.preflight --install'
    " && python -m organiser_app --demo"
)
TEST_COMMAND = (
    'python -m pip install -e ".[test]" && python -m organiser_app.preflight --install'
    " && python -m pytest"
)

LEDGER_WORDS = re.compile(r"balance|debt|credit|owed|score|points|rank|karma", re.IGNORECASE)
MAY_CATCH_EVERYTHING = {
    "organiser_app/gui/failures.py": "sorts whatever happened",
    "organiser_app/gui/jobs.py": "delivers whatever happened to the thread of the window",
    "organiser_app/spreadsheet/engines.py": "a panic of Rust has no public type; others go on",
}

# Put together from pieces, so that this file does not break its own rule.
MACHINE_PATH = re.compile(r"(?<![\w.~/-])/(?:" + "|".join(["work", "opt", "root"]) + r")/\w")
HOME_OF_SOMEBODY = re.compile(r"(?<![\w.~/-])/(?:home|Users)/(?!user\b|you\b)\w+")
PACKAGE_REGISTRY = re.compile(
    "|".join([r"py" + r"pi\.org", "python" + "hosted", r"registry\.npm"])
)


@cache
def tracked_files() -> tuple[Path, ...]:
    """The files that git knows; where there is no git, the tests that ask are skipped."""
    try:
        listed = subprocess.run(
            ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this tree is not a git clone")
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).exists())


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def places_of(pattern: re.Pattern[str]) -> list[str]:
    """Where the pattern occurs in tracked text, as file:line."""
    found = []
    for path in tracked_files():
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        name = path.relative_to(ROOT)
        found += [f"{name}:{n}" for n, line in enumerate(lines, 1) if pattern.search(line)]
    return found


@pytest.mark.parametrize("pattern", [MACHINE_PATH, HOME_OF_SOMEBODY, PACKAGE_REGISTRY])
def test_the_tree_names_no_machine_and_no_registry(pattern: re.Pattern[str]) -> None:
    assert places_of(pattern) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (MACHINE_PATH, "see /" + "work/notes"),
        (HOME_OF_SOMEBODY, "in /" + "home/ana/papers"),
        (PACKAGE_REGISTRY, "https://py" + "pi.org/simple"),
    ],
)
def test_the_rule_about_places_can_fail(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert organiser_app.__version__ == project["version"]


def test_every_package_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in modules("organiser_app")
        if path.name == "__init__.py"
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []


def test_no_module_grows_past_what_is_read_in_one_sitting() -> None:
    too_long = {
        path.relative_to(ROOT).as_posix(): lines
        for folder, longest in LONGEST_MODULE.items()
        for path in modules(folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > longest
    }

    assert set(too_long) == set(LONGER_WITH_REASON), too_long


def test_nothing_that_is_stored_is_a_balance_a_debt_or_a_rank() -> None:
    stored = [
        f"{table.name}.{column.name}" for table in metadata.sorted_tables for column in table.c
    ]

    assert [name for name in stored if LEDGER_WORDS.search(name)] == []


def keeps_everything(handler: ast.ExceptHandler) -> bool:
    """Whether it catches all there is; who tidies up and raises again keeps nothing."""
    caught = "BaseException" if handler.type is None else ast.unparse(handler.type)
    raises_again = isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None
    return caught in {"BaseException", "Exception"} and not raises_again


def test_only_the_named_borders_catch_everything() -> None:
    catching = {
        path.relative_to(ROOT).as_posix()
        for path in modules("organiser_app")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and keeps_everything(node)
    }

    assert catching <= set(MAY_CATCH_EVERYTHING)


def test_the_licence_is_the_whole_gpl_3() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")

    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert "How to Apply These Terms to Your New Programs" in text


@pytest.mark.parametrize("command", [RUN_COMMAND, TEST_COMMAND])
def test_the_readme_begins_with_the_two_commands(command: str) -> None:
    first_lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:40]

    assert command in [line.strip().removeprefix("$ ") for line in first_lines]


def test_ci_runs_the_test_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert TEST_COMMAND in script


def test_everything_that_the_source_archive_promises_is_there() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    promised = settings["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]

    assert [name for name in promised if not (ROOT / name).exists()] == []
