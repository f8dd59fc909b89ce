"""The chips of somebody new: name, phones, e-mail, area, languages; and who that may be already."""

from dataclasses import replace

from organiser_app.services.quick import phrases
from organiser_app.services.quick.contacts import (
    EMAIL_LEADS,
    PHONE_LEADS,
    SPEAKS,
    email_at,
    is_language,
    language_of,
    phones_in,
)
from organiser_app.services.quick.denials import deny_measures
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.people import LONGEST_NEW, new_name
from organiser_app.services.quick.phrases import STRONG_VERBS
from organiser_app.services.quick.tokens import said
from organiser_app.services.quick.values import (
    Chip,
    Email,
    Languages,
    NotMeant,
    Part,
    Person,
    Phones,
    Value,
    Where,
)
from organiser_app.services.quick.where import area_begun, with_where

_PARTING = frozenset(",;:،؛.-–—/")
_AROUND = " .,;:!?¡¿\"'()[]-–—،؛؟"
_PARTICLES = phrases.keys_in("de del la las los el al van von der den da do dos di bin ibn abu")
_LONGEST_TITLE = 3
"""Letters of "Dr." and of what else has a dot within a name."""
_LIVES = frozenset({"lives", "vive", "يسكن", "تسكن", "from", "de", "من"})


def read_new_member(draft: Draft) -> None:
    """Makes the chips of somebody new out of the words that are left."""
    _find_phones(draft)
    _find_email(draft)
    name = _name_run(draft)
    _find_area(draft, name)
    deny_measures(draft)
    _find_languages(draft, name)
    _find_name(draft)
    _ask_same(draft)


def _with_lead(draft: Draft, places: tuple[int, ...], leads: frozenset[str]) -> tuple[int, ...]:
    before = places[0] - 1
    has_lead = before in draft.free and draft.tokens[before].key in leads
    return (before, *places) if has_lead else places


def _find_phones(draft: Draft) -> None:
    region = draft.vocabulary.phone_region
    found = [*phones_in(draft.text, draft.tokens, draft.free, region)]
    if found:
        places = [
            place for words, _number in found for place in _with_lead(draft, words, PHONE_LEADS)
        ]
        numbers = dict.fromkeys(number for _words, number in found)
        draft.put(Part.PHONES, places, (Phones(tuple(numbers)),))


def _find_email(draft: Draft) -> None:
    for place in draft.in_order():
        if address := email_at(draft.tokens[place]):
            places = _with_lead(draft, (place,), EMAIL_LEADS)
            draft.put_once(Part.EMAIL, places, Email(address))


def _name_run(draft: Draft) -> list[int]:
    """The words that may be the name: those from where it begins to where something parts them."""
    free = [
        place for place in draft.in_order() if place not in range(draft.verb_start, draft.verb_end)
    ]
    before = [place for place in free if place < draft.verb_start]
    after = [place for place in free if place >= draft.verb_end]
    telling = [place for place in before if draft.tokens[place].key not in phrases.FILLERS]
    run: list[int] = []
    for place in before if telling else after:
        if run and (place != run[-1] + 1 or _is_parted(draft, run[-1], place)):
            break
        if _ends_name(draft, place, is_first=not run) or not _goes_on(draft, run, place):
            break
        run.append(place)
    return run[:LONGEST_NEW]


def _goes_on(draft: Draft, run: list[int], place: int) -> bool:
    """Whether a name may go on: not with a small letter after capitals, but for "de la"."""
    if not run or draft.tokens[place].is_capital or not draft.tokens[run[0]].is_capital:
        return True
    return draft.tokens[place].key in _PARTICLES


def _is_parted(draft: Draft, one: int, other: int) -> bool:
    before = draft.tokens[one]
    between = draft.text[before.start : draft.tokens[other].start].partition(before.core)[2]
    if len(before.core) <= _LONGEST_TITLE:
        between = between.replace(".", "")
    return any(letter in _PARTING for letter in between)


def _ends_name(draft: Draft, place: int, *, is_first: bool) -> bool:
    token = draft.tokens[place]
    if any(letter.isdigit() for letter in token.core):
        return True
    leads = phrases.WHERE | SPEAKS | _LIVES | PHONE_LEADS | EMAIL_LEADS | phrases.WITH
    if token.key in leads and (is_first or token.key not in _PARTICLES):
        return True
    return not is_first and STRONG_VERBS.at(draft.tokens, place) is not None


