"""What the charts and the first sentence claim, and how each claim is checked."""

import re
from collections import Counter
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QLocale

from organiser_app.gui.texts.insight import Insight
from organiser_app.metrics.change import Word
from organiser_app.metrics.snapshot import NO_DAY, NO_ONE
from tests.helpers.card_claims import NUMBER, N, P, is_before, is_value
from tests.helpers.sentence_claims import (
    TITLES,
    Known,
    Truth,
    category_of,
    cell_of,
    count,
    is_true,
    overdue_urgent,
    plain_acts,
    plain_people,
    says_about,
    says_percent,
    waiting_by_age,
)

ABOUT = r"(about \d+ in \d+|about half|hardly any|nearly all)"
Claims = Iterator[bool]
LONG = 14


# -- waiting


def _none_wait(_: re.Match[str], truth: Truth) -> Claims:
    yield not waiting_by_age(truth)


def _one_waits(found: re.Match[str], truth: Truth) -> Claims:
    waits = waiting_by_age(truth)
    yield len(waits) == 1
    yield (waits[0][0] >= LONG) == (found[1] is not None)
    yield _overdue(found[2]) == overdue_urgent(truth)


def _some_wait(found: re.Match[str], truth: Truth) -> Claims:
    waits = waiting_by_age(truth)
    long = [category for age, category in waits if age >= LONG]
    yield count(found[1]) == len(waits)
    yield count(found[2]) == len(long)
    if found[3]:
        yield 2 * long.count(category_of(found[3], truth)) > len(long)
    yield _overdue(found[4]) == overdue_urgent(truth)


def _overdue(words: str | None) -> int:
    return 0 if not words else count(words.split()[0])


# -- arrival


def _nobody_asked(_: re.Match[str], truth: Truth) -> Claims:
    yield _asked(truth) == 0


def _asked(truth: Truth) -> int:
    window = truth.basis.window
    return sum(window.start <= day < window.end for day in truth.snapshot.need_opened.tolist())


def _too_few(found: re.Match[str], truth: Truth) -> Claims:
    yield count(found[1]) == _asked(truth)
    yield truth.figures.arrival.now is None
    if found[2]:
        yield count(found[2]) == 20 - _asked(truth)


def _curve(found: re.Match[str], truth: Truth) -> Claims:
    curve = truth.figures.arrival.now
    yield curve is not None
    if curve is None:
        return
    said = found[1]
    if "not met" in said:
        yield curve.median_days is None
        yield curve.met_by(float(curve.days[-1])) < 0.5
    else:
        days = 0 if "same day" in said else 1 if "a day" in said else int(said.split()[-2])
        yield curve.median_days is not None
        yield curve.met_by(days or 0.5) >= 0.5 - 1e-9
        yield days <= 1 or curve.met_by(days - 1) < 0.5 - 1e-9
    if found[2]:
        weeks = 1 if found[3] == "a week" else int(found[3].split()[0])
        yield says_about(found[2], 1 - curve.met_by(7 * weeks))
        yield 7 * weeks <= curve.days[-1]


# -- connections, giving, busy


def _between(truth: Truth) -> set[frozenset[int]]:
    """Pairs of people, households and groups who helped each other, whoever may be counted."""
    snapshot, window = truth.snapshot, truth.basis.window
    left = snapshot.member_left
    gone = set(np.flatnonzero((left != NO_DAY) & (left <= snapshot.today)).tolist())
    return {
        frozenset((int(giver), int(receiver)))
        for day, giver, receiver, outcome in zip(
            snapshot.exchange_day,
            snapshot.exchange_giver,
            snapshot.exchange_receiver,
            snapshot.exchange_outcome,
            strict=True,
        )
        if window.start <= day < window.end
        and outcome != 2
        and giver >= 0
        and receiver >= 0
        and giver != receiver
        and snapshot.member_kind[giver] in (0, 1, 2)
        and snapshot.member_kind[receiver] in (0, 1, 2)
        and not {int(giver), int(receiver)} & gone
    }


