"""The same for many rows: area, kind of help, how soon and tags, as one change."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import Command
from organiser_app.domain.ids import AreaId, CategoryId
from organiser_app.domain.listed import CAN_BE_EMPTY, EDITABLE, EditMany, SameForAll, said
from organiser_app.domain.needs import Urgency
from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import line, words_in
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.words import fill, texts
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import label

AS_IT_IS = ""


class ManyForm(FormDialog):
    """What is left empty stays as it is in each row."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None,
        kind: Kind,
        ids: Sequence[int],
        *,
        tags: Sequence[str] = (),
    ) -> None:
        """`tags` are those that any of the rows has now."""
        rows = labels.kind_of_rows(kind, len(ids))
        title = fill(texts.tr("Change %1 at once"), rows)
        super().__init__(session, parent, title=title, saves=fill(texts.tr("Change %1"), rows))
        self._kind, self._ids = kind, tuple(ids)
        self.without: dict[str, QCheckBox] = {}
        words = self.tr("What you leave empty stays as it is in each. One undo takes all back.")
        self.body.addWidget(label(words, "hint", wrap=True))
        self._build_fields(tags)
        self.ready(self.area.editor)
        self.ask_choices()
        self.resize(self.width(), scaled(520))

    def _build_fields(self, tags: Sequence[str]) -> None:
        self.area = NameField(self.tr("Area"), placeholder=self.tr("As it is"))
        self.category = NameField(self.tr("Kind of help"), placeholder=self.tr("As it is"))
        as_it_is = (AS_IT_IS, self.tr("As it is"))
        soon = [(value.value, labels.urgency(value)) for value in Urgency]
        name = self.tr("How soon?")
        self.urgency = FormField(name, SegmentedControl([as_it_is, *soon], name))
        self.add_tags: FormField[QLineEdit] = line(
            self.tr("Tags to add"), placeholder=self.tr("Parted by commas")
        )
        known = fill(self.tr("There are: %1"), ", ".join(tags)) if tags else ""
        self.remove_tags: FormField[QLineEdit] = line(
            self.tr("Tags to take off"), placeholder=self.tr("Parted by commas"), hint=known
        )
        fields: tuple[tuple[str, str, FormField[Any]], ...] = (
            ("area", "area_id", self.area),
            ("category", "category_id", self.category),
            ("urgency", "urgency", self.urgency),
            ("tags", "tags", self.add_tags),
            ("tags", "remove_tags", self.remove_tags),
        )
        for what, field, made in fields:
            if what in EDITABLE[self._kind]:
                self.add_row(self.add(field, made))
                if what in CAN_BE_EMPTY:
                    self._add_without(what, field, made)
            else:
                made.setParent(self)
                made.hide()

    def _add_without(self, what: str, field: str, made: FormField[Any]) -> None:
        """Under a field that can be emptied in all: a box which says so."""
        words = {
            "area": self.tr("Without an area from now on"),
            "category": self.tr("Without a kind of help from now on"),
        }
        box = self.without[what] = QCheckBox(words[what])
        self.body.addWidget(box)
        box.toggled.connect(lambda on: made.editor.setDisabled(on))
        box.toggled.connect(lambda _on: self._edited(field))

    def taken_away(self) -> frozenset[str]:
        """What all are to be left without."""
        return frozenset(name for name, box in self.without.items() if box.isChecked())

    @override
    def has_unsaved_text(self) -> bool:
        return bool(self.taken_away()) or super().has_unsaved_text()

    @override
    def done_without_asking(self) -> None:
        for box in self.without.values():
            box.setChecked(False)
        super().done_without_asking()

    @override
    def show_choices(self, choices: FormChoices) -> None:
        self.offer("area_id", choices.areas, None)
        if "category_id" in self._fields:
            self.offer("category_id", choices.categories, None)

    def same(self) -> SameForAll:
        """What is filled in now; a field that all are left without says nothing else."""
        soon, without = self.urgency.editor.current(), self.taken_away()
        has_area, has_category = "area" not in without, "category" not in without
        return SameForAll(
            area_id=self.area.chosen(AreaId) if has_area else None,
            new_area=self.area.new_name() if has_area else "",
            category_id=self.category.chosen(CategoryId) if has_category else None,
            new_category=self.category.new_name() if has_category else "",
            without=without,
            urgency=Urgency(soon) if soon else None,
            add_tags=words_in(self.add_tags.editor.text()),
            remove_tags=words_in(self.remove_tags.editor.text()),
        )

    @override
    def _focus_first(self, problems: Sequence[Problem]) -> None:
        """A field that all are left without is off, so what is wrong with it leads to its box."""
        boxes = {"area_id": "area", "category_id": "category"}
        first = boxes.get(problems[0].field, "")
        if first in self.taken_away():
            self.without[first].setFocus()
        else:
            super()._focus_first(problems)

    @override
    def problems(self) -> Sequence[Problem]:
        return () if said(self.same()) else (Problem("area_id", "NOTHING_TO_CHANGE"),)

    @override
    def command(self) -> Command:
        return EditMany(self._kind, self._ids, self.same())
