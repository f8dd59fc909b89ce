"""A form's answers are downloaded every week, and forms change: cases 71 and 72."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from organiser_app.services.imports import (
    ColumnChoice,
    ImportOptions,
    ImportPreview,
    RowFate,
    apply,
    prepare,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.mapping import Treatment
from organiser_app.storage.reads import members, needs
from tests.helpers.sheets import a_csv

WHAT = "What do you need?\n(Tick all that apply)"
HEADER = ("Timestamp", "Your name", "Phone number", WHAT, "Mood", "Anything else?")
ANSWERS = (
    ("2026/11/02 3:04:05 PM GMT", "Ana", "07911 123456", "Food, Rides", "good", "Stairs"),
    ("2026/11/03 9:10:00 AM GMT", "Bo", "07911 123457", "Rides", "fine", ""),
    ("2026/11/03 9:12:00 AM GMT", "שרה", "", "Food, Other: nappies, size 2", "", ""),
)
NEXT_WEEK = ("2026/11/09 8:00:00 AM GMT", "Cleo", "07911 123458", "Food", "tired", "Ring twice")
MOOD_STAYS = ImportOptions(
    columns={("sheet", 5): ColumnChoice(treatment=Treatment.IGNORE)}, region="GB"
)


def columns_of(rows: Sequence[Sequence[str]], order: Sequence[int]) -> list[list[str]]:
    return [[row[at] for at in order] for row in rows]


def fates(preview: ImportPreview) -> list[RowFate]:
    return [row.fate for table in preview.tables for row in table.rows()]


@pytest.fixture
def first(workspace: Workspace, tmp_path: Path) -> Workspace:
    """A network that has taken in the first download."""
    sheet = a_csv(tmp_path, [HEADER, *ANSWERS])
    apply(workspace, prepare(workspace, sheet, options=MOOD_STAYS))
    assert len(workspace.ask(needs.needs)) >= len(ANSWERS)
    return workspace


def test_case_71_a_weekly_download_brings_only_what_is_new(
    first: Workspace, tmp_path: Path
) -> None:
    people, asked = len(first.ask(members.members)), len(first.ask(needs.needs))

    preview = prepare(first, a_csv(tmp_path, [HEADER, *ANSWERS, NEXT_WEEK], "week2.csv"))
    apply(first, preview)

    assert fates(preview) == [RowFate.SAME] * len(ANSWERS) + [RowFate.NEW]
    assert len(first.ask(members.members)) == people + 1
    assert len(first.ask(needs.needs)) == asked + 1


CHANGED: dict[str, list[list[str]]] = {
    "a new question": [
        [*row[:5], extra, *row[5:]]
        for row, extra in zip(
            [HEADER, *ANSWERS, NEXT_WEEK], ["Do you have a car?", "", "", "", "no"], strict=True
        )
    ],
    "a renamed question": [
        [*HEADER[:5], "Anything else that we should know?"],
        *map(list, (*ANSWERS, NEXT_WEEK)),
    ],
    "other order": columns_of([HEADER, *ANSWERS, NEXT_WEEK], [0, 3, 4, 1, 5, 2]),
}


@pytest.mark.parametrize("rows", CHANGED.values(), ids=CHANGED)
def test_case_72_what_was_decided_survives_a_form_that_changed(
    first: Workspace, tmp_path: Path, rows: list[list[str]]
) -> None:
    preview = prepare(first, a_csv(tmp_path, rows, "changed.csv"))

    columns = {column.header: column for column in preview.tables[0].columns}
    assert columns["Mood"].treatment is Treatment.IGNORE


@pytest.mark.parametrize("rows", CHANGED.values(), ids=CHANGED)
def test_case_72_a_form_that_changed_brings_nothing_twice(
    first: Workspace, tmp_path: Path, rows: list[list[str]]
) -> None:
    people, asked = len(first.ask(members.members)), len(first.ask(needs.needs))

    apply(first, prepare(first, a_csv(tmp_path, rows, "changed.csv")))

    assert len(first.ask(members.members)) == people + 1
    assert len(first.ask(needs.needs)) == asked + 1
