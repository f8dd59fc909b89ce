"""A field that names someone or something, and says when the name is new."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from organiser_app.domain.problems import Problem
from organiser_app.gui.texts.words import fill, in_line
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.completing_edit import Choice, CompletingEdit
from organiser_app.gui.widgets.form_field import FormField

Id = TypeVar("Id", bound=int)


class NameField(FormField[CompletingEdit]):
    """Completes names while typing; a name nobody has is announced as new, unless none is added."""

    def __init__(
        self,
        text: str,
        *,
        placeholder: str = "",
        hint: str = "",
        optional: bool = False,
        adds_new: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._adds_new = adds_new
        editor = CompletingEdit(placeholder=placeholder)
        super().__init__(text, editor, hint=hint, optional=optional, parent=parent)
        self.choices: tuple[Choice, ...] = ()
        self._new = Chip(status="accent", icon="plus")
        self._new.hide()
        if (column := self.layout()) is not None:
            column.addWidget(self._new)
            column.setAlignment(self._new, Qt.AlignmentFlag.AlignLeading)
        editor.textChanged.connect(self._show_new)
        editor.chosen.connect(self._show_new)

    def set_choices(self, choices: Sequence[Choice], chosen: int | None = None) -> None:
        """Offers these names; `chosen` is filled in."""
        self.choices = tuple(choices)
        self.editor.set_choices(choices)
        if chosen is not None:
            self.editor.set_chosen(chosen)
        self._show_new()

    def chosen(self, make: Callable[[int], Id]) -> Id | None:
        """The id of the one that is named, as `make` makes it; None for nobody known."""
        found = self.editor.chosen_id()
        return make(found) if isinstance(found, int) else None

    def name(self) -> str:
        """The name as the one who bears it writes it; what was typed, where nobody known is meant."""
        found = self.editor.chosen_id()
        known = (choice.name for choice in self.choices if choice.id == found)
        return next(known, self.editor.text().strip())

    def new_name(self) -> str:
        """The name that nobody has yet, or ""."""
        return self.editor.unknown_text()

    def problems(self, field: str, *, other_than: str = "") -> Iterator[Problem]:
        """Says when several have the name that was typed and none was picked, or nobody has it.

        A new name must be `other_than` that of the person themselves.
        """
        if self.editor.is_ambiguous():
            yield Problem(field, "SEVERAL_OF_THIS_NAME")
        elif self.new_name() and not self._adds_new:
            yield Problem(field, "NOBODY_OF_THIS_NAME")
        elif (new := self.new_name()) and new.casefold() == other_than.strip().casefold():
            yield Problem(field, "NAMED_AS_THEMSELVES")

    def clear(self) -> None:
        """Names nobody."""
        self.editor.set_chosen(None)

    def _show_new(self) -> None:
        name = self.new_name() if self._adds_new else ""
        self._new.setVisible(bool(name))
        if name:
            said = fill(self.tr("%1 is new and will be added"), in_line(name, most=30))
            self._new.show_chip(said, "accent", icon="plus")
            self._new.setAccessibleName(said)
