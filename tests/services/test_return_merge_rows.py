"""Rows of a returned sheet: rows 12 to 26 of the table of merges, and 33 to 37."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from organiser_app.domain.commands import AddMember, RemoveMember
from organiser_app.domain.daily import MergeMembers
from organiser_app.domain.members import Member
from organiser_app.domain.needs import NeedState
from organiser_app.services.returns import (
    Choice,
    ItemKind,
    Part,
    again,
    apply,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from tests.helpers import sheet_edits as edits
from tests.helpers.networks import everything
from tests.helpers.returned import (
    ANA,
    BO,
    CELLS,
    CLEO,
    DARA,
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
    codes,
    items,
    listed,
    member,
    names,
    only,
    record,
    returned,
    sent,
    texts,
)

RIDE, MEALS, SOUP = "A ride to the clinic", "Hot meals after surgery", "Soup on Sundays"
A_STRANGER = ["", "Gus Novak", "", "", "+442079460777", "gus@example.org"]


@pytest.fixture
def sheet(workspace: Workspace, tmp_path: Path) -> Sent:
    return sent(a_small_network(workspace), tmp_path)


def key_of(sheet: Sent, name: str) -> str:
    rows = openpyxl.load_workbook(sheet.path)[MEMBERS].iter_rows(values_only=True)
    return next(str(row[0]) for row in rows if row[1] == name)


def test_row_12_a_row_that_the_sheet_lacks_stays(sheet: Sent) -> None:
    review = sheet.back(edits.delete_rows(MEMBERS, [FAY]))

    item = only(review, ItemKind.ROW_MISSING)
    assert (item.part, item.who, item.proposal) == (Part.MISSING, FAY, Choice.KEEP)
    assert review.row_counts.missing == 1
    assert review.is_empty


def test_row_12_a_missing_row_goes_when_someone_says_so(sheet: Sent) -> None:
    review = sheet.back(edits.delete_rows(MEMBERS, [FAY, ANA]))
    for name in (FAY, ANA):
        item = next(one for one in review.items if one.who == name)
        review = answered(sheet.workspace, review, item, Choice.ARCHIVE)

    apply(sheet.workspace, review)

    assert FAY not in names(sheet.workspace)
    assert member(sheet.workspace, ANA).left is not None, "others point at her: put away"


def test_row_13_a_missing_row_that_we_changed_stays_with_a_word(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, FAY), address="Moved")

    review = sheet.back(edits.delete_rows(MEMBERS, [FAY]))

    item = only(review, ItemKind.ROW_MISSING_CHANGED)
    assert item.proposal is Choice.KEEP
    assert review.is_empty


def test_row_13_a_record_that_moved_on_is_not_put_away_by_an_older_word(sheet: Sent) -> None:
    review = sheet.back(edits.delete_rows(MEMBERS, [FAY]))
    review = answered(sheet.workspace, review, only(review, ItemKind.ROW_MISSING), Choice.ARCHIVE)
    changed(sheet.workspace, member(sheet.workspace, FAY), address="Moved")

    review = again(sheet.workspace, review)

    assert review.chosen(only(review, ItemKind.ROW_MISSING_CHANGED)) is Choice.KEEP
    assert review.is_empty


def test_row_14_a_row_that_both_took_away_is_nothing(sheet: Sent) -> None:
    sheet.workspace.run(RemoveMember(member(sheet.workspace, FAY).id))

    review = sheet.back(edits.delete_rows(MEMBERS, [FAY]))

    assert listed(review) == []


def test_row_15_a_row_that_we_took_away_stays_away(sheet: Sent) -> None:
    sheet.workspace.run(RemoveMember(member(sheet.workspace, FAY).id))

    review = sheet.back()

    notice = only(review, ItemKind.ROW_IGNORED)
    assert (notice.code, notice.row) == ("ROW_DELETED_HERE", 7)
    assert review.is_empty
    assert FAY not in names(sheet.workspace)


@pytest.mark.parametrize("choice", [Choice.STAY_DELETED, Choice.RESTORE])
def test_row_16_an_edit_of_what_we_took_away_waits_for_a_word(sheet: Sent, choice: Choice) -> None:
    fay = member(sheet.workspace, FAY)
    sheet.workspace.run(RemoveMember(fay.id))

    review = sheet.back(cell(FAY, "Address", "9 Mill Lane"))

    item = only(review, ItemKind.ROW_DELETED_HERE)
    assert (item.part, item.proposal, item.who) == (Part.CONFLICTS, None, FAY)
    assert item.values["edits"] == {"address": "9 Mill Lane"}
    apply(sheet.workspace, review)
    assert FAY not in names(sheet.workspace), "nothing happens before it is decided"
    review = answered(sheet.workspace, again(sheet.workspace, review), item, choice)
    apply(sheet.workspace, review)
    if choice is Choice.RESTORE:
        assert member(sheet.workspace, FAY) == replace(fay, address="9 Mill Lane")
    else:
        assert FAY not in names(sheet.workspace)


def test_row_17_the_same_row_twice_is_one_row_with_a_notice(sheet: Sent) -> None:
    review = sheet.back(cell(ANA, "Address", "Moved"), edits.copy_rows(MEMBERS, [ANA]))

    assert only(review, ItemKind.CELL).theirs == "Moved"
    assert only(review, ItemKind.ROW_IGNORED).code == "DUPLICATE_IN_FILE"
    assert review.row_counts.changed == 1
    apply(sheet.workspace, review)
    assert len(names(sheet.workspace)) == len(NAMES)


def test_row_18_a_copied_row_that_was_overtyped_is_someone_else_or_asked_about(
    sheet: Sent,
) -> None:
    before = everything(sheet.workspace)

    review = sheet.back(
        edits.copy_rows(MEMBERS, [ANA]),
        cell(8, "Name", "Gus Novak"),
        cell(8, "Phones", "+442079460777"),
        cell(8, "E-mail", "gus@example.org"),
        cell(8, "Address", "1 Hill Road"),
        cell(8, "Note", "New here"),
        cell(8, "Joined", None),
    )

    assert "DUPLICATE_KEY" in codes(review)
    assert [item.row for item in review.open_items] == [8]
    assert review.is_empty
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before
    review = answered(sheet.workspace, review, review.open_items[0], Choice.NEW)
    apply(sheet.workspace, review)
    assert names(sheet.workspace) == sorted([*NAMES, "Gus Novak"])
    assert member(sheet.workspace, ANA).address == "1 Mill Lane"


def test_row_19_rows_of_another_export_are_merged_with_what_they_left_as(
    sheet: Sent, tmp_path: Path
) -> None:
    changed(sheet.workspace, member(sheet.workspace, BO), address="Moved")
    newer = sent(sheet.workspace, tmp_path, "newer.xlsx")
    older = openpyxl.load_workbook(sheet.path)[MEMBERS]
    book = openpyxl.load_workbook(newer.path)
    book[MEMBERS].delete_rows(3)
    book[MEMBERS].append([cell.value for cell in older[3]])
    book[MEMBERS].cell(7, 4).value = "he/him"
    book.save(tmp_path / "mixed.xlsx")

    review = returned(sheet.workspace, tmp_path / "mixed.xlsx")

    assert {"SEVERAL_EXPORTS_IN_FILE", "ROW_FROM_OTHER_EXPORT"} <= codes(review)
    (item,) = review.open_items
    assert (item.row, item.code) == (7, "ROW_FROM_OTHER_EXPORT")
    assert items(review, ItemKind.ROW_MISSING) == []
    review = answered(sheet.workspace, review, item, Choice.RECORD, 2)
    apply(sheet.workspace, review)
    assert member(sheet.workspace, BO).pronouns == "he/him"
    assert member(sheet.workspace, BO).address == "Moved", "the older sheet did not change it"


@pytest.mark.parametrize("key", ["M-22222-Q", "M-2K", "call him"])
def test_row_20_a_key_that_nobody_knows_is_asked_about(sheet: Sent, key: str) -> None:
    review = sheet.back(
        cell(BO, "Key - leave as is", key), cell(BO, "Address", "Moved"), cell(ANA, "Address", "X")
    )

    (item,) = review.open_items
    assert (item.kind, item.row) == (ItemKind.ROW_IDENTITY, 3)
    apply(sheet.workspace, review)
    assert member(sheet.workspace, BO).address == "2 Mill Lane"
    review = answered(sheet.workspace, again(sheet.workspace, review), item, Choice.RECORD, 2)
    apply(sheet.workspace, review)
    assert member(sheet.workspace, BO).address == "Moved"
    assert len(names(sheet.workspace)) == len(NAMES)


def test_row_21_a_key_beside_someone_else_is_not_believed(sheet: Sent) -> None:
    before = everything(sheet.workspace)
    keys = {name: key_of(sheet, name) for name in (ANA, BO)}

    review = sheet.back(
        cell(2, "Key - leave as is", keys[BO]),
        cell(3, "Key - leave as is", keys[ANA]),
        cell(3, "Address", "Moved"),
    )

    assert "KEY_CONTENT_MISMATCH" in codes(review)
    assert review.is_empty
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before
    item = next(one for one in review.open_items if one.row == 3)
    assert next(option.name for option in item.options) == BO


def test_row_22_a_new_row_comes_in(sheet: Sent) -> None:
    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, [A_STRANGER]))

    item = only(review, ItemKind.ROW_NEW)
    assert (item.part, item.proposal, item.row) == (Part.NEW, Choice.NEW, 4)
    assert review.row_counts.new == 1
    apply(sheet.workspace, review)
    assert member(sheet.workspace, "Gus Novak").phones == ("+442079460777",)


def test_row_22_a_new_row_can_be_left_out(sheet: Sent) -> None:
    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, [A_STRANGER]))

    review = answered(sheet.workspace, review, only(review, ItemKind.ROW_NEW), Choice.SKIP)

    assert review.is_empty
    assert (review.row_counts.new, review.row_counts.ignored) == (0, 1)


def test_row_23_a_new_row_like_someone_here_is_asked_about_and_fills_blanks_only(
    sheet: Sent,
) -> None:
    row = ["", ANA, "", "she/her", "+442079460999", "ana@example.net"]

    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, [row]))

    (item,) = review.open_items
    assert (item.code, item.row) == ("POSSIBLE_DUPLICATE", 4)
    assert review.is_empty
    review = answered(sheet.workspace, review, item, Choice.RECORD, 1)
    conflicts = items(review, ItemKind.CELL_CONFLICT)
    assert {one.field for one in conflicts} == {"phones", "email"}
    apply(sheet.workspace, review)
    ana = member(sheet.workspace, ANA)
    assert ana.pronouns == "she/her"
    assert (ana.address, ana.email) == ("1 Mill Lane", "ana@example.org"), "blanks clear nothing"


def test_row_23_someone_new_of_a_name_that_is_here(sheet: Sent) -> None:
    row = ["", ANA, "", "", "+442079460999", "ana@example.net"]
    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, [row]))

    review = answered(sheet.workspace, review, review.open_items[0], Choice.NEW)
    apply(sheet.workspace, review)

    assert names(sheet.workspace).count(ANA) == 2


def test_row_24_two_new_rows_that_are_the_same_are_one_person(sheet: Sent) -> None:
    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, [A_STRANGER, A_STRANGER]))

    (item,) = review.open_items
    assert (item.code, item.row) == ("DUPLICATE_IN_FILE", 5)
    apply(sheet.workspace, review)
    assert names(sheet.workspace).count("Gus Novak") == 1
    assert again(sheet.workspace, review).row_counts.new == 0


def test_row_25_what_a_new_row_says_otherwise_of_someone_here_is_not_dropped(
    sheet: Sent,
) -> None:
    row = ["", ANA, "", "", "+442079460010", "ana@example.org", "", "", "", "9 Other Street"]

    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, [row]))

    (item,) = review.open_items
    assert (item.kind, item.row) == (ItemKind.ROW_IDENTITY, 4)
    review = answered(sheet.workspace, review, item, Choice.RECORD, 1)
    conflict = only(review, ItemKind.CELL_CONFLICT)
    assert (conflict.ours, conflict.theirs) == ("1 Mill Lane", "9 Other Street")


def test_row_24_a_second_row_that_adds_a_phone_to_someone_new_makes_no_second_person(
    sheet: Sent,
) -> None:
    rows = [["", "Gus Novak"], ["", "Gus Novak", "", "", "+442079460777"]]

    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, rows))

    assert only(review, ItemKind.ROW_IGNORED).code == "DUPLICATE_IN_FILE"
    assert review.row_counts.new == 1
    apply(sheet.workspace, review)
    assert member(sheet.workspace, "Gus Novak").phones == ("+442079460777",)


def test_row_25_a_new_row_of_a_name_that_the_sheet_takes_from_someone_is_asked_about(
    sheet: Sent,
) -> None:
    review = sheet.back(edits.insert_rows(MEMBERS, 8, [["", ANA]]), cell(2, "Name", "Gus Novak"))

    assert [item.row for item in review.open_items] == [8]


def test_row_25_a_new_row_that_says_what_stands_here_is_nothing_new(sheet: Sent) -> None:
    ana = member(sheet.workspace, ANA)
    changed(sheet.workspace, ana, phones=(*ana.phones, "+442079460099"))
    row = ["", ANA, "Person", "", "+442079460010; +442079460099", "Ana@example.org"]

    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, [row]))

    assert review.open_items == ()
    assert only(review, ItemKind.ROW_IGNORED).row == 4


def test_row_25_a_new_row_that_we_added_as_well_is_asked_about_or_the_same(sheet: Sent) -> None:
    sheet.workspace.run(AddMember(Member("Gus Novak", phones=("+442079460777",))))

    review = sheet.back(edits.insert_rows(MEMBERS, CLEO, [A_STRANGER]))

    (item,) = review.open_items
    assert (item.kind, item.row) == (ItemKind.ROW_IDENTITY, 4)
    review = answered(sheet.workspace, review, item, Choice.RECORD, 7)
    apply(sheet.workspace, review)
    assert names(sheet.workspace).count("Gus Novak") == 1
    assert member(sheet.workspace, "Gus Novak").email == "gus@example.org"


def test_row_26_rows_that_are_none_are_listed(sheet: Sent) -> None:
    header = openpyxl.load_workbook(sheet.path)[MEMBERS][1]

    review = sheet.back(
        edits.insert_rows(MEMBERS, CLEO, [[str(cell.value) for cell in header], []]),
        edits.insert_rows(MEMBERS, 1, [["Members of the north side"], []]),
        edits.insert_rows(MEMBERS, 12, [["Total", "6"]]),
    )

    ignored = items(review, ItemKind.ROW_IGNORED)
    assert [(item.row, item.values["reason"]) for item in ignored] == [
        (1, "title"),
        (6, "repeated_header"),
        (12, "total"),
    ]
    assert review.row_counts.ignored == 3
    assert review.is_empty


# references, states, several files


def test_row_33_a_name_is_whoever_bears_it_alone(sheet: Sent) -> None:
    review = sheet.back(cell(RIDE, "For whom", DARA, NEEDS))

    apply(sheet.workspace, review)

    assert record(sheet.workspace, Table.NEEDS).member_id == member(sheet.workspace, DARA).id


@pytest.mark.parametrize(
    ("name", "code"),
    [("Nobody Known", "UNKNOWN_REFERENCE"), (DARA, "AMBIGUOUS_REFERENCE")],
)
def test_row_33_a_name_of_nobody_or_of_two_holds_the_row_back(
    sheet: Sent, name: str, code: str
) -> None:
    sheet.workspace.run(AddMember(Member(DARA)))
    before = everything(sheet.workspace)

    review = sheet.back(cell(RIDE, "For whom", name, NEEDS), cell(RIDE, "Note", "hi", NEEDS))

    held = only(review, ItemKind.ROW_HELD_BACK)
    assert (held.values["rule"], held.field, held.cell) == (code, "name", "B2")
    assert review.row_counts.held_back == 1
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


def test_row_33_a_name_may_be_of_someone_who_comes_in_with_the_same_file(sheet: Sent) -> None:
    review = sheet.back(
        cell(RIDE, "For whom", "Gus Novak", NEEDS),
        edits.insert_rows(MEMBERS, CLEO, [A_STRANGER]),
    )

    apply(sheet.workspace, review)

    gus = member(sheet.workspace, "Gus Novak")
    assert record(sheet.workspace, Table.NEEDS).member_id == gus.id


def test_row_33_someone_who_was_renamed_here_is_still_who_the_sheet_means(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, BO), name="Bo Berg")

    review = sheet.back(cell(RIDE, "Note", "Mornings", NEEDS))

    apply(sheet.workspace, review)
    need = record(sheet.workspace, Table.NEEDS)
    assert (need.member_id, need.note) == (2, "Mornings")


def test_row_33_someone_who_is_renamed_on_every_sheet_is_one_person(sheet: Sent) -> None:
    review = sheet.back(
        cell(BO, "Name", "Bo Berg"),
        cell(RIDE, "For whom", "Bo Berg", NEEDS),
        cell(MEALS, "For whom", "Bo Berg", NEEDS),
    )

    assert items(review, ItemKind.ROW_HELD_BACK) == []
    apply(sheet.workspace, review)
    assert member(sheet.workspace, "Bo Berg").id == 2
    assert [record(sheet.workspace, Table.NEEDS, at).member_id for at in (0, 1)] == [2, 2]


def test_row_33_a_name_that_goes_to_someone_else_on_the_same_sheet_is_nobodys_for_sure(
    sheet: Sent,
) -> None:
    review = sheet.back(
        cell(BO, "Name", "Robert Lind"),
        cell(DARA, "Name", BO),
        cell(MEALS, "For whom", BO, NEEDS),
    )

    held = only(review, ItemKind.ROW_HELD_BACK)
    assert held.values["rule"] == "AMBIGUOUS_REFERENCE"


def test_row_33_someone_whom_only_a_new_row_names_is_told_of_and_may_be_who_is_here(
    sheet: Sent,
) -> None:
    review = sheet.back(edits.insert_rows(NEEDS, 2, [["", "Bo Lindqvst", "Rides", "A lift"]]))

    person = only(review, ItemKind.PERSON)
    assert (person.sheet, person.row, person.who) == (NEEDS, 2, "Bo Lindqvst")
    assert BO in [option.name for option in person.options]
    review = answered(sheet.workspace, review, person, Choice.RECORD, 2)
    apply(sheet.workspace, review)
    assert names(sheet.workspace) == sorted(NAMES)
    assert record(sheet.workspace, Table.NEEDS, 2).member_id == 2


def test_row_34_a_step_that_cannot_be_taken_from_where_it_stands_is_a_conflict(
    sheet: Sent,
) -> None:
    review = sheet.back(cell(MEALS, "State", "matched", NEEDS))

    item = only(review, *CELLS)
    assert (item.kind, item.code) == (ItemKind.CELL_CONFLICT, "ILLEGAL_TRANSITION")
    assert item.proposal is None
    apply(sheet.workspace, review)
    assert record(sheet.workspace, Table.NEEDS, 1).state is NeedState.MET


def test_row_36_a_file_that_comes_twice_changes_nothing_the_second_time(sheet: Sent) -> None:
    steps = (
        cell(ANA, "Address", "Moved"),
        cell(BO, "Can help with", "Cooking; Sewing"),
        cell(RIDE, "State", "met", NEEDS),
        edits.insert_rows(MEMBERS, CLEO, [A_STRANGER]),
        edits.insert_rows(NEEDS, 2, [["", "Gus Novak", "Rides", "A lift to work"]]),
        edits.insert_rows(OFFERS, 2, [["", "Gus Novak", "Soup", "Lentil soup"]]),
        edits.insert_rows(EXCHANGES, 2, [["", "2026-11-20", "Gus Novak", ANA, "Rides"]]),
    )
    path = sheet.edited(*steps)
    apply(sheet.workspace, returned(sheet.workspace, path))
    after = everything(sheet.workspace)

    review = returned(sheet.workspace, path)

    assert review.is_empty
    assert review.open_items == ()
    assert len(review.plan.received_before) == 1
    assert (review.row_counts.new, review.row_counts.changed) == (0, 0)
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == after


def test_row_36_an_older_copy_after_a_newer_one_asks_and_overwrites_nothing(sheet: Sent) -> None:
    older = sheet.edited(cell(ANA, "Address", "First"), name="older.xlsx")
    newer = sheet.edited(
        cell(ANA, "Address", "Second"), cell(BO, "Address", "Moved"), name="newer.xlsx"
    )
    apply(sheet.workspace, returned(sheet.workspace, newer))

    review = returned(sheet.workspace, older)

    item = only(review, *CELLS)
    assert (item.kind, item.ours, item.theirs) == (ItemKind.CELL_CONFLICT, "Second", "First")
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == "Second"
    assert member(sheet.workspace, BO).address == "Moved"


def test_row_37_two_volunteers_with_one_sheet_meet_in_conflicts(sheet: Sent) -> None:
    one = sheet.edited(cell(ANA, "Address", "A"), cell(BO, "Address", "B"), name="one.xlsx")
    two = sheet.edited(cell(ANA, "Address", "C"), cell(CLEO, "Address", "D"), name="two.xlsx")
    apply(sheet.workspace, returned(sheet.workspace, one))

    review = returned(sheet.workspace, two)

    assert only(review, ItemKind.CELL_CONFLICT).who == ANA
    assert only(review, ItemKind.CELL).who == CLEO
    apply(sheet.workspace, review)
    found = texts(sheet.workspace)
    assert [found[Table.MEMBERS, number]["address"] for number in (1, 2, 3)] == ["A", "B", "D"]


def test_row_35_what_was_changed_in_a_record_that_was_merged_is_asked_of_the_one_that_remained(
    sheet: Sent,
) -> None:
    kept, gone = member(sheet.workspace, BO), member(sheet.workspace, FAY)
    sheet.workspace.run(MergeMembers(kept.id, gone.id))

    review = sheet.back(cell(FAY, "Availability", "Evenings"), cell(FAY, "Address", "Elsewhere 1"))

    question = next(one for one in items(review, ItemKind.ROW_IDENTITY) if one.who == FAY)
    assert [option.value for option in question.options] == [str(kept.id)]
    assert review.is_empty, "nothing is written before someone has answered"
    review = answered(sheet.workspace, review, question, Choice.RECORD, kept.id)
    fills = [(one.field, review.chosen(one)) for one in items(review, ItemKind.CELL)]
    assert fills == [("availability", Choice.THEIRS)]
    assert "address" in {one.field for one in items(review, ItemKind.CELL_CONFLICT)}
    apply(sheet.workspace, review)
    assert member(sheet.workspace, BO).availability == "Evenings"
    assert member(sheet.workspace, BO).address == kept.address


def test_row_35_a_merged_record_that_nobody_changed_asks_nothing(sheet: Sent) -> None:
    kept, gone = member(sheet.workspace, BO), member(sheet.workspace, FAY)
    sheet.workspace.run(MergeMembers(kept.id, gone.id))

    review = sheet.back()

    assert not review.open_items
    assert review.is_empty


def test_an_exchange_that_would_name_nobody_any_more_stays_as_it_is(sheet: Sent) -> None:
    before = record(sheet.workspace, Table.EXCHANGES)

    review = sheet.back(cell(2, "Giver", None, EXCHANGES), cell(2, "Receiver", None, EXCHANGES))

    held = only(review, ItemKind.ROW_HELD_BACK)
    assert held.values["rule"] == "NOBODY_NAMED"
    apply(sheet.workspace, review)
    assert record(sheet.workspace, Table.EXCHANGES) == before


def test_a_row_that_is_no_data_is_listed_with_what_stands_in_it(sheet: Sent) -> None:
    review = sheet.back(edits.insert_rows(MEMBERS, 1, [["North End, October"], []]))

    assert only(review, ItemKind.ROW_IGNORED).who == "North End, October"
