"""Puts tokens on the application, and follows the system between light and dark."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from organiser_app.gui.theme.fonts import load_fonts, text_font
from organiser_app.gui.theme.icons import refresh_icons
from organiser_app.gui.theme.palette import palette_for
from organiser_app.gui.theme.state import SCALE_PROPERTY, TOKENS_PROPERTY, current_tokens
from organiser_app.gui.theme.style_sheet import style_sheet
from organiser_app.gui.theme.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens

SMALLEST_SCALE = 0.9
LARGEST_SCALE = 2.0


class Scheme(StrEnum):
    """The setting "Appearance"."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def apply_theme(app: QApplication, tokens: Tokens, text_scale: float = 1.0) -> None:
    """Give the whole application these colours and this text size, icons included."""
    load_fonts()
    scale = min(max(text_scale, SMALLEST_SCALE), LARGEST_SCALE)
    first = app.property(TOKENS_PROPERTY) is None
    app.setProperty(TOKENS_PROPERTY, tokens.name)
    app.setProperty(SCALE_PROPERTY, scale)
    if first:
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(text_font(scale=scale))
    app.setPalette(palette_for(tokens))
    sheet = style_sheet(tokens, scale)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    refresh_icons(app)


def tokens_for(scheme: Scheme, *, system_is_dark: bool, more_contrast: bool = False) -> Tokens:
    """The colours for a setting, given what the system says."""
    dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and system_is_dark)
    if more_contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


class Theme(QObject):
    """The look in force and the setting behind it; follows the system while set to do so.

    Signals:
        changed(Tokens): new colours or a new text size were applied.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        *,
        text_scale: float = 1.0,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._scheme = scheme
        self._text_scale = text_scale
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._follow)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return current_tokens()

    @property
    def scheme(self) -> Scheme:
        """The setting, not what it comes to."""
        return self._scheme

    @property
    def text_scale(self) -> float:
        """1.0 = 100 %."""
        return self._text_scale

    def set_scheme(self, scheme: Scheme) -> None:
        """Change the setting "Appearance"."""
        self._scheme = scheme
        self._apply()

    def set_text_scale(self, text_scale: float) -> None:
        """Change the text size, 0.9 to 2.0."""
        self._text_scale = text_scale
        self._apply()

    def _follow(self) -> None:
        self._apply()

    def _apply(self) -> None:
        # Unknown means light: offscreen and older desktops say nothing.
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        contrast = self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        tokens = tokens_for(self._scheme, system_is_dark=dark, more_contrast=contrast)
        apply_theme(self._app, tokens, self._text_scale)
        self.changed.emit(tokens)
