"""The first sentence: by which rule it is picked, what it says, and what its two buttons do."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from organiser_app.gui.texts.definitions import definition
from organiser_app.gui.texts.indicator_definitions import SOURCES, indicator_definition
from organiser_app.gui.texts.insight import RULES, Door, Insight, Known, insight
from organiser_app.gui.texts.measures import share_words
from organiser_app.metrics.change import Change, Word
from organiser_app.metrics.facts import Facts, OneGiver
from organiser_app.metrics.figures import NetworkFigures, Share, Waiting, WaitingRow
from organiser_app.metrics.indicators import IDS, Indicator, State
from organiser_app.metrics.snapshot import NO_ONE
from tests.helpers.chart_figures import AREAS, CATEGORIES, Town, figures_of

QUIET = figures_of(Town(people=25, exchanges=55, needs=0, seed=4))
LATE = Facts((), (), 0, ())
NAMES = {1: "Ana Ruiz", 2: "Ben Okafor", 3: "Cleo Marsh", 4: "Dita Novak"}


def waiting_of(*rows: WaitingRow, longest: int = 20, overdue: tuple[int, ...] = ()) -> Waiting:
    """Needs that wait, by kinds of help."""
    return Waiting((0, 3, 7, 14), rows, sum(row.total for row in rows), longest, overdue)


def row(category: int, *counts: int) -> WaitingRow:
    """One kind of help with as many needs in each band as given."""
    ids = iter(range(category * 1000 + 1, category * 1000 + 999))
    return WaitingRow(category, counts, tuple(tuple(next(ids) for _ in range(n)) for n in counts))


def quiet_but(waiting: Waiting) -> NetworkFigures:
    return replace(QUIET, waiting=waiting)


def above(*ids: int) -> Facts:
    return Facts(ids, (70, 71), 9, ())


def alone(*cells: tuple[int, int], others: tuple[int, ...] = (2, 3)) -> Facts:
    return Facts((), (), 0, tuple(OneGiver(*cell, 6, (80, 81), others) for cell in cells))


def moved(word: Word = Word.MOVED, *, shift: float = 0.1) -> Indicator:
    change = Change(word, 0.18, 0.28, shift, 0.005)
    return Indicator(
        "offered_unasked", State.SHOWN, 60, 0.28, 0.2, 0.4, change=change, rows=np.array([5, 6])
    )


def known(figures: NetworkFigures | None = None, **details: Any) -> Known:
    usual: dict[str, Any] = {
        "category_names": CATEGORIES,
        "area_names": AREAS,
        "member_name": NAMES.__getitem__,
    }
    return Known(figures or quiet_but(waiting_of(longest=0)), **(usual | details))


WAITS = quiet_but(waiting_of(row(0, 3, 0, 1, 0), longest=12))
OVERDUE = quiet_but(waiting_of(row(0, 0, 0, 0, 9), overdue=(1, 2, 3)))
STUCK = quiet_but(waiting_of(row(1, 2, 1, 2, 7), row(0, 3, 0, 0, 2), row(2, 0, 0, 0, 2)))


def test_facts_come_first_in_the_order_that_is_written_down() -> None:
    everything = known(
        OVERDUE,
        facts=replace(above(1), one_giver=alone((2, 0)).one_giver),
        indicators=(moved(),),
    )
    promises_kept = replace(everything, figures=STUCK)
    nobody_above = replace(promises_kept, facts=alone((2, 0)))
    covered = replace(nobody_above, facts=LATE)
    not_stuck = replace(covered, figures=WAITS)
    nothing_moved = replace(not_stuck, indicators=(moved(Word.PERHAPS),))
    nobody_waits = known()

    asked = (everything, promises_kept, nobody_above, covered, not_stuck, nothing_moved)
    assert [insight(one).rule for one in asked] == [name for name, _, _ in RULES][:6]
    assert insight(nobody_waits).rule == "calm"
    assert all(words for _, words, _ in RULES)


@pytest.mark.parametrize(
    "one",
    [
        known(OVERDUE),
        known(facts=above(1, 2)),
        known(facts=alone((2, 0))),
        known(facts=alone((2, 0), others=())),
        known(STUCK),
        known(indicators=(moved(),)),
        known(WAITS),
        known(),
        known(replace(QUIET, members=0, acts=0, waiting=waiting_of(longest=0))),
    ],
    ids=lambda one: insight(one).rule,
)
def test_two_buttons_act_on_it_whatever_is_said(one: Known) -> None:
    doors = insight(one).doors

    assert len(doors) == 2
    assert all(door.words for door in doors)
    assert all(door.ids or door.story or door.action for door in doors)


def test_urgent_needs_past_the_promise_are_shown_and_lead_to_who_could_help() -> None:
    said = insight(known(OVERDUE))

    assert said.headline == "3 urgent needs have waited longer than you promised."
    assert said.text == "Your own promise for urgent needs is 2 days."
    assert said.doors == (
        Door("Show the 3 needs", "needs", (1, 2, 3)),
        Door("See who could help", "needs", story=1),
    )


def test_one_urgent_need_is_spoken_of_as_one() -> None:
    figures = quiet_but(waiting_of(row(0, 0, 0, 0, 1), overdue=(1,)))

    said = insight(known(figures, promises=(1, 7, 30)))

    assert said.headline == "One urgent need has waited longer than you promised."
    assert said.text == "Your own promise for urgent needs is one day."
    assert said.doors[0].words == "Show it"


@pytest.mark.parametrize(
    ("ids", "headline"),
    [
        ((1,), "Ana Ruiz is above a limit of their own."),
        ((3, 1), "Ana Ruiz and Cleo Marsh are above a limit of their own."),
        ((1, 2, 3, 4), "4 people are above a limit of their own."),
    ],
)
def test_whoever_is_above_their_own_limit_is_named_in_no_order_of_amount(
    ids: tuple[int, ...], headline: str
) -> None:
    said = insight(known(facts=above(*ids)))

    assert said.headline == headline
    assert [(door.kind, door.ids) for door in said.doors] == [
        ("members", ids),
        ("exchanges", (70, 71)),
    ]


def test_nobody_is_named_and_few_are_not_counted_while_names_are_hidden() -> None:
    said = insight(known(facts=above(1, 2), names_hidden=True))

    assert said.headline == "Above a limit of their own: A few."
    assert not any(name.split()[0] in f"{said.headline}{said.text}" for name in NAMES.values())


def test_what_one_person_alone_gives_is_an_invitation_to_join_them() -> None:
    one = insight(known(facts=alone((2, 0))))
    some = insight(known(facts=alone((2, 0), (0, 1), (1, NO_ONE), (3, 3))))

    assert one.headline == "Only one person regularly gives Transport in Hillcrest."
    assert some.headline == "4 kinds of help rest on one person each."
    assert "Transport in Hillcrest, Food in Market Street and Childcare" in some.text
    assert one.doors[1] == Door("See who could join in", "members", (2, 3))


def test_a_kind_of_help_that_is_stuck_is_named_with_its_share_of_the_long_waits() -> None:
    said = insight(known(STUCK))

    assert said.headline == "Childcare is stuck."
    assert said.text.startswith("7 of the 11 needs")
    assert said.text.endswith("Childcare.")
    assert said.doors[0] == Door("Show the 7 needs", "needs", STUCK.waiting.rows[0].need_ids[-1])


@pytest.mark.parametrize(
    "rows",
    [(row(1, 9, 0, 0, 2), row(0, 3, 0, 0, 2)), (row(NO_ONE, 0, 0, 0, 9), row(0, 1, 0, 0, 1))],
)
def test_few_long_waits_or_those_of_no_kind_are_not_called_stuck(
    rows: tuple[WaitingRow, ...],
) -> None:
    assert insight(known(quiet_but(waiting_of(*rows)))).rule == "waiting"


@pytest.mark.parametrize(
    ("word", "shift", "headline"),
    [
        (Word.MOVED, 0.1, "“Offered unasked” moved up."),
        (Word.MOVED, -0.1, "“Offered unasked” moved down."),
    ],
)
def test_an_indicator_that_moved_says_which_way_and_what_it_was(
    word: Word, shift: float, headline: str
) -> None:
    said = insight(known(indicators=(moved(word, shift=shift),)))

    assert said.headline == headline
    assert said.text.replace("\N{NO-BREAK SPACE}", " ") == (
        "It is 28 % now and was 18 % in the period before."
    )
    assert [(door.indicator, door.action) for door in said.doors] == [
        ("offered_unasked", "explain"),
        ("offered_unasked", "rows"),
    ]


@pytest.mark.parametrize("word", [Word.PERHAPS, Word.NO_CLEAR])
def test_what_only_perhaps_moved_is_not_said_first(word: Word) -> None:
    assert insight(known(indicators=(moved(word),))).rule == "calm"


@pytest.mark.parametrize(
    ("longest", "text"),
    [
        (0, "All of them came in today."),
        (1, "The longest has waited since yesterday."),
        (12, "The longest has waited for 12 days."),
    ],
)
def test_the_longest_wait_is_said_in_days(longest: int, text: str) -> None:
    waiting = waiting_of(row(0, 3, 0, 1, 0), longest=longest)

    assert insight(known(quiet_but(waiting))).text == text


def test_nobody_waiting_is_good_news_only_of_what_was_written_down() -> None:
    nothing = quiet_but(waiting_of(longest=0))
    asked = replace(nothing, needs_met=Share(9, 9, 0.7, 1.0))

    assert "answered or closed" in insight(known(asked)).text
    assert f"help was given {QUIET.acts} times" in insight(known(nothing)).text


@pytest.mark.parametrize(
    ("details", "rule", "action"),
    [
        ({"members": 0, "acts": 0}, "no_members", "import"),
        ({"acts": 0}, "no_exchanges", "log_exchange"),
    ],
)
def test_an_empty_network_is_told_how_to_begin(
    details: dict[str, int], rule: str, action: str
) -> None:
    empty: NetworkFigures = replace(quiet_but(waiting_of(longest=0)), **details)  # type: ignore[arg-type]

    said: Insight = insight(known(empty))

    assert (said.rule, said.doors[-1].action) == (rule, action)


@pytest.mark.parametrize(
    ("count", "n", "words"),
    [
        (0, 8, "none of 8"),
        (3, 10, "3 of 10"),
        (19, 19, "19 of 19"),
        (10, 20, "50\N{NO-BREAK SPACE}%"),
        (299, 300, "99\N{NO-BREAK SPACE}%"),
        (300, 300, "100\N{NO-BREAK SPACE}%"),
        (1, 900, "1\N{NO-BREAK SPACE}%"),
        (0, 900, "0\N{NO-BREAK SPACE}%"),
    ],
)
def test_small_shares_are_counts_and_larger_ones_percent(count: int, n: int, words: str) -> None:
    assert share_words(count / n, n) == words


@pytest.mark.parametrize(
    "key", ["waiting", "arrival", "connections", "giving", "busy", "ways", "flows", "ties"]
)
def test_every_chart_says_how_it_is_worked_out(key: str) -> None:
    assert len(definition(key)) > 80


@pytest.mark.parametrize("name", IDS)
def test_every_indicator_says_how_from_how_much_and_after_whom(name: str) -> None:
    words = indicator_definition(name)

    how, minimum, common, source = words.split("\n\n")
    assert len(how) > 100
    assert minimum.startswith("Shown")
    assert "199 times" in common
    assert source == f"Source: {SOURCES[name]}."


def test_no_rule_speaks_of_debt_or_ranks_anybody() -> None:
    told = [insight(known(OVERDUE)), insight(known(facts=above(1))), insight(known(STUCK))]
    words = " ".join(f"{one.headline} {one.text}" for one in told).lower()

    for forbidden in ("debt", "balance", "owe", "score", "top", "best", "rank"):
        assert forbidden not in words.split()
