from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.gui.charts.arrival import ArrivalChart
from organiser_app.gui.charts.busy import BusyChart
from organiser_app.gui.charts.chart import Chart
from organiser_app.gui.charts.connections import MOST_DOTS, ConnectionsChart
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.giving import GivingChart
from organiser_app.gui.charts.waiting import WaitingChart
from organiser_app.gui.theme import DARK, LIGHT
from organiser_app.metrics.figures import NetworkFigures
from organiser_app.metrics.snapshot import NO_ONE
from tests.helpers.chart_figures import TODAY, Town, context_of, figures_of, invented_name

CHARTS: dict[str, type[Chart[Any]]] = {
    "waiting": WaitingChart,
    "arrival": ArrivalChart,
    "connections": ConnectionsChart,
    "giving": GivingChart,
    "busy": BusyChart,
}
TOWN = Town(people=60, exchanges=400, needs=150)
EMPTY = Town(people=3, exchanges=0, needs=0)
Shown = Callable[..., Any]


@pytest.fixture(scope="module")
def figures() -> NetworkFigures:
    return figures_of(TOWN)


@pytest.fixture
def shown(qtbot: QtBot, figures: NetworkFigures) -> Shown:
    """Shows a chart of the invented town, or of other figures."""

    def show(kind: str, of: object = None, context: ChartContext | None = None) -> Chart[Any]:
        chart = CHARTS[kind]()
        qtbot.addWidget(chart)
        chart.resize(1000 if kind == "busy" else 560, 300)
        chart.show_figures(of or getattr(figures, kind), context or context_of(TOWN))
        chart.show()
        return chart

    return show


def said(chart: Chart[Any], position: int) -> str:
    return chart._mark(position).words


def all_words(chart: Chart[Any]) -> str:
    return "\n".join(said(chart, position) for position in range(len(chart._anchors)))


def canvas_point(chart: Chart[Any], position: int) -> QPoint:
    return QPointF(*chart._anchors[position]).toPoint()


def click(chart: Chart[Any], position: int) -> None:
    QTest.mouseClick(
        chart._canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas_point(chart, position)
    )


def is_painted(image: QImage) -> bool:
    """Whether more than one colour is in the picture."""
    return (
        len(
            {
                image.pixel(x, y)
                for x in range(0, image.width(), 7)
                for y in range(0, image.height(), 3)
            }
        )
        > 1
    )


@pytest.mark.parametrize("kind", CHARTS)
def test_a_chart_says_its_question_and_its_sentence_to_a_screen_reader(
    kind: str, shown: Shown
) -> None:
    chart = shown(kind)

    assert chart.accessibleName() == chart.title
    assert chart.title.endswith("?")
    assert chart.sentence
    assert chart.accessibleDescription() == chart.sentence


@pytest.mark.parametrize("kind", CHARTS)
def test_a_chart_without_figures_is_blank_and_harmless(kind: str, qtbot: QtBot) -> None:
    chart = CHARTS[kind]()
    qtbot.addWidget(chart)
    chart.resize(400, 300)

    QTest.keyClick(chart, Qt.Key.Key_Right)

    assert chart.sentence == ""
    assert chart.table() == ((), [])
    assert not chart.grab().isNull()


@pytest.mark.parametrize("kind", CHARTS)
def test_too_little_data_is_said_in_words_and_has_nothing_to_point_at(
    kind: str, shown: Shown
) -> None:
    chart = shown(kind, of=getattr(figures_of(EMPTY), kind), context=context_of(EMPTY))

    QTest.keyClick(chart, Qt.Key.Key_Right)

    assert chart._empty_words.endswith(".")
    assert len(chart._anchors) == 0
    assert is_painted(chart._canvas.grab().toImage())


@pytest.mark.parametrize("kind", CHARTS)
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_chart_is_painted_on_the_card_in_both_schemes(
    kind: str, tokens: Any, shown: Shown
) -> None:
    chart = shown(kind)

    chart.set_tokens(tokens)
    image = chart.grab().toImage()

    assert image.pixelColor(1, 1) == QColor(tokens.card)
    assert is_painted(image)


@pytest.mark.parametrize("kind", CHARTS)
def test_the_tooltip_of_the_keyboard_is_that_of_the_mouse_and_is_read_out(
    kind: str, shown: Shown, qtbot: QtBot
) -> None:
    chart = shown(kind)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    by_keyboard = chart._current

    assert by_keyboard is not None
    assert said(chart, by_keyboard).split("\n")[0] in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart._current is None
    QTest.mouseMove(chart._canvas.viewport(), canvas_point(chart, by_keyboard))
    assert chart._current == by_keyboard


