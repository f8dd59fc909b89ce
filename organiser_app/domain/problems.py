"""A problem with a field: what the form shows beside it."""

import dataclasses
from dataclasses import dataclass
from typing import Final

CHANGED_MEANWHILE: Final = "CHANGED_MEANWHILE"
"""Somebody else changed the same field while it was open in a form; `now` is what stands there."""


@dataclass(frozen=True, slots=True)
class Problem:
    """`field` is the name of the domain field, `code` a stable word, `values` for the sentence."""

    field: str
    code: str
    values: dict[str, object] = dataclasses.field(default_factory=dict)
