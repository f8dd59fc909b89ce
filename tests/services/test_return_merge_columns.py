"""Columns and sheets of a returned file: rows 27 to 32 of the table of merges."""

from pathlib import Path

import openpyxl
import pytest

from organiser_app.services.returns import Choice, ItemKind, Part, apply
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
    items,
    listed,
    member,
    names,
    only,
    returned,
    sent,
    texts,
)


@pytest.fixture
def sheet(workspace: Workspace, tmp_path: Path) -> Sent:
    return sent(a_small_network(workspace), tmp_path)


def test_row_27_a_column_that_the_sheet_lacks_is_not_touched(sheet: Sent) -> None:
    review = sheet.back(edits.delete_column(MEMBERS, "Address"), cell(ANA, "Pronouns", "she"))

    notice = next(item for item in review.items if item.code == "COLUMN_MISSING")
    assert (notice.field, notice.sheet) == ("address", MEMBERS)
    assert only(review, *CELLS).field == "pronouns"
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == "1 Mill Lane"


def test_row_28_a_strange_column_is_asked_about_and_nothing_of_it_is_lost(sheet: Sent) -> None:
    review = sheet.back(edits.insert_column(MEMBERS, "Note", "Shoe size", ["40", "", "42"]))

    (item,) = review.open_items
    assert (item.kind, item.code, item.who) == (ItemKind.COLUMN, "COLUMN_UNMAPPED", "Shoe size")
    assert item.values["examples"] == ("40", "42")
    review = answered(sheet.workspace, review, item, Choice.NOTE)
    assert {(one.who, one.theirs) for one in items(review, ItemKind.CELL)} == {
        (ANA, "Met ana at the fair\nShoe size: 40"),
        (CLEO, "Met cleo at the fair\nShoe size: 42"),
    }
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).note == "Met ana at the fair\nShoe size: 40"
    assert member(sheet.workspace, BO).note == "Met bo at the fair"


def test_row_28_lines_of_the_note_come_in_once(sheet: Sent) -> None:
    path = sheet.edited(edits.insert_column(MEMBERS, "Note", "Shoe size", ["40"]))
    review = returned(sheet.workspace, path)
    review = answered(sheet.workspace, review, review.open_items[0], Choice.NOTE)
    apply(sheet.workspace, review)

    review = returned(sheet.workspace, path)
    review = answered(sheet.workspace, review, review.open_items[0], Choice.NOTE)

    assert review.is_empty
    assert items(review, *CELLS) == []


def test_row_28_lines_go_beside_a_note_that_was_changed_here(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), note="Met ana at the fair\nHas a dog")
    review = sheet.back(edits.insert_column(MEMBERS, "Note", "Shoe size", ["40"]))

    review = answered(sheet.workspace, review, review.open_items[0], Choice.NOTE)
    conflict = only(review, ItemKind.CELL_CONFLICT)
    review = answered(sheet.workspace, review, conflict, Choice.JOINED)
    apply(sheet.workspace, review)

    lines = set(member(sheet.workspace, ANA).note.splitlines())
    assert lines == {"Met ana at the fair", "Has a dog", "Shoe size: 40"}


def test_row_28_lines_find_the_note_where_its_own_column_was_deleted(sheet: Sent) -> None:
    review = sheet.back(
        edits.insert_column(MEMBERS, "Note", "Shoe size", ["40"]),
        edits.delete_column(MEMBERS, "Note"),
    )

    item = only(review, ItemKind.COLUMN)
    review = answered(sheet.workspace, review, item, Choice.NOTE)
    apply(sheet.workspace, review)

    assert member(sheet.workspace, ANA).note == "Met ana at the fair\nShoe size: 40"
    assert member(sheet.workspace, BO).note == "Met bo at the fair"


def test_row_28_a_strange_column_can_be_a_field_or_stay_behind(sheet: Sent) -> None:
    review = sheet.back(
        edits.delete_column(MEMBERS, "Address"),
        edits.insert_column(MEMBERS, "Note", "Lives at", ["7 Elm", "8 Elm", "9 Elm"]),
    )
    item = only(review, ItemKind.COLUMN)

    ignored = answered(sheet.workspace, review, item, Choice.IGNORE)
    taken = answered(sheet.workspace, review, item, Choice.FIELD, "address")

    assert ignored.open_items == ()
    assert ignored.is_empty
    apply(sheet.workspace, taken)
    assert member(sheet.workspace, ANA).address == "7 Elm"


def test_row_28_a_renamed_column_is_known_by_its_cells(sheet: Sent) -> None:
    review = sheet.back(
        edits.rename_column(MEMBERS, "Address", "Where?"), cell(ANA, "Where?", "Moved")
    )

    item = only(review, *CELLS)
    assert (item.field, item.theirs) == ("address", "Moved")
    assert review.open_items == ()


def test_row_29_of_a_column_that_is_there_twice_the_one_that_left_counts(sheet: Sent) -> None:
    review = sheet.back(
        edits.insert_column(MEMBERS, "Kind", "Address", ["X", "Y", "Z"]), cell(BO, "Note", "Hi")
    )

    (item,) = review.open_items
    assert (item.code, item.cell) == ("DUPLICATE_HEADER", "C")
    assert only(review, *CELLS).field == "note"


