"""What a day brings by itself: needs that come round again, calls that are due, through the real window."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.commands import AddMember, AddNeed
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.gui.day_watch import DayWatch
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.dashboard import DashboardPage
from organiser_app.gui.pages.dashboard.calls_strip import CallsStrip
from organiser_app.gui.pages.followups import FollowUpsPage
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.services.workspace import Workspace
from organiser_app.storage.journal import past_changes
from organiser_app.storage.reads.matches import thread_of
from tests.helpers.networks import StoppedClock

Idle = Callable[[], None]
ANA = MemberId(1)


@pytest.fixture
def clock() -> StoppedClock:
    """A quarter of an hour before midnight, by the clock of this computer."""
    return StoppedClock(datetime(2026, 11, 22, 23, 45).astimezone().astimezone(UTC))


@pytest.fixture
def night(tmp_path: Path, clock: StoppedClock, main_window: MainWindow) -> Workspace:
    """Ana's weekly shopping is due today, and she is owed a call tomorrow."""
    made = Workspace.create(
        tmp_path / "night.organiser", tmp_path / "copies", by="Kai", clock=clock.clock()
    )
    today = made.clock.today()
    made.run(AddMember(Member("Ana Ruiz")))
    weekly = Need(member_id=ANA, words="shopping", recurring="every week", needed_by=today)
    made.run(AddNeed(weekly))
    made.run(AddFollowUp(FollowUp(member_id=ANA, due=today + timedelta(1))))
    return made


def thread(workspace: Workspace) -> list[date | None]:
    return [need.day for need in workspace.ask(lambda reader: thread_of(reader, 1))]


def owed(window: MainWindow) -> int | None:
    return window.sidebar.button("followups")._count


def test_at_midnight_the_next_need_comes_and_the_pages_know_the_new_day(
    main_window: MainWindow, night: Workspace, clock: StoppedClock, idle: Idle
) -> None:
    main_window.session.use(night)
    idle()
    main_window.show_page("followups")
    idle()
    page = main_window.page("followups")
    assert isinstance(page, FollowUpsPage)
    before = (thread(night), owed(main_window), page.header.subtitle.text())

    clock.moment += timedelta(minutes=30)
    main_window.new_day.watch.look()
    idle()

    assert before == ([date(2026, 11, 22)], None, "Nobody is owed a call today")
    assert thread(night) == [date(2026, 11, 22), date(2026, 11, 29)]
    assert owed(main_window) == 1
    assert page.header.subtitle.text() == "1 call owed today"
    assert [row.missed for row in page.calls.rows.shown_rows() if row.missed] == [
        (date(2026, 11, 22),)
    ]


def test_a_timer_that_slept_with_the_computer_catches_up_when_it_wakes(
    qtbot: QtBot, clock: StoppedClock
) -> None:
    watch = DayWatch()
    days: list[date] = []
    watch.day_changed.connect(days.append)
    watch.start(clock.clock())

    watch.look()
    clock.pass_days(9)  # asleep: no timer ran
    watch._state_changed(Qt.ApplicationState.ApplicationActive)
    watch.look()
    clock.pass_days(-9)  # somebody set the clock right
    watch.look()
    watch.stop()
    clock.pass_days(1)
    watch.look()

    assert days == [date(2026, 12, 1), date(2026, 11, 22)]


def test_nothing_is_written_where_nothing_is_due(
    main_window: MainWindow, night: Workspace, idle: Idle
) -> None:
    changes: list[ChangeSet] = []
    main_window.session.changed.connect(changes.append)

    main_window.session.use(night)
    idle()

    assert changes == []


def test_undo_right_after_opening_takes_back_what_the_person_did_last(
    main_window: MainWindow, night: Workspace, clock: StoppedClock, idle: Idle
) -> None:
    clock.pass_days(8)
    main_window.session.use(night)
    idle()
    came = thread(night)
    offered = main_window.actions_["undo"].text()

    main_window.actions_.trigger("undo")
    idle()

    assert len(came) == 3
    assert offered == "Undo: planned to get back to Ana Ruiz"
    assert thread(night) == came
    (latest, *_) = night.ask(lambda reader: past_changes(reader, most=1, before=5))
    assert (latest.label.code, latest.by) == ("CATCH_UP_RECURRING", "")


def test_what_came_by_itself_can_still_be_taken_back_in_the_history(
    main_window: MainWindow, night: Workspace, clock: StoppedClock, idle: Idle
) -> None:
    clock.pass_days(8)
    main_window.session.use(night)
    idle()
    (latest,) = night.ask(lambda reader: past_changes(reader, most=1))

    main_window.session.undo(latest.id)
    idle()

    assert latest.can_undo
    assert thread(night) == [date(2026, 11, 22)]


def test_taking_back_the_need_itself_takes_what_came_of_it_along(
    main_window: MainWindow, night: Workspace, clock: StoppedClock, idle: Idle
) -> None:
    clock.pass_days(8)
    main_window.session.use(night)
    idle()
    for _ in range(2):  # the call, then the need
        main_window.actions_.trigger("undo")
        idle()
    gone = thread(night)
    main_window.actions_.trigger("redo")
    idle()

    assert gone == []
    assert len(thread(night)) == 3


def test_a_run_through_the_calls_of_the_day_by_keyboard_alone(
    qtbot: QtBot, main_window: MainWindow, night: Workspace, clock: StoppedClock, idle: Idle
) -> None:
    clock.pass_days(1)
    main_window.session.use(night)
    idle()

    qtbot.keyClick(main_window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    idle()
    page = main_window.page("followups")
    assert isinstance(page, FollowUpsPage)
    for _ in range(30):
        if page.calls.list.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    idle()
    qtbot.keyClick(page.calls.list, Qt.Key.Key_4)
    idle()
    said = main_window.messages.text.text()
    qtbot.keyClick(main_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle()

    assert said == "Tried to reach Ana Ruiz, no answer; again on 24 Nov 2026"
    assert main_window.messages.text.text().startswith("Taken back: tried to reach Ana Ruiz")


def test_the_first_page_shows_who_is_owed_a_call_and_leads_to_the_list(
    qtbot: QtBot, main_window: MainWindow, night: Workspace, clock: StoppedClock, idle: Idle
) -> None:
    main_window.session.use(night)
    idle()
    page = main_window.current_page()
    assert isinstance(page, DashboardPage)
    hidden_before = page.calls.isHidden()
    clock.pass_days(1)
    main_window.new_day.watch.look()
    idle()
    (strip,) = page.findChildren(CallsStrip)
    words = [one.text() for one in strip.findChildren(QLabel)]

    (door,) = [one for one in strip.findChildren(QPushButton) if one.text() == "Open the list"]
    qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
    idle()

    assert hidden_before
    assert words[0] == "1 call owed today"
    assert "Ana Ruiz" in words
    assert isinstance(main_window.current_page(), FollowUpsPage)


def test_the_thread_of_a_need_stands_in_its_panel(
    main_window: MainWindow, night: Workspace, clock: StoppedClock, idle: Idle
) -> None:
    clock.pass_days(1)
    main_window.session.use(night)
    idle()

    def told_of(need_id: int) -> list[str]:
        main_window.view_state.story_wanted.emit("needs", NeedId(need_id))
        idle()
        page = main_window.current_page()
        assert isinstance(page, NeedsPage)
        return [one.text() for one in page.needs.panel.findChildren(QLabel)]

    missed, following = told_of(1), told_of(2)

    assert "Every week on Sunday" in missed
    assert "29 Nov 2026: Open" in missed
    assert "22 Nov 2026: Missed: still needed?" in following
