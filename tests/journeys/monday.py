"""A coordinator's Monday: needs come in, are looked through, planned, agreed, helped, logged, called after."""

import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from organiser_app.gui.dialogs.fill_in_form import FillInForm
from organiser_app.gui.pages.followups import FollowUpsPage
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.helping import PlanDialog
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.matches import match_rows
from organiser_app.storage.reads.needs import needs
from tests.journeys.hand import CTRL, SHIFT, Hand, run, spreadsheets

NETWORK = "Mill Lane.organiser"
SHEET = "asked for at the weekend.csv"
TYPED = (
    "Rosa needs soup tomorrow urgent",
    "Ines needs a lift Wed in Quay",
    "Yusuf needs childcare Friday",
)
AGREED = 4


def needs_page(hand: Hand) -> NeedsPage:
    """The page of needs and offers."""
    page = hand.window.page("needs")
    assert isinstance(page, NeedsPage)
    return page


def standing(hand: Hand) -> dict[str, Any]:
    """How everything stands: what undo must lead back to."""

    def read(reader: Reader) -> dict[str, Any]:
        return {
            "needs": [
                (need.id, need.state.value, need.area_id, str(need.needed_by))
                for need in needs(reader)
            ],
            "matches": [(row.id, row.state.value) for row in match_rows(reader)],
            "exchanges": [line.id for line in exchanges(reader)],
        }

    return hand.window.session.workspace.ask(read)


def remember(hand: Hand, steps: list[dict[str, Any]]) -> None:
    """Another step is done, unless nothing changed."""
    now = standing(hand)
    if not steps or steps[-1] != now:
        steps.append(now)


def bring_in_the_form(hand: Hand, folder: Path) -> None:
    """The sheet is dropped on the window, looked at, and brought in."""
    hand.drop(folder / SHEET)
    hand.wait(lambda: spreadsheets(hand).review is not None, "the review")
    hand.wait_until_quiet()
    shown = spreadsheets(hand).review
    assert shown is not None
    hand.seen.steps["review"] = shown.sentence.text()
    hand.picture("review")
    hand.tab_to(shown.bring)
    hand.key(Qt.Key.Key_Space)
    hand.wait(lambda: spreadsheets(hand).review is None, "the sheet to come in")
    hand.wait_until_quiet()


def type_the_calls(hand: Hand, steps: list[dict[str, Any]]) -> None:
    """Three calls, as one would say them."""
    hand.key(Qt.Key.Key_N, CTRL)
    hand.wait_until_quiet()
    for words in TYPED:
        hand.letters(words)
        hand.wait_until_quiet()
        hand.picture(words)
        hand.key(Qt.Key.Key_Return)
        hand.wait_until_quiet()
        remember(hand, steps)
    hand.key(Qt.Key.Key_Escape)
    hand.wait_until_quiet()


def _is_another(form: FillInForm) -> bool:
    return QApplication.activeModalWidget() is not form


def look_through(hand: Hand, steps: list[dict[str, Any]]) -> None:
    """What cannot be acted on yet is filled in, one need after the other."""
    hand.key(Qt.Key.Key_3, CTRL)
    hand.wait_until_quiet()
    page = needs_page(hand)
    hand.picture("board")
    hand.tab_to(page.needs.filter_bar.missing)
    hand.key(Qt.Key.Key_Space)
    hand.wait_until_quiet()
    hand.seen.steps["lacking"] = page.header.subtitle.text()
    page.needs.place.focus_rows()
    hand.key(Qt.Key.Key_Return)
    filled = 0
    while isinstance(form := QApplication.activeModalWidget(), FillInForm) and filled < 20:
        hand.wait_until_quiet()
        if filled == 0:
            hand.picture("filling in")
        words = {form.area: "Quay", form.needed_by: "tomorrow", form.phone: "07700 900123"}
        for field in form.fields():
            if field in words:
                hand.tab_to(field.editor)
                hand.letters(words[field])
                if popup := QApplication.activePopupWidget():
                    popup.close()
        hand.key(Qt.Key.Key_Return, CTRL)
        hand.wait(partial(_is_another, form), "the form to close")
        hand.wait_until_quiet()
        remember(hand, steps)
        filled += 1
        if not isinstance(QApplication.activeModalWidget(), FillInForm):
            if page.needs.place.board.counts()[0] == 0:
                break
            page.needs.place.focus_rows()
            hand.key(Qt.Key.Key_Return)
            hand.rest(100)
    hand.seen.steps["filled"] = filled
    hand.tab_to(page.needs.filter_bar.missing)
    hand.key(Qt.Key.Key_Space)
    hand.wait_until_quiet()


