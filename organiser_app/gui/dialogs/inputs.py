"""Editors of forms, and reading what was typed into them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from organiser_app.domain.problems import Problem
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import CompletingEdit
from organiser_app.gui.widgets.date_field import DateField
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.number_box import NumberBox
from organiser_app.gui.widgets.segmented_control import SegmentedControl

LARGEST = Decimal(10**12)
"""More of anything is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a number field holds: the value, or that it is not understood."""

    value: Decimal | None
    is_understood: bool = True

    @property
    def whole(self) -> int | None:
        """The value as a whole number; None when there is none."""
        if self.value is None or self.value != self.value.to_integral_value():
            return None
        return int(self.value)


def read_number(text: str) -> Read:
    """A number as people of the user's country write it, or as in a program; "" is no number."""
    typed = text.strip()
    if not typed:
        return Read(None)
    value, is_local = QLocale().toDouble(typed)
    try:
        number = Decimal(repr(value)) if is_local else Decimal(typed.replace(",", "."))
    except InvalidOperation:
        return Read(None, is_understood=False)
    if not number.is_finite() or abs(number) > LARGEST:
        return Read(None, is_understood=False)
    return Read(number)


def words_in(text: str) -> tuple[str, ...]:
    """Several words or numbers, parted by commas, semicolons or lines."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def line(text: str, *, hint: str = "", placeholder: str = "") -> FormField[QLineEdit]:
    """A field of one line."""
    editor = QLineEdit()
    editor.setPlaceholderText(placeholder)
    return FormField(text, editor, hint=hint)


def notes(text: str, *, hint: str = "") -> FormField[QPlainTextEdit]:
    """A field of several lines; Tab leaves it."""
    editor = QPlainTextEdit()
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(scaled(72))
    return FormField(text, editor, hint=hint)


def text_of(editor: QWidget) -> str:
    """What is typed into an editor, for telling whether anything was."""
    if isinstance(editor, QLineEdit):
        return editor.text().strip()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    return editor.cleanText() if isinstance(editor, NumberBox) else ""


def date_line(
    text: str, today: Callable[[], date], *, placeholder: str = ""
) -> FormField[DateField]:
    """A field for a day; `placeholder` says what an empty one means."""
    editor = DateField(today)
    if placeholder:
        editor.setPlaceholderText(placeholder)
    return FormField(text, editor)


def date_problems(field: str, made: FormField[DateField]) -> Iterator[Problem]:
    """Says when what is typed is not a day."""
    if not made.editor.is_understood():
        yield Problem(field, "NOT_A_DATE")


def number_problems(field: str, made: FormField[QLineEdit]) -> Iterator[Problem]:
    """Says when what is typed is not a number."""
    if not read_number(made.editor.text()).is_understood:
        yield Problem(field, "NOT_A_NUMBER")


def whole_problems(field: str, made: FormField[QLineEdit]) -> Iterator[Problem]:
    """Says when what is typed is not a whole number."""
    read = read_number(made.editor.text())
    if not read.is_understood or (read.value is not None and read.whole is None):
        yield Problem(field, "NOT_A_WHOLE_NUMBER")


def when_edited(editor: QWidget, act: Callable[[], None]) -> None:
    """Calls `act` when the person, not the program, changes what an editor holds."""
    match editor:
        case CompletingEdit():
            editor.textEdited.connect(lambda _text: act())
            editor.chosen.connect(lambda _id: act())
        case DateField():
            editor.textEdited.connect(lambda _text: act())
            editor.date_changed.connect(lambda _day: act())
        case QLineEdit():
            editor.textEdited.connect(lambda _text: act())
        case QPlainTextEdit():
            editor.textChanged.connect(act)
        case ChoiceField() | SegmentedControl():
            editor.chosen.connect(lambda _key: act())
        case NumberBox():
            editor.valueChanged.connect(lambda _value: act())
        case QCheckBox():
            editor.clicked.connect(lambda _checked: act())
        case _:
            raise TypeError(type(editor).__name__)
