"""Who lives in a household: people are named one after the other and move in together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.commands import Command
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.people import SetHousehold
from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, listed
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.text import button, label


class HouseholdForm(FormDialog):
    """Lets people live in a household."""

    def __init__(
        self, session: GuiSession, parent: QWidget | None, *, household: Member, hidden: bool
    ) -> None:
        name = shown_name(household.name, hidden=hidden)
        title = fill(self.tr("Who lives in %1?"), name)
        super().__init__(session, parent, title=title, saves=self.tr("Let them live here"))
        self.resize(scaled(480), scaled(320))
        self._household = household
        self._hidden = hidden
        self._people: dict[MemberId, str] = {}
        self._new_names: list[str] = []
        self.person = NameField(self.tr("Name"), placeholder=self.tr("Someone who lives there"))
        self.another = button(self.tr("And someone else"), icon="plus", clicked=self.add_another)
        self.so_far = label("", wrap=True)
        self.add_row(self.add("household_id", self.person))
        self.body.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.so_far)
        self.so_far.hide()
        self.ready(self.person.editor)
        self.ask_choices()

    @override
    def show_choices(self, choices: FormChoices) -> None:
        homes = {choice.id for choice in choices.households}
        people = [choice for choice in choices.members if choice.id not in homes]
        self.offer("household_id", people, None)

    def add_another(self) -> None:
        """Takes down who is named, and waits for the next name."""
        chosen, new = self.person.chosen(MemberId), self.person.new_name()
        if chosen is not None:
            self._people[chosen] = self.person.editor.text()
        elif new:
            if new.casefold() not in map(str.casefold, self._new_names):
                self._new_names.append(new)
        else:
            self.person.editor.setFocus()
            return
        named = (*self._people.values(), *self._new_names)
        names = [shown_name(name, hidden=self._hidden) for name in named]
        self.so_far.setText(fill(self.tr("So far: %1"), listed(names)))
        self.so_far.show()
        self.person.clear()
        self.person.editor.setFocus()

    @override
    def has_unsaved_text(self) -> bool:
        return bool(self._people or self._new_names) or super().has_unsaved_text()

    @override
    def done_without_asking(self) -> None:
        self._people.clear()
        self._new_names.clear()
        super().done_without_asking()

    @override
    def problems(self) -> Sequence[Problem]:
        wrong = list(self.person.problems("household_id"))
        named = self._people or self._new_names or self.person.editor.text().strip()
        return wrong if named else [Problem("household_id", "REQUIRED_EMPTY")]

    @override
    def command(self) -> Command:
        chosen = self.person.chosen(MemberId)
        ids = tuple(dict.fromkeys((*self._people, *(() if chosen is None else (chosen,)))))
        new = self.person.new_name()
        names = tuple(dict.fromkeys((*self._new_names, *((new,) if new else ()))))
        return SetHousehold(ids, self._household.id, names)
