"""Log an exchange: who helped whom, with what and when. Made to be done in ten seconds by keyboard."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.commands import (
    AddCategory,
    AddMember,
    Command,
    EditExchange,
    LogExchange,
)
from organiser_app.domain.exchanges import ArrangedBy, Asked, Category, Exchange, Outcome
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import exchange_problems
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import (
    date_line,
    date_problems,
    line,
    notes,
    number_problems,
    read_number,
)
from organiser_app.gui.dialogs.likely_same import look_under
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import labels
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import button

NOTHING = Exchange()


class ExchangeForm(FormDialog):
    """Writes down help that happened, or corrects it."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None = None,
        *,
        start: Exchange = NOTHING,
        edit: bool = False,
        need_words: str = "",
    ) -> None:
        """`start` fills the fields; `need_words` names the need that `start` is linked to."""
        title = self.tr("Correct an exchange") if edit else self.tr("Log an exchange")
        saves = self.tr("Save") if edit else self.tr("Log it")
        super().__init__(session, parent, title=title, saves=saves)
        self._start = start
        self._is_edit = edit
        self._build_fields(need_words)
        self._show_start()
        self._build_another()
        self.ready(self.receiver.editor if start.giver_id else self.giver.editor)
        for names in (self.giver, self.receiver):
            look_under(session, names)
        self.ask_choices((start.giver_id, start.receiver_id))

    def _build_fields(self, need_words: str) -> None:
        self.giver = NameField(self.tr("Who helped?"), placeholder=self.tr("Name"))
        self.receiver = NameField(self.tr("Who was helped?"), placeholder=self.tr("Name"))
        self.category = NameField(
            self.tr("With what?"), placeholder=self.tr("Kind of help, such as lifts")
        )
        self.day = date_line(self.tr("When?"), lambda: self.today)
        self.asked = FormField(
            self.tr("How did it start?"),
            SegmentedControl(
                [(value.value, labels.asked(value)) for value in Asked],
                self.tr("How did it start?"),
            ),
            hint=self.tr("Alt+U: offered unasked"),
        )
        self.quantity = line(self.tr("How much?"), placeholder=self.tr("2"))
        self.unit = line(self.tr("Of what?"), placeholder=self.tr("hours"))
        self.area = NameField(self.tr("Where?"), placeholder=self.tr("Area"))
        self.note = notes(self.tr("Note"))
        self.add_row(self.add("giver_id", self.giver), self.add("receiver_id", self.receiver))
        self.add_row(self.add("category_id", self.category), self.add("day", self.day))
        self.add_row(self.add("asked", self.asked))
        self._build_need(need_words)
        self.add_row(
            self.add("quantity", self.quantity),
            self.add("unit", self.unit),
            self.add("area_id", self.area),
            stretches=(1, 1, 2),
        )
        self._build_later()
        self.add_row(self.add("note", self.note))
        QShortcut(QKeySequence("Alt+U"), self).activated.connect(self.toggle_unasked)

    def _build_later(self) -> None:
        """What is rarely known at once is asked only when an exchange is corrected."""
        self.outcome = FormField(
            self.tr("What came of it?"),
            SegmentedControl(
                [(value.value, labels.outcome(value)) for value in Outcome],
                self.tr("What came of it?"),
            ),
        )
        self.arranged_by = FormField(
            self.tr("Who brought them together?"),
            SegmentedControl(
                [(value.value, labels.arranged_by(value)) for value in ArrangedBy],
                self.tr("Who brought them together?"),
            ),
        )
        if self._is_edit:
            self.add_row(self.add("outcome", self.outcome))
            self.add_row(self.add("arranged_by", self.arranged_by))

    def _build_need(self, need_words: str) -> None:
        self.meets_need = QCheckBox(self.tr("This meets the need"))
        self.meets_need.setVisible(self._start.need_id is not None and not self._is_edit)
        self.meets_need.setChecked(self._start.need_id is not None and not self._is_edit)
        if need_words:
            self.meets_need.setText(self.tr("This meets the need:") + f" {need_words}")
        self.body.addWidget(self.meets_need)

    def _build_another(self) -> None:
        self.another_button = button(
            self.tr("Log it and another"),
            tip=self.tr("Ctrl+Shift+Enter"),
            clicked=self.save_and_start_another,
        )
        if self._is_edit:
            self.another_button.hide()
            return
        self.add_button(self.another_button)
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_and_start_another)

    def _show_start(self) -> None:
        start = self._start
        self.day.editor.set_date(start.day or (None if self._is_edit else self.today))
        self.asked.editor.set_current(start.asked.value)
        self.outcome.editor.set_current(start.outcome.value)
        self.arranged_by.editor.set_current(start.arranged_by.value)
        self.quantity.editor.setText(
            "" if start.quantity is None else labels.amount_words(start.quantity)
        )
        self.unit.editor.setText(start.unit)
        self.note.editor.setPlainText(start.note)

    @override
    def show_choices(self, choices: FormChoices) -> None:
        self.offer("giver_id", choices.members, self._start.giver_id)
        self.offer("receiver_id", choices.members, self._start.receiver_id)
        self.offer("category_id", choices.categories, self._start.category_id)
        self.offer("area_id", choices.areas, self._start.area_id)

    def toggle_unasked(self) -> None:
        """Switches between "offered unasked" and what it was before."""
        if self.asked.editor.current() == Asked.UNASKED:
            back = self._start.asked if self._start.asked is not Asked.UNASKED else Asked.ASKED
            self.asked.editor.set_current(back.value)
        else:
            self.asked.editor.set_current(Asked.UNASKED.value)

    def exchange(self) -> Exchange:
        """The exchange as it is filled in now."""
        return replace(
            self._start,
            day=self.day.editor.chosen_date(),
            giver_id=self.giver.chosen(MemberId),
            receiver_id=self.receiver.chosen(MemberId),
            category_id=self.category.chosen(CategoryId),
            area_id=self.area.chosen(AreaId),
            quantity=self._amount(),
            unit=self.unit.editor.text().strip(),
            asked=Asked(self.asked.editor.current()),
            outcome=Outcome(self.outcome.editor.current()),
            arranged_by=ArrangedBy(self.arranged_by.editor.current()),
            note=self.note.editor.toPlainText().strip(),
        )

    def _amount(self) -> Decimal | None:
        return read_number(self.quantity.editor.text()).value

    @override
    def problems(self) -> Sequence[Problem]:
        return [*self._own_problems(), *exchange_problems(self.exchange(), self.today)]

    def _own_problems(self) -> list[Problem]:
        found = [
            *self.giver.problems("giver_id"),
            *self.receiver.problems("receiver_id"),
            *date_problems("day", self.day),
            *number_problems("quantity", self.quantity),
        ]
        if not self.giver.editor.text().strip() and not self.receiver.editor.text().strip():
            found.append(Problem("giver_id", "NOBODY_NAMED"))
        new = self.giver.new_name()
        if new and new.casefold() == self.receiver.new_name().casefold():
            found.append(Problem("receiver_id", "SAME_AS_GIVER"))
        return found

    @override
    def missing_names(self) -> Sequence[tuple[NameField, Kind, Command]]:
        missing = list(self.missing_area(self.area))
        if not self._is_edit:
            return missing
        missing += [
            (names, Kind.MEMBERS, AddMember(Member(name, joined=self.today)))
            for names in (self.giver, self.receiver)
            if (name := names.new_name())
        ]
        if name := self.category.new_name():
            missing.append((self.category, Kind.CATEGORIES, AddCategory(Category(name))))
        return missing

    @override
    def command(self) -> Command:
        if self._is_edit:
            return EditExchange(self.exchange())
        return LogExchange(
            self.exchange(),
            new_giver=self.giver.new_name(),
            new_receiver=self.receiver.new_name(),
            new_category=self.category.new_name(),
            meets_need=self.meets_need.isChecked(),
        )

    def save_and_start_another(self) -> None:
        """Saves, then offers an empty form with the same day."""
        self._save(self._saved_and_next)

    def _saved_and_next(self, change: ChangeSet) -> None:
        self.announce(change)
        self._start = Exchange(day=self.day.editor.chosen_date())
        for names in (self.giver, self.receiver, self.category, self.area):
            names.clear()
        self.meets_need.setChecked(False)
        self.meets_need.hide()
        self._show_start()
        self.remember_texts()
        self.forget_problems()
        self.saving_ended()
        self.giver.editor.setFocus()
        self.ask_choices()