def plan(hand: Hand, steps: list[dict[str, Any]]) -> None:
    """A helper for each need, accepted as one step."""
    hand.key(Qt.Key.Key_D, CTRL | SHIFT)
    hand.wait(lambda: isinstance(QApplication.activeModalWidget(), PlanDialog), "the plan")
    hand.wait_until_quiet()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PlanDialog)
    hand.seen.steps["plan"] = dialog.sentence.text()
    hand.picture("plan")
    hand.key(Qt.Key.Key_Return, CTRL)
    hand.wait(lambda: QApplication.activeModalWidget() is None, "the plan to close")
    hand.wait_until_quiet()
    remember(hand, steps)
    hand.picture("board after the plan")


def go_to_helper(hand: Hand, need_id: int) -> None:
    """Opens the story of a need and leads the keys to whoever is on it."""
    hand.window.view_state.story_wanted.emit("needs", need_id)
    hand.wait_until_quiet()
    hand.key(Qt.Key.Key_A, CTRL | SHIFT)
    hand.wait_until_quiet()


def press(hand: Hand, key: Qt.Key, steps: list[dict[str, Any]]) -> None:
    """One key, and what came of it."""
    hand.key(key)
    hand.wait_until_quiet()
    remember(hand, steps)


def agree_and_help(hand: Hand, steps: list[dict[str, Any]]) -> None:
    """Four say yes; one cannot come after all and another is found; then help happens."""
    workspace = hand.window.session.workspace
    asked = [row.need_id for row in workspace.ask(match_rows)][:AGREED]
    for need_id in asked:
        go_to_helper(hand, need_id)
        press(hand, Qt.Key.Key_Y, steps)
    hand.picture("said yes")
    first = asked[0]
    go_to_helper(hand, first)
    hand.key(Qt.Key.Key_C)
    hand.wait(lambda: QApplication.activePopupWidget() is not None, "who called it off")
    hand.picture("called off")
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Return)
    hand.wait_until_quiet()
    remember(hand, steps)
    hand.picture("who could step in")
    press(hand, Qt.Key.Key_Return, steps)
    go_to_helper(hand, first)
    press(hand, Qt.Key.Key_Y, steps)
    for need_id in asked:
        go_to_helper(hand, need_id)
        press(hand, Qt.Key.Key_H, steps)
    hand.picture("it happened")
    hand.seen.steps["helped"] = asked


def look_at_the_log(hand: Hand) -> None:
    """What happened is in the log by itself."""
    hand.key(Qt.Key.Key_5, CTRL)
    hand.wait_until_quiet()
    hand.picture("log")
    lines = hand.window.session.workspace.ask(exchanges)
    hand.seen.steps["log"] = [(line.need_id, line.asked.value, str(line.day)) for line in lines]


def call_after(hand: Hand) -> None:
    """The call that was owed is made, and the first answer of somebody helped is written down."""
    hand.key(Qt.Key.Key_4, CTRL)
    hand.wait_until_quiet()
    page = hand.window.page("followups")
    assert isinstance(page, FollowUpsPage)
    hand.seen.steps["calls"] = page.header.subtitle.text()
    hand.picture("calls")
    hand.tab_to(page.calls.list)
    hand.key(Qt.Key.Key_1)
    hand.wait_until_quiet()
    hand.seen.steps["called"] = hand.window.messages.history()[0].text
    hand.picture("called")


def take_all_back(hand: Hand, steps: list[dict[str, Any]]) -> None:
    """Ctrl+Z leads back through every step of the day."""
    hand.key(Qt.Key.Key_Z, CTRL)  # the call
    hand.wait_until_quiet()
    back = [standing(hand)]
    for _ in range(3 * len(steps)):
        if back[-1] == steps[0]:
            break
        hand.key(Qt.Key.Key_Z, CTRL)
        hand.wait_until_quiet()
        remember(hand, back)
    hand.seen.steps["steps"] = steps
    hand.seen.steps["back"] = back[::-1]
    hand.picture("all taken back")


def monday(hand: Hand, folder: Path) -> None:
    """The whole day."""
    hand.window.networks.open(folder / NETWORK)
    hand.wait(lambda: hand.window.session.is_open, "the network")
    hand.wait_until_quiet()
    hand.picture("first page")
    steps: list[dict[str, Any]] = []
    remember(hand, steps)
    bring_in_the_form(hand, folder)
    remember(hand, steps)
    type_the_calls(hand, steps)
    hand.seen.steps["came in"] = len(standing(hand)["needs"])
    look_through(hand, steps)
    plan(hand, steps)
    agree_and_help(hand, steps)
    look_at_the_log(hand)
    call_after(hand)
    hand.key(Qt.Key.Key_1, CTRL)
    hand.wait_until_quiet()
    hand.picture("dashboard at night")
    take_all_back(hand, steps)


if __name__ == "__main__":
    run(monday, Path(sys.argv[1]), opens=False)
