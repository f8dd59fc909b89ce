"""The chips of a call that is owed: whom, on which day, how often, and what about."""

from dataclasses import replace
from datetime import date

from organiser_app.domain.recurring import Rule
from organiser_app.services.quick import call_words, phrases
from organiser_app.services.quick.calls import (
    has_case,
    is_pronoun,
    may_be_called,
    name_start,
    reason_start,
)
from organiser_app.services.quick.days import DaysFound, days_in, first_on, often_in
from organiser_app.services.quick.denials import deny_measures
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.heads import day_places
from organiser_app.services.quick.later import later_in
from organiser_app.services.quick.people import (
    LONGEST_NEW,
    Named,
    known_in,
    new_name,
    with_words_beside,
)
from organiser_app.services.quick.tokens import Token, runs_of, said
from organiser_app.services.quick.values import Often, Part, What, When
from organiser_app.services.quick.who import put_person


def read_call(draft: Draft) -> None:
    """Makes the chips of a call out of the words that are left."""
    draft.claim(Part.ABOUT, _again(draft))
    _find_whom(draft)
    _find_often(draft)
    _find_day(draft)
    deny_measures(draft)
    _find_reason(draft)


def _again(draft: Draft) -> list[int]:
    """Call Noor *back*; *remember to* call Noor."""
    ahead = [one for one in range(draft.verb_start) if draft.tokens[one].key in call_words.AHEAD]
    reason = _reason(draft)
    after = range(draft.verb_end, reason)
    again = [one for one in after if draft.tokens[one].key in call_words.SAYS_NOTHING]
    return [*ahead, *again] if draft.verb_end else []


def _reason(draft: Draft) -> int:
    start = reason_start(draft, draft.verb_end)
    return len(draft.tokens) if start is None else start


# -- whom


def _find_whom(draft: Draft) -> None:
    for find in (_known, _new, _anyone):
        named = find(draft)
        if named is not None:
            put_person(draft, Part.WHO, named, draft.in_order())
            return
    draft.put(Part.WHO, (), (), is_sure=False)


def _known(draft: Draft) -> Named | None:
    """A member, best right after the verb; elsewhere it is asked whether they are meant."""
    days, start = day_places(draft), name_start(draft, draft.verb_end)
    free = [place for place in draft.in_order() if place not in days]
    found = known_in(draft.tokens, free, draft.vocabulary)
    first = next((one for one in found if one.places[0] == start), None)
    before = next((one for one in found if one.places[-1] < draft.verb_start), None)
    if first is not None or before is not None or not draft.verb_end:
        named = first or before or next(iter(found), None)
        return (
            None
            if named is None
            else with_words_beside(draft.tokens, free, named, only_capitals=True)
        )
    run = _capitals(draft, start, days)
    part = next((one for one in found if one.places[0] in run), None)
    if part is not None:  # Zed Haddad is not the one Haddad whom the roster knows
        return with_words_beside(draft.tokens, free, part, only_capitals=True)
    if run:
        return None  # somebody new is named there
    near = [one for one in found if start <= one.places[0] < _reason(draft)]
    return replace(near[0], is_sure=False) if near else None


def _capitals(draft: Draft, start: int, days: set[int]) -> list[int]:
    """The words with a capital that stand there."""
    run = []
    for place in range(start, _reason(draft)):
        if place in days or not draft.is_free((place,)) or not may_be_called(draft, place):
            break
        if not draft.tokens[place].is_capital:
            break
        run.append(place)
    return run


def _new(draft: Draft) -> Named | None:
    """Somebody who is not on the roster: for sure only with a capital and nothing strange after."""
    start = name_start(draft, draft.verb_end) if draft.verb_end else 0
    days = day_places(draft)
    run: list[int] = []
    for place in range(start, min(_reason(draft), start + LONGEST_NEW)):
        token = draft.tokens[place]
        if not draft.is_free((place,)) or place in days or not may_be_called(draft, place):
            break
        if run and token.is_capital != draft.tokens[run[0]].is_capital:
            break
        run.append(place)
    if not run or is_pronoun(draft.tokens[run[0]]):
        return None
    named = _told_apart(draft, run)
    return None if named is None else _asked_unless_plain(draft, named, days)


def _anyone(draft: Draft) -> Named | None:
    """A member who is named elsewhere in the line."""
    found = known_in(draft.tokens, draft.in_order(), draft.vocabulary)
    return replace(found[0], is_sure=False) if found else None


def _told_apart(draft: Draft, run: list[int]) -> Named | None:
    """Arabic "to" is written together with the name."""
    first = draft.tokens[run[0]]
    if not first.key.startswith(call_words.TO_ATTACHED) or not call_words.is_attached(
        [token.key for token in draft.tokens[draft.verb_start : draft.verb_end]]
    ):
        return new_name(draft.tokens, run, draft.vocabulary)
    shown = list(draft.tokens)
    shown[run[0]] = replace(first, core=first.core.lstrip("بـ"), key=first.key[1:])
    return new_name(shown, run[:1], draft.vocabulary) if shown[run[0]].core else None


