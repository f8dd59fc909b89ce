from dataclasses import replace
from math import ceil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator
from typing_extensions import override

from organiser_app.gui.charts import sentences, wording
from organiser_app.gui.charts.context import ChartContext
from organiser_app.metrics.figures import (
    Arrival,
    ArrivalCurve,
    BusyDays,
    Connections,
    GivingReceiving,
    Share,
    Waiting,
    WaitingRow,
)
from organiser_app.metrics.snapshot import NO_ONE, Window
from tests.helpers.chart_figures import CATEGORIES, Town, context_of, figures_of

CONTEXT = context_of(Town())
DISCREET = context_of(Town(), names_hidden=True)
BANDS = (0, 3, 7, 14)


def waiting(*rows: tuple[int, tuple[int, ...]], overdue: int = 0) -> Waiting:
    """Rows of a category and its counts; ids are invented."""
    made = tuple(
        WaitingRow(category, counts, tuple(tuple(range(count)) for count in counts))
        for category, counts in rows
    )
    total = sum(row.total for row in made)
    return Waiting(BANDS, made, total, longest_days=20, overdue_urgent=tuple(range(overdue)))


def curve(
    days: list[float], met: list[float], *, n: int = 40, median: float | None
) -> ArrivalCurve:
    values = np.array(met)
    return ArrivalCurve(
        window=Window(0, 90),
        days=np.array(days),
        met=values,
        low=np.clip(values - 0.1, 0, 1),
        high=np.clip(values + 0.1, 0, 1),
        n=n,
        met_count=20,
        partly_count=0,
        withdrawn_count=0,
        unmet_count=0,
        open_count=20,
        median_days=median,
    )


def arrival(now: ArrivalCurve | None, before: ArrivalCurve | None = None) -> Arrival:
    return Arrival(now, before, needs_now=12 if now is None else now.n, needs_about=8)


def connections(people: int, *, bridges: int = 0, parts: int = 1) -> Connections:
    ids = np.arange(people, dtype=np.int64)
    nothing = np.zeros(0, dtype=np.int32)
    return Connections(
        member_ids=ids,
        area=np.zeros(people, dtype=np.int32),
        x=np.zeros(people),
        y=np.zeros(people),
        from_index=nothing,
        to_index=nothing,
        acts=nothing,
        bridges=tuple(range(bridges)),
        cut_off=tuple(2 for _ in range(bridges)),
        parts=parts,
        largest_part=people,
        without_exchange=0,
    )


def giving(both: int, people: int) -> GivingReceiving:
    ones = np.ones(people, dtype=np.int32)
    share = Share(both, people, 0.0, 1.0)
    return GivingReceiving(np.arange(people), ones, ones, share, people - both, 0)


def busy(total: int, weekday: int | None) -> BusyDays:
    return BusyDays(0, np.array([total], dtype=np.int32), 0, weekday, total)


def test_waiting_says_how_many_how_long_and_of_which_kind_most_of_those_are() -> None:
    figures = waiting((1, (2, 2, 0, 5)), (0, (0, 0, 0, 2)))

    sentence = sentences.waiting(figures, CONTEXT)

    assert sentence == (
        "11 needs are waiting; 7 of them for 2 weeks or more, most in " + CATEGORIES[1] + "."
    )


@pytest.mark.parametrize(
    "rows", [((0, (1, 0, 0, 3)), (1, (0, 0, 0, 3))), ((NO_ONE, (0, 0, 0, 6)),)]
)
def test_waiting_names_no_category_when_none_has_more_than_half_or_it_is_unknown(
    rows: tuple[tuple[int, tuple[int, ...]], ...],
) -> None:
    sentence = sentences.waiting(waiting(*rows), CONTEXT)

    assert "6 of them" in sentence
    assert "most in" not in sentence