def _parts(pairs: set[frozenset[int]], without: int = -1) -> list[set[int]]:
    """Connected parts, by walking."""
    ties: dict[int, set[int]] = {}
    for one, other in (sorted(pair) for pair in pairs):
        if without not in (one, other):
            ties.setdefault(one, set()).add(other)
            ties.setdefault(other, set()).add(one)
        else:
            ties.setdefault(other if one == without else one, set())
    parts, seen = [], set[int]()
    for start in ties:
        if start in seen:
            continue
        part, to_do = set[int](), [start]
        while to_do:
            person = to_do.pop()
            if person not in part:
                part.add(person)
                to_do += ties[person] - part
        seen |= part
        parts.append(part)
    return parts


def _no_ties(_: re.Match[str], truth: Truth) -> Claims:
    yield not _between(truth)


def _bridges(found: re.Match[str], truth: Truth) -> Claims:
    """Someone without whom two others or more are cut off from the rest of their part."""
    pairs = _between(truth)
    yield count(found[2]) == len(frozenset().union(*pairs))
    bridges = 0
    for part in _parts(pairs):
        inside = {pair for pair in pairs if pair <= part}
        for person in part:
            rest = sorted((len(one) for one in _parts(inside, without=person)), reverse=True)
            bridges += sum(rest[1:]) >= 2
    yield count(found[1]) == bridges


def _circles(found: re.Match[str], truth: Truth) -> Claims:
    pairs = _between(truth)
    yield count(found[1]) == len(frozenset().union(*pairs))
    yield count(found[2]) == len(_parts(pairs)) > 1


def _all_joined(found: re.Match[str], truth: Truth) -> Claims:
    pairs = _between(truth)
    yield count(found[1]) == len(frozenset().union(*pairs))
    yield len(_parts(pairs)) == 1
    yield not truth.figures.connections.bridges


def _sides(truth: Truth) -> tuple[set[int], set[int]]:
    """Who gave and who received, of people who are still here, whoever may be counted."""
    snapshot, people = truth.snapshot, plain_people(truth)
    rows = [one[3] for one in plain_acts(truth)]
    gave = {int(snapshot.exchange_giver[row]) for row in rows} & people
    got = {int(snapshot.exchange_receiver[row]) for row in rows} & people
    return gave, got


def _nobody(_: re.Match[str], truth: Truth) -> Claims:
    gave, got = _sides(truth)
    yield not gave | got


def _giving(found: re.Match[str], truth: Truth) -> Claims:
    gave, got = _sides(truth)
    whole, both = len(gave | got), len(gave & got)
    yield count(found[2]) == whole
    said = found[1].lower()
    yield says_about(said, both / whole) if whole >= 20 else count(said) == both


def _all_both(found: re.Match[str], truth: Truth) -> Claims:
    gave, got = _sides(truth)
    yield gave == got
    yield count(found[1]) == len(gave)


def _by_day(truth: Truth) -> Counter[int]:
    snapshot = truth.snapshot
    return Counter(
        int(day)
        for day, giver, receiver, outcome in zip(
            snapshot.exchange_day,
            snapshot.exchange_giver,
            snapshot.exchange_receiver,
            snapshot.exchange_outcome,
            strict=True,
        )
        if snapshot.today - 365 < day <= snapshot.today
        and outcome != 2
        and not (giver == receiver >= 0)
    )


def _no_year(_: re.Match[str], truth: Truth) -> Claims:
    yield not _by_day(truth)


def _busy(found: re.Match[str], truth: Truth) -> Claims:
    days = _by_day(truth)
    yield count(found[1]) == sum(days.values())
    if found[2]:
        first = truth.snapshot.today - 364
        weekdays = Counter[int]()
        for day, acts in days.items():
            if day != first:
                weekdays[(day + 3) % 7] += acts
        said = next(n for n in range(7) if QLocale().standaloneDayName(n + 1) == found[2])
        yield weekdays[said] == max(weekdays.values())


# -- ways, flows, ties


def _few_ways(found: re.Match[str], truth: Truth) -> Claims:
    yield truth.ways.now is None
    yield count(found[1]) == truth.ways.needs_about


