"""Editors for fields of the group's own, each by what is written into it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit

from organiser_app.domain.member_fields import NO, YES, FieldKind, MemberField, is_understood
from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.inputs import (
    date_line,
    date_problems,
    line,
    number_problems,
    read_number,
)
from organiser_app.gui.texts.member_words import own_value_words
from organiser_app.gui.texts.words import texts
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.date_field import DateField
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl

_UNSAID = ""


@dataclass(frozen=True, slots=True)
class OwnEditor:
    """The form's field for one of the group's own, and how it is read."""

    name: str
    kind: FieldKind
    made: FormField[Any]

    @property
    def key(self) -> str:
        """How the form names it."""
        return f"extra.{self.name}"

    def text(self) -> str:
        """What is filled in, as it is kept."""
        editor = self.made.editor
        if isinstance(editor, DateField):
            day = editor.chosen_date()
            return "" if day is None else day.isoformat()
        if isinstance(editor, SegmentedControl):
            return editor.current()
        if isinstance(editor, ChoiceField):
            return str(editor.chosen_id() or "")
        typed: str = editor.text().strip()
        if self.kind is FieldKind.NUMBER:
            number = read_number(typed).value
            return typed if number is None else format(number, "f")
        return typed

    def problems(self) -> Iterator[Problem]:
        """What is not understood."""
        if isinstance(self.made.editor, DateField):
            yield from date_problems(self.key, self.made)
        elif self.kind is FieldKind.NUMBER:
            yield from number_problems(self.key, self.made)


def own_editor(field: MemberField, text: str, today: Callable[[], date]) -> OwnEditor:
    """The editor for a field in which this stands; what it cannot show stays a text."""
    if not is_understood(field, text):
        return _plain(field.name, text)
    made: FormField[Any] = line(field.name)
    match field.kind:
        case FieldKind.DATE:
            made = date_line(field.name, today)
            made.editor.set_date(date.fromisoformat(text) if text else None)
        case FieldKind.YES_NO:
            answers = [
                (YES, texts.tr("Yes")),
                (NO, texts.tr("No")),
                (_UNSAID, texts.tr("Not said")),
            ]
            made = FormField(field.name, SegmentedControl(answers, field.name))
            made.editor.set_current(text)
        case FieldKind.CHOICE:
            choices = [Choice(_UNSAID, texts.tr("Not said"))]
            choices += [Choice(each, each) for each in field.choices]
            made = FormField(field.name, ChoiceField(choices))
            made.editor.set_chosen(text)
        case FieldKind.NUMBER:
            made.editor.setText(own_value_words(field, text) if text else "")
        case FieldKind.TEXT:
            made.editor.setText(text)
    return OwnEditor(field.name, field.kind, made)


def _plain(name: str, text: str) -> OwnEditor:
    made: FormField[QLineEdit] = line(name)
    made.editor.setText(text)
    return OwnEditor(name, FieldKind.TEXT, made)