@given(st.lists(st.tuples(st.integers(0, 5), st.tuples(*[st.integers(0, 9)] * 4)), max_size=6))
def test_every_number_in_the_waiting_sentence_can_be_counted_in_the_figures(
    rows: list[tuple[int, tuple[int, ...]]],
) -> None:
    figures = waiting(*rows)
    long = sum(row.counts[-1] for row in figures.rows)

    sentence = sentences.waiting(figures, CONTEXT)

    if figures.total == 0:
        assert sentence == "Nothing is waiting right now."
    elif figures.total > 1:
        assert sentence.startswith(f"{figures.total} needs are waiting")
        assert (f"{long} of them" if long else "none of them") in sentence
    named = sentences.most_long_waiting(figures, CONTEXT)
    if named is not None:
        in_named = max(
            row.counts[-1] for row in figures.rows if CONTEXT.category(row.category) == named
        )
        assert in_named * 2 > long


def test_waiting_speaks_of_one_need_in_the_singular() -> None:
    assert sentences.waiting(waiting((0, (1, 0, 0, 0))), CONTEXT) == "One need is waiting."
    assert sentences.waiting(waiting((0, (0, 0, 0, 1))), CONTEXT) == (
        "One need is waiting, for 2 weeks or more."
    )


def test_waiting_tells_of_urgent_needs_past_the_promise_but_not_where_others_look_on() -> None:
    figures = waiting((0, (9, 0, 0, 0)), overdue=2)

    assert "2 are urgent and past" in sentences.waiting(figures, CONTEXT)
    assert "urgent" not in sentences.waiting(figures, DISCREET)


def test_waiting_does_not_tell_small_counts_apart_where_others_look_on() -> None:
    assert sentences.waiting(waiting((0, (3, 0, 0, 1))), DISCREET) == "A few needs are waiting."
    sentence = sentences.waiting(waiting((0, (9, 0, 0, 2))), DISCREET)
    assert "a few of them" in sentence
    assert CATEGORIES[0] not in sentence


def test_arrival_says_by_when_half_are_met_and_how_many_are_not_after_three_weeks() -> None:
    figures = arrival(curve([0, 1, 4, 20, 25], [0, 0.2, 0.5, 5 / 6, 0.9], median=4))

    assert sentences.arrival(figures) == (
        "Half are met within 4 days; about 1 in 6 not met after 3 weeks."
    )


def test_arrival_only_speaks_of_weeks_that_the_curve_reaches() -> None:
    two_weeks = curve([0, 3, 16], [0, 0.5, 0.8], median=3)
    short = curve([0, 1, 5], [0, 0.5, 0.6], median=1)

    assert sentences.arrival(arrival(two_weeks)).endswith("about half not met after 2 weeks.")
    assert sentences.arrival(arrival(short)) == "Half are met within a day."


def test_arrival_says_so_when_half_are_never_met() -> None:
    figures = arrival(curve([0, 9], [0, 0.3], median=None))

    assert sentences.arrival(figures).startswith("Half are not met within 9 days")


def test_arrival_calls_what_was_met_on_the_day_the_same_day() -> None:
    assert sentences.median_words(curve([0, 0.5], [0, 0.7], median=0.5)) == (
        "Half are met on the same day"
    )


def test_arrival_explains_calmly_what_a_curve_would_take() -> None:
    assert sentences.arrival(arrival(None)) == (
        "12 needs were asked in this period. About 8 more, and there is a curve to show."
    )


@given(st.floats(0.5, 60), st.floats(0.5, 60))
def test_the_comparison_of_medians_claims_only_what_whole_days_carry(
    now: float, before: float
) -> None:
    figures = arrival(
        curve([0, now], [0, 0.6], median=now), curve([0, before], [0, 0.6], median=before)
    )

    words = sentences.median_before_words(figures)

    assert words is not None
    if ceil(now) == ceil(before):
        assert words.startswith("The same")
    else:
        assert "one day" in words if ceil(before) == 1 else f"{ceil(before)} days" in words


@given(st.floats(0, 1))
def test_a_share_in_words_is_never_far_from_the_share(share: float) -> None:
    words = wording.about(share)

    if words.startswith("about"):
        some, of = wording.nearest_part(share)
        assert abs(some / of - share) <= 0.05 + 1e-9
    elif words == "hardly any":
        assert share < 0.03
    else:
        assert words == "nearly all"
        assert share > 0.95


