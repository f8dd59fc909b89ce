"""What each column was taken for, with some of its cells; every one can be changed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from organiser_app.gui.pages.spreadsheets.listing import NAMES, PRIVATE, Reviewed
from organiser_app.gui.texts.people import masked
from organiser_app.gui.texts.sheets import field_name, table_name
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import ElidedLabel, label
from organiser_app.services.imports import ColumnChoice, ColumnView, ImportOptions, TablePreview
from organiser_app.spreadsheet.layout import TABLES, Table
from organiser_app.spreadsheet.mapping import Transform, Treatment

MOST_SHOWN = 120
"""Columns that can be changed here; a sheet with more is better cut down first."""

PAUSE_MS = 300
"""A choice counts after this pause, so that letters and arrow keys can go past other choices."""

_NOTE, _NOWHERE, _AS_FOUND, _FIRST_FIELD = range(4)


class ColumnsCard(Card):
    """One line for each column of the sheet.

    Signals:
        options_changed(ImportOptions): a column or the whole sheet was taken for something else.
    """

    options_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.show_title(self.tr("What is in which column?"))
        self.show_hint(
            self.tr(
                "Nothing is dropped in silence: a column without a field of its own goes into the "
                "note. What you choose is remembered for the next sheet with these headings."
            )
        )
        self._options = ImportOptions()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._tell)
        self._built_for: tuple[object, ...] = ()
        self._fields: dict[tuple[str, int], ChoiceField] = {}
        self._examples: dict[tuple[str, int], ElidedLabel] = {}
        self._tables = QVBoxLayout()
        self._tables.setSpacing(SPACE.l)
        self.add(self._tables)

    def show_columns(self, shown: Reviewed) -> None:
        """Shows how the file is read now; fields that are there already keep the focus."""
        preview = shown.preview
        self._options = preview.options
        signature = tuple(
            (table.sheet, table.table, *((one.column, one.header) for one in table.columns))
            for table in preview.tables
        )
        if signature != self._built_for:
            self._built_for = signature
            self._lay_out(preview.tables)
        for table in preview.tables:
            self._show_table(table, hidden=shown.look.hides_names)

    def field_of(self, sheet: str, column: int) -> ChoiceField:
        """The field that says what a column becomes."""
        return self._fields[sheet, column]

    def _lay_out(self, tables: Sequence[TablePreview]) -> None:
        clear_layout(self._tables)
        self._fields.clear()
        self._examples.clear()
        for table in tables:
            self._tables.addLayout(self._head(table, many=len(tables) > 1))
            self._tables.addLayout(self._grid(table))
            if len(table.columns) > MOST_SHOWN:
                more = self.tr(
                    "%Ln more columns are not listed.", "", len(table.columns) - MOST_SHOWN
                )
                self._tables.addWidget(label(more, "hint"))

    def _head(self, table: TablePreview, *, many: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        words = self.tr("The rows of “{sheet}” are") if many else self.tr("The rows are")
        line.addWidget(label(words.replace("{sheet}", table.sheet), "strong"))
        if many:
            # one answer would be taken for all sheets of the file
            line.addWidget(label(table_name(table.table)))
        else:
            line.addWidget(self._kind(table))
        line.addStretch(1)
        return line

    def _kind(self, table: TablePreview) -> ChoiceField:
        choices = [Choice(place, table_name(kind)) for place, kind in enumerate(Table)]
        field = ChoiceField(choices, name=self.tr("What the rows are"))
        field.set_chosen(list(Table).index(table.table))
        field.chosen.connect(
            lambda place: self.options_changed.emit(
                replace(self._options, table=list(Table)[place], columns={})
            )
        )
        return field

    def _grid(self, table: TablePreview) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.xs)
        for place, stretch in enumerate((0, 3, 3, 4)):
            grid.setColumnStretch(place, stretch)
        for row, column in enumerate(table.columns[:MOST_SHOWN]):
            key = (table.sheet, column.column)
            header = column.header or self.tr("(no heading)")
            field = ChoiceField(
                name=self.tr("Column {header} becomes").replace("{header}", header)
            )
            field.chosen.connect(partial(self._choose, table, key))
            examples = ElidedLabel("", "sub")
            self._fields[key], self._examples[key] = field, examples
            for place, widget in enumerate(
                (label(column.letters, "sub"), ElidedLabel(header, "strong"), field, examples)
            ):
                grid.addWidget(widget, row, place)
        return grid

    def _show_table(self, table: TablePreview, *, hidden: bool) -> None:
        keys = _keys(table)
        usual = [
            Choice(_NOTE, self.tr("Add to the note")),
            Choice(_NOWHERE, self.tr("Leave it out")),
            *(
                Choice(_FIRST_FIELD + place, field_name(table.table, key))
                for place, key in enumerate(keys)
            ),
        ]
        for column in table.columns[:MOST_SHOWN]:
            field = self._fields[table.sheet, column.column]
            choices = usual
            if column.is_used and column.transform is not Transform.PLAIN:
                found = Choice(_AS_FOUND, self._found_words(table.table, column))
                choices = [found, *usual]
            if field.count() != len(choices) or choices is not usual:
                field.set_choices(choices)
            field.set_chosen(_chosen(column, keys))
            self._examples[table.sheet, column.column].setText(self._cells(column, hidden=hidden))

    def _cells(self, column: ColumnView, *, hidden: bool) -> str:
        if not column.filled:
            return self.tr("empty")
        is_private = column.field is None or column.field in NAMES | PRIVATE
        return masked(" · ".join(column.examples), hidden=hidden and is_private)

    def _found_words(self, table: Table, column: ColumnView) -> str:
        name = field_name(table, column.field) if column.field else ""
        words = {
            Transform.FIRST_NAME: self.tr("{field}: first name"),
            Transform.MIDDLE_NAME: self.tr("{field}: middle name"),
            Transform.LAST_NAME: self.tr("{field}: last name"),
            Transform.GATE: self.tr("{field}: “{argument}” where yes"),
            Transform.COUNT_OF: self.tr("{field}: number of {argument}"),
            Transform.MINUTES: self.tr("{field}, in minutes"),
            Transform.SECONDS: self.tr("{field}, in seconds"),
            Transform.HOURS: self.tr("{field}, in hours"),
        }.get(column.transform, "{field}")
        return words.replace("{field}", name).replace("{argument}", column.argument)

    def _choose(self, table: TablePreview, key: tuple[str, int], chosen: int) -> None:
        if chosen == _AS_FOUND:
            return
        choice = ColumnChoice(treatment=Treatment.NOTE)
        if chosen == _NOWHERE:
            choice = ColumnChoice(treatment=Treatment.IGNORE)
        elif chosen >= _FIRST_FIELD:
            choice = ColumnChoice(field=_keys(table)[chosen - _FIRST_FIELD])
        columns = {**self._options.columns, key: choice}
        self._options = replace(self._options, columns=columns)
        self._soon.start()

    def _tell(self) -> None:
        self.options_changed.emit(self._options)


def _keys(table: TablePreview) -> list[str]:
    """What a column may become: our fields, and those that the group has made for itself."""
    return [*(field.key for field in TABLES[table.table]), *table.own_keys]


def _chosen(column: ColumnView, keys: Sequence[str]) -> int:
    if column.treatment is Treatment.NOTE:
        return _NOTE
    if column.treatment is Treatment.IGNORE or column.field is None:
        return _NOWHERE
    if column.transform is not Transform.PLAIN:
        return _AS_FOUND
    return _FIRST_FIELD + keys.index(column.field)
