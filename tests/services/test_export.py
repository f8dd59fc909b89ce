"""Sheets that leave: everyone who may is in them, and what they said is remembered."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddRows, ChangeSettings
from organiser_app.domain.errors import Cancelled
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Need, NeedState, Offer
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.exporting import ExportFormat, LeftOut, export_workbook, write_sheets
from organiser_app.services.imports import RowFate, prepare
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.reader import read_file
from organiser_app.spreadsheet.rowkeys import read_row_key
from organiser_app.storage.reads import sheets
from tests.helpers.leaving import rows_of
from tests.helpers.networks import everything


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    workspace.run(ChangeSettings(GroupSettings(name="Riverside")))
    workspace.run(
        AddRows(
            areas=(Area("North", AreaId(-1)),),
            categories=(Category("Rides", CategoryId(-1)),),
            members=(
                Member("Ana", MemberId(-1), area_id=AreaId(-1), phones=("+442079460018",)),
                Member("Bo", MemberId(-2), consent={Purpose.EXPORT: False}, note="=1+1"),
                Member("Cleo", MemberId(-3), consent={Purpose.EXPORT: True}),
            ),
            needs=(
                Need(member_id=MemberId(-1), words="A ride", state=NeedState.MET),
                Need(member_id=MemberId(-2), words="A secret"),
                Need(words="Nobody's in particular"),
            ),
            offers=(Offer(member_id=MemberId(-2), words="Cooking"),),
            exchanges=(
                Exchange(
                    day=date(2026, 10, 1),
                    giver_id=MemberId(-1),
                    receiver_id=MemberId(-2),
                    category_id=CategoryId(-1),
                    quantity=Decimal("1.5"),
                    unit="hours",
                ),
            ),
        )
    )
    return workspace


def test_a_workbook_holds_everyone_who_may_be_in_it(network: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "riverside.xlsx"

    result = export_workbook(network, target, label="for Tuesday")

    members = rows_of(read_file(target), "Members")
    assert [row["Name"] for row in members] == ["Ana", "Cleo"]
    assert members[0]["Phones"] == "+442079460018"
    assert members[0]["Area"] == "North"
    assert result.rows == {
        Table.MEMBERS: 2,
        Table.NEEDS: 2,
        Table.OFFERS: 0,
        Table.EXCHANGES: 1,
    }


def test_who_said_no_is_left_out_and_counted(network: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "riverside.xlsx"

    result = export_workbook(network, target)

    reading = read_file(target)
    everything_said = " ".join(
        str(cell) for sheet in reading.sheets for _, _, cell in sheet.filled()
    )
    assert "Bo" not in everything_said.split()
    assert "secret" not in everything_said
    (ride,) = rows_of(reading, "Exchanges")
    assert (ride["Giver"], ride.get("Receiver")) == ("Ana", None)
    assert result.left_out == {LeftOut.NO_CONSENT: 3, LeftOut.NAME_WITHHELD: 1}


def test_what_a_sheet_said_is_remembered_by_its_row_keys(
    network: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "riverside.xlsx"

    result = export_workbook(network, target, tables=("members",), label="for Tuesday")

    keys = [str(row["Key - leave as is"]) for row in rows_of(read_file(target), "Members")]
    assert all(read_row_key(key) for key in keys)
    base = network.ask(lambda connection: sheets.exported_rows(connection, keys))
    assert [row.cells["name"] for row in base] == ["Ana", "Cleo"]
    assert [row.record_id for row in base] == [1, 3]
    assert {row.export_uid for row in base} == {result.uid}
    (export,) = network.ask(sheets.exports)
    assert (export.uid, export.label, export.rows) == (result.uid, "for Tuesday", 2)


def test_an_export_is_no_change_of_the_network(network: Workspace, tmp_path: Path) -> None:
    before, undo = everything(network), network.undo_state()

    export_workbook(network, tmp_path / "riverside.xlsx")

    assert everything(network) == before
    assert network.undo_state() == undo


def test_keys_of_two_exports_have_nothing_in_common(network: Workspace, tmp_path: Path) -> None:
    _, first = write_sheets(network, tmp_path / "a.xlsx")
    _, second = write_sheets(network, tmp_path / "b.xlsx")

    assert {row.row_key for row in first.rows}.isdisjoint(row.row_key for row in second.rows)
    assert first.uid != second.uid


def test_one_table_as_text_is_one_file_and_several_are_several(
    network: Workspace, tmp_path: Path
) -> None:
    one = export_workbook(network, tmp_path / "members.csv", tables=(Table.MEMBERS,))
    several = export_workbook(network, tmp_path / "all.csv", tables=(Table.MEMBERS, Table.NEEDS))

    assert one.files == (tmp_path / "members.csv",)
    assert [path.name for path in several.files] == ["all-members.csv", "all-needs.csv"]
    assert all(path.exists() for path in (*one.files, *several.files))


def test_the_format_can_be_said_whatever_the_file_is_called(
    network: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "members.txt"

    export_workbook(network, target, tables=("members",), file_format=ExportFormat.CSV)

    assert target.read_text(encoding="utf-8-sig").startswith('"Key - leave as is","Name",')


def test_made_up_people_are_said_to_be_made_up(network: Workspace, tmp_path: Path) -> None:
    network.run(ChangeSettings(GroupSettings(name="Riverside", is_example=True)))
    target = tmp_path / "riverside.xlsx"

    export_workbook(network, target)

    said = [cell for _, _, cell in read_file(target).sheets[0].filled()]
    assert "Made up by the program: none of these people exist." in said


def test_a_sheet_of_our_own_is_known_again(network: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "riverside.xlsx"
    export_workbook(network, target)

    preview = prepare(network, target)

    assert preview.is_round_trip
    assert preview.counts[RowFate.HELD_BACK] == 0


def test_what_was_guarded_in_delimited_text_comes_back_as_it_was(
    workspace: Workspace, tmp_path: Path
) -> None:
    said = {"Ana 't Hooft": "=1+1", "'t Lam": "'quoted", "Cleo": "plain"}
    workspace.run(AddRows(members=tuple(Member(name, note=note) for name, note in said.items())))
    target = tmp_path / "members.csv"
    export_workbook(workspace, target, tables=(Table.MEMBERS,))

    (table,) = prepare(workspace, target).tables

    rows = [table.row(place).values for place in range(table.row_count)]
    assert {row["name"]: row["note"] for row in rows} == said


def test_an_export_that_is_stopped_leaves_nothing_behind(
    network: Workspace, tmp_path: Path
) -> None:
    progress = Progress()
    progress.cancel()
    target = tmp_path / "riverside.xlsx"

    with pytest.raises(Cancelled):
        export_workbook(network, target, progress=progress)

    assert not target.exists()
    assert network.ask(sheets.exports) == ()
