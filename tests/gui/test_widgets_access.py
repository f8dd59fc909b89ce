"""Every widget of the gallery, in every look: named, large enough, reachable, and it draws."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from shiboken6 import delete

from organiser_app.gui.theme import LIGHT, apply_theme
from tests.gui.gallery import LOOKS, Look
from tests.gui.gallery_pages import a_page, the_table, the_welcome


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: look.name)
def window(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QWidget]:
    look: Look = request.param
    qapp.setLayoutDirection(look.direction)
    apply_theme(qapp, look.tokens, look.scale)
    made = QWidget()
    for page in (a_page(), the_welcome(), the_table()):
        page.setParent(made)
        page.show()
    made.resize(1600, 1000)
    made.show()
    qapp.processEvents()
    yield made
    delete(made)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, LIGHT)


def _reachable(window: QWidget) -> list[QWidget]:
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    return [widget for widget in shown if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_everything_that_takes_the_focus_has_a_name(window: QWidget) -> None:
    nameless = [widget for widget in _reachable(window) if not _name(widget)]

    assert nameless == []


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_every_button_is_large_enough_to_hit(window: QWidget) -> None:
    buttons = [widget for widget in _reachable(window) if isinstance(widget, QAbstractButton)]

    assert [b for b in buttons if b.width() < 24 or b.height() < 24] == []


def test_nothing_that_scrolls_stops_the_tab_key(window: QWidget) -> None:
    assert [widget for widget in _reachable(window) if isinstance(widget, QScrollArea)] == []


def test_every_widget_draws(window: QWidget) -> None:
    assert not window.grab().isNull()
