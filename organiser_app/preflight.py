"""Finds what this computer lacks before Qt crashes for want of it, and says how to mend it.

Qt's wheels bring Qt but not the graphics libraries of a Linux system; a missing one ends in a bare
`ImportError: libGL.so.1` or in an abort. This module asks first. It uses the standard library only,
since it runs before anything else can be trusted to load.
"""

import argparse
import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec

LACKS_SOMETHING = 3
"""The exit status for "the environment lacks something", with the line that mends it."""

INSTALL_PACKAGES = 'python -m pip install -e ".[test]"'
INSTALL_LIBRARIES = "python -m organiser_app.preflight --install"

PYTHON_PACKAGES = ("PySide6", "pyqtgraph", "numpy", "sqlalchemy", "openpyxl", "igraph")


class Display(StrEnum):
    """A way in which a window can appear."""

    NATIVE = "native"
    WAYLAND = "wayland"
    X11 = "x11"


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library that Qt loads, and the packages that hold it.

    The rpm systems need no names: they install by the library itself.
    """

    soname: str
    debian: str
    arch: str


@dataclass(frozen=True, slots=True)
class PackageManager:
    """How a family of Linux systems installs packages."""

    program: str
    prepare: tuple[str, ...]
    install: tuple[str, ...]
    package_of: Callable[[Library], str]


DRAWING = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libGL.so.1", "libgl1", "libglvnd"),
    Library("libEGL.so.1", "libegl1", "libglvnd"),
    Library("libX11.so.6", "libx11-6", "libx11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype2"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus"),
)
"""Needed by any picture, also by one that no screen shows."""

X11 = (
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)
"""Needed in addition by a window on X11."""

WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "wayland"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "wayland"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "wayland"),
)
"""Needed in addition by a window on Wayland."""

LIBRARIES_BY_DISPLAY: dict[Display, tuple[Library, ...]] = {
    Display.NATIVE: (),
    Display.WAYLAND: DRAWING + WAYLAND,
    Display.X11: DRAWING + X11,
}


def _capability(library: Library) -> str:
    return f"{library.soname}()(64bit)"


MANAGERS = (
    PackageManager(
        program="apt-get",
        prepare=("apt-get", "update"),
        install=(
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "install",
            "-y",
            "--no-install-recommends",
        ),
        package_of=lambda library: library.debian,
    ),
    PackageManager(
        program="dnf", prepare=(), install=("dnf", "install", "-y"), package_of=_capability
    ),
    PackageManager(
        program="zypper",
        prepare=(),
        install=("zypper", "--non-interactive", "install", "--no-recommends"),
        package_of=_capability,
    ),
    PackageManager(
        program="pacman",
        prepare=(),
        install=("pacman", "-Sy", "--needed", "--noconfirm"),
        package_of=lambda library: library.arch,
    ),
)


def displays(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> tuple[Display, ...]:
    """The displays that answer here, none on a server, over plain ssh or with Qt set offscreen."""
    if platform != "linux":
        return (Display.NATIVE,)
    asked = environ.get("QT_QPA_PLATFORM", "")
    found = []
    if _may_use(asked, "wayland") and _wayland_answers(environ.get("WAYLAND_DISPLAY", "")):
        found.append(Display.WAYLAND)
    if _may_use(asked, "xcb") and _x11_answers(environ.get("DISPLAY", "")):
        found.append(Display.X11)
    return tuple(found)


def has_display() -> bool:
    """Whether a window would be seen by somebody."""
    return bool(displays())


def _may_use(asked: str, plugin: str) -> bool:
    return not asked or any(name.startswith(plugin) for name in asked.split(";"))


def _x11_answers(name: str) -> bool:
    """Whether an X server lets us in; where its library is missing nobody can tell, so yes."""
    if not name:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers(name: str) -> bool:
    """Whether a Wayland compositor lets us in; where its library is missing we believe it."""
    if not name:
        return False
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(name.encode())
    if connection:
        wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return bool(connection)


def loads(soname: str) -> bool:
    """Whether the system can load this shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries(
    wanted: Iterable[Display], *, can_load: Callable[[str], bool] = loads
) -> tuple[Library, ...]:
    """What is missing to draw, on the display among `wanted` that lacks least."""
    choices = [LIBRARIES_BY_DISPLAY[display] for display in wanted] or [_drawing_here()]
    lacking = [
        tuple(library for library in choice if not can_load(library.soname)) for choice in choices
    ]
    return min(lacking, key=len)


