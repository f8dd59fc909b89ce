"""The cards of the board: what each says, and the rows of one column of it.

A column is an ordinary rows model, searched by the same words as the table of needs, whose first
column holds the whole card. What a card says is put together once for each row that was looked at.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from typing_extensions import override

from organiser_app.domain.needs import Urgency
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.triage import (
    BoardColumn,
    helpers_away,
    missing,
    triage_order,
    waits_too_long,
)
from organiser_app.domain.views import NeedRow
from organiser_app.gui.models.kept_model import KeptRowsModel
from organiser_app.gui.models.need_columns import (
    Settings,
    need_columns,
    need_words,
    promise_words,
)
from organiser_app.gui.models.table_columns import Column
from organiser_app.gui.models.table_model import ROW_ROLE, Index
from organiser_app.gui.models.usual_columns import IsHidden, Today
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.triage import (
    age_words,
    due_words,
    help_words,
    lack_words,
    left_on,
    left_words,
    missing_sentence,
    missing_words,
)
from organiser_app.gui.texts.words import beside
from organiser_app.gui.theme import IconName, Status

CARD_ROLE: int = Qt.ItemDataRole.UserRole + 2
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
ORDER = "order"


@dataclass(frozen=True, slots=True)
class CardLine:
    """A small line of a card: icon, words, and what its colour says."""

    icon: IconName
    text: str
    status: Status = "neutral"
    short: str = ""
    """The same for a narrow card."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says, from top to bottom."""

    title: str
    who: str
    age: CardLine
    below: CardLine | None
    is_urgent: bool
    spoken: str


Teller = Callable[[NeedRow], Card]


def card_of(row: NeedRow, today: Today, is_hidden: IsHidden, settings: Settings) -> Card:
    """The card of a need."""
    day, hidden, promised = today(), is_hidden(), settings()
    title = need_words(row, hidden=hidden)
    who = beside(shown_name(row.member, hidden=hidden), row.area or row.lives_in, row.category)
    age = _age(row, today, promised)
    spoken = (
        title,
        who,
        age.text,
        promise_words(row, day, promised),
        due_words(row, day),
        left_words(row, day),
        help_words(row, day, hidden=hidden),
        missing_sentence(missing(row)),
    )
    return Card(
        title=title,
        who=who,
        age=age,
        below=_below(row, today, hidden=hidden),
        is_urgent=row.urgency is Urgency.URGENT and row.state.is_open,
        spoken=". ".join(part.rstrip(".") for part in spoken if part) + ".",
    )


def _age(row: NeedRow, today: Today, settings: GroupSettings) -> CardLine:
    words = age_words(row, today(), settings)
    if not row.state.is_open:
        return CardLine("circle-check", words, "good")
    is_urgent = row.urgency is Urgency.URGENT
    whole = beside(labels.urgency(row.urgency), words) if is_urgent else words
    if waits_too_long(row, today(), settings):
        return CardLine("triangle-alert", whole, "warn", short=words)
    if is_urgent:
        return CardLine("flag", whole, "accent", short=words)
    return CardLine("clock", words)


def _below(row: NeedRow, today: Today, *, hidden: bool) -> CardLine | None:
    """What matters most first; the rest follows it as far as there is room."""
    due, lack = due_words(row, today()), lack_words(row)
    helped = help_words(row, today(), hidden=hidden)
    if left := left_words(row, today()):
        return CardLine("user-x", beside(left, helped, due), "warn", short=left_on(row, today()))
    if lack:
        words = beside(lack, helped, due)
        short = missing_words(missing(row))
        return CardLine("circle-question-mark", words, "warn", short=short)
    if helpers_away(row, today()) or (row.fell_through is not None and not row.helpers):
        return CardLine("user-x", beside(helped, due), "warn", short=helped)
    if row.state.is_open and row.needed_by is not None and row.needed_by < today():
        return CardLine("calendar", beside(due, helped), "warn", short=due)
    if not (helped or due):
        return None
    return CardLine("user-check" if helped else "calendar", beside(helped, due))


class CardRows(KeptRowsModel[NeedRow]):
    """The cards of one column of the board; they can be taken along with the mouse."""

    def __init__(
        self, column: BoardColumn, *, today: Today, is_hidden: IsHidden, settings: Settings
    ) -> None:
        super().__init__(_columns(column, today, is_hidden, settings))
        self._teller: Teller = partial(
            card_of, today=today, is_hidden=is_hidden, settings=settings
        )
        self._cards: dict[Any, tuple[NeedRow, Card]] = {}
        self.modelReset.connect(self._cards.clear)
        self.dataChanged.connect(self._cards.clear)
        self.sort(len(self.columns) - 1)

    def card_at(self, place: int) -> Card:
        """What the card shown at `place` says."""
        row = self.row_at(place)
        known = self._cards.get(row.id)
        if known is None or known[0] is not row:
            known = self._cards[row.id] = (row, self._teller(row))
        return known[1]

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if index.column() == 0 and index.row() >= 0:
            if role == CARD_ROLE:
                return self.card_at(index.row())
            if role in (_ACCESSIBLE, _TIP):
                return self.card_at(index.row()).spoken
            if role == ROW_ROLE:
                return self.row_at(index.row())
        return super().data(index, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags


def _columns(
    column: BoardColumn, today: Today, is_hidden: IsHidden, settings: Settings
) -> tuple[Column[NeedRow], ...]:
    order = Column[NeedRow](
        key=ORDER,
        title="",
        text=lambda _row: "",
        sort_key=partial(_order, column),
        is_searched=False,
    )
    return (*need_columns(today, is_hidden, settings), order)


def _order(column: BoardColumn, row: NeedRow) -> tuple[int, ...]:
    """Done: the latest first. Else the more urgent, and of those whoever has waited longest."""
    if column is BoardColumn.DONE:
        return (-(row.closed.toordinal() if row.closed else 0), -row.id)
    return (*triage_order(row), row.id)
