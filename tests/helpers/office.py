"""A real LibreOffice for tests: no window, a profile of its own, gone when the tests are over.

Python environments know no `uno`, so `office_script.py` is run by the system's Python, once for
each file; the office itself stays open for all of them.
"""

import json
import os
import shutil
import signal
import subprocess
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import StrEnum
from functools import cache
from pathlib import Path

import pytest

from tests.helpers.sheet_edits import Step

SCRIPT = Path(__file__).with_name("office_script.py")
PATIENCE_SECONDS = 120.0
START_SECONDS = 90.0
GOODBYE_SECONDS = 10.0
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>{language}</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc">
<prop oor:name="UseDocumentSystemFileLocking" oor:op="fuse"><value>false</value></prop>
<prop oor:name="UseDocumentOOoLockFile" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""
"""The locale, and no locks beside files, which would outlive an office that had to be killed."""


class CsvOpening(StrEnum):
    """How a person opens delimited text: just OK, or with the box about days ticked as well."""

    DEFAULTS = "44/59/9,34,76,1,,0,false,false"
    """What the dialog offers: comma, semicolon and tab divide, numbers are numbers."""
    SPECIAL_NUMBERS = "44/59/9,34,76,1,,0,false,true"
    """Also days, times and powers of ten are looked for, as other programs always do."""
    TEXT = "44,34,76,1,1/2,0,true,false"
    """With care: comma only, and what is quoted stays text."""


class Office:
    """One LibreOffice, started when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pipe = ""
        self._language = ""
        self._process: subprocess.Popen[bytes] | None = None

    def edit(
        self,
        source: Path,
        target: Path,
        steps: Sequence[Step] = (),
        *,
        csv: CsvOpening = CsvOpening.DEFAULTS,
        sheet: str | None = None,
        language: str = "en-US",
    ) -> Path:
        """Opens the file, does the steps and saves it as what the target's name says.

        The language is how days and numbers are understood and shown; another one needs another
        start. `sheet` is the one that a target of delimited text holds; without, it is the first.
        """
        self._start(language)
        task = {
            "source": str(source.resolve()),
            "target": str(target.resolve()),
            "steps": [dict(step) for step in steps],
            "csv_options": csv.value,
            "sheet": sheet,
        }
        self._run(task)
        return target

    def convert(self, source: Path, to: str, *, sheet: str | None = None) -> Path:
        """Opens the file as a person would and saves it beside itself as `xlsx`, `ods`, `csv`."""
        return self.edit(source, source.with_name(f"{source.stem}-saved.{to}"), sheet=sheet)

    def stop(self) -> None:
        """Ends the office: asked first, so that it takes its sockets along, then by force."""
        process, self._process = self._process, None
        if process is None:
            return
        try:
            if process.poll() is None:
                self._ask({"ends": True}, GOODBYE_SECONDS)
                process.wait(GOODBYE_SECONDS)
        except subprocess.TimeoutExpired:
            pass
        finally:
            _kill_all_of(process)

    def _run(self, task: dict[str, object]) -> None:
        """Does the task; an office that crashed is started anew, once, as a person would."""
        said = self._trouble_with(task)
        if said:
            self.stop()
            self._start(self._language)
            said = self._trouble_with(task)
        if said:
            pytest.fail(f"LibreOffice failed twice: {said}", pytrace=False)

    def _trouble_with(self, task: dict[str, object]) -> str:
        """What went wrong; empty where nothing did."""
        try:
            done = self._ask(task, PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            return "it did not answer in time"
        if not done.returncode:
            return ""
        log = (self._folder / "office.log").read_text("utf-8", "replace")
        return f"{done.stderr[-2000:]}\n{log[-1000:]}"

    def _ask(
        self, task: dict[str, object], patience_seconds: float
    ) -> subprocess.CompletedProcess[str]:
        python = python_with_uno()
        assert python is not None
        where = {"pipe": self._pipe, "patience_seconds": START_SECONDS}
        return subprocess.run(
            [python, "-E", str(SCRIPT)],
            input=json.dumps(where | task),
            env=self._environment(),
            capture_output=True,
            text=True,
            timeout=patience_seconds,
            check=False,
        )

    def _start(self, language: str) -> None:
        is_running = self._process is not None and self._process.poll() is None
        if is_running and self._language == language:
            return
        self.stop()
        program = soffice()
        assert program is not None
        self._language = language
        self._pipe = f"organiser-tests-{uuid.uuid4().hex[:12]}"
        profile = self._new_profile()
        with (self._folder / "office.log").open("wb") as log:
            self._process = subprocess.Popen(
                [
                    program,
                    "--headless",
                    "--norestore",
                    "--nologo",
                    "--nodefault",
                    f"-env:UserInstallation={profile.as_uri()}",
                    f"--accept=pipe,name={self._pipe};urp;",
                ],
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # so that all of it can be ended
            )

    def _new_profile(self) -> Path:
        """A folder of settings: a new one for each start, as one that was killed may be locked."""
        profile = self._folder / f"profile-{self._pipe}"
        settings = profile / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS.format(language=self._language), "utf-8")
        return profile

    def _environment(self) -> dict[str, str]:
        """Neither this Python's settings nor the home that each test empties."""
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
        home = {"HOME": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder)}
        return {
            **kept,
            **home,
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Madrid",
            "SAL_USE_VCLPLUGIN": "svp",
        }


def _kill_all_of(process: subprocess.Popen[bytes]) -> None:
    """Kills the office and whatever it started; harmless where all of it has ended."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextmanager
def opened_office(folder: Path) -> Iterator[Office]:
    """An office that keeps its things in `folder`; skips where none is installed, but not in CI."""
    lacking = _lacking()
    if lacking and os.environ.get("CI") == "true":
        pytest.fail(f"LibreOffice must be here under CI: {lacking}", pytrace=False)
    if lacking:
        pytest.skip(f"LibreOffice cannot be asked: {lacking}")
    office = Office(folder)
    try:
        yield office
    finally:
        office.stop()


def _lacking() -> str:
    if os.name != "posix":
        return "its processes are ended as POSIX does it"
    if soffice() is None:
        return "soffice is not installed (libreoffice-calc)"
    return "" if python_with_uno() else "no Python knows uno (python3-uno)"


@cache
def soffice() -> str | None:
    """The program that starts LibreOffice."""
    return shutil.which("soffice") or shutil.which("libreoffice")


@cache
def python_with_uno() -> str | None:
    """A Python that can talk to LibreOffice: the system's, or the one that came with it."""
    program = soffice()
    beside = [] if program is None else [Path(program).resolve().with_name("python")]
    for python in [Path("/usr/bin/python3"), *beside]:
        if python.exists() and _knows_uno(python):
            return str(python)
    return None


def _knows_uno(python: Path) -> bool:
    asked = subprocess.run(
        [str(python), "-E", "-c", "import uno"], capture_output=True, check=False, timeout=60
    )
    return asked.returncode == 0
