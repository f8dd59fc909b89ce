"""The table: what is selected stays selected, keys do what one expects, columns stay as left."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.theme import text_font
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.table_copy import as_pasted_cell
from organiser_app.gui.widgets.table_widths import shared_widths


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str
    area: str = "North End"


ANA = Person(1, "Ana")
JOAQUIN = Person(2, "Joaquín", "Hillcrest")
NOOR = Person(3, "Noor")
COLUMNS = (
    Column[Person](key="name", title="Name", text=lambda row: row.name, width=200),
    Column[Person](
        key="area", title="Area", text=lambda row: row.area, status=lambda row: CellStatus("good")
    ),
    Column[Person](key="note", title="Note", text=lambda row: "at\thome", is_hidden_at_first=True),
)


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    model = RowsModel(COLUMNS)
    model.set_rows([ANA, JOAQUIN, NOOR])
    made = Table(model, "People")
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


@pytest.fixture
def field(table: Table, qtbot: QtBot) -> SearchField:
    made = SearchField("Filter")
    qtbot.addWidget(made)
    made.show()
    table.set_filter_field(made)
    return made


def test_the_selection_is_told_by_id(table: Table, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.selection_changed) as told:
        table.view.selectRow(1)

    assert told.args == [[2]]


def test_what_is_selected_stays_selected_when_rows_come_anew(table: Table, qtbot: QtBot) -> None:
    table.select_ids([2, 3])
    with qtbot.assertNotEmitted(table.selection_changed):
        table.model.set_rows([NOOR, replace(JOAQUIN, name="Quim"), ANA])

    assert set(table.selected_ids()) == {2, 3}
    assert table.model.row_at(table.view.currentIndex().row()).id == 2


def test_what_is_selected_stays_selected_through_sorting(table: Table) -> None:
    table.select_ids([1])
    table.sort_by("name", descending=True)

    assert table.selected_ids() == [1]
    assert table.view.currentIndex().row() == 2


def test_a_selection_that_went_away_is_told(table: Table, qtbot: QtBot) -> None:
    table.select_ids([1, 2])
    with qtbot.waitSignal(table.selection_changed) as told:
        table.model.set_rows([ANA])

    assert told.args == [[1]]


def test_a_row_opens_by_enter_and_by_double_click(table: Table, qtbot: QtBot) -> None:
    table.select_ids([2])
    with qtbot.waitSignal(table.activated_row) as by_key:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    place = table.view.visualRect(table.model.index(0, 0)).center()
    with qtbot.waitSignal(table.activated_row) as by_mouse:
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert by_key.args == [JOAQUIN]
    assert by_mouse.args == [ANA]


def test_letters_typed_over_the_rows_filter_them(
    table: Table, field: SearchField, qtbot: QtBot
) -> None:
    table.view.setFocus()
    qtbot.keyClicks(table.view, "no")

    assert field.text() == "no"
    assert [row.id for row in table.model.shown_rows()] == [1, 3]


def test_down_leads_from_the_filter_to_the_rows(
    table: Table, field: SearchField, qtbot: QtBot
) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert table.selected_ids() == [1]


def test_a_filter_without_result_says_so_and_can_be_undone(
    table: Table, field: SearchField, qtbot: QtBot
) -> None:
    field.setText("zzz")
    empty = next(e for e in table.findChildren(EmptyState) if e.isVisible())
    told = empty.sentence.text()
    qtbot.mouseClick(empty.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)

    assert told == "None of the rows contain “zzz”."
    assert table.view.isVisible()
    assert field.text() == ""


def test_a_table_without_rows_shows_its_own_empty_state(table: Table) -> None:
    empty = EmptyState("users", "Nobody yet")
    table.set_empty(lambda: empty)
    table.model.set_rows([])
    without = empty.isVisible()
    table.model.patch_rows(added=[ANA])

    assert without
    assert table.view.isVisible()


def test_the_number_of_rows_shown_is_told(table: Table, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.shown_changed) as told:
        table.model.set_filter("hill")

    assert told.args == [1]


def test_columns_come_back_as_they_were_left(table: Table, qtbot: QtBot) -> None:
    table.view.setColumnWidth(0, 321)
    table.view.setColumnHidden(1, True)
    table.view.setColumnHidden(2, False)
    table.sort_by("name", descending=True)
    model = RowsModel(COLUMNS)
    other = Table(model, "People")
    qtbot.addWidget(other)
    other.restore_state(table.state())

    assert other.view.columnWidth(0) == 321
    assert other.view.isColumnHidden(1)
    assert not other.view.isColumnHidden(2)
    assert model.sorted_by() == ("name", True)


@pytest.mark.parametrize(
    "left",
    [
        "",
        "nonsense",
        "[]",
        '{"widths": {"name": "wide"}, "hidden": ["name", "area", "note"], "sorted": "x", "descending": 1}',
    ],
)
def test_columns_left_by_another_release_do_no_harm(table: Table, left: str) -> None:
    table.restore_state(left)

    assert table.view.columnWidth(0) == 200
    assert not table.view.isColumnHidden(0)


def test_columns_share_the_room_until_one_is_set_by_hand(table: Table) -> None:
    table.resize(310, 300)
    shared = [table.view.columnWidth(0), table.view.columnWidth(1)]
    table.view.setColumnWidth(0, 150)
    table.resize(700, 300)

    assert sum(shared) <= 310
    assert table.view.columnWidth(0) == 150


@pytest.mark.parametrize(
    ("room", "expected"),
    [(600, [100, 200, 300]), (500, [100, 167, 232]), (300, [100, 200, 300])],
)
def test_wide_columns_give_way_until_scrolling_is_better(room: int, expected: list[int]) -> None:
    assert shared_widths([100, 200, 300], room, stiff=110) == expected


def test_columns_that_nobody_set_are_not_remembered(table: Table, qtbot: QtBot) -> None:
    table.resize(300, 300)
    other = Table(RowsModel(COLUMNS), "People")
    qtbot.addWidget(other)
    other.restore_state(table.state())
    other.resize(900, 300)
    other.show()

    assert other.view.columnWidth(0) == 200


def test_the_last_column_cannot_be_hidden(table: Table) -> None:
    table.view.setColumnHidden(1, True)
    table.columns_menu.aboutToShow.emit()
    name, area, _note = [a for a in table.columns_menu.actions() if a.isCheckable()]

    assert not name.isEnabled()
    assert area.isEnabled()


def test_a_column_is_shown_by_the_menu(table: Table, qtbot: QtBot) -> None:
    table.columns_menu.aboutToShow.emit()
    note = [a for a in table.columns_menu.actions() if a.isCheckable()][2]
    with qtbot.waitSignal(table.state_changed):
        note.trigger()

    assert not table.view.isColumnHidden(2)


def test_rows_are_copied_as_a_spreadsheet_takes_them(table: Table, qtbot: QtBot) -> None:
    table.view.setColumnHidden(2, False)
    table.select_ids([1, 2])
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text().split("\n") == [
        "Name\tArea\tNote",
        "Ana\tNorth End\tat home",
        "Joaquín\tHillcrest\tat home",
    ]


@pytest.mark.parametrize(
    ("text", "pasted"),
    [
        ("=1+1", "'=1+1"),
        ("@sum", "'@sum"),
        ("-12.5", "-12.5"),
        ("+49 30 1234", "+49 30 1234"),
        ("+cmd|x", "'+cmd|x"),
        ("two\nlines", "two lines"),
    ],
)
def test_nothing_pasted_acts_as_a_formula(text: str, pasted: str) -> None:
    assert as_pasted_cell(text) == pasted


def test_a_table_can_be_read_out(table: Table) -> None:
    index = table.model.index(1, 1)

    assert table.view.accessibleName() == "People"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Area: Hillcrest"


def test_a_long_selection_is_kept_without_a_pause_that_can_be_felt(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS)
    model.set_rows([Person(n, f"Person {n % 7}") for n in range(2000)])
    table = Table(model, "People")
    qtbot.addWidget(table)
    table.view.selectAll()
    model.set_filter("3")

    assert len(table.view.selectionModel().selection()) == 1
    assert len(table.selected_ids()) == 286


def test_only_columns_of_numbers_have_digits_of_equal_width_and_names_keep_their_hyphens(
    qtbot: QtBot, themed: QApplication
) -> None:
    numbers = Column[Person](key="n", title="N", text=lambda row: str(row.id), has_digits=True)
    model = RowsModel([COLUMNS[0], numbers])
    model.set_rows([ANA])
    made = Table(model, "People")
    qtbot.addWidget(made)

    def width(column: int, text: str) -> float:
        """As the view draws it."""
        font = model.index(0, column).data(Qt.ItemDataRole.FontRole) or QFont()
        return QFontMetricsF(font.resolve(made.view.font())).horizontalAdvance(text)

    plain = QFontMetricsF(text_font()).horizontalAdvance
    assert width(0, "El-Najjar") == plain("El-Najjar")
    assert width(1, "1") == width(1, "0") != plain("1")
