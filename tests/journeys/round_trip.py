"""A list goes to a volunteer and comes home, by hand: `send FOLDER`, and later `take_back FOLDER`."""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from organiser_app.gui.pages.spreadsheets.returned import ReturnedReview
from organiser_app.services.returns import Choice, Item, ItemKind
from organiser_app.storage.reads.members import members
from tests.journeys.hand import CTRL, SHIFT, Hand, run, spreadsheets

NETWORK, SHEET, RETURNED = "Quay Street.organiser", "for Kofi.xlsx", "from Kofi.xlsx"
MOST_KEYS = 60


def roster(hand: Hand) -> dict[str, list[str]]:
    """Everyone, with what the sheet may have changed."""
    found = hand.window.session.workspace.ask(members)
    return {
        one.name: [one.email, "; ".join(one.phones), one.address, str(one.joined), one.note]
        for one in found
    }


def send(hand: Hand, folder: Path) -> None:
    """Opens the network, hands the roster out to Kofi, without the mouse."""
    hand.window.networks.open(folder / NETWORK)
    hand.wait(lambda: hand.window.session.is_open, "the network")
    hand.wait_until_quiet()
    # the one dialog that belongs to the system
    QFileDialog.getSaveFileName = lambda *_: (str(folder / SHEET), "")  # type: ignore[method-assign]  # see above
    hand.key(Qt.Key.Key_E, CTRL)
    hand.wait(lambda: spreadsheets(hand).handing_out is not None, "the page that hands out")
    hand.wait_until_quiet()
    shown = spreadsheets(hand).handing_out
    assert shown is not None, "waited for"
    hand.tab_to(shown.wish.label)
    hand.letters("Kofi")
    hand.wait_until_quiet()
    hand.picture("what leaves")
    assert shown.shown is not None, "worked out by now"
    hand.seen.steps["leaves"] = shown.shown.plan.people_named
    hand.tab_to(shown.save)
    hand.key(Qt.Key.Key_Space)
    hand.wait((folder / SHEET).exists, "the sheet")
    hand.wait_until_quiet()
    hand.seen.steps["sent"] = hand.window.messages.history()[0].text
    hand.picture("sent")


def returned(hand: Hand) -> ReturnedReview:
    """The review that is open."""
    view = spreadsheets(hand).returning.view
    assert view is not None, "no returned sheet is open"
    return view


def what_is_reviewed(hand: Hand) -> dict[str, Any]:
    """What the review says now."""
    view = returned(hand)
    return {
        "sentence": view.sentence.text(),
        "waits": view.waits.text(),
        "items": sorted(
            [str(item.kind), item.who, item.field or ""]
            for item in view.review.items
            if item.kind is not ItemKind.NOTICE
        ),
        "questions": [
            [item.who, item.code]
            for item in view.review.items
            if item.kind is ItemKind.ROW_IDENTITY
        ],
        "open": len(view.review.open_items),
        "damaged": view.review.plan.damaged,
    }


def key_for(item: Item) -> Qt.Key:
    """What the coordinator thinks about an item that waits."""
    if Choice.THEIRS in item.choices:
        return Qt.Key.Key_T
    if item.options:
        return Qt.Key.Key_1
    return Qt.Key.Key_N


def answer_by_keys(hand: Hand) -> int:
    """Answers everything that waits, one key each; the next that waits comes by itself."""
    pressed = 0
    while returned(hand).review.open_items and pressed < MOST_KEYS:
        item = returned(hand).items.current()
        if item is None or returned(hand).review.chosen(item.item) is not None:
            hand.key(Qt.Key.Key_Down)
        else:
            hand.key(key_for(item.item))
        pressed += 1
        hand.wait_until_quiet()
        hand.picture(f"answer {pressed}")
    return pressed


def take_back(hand: Hand, folder: Path) -> None:
    """Drops what Kofi sent, answers, applies; undoes, redoes."""
    hand.wait(lambda: hand.window.session.is_open, "the network of last time")
    hand.wait_until_quiet()
    hand.seen.steps["before"] = roster(hand)
    hand.drop(folder / RETURNED)
    hand.wait(lambda: spreadsheets(hand).returning.view is not None, "the review")
    hand.wait_until_quiet()
    hand.picture("returned")
    hand.seen.steps["review"] = what_is_reviewed(hand)
    hand.seen.steps["keys"] = answer_by_keys(hand)
    hand.seen.steps["answered"] = what_is_reviewed(hand)
    hand.key(Qt.Key.Key_Return, CTRL)
    hand.wait(lambda: spreadsheets(hand).returning.view is None, "the sheet to come in")
    hand.wait_until_quiet()
    hand.seen.steps["news"] = hand.window.messages.history()[0].text
    hand.seen.steps["after"] = roster(hand)
    hand.picture("applied")
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.wait_until_quiet()
    hand.seen.steps["undone"] = roster(hand)
    hand.picture("undone")
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    hand.wait_until_quiet()
    hand.seen.steps["redone"] = roster(hand)


if __name__ == "__main__":
    which = sys.argv[1]
    run(send if which == "send" else take_back, Path(sys.argv[2]), opens=which == "take_back")
