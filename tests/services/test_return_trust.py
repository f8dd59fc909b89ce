"""What a coordinator may trust when sheets come back: nothing is written unseen, all can be undone.

Cases 59, 82 to 87 and 89; 81, a program that is killed while it writes, has a test of its own.
"""

from pathlib import Path
from random import Random

import openpyxl
import pytest

from organiser_app.domain.commands import AddMember, RemoveMember
from organiser_app.domain.errors import Conflict
from organiser_app.domain.members import Member
from organiser_app.domain.needs import NeedState
from organiser_app.services.receiving import receive
from organiser_app.services.returns import (
    Choice,
    Item,
    ItemKind,
    Part,
    ReturnReview,
    again,
    apply,
    decided,
    keep_for_later,
    resume,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.rowkeys import new_row_keys
from organiser_app.storage.reads import sheets as sheet_reads
from tests.helpers import sheet_edits as edits
from tests.helpers.networks import StoppedClock, everything
from tests.helpers.returned import (
    ANA,
    BO,
    CLEO,
    DARA,
    ELI,
    EXCHANGES,
    FAY,
    MEMBERS,
    NAMES,
    NEEDS,
    OFFERS,
    Sent,
    a_small_network,
    answered,
    cell,
    changed,
    items,
    member,
    names,
    only,
    record,
    returned,
    sent,
)

RIDE, MEALS, SOUP = "A ride to the clinic", "Hot meals after surgery", "Soup on Sundays"
A_STRANGER = ["", "Gus Novak", "", "", "+442079460777", "gus@example.org"]
ALL_SORTS = (
    cell(ANA, "Address", "Moved"),
    cell(BO, "Address", None),
    cell(CLEO, "Can help with", "Cooking; Sewing"),
    cell(CLEO, "Area", "West"),
    cell(RIDE, "State", "met", NEEDS),
    cell(RIDE, "Category", "Company", NEEDS),
    cell(SOUP, "Times", 3, OFFERS),
    cell("Three meals", "Quantity", 2.5, EXCHANGES),
    edits.insert_rows(MEMBERS, CLEO, [A_STRANGER]),
    edits.insert_rows(NEEDS, 2, [["", "Gus Novak", "Rides", "A lift to work"]]),
    edits.insert_rows(EXCHANGES, 2, [["", "2026-11-20", "Gus Novak", ANA, "Rides"]]),
    edits.delete_rows(MEMBERS, [FAY]),
)


@pytest.fixture
def sheet(workspace: Workspace, tmp_path: Path) -> Sent:
    return sent(a_small_network(workspace), tmp_path)


def all_sorts(sheet: Sent) -> ReturnReview:
    """A review with an edit of every kind, and someone who is put away."""
    review = sheet.back(*ALL_SORTS)
    return answered(sheet.workspace, review, only(review, ItemKind.ROW_MISSING), Choice.ARCHIVE)


# 59


def test_case_59_what_moved_on_between_review_and_applying_is_not_written_over(
    sheet: Sent,
) -> None:
    review = sheet.back(cell(ANA, "Address", "Theirs"), cell(BO, "Address", "Theirs"))
    changed(sheet.workspace, member(sheet.workspace, ANA), address="Ours")
    before = everything(sheet.workspace)

    with pytest.raises(Conflict) as refusal:
        apply(sheet.workspace, review)

    assert refusal.value.code == "NETWORK_MOVED_ON"
    assert everything(sheet.workspace) == before
    review = again(sheet.workspace, review)
    assert [item.who for item in review.open_items] == [ANA]
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == "Ours"
    assert member(sheet.workspace, BO).address == "Theirs"


def test_case_59_only_what_moved_is_asked_again(sheet: Sent) -> None:
    for name in (ANA, BO):
        changed(sheet.workspace, member(sheet.workspace, name), address="Ours")
    review = sheet.back(cell(ANA, "Address", "Theirs"), cell(BO, "Address", "Theirs"))
    review = decided(sheet.workspace, review, review.answers_for(review.open_items, Choice.THEIRS))
    changed(sheet.workspace, member(sheet.workspace, ANA), address="Ours again")

    review = again(sheet.workspace, review)

    assert [item.who for item in review.open_items] == [ANA]
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == "Ours again"
    assert member(sheet.workspace, BO).address == "Theirs"


# 82 to 86: undo


def test_case_82_undo_of_a_return_is_the_network_as_it_was(sheet: Sent) -> None:
    before = everything(sheet.workspace)
    apply(sheet.workspace, all_sorts(sheet))
    assert FAY not in names(sheet.workspace)
    assert "Gus Novak" in names(sheet.workspace)

    sheet.workspace.undo()

    assert everything(sheet.workspace) == before


def test_case_83_after_later_edits_the_rest_goes_back_and_they_are_listed(sheet: Sent) -> None:
    review = sheet.back(
        cell(ANA, "Address", "Theirs"), cell(ANA, "Pronouns", "she"), cell(BO, "Address", "X")
    )
    change = apply(sheet.workspace, review)
    changed(sheet.workspace, member(sheet.workspace, ANA), address="Later")

    undone = sheet.workspace.undo(change.id)

    ana = member(sheet.workspace, ANA)
    assert (ana.address, ana.pronouns) == ("Later", "")
    assert member(sheet.workspace, BO).address == "2 Mill Lane"
    assert [one.field for one in undone.left_alone if one.field] == ["address"]


def test_case_84_the_first_return_is_undone_after_the_second(sheet: Sent) -> None:
    one = sheet.edited(cell(ANA, "Address", "One"), cell(BO, "Address", "One"), name="1.xlsx")
    two = sheet.edited(cell(CLEO, "Address", "Two"), cell(BO, "Note", "Two"), name="2.xlsx")
    first = apply(sheet.workspace, returned(sheet.workspace, one))
    apply(sheet.workspace, returned(sheet.workspace, two))

    sheet.workspace.undo(first.id)

    assert member(sheet.workspace, ANA).address == "1 Mill Lane"
    assert member(sheet.workspace, BO).address == "2 Mill Lane"
    assert member(sheet.workspace, BO).note == "Two"
    assert member(sheet.workspace, CLEO).address == "Two"


def test_case_85_redo_is_the_network_as_the_return_left_it(sheet: Sent) -> None:
    apply(sheet.workspace, all_sorts(sheet))
    after = everything(sheet.workspace)
    sheet.workspace.undo()

    sheet.workspace.redo()

    assert everything(sheet.workspace) == after


def test_case_85_what_was_undone_can_come_in_again(sheet: Sent) -> None:
    apply(sheet.workspace, all_sorts(sheet))
    first = names(sheet.workspace)
    sheet.workspace.undo()

    apply(sheet.workspace, all_sorts(sheet))

    assert names(sheet.workspace) == first
    assert member(sheet.workspace, ANA).address == "Moved"


def test_case_86_undo_works_after_the_network_was_closed_and_opened(tmp_path: Path) -> None:
    clock = StoppedClock().clock()
    workspace = Workspace.create(tmp_path / "n.organiser", tmp_path / "copies", clock=clock)
    sheet = sent(a_small_network(workspace), tmp_path)
    before = everything(workspace)
    apply(workspace, all_sorts(sheet))
    workspace.close(copy=False)
    workspace = Workspace.open(tmp_path / "n.organiser", tmp_path / "copies", clock=clock)

    workspace.undo()

    assert everything(workspace) == before
    workspace.close(copy=False)


def test_undo_of_someone_new_with_later_help_leaves_them(sheet: Sent) -> None:
    change = apply(sheet.workspace, sheet.back(edits.insert_rows(MEMBERS, CLEO, [A_STRANGER])))
    gus = member(sheet.workspace, "Gus Novak")
    changed(sheet.workspace, record(sheet.workspace, Table.NEEDS), member_id=gus.id)

    undone = sheet.workspace.undo(change.id)

    assert undone.left_alone
    assert "Gus Novak" in names(sheet.workspace)


# 87: every item says where, what and why


def reviews_of_every_kind(sheet: Sent, folder: Path) -> list[ReturnReview]:
    """Reviews in which every kind of item occurs."""
    workspace = sheet.workspace
    changed(workspace, member(workspace, ANA), address="Ours")
    changed(workspace, member(workspace, ELI), address="Ours")
    workspace.run(AddMember(Member("Hana Field", phones=("+442079460700",))))
    fay = member(workspace, FAY)
    workspace.run(RemoveMember(fay.id))
    odd = sheet.back(
        cell(ANA, "Address", "Theirs"),
        cell(BO, "Address", None),
        cell(BO, "Pronouns", "he"),
        cell(CLEO, "Joined", "soon"),
        cell(CLEO, "Household", "Nobody Known"),
        cell(FAY, "Address", "Gone"),
        cell(MEALS, "State", "matched", NEEDS),
        cell(RIDE, "Asked on", "03/04/2026", NEEDS),
        edits.delete_rows(MEMBERS, [DARA, ELI]),
        edits.insert_rows(MEMBERS, BO, [A_STRANGER, ["", "Hana Field", "", "", "+442079460701"]]),
        edits.insert_rows(MEMBERS, BO, [["", "", "", "", "+442079460702"], ["Total", "6"]]),
        edits.insert_rows(NEEDS, 2, [["", "Hanna Field", "Rides", "A lift", "many"]]),
        edits.insert_rows(MEMBERS, 1, [["Our members"]]),
        edits.insert_column(MEMBERS, "Note", "Shoe size", ["40", "41"]),
        edits.delete_column(OFFERS, "Times"),
    )
    displaced = sheet.back(
        edits.sort_rows(MEMBERS, "Name", keys_stay=True, is_descending=True), name="other.xlsx"
    )
    return [odd, displaced]


def test_case_87_every_item_says_where_it_stands_and_why(sheet: Sent, tmp_path: Path) -> None:
    found = [one for review in reviews_of_every_kind(sheet, tmp_path) for one in review.items]

    lacking = set(ItemKind) - {item.kind for item in found}
    assert lacking <= {ItemKind.PERSON}
    for item in found:
        assert_told(item)


def assert_told(item: Item) -> None:
    is_absent = item.part is Part.MISSING or item.code == "COLUMN_MISSING"
    of_the_whole = item.kind in {ItemKind.NOTICE, ItemKind.DATE_ORDER} or is_absent
    assert item.sheet or item.kind is ItemKind.NOTICE, item
    assert item.cell or of_the_whole, item
    if item.part not in {Part.CHANGED, Part.NEW}:
        assert item.code, item
    if item.kind is ItemKind.CELL_PROBLEM:
        assert "found" in item.values, item
        assert item.field or item.values.get("expected"), item
    if item.kind is ItemKind.CELL_CONFLICT:
        assert item.field is not None
        assert item.ours != item.theirs
    if item.choices and item.kind is not ItemKind.COLUMN:
        assert item.who or item.field or item.row, item


# 89: what was put off is found again


def test_case_89_conflicts_that_were_put_off_are_there_next_week(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), address="Ours")
    changed(sheet.workspace, member(sheet.workspace, BO), address="Ours")
    review = sheet.back(
        cell(ANA, "Address", "Theirs"), cell(BO, "Address", "Theirs"), cell(CLEO, "Note", "Hi")
    )
    review = answered(sheet.workspace, review, review.open_items[0], Choice.THEIRS)
    apply(sheet.workspace, review)

    (saved,) = sheet.workspace.ask(sheet_reads.saved_reviews)
    assert (saved.open_items, saved.state, saved.kind) == (1, "open", "return")
    later = resume(sheet.workspace, saved)

    assert [item.who for item in later.open_items] == [BO]
    assert later.is_empty, "what was taken then is not taken again"
    later = answered(sheet.workspace, later, later.open_items[0], Choice.THEIRS)
    apply(sheet.workspace, later)
    assert member(sheet.workspace, BO).address == "Theirs"
    assert {one.state for one in sheet.workspace.ask(sheet_reads.saved_reviews)} == {"done"}


