"""Which open need or offer help may have been about, to be asked kindly: a guess, never a decision."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from organiser_app.domain.exchanges import Exchange, Gathering
from organiser_app.domain.ids import CategoryId
from organiser_app.domain.needs import Need, Offer
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import linking, needs


@dataclass(frozen=True, slots=True)
class Involved:
    """What is filled in so far."""

    giver_id: int | None
    receiver_id: int | None
    category_id: int | None
    day: date | None


@dataclass(frozen=True, slots=True)
class Likely:
    """What the help may have been about, with words for it; a sensitive need has none."""

    involved: Involved
    need: Need | None = None
    offer: Offer | None = None
    need_words: str = ""
    offer_words: str = ""


def likely_links(reader: Reader, involved: Involved) -> Likely:
    """The open need of whoever was helped and the offer of whoever helped that fit best."""
    asked: tuple[Need, ...] = ()
    offered: tuple[Offer, ...] = ()
    promised: frozenset[int] = frozenset()
    if involved.receiver_id is not None:
        asked = linking.open_needs_of(reader, involved.receiver_id)
    if involved.giver_id is not None:
        offered = linking.open_offers_of(reader, involved.giver_id)
        promised = linking.needs_promised_by(reader, involved.giver_id)
    need = best_need(asked, involved, promised)
    offer = best_offer(offered, involved, need)
    names = {one.id: one.name for one in needs.categories(reader)} if need or offer else {}
    return Likely(
        involved,
        need,
        offer,
        need_words=_words(need, names),
        offer_words=_words(offer, names),
    )


def best_need(
    asked: Iterable[Need], involved: Involved, promised: frozenset[int] = frozenset()
) -> Need | None:
    """What was promised first, then what is of this kind, then what was asked last."""
    fitting = [one for one in asked if _fits(one, involved, promised)]
    return max(
        fitting,
        key=lambda one: (
            one.id in promised,
            one.category_id is not None and one.category_id == involved.category_id,
            one.opened or date.min,
            one.id,
        ),
        default=None,
    )


def _fits(need: Need, involved: Involved, promised: frozenset[int]) -> bool:
    if need.opened and involved.day and involved.day < need.opened:
        return False
    if need.member_id is not None and need.member_id == involved.giver_id:
        return False
    return need.id in promised or _is_of_kind(need.category_id, involved.category_id)


def best_offer(
    offered: Iterable[Offer], involved: Involved, need: Need | None = None
) -> Offer | None:
    """The offer of this kind; where no kind is said, the only one that there is."""
    wanted = involved.category_id or (need.category_id if need else None)
    standing = [one for one in offered if _stood(one, involved.day)]
    if wanted is None:
        return standing[0] if len(standing) == 1 else None
    return next((one for one in standing if one.category_id == wanted), None)


def _stood(offer: Offer, day: date | None) -> bool:
    if day is None:
        return True
    starts_later = offer.start is not None and day < offer.start
    return not starts_later and (offer.until is None or day <= offer.until)


def _is_of_kind(own: int | None, wanted: int | None) -> bool:
    return own is None or wanted is None or own == wanted


def _words(found: Need | Offer | None, names: Mapping[CategoryId, str]) -> str:
    if found is None or (isinstance(found, Need) and found.is_sensitive):
        return ""
    category = names.get(found.category_id, "") if found.category_id else ""
    return " ".join(found.words.split()) or category


@dataclass(frozen=True, slots=True)
class Linked:
    """What an exchange is linked to already."""

    need: Need | None = None
    need_words: str = ""
    offer_words: str = ""
    gatherings: tuple[Gathering, ...] = ()


def linked(reader: Reader, start: Exchange) -> Linked:
    """The need, the offer and the occasions that a form can show, its own among them."""
    need_id, offer_id = start.need_id, start.offer_id
    need = needs.need(reader, need_id) if need_id is not None else None
    offer = needs.offer(reader, offer_id) if offer_id is not None else None
    names = {one.id: one.name for one in needs.categories(reader)} if need or offer else {}
    return Linked(
        need,
        _words(need, names),
        _words(offer, names),
        linking.gatherings(reader, start.gathering_id),
    )
