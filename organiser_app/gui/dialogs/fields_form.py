"""Fields of the group's own: what else it wants to know of members, in which order, and who sees it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.commands import Command
from organiser_app.domain.member_fields import FieldKind, MemberField, field_problems
from organiser_app.domain.people import ChangeMemberFields
from organiser_app.domain.problems import Problem
from organiser_app.domain.settings import GroupSettings
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import line, words_in
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.member_words import field_kind
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.text import button, check_box, icon_button, label
from organiser_app.storage.reads.network import group_settings


class FieldCard(Card):
    """One field as it is being defined."""

    def __init__(self, field: MemberField) -> None:
        super().__init__()
        self.before = field.name
        """What it was called; "" for a new one."""
        self.name: FormField[QLineEdit] = line(
            self.tr("Name of the field"), placeholder=self.tr("Diet, badge until, has a van …")
        )
        kinds = [Choice(kind.value, field_kind(kind)) for kind in FieldKind]
        self.kind = FormField(self.tr("What is written there"), ChoiceField(kinds))
        self.choices: FormField[QLineEdit] = line(
            self.tr("What can be chosen"), placeholder=self.tr("Parted by commas")
        )
        self.may_leave: QCheckBox = check_box(
            self.tr("May be in sheets for coordinators"), checked=field.may_leave
        )
        self.up = icon_button("arrow-up", self.tr("Further up"))
        self.down = icon_button("arrow-down", self.tr("Further down"))
        self.gone = icon_button("trash-2", self.tr("Take this field away"))
        self.name.editor.setText(field.name)
        self.kind.editor.set_chosen(field.kind.value)
        self.choices.editor.setText(", ".join(field.choices))
        self.kind.editor.chosen.connect(lambda _kind: self._follow())
        self._lay_out()
        self._follow()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.l)
        head.addWidget(self.name, 3)
        head.addWidget(self.kind, 2)
        self.add(head)
        self.add(self.choices)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.xs)
        foot.addWidget(self.may_leave)
        foot.addStretch(1)
        for one in (self.up, self.down, self.gone):
            foot.addWidget(one)
        self.add(foot)

    def _follow(self) -> None:
        self.choices.setVisible(self.kind.editor.chosen_id() == FieldKind.CHOICE.value)

    def name_buttons(self) -> None:
        """Says of which field the buttons are, to those who hear them."""
        name = self.name.editor.text() or self.tr("a new field")
        for one in (self.up, self.down, self.gone):
            one.setAccessibleName(fill(self.tr("%1: %2"), name, one.toolTip()))

    def field(self) -> MemberField:
        """The field as it is defined now."""
        kind = FieldKind(str(self.kind.editor.chosen_id()))
        choices = words_in(self.choices.editor.text()) if kind is FieldKind.CHOICE else ()
        name = " ".join(self.name.editor.text().split())
        return MemberField(name, kind, choices, self.may_leave.isChecked())


class FieldsForm(FormDialog):
    """A card for each field; saving is one step."""

    def __init__(self, session: GuiSession, parent: QWidget | None) -> None:
        super().__init__(
            session, parent, title=self.tr("Fields of our own"), saves=self.tr("Save")
        )
        self.cards: list[FieldCard] = []
        self._before: tuple[MemberField, ...] = ()
        told = self.tr(
            "What you want to know of members beside what is there already. Each field is in the "
            "form, in the panel, and can be a column of the list."
        )
        self.body.addWidget(label(told, "hint", wrap=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.m)
        self.body.addLayout(self._column)
        self.another = button(self.tr("Another field"), icon="plus", clicked=self.add_field)
        self.body.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeading)
        self.gone_words = label("", wrap=True)
        self.gone_words.hide()
        self.body.addWidget(self.gone_words)
        self.ready(self.another)
        self._is_waiting = True
        session.ask(group_settings, self._show_settings, parent=self, slot="settings")

    def _show_settings(self, settings: GroupSettings) -> None:
        self._is_waiting = False
        self._before = settings.fields
        for field in settings.fields:
            self._add_card(field)
        if not settings.fields:
            self.add_field()

    def add_field(self) -> None:
        """Begins another field."""
        self._add_card(MemberField("")).name.editor.setFocus()

    def _add_card(self, field: MemberField) -> FieldCard:
        card = FieldCard(field)
        card.up.clicked.connect(partial(self.put, card, -1))
        card.down.clicked.connect(partial(self.put, card, 1))
        card.gone.clicked.connect(partial(self.take_away, card))
        card.name.editor.textEdited.connect(lambda _text: self._typed())
        card.choices.editor.textEdited.connect(lambda _text: self._typed())
        self.cards.append(card)
        self._column.addWidget(card)
        self._tell()
        return card

    def put(self, card: FieldCard, by: int, _checked: bool = False) -> None:
        """Puts a field before or after its neighbour."""
        place = self.cards.index(card)
        other = place + by
        if not 0 <= other < len(self.cards):
            return
        self.cards.insert(other, self.cards.pop(place))
        self._column.insertWidget(other, card)
        self._tell()
        (card.up if by < 0 else card.down).setFocus()

    def take_away(self, card: FieldCard, _checked: bool = False) -> None:
        """Takes a field away; what members have in it stays with them."""
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.deleteLater()
        self._tell()
        self.another.setFocus()

    def _typed(self) -> None:
        self.stop_asking()
        self._tell()
        self._show_problems(only_touched=True)

    def _tell(self) -> None:
        for place, card in enumerate(self.cards):
            card.name_buttons()
            card.up.setEnabled(place > 0)
            card.down.setEnabled(place < len(self.cards) - 1)
        kept = {card.before for card in self.cards}
        gone = [field.name for field in self._before if field.name not in kept]
        self.gone_words.setVisible(bool(gone))
        if gone:
            told = self.tr(
                "%1 is no longer a column, and in no sheet. What is written there stays with each "
                "member and can be read and changed in their form; Undo brings the field back."
            )
            self.gone_words.setText(fill(told, ", ".join(gone)))

    # -- saving

    def defined(self) -> tuple[MemberField, ...]:
        """The fields as they are defined now; a new card that was left empty is none."""
        return tuple(card.field() for card in self._meant())

    def _meant(self) -> list[FieldCard]:
        return [card for card in self.cards if card.before or card.name.editor.text().strip()]

    @override
    def problems(self) -> Sequence[Problem]:
        found = field_problems(self.defined())
        self._show_problems(only_touched=False)
        return found

    def _show_problems(self, *, only_touched: bool) -> None:
        cards = self._meant()
        for card in self.cards:
            card.name.set_problem("")
            card.choices.set_problem("")
        for problem in field_problems(self.defined()):
            place = problem.field.removeprefix("fields.")
            if not place.isdecimal():
                self._show_problem(problem_sentence(problem) if not only_touched else "")
                continue
            made = cards[int(place)]
            shown = made.choices if problem.code == "NO_CHOICES" else made.name
            if not only_touched or problem.code == "FIELD_TWICE":
                shown.set_problem(problem_sentence(problem))

    @override
    def _focus_first(self, problems: Sequence[Problem]) -> None:
        for card in self._meant():
            for made in (card.name, card.choices):
                if made.problem():
                    made.editor.setFocus()
                    return

    @override
    def has_unsaved_text(self) -> bool:
        return not self._is_waiting and self.session.is_open and self.defined() != self._before

    @override
    def done_without_asking(self) -> None:
        self._before = self.defined()
        super().done_without_asking()

    @override
    def command(self) -> Command:
        renamed = {
            card.before: name
            for card in self._meant()
            if card.before and (name := card.field().name) != card.before
        }
        return ChangeMemberFields(self.defined(), renamed)
