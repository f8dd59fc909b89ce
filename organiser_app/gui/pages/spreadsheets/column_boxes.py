"""A box to tick for each column that an audience may get, in one group for each table."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from organiser_app.gui.texts.exports import column_name
from organiser_app.gui.texts.sheets import table_name
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.text import check_box, label
from organiser_app.services.exporting import Audience, fields_for
from organiser_app.spreadsheet.layout import Field, Table


class ColumnBoxes(QWidget):
    """All columns are in until someone takes one out; what is out stays out for every audience.

    Signals:
        changed(): other columns are wanted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[tuple[Table, str], QCheckBox] = {}
        self._unwanted: set[tuple[Table, str]] = set()
        self._own: tuple[Field, ...] = ()
        self._shown: tuple[Audience, tuple[Table, ...]] | None = None
        self._groups = QVBoxLayout(self)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(SPACE.s)

    def show_columns(self, audience: Audience, tables: Sequence[Table]) -> None:
        """Offers the columns of these tables."""
        if self._shown == (audience, tuple(tables)):
            return
        self._shown = audience, tuple(tables)
        clear_layout(self._groups)
        self.boxes.clear()
        for table in tables:
            if fields := fields_for(audience, table):
                own = self._own if table is Table.MEMBERS else ()
                self._groups.addWidget(label(table_name(table), "section"))
                flow = FlowLayout(gap=SPACE.s)
                for field in (*fields, *own):
                    flow.addWidget(self._box(audience, table, field))
                self._groups.addLayout(flow)

    def show_own_columns(self, own: tuple[Field, ...]) -> None:
        """Offers the columns of the group's own fields as well."""
        if own == self._own or self._shown is None:
            return
        self._own = own
        (audience, tables), self._shown = self._shown, None
        self.show_columns(audience, tables)

    def wanted(self) -> Mapping[Table, Sequence[str]] | None:
        """The chosen columns by table; None for all of them."""
        if not self._unwanted:
            return None
        chosen: dict[Table, list[str]] = {}
        for (table, key), box in self.boxes.items():
            chosen.setdefault(table, [])
            if box.isChecked():
                chosen[table].append(key)
        return chosen

    def _box(self, audience: Audience, table: Table, field: Field) -> QCheckBox:
        name = column_name(audience, table, field.key)
        if field.is_sensitive:
            name = self.tr("{column} (private)").replace("{column}", name)
        box = check_box(name, checked=(table, field.key) not in self._unwanted)
        spoken = self.tr("{table}: {column}").replace("{table}", table_name(table))
        box.setAccessibleName(spoken.replace("{column}", name))
        box.toggled.connect(partial(self._choose, table, field.key))
        self.boxes[table, field.key] = box
        return box

    def _choose(self, table: Table, key: str, is_wanted: bool) -> None:
        if is_wanted:
            self._unwanted.discard((table, key))
        else:
            self._unwanted.add((table, key))
        self.changed.emit()
