"""What a key does in the review: an answer to the item that is looked at, or to all listed."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from organiser_app.gui.pages.spreadsheets.returned.listing import ItemRow
from organiser_app.gui.texts.returns import KEYS
from organiser_app.services.returns import Answer, Choice, Item

_LETTERS = {getattr(Qt.Key, f"Key_{key}"): choices for key, choices in KEYS.items()}
_FIRST, _LAST = Qt.Key.Key_1, Qt.Key.Key_9
STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_K: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_J: 1,
}
_BEYOND_LATIN, _NO_LETTER = 0x100, 0x01000000
_BY_PLACE = {
    first + place: ord(letter)
    for first, row in ((10, "123456789"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for place, letter in enumerate(row)
}
"""Where X and Wayland say that a key lies."""
_OF_OPTIONS = (Choice.RECORD, Choice.FIELD)
MORE_THAN_A_CHOICE = frozenset({Choice.TYPED, *_OF_OPTIONS})
"""They need a value, so they are never given to many at once."""


def latin_key(event: QKeyEvent) -> int:
    """The key that says so on the keyboard, also while it writes Arabic or Greek letters."""
    key = int(event.key())
    if key < _BEYOND_LATIN or key >= _NO_LETTER:
        return key
    if sys.platform == "win32":
        virtual = event.nativeVirtualKey()
        return virtual if chr(virtual).isalnum() and virtual < _BEYOND_LATIN else key
    return _BY_PLACE.get(event.nativeScanCode(), key) if sys.platform == "linux" else key


def choices_of(key: int) -> tuple[Choice, ...]:
    """What a letter may choose."""
    return _LETTERS.get(Qt.Key(key), ())


def choice_for(item: Item, choices: Iterable[Choice]) -> Choice | None:
    """The first of these that the item allows."""
    return next((one for one in choices if one in item.choices), None)


def option_answer(item: Item, key: int) -> Answer | None:
    """The candidate with this number."""
    if not _FIRST <= key <= _LAST:
        return None
    place = key - _FIRST
    choice = choice_for(item, _OF_OPTIONS)
    if choice is None or place >= len(item.options):
        return None
    return Answer(choice, item.options[place].value, item.seen)


def answers_for_many(rows: Iterable[ItemRow], choices: Iterable[Choice]) -> dict[str, Answer]:
    """The same answer for all that allow it and have not got it."""
    wanted = tuple(one for one in choices if one not in MORE_THAN_A_CHOICE)
    found = {}
    for row in rows:
        choice = choice_for(row.item, wanted)
        if choice is not None and not (row.is_answered and row.choice is choice):
            found[row.id] = Answer(choice, "", row.item.seen)
    return found
