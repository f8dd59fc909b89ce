"""Settings of this computer: one frozen value and one file, replaced whole."""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class ComputerSettings:
    """What one person prefers on one computer; nothing of the network is in it but file paths."""

    scheme: str = "system"
    text_scale: float = 1.0
    language: str = ""
    """Empty follows the system."""
    your_name: str = ""
    """Written beside changes in the history."""
    last_network: str = ""
    recent: tuple[str, ...] = ()
    tables: dict[str, Any] = dataclasses.field(default_factory=dict)
    """What each table looks like: widths, hidden columns, order."""

    def with_network(self, path: Path) -> "ComputerSettings":
        """After this network was opened."""
        name = str(path)
        recent = (name, *(other for other in self.recent if other != name))[:MOST_RECENT]
        return dataclasses.replace(self, last_network=name, recent=recent)

    def without_network(self, path: Path) -> "ComputerSettings":
        """After this network turned out to be gone, or was closed on purpose."""
        name = str(path)
        recent = tuple(other for other in self.recent if other != name)
        last = "" if self.last_network == name else self.last_network
        return dataclasses.replace(self, last_network=last, recent=recent)


def load_settings(file: Path) -> ComputerSettings:
    """The settings in a file; defaults where it is missing or was written by something else."""
    try:
        known = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ComputerSettings()
    if not isinstance(known, dict):
        return ComputerSettings()
    defaults = ComputerSettings()
    fields = {
        field.name: _fitting(known[field.name], getattr(defaults, field.name))
        for field in dataclasses.fields(ComputerSettings)
        if field.name in known
    }
    return ComputerSettings(**fields)


def _fitting(value: Any, default: Any) -> Any:
    """The value where it is of the default's type, else the default."""
    if isinstance(default, tuple):
        return tuple(str(one) for one in value) if isinstance(value, list) else default
    if isinstance(default, float) and isinstance(value, int | float):
        return float(value)
    return value if isinstance(value, type(default)) else default


def save_settings(file: Path, settings: ComputerSettings) -> None:
    """Replaces the file at once, so that a crash leaves the old settings or the new ones."""
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(dataclasses.asdict(settings), ensure_ascii=False, indent=1)
    unfinished = file.with_name(file.name + ".tmp")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(file)