def test_case_89_a_review_that_was_kept_goes_on_where_it_was(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), address="Ours")
    review = sheet.back(
        cell(ANA, "Address", "Theirs"), edits.insert_rows(MEMBERS, CLEO, [A_STRANGER])
    )
    review = answered(sheet.workspace, review, review.open_items[0], Choice.TYPED, "Typed")
    review = answered(sheet.workspace, review, only(review, ItemKind.ROW_NEW), Choice.SKIP)
    before = everything(sheet.workspace)

    keep_for_later(sheet.workspace, review)

    assert everything(sheet.workspace) == before
    (saved,) = sheet.workspace.ask(sheet_reads.saved_reviews)
    later = resume(sheet.workspace, saved)
    assert later.answers == review.answers
    assert later.row_counts == review.row_counts
    apply(sheet.workspace, later)
    assert member(sheet.workspace, ANA).address == "Typed"
    assert "Gus Novak" not in names(sheet.workspace)


def test_case_89_what_changed_here_meanwhile_is_asked_again(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), address="Ours")
    review = sheet.back(cell(ANA, "Address", "Theirs"))
    review = answered(sheet.workspace, review, review.open_items[0], Choice.THEIRS)
    keep_for_later(sheet.workspace, review)
    changed(sheet.workspace, member(sheet.workspace, ANA), address="Ours again")

    (saved,) = sheet.workspace.ask(sheet_reads.saved_reviews)
    later = resume(sheet.workspace, saved)

    assert [item.who for item in later.open_items] == [ANA]
    apply(sheet.workspace, later)
    assert member(sheet.workspace, ANA).address == "Ours again"


