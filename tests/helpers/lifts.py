"""Somebody who asks for a lift, two who could give one, and what became of it."""

from datetime import timedelta

import pytest

from organiser_app.domain.commands import (
    AddRows,
    Command,
)
from organiser_app.domain.daily import (
    Pairing,
    ProposeMatches,
)
from organiser_app.domain.errors import Invalid
from organiser_app.domain.ids import (
    CategoryId,
    MatchId,
    MemberId,
    NeedId,
    OfferId,
)
from organiser_app.domain.members import Member
from organiser_app.domain.needs import (
    HowOften,
    Match,
    Need,
    Offer,
    OfferState,
)
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads import matches, needs
from tests.helpers.networks import TODAY, everything

ASKER, BO, CY = MemberId(1), MemberId(2), MemberId(3)
NEED, OFFER, MATCH = NeedId(1), OfferId(1), MatchId(1)
SECOND = NeedId(2)
YESTERDAY = TODAY - timedelta(1)


def fill(workspace: Workspace) -> None:
    from organiser_app.domain.exchanges import Category

    workspace.run(
        AddRows(
            categories=(Category("Lifts", CategoryId(-1)),),
            members=(
                Member("Asker", MemberId(-1)),
                Member("Bo", MemberId(-2)),
                Member("Cy", MemberId(-3)),
            ),
            needs=(
                Need(
                    NeedId(-1),
                    member_id=MemberId(-1),
                    category_id=CategoryId(-1),
                    words="To the clinic",
                    opened=TODAY - timedelta(5),
                ),
            ),
            offers=(
                Offer(
                    OfferId(-1),
                    member_id=MemberId(-2),
                    category_id=CategoryId(-1),
                    how_often=HowOften.ONCE,
                ),
            ),
        )
    )


def propose(town: Workspace, helper: MemberId = BO, offer: OfferId | None = None) -> None:
    town.run(ProposeMatches((Pairing(NEED, helper, offer),), day=YESTERDAY))


def the_match(town: Workspace, match_id: int = 1) -> Match:
    found = town.ask(lambda reader: matches.match(reader, match_id))
    assert found is not None
    return found


def the_need(town: Workspace, need_id: int = 1) -> Need:
    found = town.ask(lambda reader: needs.need(reader, need_id))
    assert found is not None
    return found


def refused(town: Workspace, command: Command) -> list[tuple[str, str]]:
    before = everything(town)
    with pytest.raises(Invalid) as error:
        town.run(command)
    assert everything(town) == before
    return [(one.field, one.code) for one in error.value.problems]


def the_offer(town: Workspace) -> OfferState:
    (one,) = town.ask(needs.offers)
    return one.state
