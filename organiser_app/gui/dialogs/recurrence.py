"""How often something comes back, as fields of a form: how often, on which day, until when.

What is chosen becomes the words that are kept (`domain.recurring.Rule`), and a sentence says what
they mean. Words that are no rule, such as "when the bus is late", stay as they are.
"""

from collections.abc import Callable
from datetime import date

from organiser_app.domain.first_days import (
    first_day_of_month,
    first_weekday,
    start_on_day_of_month,
)
from organiser_app.domain.recurring import Every, Rule, rule_of
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import date_line
from organiser_app.gui.texts.recurring import (
    LAST_OF_MONTH,
    every_label,
    next_sentence,
    weekday_name,
)
from organiser_app.gui.texts.words import fill, number, texts
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.date_field import DateField
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.text import label

ONCE, OTHER = 0, 4
_EVERY = dict(enumerate(Every, start=1))
_WEEK = 7


class Recurrence:
    """Three fields and a sentence that hang on the day field of a form."""

    def __init__(self, title: str, day_field: DateField, today: Callable[[], date]) -> None:
        self._day_field, self._today = day_field, today
        self._text = ""
        self._shown: tuple[object, object, date | None] = (ONCE, 0, None)
        self._is_new = True
        self.every = FormField(title, ChoiceField(_every_choices("")))
        self.day = FormField(texts.tr("On which day?"), ChoiceField())
        self.until = date_line(texts.tr("Until"), today, placeholder=texts.tr("Without an end"))
        self.summary = label("", "hint", wrap=True)
        self.every.editor.chosen.connect(lambda _key: self._every_chosen())
        self.day.editor.chosen.connect(lambda _key: self._day_chosen())
        self.until.editor.date_changed.connect(lambda _day: self._tell())
        day_field.date_changed.connect(lambda _day: self._day_field_changed())
        self._show_parts()

    def add_to(self, form: FormDialog) -> None:
        """Puts the fields and the sentence below what the form has."""
        form.add_row(
            form.add("recurring_every", self.every),
            form.add("recurring_day", self.day),
            form.add("recurring", self.until),
        )
        form.body.addWidget(self.summary)

    # -- in and out

    def show(self, text: str, day: date | None) -> None:
        """Shows what is kept; `day` is that of the one that the form is about."""
        rule = rule_of(text)
        self._text = text
        self._is_new = rule is None
        keys = {every: key for key, every in _EVERY.items()}
        other = text if text and rule is None else ""
        self.every.editor.set_choices(_every_choices(other))
        self.every.editor.set_chosen(keys[rule.every] if rule else OTHER if other else ONCE)
        self.until.editor.set_date(rule.until if rule else None)
        anchor = (rule.start if rule else None) or day or self._today()
        self._offer_days(anchor)
        self._shown = self._chosen()
        self._tell()

    def words(self) -> str:
        """What is to be kept; exactly what it was where nothing was chosen anew."""
        if self._chosen() == self._shown:
            return self._text
        rule = self.rule()
        return rule.words if rule else ""

    def rule(self) -> Rule | None:
        """What is chosen; None for once, and for words that are no rule."""
        every = _EVERY.get(self._key(self.every))
        if every is None:
            return None
        day = self._key(self.day)
        first = self._day_field.chosen_date() or self._today()
        if every is Every.MONTH:
            start = start_on_day_of_month(day, first_day_of_month(day, first))
        else:
            known = rule_of(self._text)
            start = first_weekday(day, first)
            if known and known.start and not self._moves(known):
                start = known.start
        return Rule(every, start, self.until.editor.chosen_date())

    def _moves(self, known: Rule) -> bool:
        every, day, _until = self._shown
        return (every, day) != self._chosen()[:2] or known.start is None

    def _chosen(self) -> tuple[object, object, date | None]:
        every = self._key(self.every)
        day = self._key(self.day) if every in _EVERY else 0
        return every, day, self.until.editor.chosen_date() if every in _EVERY else None

    @staticmethod
    def _key(field: FormField[ChoiceField]) -> int:
        chosen = field.editor.chosen_id()
        return chosen if isinstance(chosen, int) else 0

    # -- while choosing

    def _every_chosen(self) -> None:
        day = self._day_field.chosen_date()
        self._offer_days(day or self._today())
        if day is None and self.rule() is not None:
            self._day_field.set_date(self._first(self._today()))
        self._tell()

    def _day_chosen(self) -> None:
        since = max(self._day_field.chosen_date() or self._today(), self._today())
        self._day_field.set_date(self._first(since))
        self._tell()

    def _first(self, since: date) -> date:
        day = self._key(self.day)
        if _EVERY.get(self._key(self.every)) is Every.MONTH:
            return first_day_of_month(day, since)
        return first_weekday(day, since)

    def _day_field_changed(self) -> None:
        """Of something new, the day says when the others are; one of a row is moved by itself."""
        day = self._day_field.chosen_date()
        if self._is_new and day is not None:
            self._offer_days(day)
        self._tell()

    def _offer_days(self, anchor: date) -> None:
        if _EVERY.get(self._key(self.every)) is Every.MONTH:
            self.day.editor.set_choices(
                [Choice(day, _day_of_month(day)) for day in range(1, LAST_OF_MONTH + 1)]
            )
            self.day.editor.set_chosen(anchor.day)
        else:
            self.day.editor.set_choices([Choice(day, weekday_name(day)) for day in range(_WEEK)])
            self.day.editor.set_chosen(anchor.weekday())
        self._show_parts()

    def _show_parts(self) -> None:
        is_rule = self._key(self.every) in _EVERY
        self.day.setVisible(is_rule)
        self.until.setVisible(is_rule)
        self.summary.setVisible(is_rule)

    def _tell(self) -> None:
        self._show_parts()
        rule = rule_of(self.words()) or self.rule()
        first = self._day_field.chosen_date() or self._today()
        text = next_sentence(rule, first, self._today()) if rule else ""
        self.summary.setText(text)
        self.summary.setVisible(bool(text))


def _every_choices(other: str) -> list[Choice]:
    found = [Choice(ONCE, texts.tr("Just once"))]
    found += [Choice(key, every_label(every)) for key, every in _EVERY.items()]
    if other:
        found.append(Choice(OTHER, fill(texts.tr("As written: %1"), other)))
    return found


def _day_of_month(day: int) -> str:
    if day == LAST_OF_MONTH:
        return texts.tr("On the last day")
    return fill(texts.tr("On day %1"), number(day))
