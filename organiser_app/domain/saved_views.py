"""Views that the group keeps: which rows of which list, under a name of its own."""

from dataclasses import dataclass

from organiser_app.domain.needs import Urgency
from organiser_app.domain.triage import missing
from organiser_app.domain.views import NeedRow

NOT_KNOWN = 0
"""Chosen in place of an area or a kind of help: rows where none is known."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the choices above the needs let through; nothing chosen lets all through."""

    areas: tuple[int, ...] = ()
    categories: tuple[int, ...] = ()
    urgencies: tuple[Urgency, ...] = ()
    only_missing: bool = False
    """Only needs that lack something before anyone can act."""

    @property
    def is_empty(self) -> bool:
        """Whether everything is let through."""
        return not (self.areas or self.categories or self.urgencies or self.only_missing)

    def keeps(self, row: NeedRow) -> bool:
        """Whether a need is let through; it lies where it is needed, else where whoever asked lives."""
        if self.areas and (row.area_id or row.lives_in_id or NOT_KNOWN) not in self.areas:
            return False
        if self.categories and (row.category_id or NOT_KNOWN) not in self.categories:
            return False
        if self.urgencies and row.urgency not in self.urgencies:
            return False
        return not self.only_missing or bool(missing(row))