def _ways(found: re.Match[str], truth: Truth) -> Claims:
    ways, now = truth.ways, truth.ways.now
    yield now is not None
    if now is None:
        return
    yield count(found[1]) == ways.acts
    yield says_percent(found[2], now.straight_back)
    yield says_percent(found[3], now.round_about + now.through_pools)
    yield says_percent(found[4], now.one_way)
    yield (found[5] is not None) == (ways.equal_count > 0)
    if ways.now_at_equal is not None and ways.before_at_equal is not None and found[5]:
        yield count(found[6]) == ways.equal_count
        yield says_percent(found[7], ways.now_at_equal.one_way)
        yield says_percent(found[8], ways.before_at_equal.one_way)


def _lines(truth: Truth) -> list[tuple[int, int, int]]:
    """From where, what and to where, one by one; also of those who asked not to be counted."""
    snapshot = truth.snapshot
    return [
        (
            int(snapshot.member_area[snapshot.exchange_giver[row]]),
            int(snapshot.exchange_category[row]),
            int(snapshot.member_area[snapshot.exchange_receiver[row]]),
        )
        for _, _, _, row in plain_acts(truth)
        if snapshot.exchange_giver[row] >= 0 and snapshot.exchange_receiver[row] >= 0
    ]


def _no_flows(_: re.Match[str], truth: Truth) -> Claims:
    yield not _lines(truth)


def _flows(found: re.Match[str], truth: Truth) -> Claims:
    lines = _lines(truth)
    known = [line for line in lines if NO_ONE not in (line[0], line[2])]
    yield (found[1] is not None) == bool(known)
    if found[1]:
        yield count(found[2]) == len(known)
        yield count(found[3]) == sum(start == end for start, _, end in known)
    if found[4]:
        kinds = Counter(kind for _, kind, _ in lines if kind != NO_ONE)
        yield kinds[category_of(found[5], truth)] == count(found[6]) == max(kinds.values())
        yield list(kinds.values()).count(max(kinds.values())) == 1
        yield count(found[7]) == len(lines)


def _unknown_flows(_: re.Match[str], truth: Truth) -> Claims:
    lines = _lines(truth)
    yield bool(lines)
    yield all(NO_ONE in (start, end) for start, _, end in lines)
    kinds = Counter(kind for _, kind, _ in lines if kind != NO_ONE)
    yield not kinds or list(kinds.values()).count(max(kinds.values())) > 1


def _few_ties(found: re.Match[str], truth: Truth) -> Claims:
    yield not len(truth.ties.ends)
    yield count(found[1]) == max(truth.ties.needs_about, 1)


def _ties(found: re.Match[str], truth: Truth) -> Claims:
    ties = truth.ties
    yield count(found[1]) == ties.equal_count >= 100
    yield abs(float(found[2]) - ties.per_person[-1]) <= 0.005 + 1e-9
    yield (found[3] is not None) == (len(ties.ends) > 6)
    if found[3]:
        yield abs(float(found[4]) - ties.per_person[-7]) <= 0.005 + 1e-9


