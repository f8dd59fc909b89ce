"""Open needs that an offer could meet, read from the network."""

from organiser_app.domain.errors import NotFound
from organiser_app.domain.needs import Need
from organiser_app.matching.inviting import needs_for_offer
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import members, needs


def needs_to_meet(reader: Reader, offer_id: int) -> tuple[Need, ...]:
    """What whoever offers this could be asked about.

    Raises:
        NotFound: the offer is gone.
    """
    offer = needs.offer(reader, offer_id)
    if offer is None:
        raise NotFound("ROW_NOT_FOUND", id=offer_id)
    kinds = needs.categories(reader)
    open_ids = [row.id for row in needs.need_rows(reader, only_open=True)]
    return needs_for_offer(
        offer,
        needs.needs(reader, open_ids),
        areas={area.id: area.parent_id for area in members.areas(reader)},
        categories={one.id: one.parent_id for one in kinds},
        names={one.id: one.name for one in kinds},
    )
