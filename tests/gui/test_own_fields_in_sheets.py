"""Fields of the group's own where sheets come in and go out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember
from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.members import Member
from organiser_app.domain.people import ChangeMemberFields
from organiser_app.gui.dialogs.duplicates import DuplicatesDialog
from organiser_app.gui.dialogs.fields_form import FieldsForm
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.spreadsheets.handing_out import HandingOut
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table, own_key
from organiser_app.storage.reads.members import members
from tests.helpers.desk import Desk

Idle = Callable[[], None]
DIET, SECRET = MemberField("Diet"), MemberField("Door word", may_leave=False)


@pytest.fixture
def desk(open_window: MainWindow, workspace: Workspace, idle: Idle, tmp_path: Path) -> Desk:
    workspace.run(ChangeMemberFields((DIET, SECRET)))
    workspace.run(AddMember(Member("Ana Ruiz", extra={"Diet": "vegan", "Door word": "acorn"})))
    return Desk(open_window, idle, tmp_path)


def test_a_column_with_the_name_of_an_own_field_is_shown_to_go_there_and_does(
    desk: Desk, workspace: Workspace
) -> None:
    sheet = desk.sheet("Name,Phone,diet\nBen Okafor,020 7946 0018,fish\n", "roster.csv")
    desk.drop(sheet)
    desk.review.show_part("columns")
    (field,) = [
        desk.review.columns.field_of(table.sheet, column.column)
        for table in desk.review.preview.tables
        for column in table.columns
        if column.header == "diet"
    ]
    told = field.currentText()

    desk.bring_in()

    assert told == "Diet"
    assert {one.name: one.extra.get("Diet") for one in workspace.ask(members)} == {
        "Ana Ruiz": "vegan",
        "Ben Okafor": "fish",
    }


def test_an_own_column_can_be_left_out_of_a_sheet_and_one_that_stays_is_not_offered(
    desk: Desk, idle: Idle
) -> None:
    desk.page.hand_out()
    idle()
    (part,) = desk.page.findChildren(HandingOut)
    boxes = part.wish.columns.boxes

    boxes[Table.MEMBERS, own_key(DIET)].setChecked(False)
    idle()

    assert part.shown is not None
    assert own_key(DIET) not in part.shown.plan.columns[Table.MEMBERS]
    assert (Table.MEMBERS, own_key(SECRET)) not in boxes


def test_fields_and_people_who_are_here_twice_are_reached_from_the_menus(
    desk: Desk, idle: Idle
) -> None:
    window = desk.window

    window.actions_.trigger("member_fields")
    idle()
    (fields,) = window.findChildren(FieldsForm)
    defined = [card.name.editor.text() for card in fields.cards]
    fields.done_without_asking()
    window.actions_.trigger("find_duplicates")
    idle()
    (dialog,) = window.findChildren(DuplicatesDialog)
    dialog.close()

    assert defined == ["Diet", "Door word"]
    assert window.current_page() is window.page("members")
