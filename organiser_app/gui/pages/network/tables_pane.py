"""Everything that the picture shows, as tables: to read, to filter, to copy, by keyboard alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.network_tables import PersonRow, partner_words, people_rows
from organiser_app.gui.charts.network_words import area_counts, area_name, joins_words
from organiser_app.gui.charts.wording import small_number
from organiser_app.gui.models.row_index import RowIndex
from organiser_app.gui.models.table_columns import Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import texts
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.table_copy import as_pasted_rows
from organiser_app.gui.widgets.text import button, label
from organiser_app.metrics.moment import Scene
from organiser_app.services.network_view import NetworkView

PEOPLE, AREAS, JOINING = "people", "areas", "joining"


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One area."""

    id: int
    name: str
    people: int
    within: int
    across: int


@dataclass(frozen=True, slots=True)
class _Loaded:
    people: list[PersonRow]
    index: RowIndex
    joining: list[PersonRow]
    areas: list[AreaRow]


class TablesPane(QWidget):
    """People with their ties, areas, and who joins parts.

    Signals:
        person_wanted(int): a person's row was opened, by id.
        area_wanted(int): an area's row was opened.
    """

    person_wanted = Signal(int)
    area_wanted = Signal(int)

    def __init__(self, session: GuiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context: ChartContext | None = None
        self._scene: Scene | None = None
        self.people: RowsModel[PersonRow] = RowsModel(self._people_columns())
        self.joining: RowsModel[PersonRow] = RowsModel(self._people_columns())
        self.areas: RowsModel[AreaRow] = RowsModel(self._area_columns())
        self._build()

    def _build(self) -> None:
        names = {
            PEOPLE: self.tr("People"),
            AREAS: self.tr("Areas"),
            JOINING: self.tr("Who joins parts"),
        }
        self.kinds = SegmentedControl(list(names.items()), self.tr("Which table"))
        self.kinds.chosen.connect(self._show_kind)
        self.search = SearchField(self.tr("Filter by name, area …"))
        self.sentence = label("", "hint", wrap=True)
        self.stack = QStackedWidget()
        models = ((PEOPLE, self.people), (AREAS, self.areas), (JOINING, self.joining))
        self.tables: dict[str, Table] = {}
        for key, model in models:
            model.indexer = self._indexer(key)
            table = Table(model, names[key])
            table.set_empty(lambda: EmptyState("waypoints", self.tr("Nothing to show here")))
            table.activated_row.connect(self._opened)
            self.tables[key] = table
            self.stack.addWidget(table)
        self.tables[PEOPLE].set_filter_field(self.search)
        for model in (self.areas, self.joining):
            self.search.textChanged.connect(model.set_filter)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE.s)
        tools.addWidget(self.kinds)
        tools.addWidget(self.search, 1)
        tools.addWidget(button(self.tr("Copy the table"), icon="copy", clicked=self.copy))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addLayout(tools)
        column.addWidget(self.sentence)
        column.addWidget(self.stack, 1)

    # -- columns

    def _people_columns(self) -> tuple[Column[PersonRow], ...]:
        return (
            Column(
                key="name",
                title=texts.tr("Name"),
                text=lambda row: shown_name(row.name, hidden=self._hidden),
                sort_key=lambda row: plain_letters(row.name),
                width=190,
            ),
            Column(
                key="area",
                title=texts.tr("Area"),
                text=lambda row: (
                    "" if self._context is None else self._context.area(row.area) or ""
                ),
                width=130,
            ),
            Column(
                key="partners",
                title=texts.tr("Shared help with"),
                text=lambda row: partner_words(row, hidden=self._hidden),
                tooltip=lambda row: partner_words(row, hidden=self._hidden),
                width=380,
            ),
            Column(
                key="last",
                title=texts.tr("Last time"),
                text=lambda row: day_words(row.last_day),
                sort_key=lambda row: row.last_day,
                is_searched=False,
                width=120,
            ),
            Column(
                key="joins",
                title=texts.tr("Joins"),
                text=lambda row: (
                    joins_words(row.joins, discreet=self._hidden) if row.joins else ""
                ),
                is_searched=False,
                width=230,
            ),
        )

    def _area_columns(self) -> tuple[Column[AreaRow], ...]:
        def count(key: str, title: str, of: Callable[[AreaRow], int]) -> Column[AreaRow]:
            return Column(
                key=key,
                title=title,
                text=lambda row: small_number(of(row), discreet=self._hidden),
                sort_key=of,
                align="trailing",
                is_searched=False,
                width=160,
            )

        return (
            Column(key="name", title=texts.tr("Area"), text=lambda row: row.name, width=220),
            count("people", texts.tr("People"), lambda row: row.people),
            count("within", texts.tr("Exchanges among them"), lambda row: row.within),
            count("across", texts.tr("With other areas"), lambda row: row.across),
        )

    @property
    def _hidden(self) -> bool:
        return self._context is not None and self._context.names_hidden

    # -- showing

    def show_view(self, view: NetworkView, context: ChartContext) -> None:
        """The rows of another moment, made off the GUI thread."""
        is_same = self._scene is view.scene and self._context is not None
        self._context = context
        if is_same:
            for model in (self.people, self.joining, self.areas):
                model.show_anew()
            return
        self._scene = view.scene
        names, model = view.member_names, self.people

        def load(_progress: object) -> _Loaded:
            rows = people_rows(_whole(view.scene), names)
            areas = [
                AreaRow(one, area_name(one, context), *area_counts(view.scene, one))
                for one in view.scene.whole.discs.tolist()
            ]
            areas.sort(key=lambda one: plain_letters(one.name))
            joining = [row for row in rows if row.joins]
            return _Loaded(rows, model.index_of(rows), joining, areas)

        self._session.start(load, self._show, parent=self, title="", slot="rows")

    def _show(self, loaded: _Loaded) -> None:
        self.people.set_rows(loaded.people, loaded.index)
        self.joining.set_rows(loaded.joining)
        self.areas.set_rows(loaded.areas)
        self._say()

    def _say(self) -> None:
        words = {
            PEOPLE: self.tr("People with a tie in this period, alphabetically."),
            AREAS: self.tr("Areas with the help within them and between them."),
            JOINING: self.tr(
                "People whose absence would cut others off, in this log: an invitation to "
                "introduce a few people across."
            ),
        }
        self.sentence.setText(words[self.kinds.current()])

    def _show_kind(self, key: str) -> None:
        self.stack.setCurrentWidget(self.tables[key])
        self._say()

    def _indexer(self, key: str) -> Callable[[Any, Any], None]:
        def index(make: Callable[[], RowIndex], take: Callable[[RowIndex], None]) -> None:
            self._session.start(
                lambda _progress: make(), take, parent=self, title="", slot=f"index-{key}"
            )

        return index

    def _opened(self, row: object) -> None:
        if isinstance(row, PersonRow):
            self.person_wanted.emit(row.id)
        elif isinstance(row, AreaRow):
            self.area_wanted.emit(row.id)

    def forget(self) -> None:
        """Shows nothing any more."""
        self._scene = None
        self.search.clear()
        for model in (self.people, self.joining, self.areas):
            model.set_rows([])

    def focus_search(self) -> None:
        """Goes to the filter."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def copy(self) -> None:
        """Puts the rows that are shown on the clipboard, with their titles."""
        models: dict[str, RowsModel[Any]] = {
            PEOPLE: self.people,
            AREAS: self.areas,
            JOINING: self.joining,
        }
        model = models[self.kinds.current()]
        rows, columns = model.shown_rows(), model.columns

        def write(_progress: object) -> str:
            return _as_text(columns, rows)

        self._session.start(
            write,
            lambda text: QGuiApplication.clipboard().setText(text),
            parent=self,
            title=self.tr("Copying"),
            slot="copy",
        )


def _as_text(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> str:
    titles = [column.title for column in columns]
    return as_pasted_rows(titles, ([column.text(row) for column in columns] for row in rows))


def _whole(scene: Scene) -> Scene:
    """The tables are of everybody, whichever area is opened in the picture."""
    return Scene(scene.whole, scene.whole_moment, scene.whole, scene.whole_moment, scene.resting)
