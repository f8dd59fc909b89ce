"""What is chosen before a sheet is handed out: for whom, what of the network, and in which form."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from organiser_app.domain.ids import AreaId
from organiser_app.domain.members import Area
from organiser_app.gui.pages.spreadsheets.column_boxes import ColumnBoxes
from organiser_app.gui.texts.exports import (
    audience_name,
    audience_sentence,
    csv_warning,
    format_name,
)
from organiser_app.gui.texts.languages import LANGUAGES
from organiser_app.gui.texts.sheets import table_name
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.text import button, check_box, label, no_mnemonic
from organiser_app.services.exporting import Audience, ExportFormat, ExportWish, fields_for
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.reading_sheets import ReadingSheet

_EVERYWHERE = 0
_INDENT = 28
"""Below the words of a choice, not below its circle."""


class ExportWishPart(QWidget):
    """Cards to choose in.

    Signals:
        changed(): something else would leave now.
    """

    changed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.audiences: dict[Audience, QRadioButton] = {}
        self.tables = {table: check_box(table_name(table), checked=True) for table in Table}
        self.reading = check_box(self.tr("Matches and follow-ups, to be read"), checked=False)
        self.area = ChoiceField(name=self.tr("Area"))
        self.columns = ColumnBoxes()
        self.more = button(self.tr("Choose columns…"), "link", clicked=self._show_columns)
        self.label = QLineEdit()
        self.label.setPlaceholderText(self.tr("Ana, for the north round"))
        self.format = ChoiceField(
            [Choice(kind, format_name(kind)) for kind in ExportFormat], name=self.tr("Format")
        )
        self.language = ChoiceField(
            [Choice(code or "en", name) for code, name in LANGUAGES],
            name=self.tr("Language of the sheet"),
        )
        self.language.set_chosen(language or "en")
        self._warning = label(csv_warning(), "problem", wrap=True)
        self._build()
        self._connect()
        self.show_areas(())
        self._follow()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.gap)
        column.addWidget(self._audience_card())
        column.addWidget(self._contents_card())
        column.addWidget(self._form_card())
        column.addStretch(1)

    def _audience_card(self) -> Card:
        card = Card(self.tr("Who will read it?"))
        self._group = QButtonGroup(self)
        for audience in Audience:
            choice = QRadioButton(no_mnemonic(audience_name(audience)))
            choice.setAccessibleName(audience_name(audience))
            choice.setAccessibleDescription(audience_sentence(audience))
            self._group.addButton(choice)
            self.audiences[audience] = choice
            sentence = label(audience_sentence(audience), "hint", wrap=True)
            line = QHBoxLayout()
            line.setSpacing(0)
            line.addSpacing(scaled(_INDENT))
            line.addWidget(sentence, 1)
            below = QVBoxLayout()
            below.setSpacing(0)
            below.addWidget(choice)
            below.addLayout(line)
            card.add(below)
        self.audiences[Audience.COORDINATORS].setChecked(True)
        card.add(FormField(self.tr("For whom (kept here, not in the file)"), self.label))
        return card

    def _contents_card(self) -> Card:
        card = Card(self.tr("What shall be in it?"))
        boxes = FlowLayout(gap=SPACE.l)
        for box in self.tables.values():
            boxes.addWidget(box)
        boxes.addWidget(self.reading)
        card.add(boxes)
        card.add(FormField(self.tr("Area, with all that lie in it"), self.area))
        line = FlowLayout()
        line.addWidget(self.more)
        card.add(line)
        self.columns.hide()
        card.add(self.columns)
        return card

    def _form_card(self) -> Card:
        card = Card(self.tr("As what?"))
        card.add(FormField(self.tr("Format"), self.format))
        card.add(self._warning)
        card.add(FormField(self.tr("Language of the page that explains it"), self.language))
        return card

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._choose_audience)
        for box in (*self.tables.values(), self.reading):
            box.toggled.connect(self._choose)
        self.area.chosen.connect(lambda _: self.changed.emit())
        self.format.chosen.connect(lambda _: self._follow())
        self.columns.changed.connect(self.changed)

    def _choose_audience(self, _choice: QAbstractButton, is_chosen: bool) -> None:
        if is_chosen:
            self._choose()

    def _choose(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Offers only what goes with what is chosen."""
        audience = self.audience
        for table, box in self.tables.items():
            box.setVisible(bool(fields_for(audience, table)))
        self.reading.setVisible(audience is Audience.COORDINATORS)
        self.columns.show_columns(audience, self.wanted_tables())
        is_text = self.file_format is ExportFormat.CSV
        self._warning.setVisible(is_text)
        # plain text has no page that explains it
        self.language.setEnabled(not is_text)

    def _show_columns(self) -> None:
        self.columns.show()
        self.more.hide()
        if self.columns.boxes:
            next(iter(self.columns.boxes.values())).setFocus()

    # -- what is chosen

    @property
    def audience(self) -> Audience:
        """For whom."""
        return next(audience for audience, choice in self.audiences.items() if choice.isChecked())

    @property
    def file_format(self) -> ExportFormat:
        """As what."""
        return ExportFormat(str(self.format.chosen_id()))

    @property
    def sheet_language(self) -> str:
        """What the sheet speaks."""
        return str(self.language.chosen_id())

    def wanted_tables(self) -> tuple[Table, ...]:
        """Tables that are ticked and that these people may get."""
        return tuple(
            table
            for table, box in self.tables.items()
            if box.isChecked() and fields_for(self.audience, table)
        )

    def wish(self) -> ExportWish:
        """All of it."""
        area = self.area.chosen_id()
        return ExportWish(
            audience=self.audience,
            tables=tuple(table for table, box in self.tables.items() if box.isChecked()),
            area=AreaId(area) if isinstance(area, int) and area != _EVERYWHERE else None,
            columns=self.columns.wanted(),
            label=self.label.text().strip(),
            reading=tuple(ReadingSheet) if self.reading.isChecked() else (),
        )

    def show_areas(self, areas: Sequence[Area]) -> None:
        """Offers the areas that there are; the one that is chosen stays."""
        choices = [Choice(_EVERYWHERE, self.tr("All areas"))]
        choices += [Choice(area.id, area.name) for area in areas]
        before = [self.area.itemData(place) for place in range(self.area.count())]
        if before != [choice.id for choice in choices]:
            self.area.set_choices(choices)
        self.area.setEnabled(bool(areas))
