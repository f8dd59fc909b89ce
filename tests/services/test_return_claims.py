"""Rows of a returned sheet that compete for one record, or whose record is gone meanwhile."""

from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember, AddRows, RemoveMember, RemoveOffers
from organiser_app.domain.ids import MemberId, OfferId
from organiser_app.domain.members import Member
from organiser_app.services.returns import (
    Answer,
    Choice,
    ItemKind,
    again,
    apply,
    decided,
)
from organiser_app.services.workspace import Workspace
from tests.helpers import sheet_edits as edits
from tests.helpers.returned import (
    ANA,
    BO,
    MEMBERS,
    NEEDS,
    OFFERS,
    Sent,
    a_small_network,
    answered,
    cell,
    changed,
    member,
    only,
    sent,
)

RIDE, SOUP = "A ride to the clinic", "Soup on Sundays"


@pytest.fixture
def sheet(workspace: Workspace, tmp_path: Path) -> Sent:
    return sent(a_small_network(workspace), tmp_path)


def test_a_keyed_edit_is_not_lost_when_another_row_is_said_to_be_that_person(sheet: Sent) -> None:
    review = sheet.back(
        edits.insert_rows(MEMBERS, ANA, [["", "Bo Lindqvst", "", "", "+442079460111"]]),
        cell(BO, "Address", "Moved"),
    )

    item = next(one for one in review.open_items if one.row == 2)
    review = answered(sheet.workspace, review, item, Choice.RECORD, 2)

    waiting = [one for one in review.open_items if one.row == 4]
    assert [one.code for one in waiting] == ["DUPLICATE_KEY"]
    apply(sheet.workspace, review)
    assert member(sheet.workspace, BO).address == "2 Mill Lane"


def test_a_row_said_to_be_someone_who_is_gone_since_is_asked_about_again(sheet: Sent) -> None:
    sheet.workspace.run(AddRows(members=(Member("Gus Novak", MemberId(-1)),)))
    review = sheet.back(edits.insert_rows(MEMBERS, ANA, [["", "Gus Nowak", "", "they"]]))
    item = next(one for one in review.items if one.row == 2)
    review = decided(sheet.workspace, review, {item.id: Answer(Choice.RECORD, "7")})
    sheet.workspace.run(RemoveMember(MemberId(7)))

    review = again(sheet.workspace, review)

    gone = only(review, ItemKind.ROW_DELETED_HERE)
    assert gone in review.open_items
    assert gone.values["edits"]["name"] == "Gus Nowak"  # type: ignore[index] # a mapping


def test_a_name_said_to_be_someone_who_is_gone_since_does_not_stop_the_row_unseen(
    sheet: Sent,
) -> None:
    sheet.workspace.run(AddMember(Member("Hana Field")))
    review = sheet.back(edits.insert_rows(NEEDS, 2, [["", "Hanna Field", "Rides", "A lift"]]))
    review = answered(sheet.workspace, review, only(review, ItemKind.PERSON), Choice.RECORD, 7)
    sheet.workspace.run(RemoveMember(MemberId(7)))

    review = again(sheet.workspace, review)

    assert review.chosen(only(review, ItemKind.PERSON)) is Choice.NEW
    assert review.row_counts.new == 1


def test_a_deleted_offer_of_a_deleted_member_comes_back_only_with_its_people(
    sheet: Sent,
) -> None:
    sheet.workspace.run(RemoveOffers((OfferId(1),)))
    changed(sheet.workspace, member(sheet.workspace, ANA), name="Ana Ruiz")
    review = sheet.back(cell(SOUP, "Times", 2, OFFERS))

    review = answered(
        sheet.workspace, review, only(review, ItemKind.ROW_DELETED_HERE), Choice.RESTORE
    )

    assert only(review, ItemKind.ROW_HELD_BACK).values["rule"] == "UNKNOWN_REFERENCE"
    assert review.is_empty
