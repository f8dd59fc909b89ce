"""Where things lie: resources are found, and the user's folders follow the system."""

from pathlib import Path

import pytest

from organiser_app.services import paths


def test_resources_are_found_in_a_clone() -> None:
    assert paths.resource_path("fonts/Inter-Regular.ttf").is_file()


def test_resources_inside_an_installed_package_come_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_resources" / "fonts").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)

    assert paths.resource_path("fonts") == tmp_path / "_resources" / "fonts"


def test_naming_a_folder_does_not_make_it(empty_home: Path) -> None:
    folders = [paths.data_folder(), paths.settings_folder(), paths.log_folder()]

    assert len(set(folders)) == 3
    assert all("organiser" in str(folder) for folder in folders)
    assert not any(folder.exists() for folder in folders)