def _asked_unless_plain(draft: Draft, named: Named, days: set[int]) -> Named:
    first, after = draft.tokens[named.places[0]], named.places[-1] + 1
    is_name = first.is_capital and has_case(first)
    goes_on = after in draft.free and after not in days and after < _reason(draft)
    is_plain = not goes_on or draft.tokens[after].key in phrases.COUPLING | phrases.TIMES_OF_DAY
    return named if is_name and is_plain else replace(named, is_sure=False)


# -- when


def _find_often(draft: Draft) -> None:
    found = often_in(draft.tokens, draft.free)
    if found is not None:
        often = Often(Rule(found.every), found.weekday)
        draft.put(Part.OFTEN, found.places, (often,), is_sure=found.places[0] < _reason(draft))


def _find_day(draft: Draft) -> None:
    """The day that stands beside the call is its day; whether one of the reason is, is asked."""
    found = [
        *later_in(draft.tokens, draft.free, draft.today),
        *days_in(
            draft.tokens,
            draft.free,
            draft.today,
            is_past=False,
            day_first=draft.vocabulary.day_first,
        ),
    ]
    taken = {place for one in found for place in one.places}
    beside = [one for one in found if _is_beside(draft, one, taken)]
    for one in beside or found:
        _put_day(draft, beside or found, one, is_beside=bool(beside))
        break
    if Part.DAY not in draft.chips:
        is_vague = any(
            draft.tokens[place].key in call_words.VAGUE
            for place in draft.in_order(stop=_reason(draft))
        )
        draft.put(Part.DAY, (), (When(_first_day(draft)),), is_sure=not is_vague)


def _put_day(draft: Draft, found: list[DaysFound], first: DaysFound, *, is_beside: bool) -> None:
    options = dict.fromkeys(When(day, one.is_end) for one in found for day in one.options)
    is_to_come = first.options[0] >= draft.today
    is_sure = is_beside and first.is_sure and len(options) == 1 and is_to_come
    places = _with_or(draft, found) if is_beside else first.places
    draft.put(Part.DAY, places, tuple(options), is_sure=is_sure)


def _with_or(draft: Draft, found: list[DaysFound]) -> tuple[int, ...]:
    """Monday or Tuesday: the words of all, where only "or" stands between."""
    places = sorted({place for one in found for place in one.places})
    between = set(range(places[0], places[-1])) - set(places)
    fills = all(
        place in draft.free and draft.tokens[place].key in call_words.OR for place in between
    )
    return tuple(sorted({*places, *between})) if fills else found[0].places


def _is_beside(draft: Draft, found: DaysFound, days: set[int]) -> bool:
    """Whether between the verb and the day stand no words but the name and what says nothing."""
    plain = phrases.COUPLING | phrases.TIMES_OF_DAY | phrases.AND | call_words.OR
    return all(
        place not in draft.free
        or place in days
        or draft.tokens[place].key in plain
        or _is_number_or_name(draft.tokens[place])
        for place in range(draft.verb_end, found.places[0])
    ) and found.places[0] < _reason(draft)


def _is_number_or_name(token: Token) -> bool:
    """A phone number, a time, or a name do not part a day from its call."""
    has_digit = any(letter.isdigit() for letter in token.core)
    return has_digit or (has_case(token) and token.is_capital)


def _first_day(draft: Draft) -> date:
    often = draft.chips.get(Part.OFTEN)
    rule = often.value if often is not None else None
    weekday = rule.weekday if isinstance(rule, Often) else None
    return draft.today if weekday is None else first_on(weekday, draft.today)


# -- why


def _find_reason(draft: Draft) -> None:
    """All other words say what it is about."""
    runs = [run for run in runs_of(tuple(draft.free)) if _tells(draft, run)]
    places = tuple(place for run in runs for place in run)
    if places:
        kept = tuple(place for run in runs for place in _without_lead(draft, run))
        words = said(draft.text, draft.tokens, kept)
        draft.put(Part.WHAT, places, (What(words=words),))


def _tells(draft: Draft, run: list[int]) -> bool:
    silent = phrases.COUPLING | call_words.SAYS_NOTHING
    return any(draft.tokens[place].key not in silent for place in run)


def _without_lead(draft: Draft, run: list[int]) -> list[int]:
    """Without "about" where more follows."""
    lead = call_words.ABOUT.at(draft.tokens, run[0])
    is_bare = lead is not None and lead[1] and lead[0] < len(run)
    return run[lead[0] :] if is_bare and lead is not None else run