def test_connections_count_the_people_who_join_parts_and_invite_company() -> None:
    sentence = sentences.connections(connections(66, bridges=2), CONTEXT)

    assert sentence.startswith("2 of the 66 people join parts that would otherwise be apart.")
    assert "company" in sentence


def test_connections_do_not_claim_bridges_that_are_not_there() -> None:
    whole = sentences.connections(connections(30), CONTEXT)
    circles = sentences.connections(connections(30, parts=3), CONTEXT)

    assert whole.startswith("All 30 people are joined")
    assert circles.startswith("30 people, in 3 circles")
    assert "All" not in circles


def test_connections_name_nobody() -> None:
    with_names = replace(CONTEXT, member_name=lambda member: f"Name{member}")

    assert "Name" not in sentences.connections(connections(9, bridges=2), with_names)


@pytest.mark.parametrize(
    ("both", "people", "expected"),
    [
        (23, 46, "About half of the 46 people who took part both gave and received."),
        (7, 10, "7 of the 10 people who took part both gave and received."),
        (0, 8, "None of the 8 people who took part both gave and received."),
        (12, 12, "All 12 people who took part both gave and received."),
    ],
)
def test_giving_uses_shares_only_from_twenty_people_and_never_judges(
    both: int, people: int, expected: str
) -> None:
    assert sentences.giving(giving(both, people), CONTEXT) == expected + " Both are good."


def test_giving_says_when_nobody_took_part_yet() -> None:
    assert "yet" in sentences.giving(giving(0, 0), CONTEXT)


def test_busy_names_the_weekday_with_the_most() -> None:
    assert sentences.busy(busy(412, 5)) == (
        "412 exchanges in this year; the day of the week with the most is Saturday."
    )
    assert sentences.busy(busy(0, None)) == ("No exchange has been logged in this year yet.")


@pytest.mark.parametrize("people", [12, 150, 2000])
def test_no_sentence_ranks_blames_or_keeps_accounts(people: int) -> None:
    town = Town(people=people, exchanges=people * 4, needs=people)
    figures, context = figures_of(town), context_of(town)
    said = " ".join(
        (
            sentences.waiting(figures.waiting, context),
            sentences.arrival(figures.arrival),
            sentences.connections(figures.connections, context),
            sentences.giving(figures.giving, context),
            sentences.busy(figures.busy),
        )
    ).lower()

    for word in (
        "top",
        "best",
        "worst",
        "debt",
        "owe",
        "balance",
        "score",
        "inactive",
        "%l",
        "%n",
        "%1",
    ):
        assert word not in said


def test_a_value_that_looks_like_a_place_is_not_filled_again() -> None:
    assert wording.fill("%1 and %2", "100 %2", "tea") == "100 %2 and tea"


@pytest.mark.parametrize(
    ("position", "expected"),
    [(0, "Under 3 days"), (1, "3–6 days"), (2, "1–2 weeks"), (3, "2 weeks or more")],
)
def test_waiting_bands_have_the_names_that_people_use(position: int, expected: str) -> None:
    assert wording.waiting_band(BANDS, position) == expected


@given(st.integers(5, 400))
def test_a_rough_total_hides_up_to_four(count: int) -> None:
    words = wording.rough_total(count, discreet=True)

    shown = int(words.removesuffix("+").replace(",", ""))
    assert shown % 5 == 0
    assert 0 <= count - shown < 5


class Shouting(QTranslator):
    """Answers every text of the charts in capitals, with its count."""

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return sourceText.upper().replace("%LN", "%Ln") if context == "charts" else ""


def test_sentences_are_translated_with_their_counts(qapp: QCoreApplication) -> None:
    translator = Shouting()
    qapp.installTranslator(translator)
    try:
        sentence = sentences.giving(giving(12, 12), CONTEXT)
    finally:
        qapp.removeTranslator(translator)

    assert sentence == "ALL 12 PEOPLE WHO TOOK PART BOTH GAVE AND RECEIVED. BOTH ARE GOOD."


def test_a_context_knows_no_name_for_an_unknown_place() -> None:
    context = ChartContext(("North",), (), lambda _: "", names_hidden=False, today=0)

    assert context.area(0) == "North"
    assert context.area(NO_ONE) is None
    assert context.area(7) is None
    assert context.category(0) is None
