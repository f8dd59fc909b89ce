"""Open needs that an offer could meet: an invitation to ask, by kind of help and area alone."""

from collections.abc import Iterable, Mapping, Sequence

from organiser_app.domain.needs import Need, NeedState, Offer, Urgency
from organiser_app.matching.words import share_a_word, telling_words

Parents = Mapping[int, int | None]
"""Area or category -> the one that holds it."""
_SOONNESS = {urgency: place for place, urgency in enumerate(Urgency)}


def needs_for_offer(
    offer: Offer,
    needs: Iterable[Need],
    *,
    areas: Parents,
    categories: Parents,
    names: Mapping[int, str],
) -> tuple[Need, ...]:
    """What could be met, the most urgent first, then what waits longest.

    `names` are those of the categories. An offer or a need without an area goes anywhere; an offer
    without a kind of help goes by its words.
    """
    fitting = [
        need
        for need in needs
        if need.state is NeedState.OPEN
        and (need.member_id is None or need.member_id != offer.member_id)
        and _fits_kind(offer, need, categories, names)
        and (need.area_id is None or offer.area_id is None
             or related(need.area_id, offer.area_id, areas))
        and _fits_days(offer, need)
    ]  # fmt: skip
    return tuple(
        sorted(
            fitting,
            key=lambda need: (_SOONNESS[need.urgency], need.opened is None, need.opened, need.id),
        )
    )


def _fits_kind(offer: Offer, need: Need, categories: Parents, names: Mapping[int, str]) -> bool:
    if offer.category_id is not None and need.category_id is not None:
        return related(offer.category_id, need.category_id, categories)
    offered = telling_words(offer.words) | telling_words(names.get(offer.category_id or 0, ""))
    wanted = telling_words(need.words) | telling_words(names.get(need.category_id or 0, ""))
    return share_a_word(offered, wanted)


def related(one: int, other: int, parents: Parents) -> bool:
    """Whether they are the same, or one lies in the other."""
    return one in _chain(other, parents) or other in _chain(one, parents)


def _chain(start: int, parents: Parents) -> Sequence[int]:
    """It and all that hold it; a circle ends where it began."""
    chain = [start]
    above = parents.get(start)
    while above is not None and above not in chain:
        chain.append(above)
        above = parents.get(above)
    return chain


def _fits_days(offer: Offer, need: Need) -> bool:
    """Whether the day that it is needed on lies within the days of the offer, where both say one."""
    if need.needed_by is None:
        return True
    starts_later = offer.start is not None and need.needed_by < offer.start
    return not starts_later and (offer.until is None or need.needed_by <= offer.until)
