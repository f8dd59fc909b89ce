"""The reading process: it can be killed, run out of time or memory, and the program goes on."""

import io
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from organiser_app.domain.errors import Cancelled, UserError
from organiser_app.spreadsheet import reader
from organiser_app.spreadsheet.cells import Limits
from organiser_app.spreadsheet.frames import DONE, BrokenFrame, read_frame, write_frame
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reader import read_bytes, read_file
from tests.helpers.raw_workbooks import saved, sheet_xml, text_cell, xlsx
from tests.helpers.reference import reference

ROWS = 30_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough rows for several blocks."""
    lines = "".join(f"Ana {number},North,01234\n" for number in range(ROWS - 1))
    folder = tmp_path_factory.mktemp("large")
    return saved(folder, "large.csv", b"Name,Area,Code\n" + lines.encode())


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The processes that reading starts."""
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def start(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(real(*arguments, **options))  # type: ignore[call-overload] # passed on
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    yield started
    assert all(child.returncode is not None for child in started), "no child may be left"


def replaced_by(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    monkeypatch.setattr(reader, "_command", lambda: [sys.executable, "-c", script])


def test_progress_counts_rows_up_to_all_of_them(large: Path) -> None:
    seen: list[tuple[int, int | None]] = []

    read_file(large, on_progress=lambda done, total: seen.append((done, total)))

    assert len(seen) > 3
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (ROWS, ROWS)


def test_a_child_killed_in_the_middle_is_a_crash_with_a_code(
    large: Path, children: list[subprocess.Popen[bytes]]
) -> None:
    with pytest.raises(Refused) as refusal:
        read_file(large, on_progress=lambda _done, _total: children[0].kill())

    assert refusal.value.problem_code is ProblemCode.READER_CRASHED
    assert isinstance(refusal.value, UserError)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to end a process by")
def test_a_child_that_the_system_kills_while_it_is_fed_is_a_crash_with_a_code(
    large: Path, monkeypatch: pytest.MonkeyPatch, children: list[subprocess.Popen[bytes]]
) -> None:
    script = (
        "import os, signal, sys; sys.stdin.buffer.readline(); os.kill(os.getpid(), signal.SIGKILL)"
    )
    replaced_by(monkeypatch, script)

    with pytest.raises(Refused) as refusal:
        read_file(large)

    assert refusal.value.problem_code is ProblemCode.READER_CRASHED
    assert children[0].returncode == -signal.SIGKILL


def test_a_child_that_hangs_is_ended_by_the_clock(
    large: Path, monkeypatch: pytest.MonkeyPatch, children: list[subprocess.Popen[bytes]]
) -> None:
    replaced_by(monkeypatch, "import time; time.sleep(60)")

    with pytest.raises(Refused) as refusal:
        read_file(large, limits=Limits(wall_seconds=0.3))

    assert refusal.value.problem_code is ProblemCode.READER_TIMEOUT
    assert len(children) == 1


def test_cancelling_ends_the_child_at_once(
    large: Path, monkeypatch: pytest.MonkeyPatch, children: list[subprocess.Popen[bytes]]
) -> None:
    replaced_by(monkeypatch, "import time; time.sleep(60)")

    with pytest.raises(Cancelled):
        read_file(large, is_cancelled=lambda: True)

    assert len(children) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_a_file_that_needs_too_much_memory_is_refused(tmp_path: Path) -> None:
    huge = xlsx(sheet_xml(f'<row r="1">{text_cell("A1", "x" * 120_000_000)}</row>'))
    path = saved(tmp_path, "sheet.xlsx", huge)

    with pytest.raises(Refused) as refusal:
        read_file(path, limits=Limits(memory_bytes=300 * 1024 * 1024))

    assert refusal.value.problem_code in {
        ProblemCode.FILE_TOO_LARGE,
        ProblemCode.READER_CRASHED,
    }


def test_a_child_that_talks_nonsense_is_a_crash(
    large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replaced_by(monkeypatch, "import sys; sys.stdin.buffer.read(); print('all is well')")

    with pytest.raises(Refused) as refusal:
        read_file(large)

    assert refusal.value.problem_code is ProblemCode.READER_CRASHED


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        read_file(tmp_path / "nobody.xlsx")

    assert refusal.value.problem_code is ProblemCode.FILE_UNREADABLE


def test_the_child_needs_neither_window_nor_database() -> None:
    script = (
        "import sys, organiser_app.spreadsheet.child\n"
        "heavy = {'PySide6', 'sqlalchemy', 'numpy', 'openpyxl', 'lxml', 'charset_normalizer'}\n"
        "print(heavy & set(sys.modules))"
    )

    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "set()"


def test_the_child_does_not_see_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORGANISER_PASSPHRASE", "correct horse")

    assert not any("horse" in value for value in reader._environment().values())


def test_the_bundled_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert reader._command() == [sys.executable, "--read-sheet-child"]


class Command:
    """What a hijacked child might send."""

    @override
    def __reduce__(self) -> tuple[object, ...]:
        return (os.system, ("true",))


def test_a_frame_may_build_nothing_but_plain_values() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, (DONE, Command()))
    pipe.seek(0)

    with pytest.raises(BrokenFrame):
        read_frame(pipe)


@pytest.mark.parametrize("data", [b"", b"\x00\x00", b"\x00\x00\x00\x09abc", b"\xff" * 8])
def test_a_broken_frame_is_known_as_one(data: bytes) -> None:
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(data))


def test_a_frame_that_is_no_tuple_is_broken() -> None:
    payload = pickle.dumps(["rows"])

    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(len(payload).to_bytes(4, "big") + payload))


