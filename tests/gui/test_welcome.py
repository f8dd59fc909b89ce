"""The first screen: what is open before anything is."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.gui.pages.welcome import MOST_RECENT, WelcomePage
from organiser_app.gui.widgets.door import Door

LANGUAGES = (("", "English"), ("es", "Español"))


@pytest.fixture
def welcome(qtbot: QtBot, themed: QApplication) -> WelcomePage:
    made = WelcomePage(LANGUAGES, "es")
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def recent(welcome: WelcomePage) -> list[QPushButton]:
    return [
        one
        for one in welcome.findChildren(QPushButton)
        if not isinstance(one, Door) and one.toolTip()
    ]


def test_four_doors_lead_to_what_they_say(welcome: WelcomePage) -> None:
    wanted: list[str] = []
    welcome.action_wanted.connect(wanted.append)

    for door in welcome.findChildren(Door):
        door.click()

    assert wanted == ["import", "open_example", "new_network", "open_network"]


def test_someone_new_is_not_welcomed_back(welcome: WelcomePage) -> None:
    welcome.show_recent(())

    assert welcome.title.text().startswith("Welcome. ")
    assert recent(welcome) == []


def test_whoever_comes_back_finds_their_networks_first(welcome: WelcomePage) -> None:
    opened: list[str] = []
    welcome.recent_wanted.connect(opened.append)
    path = Path("/home/user/Mill Lane.organiser")

    welcome.show_recent((path,))
    recent(welcome)[0].click()

    assert welcome.title.text() == "Welcome back."
    assert recent(welcome)[0].text() == "Mill Lane"
    assert opened == [str(path)]


def test_networks_of_the_same_name_are_told_apart_by_their_folders(welcome: WelcomePage) -> None:
    welcome.show_recent((Path("/a/north/Aid.organiser"), Path("/a/south/Aid.organiser")))

    assert [one.text() for one in recent(welcome)] == ["Aid (north)", "Aid (south)"]


def test_only_the_latest_are_offered(welcome: WelcomePage) -> None:
    welcome.show_recent([Path(f"/a/{n}.organiser") for n in range(20)])

    assert [one.text() for one in recent(welcome)] == [str(n) for n in range(MOST_RECENT)]


def test_the_language_in_force_is_shown_and_can_be_changed(welcome: WelcomePage) -> None:
    chosen: list[str] = []
    welcome.language_chosen.connect(chosen.append)

    welcome.language.setCurrentIndex(0)
    welcome.language.activated.emit(0)

    assert chosen == [""]
