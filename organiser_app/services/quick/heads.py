"""What else a line may be than its verb says: a call that is owed, or somebody new."""

from dataclasses import dataclass

from organiser_app.services.quick.days import days_in, often_in
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.later import later_in
from organiser_app.services.quick.phrases import Verb
from organiser_app.services.quick.values import About


@dataclass(frozen=True, slots=True)
class Hit:
    """A verb and where it stands; `end` is the place after it."""

    start: int
    end: int
    verb: Verb

    @property
    def places(self) -> range:
        """Its words."""
        return range(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Head:
    """Words that make a line a call or a welcome, and whether nothing else can be meant."""

    about: About
    start: int
    end: int
    is_sure: bool
    also: tuple[int, ...] = ()
    """Other words that say the same: "give Noor a call"."""

    @property
    def places(self) -> tuple[int, ...]:
        """All its words."""
        return (*range(self.start, self.end), *self.also)


def day_places(draft: Draft) -> set[int]:
    """Words that say when, or how often, before it is settled what is meant."""
    first = draft.vocabulary.day_first
    found = (
        *days_in(draft.tokens, draft.free, draft.today, is_past=False, day_first=first),
        *later_in(draft.tokens, draft.free, draft.today),
    )
    often = often_in(draft.tokens, draft.free)
    again = often.places if often is not None else ()
    return {*again, *(place for one in found for place in one.places)}
