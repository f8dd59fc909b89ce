"""The preflight names what is missing, prints the exact line, and installs nothing in vain."""

import ast
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from organiser_app import preflight
from organiser_app.preflight import DRAWING, MANAGERS, WAYLAND, X11, Display, Library

ROOT = Path(__file__).resolve().parents[1]
MANAGER_BY_PROGRAM = {manager.program: manager for manager in MANAGERS}
ABSENT = Library("libsurely-not-here.so.9", "libsurely9", "surely")

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks such libraries")


def all_but(*absent: str) -> Callable[[str], bool]:
    return lambda soname: soname not in absent


def pretend_missing(monkeypatch: pytest.MonkeyPatch, *libraries: Library) -> list[list[str]]:
    """Makes these libraries missing, apt the package manager, and commands be noted, not run."""
    ran: list[list[str]] = []

    def note(command: Sequence[str], *, check: bool) -> None:
        ran.append(list(command))

    monkeypatch.setattr(
        preflight, "missing_libraries", lambda wanted: libraries if not ran else ()
    )
    monkeypatch.setattr(preflight, "find_manager", lambda: MANAGER_BY_PROGRAM["apt-get"])
    monkeypatch.setattr(preflight, "_is_root", lambda: True)
    monkeypatch.setattr(subprocess, "run", note)
    return ran


def test_it_runs_without_any_package_installed() -> None:
    ran = subprocess.run(
        [sys.executable, "-S", "-m", "organiser_app.preflight", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "--install" in ran.stdout


@pytest.mark.parametrize("module", ["preflight.py", "__init__.py"])
def test_what_runs_first_imports_only_the_standard_library(module: str) -> None:
    tree = ast.parse((ROOT / "organiser_app" / module).read_text(encoding="utf-8"))
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").split(".")[0])

    assert imported <= sys.stdlib_module_names


@linux_only
def test_nothing_is_missing_where_the_tests_run() -> None:
    assert preflight.missing_libraries(()) == ()
    assert preflight.problem(window=False) is None


@linux_only
def test_a_picture_needs_fewer_libraries_than_a_window() -> None:
    nothing_loads = all_but(*(library.soname for library in DRAWING + X11 + WAYLAND))

    for_a_picture = preflight.missing_libraries((), can_load=nothing_loads)
    for_a_window = preflight.missing_libraries([Display.X11], can_load=nothing_loads)

    assert for_a_picture == DRAWING
    assert for_a_window == DRAWING + X11


def test_a_second_display_that_lacks_nothing_is_enough() -> None:
    no_xcb = all_but("libxcb-cursor.so.0")

    missing = preflight.missing_libraries([Display.X11, Display.WAYLAND], can_load=no_xcb)

    assert missing == ()


def test_a_library_that_is_not_there_does_not_load() -> None:
    assert not preflight.loads(ABSENT.soname)


@pytest.mark.parametrize(
    ("program", "line"),
    [
        (
            "apt-get",
            "apt-get update; env DEBIAN_FRONTEND=noninteractive "
            "apt-get install -y --no-install-recommends libegl1 libgl1",
        ),
        ("dnf", "dnf install -y 'libEGL.so.1()(64bit)' 'libGL.so.1()(64bit)'"),
        (
            "zypper",
            "zypper --non-interactive install --no-recommends "
            "'libEGL.so.1()(64bit)' 'libGL.so.1()(64bit)'",
        ),
        ("pacman", "pacman -Sy --needed --noconfirm libglvnd"),
    ],
)
def test_each_package_manager_gets_its_exact_line(program: str, line: str) -> None:
    graphics = [library for library in DRAWING if library.debian in ("libgl1", "libegl1")]

    commands = preflight.install_commands(graphics, MANAGER_BY_PROGRAM[program], as_root=True)

    assert preflight.as_line(commands) == line


def test_who_is_not_root_gets_sudo_before_each_command() -> None:
    commands = preflight.install_commands(DRAWING, MANAGER_BY_PROGRAM["apt-get"], as_root=False)

    assert [command[0] for command in commands] == ["sudo", "sudo"]


def test_the_package_manager_is_the_one_that_the_system_has() -> None:
    has_pacman = preflight.find_manager(lambda name: "/usr/bin/x" if name == "pacman" else None)

    assert has_pacman is MANAGER_BY_PROGRAM["pacman"]
    assert preflight.find_manager(lambda name: None) is None


def test_the_message_names_the_library_and_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_missing(monkeypatch, ABSENT)

    message = preflight.problem(window=False)

    assert message is not None
    assert ABSENT.soname in message
    assert "apt-get install -y --no-install-recommends libsurely9" in message
    assert preflight.INSTALL_LIBRARIES in message


def test_an_unknown_system_is_still_told_which_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "find_manager", lambda: None)

    assert ABSENT.soname in preflight.describe([ABSENT])


def test_missing_python_packages_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "PYTHON_PACKAGES", ("surely_no_such_package",))

    message = preflight.problem(window=True)

    assert message is not None
    assert "surely_no_such_package" in message
    assert preflight.INSTALL_PACKAGES in message


