"""Builds the one-folder program and proves that it works: it must draw a dashboard and read a sheet.

Usage: python packaging/build.py [--into FOLDER], which is dist/ unless told otherwise.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from draw_icons import APP_ID, draw_all

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "packaging" / "organiser.spec"
LINUX = ROOT / "packaging" / "linux"
SHARE = {
    f"{APP_ID}.desktop": "applications",
    f"{APP_ID}.metainfo.xml": "metainfo",
    f"{APP_ID}.xml": "mime/packages",
}
PICTURE = "organiser-demo.png"
PATIENCE_SECONDS = 180
HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "QT_QPA_PLATFORM", "VIRTUAL_ENV")


def build(into: Path) -> Path:
    """Runs PyInstaller and returns the folder of the program."""
    pyinstaller = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    with tempfile.TemporaryDirectory() as work:
        places = ["--distpath", str(into), "--workpath", work]
        subprocess.run([*pyinstaller, *places, str(SPEC)], cwd=ROOT, check=True)
    return into / "organiser-app"


def add_desktop_files(folder: Path) -> None:
    """Lays desktop entry, metainfo, file type and icons below share/, where packages take them."""
    share = folder / "share"
    for name, place in SHARE.items():
        (share / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(LINUX / name, share / place)
    hicolor = share / "icons" / "hicolor"
    draw_all(hicolor)
    marks = {"organiser": "scalable", "organiser-symbolic": "symbolic"}
    for mark, place in marks.items():
        target = hicolor / place / "apps" / f"{mark.replace('organiser', APP_ID)}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "resources" / "icons" / "app" / f"{mark}.svg", target)


def unresolved(folder: Path) -> list[str]:
    """Libraries that a file in the folder wants, and that neither it nor this system has."""
    if sys.platform != "linux":
        return []
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder / "_internal")}
    missing = set()
    for library in folder.rglob("*.so*"):
        listed = subprocess.run(
            ["ldd", str(library)], env=environment, capture_output=True, text=True, check=False
        ).stdout
        missing |= {line.split()[0] for line in listed.splitlines() if line.endswith("not found")}
    return sorted(missing)


def run(folder: Path, home: Path, *arguments: str) -> str:
    """Starts the program without a screen, in that home; returns what it said on success."""
    program = folder / ("organiser-app.exe" if sys.platform == "win32" else "organiser-app")
    environment = {name: value for name, value in os.environ.items() if name not in HIDDEN}
    places = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    ran = subprocess.run(
        [str(program), *arguments],
        cwd=home,
        env=environment | dict.fromkeys(places, str(home)),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    if ran.returncode != 0:
        raise SystemExit(f"The built program failed at {arguments}:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def draw_the_example(folder: Path, home: Path) -> str:
    """What the program says of the example network, whose dashboard it must draw."""
    words = run(folder, home, "--demo")
    shutil.copy(home / PICTURE, folder.parent / PICTURE)
    return words


def read_a_sheet(folder: Path, home: Path) -> str:
    """What the program says of a sheet that it reads: in a process of its own, which is itself."""
    sheet, network = home / "members.csv", home / "riverside.organiser"
    sheet.write_text("Name,Phone\nAna Made-Up,555 0100\nBen Made-Up,555 0101\n", encoding="utf-8")
    run(folder, home, "new", str(network), "--plain")
    return run(folder, home, "import", str(sheet), str(network), "--as", "members")


def megabytes(folder: Path) -> float:
    """The size of a folder."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def main() -> None:
    """Builds, completes and tries the program."""
    parser = argparse.ArgumentParser(description="Builds the one-folder program and tries it.")
    parser.add_argument("--into", type=Path, default=ROOT / "dist")
    into: Path = parser.parse_args().into.resolve()
    folder = build(into)
    add_desktop_files(folder)
    print("Wanted, and neither in the folder nor on this system:", unresolved(folder) or "nothing")
    with tempfile.TemporaryDirectory() as home:
        print(draw_the_example(folder, Path(home)))
        print(read_a_sheet(folder, Path(home)))
    print(f"{folder}: {megabytes(folder):.0f} MB; its dashboard: {into / PICTURE}")


if __name__ == "__main__":
    main()
