"""The first page: it follows every change, its doors lead to the rows behind, and names can be hidden."""

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed, AddRows, LogExchange, SetNeedState
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import CategoryId, MemberId, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState, Urgency
from organiser_app.gui.dialogs.table import ExplanationDialog, TableDialog
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.dashboard import DashboardPage
from organiser_app.gui.pages.dashboard.charts import KINDS
from organiser_app.gui.view_state import RowsWanted
from organiser_app.services.workspace import Workspace
from tests.gui.conftest import TODAY

Idle = Callable[[], None]
NAMES = ("Ana Ruiz", "Ben Okafor", "Cleo Marsh", "Dita Novak")


@pytest.fixture
def lived_in(workspace: Workspace) -> None:
    """Four people, three exchanges, two needs: one of them urgent and past the promise."""
    workspace.run(
        AddRows(
            members=tuple(Member(name, MemberId(-1 - n)) for n, name in enumerate(NAMES)),
            categories=(Category("Lifts", CategoryId(-1)),),
            exchanges=tuple(
                Exchange(
                    day=TODAY - timedelta(days=n),
                    giver_id=MemberId(-1 - n),
                    receiver_id=MemberId(-2 - n),
                    category_id=CategoryId(-1),
                )
                for n in range(3)
            ),
            needs=(
                Need(words="a lift", opened=TODAY - timedelta(days=9), urgency=Urgency.URGENT),
                Need(words="soup", opened=TODAY),
            ),
        )
    )


@pytest.fixture
def page(lived_in: None, open_window: MainWindow) -> DashboardPage:
    made = open_window.page("dashboard")
    assert isinstance(made, DashboardPage)
    return made


def test_eight_charts_stand_on_the_page_each_with_its_own_sentence(page: DashboardPage) -> None:
    cards = page.charts.cards

    assert list(cards) == list(KINDS)
    for card in cards.values():
        assert card.isVisibleTo(page)
        assert card.title.text() == card.chart.title
        assert card.hint.text() == card.chart.sentence != ""


