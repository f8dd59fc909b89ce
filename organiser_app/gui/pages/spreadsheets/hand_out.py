"""The card that hands a workbook out: which tables, for whom, and where to."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from organiser_app.domain.errors import UserError
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.sheets import refusal, table_name
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.text import button, check_box
from organiser_app.services.exporting import ExportResult, LeftOut, export_workbook
from organiser_app.spreadsheet.layout import Table


class HandOutCard(Card):
    """Choose tables, say for whom, write.

    Signals:
        news(News): what was written, or why it was not.
    """

    news = Signal(object)

    def __init__(self, session: GuiSession) -> None:
        super().__init__()
        self._session = session
        self.show_title(self.tr("Hand out a spreadsheet"))
        self.show_hint(
            self.tr(
                "A workbook with dropdowns and a page that explains itself. It holds names and "
                "contact details: give it only to people who need them. Members who did not want "
                "to appear in sheets are left out."
            )
        )
        self.boxes = {table: check_box(table_name(table), checked=True) for table in Table}
        boxes = FlowLayout(gap=SPACE.l)
        for box in self.boxes.values():
            box.toggled.connect(self._check)
            boxes.addWidget(box)
        self.add(boxes)
        self._label = QLineEdit()
        self._label.setPlaceholderText(self.tr("Ana, for the north round"))
        self.add(FormField(self.tr("For whom (kept with the file)"), self._label))
        self.save = button(
            self.tr("Save a workbook…"), "primary", icon="download", clicked=self._ask_target
        )
        line = FlowLayout()
        line.addWidget(self.save)
        self.add(line)
        self.body.addStretch(1)

    def tables(self) -> tuple[str, ...]:
        """The tables to write."""
        return tuple(table.value for table, box in self.boxes.items() if box.isChecked())

    def _check(self) -> None:
        self.save.setEnabled(bool(self.tables()))

    def _suggested_name(self) -> str:
        """A file name that says what it is."""
        network, label = self._session.workspace.path.stem, self._label.text().strip()
        return f"{network} – {label}.xlsx" if label else f"{network}.xlsx"

    def _ask_target(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Hand out a spreadsheet"),
            self._suggested_name(),
            self.tr("Excel workbook (*.xlsx);;Text (*.csv)"),
        )
        if name:
            self.write_to(Path(name))

    def write_to(self, target: Path) -> None:
        """Writes the chosen tables into a new file."""
        workspace, tables = self._session.workspace, self.tables()
        label = self._label.text().strip()
        self.save.setEnabled(False)
        self._session.start(
            lambda progress: export_workbook(
                workspace, target, tables=tables, label=label, progress=progress
            ),
            self._written,
            parent=self,
            title=self.tr("Writing {name}").replace("{name}", target.name),
            failed=partial(self._not_written, target),
        )

    def _written(self, result: ExportResult) -> None:
        self._check()
        self.news.emit(News(self._done_words(result), "success"))

    def _not_written(self, target: Path, error: BaseException) -> None:
        self._check()
        words = refusal(error.code, target.name) if isinstance(error, UserError) else None
        if isinstance(error, OSError):
            words = self.tr(
                "{file} could not be written. Is the folder there, may you write to it, and is "
                "there room on the disk?"
            ).replace("{file}", target.name)
        if words is None:
            self._session.failures.handle(error)
        else:
            self.news.emit(News(words, "error"))

    def _done_words(self, result: ExportResult) -> str:
        """What was written, and what was left out and why."""
        count = sum(result.rows.values())
        rows = self.tr("1 row is") if count == 1 else self.tr("%Ln rows are", "", count)
        names = ", ".join(file.name for file in result.files)
        words = self.tr("{rows} in {file}.").replace("{rows}", rows).replace("{file}", names)
        return " ".join([words, *self._left_out(result)])

    def _left_out(self, result: ExportResult) -> Iterator[str]:
        """What did not leave, since people did not want to appear in sheets."""
        rows = result.left_out.get(LeftOut.NO_CONSENT, 0)
        names = result.left_out.get(LeftOut.NAME_WITHHELD, 0)
        if rows == 1:
            yield self.tr("One row is left out: whoever it is about did not want to be in sheets.")
        elif rows:
            yield self.tr(
                "%Ln rows are left out: those they are about did not want to be in sheets.",
                "",
                rows,
            )
        if names == 1:
            yield self.tr("One exchange leaves without a name for the same reason.")
        elif names:
            yield self.tr("%Ln exchanges leave without a name for the same reason.", "", names)
