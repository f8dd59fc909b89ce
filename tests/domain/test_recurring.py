"""The days on which something comes back: none skipped, none twice."""

import calendar
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.domain.needs import Need
from organiser_app.domain.recurring import Every, Rule, rule_of
from organiser_app.domain.rules import need_problems

YEARS = st.dates(date(2023, 1, 1), date(2028, 12, 31))


def chain(rule: Rule, first: date, end: date) -> list[date]:
    days = [first]
    while (day := rule.after(days[-1], first)) is not None and day <= end:
        days.append(day)
    return days


@given(first=YEARS, every=st.sampled_from([Every.WEEK, Every.TWO_WEEKS]))
def test_weeks_have_the_same_day_for_five_years(first: date, every: Every) -> None:
    step = timedelta(7 if every is Every.WEEK else 14)

    days = chain(Rule(every), first, first + timedelta(5 * 366))

    assert [later - one for one, later in pairwise(days)] == [step] * (len(days) - 1)
    assert len(days) == 1 + timedelta(5 * 366) // step


@given(first=YEARS)
def test_months_have_one_each_for_five_years_also_short_ones_and_leap_years(first: date) -> None:
    days = chain(Rule(Every.MONTH), first, first + timedelta(5 * 366))

    months = [day.year * 12 + day.month for day in days]
    assert months == list(range(months[0], months[0] + len(months)))
    assert len(months) in {60, 61}
    last = [calendar.monthrange(day.year, day.month)[1] for day in days]
    assert [day.day for day in days] == [min(first.day, each) for each in last]


@pytest.mark.parametrize("every", Every)
@given(first=YEARS, number=st.integers(0, 60), moved=st.integers(-3, 3))
def test_one_that_was_moved_by_a_few_days_is_followed_by_the_next_of_the_row(
    every: Every, first: date, number: int, moved: int
) -> None:
    rule = Rule(every)
    days = chain(rule, first, first + timedelta(6 * 366))

    assert rule.after(days[number] + timedelta(moved), first) == days[number + 1]
    assert rule.is_one(days[number] + timedelta(moved), days[number], first)


def test_until_is_the_last_day_that_may_be() -> None:
    rule = Rule(Every.WEEK, until=date(2026, 3, 15))

    assert chain(rule, date(2026, 3, 1), date(2027, 1, 1)) == [
        date(2026, 3, 1),
        date(2026, 3, 8),
        date(2026, 3, 15),
    ]


@given(
    every=st.sampled_from(Every),
    start=st.one_of(st.none(), YEARS),
    until=st.one_of(st.none(), YEARS),
)
def test_a_rule_is_read_from_its_own_words(
    every: Every, start: date | None, until: date | None
) -> None:
    rule = Rule(every, start, until)

    assert rule_of(rule.words) == rule


@pytest.mark.parametrize(
    ("words", "every"),
    [
        ("Weekly", Every.WEEK),
        (" every  other week ", Every.TWO_WEEKS),
        ("Mensual", Every.MONTH),
        ("كل أسبوع", Every.WEEK),
        ("every day", None),
        ("when the bus is late", None),
        ("every week until 2026-02-30", None),
        ("", None),
    ],
)
def test_words_that_people_use_are_understood_and_others_are_left(
    words: str, every: Every | None
) -> None:
    rule = rule_of(words)

    assert (rule and rule.every) == every


def test_a_rule_that_ends_before_it_begins_is_refused() -> None:
    need = Need(
        words="Shopping", needed_by=date(2026, 5, 5), recurring="every week until 2026-05-01"
    )

    problems = need_problems(need, date(2026, 5, 2))

    assert [(one.field, one.code) for one in problems] == [("recurring", "ENDS_BEFORE_START")]
