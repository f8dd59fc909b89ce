"""Days, what comes back, amounts, urgency, and whether help was offered unasked."""

from organiser_app.domain.recurring import Rule
from organiser_app.services.quick import phrases
from organiser_app.services.quick.amounts import amounts_in
from organiser_app.services.quick.days import days_in, often_in
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.tokens import has_minus
from organiser_app.services.quick.values import About, Often, Part, When


def find_measures(draft: Draft) -> None:
    """Makes a chip of everything that counts or names a time."""
    for place, length, _yes in phrases.UNASKED.found(draft.tokens):
        draft.put_once(Part.UNASKED, range(place, place + length), True)
    _find_often(draft)
    _find_days(draft)
    for amount in amounts_in(draft.tokens, draft.free):
        if Part.AMOUNT not in draft.chips and draft.is_free(amount.places):
            minus = any(has_minus(draft.text, draft.tokens[place]) for place in amount.places)
            draft.put(Part.AMOUNT, amount.places, (amount.value,), is_sure=not minus)
    for place, length, urgency in phrases.URGENCIES.found(draft.tokens):
        if draft.about is About.NEED:
            draft.put_once(Part.URGENCY, range(place, place + length), urgency)


def _find_often(draft: Draft) -> None:
    found = often_in(draft.tokens, draft.free) if draft.about is not About.EXCHANGE else None
    if found is not None:
        draft.put(Part.OFTEN, found.places, (Often(Rule(found.every), found.weekday),))


def _find_days(draft: Draft) -> None:
    """One day is the day; of two that differ someone must choose."""
    found = [
        *days_in(
            draft.tokens,
            draft.free,
            draft.today,
            is_past=draft.about is About.EXCHANGE,
            day_first=draft.vocabulary.day_first,
        )
    ]
    if not found:
        return
    options = dict.fromkeys(When(day, one.is_end) for one in found for day in one.options)
    is_possible = draft.about is not About.EXCHANGE or found[0].options[0] <= draft.today
    is_sure = found[0].is_sure and len(options) == 1 and is_possible
    draft.put(Part.DAY, found[0].places, tuple(options), is_sure=is_sure)
