"""Whether a line says that something is not so: then what is meant is asked, and nothing assumed.

A line that denies a need must never write one down. The words of the denial are taken out before
anything else is read, so that they cannot become a name or a kind of help.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from organiser_app.services.quick import denial_words, phrases
from organiser_app.services.quick.denial_words import Denial
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.tokens import NOTE_MARK, Token
from organiser_app.services.quick.values import About, Chip, NotMeant, NotSo, Part

_ENDS = ".!?:"
_LONGEST_TITLE = 3
"""Letters of "Dr." and "Mr."."""
_BREAKS = (",", ";", "–", "—", "،", "؛", "؟", " - ", *_ENDS)
_AFTERTHOUGHT = (",", "،", ";", "?", "؟", ".", "!", "–", "—", " - ", "(")
"""What stands before a last word that is about all of the line: "pets: no" is not."""
_MEASURES = (Part.DAY, Part.OFTEN, Part.AREA, Part.URGENCY, Part.AMOUNT, Part.UNASKED)


def deny_verb(draft: Draft) -> None:
    """Takes the words out of the line that deny its verb."""
    for place, length, kind in denial_words.DENIALS.found(draft.tokens):
        places = range(place, place + length)
        if draft.is_free(places) and _denies(draft, places, kind):
            draft.deny(places)


def deny_measures(draft: Draft) -> None:
    """Takes the words out that deny a day, a place or an amount: "not on Fridays"."""
    firsts = {
        _after_denial(draft, draft.chips[part].places[0])
        for part in _MEASURES
        if part in draft.chips and draft.chips[part].places
    }
    for place, length, _yes in denial_words.EXCEPT.found(draft.tokens):
        places = range(place, place + length)
        if place + length in firsts and draft.is_free(places) and not _is_title(draft, place):
            draft.deny(places)


def ask_what_is_meant(draft: Draft) -> None:
    """Makes the chip that asks; answered that it is so all the same, the words are for the note."""
    if not draft.denied:
        return
    start = draft.tokens[min(draft.denied)].start
    said = draft.text[start:].partition(NOTE_MARK)[0].strip(" ,;:،؛")
    chip = Chip(Part.DENIAL, said, tuple(sorted(draft.denied)), None, (NotSo(),), is_sure=False)
    answer = draft.answers.get(chip.question)
    if isinstance(answer, NotMeant):
        draft.free |= draft.denied
    elif answer is None:
        draft.chips[Part.DENIAL] = chip
    else:
        draft.chips[Part.DENIAL] = replace(chip, value=answer, is_sure=True)


def denial_places(tokens: Sequence[Token]) -> Iterator[int]:
    """Words that may deny the verb behind them."""
    for place, length, kind in denial_words.DENIALS.found(tokens):
        if kind is not Denial.NONE:
            yield from range(place, place + length)


# -- the verb


def _denies(draft: Draft, places: range, kind: Denial) -> bool:
    if kind is Denial.NONE or (kind is Denial.ALSO_A_NAME and _is_name(draft, places[0])):
        return False
    if not draft.verb_end:  # "Ben didn't drive Noor": what it is about is asked besides
        return kind in (Denial.VERBAL, Denial.FAR)
    if places.stop <= draft.verb_start:
        return kind is Denial.FAR or _reaches_verb(draft, places)
    if kind in (Denial.AROUND, Denial.ALSO_A_NAME) and _follows_verb(draft, places):
        return True
    return kind is not Denial.FAR and _ends_line(draft, places, kind)


def _reaches_verb(draft: Draft, places: range) -> bool:
    between = range(places.stop, draft.verb_start)
    if _is_parted(draft, places[-1], draft.verb_start):
        return False
    return all(
        draft.tokens[one].key in denial_words.BESIDE or _is_title(draft, one) for one in between
    )


def _follows_verb(draft: Draft, places: range) -> bool:
    if _is_parted(draft, draft.verb_end - 1, places[0]):
        return False
    between = range(draft.verb_end, places[0])
    is_bare = draft.tokens[places[0]].key == "not"  # "drove Ben, not Noor" is so
    names = draft.about is About.EXCHANGE and not is_bare
    return all(_may_follow(draft, one, names=names) for one in between)


def _may_follow(draft: Draft, place: int, *, names: bool) -> bool:
    token = draft.tokens[place]
    if token.key in denial_words.BESIDE:
        return True
    is_name = _is_title(draft, place) or bool(draft.vocabulary.named((token,)))
    return names and (is_name or token.key in phrases.TO | phrases.FROM)


def _ends_line(draft: Draft, places: range, kind: Denial) -> bool:
    """Noor needs food no more; Noor needs food? No. Noor needs food (cancelled)."""
    after = [one for one in range(places.stop, len(draft.tokens)) if one not in draft.behind_mark]
    if after or kind not in (Denial.AROUND, Denial.ALSO_A_NAME, Denial.CALLED_OFF):
        return False
    if kind is Denial.AROUND:
        return len(places) > 1
    return _is_parted(draft, places[0] - 1, places[0], by=_AFTERTHOUGHT)


def _is_parted(draft: Draft, one: int, other: int, *, by: Sequence[str] = _BREAKS) -> bool:
    between = draft.text[draft.tokens[one].start : draft.tokens[other].end]
    core = draft.tokens[other].core
    return any(mark in between[: between.rindex(core)] for mark in by)


# -- names


def _is_name(draft: Draft, place: int) -> bool:
    """No and Not are names with their capital, unless the sentence begins so; "No. 5" is none.

    Nada is one wherever the roster knows somebody who is called so.
    """
    token = draft.tokens[place]
    is_known = token.key not in denial_words.NOT and bool(draft.vocabulary.named((token,)))
    if is_known or _is_number(draft, place):
        return True
    if not _is_title(draft, place):
        return False
    is_named = place < draft.verb_start and all(
        _is_title(draft, one) for one in range(place, draft.verb_start)
    )
    acts = is_named and _is_finite(draft.tokens[draft.verb_start].key)
    return acts or not _begins_sentence(draft, place)


def _is_number(draft: Draft, place: int) -> bool:
    following = draft.tokens[place + 1].core if place + 1 < len(draft.tokens) else ""
    token = draft.tokens[place]
    has_dot = draft.text[token.start : token.end].endswith(".")
    return (has_dot or token.core[0] == "N") and following[:1].isdigit()


def _is_title(draft: Draft, place: int) -> bool:
    """Written as a name is: "No", not "NO"."""
    core = draft.tokens[place].core
    return core[:1].isupper() and not (len(core) > 1 and core.isupper())


def _begins_sentence(draft: Draft, place: int) -> bool:
    if place == 0:
        return True
    before = draft.tokens[place - 1]
    is_title = len(before.core) <= _LONGEST_TITLE
    return not is_title and draft.text[before.start : before.end].endswith(tuple(_ENDS))


def _is_finite(key: str) -> bool:
    is_other = key in {"les", "need"}  # no les hace falta; no need
    ends = key.endswith(denial_words.FINITE_ENDINGS) and not is_other
    return ends or key in denial_words.FINITE


# -- measures


def _after_denial(draft: Draft, first: int) -> int:
    """Where a denial of a measure would end: before "on the"."""
    place = first
    while place and place - 1 in draft.free and _may_lead(draft, place - 1):
        place -= 1
    return place


def _may_lead(draft: Draft, place: int) -> bool:
    return draft.tokens[place].key in denial_words.BETWEEN
