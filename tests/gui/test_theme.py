"""The look: readable for everyone, one set of icons, and it follows the setting and the system."""

import re
from itertools import combinations
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.gui.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    IconName,
    Scheme,
    Theme,
    Tokens,
    apply_theme,
    current_tokens,
    icon_pixmap,
    scaled,
    set_icon,
    tokens_for,
)
from organiser_app.gui.theme.tokens import STATUSES
from organiser_app.services.paths import resource_path
from tests.helpers.colours import VISION, contrast, distance

ALL = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
WORDS = [
    ("text", "card"),
    ("text", "window"),
    ("text", "accent_soft"),
    ("text2", "card"),
    ("text2", "window"),
    ("text2", "sidebar"),
    ("text2", "grid"),
    ("text3", "card"),
    ("text3", "window"),
    ("text3", "sidebar"),
    ("nav_text", "sidebar"),
    ("nav_text", "nav_hover"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_text", "accent_soft"),
    ("accent_text", "card"),
    ("accent_text", "window"),
    ("bad", "card"),
    ("bad", "window"),
    ("tip_text", "tip"),
]
SHAPES = [
    ("line_strong", "card"),
    ("line_strong", "window"),
    ("focus", "card"),
    ("focus", "window"),
    ("focus", "sidebar"),
    ("give", "card"),
    ("receive", "card"),
    ("accent", "card"),
]


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    apply_theme(qapp, LIGHT)
    return qapp


@pytest.mark.parametrize("tokens", ALL, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("words", "ground"), WORDS)
def test_words_stand_out_from_their_ground(tokens: Tokens, words: str, ground: str) -> None:
    assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", ALL, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("status", STATUSES)
def test_the_words_of_a_status_stand_out_from_its_ground(tokens: Tokens, status: str) -> None:
    pair = tokens.status(status)  # type: ignore[arg-type]  # one of STATUSES

    assert contrast(pair.text, pair.background) >= 4.5


@pytest.mark.parametrize("tokens", ALL, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_borders_and_marks_can_be_seen(tokens: Tokens, shape: str, ground: str) -> None:
    assert contrast(getattr(tokens, shape), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", ALL, ids=lambda tokens: tokens.name)
def test_numbers_can_be_read_on_every_step_of_waiting_time(tokens: Tokens) -> None:
    for ground, words in zip(tokens.ramp, tokens.ramp_text, strict=True):
        assert contrast(words, ground) >= 4.5


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_giving_and_receiving_differ_for_every_eye(tokens: Tokens, vision: str) -> None:
    assert distance(tokens.give, tokens.receive, vision) >= 40


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize(("tokens", "least"), [(LIGHT, 26), (DARK, 20)])
def test_the_first_four_category_colours_differ_for_every_eye(
    tokens: Tokens, least: float, vision: str
) -> None:
    for one, other in combinations(tokens.cat[:4], 2):
        assert distance(one, other, vision) >= least - 0.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_a_longer_wait_is_further_from_the_card(tokens: Tokens) -> None:
    steps = [contrast(colour, tokens.card) for colour in tokens.ramp]

    assert steps == sorted(steps)


def test_every_icon_name_has_a_file_and_every_file_a_name() -> None:
    files = {file.stem for file in resource_path("icons").glob("*.svg")}

    assert files == set(get_args(IconName))


def test_every_icon_takes_its_colour_from_the_theme(app: QApplication) -> None:
    for name in get_args(IconName):
        source = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
        assert "currentColor" in source
        assert not icon_pixmap(name, size=16).isNull()


def test_pictures_in_the_style_sheet_exist(app: QApplication) -> None:
    for tokens in (LIGHT, DARK):
        apply_theme(app, tokens)
        found = re.findall(r'url\("([^"]+)"\)', app.styleSheet())

        assert len(found) == 4
        assert all(Path(file).is_file() for file in found)


def test_licences_of_fonts_and_icons_ship() -> None:
    assert "SIL Open Font License" in _licence("Inter-OFL-1.1.txt")
    assert "ISC License" in _licence("Lucide-ISC.txt")


def _licence(name: str) -> str:
    return resource_path(f"LICENSES/{name}").read_text(encoding="utf-8")


def test_the_text_is_set_in_inter(app: QApplication) -> None:
    assert QFontInfo(app.font()).family() == "Inter"


def test_the_palette_follows_the_tokens(app: QApplication) -> None:
    apply_theme(app, DARK)

    assert app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert current_tokens() is DARK


def test_an_icon_is_drawn_anew_when_the_theme_changes(app: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "square", "text")
    apply_theme(app, DARK)

    assert _most_solid(button).lightness() > 200


def _most_solid(button: QPushButton) -> QColor:
    image = button.icon().pixmap(18, 18).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    colours = [image.pixelColor(x, y) for x in range(18) for y in range(18)]
    return max(colours, key=QColor.alpha)


def test_an_icon_is_drawn_at_the_pixels_of_the_screen(app: QApplication) -> None:
    pixmap = icon_pixmap("users", size=18, ratio=2.0)

    assert pixmap.width() == 36
    assert pixmap.deviceIndependentSize().width() == 18


def test_icons_that_point_are_mirrored_where_reading_goes_left(app: QApplication) -> None:
    forward = icon_pixmap("chevron-right", size=18).toImage()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    backward = icon_pixmap("chevron-right", size=18).toImage()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert forward != backward


def test_text_size_scales_text_and_distances(app: QApplication) -> None:
    apply_theme(app, LIGHT, 1.5)

    assert app.font().pixelSize() == round(13 * 1.5)
    assert scaled(100) == 150


def test_text_size_stays_within_what_the_pages_can_hold(app: QApplication) -> None:
    apply_theme(app, LIGHT, 9.0)

    assert scaled(100) == 200


@pytest.mark.parametrize(
    ("scheme", "system_is_dark", "more_contrast", "expected"),
    [
        (Scheme.SYSTEM, False, False, LIGHT),
        (Scheme.SYSTEM, True, False, DARK),
        (Scheme.LIGHT, True, False, LIGHT),
        (Scheme.DARK, False, False, DARK),
        (Scheme.DARK, False, True, DARK_CONTRAST),
        (Scheme.SYSTEM, False, True, LIGHT_CONTRAST),
    ],
)
def test_the_setting_wins_over_the_system(
    scheme: Scheme, system_is_dark: bool, more_contrast: bool, expected: Tokens
) -> None:
    found = tokens_for(scheme, system_is_dark=system_is_dark, more_contrast=more_contrast)

    assert found is expected


def test_a_system_that_says_nothing_means_light(app: QApplication) -> None:
    theme = Theme(app, Scheme.SYSTEM)

    assert theme.tokens is LIGHT


def test_a_change_of_the_setting_is_told(app: QApplication, qtbot: QtBot) -> None:
    theme = Theme(app, Scheme.LIGHT)

    with qtbot.waitSignal(theme.changed) as told:
        theme.set_scheme(Scheme.DARK)

    assert told.args == [DARK]
    assert theme.scheme is Scheme.DARK