PROTECTED = "synthetic__encrypted.xlsx"


def test_the_right_password_opens_a_protected_workbook() -> None:
    pytest.importorskip("msoffcrypto", reason="opening protected files is an extra")
    reading = read_file(reference("sheets") / PROTECTED, password="secret")

    assert reading.format == "xlsx"
    assert not reading.sheets[0].is_empty


def test_a_wrong_password_is_told_from_a_missing_one() -> None:
    pytest.importorskip("msoffcrypto", reason="opening protected files is an extra")
    with pytest.raises(Refused) as refusal:
        read_file(reference("sheets") / PROTECTED, password="guess")

    assert refusal.value.problem_code is ProblemCode.WRONG_PASSWORD


def test_a_password_for_an_open_file_is_not_needed(large: Path) -> None:
    assert read_file(large, password="secret").format == "csv"


WORKBOOK = xlsx(sheet_xml(f'<row r="1">{text_cell("A1", "Ana Yilmaz")}</row>'))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("members.xlsx", WORKBOOK),
        ("members.csv", "Name;Area\nAna;Zürich\n".encode("cp1252")),
        ("misnamed.csv", WORKBOOK),
    ],
)
def test_content_without_a_file_is_read_like_the_file(
    tmp_path: Path, name: str, content: bytes
) -> None:
    assert read_bytes(name, content) == read_file(saved(tmp_path, name, content))


def test_what_was_chosen_for_text_holds_for_content_too() -> None:
    content = "Name;Area, city\nAna;Zürich\n".encode("cp1252")

    reading = read_bytes("members.csv", content, encoding="cp1252", delimiter=";")

    assert (reading.encoding, reading.delimiter) == ("cp1252", ";")
    assert reading.sheets[0].rows == (("Name", "Area, city"), ("Ana", "Zürich"))


def test_protected_content_opens_with_its_password_only() -> None:
    pytest.importorskip("msoffcrypto", reason="opening protected files is an extra")
    path = reference("sheets") / PROTECTED

    with pytest.raises(Refused) as refusal:
        read_bytes(path.name, path.read_bytes(), password="guess")

    assert refusal.value.problem_code is ProblemCode.WRONG_PASSWORD
    assert read_bytes(path.name, path.read_bytes(), password="secret") == read_file(
        path, password="secret"
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", ProblemCode.FILE_EMPTY), (b"x" * 101, ProblemCode.FILE_TOO_LARGE)],
)
def test_content_is_measured_like_a_file(content: bytes, code: ProblemCode) -> None:
    with pytest.raises(Refused) as refusal:
        read_bytes("members.csv", content, limits=Limits(file_bytes=100))

    assert refusal.value.problem_code is code


def test_content_that_takes_too_long_or_kills_its_reader_is_refused(
    large: Path, monkeypatch: pytest.MonkeyPatch, children: list[subprocess.Popen[bytes]]
) -> None:
    content = large.read_bytes()
    with pytest.raises(Refused) as crash:
        read_bytes("large.csv", content, on_progress=lambda _done, _total: children[0].kill())
    replaced_by(monkeypatch, "import time; time.sleep(60)")
    with pytest.raises(Refused) as too_slow:
        read_bytes("large.csv", content, limits=Limits(wall_seconds=0.3))
    with pytest.raises(Cancelled):
        read_bytes("large.csv", content, is_cancelled=lambda: True)

    assert crash.value.problem_code is ProblemCode.READER_CRASHED
    assert too_slow.value.problem_code is ProblemCode.READER_TIMEOUT


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no largest file")
def test_content_is_read_without_writing_it_anywhere() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))  # the child inherits it
    try:
        reading = read_bytes("members.xlsx", WORKBOOK)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert reading.sheets[0].rows == (("Ana Yilmaz",),)
