"""Words in widgets: data stays data, long text shows its end, everything has a name."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.door import Door
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.figure_card import Change, FigureCard, FigureText
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.insight_bar import InsightBar
from organiser_app.gui.widgets.nav_button import NavButton
from organiser_app.gui.widgets.sparkline import Sparkline, points_within, runs
from organiser_app.gui.widgets.text import ElidedLabel, button, icon_button, label, no_markup


def test_an_ampersand_in_a_button_is_no_shortcut(qtbot: QtBot) -> None:
    made = button("Needs & offers")
    qtbot.addWidget(made)

    assert made.shortcut().isEmpty()
    assert made.accessibleName() == "Needs & offers"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_and_a_door_are_pressed_by_return_as_by_the_space_bar(
    qtbot: QtBot, key: Qt.Key
) -> None:
    for made in (button("Undo"), Door("plus", "Start empty", "Add people as you meet them.")):
        qtbot.addWidget(made)
        with qtbot.waitSignal(made.clicked, timeout=500):
            QTest.keyClick(made, key)


def test_markup_in_data_stays_text(qtbot: QtBot) -> None:
    made = label("<b>Ana</b>")
    qtbot.addWidget(made)

    assert made.textFormat() == Qt.TextFormat.PlainText
    assert no_markup("<b>Ana</b>") == "<qt>&lt;b&gt;Ana&lt;/b&gt;</qt>"


def test_a_button_of_an_icon_says_what_it_does(qtbot: QtBot) -> None:
    made = icon_button("copy", "Copy as picture")
    qtbot.addWidget(made)

    assert made.accessibleName() == made.toolTip() == "Copy as picture"
    assert made.minimumWidth() >= 24
    assert made.minimumHeight() >= 24


def test_a_label_without_room_tells_the_rest_in_its_tooltip(qtbot: QtBot) -> None:
    made = ElidedLabel("A very long name that does not fit")
    qtbot.addWidget(made)
    made.resize(60, 20)
    made.show()
    short_of_room = made.toolTip()
    made.resize(600, 20)

    assert short_of_room == "A very long name that does not fit"
    assert made.toolTip() == ""


def test_wrapped_words_do_not_drive_the_width_of_a_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(label("word " * 200, wrap=True))

    assert window.minimumSizeHint().width() < 200
    assert window.minimumSizeHint().height() < 100


@pytest.mark.parametrize(
    ("direction", "side"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
        (Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
    ],
)
def test_words_start_where_the_layout_starts(
    qtbot: QtBot, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag
) -> None:
    made = label("Ana Lopes", wrap=True)
    qtbot.addWidget(made)
    made.setLayoutDirection(direction)

    assert made.alignment() & side


def test_a_card_shows_its_menu_with_its_first_action(qtbot: QtBot) -> None:
    card = Card("What is still waiting?", "43 open needs.")
    qtbot.addWidget(card)
    card.show()
    more = next(b for b in card.findChildren(QPushButton) if b.menu())
    before = more.isVisible()
    card.add_action(card.addAction("Save as picture"))

    assert not before
    assert more.isVisible()
    assert more.accessibleName() == "More about: What is still waiting?"


def test_a_figure_is_read_out_with_its_unit_and_its_change(qtbot: QtBot) -> None:
    card = FigureCard("Needs met")
    qtbot.addWidget(card)
    card.show_figure(
        FigureText(
            value="82%", unit="of 214", sentence="Most are.", change=Change("Up 6 points", "good")
        )
    )

    assert card.accessibleName() == "Needs met. 82% of 214. Up 6 points. Most are"


def test_a_figure_without_enough_behind_it_shows_no_number(qtbot: QtBot) -> None:
    card = FigureCard("Typical wait")
    qtbot.addWidget(card)
    card.show_figure(FigureText(value="4", unit="days", needs_more="Needs about 6 more."))
    shown = [found.text() for found in card.findChildren(type(label("")))]

    assert "4" not in shown
    assert card.accessibleName() == "Typical wait. Needs about 6 more"


def test_a_figure_card_opens_by_click_and_by_key(qtbot: QtBot) -> None:
    card = FigureCard("Leaning on a few")
    qtbot.addWidget(card)
    card.make_clickable("Who could use company")
    card.resize(240, 120)
    card.show()

    with qtbot.waitSignal(card.activated):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.activated):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_a_chip_takes_the_room_of_its_words(qtbot: QtBot) -> None:
    short, long = Chip("Met", "good"), Chip("Waiting for two weeks", "warn")
    qtbot.addWidget(short)
    qtbot.addWidget(long)

    assert short.sizeHint().width() < long.sizeHint().width()
    assert short.sizeHint().height() >= 24


def test_a_line_breaks_where_a_value_is_missing() -> None:
    from math import nan

    from PySide6.QtCore import QRectF

    points = points_within([1, 2, nan, 3, 1], QRectF(0, 0, 40, 10))

    assert [len(run) for run in runs(points)] == [2, 2]
    assert points[0].y() == 10  # type: ignore[union-attr]  # known to be there
    assert points[3].y() == 0  # type: ignore[union-attr]  # known to be there


def test_one_value_is_not_a_line(qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    line.show_values([4.0])

    assert not line.has_line()


def test_the_last_door_of_an_insight_is_the_first_choice(qtbot: QtBot) -> None:
    bar = InsightBar()
    qtbot.addWidget(bar)
    opened: list[str] = []
    doors = [("Show", lambda: opened.append("show")), ("Help", lambda: opened.append("help"))]
    bar.show_insight("Childcare is stuck.", "", doors=doors)
    first, last = bar.findChildren(QPushButton)
    last.click()

    assert (first.objectName(), last.objectName()) == ("plain", "primary")
    assert opened == ["help"]


def test_a_new_insight_takes_the_old_doors_away(qtbot: QtBot) -> None:
    bar = InsightBar()
    qtbot.addWidget(bar)
    bar.show_insight("One", "", doors=[("Show", lambda: None)])
    bar.show_insight("Two", "")

    assert bar.findChildren(QPushButton) == []


def test_an_empty_state_offers_ways_out(qtbot: QtBot) -> None:
    state = EmptyState("users", "Nobody yet", "Add someone.", buttons=(button("Add", "primary"),))
    qtbot.addWidget(state)

    assert [found.text() for found in state.findChildren(QPushButton)] == ["Add"]


def test_an_entry_of_the_sidebar_says_its_count(qtbot: QtBot) -> None:
    entry = NavButton("People", "users")
    qtbot.addWidget(entry)
    entry.show_count(148)
    entry.set_narrow(narrow=True)

    assert entry.accessibleName() == entry.toolTip() == "People, 148"


@pytest.mark.parametrize(("width", "columns"), [(1200, 4), (900, 2), (700, 2), (300, 1)])
def test_four_cards_stand_in_even_rows(qtbot: QtBot, width: int, columns: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = ColumnsLayout(window, least=260, gap=10)
    for _ in range(4):
        layout.addWidget(_a_block())
    window.resize(width, 800)
    window.show()

    assert layout.columns_within(width) == columns
    assert len({item.widget().width() for item in _items(layout)}) == 1


def _a_block() -> QWidget:
    made = QWidget()
    made.setMinimumSize(QSize(50, 40))
    return made


def _items(layout: ColumnsLayout) -> list:  # type: ignore[type-arg]  # of layout items
    return [layout.itemAt(n) for n in range(layout.count())]


def test_a_flow_starts_at_the_right_where_reading_does(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = FlowLayout(window)
    first, second = _a_block(), _a_block()
    layout.addWidget(first)
    layout.addWidget(second)
    window.resize(300, 100)
    window.show()

    assert first.x() > second.x()
    assert first.geometry().right() == 299


def test_a_flow_starts_a_new_line_where_the_room_ends(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = FlowLayout(window, gap=8)
    for _ in range(3):
        layout.addWidget(_a_block())

    assert layout.heightForWidth(170) == 40
    assert layout.heightForWidth(165) == 88


def test_clearing_a_layout_clears_the_layouts_inside(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outer, inner = QVBoxLayout(window), QVBoxLayout()
    outer.addLayout(inner)
    inner.addWidget(_a_block())
    clear_layout(outer)

    assert outer.count() == 0
    assert window.findChildren(QWidget) == []


def test_what_is_cleared_before_it_was_shown_never_becomes_a_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    window.show()
    block = _a_block()
    layout.addWidget(block)
    clear_layout(layout)

    for _ in range(3):
        QApplication.processEvents()  # what waits to be shown is shown by the loop
        assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
