"""How often a need or a call comes back, chosen in words."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddNeed
from organiser_app.domain.daily import CatchUpRecurring
from organiser_app.domain.first_days import (
    first_day_of_month,
    first_weekday,
    start_on_day_of_month,
)
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.recurring import Every
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.dialogs.recurrence import Recurrence
from organiser_app.gui.session import GuiSession
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.needs import needs
from tests.helpers.networks import everything

Settled = Callable[[], None]
WEEKLY, TWO_WEEKS, MONTHLY = 1, 2, 3
SUNDAY, MONDAY, TUESDAY = 6, 0, 1


def opened(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled, **start: object
) -> NeedForm:
    form = NeedForm(session, window, start=Need(words="shopping", **start), edit=bool(start))  # type: ignore[arg-type]
    form.open()
    qtbot.waitExposed(form)
    settled()
    return form


def choose(qtbot: QtBot, form: Recurrence, every: int) -> None:
    """As with the keyboard: Home, then as many steps down."""
    field = form.every.editor
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Home)
    for _ in range(every):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    field.activated.emit(field.currentIndex())


def choose_day(form: Recurrence, day: int) -> None:
    field = form.day.editor
    field.set_chosen(day)
    field.activated.emit(field.currentIndex())


@pytest.mark.parametrize("ends", [False, True])
def test_just_once_said_of_an_older_one_asks_what_becomes_of_the_one_that_is_open_after_it(
    qtbot: QtBot,
    session: GuiSession,
    window: QWidget,
    workspace: Workspace,
    settled: Settled,
    ends: bool,
) -> None:
    day = date(2026, 11, 15)
    weekly = Need(words="shopping", opened=day, needed_by=day, recurring="every week")
    workspace.run(AddNeed(weekly))
    workspace.run(CatchUpRecurring())
    before = everything(workspace)
    form = NeedForm(session, window, start=workspace.ask(needs)[0], edit=True)
    form.open()
    settled()
    at_first = form.later.isVisible()
    choose(qtbot, form.recurrence, 0)
    then = form.later.isVisible()
    if ends:
        form.later.editor.chosen_button().setFocus()
        qtbot.keyClick(form.later.editor.chosen_button(), Qt.Key.Key_Right)
    with qtbot.waitSignal(form.saved):
        form.save()
    settled()
    after = workspace.ask(needs)
    workspace.undo()

    assert (at_first, then) == (False, True)
    withdrawn = NeedState.WITHDRAWN if ends else NeedState.OPEN
    assert [(one.state, one.recurring) for one in after] == [
        (NeedState.OPEN, ""),
        (withdrawn, ""),
    ]
    assert everything(workspace) == before


def test_a_last_day_said_of_an_older_one_asks_what_becomes_of_those_after_it(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    day = date(2026, 11, 15)
    workspace.run(
        AddNeed(Need(words="shopping", opened=day, needed_by=day, recurring="every week"))
    )
    workspace.run(CatchUpRecurring())
    form = NeedForm(session, window, start=workspace.ask(needs)[0], edit=True)
    form.open()
    settled()
    form.recurrence.until.editor.setFocus()
    qtbot.keyClicks(form.recurrence.until.editor, "2026-11-20")
    assert form.later.isVisible()
    form.later.editor.chosen_button().setFocus()
    qtbot.keyClick(form.later.editor.chosen_button(), Qt.Key.Key_Right)
    with qtbot.waitSignal(form.saved):
        form.save()
    settled()

    states = [one.state for one in workspace.ask(needs)]
    assert states == [NeedState.OPEN, NeedState.WITHDRAWN]


def test_a_rhythm_is_chosen_in_words_and_said_in_a_sentence(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = opened(qtbot, session, window, settled)
    choose(qtbot, form.recurrence, TWO_WEEKS)
    choose_day(form.recurrence, TUESDAY)
    qtbot.keyClicks(form.recurrence.until.editor, "2027-05-03")

    said = form.recurrence.summary.text()
    with qtbot.waitSignal(form.saved):
        form.save()

    (need,) = workspace.ask(needs)
    assert said == "Every two weeks on Tuesday until 3 May 2027; next: 24 Nov 2026"
    assert need.needed_by == date(2026, 11, 24)
    assert need.recurring == "every two weeks from 2026-11-24 until 2027-05-03"


def test_just_once_keeps_the_other_questions_away(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = opened(qtbot, session, window, settled)
    hidden = (form.recurrence.day.isHidden(), form.recurrence.until.isHidden())
    choose(qtbot, form.recurrence, WEEKLY)
    asked = (form.recurrence.day.isHidden(), form.recurrence.until.isHidden())
    choose(qtbot, form.recurrence, 0)

    assert hidden == (True, True)
    assert asked == (False, False)
    assert form.recurrence.words() == ""
    assert form.recurrence.summary.isHidden()
    form.done_without_asking()


def test_the_day_of_something_new_says_when_the_others_are(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = opened(qtbot, session, window, settled)
    choose(qtbot, form.recurrence, WEEKLY)
    form.needed_by.editor.clear()
    qtbot.keyClicks(form.needed_by.editor, "2026-12-28")

    assert form.recurrence.day.editor.chosen_id() == MONDAY
    assert form.recurrence.words() == "every week from 2026-12-28"
    form.done_without_asking()


def test_one_of_a_row_is_moved_without_the_others(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    rule = "every week from 2026-11-03"
    form = opened(
        qtbot,
        session,
        window,
        settled,
        recurring=rule,
        opened=date(2026, 11, 1),
        needed_by=date(2026, 11, 24),
    )
    form.needed_by.editor.clear()
    qtbot.keyClicks(form.needed_by.editor, "2026-11-26")

    assert form.recurrence.words() == rule
    assert form.recurrence.day.editor.chosen_id() == TUESDAY
    form.done_without_asking()


def test_the_last_day_of_each_month_also_where_it_is_the_31st(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = opened(qtbot, session, window, settled)
    choose(qtbot, form.recurrence, MONTHLY)
    choose_day(form.recurrence, 31)
    rule = form.recurrence.rule()

    assert rule is not None
    days = [date(2026, 11, 30)]
    while len(days) < 4:
        following = rule.after(days[-1], days[0])
        assert following is not None
        days.append(following)
    assert form.needed_by.editor.chosen_date() == days[0]
    assert days[1:] == [date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28)]
    form.done_without_asking()


@pytest.mark.parametrize("words", ["when the bus is late", "fortnightly", "every week", ""])
def test_what_was_written_before_stays_as_it_is(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled, words: str
) -> None:
    form = opened(
        qtbot, session, window, settled, recurring=words, opened=date(2026, 11, 1), note="a"
    )

    assert form.need().recurring == words
    form.done_without_asking()


def test_an_end_before_the_first_time_is_refused_beside_its_field(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = opened(qtbot, session, window, settled)
    choose(qtbot, form.recurrence, WEEKLY)
    qtbot.keyClicks(form.recurrence.until.editor, "2026-11-01")
    form.save()

    assert form.recurrence.until.problem() == "This is before the first time."
    form.done_without_asking()


def test_a_call_can_come_back_too(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = FollowUpForm(session, window)
    form.open()
    qtbot.waitExposed(form)
    settled()
    choose(qtbot, form.recurrence, MONTHLY)

    assert form.followup().recurring == "every month from 2026-11-22"
    assert form.recurrence.summary.text() == "Every month on day 22; next: 22 Nov 2026"
    form.done_without_asking()


def test_first_days_over_leap_years_and_ends_of_years() -> None:
    assert first_weekday(SUNDAY, date(2026, 12, 28)) == date(2027, 1, 3)
    assert first_day_of_month(29, date(2027, 2, 1)) == date(2027, 2, 28)
    assert first_day_of_month(29, date(2028, 2, 1)) == date(2028, 2, 29)
    assert first_day_of_month(5, date(2026, 12, 6)) == date(2027, 1, 5)
    assert start_on_day_of_month(31, date(2027, 2, 28)) == date(2027, 1, 31)
    assert list(Every) == [Every.WEEK, Every.TWO_WEEKS, Every.MONTH], "as the fields number them"
