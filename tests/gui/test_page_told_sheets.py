"""A sheet of matches or calls in the window: what comes in, what stays out and why, and one Undo."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddRows
from organiser_app.domain.daily import Pairing, ProposeMatches
from organiser_app.domain.ids import ChangeId, MemberId, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.spreadsheets import told_listing
from organiser_app.gui.pages.spreadsheets.told_review import ToldView
from organiser_app.services.exporting import ExportWish, plan_export, write
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.reading_sheets import FIELDS, ReadingSheet
from organiser_app.storage.reads.matches import followup_rows, match_values
from tests.helpers.desk import Desk, buttons
from tests.helpers.networks import a_workspace, everything
from tests.helpers.sheets import a_workbook
from tests.helpers.told import ANA, BO, CLEO, DARA, RIDE, WALK, Told, a_network_with_needs, told

Idle = Callable[[], None]
DONE = date(2026, 11, 8)
ROWS = (
    told(DARA, ANA, RIDE, "completed", made=date(2026, 11, 4), ended=DONE, note="a secret"),
    told(CLEO, BO, WALK, "confirmed"),
    told("Nobody Here", BO, WALK),
)
CALLS: tuple[Told, ...] = ({"member": ANA, "due": date(2026, 12, 1), "words": "how is the knee"},)


@pytest.fixture
def desk(open_window: MainWindow, idle: Idle, tmp_path: Path) -> Desk:
    made = Desk(open_window, idle, tmp_path)
    a_network_with_needs(open_window.session.workspace)
    return made


def sheet(folder: Path, *rows: Told, calls: tuple[Told, ...] = ()) -> Path:
    """A workbook of ours that was written elsewhere."""
    told_rows = {ReadingSheet.MATCHES: rows, ReadingSheet.FOLLOWUPS: calls}
    sheets = {
        kind.value: [
            [field.header for field in FIELDS[kind]],
            *([row.get(field.key) for field in FIELDS[kind]] for row in some),
        ]
        for kind, some in told_rows.items()
        if some
    }
    return a_workbook(folder, sheets, "daily.xlsx")


def view(desk: Desk) -> ToldView:
    found = desk.page.telling.view
    assert found is not None, "no such review is open"
    return found


def lines(desk: Desk) -> list[list[str]]:
    model = view(desk).table.view.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_review_says_what_comes_in_and_that_is_written(desk: Desk, tmp_path: Path) -> None:
    desk.drop(sheet(tmp_path, *ROWS))

    assert view(desk).sentence.text() == "2 matches will be written."
    assert view(desk).bring.text() == "Bring in 2"
    assert desk.page.header.title.text() == "daily.xlsx"
    first, *others = lines(desk)
    assert first[:2] == ["4", "held back"]
    assert first[2].startswith("A4: “Nobody Here” is not on the roster.")
    assert [line[1] for line in others] == ["comes in", "comes in"]
    assert "One row stays out" in view(desk).waits.text()

    view(desk).bring.click()
    desk.idle()

    assert desk.news() == "2 matches came in from daily.xlsx."
    assert len(desk.window.session.workspace.ask(match_values)) == 2
    assert desk.page.telling.view is None
    assert desk.page.header.title.text() == "Spreadsheets"


def test_one_undo_takes_all_of_it_back(desk: Desk, tmp_path: Path) -> None:
    before = everything(desk.window.session.workspace)
    desk.drop(sheet(tmp_path, *ROWS, calls=CALLS))
    assert view(desk).sentence.text() == "2 matches and 1 call will be written."
    view(desk).bring.click()
    desk.idle()
    assert len(desk.window.session.workspace.ask(followup_rows)) >= 1

    buttons(desk.window.messages)["Undo"].click()
    desk.idle()

    assert everything(desk.window.session.workspace) == before
    assert desk.news().startswith("Taken back: from a sheet: 2 matches and 1 call")


def test_both_kinds_are_looked_at_one_after_the_other(desk: Desk, tmp_path: Path) -> None:
    desk.drop(sheet(tmp_path, *ROWS, calls=CALLS))

    assert view(desk).part.isVisible()
    buttons(view(desk).part)["Follow-ups"].click()

    (line,) = lines(desk)
    assert line[1:3] == ["comes in", ANA]


def test_only_a_kind_that_has_rows_held_back_says_how_to_read_of_them(
    desk: Desk, tmp_path: Path
) -> None:
    desk.drop(sheet(tmp_path, *ROWS, calls=CALLS))
    of_matches = view(desk).about.isVisible()
    buttons(view(desk).part)["Follow-ups"].click()

    assert of_matches
    assert not view(desk).about.isVisible()


def test_who_reads_of_a_row_goes_on_with_it_when_names_are_hidden(
    desk: Desk, tmp_path: Path
) -> None:
    desk.drop(sheet(tmp_path, *ROWS))
    view(desk).table.select_ids([4])
    assert "not on the roster" in view(desk).about.text()

    desk.window.view_state.set_names_hidden(True)
    desk.idle()

    assert view(desk).table.selected_ids() == [4]
    assert "not on the roster" in view(desk).about.text()


def test_a_list_that_is_cut_short_says_so(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.drop(sheet(tmp_path, *ROWS))
    at_first = view(desk).more.isVisible()
    monkeypatch.setattr(told_listing, "MOST_LISTED", 2)
    desk.drop(sheet(tmp_path, *ROWS))

    assert not at_first
    assert view(desk).more.isVisible()
    assert view(desk).more.text() == "Only the first 2 rows are listed here."


def test_what_is_here_already_is_said_and_nothing_can_be_brought_in(
    desk: Desk, tmp_path: Path
) -> None:
    path = sheet(tmp_path, ROWS[1])
    desk.drop(path)
    view(desk).bring.click()
    desk.idle()

    desk.drop(path)

    assert view(desk).sentence.text() == "Nothing of this file will be written."
    assert not view(desk).bring.isEnabled()
    assert lines(desk)[0][1] == "known already"


def test_names_and_notes_hide(desk: Desk, tmp_path: Path) -> None:
    desk.drop(sheet(tmp_path, *ROWS))

    desk.window.view_state.set_names_hidden(True)
    desk.idle()

    said = " ".join(cell for line in lines(desk) for cell in line)
    assert not any(name in said for name in (ANA, BO, CLEO, DARA, "Nobody Here", "a secret"))
    assert "D. O." in said


def test_names_in_the_words_of_a_need_hide_and_of_a_sensitive_one_all_its_words(
    desk: Desk, tmp_path: Path
) -> None:
    words, secret = f"A lift for {ANA} to the clinic", "the clinic, on her own"
    ride = Need(member_id=MemberId(1), words=words, opened=DONE)
    quiet = Need(member_id=MemberId(1), words=secret, opened=DONE, is_sensitive=True)
    desk.window.session.workspace.run(AddRows(needs=(ride, quiet)))
    held = told("Nobody Here", ANA, secret)
    desk.drop(sheet(tmp_path, told(CLEO, ANA, words), told(CLEO, ANA, secret), held))

    desk.window.view_state.set_names_hidden(True)
    desk.idle()

    said = " ".join(cell for line in lines(desk) for cell in line)
    assert "A lift for A. P. to the clinic" in said
    assert not any(word in said for word in ("Ana", "Prieto", secret))


def test_a_network_that_changed_meanwhile_is_looked_at_once_more(
    desk: Desk, tmp_path: Path
) -> None:
    desk.drop(sheet(tmp_path, *ROWS))
    desk.window.session.do(AddMember(Member("Nobody Here")), parent=desk.window)
    desk.idle()

    view(desk).bring.click()
    desk.idle()

    assert "once more" in desk.news()
    assert view(desk).bring.text() == "Bring in 3"


def test_leaving_it_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    before = everything(desk.window.session.workspace)
    desk.drop(sheet(tmp_path, *ROWS))

    view(desk).leave.click()
    desk.idle()

    assert desk.page.telling.view is None
    assert everything(desk.window.session.workspace) == before


def test_it_goes_by_keyboard(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.drop(sheet(tmp_path, *ROWS))
    made = view(desk)
    made.table.view.setFocus()
    QTest.keyClick(made.table.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(made.table.view, Qt.Key.Key_Space)
    assert "not on the roster" in made.about.text()

    made.bring.setFocus()
    QTest.keyClick(made.bring, Qt.Key.Key_Space)
    desk.idle()

    assert desk.news() == "2 matches came in from daily.xlsx."


def exported(town: Workspace, folder: Path) -> tuple[Path, int]:
    """All tables with their matches, and the change by which the one match was made."""
    made = town.run(ProposeMatches((Pairing(NeedId(1), MemberId(4)),), day=DONE))
    wish = ExportWish(reading=tuple(ReadingSheet))
    write(town, plan_export(town, wish), folder / "all.xlsx")
    return folder / "all.xlsx", made.id


def offered(desk: Desk, folder: Path) -> None:
    """The tables of a workbook were looked through; its matches are offered in the message bar."""
    town = desk.window.session.workspace
    path, made = exported(town, folder)
    desk.drop(path)
    returned = desk.page.returning.view
    assert returned is not None
    town.undo(ChangeId(made))
    returned.apply_wanted.emit()
    desk.idle()


def test_a_review_that_is_open_is_not_thrown_away_for_the_matches_of_another_file(
    desk: Desk, tmp_path: Path
) -> None:
    offered(desk, tmp_path)
    offer = buttons(desk.window.messages)["Its matches and calls…"]
    desk.drop(desk.sheet("Name,Phone\nDita Novak,07700 900555\n", "roster.csv"))
    open_one = desk.page.review
    assert open_one is not None

    offer.click()
    desk.idle()

    assert desk.page.review is open_one
    assert desk.page.telling.view is None
    assert desk.news() == "Bring this sheet in or leave it first."


def test_matches_that_are_offered_are_shown_from_any_page(desk: Desk, tmp_path: Path) -> None:
    offered(desk, tmp_path)
    desk.window.show_page("needs")
    desk.idle()

    buttons(desk.window.messages)["Its matches and calls…"].click()
    desk.idle()

    assert view(desk).isVisible()


def test_matches_beside_tables_are_offered_when_the_tables_were_taken_over(
    desk: Desk, tmp_path: Path
) -> None:
    town = desk.window.session.workspace
    path, made = exported(town, tmp_path)
    desk.drop(path)
    returned = desk.page.returning.view
    assert returned is not None
    assert "are there to be read" in desk.words(returned)
    town.undo(ChangeId(made))
    returned.apply_wanted.emit()
    desk.idle()

    buttons(desk.window.messages)["Its matches and calls…"].click()
    desk.idle()

    assert view(desk).sentence.text() == "1 match will be written."


def test_a_network_begins_anew_in_the_window_from_the_workbook_of_another(
    desk: Desk, tmp_path: Path
) -> None:
    other = a_workspace(tmp_path, "other")
    path, _made = exported(a_network_with_needs(other), tmp_path)
    other.close(copy=False)
    empty = a_workspace(tmp_path, "empty")
    desk.window.session.use(empty)
    desk.idle()
    desk.drop(path)
    assert "left another network" in desk.words(desk.review)
    desk.bring_in()
    buttons(desk.window.messages)["Its matches and calls…"].click()
    desk.idle()

    assert view(desk).sentence.text() == "1 match will be written."
    view(desk).bring.click()
    desk.idle()
    assert len(empty.ask(match_values)) == 1


def test_a_foreign_list_is_still_read_as_one(desk: Desk) -> None:
    desk.drop(desk.sheet("Name,Phone\nDita Novak,555 0101\n", "roster.csv"))

    assert desk.page.telling.view is None
    assert desk.page.review is not None
