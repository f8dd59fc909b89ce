"""Desktop entry, metainfo and file type are valid, agree with each other, and do their work."""

import configparser
import os
import shutil
import sqlite3
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from contextlib import closing
from pathlib import Path

import pytest

from organiser_app.storage.engine import APPLICATION_ID

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
APP_ID = "org.organiser.Organiser"
NETWORK_TYPE = "application/x-organiser-network"

ASK_QT = """
import sys
from PySide6.QtCore import QMimeDatabase
for path in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(path).name())
"""


def desktop_entry() -> configparser.SectionProxy:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    return entry["Desktop Entry"]


def metainfo() -> ET.Element:
    return ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()


def sqlite_file(path: Path, *, application_id: int) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {application_id}")
        connection.execute("CREATE TABLE member (id INTEGER)")
    return path


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", f"{APP_ID}.desktop"),
        ("appstreamcli", "validate", "--no-net", f"{APP_ID}.metainfo.xml"),
    ],
    ids=lambda command: command[0],
)
def test_the_validators_have_nothing_to_say(command: tuple[str, ...]) -> None:
    if shutil.which(command[0]) is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{command[0]} must be installed under CI", pytrace=False)
        pytest.skip(f"{command[0]} is not installed")

    ran = subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_entry_metainfo_and_file_type_speak_of_the_same_program() -> None:
    entry, about = desktop_entry(), metainfo()

    assert about.findtext("id") == entry["Icon"] == APP_ID
    assert about.findtext("launchable") == f"{APP_ID}.desktop"
    assert about.findtext("provides/mediatype") == NETWORK_TYPE
    assert entry["MimeType"] == f"{NETWORK_TYPE};"


def test_the_program_that_the_entry_starts_is_the_one_that_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    program = desktop_entry()["Exec"].split()[0]

    assert program in project["scripts"]
    assert metainfo().findtext("provides/binary") == program


def test_the_newest_release_is_the_version_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    newest = metainfo().find("releases/release")

    assert newest is not None
    assert newest.get("version") == project["version"]


@pytest.mark.skipif(sys.platform != "linux", reason="the file type is declared as on Linux")
def test_a_network_is_known_by_its_inside_and_by_its_name(tmp_path: Path) -> None:
    types = tmp_path / "mime" / "packages"
    types.mkdir(parents=True)
    shutil.copy(LINUX / f"{APP_ID}.xml", types)
    nameless = sqlite_file(tmp_path / "riverside", application_id=APPLICATION_ID)
    foreign = sqlite_file(tmp_path / "foreign", application_id=1)
    encrypted = tmp_path / "riverside.organiser"
    encrypted.write_bytes(bytes(range(256)))

    ran = subprocess.run(
        [sys.executable, "-c", ASK_QT, str(nameless), str(foreign), str(encrypted)],
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    of_nameless, of_foreign, of_encrypted = ran.stdout.split()
    assert of_nameless == of_encrypted == NETWORK_TYPE
    assert of_foreign != NETWORK_TYPE
