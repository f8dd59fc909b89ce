"""The twelve indicators in words: value, volume, one sentence, and what became of it.

Every number in a sentence stands in the indicator itself. No sentence praises or blames.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from organiser_app.gui.texts.measures import (
    PERCENT_FROM,
    cell_words,
    decimal,
    few,
    joined,
    percent,
    sentence_of,
    share_words,
    whole_percent,
)
from organiser_app.gui.texts.words import fill, listed, number, texts
from organiser_app.metrics.change import Change, Word
from organiser_app.metrics.indicators import Indicator, State

CELLS_NAMED: Final = 2
FAR_BELOW: Final = -2.0
DIFFERS: Final = 0.05
COUNTS: Final = frozenset({"carried_by_few", "steady_ties"})
"""Indicators that are numbers of something, not shares."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names that sentences need, and whether others look on."""

    category_names: tuple[str, ...] = ()
    area_names: tuple[str, ...] = ()
    discreet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorWords:
    """One card, ready to be shown; without a value it says what it would take."""

    title: str
    value: str = ""
    volume: str = ""
    """What it is counted from: "from 212 exchanges"."""
    interval: str = ""
    """The 95 % interval: "67–79 %"."""
    sentence: str = ""
    change: str = ""


def title(name: str) -> str:
    """What an indicator is called."""
    return _TITLES[name]()


def indicator_words(one: Indicator, names: Names, *, is_compared: bool) -> IndicatorWords:
    """A card in words."""
    if one.state is State.NOT_RECORDED:
        said = texts.tr("Nothing about this is written down yet.")
        return IndicatorWords(title=title(one.id), sentence=said)
    if one.state is State.TOO_LITTLE_DATA:
        return IndicatorWords(title=title(one.id), sentence=_more(one))
    return IndicatorWords(
        title=title(one.id),
        value=value_words(one),
        volume=_VOLUMES[one.id](one.n),
        interval=interval_words(one),
        sentence=_SENTENCES[one.id](one, names),
        change=change_words(one) if is_compared else texts.tr("Comparing with the period before…"),
    )


def value_words(one: Indicator) -> str:
    """The value as a card shows it."""
    value = one.value or 0.0
    if one.id == "steady_ties":
        return decimal(value, 2)
    if one.id == "carried_by_few":
        return number(round(value))
    if one.id in ("comes_round", "follows_need"):
        return percent(value)
    return share_words(value, one.n)


def interval_words(one: Indicator) -> str:
    """The interval in short; empty where none is known, or it has no width and says nothing."""
    if one.low is None or one.high is None or one.low == one.high:
        return ""
    if one.id == "steady_ties":
        ends = decimal(one.low, 2), decimal(one.high, 2)
    elif one.id == "carried_by_few":
        ends = number(round(one.low)), number(round(one.high))
    else:
        low, high = number(whole_percent(one.low)), number(whole_percent(one.high))
        if low == high:
            return percent(one.low)
        return fill(texts.tr("%1–%2\u00a0%", "an interval of percentages"), low, high)
    return fill(texts.tr("%1–%2", "an interval of numbers"), *ends)


def change_words(one: Indicator) -> str:
    """One of the three words, and what it was before where that is the same measure."""
    change = one.change
    if change is None:
        return texts.tr("Not compared with the period before")
    word = _word(change)
    before = before_words(one)
    if not before:
        return word
    return fill(texts.tr("%1 (before: %2)", "a change and the value before"), word, before)


def before_words(one: Indicator) -> str:
    """The value before; empty where the test is of another measure than the card shows."""
    change = one.change
    if change is None or one.value is None:
        return ""
    if one.id == "covered_if_someone_rests":
        covered = one.part("covered")
        same = covered is not None and covered.n == round(change.now)
        before = number(round(change.before))
        covered_words = texts.tr("%1 covered", "kinds of help that three people or more give")
        return fill(covered_words, before) if same else ""
    if one.id == "steady_ties":
        same = decimal(change.now, 2) == decimal(one.value, 2)
        return decimal(change.before, 2) if same else ""
    if one.id == "carried_by_few":
        return number(round(change.before)) if round(change.now) == round(one.value) else ""
    same = whole_percent(change.now) == whole_percent(one.value)
    return percent(change.before) if same else ""


def _word(change: Change) -> str:
    if change.word is Word.NO_CLEAR:
        return texts.tr("No clear change")
    if change.word is Word.MOVED:
        word = texts.tr("Moved up") if change.shift > 0 else texts.tr("Moved down")
    else:
        up = change.shift > 0
        word = texts.tr("Perhaps moved up") if up else texts.tr("Perhaps moved down")
    against = (change.now - change.before) * change.shift <= 0
    return fill(texts.tr("%1, at equal volume"), word) if against else word


def _more(one: Indicator) -> str:
    count = one.needs_about or 1
    if count == 1:
        return texts.tr("Can't tell yet: about one more would do.")
    return _MORE_OF[one.id](count)


# -- sentences


