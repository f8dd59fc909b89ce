"""Where things lie on this computer: resources that came with the program, and the user's folders.

Folders are only named here, never created: whoever writes makes the folder first.
"""

from pathlib import Path

from platformdirs import PlatformDirs

_FOLDERS = PlatformDirs(appname="organiser", appauthor=False)
_PACKAGE = Path(__file__).resolve().parents[1]


def resource_path(name: str) -> Path:
    """A file or folder of `resources/`: inside the package when installed, beside it in a clone."""
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root / name


def data_folder() -> Path:
    """Where new network files and their backups go unless the user chooses otherwise."""
    return _FOLDERS.user_data_path


def settings_folder() -> Path:
    """Where settings of this user on this computer live."""
    return _FOLDERS.user_config_path


def log_folder() -> Path:
    """Where the program's own log goes; it never holds names of members."""
    return _FOLDERS.user_log_path
