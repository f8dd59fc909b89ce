"""The twelve on the page: four calm groups, in each the one that matters most now large and first."""

from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser_app.gui.texts.indicators import (
    COUNTS,
    IndicatorWords,
    Names,
    indicator_words,
    title,
)
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.groups_layout import GroupsLayout
from organiser_app.gui.widgets.indicator_card import IndicatorCard, IndicatorText
from organiser_app.gui.widgets.text import button, label
from organiser_app.metrics.change import Word
from organiser_app.metrics.facts import Facts
from organiser_app.metrics.indicators import Indicator, State

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "help_arrives": ("met_in_time", "worst_served", "follows_need"),
    "takes_part": ("taking_part", "gave_and_received", "offered_unasked"),
    "holds_up": ("carried_by_few", "covered_if_someone_rests", "comes_round"),
    "trust": ("promises_kept", "steady_ties", "dignity_and_choice"),
}
"""What the twelve are about, each group in its calm order."""
NARROWEST: Final = 224
DIFFERS: Final = 0.05


class IndicatorCards(QWidget):
    """The twelve cards.

    Signals:
        asked(str, str): a question about an indicator: its id, and "explain", "left_out" or "rows".
        sheet_wanted(): the figures are to be saved as a sheet.
    """

    asked = Signal(str, str)
    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label("", "sub", wrap=True)
        self.cards: dict[str, IndicatorCard] = {}
        self._heads: dict[str, QWidget] = {}
        self.shown: dict[str, Indicator] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE.s)
        self._layout = GroupsLayout(groups=len(GROUPS), size=4, least=NARROWEST, gap=10)
        whole.addLayout(self._layout)
        self.save = button(
            self.tr("Save these figures…"), "link", icon="download", clicked=self.sheet_wanted.emit
        )
        self.save.hide()
        foot = FlowLayout(gap=SPACE.m)
        foot.addWidget(self.summary)
        foot.addWidget(self.save)
        whole.addLayout(foot)

    def fill_next(self) -> bool:
        """Makes the cards of one more group; False once all are there.

        Not with the page itself, which has enough to do when it appears, and one group at a time.
        """
        key = next((key for key in GROUPS if key not in self._heads), None)
        if key is None:
            return False
        self._heads[key] = label(self._group_title(key), "section")
        self._layout.addWidget(self._heads[key])
        for name in GROUPS[key]:
            self._layout.addWidget(self._make(name))
        if len(self._heads) == len(GROUPS):
            self._put_in_order(GROUPS)
        return True

    def _group_title(self, key: str) -> str:
        return {
            "help_arrives": self.tr("Help that arrives"),
            "takes_part": self.tr("Who takes part"),
            "holds_up": self.tr("What holds it up"),
            "trust": self.tr("Trust and dignity"),
        }[key]

    def _make(self, name: str) -> IndicatorCard:
        card = self.cards[name] = IndicatorCard(title(name), self)
        questions = (
            (self.tr("How is this worked out?"), "explain"),
            (self.tr("Who is not in it?"), "left_out"),
            (self.tr("Show me the rows"), "rows"),
        )
        card.offer_questions(
            [(words, partial(self.asked.emit, name, key)) for words, key in questions]
        )
        return card

    def show_indicators(
        self, indicators: Mapping[str, Indicator], names: Names, *, is_compared: bool
    ) -> None:
        """Shows these; they are current from here on."""
        self.save.setVisible(bool(indicators))
        for name, one in indicators.items():
            self.shown[name] = one
            words = indicator_words(one, names, is_compared=is_compared)
            self.cards[name].show_indicator(_text(one, words))

    def show_what_matters(self, facts: Facts) -> None:
        """Puts the one that matters most now first in each group, and large."""
        self._put_in_order(
            {key: in_order(names, self.shown, facts) for key, names in GROUPS.items()}
        )

    def mark_as_old(self) -> None:
        """What is shown is older than the network now."""
        for name in self.shown:
            self.cards[name].show_age(is_old=True)

    def _put_in_order(self, groups: Mapping[str, tuple[str, ...]]) -> None:
        widgets: list[QWidget] = []
        for key, names in groups.items():
            widgets.append(self._heads[key])
            for place, name in enumerate(names):
                self.cards[name].set_large(place == 0)
                widgets.append(self.cards[name])
        self._layout.put_in_order(widgets)
        asks = [self.cards[name].ask for names in groups.values() for name in names]
        for one, following in pairwise(asks):
            QWidget.setTabOrder(one, following)


def _text(one: Indicator, words: IndicatorWords) -> IndicatorText:
    whole = _whole(one)
    parts = [None if number is None else number / whole for number in (one.low, one.high)]
    return IndicatorText(
        value=words.value,
        volume=words.volume,
        interval=words.interval,
        sentence=words.sentence,
        change=words.change,
        has_moved=one.change is not None and one.change.word is not Word.NO_CLEAR,
        place=(one.value or 0.0) / whole,
        low=parts[0],
        high=parts[1],
    )


def _whole(one: Indicator) -> float:
    """What the whole track stands for."""
    if one.id not in COUNTS:
        return 1.0
    if one.id == "carried_by_few":
        return float(max(one.n, 1))
    return max(1.0, 1.25 * (one.high or one.value or 0.0))


# -- what matters most now

Look = Callable[[Indicator, Facts], bool]

NEEDS_A_LOOK: Final[Mapping[str, Look]] = {
    "met_in_time": lambda one, _: (one.part("urgent") is not None) and _is_under_half(one),
    "worst_served": lambda one, _: _p(one) <= DIFFERS,
    "carried_by_few": lambda _, facts: bool(facts.above_limit),
    "covered_if_someone_rests": lambda _, facts: bool(facts.one_giver),
}
"""Facts that put an indicator before those that moved."""


def in_order(
    names: tuple[str, ...], shown: Mapping[str, Indicator], facts: Facts
) -> tuple[str, ...]:
    """A group with the one that matters most first: a fact to look at, moved, perhaps moved."""
    if not all(name in shown for name in names):
        return names
    first = min(names, key=lambda name: (_rank(shown[name], facts), names.index(name)))
    return (first, *(name for name in names if name != first))


def _rank(one: Indicator, facts: Facts) -> int:
    if one.state is not State.SHOWN:
        return 4
    look = NEEDS_A_LOOK.get(one.id)
    if look is not None and look(one, facts):
        return 0
    words = (Word.MOVED, Word.PERHAPS)
    return words.index(one.change.word) + 1 if one.change and one.change.word in words else 3


def _is_under_half(one: Indicator) -> bool:
    """Whether fewer than half are clearly met in time."""
    return one.high is not None and one.high < 0.5


def _p(one: Indicator) -> float:
    p = one.part("p")
    return 1.0 if p is None or p.value is None else p.value
