"""What a line writes down, by its verb; where it has none, that is asked."""

from collections.abc import Sequence
from dataclasses import replace

from organiser_app.services.quick import phrases
from organiser_app.services.quick.days import days_in
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.values import About, Part


def find_verb(draft: Draft) -> None:
    """Makes the chip that says what the line is; a strong verb before a weak one."""
    for verbs in (phrases.STRONG_VERBS, phrases.WEAK_VERBS):
        for place, length, verb in verbs.found(draft.tokens):
            places = range(place, place + length)
            if draft.is_free(places) and not _is_name(draft, place, length):
                _take_verb(draft, place, length, verb)
                return
    _guess_about(draft)


def _is_name(draft: Draft, place: int, length: int) -> bool:
    """Whether a word that could be a verb begins the line as the name of someone known."""
    return place == 0 and length == 1 and bool(draft.vocabulary.named(draft.tokens[:1]))


def _take_verb(draft: Draft, place: int, length: int, verb: phrases.Verb) -> None:
    draft.verb_start, draft.verb_end = place, place + length
    draft.put(Part.ABOUT, range(place, place + length), (verb.about, *_but(verb.about)))
    chosen = draft.chips.get(Part.ABOUT)
    about = chosen.value if chosen is not None else verb.about
    draft.verb = replace(verb, about=about) if isinstance(about, About) else verb


def _guess_about(draft: Draft) -> None:
    """No verb: what it writes down is asked, the likeliest first."""
    past = days_in(
        draft.tokens, draft.free, draft.today, is_past=True, day_first=draft.vocabulary.day_first
    )
    has_happened = any(
        found.options[0] < draft.today for found in past if _is_plain_past(draft, found.places)
    )
    likely = About.EXCHANGE if has_happened else About.NEED
    draft.put(Part.ABOUT, (), (likely, *_but(likely)), is_sure=False)
    about = draft.chips[Part.ABOUT].value if Part.ABOUT in draft.chips else None
    draft.verb = phrases.Verb(about if isinstance(about, About) else likely)


def _but(about: About) -> tuple[About, ...]:
    return tuple(one for one in About if one is not about)


def _is_plain_past(draft: Draft, places: Sequence[int]) -> bool:
    """Whether the words name a day that is past for sure, such as yesterday."""
    future = days_in(
        draft.tokens,
        set(places),
        draft.today,
        is_past=False,
        day_first=draft.vocabulary.day_first,
    )
    return all(found.options[0] < draft.today for found in future)
