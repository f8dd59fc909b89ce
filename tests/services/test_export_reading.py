"""A workbook for coordinators also tells of matches and follow-ups; they are there to be read."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from organiser_app.domain.commands import AddMember, AddNeed
from organiser_app.domain.daily import (
    AddFollowUp,
    CalledOffBy,
    CallOffMatch,
    Pairing,
    ProposeMatches,
)
from organiser_app.domain.exchanges import Exchange, Gathering
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import GatheringId, MatchId, MemberId, NeedId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Need
from organiser_app.services.exporting import Audience, ExportWish, plan_export, write
from organiser_app.services.imports import ImportPreview
from organiser_app.services.receiving import receive
from organiser_app.services.returns import ReturnReview
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.reading_sheets import ReadingSheet
from organiser_app.storage import writes
from organiser_app.storage.engine import writing
from organiser_app.storage.unit_of_work import UnitOfWork

EVERYTHING = tuple(ReadingSheet)


@pytest.fixture
def at_work(workspace: Workspace) -> Workspace:
    for name in ("Ana Ruiz", "Noor Haddad", "Kai Lind"):
        workspace.run(AddMember(Member(name)))
    workspace.run(AddMember(Member("Quiet One", consent={Purpose.EXPORT: False})))
    workspace.run(AddNeed(Need(words="a lift", member_id=MemberId(2))))
    workspace.run(AddNeed(Need(words="soup", member_id=MemberId(4))))
    workspace.run(
        ProposeMatches(
            (Pairing(NeedId(1), MemberId(1)), Pairing(NeedId(1), MemberId(4), note="by bike"))
        )
    )
    workspace.run(CallOffMatch(MatchId(1), CalledOffBy.HELPER, in_time=True))
    for followup in (
        FollowUp(member_id=MemberId(3), due=date(2026, 12, 1), words="how is the knee"),
        FollowUp(need_id=NeedId(1), due=date(2026, 12, 2), recurring="every week"),
        FollowUp(member_id=MemberId(4), due=date(2026, 12, 3)),
    ):
        workspace.run(AddFollowUp(followup))
    return workspace


def rows_of(path: Path, sheet: str) -> list[dict[str, object]]:
    header, *rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


def test_matches_and_followups_are_told_in_full_but_for_who_said_no(
    at_work: Workspace, tmp_path: Path
) -> None:
    plan = plan_export(at_work, ExportWish(reading=EVERYTHING))
    write(at_work, plan, tmp_path / "all.xlsx")

    first, second = rows_of(tmp_path / "all.xlsx", "Matches")
    assert (first["Who helps"], first["Whom they help"]) == ("Ana Ruiz", "Noor Haddad")
    assert (first["Where it stands"], first["Called off by"]) == ("called off", "helper")
    assert first["In time"] == "yes"
    assert (second["Who helps"], second["Note on it"]) == (None, "by bike")
    calls = rows_of(tmp_path / "all.xlsx", "Follow-ups")
    assert [one["Whom to call"] for one in calls] == ["Kai Lind", "Noor Haddad"]
    assert calls[1]["Due again"] == "every week"


def test_a_workbook_with_them_comes_back_without_a_change_and_without_a_question(
    at_work: Workspace, tmp_path: Path
) -> None:
    plan = plan_export(at_work, ExportWish(reading=EVERYTHING))
    write(at_work, plan, tmp_path / "all.xlsx")

    review = receive(at_work, tmp_path / "all.xlsx")

    assert isinstance(review, ReturnReview)
    assert review.is_empty
    assert not review.items


def test_in_another_network_they_are_not_taken_for_needs(
    at_work: Workspace, tmp_path: Path
) -> None:
    plan = plan_export(at_work, ExportWish(reading=EVERYTHING))
    write(at_work, plan, tmp_path / "all.xlsx")
    other = Workspace.create(tmp_path / "other.organiser", tmp_path / "copies")

    preview = receive(other, tmp_path / "all.xlsx")

    tables = preview.tables if isinstance(preview, ImportPreview) else preview.plan.tables
    assert {one.sheet for one in tables} <= {"Members", "Needs", "Offers", "Exchanges"}
    other.close(copy=False)


def test_the_log_says_at_which_occasion_help_was_given(at_work: Workspace, tmp_path: Path) -> None:
    with writing(at_work.engine) as connection:
        work = UnitOfWork(connection, "")
        feast = writes.add(work, Gathering("Harvest feast"))
        writes.add(work, Exchange(giver_id=MemberId(1), gathering_id=GatheringId(feast)))
    plan = plan_export(at_work, ExportWish())
    write(at_work, plan, tmp_path / "all.xlsx")

    assert [one["Gathering"] for one in rows_of(tmp_path / "all.xlsx", "Exchanges")] == [
        "Harvest feast"
    ]
    review = receive(at_work, tmp_path / "all.xlsx")
    assert isinstance(review, ReturnReview)
    assert review.is_empty
    assert not review.items


def test_only_coordinators_get_them_and_only_where_there_are_any(at_work: Workspace) -> None:
    for audience in (Audience.HELPERS, Audience.PUBLIC, Audience.STATISTICS):
        plan = plan_export(at_work, ExportWish(audience=audience, reading=EVERYTHING))
        assert plan.reading == ()
