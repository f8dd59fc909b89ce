"""Handing a sheet out: what is shown is what leaves, and nothing is written before."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddArea, AddMember, AddRows
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Need
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.spreadsheets.handing_out import HandingOut
from organiser_app.services.exporting import Audience, ExportFormat
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.reader import read_file
from organiser_app.storage.reads import sheets
from tests.gui.conftest import TODAY
from tests.helpers.desk import Desk, buttons
from tests.helpers.leaving import everything_in, read_rows

Idle = Callable[[], None]
SHARES = {Purpose.SHARE_CONTACT: True}


@pytest.fixture
def desk(open_window: MainWindow, workspace: Workspace, idle: Idle, tmp_path: Path) -> Desk:
    members = (
        Member("Ana Ruiz", MemberId(-1), area_id=AreaId(-1), phones=("+442079460018",)),
        Member("Ben Okafor", MemberId(-2), phones=("+442079460019",), consent=SHARES),
        Member("Cleo Marsh", MemberId(-3), consent={Purpose.EXPORT: False}),
    )
    rows = AddRows(
        areas=(Area("Quay", AreaId(-1)),),
        members=members,
        needs=(
            Need(member_id=MemberId(-1), words="Soup for Ana"),
            Need(member_id=MemberId(-2), words="A lift"),
        ),
        exchanges=(Exchange(giver_id=MemberId(-1), receiver_id=MemberId(-2)),),
    )
    workspace.run(rows)
    made = Desk(open_window, idle, tmp_path)
    made.page.hand_out()
    idle()
    return made


def shown(desk: Desk) -> HandingOut:
    assert desk.page.handing_out is not None, "nothing is being handed out"
    return desk.page.handing_out


def choose(desk: Desk, audience: Audience) -> None:
    shown(desk).wish.audiences[audience].click()
    desk.idle()


def write_to(desk: Desk, path: Path) -> None:
    shown(desk).write_to(path)
    desk.idle()


def preview(desk: Desk) -> str:
    """All that can be read in the table of first rows."""
    (table,) = shown(desk).leaves.findChildren(QWidget, "tableFrame")
    model = table.model  # type: ignore[attr-defined]  # a Table, found by its name
    return " ".join(
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )


# -- what is shown


def test_it_says_who_and_how_much_leaves_before_anything_is_written(desk: Desk) -> None:
    said = desk.words(shown(desk).leaves)

    assert "5 rows leave; 2 people are named." in said
    assert "Members: 2 rows" in said
    assert "Private: Phones of Members (2 cells)." in said
    assert "One row is left out: whoever it is about did not want to be in sheets." in said
    assert desk.window.session.workspace.ask(sheets.exports) == ()


def test_another_audience_gets_something_else_and_it_is_said_at_once(desk: Desk) -> None:
    choose(desk, Audience.HELPERS)
    helpers = desk.words(shown(desk).leaves)
    choose(desk, Audience.PUBLIC)
    public = desk.words(shown(desk).leaves)

    assert "2 rows hide how to reach people who did not agree to it." in helpers
    assert "One row stays here, since these people do not get such tables." in helpers
    assert "2 rows leave; nobody is named." in public
    assert "One cell is hidden, since its words name or reach someone." in public
    assert "Ana" not in preview(desk)
    assert "[hidden]" in preview(desk)


def test_tables_that_an_audience_does_not_get_cannot_be_chosen(desk: Desk) -> None:
    choose(desk, Audience.PUBLIC)
    boxes = shown(desk).wish.tables

    offered = [table for table, box in boxes.items() if box.isVisibleTo(shown(desk))]
    assert offered == [Table.NEEDS, Table.OFFERS]


def test_tables_area_and_columns_narrow_what_leaves(desk: Desk) -> None:
    wish = shown(desk).wish
    for table in (Table.NEEDS, Table.OFFERS, Table.EXCHANGES):
        wish.tables[table].click()
    wish.area.set_chosen(AreaId(1))
    wish.area.chosen.emit(AreaId(1))
    wish.more.click()
    wish.columns.boxes[Table.MEMBERS, "phones"].click()
    desk.idle()

    said = desk.words(shown(desk).leaves)
    assert "One row leaves; one person is named." in said
    assert "Private" not in said
    assert "2 rows of other areas stay here." in said
    assert "+44" not in preview(desk)


def test_columns_of_what_is_private_are_marked(desk: Desk) -> None:
    wish = shown(desk).wish
    wish.more.click()

    boxes = wish.columns.boxes
    assert boxes[Table.MEMBERS, "phones"].text() == "Phones (private)"
    assert boxes[Table.MEMBERS, "area"].text() == "Area"
    assert boxes[Table.MEMBERS, "phones"].accessibleName() == "Members: Phones (private)"


def test_a_column_taken_out_stays_out_for_another_audience(desk: Desk) -> None:
    shown(desk).wish.columns.boxes[Table.NEEDS, "words"].click()
    choose(desk, Audience.PUBLIC)

    plan = shown(desk).shown
    assert plan is not None
    assert "words" not in plan.plan.columns[Table.NEEDS]


def test_nothing_can_be_written_without_a_table(desk: Desk) -> None:
    for box in shown(desk).wish.tables.values():
        box.click()
    desk.idle()

    assert not shown(desk).save.isEnabled()
    assert "Nothing leaves" in desk.words(shown(desk).leaves)


def test_what_changes_meanwhile_is_shown_before_it_leaves(desk: Desk) -> None:
    desk.window.session.do(AddMember(Member("Dita Novak")), parent=desk.window)
    desk.idle()

    assert "6 rows leave; 3 people are named." in desk.words(shown(desk).leaves)


def test_an_area_that_is_taken_back_meanwhile_is_forgotten(desk: Desk) -> None:
    desk.window.session.do(AddArea(Area("North")), parent=desk.window)
    desk.idle()
    area = shown(desk).wish.area
    area.set_chosen(AreaId(2))
    area.chosen.emit(AreaId(2))
    desk.idle()
    of_the_north = desk.words(shown(desk).leaves)

    desk.window.session.undo(parent=desk.window)
    desk.idle()

    assert "0 rows leave" in of_the_north
    assert "5 rows leave" in desk.words(shown(desk).leaves)
    assert area.currentText() == "All areas"
    assert area.findText("North") == -1


def test_plain_text_is_warned_about_in_words(desk: Desk) -> None:
    wish = shown(desk).wish
    before = desk.words(wish)

    wish.format.set_chosen(ExportFormat.CSV)
    wish.format.chosen.emit(ExportFormat.CSV)

    assert "phone numbers" not in before
    assert "drops leading zeros and plus signs" in desk.words(wish)
    assert not wish.language.isEnabled()


def test_hidden_names_are_hidden_here_too(desk: Desk) -> None:
    desk.window.view_state.set_names_hidden(True)
    desk.idle()

    said = preview(desk)
    assert "A. R." in said
    assert "Ruiz" not in said
    assert "9460" not in said


# -- writing


def test_what_was_shown_is_written_and_it_is_said_where(desk: Desk, tmp_path: Path) -> None:
    choose(desk, Audience.HELPERS)
    shown(desk).wish.label.setText("Kim in the north")
    target = tmp_path / "round.xlsx"

    write_to(desk, target)

    (export,) = desk.window.session.workspace.ask(sheets.exports)
    assert (export.label, export.audience) == ("Kim in the north", "helpers")
    assert [row.get("Phones") for row in read_rows(target, "Members")] == [
        "[hidden]",
        "+442079460019",
    ]
    assert f"4 rows are in round.xlsx, in the folder {tmp_path}." in desk.news()
    assert "Show the folder" in buttons(desk.window.messages)
    assert desk.page.handing_out is None
    assert "kim in the north" not in everything_in(target)


@pytest.mark.parametrize(
    ("kind", "part"), [(ExportFormat.XLSX, "xl/workbook.xml"), (ExportFormat.ODS, "content.xml")]
)
def test_the_format_is_the_one_that_was_chosen(
    desk: Desk, tmp_path: Path, kind: ExportFormat, part: str
) -> None:
    shown(desk).wish.format.set_chosen(kind)

    write_to(desk, tmp_path / "round")

    assert part in zipfile.ZipFile(tmp_path / f"round.{kind}").namelist()


def test_the_sheet_speaks_the_language_that_was_chosen(desk: Desk, tmp_path: Path) -> None:
    shown(desk).wish.language.set_chosen("es")

    write_to(desk, tmp_path / "round.xlsx")

    assert read_file(tmp_path / "round.xlsx").sheets[0].name == "Acerca de esta hoja"


def test_the_name_of_a_file_says_what_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def answer(_parent: object, _title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append((name, kinds))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    shown(desk).wish.label.setText("Kim")
    shown(desk).wish.format.set_chosen(ExportFormat.ODS)

    shown(desk).save.click()
    desk.idle()

    assert asked == [("riverside – Kim.ods", "OpenDocument sheet (*.ods)")]
    assert desk.window.messages.history() == ()


@pytest.mark.parametrize(
    ("kind", "named", "there"),
    [
        (ExportFormat.CSV, "round.csv", "round-needs.csv"),
        (ExportFormat.XLSX, "round", "round.xlsx"),
        (ExportFormat.XLSX, "round.csv", "round.csv.xlsx"),
    ],
)
def test_no_file_is_replaced_that_nobody_was_asked_about(
    desk: Desk, tmp_path: Path, kind: ExportFormat, named: str, there: str
) -> None:
    (tmp_path / there).write_text("kept by hand")
    shown(desk).wish.format.set_chosen(kind)

    write_to(desk, tmp_path / named)

    assert (tmp_path / there).read_text() == "kept by hand"
    assert desk.news() == f"{there} is there already and was left as it is. Choose another name."
    assert sorted(each.name for each in tmp_path.glob("round*")) == [there]


def test_a_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    write_to(desk, tmp_path / "no such folder" / "round.xlsx")

    assert shown(desk).save.isEnabled()
    assert desk.news().endswith("is not there. Choose another place.")


def test_the_news_name_nobody_while_names_are_hidden(desk: Desk, tmp_path: Path) -> None:
    desk.window.view_state.set_names_hidden(True)
    desk.idle()

    write_to(desk, tmp_path / "Kim in the north.xlsx")

    assert "Kim" not in desk.words(desk.window.messages)
    assert "The sheet is written." in desk.words(desk.window.messages)


# -- coming and going


def test_hiding_names_after_it_was_left_harms_nothing(desk: Desk) -> None:
    shown(desk).leave.click()
    desk.idle()

    desk.window.view_state.set_names_hidden(True)
    desk.idle()

    assert desk.page.handing_out is None


def test_ctrl_e_leads_there_and_cancel_leads_back(desk: Desk) -> None:
    shown(desk).leave.click()
    desk.idle()
    at_home = desk.page.handing_out
    desk.window.actions_.trigger("export")
    desk.idle()

    assert at_home is None
    assert desk.page.stack.currentWidget() is shown(desk)
    assert desk.page.header.title.text() == "Hand out a spreadsheet"


def test_a_sheet_that_is_dropped_takes_the_place(desk: Desk) -> None:
    desk.drop(desk.sheet("Name,Phone\nDita Novak,555 0101\n", "roster.csv"))

    assert desk.page.handing_out is None
    assert desk.page.review is not None


def test_nothing_of_a_network_stays_when_it_is_closed(desk: Desk) -> None:
    desk.window.session.close()
    desk.idle()

    assert desk.page.handing_out is None


def test_it_can_be_done_with_the_keys_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    shown(desk).wish.audiences[Audience.COORDINATORS].setFocus()

    first = QApplication.focusWidget()
    assert isinstance(first, QRadioButton)
    QTest.keyClick(first, Qt.Key.Key_Down)
    desk.idle()

    assert shown(desk).wish.audience is Audience.HELPERS
    assert QApplication.focusWidget() is shown(desk).wish.audiences[Audience.HELPERS]


def test_everything_that_takes_the_focus_says_what_it_is(desk: Desk) -> None:
    shown(desk).wish.more.click()
    desk.idle()

    nameless = [
        type(one).__name__
        for one in shown(desk).findChildren(QWidget)
        if one.isVisibleTo(shown(desk))
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QAbstractScrollArea)
        and not _spoken(one)
    ]
    assert nameless == []


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def test_coordinators_can_have_matches_and_followups_to_read(desk: Desk) -> None:
    desk.window.session.workspace.run(AddFollowUp(FollowUp(member_id=MemberId(1), due=TODAY)))
    box = shown(desk).wish.reading
    box.click()
    desk.idle()

    assert "Follow-ups: 1 row, to be read" in desk.words(shown(desk))
    choose(desk, Audience.HELPERS)
    assert not box.isVisible()
    choose(desk, Audience.COORDINATORS)
    write_to(desk, desk.folder / "all.xlsx")
    assert "Follow-ups" in [sheet.name for sheet in read_file(desk.folder / "all.xlsx").sheets]