def test_each_mark_walked_to_is_read_out(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "organiser_app.gui.charts.pointing.QAccessible.updateAccessibility",
        lambda event: heard.append(event.message()),
    )
    chart = shown("waiting")

    QTest.keyClick(chart, Qt.Key.Key_Right)
    first = chart._current
    QTest.keyClick(chart, Qt.Key.Key_Right)

    assert heard == [said(chart, n).replace("\n", ", ") for n in (first, chart._current)]
    assert heard[0] != heard[1]


@pytest.mark.parametrize("kind", ["waiting", "connections", "giving", "busy"])
def test_enter_asks_for_the_same_rows_as_a_click(kind: str, shown: Shown, qtbot: QtBot) -> None:
    chart = shown(kind)
    position = next(n for n in range(len(chart._anchors)) if chart._mark(n).kind)
    asked: list[tuple[str, tuple[int, ...]]] = []
    chart.rows_wanted.connect(lambda name, ids: asked.append((name, ids)))

    click(chart, position)
    QTest.keyClick(chart, Qt.Key.Key_Return)

    mark = chart._mark(position)
    assert asked == [(mark.kind, mark.ids)] * 2
    assert mark.ids


@pytest.mark.parametrize("kind", CHARTS)
def test_the_wheel_belongs_to_the_page(kind: str, shown: Shown) -> None:
    chart = shown(kind)
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = chart._canvas.grab().toImage()

    QApplication.sendEvent(chart._canvas.viewport(), event)

    assert not event.isAccepted()
    assert chart._canvas.grab().toImage() == before


@pytest.mark.parametrize("kind", CHARTS)
def test_hidden_names_are_never_even_asked_for(kind: str, shown: Shown) -> None:
    def must_not_be_asked(member: int) -> str:
        pytest.fail(f"the name of {member} was asked for")

    context = replace(context_of(TOWN, names_hidden=True), member_name=must_not_be_asked)

    chart = shown(kind, context=context)
    chart.grab()

    assert all_words(chart)
    assert chart.table()[1]


@pytest.mark.parametrize("kind", CHARTS)
def test_a_picture_names_nobody_also_when_the_screen_does(kind: str, shown: Shown) -> None:
    asked: list[int] = []

    def name(member: int) -> str:
        asked.append(member)
        return invented_name(member)

    chart = shown(kind, context=replace(context_of(TOWN), member_name=name))
    chart.grab()
    asked.clear()

    chart.picture(1.0)

    assert asked == []


def text_of(svg: Path) -> str:
    return " ".join(part.strip() for part in ET.parse(svg).getroot().itertext() if part.strip())


@pytest.mark.parametrize("kind", CHARTS)
def test_a_picture_carries_what_it_shows_of_whom_and_when(
    kind: str, shown: Shown, tmp_path: Path
) -> None:
    chart = shown(kind)

    chart.svg(tmp_path / "chart.svg")

    words = text_of(tmp_path / "chart.svg")
    assert chart.title in words
    assert "Riverside Mutual Aid" in words
    assert "2026" in words
    assert f"n = {chart._counted(chart._figures)}" in words


def test_every_word_of_the_axes_is_in_the_svg_where_it_belongs(
    shown: Shown, tmp_path: Path
) -> None:
    chart = shown("arrival")

    chart.svg(tmp_path / "chart.svg")

    words = text_of(tmp_path / "chart.svg")
    for tick in ("0\xa0%", "25\xa0%", "50\xa0%", "75\xa0%", "100\xa0%", "7", "14", "21", "28"):
        assert tick in words


@pytest.mark.parametrize("kind", CHARTS)
def test_a_picture_grows_with_its_scale_and_so_does_its_ink(kind: str, shown: Shown) -> None:
    chart = shown(kind)

    once, thrice = chart.picture(1.0), chart.picture(3.0)

    assert thrice.width() == 3 * once.width()
    assert ink(thrice) == pytest.approx(ink(once), rel=0.06)


