"""One match as a row: who or what, where it stands, and what can be done, by click and by key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.daily import CalledOffBy
from organiser_app.domain.needs import MatchState
from organiser_app.gui.helping.deeds import MatchAction, MatchDeeds
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.helping import (
    calling_off_words,
    doubt_words,
    helping,
    match_line,
    match_state,
)
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import SPACE, IconName, Status, set_icon
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import Kind, button, icon_button, label, no_mnemonic
from organiser_app.services.need_help import Arranged

_LOOKS: dict[MatchState, tuple[Status, IconName]] = {
    MatchState.TENTATIVE: ("neutral", "hourglass"),
    MatchState.CONFIRMED: ("accent", "user-check"),
    MatchState.COMPLETED: ("good", "circle-check"),
    MatchState.CALLED_OFF: ("neutral", "circle-slash"),
    MatchState.DID_NOT_HAPPEN: ("neutral", "circle-x"),
}


@dataclass(frozen=True, slots=True)
class _Deed:
    """A button of the row, and the letter that presses it."""

    text: str
    letters: tuple[str, str]
    """In the language of the window, and in English."""
    act: Callable[[], object]
    tip: str = ""


class MatchRow(QFrame):
    """A match with its buttons; while the row has the focus, letters press them.

    Signals:
        opened(int): the helper's or the need's story is wanted (see `leads_to`).
        backup_wanted(int): someone else is to be found for the need of this match.
    """

    backup_wanted = Signal(int)
    opened = Signal(int)

    def __init__(
        self,
        one: Arranged,
        title: str,
        deeds: MatchDeeds,
        *,
        hidden: bool,
        opens: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`title` says whom or what; `opens` is what the menu calls the story behind it."""
        super().__init__(parent)
        self.one, self._deeds, self._hidden, self._opens = one, deeds, hidden, opens
        self.setObjectName("storyRow")
        self.setProperty("opens", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list: tuple[_Deed, ...] = self._open_deeds() if one.is_open else ()
        self._problem = label("", "problem", wrap=True)
        self._build(title)
        self.show_problem("")
        self._say_what_it_is(title)

    def _build(self, title: str) -> None:
        status, icon = _LOOKS[self.one.row.state]
        head = QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.addWidget(label(title, "strong", wrap=True), 1)
        head.addWidget(self._more_button(), 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.s)
        whole.setSpacing(SPACE.xs)
        whole.addLayout(head)
        chip = Chip(match_state(self.one.row.state), status, icon=icon)
        chip.setAccessibleName(match_state(self.one.row.state))
        whole.addWidget(chip)
        told = match_line(self.one.row, self._deeds.today)
        if told:
            whole.addWidget(label(told, "small", wrap=True))
        if self.one.is_in_doubt:
            whole.addWidget(self._doubt())
        whole.addWidget(self._problem)
        if self._list:
            whole.addWidget(self._buttons())

    def _doubt(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        line.addWidget(IconLabel("triangle-alert", "warn", size=16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(doubt_words(self.one, hidden=self._hidden), wrap=True))
        finds = button(
            helping.tr("Find someone else"),
            "link",
            clicked=lambda: self.backup_wanted.emit(self.one.row.need_id),
        )
        words.addWidget(finds, 0, Qt.AlignmentFlag.AlignLeading)
        line.addLayout(words, 1)
        return holder

    # -- what can be done

    def _open_deeds(self) -> tuple[_Deed, ...]:
        yes = _Deed(
            helping.tr("They said yes"),
            (helping.tr("Y", "key: they said yes"), "Y"),
            partial(self._deeds.confirm, self.one),
        )
        day = day_words(self._deeds.day_of(self.one))
        happened = _Deed(
            helping.tr("It happened"),
            (helping.tr("H", "key: it happened"), "H"),
            partial(self._deeds.happened, self.one),
            fill(helping.tr("Writes it into the log, on %1."), day),
        )
        rest = (
            _Deed(
                helping.tr("Called off…"),
                (helping.tr("C", "key: called off"), "C"),
                self.ask_who_called_it_off,
            ),
            _Deed(
                helping.tr("Did not happen"),
                (helping.tr("N", "key: did not happen"), "N"),
                partial(self._deeds.did_not_happen, self.one),
            ),
        )
        first = (yes,) if self.one.row.state is MatchState.TENTATIVE else ()
        return (*first, happened, *rest)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=SPACE.xs + 2)
        for place, deed in enumerate(self._list):
            flow.addWidget(self._button(deed, "plain" if place else "primary"))
        return holder

    def _button(self, deed: _Deed, kind: Kind) -> QPushButton:
        key = fill(helping.tr("Key %1"), deed.letters[0])
        made = button(deed.text, kind, tip=" ".join(part for part in (deed.tip, key) if part))
        made.setAccessibleDescription(made.toolTip())
        made.clicked.connect(lambda _checked=False: deed.act())
        return made

    def ask_who_called_it_off(self) -> None:
        """Opens the menu that says who called it off, and whether there is time to ask others."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for in_time in (True, False):
            for by in CalledOffBy:
                action = menu.addAction(no_mnemonic(calling_off_words(by, in_time=in_time)))
                action.triggered.connect(
                    partial(self._deeds.call_off, self.one, by, in_time=in_time)
                )
            if in_time:
                menu.addSeparator()
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _more_button(self) -> QPushButton:
        made = icon_button("ellipsis", helping.tr("More"))
        self.menu = QMenu(made)
        self.menu.aboutToShow.connect(self._fill_menu)
        made.setMenu(self.menu)
        return made

    def _fill_menu(self) -> None:
        self.menu.clear()
        for action in (*self._own_actions(), *self._actions_of_others()):
            made = self.menu.addAction(no_mnemonic(action.text))
            set_icon(made, action.icon, "text2")
            made.triggered.connect(lambda _checked=False, act=action.act: act())

    def _own_actions(self) -> list[MatchAction]:
        found = []
        if self._opens:
            who = partial(self.opened.emit, self.one.row.id)
            found.append(MatchAction(self._opens, "arrow-up-right", who))
        if self.one.exchange_id is not None:
            details = partial(self._deeds.change_details, self.one.exchange_id)
            found.append(MatchAction(helping.tr("Change the details"), "pencil", details))
        return found

    def _actions_of_others(self) -> Sequence[MatchAction]:
        return [action for more in self._deeds.more for action in more(self.one)]

    # -- what is said

    def show_problem(self, sentence: str) -> None:
        """Why it could not be saved; "" when all is well."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def problem(self) -> str:
        """What is said beside the row, or ""."""
        return self._problem.text()

    def _say_what_it_is(self, title: str) -> None:
        row = self.one.row
        parts = [title, match_state(row.state), match_line(row, self._deeds.today)]
        parts.append(doubt_words(self.one, hidden=self._hidden) if self.one.is_in_doubt else "")
        self.setAccessibleName(". ".join(part for part in parts if part))
        keys = [f"{deed.letters[0]}: {deed.text}" for deed in self._list]
        self.setAccessibleDescription(", ".join(keys))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        typed = event.text().casefold()
        for deed in self._list:
            if not held and typed and typed in {one.casefold() for one in deed.letters}:
                deed.act()
                return
        super().keyPressEvent(event)
