"""The sidebar, segments, panel and story: they say where one is and report where one wants to go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.sidebar import NavItem, Sidebar
from organiser_app.gui.widgets.story_list import SHOWN_AT_FIRST, StoryLine, StoryList, StoryRow
from organiser_app.gui.widgets.text import button


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.add_page(NavItem("dashboard", "Dashboard", "layout-dashboard"))
    made.add_page(NavItem("people", "People", "users", 148))
    made.show_saved_views([NavItem("old", "Waiting long", "clock", 11)])
    made.add_command(NavItem("hide", "Hide names", "eye-off"), checkable=True)
    made.set_current("dashboard")
    made.resize(236, 700)
    made.show()
    return made


def test_a_click_on_an_entry_says_which(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.chosen) as told:
        qtbot.mouseClick(sidebar.button("people"), Qt.MouseButton.LeftButton)

    assert told.args == ["people"]
    assert sidebar.current() == "people"


def test_arrow_keys_move_between_entries(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.button("dashboard").setFocus()
    qtbot.keyClick(sidebar.button("dashboard"), Qt.Key.Key_Down)

    assert sidebar.current() == "people"


def test_marking_where_one_is_says_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sidebar.chosen):
        sidebar.set_current("old")

    assert sidebar.current() == "old"


def test_a_command_leaves_one_where_one_is(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.command_chosen) as told:
        qtbot.mouseClick(sidebar.button("hide"), Qt.MouseButton.LeftButton)

    assert told.args == ["hide"]
    assert sidebar.button("hide").isChecked()
    assert sidebar.current() == "dashboard"


def test_other_saved_views_replace_the_old_ones(sidebar: Sidebar) -> None:
    sidebar.show_saved_views([NavItem("car", "Can drive", "car")])
    sidebar.set_current("old")

    assert sidebar.current() == "dashboard"
    assert sidebar.button("car").words() == "Can drive"


def test_a_narrow_window_has_a_rail_of_icons(sidebar: Sidebar) -> None:
    wide = sidebar.sizeHint().width()
    sidebar.follow_width(1000)

    assert sidebar.is_narrow
    assert sidebar.sizeHint().width() < wide / 2
    assert sidebar.button("people").toolTip() == "People, 148"


def test_a_segment_that_was_chosen_is_told(qtbot: QtBot) -> None:
    control = SegmentedControl([("30", "30 days"), ("90", "90 days")], "Period")
    qtbot.addWidget(control)
    control.show()
    last = control.findChildren(QPushButton)[1]

    with qtbot.waitSignal(control.chosen) as told:
        qtbot.mouseClick(last, Qt.MouseButton.LeftButton)

    assert told.args == ["90"]
    assert control.current() == "90"
    assert last.accessibleName() == "Period: 90 days"


def test_a_header_without_subtitle_shows_none(qtbot: QtBot) -> None:
    header = PageHeader("People")
    qtbot.addWidget(header)
    header.show()
    header.add_right(button("Add", "primary"))

    assert not header.subtitle.isVisible()


def test_escape_closes_the_panel_and_says_so(qtbot: QtBot) -> None:
    panel = SidePanel()
    qtbot.addWidget(panel)
    panel.show_title("Ana")
    panel.show()

    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)

    assert not panel.isVisible()


def test_a_panel_can_be_filled_again(qtbot: QtBot) -> None:
    panel = SidePanel()
    qtbot.addWidget(panel)
    panel.add_section("Story", QLabel("Asked for a ride"))
    panel.clear()
    panel.add_section("Story", QLabel("Gave a ride"))
    texts = [found.text() for found in panel.findChildren(QLabel)]

    assert "Gave a ride" in texts
    assert "Asked for a ride" not in texts


def test_a_line_of_a_story_opens_by_key(qtbot: QtBot) -> None:
    story = StoryList()
    qtbot.addWidget(story)
    story.show_lines([StoryLine(text="Asked", when="today", id=7), StoryLine(text="Joined")])
    opens, silent = story.findChildren(StoryRow)

    with qtbot.waitSignal(story.activated) as told:
        qtbot.keyClick(opens, Qt.Key.Key_Return)

    assert told.args == [7]
    assert opens.accessibleName() == "today. Asked"
    assert silent.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_long_story_is_told_in_parts(qtbot: QtBot) -> None:
    story = StoryList()
    qtbot.addWidget(story)
    story.show_lines([StoryLine(text=f"Act {n}") for n in range(SHOWN_AT_FIRST + 5)])
    before = len(story.findChildren(StoryRow))
    story.findChildren(QPushButton)[0].click()

    assert before == SHOWN_AT_FIRST
    assert len(story.findChildren(StoryRow)) == SHOWN_AT_FIRST + 5


def test_controls_of_a_header_wrap_before_its_words_are_cut_short(qtbot: QtBot) -> None:
    header = PageHeader("Monthly report", "It names nobody, so it can be handed out.")
    qtbot.addWidget(header)
    for words in ("October 2026", "Copy the text", "Print…", "Web page…", "Save as PDF…"):
        header.add_right(button(words))

    header.resize(700, 120)
    header.show()

    assert header.subtitle.width() >= header.subtitle.sizeHint().width()
    assert header.subtitle.toolTip() == ""
