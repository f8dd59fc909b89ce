"""Putting a record away that others still point at: it stays in the story and out of the way."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState, Offer, OfferState

R = TypeVar("R")


def put_away(record: R, today: date) -> R:
    """A member who has left, a need or an offer withdrawn; an exchange stays what it was."""
    if isinstance(record, Member):
        return replace(record, left=record.left or today)
    if isinstance(record, Need) and record.state.is_open:
        return replace(record, state=NeedState.WITHDRAWN, closed=record.closed or today)
    if isinstance(record, Offer):
        return replace(record, state=OfferState.WITHDRAWN)
    return record
