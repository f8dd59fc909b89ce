"""What is kept beside the network: files that came in, reviews to go on with, base copies."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import (
    AddMember,
    AddRows,
    ApplyImport,
    Command,
    DropReview,
    ExportedCells,
    ForgetExport,
    ForgetReceivedFile,
    KeepReceivedFile,
    KeepReview,
    ReceivedFile,
    RecordExport,
)
from organiser_app.domain.ids import MemberId, ReviewId
from organiser_app.domain.members import Member
from organiser_app.domain.views import ReceivedBefore, ReceivedFileInfo, SavedReview
from organiser_app.services.workspace import Workspace
from organiser_app.storage import journal
from organiser_app.storage.reads import sheets
from organiser_app.storage.reads.network import revision
from tests.helpers.networks import TODAY

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
CONTENT = b"Name,Phone\nAna Yilmaz,+44 7700 900123\n" * 200
SHA = "a" * 64


def a_review(sha256: str = SHA, *, open_items: int = 3, **values: object) -> KeepReview:
    return KeepReview(
        sha256=sha256,
        file_name="roster.xlsx",
        options={"sheet": "Members"},
        decisions={"M-7KQ2-F/phones": "theirs"},
        open_items=open_items,
        **values,  # type: ignore[arg-type] # of the same names
    )


def a_file(sha256: str = SHA) -> KeepReceivedFile:
    return KeepReceivedFile("roster.csv", sha256, len(CONTENT), CONTENT)


def an_export(uid: str, *keys: str) -> RecordExport:
    rows = tuple(ExportedCells(key, "members", 1, {"name": "Ana Yilmaz"}) for key in keys)
    return RecordExport(uid, "For Lena", {"members": ["name"]}, rows)


def review_ids(workspace: Workspace) -> list[int]:
    return [one.id for one in workspace.ask(sheets.saved_reviews)]


def test_a_saved_review_comes_back_as_it_was_kept(workspace: Workspace) -> None:
    workspace.run(a_review(kind="return"))

    (found,) = workspace.ask(sheets.saved_reviews)

    assert found == SavedReview(
        id=ReviewId(1),
        sha256=SHA,
        file_name="roster.xlsx",
        at=NOW,
        by="Test",
        kind="return",
        options={"sheet": "Members"},
        decisions={"M-7KQ2-F/phones": "theirs"},
        open_items=3,
        state="open",
    )
    assert workspace.ask(lambda reader: sheets.saved_review(reader, found.id)) == found
    assert workspace.ask(lambda reader: sheets.saved_review(reader, ReviewId(99))) is None


def test_saving_again_replaces_the_open_review_of_the_same_file_only(workspace: Workspace) -> None:
    workspace.run(a_review())
    workspace.run(a_review("b" * 64, open_items=7))

    change = workspace.run(a_review(open_items=1))

    kept = {one.sha256: one.open_items for one in workspace.ask(sheets.saved_reviews)}
    assert kept == {SHA: 1, "b" * 64: 7}
    assert change.of(Kind.REVIEWS).changed == {1}


def test_a_review_that_is_done_stays_and_makes_room_for_another(workspace: Workspace) -> None:
    workspace.run(a_review())
    workspace.run(a_review(open_items=0, state="done"))

    workspace.run(a_review(open_items=5))

    kept = [(one.state, one.open_items) for one in workspace.ask(sheets.saved_reviews)]
    assert sorted(kept) == [("done", 0), ("open", 5)]


def test_a_dropped_review_is_gone_and_its_file_is_not(workspace: Workspace) -> None:
    workspace.run(a_file())
    workspace.run(a_review())

    workspace.run(DropReview(ReviewId(1)))

    assert workspace.ask(sheets.saved_reviews) == ()
    assert workspace.ask(lambda reader: sheets.received_file(reader, SHA)) == CONTENT


def test_a_received_file_is_kept_once_and_comes_back_byte_by_byte(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(a_file())

    again = workspace.run(KeepReceivedFile("copy of roster.csv", SHA, len(CONTENT), CONTENT))

    assert again.is_empty
    assert workspace.ask(sheets.received_files) == (
        ReceivedFileInfo(SHA, "roster.csv", len(CONTENT), NOW),
    )
    assert workspace.ask(lambda reader: sheets.received_file(reader, SHA)) == CONTENT
    assert workspace.ask(lambda reader: sheets.received_file(reader, "b" * 64)) is None


def test_a_forgotten_file_takes_the_reviews_of_it_along_and_no_others(
    workspace: Workspace,
) -> None:
    for command in (a_file(), a_file("b" * 64), a_review(), a_review("b" * 64)):
        workspace.run(command)

    change = workspace.run(ForgetReceivedFile(SHA))

    assert [one.sha256 for one in workspace.ask(sheets.received_files)] == ["b" * 64]
    assert [one.sha256 for one in workspace.ask(sheets.saved_reviews)] == ["b" * 64]
    assert change.of(Kind.REVIEWS).removed == {1}


@pytest.mark.parametrize(
    "command",
    [DropReview(ReviewId(4)), ForgetReceivedFile(SHA), ForgetExport("EXP-1")],
    ids=lambda command: type(command).__name__,
)
def test_deleting_what_is_gone_already_changes_nothing(
    workspace: Workspace, command: Command
) -> None:
    assert workspace.run(command).is_empty


def test_what_is_kept_beside_the_network_stands_in_no_history(workspace: Workspace) -> None:
    commands = (a_file(), a_review(), DropReview(ReviewId(1)), ForgetReceivedFile(SHA))

    for command in (*commands, an_export("EXP-1", "M-7KQ2-F"), ForgetExport("EXP-1")):
        workspace.run(command)

    assert workspace.ask(lambda reader: journal.past_changes(reader, most=10)) == ()


def test_a_review_that_is_kept_half_way_does_not_hold_up_its_own_import(
    workspace: Workspace,
) -> None:
    reviewed = workspace.ask(revision)
    workspace.run(a_file())
    workspace.run(a_review())

    workspace.run(
        ApplyImport(
            AddRows(members=(Member("Ana Yilmaz", id=MemberId(-1)),)),
            ReceivedFile("roster.csv", SHA, 12),
            "members",
            revision=reviewed,
        )
    )

    assert len(workspace.ask(sheets.past_imports)) == 1


def test_a_review_that_was_kept_is_in_the_copy_that_closing_makes(tmp_path: Path) -> None:
    path, copies = tmp_path / "network.organiser", tmp_path / "copies"
    Workspace.create(path, copies).close(copy=False)
    workspace = Workspace.open(path, copies)
    workspace.run(a_review())

    workspace.close()

    (copy,) = copies.glob("*quit*")
    opened = Workspace.open(copy, tmp_path / "more")
    assert review_ids(opened) == [1]
    opened.close(copy=False)


def test_an_import_says_from_whom_and_from_which_export_it_came(workspace: Workspace) -> None:
    workspace.run(an_export("EXP-1", "M-7KQ2-F"))
    workspace.run(
        ApplyImport(
            AddRows(members=(Member("Bo Lindqvist", id=MemberId(-1)),)),
            ReceivedFile("roster.xlsx", SHA, 12),
            "members",
            kind="return",
            export_uid="EXP-1",
            came_from="Lena",
            outcome={"new": 1, "held_back": 2},
        )
    )
    workspace.run(ApplyImport(AddRows(), ReceivedFile("log.csv", "b" * 64, 3), "exchanges"))

    returned = ReceivedBefore(
        "roster.xlsx",
        TODAY,
        "members",
        sha256=SHA,
        kind="return",
        came_from="Lena",
        export_uid="EXP-1",
        export_label="For Lena",
        outcome={"new": 1, "held_back": 2},
    )
    foreign = ReceivedBefore("log.csv", TODAY, "exchanges", sha256="b" * 64)
    assert workspace.ask(sheets.past_imports) == (foreign, returned)
    assert workspace.ask(lambda reader: sheets.received_before(reader, SHA)) == (returned,)
    assert workspace.ask(lambda reader: sheets.imports_of_export(reader, "EXP-1")) == (returned,)
    assert workspace.ask(lambda reader: sheets.imports_of_export(reader, "EXP-2")) == ()


def test_a_forgotten_export_is_gone_with_its_rows_and_leaves_the_others(
    workspace: Workspace,
) -> None:
    workspace.run(an_export("EXP-1", "M-7KQ2-F", "M-8WX3-D"))
    workspace.run(an_export("EXP-2", "M-9CV4-R"))
    before = workspace.ask(revision)

    workspace.run(ForgetExport("EXP-1"))

    assert [one.uid for one in workspace.ask(sheets.exports)] == ["EXP-2"]
    assert [one.row_key for one in workspace.ask(sheets.exported_rows)] == ["M-9CV4-R"]
    assert workspace.ask(revision) > before


def test_forgetting_does_not_bring_old_numbers_back(workspace: Workspace) -> None:
    workspace.run(a_review())
    workspace.run(DropReview(ReviewId(1)))
    workspace.run(AddMember(Member("Ana Yilmaz")))

    workspace.run(a_review())

    assert review_ids(workspace) == [2]
