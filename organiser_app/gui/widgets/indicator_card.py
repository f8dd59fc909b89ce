"""The card of one indicator: value, interval, volume, a sentence, what became of it; and questions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.interval_bar import IntervalBar
from organiser_app.gui.widgets.text import ElidedLabel, icon_button, label, no_mnemonic


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorText:
    """An indicator as words and as places on its track, ready to be shown."""

    value: str = ""
    """Empty where it cannot be told yet; the sentence then says what it would take."""
    volume: str = ""
    interval: str = ""
    sentence: str = ""
    change: str = ""
    has_moved: bool = False
    place: float = 0.0
    """Of the value on the track, 0 to 1."""
    low: float | None = None
    high: float | None = None


class IndicatorCard(QFrame):
    """One indicator, large or small; its button asks what can be asked of every figure."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = ElidedLabel(title, "strong")
        self.value = label("", "figureSmall")
        self.volume = ElidedLabel("", "small")
        self.interval = label("", "small")
        self.sentence = label("", "", wrap=True)
        self.change = ElidedLabel("", "small")
        self._renewed = IconLabel("refresh-cw", "text3", size=14)
        self._mark = IconLabel("minus", "text3", size=14)
        self._bar = IntervalBar()
        self.ask = icon_button("ellipsis", "")
        self._menu = QMenu(self.ask)
        self._is_old = False
        self._build()

    def _build(self) -> None:
        self.ask.setMenu(self._menu)
        self._renewed.setToolTip(self.tr("Being renewed"))
        policy = self._renewed.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._renewed.setSizePolicy(policy)
        self._renewed.hide()
        top = QHBoxLayout()
        top.setSpacing(SPACE.xs)
        top.addWidget(self.title, 1)
        top.addWidget(self._renewed)
        top.addWidget(self.ask)
        middle = QHBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBaseline)
        middle.addWidget(self.volume, 1, Qt.AlignmentFlag.AlignBaseline)
        track = QHBoxLayout()
        track.setSpacing(SPACE.s)
        track.addWidget(self._bar, 1)
        track.addWidget(self.interval)
        moved = QHBoxLayout()
        moved.setSpacing(SPACE.xs)
        moved.addWidget(self._mark)
        moved.addWidget(self.change, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, SPACE.s, SPACE.s, 10)
        whole.setSpacing(2)
        whole.addLayout(top)
        for line in (middle, track):
            line.setContentsMargins(0, 0, SPACE.s, 0)
            whole.addLayout(line)
        whole.addWidget(self.sentence)
        whole.addStretch(1)
        whole.addLayout(moved)

    def offer_questions(self, questions: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """What its button asks: (words, what it does)."""
        self._menu.clear()
        for words, ask in questions:
            self._menu.addAction(no_mnemonic(words)).triggered.connect(
                lambda _=False, ask=ask: ask()
            )

    def set_large(self, is_large: bool) -> None:
        """The one of its group that matters most now is large."""
        self._name(self.value, "figure" if is_large else "figureSmall")

    def show_indicator(self, text: IndicatorText) -> None:
        """Shows new words; they are current from here on."""
        can_tell = bool(text.value)
        self.value.setText(text.value)
        self.volume.setText(text.volume)
        self.interval.setText(text.interval)
        self.sentence.setText(text.sentence)
        self._name(self.sentence, "" if can_tell else "faint")
        shown: tuple[tuple[QWidget, bool], ...] = (
            (self.value, can_tell),
            (self.volume, can_tell),
            (self._bar, can_tell),
            (self.interval, bool(text.interval)),
            (self.change, bool(text.change)),
            (self._mark, bool(text.change)),
        )
        for part, is_shown in shown:
            part.setVisible(is_shown)
        self._bar.show_interval(text.place, text.low, text.high)
        self.change.setText(text.change)
        self._mark.show_icon(
            "arrow-up-down" if text.has_moved else "minus", "accent" if text.has_moved else "text3"
        )
        self.show_age(is_old=False)

    def show_age(self, *, is_old: bool) -> None:
        """Whether what it shows is older than the network and being renewed."""
        self._is_old = is_old
        self._renewed.setVisible(is_old)
        self._tell()

    @property
    def is_old(self) -> bool:
        """Whether it is marked as being renewed."""
        return self._is_old

    def _tell(self) -> None:
        """What a screen reader says of the card, and of its button."""
        said = (
            self.title.text(),
            self.tr("Being renewed") if self._is_old else "",
            f"{self.value.text()} {self.volume.text()}".strip(),
            self.interval.text(),
            self.sentence.text(),
            self.change.text(),
        )
        words = ". ".join(part.rstrip(".") for part in said if part)
        self.setAccessibleName(words)
        asks = self.tr("Ask about: {title}").replace("{title}", self.title.text())
        self.ask.setAccessibleName(asks)
        self.ask.setAccessibleDescription(words)
        self.ask.setToolTip(asks)

    @staticmethod
    def _name(part: QWidget, name: str) -> None:
        if part.objectName() != name:
            part.setObjectName(name)
            part.style().unpolish(part)
            part.style().polish(part)
