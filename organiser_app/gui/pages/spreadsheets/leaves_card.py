"""What leaves the house, before it does: how much, who, what is private, what stays, and how it looks."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from organiser_app.gui.models.table_columns import Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.pages.spreadsheets.leaving import Leaving, LeavingRow, LeavingTable
from organiser_app.gui.texts.exports import column_name, left_out_sentence
from organiser_app.gui.texts.sheets import reading_sheet_name, table_name
from organiser_app.gui.texts.words import beside, fill, listed
from organiser_app.gui.theme import SPACE, IconName, scaled
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.facts import facts
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.table_view import HEADER_HEIGHT, ROW_HEIGHT
from organiser_app.gui.widgets.text import label
from organiser_app.services.exporting import Audience, ExportPlan, SensitiveColumn
from organiser_app.spreadsheet import layout

LINES = 6
"""Rows that are seen without scrolling inside the list."""
WIDE = frozenset({"words", "note", "address"})

Line = tuple[IconName | None, str]


class LeavesCard(Card):
    """Says exactly what writing the file would hand out."""

    def __init__(self) -> None:
        super().__init__(self.tr("What leaves the house"))
        self._shown: Leaving | None = None
        self._table: layout.Table | None = None
        self.sentence = label("", "headline", wrap=True)
        self.facts = QVBoxLayout()
        self.stays = QVBoxLayout()
        self._stays_title = label(self.tr("What stays here"), "section")
        self._looks_title = label(self.tr("The first rows"), "section")
        self._parts = QVBoxLayout()
        self._place = QVBoxLayout()
        self._place.setSpacing(SPACE.s)
        for part in (self.sentence, self.facts, self._stays_title, self.stays, self._looks_title,
                     self._parts, self._place):  # fmt: skip
            self.add(part)
        self.body.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """While it is worked out, or where no network is open."""
        self._shown = None
        self.sentence.setText(self.tr("Just a moment…"))
        for part in (self.facts, self.stays, self._parts, self._place):
            clear_layout(part)
        self._stays_title.hide()
        self._looks_title.hide()

    def show_leaving(self, shown: Leaving) -> None:
        """Shows the plan that would be written."""
        self._shown = shown
        plan = shown.plan
        self.sentence.setText(self._sentence(plan))
        clear_layout(self.facts)
        self.facts.addWidget(facts(list(self._facts(plan))))
        clear_layout(self.stays)
        stays = [left_out_sentence(reason, count) for reason, count in plan.left_out.items()]
        self._stays_title.setVisible(bool(stays))
        lines: list[Line] = [("eye-off", words) for words in stays]
        self.stays.addWidget(facts(lines))
        self._show_parts(shown)

    # -- in words

    def _sentence(self, plan: ExportPlan) -> str:
        count = sum(1 for _ in plan.all_rows)
        if not plan.tables and not plan.reading:
            return self.tr("Nothing leaves: choose a table that these people may get.")
        rows = self.tr("One row leaves") if count == 1 else self.tr("%Ln rows leave", "", count)
        return fill(self.tr("%1; %2."), rows, self._people(plan))

    def _people(self, plan: ExportPlan) -> str:
        count = plan.people_named
        if not count:
            return self.tr("nobody is named")
        if count == 1:
            return self.tr("one person is named")
        return self.tr("%Ln people are named", "", count)

    def _facts(self, plan: ExportPlan) -> Iterator[Line]:
        for table, count in plan.rows.items():
            columns = len(plan.columns[table])
            rows = self.tr("1 row") if count == 1 else self.tr("%Ln rows", "", count)
            wide = self.tr("1 column") if columns == 1 else self.tr("%Ln columns", "", columns)
            yield None, fill(self.tr("%1: %2"), table_name(table), beside(rows, wide))
        for sheet in plan.reading:
            count = len(sheet.rows)
            rows = self.tr("1 row") if count == 1 else self.tr("%Ln rows", "", count)
            name = reading_sheet_name(sheet.kind)
            yield None, fill(self.tr("%1: %2, to be read"), name, rows)
        if plan.sensitive:
            private = listed([self._column(one) for one in plan.sensitive])
            yield "circle-alert", fill(self.tr("Private: %1."), private)
        if not plan.wish.audience.comes_back:
            yield None, self.tr("It is for reading: what is changed in it cannot be brought back.")

    def _column(self, one: SensitiveColumn) -> str:
        name = column_name(Audience.COORDINATORS, one.table, one.key)
        cells = self.tr("1 cell") if one.cells == 1 else self.tr("%Ln cells", "", one.cells)
        return fill(self.tr("%1 of %2 (%3)"), name, table_name(one.table), cells)

    # -- as it looks

    def _show_parts(self, shown: Leaving) -> None:
        clear_layout(self._parts)
        tables = [each for each in shown.tables if each.rows]
        self._looks_title.setVisible(bool(tables))
        if not tables:
            clear_layout(self._place)
            return
        names = [each.table for each in tables]
        if self._table not in names:
            self._table = names[0]
        if len(tables) > 1:
            part = SegmentedControl(
                [(name.value, table_name(name)) for name in names], self.tr("Show")
            )
            part.set_current(str(self._table))
            part.chosen.connect(self._choose_table)
            self._parts.addWidget(part)
        self._list(shown)

    def _choose_table(self, key: str) -> None:
        self._table = layout.Table(key)
        if self._shown is not None:
            self._list(self._shown)

    def _list(self, shown: Leaving) -> None:
        clear_layout(self._place)
        table = next(each for each in shown.tables if each.table is self._table)
        model = RowsModel[LeavingRow](_columns(shown.plan.wish.audience, table))
        model.set_rows(table.rows)
        made = Table(model, self.tr("The first rows"))
        lines = min(len(table.rows), LINES)
        made.setFixedHeight(scaled(HEADER_HEIGHT + lines * ROW_HEIGHT) + 2 * SPACE.l)
        self._place.addWidget(made)
        more = shown.plan.rows[table.table] - len(table.rows)
        if more:
            words = self.tr("And one more.") if more == 1 else self.tr("And %Ln more.", "", more)
            self._place.addWidget(label(words, "hint"))


def _columns(audience: Audience, table: LeavingTable) -> Sequence[Column[LeavingRow]]:
    return [
        Column[LeavingRow](
            key=f"field.{key}",
            title=column_name(audience, table.table, key),
            text=partial(_value, key),
            width=220 if key in WIDE else 140,
        )
        for key in table.keys
    ]


def _value(key: str, row: LeavingRow) -> str:
    return row.values.get(key, "")
