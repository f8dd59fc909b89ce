"""Welcome someone, or change what is known about them. Only a name is needed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.commands import AddMember, Command, EditMember
from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.merging import merged_member
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import entry_problems, member_problems
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.folded_form import FoldedForm
from organiser_app.gui.dialogs.inputs import (
    date_line,
    date_problems,
    line,
    notes,
    read_number,
    text_of,
    whole_problems,
    words_in,
)
from organiser_app.gui.dialogs.likely_same import LikelySamePeople
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.dialogs.own_fields import OwnEditor, own_editor
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import labels
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.matching.same_person import Entry

NOBODY = Member("")
_OWN_IN_A_ROW = 2
_ANSWERS = {"yes": True, "no": False, "": None}


class MemberForm(FoldedForm):
    """Everything that is known about one member: what is asked first, the rest in folds."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None = None,
        *,
        start: Member = NOBODY,
        edit: bool = False,
    ) -> None:
        super().__init__(session, parent, title=_title(edit=edit), saves=_saves(edit=edit))
        self._start = start
        self.shown = start if edit else None
        self._is_edit = edit
        self.own: list[OwnEditor] = []
        self._build_who()
        self._build_contact()
        self._build_helping()
        self._build_consent()
        self._own_fold = self.add_fold(self.tr("Fields of our own"))
        self._own_fold.hide()
        self._build_rest()
        self._show_start()
        self._open_what_is_filled()
        self.ready(self.name.editor)
        self.ask_choices((start.household_id, start.acts_for_id))

    # -- building, in groups

    def _build_who(self) -> None:
        self.name = line(self.tr("Name"), placeholder=self.tr("As they like to be called"))
        self.pronouns = line(self.tr("Pronouns"), placeholder=self.tr("she, he, they …"))
        kinds = [Choice(kind.value, labels.member_kind(kind)) for kind in MemberKind]
        self.kind = FormField(self.tr("Kind"), ChoiceField(kinds))
        self.phones = line(self.tr("Phones"), placeholder=self.tr("Several parted by commas"))
        self.email = line(self.tr("E-mail"))
        self.area = NameField(self.tr("Area"), placeholder=self.tr("Neighbourhood or pod"))
        self.languages = line(
            self.tr("Languages"), placeholder=self.tr("Several parted by commas")
        )
        self.add_row(
            self.add("name", self.name),
            self.add("pronouns", self.pronouns),
            self.add("kind", self.kind),
            stretches=(3, 2, 2),
        )
        self.add_row(self.add("phones", self.phones), self.add("email", self.email))
        self._build_likely()
        self.add_row(self.add("area_id", self.area), self.add("languages", self.languages))
        self.kind.editor.chosen.connect(lambda _kind: self._follow_kind())

    def _build_likely(self) -> None:
        """Under what tells who someone is: who on the roster that may be."""
        uses = self.tr("It is the same person: make one record") if self._is_edit else ""
        but = self._start.id if self._is_edit else None
        self.likely = LikelySamePeople(self.session, self._entry, but=but, uses=uses)
        self.likely.come_after(self.email.editor)
        self.likely.used.connect(self._use_known)
        self.likely.opened.connect(self._open_known)
        self.body.addWidget(self.likely)
        for made in (self.name, self.phones, self.email):
            made.editor.textEdited.connect(lambda _text: self.likely.look())

    def _build_contact(self) -> None:
        self.add_fold(self.tr("Home and how to reach them"))
        self.preferred = line(self.tr("Best way"), placeholder=self.tr("Text, call, knock"))
        self.contact_time = line(self.tr("Best time"), placeholder=self.tr("Evenings"))
        self.acts_for = NameField(
            self.tr("Who speaks for them"),
            placeholder=self.tr("Name"),
            hint=self.tr("Where they have no phone, or prefer it so."),
        )
        self.address = line(self.tr("Address"))
        self.add_row(
            self.add("preferred_contact", self.preferred),
            self.add("contact_time", self.contact_time),
            self.add("acts_for_id", self.acts_for),
        )
        self.add_row(self.add("address", self.address))
        self.household = NameField(
            self.tr("Household"), placeholder=self.tr("Name of the household")
        )
        self.household_size = line(self.tr("People in the household"))
        self.add_row(
            self.add("household_id", self.household),
            self.add("household_size", self.household_size),
        )

    def _build_helping(self) -> None:
        self.add_fold(self.tr("Taking part"))
        self.skills = line(self.tr("Good at"), placeholder=self.tr("Several parted by commas"))
        self.availability = line(self.tr("When they can"), placeholder=self.tr("Weekends"))
        self.limit = line(
            self.tr("At most"), hint=self.tr("Their own limit, as they said it; empty for none.")
        )
        units = [Choice(unit.value, labels.limit_unit(unit)) for unit in LimitUnit]
        self.limit_unit = FormField(self.tr("Counted in"), ChoiceField(units))
        self.joined = date_line(self.tr("Joined"), lambda: self.today)
        self.paused_until = date_line(
            self.tr("Resting until"), lambda: self.today, placeholder=self.tr("Not resting")
        )
        self.left = date_line(
            self.tr("Left"), lambda: self.today, placeholder=self.tr("Still here")
        )
        self.tags = line(self.tr("Tags"), placeholder=self.tr("Several parted by commas"))
        self.add_row(self.add("skills", self.skills), self.add("availability", self.availability))
        self.add_row(
            self.add("monthly_limit", self.limit),
            self.add("limit_unit", self.limit_unit),
            self.add("tags", self.tags),
        )
        self.add_row(
            self.add("joined", self.joined),
            self.add("paused_until", self.paused_until),
            self.add("left", self.left),
        )

    def _build_consent(self) -> None:
        self.add_fold(self.tr("What they agreed to"))
        answers = [(key, labels.consent(answer)) for key, answer in _ANSWERS.items()]
        self.consents = {
            purpose: FormField(
                labels.purpose(purpose), SegmentedControl(answers, labels.purpose(purpose))
            )
            for purpose in Purpose
        }
        pairs = list(self.consents.items())
        for two in (pairs[:2], pairs[2:]):
            self.add_row(*(self.add(f"consent.{one}", made) for one, made in two))

    def _build_own(self, fields: Sequence[MemberField]) -> None:
        """The group's own fields, and what else is written down of this member."""
        known = {field.name for field in fields}
        others = [MemberField(name) for name in self._start.extra if name not in known]
        self.build_into(self._own_fold.body)
        row: list[FormField[Any]] = []
        for field in (*fields, *others):
            editor = own_editor(field, self._start.extra.get(field.name, ""), lambda: self.today)
            self.own.append(editor)
            row.append(self.add(editor.key, editor.made))
            self._texts_before[editor.key] = text_of(editor.made.editor)
            if len(row) == _OWN_IN_A_ROW:
                self.add_row(*row)
                row = []
        if row:
            self.add_row(*row, *([QWidget()] if len(self.own) > 1 else []))
        self._own_fold.setVisible(bool(self.own))
        self._own_fold.set_open(is_open=any(self._start.extra.values()))
        self.say_what_is_folded()

    def _build_rest(self) -> None:
        self.build_into(self.body)
        self.note = notes(self.tr("Note"), hint=self.tr("Only for those who use this network."))
        self.add_row(self.add("note", self.note))

    # -- folds

    def _open_what_is_filled(self) -> None:
        """What is known already is seen at once; a new member needs only a few fields."""
        start = self._start
        contact = (start.preferred_contact, start.contact_time, start.address)
        home = (start.acts_for_id, start.household_id, start.household_size)
        helping = (start.skills, start.availability, start.tags)
        standing = (start.monthly_limit is not None, start.paused_until, start.left)
        filled = (any((*contact, *home)), any((*helping, *standing)), bool(start.consent))
        for fold, is_filled in zip(self.folds[:3], filled, strict=True):
            fold.set_open(is_open=self._is_edit and is_filled)
        self.say_what_is_folded()
        self._follow_kind()

    def _follow_kind(self) -> None:
        """A household lives in no other; what was chosen before stays to be seen and taken out."""
        is_home = self.kind.editor.chosen_id() == MemberKind.HOUSEHOLD.value
        self.household.setVisible(not is_home or bool(self.household.editor.text()))

    # -- the same person

    def _entry(self) -> Entry:
        return Entry(
            self.name.editor.text().strip(),
            words_in(self.phones.editor.text()),
            self.email.editor.text().strip(),
            self.address.editor.text().strip(),
            self.area.chosen(AreaId),
            self.kind.editor.chosen_id() == MemberKind.HOUSEHOLD.value,
        )

    def _open_known(self, member: Member) -> None:
        form = MemberForm(self.session, self, start=member, edit=True)
        form.news.connect(self.news)
        form.open()

    def _use_known(self, member: Member) -> None:
        """Goes on with the record that is there, with what was typed put into its blanks."""
        self.likely.stop()
        if self._is_edit:
            self._make_one_record(member)
            return
        typed = replace(self.member(), joined=None, left=None)
        self._start, self.shown = merged_member(member, typed, {}), member
        self._is_edit = True
        for title in (self.setWindowTitle, self.title.setText):
            title(_title(edit=True))
        self.save_button.setText(_saves(edit=True))
        self.save_button.setAccessibleName(_saves(edit=True))
        self.own.clear()
        for key in [key for key in self._fields if key.startswith("extra.")]:
            del self._fields[key]
        clear_layout(self._own_fold.body)
        self._show_start()
        self._open_what_is_filled()
        self.ask_choices((self._start.household_id, self._start.acts_for_id))
        self.name.editor.setFocus()

    def _make_one_record(self, member: Member) -> None:
        from organiser_app.gui.dialogs.merge_form import MergeForm  # only now it is wanted

        form = MergeForm(self.session, self, keep_id=self._start.id, other_id=member.id)
        form.news.connect(self.news)
        form.saved.connect(lambda _change: self.done_without_asking())
        form.open()

    # -- values in, values out

    def _show_start(self) -> None:
        start = self._start
        for made, text in (
            (self.name, start.name),
            (self.pronouns, start.pronouns),
            (self.phones, ", ".join(start.phones)),
            (self.email, start.email),
            (self.preferred, start.preferred_contact),
            (self.contact_time, start.contact_time),
            (self.languages, ", ".join(start.languages)),
            (self.address, start.address),
            (self.household_size, str(start.household_size or "")),
            (self.skills, ", ".join(start.skills)),
            (self.availability, start.availability),
            (self.limit, "" if start.monthly_limit is None else str(start.monthly_limit)),
            (self.tags, ", ".join(start.tags)),
        ):
            made.editor.setText(text)
        self._show_choices_of_start()
        self.note.editor.setPlainText(start.note)

    def _show_choices_of_start(self) -> None:
        start = self._start
        self.kind.editor.set_chosen(start.kind.value)
        self.limit_unit.editor.set_chosen(start.limit_unit.value)
        self.joined.editor.set_date(start.joined or (None if self._is_edit else self.today))
        self.paused_until.editor.set_date(start.paused_until)
        self.left.editor.set_date(start.left)
        keys = {answer: key for key, answer in _ANSWERS.items()}
        for purpose, made in self.consents.items():
            made.editor.set_current(keys[start.consent.get(purpose)])

    @override
    def show_choices(self, choices: FormChoices) -> None:
        others = [choice for choice in choices.members if choice.id != self._start.id]
        known = {choice.id for choice in choices.households}
        homes = [one for one in others if one.id in known or one.id == self._start.household_id]
        self.offer("acts_for_id", others, self._start.acts_for_id)
        self.offer("household_id", homes, self._start.household_id)
        self.offer("area_id", choices.areas, self._start.area_id)
        if not self.own:
            self._build_own(choices.fields)
        self._follow_kind()

    def member(self) -> Member:
        """The member as filled in now."""
        return replace(
            self._start,
            name=self.name.editor.text().strip(),
            kind=MemberKind(str(self.kind.editor.chosen_id())),
            pronouns=self.pronouns.editor.text().strip(),
            phones=words_in(self.phones.editor.text()),
            email=self.email.editor.text().strip(),
            preferred_contact=self.preferred.editor.text().strip(),
            contact_time=self.contact_time.editor.text().strip(),
            languages=words_in(self.languages.editor.text()),
            area_id=self.area.chosen(AreaId),
            address=self.address.editor.text().strip(),
            household_id=self.household.chosen(MemberId),
            household_size=read_number(self.household_size.editor.text()).whole,
            acts_for_id=self.acts_for.chosen(MemberId),
            skills=words_in(self.skills.editor.text()),
            tags=words_in(self.tags.editor.text()),
            availability=self.availability.editor.text().strip(),
            monthly_limit=read_number(self.limit.editor.text()).whole,
            limit_unit=LimitUnit(str(self.limit_unit.editor.chosen_id())),
            joined=self.joined.editor.chosen_date(),
            paused_until=self.paused_until.editor.chosen_date(),
            left=self.left.editor.chosen_date(),
            consent=self._consent(),
            note=self.note.editor.toPlainText().strip(),
            extra=self._own_values(),
        )

    def _own_values(self) -> dict[str, str]:
        if not self.own:
            return dict(self._start.extra)
        told = {editor.name: editor.text() for editor in self.own}
        return {name: text for name, text in {**self._start.extra, **told}.items() if text}

    def _consent(self) -> dict[Purpose, bool]:
        """Only what was asked."""
        answers = {
            purpose: _ANSWERS[made.editor.current()] for purpose, made in self.consents.items()
        }
        return {purpose: answer for purpose, answer in answers.items() if answer is not None}

    @override
    def problems(self) -> Sequence[Problem]:
        return [
            *self.acts_for.problems("acts_for_id"),
            *self.household.problems("household_id", other_than=self.name.editor.text()),
            *whole_problems("household_size", self.household_size),
            *whole_problems("monthly_limit", self.limit),
            *date_problems("joined", self.joined),
            *date_problems("paused_until", self.paused_until),
            *date_problems("left", self.left),
            *(problem for editor in self.own for problem in editor.problems()),
            *member_problems(self.member()),
            *entry_problems(self.member(), self.today, self._start if self._is_edit else None),
        ]

    @override
    def command(self) -> Command:
        names = {
            "new_area": self.area.new_name(),
            "new_household": self.household.new_name(),
            "new_acts_for": self.acts_for.new_name(),
        }
        if self._is_edit:
            return EditMember(self.member(), before=self.shown, **names)
        return AddMember(self.member(), **names)


def _title(*, edit: bool) -> str:
    if edit:
        return QCoreApplication.translate("MemberForm", "Change a member")
    return QCoreApplication.translate("MemberForm", "Add a member")


def _saves(*, edit: bool) -> str:
    if edit:
        return QCoreApplication.translate("MemberForm", "Save")
    return QCoreApplication.translate("MemberForm", "Add to the roster")
