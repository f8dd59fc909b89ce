"""Cells of a returned sheet: rows 1 to 11 of the table of merges, and what a cell cannot be."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from organiser_app.domain.commands import RemoveOffers
from organiser_app.domain.ids import OfferId
from organiser_app.domain.needs import NeedState
from organiser_app.services.returns import Choice, ItemKind, Part, apply
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from tests.helpers.networks import TODAY, everything
from tests.helpers.returned import (
    ANA,
    BO,
    CELLS,
    EXCHANGES,
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
    only,
    record,
    returned,
    sent,
    texts,
)
from tests.helpers.sheet_edits import CellInput

RIDE, MEALS, SOUP, COOKED = (
    "A ride to the clinic",
    "Hot meals after surgery",
    "Soup on Sundays",
    "Three meals",
)


@pytest.fixture
def sheet(workspace: Workspace, tmp_path: Path) -> Sent:
    return sent(a_small_network(workspace), tmp_path)


def test_row_01_what_nobody_changed_is_no_change(sheet: Sent) -> None:
    review = sheet.back()

    assert review.is_empty
    assert listed(review) == []
    assert review.row_counts.unchanged == 11


def test_row_02_what_they_alone_changed_is_taken(sheet: Sent) -> None:
    review = sheet.back(cell(ANA, "Address", "9 Mill Lane"))

    item = only(review, *CELLS)
    assert (item.part, item.proposal) == (Part.CHANGED, Choice.THEIRS)
    assert (item.sheet, item.cell) == ("Members", "J2")
    assert (item.base, item.ours, item.theirs) == ("1 Mill Lane", "1 Mill Lane", "9 Mill Lane")
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == "9 Mill Lane"


def test_row_03_what_we_alone_changed_stays(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), address="9 Mill Lane")

    review = sheet.back()

    assert review.is_empty
    assert listed(review) == []
    assert member(sheet.workspace, ANA).address == "9 Mill Lane"


def test_row_04_the_same_edit_on_both_sides_is_no_conflict(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), address="9 Mill Lane")

    review = sheet.back(cell(ANA, "Address", "9 Mill Lane "))

    assert review.is_empty
    assert listed(review) == []


def test_row_05_different_edits_wait_and_other_cells_of_the_row_come_in(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), address="9 Mill Lane")

    review = sheet.back(cell(ANA, "Address", "7 Mill Lane"), cell(ANA, "Pronouns", "she/her"))

    item = only(review, ItemKind.CELL_CONFLICT)
    assert review.open_items == (item,)
    assert set(item.choices) == {Choice.OURS, Choice.THEIRS, Choice.BASE, Choice.TYPED}
    assert (item.base, item.ours, item.theirs) == ("1 Mill Lane", "9 Mill Lane", "7 Mill Lane")
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == "9 Mill Lane"
    assert member(sheet.workspace, ANA).pronouns == "she/her"


@pytest.mark.parametrize(
    ("choice", "value", "result"),
    [
        (Choice.OURS, "", "9 Mill Lane"),
        (Choice.THEIRS, "", "7 Mill Lane"),
        (Choice.BASE, "", "1 Mill Lane"),
        (Choice.TYPED, "8 Mill Lane", "8 Mill Lane"),
    ],
)
def test_row_05_a_conflict_ends_as_decided(
    sheet: Sent, choice: Choice, value: str, result: str
) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), address="9 Mill Lane")
    review = sheet.back(cell(ANA, "Address", "7 Mill Lane"))

    review = answered(sheet.workspace, review, only(review, *CELLS), choice, value)

    assert review.open_items == ()
    assert review.result(only(review, *CELLS)) == result
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == result


@pytest.mark.parametrize(
    ("column", "damaged"),
    [("Phones", 442079460010), ("Joined", "01/01/2025"), ("Can help with", "Cooking;Driving")],
)
def test_row_06_what_a_program_did_is_counted_and_no_edit(
    sheet: Sent, column: str, damaged: CellInput
) -> None:
    review = sheet.back(cell(ANA, column, damaged))

    assert review.is_empty
    assert listed(review) == []
    assert review.plan.damaged == 1


def test_row_06_damage_of_what_stands_here_now_is_no_edit(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), phones=("+442079460099",))

    review = sheet.back(cell(ANA, "Phones", 442079460099))

    assert listed(review) == []
    assert review.plan.damaged == 1


def test_row_07_a_blank_clears_what_we_left_as_it_was(sheet: Sent) -> None:
    review = sheet.back(cell(ANA, "Address", None))

    item = only(review, *CELLS)
    assert (item.kind, item.proposal) == (ItemKind.CLEARED, Choice.THEIRS)
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == ""


def test_row_07_a_cleared_column_is_asked_about_and_stays(sheet: Sent) -> None:
    review = sheet.back(*(cell(name, "Address", None) for name in (ANA, BO)))

    assert {item.code for item in review.open_items} == {"COLUMN_MASS_CLEARED"}
    assert len(review.open_items) == 2
    assert review.is_empty


def test_row_07_a_row_of_which_most_was_cleared_is_asked_about(sheet: Sent) -> None:
    headers = ("Phones", "E-mail", "Area", "Address", "Can help with", "Joined", "Note")

    review = sheet.back(*(cell(ANA, header, None) for header in headers))

    assert len(review.open_items) == len(headers)
    assert review.is_empty


def test_row_08_a_blank_where_we_changed_something_is_a_conflict(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), address="9 Mill Lane")

    review = sheet.back(cell(ANA, "Address", None))

    item = only(review, *CELLS)
    assert (item.kind, item.theirs, item.proposal) == (ItemKind.CELL_CONFLICT, None, None)
    review = answered(sheet.workspace, review, item, Choice.THEIRS)
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).address == ""


@pytest.mark.parametrize(
    ("row", "column", "bad", "code", "where"),
    [
        (ANA, "Joined", "soon", "BAD_DATE", "Members"),
        (ANA, "People in household", "many", "BAD_NUMBER", "Members"),
        (ANA, "E-mail", "ana at home", "BAD_EMAIL", "Members"),
        (ANA, "Phones", "ask her sister", "BAD_PHONE", "Members"),
        (ANA, "Kind", "friend", "NOT_IN_LIST", "Members"),
        (ANA, "Name", "x" * 201, "TEXT_TOO_LONG", "Members"),
        (COOKED, "Quantity", "a lot", "BAD_NUMBER", EXCHANGES),
        (COOKED, "Quantity", 10.0**30, "BAD_NUMBER", EXCHANGES),
        (RIDE, "State", "almost", "NOT_IN_LIST", NEEDS),
    ],
)
def test_row_09_what_is_no_value_is_listed_and_ours_stays(
    sheet: Sent, row: str, column: str, bad: CellInput, code: str, where: str
) -> None:
    before = texts(sheet.workspace)

    review = sheet.back(cell(row, column, bad, where), cell(BO, "Pronouns", "he/him"))

    item = only(review, ItemKind.CELL_PROBLEM)
    assert (item.code, item.sheet, item.part) == (code, where, Part.PROBLEMS)
    assert item.cell is not None
    assert item.values["found"]
    apply(sheet.workspace, review)
    before[Table.MEMBERS, 2]["pronouns"] = "he/him"
    assert texts(sheet.workspace) == before


def test_row_09_a_cell_is_mended_in_place(sheet: Sent) -> None:
    review = sheet.back(cell(ANA, "Joined", "soon"))

    item = only(review, ItemKind.CELL_PROBLEM)
    review = answered(sheet.workspace, review, item, Choice.TYPED, "2026-02-03")

    assert review.row_counts.changed == 1
    apply(sheet.workspace, review)
    assert member(sheet.workspace, ANA).joined == date(2026, 2, 3)


def test_row_09_formulas_and_errors_are_no_blanks(sheet: Sent) -> None:
    path = sheet.edited()
    book = openpyxl.load_workbook(path)
    book["Members"]["K2"].value = "=A1&B1"
    book["Members"]["K3"].value = "#N/A"
    book.save(path)

    review = returned(sheet.workspace, path)

    found = {item.cell: item.code for item in items(review, ItemKind.CELL_PROBLEM)}
    assert found == {"K2": "FORMULA_NO_VALUE", "K3": "CELL_ERROR_VALUE"}
    assert review.is_empty


def test_row_10_two_additions_to_a_note_are_offered_together(sheet: Sent) -> None:
    note = member(sheet.workspace, ANA).note
    changed(sheet.workspace, member(sheet.workspace, ANA), note=f"{note}\nLikes tea")

    review = sheet.back(cell(ANA, "Note", f"{note}\nHas a dog"))

    item = only(review, ItemKind.CELL_CONFLICT)
    assert item.proposal is None
    review = answered(sheet.workspace, review, item, Choice.JOINED)
    apply(sheet.workspace, review)
    lines = member(sheet.workspace, ANA).note.splitlines()
    assert sorted(lines) == sorted([note, "Likes tea", "Has a dog"])


def test_row_11_lists_get_what_each_added_and_lose_what_each_removed(sheet: Sent) -> None:
    changed(sheet.workspace, member(sheet.workspace, ANA), skills=("Driving", "Cooking", "Maps"))

    review = sheet.back(cell(ANA, "Can help with", "Cooking; Sewing"))

    item = only(review, *CELLS)
    assert (item.kind, item.proposal) == (ItemKind.CELL, Choice.JOINED)
    apply(sheet.workspace, review)
    assert set(member(sheet.workspace, ANA).skills) == {"Cooking", "Maps", "Sewing"}


# what a cell cannot be


@pytest.mark.parametrize(
    ("row", "column", "where"),
    [
        (ANA, "Name", "Members"),
        (ANA, "Kind", "Members"),
        (RIDE, "Urgency", NEEDS),
        (RIDE, "Sensitive", NEEDS),
        (MEALS, "State", NEEDS),
        (SOUP, "By whom", OFFERS),
        (COOKED, "Outcome", EXCHANGES),
    ],
)
def test_what_a_record_cannot_be_without_is_not_cleared(
    sheet: Sent, row: str, column: str, where: str
) -> None:
    before = everything(sheet.workspace)

    review = sheet.back(cell(row, column, None, where))

    item = only(review, *CELLS)
    assert (item.kind, item.code) == (ItemKind.CELL_PROBLEM, "REQUIRED_EMPTY")
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


@pytest.mark.parametrize(
    ("column", "typed"),
    [("Joined", "12/3/26"), ("Joined", "soon"), ("People in household", "many"), ("Kind", "pal")],
)
def test_a_typed_value_that_is_none_holds_the_row_back(
    sheet: Sent, column: str, typed: str
) -> None:
    value: CellInput = {"Joined": date(2026, 1, 1), "People in household": 3, "Kind": "group"}[
        column
    ]
    review = sheet.back(cell(ANA, column, value))
    before = everything(sheet.workspace)

    review = answered(sheet.workspace, review, only(review, *CELLS), Choice.TYPED, typed)

    held = only(review, ItemKind.ROW_HELD_BACK)
    assert held.values["found"] == typed
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


def test_a_typed_value_is_shown_as_it_will_be_kept(sheet: Sent) -> None:
    review = sheet.back(cell(ANA, "Phones", "+442079460099"))

    review = answered(
        sheet.workspace, review, only(review, *CELLS), Choice.TYPED, "+44 20 7946 0077"
    )

    apply(sheet.workspace, review)
    kept = "; ".join(member(sheet.workspace, ANA).phones)
    assert review.result(only(review, *CELLS)) == kept


def test_a_need_that_is_met_says_on_which_day_it_will_be_closed(sheet: Sent) -> None:
    review = sheet.back(cell(RIDE, "State", "met", NEEDS))

    assert {(item.field, review.result(item)) for item in items(review, *CELLS)} == {
        ("state", "met"),
        ("closed", TODAY.isoformat()),
    }
    assert review.row_counts.changed == 1
    apply(sheet.workspace, review)
    need = record(sheet.workspace, Table.NEEDS)
    assert (need.state, need.closed) == (NeedState.MET, TODAY)


@pytest.mark.parametrize(
    "steps",
    [
        (cell(RIDE, "Closed on", date(2026, 11, 20), NEEDS),),
        (
            cell(MEALS, "State", "open", NEEDS),
            cell(MEALS, "Closed on", date(2026, 11, 20), NEEDS),
        ),
        (cell(MEALS, "Closed on", None, NEEDS),),
    ],
)
def test_a_closing_day_against_the_state_is_held_back_and_not_dropped(
    sheet: Sent, steps: tuple[dict[str, object], ...]
) -> None:
    before = everything(sheet.workspace)

    review = sheet.back(*steps)

    held = only(review, ItemKind.ROW_HELD_BACK)
    assert (held.field, held.values["rule"]) == ("closed", "ILLEGAL_TRANSITION")
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


def test_a_limits_unit_without_a_limit_is_told_and_not_lost(sheet: Sent) -> None:
    review = sheet.back(cell(ANA, "Limit counted in", "hours"))

    held = only(review, ItemKind.ROW_HELD_BACK)
    assert (held.field, held.values["rule"]) == ("monthly_limit", "REQUIRED_EMPTY")


def test_a_quantity_is_shown_as_fine_as_it_is_kept(sheet: Sent) -> None:
    review = sheet.back(cell(COOKED, "Quantity", 1.23456, EXCHANGES))

    assert review.result(only(review, *CELLS)) == "1.235"
    apply(sheet.workspace, review)
    assert record(sheet.workspace, Table.EXCHANGES).quantity == Decimal("1.235")


@pytest.mark.parametrize(
    ("row", "column", "value", "where"),
    [
        (ANA, "Area", "north", "Members"),
        (RIDE, "Category", "RIDES", NEEDS),
        (RIDE, "For whom", "bo lindqvist", NEEDS),
        (COOKED, "Category", "soup", EXCHANGES),
    ],
)
def test_a_name_in_other_letters_is_the_one_that_is_here(
    sheet: Sent, row: str, column: str, value: str, where: str
) -> None:
    review = sheet.back(cell(row, column, value, where))

    assert review.is_empty
    assert items(review, *CELLS) == []


def test_a_kind_of_help_with_a_semicolon_in_its_name_is_one(sheet: Sent) -> None:
    review = sheet.back(cell(COOKED, "Category", "Soup; bread", EXCHANGES))

    apply(sheet.workspace, review)

    assert texts(sheet.workspace)[Table.EXCHANGES, 1]["category"] == "Soup; bread"


def test_a_record_comes_back_without_the_cell_that_is_no_value(sheet: Sent) -> None:
    sheet.workspace.run(RemoveOffers((OfferId(1),)))
    review = sheet.back(cell(SOUP, "From", "soon", OFFERS), cell(SOUP, "Times", 3, OFFERS))

    item = only(review, ItemKind.ROW_DELETED_HERE)
    assert item.values["unreadable"] == {"start": "soon"}
    review = answered(sheet.workspace, review, item, Choice.RESTORE)
    apply(sheet.workspace, review)

    offer = record(sheet.workspace, Table.OFFERS)
    assert (offer.id, offer.times, offer.start) == (1, 3, date(2026, 10, 1))
