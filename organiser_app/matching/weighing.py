"""One pass over everyone for one need: who is left out and why, and in which order the others come.

The numbers made here decide about an order and go no further.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from organiser_app.domain.needs import Need
from organiser_app.domain.settings import Weights
from organiser_app.matching.network import (
    LEFT_OUT,
    NO_DAY,
    NO_ONE,
    SUGGESTED,
    Codes,
    Fit,
    HelpNetwork,
    Ints,
    LeftOut,
    Reals,
)
from organiser_app.matching.words import (
    days_of_week,
    share_a_word,
    sixtieths_of,
    telling_words,
    words_of,
)

_CODES = {reason: np.int8(code) for code, reason in enumerate(LEFT_OUT)}
_KIND = np.array([0.0, 0.6, 0.8, 1.0, 0.0], dtype=np.float32)
"""What each Fit counts; the last is Fit.RESTS, who are left out."""
_RESTED_LONG = 0.9
"""Of someone who has not been asked for long; who was never asked comes before them."""
_UNKNOWN = 0.5
AFTER_ALL_OTHERS = np.float32(1000)
"""Taken off where nothing is known of what someone can do."""
_TURN, _SHIFT, _STEPS = np.int64(2654435761), 257, 4093
_TURNS = 16
_A_HAIR = 1e-7


@dataclass(frozen=True, slots=True)
class Wish:
    """What a need asks of whoever helps, in the places of the arrays."""

    need: Need
    asker: int
    category: int
    """The row of `fit`: the last one is of no kind."""
    area: int
    """The last one is that of nobody."""
    skills: tuple[int, ...]
    """Skills that the need's words speak of."""
    kind_skills: tuple[int, ...]
    """Skills that are called like its kind of help."""
    known: frozenset[int]
    """Positions of those who helped the asker before."""
    languages: tuple[int, ...]
    """Those that the need's words name, or else those of the asker."""
    names_language: bool
    telling_languages: tuple[int, ...]
    """One that most people speak is worth a word only where it is asked for."""
    days: int
    """Days of the week as bits; 0 when none is named."""
    acts: int
    minutes: int
    """What the help takes from a limit, counted in acts and in hours."""

    @property
    def has_kind(self) -> bool:
        """Whether a kind of help is named."""
        return self.need.category_id is not None


@dataclass(frozen=True, slots=True)
class Weighed:
    """n members for one wish."""

    left_out: Codes
    """(n,) SUGGESTED or a place in LEFT_OUT."""
    order: Reals
    """(n,) the higher the earlier."""
    fit: Codes
    """(n,) Fit"""


def wish_of(network: HelpNetwork, need: Need) -> Wish:
    """What a need asks for."""
    asker = network.place(need.member_id)
    no_kind = len(network.category_names)
    category = network.category_places.get(need.category_id or 0, no_kind)
    nowhere = len(network.area_names) - 1
    own = nowhere if asker == NO_ONE else int(network.area[asker])
    named = _named_languages(network, need)
    languages = named or _own_languages(network, asker)
    family = network.families[category] if category < no_kind else None
    return Wish(
        need=need,
        asker=asker,
        category=category,
        area=network.area_places.get(need.area_id or 0, own),
        skills=_meant_skills(network.skills, telling_words(need.words)),
        kind_skills=_meant_skills(network.skills, _name_of_kind(network, category)),
        known=frozenset() if asker == NO_ONE else network.helped_before(asker),
        languages=languages,
        names_language=bool(named),
        telling_languages=named or tuple(set(languages) - {network.commonest}),
        days=_days(need),
        acts=sixtieths_of(need.quantity, need.unit, family, in_hours=False),
        minutes=sixtieths_of(need.quantity, need.unit, family, in_hours=True),
    )


def _name_of_kind(network: HelpNetwork, category: int) -> frozenset[str]:
    names = network.category_names
    return telling_words(names[category]) if category < len(names) else frozenset()


@lru_cache(maxsize=4096)
def _meant_skills(skills: tuple[frozenset[str], ...], words: frozenset[str]) -> tuple[int, ...]:
    return tuple(place for place, skill in enumerate(skills) if share_a_word(skill, words))


def _named_languages(network: HelpNetwork, need: Need) -> tuple[int, ...]:
    keys = network.language_keys
    return tuple(dict.fromkeys(keys[word] for word in words_of(need.words) if word in keys))


def _own_languages(network: HelpNetwork, asker: int) -> tuple[int, ...]:
    if asker == NO_ONE:
        return ()
    return tuple(np.flatnonzero(network.speaks[:, asker]).tolist())


def _days(need: Need) -> int:
    named = days_of_week(need.words)
    return named or (1 << need.needed_by.weekday() if need.needed_by else 0)


