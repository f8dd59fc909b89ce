"""What a line is taken apart into: chips, each with its words, its meaning and how sure that is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.needs import Urgency
from organiser_app.domain.recurring import Rule


class About(StrEnum):
    """What the line writes down."""

    NEED = "need"
    OFFER = "offer"
    EXCHANGE = "exchange"
    CALL = "call"
    """Someone is owed a call."""
    MEMBER = "member"
    """Someone is new on the roster."""


class Part(StrEnum):
    """What a chip says."""

    ABOUT = "about"
    DENIAL = "denial"
    """It is said not to be so."""
    WHO = "who"
    """Who asks, offers or gave, is owed a call, or is new."""
    WHOM = "whom"
    """Who was helped."""
    WHAT = "what"
    AMOUNT = "amount"
    DAY = "day"
    OFTEN = "often"
    URGENCY = "urgency"
    AREA = "area"
    UNASKED = "unasked"
    PHONES = "phones"
    EMAIL = "email"
    LANGUAGES = "languages"
    SAME = "same"
    """Who on the roster somebody new may be."""


@dataclass(frozen=True, slots=True)
class Person:
    """A member, someone new by their name, or someone who is not named."""

    member_id: MemberId | None = None
    name: str = ""
    hint: str = ""

    @property
    def is_new(self) -> bool:
        """Whether a member is added for them."""
        return self.member_id is None and bool(self.name)


@dataclass(frozen=True, slots=True)
class What:
    """A kind of help of the group's own list, and what was said of it."""

    category_id: CategoryId | None = None
    category: str = ""
    words: str = ""

    @property
    def new_category(self) -> str:
        """The name of a kind of help that is to be added to the group's list."""
        return self.category if self.category_id is None else ""


@dataclass(frozen=True, slots=True)
class Where:
    """An area."""

    area_id: AreaId
    name: str


@dataclass(frozen=True, slots=True)
class Amount:
    """How much."""

    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class When:
    """A day, and whether it is the last one of an offer or a rule rather than the day itself."""

    day: date
    is_end: bool = False


@dataclass(frozen=True, slots=True)
class Often:
    """It comes back; a weekday as 0 (Monday) to 6 where one was said."""

    rule: Rule
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Phones:
    """Numbers as they were typed."""

    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Email:
    """An address for mail."""

    address: str


@dataclass(frozen=True, slots=True)
class Languages:
    """What somebody speaks, in the words that were typed."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotMeant:
    """The words do not mean this: they go to the note."""


@dataclass(frozen=True, slots=True)
class NotSo:
    """What the line is about is not so: nothing is written down."""


Contact = Phones | Email | Languages
Value = (
    About
    | Person
    | What
    | Where
    | Amount
    | When
    | Often
    | Urgency
    | Contact
    | NotMeant
    | NotSo
    | bool
)
Question = tuple[Part, str]
"""A part and the words that it is about: what an answer is kept under while the line changes."""
Answers = Mapping[Question, Value]


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that the line says, or that it must still say."""

    part: Part
    said: str
    """Its words as they were typed; empty for what follows from the rest, or is missing."""
    places: tuple[int, ...]
    """Which words these are, counted from 0."""
    value: Value | None
    options: tuple[Value, ...] = ()
    """What it may mean, the likeliest first."""
    is_sure: bool = True

    @property
    def question(self) -> Question:
        """What an answer to it is kept under."""
        return (self.part, self.said.casefold())

    @property
    def answers(self) -> tuple[Value, ...]:
        """What someone can say that it means, or that it does not mean this at all."""
        can_be_words = bool(self.places) and self.part is not Part.ABOUT
        extra = (NotMeant(),) if can_be_words and NotMeant() not in self.options else ()
        return (*self.options, *extra)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that was read."""

    text: str
    about: About
    chips: tuple[Chip, ...]
    left: tuple[int, ...]
    """Places of the words that nothing was made of; they go to the note."""
    note: str
    words: tuple[str, ...] = ()
    """All words of the line."""
    by_part: Mapping[Part, Chip] = field(default_factory=dict, compare=False)

    def value(self, part: Part) -> Value | None:
        """What a chip means; None where there is no such chip."""
        chip = self.by_part.get(part)
        return None if chip is None else chip.value

    @property
    def is_denied(self) -> bool:
        """Whether it says that something is not so, and nobody wants it written all the same."""
        return Part.DENIAL in self.by_part

    @property
    def questions(self) -> tuple[Chip, ...]:
        """The chips that must be confirmed or changed before anything is written."""
        if self.value(Part.DENIAL) is not None:
            return ()  # nothing will be
        return tuple(chip for chip in self.chips if not chip.is_sure)
