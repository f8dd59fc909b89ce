"""The card that hands a workbook out: which tables, and for whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from organiser_app.gui.texts.sheets import table_name
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.text import button
from organiser_app.services.exporting import ExportResult
from organiser_app.spreadsheet.layout import Table


class HandOutCard(Card):
    """Choose tables, say for whom, write.

    Signals:
        wanted(): write it; where is asked next.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.show_title(self.tr("Hand out a spreadsheet"))
        self.show_hint(
            self.tr(
                "A workbook with dropdowns and a page that explains itself. It holds names and "
                "contact details: give it only to people who need them. Members who did not want "
                "to appear in sheets are left out."
            )
        )
        self._boxes = {table: QCheckBox(table_name(table)) for table in Table}
        boxes = FlowLayout(gap=SPACE.l)
        for box in self._boxes.values():
            box.setChecked(True)
            box.toggled.connect(self._check)
            boxes.addWidget(box)
        self.add(boxes)
        self._label = QLineEdit()
        self._label.setPlaceholderText(self.tr("Ana, for the north round"))
        self.add(FormField(self.tr("For whom (kept with the file)"), self._label))
        self.save = button(
            self.tr("Save a workbook…"), "primary", icon="download", clicked=self.wanted.emit
        )
        line = FlowLayout()
        line.addWidget(self.save)
        self.add(line)
        self.body.addStretch(1)

    def tables(self) -> tuple[str, ...]:
        """The tables to write."""
        return tuple(table.value for table, box in self._boxes.items() if box.isChecked())

    def label(self) -> str:
        """For whom."""
        return self._label.text().strip()

    def suggested_name(self, network: str) -> str:
        """A file name that says what it is."""
        return f"{network} – {self.label()}.xlsx" if self.label() else f"{network}.xlsx"

    def set_busy(self, *, is_busy: bool) -> None:
        """While it is being written."""
        self.save.setEnabled(not is_busy)

    def _check(self) -> None:
        self.save.setEnabled(bool(self.tables()))

    def done_words(self, result: ExportResult) -> str:
        """What was written, and what was left out and why."""
        count = sum(result.rows.values())
        file = result.files[0].name if result.files else ""
        words = self.tr("{count} rows are in {file}.")
        words = words.replace("{count}", self.locale().toString(count)).replace("{file}", file)
        out = sum(result.left_out.values())
        if not out:
            return words
        left = self.tr("%n member(s) did not want to appear in sheets and are not in it.", "", out)
        return f"{words} {left}"
