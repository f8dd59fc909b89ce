"""Which sheets of a workbook are brought in, where there is more than one."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from organiser_app.gui.pages.spreadsheets.listing import Reviewed
from organiser_app.gui.texts.sheets import table_name
from organiser_app.gui.texts.words import beside, listed, texts
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import check_box, label
from organiser_app.services.imports import ImportOptions, SheetView

MOST_SHOWN = 30


class SheetsCard(Card):
    """A box to tick for each sheet.

    Signals:
        options_changed(ImportOptions): other sheets are to be read.
    """

    options_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.show_title(self.tr("Which sheets?"))
        self.show_hint(self.tr("All of them are brought in together, as one change."))
        self._options = ImportOptions()
        self._built_for: tuple[str, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE.s)
        self.add(self._lines)

    def show_sheets(self, shown: Reviewed) -> None:
        """Lists the sheets; boxes that are there already keep the focus."""
        preview = shown.preview
        self._options = preview.options
        self.setVisible(len(preview.sheets) > 1)
        names = tuple(sheet.name for sheet in preview.sheets)
        if names != self._built_for:
            self._built_for = names
            self._lay_out(preview.sheets)
        for sheet in preview.sheets:
            if sheet.name in self.boxes:
                self.boxes[sheet.name].setChecked(sheet.is_chosen)

    def _lay_out(self, sheets: tuple[SheetView, ...]) -> None:
        clear_layout(self._lines)
        self.boxes.clear()
        if len(sheets) < 2:
            return
        for sheet in sheets[:MOST_SHOWN]:
            if sheet.tables:
                box = check_box(self._words(sheet))
                box.clicked.connect(self._choose)
                self.boxes[sheet.name] = box
                self._lines.addWidget(box)
        passed = [sheet.name for sheet in sheets if not sheet.tables]
        if passed:
            words = self.tr("Left alone, since they hold none of these: {sheets}.")
            self._lines.addWidget(
                label(words.replace("{sheets}", listed(passed[:MOST_SHOWN])), "hint", wrap=True)
            )

    def _words(self, sheet: SheetView) -> str:
        kinds = listed([table_name(table).lower() for table in sheet.tables])
        rows = self.tr("1 row") if sheet.rows == 1 else self.tr("%Ln rows", "", sheet.rows)
        hidden = self.tr(", hidden in the workbook") if sheet.is_hidden else ""
        held = texts.tr(", ", "in a list").join((kinds, rows))
        return beside(sheet.name, f"{held}{hidden}")

    def _choose(self) -> None:
        chosen = tuple(name for name, box in self.boxes.items() if box.isChecked())
        self.options_changed.emit(replace(self._options, sheets=chosen))
