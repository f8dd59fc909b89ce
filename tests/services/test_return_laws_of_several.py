"""What holds where several sheets, new rows or a network that moved on meet."""

from hypothesis import assume, given
from hypothesis import strategies as st

from organiser_app.services.returns import ItemKind, again, apply
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.layout import Table
from tests.helpers.coming_back import (
    NEW_ROWS,
    OURS,
    VALUES,
    Cells,
    a_network,
    assert_kept_as_told,
    assert_new_as_shown,
    assert_rows_told,
    cells_of,
    change_here,
    edits,
    written,
)
from tests.helpers.memory_sheets import review_in, sent_in_memory
from tests.helpers.networks import everything
from tests.helpers.returned import a_small_network, texts


@given(st.data())
def test_case_54_two_sheets_meet_in_the_same_cells_in_either_order(data: st.DataObject) -> None:
    met = []
    held = set()
    one: Cells | None = None
    two: Cells = {}
    for turned in (False, True):
        with a_network() as workspace:
            sheets = sent_in_memory(a_small_network(workspace))
            if one is None:
                one, two = data.draw(edits(sheets, 5)), data.draw(edits(sheets, 5))
            first, second = (two, one) if turned else (one, two)
            assume(all(key != "name" for _, _, key in (*one, *two)))
            came = review_in(workspace, sheets.with_cells(first, "first"))
            held |= {
                (item.table, item.record_id)
                for item in came.items
                if item.kind is ItemKind.ROW_HELD_BACK
            }
            apply(workspace, came)
            review = review_in(workspace, sheets.with_cells(second, "second"))
            met.append(
                {
                    (item.table, item.record_id, item.field)
                    for item in review.items
                    if item.kind is ItemKind.CELL_CONFLICT and item.code == "CONFLICT"
                }
            )

    # what a row that was held back says did not come in, and so meets nothing
    assert {cell for cell in met[0] ^ met[1] if cell[:2] not in held} == set()


@given(st.data())
def test_case_58_what_was_withheld_never_changes(data: st.DataObject) -> None:
    with a_network() as workspace:
        a_small_network(workspace)
        all_cells = cells_of(sent_in_memory(workspace))
        masked = data.draw(st.sets(st.sampled_from(all_cells), max_size=10))
        sheets = sent_in_memory(workspace, masked=masked, without={"email"}, seed=2)
        hidden = {cell for cell in masked if sheets.base.get(cell) == "[hidden]"}
        theirs = data.draw(
            st.dictionaries(st.sampled_from(sorted(hidden) or cells_of(sheets)), VALUES)
        )
        before = texts(workspace)

        review = review_in(workspace, sheets.with_cells(theirs))
        apply(workspace, review)

        after = texts(workspace)
        for table, record, key in hidden:
            assert after[table, record].get(key) == before[table, record].get(key)
        for place, cells in before.items():
            if place[0] is Table.MEMBERS:
                assert after[place].get("email") == cells.get("email")


@given(st.data(), OURS)
def test_case_59_what_moved_on_is_looked_at_again(
    data: st.DataObject, ours: list[tuple[int, str]]
) -> None:
    with a_network() as workspace:
        sheets = sent_in_memory(a_small_network(workspace))
        review = review_in(workspace, sheets.with_cells(data.draw(edits(sheets))))
        change_here(workspace, ours)
        before = texts(workspace)

        second = again(workspace, review)
        apply(workspace, second)

        assert_kept_as_told(second, before, texts(workspace))


@given(st.data(), NEW_ROWS)
def test_case_55_new_rows_come_in_once_and_as_they_were_shown(
    data: st.DataObject, rows: dict[Table, list[dict[str, CellValue]]]
) -> None:
    with a_network() as workspace:
        sheets = sent_in_memory(a_small_network(workspace))
        theirs = sheets.with_cells(data.draw(edits(sheets, 3)))
        reading = sheets.with_rows(theirs, rows)
        before, image = texts(workspace), everything(workspace)

        review = review_in(workspace, reading)
        change = apply(workspace, review)

        after = texts(workspace)
        assert_rows_told(review, rows)
        found = review.row_counts
        added = [row for table in rows.values() for row in table if any(row.values())]
        assert sum(map(len, sheets.records.values())) + len(added) == sum(
            (found.new, found.changed, found.unchanged, found.ignored, found.held_back)
        )
        assert_new_as_shown(review, before, after)
        second = review_in(workspace, reading)
        held = [item for item in review.items if item.kind is ItemKind.ROW_HELD_BACK]
        waiting = {(item.sheet, item.row) for item in (*review.open_items, *held)}
        assert {(item.sheet, item.row) for item in written(second)} <= waiting
        if change.id:
            workspace.undo()
        assert everything(workspace) == image
