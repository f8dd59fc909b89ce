"""In which area."""

from organiser_app.services.quick import phrases
from organiser_app.services.quick.draft import Draft
from organiser_app.services.quick.values import NotMeant, Part, Value


def find_area(draft: Draft) -> None:
    """Makes a chip of the area, unless it is only where something goes to or comes from."""
    found: list[tuple[tuple[int, ...], tuple[Value, ...]]] = []
    place = draft.verb_end
    while place < len(draft.tokens):
        length, areas = draft.vocabulary.areas_at(draft.tokens, place)
        places = tuple(range(place, place + length))
        if length and draft.is_free(places) and not _is_way(draft, place):
            found.append((with_where(draft, places), areas))
        place += max(length, 1)
    found = found or area_begun(draft)
    if found:
        where = found[0]
        is_sure = len(where[1]) == len(found) == 1
        draft.put(Part.AREA, where[0], where[1], is_sure=is_sure)


def _is_way(draft: Draft, place: int) -> bool:
    """Whether it is where something goes to or comes from, which the words say better."""
    before = draft.tokens[place - 1].key if place else ""
    return before in (phrases.TO | phrases.FROM) - phrases.WHERE


def with_where(draft: Draft, places: tuple[int, ...]) -> tuple[int, ...]:
    """The words of an area with the "in" before them."""
    before = places[0] - 1
    has_lead = before in draft.free and draft.tokens[before].key in phrases.WHERE
    return (before, *places) if has_lead else places


def area_begun(draft: Draft) -> list[tuple[tuple[int, ...], tuple[Value, ...]]]:
    """The first word of an area's name after "in": which one is asked."""
    for place in draft.in_order(start=max(draft.verb_end, 1)):
        if place - 1 in draft.free and draft.tokens[place - 1].key in phrases.WHERE:
            areas = draft.vocabulary.areas_beginning(draft.tokens[place])
            if areas and draft.tokens[place].key not in phrases.COUPLING:
                return [((place - 1, place), (*areas, NotMeant()))]
    return []
