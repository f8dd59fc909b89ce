"""Welcome someone, or change what is known about them. Only a name is needed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddMember, Command, EditMember
from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import member_problems
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import (
    date_line,
    date_problems,
    line,
    notes,
    read_number,
    whole_problems,
    words_in,
)
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import labels
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl

NOBODY = Member("")
_ANSWERS = {"yes": True, "no": False, "": None}


class MemberForm(FormDialog):
    """Everything that is known about one member, in groups."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None = None,
        *,
        start: Member = NOBODY,
        edit: bool = False,
    ) -> None:
        title = self.tr("Change a member") if edit else self.tr("Add a member")
        saves = self.tr("Save") if edit else self.tr("Add to the roster")
        super().__init__(session, parent, title=title, saves=saves)
        self._start = start
        self._is_edit = edit
        self._build_who()
        self._build_contact()
        self._build_helping()
        self._build_consent()
        self._build_rest()
        self._show_start()
        self.ready(self.name.editor)
        self.ask_choices((start.household_id, start.acts_for_id))

    # -- building, in groups

    def _build_who(self) -> None:
        self.name = line(self.tr("Name"), placeholder=self.tr("As they like to be called"))
        self.pronouns = line(self.tr("Pronouns"), placeholder=self.tr("she, he, they …"))
        kinds = [Choice(kind.value, labels.member_kind(kind)) for kind in MemberKind]
        self.kind = FormField(self.tr("Kind"), ChoiceField(kinds))
        self.add_row(
            self.add("name", self.name),
            self.add("pronouns", self.pronouns),
            self.add("kind", self.kind),
            stretches=(3, 2, 2),
        )

    def _build_contact(self) -> None:
        self.add_heading(self.tr("How to reach them"))
        self.phones = line(self.tr("Phones"), placeholder=self.tr("Several parted by commas"))
        self.email = line(self.tr("E-mail"))
        self.preferred = line(self.tr("Best way"), placeholder=self.tr("Text, call, knock"))
        self.contact_time = line(self.tr("Best time"), placeholder=self.tr("Evenings"))
        self.languages = line(
            self.tr("Languages"), placeholder=self.tr("Several parted by commas")
        )
        self.acts_for = NameField(
            self.tr("Reached through"),
            placeholder=self.tr("Name"),
            hint=self.tr("Someone who acts for them, where they prefer it so."),
        )
        self.area = NameField(self.tr("Area"), placeholder=self.tr("Neighbourhood or pod"))
        self.address = line(self.tr("Address"))
        self.add_row(self.add("phones", self.phones), self.add("email", self.email))
        self.add_row(
            self.add("preferred_contact", self.preferred),
            self.add("contact_time", self.contact_time),
            self.add("languages", self.languages),
        )
        self.add_row(self.add("area_id", self.area), self.add("address", self.address))
        self.household = NameField(
            self.tr("Household"), placeholder=self.tr("Name of the household")
        )
        self.household_size = line(self.tr("People in the household"))
        self.add_row(
            self.add("acts_for_id", self.acts_for),
            self.add("household_id", self.household),
            self.add("household_size", self.household_size),
        )

    def _build_helping(self) -> None:
        self.add_heading(self.tr("Taking part"))
        self.skills = line(self.tr("Good at"), placeholder=self.tr("Several parted by commas"))
        self.availability = line(self.tr("When they can"), placeholder=self.tr("Weekends"))
        self.limit = line(
            self.tr("Their own limit"), hint=self.tr("As they said it; empty for none.")
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
        self.add_row(self.add("skills", self.skills), self.add("availability", self.availability))
        self.add_row(
            self.add("monthly_limit", self.limit), self.add("limit_unit", self.limit_unit)
        )
        self.add_row(
            self.add("joined", self.joined),
            self.add("paused_until", self.paused_until),
            self.add("left", self.left),
        )

    def _build_consent(self) -> None:
        self.add_heading(self.tr("What they agreed to"))
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

    def _build_rest(self) -> None:
        self.add_heading(self.tr("More"))
        self.tags = line(self.tr("Tags"), placeholder=self.tr("Several parted by commas"))
        self.extra: dict[str, FormField[QLineEdit]] = {
            name: line(name) for name in self._start.extra
        }
        self.note = notes(self.tr("Note"), hint=self.tr("Only for those who use this network."))
        self.add_row(self.add("tags", self.tags))
        for name, made in self.extra.items():
            self.add_row(self.add(f"extra.{name}", made))
        self.add_row(self.add("note", self.note))

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
        for name, made in self.extra.items():
            made.editor.setText(start.extra[name])
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
        self.offer("acts_for_id", others, self._start.acts_for_id)
        self.offer("household_id", others, self._start.household_id)
        self.offer("area_id", choices.areas, self._start.area_id)

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
            extra={name: made.editor.text().strip() for name, made in self.extra.items()},
        )

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
            *self.household.problems("household_id"),
            *whole_problems("household_size", self.household_size),
            *whole_problems("monthly_limit", self.limit),
            *date_problems("joined", self.joined),
            *date_problems("paused_until", self.paused_until),
            *date_problems("left", self.left),
            *member_problems(self.member()),
        ]

    @override
    def missing_names(self) -> Sequence[tuple[NameField, Kind, Command]]:
        missing = list(self.missing_area(self.area))
        if name := self.household.new_name():
            household = Member(name, kind=MemberKind.HOUSEHOLD, joined=self.today)
            missing.append((self.household, Kind.MEMBERS, AddMember(household)))
        if name := self.acts_for.new_name():
            missing.append(
                (self.acts_for, Kind.MEMBERS, AddMember(Member(name, joined=self.today)))
            )
        return missing

    @override
    def command(self) -> Command:
        return EditMember(self.member()) if self._is_edit else AddMember(self.member())