_PAST = r"( (?:One is|[\d,]+ are) urgent and past the time the group promised\.)?"
_INVITE = r" Introducing a few people across would give them company\."
CHARTS: dict[str, Known] = {
    "waiting": (
        (r"Nothing is waiting right now\.", _none_wait),
        (rf"One need is waiting(, for 2 weeks or more)?\.{_PAST}", _one_waits),
        (
            rf"{N} needs are waiting; {N} of them for 2 weeks or more(?:, most in (.+?))?\.{_PAST}",
            _some_wait,
        ),
    ),
    "arrival": (
        (r"Nobody asked for anything in this period\.", _nobody_asked),
        (
            rf"(One|\d+) needs? (?:was|were) asked in this period\."
            rf"(?: About {N} more, and there is a curve to show\.)?",
            _too_few,
        ),
        (
            r"(Half are (?:not )?met (?:on the same day|within a day|within \d+ days))"
            rf"(?:; {ABOUT} not met after (a week|\d+ weeks))?\.",
            _curve,
        ),
    ),
    "connections": (
        (r"No exchange between two named people in this period yet\.", _no_ties),
        (
            rf"(One|\d+) of the {N} people joins? parts that would otherwise be apart\.{_INVITE}",
            _bridges,
        ),
        (rf"{N} people, in {N} circles not yet joined\. Who could introduce them\?", _circles),
        (
            rf"All {N} people are joined, and no single person has to hold the parts together\.",
            _all_joined,
        ),
    ),
    "giving": (
        (r"Nobody has given or received in this period yet\.", _nobody),
        (
            rf"All {N} people who took part both gave and received\. Both are good\.",
            _all_both,
        ),
        (
            rf"(.+) of the {N} people who took part both gave and received\. Both are good\.",
            _giving,
        ),
    ),
    "busy": (
        (r"No exchange has been logged in this year yet\.", _no_year),
        (r"(One) exchange in this year()\.", _busy),
        (
            rf"{N} exchanges in this year(?:; the day of the week with the most is (\w+))?\.",
            _busy,
        ),
    ),
    "ways": (
        (rf"Can't tell yet: about {N} more exchanges? between named people\.", _few_ways),
        (
            rf"Of {N} exchanges, {P} come straight back, {P} come round; {P} go one way\."
            rf"( At {N} exchanges each, {P} go one way now and {P} did in the period before\.)?",
            _ways,
        ),
    ),
    "flows": (
        (r"No exchange with both sides named in this period yet\.", _no_flows),
        (
            rf"(?:(Of {N} exchanges between known areas, {N} stay within one\.) ?)?"
            rf"(?:(The kind given most is (.+): {N} of {N}\.))?",
            _flows,
        ),
        (
            r"Nothing is known yet of where these exchanges went, or of their kind\.",
            _unknown_flows,
        ),
    ),
    "ties": (
        (rf"Can't tell yet: about {N} more exchanges? in half a year\.", _few_ties),
        (
            rf"At {N} exchanges in each half year, an active person has ([\d.]+) steady ties"
            r"(; half a year ago it was ([\d.]+))?\.",
            _ties,
        ),
    ),
}  # fmt: skip


def is_true_of_chart(key: str, sentence: str, truth: Truth) -> bool:
    """Whether the chart's sentence is so; charts write percentages without a space."""
    return is_true(re.sub(r"(\d)%", r"\1 %", sentence), CHARTS[key], truth)


# -- the first sentence


def _urgent(found: re.Match[str], truth: Truth) -> Claims:
    yield count(found[1]) == overdue_urgent(truth) > 0
    yield (1 if found[2] == "one day" else int(found[2].split()[0])) == truth.basis.promises[0]


def _above(found: re.Match[str], truth: Truth) -> Claims:
    yield overdue_urgent(truth) == 0
    ids = truth.facts.above_limit
    if found[1]:
        yield count(found[1]) == len(ids)
    else:
        names = re.split(", | and ", found[2])
        yield sorted(names) == sorted(truth.name(one) for one in ids)
    yield set(ids) == _people_above(truth)


def _people_above(truth: Truth) -> set[int]:
    """Person by person, of the last 28 days."""
    snapshot, end = truth.snapshot, truth.basis.window.end
    given = Counter(
        giver for giver, _, _, row in plain_acts(truth) if snapshot.exchange_day[row] >= end - 28
    )
    here = plain_people(truth)
    limit = truth.basis.particulars.member_limit
    return {
        int(snapshot.member_ids[one])
        for one in here
        if given[one] > limit[one] and snapshot.member_joined[one] < end
    }


def _alone(found: re.Match[str], truth: Truth) -> Claims:
    alone = truth.facts.one_giver
    cells = {(one.category, one.area) for one in alone}
    yield not overdue_urgent(truth)
    yield not truth.facts.above_limit
    is_one = "one" in found.groupdict()
    names = re.split(", | and ", found[1] if is_one else found[2])
    yield len(alone) == (1 if is_one else count(found[1]))
    yield {cell_of(name, truth) for name in names} <= cells
    yield all(_givers_of(one.category, one.area, truth) == 1 for one in alone)


