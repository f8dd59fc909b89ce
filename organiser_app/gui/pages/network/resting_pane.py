"""What if someone rests: before and after side by side, and whom one could ask. Only imagined."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.charts.network import NetworkChart
from organiser_app.gui.pages.network.looks import chart_context
from organiser_app.gui.pages.network.resting_words import (
    RestTold,
    apart_words,
    compared,
    falling_words,
    lost_words,
    title_words,
)
from organiser_app.gui.pages.network.side_by_side import SideBySide
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.completing_edit import Choice, CompletingEdit
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.facts import buttons
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label
from organiser_app.metrics.moment import Scene
from organiser_app.services.company import Ask
from organiser_app.services.network_view import NetworkView, NetworkViews
from organiser_app.services.resting import Rest, rest

MOST_ITEMS = 12
_CHART_HEIGHT = 360


class RestingPane(QWidget):
    """Choose people, and see what would be without them.

    Signals:
        person_wanted(int): open the story of somebody.
        need_wanted(int): open the story of a need.
    """

    person_wanted = Signal(int)
    need_wanted = Signal(int)

    def __init__(self, session: GuiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._views: NetworkViews | None = None
        self._absent: list[int] = []
        self._people: tuple[Choice, ...] = ()
        self._hidden = False
        self._shown: tuple[Rest, NetworkView] | None = None
        self.chooser = CompletingEdit(placeholder=self.tr("Who rests? Type a name …"))
        self._build()
        self.chooser.chosen.connect(self._chosen)

    def _build(self) -> None:
        self.chooser.setFixedWidth(scaled(240))
        self._chips = QWidget()
        FlowLayout(self._chips)
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addWidget(self.chooser)
        line.addWidget(self._chips, 1)
        self.promise = label(
            self.tr("This is only imagined: nothing is written, and nobody is told."), wrap=True
        )
        promise = QHBoxLayout()
        promise.addWidget(IconLabel("info", "accent_text", size=16), 0)
        promise.addWidget(self.promise, 1)
        self._empty = EmptyState(
            "circle-pause",
            self.tr("What if someone rests?"),
            self.tr(
                "Choose one person or several. You see what would hold, what would be without "
                "anyone, and whom you could ask."
            ),
        )
        self._found = QWidget()
        self._found.setObjectName("pageBody")
        self._is_filled = False
        self._steps: list[Callable[[RestTold], None]] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        self._scroll = scrolling(self._found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.s)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.page, 0, SPACE.page, 0)
        head.addLayout(line)
        head.addLayout(promise)
        column.addLayout(head)
        column.addWidget(self._empty, 1)
        column.addWidget(self._scroll, 1)
        self._scroll.hide()

    def _fill_found(self, _told: RestTold) -> None:
        """Makes what shows an answer when there is a first one."""
        self._is_filled = True
        self.before, self.after = NetworkChart(), NetworkChart()
        self.card_before = Card(self.tr("As it is"))
        self.card_after = Card("")
        pictures = ColumnsLayout(least=380)
        for card, chart in ((self.card_before, self.before), (self.card_after, self.after)):
            chart.setFixedHeight(scaled(_CHART_HEIGHT))
            card.add(chart, 1)
            pictures.addWidget(card)
        self.table = SideBySide()
        table = Card(self.tr("Side by side"), self.tr("Figures of the last 180 days."))
        table.add(self.table)
        self._lost = Card(self.tr("What would be without anyone, or with fewer?"))
        self._apart = Card(self.tr("Who would be apart from most others?"))
        self._falling = Card(self.tr("Which needs would be without their helper?"))
        words = ColumnsLayout(least=380)
        for card in (table, self._lost, self._apart, self._falling):
            words.addWidget(card)
        column = QVBoxLayout(self._found)
        column.setContentsMargins(SPACE.page, SPACE.xs, SPACE.page, SPACE.page)
        column.setSpacing(SPACE.gap)
        column.addLayout(pictures)
        column.addLayout(words)
        column.addStretch(1)

    # -- who rests

    def use(self, views: NetworkViews) -> None:
        """Asks these about the open network."""
        self._views = views

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Who can be chosen."""
        self.chooser.set_choices(choices)
        self._people = tuple(choices)
        self._show_chips()

    @property
    def absent(self) -> tuple[int, ...]:
        """Ids of those who are imagined to rest, in the order chosen."""
        return tuple(self._absent)

    def add_person(self, member_id: int) -> None:
        """One more rests."""
        if member_id not in self._absent:
            self._absent.append(member_id)
        self._show_chips()
        self.ask()

    def _chosen(self, member_id: object) -> None:
        if isinstance(member_id, int):
            self.chooser.set_chosen(None)
            self.add_person(member_id)

    def _remove(self, member_id: int) -> None:
        self._absent.remove(member_id)
        self._show_chips()
        self.chooser.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ask()

    def _show_chips(self) -> None:
        layout = self._chips.layout()
        assert layout is not None
        clear_layout(layout)
        for member_id in self._absent:
            name = self._name(member_id)
            chip = button(
                name,
                icon="x",
                tip=self.tr("No longer rests"),
                clicked=partial(self._remove, member_id),
            )
            chip.setAccessibleName(self.tr("Remove {name}").replace("{name}", name))
            layout.addWidget(chip)

    def _name(self, member_id: int) -> str:
        name = next((one.name for one in self._people if one.id == member_id), "")
        return shown_name(name, hidden=self._hidden)

    def focus_search(self) -> None:
        """Goes to the field that names who rests."""
        self.chooser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- asking and showing

    def ask(self) -> None:
        """Asks what would be, off the GUI thread; a newer question replaces the one before."""
        if not self._absent or self._views is None or not self._session.is_open:
            self._shown = None
            self._scroll.hide()
            self._empty.show()
            return
        views, absent = self._views, tuple(self._absent)
        what = rest(self._session.workspace, views, absent)
        look = views.question(180)
        self._session.ask(
            lambda reader: (what(reader), look(reader)), self._show, parent=self, slot="rest"
        )

    @property
    def is_drawing(self) -> bool:
        """Whether something of the answer is not shown yet."""
        return bool(self._steps)

    def _show(self, answer: tuple[Rest, NetworkView]) -> None:
        """In steps, so that the window never stands still for all of it."""
        self._shown = answer
        self._empty.hide()
        self._scroll.show()
        self._steps = [
            *(() if self._is_filled else (self._fill_found,)),
            self._show_before,
            self._show_after,
            self._show_table,
            self._show_lost,
            self._show_apart,
            self._show_falling,
        ]
        self._turn.start()

    def _go_on(self) -> None:
        if not self._steps or self._shown is None:
            self._steps = []
            self._turn.stop()
            return
        found, view = self._shown
        self._steps.pop(0)(RestTold(found, view, self._hidden))

    def _show_before(self, told: RestTold) -> None:
        self._show_picture(self.card_before, self.before, told.found.scene_now, told)

    def _show_after(self, told: RestTold) -> None:
        self._show_picture(self.card_after, self.after, told.found.scene_then, told)

    def _show_picture(self, card: Card, chart: NetworkChart, scene: Scene, told: RestTold) -> None:
        context = chart_context(told.view, hidden=self._hidden)
        card.show_hint(chart.sentence_about(scene, context))
        chart.show_figures(scene, context)

    def _show_table(self, told: RestTold) -> None:
        title = title_words(told)
        self.card_after.show_title(title)
        self.table.show_rows(title, compared(told))

    def _show_lost(self, told: RestTold) -> None:
        items = [(words, one.ask) for one, words in lost_words(told)]
        self._fill(self._lost, told, items, self.tr("Nothing would: others give it regularly."))

    def _show_apart(self, told: RestTold) -> None:
        items: list[tuple[str, Sequence[Ask]]] = [(words, ()) for words in apart_words(told)]
        self._fill(self._apart, told, items, self.tr("Nobody would."))

    def _show_falling(self, told: RestTold) -> None:
        items = [(words, one.ask) for one, words in falling_words(told)]
        self._fill(self._falling, told, items, self.tr("None: no open match is theirs."))
        doors = [
            (self.tr("Open the need: {what}").replace("{what}", one.what), one.need_id)
            for one in told.found.falling[:MOST_ITEMS]
        ]
        for words, need in doors:
            self._falling.add(button(words, "link", clicked=partial(self.need_wanted.emit, need)))

    def _fill(
        self,
        card: Card,
        told: RestTold,
        items: Sequence[tuple[str, Sequence[Ask]]],
        none: str,
    ) -> None:
        """Sentences, each with those one could ask as buttons."""
        clear_layout(card.body)
        if not items:
            card.add(label(none, wrap=True))
        for words, ask in items[:MOST_ITEMS]:
            card.add(self._item(told, words, ask))
        if (more := len(items) - MOST_ITEMS) > 0:
            card.add(label(self.tr("%n more", "", more), "small"))
        card.body.addStretch(1)

    def _item(self, told: RestTold, words: str, ask: Sequence[Ask]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(label(words, wrap=True))
        if ask:
            doors = [
                (
                    self.tr("Ask {name}").replace("{name}", told.short_name(one.member_id)),
                    partial(self.person_wanted.emit, one.member_id),
                )
                for one in ask
            ]
            column.addWidget(buttons(doors))
        return holder

    def names_changed(self, *, hidden: bool) -> None:
        """Names are hidden or shown from now on."""
        self._hidden = hidden
        self.chooser.setEnabled(not hidden)
        self._show_chips()
        if self._shown is not None:
            self._show(self._shown)

    def forget(self) -> None:
        """Imagines nothing any more."""
        self._absent, self._shown, self._views, self._people = [], None, None, ()
        self._steps = []
        self._show_chips()
        self._scroll.hide()
        self._empty.show()
