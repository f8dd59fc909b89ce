"""Who asks, offers or gave, and who was helped."""

from collections.abc import Sequence
from dataclasses import replace

from organiser_app.services.quick import phrases
from organiser_app.services.quick.days import days_in
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.people import (
    Named,
    and_another,
    known_in,
    new_name,
    with_words_beside,
)
from organiser_app.services.quick.tokens import Token, runs_of
from organiser_app.services.quick.values import About, Part, Person, Value
from organiser_app.services.quick.vocabulary import concepts_of


def find_known_subject(draft: Draft) -> None:
    """Finds a member whom the words before the verb name."""
    before = draft.in_order(stop=draft.verb_start)
    if draft.verb_start == 0:
        before = _after_leading_verb(draft)
    named = known_in(draft.tokens, before, draft.vocabulary)
    if not draft.verb_end:
        named = [one for one in named if _is_written_as_name(draft, one)]
    if named:
        first = named[0]
        if draft.verb_start:
            beside = [place for place in before if place not in _days(draft)]
            first = with_words_beside(draft.tokens, beside, first, only_capitals=False)
        put_person(draft, draft.subject, first, before)


def _days(draft: Draft) -> set[int]:
    """Places of the words that name a day, before it is settled which."""
    found = days_in(draft.tokens, draft.free, draft.today, is_past=True, day_first=True)
    return {place for one in found for place in one.places}


def _after_leading_verb(draft: Draft) -> list[int]:
    """Where the verb comes first, as in Arabic, who does it follows at once; else anywhere."""
    free = draft.in_order()
    if not draft.verb_end:
        return free
    first = [place for place in free if place >= draft.verb_end][:1]
    named = known_in(draft.tokens, free, draft.vocabulary)
    starts = [one for one in named if first and one.places[0] == first[0]]
    return list(starts[0].places) if starts else []


def _is_written_as_name(draft: Draft, named: Named) -> bool:
    return named.places[0] == 0 or all(draft.tokens[one].is_capital for one in named.places)


def put_person(draft: Draft, part: Part, named: Named, around: Sequence[int]) -> None:
    """Makes a chip of whom the words name; whom they mean is asked where more than one may be."""
    options: tuple[Value, ...] = named.options
    if not named.is_new:
        options = (*options, Person(None, named.name))
    several = and_another(draft.tokens, around, named)
    draft.put(part, named.places, options, is_sure=named.is_sure and not several)


def find_new_subject(draft: Draft) -> None:
    """Takes the words before the verb for a name that nobody has yet."""
    if draft.subject in draft.chips or not draft.verb_end:
        return
    before = draft.in_order(stop=draft.verb_start)
    runs = runs_of(tuple(before))
    for run in reversed(runs):
        named = new_name(draft.tokens, run, draft.vocabulary)
        if named is not None:
            put_person(draft, draft.subject, named, before)
            return


def find_object(draft: Draft) -> None:
    """Finds who was helped, or who gave where the verb says "got"."""
    part = Part.WHO if draft.subject is Part.WHOM else Part.WHOM
    if draft.about is not About.EXCHANGE:
        if draft.subject in draft.chips or not draft.verb_end:
            return
        part = draft.subject  # "need a lift for Ben"
    for take in (_known_object, _new_object):
        named = take(draft)
        if named is not None:
            free = draft.in_order(start=draft.verb_end)
            named = with_words_beside(draft.tokens, free, named, only_capitals=True)
            places = (*_lead_in(draft, named.places[0]), *named.places)
            put_person(draft, part, replace(named, places=places), draft.in_order())
            return


def _known_object(draft: Draft) -> Named | None:
    after = draft.in_order(start=draft.verb_end)
    found = known_in(draft.tokens, after, draft.vocabulary)
    fitting = [one for one in found if _is_expected(draft, one)]
    return fitting[0] if fitting else None


def _is_expected(draft: Draft, named: Named) -> bool:
    """Whether a name stands here: after the verb, after "to" or "from", or with a capital."""
    place = named.places[0]
    if _is_announced(draft, place):
        return True
    if draft.about is not About.EXCHANGE:
        return False
    return all(draft.tokens[one].is_capital for one in named.places) or place == draft.verb_end


def _is_announced(draft: Draft, place: int) -> bool:
    before = draft.tokens[place - 1].key if place else ""
    wanted = phrases.FROM if draft.verb.receives else phrases.TO
    return place - 1 in draft.free and before in wanted


def _lead_in(draft: Draft, place: int) -> list[int]:
    return [place - 1] if _is_announced(draft, place) else []


def _new_object(draft: Draft) -> Named | None:
    """Somebody new: a capital right after the verb, or after "to", "for" or "from"."""
    after = draft.in_order(start=draft.verb_end)
    for index, place in enumerate(after):
        announced = _is_announced(draft, place)
        right_after = draft.about is About.EXCHANGE and place == draft.verb_end
        if not (announced or right_after) or not _may_be_name(draft, place):
            continue
        run = [place]
        for other in after[index + 1 :]:
            if other != run[-1] + 1 or not _may_be_name(draft, other):
                break
            run.append(other)
        if not _caseless(draft.tokens[place]):
            return new_name(draft.tokens, run, draft.vocabulary)
        # without capitals nothing says where the name ends
        named = new_name(draft.tokens, run[:2], draft.vocabulary)
        return None if named is None else replace(named, is_sure=named.options == (Person(),))
    return None


def _may_be_name(draft: Draft, place: int) -> bool:
    token = draft.tokens[place]
    if token.key in phrases.NOBODY:
        return True
    is_word = token.key in phrases.COUPLING or names_help(draft, place)
    return token.is_capital and not is_word


def names_help(draft: Draft, place: int) -> bool:
    """Whether a word is one of a kind of help, and no name."""
    key = draft.tokens[place].key
    return bool(concepts_of((key,)) or draft.vocabulary.categories_called((key,)))


def _caseless(token: Token) -> bool:
    return token.core.lower() == token.core.upper()
