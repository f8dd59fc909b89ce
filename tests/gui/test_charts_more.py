"""The charts of ways, flows and ties: marks, tables, pictures, mirrored, discreet, empty."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from organiser_app.gui.charts import more_sentences
from organiser_app.gui.charts.chart import Chart
from organiser_app.gui.charts.flow_bands import FlowBands
from organiser_app.gui.charts.flow_picture import OTHERS, folded
from organiser_app.gui.charts.flow_table import FlowTable
from organiser_app.gui.charts.flows import FlowsChart
from organiser_app.gui.charts.ties import TiesChart
from organiser_app.gui.charts.ways import WaysChart, readable_on
from organiser_app.gui.theme.tokens import ALL_TOKENS
from organiser_app.metrics.figures import Flows, ThreeWays, TiesOverTime, Ways
from tests.helpers.chart_figures import Town, context_of, figures_of
from tests.helpers.colours import contrast

SMALL = Town(people=60, exchanges=400)
MANY = Town(people=200, exchanges=2_000, areas=tuple(f"Area {n:02}" for n in range(20)))
WAYS = Ways(
    300,
    ThreeWays(0.2, 0.15, 0.05, 0.6),
    0,
    equal_count=180,
    now_at_equal=ThreeWays(0.15, 0.1, 0.05, 0.7),
    before_at_equal=ThreeWays(0.2, 0.1, 0.0, 0.7),
)
TIES = TiesOverTime(
    ends=np.arange(20_500, 20_780, 30, dtype=np.int32),
    per_person=np.linspace(0.2, 0.5, 10),
    low=np.linspace(0.1, 0.4, 10),
    high=np.linspace(0.3, 0.6, 10),
    equal_count=210,
)
NO_TIES = TiesOverTime(
    np.zeros(0, dtype=np.int32), np.zeros(0), np.zeros(0), np.zeros(0), 0, needs_about=40
)
CASES: tuple[tuple[type[Chart[Any]], object, object], ...] = (
    (WaysChart, WAYS, Ways(20, None, 130)),
    (FlowsChart, figures_of(SMALL).flows, figures_of(Town(people=3, exchanges=0)).flows),
    (FlowsChart, figures_of(MANY).flows, figures_of(Town(people=3, exchanges=0)).flows),
    (TiesChart, TIES, NO_TIES),
)
NAMES = ("ways", "flows as bands", "flows as a table", "ties")


def town_of(figures: object) -> Town:
    many = isinstance(figures, Flows) and len(np.unique(figures.from_area)) > 8
    return MANY if many else SMALL


def show(qtbot: QtBot, kind: type[Chart[Any]], figures: object, **how: bool) -> Any:
    chart = kind()
    qtbot.addWidget(chart)
    if how.get("mirrored"):
        chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.resize(620, 380)
    chart.show()
    context = context_of(town_of(figures), names_hidden=how.get("hidden", False))
    chart.show_figures(figures, context)
    return chart


@pytest.fixture(params=list(zip(NAMES, CASES, strict=True)), ids=lambda case: case[0])
def case(
    request: pytest.FixtureRequest, themed: object
) -> tuple[type[Chart[Any]], object, object]:
    found: tuple[type[Chart[Any]], object, object] = request.param[1]
    return found


Case = tuple[type[Chart[Any]], object, object]


def test_each_is_a_question_with_a_sentence_a_table_and_marks_for_the_keyboard(
    qtbot: QtBot, case: Case
) -> None:
    kind, figures, _ = case
    chart = show(qtbot, kind, figures)

    headers, rows = chart.table()
    assert chart.title.endswith("?")
    assert chart.sentence
    assert rows
    assert all(len(row) == len(headers) for row in rows)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    said = chart.accessibleDescription().splitlines()
    assert said[0] == chart.sentence
    assert len(said) == 2


def test_the_mark_that_is_pointed_at_is_drawn(qtbot: QtBot, case: Case) -> None:
    kind, figures, _ = case
    chart = show(qtbot, kind, figures)
    image = QImage(chart.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    blank = image.copy()

    painter = QPainter(image)
    chart._paint_current(painter, 0)
    painter.end()

    assert image != blank


def test_every_mark_says_something_and_is_found_where_it_is_drawn(
    qtbot: QtBot, case: Case
) -> None:
    kind, figures, _ = case
    chart = show(qtbot, kind, figures)

    for position in range(len(chart._anchors)):
        assert chart._mark(position).words


def test_where_there_is_too_little_words_stand_in_place_of_a_drawing(
    qtbot: QtBot, case: Case
) -> None:
    kind, _, nothing = case
    chart = show(qtbot, kind, nothing)

    assert chart._empty_words
    assert chart.sentence
    assert len(chart._anchors) == 0
    assert not chart.picture(1.0).isNull()


def test_pictures_can_be_taken_mirrored_and_discreet(qtbot: QtBot, case: Case) -> None:
    kind, figures, _ = case
    for how in ({"mirrored": True}, {"hidden": True}):
        chart = show(qtbot, kind, figures, **how)
        assert not chart.picture(1.0).isNull()


def test_reading_from_the_right_help_comes_from_the_right(themed: object, qtbot: QtBot) -> None:
    flows = figures_of(SMALL).flows
    plain, mirrored = (show(qtbot, FlowsChart, flows, mirrored=way) for way in (False, True))
    left, right = (chart._anchors[:4, 0].mean() for chart in (plain, mirrored))

    assert left < 200
    assert right > 400


def test_time_runs_from_the_left_in_every_language(themed: object, qtbot: QtBot) -> None:
    chart = show(qtbot, TiesChart, TIES, mirrored=True)

    assert (np.diff(chart._anchors[:, 0]) > 0).all()


def test_few_areas_are_bands_and_many_a_table(themed: object, qtbot: QtBot) -> None:
    few = show(qtbot, FlowsChart, figures_of(SMALL).flows)
    many = show(qtbot, FlowsChart, figures_of(MANY).flows)

    assert isinstance(few._picture, FlowBands)
    assert isinstance(many._picture, FlowTable)


def test_bands_and_nodes_hold_every_exchange_once(themed: object, qtbot: QtBot) -> None:
    flows = figures_of(SMALL).flows
    picture = show(qtbot, FlowsChart, flows)._picture

    for column in range(3):
        assert sum(n.count for n in picture.nodes if n.column == column) == flows.acts
    for column in (0, 1):
        assert sum(b.count for b in picture.bands if b.column == column) == flows.acts
    for position, band in enumerate(picture.bands, start=len(picture.nodes)):
        assert len(picture.mark(position)[1]) == band.count


def test_a_cell_of_the_table_leads_to_its_exchanges(themed: object, qtbot: QtBot) -> None:
    flows = figures_of(MANY).flows
    picture = show(qtbot, FlowsChart, flows)._picture
    ids = np.concatenate([picture.mark(n)[1] for n in range(len(picture.anchors))])

    assert picture.counts.sum() == flows.acts
    assert sorted(ids.tolist()) == sorted(flows.exchange_ids.tolist())


def test_small_flows_are_not_told_apart_while_names_are_hidden(
    themed: object, qtbot: QtBot
) -> None:
    flows = figures_of(MANY).flows
    chart = show(qtbot, FlowsChart, flows, hidden=True)
    words = [chart._mark(n).words for n in range(len(chart._anchors))]

    assert not {str(n) for n in range(1, 5)} & {str(row[-1]) for row in chart.table()[1]}
    assert not any(one.endswith(f"\n{n} exchanges") for one in words for n in range(2, 5))


def test_the_parts_of_a_bar_fill_it(themed: object, qtbot: QtBot) -> None:
    chart = show(qtbot, WaysChart, WAYS)
    parts = chart._parts

    for bar in range(3):
        assert sum(part.share for part in parts if part.bar == bar) == pytest.approx(1.0)
    widest = max(parts, key=lambda part: part.place.width())
    assert widest.way == 3


def test_numbers_in_the_parts_can_be_read_in_every_theme() -> None:
    for tokens in ALL_TOKENS.values():
        for colour in (tokens.heat[4], tokens.heat[2], tokens.cat[1], tokens.neutral):
            assert contrast(readable_on(colour), colour) >= 4.5


def test_the_sentence_of_ways_says_both_periods_only_where_they_are_compared() -> None:
    alone = Ways(300, WAYS.now, 0)

    assert more_sentences.ways(WAYS) == (
        "Of 300 exchanges, 20\xa0% come straight back, 20\xa0% come round; 60\xa0% go one way. "
        "At 180 exchanges each, 70\xa0% go one way now and 70\xa0% did in the period before."
    )
    assert "each" not in more_sentences.ways(alone)


def test_what_is_given_most_is_named_only_where_there_is_one() -> None:
    three = np.array([0, 1, 2], dtype=np.int32)
    alike = Flows(three, three, three, np.array([2, 2, 1]), np.arange(5), three)

    assert more_sentences.most_given(alike) is None
    assert "given most" not in more_sentences.flows(alike, context_of(SMALL))


def test_the_rest_is_folded_into_one_and_no_area_comes_last() -> None:
    positions = np.array([-1, 0, 1, 2, 3], dtype=np.int32)
    order, kept = folded(positions, np.array([9, 5, 1, 7, 1]), 4)

    assert order == (0, 2, -1, OTHERS)
    assert kept.tolist() == [-1, 0, OTHERS, 2, OTHERS]
