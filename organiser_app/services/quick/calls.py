"""Whether a line says that someone is owed a call: "call Tom on Monday", not "Tom called"."""

from collections.abc import Iterator

from organiser_app.services.quick import call_words, phrases
from organiser_app.services.quick.call_words import CallVerb
from organiser_app.services.quick.days import days_in
from organiser_app.services.quick.denials import denial_places
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.heads import Head, Hit, day_places
from organiser_app.services.quick.people import known_in
from organiser_app.services.quick.tokens import Token
from organiser_app.services.quick.values import About
from organiser_app.services.quick.who import names_help

_POSSESSIVES = ("'s", "’s")
_BEFORE_NAMES = call_words.AGAIN | call_words.OR | {"al", call_words.TO_ATTACHED}
_NOUNS = frozenset({CallVerb.ALSO_A_NOUN, CallVerb.MOSTLY_A_NOUN})
FOR = frozenset({"for", "para"})


def owed_call(draft: Draft, other: Hit | None) -> Head | None:
    """The words that say so; not sure where `other`, the verb of the line, may be meant."""
    return next(
        (
            head
            for find in (_at_head, _given, _needed, _after_a_name)
            for head in find(draft, other)
        ),
        None,
    )


def _at_head(draft: Draft, other: Hit | None) -> Iterator[Head]:
    """The line begins with it: "please ring Noor back tomorrow"."""
    for place, length, kind in call_words.CALLS.found(draft.tokens):
        places = range(place, place + length)
        if not draft.is_free(places) or not _is_ahead(draft, place) or _is_name(draft, length):
            return
        after = place + length
        if _key(draft, after) in call_words.NO_CALL or not _is_attached(draft, after, kind):
            return
        follows = someone_follows(draft, after, kind)
        if not follows and kind in _NOUNS:
            return
        alone = follows and not _may_be(draft, place, after, other) and not _is_told(draft, place)
        yield Head(About.CALL, place, after, is_sure=alone and not _is_whose(draft, after))
        return


def _is_ahead(draft: Draft, place: int) -> bool:
    """Whether before it stand only words that say that it must be done, or when."""
    silent = {*day_places(draft), *denial_places(draft.tokens)}
    return all(one in silent or draft.tokens[one].key in call_words.AHEAD for one in range(place))


def _is_name(draft: Draft, length: int) -> bool:
    return length == 1 and bool(draft.vocabulary.named(draft.tokens[:1]))


def _is_attached(draft: Draft, place: int, kind: CallVerb) -> bool:
    if kind is not CallVerb.TO_ATTACHED:
        return True
    return _key(draft, place).startswith(call_words.TO_ATTACHED)


def _may_be(draft: Draft, start: int, after: int, other: Hit | None) -> bool:
    """Whether another verb may be what the line is about: not one that only tells the reason."""
    if other is None or _is_called(draft, after, other):
        return False
    if other.end <= start:  # "need to call Tom": who needs it is not said, unless it is us
        return not any(draft.tokens[one].key in call_words.OURS for one in range(start))
    reason = reason_start(draft, after, but=FOR)
    return reason is None or reason > other.start


def _is_called(draft: Draft, after: int, other: Hit) -> bool:
    """May is a verb, and somebody's name."""
    is_there = name_start(draft, after) == other.start
    return is_there and bool(draft.vocabulary.named(draft.tokens[other.start : other.end]))


def reason_start(draft: Draft, start: int, *, but: frozenset[str] = frozenset()) -> int | None:
    """Where it begins to be told what a call is about."""
    days = day_places(draft)
    for place in range(start, len(draft.tokens)):
        if draft.tokens[place].key in but or place in days:
            continue
        if call_words.ABOUT.at(draft.tokens, place) is not None:
            return place
    return None


def _is_told(draft: Draft, place: int) -> bool:
    """Whether it may be told of yesterday: Arabic writes "call" and "he called" alike."""
    if has_case(draft.tokens[place]):
        return False
    first = draft.vocabulary.day_first
    days = days_in(draft.tokens, draft.free, draft.today, is_past=False, day_first=first)
    return any(found.options[0] < draft.today for found in days)


def _is_whose(draft: Draft, after: int) -> bool:
    """Noor's boiler is not Noor."""
    place = name_start(draft, after)
    return place < len(draft.tokens) and draft.tokens[place].core.endswith(_POSSESSIVES)


def name_start(draft: Draft, after: int) -> int:
    """Where whoever is to be called is named, after words that say nothing or only when."""
    days, place = day_places(draft), after
    while place < len(draft.tokens) and (
        place in days or draft.tokens[place].key in _BEFORE_NAMES
    ):
        place += 1
    return place


