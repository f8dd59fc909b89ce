"""The large picture of the network as a chart: the same doors as every chart, and a camera."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser_app.gui.charts.camera import CLOSEST, Camera
from organiser_app.gui.charts.network import NetworkChart
from organiser_app.gui.charts.network_people import PeopleDrawing
from organiser_app.gui.charts.network_shot import SHADES_OF_TIME, shade_of_time
from organiser_app.gui.charts.network_ties import ties_of_person
from organiser_app.gui.charts.network_words import sentence
from organiser_app.metrics.moment import Scene, moment, scene
from organiser_app.metrics.particulars import nothing_known
from organiser_app.metrics.portrait import interior, portrait
from organiser_app.metrics.snapshot import Window
from organiser_app.metrics.what_if import without
from tests.helpers.chart_figures import TODAY, Town, context_of, invented_name, invented_snapshot

TOWN = Town(people=60, exchanges=260, needs=0)
CROWD = Town(people=900, exchanges=3000, needs=0)
Shown = Callable[..., NetworkChart]


def scene_of(town: Town, *, days: int = 90, opened: int | None = None) -> Scene:
    snapshot = invented_snapshot(town)
    whole = portrait(snapshot)
    at = moment(snapshot, whole, Window(TODAY + 1 - days, TODAY + 1))
    return scene(whole, at, None if opened is None else interior(whole, opened))


@pytest.fixture
def shown(qtbot: QtBot, themed: object) -> Shown:
    def show(of: Scene, town: Town = TOWN, *, hidden: bool = False) -> NetworkChart:
        chart = NetworkChart()
        qtbot.addWidget(chart)
        chart.resize(900, 560)
        chart.show_figures(of, context_of(town, names_hidden=hidden))
        chart.show()
        return chart

    return show


def names_in(text: str) -> list[str]:
    return [name for n in range(1, 61) if (name := invented_name(n)) in text]


def test_a_picture_for_others_names_nobody_and_says_what_it_is_of(
    shown: Shown, tmp_path: Path
) -> None:
    chart = shown(scene_of(TOWN))

    chart.svg(tmp_path / "network.svg")

    drawn = re.sub(r"\s+", " ", (tmp_path / "network.svg").read_text(encoding="utf-8"))
    assert names_in(drawn) == []
    assert "Who is connected?" in drawn
    assert "Riverside Mutual Aid" in drawn
    assert "n = " in drawn
    assert not chart.picture().isNull()


def test_it_paints_itself_for_a_report_without_being_on_the_screen(themed: object) -> None:
    chart = NetworkChart()
    chart.show_figures(scene_of(CROWD), context_of(CROWD))
    page = QImage(900, 700, QImage.Format.Format_ARGB32)
    page.fill(QColor("white"))

    painter = QPainter(page)
    chart.paint_picture(painter, QRectF(0, 0, 900, 700))
    painter.end()

    pixels = np.frombuffer(bytes(page.constBits()), np.uint32)
    assert len(np.unique(pixels)) > 20


def test_the_table_is_alphabetical_and_counts_are_blurred_for_onlookers(shown: Shown) -> None:
    headers, rows = shown(scene_of(TOWN)).table()
    _, crowd = shown(scene_of(CROWD), CROWD, hidden=True).table()

    names = [str(row[0]) for row in rows]
    assert headers[:3] == ("Name", "Area", "Shared help with")
    assert names == sorted(names)
    assert [str(row[0]) for row in crowd[:-1]] == sorted(CROWD.areas)


@pytest.mark.parametrize("seed", range(6))
def test_the_sentence_is_true_of_what_is_drawn(seed: int, themed: object) -> None:
    town = replace(TOWN, seed=seed, exchanges=60 + 60 * seed)
    of = scene_of(town)

    said = sentence(of, context_of(town))

    people = len(np.unique(np.concatenate((
        of.moment.connections.from_index, of.moment.connections.to_index
    ))))  # fmt: skip
    rings = len(of.moment.connections.bridges)
    if rings > 1:
        assert said.startswith(f"{rings} of the {people} people join parts")
    elif rings == 1:
        assert said.startswith(f"One of the {people} people joins parts")
    else:
        assert said.startswith((f"{people} people, in", f"All {people} people are joined"))


def test_the_sentence_of_an_opened_area_counts_its_people(shown: Shown) -> None:
    of = scene_of(CROWD, opened=2)

    said = shown(of, CROWD).sentence

    figures = of.moment.connections
    within = int(figures.acts.sum())
    assert said.startswith(f"North End: people with ties: {len(figures.member_ids)};")
    assert f"exchanges among them: {within};" in said


def test_ties_fade_with_the_time_since_the_last_act(shown: Shown) -> None:
    of = scene_of(TOWN)
    chart = shown(of)
    drawing = chart._made
    assert isinstance(drawing, PeopleDrawing)

    shades = shade_of_time(of.moment.last_day, drawing._shot)

    newest, oldest = of.moment.last_day.argmax(), of.moment.last_day.argmin()
    assert shades[newest] == SHADES_OF_TIME - 1
    assert shades[oldest] == 0
    order = np.argsort(of.moment.last_day)
    assert (np.diff(shades[order]) >= 0).all()


def test_which_way_help_went_is_known_from_either_side() -> None:
    at = scene_of(TOWN).moment

    for person in range(at.people):
        ties = ties_of_person(at, person)
        for other, gave, received in zip(ties.others, ties.gave, ties.received, strict=True):
            back = ties_of_person(at, int(other))
            here = int(np.flatnonzero(back.others == person)[0])
            assert (back.received[here], back.gave[here]) == (gave, received)


def wheel(chart: NetworkChart, at: QPointF, steps: int) -> None:
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart._canvas.viewport(), event)


def test_the_wheel_comes_closer_around_the_pointer_and_a_drag_moves(shown: Shown) -> None:
    chart = shown(scene_of(TOWN))
    at = chart._anchors[5].copy()
    wheel(chart, QPointF(*at), 3)
    stays = chart._anchors[5]
    start = QPoint(*(round(one) for one in chart._anchors[7] + 40))
    before = chart._anchors[7].copy()
    view = chart._canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(12, 8))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(12, 8))

    assert chart.camera.zoom > 1.5
    # at the very edge the picture shows nothing beyond itself
    assert np.hypot(*(stays - at)) < 30
    assert chart.chosen is None
    assert (np.abs(chart._anchors[7] - before) <= (12.5, 8.5)).all()


def test_the_camera_never_leaves_the_picture() -> None:
    bounds = QRectF(0, 0, 800, 500)
    camera = Camera()

    close = camera.closer(40, QPointF(10, 10), bounds)
    moved = close.moved(QPointF(9999, -9999), bounds)
    back = moved.closer(-40, QPointF(400, 250), bounds)

    assert close.zoom == CLOSEST
    half = 0.5 / CLOSEST
    assert (moved.x, moved.y) == (pytest.approx(half), pytest.approx(1 - half))
    assert back == Camera()


def test_more_names_show_the_closer_it_is_looked_at(shown: Shown) -> None:
    chart = shown(scene_of(replace(TOWN, people=220, exchanges=900)))
    drawing = chart._made
    assert isinstance(drawing, PeopleDrawing)
    named = {label.position for label in drawing._names}
    missing = next(n for n in range(len(drawing._dots)) if n not in named)

    member = int(chart._figures.moment.connections.member_ids[missing])  # type: ignore[union-attr]
    chart.choose(member, come_close=True)

    assert isinstance(chart._made, PeopleDrawing)
    assert missing in {label.position for label in chart._made._names}
    boxes = [label.place for label in chart._made._names]
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[:n])


def test_who_joins_parts_is_ringed_and_named(shown: Shown) -> None:
    of = scene_of(replace(TOWN, exchanges=150))
    chart = shown(of)

    assert isinstance(chart._made, PeopleDrawing)
    named = {label.position for label in chart._made._names}
    assert of.moment.connections.bridges
    assert set(of.moment.connections.bridges) <= named


def test_those_who_are_imagined_to_rest_keep_their_place(shown: Shown) -> None:
    snapshot = invented_snapshot(TOWN)
    whole = portrait(snapshot)
    window = Window(TODAY - 89, TODAY + 1)
    absent = np.isin(snapshot.member_ids, whole.member_ids[[3]])
    rested, _ = without(snapshot, nothing_known(snapshot), absent)
    then = scene(
        whole, moment(rested, whole, window, absent=absent), resting=whole.member_ids[[3]]
    )

    chart = shown(then)

    assert isinstance(chart._made, PeopleDrawing)
    said = [chart._mark(n).words for n in range(len(chart._anchors))]
    assert f"{invented_name(int(whole.member_ids[3]))} rests" in said
    assert whole.member_ids[3] not in then.moment.connections.member_ids


def test_pictures_of_every_size_are_laid_out_in_a_small_window(
    qtbot: QtBot, themed: object
) -> None:
    for town in (Town(people=2, exchanges=1, needs=0), TOWN, CROWD):
        chart = NetworkChart()
        qtbot.addWidget(chart)
        chart.resize(300, 240)
        chart.show_figures(scene_of(town), context_of(town))
        assert not chart.grab().isNull()
