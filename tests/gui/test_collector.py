"""Garbage is collected on the GUI thread, and rows by the thousands are not looked at."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from organiser_app.gui.collector import LOADED, YOUNG, Collector


class Circle:
    """Refers to itself, as a form and what it is connected to do; counts who is still there."""

    alive = 0

    def __init__(self) -> None:
        Circle.alive += 1
        self.itself = self

    def __del__(self) -> None:
        Circle.alive -= 1


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    gc.collect()
    parent = QObject()
    made = Collector(parent)
    gc.collect()
    yield made
    gc.unfreeze()
    gc.enable()
    del parent


def test_circles_of_forms_that_were_closed_are_collected(collector: Collector) -> None:
    circles = [Circle() for _ in range(YOUNG + 100)]
    circles.clear()
    before = Circle.alive
    collector.collect()

    assert before > 0
    assert Circle.alive == 0


def test_very_many_new_objects_are_set_aside_and_end_when_nothing_refers_to_them(
    collector: Collector,
) -> None:
    rows = [[place] for place in range(LOADED + 100)]
    collector.collect()
    aside = gc.get_freeze_count()
    rows.clear()

    assert aside >= LOADED
    assert gc.get_freeze_count() <= aside - LOADED
