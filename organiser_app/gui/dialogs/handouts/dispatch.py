"""Print a helper's stops: whose, for which days, and what may be on the paper."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.dialogs.handouts.dialog import HandoutDialog, Ready, ready
from organiser_app.gui.dialogs.handouts.dispatch_paper import dispatch_paper
from organiser_app.gui.dialogs.handouts.people import Helpers, helpers
from organiser_app.gui.dialogs.inputs import date_line
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.handouts import facts_sentence, withheld_sentences
from organiser_app.gui.texts.words import texts
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.date_field import DateField
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import check_box
from organiser_app.services.handouts.dispatch import KEPT_DAYS, DispatchWish, dispatch_sheet
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader

TODAY, TOMORROW, WEEK = "today", "tomorrow", "week"
_SPANS = {TODAY: (0, 0), TOMORROW: (1, 1), WEEK: (0, 6)}


class DispatchDialog(HandoutDialog):
    """A dispatch sheet for one helper."""

    def __init__(
        self,
        session: GuiSession,
        view_state: ViewState,
        parent: QWidget | None = None,
        *,
        helper_id: int | None = None,
    ) -> None:
        super().__init__(session, view_state, parent, title=self.tr("A helper's stops"))
        self._helper_id = helper_id
        self._build_fields()
        self.add_printing()
        self._choose_span(WEEK)
        self.who.setFocus()
        self.ask_names()

    @override
    def ask_names(self) -> None:
        asked = helpers(self._helper_id, hidden=self.view_state.names_hidden)
        self.session.ask(asked, self._show_helpers, parent=self, slot="helpers")

    def _build_fields(self) -> None:
        self.who = ChoiceField(name=self.tr("Whose stops?"))
        self.who.chosen.connect(lambda _id: self.refresh())
        self.fields.addWidget(FormField(self.tr("Whose stops?"), self.who))
        self.span = SegmentedControl(
            [
                (TODAY, self.tr("Today")),
                (TOMORROW, self.tr("Tomorrow")),
                (WEEK, self.tr("Seven days")),
            ],
            self.tr("Which days?"),
        )
        self.span.set_current(WEEK)
        self.span.chosen.connect(self._span_chosen)
        self.fields.addWidget(FormField(self.tr("Which days?"), self.span))
        self.start, self.end = self._day(self.tr("From")), self._day(self.tr("To"))
        line = QHBoxLayout()
        line.addWidget(self.start)
        line.addWidget(self.end)
        self.fields.addLayout(line)
        self.destroy_after = self._day(self.tr("Destroy the paper after"))
        self.fields.addWidget(self.destroy_after)
        self.tentative = check_box(self.tr("Also what is not agreed yet"), checked=True)
        self.addresses = check_box(self.tr("Addresses also of those nobody asked"))
        self.addresses.setToolTip(
            self.tr("They expect a visit. Of those who said no, none is ever printed.")
        )
        for box in (self.tentative, self.addresses):
            box.toggled.connect(lambda _on: self.refresh())
            self.fields.addWidget(box)

    def _day(self, text: str) -> FormField[DateField]:
        made = date_line(text, self._today)
        made.editor.date_changed.connect(lambda _day: self.refresh())
        return made

    def _today(self) -> date:
        return self.session.workspace.clock.today()

    def _span_chosen(self, key: str) -> None:
        self._choose_span(key)
        self.refresh()

    def _choose_span(self, key: str) -> None:
        first, last = _SPANS[key]
        today = self._today()
        self.start.editor.set_date(today + timedelta(first))
        self.end.editor.set_date(today + timedelta(last))
        self.destroy_after.editor.set_date(today + timedelta(last + KEPT_DAYS))

    def _show_helpers(self, found: Helpers) -> None:
        chosen = self.who.chosen_id()
        self.who.set_choices(found.choices)
        self.who.set_chosen(self._helper_id if chosen is None else chosen)
        self.refresh()

    def wish(self) -> DispatchWish | None:
        """What is filled in; None where something is missing, which is said beside it."""
        helper = self.who.chosen_id()
        start, end = self.start.editor.chosen_date(), self.end.editor.chosen_date()
        destroy = self.destroy_after.editor.chosen_date()
        self.start.set_problem("" if start else self.tr("Which day?"))
        ends_early = bool(start and end and end < start)
        early = self.tr("This is before the first day.")
        self.end.set_problem(early if ends_early else "" if end else self.tr("Which day?"))
        burns_early = bool(end and destroy and destroy < end)
        burnt = self.tr("This is before the last stop.")
        self.destroy_after.set_problem(burnt if burns_early else "")
        if not isinstance(helper, int) or not start or not end or ends_early or burns_early:
            return None
        return DispatchWish(
            helper,
            start,
            end,
            destroy,
            with_tentative=self.tentative.isChecked(),
            unasked_addresses=self.addresses.isChecked(),
        )

    @override
    def question(self) -> Question[Ready] | None:
        wish = self.wish()
        if wish is None:
            if self.who.chosen_id() is None:
                self.preview.show_words(
                    self.tr(
                        "Nobody has promised anything just now. Ask someone about a need first."
                    )
                )
            return None
        return partial(_answer, wish)

    @override
    def empty_words(self) -> str:
        return self.tr("No stops on these days. Choose other days, or another helper.")


def _answer(wish: DispatchWish, reader: Reader) -> Ready:
    sheet = dispatch_sheet(reader, wish)
    return ready(
        dispatch_paper(sheet),
        [facts_sentence(sheet.facts), *other_days(sheet.other_days)],
        list(withheld_sentences(sheet.facts.withheld)),
        is_empty=not sheet.stops,
    )


def other_days(count: int) -> list[str]:
    """Says that there is more on other days."""
    if count == 0:
        return []
    one = texts.tr("1 more promise is on another day.")
    return [one if count == 1 else texts.tr("%Ln more promises are on other days.", "", count)]
