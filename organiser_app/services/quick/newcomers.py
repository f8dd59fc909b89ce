"""Whether a line welcomes someone new: "new member Ann Lee 07700 900123", "join: Sam Okoro"."""

from collections.abc import Iterator
from typing import Final

from organiser_app.services.quick import phrases
from organiser_app.services.quick.contacts import email_at, phones_in
from organiser_app.services.quick.denials import denial_places
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.heads import Head, Hit
from organiser_app.services.quick.people import known_in
from organiser_app.services.quick.phrases import Phrases, meaning
from organiser_app.services.quick.values import About

_BEFORE: Final = Phrases(
    meaning(
        True,
        "new member|new volunteer|new neighbour|new neighbor|new helper|new person|add member|add a member"
        "|add new member|add a new member|new member is|our new member is"
        "|nuevo miembro|nueva miembro|nueva integrante|nuevo integrante|nueva socia|nuevo socio"
        "|nueva voluntaria|nuevo voluntario|nueva vecina|nuevo vecino|dar de alta a"
        "|عضو جديد|عضوه جديده|متطوع جديد|متطوعه جديده|اضافه عضو|اضف عضو|اضيفي عضو",
    )
    | meaning(
        False,
        "join|joins|joined|joining|welcome|alta|se une|se unio|se apunta|se apunto"
        "|انضم|انضمت|انضم الينا|انضمت الينا",
    )
)
"""What is said of somebody new, and whether it is said of nothing else."""
_AFTER: Final = Phrases(
    meaning(
        True,
        "wants to join|would like to join|is joining|has joined|joined|joins|is new|signed up|has signed up"
        "|wants to join us|would like to join us|joined us|wants to be a member"
        "|quiere unirse|quiere apuntarse|se une|se apunta|se ha unido|se ha apuntado|es nueva|es nuevo"
        "|انضم|انضمت|تريد الانضمام|يريد الانضمام|تريد ان تنضم|يريد ان ينضم",
    )
)
_MOST_SMALL: Final = 3
"""Words of a name without capitals that nothing ends."""
_SKIPPED: Final = phrases.FILLERS | {"us", "nos", "الينا"}


def welcome(draft: Draft, other: Hit | None) -> Head | None:
    """The words that welcome someone; not sure where `other`, the verb of the line, may be meant."""
    return next(
        (head for find in (_before, _after, _only_contact) for head in find(draft, other)), None
    )


def _before(draft: Draft, other: Hit | None) -> Iterator[Head]:
    denials = set(denial_places(draft.tokens))
    for place, length, is_clear in _BEFORE.found(draft.tokens):
        end = place + length
        if not draft.is_free(range(place, end)) or any(
            one not in denials and draft.tokens[one].key not in _SKIPPED for one in range(place)
        ):
            return
        if other is not None and other.start == end:
            return  # "new neighbour needs a sofa" names nobody
        if not is_clear and not _begins_name(draft, end):
            return  # "welcome pack for Noor"
        is_named = _is_named(draft, end) if is_clear else _is_only_named(draft, end)
        yield Head(About.MEMBER, place, end, is_sure=other is None and is_named)
        return


def _after(draft: Draft, other: Hit | None) -> Iterator[Head]:
    """Ann Lee wants to join: the roster, if nothing else is named."""
    for place, length, _yes in _AFTER.found(draft.tokens):
        end = place + length
        inside = other is None or place <= other.start < end
        if place and draft.is_free(range(place, end)) and inside and _ends_at(draft, end):
            yield Head(About.MEMBER, place, end, is_sure=False)
        return


def _only_contact(draft: Draft, other: Hit | None) -> Iterator[Head]:
    """A name that nobody has, and how to reach them."""
    if other is None and _has_contact(draft, 0) and not _is_known(draft):
        yield Head(About.MEMBER, 0, 0, is_sure=False)


def _is_known(draft: Draft) -> bool:
    return bool(known_in(draft.tokens, draft.in_order(), draft.vocabulary))


def _has_contact(draft: Draft, start: int) -> bool:
    free = set(draft.in_order(start=start))
    region = draft.vocabulary.phone_region
    return any(email_at(draft.tokens[place]) for place in free) or any(
        phones_in(draft.text, draft.tokens, free, region)
    )


def _ends_at(draft: Draft, place: int) -> bool:
    free = draft.in_order(start=place)
    return not free or _has_contact(draft, place)


def _begins_name(draft: Draft, place: int) -> bool:
    """Whether a word with a capital stands there, or a line without any ends soon."""
    free = draft.in_order(start=place)
    return not free or draft.tokens[free[0]].is_capital or _has_contact(draft, place)


def _is_named(draft: Draft, place: int) -> bool:
    """Whether a name stands there, or nothing yet."""
    free = draft.in_order(start=place)
    if not free:
        return True
    first = draft.tokens[free[0]]
    if first.key in phrases.COUPLING | phrases.NOT_SAID_WHO or email_at(first):
        return False
    return first.is_capital or _is_all_small(draft, free)


def _is_only_named(draft: Draft, place: int) -> bool:
    """Whether nothing stands there but a name and how to reach them: "join Ben for soup" does not."""
    free = draft.in_order(start=place)
    if not free or not _is_named(draft, place):
        return False
    names = (draft.tokens[one].is_capital for one in free)
    return _has_contact(draft, place) or all(names)


def _is_all_small(draft: Draft, free: list[int]) -> bool:
    """Whether the line is typed without capitals, up to how to reach them."""
    return len(free) <= _MOST_SMALL or _has_contact(draft, free[0])