def weigh(network: HelpNetwork, wish: Wish, weights: Weights) -> Weighed:
    """Everyone for one wish."""
    if wish.skills:
        fit = _with_skills(network, wish)
        order, closed = _by_fit(network, weights, fit, wish), _closed(network, fit, wish)
    else:
        fit = network.fit[wish.category]
        key = (wish.category, wish.has_kind)
        by_fit = (weights, *key)
        order = network.day_row(by_fit, lambda: _by_fit(network, weights, fit, wish)).copy()
        closed = network.day_row(key, lambda: _closed(network, fit, wish)).copy()
    _leave_out(network, wish, closed)
    if weights.area and network.nearness[wish.area].any():
        order += network.row(
            ("area", wish.area, weights.area),
            lambda: weights.area * network.nearness[wish.area][network.area],
        )
    if wish.languages and weights.language:
        order += network.row(
            ("language", wish.languages, wish.names_language, weights.language),
            lambda: weights.language * _language(network, wish),
        )
    if wish.days and weights.availability:
        order += network.row(
            ("days", wish.days, weights.availability),
            lambda: weights.availability * _free(network.days_free, wish.days),
        )
    turn = wish.need.id % _TURNS
    order += network.row(("turn", turn), lambda: _in_turn(network, turn))
    if wish.known and weights.known:
        order[list(wish.known)] += weights.known
    return Weighed(closed, order, fit)


def _with_skills(network: HelpNetwork, wish: Wish) -> Codes:
    fit = network.fit[wish.category]
    skilled = network.can[list(wish.skills)].any(axis=0) & (fit >= 0)
    skills: Codes = np.where(skilled, np.maximum(fit, np.int8(Fit.SKILL)), fit)
    return skills


def _by_fit(network: HelpNetwork, weights: Weights, fit: Codes, wish: Wish) -> Reals:
    """What does not hang on who asks: what they can do, how rested they are, what is left."""
    days = (network.today - network.asked) / np.float32(weights.rest_days)
    rested = np.clip(days, 0, 1) * np.float32(_RESTED_LONG)
    rested[network.asked == NO_DAY] = 1.0
    order = weights.rested * rested + weights.room * network.ease + weights.kind * _KIND[fit]
    if wish.has_kind:
        order -= AFTER_ALL_OTHERS * (fit == Fit.NOT_SAID)
    return order.astype(np.float32)


def _language(network: HelpNetwork, wish: Wish) -> Reals:
    """1 with a language in common, half where nothing is known, 0 where there is none."""
    shared = network.speaks[list(wish.languages)].any(axis=0)
    if wish.names_language:
        return np.asarray(shared, dtype=np.float32)
    unknown = ~network.speaks.any(axis=0)
    return np.where(shared, np.float32(1), unknown * np.float32(_UNKNOWN))


def _free(days_free: Ints, wanted: int) -> Reals:
    free = (days_free & wanted) != 0
    return np.where(free, np.float32(1), (days_free == 0) * np.float32(_UNKNOWN))


def _closed(network: HelpNetwork, fit: Codes, wish: Wish) -> Codes:
    """Who is left out whoever asks, with the first reason that holds."""
    closed = np.full(len(network), SUGGESTED, dtype=np.int8)
    if wish.has_kind:
        other = network.has_said | ~network.is_person
        closed[(fit == Fit.NOT_SAID) & other] = _CODES[LeftOut.OTHER_KIND]
    closed[fit == Fit.RESTS] = _CODES[LeftOut.OFFER_RESTS]
    kept = network.standing != SUGGESTED
    closed[kept] = network.standing[kept]
    return closed


def _leave_out(network: HelpNetwork, wish: Wish, left_out: Codes) -> None:
    """Adds who is left out because of this need: each by the first reason that holds for them."""
    _mark(left_out, network.short_of(wish.acts, wish.minutes), LeftOut.OVER_LIMIT)
    tried = network.tried.get(wish.need.id)
    if tried is not None:
        _mark(left_out, tried, LeftOut.ALREADY_ASKED)
    if wish.asker == NO_ONE:
        return
    home = network.home.item(wish.asker)
    if home != NO_ONE:
        _mark(left_out, np.flatnonzero(network.home == home), LeftOut.SAME_HOUSEHOLD)
    left_out[wish.asker] = _CODES[LeftOut.ASKER]


def _mark(left_out: Codes, places: Ints, reason: LeftOut) -> None:
    """Marks them, except where a reason that comes first holds."""
    known = left_out[places]
    code = _CODES[reason]
    left_out[places] = np.where((known == SUGGESTED) | (known > code), code, known)


def _in_turn(network: HelpNetwork, turn: int) -> Reals:
    """An order among those for whom all else is the same: need by need another one."""
    turned = (network.ids * _TURN + turn * _SHIFT) % _STEPS
    return (turned * _A_HAIR).astype(np.float32)
