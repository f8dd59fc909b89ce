"""Whether an offer still stands, by its days and by how often it was taken up: computed, never typed."""

from datetime import date, timedelta
from typing import Protocol

from organiser_app.domain.needs import HowOften, OfferState


class Offered(Protocol):
    """What is known of an offer in a list."""

    @property
    def state(self) -> OfferState: ...  # noqa: D102 - as in Offer
    @property
    def how_often(self) -> HowOften: ...  # noqa: D102
    @property
    def times(self) -> int | None: ...  # noqa: D102
    @property
    def used(self) -> int: ...  # noqa: D102
    @property
    def start(self) -> date | None: ...  # noqa: D102
    @property
    def until(self) -> date | None: ...  # noqa: D102
    @property
    def last_asked(self) -> date | None: ...  # noqa: D102


def is_over(offer: Offered, today: date) -> bool:
    """Whether its last day has passed."""
    return offer.until is not None and offer.until < today


def times_of(offer: Offered) -> int | None:
    """How often it may be taken up in all; None for any time, or where nobody said how often."""
    return {
        HowOften.ONCE: 1,
        HowOften.SEVERAL: offer.times,
        HowOften.STANDING: None,
    }[offer.how_often]


def is_used_up(offer: Offered) -> bool:
    """Whether it was taken up, or is promised, as often as it was offered."""
    times = times_of(offer)
    return times is not None and offer.used >= times


def stands(offer: Offered, today: date) -> bool:
    """Whether someone may be asked about it."""
    return offer.state is OfferState.OPEN and not is_over(offer, today) and not is_used_up(offer)


def is_not_asked_lately(offer: Offered, today: date, rest_days: int) -> bool:
    """Whether whoever offers it was not asked about anything for so many days, or never."""
    return offer.last_asked is None or offer.last_asked <= today - timedelta(rest_days)
