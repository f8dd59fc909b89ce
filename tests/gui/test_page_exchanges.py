"""The exchange log."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddRows, EditMember, LogExchange
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import CategoryId, ExchangeId, MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.views import ExchangeRow
from organiser_app.gui.models.log_columns import log_columns
from organiser_app.gui.models.log_model import BLOCK, MOST_BLOCKS, LogIds, LogModel
from organiser_app.gui.pages.exchanges import ExchangesPage
from organiser_app.gui.pages.exchanges import pane as pane_module
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.services.workspace import Workspace
from tests.helpers.lists import shown

Settled = Callable[[], None]
NEWEST = date(2026, 11, 22)


def a_log(workspace: Workspace, count: int) -> None:
    """So many exchanges between three people, a day apart, the newest last written down."""
    people = ("Ana Ruiz", "Ben Okafor", "Noor Haddad")
    workspace.run(
        AddRows(
            categories=(Category("Lifts", CategoryId(-1)), Category("Food", CategoryId(-2))),
            members=tuple(Member(name, MemberId(-1 - n)) for n, name in enumerate(people)),
            exchanges=tuple(
                Exchange(
                    day=NEWEST - timedelta(days=count - 1 - n),
                    giver_id=MemberId(-1 - n % 3),
                    receiver_id=MemberId(-1 - (n + 1) % 3),
                    category_id=CategoryId(-1 - n % 2),
                )
                for n in range(count)
            ),
        )
    )


@pytest.fixture
def page(qtbot: QtBot, session: GuiSession, view_state: ViewState) -> ExchangesPage:
    made = ExchangesPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    return made


def seen(page: ExchangesPage, settled: Settled) -> None:
    page.show()
    settled()
    page.log.table.view.viewport().repaint()
    settled()


def top(page: ExchangesPage, key: str, count: int = 3) -> list[str]:
    return shown(page.log.table, key)[:count]


def test_the_newest_exchanges_come_first(
    page: ExchangesPage, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 5)

    seen(page, settled)

    assert top(page, "day") == ["22 Nov 2026", "21 Nov 2026", "20 Nov 2026"]
    assert page.header.subtitle.text() == "5 exchanges"


def test_only_the_rows_that_are_looked_at_are_fetched(
    page: ExchangesPage, workspace: Workspace, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_log(workspace, 1000)
    fetched: list[int] = []
    ask = pane_module.exchange_rows

    def watched(reader: object, ids: Sequence[int]) -> tuple[ExchangeRow, ...]:
        fetched.append(len(ids))
        return ask(reader, ids)  # type: ignore[arg-type]

    monkeypatch.setattr(pane_module, "exchange_rows", watched)

    seen(page, settled)

    assert page.log.rows.rowCount() == 1000
    assert fetched == [BLOCK]


def test_scrolling_to_the_end_fetches_the_end(
    page: ExchangesPage, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 1000)
    seen(page, settled)
    before = page.log.rows.index(999, 0).data()

    page.log.table.view.scrollToBottom()
    settled()

    assert before == "…"
    assert page.log.rows.index(999, 1).data() == "Ana Ruiz"


def test_typing_filters_in_the_database_after_a_moment(
    qtbot: QtBot, page: ExchangesPage, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 30)
    seen(page, settled)

    qtbot.keyClicks(page.log.search, "lifts noor")
    qtbot.waitUntil(lambda: page.log.rows.rowCount() < 30)

    assert page.log.rows.rowCount() == 10
    assert page.header.subtitle.text() == "10 of 30 exchanges"


def test_a_header_sorts_in_the_database_and_again_turns_it_round(
    page: ExchangesPage, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 9)
    seen(page, settled)

    page.log.table.sort_by("giver")
    seen(page, settled)
    ascending = top(page, "giver", 9)
    page.log.table.sort_by("giver", descending=True)
    seen(page, settled)

    assert ascending == ["Ana Ruiz"] * 3 + ["Ben Okafor"] * 3 + ["Noor Haddad"] * 3
    assert top(page, "giver", 9) == ascending[::-1]


def test_a_column_that_cannot_be_sorted_by_leaves_the_order_and_says_so(
    page: ExchangesPage, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 9)
    seen(page, settled)

    page.log.table.sort_by("note")
    settled()

    header = page.log.table.view.horizontalHeader()
    assert header.sortIndicatorSection() == 0
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert "cannot be sorted" in page.log.rows.headerData(
        8, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )


def test_the_selection_stays_with_its_exchange_when_another_is_logged(
    page: ExchangesPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 30)
    seen(page, settled)
    page.log.table.select_ids([28])

    session.do(LogExchange(Exchange(day=NEWEST, note="soup")), parent=page)
    settled()

    assert page.log.table.selected_ids() == [28]
    assert page.log.rows.rowCount() == 31


def test_a_new_name_is_shown_without_asking_for_the_order_again(
    page: ExchangesPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 3)
    seen(page, settled)

    session.do(EditMember(Member("Ana Molina", id=MemberId(1))), parent=page)
    settled()
    seen(page, settled)

    assert sorted(top(page, "giver")) == ["Ana Molina", "Ben Okafor", "Noor Haddad"]


def test_removing_can_be_undone_from_the_message(
    qtbot: QtBot, page: ExchangesPage, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 3)
    seen(page, settled)
    page.log.table.select_ids([2])
    page.log.table.view.setFocus()

    with qtbot.waitSignal(page.news) as told:
        page.log.remove(page.log.table.selected_ids())
    settled()
    after = page.log.rows.rowCount()
    assert told.args is not None
    told.args[0].actions[0].act()
    settled()

    assert told.args[0].text == (
        "Removed the exchange in which Ben Okafor helped Noor Haddad with Food"
    )
    assert after == 2
    assert page.log.rows.rowCount() == 3


def test_rows_that_were_never_looked_at_are_copied_too(
    qtbot: QtBot, page: ExchangesPage, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 600)
    seen(page, settled)
    page.log.table.select_ids([1, 600])

    page.log.table.copy()
    settled()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("When\tWho helped\tWho was helped")
    assert [line.split("\t")[1] for line in lines[1:]] == ["Noor Haddad", "Ana Ruiz"]


def test_the_exchanges_of_a_day_are_shown_with_the_day_as_reason(
    page: ExchangesPage, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 10)
    seen(page, settled)
    day = (NEWEST - date(1970, 1, 1)).days

    page.show_rows(RowsWanted("exchanges", (), "22 November 2026", day=day))
    settled()

    assert page.log.rows.rowCount() == 1
    assert page.log.wanted_chip.text() == "22 November 2026"


def test_hidden_names_are_initials_at_once(
    page: ExchangesPage, view_state: ViewState, workspace: Workspace, settled: Settled
) -> None:
    a_log(workspace, 3)
    seen(page, settled)

    view_state.set_names_hidden(True)
    settled()
    seen(page, settled)

    assert sorted(top(page, "giver")) == ["A. R.", "B. O.", "N. H."]


def test_an_empty_log_says_how_to_begin_and_adds_from_there(
    qtbot: QtBot, page: ExchangesPage, settled: Settled
) -> None:
    seen(page, settled)

    named = [one.accessibleName() for one in page.findChildren(QPushButton) if one.isVisible()]

    assert "Log an exchange" in named
    assert "Show me an example" in named
    assert not page.log.search.isVisible()


# -- the model by itself


def a_model() -> LogModel:
    return LogModel(log_columns(lambda: NEWEST, lambda: False))


def test_the_model_keeps_qt_s_rules_while_rows_come_and_go(qapp: object) -> None:
    model = a_model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.set_ids(LogIds.of(np.arange(1, 501, dtype=np.int64)), total=500)
    model.set_block(0, [])
    model.set_ids(LogIds.of(np.empty(0, np.int64)), total=0)

    assert model.rowCount() == 0


def test_every_id_is_found_at_its_place_whatever_the_order(qapp: object) -> None:
    ids = np.array([40, 7, 19, 3], dtype=np.int64)
    model = a_model()

    model.set_ids(LogIds.of(ids), total=4)

    assert [model.place_of(int(one)) for one in ids] == [0, 1, 2, 3]
    assert model.place_of(8) is None
    assert model.place_of(99) is None


def test_a_block_is_asked_for_once_however_often_it_is_drawn(qapp: object) -> None:
    model = a_model()
    model.set_ids(LogIds.of(np.arange(1, 1001, dtype=np.int64)), total=1000)
    wanted: list[int] = []
    model.block_wanted.connect(wanted.append)

    for place in (0, 1, BLOCK, 1, BLOCK + 3):
        model.index(place, 0).data()

    assert wanted == [0, 1]


def test_blocks_that_nobody_looks_at_are_forgotten(qapp: object) -> None:
    model = a_model()
    count = BLOCK * (MOST_BLOCKS + 1)
    model.set_ids(LogIds.of(np.arange(1, count + 1, dtype=np.int64)), total=count)
    for block in range(MOST_BLOCKS + 1):
        rows = [a_row(one) for one in model.ids_of_block(block)]
        model.set_block(block, rows)

    assert model.index(0, 0).data() == "…"
    assert model.index(count - 1, 1).data() == f"Giver {count}"
    assert all(a < b for a, b in pairwise(model.ids_of_block(1)))


def a_row(row_id: int) -> ExchangeRow:
    from organiser_app.domain.exchanges import Asked, Outcome

    return ExchangeRow(
        id=ExchangeId(row_id),
        day=NEWEST,
        giver_id=None,
        giver=f"Giver {row_id}",
        receiver_id=None,
        receiver="",
        category="",
        area="",
        quantity=None,
        unit="",
        asked=Asked.NOT_RECORDED,
        outcome=Outcome.COMPLETED,
        note="",
    )
