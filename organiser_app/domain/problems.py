"""A problem with a field: what the form shows beside it."""

import dataclasses
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """`field` is the name of the domain field, `code` a stable word, `values` for the sentence."""

    field: str
    code: str
    values: dict[str, object] = dataclasses.field(default_factory=dict)
