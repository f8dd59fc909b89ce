"""Which state may follow which, seen from where a record stands now."""

from organiser_app.domain.needs import NeedState, OfferState
from organiser_app.spreadsheet.layout import Table


def is_legal(table: Table, key: str, ours: object, theirs: object) -> bool:
    """Whether a cell of theirs is a step that can be taken from what stands here."""
    if key != "state" or not isinstance(ours, str) or not isinstance(theirs, str):
        return True
    now, then = ours.replace(" ", "_"), theirs.replace(" ", "_")
    if table is Table.NEEDS:
        return NeedState(now).may_become(NeedState(then))
    if table is Table.OFFERS:
        return OfferState(now).may_become(OfferState(then))
    return True
