"""How a person arranged a table is how it is found again, in the next window too."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.members import MembersPage
from organiser_app.services.settings import load_settings
from organiser_app.services.workspace import Workspace

Idle = Callable[[], None]


def members_page(window: MainWindow) -> MembersPage:
    window.show_page("members")
    page = window.page("members")
    assert isinstance(page, MembersPage)
    return page


def test_widths_hidden_columns_and_order_come_back(
    open_window: MainWindow, idle: Idle, workspace: Workspace
) -> None:
    table = members_page(open_window).members.table
    idle()
    table.sort_by("area", descending=True)
    table.view.setColumnWidth(0, 321)
    hidden = next(
        place for place, column in enumerate(table.model.columns) if column.key == "contact"
    )
    table.view.setColumnHidden(hidden, True)

    left = open_window.session.close()
    assert left is not None
    open_window.session.use(workspace)
    again = members_page(open_window).members.table
    idle()

    assert again is not table
    assert again.view.isColumnHidden(hidden)
    header = again.view.horizontalHeader()
    assert again.model.columns[header.sortIndicatorSection()].key == "area"
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert again.view.columnWidth(0) == 321


def test_it_is_written_where_the_next_window_looks(open_window: MainWindow, idle: Idle) -> None:
    members_page(open_window)
    idle()

    open_window.networks.let_go(copy=False)

    file = open_window.parts.folder.parent / "settings.json"
    assert set(load_settings(file).tables["members"]) == {"members"}


@pytest.mark.parametrize("nonsense", [7, "x", {"members": 7}, {"members": "{"}])
def test_nonsense_in_the_settings_does_no_harm(
    open_window: MainWindow, idle: Idle, nonsense: object
) -> None:
    store = open_window.parts.store
    store.keep(replace(store.value, tables={"members": nonsense}))

    table = members_page(open_window).members.table
    idle()

    assert not table.view.isColumnHidden(0)


def test_settings_that_cannot_be_written_do_not_hold_the_window(
    open_window: MainWindow, idle: Idle
) -> None:
    blocker = open_window.parts.folder.parent / "settings.json.tmp"
    blocker.mkdir()  # as on a disk that takes nothing

    open_window.close()
    idle()

    assert not open_window.isVisible()
