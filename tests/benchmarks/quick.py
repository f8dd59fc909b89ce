"""Benchmark of the quick-add line: what one keystroke costs in a network of 2,000 members."""

import random
import statistics
import time
from datetime import date

from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.services.quick.completing import completions
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.values import Where
from organiser_app.services.quick.vocabulary import KnownPerson, Vocabulary, vocabulary_of
from tests.benchmarks.measure import Result

MEMBERS, AREAS = 2_000, 30
FRAME = 1 / 60
LINES = (
    "{known} needs childcare Wed in {area} urgent",
    "{known} drove {new} 2h yesterday because the bus was late",
    "{new} offers lifts on Fridays",
    "please call {known} on Monday at 10 about the boiler in {area}",
    "new member {new}, 07700 900123, in {area}, speaks Arabic",
)
_SYLLABLES = ["ka", "ro", "mi", "na", "ta", "lo", "ben", "sa", "di", "fe", "gu", "har", "il", "jo"]


def keystroke() -> list[Result]:
    """The slowest letter of each line: it is read anew, and names are completed."""
    chance = random.Random(3)
    group = _group(chance)
    known = group.people[MEMBERS // 2].name
    today, slowest = date(2026, 11, 22), []
    for line in LINES:
        text = line.format(known=known, new=_name(chance), area=group.areas[0][1].name)
        slowest.append(max(_seconds(text[:end], group, today) for end in range(1, len(text) + 1)))
    name = f"a letter in the quick-add line, {MEMBERS:,} members"
    return [Result(name, max(slowest), "one frame at 60 Hz", FRAME, 1.0)]


def _seconds(text: str, group: Vocabulary, today: date) -> float:
    taken = []
    for _ in range(5):
        start = time.process_time()
        read_line(text, group, today)
        completions(text, len(text), group)
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def _group(chance: random.Random) -> Vocabulary:
    people = [KnownPerson(MemberId(one), _name(chance)) for one in range(1, MEMBERS + 1)]
    areas = [Where(AreaId(one), _word(chance)) for one in range(1, AREAS + 1)]
    kinds = [(CategoryId(1), "Childcare"), (CategoryId(2), "Food"), (CategoryId(3), "Transport")]
    return vocabulary_of(people, areas, kinds)


def _name(chance: random.Random) -> str:
    return f"{_word(chance)} {_word(chance)}"


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).title()
