"""The palette that Fusion draws everything from which the style sheet does not name."""

from PySide6.QtGui import QColor, QPalette

from organiser_app.gui.theme.tokens import Tokens


def palette_for(tokens: Tokens) -> QPalette:
    """Every role of the palette from the tokens, with its disabled variant."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.input,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text3,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Light: tokens.raised,
        role.Midlight: tokens.grid,
        role.Mid: tokens.line,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.line_strong,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_text,
        role.LinkVisited: tokens.accent_text,
        role.ToolTipBase: tokens.tip,
        role.ToolTipText: tokens.tip_text,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.text3))
    return palette
