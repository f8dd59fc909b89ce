"""Takes a line apart: verb, people, days, amounts, area; what is left says what it is about.

Each word goes into exactly one chip or into the note. Where several things may be meant the chip
has all of them as options and is not sure; an answer that was given once is kept for its words.
"""

from dataclasses import replace
from datetime import date

from organiser_app.services.quick import phrases
from organiser_app.services.quick.call_reading import read_call
from organiser_app.services.quick.days import first_on
from organiser_app.services.quick.denials import ask_what_is_meant, deny_measures, deny_verb
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.measures import find_measures
from organiser_app.services.quick.new_member import read_new_member
from organiser_app.services.quick.tokens import NOTE_MARK, runs_of, said, tokens_of
from organiser_app.services.quick.values import About, Answers, Line, Often, Part, Person, When
from organiser_app.services.quick.verbs import find_verb
from organiser_app.services.quick.vocabulary import Vocabulary
from organiser_app.services.quick.what import find_what
from organiser_app.services.quick.where import find_area
from organiser_app.services.quick.who import find_known_subject, find_new_subject, find_object

ORDER = (
    Part.ABOUT,
    Part.DENIAL,
    Part.WHO,
    Part.WHOM,
    Part.WHAT,
    Part.AMOUNT,
    Part.DAY,
    Part.OFTEN,
    Part.URGENCY,
    Part.PHONES,
    Part.EMAIL,
    Part.AREA,
    Part.LANGUAGES,
    Part.UNASKED,
    Part.SAME,
)
"""In which order chips are shown."""


def read_line(
    text: str,
    vocabulary: Vocabulary,
    today: date,
    answers: Answers | None = None,
    *,
    likely: tuple[Person, ...] = (),
) -> Line:
    """The chips of a line, with the answers given so far taken in.

    `likely` are those on the roster who somebody new may be, where they were looked up already.
    """
    tokens = tokens_of(text)
    free = set(range(len(tokens)))
    draft = Draft(text, vocabulary, today, answers or {}, tokens, free, likely=likely)
    _set_note_aside(draft)
    find_verb(draft)
    deny_verb(draft)
    if draft.about is About.CALL:
        read_call(draft)
    elif draft.about is About.MEMBER:
        read_new_member(draft)
    else:
        _read_help(draft)
    _absorb_fillers(draft)
    ask_what_is_meant(draft)
    return _made(draft)


def _read_help(draft: Draft) -> None:
    """The chips of help that is needed, offered or was given."""
    find_known_subject(draft)
    find_measures(draft)
    find_new_subject(draft)
    find_object(draft)
    find_area(draft)
    deny_measures(draft)
    _find_what(draft)
    _ask_for_missing(draft)


def _set_note_aside(draft: Draft) -> None:
    mark = draft.text.find(NOTE_MARK)
    if mark >= 0:
        draft.behind_mark = {place for place, token in enumerate(draft.tokens) if token.end > mark}
        draft.free -= draft.behind_mark


def _find_what(draft: Draft) -> None:
    start = draft.verb_end
    amount = draft.chips.get(Part.AMOUNT)
    found = find_what(
        draft.text,
        draft.tokens,
        draft.in_order(start=start),
        draft.vocabulary,
        concept=draft.verb.concept,
        amount=amount.places if amount is not None else (),
    )
    if found is not None:
        draft.put(Part.WHAT, found.places, found.options, is_sure=found.is_sure)


def _ask_for_missing(draft: Draft) -> None:
    wanted = {
        About.NEED: (Part.WHO, Part.WHAT),
        About.OFFER: (Part.WHO, Part.WHAT),
    }.get(draft.about, (Part.WHO, Part.WHOM))
    for part in wanted:
        if part in draft.chips:
            continue
        unnamed = part is not Part.WHAT and draft.about is not About.OFFER
        draft.put(part, (), (Person(),) if unnamed else (), is_sure=False)
    if draft.about is About.EXCHANGE and Part.DAY not in draft.chips:
        draft.put(Part.DAY, (), (When(draft.today),))
    often = draft.chips.get(Part.OFTEN)
    if draft.about is About.NEED and often is not None and Part.DAY not in draft.chips:
        rule = often.value
        weekday = rule.weekday if isinstance(rule, Often) else None
        if weekday is not None:
            draft.put(Part.DAY, (), (When(first_on(weekday, draft.today)),))


def _absorb_fillers(draft: Draft) -> None:
    """Words that mean nothing alone go to the chip before them: "on", "the", "please"."""
    for run in runs_of(tuple(draft.free)):
        if any(draft.tokens[place].key not in phrases.COUPLING for place in run):
            continue
        for chip in draft.chips.values():
            if (chip.places and chip.places[-1] + 1 == run[0]) or run[-1] + 1 in chip.places[:1]:
                places = tuple(sorted((*chip.places, *run)))
                draft.chips[chip.part] = replace(chip, places=places)
                draft.free -= set(run)
                break


def _made(draft: Draft) -> Line:
    chips = tuple(draft.chips[part] for part in ORDER if part in draft.chips)
    left = tuple(sorted(draft.free))
    parts = [said(draft.text, draft.tokens, tuple(run)) for run in runs_of(left)]
    aside = draft.text.partition(NOTE_MARK)[2].strip() if draft.behind_mark else ""
    return Line(
        text=draft.text,
        about=draft.about,
        chips=chips,
        left=left,
        note=" … ".join(filter(None, [" … ".join(parts), aside])),
        words=tuple(token.core for token in draft.tokens),
        by_part=dict(draft.chips),
    )