def test_install_does_nothing_where_nothing_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = pretend_missing(monkeypatch)

    status = preflight.main(["--install"])

    assert (status, ran) == (0, [])
    assert capsys.readouterr() == ("", "")


@linux_only
def test_install_says_the_line_and_runs_just_that(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = pretend_missing(monkeypatch, ABSENT)

    status = preflight.main(["--install"])

    assert status == 0
    assert "; ".join(shlex.join(command) for command in ran) in capsys.readouterr().out
    assert ran[-1][-1] == "libsurely9"


@linux_only
def test_without_root_and_sudo_nothing_is_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = pretend_missing(monkeypatch, ABSENT)
    monkeypatch.setattr(preflight, "_is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: None)

    status = preflight.main(["--install"])

    assert (status, ran) == (preflight.LACKS_SOMETHING, [])
    assert "root" in capsys.readouterr().err


@linux_only
def test_with_sudo_it_says_so_before_it_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = pretend_missing(monkeypatch, ABSENT)
    monkeypatch.setattr(preflight, "_is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")

    preflight.main(["--install"])

    assert all(command[0] == "sudo" for command in ran)
    assert "password" in capsys.readouterr().out


@linux_only
def test_an_installation_that_did_not_help_is_not_called_a_success(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pretend_missing(monkeypatch, ABSENT)
    monkeypatch.setattr(preflight, "missing_libraries", lambda wanted: (ABSENT,))

    status = preflight.main(["--install"])

    assert status == preflight.LACKS_SOMETHING
    assert ABSENT.soname in capsys.readouterr().err


def test_the_plain_check_says_that_all_is_well(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pretend_missing(monkeypatch)

    assert preflight.main([]) == 0
    assert "Nothing is missing" in capsys.readouterr().out


@pytest.mark.parametrize(
    "environ",
    [
        pytest.param({}, id="a server"),
        pytest.param({"DISPLAY": ":9876"}, id="a display that does not answer"),
        pytest.param({"WAYLAND_DISPLAY": "wayland-9876"}, id="a compositor that does not answer"),
        pytest.param({"QT_QPA_PLATFORM": "offscreen"}, id="Qt told to draw offscreen"),
    ],
)
def test_there_is_no_display_where_none_answers(environ: dict[str, str]) -> None:
    assert preflight.displays(environ, "linux") == ()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_bring_their_own_display(platform: str) -> None:
    assert preflight.displays({}, platform) == (Display.NATIVE,)
    assert preflight.missing_libraries([Display.NATIVE], can_load=lambda soname: False) == ()


def test_qt_told_to_use_x11_is_not_offered_wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "_x11_answers", bool)
    monkeypatch.setattr(preflight, "_wayland_answers", bool)
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}

    told = preflight.displays({**both, "QT_QPA_PLATFORM": "xcb"}, "linux")
    free = preflight.displays(both, "linux")

    assert told == (Display.X11,)
    assert free == (Display.WAYLAND, Display.X11)


@linux_only
def test_pytest_stops_with_a_sentence_where_qt_would_crash(tmp_path: Path) -> None:
    (tmp_path / "without_graphics.py").write_text(
        "import ctypes\n"
        "def refuse(name, *rest, **more):\n"
        "    raise OSError(name)\n"
        "ctypes.CDLL = refuse\n",
        encoding="utf-8",
    )
    (tmp_path / "test_one.py").write_text("def test_one(): pass\n", encoding="utf-8")

    plugins = ["-p", "without_graphics", "-p", "organiser_app._pytest_preflight"]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", *plugins, "-c", "/dev/null", str(tmp_path)],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": f"{tmp_path}:{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == pytest.ExitCode.USAGE_ERROR
    assert "libGL.so.1" in ran.stderr
    assert "INTERNALERROR" not in ran.stdout + ran.stderr
