"""The menu that gives one answer to many: a column, a kind, or everything that is listed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from organiser_app.gui.pages.spreadsheets.returned.keys import (
    MORE_THAN_A_CHOICE,
    answers_for_many,
)
from organiser_app.gui.pages.spreadsheets.returned.listing import ItemRow
from organiser_app.gui.texts.returns import choice_words, part_words
from organiser_app.gui.texts.words import number
from organiser_app.gui.widgets.text import no_mnemonic
from organiser_app.services.returns import Choice


class ManyMenu(QMenu):
    """Filled for the item that is looked at.

    Signals:
        chosen(object): answers by item.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._made: list[QMenu] = []

    def offer(
        self, current: ItemRow | None, listed: Sequence[ItemRow], every: Sequence[ItemRow]
    ) -> None:
        """Says what can be answered at once."""
        self.clear()
        for menu in self._made:
            menu.deleteLater()
        self._made = []
        if current is not None and current.field:
            same = [row for row in every if (row.field, row.item.table) == (current.field, current.item.table)]  # fmt: skip
            words = self.tr("In the column “{column}”").replace("{column}", current.field)
            self._add(words, same)
        if current is not None:
            same = [row for row in every if row.item.part is current.item.part]
            words = self.tr("Of this kind: {kind}")
            self._add(words.replace("{kind}", part_words(current.item.part)), same)
        self._add(self.tr("All that are listed"), listed)
        self._add(self.tr("All that wait"), [row for row in every if row.is_open])

    def _add(self, title: str, rows: Sequence[ItemRow]) -> None:
        found: dict[Choice, ItemRow] = {}
        for row in rows:
            for choice in row.item.choices:
                if choice not in MORE_THAN_A_CHOICE:
                    found.setdefault(choice, row)
        if not found:
            return
        menu = QMenu(no_mnemonic(f"{title} ({number(len(rows))})"), self)
        self._made.append(menu)
        for choice, example in found.items():
            answers = answers_for_many(rows, (choice,))
            words = f"{choice_words(choice, example.item)} ({number(len(answers))})"
            action = menu.addAction(no_mnemonic(words))
            action.setEnabled(bool(answers))
            action.triggered.connect(lambda _checked=False, given=answers: self.chosen.emit(given))
        self.addMenu(menu)
