"""The twelve on the dashboard: what matters first, what can be asked, and nothing old as current."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddRows, LogExchange
from organiser_app.domain.exchanges import Asked, Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, LimitUnit, Member
from organiser_app.domain.needs import Need, NeedState
from organiser_app.gui.dialogs.table import ExplanationDialog
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.dashboard import DashboardPage
from organiser_app.gui.pages.dashboard.cards import GROUPS
from organiser_app.gui.view_state import RowsWanted
from organiser_app.metrics.indicators import IDS
from organiser_app.services.workspace import Workspace
from tests.gui.conftest import TODAY

Idle = Callable[[], None]
PEOPLE = 24


@pytest.fixture
def lived_in(workspace: Workspace) -> None:
    """24 people in two areas, help on 200 days, a need every third day; one is above their limit."""
    workspace.run(
        AddRows(
            members=tuple(
                Member(
                    f"Person {n} Lastname",
                    MemberId(-1 - n),
                    area_id=AreaId(-1 - n % 2),
                    joined=TODAY - timedelta(days=400),
                    monthly_limit=1 if n == 0 else None,
                    limit_unit=LimitUnit.ACTS,
                )
                for n in range(PEOPLE)
            ),
            areas=(Area("North", AreaId(-1)), Area("South", AreaId(-2))),
            categories=(Category("Lifts", CategoryId(-1)), Category("Food", CategoryId(-2))),
            exchanges=tuple(
                Exchange(
                    day=TODAY - timedelta(days=n // 2),
                    giver_id=MemberId(-1 - 7 * n % PEOPLE),
                    receiver_id=MemberId(-1 - (7 * n + 1 + n % 5) % PEOPLE),
                    category_id=CategoryId(-1 - n % 2),
                    area_id=AreaId(-1 - n % 2),
                    asked=Asked.UNASKED if n % 4 == 0 else Asked.ASKED,
                )
                for n in range(400)
            ),
            needs=tuple(
                Need(
                    words="a lift",
                    category_id=CategoryId(-1),
                    opened=TODAY - timedelta(days=3 * n + 1),
                    state=NeedState.MET if n else NeedState.OPEN,
                    closed=TODAY - timedelta(days=3 * n) if n else None,
                )
                for n in range(60)
            ),
        )
    )


@pytest.fixture
def page(lived_in: None, open_window: MainWindow) -> DashboardPage:
    made = open_window.page("dashboard")
    assert isinstance(made, DashboardPage)
    return made


def wanted_by(window: MainWindow) -> list[RowsWanted]:
    wanted: list[RowsWanted] = []
    window.view_state.rows_wanted.connect(wanted.append)
    return wanted


def explanation(page: DashboardPage) -> ExplanationDialog:
    found = page.findChildren(ExplanationDialog)
    assert found
    return found[-1]


def words_of(dialog: ExplanationDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_each_of_the_twelve_has_a_card_in_one_of_four_groups(page: DashboardPage) -> None:
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(IDS)
    assert len(page.indicators.cards) == 12
    for card in page.indicators.cards.values():
        assert card.isVisibleTo(page)
        assert card.sentence.text()
        assert not card.is_old


def test_all_twelve_are_seen_without_scrolling(
    page: DashboardPage, open_window: MainWindow
) -> None:
    open_window.resize(1440, 900)
    open_window.layout().activate()
    cards = page.indicators.cards.values()

    lowest = max(card.mapTo(open_window, card.rect().bottomLeft()).y() for card in cards)

    assert lowest <= 900


def test_one_of_each_group_is_large_and_first(page: DashboardPage) -> None:
    large = [n for n, card in page.indicators.cards.items() if card.value.objectName() == "figure"]
    places = {name: card.geometry() for name, card in page.indicators.cards.items()}

    assert len(large) == 4
    assert "carried_by_few" in large  # someone is above their own limit
    for names in GROUPS.values():
        top = min(names, key=lambda name: places[name].top())
        assert top in large
        assert len({places[name].left() for name in names}) == 1


def test_someone_above_their_own_limit_is_said_first_but_not_while_names_are_hidden(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    seen = page.insight.headline.text()
    open_window.view_state.set_names_hidden(True)
    hidden = page.insight.headline.text()
    idle()

    assert seen == "Person 0 Lastname is above a limit of their own."
    assert hidden == "Above a limit of their own: A few."
    assert "Lastname" not in page.insight.headline.text()


def test_the_three_questions_are_answered_for_every_indicator(
    page: DashboardPage, open_window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    wanted = wanted_by(open_window)
    for name, card in page.indicators.cards.items():
        how, who, rows = card.ask.menu().actions()

        how.trigger()
        dialog = explanation(page)
        assert "Source" in words_of(dialog)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
        who.trigger()
        dialog = explanation(page)
        assert "nobody wrote down" in words_of(dialog)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
        before = len(wanted)
        rows.trigger()
        assert len(wanted) == before + 1, name
    idle()

    assert {one.kind for one in wanted} == {"needs", "exchanges", "members"}
    unasked = wanted[list(page.indicators.cards).index("offered_unasked")]
    assert len(unasked.ids) == page.indicators.shown["offered_unasked"].n


def test_a_card_is_asked_by_keyboard(page: DashboardPage) -> None:
    for card in page.indicators.cards.values():
        assert card.ask.focusPolicy().name == "StrongFocus"
        assert card.title.text() in card.ask.accessibleName()
        assert card.sentence.text().rstrip(".") in card.ask.accessibleDescription()


def test_whole_charts_can_be_asked_too(
    page: DashboardPage, open_window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    wanted = wanted_by(open_window)
    for key in page.charts.cards:
        page.charts.asked.emit(key, "rows")
        page.charts.asked.emit(key, "left_out")
        dialog = explanation(page)
        assert "nobody wrote down" in words_of(dialog)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
    idle()

    kinds = dict(zip(page.charts.cards, (one.kind for one in wanted), strict=True))
    assert (kinds["waiting"], kinds["arrival"], kinds["busy"]) == ("needs", "needs", "exchanges")
    assert all(one.ids for one in wanted)


def test_what_is_older_than_the_network_is_marked_until_it_is_renewed(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    seen: list[tuple[bool, str]] = []
    card = page.indicators.cards["comes_round"]
    open_window.session.changed.connect(
        lambda _: seen.append((card.is_old, page.header.subtitle.text()))
    )

    log(open_window, page)
    idle()

    assert seen[0][0]
    assert seen[0][1].endswith("being renewed")
    assert not card.is_old
    assert "being renewed" not in page.header.subtitle.text()


def log(window: MainWindow, page: DashboardPage, *, giver: int = 3) -> None:
    exchange = Exchange(
        day=TODAY, giver_id=MemberId(giver), receiver_id=MemberId(9), asked=Asked.UNASKED
    )
    window.session.do(LogExchange(exchange), parent=page)


def test_cheap_figures_follow_before_the_rest_and_read_as_if_counted_anew(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    followed: list[tuple[dict[str, str], bool]] = []
    cards = page.indicators.cards
    names = ("offered_unasked", "gave_and_received")
    page.renewal.followed.connect(
        lambda found, _revision: followed.append(
            ({n: read(page, n) for n in found}, cards["comes_round"].is_old)
        )
    )

    log(open_window, page)
    idle()

    early, rest_was_old = followed[0]
    assert rest_was_old
    assert early == {name: read(page, name) for name in names}


def read(page: DashboardPage, name: str) -> str:
    card = page.indicators.cards[name]
    parts = (card.value, card.volume, card.interval, card.sentence)
    return " ".join(part.text() for part in parts)


def test_what_cannot_be_followed_waits_for_the_rest(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    followed: list[object] = []
    page.renewal.followed.connect(lambda found, _revision: followed.append(found))

    open_window.session.do(AddMember(Member("Someone New")), parent=page)
    log(open_window, page, giver=PEOPLE + 1)
    idle()

    assert followed == []
    assert not any(card.is_old for card in page.indicators.cards.values())


def test_an_older_answer_never_replaces_a_newer_one(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    assert page._twelve is not None
    old, revision = page._twelve, page._twelve.revision

    log(open_window, page)
    page.renewal._stepped.emit(0, old)
    idle()

    assert page._twelve is not None
    assert page._twelve.revision > revision
    assert not page.indicators.cards["met_in_time"].is_old


def test_the_period_before_is_named_and_the_line_beside_the_twelve_counts_each_once(
    page: DashboardPage, open_window: MainWindow, idle: Idle
) -> None:
    page.period.chosen.emit("30")
    idle()

    assert "compared with the 30 days before" in page.header.subtitle.text()
    total, *counts, coverage = page.indicators.summary.text().split(" · ")
    assert total == "12 indicators"
    assert sum(int(one.split()[0]) for one in counts) == 12
    assert coverage.startswith("Both sides are named in 100")


def test_going_back_to_a_period_works_nothing_out(
    page: DashboardPage, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    quarter = read(page, "offered_unasked")
    page.period.chosen.emit("30")
    idle()
    month = read(page, "offered_unasked")
    monkeypatch.setattr(page.renewal, "_work", lambda *_: pytest.fail("worked out again"))

    page.period.chosen.emit("90")
    idle()

    assert month != quarter
    assert read(page, "offered_unasked") == quarter
    assert not any(card.is_old for card in page.indicators.cards.values())


def test_the_twelve_are_saved_as_a_sheet_with_how_each_is_worked_out(
    page: DashboardPage, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all"), ""))

    page.indicators.save.click()
    idle()

    rows = list(load_workbook(tmp_path / "all.xlsx").active.iter_rows(values_only=True))
    assert len(rows) == 4 + len(IDS)
    told = {row[0]: row for row in rows[4:]}
    card = page.indicators.cards["met_in_time"]
    assert told[card.title.text()][1] == card.value.text()
    assert all(row[-1] for row in rows[4:])
    assert not [row for row in rows if "Lastname" in str(row)]
