"""The page of the history: what was done, newest first, and the way back from each."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, ChangeState, Kind, PastChange
from organiser_app.domain.ids import ChangeId
from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.pages.page import Page
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.changes import change_sentence, taken_back_sentence
from organiser_app.gui.texts.dates import moment_words
from organiser_app.gui.texts.words import number, texts
from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.message_bar import MessageKind
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.text import button, label
from organiser_app.storage.engine import Reader
from organiser_app.storage.journal import past_changes

AT_ONCE = 100
"""Changes that are asked for at a time."""


class HistoryPage(Page):
    """Changes as sentences; the one that is selected can be taken back."""

    key = "history"
    icon: IconName = "history"
    kinds = frozenset(Kind)

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent)
        self.rows: RowsModel[PastChange] = RowsModel(self._columns())
        self.table = Table(self.rows, self.tr("History"))
        self._build()
        self.table.selection_changed.connect(lambda _ids: self._show_what_can_be_done())
        view_state.names_hidden_changed.connect(lambda _hidden: self._show_anew())
        self._show_what_can_be_done()

    @property
    @override
    def title(self) -> str:
        return self.tr("History")

    def _columns(self) -> tuple[Column[PastChange], ...]:
        return (
            Column(
                key="what",
                title=texts.tr("What was done"),
                text=self._sentence,
                tooltip=self._sentence,
                width=470,
            ),
            Column(key="when", title=texts.tr("When"), text=self._when, width=170),
            Column(
                key="who",
                title=texts.tr("By whom"),
                text=lambda row: row.by,
                width=130,
                is_hidden_at_first=True,
            ),
            Column(
                key="rows",
                title=texts.tr("Rows"),
                text=lambda row: number(row.rows),
                align="trailing",
                width=80,
            ),
            Column(
                key="state",
                title=texts.tr("Where it stands"),
                text=_state_words,
                status=_state_status,
                width=140,
            ),
        )

    def _sentence(self, row: PastChange) -> str:
        return change_sentence(row.label, hidden=self.view_state.names_hidden)

    def _when(self, row: PastChange) -> str:
        return moment_words(row.at, self.today)

    def _build(self) -> None:
        header = PageHeader(
            self.title,
            self.tr("Every change can be taken back, as far as nothing has changed again since."),
        )
        self.take_back_button = button(
            self.tr("Take this back"), "primary", icon="undo-2", clicked=self.take_back
        )
        header.add_right(self.take_back_button)
        self.table.view.setSortingEnabled(
            False
        )  # only the newest are here: no other order is true
        self.table.set_empty(
            lambda: EmptyState(
                "history",
                self.tr("Nothing has been changed yet"),
                self.tr("Whatever is done from now on is listed here, with a way back."),
            )
        )
        self.older_button = button(self.tr("Show older changes"), "link", clicked=self.show_older)
        self.older_button.hide()
        self.hint = label("", "hint")
        foot = QHBoxLayout()
        foot.addWidget(self.older_button)
        foot.addStretch(1)
        foot.addWidget(self.hint)
        column = QVBoxLayout()
        column.setContentsMargins(SPACE.page, SPACE.xs, SPACE.page, SPACE.l)
        column.setSpacing(SPACE.s)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addLayout(column, 1)

    # -- asking

    @override
    def refresh(self) -> None:
        """Asks for as many changes as are shown now, or the newest."""
        most = max(AT_ONCE, self.rows.total())
        self.session.ask(partial(_newest, most), self._show, parent=self, slot="changes")

    def _show(self, changes: tuple[PastChange, ...]) -> None:
        is_full = len(changes) >= max(AT_ONCE, self.rows.total())
        self.rows.set_rows(changes)
        self.older_button.setVisible(is_full)
        self._show_what_can_be_done()

    def show_older(self) -> None:
        """Asks for the next page."""
        shown = self.rows.shown_rows()
        if shown:
            question = partial(_older_than, shown[-1].id)
            self.session.ask(question, self._show_more, parent=self, slot="changes")

    def _show_more(self, changes: tuple[PastChange, ...]) -> None:
        self.rows.patch_rows(added=changes)
        self.older_button.setVisible(len(changes) == AT_ONCE)

    def _show_anew(self) -> None:
        self.rows.show_anew()

    @override
    def forget(self) -> None:
        self.rows.set_rows([])
        self._show_what_can_be_done()

    # -- taking back

    def _selected(self) -> PastChange | None:
        rows = self.table.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def _show_what_can_be_done(self) -> None:
        chosen = self._selected()
        self.take_back_button.setEnabled(chosen is not None and chosen.can_undo)
        self.hint.setText(self._hint_for(chosen))

    def _hint_for(self, chosen: PastChange | None) -> str:
        if chosen is None:
            return self.tr("Select a change to take it back.") if self.rows.total() else ""
        if chosen.state is ChangeState.UNDONE:
            return self.tr("This has been taken back already.")
        if chosen.state is ChangeState.SETTLED:
            return self.tr("The network begins here; this cannot be taken back.")
        return self.tr("What has changed again since is left alone.")

    def take_back(self) -> None:
        """Takes back the selected change, as far as nothing moved on since."""
        chosen = self._selected()
        if chosen is not None and chosen.can_undo:
            self.session.undo(ChangeId(chosen.id), parent=self, then=self._say_taken_back)

    def _say_taken_back(self, change: ChangeSet) -> None:
        kind: MessageKind = "warning" if change.left_alone else "success"
        discreet = taken_back_sentence(change, hidden=True)
        self.news.emit(News(taken_back_sentence(change), kind, discreet=discreet))


def _state_words(row: PastChange) -> str:
    return texts.tr("Taken back") if row.state is ChangeState.UNDONE else ""


def _state_status(row: PastChange) -> CellStatus | None:
    return CellStatus("neutral", "undo-2") if row.state is ChangeState.UNDONE else None


def _newest(most: int, reader: Reader) -> tuple[PastChange, ...]:
    return past_changes(reader, most=most)


def _older_than(change_id: int, reader: Reader) -> tuple[PastChange, ...]:
    return past_changes(reader, most=AT_ONCE, before=change_id)
