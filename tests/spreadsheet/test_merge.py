"""The three-way merge: each row of its table, daff's own cases, and what must hold of any tables."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.spreadsheet.merge import (
    CellFate,
    Choices,
    MergePlan,
    RowFate,
    RowMerge,
    Rows,
    Rule,
    Unreadable,
    merge,
    merged,
)
from tests.helpers.reference import reference

RULES = {"skills": Rule(is_set=True), "note": Rule(is_text=True)}


def rows(**cells_of: Mapping[str, Any]) -> Rows:
    """A table of rows by their keys."""
    columns = dict.fromkeys(name for cells in cells_of.values() for name in cells)
    return Rows(tuple(columns), tuple(cells_of.items()))


def one(base: object, ours: object, theirs: object, column: str = "phone") -> MergePlan:
    """One cell, merged."""
    sides = (Rows((column,), (("a", {column: each}),)) for each in (base, ours, theirs))
    return merge(*sides, RULES)


def cell(plan: MergePlan) -> tuple[CellFate, Any]:
    """The only cell that differs: its fate and what it becomes."""
    (row,) = plan.rows
    (found,) = row.cells
    return found.fate, found.result


def row_of(plan: MergePlan, key: object) -> RowMerge:
    return next(row for row in plan.rows if row.key == key)


# the table, row by row


def test_case_01_what_nobody_changed_is_no_change() -> None:
    assert one("1", "1", "1").rows[0].fate is RowFate.UNCHANGED


def test_case_02_what_they_alone_changed_is_taken() -> None:
    assert cell(one("1", "1", "2")) == (CellFate.THEIRS, "2")


def test_case_03_what_we_alone_changed_stays() -> None:
    assert cell(one("1", "2", "1")) == (CellFate.OURS, "2")


def test_case_04_the_same_edit_on_both_sides_is_no_conflict() -> None:
    assert cell(one("1", "2", "2")) == (CellFate.BOTH, "2")


def test_case_05_different_edits_are_a_conflict_that_keeps_ours_and_all_three() -> None:
    plan = one("1", "2", "3")

    assert cell(plan) == (CellFate.CONFLICT, "2")
    ((_, conflict),) = plan.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == ("1", "2", "3")


def test_case_05_other_cells_of_the_row_still_merge() -> None:
    plan = merge(
        rows(a={"name": "Ana", "phone": "1"}),
        rows(a={"name": "Ana", "phone": "2"}),
        rows(a={"name": "Anna", "phone": "3"}),
    )

    fates = {found.column: found.fate for found in plan.rows[0].cells}
    assert fates == {"name": CellFate.THEIRS, "phone": CellFate.CONFLICT}


def test_case_06_what_compares_as_the_same_is_not_an_edit() -> None:
    rule = Rule(same=lambda one, other: str(one).strip() == str(other).strip())
    base, theirs = rows(a={"v": "x"}), rows(a={"v": "x "})

    plan = merge(base, base, theirs, {"v": rule})

    assert plan.rows[0].fate is RowFate.UNCHANGED


def test_case_07_a_blank_where_we_changed_nothing_clears() -> None:
    assert cell(one("1", "1", None)) == (CellFate.CLEARED, None)


def test_case_08_a_blank_where_we_changed_it_is_a_conflict() -> None:
    assert cell(one("1", "2", None)) == (CellFate.CONFLICT, "2")


def test_case_09_an_unreadable_cell_keeps_ours_and_is_listed() -> None:
    plan = one("1", "2", Unreadable("BAD_DATE", "soon"))

    assert cell(plan) == (CellFate.UNREADABLE, "2")
    assert len(list(plan.conflicts)) == 1


def test_case_10_two_additions_to_a_note_are_offered_together_and_not_taken() -> None:
    plan = one("Likes tea.", "Likes tea.\nHas a cat.", "Likes tea.\nRing twice.", "note")

    assert cell(plan) == (CellFate.CONFLICT, "Likes tea.\nHas a cat.")
    assert plan.rows[0].cells[0].joined == "Likes tea.\nHas a cat.\nRing twice."


def test_case_10_changes_of_different_lines_are_offered_together() -> None:
    plan = one("one\ntwo\nthree", "ONE\ntwo\nthree", "one\ntwo\nTHREE", "note")

    assert plan.rows[0].cells[0].joined == "ONE\ntwo\nTHREE"


def test_case_10_changes_of_the_same_line_are_not_joined() -> None:
    plan = one("one\ntwo", "uno\ntwo", "eins\ntwo", "note")

    assert plan.rows[0].cells[0].joined is None


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        (("a",), ("a", "b"), ("a", "c"), ("a", "b", "c")),
        (("a", "b"), ("a", "b", "c"), ("a",), ("a", "c")),
        (("a", "b"), ("b",), ("a",), None),
        (None, ("a",), ("b",), ("a", "b")),
        (("a",), ("A", "b"), ("a", "c"), ("A", "b", "c")),
    ],
)
def test_case_11_sets_get_what_was_added_and_lose_what_was_removed(
    base: object, ours: object, theirs: object, expected: object
) -> None:
    assert cell(one(base, ours, theirs, "skills")) == (CellFate.JOINED, expected)


def test_case_11_an_item_removed_there_and_rewritten_here_is_a_conflict() -> None:
    plan = one(("lifts",), ("Lifts",), ("tea",), "skills")

    assert cell(plan)[0] is CellFate.CONFLICT


HERE = {"name": "Ana", "phone": "1"}


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (HERE, None, RowFate.MISSING),
        ({**HERE, "phone": "2"}, None, RowFate.MISSING_CHANGED),
        (None, None, RowFate.GONE),
        (None, HERE, RowFate.STAYS_DELETED),
        (None, {**HERE, "phone": "2"}, RowFate.DELETED_HERE),
    ],
    ids=["case_12", "case_13", "case_14", "case_15", "case_16"],
)
def test_cases_12_to_16_rows_that_one_side_lacks(
    ours: Mapping[str, Any] | None, theirs: Mapping[str, Any] | None, expected: RowFate
) -> None:
    sides = [Rows(tuple(HERE), (("a", each),) if each else ()) for each in (HERE, ours, theirs)]

    assert merge(*sides).rows[0].fate is expected


def test_case_12_a_missing_row_stays_unless_deletions_are_asked_for() -> None:
    base, theirs = rows(a=HERE, b=HERE), rows(b=HERE)
    plan = merge(base, base, theirs)

    assert dict(merged(plan, base).rows) == {"a": HERE, "b": HERE}
    assert dict(merged(plan, base, deletions=True).rows) == {"b": HERE}


def test_case_17_the_same_row_twice_is_one_row_with_a_notice() -> None:
    base = rows(a=HERE)
    edited = {**HERE, "phone": "2"}
    plan = merge(base, base, Rows(tuple(HERE), (("a", edited), ("a", edited))))

    assert (plan.rows[0].fate, plan.rows[0].copies) == (RowFate.CHANGED, 1)


def test_case_18_one_key_with_two_contents_is_never_guessed() -> None:
    base = rows(a=HERE)
    plan = merge(base, base, Rows(tuple(HERE), (("a", HERE), ("a", {**HERE, "phone": "9"}))))

    assert plan.rows[0].fate is RowFate.DUPLICATE_KEY
    assert plan.rows[0].is_open
    assert dict(merged(plan, base).rows) == {"a": HERE}


def test_case_22_a_new_row_is_taken() -> None:
    base = rows(a=HERE)
    plan = merge(base, base, rows(a=HERE, b={"name": "Bo", "phone": "2"}))

    assert row_of(plan, "b").fate is RowFate.NEW


def test_case_25_a_row_that_both_added_fills_blanks_and_conflicts_where_it_differs() -> None:
    base = rows(a=HERE)
    ours = rows(a=HERE, b={"name": "Bo", "phone": None, "area": "North"})
    theirs = rows(a=HERE, b={"name": "Bo", "phone": "2", "area": "South"})
    plan = merge(base, ours, theirs)

    found = {each.column: (each.fate, each.result) for each in row_of(plan, "b").cells}
    assert row_of(plan, "b").fate is RowFate.ADDED_TWICE
    assert found["phone"] == (CellFate.THEIRS, "2")
    assert found["area"] == (CellFate.CONFLICT, "North")


def test_case_27_a_column_that_they_lack_is_not_touched() -> None:
    base = rows(a=HERE)
    plan = merge(base, base, rows(a={"name": "Anna"}))

    assert dict(merged(plan, base).rows)["a"] == {"name": "Anna", "phone": "1"}


def test_case_28_a_column_that_they_added_is_told_and_not_lost() -> None:
    base = rows(a=HERE)
    plan = merge(base, base, rows(a={**HERE, "shoe size": "38"}))

    assert cell(plan) == (CellFate.EXTRA, "38")


def test_case_36_a_second_import_of_what_was_taken_changes_nothing() -> None:
    base, theirs = rows(a=HERE), rows(a={**HERE, "phone": "2"})
    after = merged(merge(base, base, theirs), base)

    again = merge(base, after, theirs)

    assert [each.fate for each in again.rows[0].cells] == [CellFate.BOTH]


def test_case_60_a_column_that_we_added_since_makes_no_row_dirty() -> None:
    base = rows(a=HERE)
    ours = rows(a={**HERE, "pronouns": "she"})

    assert merge(base, ours, base).rows[0].fate is RowFate.UNCHANGED


# daff's cases and the probes

CASES = json.loads(reference("merge_public.json").read_text(encoding="utf-8"))["cases"]
MERGES = [
    case for case in CASES if "row_alignment_plr" in case and "alignment" not in case["operation"]
]
DAFF = [case for case in MERGES if case["note"] != "alignment only"]
ALIGNMENTS = [case for case in MERGES if case["note"] == "alignment only"]
PROBES = {case["id"]: case for case in CASES if case["id"].startswith("probe.")}


def sides_of(case: dict[str, Any]) -> tuple[Rows, Rows, Rows]:
    """Parent, local and remote, their header a row like the others, by the given alignment."""
    tables = (case["parent"], case["local"], case["remote"])
    columns = [{} for _ in tables]
    for number, places in enumerate(case["column_alignment_plr"]):
        for known, place in zip(columns, places, strict=True):
            if place >= 0:
                known[place] = str(number)
    found: list[list[tuple[int, dict[str, Any]]]] = [[] for _ in tables]
    for number, places in enumerate(case["row_alignment_plr"]):
        for side, place in enumerate(places):
            if place >= 0:
                cells = enumerate(tables[side][place])
                found[side].append((number, {columns[side][at]: value for at, value in cells}))
    base, ours, theirs = (
        Rows(tuple(known.values()), side) for known, side in zip(columns, found, strict=True)
    )
    return base, ours, theirs


@pytest.mark.parametrize("case", DAFF, ids=lambda case: case["id"])
def test_case_56_daffs_cases_come_out_as_daff_says(case: dict[str, Any]) -> None:
    base, ours, theirs = sides_of(case)
    plan = merge(base, ours, theirs)

    assert len(list(plan.conflicts)) == (case["expected_conflicts"] or 0)
    if not case["expected_conflicts"]:
        result = merged(plan, ours, deletions=True)
        table = [[cells.get(column) for column in result.columns] for _, cells in result.rows]
        assert table[0] == case["expected"][0]
        assert sorted(map(repr, table)) == sorted(map(repr, case["expected"]))


@pytest.mark.parametrize("case", ALIGNMENTS, ids=lambda case: case["id"])
def test_case_56_every_row_of_every_side_is_in_the_plan_once(case: dict[str, Any]) -> None:
    plan = merge(*sides_of(case))

    assert len({row.key for row in plan.rows}) == len(plan.rows) == len(case["expected"])


def probe(name: str) -> MergePlan:
    """A probe, whose first column is the key; values compare as trimmed text."""
    case = PROBES[f"probe.{name}"]
    rule = Rule(same=lambda one, other: str(one).strip() == str(other).strip())
    sides = []
    for table in (case["parent"], case["local"], case["remote"]):
        header, *body = table
        found = [(row[0], dict(zip(header, row, strict=True))) for row in body]
        sides.append(Rows(tuple(header), found))
    return merge(*sides, dict.fromkeys(("id", "Name", "Phone", "Area", "v"), rule))


def test_case_57_probe_edited_here_deleted_there_keeps_the_edit_and_says_so() -> None:
    assert row_of(probe("edit_local_delete_remote"), "k1").fate is RowFate.MISSING_CHANGED


def test_case_57_probe_deleted_here_edited_there_is_a_row_conflict() -> None:
    row = row_of(probe("delete_local_edit_remote"), "k1")

    assert (row.fate, row.is_open) == (RowFate.DELETED_HERE, True)
    assert row.versions[0]["Phone"] == "111"


def test_case_57_probe_both_added_a_key_conflicts_in_the_cell_that_differs() -> None:
    row = row_of(probe("both_add_same_key_different"), "k4")

    assert [(each.column, each.fate) for each in row.cells] == [("Phone", CellFate.CONFLICT)]


def test_case_57_probe_both_added_a_column_conflicts_in_every_cell() -> None:
    plan = probe("both_add_same_column_different")

    assert [each.column for _, each in plan.conflicts] == ["Area"] * 3
    assert plan.columns == ("id", "Name", "Phone", "Area")


def test_case_57_probe_a_key_twice_there_is_an_error_and_no_guess() -> None:
    assert row_of(probe("dup_key_remote"), "k1").fate is RowFate.DUPLICATE_KEY


def test_case_57_probe_a_change_of_type_alone_is_no_conflict() -> None:
    plan = probe("type_only_change")

    assert not list(plan.conflicts)
    assert plan.rows[0].cells[0].result == 2


def test_case_57_probe_spaces_at_the_end_are_no_conflict() -> None:
    plan = probe("trim_only_change")

    assert not list(plan.conflicts)
    assert plan.rows[0].cells[0].result == "y"


def test_case_57_probe_an_edit_in_a_column_dropped_here_is_not_lost() -> None:
    conflicts = list(probe("dropcol_local_edit_same_col_remote").conflicts)

    assert [(row.key, each.theirs) for row, each in conflicts] == [("k1", "777")]


# laws

KEYS = st.sampled_from("abcdef")
VALUES = st.sampled_from([None, "1", "2", "3", Unreadable("BAD_DATE", "x")])
GOOD = st.sampled_from([None, "1", "2", "3"])
COLUMNS = st.sampled_from(["p", "q", "r"])


def tables(values: st.SearchStrategy[Any], *, unique: bool = True) -> st.SearchStrategy[Rows]:
    """Small tables over few keys, so that everything that can happen does."""

    @st.composite
    def table(draw: st.DrawFn) -> Rows:
        columns = tuple(sorted(draw(st.sets(COLUMNS, min_size=1))))
        keys = draw(st.lists(KEYS, max_size=6, unique=unique))
        return Rows(columns, [(key, {each: draw(values) for each in columns}) for key in keys])

    return table()


@given(tables(GOOD), tables(GOOD), tables(VALUES, unique=False))
def test_case_53_no_cell_of_either_side_is_lost_without_being_listed(
    base: Rows, ours: Rows, theirs: Rows
) -> None:
    plan = merge(base, ours, theirs)
    result = dict(merged(plan, ours).rows)
    listed = {(row.key, each.column) for row in plan.rows for each in row.cells if each.is_open}
    whole = {row.key for row in plan.rows if row.is_open}
    sent, here = dict(base.rows), dict(ours.rows)

    for key, cells in theirs.rows:
        for column, value in cells.items():
            was = sent.get(key, {}).get(column)
            is_edit = value is not None and (key not in sent or value != was)
            if is_edit and key not in whole and (key, column) not in listed:
                assert result[key].get(column) == value
    for key, cells in here.items():
        for column, value in cells.items():
            was = sent.get(key, {}).get(column)
            is_ours = column not in sent.get(key, {}) or value != was
            if is_ours and value is not None:
                assert result[key][column] == value


@given(tables(GOOD), tables(GOOD))
def test_what_they_left_as_it_was_changes_nothing_of_ours(base: Rows, ours: Rows) -> None:
    assert dict(merged(merge(base, ours, base), ours).rows) == dict(ours.rows)


@given(tables(GOOD))
def test_what_comes_back_as_it_went_is_no_change(base: Rows) -> None:
    assert {row.fate for row in merge(base, base, base).rows} <= {RowFate.UNCHANGED}


@given(tables(GOOD), tables(GOOD))
def test_what_we_left_as_it_was_becomes_theirs_where_they_have_it(
    base: Rows, theirs: Rows
) -> None:
    result = dict(merged(merge(base, base, theirs), base).rows)

    for key, cells in theirs.rows:
        assert {column: result[key].get(column) for column in cells} == dict(cells)


@given(tables(GOOD), tables(GOOD), tables(GOOD))
def test_case_55_a_second_import_finds_only_what_is_still_to_decide(
    base: Rows, ours: Rows, theirs: Rows
) -> None:
    after = merged(merge(base, ours, theirs), ours)
    again = merge(base, after, theirs)

    changed = [
        each
        for row in again.rows
        if not row.is_open
        for each in row.cells
        if each.fate in {CellFate.THEIRS, CellFate.CLEARED}
    ]
    assert changed == []
    assert dict(merged(again, after).rows) == dict(after.rows)


@given(tables(GOOD), tables(GOOD), tables(GOOD))
def test_case_54_two_sheets_meet_in_the_same_conflicts_in_either_order(
    base: Rows, first: Rows, second: Rows
) -> None:
    def conflicts_after(one: Rows, other: Rows) -> set[tuple[object, str]]:
        """Cells about which the two sheets disagree, when one comes after the other."""
        between = merged(merge(base, base, one), base)
        return {(row.key, each.column) for row, each in merge(base, between, other).conflicts}

    assert conflicts_after(first, second) == conflicts_after(second, first)


def test_choices_come_before_what_the_plan_proposes() -> None:
    base = rows(a=HERE)
    ours, theirs = rows(a={**HERE, "phone": "2"}), rows(a={**HERE, "phone": "3"}, b=HERE)
    plan = merge(base, ours, theirs)
    choices = Choices(cells={("a", "phone"): "3"}, rows={"b": None})

    assert dict(merged(plan, ours, choices).rows) == {"a": {**HERE, "phone": "3"}}
