"""Who could help with one need: an order of people and the reasons for each."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from organiser_app.domain.ids import MemberId, NeedId, OfferId
from organiser_app.domain.needs import Need
from organiser_app.domain.settings import Weights
from organiser_app.matching.network import LEFT_OUT, NO_ONE, SUGGESTED, HelpNetwork, Ints, LeftOut
from organiser_app.matching.reasons import Reason, reasons_for
from organiser_app.matching.weighing import Weighed, Wish, weigh, wish_of

MOST = 10


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Someone who could be asked, and why."""

    member_id: MemberId
    reasons: tuple[Reason, ...]
    offer_id: OfferId | None = None
    """The offer that speaks for them."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Who could be asked about a need, in an order in which to ask."""

    need_id: NeedId
    people: tuple[Suggestion, ...]
    could_help: int
    """How many could be asked, shown or not."""
    left_out: Mapping[LeftOut, int]
    """How many are not suggested, by the first reason that holds for them."""


def suggest(
    network: HelpNetwork, need: Need, weights: Weights, *, most: int = MOST
) -> Suggestions:
    """The people to ask first about a need, as of the day that it is for."""
    network = network.on(need.needed_by)
    wish = wish_of(network, need)
    weighed = weigh(network, wish, weights)
    chosen = first_places(weighed, max(most, 0))
    counted = np.bincount(weighed.left_out + 1, minlength=len(LEFT_OUT) + 1).tolist()
    return Suggestions(
        need_id=need.id,
        people=tuple(_suggestion(network, wish, weighed, place) for place in chosen),
        could_help=counted[SUGGESTED + 1],
        left_out={
            reason: count for reason, count in zip(LEFT_OUT, counted[1:], strict=True) if count
        },
    )


def first_places(weighed: Weighed, most: int) -> list[int]:
    """Where those stand who come first, in order."""
    able: Ints = np.flatnonzero(weighed.left_out == SUGGESTED)
    last = -weighed.order[able]
    if most < len(able):
        top = np.argpartition(last, most)[:most]
        able, last = able[top], last[top]
    chosen: list[int] = able[np.argsort(last, kind="stable")].tolist()
    return chosen


def _suggestion(network: HelpNetwork, wish: Wish, weighed: Weighed, place: int) -> Suggestion:
    return Suggestion(
        member_id=MemberId(network.ids.item(place)),
        reasons=reasons_for(network, wish, weighed, place),
        offer_id=offer_for(network, wish.category, place),
    )


def offer_for(network: HelpNetwork, category: int, place: int) -> OfferId | None:
    """The offer of this kind of help that someone made."""
    number = network.offer.item(category, place)
    return None if number == NO_ONE else OfferId(network.offer_ids.item(number))