def _part(one: Indicator, name: str) -> float | None:
    found = one.part(name)
    return None if found is None else found.value


def _count(one: Indicator, name: str) -> int:
    found = one.part(name)
    return 0 if found is None or found.n is None else found.n


def _met_in_time(one: Indicator, _: Names) -> str:
    said = texts.tr("Needs met within the time that you promised")
    urgent = _part(one, "urgent")
    if urgent is None:
        return sentence_of(said)
    n = _count(one, "urgent")
    pattern = texts.tr("of %1 urgent ones: %2", "needs met in time")
    met = percent(urgent) if n >= PERCENT_FROM else few(round(urgent * n), discreet=False)
    return sentence_of(joined(said, fill(pattern, number(n), met)))


def _worst_served(one: Indicator, names: Names) -> str:
    where = cell_words(one.cells[0], names.category_names, names.area_names)
    said = fill(texts.tr("%1: met in time least often"), where)
    rest = _part(one, "rest")
    if rest is not None:
        others = texts.tr("all others: %1", "needs met in time")
        said = joined(said, fill(others, percent(rest)))
    p = _part(one, "p")
    unclear = "" if p is not None and p <= DIFFERS else texts.tr("Not clearly apart from them.")
    return sentence_of(said, unclear if rest is not None else "")


def _follows_need(one: Indicator, _: Names) -> str:
    return fill(
        texts.tr(
            "So far the mix of help matches the mix of needs; luck alone would leave it at "
            "about %1."
        ),
        percent(_part(one, "expected") or 0.0),
    )


def _offered_unasked(one: Indicator, _: Names) -> str:
    pattern = texts.tr("Came without anyone having to ask: %1 a week.")
    return fill(pattern, decimal(_part(one, "a_week") or 0.0))


def _comes_round(one: Indicator, _: Names) -> str:
    straight, round_about, pools, one_way = (
        _part(one, name) or 0.0
        for name in ("straight_back", "round_about", "through_pools", "one_way")
    )
    pattern = texts.tr("%1 comes straight back, %2 by way of others; %3 goes one way.")
    if pools > 0:
        pattern = texts.tr(
            "%1 comes straight back, %2 by way of others, %4 by way of a pool; %3 goes one way."
        )
    said = fill(pattern, *(percent(one) for one in (straight, round_about, one_way, pools)))
    z = _part(one, "z")
    if z is None or z >= FAR_BELOW:
        return said
    chance = percent(_part(one, "by_chance") or 0.0)
    downhill = fill(texts.tr("Chance would give %1: help runs downhill here."), chance)
    return f"{said} {downhill}"


def _gave_and_received(one: Indicator, names: Names) -> str:
    return fill(
        texts.tr("Did both; %1 only gave, %2 only received. All of it is taking part."),
        few(_count(one, "only_gave"), discreet=names.discreet),
        few(_count(one, "only_received"), discreet=names.discreet),
    )


def _steady_ties(one: Indicator, _: Names) -> str:
    said = texts.tr("Steady ties that each active person has, over half a year")
    again = _part(one, "seen_again")
    if again is None:
        return sentence_of(said)
    pattern = texts.tr("%1 of the %2 pairs before were seen again")
    n = _count(one, "seen_again")
    return sentence_of(joined(said, fill(pattern, percent(again), number(n))))


def _promises_kept(one: Indicator, _: Names) -> str:
    pattern = texts.tr("%1 of %2 arranged acts took place; newer ones count more.")
    return fill(pattern, number(_count(one, "kept")), number(one.n))


def _taking_part(one: Indicator, names: Names) -> str:
    said = texts.tr("Members who gave, received, asked or offered in the last 90 days")
    days, new = _part(one, "newcomers_median_days"), _count(one, "newcomers_median_days")
    if days is None:
        return sentence_of(said)
    if days < 1:
        pattern = texts.tr("half of %1 newcomers did on their first day")
    elif round(days) == 1:
        pattern = texts.tr("half of %1 newcomers did within a day")
    else:
        pattern = texts.tr("half of %1 newcomers did within %Ln days", "", round(days))
    return sentence_of(joined(said, fill(pattern, few(new, discreet=names.discreet))))


def _carried_by_few(one: Indicator, names: Names) -> str:
    said = fill(texts.tr("Together they gave half of what %1 people gave"), number(one.n))
    with_limit, above = _count(one, "with_own_limit"), _count(one, "above_own_limit")
    if not with_limit:
        return sentence_of(said)
    limits = texts.tr("nobody is above a limit of their own")
    if above:
        limits = fill(
            texts.tr("above a limit of their own: %1 of %2"),
            few(above, discreet=names.discreet),
            few(with_limit, discreet=names.discreet),
        )
    return sentence_of(joined(said, limits))


