"""report: a file that can be handed out, written without a screen."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import Shell


def report(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs the command in a process of its own: it brings up Qt in a language."""
    return subprocess.run(
        [sys.executable, "-m", "organiser_app", "report", *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def example(shell: Shell, tmp_path: Path) -> Path:
    path = tmp_path / "example.organiser"
    assert shell("example", path, "--members", 40).status == 0
    return path


@pytest.mark.parametrize(("suffix", "start"), [(".pdf", b"%PDF-"), (".html", b"<!DOCTYPE html>")])
def test_the_report_is_written_and_described(
    example: Path, tmp_path: Path, suffix: str, start: bytes
) -> None:
    target = tmp_path / f"report{suffix}"

    ran = report(example, target, "--json", "--language", "es")

    assert ran.returncode == 0, ran.stderr
    document = json.loads(ran.stdout)
    assert document["file"] == str(target)
    assert document["made_up"] is True
    assert sum(document["indicators"].values()) == 12
    assert target.read_bytes().startswith(start)


def test_a_web_page_speaks_the_language_that_was_asked_for(example: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.html"

    assert report(example, target, "--language", "ar", "--month", "2026-01").returncode == 0

    assert '<html lang="ar" dir="rtl">' in target.read_text(encoding="utf-8")


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(
    shell: Shell, network: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    target.write_text("mine")

    ran = shell("report", network, target)

    assert ran.status == 4
    assert "--replace" in ran.err
    assert target.read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("report.doc",), 2, "neither in .pdf nor in .html"),
        (("report.pdf", "--month", "2026-13"), 4, "no month"),
        (("nowhere/report.pdf",), 4, "folder"),
    ],
)
def test_what_cannot_be_written_is_said(
    network: Path, tmp_path: Path, arguments: tuple[str, ...], status: int, words: str
) -> None:
    name, *rest = arguments

    ran = report(network, tmp_path / name, *rest)

    assert ran.returncode == status
    assert words in ran.stderr
    assert "Traceback" not in ran.stderr
