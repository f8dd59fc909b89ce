"""Which tokens and which text scale are in force: read from the application, where they are set."""

from PySide6.QtCore import QCoreApplication

from organiser_app.gui.theme.tokens import ALL_TOKENS, LIGHT, Tokens

TOKENS_PROPERTY = "organiser_tokens"
SCALE_PROPERTY = "organiser_text_scale"


def current_tokens() -> Tokens:
    """The colours in force; light before any theme was applied."""
    app = QCoreApplication.instance()
    name = app.property(TOKENS_PROPERTY) if app else None
    return ALL_TOKENS.get(name, LIGHT) if name else LIGHT


def current_text_scale() -> float:
    """The text-size setting in force, 1.0 = 100 %."""
    app = QCoreApplication.instance()
    scale = app.property(SCALE_PROPERTY) if app else None
    return float(scale) if scale else 1.0


def scaled(pixels: float) -> int:
    """A length that grows with the text."""
    return round(pixels * current_text_scale())
