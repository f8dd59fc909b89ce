"""What cards and the first sentence say is counted again from the figures themselves."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from organiser_app.gui.texts import figures as cards
from organiser_app.gui.texts.definitions import definition
from organiser_app.gui.texts.insight import insight
from organiser_app.metrics.figures import NetworkFigures, Share, Waiting, WaitingRow
from organiser_app.metrics.snapshot import NO_ONE
from tests.helpers.chart_figures import CATEGORIES, Town, figures_of

PROMISES = (2, 7, 30)
TOWNS = (
    Town(),
    Town(people=40, exchanges=60, needs=12, seed=1),
    Town(people=12, exchanges=9, needs=3, seed=2),
    Town(people=600, exchanges=4_000, needs=900, seed=3),
    Town(people=25, exchanges=55, needs=0, seed=4),
    Town(people=30, exchanges=0, needs=40, seed=5),
)
QUIET = figures_of(Town(people=25, exchanges=55, needs=0, seed=4))


@pytest.fixture(params=TOWNS, ids=lambda town: f"seed {town.seed}")
def figures(request: pytest.FixtureRequest) -> NetworkFigures:
    return figures_of(request.param)


def numbers(text: str) -> list[int]:
    return [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", text)]


def waiting_of(*rows: WaitingRow, longest: int = 20, overdue: tuple[int, ...] = ()) -> Waiting:
    """Needs that wait, by kinds of help."""
    return Waiting((0, 3, 7, 14), rows, sum(row.total for row in rows), longest, overdue)


def row(category: int, *counts: int) -> WaitingRow:
    """One kind of help with as many needs in each band as given."""
    ids = iter(range(category * 1000 + 1, category * 1000 + 999))
    return WaitingRow(category, counts, tuple(tuple(next(ids) for _ in range(n)) for n in counts))


def with_waiting(waiting: Waiting) -> NetworkFigures:
    return replace(QUIET, waiting=waiting)


# -- the first sentence


def test_the_first_sentence_is_true_of_whatever_the_figures_are(figures: NetworkFigures) -> None:
    said = insight(figures, CATEGORIES, PROMISES)
    waiting = figures.waiting
    every = {one for line in waiting.rows for band in line.need_ids for one in band}

    assert said.headline
    assert set(said.need_ids) <= every
    if said.need_ids:
        assert numbers(said.door)[:1] in ([len(said.need_ids)], [])
    if waiting.overdue_urgent:
        assert set(said.need_ids) == set(waiting.overdue_urgent)


def test_urgent_needs_past_the_promise_come_first() -> None:
    waiting = waiting_of(row(0, 0, 0, 0, 9), overdue=(1, 2, 3))

    said = insight(with_waiting(waiting), CATEGORIES, PROMISES)

    assert said.headline == "3 urgent needs have waited longer than you promised."
    assert said.text == "Your own promise for urgent needs is 2 days."
    assert (said.door, said.need_ids) == ("Show the 3 needs", (1, 2, 3))


def test_one_urgent_need_is_spoken_of_as_one() -> None:
    waiting = waiting_of(row(0, 0, 0, 0, 1), overdue=(1,))

    said = insight(with_waiting(waiting), CATEGORIES, (1, 7, 30))

    assert said.headline == "One urgent need has waited longer than you promised."
    assert said.text == "Your own promise for urgent needs is one day."
    assert said.door == "Show it"


def test_a_kind_of_help_that_is_stuck_is_named_with_its_share_of_the_long_waits() -> None:
    waiting = waiting_of(row(1, 2, 1, 2, 7), row(0, 3, 0, 0, 2), row(2, 0, 0, 0, 2))

    said = insight(with_waiting(waiting), CATEGORIES, PROMISES)

    assert said.headline == "Childcare is stuck."
    assert said.text.startswith("7 of the 11 needs")
    assert said.text.endswith("Childcare.")
    assert said.need_ids == waiting.rows[0].need_ids[-1]
    assert said.door == "Show the 7 needs"


def test_a_kind_of_help_with_few_long_waits_is_not_called_stuck() -> None:
    waiting = waiting_of(row(1, 9, 0, 0, 2), row(0, 3, 0, 0, 2))

    said = insight(with_waiting(waiting), CATEGORIES, PROMISES)

    assert said.headline == "16 needs are waiting for an answer."


def test_needs_without_a_kind_of_help_are_not_called_stuck() -> None:
    waiting = waiting_of(row(NO_ONE, 0, 0, 0, 9), row(0, 1, 0, 0, 1))

    said = insight(with_waiting(waiting), CATEGORIES, PROMISES)

    assert "stuck" not in said.headline


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

    assert insight(with_waiting(waiting), CATEGORIES, PROMISES).text == text


def test_nobody_waiting_is_good_news_only_of_what_was_written_down() -> None:
    nothing = waiting_of(longest=0)
    asked = replace(with_waiting(nothing), needs_met=Share(9, 9, 0.7, 1.0))

    without = insight(with_waiting(nothing), CATEGORIES, PROMISES)

    assert "answered or closed" in insight(asked, CATEGORIES, PROMISES).text
    assert "No need was written down" in without.text
    assert numbers(without.text) == [QUIET.acts]


def test_an_empty_network_is_told_how_to_begin() -> None:
    empty = replace(with_waiting(waiting_of(longest=0)), members=0, acts=0)

    assert insight(empty, CATEGORIES, PROMISES).action == "import"


def test_a_network_without_exchanges_is_told_to_log_one() -> None:
    silent = replace(with_waiting(waiting_of(longest=0)), acts=0)

    assert insight(silent, CATEGORIES, PROMISES).action == "log_exchange"


# -- the cards


def shares() -> Iterator[Any]:
    for count, n, words in (
        (0, 8, "none of 8"),
        (3, 10, "3 of 10"),
        (19, 19, "19 of 19"),
        (10, 20, "50\N{NO-BREAK SPACE}%"),
        (1, 3, "1 of 3"),
        (299, 300, "99\N{NO-BREAK SPACE}%"),
        (300, 300, "100\N{NO-BREAK SPACE}%"),
        (1, 900, "1\N{NO-BREAK SPACE}%"),
        (0, 900, "0\N{NO-BREAK SPACE}%"),
    ):
        yield pytest.param(Share(count, n, 0.0, 1.0), words, id=words)


@pytest.mark.parametrize(("share", "words"), list(shares()))
def test_small_shares_are_counts_and_larger_ones_percent(share: Share, words: str) -> None:
    assert cards.share_value(share) == words


def test_needs_met_says_share_count_and_interval(figures: NetworkFigures) -> None:
    share, words = figures.needs_met, cards.needs_met(figures)

    if share.n < cards.NEEDS_FOR_A_SHARE:
        missing = cards.NEEDS_FOR_A_SHARE - share.n
        assert not words.value
        assert numbers(words.needs_more) in ([missing], [])
        return
    low, high = numbers(words.sentence)
    shown = numbers(words.value)[0] if share.n >= 20 else round(100 * share.count / share.n)
    assert shown == round(100 * share.count / share.n)
    assert low <= shown <= high
    if share.n >= 20:
        assert numbers(words.unit) == [share.n]


def test_the_period_before_is_shown_only_where_both_have_enough_needs() -> None:
    many, few = Share(30, 60, 0.4, 0.6), Share(6, 12, 0.3, 0.7)
    both = replace(QUIET, needs_met=many, needs_met_before=Share(42, 60, 0.6, 0.8))

    assert cards.needs_met(both).before == "70\N{NO-BREAK SPACE}% before"
    assert cards.needs_met(replace(both, needs_met_before=few)).before == ""
    assert cards.needs_met(replace(both, needs_met=few)).before == ""


def test_the_typical_wait_is_the_day_by_which_half_are_met(figures: NetworkFigures) -> None:
    words, curve = cards.typical_wait(figures.arrival), figures.arrival.now

    if curve is None:
        assert numbers(words.needs_more) in ([figures.arrival.needs_about], [])
    elif curve.median_days is None:
        assert curve.met_by(float(curve.days[-1])) < 0.5
        assert words.value.startswith("over")
    else:
        assert curve.met_by(curve.median_days) >= 0.5
        assert numbers(words.value) in ([round(curve.median_days)], [])


def test_giving_and_receiving_counts_people_once(figures: NetworkFigures) -> None:
    giving, words = figures.giving, cards.gave_and_received(figures.giving.both)
    took_part = int(((giving.given > 0) | (giving.received > 0)).sum())
    did_both = int(((giving.given > 0) & (giving.received > 0)).sum())

    if took_part < cards.PEOPLE_FOR_A_SHARE:
        assert words.needs_more
    elif took_part >= cards.PERCENT_FROM:
        assert numbers(words.value) == [round(100 * did_both / took_part)]
        assert numbers(words.unit) == [took_part]
    else:
        assert numbers(words.value) in ([did_both, took_part], [took_part])


def test_the_fewest_who_gave_half_really_gave_half(figures: NetworkFigures) -> None:
    given = sorted(figures.giving.given.tolist(), reverse=True)
    words = cards.leaning_on_a_few(figures.carrying)

    if words.needs_more:
        assert not figures.carrying.enough
        return
    people, acts = numbers(words.value)[0], sum(given)
    assert sum(given[:people]) * 2 >= acts
    assert sum(given[: people - 1]) * 2 < acts
    assert numbers(words.sentence) == [acts, sum(one > 0 for one in given)]


def test_no_card_names_anyone_or_speaks_of_debt(figures: NetworkFigures) -> None:
    shown = (
        cards.needs_met(figures),
        cards.typical_wait(figures.arrival),
        cards.gave_and_received(figures.giving.both),
        cards.leaning_on_a_few(figures.carrying),
    )
    words = " ".join(f"{one.value} {one.unit} {one.sentence} {one.needs_more}" for one in shown)

    for forbidden in ("debt", "balance", "owe", "score", "top", "best", "worst", "rank"):
        assert forbidden not in words.lower().split()


@pytest.mark.parametrize("key", ["waiting", "arrival", "connections", "giving", "busy"])
def test_every_chart_says_how_it_is_worked_out(key: str) -> None:
    assert len(definition(key)) > 80
