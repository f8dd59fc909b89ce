"""Where a command speaks: its answer on standard output, everything else on standard error."""

import json
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from organiser_app.cli.words import progress_words
from organiser_app.services.progress import Progress

_SECONDS_BETWEEN = 0.2


@dataclass(slots=True)
class Console:
    """One command's way to answer."""

    as_json: bool = False
    _last_report: float = field(default=0.0)
    _line_is_open: bool = False

    def answer(self, document: object, words: str) -> None:
        """The answer: the document with `--json`, else the words."""
        self._end_line()
        text = json.dumps(plain(document), ensure_ascii=False, indent=2)
        _write(text if self.as_json else words)

    def say(self, words: str) -> None:
        """A message that is not the answer."""
        self._end_line()
        print(words, file=sys.stderr)

    def progress(self) -> Progress:
        """Progress on one line of a terminal; a file of messages is left in peace."""
        return Progress(self._report if sys.stderr.isatty() else lambda _done, _total, _note: None)

    def _report(self, done: int, total: int | None, note: str) -> None:
        now = time.monotonic()
        if now - self._last_report < _SECONDS_BETWEEN:
            return
        self._last_report, self._line_is_open = now, True
        sys.stderr.write(f"\r\x1b[K{progress_words(done, total, note)}")
        sys.stderr.flush()

    def _end_line(self) -> None:
        if self._line_is_open:
            sys.stderr.write("\r\x1b[K")
            self._line_is_open = False


def _write(text: str) -> None:
    """To standard output, with names in any script whatever the terminal's encoding says."""
    sys.stdout.flush()
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")
    print(text, flush=True)


def plain(value: object) -> object:
    """The value as JSON knows it: dates as ISO text, exact numbers as numbers, keys as text."""
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Iterable):
        return [plain(one) for one in value]
    return str(value)
