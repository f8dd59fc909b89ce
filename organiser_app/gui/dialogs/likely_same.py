"""Under a name that is being typed: who on the roster may be meant, and why.

It never stands in the way: whatever it shows, the form can be saved as it is.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from organiser_app.domain.ids import MemberId
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import left_to_right
from organiser_app.gui.texts.same_person import reason_words
from organiser_app.gui.texts.words import beside, fill, listed
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, label
from organiser_app.matching.same_person import Entry
from organiser_app.services.duplicates import Likely, likely_people
from organiser_app.storage.engine import Reader

PAUSE_MS = 350
"""After the last letter, before the roster is asked."""
MOST_SHOWN = 3


class LikelySamePeople(QFrame):
    """Some people with the reason, and three things that can be said of each.

    Signals:
        opened(Member): someone wants to see who it is.
        used(Member): it is this person.
    """

    opened = Signal(object)
    used = Signal(object)

    def __init__(
        self,
        session: GuiSession,
        entry: Callable[[], Entry | None],
        *,
        but: MemberId | None = None,
        uses: str = "",
        opens: bool = True,
    ) -> None:
        """`entry` says who is typed now; `uses` is what the second button says."""
        super().__init__()
        self.setObjectName("insight")
        self._session, self._entry, self._but = session, entry, but
        self._uses = uses or self.tr("It is the same person: use them")
        self._opens = opens
        self._others: set[MemberId] = set()
        self._shown: tuple[Likely, ...] = ()
        self._before: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self._title = label("", "strong", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.s)
        self._build()
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        column.setSpacing(SPACE.s)
        column.addWidget(self._title)
        column.addLayout(self._rows)

    def look(self) -> None:
        """Something was typed: asks soon, unless more is typed."""
        self._soon.start()

    def shown(self) -> tuple[Likely, ...]:
        """Who is shown now."""
        return self._shown

    def leave_out(self, member_id: MemberId) -> None:
        """It is someone else: says no more of this member while the form is open."""
        self._others.add(member_id)
        self._show([one for one in self._shown if one.member.id != member_id])

    def stop(self) -> None:
        """Shows nobody any more."""
        self._soon.stop()
        self._show(())

    def _ask(self) -> None:
        entry = self._entry()
        if entry is None or not entry.name.strip() or not self._session.is_open:
            self._show(())
            return
        rosters, but = self._session.workspace.rosters, self._but

        def question(reader: Reader) -> tuple[Likely, ...]:
            return likely_people(reader, rosters, entry, but=but)

        self._session.ask(question, self._show, parent=self, slot="same")

    def _show(self, found: Sequence[Likely]) -> None:
        self._shown = tuple(one for one in found if one.member.id not in self._others)
        focused: QWidget | None = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        clear_layout(self._rows)
        title = self.tr("Perhaps on the roster already:")
        self._title.setText(title)
        self.setAccessibleName(title)
        self._announce()
        for one in self._shown[:MOST_SHOWN]:
            self._rows.addWidget(self._row(one))
        self.setVisible(bool(self._shown))
        self._stand_after()
        if had_focus and self._before is not None:
            self._before.setFocus()

    def _announce(self) -> None:
        """Whoever hears the window is told too, without leaving the field."""
        if self._shown and self.window().isVisible():
            names = listed([one.member.name for one in self._shown[:MOST_SHOWN]])
            words = f"{self._title.text()} {names}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def come_after(self, widget: QWidget) -> None:
        """The tab key leads here from that widget: what appears later would else come last."""
        self._before = widget

    def _stand_after(self) -> None:
        last = self._before
        for made in self.findChildren(QPushButton):
            if last is not None:
                QWidget.setTabOrder(last, made)
            last = made

    def _row(self, one: Likely) -> QWidget:
        member = one.member
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        contact = member.phones[0] if member.phones else member.email
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        line.addWidget(IconLabel("user", "text2", size=16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(beside(member.name, one.area, left_to_right(contact)), wrap=True))
        words.addWidget(label(reason_words(one.reasons), "small", wrap=True))
        line.addLayout(words, 1)
        column.addLayout(line)
        flow = FlowLayout(gap=SPACE.s)
        doors: list[tuple[str, Callable[[], object]]] = [
            (self._uses, partial(self.used.emit, member)),
            (self.tr("No, someone else"), partial(self.leave_out, member.id)),
        ]
        if self._opens:
            doors.insert(0, (self.tr("Open"), partial(self.opened.emit, member)))
        for text, act in doors:
            made = button(text, clicked=act)
            made.setAccessibleName(fill(self.tr("%1: %2"), member.name, text))
            flow.addWidget(made)
        column.addLayout(flow)
        return holder


def look_under(session: GuiSession, field: NameField) -> LikelySamePeople:
    """Under a field for a name: who may be meant by one that is announced as new."""

    def entry() -> Entry | None:
        name = field.new_name()
        return Entry(name) if name else None

    made = LikelySamePeople(session, entry, opens=False)

    def use(member: object) -> None:
        made.stop()
        field.editor.set_chosen(getattr(member, "id", None))
        field.editor.chosen.emit(field.editor.chosen_id())
        field.editor.setFocus()

    made.come_after(field.editor)
    made.used.connect(use)
    field.editor.textChanged.connect(lambda _text: made.look())
    if (column := field.layout()) is not None:
        column.addWidget(made)
    return made
