"""Returned sheets as files: locked ones, reports to send back, several sheets, and what is dropped."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from organiser_app.domain.commands import ForgetExport, ForgetReceivedFile
from organiser_app.domain.members import Member
from organiser_app.gui.dialogs.password import PasswordDialog
from organiser_app.gui.main_window import MainWindow
from organiser_app.services.returns import ItemKind, Part
from organiser_app.storage.reads.sheets import exports, saved_reviews
from tests.helpers.desk import LOG
from tests.helpers.return_desk import ReturnDesk

Key = Qt.Key


@pytest.fixture
def desk(open_window: MainWindow, idle: Callable[[], None], tmp_path: Path) -> ReturnDesk:
    made = ReturnDesk(open_window, idle, tmp_path)
    made.network_of(12)
    return made


def locked(path: Path, password: str) -> Path:
    """The same workbook behind a password."""
    ooxml = pytest.importorskip("msoffcrypto.format.ooxml", reason="an extra")
    target = path.with_name("locked.xlsx")
    encrypted = io.BytesIO()
    with path.open("rb") as plain:
        ooxml.OOXMLFile(plain).encrypt(password, encrypted)
    target.write_bytes(encrypted.getvalue())
    return target


def asking(desk: ReturnDesk) -> PasswordDialog:
    dialogs = [one for one in desk.page.findChildren(PasswordDialog) if one.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def test_a_locked_sheet_of_ours_opens_with_its_password(desk: ReturnDesk) -> None:
    path = desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved()
    desk.drop(locked(path, "willow"))

    asking(desk).field.setText("oak")
    asking(desk).open_file.click()
    desk.idle()
    second = asking(desk)
    was_wrong = second.problem.isVisible()
    second.field.setText("willow")
    second.open_file.click()
    desk.idle()

    assert was_wrong
    assert [row.item.part for row in desk.rows()] == [Part.CHANGED]


def test_the_password_is_kept_nowhere(desk: ReturnDesk) -> None:
    path = desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved()
    desk.drop(locked(path, "willow"))
    dialog = asking(desk)
    dialog.field.setText("willow")
    dialog.open_file.click()

    assert dialog.field.text() == ""
    desk.idle()
    desk.view.keep.click()
    desk.idle()
    assert b"willow" not in (desk.folder / "riverside.organiser").read_bytes()


def test_the_report_holds_what_waits_marked_in_the_sheet_as_it_came(
    desk: ReturnDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = desk.folder / "report.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    copy = (
        desk.copy()
        .say("Ana Ruiz", "Address", "Sheet Street")
        .say("Cleo Marsh", "Joined", "31 foo")
    )
    desk.edit_here("Ana Ruiz", address="Secret Street")
    desk.drop(copy.saved())

    desk.view.report.click()
    desk.idle()

    assert desk.news() == "report.xlsx is written; 2 places are marked in it."
    book = load_workbook(target)
    said = " ".join(
        str(cell.value) for sheet in book for row in sheet for cell in row if cell.value
    )
    assert "“31 foo” is not a day that can be understood" in said
    assert "Secret Street" not in said
    comments = [
        cell.comment.text for row in book["Members"] for cell in row if cell.comment is not None
    ]
    assert any("changed both here and in the sheet" in text for text in comments)


def test_no_report_is_written_without_a_place_for_it(
    desk: ReturnDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    desk.drop(desk.copy().say("Cleo Marsh", "Joined", "31 foo").saved())

    desk.view.report.click()
    desk.idle()

    assert not list(desk.folder.glob("*problems*"))
    assert desk.window.messages.history() == ()


def test_a_foreign_sheet_after_one_of_ours_is_reviewed_in_its_own_way(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved())
    foreign = desk.folder / "log.csv"
    foreign.write_text(LOG, encoding="utf-8")

    desk.drop(foreign)

    assert desk.page.returning.view is None
    assert desk.page.review is not None
    assert desk.page.stack.currentWidget() is desk.page.review


def test_closing_the_network_forgets_the_sheet(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved())

    desk.window.actions_.trigger("close_network")
    desk.idle()

    assert desk.page.returning.view is None


def test_a_sheet_is_not_handed_out_over_an_open_review(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved())

    desk.window.actions_.trigger("export")
    desk.idle()

    assert "first" in desk.news()
    assert desk.page.returning.view is not None


def test_keys_that_were_sorted_away_from_their_rows_preselect_nothing(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    copy.displace_keys()

    desk.drop(copy.saved())

    notices = [row for row in desk.rows() if row.item.kind is ItemKind.NOTICE]
    assert any("sorted without them" in row.says for row in notices)
    assert all(row.choice is None for row in desk.rows())


def test_a_value_that_breaks_a_rule_holds_its_row_back_and_says_why(desk: ReturnDesk) -> None:
    desk.edit_here("Ana Ruiz", joined=date(2026, 5, 1))
    desk.drop(desk.copy().say("Ana Ruiz", "Left", date(2026, 1, 1)).saved())

    held = [row for row in desk.rows() if row.item.kind is ItemKind.ROW_HELD_BACK]
    assert len(held) == 1
    assert held[0].who == "Ana Ruiz"
    assert "before the day of joining" in held[0].says
    assert desk.lines() == [
        ("Problem", "Ana Ruiz", "held back"),
        ("Change", "Ana Ruiz", "held back"),
    ]
    desk.apply()
    assert desk.member("Ana Ruiz").left is None


def test_a_row_that_is_held_back_is_put_right_where_it_is_told(desk: ReturnDesk) -> None:
    desk.edit_here("Ana Ruiz", joined=date(2026, 5, 1))
    copy = desk.copy().say("Ana Ruiz", "Left", date(2026, 1, 1)).say("Ana Ruiz", "Note", "Tall")
    desk.drop(copy.saved())
    desk.view.items.select(next(row.id for row in desk.rows() if row.item.part is Part.PROBLEMS))

    desk.press(Key.Key_O)
    desk.idle()
    left = desk.lines()
    desk.apply()

    assert left == [
        ("Change", "Ana Ruiz", "stays as here"),
        ("Change", "Ana Ruiz", "from the sheet"),
    ]
    ana = desk.member("Ana Ruiz")
    assert (ana.left, ana.note) == (None, "Tall")


def test_someone_who_was_deleted_here_and_changed_there_is_brought_back_when_wanted(
    desk: ReturnDesk,
) -> None:
    from organiser_app.domain.commands import RemoveMember

    gone: Member = desk.member("Ana Ruiz")
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    desk.window.session.do(RemoveMember(gone.id), parent=desk.window)
    desk.idle()
    desk.drop(copy.saved())
    asked = desk.current()

    desk.press(Key.Key_R)
    desk.apply()

    assert asked.item.kind is ItemKind.ROW_DELETED_HERE
    assert desk.member("Ana Ruiz").address == "Sheet Street"


def test_a_sheet_of_which_is_forgotten_how_it_left_is_asked_about_cell_by_cell(
    desk: ReturnDesk,
) -> None:
    path = desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved()
    forget_exports(desk)

    desk.drop(path)

    said = desk.view.sentence.text()
    desk.press(Key.Key_1)
    desk.idle()

    (asked,) = [row for row in desk.rows() if row.item.field == "address"]
    assert asked.choice is None
    assert desk.current() == asked
    assert said.startswith("A sheet of ours, of which it is not known how it left: 1 question")
    assert "When it left" not in labels(desk)


def test_a_kept_review_of_which_the_file_is_forgotten_is_told(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved())
    desk.view.keep.click()
    desk.idle()
    (kept,) = desk.workspace.ask(saved_reviews)
    desk.workspace.run(ForgetReceivedFile(kept.sha256))

    desk.page.resume(kept)
    desk.idle()

    assert "north.xlsx is not kept any more" in desk.news()
    assert desk.page.stack.currentWidget() is desk.page.home


def test_answers_are_offered_to_be_kept_when_another_sheet_is_dropped(desk: ReturnDesk) -> None:
    first = desk.copy("first.xlsx").say("Ana Ruiz", "Address", "Sheet Street").saved()
    second = desk.copy("second.xlsx").say("Ben Okafor", "Address", "Quay").saved()
    desk.drop(first)
    desk.press(Key.Key_O)

    desk.drop(second)

    assert desk.news().startswith("first.xlsx was left")
    assert [row.who for row in desk.rows()] == ["Ben Okafor"]


def forget_exports(desk: ReturnDesk) -> None:
    for one in desk.workspace.ask(exports):
        desk.workspace.run(ForgetExport(one.uid))


def labels(desk: ReturnDesk) -> str:
    return " ".join(one.text() for one in desk.view.panel.findChildren(QLabel))
