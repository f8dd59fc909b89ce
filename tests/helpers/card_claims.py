"""What the cards of the twelve claim, and how each claim is checked."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

from organiser_app.gui.texts.indicators import IndicatorWords
from organiser_app.metrics.change import Word
from organiser_app.metrics.indicators import Indicator, State
from tests.helpers.sentence_claims import (
    Known,
    Truth,
    cell_of,
    count,
    is_true,
    plain_acts,
    plain_people,
    says_percent,
    says_share,
    shown,
)

PERCENT = r"\d+ %"
NUMBER = r"(?:[\d,]+|none|nobody|one)"
P, N = f"({PERCENT})", f"({NUMBER})"
Claims = Iterator[bool]


def part(truth: Truth, name: str, key: str) -> float:
    found = truth.indicators[name].part(key)
    assert found is not None
    assert found.value is not None
    return found.value


def n_of(truth: Truth, name: str, key: str) -> int:
    found = truth.indicators[name].part(key)
    return 0 if found is None or found.n is None else found.n


def _nothing(_: re.Match[str], truth: Truth, name: str) -> Claims:
    yield truth.indicators[name].state is State.NOT_RECORDED


def _more(found: re.Match[str], truth: Truth, name: str) -> Claims:
    one = truth.indicators[name]
    yield one.state is State.TOO_LITTLE_DATA
    yield one.needs_about == count(found[1])


def _met(found: re.Match[str], truth: Truth) -> Claims:
    yield shown(truth.indicators["met_in_time"])
    urgent = truth.indicators["met_in_time"].part("urgent")
    if found[1] is None:
        yield urgent is None or urgent.value is None
        return
    n = n_of(truth, "met_in_time", "urgent")
    yield count(found[2]) == n
    share = part(truth, "met_in_time", "urgent")
    yield says_percent(found[3], share) if "%" in found[3] else count(found[3]) == round(share * n)


def _worst(found: re.Match[str], truth: Truth) -> Claims:
    one = truth.indicators["worst_served"]
    yield cell_of(found[1], truth) == one.cells[0]
    if found[2]:
        yield says_percent(found[3], part(truth, "worst_served", "rest"))
        yield (found[4] is not None) == (part(truth, "worst_served", "p") > 0.05)


def _follows(found: re.Match[str], truth: Truth) -> Claims:
    yield says_percent(found[1], part(truth, "follows_need", "expected"))


def _unasked(found: re.Match[str], truth: Truth) -> Claims:
    asked = [one[2] for one in plain_acts(truth)]
    weekly = asked.count(0) * 7 / truth.basis.window.days
    yield abs(float(found[1]) - weekly) <= 0.05 + 1e-9
    yield truth.indicators["offered_unasked"].n == len(asked) - asked.count(-1)


def _round(found: re.Match[str], truth: Truth) -> Claims:
    names = ("straight_back", "round_about", "through_pools", "one_way")
    shares = [part(truth, "comes_round", name) for name in names]
    yield abs(sum(shares) - 1) < 1e-9
    yield says_percent(found[1], shares[0])
    yield says_percent(found[2], shares[1])
    yield says_percent(found[4], shares[2]) if found[3] else shares[2] == 0
    yield says_percent(found[5], shares[3])
    z = truth.indicators["comes_round"].part("z")
    yield (found[6] is not None) == (z is not None and z.value is not None and z.value < -2)
    yield _is_straight_back(truth, shares[0])


def _is_straight_back(truth: Truth, share: float) -> bool:
    """Pair by pair: the smaller of both directions, twice."""
    kind = truth.snapshot.member_kind
    pairs = Counter(
        (giver, receiver)
        for giver, receiver, _, _ in plain_acts(truth)
        if giver >= 0 and receiver >= 0
    )
    parties, pools = (0, 1, 2), (0, 1, 2, 3)
    whole = sum(
        times for (one, other), times in pairs.items() if {kind[one], kind[other]} <= set(pools)
    )
    back = sum(
        min(times, pairs.get((other, one), 0))
        for (one, other), times in pairs.items()
        if {kind[one], kind[other]} <= set(parties)
    )
    return abs(back / whole - share) < 1e-9


def _both(found: re.Match[str], truth: Truth) -> Claims:
    people = plain_people(truth)
    gave = {one[0] for one in plain_acts(truth)} & people
    got = {one[1] for one in plain_acts(truth)} & people
    yield count(found[1]) == len(gave - got)
    yield count(found[2]) == len(got - gave)
    yield truth.indicators["gave_and_received"].n == len(gave | got)


def _ties(found: re.Match[str], truth: Truth) -> Claims:
    again = truth.indicators["steady_ties"].part("seen_again")
    if found[1] is None:
        yield again is None or again.value is None
        return
    yield says_percent(found[2], part(truth, "steady_ties", "seen_again"))
    yield count(found[3]) == n_of(truth, "steady_ties", "seen_again")


def _promises(found: re.Match[str], truth: Truth) -> Claims:
    yield count(found[1]) == n_of(truth, "promises_kept", "kept")
    yield count(found[2]) == truth.indicators["promises_kept"].n


def _taking_part(found: re.Match[str], truth: Truth) -> Claims:
    median = truth.indicators["taking_part"].part("newcomers_median_days")
    known = median is not None and median.value is not None
    yield (found[1] is not None) == known
    if median is not None and median.value is not None:
        yield count(found[2]) == n_of(truth, "taking_part", "newcomers_median_days")
        days = 0 if "first day" in found[0] else 1 if "a day" in found[0] else count(found[3])
        yield days == (0 if median.value < 1 else round(median.value))


def _carried(found: re.Match[str], truth: Truth) -> Claims:
    people = plain_people(truth)
    given = sorted(
        Counter(one[0] for one in plain_acts(truth) if one[0] in people).values(), reverse=True
    )
    carriers = round(truth.indicators["carried_by_few"].value or 0)
    yield 2 * sum(given[:carriers]) >= sum(given) > 2 * sum(given[: carriers - 1])
    yield count(found[1]) == len(given)
    above = n_of(truth, "carried_by_few", "above_own_limit")
    if found[2] is None:
        yield n_of(truth, "carried_by_few", "with_own_limit") == 0
    elif "nobody" in found[2]:
        yield above == 0
    else:
        yield count(found[3]) == above == len(truth.facts.above_limit) > 0
        yield count(found[4]) == n_of(truth, "carried_by_few", "with_own_limit")


def _covered(found: re.Match[str], truth: Truth) -> Claims:
    one = truth.indicators["covered_if_someone_rests"]
    yield count(found[1]) == n_of(truth, one.id, "covered")
    yield count(found[2]) == one.n
    yield (found[3] is not None) == bool(one.cells)
    if found[3]:
        yield count(found[4]) == len(one.cells)
        yield from _cells(found[5], one, truth)


def _cells(words: str, one: Indicator, truth: Truth) -> Claims:
    names = re.split(", | and ", words)
    more = re.fullmatch(r"(\d+) more", names[-1])
    named = names[:-1] if more else names
    yield all(cell_of(name, truth) in one.cells for name in named)
    yield len(set(named)) + (int(more[1]) if more else 0) == len(one.cells)


def _gave_up(found: re.Match[str], truth: Truth) -> Claims:
    one = truth.indicators["dignity_and_choice"].part("depend_on_one")
    yield (found[1] is not None) == (one is not None and one.value is not None)
    if one is not None and one.value is not None and one.n is not None:
        yield count(found[2]) == one.n
        yield count(found[3]) == round(one.value * one.n)


_KNOWN = {
    "met_in_time": (
        rf"Needs met within the time that you promised(; of {N} urgent ones: ({PERCENT}|{NUMBER}))?\.",
        _met,
    ),
    "worst_served": (
        rf"(.+): met in time least often(; all others: {P})?\.( Not clearly apart from them\.)?",
        _worst,
    ),
    "follows_need": (
        "So far the mix of help matches the mix of needs; luck alone would leave it at about "
        rf"{P}\.",
        _follows,
    ),
    "offered_unasked": (r"Came without anyone having to ask: ([\d,]+\.\d) a week\.", _unasked),
    "comes_round": (
        rf"{P} comes straight back, {P} by way of others(, {P} by way of a pool)?; {P} goes one "
        r"way\.( Chance would give \d+ %: help runs downhill here\.)?",
        _round,
    ),
    "gave_and_received": (
        rf"Did both; {N} only gave, {N} only received\. All of it is taking part\.",
        _both,
    ),
    "steady_ties": (
        "Steady ties that each active person has, over half a year"
        rf"(; {P} of the {N} pairs before were seen again)?\.",
        _ties,
    ),
    "promises_kept": (rf"{N} of {N} arranged acts took place; newer ones count more\.", _promises),
    "taking_part": (
        "Members who gave, received, asked or offered in the last 90 days"
        rf"(; half of {N} newcomers did (?:on their first day|within a day|within {N} days))?\.",
        _taking_part,
    ),
    "carried_by_few": (
        rf"Together they gave half of what {N} people gave"
        rf"(; nobody is above a limit of their own|; above a limit of their own: {N} of {N})?\.",
        _carried,
    ),
    "covered_if_someone_rests": (
        rf"Regular kinds of help that three people or more give: {N} of {N}"
        rf"(; one person alone does {N}: (.+))?\.",
        _covered,
    ),
    "dignity_and_choice": (
        "Needs withdrawn within 30 days, before help came"
        rf"(; of {N} people helped often, those who got nearly all from one giver: {N})?\.",
        _gave_up,
    ),
}


def false_claims(name: str, words: IndicatorWords, truth: Truth) -> list[str]:
    """What a card says that is not so."""
    one = truth.indicators[name]
    known: Known = (
        _KNOWN[name],
        (r"Nothing about this is written down yet\.", partial(_nothing, name=name)),
        (
            rf"Can't tell yet: about {N} more (?:would do|.+)\.",
            partial(_more, name=name),
        ),
    )
    false = [] if is_true(words.sentence, known, truth) else [words.sentence]
    if not shown(one):
        return false + [one for one in (words.value, words.interval, words.change) if one]
    plain = {key: getattr(words, key).replace("\u00a0", " ") for key in ("value", "volume")}
    checks = {
        words.value: is_value(plain["value"], one),
        words.volume: re.findall(r"[\d,]+|one", plain["volume"]) in ([f"{one.n:,}"], [str(one.n)])
        or (one.n == 1 and "one" in plain["volume"]),
        words.interval: _is_interval(words.interval.replace("\u00a0", " "), one),
        words.change: _is_change(words.change.replace("\u00a0", " "), one),
    }
    return false + [said for said, so in checks.items() if not so]


def is_value(said: str, one: Indicator) -> bool:
    value = one.value or 0.0
    if one.id == "steady_ties":
        return abs(float(said) - value) <= 0.005 + 1e-9
    if one.id == "carried_by_few":
        return count(said) == value
    if one.id in ("comes_round", "follows_need"):
        return says_percent(said, value)
    return says_share(said, value, one.n)


def _is_interval(said: str, one: Indicator) -> bool:
    if not said:
        return one.low is None or one.low == one.high
    assert one.low is not None
    assert one.high is not None
    low, _, high = said.removesuffix(" %").partition("–")
    high = high or low
    if one.id == "steady_ties":
        return all(
            abs(float(words) - end) <= 0.005 + 1e-9
            for words, end in ((low, one.low), (high, one.high))
        )
    if one.id == "carried_by_few":
        return (count(low), count(high)) == (round(one.low), round(one.high))
    return says_percent(low, one.low) and says_percent(high, one.high)


def _is_change(said: str, one: Indicator) -> bool:
    if one.change is None:
        return said == "Not compared with the period before"
    found = re.fullmatch(
        r"(No clear change|Moved|Perhaps moved)( up| down)?(, at equal volume)?"
        r"(?: \(before: ([\d.,]+)(?: %| covered)?\))?",
        said,
    )
    if found is None:
        return False
    change = one.change
    if found[1].lower() != change.word.value:
        return False
    if change.word is not Word.NO_CLEAR and (found[2] == " up") != (change.shift > 0):
        return False
    against = (change.now - change.before) * change.shift <= 0
    if change.word is not Word.NO_CLEAR and (found[3] is not None) != against:
        return False
    return found[4] is None or is_before(found[4], one)


def is_before(said: str, one: Indicator) -> bool:
    """The value before, of the same measure as the value that stands above it."""
    assert one.change is not None
    before, now, value = one.change.before, one.change.now, one.value or 0.0
    if one.id == "steady_ties":
        return abs(float(said) - before) <= 0.005 + 1e-9 and abs(now - value) <= 0.01
    if one.id == "carried_by_few":
        return count(said) == round(before) and round(now) == round(value)
    if one.id == "covered_if_someone_rests":
        return count(said) == round(before) and round(now) == round(value * one.n)
    return says_percent(said, before) and abs(now - value) <= 0.01
