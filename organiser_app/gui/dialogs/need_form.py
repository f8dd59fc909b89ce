"""Write down what someone needs, or correct it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from organiser_app.domain.commands import AddNeed, Command, EditNeed
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.needs import Need, Urgency
from organiser_app.domain.problems import Problem
from organiser_app.domain.recurring import rule_of
from organiser_app.domain.rules import need_problems
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import (
    date_line,
    date_problems,
    line,
    notes,
    number_problems,
    read_number,
    whole_problems,
    words_in,
)
from organiser_app.gui.dialogs.likely_same import look_under
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.dialogs.recurrence import Recurrence
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.words import fill
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.threads import open_after

NOTHING = Need()
STAYS, ENDS = "stays", "ends"


class NeedForm(FormDialog):
    """What is needed, by whom, and how soon."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None = None,
        *,
        start: Need = NOTHING,
        edit: bool = False,
    ) -> None:
        title = self.tr("Change a need") if edit else self.tr("Add a need")
        saves = self.tr("Save") if edit else self.tr("Add it")
        super().__init__(session, parent, title=title, saves=saves)
        self._start = start
        self.shown = start if edit else None
        self._is_edit = edit
        self._open_after = 0
        self._build_fields()
        self._show_start()
        self.ready(self.words.editor if start.member_id else self.member.editor)
        look_under(session, self.member)
        self.ask_choices((start.member_id,))
        self._ask_what_is_after()

    def _build_fields(self) -> None:
        self.member = NameField(
            self.tr("For whom?"),
            placeholder=self.tr("Name"),
            hint=self.tr("Leave empty for someone who is not named."),
        )
        self.words = line(
            self.tr("What is needed?"), placeholder=self.tr("In their words, such as a lift")
        )
        self.category = NameField(
            self.tr("Kind of help"), placeholder=self.tr("Such as childcare or lifts")
        )
        self.urgency = FormField(
            self.tr("How soon?"),
            SegmentedControl(
                [(value.value, labels.urgency(value)) for value in Urgency], self.tr("How soon?")
            ),
        )
        self.opened = date_line(self.tr("Asked on"), lambda: self.today)
        self.needed_by = date_line(
            self.tr("Needed by"), lambda: self.today, placeholder=self.tr("No fixed day")
        )
        self.area = NameField(self.tr("Where?"), placeholder=self.tr("Area"))
        self.quantity = line(self.tr("How much?"), placeholder=self.tr("2"))
        self.unit = line(self.tr("Of what?"), placeholder=self.tr("bags"))
        self.household_size = line(self.tr("People in the household"))
        self.recurrence = Recurrence(
            self.tr("Again and again?"), self.needed_by.editor, lambda: self.today
        )
        later = self.tr("What is open after it")
        self.later = FormField(
            later,
            SegmentedControl(
                [(STAYS, self.tr("Stays open")), (ENDS, self.tr("Is withdrawn too"))], later
            ),
        )
        self.source = line(
            self.tr("How did it come in?"), placeholder=self.tr("Phone, form, in person")
        )
        self.tags = line(self.tr("Tags"), placeholder=self.tr("Parted by commas"))
        self.is_sensitive = QCheckBox(self.tr("Sensitive: show only to those who must know"))
        self.closed = date_line(self.tr("Ended on"), lambda: self.today)
        self.reason = line(self.tr("Why?"), placeholder=self.tr("A neighbour came, moved away …"))
        self.note = notes(self.tr("Note"))
        self._arrange()

    def _arrange(self) -> None:
        self.add_row(self.add("member_id", self.member), self.add("category_id", self.category))
        self.add_row(self.add("words", self.words))
        self.add_row(self.add("urgency", self.urgency), self.add("area_id", self.area))
        self.add_row(self.add("opened", self.opened), self.add("needed_by", self.needed_by))
        self.recurrence.add_to(self)
        self.add_row(self.add("later", self.later))
        self.later.hide()
        self.recurrence.every.editor.chosen.connect(lambda _key: self._show_later())
        self.recurrence.until.editor.date_changed.connect(lambda _day: self._show_later())
        if not self._start.state.is_open:
            self.add_heading(
                fill(self.tr("How it ended: %1"), labels.need_state(self._start.state))
            )
            self.add_row(self.add("closed", self.closed), self.add("reason", self.reason))
        self.add_heading(self.tr("More, if you know it"))
        self.add_row(
            self.add("quantity", self.quantity),
            self.add("unit", self.unit),
            self.add("household_size", self.household_size),
        )
        self.add_row(self.add("source", self.source), self.add("tags", self.tags))
        self.body.addWidget(self.is_sensitive)
        self.add_row(self.add("note", self.note))

    def _show_start(self) -> None:
        start = self._start
        self.words.editor.setText(start.words)
        self.urgency.editor.set_current(start.urgency.value)
        self.opened.editor.set_date(start.opened or (None if self._is_edit else self.today))
        self.needed_by.editor.set_date(start.needed_by)
        self.closed.editor.set_date(start.closed)
        self.reason.editor.setText(start.reason)
        amount = "" if start.quantity is None else labels.amount_words(start.quantity)
        self.quantity.editor.setText(amount)
        self.unit.editor.setText(start.unit)
        self.household_size.editor.setText(str(start.household_size or ""))
        self.recurrence.show(start.recurring, start.day)
        self.source.editor.setText(start.source)
        self.tags.editor.setText(", ".join(start.tags))
        self.is_sensitive.setChecked(start.is_sensitive)
        self.note.editor.setPlainText(start.note)

    def _ask_what_is_after(self) -> None:
        """What comes after one of a thread matters when that one is to be the last."""
        if self._is_edit and rule_of(self._start.recurring) is not None:
            question = partial(_open_after, self._start.id)
            self.session.ask(question, self._take_after, parent=self, slot="after")

    def _take_after(self, count: int) -> None:
        self._open_after = count
        self._show_later()

    def _show_later(self) -> None:
        rule, was = rule_of(self.recurrence.words()), rule_of(self._start.recurring)
        is_last = rule is None or rule.until not in {None, was.until if was else None}
        self.later.setVisible(self._open_after > 0 and is_last)

    @property
    def ends(self) -> bool:
        """Whether what is open after it is withdrawn with it."""
        return not self.later.isHidden() and self.later.editor.current() == ENDS

    @override
    def show_choices(self, choices: FormChoices) -> None:
        self.offer("member_id", choices.members, self._start.member_id)
        self.offer("category_id", choices.categories, self._start.category_id)
        self.offer("area_id", choices.areas, self._start.area_id)

    def need(self) -> Need:
        """The need as it is filled in now."""
        return replace(
            self._start,
            member_id=self.member.chosen(MemberId),
            category_id=self.category.chosen(CategoryId),
            words=self.words.editor.text().strip(),
            urgency=Urgency(self.urgency.editor.current()),
            opened=self.opened.editor.chosen_date(),
            needed_by=self.needed_by.editor.chosen_date(),
            closed=self.closed.editor.chosen_date(),
            reason=self.reason.editor.text().strip(),
            area_id=self.area.chosen(AreaId),
            quantity=read_number(self.quantity.editor.text()).value,
            unit=self.unit.editor.text().strip(),
            household_size=read_number(self.household_size.editor.text()).whole,
            recurring=self.recurrence.words(),
            source=self.source.editor.text().strip(),
            tags=words_in(self.tags.editor.text()),
            is_sensitive=self.is_sensitive.isChecked(),
            note=self.note.editor.toPlainText().strip(),
        )

    @override
    def problems(self) -> Sequence[Problem]:
        found = [
            *self.member.problems("member_id"),
            *date_problems("opened", self.opened),
            *date_problems("needed_by", self.needed_by),
            *date_problems("closed", self.closed),
            *date_problems("recurring", self.recurrence.until),
            *number_problems("quantity", self.quantity),
            *whole_problems("household_size", self.household_size),
        ]
        if self.category.new_name():
            told = replace(self.need(), words=self.category.new_name())
            return [*found, *need_problems(told, self.today)]
        return [*found, *need_problems(self.need(), self.today)]

    @override
    def command(self) -> Command:
        names = {
            "new_member": self.member.new_name(),
            "new_category": self.category.new_name(),
            "new_area": self.area.new_name(),
        }
        if self._is_edit:
            return EditNeed(self.need(), before=self.shown, ends=self.ends, **names)
        return AddNeed(self.need(), **names)


def _open_after(need_id: int, reader: Reader) -> int:
    return open_after(reader, need_id)