def ink(image: QImage) -> float:
    """How far the picture is from the white of its card, on average."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), dtype=np.uint8).reshape(grey.height(), -1)
    return float((255 - pixels[:, : grey.width()].astype(float)).mean())


def test_a_picture_can_be_painted_into_any_part_of_a_page(shown: Shown) -> None:
    page = QImage(600, 800, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)

    shown("waiting").paint_picture(painter, QRectF(100, 400, 400, 300))
    painter.end()

    assert is_painted(page.copy(100, 400, 400, 300))
    assert not is_painted(page.copy(0, 0, 600, 390))


def test_waiting_counts_in_the_table_are_those_of_the_figures(
    shown: Shown, figures: NetworkFigures
) -> None:
    _, rows = shown("waiting").table()

    assert sum(int(row[-1]) for row in rows) == figures.waiting.total
    for row in rows:
        assert sum(int(cell) for cell in row[1:-1]) == int(row[-1])


def test_a_segment_asks_for_exactly_its_needs(shown: Shown, figures: NetworkFigures) -> None:
    chart = shown("waiting")

    wanted = [need for n in range(len(chart._anchors)) for need in chart._mark(n).ids]

    in_figures = [need for row in figures.waiting.rows for band in row.need_ids for need in band]
    assert sorted(wanted) == sorted(in_figures)


def test_segments_are_as_long_as_they_count(shown: Shown) -> None:
    chart = shown("waiting")

    per_need = [
        (segment.place.width() + 1.5) / chart._rows[segment.row].counts[segment.band]
        for segment in chart._segments
    ]

    assert max(per_need) == pytest.approx(min(per_need))


def test_waiting_bars_start_at_the_right_where_reading_does(shown: Shown, qtbot: QtBot) -> None:
    chart = shown("waiting")
    left_to_right = [segment.place for segment in chart._segments]

    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    width = chart._drawing.boundingRect().width()
    for before, after in zip(left_to_right, chart._segments, strict=True):
        assert after.place.right() == pytest.approx(width - before.left())


def test_time_runs_left_to_right_in_every_language(shown: Shown) -> None:
    for kind in ("arrival", "busy"):
        chart = shown(kind)
        before = chart._anchors[:, 0].copy()
        chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert np.all(np.diff(np.sign(np.diff(chart._anchors[:, 0][::7]))) == 0)
        assert (chart._anchors[-1, 0] > chart._anchors[0, 0]) == (before[-1] > before[0])


def test_small_counts_are_not_told_apart_where_others_look_on(shown: Shown) -> None:
    chart = shown("waiting", context=context_of(TOWN, names_hidden=True))
    small = [
        segment.place.width()
        for segment in chart._segments
        if chart._rows[segment.row].counts[segment.band] < 5
    ]

    _, rows = chart.table()

    assert max(small) == pytest.approx(min(small))
    assert not any(str(cell) in {"1", "2", "3", "4"} for row in rows for cell in row[1:])
    assert "fewer than 5 needs" in all_words(chart)


def test_arrival_says_for_each_day_what_the_curve_says(
    shown: Shown, figures: NetworkFigures
) -> None:
    chart = shown("arrival")
    curve = figures.arrival.now
    assert curve is not None

    for day in range(1, len(chart._anchors)):
        assert f"{round(100 * curve.met_by(day))}\xa0% met" in said(chart, day)
    _, rows = chart.table()
    assert [row[0] for row in rows] == list(range(len(rows)))


def test_arrival_has_no_rows_to_show(shown: Shown, qtbot: QtBot) -> None:
    chart = shown("arrival")

    with qtbot.assertNotEmitted(chart.rows_wanted):
        click(chart, 5)


def test_who_gives_is_told_in_alphabetical_order_and_no_other(
    shown: Shown, figures: NetworkFigures
) -> None:
    _, rows = shown("giving").table()

    names = [str(row[0]) for row in rows]
    assert names == sorted(names)
    assert sorted(names) == sorted(invented_name(int(m)) for m in figures.giving.member_ids)


def test_the_order_of_people_in_the_figures_changes_nothing_but_their_seats(
    shown: Shown, figures: NetworkFigures
) -> None:
    giving = figures.giving
    turned = replace(
        giving,
        member_ids=giving.member_ids[::-1],
        given=giving.given[::-1],
        received=giving.received[::-1],
    )

    one, other = shown("giving"), shown("giving", of=turned)

    assert {tuple(np.round(a, 6)) for a in one._anchors} == {
        tuple(np.round(a, 6)) for a in other._anchors
    }


def test_a_dot_lies_at_its_counts(shown: Shown, figures: NetworkFigures) -> None:
    chart = shown("giving")
    giving = figures.giving
    alone = next(
        n
        for n in range(len(giving.member_ids))
        if ((giving.given == giving.given[n]) & (giving.received == giving.received[n])).sum() == 1
    )

    place = chart._pixels(
        giving.received[[alone]].astype(float), giving.given[[alone]].astype(float)
    )

    assert chart._anchors[alone] == pytest.approx(place[0])
    assert invented_name(int(giving.member_ids[alone])) in said(chart, alone)


def test_many_people_share_dots_and_nobody_is_lost(shown: Shown) -> None:
    town = Town(people=900, exchanges=4000, needs=40)
    giving = figures_of(town).giving

    chart = shown("giving", of=giving, context=context_of(town))

    people = [member for n in range(len(chart._anchors)) for member in chart._mark(n).ids]
    assert sorted(people) == sorted(int(member) for member in giving.member_ids)
    assert len(chart._anchors) < len(people)


def test_bridges_are_named_beside_their_ring_unless_names_are_hidden(
    shown: Shown, figures: NetworkFigures
) -> None:
    bridge = int(figures.connections.member_ids[figures.connections.bridges[0]])

    named = [name for _, name in shown("connections")._picture._pills]
    hidden = shown("connections", context=context_of(TOWN, names_hidden=True))._picture._pills

    assert invented_name(bridge) in named
    assert hidden == []


def test_labels_in_the_network_do_not_cover_each_other(shown: Shown) -> None:
    picture = shown("connections")._picture

    boxes = [box for box, _ in picture._pills] + [box for box, _, _ in picture._names]

    for position, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[:position])


def test_a_person_in_the_network_says_how_many_they_shared_help_with(
    shown: Shown, figures: NetworkFigures
) -> None:
    chart, network = shown("connections"), figures.connections

    for position in range(len(network.member_ids)):
        ties = int(((network.from_index == position) | (network.to_index == position)).sum())
        expected = "one person" if ties == 1 else f"{ties} people"
        assert f"shared help with {expected}" in said(chart, position)


def test_a_large_network_is_drawn_by_area_and_every_person_is_in_one(shown: Shown) -> None:
    town = Town(people=MOST_DOTS + 600, exchanges=30_000, needs=40)
    network = figures_of(town).connections

    chart = shown("connections", of=network, context=context_of(town))

    people = [member for n in range(len(chart._anchors)) for member in chart._mark(n).ids]
    assert len(chart._anchors) == len(np.unique(network.area))
    assert sorted(people) == sorted(int(member) for member in network.member_ids)


def test_a_large_network_without_areas_is_shown_as_density(shown: Shown) -> None:
    town = Town(people=MOST_DOTS + 600, exchanges=30_000, needs=40)
    network = figures_of(town).connections
    nowhere = replace(network, area=np.full_like(network.area, NO_ONE))

    chart = shown("connections", of=nowhere, context=context_of(town))

    assert len(chart._anchors) == 0
    assert is_painted(chart.grab().toImage())


def test_a_day_says_its_date_and_count_and_asks_for_its_exchanges(
    shown: Shown, figures: NetworkFigures
) -> None:
    chart = shown("busy")
    position = int(np.argmax(figures.busy.counts))
    day = figures.busy.first_day + position

    mark = chart._mark(position)

    assert mark.ids == (day,)
    assert str(int(figures.busy.counts[position])) in mark.words
    assert chart._mark_at(QPointF(*chart._anchors[position])) == position


def test_the_calendar_has_mondays_on_top_and_ends_today(
    shown: Shown, figures: NetworkFigures
) -> None:
    chart = shown("busy")
    weekday = (figures.busy.first_day + np.arange(len(chart._anchors)) + 3) % 7

    tops = [set(np.round(chart._anchors[weekday == day, 1], 6)) for day in range(7)]

    assert [len(top) for top in tops] == [1] * 7
    assert [min(top) for top in tops] == sorted(min(top) for top in tops)
    assert figures.busy.first_day + len(chart._anchors) - 1 == TODAY


def test_days_without_an_exchange_ask_for_nothing(shown: Shown, figures: NetworkFigures) -> None:
    position = int(np.flatnonzero(figures.busy.counts == 0)[0])

    mark = shown("busy")._mark(position)

    assert mark.kind == ""
    assert "no exchange" in mark.words


def test_long_category_names_are_cut_and_leave_room_for_bars(shown: Shown) -> None:
    town = replace(TOWN, categories=("Driving to appointments far away " * 4, "Food"))

    chart = shown("waiting", of=figures_of(town).waiting, context=context_of(town))

    assert chart._label_room < 560 * 0.35
    assert all(segment.place.width() > 0 for segment in chart._segments)


@pytest.mark.parametrize("kind", CHARTS)
def test_a_chart_takes_the_colours_of_the_theme_when_the_palette_changes(
    kind: str, shown: Shown, qapp: QApplication
) -> None:
    chart = shown(kind)
    chart.set_tokens(DARK)

    chart.setPalette(QPalette(QColor("white")))

    assert chart._tokens == LIGHT


@pytest.mark.parametrize("kind", CHARTS)
def test_a_chart_can_be_built_inside_a_page_with_its_own_look(kind: str, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setStyleSheet("QWidget { font-size: 20px; color: #123456; }")
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    chart = CHARTS[kind](page)
    QVBoxLayout(page).addWidget(chart)
    page.show()

    assert chart.isVisible()


@pytest.mark.parametrize("kind", CHARTS)
def test_new_figures_let_go_of_the_mark_of_the_old(
    kind: str, shown: Shown, figures: NetworkFigures
) -> None:
    chart = shown(kind)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart._current is not None

    chart.show_figures(getattr(figures_of(EMPTY), kind), context_of(EMPTY))

    assert chart._current is None
    assert chart.accessibleDescription() == chart.sentence
