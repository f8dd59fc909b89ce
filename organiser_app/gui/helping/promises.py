"""What a member is asked for and has said yes to, with the buttons of each match."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser_app.gui.helping.deeds import MatchDeeds
from organiser_app.gui.helping.match_row import MatchRow
from organiser_app.gui.texts.helping import helping, what_words
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import label
from organiser_app.services.need_help import Arranged, promises_of
from organiser_app.storage.engine import Reader


class Promises(QWidget):
    """Open matches of one member; nothing at all where there are none.

    Signals:
        need_wanted(int): the story of a need.
    """

    need_wanted = Signal(int)

    def __init__(
        self,
        deeds: MatchDeeds,
        member_id: int,
        *,
        hidden: Callable[[], bool],
        focused: int = 0,
    ) -> None:
        """`focused` is the match whose row had the focus when the panel was drawn last."""
        super().__init__()
        self._deeds, self._hidden, self._focused = deeds, hidden, focused
        self.rows: list[MatchRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.xs)
        self.hide()
        deeds.refused.connect(self._show_problem)
        today = deeds.today

        def question(reader: Reader) -> tuple[Arranged, ...]:
            return promises_of(reader, member_id, today)

        deeds.session.ask(question, self._show, parent=self, slot="promises")

    def _show(self, found: tuple[Arranged, ...]) -> None:
        clear_layout(self._column)
        self.rows = [self._row(one) for one in found]
        if not found:
            return
        self._column.addWidget(label(helping.tr("Asked for, and said yes to"), "section"))
        for row in self.rows:
            self._column.addWidget(row)
        self.show()
        for row in self.rows:
            if row.one.row.id == self._focused:
                # a layout shows what is new a little later, and what is hidden takes no focus
                QTimer.singleShot(0, row, row.setFocus)

    def focused_match(self) -> int:
        """The match whose row has the focus, or is to have it once it is there; else 0."""
        if not self.rows:
            return self._focused
        focused: QWidget | None = self.window().focusWidget()
        if focused is None:
            return 0
        held = (row for row in self.rows if row is focused or row.isAncestorOf(focused))
        return next((int(row.one.row.id) for row in held), 0)

    def _row(self, one: Arranged) -> MatchRow:
        hidden = self._hidden()
        made = MatchRow(
            one,
            what_words(one.row, hidden=hidden),
            self._deeds,
            hidden=hidden,
            opens=helping.tr("Show the need"),
        )
        made.opened.connect(lambda _match: self.need_wanted.emit(int(one.row.need_id)))
        made.backup_wanted.connect(self.need_wanted)
        return made

    def _show_problem(self, match_id: int, sentence: str) -> None:
        for row in self.rows:
            if row.one.row.id == match_id:
                row.show_problem(sentence)
