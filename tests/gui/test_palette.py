"""The palette: typing narrows, Enter does, Esc closes, and nothing is only here."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed, LogExchange
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.gui.dialogs.palette import Entry, Palette
from organiser_app.gui.main_window import MainWindow
from organiser_app.services.workspace import Workspace

Idle = Callable[[], None]


@pytest.fixture
def lived_in(workspace: Workspace) -> None:
    workspace.run(AddMember(Member("Ana Ruiz", skills=("plumbing",))))
    workspace.run(AddMember(Member("Zoë Lindqvist")))
    workspace.run(AddNeed(Need(words="a lift to the clinic", member_id=MemberId(2))))
    workspace.run(
        LogExchange(Exchange(giver_id=MemberId(1), receiver_id=MemberId(2), note="fixed the tap"))
    )


@pytest.fixture
def palette(lived_in: None, open_window: MainWindow, idle: Idle, qtbot: QtBot) -> Palette:
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.actions_.trigger("palette")
    return open_window.palette_


def entries(palette: Palette) -> list[Entry]:
    model = palette.list.model()
    found = [
        model.index(row, 0).data(Qt.ItemDataRole.UserRole + 1) for row in range(model.rowCount())
    ]
    return [entry for entry in found if not entry.is_heading]


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in entries(palette)]


def type_words(palette: Palette, words: str, qtbot: QtBot, wanted: str = "") -> None:
    QTest.keyClicks(palette.field, words)
    if wanted:
        qtbot.waitUntil(lambda: wanted in titles(palette))


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.field, key)


def test_it_opens_with_actions_and_the_keys_in_its_field(palette: Palette) -> None:
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert "Log an exchange…" in titles(palette)


def test_it_offers_only_what_can_be_done_now(palette: Palette, open_window: MainWindow) -> None:
    for title in titles(palette):
        assert "Redo" not in title
    for entry in entries(palette):
        assert open_window.actions_[entry.key].isEnabled()


def test_before_a_network_is_open_it_offers_what_leads_to_one(main_window: MainWindow) -> None:
    palette = main_window.palette_
    palette.open()
    palette.field.setText("network")

    assert any("New network" in title for title in titles(palette))
    assert not any("Close" in title for title in titles(palette))
    assert not palette._timer.isActive()


def test_a_few_letters_find_a_member_a_need_and_a_note(palette: Palette, qtbot: QtBot) -> None:
    type_words(palette, "lind", qtbot, "Zoë Lindqvist")
    palette.field.clear()
    type_words(palette, "clinic", qtbot, "a lift to the clinic")
    palette.field.clear()
    type_words(palette, "tap", qtbot, "fixed the tap")


def test_accents_need_not_be_typed(palette: Palette, qtbot: QtBot) -> None:
    type_words(palette, "zoe", qtbot, "Zoë Lindqvist")


def test_enter_opens_the_story_of_what_was_found(
    palette: Palette, open_window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    type_words(palette, "ana ruiz", qtbot, "Ana Ruiz")

    press(palette, Qt.Key.Key_Return)
    idle()

    page = open_window.current_page()
    assert page is not None
    assert page.key == "members"
    assert not palette.isVisible()


def test_enter_carries_out_the_action(
    palette: Palette, open_window: MainWindow, idle: Idle
) -> None:
    QTest.keyClicks(palette.field, "histo")

    press(palette, Qt.Key.Key_Return)
    idle()

    page = open_window.current_page()
    assert page is not None
    assert page.key == "history"


def test_down_and_up_walk_past_headings(palette: Palette, qtbot: QtBot) -> None:
    type_words(palette, "an", qtbot, "Ana Ruiz")
    seen = []
    for _ in range(30):
        seen.append(palette.list.currentIndex().data())
        press(palette, Qt.Key.Key_Down)
    first = seen[0]
    for _ in range(30):
        press(palette, Qt.Key.Key_Up)

    assert set(seen) == set(titles(palette))
    assert palette.list.currentIndex().data() == first
    assert palette.field.accessibleDescription() == first


def test_esc_closes_it_and_gives_the_keys_back(
    palette: Palette, open_window: MainWindow, qtbot: QtBot
) -> None:
    press(palette, Qt.Key.Key_Escape)

    assert not palette.isVisible()
    qtbot.waitUntil(lambda: open_window.focusWidget() is not palette.field)


def test_nothing_found_is_said(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "qqqqq")
    qtbot.waitUntil(lambda: palette.list.model().rowCount() == 1)

    assert palette.list.model().index(0, 0).data() == "Nothing found"
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_an_answer_to_older_letters_is_not_shown(palette: Palette, qtbot: QtBot) -> None:
    type_words(palette, "ana", qtbot, "Ana Ruiz")
    palette.field.setText("zoe")
    palette._show_found("ana", ())
    qtbot.waitUntil(lambda: "Zoë Lindqvist" in titles(palette))

    assert "Ana Ruiz" not in titles(palette)


def test_hidden_names_are_hidden_here_too(
    palette: Palette, open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.view_state.set_names_hidden(True)

    type_words(palette, "lind", qtbot, "Z. L.")
    palette.field.clear()
    type_words(palette, "clinic", qtbot, "a lift to the clinic")

    hints = [entry.hint for entry in entries(palette)]
    assert not any("Lindqvist" in text for text in [*titles(palette), *hints])


def test_names_beside_an_exchange_are_hidden_too(
    palette: Palette, open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.view_state.set_names_hidden(True)

    type_words(palette, "fixed", qtbot, "fixed the tap")

    hint = next(entry.hint for entry in entries(palette) if entry.kind == "exchanges")
    assert "Ana" not in hint
    assert "Zo" not in hint


def test_closing_the_network_while_typing_asks_nothing_more(
    palette: Palette, open_window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClicks(palette.field, "ana")
    open_window.session.close()
    qtbot.waitUntil(lambda: not palette._timer.isActive())

    assert not palette.isVisible()


def test_every_action_is_found_by_its_own_words(palette: Palette, open_window: MainWindow) -> None:
    for spec, action in open_window.actions_:
        if action.isEnabled() and spec.key != "palette":
            palette.field.setText(action.text().replace("&&", "&"))
            assert spec.key in [entry.key for entry in entries(palette)], spec.key


def test_whoever_is_called_so_comes_before_whoever_is_mentioned_so(
    palette: Palette, open_window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    open_window.session.do(AddMember(Member("Jan Wiśniewski")), parent=open_window)
    open_window.session.do(AddMember(Member("Bo", note="asks for Ana")), parent=open_window)
    idle()

    type_words(palette, "an", qtbot, "Bo")

    assert titles(palette)[:3] == ["Ana Ruiz", "Jan Wiśniewski", "Bo"]
