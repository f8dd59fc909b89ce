"""PySide6 6.12.0 loses a reference to None at each call that returns nothing, on Python 3.11.

The program then aborts after some thousand calls, long after any short test has passed.
"""

import sys

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 4000
TOLERATED = 100


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_thousands_of_qt_calls_leave_the_references_to_none_alone(qtbot: QtBot) -> None:
    label, thing, timer = QLabel(), QObject(), QTimer()
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    with QPainter(image) as painter:
        for number in range(CALLS):
            label.setText(str(number))
            thing.setObjectName("name")
            timer.setInterval(number)
            painter.drawPoint(QPoint(1, 1))

    drift = sys.getrefcount(None) - before
    assert abs(drift) < TOLERATED
