"""Log an exchange: who helped whom, with what and when. Made to be done in ten seconds by keyboard.

Two names and Ctrl+Enter are enough. More people and a shared occasion are folded away; whether it was
an open need or offer is asked beside the way, never in it.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.commands import (
    Command,
    EditExchange,
    LogExchange,
)
from organiser_app.domain.exchanges import (
    ArrangedBy,
    Asked,
    Exchange,
    Outcome,
)
from organiser_app.domain.ids import AreaId, CategoryId, GatheringId, MemberId
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import exchange_problems
from organiser_app.domain.together import (
    LogTogether,
    Party,
    pairs,
    together_problems,
)
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.exchange_links import ExchangeLinks
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import (
    date_line,
    date_problems,
    line,
    notes,
    number_problems,
    read_number,
    text_of,
)
from organiser_app.gui.dialogs.likely_same import look_under
from organiser_app.gui.dialogs.more_people import MorePeople
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import labels
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import button
from organiser_app.services.linking import Involved, Linked

NOTHING = Exchange()


class ExchangeForm(FormDialog):
    """Writes down help that happened, or corrects it."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None = None,
        *,
        start: Exchange = NOTHING,
        edit: bool = False,
        need_words: str = "",
    ) -> None:
        """`start` fills the fields; `need_words` names the need that `start` is linked to."""
        title = self.tr("Correct an exchange") if edit else self.tr("Log an exchange")
        saves = self.tr("Save") if edit else self.tr("Log it")
        super().__init__(session, parent, title=title, saves=saves)
        self._start = start
        self.shown = start if edit else None
        self._is_edit = edit
        self._build_fields()
        self._show_start()
        self._build_another()
        self._connect_links()
        self.ready(self.receiver.editor if start.giver_id else self.giver.editor)
        for names in (self.giver, self.receiver):
            look_under(session, names)
        self.links.begin(start, need_words)
        self.ask_choices((start.giver_id, start.receiver_id))

    def _build_fields(self) -> None:
        self.giver = NameField(self.tr("Who helped?"), placeholder=self.tr("Name"))
        self.receiver = NameField(self.tr("Who was helped?"), placeholder=self.tr("Name"))
        self.category = NameField(
            self.tr("With what?"), placeholder=self.tr("Kind of help, such as lifts")
        )
        self.day = date_line(self.tr("When?"), lambda: self.today)
        self.asked = FormField(
            self.tr("How did it start?"),
            SegmentedControl(
                [(value.value, labels.asked(value)) for value in Asked],
                self.tr("How did it start?"),
            ),
            hint=self.tr("Alt+U: offered unasked"),
        )
        self.quantity = line(self.tr("How much?"), placeholder=self.tr("2"))
        self.unit = line(self.tr("Of what?"), placeholder=self.tr("hours"))
        self.area = NameField(self.tr("Where?"), placeholder=self.tr("Area"))
        self.note = notes(self.tr("Note"))
        self.add_row(self.add("giver_id", self.giver), self.add("receiver_id", self.receiver))
        self.add_row(self.add("category_id", self.category), self.add("day", self.day))
        self.add_row(self.add("asked", self.asked))
        self.links = ExchangeLinks(self.session, is_edit=self._is_edit)
        self.meets_need = self.links.meets_need
        self.body.addWidget(self.links)
        self.add_row(
            self.add("quantity", self.quantity),
            self.add("unit", self.unit),
            self.add("area_id", self.area),
            stretches=(1, 1, 2),
        )
        self._build_more()
        self._build_later()
        self.add_row(self.add("note", self.note))
        QShortcut(QKeySequence("Alt+U"), self).activated.connect(self.toggle_unasked)

    def _build_more(self) -> None:
        """More people and an occasion, folded away."""
        self.more = MorePeople(is_edit=self._is_edit)
        if not self._is_edit:
            self.add("more_givers", self.more.also_gave)
            self.add("more_receivers", self.more.also_got)
        self.add("gathering_id", self.more.occasion)
        self.body.addWidget(self.more)
        QShortcut(QKeySequence("Alt+M"), self).activated.connect(self.more.unfold)

    def _connect_links(self) -> None:
        self.links.linked.connect(self._fill_from_link)
        self.links.came.connect(self._take_linked)
        for names in (self.giver, self.receiver, self.category):
            names.editor.chosen.connect(lambda _id: self._look())
        self.day.editor.date_changed.connect(lambda _day: self._look())
        self.more.occasion.editor.chosen.connect(lambda _id: self._take_day_of_occasion())
        for people in (self.more.also_gave, self.more.also_got):
            people.changed.connect(self.check)

    def _build_later(self) -> None:
        """What is rarely known at once is asked only when an exchange is corrected."""
        self.outcome = FormField(
            self.tr("What came of it?"),
            SegmentedControl(
                [(value.value, labels.outcome(value)) for value in Outcome],
                self.tr("What came of it?"),
            ),
        )
        self.arranged_by = FormField(
            self.tr("Who brought them together?"),
            SegmentedControl(
                [(value.value, labels.arranged_by(value)) for value in ArrangedBy],
                self.tr("Who brought them together?"),
            ),
        )
        if self._is_edit:
            self.add_row(self.add("outcome", self.outcome))
            self.add_row(self.add("arranged_by", self.arranged_by))

    def _build_another(self) -> None:
        self.another_button = button(
            self.tr("Log it and another"),
            tip=self.tr("Ctrl+Shift+Enter"),
            clicked=self.save_and_start_another,
        )
        if self._is_edit:
            self.another_button.hide()
            return
        self.add_button(self.another_button)
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_and_start_another)

    def _show_start(self) -> None:
        start = self._start
        self.day.editor.set_date(start.day or (None if self._is_edit else self.today))
        self.asked.editor.set_current(start.asked.value)
        self.outcome.editor.set_current(start.outcome.value)
        self.arranged_by.editor.set_current(start.arranged_by.value)
        self.quantity.editor.setText(
            "" if start.quantity is None else labels.amount_words(start.quantity)
        )
        self.unit.editor.setText(start.unit)
        self.note.editor.setPlainText(start.note)

    @override
    def show_choices(self, choices: FormChoices) -> None:
        self.more.offer_people(choices.members)
        self.offer("giver_id", choices.members, self._start.giver_id)
        self.offer("receiver_id", choices.members, self._start.receiver_id)
        self.offer("category_id", choices.categories, self._start.category_id)
        self.offer("area_id", choices.areas, self._start.area_id)

    # -- what it was about

    def _look(self) -> None:
        """Asks whether it was an open need or offer, now that someone is named."""
        giver, receiver = self.giver.chosen(MemberId), self.receiver.chosen(MemberId)
        involved = Involved(
            giver, receiver, self.category.chosen(CategoryId), self.day.editor.chosen_date()
        )
        self.links.look(involved, self.giver.name(), self.receiver.name())

    def _fill_from_link(self) -> None:
        """Takes over what the need or the offer says, where the form says nothing yet."""
        for found in (self.links.need, self.links.offer):
            if found is None:
                continue
            for field, known in ((self.category, found.category_id), (self.area, found.area_id)):
                if known is not None and not field.editor.text().strip():
                    field.editor.set_chosen(known)
        is_open = self.asked.editor.current() == Asked.NOT_RECORDED
        if self.links.need is not None and is_open:
            self.asked.editor.set_current(Asked.ASKED.value)
        self.check()

    def _take_linked(self, found: Linked) -> None:
        chosen = self._start.gathering_id
        self.more.offer_occasions(found.gatherings, chosen)
        self._texts_before["gathering_id"] = text_of(self.more.occasion.editor)

    def _gathering(self) -> GatheringId | None:
        """The occasion; what it was, until the names of occasions are here."""
        if not self.more.knows_occasions:
            return self._start.gathering_id
        return self.more.occasion.chosen(GatheringId)

    def _take_day_of_occasion(self) -> None:
        gathering = self.more.chosen_gathering()
        if gathering is not None and gathering.day is not None and not self._is_edit:
            self.day.editor.set_date(gathering.day)

    def toggle_unasked(self) -> None:
        """Switches between "offered unasked" and what it was before."""
        if self.asked.editor.current() == Asked.UNASKED:
            back = self._start.asked if self._start.asked is not Asked.UNASKED else Asked.ASKED
            self.asked.editor.set_current(back.value)
        else:
            self.asked.editor.set_current(Asked.UNASKED.value)

    def exchange(self) -> Exchange:
        """The exchange as it is filled in now."""
        return replace(
            self._start,
            day=self.day.editor.chosen_date(),
            giver_id=self.giver.chosen(MemberId),
            receiver_id=self.receiver.chosen(MemberId),
            category_id=self.category.chosen(CategoryId),
            area_id=self.area.chosen(AreaId),
            quantity=self._amount(),
            unit=self.unit.editor.text().strip(),
            asked=Asked(self.asked.editor.current()),
            outcome=Outcome(self.outcome.editor.current()),
            arranged_by=ArrangedBy(self.arranged_by.editor.current()),
            need_id=self.links.need_id,
            offer_id=self.links.offer_id,
            gathering_id=self._gathering(),
            note=self.note.editor.toPlainText().strip(),
        )

    def _amount(self) -> Decimal | None:
        return read_number(self.quantity.editor.text()).value

    @override
    def problems(self) -> Sequence[Problem]:
        exchange = self.exchange()
        return [
            *self._own_problems(),
            *exchange_problems(exchange, self.today),
            *self._link_problems(exchange),
        ]

    def _link_problems(self, exchange: Exchange) -> Sequence[Problem]:
        """What was written down so before, however odd, does not stand in the way of a correction."""
        before = self._start
        told = (exchange.day, exchange.giver_id, exchange.need_id)
        if self._is_edit and told == (before.day, before.giver_id, before.need_id):
            return ()
        return self.links.problems(exchange)

    def _own_problems(self) -> list[Problem]:
        found = [
            *self.giver.problems("giver_id"),
            *self.receiver.problems("receiver_id"),
            *date_problems("day", self.day),
            *number_problems("quantity", self.quantity),
        ]
        found += self.more.problems()
        together = self._together()
        if together is not None:
            self.more.say_lines(len(pairs(together.givers, together.receivers)))
            return [*found, *together_problems(together)]
        self.more.say_lines(1)
        if not self.giver.editor.text().strip() and not self.receiver.editor.text().strip():
            found.append(Problem("giver_id", "NOBODY_NAMED"))
        new = self.giver.new_name()
        if new and new.casefold() == self.receiver.new_name().casefold():
            found.append(Problem("receiver_id", "SAME_AS_GIVER"))
        return found

    def _together(self) -> LogTogether | None:
        """The command where several people or an occasion are named; None for a plain exchange."""
        if self._is_edit or not self.more.is_used():
            return None
        return LogTogether(
            self.exchange(),
            givers=(*_party(self.giver), *self.more.also_gave.people()),
            receivers=(*_party(self.receiver), *self.more.also_got.people()),
            new_category=self.category.new_name(),
            new_area=self.area.new_name(),
            new_gathering=self.more.occasion.new_name(),
            meets_need=self.links.need_id is not None and self.meets_need.isChecked(),
        )

    @override
    def command(self) -> Command:
        if self._is_edit:
            return EditExchange(
                self.exchange(),
                before=self.shown,
                new_giver=self.giver.new_name(),
                new_receiver=self.receiver.new_name(),
                new_category=self.category.new_name(),
                new_area=self.area.new_name(),
                new_gathering=self.more.occasion.new_name(),
            )
        if (together := self._together()) is not None:
            return together
        return LogExchange(
            self.exchange(),
            new_giver=self.giver.new_name(),
            new_receiver=self.receiver.new_name(),
            new_category=self.category.new_name(),
            new_area=self.area.new_name(),
            meets_need=self.links.need_id is not None and self.meets_need.isChecked(),
        )

    @override
    def has_unsaved_text(self) -> bool:
        more = self.more.also_gave.people() or self.more.also_got.people()
        return bool(more) or super().has_unsaved_text()

    def save_and_start_another(self) -> None:
        """Saves, then offers an empty form with the same day."""
        self._save(self._saved_and_next)

    def _saved_and_next(self, change: ChangeSet) -> None:
        self.announce(change)
        same_day = self.day.editor.chosen_date()
        occasion = _occasion_of(change) or self.more.occasion.chosen(GatheringId)
        self._start = Exchange(day=same_day, gathering_id=occasion)
        for names in (self.giver, self.receiver, self.category, self.area):
            names.clear()
        self.more.clear()
        self.more.knows_occasions = False
        self.links.begin(self._start, "")
        self._show_start()
        self.remember_texts()
        self.forget_problems()
        self.saving_ended()
        self.giver.editor.setFocus()
        self.ask_choices()


def _party(names: NameField) -> tuple[Party, ...]:
    """Whoever a field names, if anybody."""
    found = Party(names.chosen(MemberId), names.new_name())
    return (found,) if found.member_id is not None or found.new_name else ()


def _occasion_of(change: ChangeSet) -> GatheringId | None:
    """The occasion that was named with the exchange."""
    added = change.of(Kind.GATHERINGS).added
    return GatheringId(next(iter(added))) if added else None
