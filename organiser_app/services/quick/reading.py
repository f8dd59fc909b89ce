"""Takes a line apart: verb, people, days, amounts, area; what is left says what it is about.

Each word goes into exactly one chip or into the note. Where several things may be meant the chip
has all of them as options and is not sure; an answer that was given once is kept for its words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from organiser_app.domain.recurring import Rule
from organiser_app.services.quick import phrases
from organiser_app.services.quick.amounts import amounts_in
from organiser_app.services.quick.days import days_in, first_on, often_in
from organiser_app.services.quick.people import (
    Named,
    and_another,
    known_in,
    new_name,
    with_words_beside,
)
from organiser_app.services.quick.tokens import NOTE_MARK, Token, runs_of, said, tokens_of
from organiser_app.services.quick.values import (
    About,
    Answers,
    Chip,
    Line,
    NotMeant,
    Often,
    Part,
    Person,
    Value,
    When,
)
from organiser_app.services.quick.vocabulary import Vocabulary, concepts_of
from organiser_app.services.quick.what import find_what

ORDER = (
    Part.ABOUT,
    Part.WHO,
    Part.WHOM,
    Part.WHAT,
    Part.AMOUNT,
    Part.DAY,
    Part.OFTEN,
    Part.URGENCY,
    Part.AREA,
    Part.UNASKED,
)
"""In which order chips are shown."""

_NO_VERB = phrases.Verb(About.NEED)


def read_line(
    text: str, vocabulary: Vocabulary, today: date, answers: Answers | None = None
) -> Line:
    """The chips of a line, with the answers given so far taken in."""
    return _Reading(text, vocabulary, today, answers or {}).line()


@dataclass
class _Reading:
    """A line while it is read."""

    text: str
    vocabulary: Vocabulary
    today: date
    answers: Answers
    tokens: tuple[Token, ...] = ()
    free: set[int] = field(default_factory=set)
    behind_mark: set[int] = field(default_factory=set)
    """Words that the person put into the note."""
    chips: dict[Part, Chip] = field(default_factory=dict)
    verb: phrases.Verb = _NO_VERB
    verb_end: int = 0
    """The place after the verb; 0 where there is none."""
    verb_start: int = 0

    def line(self) -> Line:
        self.tokens = tokens_of(self.text)
        self.free = set(range(len(self.tokens)))
        self._set_note_aside()
        self._find_verb()
        self._find_known_subject()
        self._find_measures()
        self._find_new_subject()
        self._find_object()
        self._find_area()
        self._find_what()
        self._ask_for_missing()
        self._absorb_fillers()
        return self._made()

    # -- putting words into chips

    def _put(
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

    def _is_free(self, places: Iterable[int]) -> bool:
        return self.free.issuperset(places)

    def _in_order(self, *, start: int = 0, stop: int | None = None) -> list[int]:
        end = len(self.tokens) if stop is None else stop
        return sorted(place for place in self.free if start <= place < end)

    # -- steps

    def _set_note_aside(self) -> None:
        mark = self.text.find(NOTE_MARK)
        if mark >= 0:
            self.behind_mark = {
                place for place, token in enumerate(self.tokens) if token.end > mark
            }
            self.free -= self.behind_mark

    def _find_verb(self) -> None:
        for verbs in (phrases.STRONG_VERBS, phrases.WEAK_VERBS):
            for place, length, verb in verbs.found(self.tokens):
                places = range(place, place + length)
                if self._is_free(places) and not self._is_name(place, length):
                    self._take_verb(place, length, verb)
                    return
        self._guess_about()

    def _is_name(self, place: int, length: int) -> bool:
        """Whether a word that could be a verb begins the line as the name of someone known."""
        return place == 0 and length == 1 and bool(self.vocabulary.named(self.tokens[:1]))

    def _take_verb(self, place: int, length: int, verb: phrases.Verb) -> None:
        self.verb_start, self.verb_end = place, place + length
        self._put(Part.ABOUT, range(place, place + length), (verb.about, *_but(verb.about)))
        chosen = self.chips.get(Part.ABOUT)
        about = chosen.value if chosen is not None else verb.about
        self.verb = replace(verb, about=about) if isinstance(about, About) else verb

    def _guess_about(self) -> None:
        """No verb: what it writes down is asked, the likeliest first."""
        past = days_in(
            self.tokens, self.free, self.today, is_past=True, day_first=self.vocabulary.day_first
        )
        has_happened = any(
            found.options[0] < self.today for found in past if _is_plain_past(self, found.places)
        )
        likely = About.EXCHANGE if has_happened else About.NEED
        self._put(Part.ABOUT, (), (likely, *_but(likely)), is_sure=False)
        about = self.chips[Part.ABOUT].value if Part.ABOUT in self.chips else None
        self.verb = phrases.Verb(about if isinstance(about, About) else likely)

    @property
    def _about(self) -> About:
        return self.verb.about

    @property
    def _subject(self) -> Part:
        received = self._about is About.EXCHANGE and self.verb.receives
        return Part.WHOM if received else Part.WHO

    def _find_known_subject(self) -> None:
        before = self._in_order(stop=self.verb_start)
        if self.verb_start == 0:
            before = self._after_leading_verb()
        named = known_in(self.tokens, before, self.vocabulary)
        if not self.verb_end:
            named = [one for one in named if self._is_written_as_name(one)]
        if named:
            first = named[0]
            if self.verb_start:
                beside = [place for place in before if place not in self._days()]
                first = with_words_beside(self.tokens, beside, first, only_capitals=False)
            self._put_person(self._subject, first, before)

    def _days(self) -> set[int]:
        """Places of the words that name a day, before it is settled which."""
        found = days_in(self.tokens, self.free, self.today, is_past=True, day_first=True)
        return {place for one in found for place in one.places}

    def _after_leading_verb(self) -> list[int]:
        """Where the verb comes first, as in Arabic, who does it follows at once; else anywhere."""
        free = self._in_order()
        if not self.verb_end:
            return free
        first = [place for place in free if place >= self.verb_end][:1]
        named = known_in(self.tokens, free, self.vocabulary)
        starts = [one for one in named if first and one.places[0] == first[0]]
        return list(starts[0].places) if starts else []

    def _is_written_as_name(self, named: Named) -> bool:
        return named.places[0] == 0 or all(self.tokens[one].is_capital for one in named.places)

    def _put_person(self, part: Part, named: Named, around: Sequence[int]) -> None:
        options: tuple[Value, ...] = named.options
        if not named.is_new:
            options = (*options, Person(None, named.name))
        several = and_another(self.tokens, around, named)
        self._put(part, named.places, options, is_sure=named.is_sure and not several)

    def _find_measures(self) -> None:
        for place, length, _yes in phrases.UNASKED.found(self.tokens):
            self._put_once(Part.UNASKED, range(place, place + length), True)
        self._find_often()
        self._find_days()
        for amount in amounts_in(self.tokens, self.free):
            self._put_once(Part.AMOUNT, amount.places, amount.value)
        for place, length, urgency in phrases.URGENCIES.found(self.tokens):
            if self._about is About.NEED:
                self._put_once(Part.URGENCY, range(place, place + length), urgency)

    def _put_once(self, part: Part, places: Iterable[int], value: Value) -> None:
        """Only the first of a kind becomes a chip; the words of others stay words."""
        wanted = tuple(places)
        if part not in self.chips and self._is_free(wanted):
            self._put(part, wanted, (value,))

    def _find_often(self) -> None:
        found = often_in(self.tokens, self.free) if self._about is not About.EXCHANGE else None
        if found is not None:
            self._put(Part.OFTEN, found.places, (Often(Rule(found.every), found.weekday),))

    def _find_days(self) -> None:
        """One day is the day; of two that differ someone must choose."""
        found = [
            *days_in(
                self.tokens,
                self.free,
                self.today,
                is_past=self._about is About.EXCHANGE,
                day_first=self.vocabulary.day_first,
            )
        ]
        if not found:
            return
        options = dict.fromkeys(When(day, one.is_end) for one in found for day in one.options)
        is_possible = self._about is not About.EXCHANGE or found[0].options[0] <= self.today
        is_sure = found[0].is_sure and len(options) == 1 and is_possible
        self._put(Part.DAY, found[0].places, tuple(options), is_sure=is_sure)

    def _find_new_subject(self) -> None:
        if self._subject in self.chips or not self.verb_end:
            return
        before = self._in_order(stop=self.verb_start)
        runs = runs_of(tuple(before))
        for run in reversed(runs):
            named = new_name(self.tokens, run, self.vocabulary)
            if named is not None:
                self._put_person(self._subject, named, before)
                return

    # -- whom the verb is about

    def _find_object(self) -> None:
        part = Part.WHO if self._subject is Part.WHOM else Part.WHOM
        if self._about is not About.EXCHANGE:
            if self._subject in self.chips or not self.verb_end:
                return
            part = self._subject  # "need a lift for Ben"
        for take in (self._known_object, self._new_object):
            named = take()
            if named is not None:
                free = self._in_order(start=self.verb_end)
                named = with_words_beside(self.tokens, free, named, only_capitals=True)
                places = (*self._lead_in(named.places[0]), *named.places)
                self._put_person(part, replace(named, places=places), self._in_order())
                return

    def _known_object(self) -> Named | None:
        after = self._in_order(start=self.verb_end)
        found = known_in(self.tokens, after, self.vocabulary)
        fitting = [one for one in found if self._is_expected(one)]
        return fitting[0] if fitting else None

    def _is_expected(self, named: Named) -> bool:
        """Whether a name stands here: after the verb, after "to" or "from", or with a capital."""
        place = named.places[0]
        if self._is_announced(place):
            return True
        if self._about is not About.EXCHANGE:
            return False
        return all(self.tokens[one].is_capital for one in named.places) or place == self.verb_end

    def _is_announced(self, place: int) -> bool:
        before = self.tokens[place - 1].key if place else ""
        wanted = phrases.FROM if self.verb.receives else phrases.TO
        return place - 1 in self.free and before in wanted

    def _lead_in(self, place: int) -> list[int]:
        return [place - 1] if self._is_announced(place) else []

    def _new_object(self) -> Named | None:
        """Somebody new: a capital right after the verb, or after "to", "for" or "from"."""
        after = self._in_order(start=self.verb_end)
        for index, place in enumerate(after):
            announced = self._is_announced(place)
            right_after = self._about is About.EXCHANGE and place == self.verb_end
            if not (announced or right_after) or not self._may_be_name(place):
                continue
            run = [place]
            for other in after[index + 1 :]:
                if other != run[-1] + 1 or not self._may_be_name(other):
                    break
                run.append(other)
            return new_name(
                self.tokens, run[:2] if _caseless(self.tokens[place]) else run, self.vocabulary
            )
        return None

    def _may_be_name(self, place: int) -> bool:
        token = self.tokens[place]
        if token.key in phrases.NOBODY:
            return True
        is_word = token.key in phrases.COUPLING or self._names_help(place)
        return token.is_capital and not is_word

    def _names_help(self, place: int) -> bool:
        key = self.tokens[place].key
        return bool(concepts_of((key,)) or self.vocabulary.categories_called((key,)))

    # -- where and what

    def _find_area(self) -> None:
        found: list[tuple[tuple[int, ...], tuple[Value, ...]]] = []
        place = self.verb_end
        while place < len(self.tokens):
            length, areas = self.vocabulary.areas_at(self.tokens, place)
            places = tuple(range(place, place + length))
            if length and self._is_free(places) and not self._is_way(place):
                found.append((self._with_lead(places), areas))
            place += max(length, 1)
        found = found or self._area_begun()
        if found:
            where = found[0]
            is_sure = len(where[1]) == len(found) == 1
            self._put(Part.AREA, where[0], where[1], is_sure=is_sure)

    def _is_way(self, place: int) -> bool:
        """Whether it is where something goes to or comes from, which the words say better."""
        before = self.tokens[place - 1].key if place else ""
        return before in (phrases.TO | phrases.FROM) - phrases.WHERE

    def _with_lead(self, places: tuple[int, ...]) -> tuple[int, ...]:
        before = places[0] - 1
        has_lead = before in self.free and self.tokens[before].key in phrases.WHERE
        return (before, *places) if has_lead else places

    def _area_begun(self) -> list[tuple[tuple[int, ...], tuple[Value, ...]]]:
        """The first word of an area's name after "in": which one is asked."""
        for place in self._in_order(start=max(self.verb_end, 1)):
            if place - 1 in self.free and self.tokens[place - 1].key in phrases.WHERE:
                areas = self.vocabulary.areas_beginning(self.tokens[place])
                if areas and self.tokens[place].key not in phrases.COUPLING:
                    return [((place - 1, place), (*areas, NotMeant()))]
        return []

    def _find_what(self) -> None:
        start = self.verb_end
        amount = self.chips.get(Part.AMOUNT)
        found = find_what(
            self.text,
            self.tokens,
            self._in_order(start=start),
            self.vocabulary,
            concept=self.verb.concept,
            amount=amount.places if amount is not None else (),
        )
        if found is not None:
            self._put(Part.WHAT, found.places, found.options, is_sure=found.is_sure)

    # -- what is missing, and what is left

    def _ask_for_missing(self) -> None:
        wanted = {
            About.NEED: (Part.WHO, Part.WHAT),
            About.OFFER: (Part.WHO, Part.WHAT),
            About.EXCHANGE: (Part.WHO, Part.WHOM),
        }[self._about]
        for part in wanted:
            if part in self.chips:
                continue
            unnamed = part is not Part.WHAT and self._about is not About.OFFER
            self._put(part, (), (Person(),) if unnamed else (), is_sure=False)
        if self._about is About.EXCHANGE and Part.DAY not in self.chips:
            self._put(Part.DAY, (), (When(self.today),))
        often = self.chips.get(Part.OFTEN)
        if self._about is About.NEED and often is not None and Part.DAY not in self.chips:
            rule = often.value
            weekday = rule.weekday if isinstance(rule, Often) else None
            if weekday is not None:
                self._put(Part.DAY, (), (When(first_on(weekday, self.today)),))

    def _absorb_fillers(self) -> None:
        """Words that mean nothing alone go to the chip before them: "on", "the", "please"."""
        for run in runs_of(tuple(self.free)):
            if any(self.tokens[place].key not in phrases.COUPLING for place in run):
                continue
            for chip in self.chips.values():
                if (chip.places and chip.places[-1] + 1 == run[0]) or run[-1] + 1 in chip.places[
                    :1
                ]:
                    places = tuple(sorted((*chip.places, *run)))
                    self.chips[chip.part] = replace(chip, places=places)
                    self.free -= set(run)
                    break

    def _made(self) -> Line:
        chips = tuple(self.chips[part] for part in ORDER if part in self.chips)
        left = tuple(sorted(self.free))
        parts = [said(self.text, self.tokens, tuple(run)) for run in runs_of(left)]
        aside = self.text.partition(NOTE_MARK)[2].strip() if self.behind_mark else ""
        return Line(
            text=self.text,
            about=self._about,
            chips=chips,
            left=left,
            note=" … ".join(filter(None, [" … ".join(parts), aside])),
            words=tuple(token.core for token in self.tokens),
            by_part=dict(self.chips),
        )


def _but(about: About) -> tuple[About, ...]:
    return tuple(one for one in About if one is not about)


def _caseless(token: Token) -> bool:
    return token.core.lower() == token.core.upper()


def _is_plain_past(reading: _Reading, places: Sequence[int]) -> bool:
    """Whether the words name a day that is past for sure, such as yesterday."""
    future = days_in(
        reading.tokens,
        set(places),
        reading.today,
        is_past=False,
        day_first=reading.vocabulary.day_first,
    )
    return all(found.options[0] < reading.today for found in future)
