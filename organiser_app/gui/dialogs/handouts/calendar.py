"""Save a helper's promises for their calendar."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.needs import MatchState
from organiser_app.gui.dialogs.handouts.dialog import HandoutDialog, Ready, ready
from organiser_app.gui.dialogs.handouts.dispatch_paper import papers
from organiser_app.gui.dialogs.handouts.paper import GAP, SOFT, Paper, cell, row, tables, tag
from organiser_app.gui.dialogs.handouts.people import Helpers, helpers
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.handouts import day_in_full, withheld_sentences
from organiser_app.gui.texts.words import beside, fill, texts
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.services.clock import Clock
from organiser_app.services.handouts.calendar import (
    CANCELLED,
    Event,
    Promises,
    calendar_file,
    events_of,
    promises,
)
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader


class CalendarDialog(HandoutDialog):
    """The promises of one helper as a calendar file."""

    def __init__(
        self,
        session: GuiSession,
        view_state: ViewState,
        parent: QWidget | None = None,
        *,
        helper_id: int | None = None,
    ) -> None:
        super().__init__(session, view_state, parent, title=self.tr("Promises for a calendar"))
        self._helper_id = helper_id
        self.who = ChoiceField(name=self.tr("Whose promises?"))
        self.who.chosen.connect(lambda _id: self.refresh())
        self.fields.addWidget(
            FormField(
                self.tr("Whose promises?"),
                self.who,
                hint=self.tr(
                    "Send them the file yourself; opened on a phone or computer it goes into "
                    "their calendar. Saved again later, it brings what has changed."
                ),
            )
        )
        self.save_button = self.add_saver(
            self.tr("Save for a calendar (.ics)…"), self.save_calendar, primary=True
        )
        self.who.setFocus()
        self.ask_names()

    @override
    def ask_names(self) -> None:
        asked = helpers(self._helper_id, hidden=self.view_state.names_hidden)
        self.session.ask(asked, self._show_helpers, parent=self, slot="helpers")

    def _show_helpers(self, found: Helpers) -> None:
        chosen = self.who.chosen_id()
        self.who.set_choices(found.choices)
        self.who.set_chosen(self._helper_id if chosen is None else chosen)
        self.refresh()

    @override
    def question(self) -> Question[Ready] | None:
        helper = self.who.chosen_id()
        if not isinstance(helper, int):
            self.preview.show_words(self.empty_words())
            return None
        return partial(_answer, helper, self.session.workspace.clock)

    @override
    def empty_words(self) -> str:
        return self.tr("Nothing is promised on a day that is known, so there is nothing to save.")

    def save_calendar(self) -> None:
        """Asks where to, then writes the file."""
        made = self.made()
        if made is not None:
            self.save("ics", self.tr("Calendar (*.ics)"), lambda: made.content)


def _answer(helper_id: int, clock: Clock, reader: Reader) -> Ready:
    found = promises(reader, helper_id, clock.today())
    events = events_of(found, untold=papers.tr("A promise, told in person"))
    name = beside(papers.tr("Promises"), found.network)
    return ready(
        _paper(found, events),
        list(_told(found)),
        list(withheld_sentences(found.facts.withheld)),
        is_empty=not events,
        content=calendar_file(events, name, clock.now()),
    )


def _told(found: Promises) -> Iterator[str]:
    count = len(found.stops)
    yield texts.tr("1 promise.") if count == 1 else texts.tr("%Ln promises.", "", count)
    yield texts.tr("No phone numbers: a calendar is kept by whoever makes the phone.")
    if off := len(found.cancelled):
        one = texts.tr("1 was called off and is taken out again.")
        yield (
            one if off == 1 else texts.tr("%Ln were called off and are taken out again.", "", off)
        )
    if found.undated:
        one = texts.tr("1 promise has no day and stays out.")
        many = texts.tr("%Ln promises have no day and stay out.", "", found.undated)
        yield one if found.undated == 1 else many


def _paper(found: Promises, events: tuple[Event, ...]) -> Paper:
    title = fill(papers.tr("Promises of %1"), found.helper)
    heading = row(
        cell(tag("b", papers.tr("When")), width="30%", ground=SOFT),
        cell(tag("b", papers.tr("What")), ground=SOFT),
    )
    parts = tables([_row(one) for one in events], before=tag("h1", title) + GAP, heading=heading)
    return Paper(title, tuple(parts), file_name=papers.tr("Promises"))


def _row(event: Event) -> str:
    time = f"{event.at:%H:%M}" if event.at else ""
    state = ""
    if event.status == CANCELLED:
        state = papers.tr("called off")
    elif event.status == MatchState.TENTATIVE.value.upper():
        state = papers.tr("not agreed yet")
    return row(
        cell(tag("p", beside(day_in_full(event.day), time))),
        cell(
            tag("b", event.summary)
            + tag("p", beside(event.place, state))
            + (tag("p", event.description) if event.description else "")
        ),
    )
