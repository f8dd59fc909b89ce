"""Write down what someone can give, or correct it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.commands import AddOffer, Command, EditOffer
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.needs import HowOften, Offer, OfferState
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import offer_entry_problems, offer_problems
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
from organiser_app.gui.dialogs.likely_same import look_under
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import labels
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl

NOTHING = Offer()


class OfferForm(FormDialog):
    """What is offered, by whom, how often and until when."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None = None,
        *,
        start: Offer = NOTHING,
        edit: bool = False,
    ) -> None:
        title = self.tr("Change an offer") if edit else self.tr("Add an offer")
        saves = self.tr("Save") if edit else self.tr("Add it")
        super().__init__(session, parent, title=title, saves=saves)
        self._start = start
        self.shown = start if edit else None
        self._is_edit = edit
        self._build_fields()
        self._show_start()
        self.ready(self.words.editor if start.member_id else self.member.editor)
        look_under(session, self.member)
        self.ask_choices((start.member_id,))

    def _build_fields(self) -> None:
        self.member = NameField(self.tr("Who offers it?"), placeholder=self.tr("Name"))
        self.category = NameField(
            self.tr("Kind of help"), placeholder=self.tr("Such as repairs or company")
        )
        self.words = line(
            self.tr("What is offered?"), placeholder=self.tr("In their words, such as a spare bed")
        )
        self.how_often = FormField(
            self.tr("How often?"),
            SegmentedControl(
                [(value.value, labels.how_often(value)) for value in HowOften],
                self.tr("How often?"),
            ),
        )
        self.times = line(self.tr("How many times?"))
        self.start = date_line(self.tr("From"), lambda: self.today)
        self.until = date_line(self.tr("Until"), lambda: self.today, placeholder=self.tr("No end"))
        self.area = NameField(self.tr("Where?"), placeholder=self.tr("Area"))
        self.state = FormField(
            self.tr("Does it stand?"),
            SegmentedControl(
                [(value.value, labels.offer_state(value)) for value in OfferState],
                self.tr("Does it stand?"),
            ),
        )
        self.tags = line(self.tr("Tags"), placeholder=self.tr("Parted by commas"))
        self.note = notes(self.tr("Note"))
        self._arrange()

    def _arrange(self) -> None:
        self.add_row(self.add("member_id", self.member), self.add("category_id", self.category))
        self.add_row(self.add("words", self.words))
        self.add_row(
            self.add("how_often", self.how_often), self.add("times", self.times), stretches=(2, 1)
        )
        self.add_row(self.add("start", self.start), self.add("until", self.until))
        self.add_row(self.add("area_id", self.area), self.add("tags", self.tags))
        self.add_row(self.add("state", self.state))
        self.add_row(self.add("note", self.note))
        self.how_often.editor.chosen.connect(self._show_times)

    def _show_times(self) -> None:
        self.times.setVisible(self.how_often.editor.current() == HowOften.SEVERAL)

    def _show_start(self) -> None:
        start = self._start
        self.words.editor.setText(start.words)
        self.how_often.editor.set_current(start.how_often.value)
        self.times.editor.setText(str(start.times or ""))
        self.start.editor.set_date(start.start or (None if self._is_edit else self.today))
        self.until.editor.set_date(start.until)
        self.state.editor.set_current(start.state.value)
        self.tags.editor.setText(", ".join(start.tags))
        self.note.editor.setPlainText(start.note)
        self._show_times()

    @override
    def show_choices(self, choices: FormChoices) -> None:
        self.offer("member_id", choices.members, self._start.member_id)
        self.offer("category_id", choices.categories, self._start.category_id)
        self.offer("area_id", choices.areas, self._start.area_id)

    def offered(self) -> Offer:
        """The offer as it is filled in now."""
        several = self.how_often.editor.current() == HowOften.SEVERAL
        return replace(
            self._start,
            member_id=self.member.chosen(MemberId),
            category_id=self.category.chosen(CategoryId),
            words=self.words.editor.text().strip(),
            how_often=HowOften(self.how_often.editor.current()),
            times=read_number(self.times.editor.text()).whole if several else None,
            start=self.start.editor.chosen_date(),
            until=self.until.editor.chosen_date(),
            area_id=self.area.chosen(AreaId),
            state=OfferState(self.state.editor.current()),
            tags=words_in(self.tags.editor.text()),
            note=self.note.editor.toPlainText().strip(),
        )

    @override
    def problems(self) -> Sequence[Problem]:
        found = [
            *self.member.problems("member_id"),
            *date_problems("start", self.start),
            *date_problems("until", self.until),
            *whole_problems("times", self.times),
        ]
        offer, before = self.offered(), self._start if self._is_edit else None
        found += offer_entry_problems(offer, before, new_name=self.member.new_name())
        if self.category.new_name():
            offer = replace(offer, words=self.category.new_name())
        return [*found, *offer_problems(offer)]

    @override
    def command(self) -> Command:
        names = {
            "new_member": self.member.new_name(),
            "new_category": self.category.new_name(),
            "new_area": self.area.new_name(),
        }
        if self._is_edit:
            return EditOffer(self.offered(), before=self.shown, **names)
        return AddOffer(self.offered(), **names)
