"""What is typed into a review is read as a cell is; what cannot be read holds its row back."""

from datetime import date
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember
from organiser_app.domain.members import Member
from organiser_app.services.returns import (
    Answer,
    Choice,
    Item,
    ItemKind,
    ReturnReview,
    apply,
    decided,
    keep_for_later,
    prepare,
    report_marks,
    typed_value,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.merge import Unreadable
from organiser_app.spreadsheet.report_workbook import MarkKind
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.sheets import saved_reviews
from tests.helpers.sheet_copy import Copy

JOINED = date(2026, 1, 2)


@pytest.fixture
def review(workspace: Workspace, tmp_path: Path) -> ReturnReview:
    workspace.run(AddMember(Member("Ana Ruiz", phones=("+447700900001",), joined=JOINED)))
    workspace.run(AddMember(Member("Ben Okafor", joined=JOINED)))
    copy = Copy(workspace, tmp_path / "north.xlsx").say("Ana Ruiz", "Joined", "31 foo")
    made = prepare(workspace, copy.say("Ana Ruiz", "Note", "Tall").saved())
    assert made is not None
    return made


def the(review: ReturnReview, kind: ItemKind) -> Item:
    return next(item for item in review.items if item.kind is kind)


def test_what_is_typed_is_read_like_a_cell_of_that_column(review: ReturnReview) -> None:
    item = the(review, ItemKind.CELL_PROBLEM)

    assert typed_value(review.plan, item, " 5 Mar 2026 ") == "2026-03-05"
    assert typed_value(review.plan, item, "") is None
    bad = typed_value(review.plan, item, "soon")
    assert isinstance(bad, Unreadable)
    assert (bad.code, bad.found) == ("BAD_DATE", "soon")


def test_what_cannot_be_read_holds_the_whole_row_back_and_is_listed(
    workspace: Workspace, review: ReturnReview
) -> None:
    item = the(review, ItemKind.CELL_PROBLEM)

    after = decided(workspace, review, {item.id: Answer(Choice.TYPED, "soon", item.seen)})
    apply(workspace, after)

    held = the(after, ItemKind.ROW_HELD_BACK)
    assert held.values == {"rule": "BAD_DATE", "found": "soon"}
    ana = workspace.ask(members)[0]
    assert (ana.joined, ana.note) == (JOINED, "")


def test_what_can_be_read_is_written_with_the_rest_of_the_row(
    workspace: Workspace, review: ReturnReview
) -> None:
    item = the(review, ItemKind.CELL_PROBLEM)

    after = decided(workspace, review, {item.id: Answer(Choice.TYPED, "5 Mar 2026", item.seen)})
    apply(workspace, after)

    ana = workspace.ask(members)[0]
    assert (ana.joined, ana.note) == (date(2026, 3, 5), "Tall")


def test_only_problems_and_what_waits_is_marked_in_the_report(review: ReturnReview) -> None:
    marks = list(report_marks(review, lambda item: (item.code or "", ())))

    assert [(one.cell[-1], one.kind, one.comment) for one in marks] == [
        (str(the(review, ItemKind.CELL_PROBLEM).row), MarkKind.PROBLEM, "BAD_DATE")
    ]


def test_a_row_is_told_as_it_left_and_as_it_stands_on_the_sheet(review: ReturnReview) -> None:
    item = the(review, ItemKind.CELL_PROBLEM)

    assert review.texts_as_left(item)["joined"] == "2026-01-02"
    assert review.texts_on_sheet(item)["joined"] == "31 foo"


def test_keeping_a_review_writes_nothing_of_the_sheet(
    workspace: Workspace, review: ReturnReview
) -> None:
    before = workspace.ask(members)

    keep_for_later(workspace, review)

    assert workspace.ask(members) == before
    assert len(workspace.ask(saved_reviews)) == 1