def _drawing_here() -> tuple[Library, ...]:
    return DRAWING if sys.platform == "linux" else ()


def problem(*, window: bool) -> str | None:
    """What keeps the program from drawing (or from opening a window) here, and what mends it."""
    absent = [name for name in PYTHON_PACKAGES if find_spec(name) is None]
    if absent:
        return (
            f"Organiser needs Python packages that are not installed: {', '.join(absent)}.\n"
            f"This line, in the folder that holds pyproject.toml, brings them:\n\n"
            f"    {INSTALL_PACKAGES}\n"
        )
    missing = missing_libraries(displays() if window else ())
    return _describe_with_offer(missing) if missing else None


def describe(missing: Sequence[Library]) -> str:
    """Names the missing libraries and the exact line that brings them."""
    names = ", ".join(library.soname for library in missing)
    sentence = f"Organiser cannot draw yet: this system lacks {names}.\n"
    manager = find_manager()
    if manager is None:
        return f"{sentence}Please install the packages that hold these libraries.\n"
    line = as_line(install_commands(missing, manager))
    return f"{sentence}This line brings what is missing:\n\n    {line}\n"


def _describe_with_offer(missing: Sequence[Library]) -> str:
    """The same, and that Organiser can do it; a built program has no module to run for that."""
    if getattr(sys, "frozen", False) or find_manager() is None:
        return describe(missing)
    return f"{describe(missing)}\nor let Organiser run it for you:\n\n    {INSTALL_LIBRARIES}\n"


def find_manager(
    which: Callable[[str], str | None] = shutil.which,
) -> PackageManager | None:
    """The package manager of this system, if it is one that we know."""
    return next((manager for manager in MANAGERS if which(manager.program)), None)


def install_commands(
    libraries: Sequence[Library], manager: PackageManager, *, as_root: bool | None = None
) -> list[list[str]]:
    """The commands that install these libraries, with sudo in front unless we are root."""
    root = _is_root() if as_root is None else as_root
    packages = sorted({manager.package_of(library) for library in libraries})
    steps = [list(manager.prepare)] if manager.prepare else []
    steps.append([*manager.install, *packages])
    return steps if root else [["sudo", *step] for step in steps]


def as_line(commands: Sequence[Sequence[str]]) -> str:
    """The commands as one line to type; a stale package source must not stop the installation."""
    return "; ".join(shlex.join(command) for command in commands)


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def install(wanted: Iterable[Display]) -> int:
    """Installs what is missing, after saying so, and does nothing where nothing is."""
    wanted = tuple(wanted)
    missing = missing_libraries(wanted)
    if not missing:
        return 0
    manager = find_manager()
    if manager is None:
        return _refuse(describe(missing))
    # One visit brings what a window needs as well: tomorrow there may be a screen.
    everything = missing_libraries(wanted or (Display.X11,))
    commands = install_commands(everything, manager)
    print(
        f"Organiser needs graphics libraries of the system. Running:\n\n    {as_line(commands)}\n"
    )
    if not _is_root():
        if shutil.which("sudo") is None:
            return _refuse("Only root may do this, and there is no sudo: run the line as root.")
        print("sudo may ask for your password.\n")
    return _run(commands, wanted)


def _run(commands: Sequence[Sequence[str]], wanted: Sequence[Display]) -> int:
    sys.stdout.flush()
    for command in commands:
        subprocess.run(command, check=False)
    still_missing = missing_libraries(wanted)
    if still_missing:
        return _refuse(f"\nThat did not bring everything. {describe(still_missing)}")
    print("\nThe graphics libraries are in place.")
    return 0


def _refuse(message: str) -> int:
    print(message, file=sys.stderr)
    return LACKS_SOMETHING


def _check(wanted: Iterable[Display]) -> int:
    missing = missing_libraries(wanted)
    if missing:
        return _refuse(_describe_with_offer(missing))
    print("Nothing is missing: Organiser can draw here.")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the check as a command of its own; see --help."""
    parser = argparse.ArgumentParser(
        prog="python -m organiser_app.preflight",
        description="Checks that the graphics libraries that Organiser needs are there.",
    )
    parser.add_argument("--install", action="store_true", help="install what is missing")
    parser.add_argument(
        "--window", action="store_true", help="ask for a window on X11, even without a screen"
    )
    options = parser.parse_args(arguments)
    on_linux = sys.platform == "linux"
    wanted = (Display.X11,) if options.window and on_linux else displays()
    return install(wanted) if options.install else _check(wanted)


if __name__ == "__main__":
    sys.exit(main())
