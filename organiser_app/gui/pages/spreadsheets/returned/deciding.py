"""What was answered: shown at once, worked out a moment later, taken back in the order given."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from organiser_app.gui.pages.spreadsheets.returned.listing import (
    ItemRow,
    Listed,
    Shown,
    listed,
    meanwhile,
    row_of,
)
from organiser_app.services.progress import Progress
from organiser_app.services.returns import Answer, ItemKind, ReturnReview

Given = Mapping[str, Answer | None]
Task = Callable[[Progress], Listed]
SOON_MS = 120
"""Answers that follow each other quickly are worked out together."""


class Deciding(QObject):
    """The review as it stands, with the answers that are not worked out yet.

    Whoever holds it runs the work: one task at a time, and the answers that come meanwhile wait.

    Signals:
        rows_changed(list): ids of items whose line looks different now.
        work_wanted(Given): these answers are to be worked out; call `settle` or `give_up` then.
        settled(): nothing is to be worked out any more.
    """

    rows_changed = Signal(object)
    work_wanted = Signal(object)
    settled = Signal()

    def __init__(self, first: Listed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listed = first
        self.shown = first.shown
        self._rows = {row.id: row for row in first.rows}
        self._given: dict[str, Answer | None] = {}
        self._working: dict[str, Answer | None] = {}
        self._is_working = False
        self._history: list[dict[str, Answer | None]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._want_work)

    @property
    def review(self) -> ReturnReview:
        """As it was worked out last."""
        return self.listed.review

    @property
    def is_settled(self) -> bool:
        """Whether every answer is worked out."""
        return not self._is_working and not self._given

    def rows(self) -> list[ItemRow]:
        """Every line, in order."""
        return [self._rows[one] for one in self.listed.ids]

    def row(self, item_id: str) -> ItemRow | None:
        """One line."""
        return self._rows.get(item_id)

    def acting(self, row: ItemRow | None) -> ItemRow | None:
        """The line whose choices a line has: a row that is held back is put right by its cell."""
        if row is None or row.item.choices or row.item.kind is not ItemKind.ROW_HELD_BACK:
            return row
        cells = (
            self._rows.get(one.id)
            for one in self.review.items_of_row(row.item)
            if one.field == row.item.field and one.choices
        )
        return next((one for one in cells if one is not None), row)

    # -- answers

    def answer(self, answers: Given) -> None:
        """Takes answers, None to take one back, and shows them at once."""
        before = self.shown.answers
        if known := self._give(answers):
            self._history.append({key: before.get(key) for key in known})

    def _give(self, answers: Given) -> Given:
        known = {key: one for key, one in answers.items() if key in self._rows}
        if known:
            self._show(known)
            self._given |= known
            self._soon.start()
        return known

    def take_back(self, item_id: str | None = None) -> str | None:
        """Takes back an item's answer, or what was answered last; the item to go to."""
        row = self._rows.get(item_id or "")
        if row is not None and row.is_answered:
            self._give({row.id: None})
            return row.id
        if not self._history:
            return None
        return next(iter(self._give(self._history.pop())), None)

    def _show(self, answers: Given) -> None:
        self.shown = replace(self.shown, answers=self.shown.answers.with_answers(answers))
        for key in answers:
            self._rows[key] = row_of(self._rows[key].item, self.shown)
        self.rows_changed.emit(list(answers))

    def hide_names(self, *, hidden: bool) -> None:
        """Says every line with names or without, at once."""
        self.shown = replace(self.shown, hides_names=hidden)
        self._rows = {key: row_of(row.item, self.shown) for key, row in self._rows.items()}

    # -- working it out

    def finish(self) -> None:
        """Works out at once what was answered, such as before it is applied."""
        self._soon.stop()
        self._want_work()

    def _want_work(self) -> None:
        if self._is_working:
            return
        if not self._given:
            self.settled.emit()
            return
        self._is_working = True
        self._working, self._given = self._given, {}
        self.work_wanted.emit(self._working)

    def settle(self, result: Listed) -> bool:
        """Takes in what was worked out; answers whether other items are listed now."""
        is_other = result.ids != self.listed.ids
        self._is_working, self._working = False, {}
        return self._take(result, is_other=is_other)

    def show_anew(self, result: Listed) -> bool:
        """Shows another review of the same file, such as against the network as it is now."""
        return self._take(result, is_other=True)

    def _take(self, result: Listed, *, is_other: bool) -> bool:
        before, hidden = self._rows, self.shown.hides_names
        self.listed, self.shown = result, result.shown
        self._rows = {row.id: row for row in result.rows}
        if result.shown.hides_names != hidden:
            # names were hidden or shown while it was worked out
            self.hide_names(hidden=hidden)
        late = {key: one for key, one in self._given.items() if key in self._rows}
        self._given = late
        if late:
            self._show(late)
        if not is_other:
            self.rows_changed.emit([key for key, row in self._rows.items() if row != before[key]])
        if self._given:
            self._soon.start()
        else:
            self.settled.emit()
        return is_other

    def give_up(self) -> None:
        """What was to be worked out could not be: those answers are taken back."""
        back = {key: self.review.answers.get(key) for key in self._working}
        self._is_working, self._working = False, {}
        self._show({key: one for key, one in back.items() if key in self._rows})
        if self._given:
            self._soon.start()

    def stop(self) -> None:
        """Asks for nothing any more."""
        self._soon.stop()


def worked_out(
    before: ReturnReview, after: ReturnReview, shown: Shown, *, keep: Iterable[str] = ()
) -> Listed:
    """The review after something happened, with what is asked again marked."""
    changed = frozenset(keep) | meanwhile(before, after)
    return listed(after, Shown(after.answers, shown.hides_names, changed))
