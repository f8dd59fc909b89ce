"""Fill in what a need lacks, and nothing else; the next one that lacks something follows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.commands import Command
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.listed import FillInNeed
from organiser_app.domain.problems import Problem
from organiser_app.domain.triage import Missing, missing
from organiser_app.domain.views import NeedRow
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import date_line, date_problems, line
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.triage import missing_sentence
from organiser_app.gui.theme import scaled, set_icon
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.text import button, label

WIDTH, HEAD, EACH, HIGHEST = 460, 250, 68, 660


class FillInForm(FormDialog):
    """Only the fields that are missing.

    Signals:
        next_wanted(): the need is done with, or passed over; the next one is to follow.
    """

    next_wanted = Signal()

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None,
        row: NeedRow,
        *,
        title: str,
        who: str,
        has_next: bool,
    ) -> None:
        """`title` and `who` say of the need what may be shown now."""
        super().__init__(session, parent, title=title, saves=self.tr("Save"))
        self._row, self._has_next = row, has_next
        self._missing = missing(row)
        self._goes_on = False
        self.title.setWordWrap(True)
        self.body.addWidget(label(who, "sub", wrap=True))
        self.body.addWidget(label(missing_sentence(self._missing), "hint", wrap=True))
        self._build_fields()
        if has_next:
            self._build_next()
        self.ready(next(iter(self.fields())).editor)
        self.ask_choices()
        self.resize(scaled(WIDTH), scaled(min(HEAD + EACH * len(self.fields()), HIGHEST)))

    def _build_fields(self) -> None:
        self.member = NameField(self.tr("For whom?"), placeholder=self.tr("Name"))
        self.category = NameField(
            self.tr("Kind of help"), placeholder=self.tr("Such as childcare or lifts")
        )
        self.area = NameField(self.tr("Where?"), placeholder=self.tr("Area"))
        self.needed_by = date_line(
            self.tr("Needed by"), lambda: self.today, placeholder=self.tr("tomorrow, or a date")
        )
        self.phone = line(self.tr("Phone"))
        self.email = line(self.tr("E-mail"))
        shown: dict[Missing, tuple[tuple[str, FormField[Any]], ...]] = {
            Missing.CATEGORY: (("category_id", self.category),),
            Missing.AREA: (("area_id", self.area),),
            Missing.NEEDED_BY: (("needed_by", self.needed_by),),
            Missing.CONTACT: self._contact(),
        }
        for one, fields in shown.items():
            for name, made in fields:
                if one in self._missing:
                    self.add_row(self.add(name, made))
                else:
                    made.setParent(self)
                    made.hide()

    def _contact(self) -> tuple[tuple[str, FormField[Any]], ...]:
        reached = (("phone", self.phone), ("email", self.email))
        if self._row.member_id is not None:
            self.member.setParent(self)
            self.member.hide()
            return reached
        return (("member_id", self.member), *reached)

    def _build_next(self) -> None:
        self.next_button = button(
            self.tr("Save, then the next"), "primary", icon="arrow-right", clicked=self.go_on
        )
        self.skip_button = button(self.tr("Skip"), "link", clicked=self.skip)
        self.add_button(self.skip_button)
        self._buttons.addWidget(self.next_button)
        self.save_button.setObjectName("plain")
        set_icon(self.save_button, "check", "text", size=16, gap=4)

    def go_on(self) -> None:
        """Saves, and asks for the next one."""
        self._goes_on = True
        super().save()

    @override
    def save(self) -> None:
        self._goes_on = False
        super().save()

    def skip(self) -> None:
        """Leaves this one as it is, and asks for the next one."""
        self.done_without_asking()
        self.next_wanted.emit()

    @override
    def show_choices(self, choices: FormChoices) -> None:
        for name, offered in (
            ("category_id", choices.categories),
            ("area_id", choices.areas),
            ("member_id", choices.members),
        ):
            if name in self._fields:
                self.offer(name, offered, None)

    @override
    def problems(self) -> Sequence[Problem]:
        found = [
            *self.member.problems("member_id"),
            *date_problems("needed_by", self.needed_by),
        ]
        if not found and not self.has_unsaved_text():
            first = next(iter(self._fields))
            found.append(Problem(first, "REQUIRED_EMPTY"))
        return found

    @override
    def command(self) -> Command:
        return FillInNeed(
            self._row.id,
            category_id=self.category.chosen(CategoryId),
            new_category=self.category.new_name(),
            area_id=self.area.chosen(AreaId),
            new_area=self.area.new_name(),
            needed_by=self.needed_by.editor.chosen_date(),
            member_id=self.member.chosen(MemberId),
            new_member=self.member.new_name(),
            phone=self.phone.editor.text(),
            email=self.email.editor.text(),
        )

    @override
    def announce(self, change: ChangeSet) -> None:
        super().announce(change)
        if self._goes_on and self._has_next:
            self.next_wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the last field is the one key that saves and goes on."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        last = self.fields()[-1].editor
        if is_enter and self.focusWidget() is last:
            self.go_on() if self._has_next else self.save()
        else:
            super().keyPressEvent(event)
