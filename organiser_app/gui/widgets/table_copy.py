"""Rows as tab-separated text that can be pasted into any spreadsheet without doing anything there."""

import re
from collections.abc import Iterable, Sequence

_NUMBER = re.compile(r"[+-]?[\d\s.,]*\d")


def as_pasted_cell(text: str) -> str:
    """One cell: no tabs or line ends, and nothing that a spreadsheet would take for a formula."""
    flat = " ".join(text.split())
    if flat[:1] in ("=", "+", "-", "@") and not _NUMBER.fullmatch(flat):
        return "'" + flat
    return flat


def as_pasted_rows(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Header and rows, one line each."""
    return "\n".join("\t".join(map(as_pasted_cell, line)) for line in (header, *rows))
