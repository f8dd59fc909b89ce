"""What a line writes down, by its verb; where it has none, or could be two things, that is asked."""

from collections.abc import Sequence
from dataclasses import replace

from organiser_app.services.quick import call_words, phrases
from organiser_app.services.quick.calls import owed_call
from organiser_app.services.quick.days import days_in
from organiser_app.services.quick.denials import denial_places
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.heads import Head, Hit, day_places
from organiser_app.services.quick.newcomers import welcome
from organiser_app.services.quick.values import About, Part


def find_verb(draft: Draft) -> None:
    """Makes the chip that says what the line is; a strong verb before a weak one."""
    strong = _first(draft, phrases.STRONG_VERBS)
    verb = strong or _first(draft, phrases.WEAK_VERBS)
    head = welcome(draft, verb) or owed_call(draft, verb)
    if head is None:
        _take(draft, verb)
    elif head.is_sure:
        _take_head(draft, head)
    else:
        _ask_which(draft, head, verb)


def _first(draft: Draft, verbs: phrases.Phrases[phrases.Verb]) -> Hit | None:
    denials = set(denial_places(draft.tokens))  # "did not need" is no deed
    for place, length, verb in verbs.found(draft.tokens):
        hit = Hit(place, place + length, verb)
        if (
            denials.isdisjoint(hit.places)
            and draft.is_free(hit.places)
            and not _is_name(draft, hit)
        ):
            return hit
    return None


def _is_name(draft: Draft, hit: Hit) -> bool:
    """Whether a word that could be a verb begins the line as the name of someone known."""
    is_first_word = hit.start == 0 and hit.end == 1
    return is_first_word and bool(draft.vocabulary.named(draft.tokens[:1]))


# -- one meaning


def _take(draft: Draft, verb: Hit | None) -> None:
    if verb is None:
        _guess_about(draft)
        return
    draft.put(Part.ABOUT, verb.places, _or_else(verb.verb.about))
    _use(draft, verb, _chosen(draft, verb.verb.about))


def _use(draft: Draft, verb: Hit, about: About) -> None:
    draft.verb_start, draft.verb_end = verb.start, verb.end
    draft.verb = replace(verb.verb, about=about)
    if about in (About.NEED, About.OFFER):
        _claim_report(draft)


def _chosen(draft: Draft, likely: About) -> About:
    """What was answered, or the likeliest while nothing was."""
    value = draft.chips[Part.ABOUT].value if Part.ABOUT in draft.chips else None
    return value if isinstance(value, About) else likely


def _take_head(draft: Draft, head: Head) -> None:
    draft.put(Part.ABOUT, head.places, _or_else(head.about))
    if _chosen(draft, head.about) is head.about:
        _use_head(draft, head)
    else:  # it is something else, and these words tell of it
        draft.let_go(Part.ABOUT)
        draft.verb = phrases.Verb(_chosen(draft, head.about))


def _use_head(draft: Draft, head: Head) -> None:
    draft.claim(Part.ABOUT, head.places)
    draft.verb_start, draft.verb_end = head.start, head.end
    draft.verb = phrases.Verb(head.about)


# -- two meanings


def _ask_which(draft: Draft, head: Head, verb: Hit | None) -> None:
    """The words may call or welcome someone, or be about what the verb says."""
    options = _or_else(head.about)
    if verb is not None:
        options = tuple(dict.fromkeys((head.about, verb.verb.about, *options)))
    draft.put(Part.ABOUT, verb.places if verb is not None else (), options, is_sure=False)
    about = _chosen(draft, head.about)
    if about is head.about:
        draft.let_go(Part.ABOUT)
        _use_head(draft, head)
    elif verb is not None:
        _use(draft, verb, about)
        if head.end <= verb.start:
            draft.claim(Part.ABOUT, head.places)
    else:
        draft.verb = phrases.Verb(about)


def _claim_report(draft: Draft) -> None:
    """Who "called, needs a lift" needs a lift; that they called says nothing besides."""
    for reports in (call_words.REPORTS, call_words.REPORTS_FROM):
        for place, length, _yes in reports.found(draft.tokens):
            end = place + length
            said = _said_after(draft, end)
            leads = place == 0 and length < draft.verb_start
            if end <= draft.verb_start and (leads or said is not None):
                draft.claim(Part.ABOUT, (*range(place, end), *(said or ())))


def _said_after(draft: Draft, start: int) -> tuple[int, ...] | None:
    """The words between "called" and the verb where they only say when, or "and she"."""
    days = day_places(draft)
    between = range(start, draft.verb_start)
    silent = [one for one in between if draft.tokens[one].key in call_words.AND_SAYS]
    return tuple(silent) if all(one in days or one in silent for one in between) else None


# -- no verb


def _guess_about(draft: Draft) -> None:
    """No verb: what it writes down is asked, the likeliest first."""
    past = days_in(
        draft.tokens, draft.free, draft.today, is_past=True, day_first=draft.vocabulary.day_first
    )
    has_happened = any(
        found.options[0] < draft.today for found in past if _is_plain_past(draft, found.places)
    )
    likely = About.EXCHANGE if has_happened else About.NEED
    draft.put(Part.ABOUT, (), _or_else(likely), is_sure=False)
    draft.verb = phrases.Verb(_chosen(draft, likely))


def _or_else(about: About) -> tuple[About, ...]:
    return (about, *(one for one in About if one is not about))


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