def test_what_is_held_back_is_not_called_done(sheet: Sent) -> None:
    review = sheet.back(cell(RIDE, "For whom", "Nobody Known", NEEDS))

    apply(sheet.workspace, review)

    (saved,) = sheet.workspace.ask(sheet_reads.saved_reviews)
    assert saved.state == "open"


# one more word


def test_a_sheet_of_ours_is_returned_through_the_common_door(sheet: Sent) -> None:
    received = receive(sheet.workspace, sheet.edited(cell(ANA, "Address", "Moved")))

    assert isinstance(received, ReturnReview)
    assert len(items(received, ItemKind.CELL)) == 1


def test_a_foreign_sheet_is_not_taken_for_one_of_ours(sheet: Sent, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (["Name", "Phones", "Note"], [ANA, "+442079460010", "x"], ["New One", "", ""]):
        page.append(row)
    path = tmp_path / "foreign.xlsx"
    book.save(path)

    assert not isinstance(receive(sheet.workspace, path), ReturnReview)


def test_one_key_that_is_ours_by_chance_makes_no_sheet_ours(sheet: Sent, tmp_path: Path) -> None:
    """Taken for ours, it lacked nearly all rows, which could then all be put away at once."""
    ours = openpyxl.load_workbook(sheet.path)[MEMBERS]["A2"].value
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["Key - leave as is", "Name", "Address"])
    keys = new_row_keys(Table.MEMBERS, 30, Random(7))
    for number, key in enumerate((ours, *keys)):
        page.append([key, f"Person {number}", f"{number} Far Street"])
    path = tmp_path / "theirs.xlsx"
    book.save(path)

    review = returned(sheet.workspace, path)

    assert review.plan.export is None
    assert review.row_counts.missing == 0


def test_a_whole_round_through_many_hands(sheet: Sent) -> None:
    """Out, changed by two people and here, home, decided, undone in part: everyone is there once."""
    changed(sheet.workspace, record(sheet.workspace, Table.NEEDS), state=NeedState.MATCHED)
    for number, steps in enumerate([ALL_SORTS, ALL_SORTS[:4], ()]):
        path = sheet.edited(*steps, name=f"{number}.xlsx")
        review = returned(sheet.workspace, path)
        apply(sheet.workspace, review)

    assert names(sheet.workspace) == sorted([*NAMES, "Gus Novak"])
