"""What holds for every sheet that comes back, whatever was done to it here and there."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.domain.commands import AddRows
from organiser_app.services.exporting import export_workbook
from organiser_app.services.returns import Part, apply
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.reader import read_file
from tests.helpers.coming_back import (
    ANYWHERE,
    LIKELY,
    OURS,
    a_network,
    assert_all_told,
    assert_kept_as_told,
    assert_same_questions,
    change_here,
    edits,
    networks,
)
from tests.helpers.memory_sheets import review_in, sent_in_memory
from tests.helpers.networks import a_workspace, everything
from tests.helpers.returned import a_small_network, listed, texts


@given(networks())
def test_case_53_what_comes_back_as_it_left_is_no_change(rows: AddRows) -> None:
    with a_network() as workspace:
        workspace.run(rows)

        review = review_in(workspace, sent_in_memory(workspace).reading)

        assert listed(review) == []
        assert review.is_empty
        assert review.plan.damaged == 0


def test_sheets_in_memory_are_what_the_reader_reads(tmp_path: Path) -> None:
    workspace = a_small_network(a_workspace(tmp_path))
    export_workbook(workspace, tmp_path / "sheet.xlsx")

    read = {one.name: one for one in read_file(tmp_path / "sheet.xlsx").sheets}
    made = sent_in_memory(workspace).reading.sheets

    for sheet in made:
        assert [row[1:] for row in sheet.rows] == [row[1:] for row in read[sheet.name].rows]
    workspace.close(copy=False)


@given(st.data(), OURS)
def test_case_53_no_edit_of_either_side_is_lost_and_the_review_says_what_is_kept(
    data: st.DataObject, ours: list[tuple[int, str]]
) -> None:
    with a_network() as workspace:
        sheets = sent_in_memory(a_small_network(workspace))
        theirs = data.draw(edits(sheets))
        change_here(workspace, ours)
        before, image = texts(workspace), everything(workspace)

        review = review_in(workspace, sheets.with_cells(theirs))

        assert_all_told(sheets, review, theirs, before)
        counts = review.row_counts
        rows = sum(map(len, sheets.records.values()))
        found = (counts.new, counts.changed, counts.unchanged, counts.ignored, counts.held_back)
        assert sum(found) == rows, found
        assert min(found) >= 0, found

        change = apply(workspace, review)

        assert_kept_as_told(review, before, texts(workspace))
        second = review_in(workspace, sheets.with_cells(theirs))
        assert second.is_empty, [item for item in second.items if item.part is Part.CHANGED]
        assert (second.row_counts.new, second.row_counts.changed) == (0, 0)
        assert_same_questions(review, second)
        if change.id:
            workspace.undo()
        assert everything(workspace) == image


@pytest.mark.parametrize("table", Table)
def test_case_53_each_thing_that_people_write_is_kept_as_told(
    tmp_path: Path, table: Table
) -> None:
    workspace = a_small_network(a_workspace(tmp_path))
    sheets = sent_in_memory(workspace)
    before, image = texts(workspace), everything(workspace)
    for record in sheets.records[table][: 2 if table is Table.NEEDS else 1]:
        for field in sheets.fields[table]:
            for value in (*LIKELY.get(field.key, ()), *ANYWHERE):
                theirs = {(table, record, field.key): value}

                review = review_in(workspace, sheets.with_cells(theirs))
                change = apply(workspace, review)

                assert_all_told(sheets, review, theirs, before)
                assert_kept_as_told(review, before, texts(workspace))
                assert review_in(workspace, sheets.with_cells(theirs)).is_empty, theirs
                if change.id:
                    workspace.undo()
                assert everything(workspace) == image, theirs
    workspace.close(copy=False)


@given(st.sets(st.sampled_from(["pronouns", "note", "tags", "state", "skills", "area"])), OURS)
def test_case_60_a_field_that_did_not_leave_makes_no_row_dirty(
    without: set[str], ours: list[tuple[int, str]]
) -> None:
    with a_network() as workspace:
        sheets = sent_in_memory(a_small_network(workspace), without=without)
        change_here(workspace, ours)
        before = everything(workspace)

        review = review_in(workspace, sheets.reading)

        assert listed(review) == []
        apply(workspace, review)
        assert everything(workspace) == before
