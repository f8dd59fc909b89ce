"""A list whose rows all fit into memory: asked for at once, then patched by what changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic

from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind, Touched
from organiser_app.domain.settings import GroupSettings
from organiser_app.gui.models.kept_model import KeptRowsModel
from organiser_app.gui.models.row_index import RowIndex
from organiser_app.gui.models.table_columns import Column, Row
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.table_pane import TablePane
from organiser_app.gui.widgets.table import Table
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.network import group_settings

MOST_PATCHED = 200
"""Beyond this many changed rows, all are asked for anew."""

Keeper = Callable[[Any, GroupSettings, date], bool]
"""Whether a row passes the list's own choice of rows, as it was when the rows were asked for."""


@dataclass(frozen=True, slots=True)
class Loaded(Generic[Row]):
    """Rows and the group's settings, of one moment."""

    rows: Sequence[Row]
    settings: GroupSettings
    asked: frozenset[int] | None
    """The ids that were asked for; None for all."""
    is_bare: bool = False
    """Whether there is no row at all, whatever the list's own choice of rows is."""
    index: RowIndex | None = None
    """Made with the rows where all were asked for, so that the first letter of a filter is quick."""


class RowsPane(TablePane, Generic[Row]):
    """A child names the question and the kinds of change that move its rows."""

    kind: Kind
    named_kinds: frozenset[Kind] = frozenset()
    """Kinds whose names stand in the rows: when one of these changes, all rows are asked anew."""

    def __init__(
        self, page: Page, columns: Sequence[Column[Row]], *, name: str, search: str
    ) -> None:
        self.rows: KeptRowsModel[Row] = KeptRowsModel(columns)
        self.rows.indexer = self._make_index
        self.settings = GroupSettings()
        self.today = date.min  # the network's own day comes with the first answer
        self._is_asking_all = False
        self._pending: tuple[ChangeSet, ...] = ()
        super().__init__(page, Table(self.rows, name), search=search)

    @property
    @override
    def rows_key(self) -> str:
        return self.kind.value

    def read(self, reader: Reader, ids: Sequence[int] | None) -> Sequence[Row]:
        """The rows with these ids, or all; runs off the GUI thread and must not look at widgets."""
        raise NotImplementedError

    def reader_of_all(self) -> Callable[[Reader], Sequence[Row]]:
        """How those rows are read that the list's own choice may keep; off the GUI thread too."""
        return lambda reader: self.read(reader, None)

    def also_touched(
        self,
        reader: Reader,  # noqa: ARG002 - by default no other row
        change: ChangeSet,  # noqa: ARG002
    ) -> frozenset[int]:
        """Rows that look different because of other kinds; runs off the GUI thread."""
        return frozenset()

    def keeper(self) -> Keeper:
        """The list's own choice of rows, as a function that runs off the GUI thread."""
        return _keep_all

    @override
    def names_changed(self) -> None:
        self.rows.show_anew()
        super().names_changed()

    # -- all rows

    @override
    def refresh(self) -> None:
        if not self.session.is_open:
            return
        self._is_asking_all = True
        self._pending = ()
        self.today = self.page.today
        self.wait_for_rows()
        ids = None if self.wanted is None else frozenset(self.wanted.ids)
        self.session.ask(self._all(ids), self._show_all_rows, parent=self, slot="rows")

    def _all(self, ids: frozenset[int] | None) -> Callable[[Reader], Loaded[Row]]:
        wanted = None if ids is None else sorted(ids)
        keeps, today = (self.keeper() if ids is None else _keep_all), self.page.today
        read = self.reader_of_all() if ids is None else lambda reader: self.read(reader, wanted)

        def answer(reader: Reader) -> Loaded[Row]:
            rows, settings = read(reader), group_settings(reader)
            shown = [row for row in rows if keeps(row, settings, today)]
            is_bare = not rows and not self.read(reader, None)
            return Loaded(shown, settings, ids, is_bare, self.rows.index_of(shown))

        return answer

    def _show_all_rows(self, loaded: Loaded[Row]) -> None:
        self._is_asking_all = False
        self.settings = loaded.settings
        if loaded.asked is None:
            self.show_bare(is_bare=loaded.is_bare)
        self.rows.set_rows(loaded.rows, loaded.index)
        self.rows_arrived()

    def _make_index(self, make: Callable[[], RowIndex], take: Callable[[RowIndex], None]) -> None:
        self.session.start(lambda _progress: make(), take, parent=self, title="", slot="index")

    def _is_shown(self, row: Row) -> bool:
        """Rows that something pointed at are shown whatever the list's own choice is."""
        if self.wanted is not None:
            return row.id in self.wanted.ids
        return self.keeper()(row, self.settings, self.today)

    # -- single rows

    @override
    def patch(self, change: ChangeSet) -> None:
        own = change.of(self.kind)
        is_first_or_last = self.is_bare or bool(own.removed and self.rows.total() <= len(own))
        if is_first_or_last or self._is_asking_all or self._moves_all(change, own):
            self.refresh()
        else:
            # the newer question replaces the one before, so it asks for what that one asked too
            self._pending += (change,)
            question = self._touched_rows(self._pending)
            self.session.ask(question, self._patch_rows, parent=self, slot="rows")
        self.ask_story()

    def _moves_all(self, change: ChangeSet, own: Touched) -> bool:
        """Whether so much may look different that all rows are asked anew."""
        is_renamed = any(
            change.of(kind).changed or change.of(kind).removed for kind in self.named_kinds
        )
        return is_renamed or Kind.SETTINGS in change.touched or len(own) > MOST_PATCHED

    def _touched_rows(self, changes: Sequence[ChangeSet]) -> Callable[[Reader], Loaded[Row]]:
        def answer(reader: Reader) -> Loaded[Row]:
            ids = frozenset[int]().union(
                *(_ids(change.of(self.kind)) for change in changes),
                *(self.also_touched(reader, change) for change in changes),
            )
            return Loaded(self.read(reader, sorted(ids)), group_settings(reader), ids)

        return answer

    def _patch_rows(self, loaded: Loaded[Row]) -> None:
        self._pending = ()
        shown = {row.id: row for row in loaded.rows if self._is_shown(row)}
        known = {one for one in loaded.asked or () if self.rows.row_of(one) is not None}
        self.rows.patch_rows(
            {one: row for one, row in shown.items() if one in known},
            removed=[one for one in known if one not in shown],
            added=[row for one, row in shown.items() if one not in known],
        )
        self.rows_arrived()

    @override
    def forget(self) -> None:
        super().forget()
        self.rows.set_rows([])


def _keep_all(_row: object, _settings: GroupSettings, _today: date) -> bool:
    return True


def _ids(touched: Touched) -> frozenset[int]:
    return touched.added | touched.changed | touched.removed