def _covered(one: Indicator, names: Names) -> str:
    pattern = texts.tr("Regular kinds of help that three people or more give: %1 of %2")
    said = fill(pattern, number(_count(one, "covered")), number(one.n))
    alone = len(one.cells)
    if not alone:
        return sentence_of(said)
    named = [
        cell_words(cell, names.category_names, names.area_names)
        for cell in one.cells[:CELLS_NAMED]
    ]
    if alone > len(named):
        named.append(texts.tr("%Ln more", "kinds of help", alone - len(named)))
    pattern = texts.tr("one person alone does %1: %2")
    return sentence_of(joined(said, fill(pattern, number(alone), listed(named))))


def _dignity(one: Indicator, names: Names) -> str:
    said = texts.tr("Needs withdrawn within 30 days, before help came")
    share, n = _part(one, "depend_on_one"), _count(one, "depend_on_one")
    if share is None:
        return sentence_of(said)
    pattern = texts.tr("of %1 people helped often, those who got nearly all from one giver: %2")
    count = few(round(share * n), discreet=names.discreet)
    return sentence_of(joined(said, fill(pattern, number(n), count)))


_TITLES: Final[Mapping[str, Callable[[], str]]] = {
    "met_in_time": lambda: texts.tr("Needs met in time"),
    "worst_served": lambda: texts.tr("Kind of need met least"),
    "follows_need": lambda: texts.tr("Help goes where needs are"),
    "offered_unasked": lambda: texts.tr("Offered unasked"),
    "comes_round": lambda: texts.tr("Help that comes round"),
    "gave_and_received": lambda: texts.tr("Gave and received both"),
    "steady_ties": lambda: texts.tr("Steady ties"),
    "promises_kept": lambda: texts.tr("Promises kept"),
    "taking_part": lambda: texts.tr("Taking part"),
    "carried_by_few": lambda: texts.tr("Carry half of the help"),
    "covered_if_someone_rests": lambda: texts.tr("Covered if someone rests"),
    "dignity_and_choice": lambda: texts.tr("Gave up before help came"),
}


def _of_needs(n: int) -> str:
    return texts.tr("from %Ln needs", "", n)


def _of_exchanges(n: int) -> str:
    return texts.tr("from %Ln exchanges", "", n)


def _of_people(n: int) -> str:
    return texts.tr("from %Ln people", "", n)


_VOLUMES: Final[Mapping[str, Callable[[int], str]]] = {
    "met_in_time": _of_needs,
    "worst_served": _of_needs,
    "follows_need": _of_needs,
    "offered_unasked": _of_exchanges,
    "comes_round": _of_exchanges,
    "gave_and_received": _of_people,
    "steady_ties": lambda n: texts.tr("from %Ln pairs", "", n),
    "promises_kept": lambda n: texts.tr("from %Ln arranged acts", "", n),
    "taking_part": lambda n: texts.tr("from %Ln members", "", n),
    "carried_by_few": lambda n: texts.tr("from %Ln people who gave", "", n),
    "covered_if_someone_rests": lambda n: (
        texts.tr("from one kind") if n == 1 else texts.tr("from %Ln kinds of help", "", n)
    ),
    "dignity_and_choice": _of_needs,
}


def _more_needs(n: int) -> str:
    return texts.tr("Can't tell yet: about %Ln more needs.", "", n)


def _more_exchanges(n: int) -> str:
    return texts.tr("Can't tell yet: about %Ln more exchanges.", "", n)


_MORE_OF: Final[Mapping[str, Callable[[int], str]]] = {
    "met_in_time": _more_needs,
    "worst_served": lambda n: texts.tr("Can't tell yet: about %Ln more needs of one kind.", "", n),
    "follows_need": _more_needs,
    "offered_unasked": _more_exchanges,
    "comes_round": lambda n: texts.tr(
        "Can't tell yet: about %Ln more exchanges between named people.", "", n
    ),
    "gave_and_received": lambda n: texts.tr(
        "Can't tell yet: about %Ln more people taking part.", "", n
    ),
    "steady_ties": lambda n: texts.tr(
        "Can't tell yet: about %Ln more exchanges between pairs.", "", n
    ),
    "promises_kept": lambda n: texts.tr("Can't tell yet: about %Ln more arranged acts.", "", n),
    "taking_part": lambda n: texts.tr("Can't tell yet: about %Ln more members.", "", n),
    "carried_by_few": lambda n: texts.tr(
        "Can't tell yet: about %Ln more exchanges or givers.", "", n
    ),
    "covered_if_someone_rests": lambda n: texts.tr(
        "Can't tell yet: about %Ln more exchanges of one kind.", "", n
    ),
    "dignity_and_choice": _more_needs,
}

_SENTENCES: Final[Mapping[str, Callable[[Indicator, Names], str]]] = {
    "met_in_time": _met_in_time,
    "worst_served": _worst_served,
    "follows_need": _follows_need,
    "offered_unasked": _offered_unasked,
    "comes_round": _comes_round,
    "gave_and_received": _gave_and_received,
    "steady_ties": _steady_ties,
    "promises_kept": _promises_kept,
    "taking_part": _taking_part,
    "carried_by_few": _carried_by_few,
    "covered_if_someone_rests": _covered,
    "dignity_and_choice": _dignity,
}