# -- what stands beside the name is asked: Ann North may live in North, or be called so


def _find_area(draft: Draft, name: list[int]) -> None:
    place = 0
    while place < len(draft.tokens):
        length, areas = draft.vocabulary.areas_at(draft.tokens, place)
        places = tuple(range(place, place + length))
        if length and draft.is_free(places) and places[0] not in name[:1]:
            is_sure = len(areas) == 1 and not set(places) & set(name)
            lives = _with_lead(draft, with_where(draft, places), _LIVES)
            _put_area(draft, lives, areas, is_sure=is_sure)
            return
        place += max(length, 1)
    if found := area_begun(draft):
        draft.put(Part.AREA, found[0][0], found[0][1], is_sure=False)
        return
    for place in draft.in_order():
        begun = draft.vocabulary.areas_beginning(draft.tokens[place])
        if begun and place not in name[:1] and draft.tokens[place].is_capital:
            _put_area(draft, (place,), begun, is_sure=False)
            return


def _put_area(
    draft: Draft, places: tuple[int, ...], areas: tuple[Where, ...], *, is_sure: bool
) -> None:
    options: tuple[Value, ...] = areas if is_sure else (*areas, NotMeant())
    draft.put(Part.AREA, places, options, is_sure=is_sure)


def _find_languages(draft: Draft, name: list[int]) -> None:
    spoken = [
        place
        for place in draft.in_order()
        if is_language(draft.tokens[place]) and place not in name[:1]
    ]
    if not spoken:
        return
    names = tuple(dict.fromkeys(language_of(draft.tokens[place]) for place in spoken))
    led = draft.tokens[spoken[0] - 1].key in SPEAKS if spoken[0] else False
    places = _with_lead(draft, (spoken[0],), SPEAKS) if led else (spoken[0],)
    joined = [
        place
        for place in draft.in_order(start=spoken[0], stop=spoken[-1])
        if draft.tokens[place].key in phrases.AND
    ]
    is_sure = not set(spoken) & set(name)
    options: tuple[Value, ...] = (Languages(names),)
    draft.put(
        Part.LANGUAGES,
        sorted({*places, *spoken, *joined}),
        options if is_sure else (*options, NotMeant()),
        is_sure=is_sure,
    )


# -- the name


def _find_name(draft: Draft) -> None:
    """A name in small letters of several words is asked: it could be anything."""
    named = new_name(draft.tokens, _name_run(draft), draft.vocabulary)
    if named is None or not named.name:
        draft.put(Part.WHO, (), (), is_sure=False)
        return
    is_written = draft.tokens[named.places[0]].is_capital
    typed = said(draft.text, draft.tokens, named.places).strip(_AROUND)
    is_sure = is_written or len(named.places) == 1
    who = Person(None, typed if is_written else named.name)
    goes_on = _may_go_on(draft, named.places)
    draft.put(Part.WHO, named.places, (who,), is_sure=is_sure and not goes_on)


def _may_go_on(draft: Draft, places: tuple[int, ...]) -> bool:
    """Whether another person or the first name may follow: "Ann and Tom", "Lee, Ann"."""
    after = places[-1] + 1
    if after not in draft.free:
        return False
    token = draft.tokens[after]
    is_alone = len(places) == 1 and token.is_capital
    return token.key in phrases.AND or is_alone


def _ask_same(draft: Draft) -> None:
    """Somebody on the roster who may be meant is shown before anyone is added a second time."""
    chip = draft.chips.get(Part.WHO)
    name = chip.value if chip is not None else None
    if not draft.likely or not isinstance(name, Person):
        return
    said = ", ".join(sorted(" ".join((one.name, one.hint)).strip() for one in draft.likely))
    asked = Chip(Part.SAME, said, (), None, (*draft.likely, name), is_sure=False)
    answer = draft.answers.get(asked.question)
    if isinstance(answer, Person):
        answer = answer if answer.member_id is not None else name
        asked = replace(asked, value=answer, is_sure=True)
    draft.chips[Part.SAME] = asked