def test_row_29_the_column_that_someone_chose_is_the_one_that_counts(sheet: Sent) -> None:
    review = sheet.back(edits.insert_column(MEMBERS, "Kind", "Address", [*"UVWXYZ"]))

    review = answered(sheet.workspace, review, review.open_items[0], Choice.FIELD, "address")

    assert {item.code for item in review.open_items} == {"DUPLICATE_HEADER"}, "now the other one"
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == "U"


def test_row_30_headers_moved_over_other_cells_are_asked_about_and_write_nothing(
    sheet: Sent,
) -> None:
    before = everything(sheet.workspace)

    review = sheet.back(
        edits.rename_column(MEMBERS, "E-mail", "x"),
        edits.rename_column(MEMBERS, "Address", "E-mail"),
        edits.rename_column(MEMBERS, "x", "Address"),
    )

    assert {item.code for item in review.open_items} == {"COLUMN_CONTENT_MISMATCH"}
    assert len(review.open_items) == 2
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


def test_row_31_a_sheet_that_is_gone_touches_nothing(sheet: Sent) -> None:
    review = sheet.back(edits.keep_only(NEEDS))

    assert review.is_empty
    assert listed(review) == []
    assert review.row_counts.unchanged == 2


def test_row_32_the_key_column_and_the_header_are_found_wherever_they_stand(
    sheet: Sent,
) -> None:
    review = sheet.back(
        edits.move_column(MEMBERS, "Key - leave as is", "Note"),
        edits.insert_rows(MEMBERS, 1, [["Our members"], [], ["as of today"]]),
        cell(ANA, "Address", "Moved"),
    )

    item = only(review, *CELLS)
    assert (item.who, item.cell) == (ANA, "I5")
    assert review.open_items == ()


# several sheets of one table


def split(sheet: Sent, path: Path) -> Path:
    """The members on two sheets, three on each."""
    book = openpyxl.load_workbook(sheet.path)
    south = book.copy_worksheet(book[MEMBERS])
    south.title = "South"
    book[MEMBERS].delete_rows(5, 3)
    south.delete_rows(2, 3)
    south["J2"].value = "Moved"
    book.save(path)
    return path


def test_who_stands_on_another_sheet_is_not_missing(sheet: Sent, tmp_path: Path) -> None:
    review = returned(sheet.workspace, split(sheet, tmp_path / "split.xlsx"))

    assert items(review, ItemKind.ROW_MISSING, ItemKind.ROW_MISSING_CHANGED) == []
    assert only(review, *CELLS).who == DARA
    apply(sheet.workspace, review)
    assert names(sheet.workspace) == sorted(NAMES)


def test_a_copied_sheet_that_was_changed_otherwise_is_asked_about(
    sheet: Sent, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(sheet.path)
    copy = book.copy_worksheet(book[MEMBERS])
    book[MEMBERS]["J2"].value, copy["J2"].value = "Here", "There"
    copy["J3"].value = "Moved"
    path = tmp_path / "copied.xlsx"
    book.save(path)

    review = returned(sheet.workspace, path)

    assert {(item.sheet, item.row, item.code) for item in review.open_items} == {
        (MEMBERS, 2, "DUPLICATE_KEY"),
        ("Members Copy", 2, "DUPLICATE_KEY"),
    }
    second = next(item for item in review.open_items if item.sheet != MEMBERS)
    review = answered(sheet.workspace, review, second, Choice.RECORD, 1)
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == "There"
    assert member(sheet.workspace, BO).address == "Moved"


def test_a_sheet_that_somebody_added_is_told_of(sheet: Sent, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(sheet.path)
    added = book.create_sheet("New people")
    added.append(["Name", "Phones"])
    added.append(["Gus Novak", "+442079460777"])
    path = tmp_path / "added.xlsx"
    book.save(path)

    review = returned(sheet.workspace, path)

    notice = next(item for item in review.items if item.sheet == "New people")
    assert (notice.part, notice.code) == (Part.PROBLEMS, "HEADER_NOT_FOUND")


def test_cells_that_were_merged_are_told_of_and_ours_stays(sheet: Sent) -> None:
    before = texts(sheet.workspace)

    review = sheet.back(edits.merge_cells(MEMBERS, "J3:J5"), edits.merge_cells(MEMBERS, "A7:C7"))

    found = {(item.who, item.field) for item in items(review, ItemKind.CELL_PROBLEM)}
    assert found == {(CLEO, "address"), (DARA, "address"), (FAY, "name"), (FAY, "kind")}
    assert {item.code for item in items(review, ItemKind.CELL_PROBLEM)} == {"MERGED_CELLS_IN_DATA"}
    apply(sheet.workspace, review)
    assert texts(sheet.workspace) == before


@pytest.mark.parametrize("table", [MEMBERS, NEEDS, OFFERS, EXCHANGES])
def test_every_cell_of_our_sheets_can_be_changed_or_says_why_not(
    sheet: Sent, tmp_path: Path, table: str
) -> None:
    book = openpyxl.load_workbook(sheet.path)
    width = book[table].max_column
    for column in range(2, width + 1):
        book[table].cell(2, column).value = "qqq"
    path = tmp_path / "all.xlsx"
    book.save(path)

    review = returned(sheet.workspace, path)
    if review.open_items and review.open_items[0].kind is ItemKind.ROW_IDENTITY:
        review = answered(sheet.workspace, review, review.open_items[0], Choice.RECORD, 1)

    told = {item.field for item in review.items if item.row == 2}
    kind = next(one for one in review.plan.tables if one.sheet == table)
    assert {each.key for each in kind.fields} <= told
    assert Table(table.casefold()) is kind.table