def someone_follows(draft: Draft, after: int, kind: CallVerb) -> bool:
    """Whether someone is named, or looks named, right after the verb."""
    place = name_start(draft, after)
    if not draft.is_free((place,)):
        return False
    if kind is CallVerb.TO_ATTACHED:
        return True
    free = [one for one in draft.in_order(start=place) if one not in day_places(draft)]
    known = known_in(draft.tokens, free, draft.vocabulary)
    if known and known[0].places[0] == place:
        return True
    token = draft.tokens[place]
    if is_pronoun(token):
        return _ends_at(draft, place + 1)
    if not may_be_called(draft, place):
        return False
    is_noun_of = kind is CallVerb.ALSO_A_NOUN and _key(draft, place + 1) in FOR
    if kind is CallVerb.MOSTLY_A_NOUN or is_noun_of:  # phone credit; a call list for Noor
        return has_case(token) and token.is_capital
    is_name = token.is_capital and (has_case(token) or kind is CallVerb.CLEAR)
    return is_name or _ends_at(draft, place + 1)


def has_case(token: Token) -> bool:
    """Whether a word is of a script in which names have a capital."""
    return token.core.lower() != token.core.upper()


def is_pronoun(token: Token) -> bool:
    """Whether it means someone whom the line does not name."""
    return token.key in phrases.NOT_SAID_WHO


def may_be_called(draft: Draft, place: int) -> bool:
    """Whether a word may be somebody's name."""
    token = draft.tokens[place]
    if token.key in call_words.NOT_A_NAME | phrases.COUPLING | phrases.AND | phrases.NOBODY:
        return False
    if any(letter.isdigit() for letter in token.core) or is_pronoun(token):
        return False
    is_area = bool(draft.vocabulary.areas_at(draft.tokens, place)[0])
    return not is_area and not names_help(draft, place)


def _ends_at(draft: Draft, place: int) -> bool:
    """Whether the line ends there, or goes on with when or why."""
    if not draft.is_free((place,)):
        return True
    key = draft.tokens[place].key
    return (
        place in day_places(draft)
        or key in call_words.AGAIN | call_words.VAGUE | phrases.TIMES_OF_DAY | {"on", "at", "in"}
        or call_words.ABOUT.at(draft.tokens, place) is not None
    )


def _given(draft: Draft, other: Hit | None) -> Iterator[Head]:
    """Give Noor a ring."""
    for place in draft.in_order():
        if draft.tokens[place].key not in call_words.GIVE or not _is_ahead(draft, place):
            continue
        for start, length, _yes in call_words.A_CALL.found(draft.tokens):
            if start > place + 1:
                is_sure = other is None and someone_follows(draft, place + 1, CallVerb.CLEAR)
                also = tuple(range(start, start + length))
                yield Head(About.CALL, place, place + 1, is_sure, also)
                return


def _needed(draft: Draft, other: Hit | None) -> Iterator[Head]:
    """Noor needs a call: from us, or someone to talk to?"""
    if other is None or other.verb.about is not About.NEED:
        return
    hit = call_words.A_CALL.at(draft.tokens, other.end)
    if hit is not None and _ends_at(draft, other.end + hit[0]):
        also = tuple(range(other.end, other.end + hit[0]))
        yield Head(About.CALL, other.start, other.end, is_sure=False, also=also)


def _after_a_name(draft: Draft, other: Hit | None) -> Iterator[Head]:
    """Noor: call back Monday."""
    for place, length, _kind in call_words.CALLS.found(draft.tokens):
        after = place + length
        keys = tuple(token.key for token in draft.tokens[place:after])
        is_short = keys in call_words.AFTER_A_NAME and draft.is_free(range(place, after))
        while _key(draft, after) in call_words.THEM_BACK:
            after += 1
        if other is None and is_short and _ends_at(draft, after) and _are_names(draft, place):
            yield Head(About.CALL, place, after, is_sure=False)
        return


def _are_names(draft: Draft, stop: int) -> bool:
    """Whether there stand only somebody's names and what they did: "Tom called: call back"."""
    known = known_in(draft.tokens, draft.in_order(stop=stop), draft.vocabulary)
    places = {place for one in known for place in one.places}
    for place, length, _yes in call_words.REPORTS.found(draft.tokens[:stop]):
        places.update(range(place, place + length))
    named = [one for one in range(stop) if _is_capital(draft, one) or one in places]
    return len(named) == stop > 0


def _is_capital(draft: Draft, place: int) -> bool:
    token = draft.tokens[place]
    return token.is_capital and has_case(token) and may_be_called(draft, place)


def _key(draft: Draft, place: int) -> str:
    return draft.tokens[place].key if place < len(draft.tokens) else ""
