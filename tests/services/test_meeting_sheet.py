"""The sheet that hangs on the wall at a meeting: numbers instead of names, room to write them in."""

from datetime import timedelta

import pytest

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Need, NeedState, Offer, OfferState, Urgency
from organiser_app.services.handouts.meeting import (
    Absent,
    MeetingSheet,
    MeetingWish,
    meeting_sheet,
)
from organiser_app.services.workspace import Workspace
from tests.helpers.networks import TODAY

NORTH, MILL, SOUTH = AreaId(-1), AreaId(-2), AreaId(-3)
LIFTS, FOOD = CategoryId(-1), CategoryId(-2)
ANA, NOOR, BEN = MemberId(-1), MemberId(-2), MemberId(-3)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    workspace.run(
        AddRows(
            areas=(Area("North", NORTH), Area("Mill", MILL, NORTH), Area("South", SOUTH)),
            categories=(Category("Lifts", LIFTS), Category("Food", FOOD)),
            members=(
                Member("Ana Ruiz", ANA, area_id=NORTH, consent={Purpose.EXPORT: True}),
                Member("Noor Haddad", NOOR, area_id=MILL, phones=("07700 900321",)),
                Member("Ben Okafor", BEN, area_id=SOUTH, consent={Purpose.EXPORT: False}),
            ),
            needs=(
                Need(member_id=NOOR, category_id=LIFTS, words="To the clinic", opened=TODAY),
                Need(
                    member_id=ANA,
                    category_id=FOOD,
                    words="Soup",
                    urgency=Urgency.URGENT,
                    opened=TODAY,
                ),
                Need(member_id=NOOR, category_id=FOOD, words="Tea with Haddad", opened=TODAY),
                Need(member_id=NOOR, words="Court", is_sensitive=True, opened=TODAY),
                Need(member_id=BEN, words="Company", opened=TODAY),
                Need(words="A bed", area_id=SOUTH, opened=TODAY, state=NeedState.MATCHED),
                Need(words="Done", opened=TODAY, state=NeedState.MET, closed=TODAY),
            ),
            offers=(
                Offer(member_id=ANA, category_id=LIFTS, words="A van", until=TODAY),
                Offer(member_id=ANA, words="Over", until=TODAY - timedelta(1)),
                Offer(member_id=ANA, words="Resting", state=OfferState.RESTING),
                Offer(member_id=BEN, words="Repairs"),
            ),
        )
    )
    return workspace


def sheet(town: Workspace, wish: MeetingWish | None = None) -> MeetingSheet:
    return town.ask(lambda reader: meeting_sheet(reader, wish or MeetingWish(), TODAY))


def test_open_needs_and_offers_stand_by_area_and_kind_under_numbers(town: Workspace) -> None:
    made = sheet(town)

    assert [(one.number, one.area, one.category, one.what) for one in made.needs] == [
        (1, "Mill", "Food", ""),
        (2, "Mill", "Lifts", "To the clinic"),
        (3, "North", "Food", "Soup"),
    ]
    assert [one.what for one in made.offers] == ["A van"]
    assert made.absent == {Absent.SENSITIVE: 1, Absent.NO_SHEETS: 2, Absent.WORDS: 1}


def test_nobody_is_named_unless_the_meeting_wants_it_and_they_said_yes(town: Workspace) -> None:
    unnamed, named = sheet(town), sheet(town, MeetingWish(with_names=True))

    assert {one.who for one in (*unnamed.needs, *unnamed.offers)} == {""}
    assert [one.who for one in named.needs] == ["", "", "Ana"]
    assert named.named == 2
    for name in ("Haddad", "Ruiz", "Okafor", "900321", "Noor"):
        assert name not in repr(named)


def test_a_meeting_of_an_area_has_what_is_in_it(town: Workspace) -> None:
    made = sheet(town, MeetingWish(area_id=1))

    assert made.area == "North"
    assert {one.area for one in made.needs} == {"North", "Mill"}


def test_what_someone_is_on_already_and_offers_are_there_as_wished(town: Workspace) -> None:
    made = sheet(town, MeetingWish(with_matched=True, with_offers=False))

    assert "A bed" in [one.what for one in made.needs]
    assert made.offers == ()
