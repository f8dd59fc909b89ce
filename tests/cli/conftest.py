"""Every command of these tests keeps its data, settings and copies in a folder of the test."""

from pathlib import Path

import pytest

from tests.cli.running import Shell


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def network(shell: Shell, tmp_path: Path) -> Path:
    """An empty network."""
    path = tmp_path / "ours.organiser"
    assert shell("new", path, "--plain").status == 0
    return path