def test_the_first_sentence_leads_to_the_needs_that_it_speaks_of(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    wanted: list[RowsWanted] = []
    open_window.view_state.rows_wanted.connect(wanted.append)
    show, _help = page.insight.findChildren(QPushButton)

    show.click()
    idle()

    assert page.insight.headline.text().startswith("One urgent need")
    assert wanted[0].ids == (1,)
    shown = open_window.current_page()
    assert shown is not None
    assert shown.key == "needs"


def test_every_change_moves_the_figures_and_the_charts(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    before = page.charts.cards["busy"].chart.sentence
    exchange = Exchange(day=TODAY, giver_id=MemberId(4), receiver_id=MemberId(1))
    open_window.session.do(LogExchange(exchange), parent=page)
    idle()
    after = page.charts.cards["busy"].chart.sentence
    open_window.session.undo()
    idle()

    assert before.startswith("3 exchanges")
    assert after.startswith("4 exchanges")
    assert page.charts.cards["busy"].chart.sentence == before


def test_a_need_that_is_met_is_no_longer_spoken_of(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    command = SetNeedState((NeedId(1),), NeedState.MET, TODAY)
    open_window.session.do(command, parent=page)
    idle()

    assert page.insight.headline.text() == "One need is waiting for an answer."


def test_changes_while_another_page_is_shown_are_there_on_return(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    open_window.show_page("members")
    idle()
    open_window.session.do(AddNeed(Need(words="bread", opened=TODAY)), parent=page)
    idle()

    open_window.show_page("dashboard")
    idle()

    assert page.charts.cards["waiting"].chart.sentence.startswith("3 needs are waiting")


def test_the_period_is_chosen_and_said(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    quarter = page.header.subtitle.text()
    page.period.chosen.emit("30")
    idle()

    assert open_window.view_state.period == 30
    assert page.period.current() == "30"
    assert page.header.subtitle.text() != quarter
    assert "– 22 Nov 2026" in page.header.subtitle.text()


def test_hidden_names_leave_every_chart_at_once(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    seen = str(page.charts.cards["giving"].chart.table())
    open_window.view_state.set_names_hidden(True)
    at_once = str(page.charts.cards["giving"].chart.table())
    idle()

    assert "Ana Ruiz" in seen
    for name in NAMES:
        assert name.split()[1] not in at_once
        for card in page.charts.cards.values():
            assert name.split()[1] not in str(card.chart.table())
            assert name.split()[1] not in card.chart.sentence


def test_a_mark_of_a_chart_leads_to_its_rows(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    wanted: list[RowsWanted] = []
    open_window.view_state.rows_wanted.connect(wanted.append)

    page.charts.cards["waiting"].chart.rows_wanted.emit("need", (1, 2))
    page.charts.cards["giving"].chart.rows_wanted.emit("member", (3,))
    page.charts.cards["busy"].chart.rows_wanted.emit("exchange_day", (20_779,))
    idle()

    assert [(one.kind, one.ids, one.day) for one in wanted] == [
        ("needs", (1, 2), None),
        ("members", (3,), None),
        ("exchanges", (), 20_779),
    ]
    assert wanted[2].title == "22 Nov 2026"


def test_a_picture_is_copied_with_its_sentence_as_words(page: DashboardPage) -> None:
    card = page.charts.cards["busy"]

    card.copy()

    clipboard = QGuiApplication.clipboard().mimeData()
    assert clipboard.text() == f"{card.chart.title} {card.chart.sentence}"
    assert clipboard.hasImage()


def test_pictures_are_saved_sharp(
    page: DashboardPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = page.charts.cards["waiting"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "waiting"), ""))

    card.save_png()
    card.save_svg()

    assert QImage(str(tmp_path / "waiting.png")).width() > 1_000
    assert "<svg" in (tmp_path / "waiting.svg").read_text(encoding="utf-8")[:2_000]


def test_the_figures_of_a_chart_are_saved_as_a_sheet_that_names_nobody(
    page: DashboardPage, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "who"), ""))
    card = page.charts.cards["giving"]

    card.save_sheet()
    idle()

    rows = list(load_workbook(tmp_path / "who.xlsx").active.iter_rows(values_only=True))
    assert rows[0][0] == card.chart.title
    assert "n = " in str(rows[2][0])
    names = {row[0] for row in card.chart.table()[1]}
    assert not names & {cell for row in rows for cell in row}


def test_the_table_behind_a_chart_can_be_read_and_copied(
    page: DashboardPage, qtbot: QtBot
) -> None:
    card = page.charts.cards["waiting"]
    card.show_table()
    dialog = card.findChild(TableDialog)
    assert dialog is not None

    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy").click()

    headers, rows = card.chart.table()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == list(headers)
    assert len(lines) == len(rows) + 1
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_how_it_is_worked_out_is_one_click_away(page: DashboardPage, qtbot: QtBot) -> None:
    card = page.charts.cards["arrival"]
    card.explain()
    dialog = card.findChild(ExplanationDialog)
    assert dialog is not None

    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_an_empty_network_has_no_figure_that_would_lie(
    open_window: MainWindow, idle: Idle
) -> None:
    page = open_window.page("dashboard")
    assert isinstance(page, DashboardPage)

    assert page.insight.headline.text() == "Your network starts with its people."
    assert len(page.indicators.cards) == 12
    for card in page.indicators.cards.values():
        assert card.value.text() == ""
        assert re.search("Can't tell yet|Nothing about this", card.sentence.text())


def test_charts_are_drawn_one_at_a_time(
    page: DashboardPage, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[int] = []
    page.charts._turn.timeout.connect(lambda: turns.append(len(page.charts._to_draw)))
    monkeypatch.setattr(page.renewal, "start", lambda _basis: None)

    page.refresh()
    idle()

    assert turns[:6] == [5, 4, 3, 2, 1, 0]
    assert not page.is_drawing


def test_a_member_more_says_nothing_new_of_the_charts(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    open_window.session.do(AddMember(Member("Ewa Quist")), parent=page)
    idle()

    assert page.charts.cards["busy"].chart.sentence.startswith("3 exchanges")