def _givers_of(category: int, area: int, truth: Truth) -> int:
    """Who gave it twice or more, of those who are here and not resting."""
    snapshot, last = truth.snapshot, truth.basis.window.end - 1
    times = Counter(
        giver
        for giver, _, _, row in plain_acts(truth)
        if snapshot.exchange_category[row] == category and snapshot.exchange_area[row] == area
    )
    left, paused = snapshot.member_left, snapshot.member_paused_until
    never = -(2**31)
    return sum(
        number >= 2
        and giver >= 0
        and snapshot.member_kind[giver] in (0, 1, 2)
        and not (left[giver] != never and left[giver] <= last)
        and not paused[giver] >= last
        for giver, number in times.items()
    )


def _stuck(found: re.Match[str], truth: Truth) -> Claims:
    long = [category for age, category in waiting_by_age(truth) if age >= LONG]
    kind = category_of(found[4], truth)
    yield found[1] == found[4]
    yield count(found[3]) == len(long)
    yield long.count(kind) == (len(long) if found[2] == "All" else count(found[2].split()[0]))
    yield long.count(kind) >= max(3, 0.4 * len(long))


def _moved(found: re.Match[str], truth: Truth) -> Claims:
    one = truth.indicators[TITLES[found[1]]]
    yield one.change is not None
    if one.change is None:
        return
    yield one.change.word is Word.MOVED
    yield (found[2] == "up") == (one.change.shift > 0)
    yield is_value(found[3], one)
    if found[4]:
        yield is_before(found[4].removesuffix(" %"), one)


def _waits(found: re.Match[str], truth: Truth) -> Claims:
    ages = [age for age, _ in waiting_by_age(truth)]
    yield count(found[1]) == len(ages)
    said = found[2]
    days = 0 if "today" in said else 1 if "yesterday" in said else count(said.split()[-2])
    yield days == max(ages)


def _calm(found: re.Match[str], truth: Truth) -> Claims:
    yield not waiting_by_age(truth)
    if "Every need" in found[1]:
        yield _asked(truth) > 0
        return
    yield _asked(truth) == 0
    said = found[1].split("help was given ")[1].rstrip(".")
    yield len(plain_acts(truth)) == (1 if said == "once" else count(said.split()[0]))


def _silent(_: re.Match[str], truth: Truth) -> Claims:
    yield not waiting_by_age(truth)
    yield not plain_acts(truth)


def _no_members(_: re.Match[str], truth: Truth) -> Claims:
    yield truth.figures.members == 0


INSIGHTS: Known = (
    (
        r"(One|[\d,]+) urgent needs? (?:has|have) waited longer than you promised\. Your own "
        r"promise for urgent needs is (one day|\d+ days)\.",
        _urgent,
    ),
    (
        r"(?:(\d+) people are|(.+) (?:is|are)) above a limit of their own\. By what was given in "
        r"the last 28 days and the limit that each set\. Ask whether they would like to pause or "
        r"pass something on\.",
        _above,
    ),
    (
        r"Only one person regularly gives (.+)\.(?P<one>) If they rest, nobody else does it yet\. Who "
        r"would like to join them\?",
        _alone,
    ),
    (
        rf"{N} kinds of help rest on one person each\. Most often needed of them: (.+)\. Who would "
        r"like to join in\?",
        _alone,
    ),
    (
        rf"(.+) is stuck\. (All|{NUMBER} of the) {N} needs that have waited for two weeks or "
        r"more are for (.+)\.",
        _stuck,
    ),
    (
        r"“(.+)” moved (up|down)\. It is (.+?) now(?: and was (.+) in the period before)?\.",
        _moved,
    ),
    (
        r"(One|[\d,]+) needs? (?:is|are) waiting for an answer\. (All of them came in today|The "
        r"longest has waited since yesterday|The longest has waited for [\d,]+ days)\.",
        _waits,
    ),
    (r"Nobody is waiting for help\. (.+)", _calm),
    (r"Nothing has been logged in this period\. .+", _silent),
    (r"Your network starts with its people\. .+", _no_members),
)


def is_true_insight(said: Insight, truth: Truth) -> bool:
    """Whether the first sentence and the one below it are so."""
    return is_true(f"{said.headline} {said.text}", INSIGHTS, truth)
