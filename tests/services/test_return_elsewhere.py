"""Workbooks of our kind that no export here knows: another network's, or ours of which it was lost."""

from pathlib import Path

import openpyxl
import pytest

from organiser_app.domain.commands import AddMember, ForgetExport
from organiser_app.domain.members import Member
from organiser_app.services.imports import ImportPreview, RowFate
from organiser_app.services.receiving import receive
from organiser_app.services.returns import ReturnReview, apply
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.sheets import exports
from tests.helpers.networks import a_workspace, everything
from tests.helpers.returned import (
    ANA,
    MEMBERS,
    Sent,
    a_small_network,
    changed,
    codes,
    member,
    sent,
)
from tests.helpers.sheets import a_csv


@pytest.fixture
def sheet(workspace: Workspace, tmp_path: Path) -> Sent:
    return sent(a_small_network(workspace), tmp_path)


def test_a_sheet_whose_record_was_lost_is_ours_and_writes_nothing_by_itself(sheet: Sent) -> None:
    sheet.workspace.run(ForgetExport(sheet.workspace.ask(exports)[0].uid))
    changed(sheet.workspace, member(sheet.workspace, ANA), address="Elsewhere")
    before = everything(sheet.workspace)

    review = sheet.back()

    assert "EXPORT_UNKNOWN" in codes(review)
    assert review.is_empty
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


def test_a_sheet_of_another_network_is_read_as_a_foreign_one(sheet: Sent, tmp_path: Path) -> None:
    other = a_workspace(tmp_path, "other")
    other.run(AddMember(Member("Somebody Else", phones=("+442079460999",))))

    found = receive(other, sheet.path)

    assert isinstance(found, ImportPreview)
    assert [one.code for one in found.problems] == ["EXPORT_FROM_OTHER_DATABASE"]
    assert found.counts[RowFate.ASK] == 0
    assert (found.adds.members, found.adds.needs, found.adds.exchanges) == (6, 2, 2)
    other.close(copy=False)


def test_a_plain_text_sheet_of_another_network_is_foreign_where_nothing_like_it_is_here(
    sheet: Sent, tmp_path: Path
) -> None:
    other = a_workspace(tmp_path, "other")
    book = openpyxl.load_workbook(sheet.path)
    text = a_csv(tmp_path, [[cell.value for cell in row] for row in book[MEMBERS]])

    assert isinstance(receive(other, text), ImportPreview)
    other.run(AddMember(Member("Somebody Else", phones=("+442079460999",))))
    assert isinstance(receive(other, text), ReturnReview)
    other.close(copy=False)
