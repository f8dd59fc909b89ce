"""What each column was taken for, with some of its cells; every one can be changed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from organiser_app.gui.texts.sheets import field_name, table_name
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import ElidedLabel, label
from organiser_app.services.imports import (
    ColumnChoice,
    ColumnView,
    ImportOptions,
    ImportPreview,
    TablePreview,
)
from organiser_app.spreadsheet.layout import TABLES, Table
from organiser_app.spreadsheet.mapping import Transform, Treatment

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
        self._tables = QVBoxLayout()
        self._tables.setSpacing(SPACE.l)
        self.add(self._tables)

    def show_columns(self, preview: ImportPreview) -> None:
        """Shows how the file is read now."""
        self._options = preview.options
        clear_layout(self._tables)
        for table in preview.tables:
            self._tables.addLayout(self._head(table, many=len(preview.tables) > 1))
            self._tables.addLayout(self._grid(table))
        self.setVisible(bool(preview.tables))

    def _head(self, table: TablePreview, *, many: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        words = self.tr("The rows of “{sheet}” are") if many else self.tr("The rows are")
        line.addWidget(label(words.replace("{sheet}", table.sheet), "strong"))
        choices = [Choice(place, table_name(kind)) for place, kind in enumerate(Table)]
        field = ChoiceField(choices, name=self.tr("What the rows are"))
        field.set_chosen(list(Table).index(table.table))
        field.chosen.connect(
            lambda place: self.options_changed.emit(
                replace(self._options, table=list(Table)[place], columns={})
            )
        )
        line.addWidget(field)
        line.addStretch(1)
        return line

    def _grid(self, table: TablePreview) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.xs)
        for place, stretch in enumerate((0, 3, 3, 4)):
            grid.setColumnStretch(place, stretch)
        for row, column in enumerate(table.columns):
            grid.addWidget(label(column.letters, "sub"), row, 0)
            header = column.header or self.tr("(no heading)")
            grid.addWidget(ElidedLabel(header, "strong"), row, 1)
            grid.addWidget(self._choice(table, column), row, 2)
            grid.addWidget(ElidedLabel(" · ".join(column.examples), "sub"), row, 3)
        return grid

    def _choice(self, table: TablePreview, column: ColumnView) -> ChoiceField:
        fields = TABLES[table.table]
        choices = [
            Choice(_NOTE, self.tr("Add to the note")),
            Choice(_NOWHERE, self.tr("Leave it out")),
            *(
                Choice(_FIRST_FIELD + place, field_name(table.table, field.key))
                for place, field in enumerate(fields)
            ),
        ]
        if column.is_used and column.transform is not Transform.PLAIN:
            choices.insert(0, Choice(_AS_FOUND, self._found_words(table.table, column)))
        name = self.tr("Column {header} becomes").replace("{header}", column.header)
        made = ChoiceField(choices, name=name)
        made.set_chosen(_chosen(column, [field.key for field in fields]))
        made.chosen.connect(lambda chosen: self._choose(table, column, chosen))
        return made

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

    def _choose(self, table: TablePreview, column: ColumnView, chosen: int) -> None:
        if chosen == _AS_FOUND:
            return
        choice = ColumnChoice(treatment=Treatment.NOTE)
        if chosen == _NOWHERE:
            choice = ColumnChoice(treatment=Treatment.IGNORE)
        elif chosen >= _FIRST_FIELD:
            choice = ColumnChoice(field=TABLES[table.table][chosen - _FIRST_FIELD].key)
        columns = {**self._options.columns, (table.sheet, column.column): choice}
        self.options_changed.emit(replace(self._options, columns=columns))


def _chosen(column: ColumnView, keys: Sequence[str]) -> int:
    if column.treatment is Treatment.NOTE:
        return _NOTE
    if column.treatment is Treatment.IGNORE or column.field is None:
        return _NOWHERE
    if column.transform is not Transform.PLAIN:
        return _AS_FOUND
    return _FIRST_FIELD + keys.index(column.field)
