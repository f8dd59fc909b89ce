"""A line while it is read: its words, which of them are still free, and the chips made so far."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from organiser_app.services.quick import phrases
from organiser_app.services.quick.tokens import Token, said
from organiser_app.services.quick.values import About, Answers, Chip, NotMeant, Part, Person, Value
from organiser_app.services.quick.vocabulary import Vocabulary

NO_VERB = phrases.Verb(About.NEED)


@dataclass
class Draft:
    """What is known of a line so far; each step takes words out of `free`."""

    text: str
    vocabulary: Vocabulary
    today: date
    answers: Answers
    tokens: tuple[Token, ...] = ()
    free: set[int] = field(default_factory=set)
    behind_mark: set[int] = field(default_factory=set)
    """Words that the person put into the note."""
    chips: dict[Part, Chip] = field(default_factory=dict)
    denied: set[int] = field(default_factory=set)
    """Words that say that something is not so."""
    verb: phrases.Verb = NO_VERB
    verb_start: int = 0
    verb_end: int = 0
    """The place after the verb; 0 where there is none."""
    likely: tuple[Person, ...] = ()
    """Who on the roster somebody new may be, as far as it was looked up."""

    def put(
        self,
        part: Part,
        places: Iterable[int],
        options: Sequence[Value],
        *,
        is_sure: bool = True,
        value: Value | None = None,
    ) -> None:
        """Makes a chip of these words, unless someone said that they mean something else."""
        kept = tuple(sorted(places))
        words = said(self.text, self.tokens, kept)
        chip = Chip(part, words, kept, None, tuple(options), is_sure=False)
        answer = self.answers.get(chip.question)
        if isinstance(answer, NotMeant):
            return
        if answer is not None:
            chip = replace(chip, value=answer, is_sure=True)
        else:
            proposed = value if value is not None else (options[0] if is_sure else None)
            chip = replace(chip, value=proposed, is_sure=is_sure)
        self.chips[part] = chip
        self.free -= set(kept)

    def put_once(self, part: Part, places: Iterable[int], value: Value) -> None:
        """Only the first of a kind becomes a chip; the words of others stay words."""
        wanted = tuple(places)
        if part not in self.chips and self.is_free(wanted):
            self.put(part, wanted, (value,))

    def claim(self, part: Part, places: Iterable[int]) -> None:
        """Gives a chip more words, which say nothing besides it."""
        chip = self.chips.get(part)
        if chip is not None:
            more = self.free.intersection(places)
            self.chips[part] = replace(chip, places=tuple(sorted({*chip.places, *more})))
            self.free -= more

    def deny(self, places: Iterable[int]) -> None:
        """Keeps words that deny something out of everything else."""
        self.denied.update(places)
        self.free -= self.denied

    def let_go(self, part: Part) -> None:
        """Takes its words back from a chip: they are free again."""
        chip = self.chips[part]
        self.free |= set(chip.places)
        self.chips[part] = replace(chip, places=())

    def is_free(self, places: Iterable[int]) -> bool:
        """Whether no chip has these words."""
        return self.free.issuperset(places)

    def in_order(self, *, start: int = 0, stop: int | None = None) -> list[int]:
        """The free words between two places."""
        end = len(self.tokens) if stop is None else stop
        return sorted(place for place in self.free if start <= place < end)

    @property
    def about(self) -> About:
        """What the line writes down."""
        return self.verb.about

    @property
    def subject(self) -> Part:
        """Whom the subject of the verb is: who gives, or who is helped."""
        received = self.about is About.EXCHANGE and self.verb.receives
        return Part.WHOM if received else Part.WHO
