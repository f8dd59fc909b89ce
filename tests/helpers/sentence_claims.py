"""Reads the numbers and claims out of the dashboard's English sentences and holds them to figures.

What a sentence says is looked for in figures that were worked out again, and, where that is
simple, counted once more here from the network itself in the plainest way. A sentence that nobody
here knows how to check counts as false.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from organiser_app.metrics.facts import Facts
from organiser_app.metrics.figures import NetworkFigures, TiesOverTime, Ways
from organiser_app.metrics.indicators import Indicator, State
from organiser_app.metrics.snapshot import MATCHED, NO_ONE, OPEN, NetworkSnapshot
from organiser_app.services.twelve import Basis

NBSP = "\u00a0"
WORDS = {"none": 0, "nobody": 0, "one": 1}
TITLES = {
    "Needs met in time": "met_in_time",
    "Kind of need met least": "worst_served",
    "Help goes where needs are": "follows_need",
    "Offered unasked": "offered_unasked",
    "Help that comes round": "comes_round",
    "Gave and received both": "gave_and_received",
    "Steady ties": "steady_ties",
    "Promises kept": "promises_kept",
    "Taking part": "taking_part",
    "Carry half of the help": "carried_by_few",
    "Covered if someone rests": "covered_if_someone_rests",
    "Gave up before help came": "dignity_and_choice",
}


@dataclass(frozen=True, slots=True)
class Truth:
    """The figures worked out again, and the network that they are of."""

    basis: Basis
    figures: NetworkFigures
    facts: Facts
    indicators: Mapping[str, Indicator]
    ways: Ways
    ties: TiesOverTime
    name: Callable[[int], str]

    @property
    def snapshot(self) -> NetworkSnapshot:
        return self.basis.snapshot


Check = Callable[[re.Match[str], Truth], Iterator[bool]]
Known = tuple[tuple[str, Check], ...]


def is_true(sentence: str, known: Known, truth: Truth) -> bool:
    """Whether somebody knows the sentence, and everything that it says is so."""
    plain = sentence.replace(NBSP, " ")
    for pattern, check in known:
        found = re.fullmatch(pattern, plain)
        if found:
            return all(check(found, truth))
    return False


def count(words: str) -> int:
    """A number as a sentence writes it."""
    return WORDS[words.lower()] if words.lower() in WORDS else int(words.replace(",", ""))


def says_percent(words: str, share: float) -> bool:
    """Whether "27 %" is the share, to the nearest percent, and never all or none of what is not."""
    said = int(re.sub(r"[ %]", "", words))
    if 0 < share < 1 and said in (0, 100):
        return False
    return abs(said - 100 * share) <= (1.0 if said in (1, 99) else 0.5 + 1e-9)


def says_share(words: str, share: float, n: int) -> bool:
    """Whether "27 %", "7 of 10", "about 7 of 12" or "none of 8" is the share of so many.

    Counts without "about" must be counts: an estimate that allows for open needs is none.
    """
    if "%" in words:
        return n >= 20 and says_percent(words, share)
    some, _, whole = words.removeprefix("about ").partition(" of ")
    apart = abs(count(some) - share * n)
    is_count = apart < 1e-6
    if not is_count and not words.startswith("about ") and count(some) > 0:
        return False
    return n < 20 and count(whole) == n and apart <= 0.5 + 1e-9


PARTS = (
    ["1/20", "1/10", "1/8", "1/6", "1/5", "1/4", "3/10", "1/3", "2/5", "1/2", "3/5", "2/3", "7/10", "3/4", "4/5", "5/6", "9/10"]
)  # fmt: skip
"""Shares that people say; none of the others may be nearer."""


def says_about(words: str, share: float) -> bool:
    """Whether "about 1 in 6", "hardly any" or "about half" is nearest to the share."""
    if words in ("hardly any", "nearly all"):
        return share < 0.03 if words == "hardly any" else share > 0.95
    said = words.removeprefix("about ").replace(" in ", "/").replace("half", "1/2")
    far = {part: abs(share - int(part.split("/")[0]) / int(part.split("/")[1])) for part in PARTS}
    return said in far and 0.03 <= share <= 0.95 and far[said] <= min(far.values()) + 1e-9


# -- what can be counted plainly


def plain_acts(truth: Truth) -> list[tuple[int, int, int, int]]:
    """Giver, receiver, asked and row of what counts in the window, one by one."""
    snapshot, found = truth.snapshot, []
    said_no = set(np.flatnonzero(truth.basis.particulars.member_counts == 0).tolist())
    for row in range(len(snapshot.exchange_ids)):
        day = int(snapshot.exchange_day[row])
        giver, receiver = (
            int(side[row]) for side in (snapshot.exchange_giver, snapshot.exchange_receiver)
        )
        inside = truth.basis.window.start <= day < truth.basis.window.end
        if not inside or snapshot.exchange_outcome[row] == 2 or (giver == receiver >= 0):
            continue
        sides = (-1 if one in said_no else one for one in (giver, receiver))
        found.append((*sides, int(snapshot.exchange_asked[row]), row))
    return found  # type: ignore[return-value]


def plain_people(truth: Truth) -> set[int]:
    """Persons and households who have not left."""
    snapshot, last = truth.snapshot, truth.basis.window.end - 1
    return {
        one
        for one in range(len(snapshot.member_ids))
        if snapshot.member_kind[one] in (0, 1)
        and not (
            snapshot.member_left[one] != np.iinfo(np.int32).min
            and snapshot.member_left[one] <= last
        )
    }


def waiting_by_age(truth: Truth) -> list[tuple[int, int]]:
    """Age and category of every need that waits."""
    snapshot = truth.snapshot
    return [
        (max(snapshot.today - int(opened), 0), int(category))
        for opened, category, state in zip(
            snapshot.need_opened, snapshot.need_category, snapshot.need_state, strict=True
        )
        if state in (OPEN, MATCHED)
    ]


def overdue_urgent(truth: Truth) -> int:
    """Urgent needs that wait longer than promised."""
    snapshot = truth.snapshot
    return sum(
        state in (OPEN, MATCHED)
        and urgency == 0
        and snapshot.today - opened > truth.basis.promises[0]
        for opened, urgency, state in zip(
            snapshot.need_opened, snapshot.need_urgency, snapshot.need_state, strict=True
        )
    )


def category_of(words: str, truth: Truth) -> int:
    """The position of a kind of help."""
    return truth.snapshot.category_names.index(words)


def cell_of(words: str, truth: Truth) -> tuple[int, int]:
    """The kind of help in a place that words name."""
    what, _, where = words.partition(" in ")
    category = NO_ONE if what == "Other help" else category_of(what, truth)
    return category, truth.snapshot.area_names.index(where) if where else NO_ONE


def shown(one: Indicator) -> bool:
    return one.state is State.SHOWN
