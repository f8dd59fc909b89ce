"""The first evening with a network, by hand: `first FOLDER` and, after a restart, `second FOLDER`."""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from organiser_app.gui.pages.spreadsheets.review import Review
from tests.journeys.hand import CTRL, SHIFT, Hand, run, spreadsheets

NETWORK = "Mill Lane.organiser"


def review(hand: Hand) -> Review:
    """The review that is open."""
    shown = spreadsheets(hand).review
    assert shown is not None, "no review is open"
    return shown


def what_is_reviewed(hand: Hand) -> dict[str, Any]:
    """What the review says now."""
    shown = review(hand)
    adds = shown.preview.adds
    return {
        "sentence": shown.sentence.text(),
        "counts": {str(fate): count for fate, count in shown.preview.counts.items() if count},
        "questions": [str(question.code) for question in shown.preview.questions],
        "adds": [adds.members, adds.exchanges, adds.areas],
        "can_bring": shown.bring.isEnabled(),
    }


def answer_the_dates(hand: Hand) -> None:
    """The first button under the question: the day stands first."""
    button = review(hand).questions.findChildren(QPushButton)[-2]
    hand.seen.steps["day first"] = button.text()
    hand.tab_to(button)
    hand.key(Qt.Key.Key_Space)
    hand.wait_until_quiet()


def say_who_is_meant(hand: Hand) -> None:
    """Opens the list of who may be meant and takes the first."""
    shown = review(hand)
    person = shown.preview.people_to_decide[0]
    field = shown.people.field_of(person.key)
    hand.tab_to(field)
    hand.key(Qt.Key.Key_Down)
    hand.seen.steps["meant"] = field.currentText()
    hand.wait(lambda: shown.preview.open_people == 0, "the answer to be taken in")
    hand.wait_until_quiet()
    hand.seen.steps["focus stays"] = QApplication.focusWidget() is field


def map_the_area(hand: Hand) -> None:
    """Goes to the columns and says by letters that "Patch" is the area."""
    shown = review(hand)
    rows, columns = shown.part.findChildren(QPushButton)
    hand.tab_to(rows)
    hand.key(Qt.Key.Key_Right)
    hand.wait(columns.isChecked, "the columns")
    table = shown.preview.tables[0]
    patch = next(column for column in table.columns if column.header == "Patch")
    field = shown.columns.field_of(table.sheet, patch.column)
    hand.tab_to(field)
    hand.letters("Are")
    hand.wait(lambda: bool(shown.preview.new_areas), "the areas")
    hand.wait_until_quiet()
    hand.picture("columns")


def bring_it_in(hand: Hand) -> None:
    """Presses the button and waits for the news."""
    hand.tab_to(review(hand).bring)
    hand.key(Qt.Key.Key_Space)
    hand.wait(lambda: spreadsheets(hand).review is None, "the sheet to come in")
    hand.wait_until_quiet()
    hand.seen.steps["news"] = hand.window.messages.history()[0].text
    hand.picture("brought in")


def log_an_exchange(hand: Hand) -> None:
    """Ctrl+L, two names, what with, Ctrl+Enter."""
    hand.key(Qt.Key.Key_L, CTRL)
    hand.wait(lambda: QApplication.activeModalWidget() is not None, "the form")
    hand.wait_until_quiet()
    for words in ("Oona Lahti", "Rosa Ames", "Lifts"):
        hand.letters(words)
        hand.picture(f"typing {words}")
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
        hand.key(Qt.Key.Key_Tab)
    hand.picture("form")
    hand.key(Qt.Key.Key_Return, CTRL)
    hand.wait(lambda: QApplication.activeModalWidget() is None, "the form to close")
    hand.wait_until_quiet()
    hand.seen.steps["logged"] = hand.window.messages.history()[0].text


def first(hand: Hand, folder: Path) -> None:
    """Drop, map, apply, look; log, look; undo both, look."""
    hand.picture("welcome")
    # the one dialog that belongs to the system
    QFileDialog.getSaveFileName = lambda *_: (str(folder / NETWORK), "")  # type: ignore[method-assign]  # see above
    hand.drop(folder / "who helped whom.csv")
    hand.wait(lambda: hand.window.session.is_open, "the network")
    hand.wait(lambda: spreadsheets(hand).review is not None, "the review")
    hand.wait_until_quiet()
    hand.picture("review")
    hand.seen.steps["review"] = what_is_reviewed(hand)
    answer_the_dates(hand)
    say_who_is_meant(hand)
    map_the_area(hand)
    hand.seen.steps["answered"] = what_is_reviewed(hand)
    hand.picture("answered")
    bring_it_in(hand)
    hand.look_at_dashboard("after the sheet")
    log_an_exchange(hand)
    hand.look_at_dashboard("after the exchange")
    for step in ("exchange undone", "sheet undone"):
        hand.key(Qt.Key.Key_Z, CTRL)
        hand.look_at_dashboard(step)


def second(hand: Hand, _folder: Path) -> None:
    """The same file is open again; both changes are done again."""
    hand.wait(lambda: hand.window.session.is_open, "the network of last time")
    hand.wait_until_quiet()
    hand.look_at_dashboard("restarted")
    for step in ("sheet redone", "exchange redone"):
        hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
        hand.look_at_dashboard(step)


if __name__ == "__main__":
    which = sys.argv[1]
    run(first if which == "first" else second, Path(sys.argv[2]), opens=which == "second")
