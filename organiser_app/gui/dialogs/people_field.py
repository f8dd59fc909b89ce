"""A field that names several people: each name that is taken becomes a button that takes it out."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.ids import MemberId
from organiser_app.domain.problems import Problem
from organiser_app.domain.together import Party
from organiser_app.gui.texts.words import fill
from organiser_app.gui.widgets.completing_edit import Choice, CompletingEdit
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.text import button

_ENDS = (",", ";", "،")


class AddingEdit(CompletingEdit):
    """Return and a comma take the name; an empty line lets Return go on to the next field.

    Signals:
        taken(): the name that is typed is to be taken.
    """

    taken = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_end = event.text() in _ENDS and bool(event.text())
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (is_return or is_end) and self.text().strip() and not is_held:
            if is_return:
                super().keyPressEvent(event)  # takes the first suggestion where some are open
            event.accept()
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class PeopleField(FormField[AddingEdit]):
    """Completes names while typing, one after the other.

    Signals:
        changed(): someone was taken or taken out.
    """

    changed = Signal()

    def __init__(self, text: str, *, hint: str = "") -> None:
        editor = AddingEdit(placeholder=self.tr("Names, each with Enter or a comma"))
        super().__init__(text, editor, hint=hint)
        self._people: dict[object, tuple[Party, str]] = {}
        self._names: dict[object, str] = {}
        self._holder = QWidget()
        self._buttons = FlowLayout(self._holder)
        self._holder.hide()
        if (column := self.layout()) is not None:
            column.addWidget(self._holder)
        editor.taken.connect(self.take)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offers these names."""
        self._names = {choice.id: choice.name for choice in choices}
        self.editor.set_choices(choices)

    def people(self) -> tuple[Party, ...]:
        """Everyone who is named, also where the last name is not taken yet."""
        known = dict(self._people)
        last = self._typed()
        if last is not None:
            known[last.key] = (last, "")
        return tuple(party for party, _name in known.values())

    def problems(self, field: str) -> Iterator[Problem]:
        """Says when several have the name that was typed and none was picked."""
        if self.editor.is_ambiguous():
            yield Problem(field, "SEVERAL_OF_THIS_NAME")

    def take(self) -> None:
        """Takes the name that is typed."""
        party = self._typed()
        if party is None:
            return
        typed = self.editor.text().strip()
        self._people[party.key] = (party, self._names.get(party.member_id, typed))
        self.editor.set_chosen(None)
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Names nobody."""
        self._people.clear()
        self.editor.set_chosen(None)
        self._show()

    def _typed(self) -> Party | None:
        found = self.editor.chosen_id()
        if isinstance(found, int):
            return Party(MemberId(found))
        name = self.editor.unknown_text()
        return Party(new_name=name) if name else None

    def _take_out(self, key: object) -> None:
        self._people.pop(key, None)
        self._show()
        self.editor.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        clear_layout(self._buttons)
        for key, (party, name) in self._people.items():
            shown = name if party.member_id is not None else fill(self.tr("%1 (new)"), name)
            made = button(shown, icon="x", clicked=partial(self._take_out, key))
            made.setAccessibleName(fill(self.tr("Take %1 out"), name))
            made.setToolTip(fill(self.tr("Take %1 out"), name))
            self._buttons.addWidget(made)
        self._holder.setVisible(bool(self._people))
