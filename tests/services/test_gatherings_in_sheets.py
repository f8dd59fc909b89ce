"""Occasions that sheets name: read from foreign sheets, and changed in our own that comes back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddRows, EditExchange, LogExchange
from organiser_app.domain.exchanges import Exchange, Gathering
from organiser_app.domain.ids import GatheringId, MemberId
from organiser_app.services.imports import ColumnChoice, ImportOptions, RowFate, apply, prepare
from organiser_app.services.returns import Choice, ItemKind, Part
from organiser_app.services.returns import apply as take_back
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges, occasions
from tests.helpers.networks import everything
from tests.helpers.returned import (
    CELLS,
    CLEO,
    ELI,
    EXCHANGES,
    Sent,
    a_small_network,
    answered,
    cell,
    items,
    only,
    sent,
)
from tests.helpers.sheet_edits import insert_rows
from tests.helpers.sheets import a_csv

LOG = ("Date", "Giver", "Receiver", "Gathering")
COOKED, DROVE = "Three meals", "miles"
FIRST, SECOND = date(2026, 11, 7), date(2026, 11, 14)
PARTY = "Street party"


@pytest.fixture
def sheet(workspace: Workspace, tmp_path: Path) -> Sent:
    return sent(a_small_network(workspace), tmp_path)


def a_log(folder: Path, *rows: tuple[object, ...]) -> Path:
    return a_csv(folder, [LOG, *rows])


def occasion_of(workspace: Workspace) -> list[int | None]:
    """Of each exchange in the log, in order."""
    return [one.gathering_id for one in workspace.ask(exchanges)]


def names(workspace: Workspace) -> list[tuple[str, date | None]]:
    known = workspace.ask(occasions)
    return [(one.gathering.name, one.gathering.day) for one in known]


# foreign sheets


def test_rows_of_one_day_that_name_the_same_occasion_belong_together(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_log(
        tmp_path,
        ("2026-11-07", "Ana", "Bo", "Soup kitchen"),
        ("2026-11-07", "Ana", "Cleo", " soup  Kitchen"),
        ("2026-11-14", "Ana", "Bo", "Soup kitchen"),
        ("2026-11-14", "Dara", "Bo", ""),
    )

    apply(workspace, prepare(workspace, sheet))

    first, again, later, alone = occasion_of(workspace)
    assert first == again is not None
    assert later is not None
    assert later != first
    assert alone is None
    assert names(workspace) == [("Soup kitchen", FIRST), ("Soup kitchen", SECOND)]
    assert {one.note for one in workspace.ask(exchanges)} == {""}


def test_undo_takes_the_occasions_back_with_the_rows(workspace: Workspace, tmp_path: Path) -> None:
    before = everything(workspace)
    sheet = a_log(tmp_path, ("2026-11-07", "Ana", "Bo", "Soup kitchen"))

    change = apply(workspace, prepare(workspace, sheet))
    assert len(names(workspace)) == 1
    workspace.undo(change.id)

    assert everything(workspace) == before


def test_a_row_joins_an_occasion_that_is_here_and_was_on_its_day(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddRows(gatherings=(Gathering("Soup kitchen", day=FIRST),)))
    sheet = a_log(
        tmp_path,
        ("2026-11-07", "Ana", "Bo", "SOUP KITCHEN"),
        ("2026-11-14", "Ana", "Bo", "Soup kitchen"),
    )

    apply(workspace, prepare(workspace, sheet))

    assert occasion_of(workspace) == [1, 2]
    assert names(workspace) == [("Soup kitchen", FIRST), ("Soup kitchen", SECOND)]


def test_an_occasion_without_a_day_was_when_its_help_was(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddRows(gatherings=(Gathering("Fair"),)))
    a_member = apply(
        workspace, prepare(workspace, a_log(tmp_path, ("2026-11-01", "Ana", "Bo", "")))
    )
    assert a_member.id
    workspace.run(
        LogExchange(Exchange(day=FIRST, giver_id=MemberId(1), gathering_id=GatheringId(1)))
    )
    sheet = a_log(
        tmp_path, ("2026-11-07", "Ana", "Cleo", "Fair"), ("2026-11-14", "Ana", "Cleo", "Fair")
    )

    apply(workspace, prepare(workspace, sheet))

    assert occasion_of(workspace) == [None, 1, 1, 2]


def test_an_occasion_of_which_no_day_is_known_fits_any_day(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddRows(gatherings=(Gathering("Fair"),)))
    sheet = a_log(tmp_path, ("2026-11-07", "Ana", "Bo", "Fair"), ("", "Ana", "Cleo", "Fair"))

    apply(workspace, prepare(workspace, sheet))

    assert occasion_of(workspace) == [1, 1]


def test_a_name_that_is_too_long_holds_the_row_back(workspace: Workspace, tmp_path: Path) -> None:
    preview = prepare(workspace, a_log(tmp_path, ("2026-11-07", "Ana", "Bo", "Soup " * 60)))

    (row,) = preview.tables[0].rows()
    assert row.fate is RowFate.HELD_BACK
    assert [(one.code, one.cell) for one in row.problems] == [("TEXT_TOO_LONG", "D2")]


def test_the_preview_says_which_occasion_a_row_names(workspace: Workspace, tmp_path: Path) -> None:
    preview = prepare(workspace, a_log(tmp_path, ("2026-11-07", "Ana", "Bo", "Soup kitchen")))

    (row,) = preview.tables[0].rows()
    assert row.values["gathering"] == "Soup kitchen"


def test_a_column_that_someone_leaves_out_makes_no_occasion(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_log(tmp_path, ("2026-11-07", "Ana", "Bo", "Soup kitchen"))
    before = prepare(workspace, sheet)
    name = before.tables[0].sheet

    chosen = ImportOptions(columns={(name, 4): ColumnChoice(None)})
    apply(workspace, prepare(workspace, sheet, options=chosen))

    assert names(workspace) == []


# our own sheet that comes back


def test_an_occasion_that_they_named_comes_in(sheet: Sent) -> None:
    review = sheet.back(cell(COOKED, "Gathering", PARTY, EXCHANGES))

    item = only(review, *CELLS)
    assert (item.part, item.ours, item.theirs) == (Part.CHANGED, None, PARTY)
    take_back(sheet.workspace, review)
    assert names(sheet.workspace) == [(PARTY, date(2026, 11, 10))]
    assert occasion_of(sheet.workspace) == [1, None]


def test_two_rows_of_different_days_that_name_it_are_two_occasions(sheet: Sent) -> None:
    review = sheet.back(
        cell(COOKED, "Gathering", PARTY, EXCHANGES), cell(DROVE, "Gathering", PARTY, EXCHANGES)
    )

    take_back(sheet.workspace, review)

    assert occasion_of(sheet.workspace) == [1, 2]


def test_undo_of_a_return_takes_back_what_it_named(sheet: Sent) -> None:
    before = everything(sheet.workspace)

    change = take_back(sheet.workspace, sheet.back(cell(COOKED, "Gathering", PARTY, EXCHANGES)))
    sheet.workspace.undo(change.id)

    assert everything(sheet.workspace) == before


def in_gathering(workspace: Workspace, name: str | None, row: int = 0) -> None:
    """Changes here which occasion a row belongs to."""
    one = workspace.ask(exchanges)[row]
    found = None
    if name is not None:
        workspace.run(AddRows(gatherings=(Gathering(name, day=one.day),)))
        found = workspace.ask(occasions)[-1].gathering.id
    workspace.run(EditExchange(replace(one, gathering_id=found)))


def test_a_cleared_cell_takes_the_row_out_of_its_occasion(
    workspace: Workspace, tmp_path: Path
) -> None:
    in_gathering(a_small_network(workspace), PARTY)
    sheet = sent(workspace, tmp_path)

    review = sheet.back(cell(COOKED, "Gathering", None, EXCHANGES))

    item = only(review, *CELLS)
    assert (item.kind, item.ours, item.theirs) == (ItemKind.CLEARED, PARTY, None)
    take_back(workspace, review)
    assert occasion_of(workspace) == [None, None]


def test_what_both_sides_changed_is_a_conflict(workspace: Workspace, tmp_path: Path) -> None:
    in_gathering(a_small_network(workspace), PARTY)
    sheet = sent(workspace, tmp_path)
    in_gathering(workspace, "Harvest")

    review = sheet.back(cell(COOKED, "Gathering", "Soup", EXCHANGES))

    item = only(review, ItemKind.CELL_CONFLICT)
    assert (item.base, item.ours, item.theirs) == (PARTY, "Harvest", "Soup")
    review = answered(workspace, review, item, Choice.THEIRS)
    take_back(workspace, review)
    assert names(workspace)[occasion_of(workspace)[0] - 1][0] == "Soup"  # type: ignore[operator]


def test_what_only_we_changed_stays(workspace: Workspace, tmp_path: Path) -> None:
    in_gathering(a_small_network(workspace), PARTY)
    sheet = sent(workspace, tmp_path)
    in_gathering(workspace, "Harvest")

    review = sheet.back()

    assert review.is_empty
    assert items(review, *CELLS) == []
    take_back(workspace, review)
    assert occasion_of(workspace)[0] == 2


def test_new_rows_and_changed_rows_of_one_sheet_share_an_occasion(sheet: Sent) -> None:
    row = ["", "2026-11-10", ELI, CLEO, "Soup", "", "", "", "", "", PARTY]

    review = sheet.back(
        cell(COOKED, "Gathering", PARTY, EXCHANGES), insert_rows(EXCHANGES, 4, [row])
    )

    take_back(sheet.workspace, review)
    assert occasion_of(sheet.workspace) == [1, None, 1]
    assert len(names(sheet.workspace)) == 1
