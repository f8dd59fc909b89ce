"""How Organiser looks: colours, sizes, fonts, icons. Charts, models and widgets all read it here.

Qt itself keeps the state: the palette, the style sheet and the name of the token set are set on
the application by `apply_theme`, and Qt tells every widget with `PaletteChange`. So nothing has
to be handed down to a widget, and nothing here knows a widget class of ours.
"""

from organiser_app.gui.theme.apply import Scheme, Theme, apply_theme, tokens_for
from organiser_app.gui.theme.fonts import load_fonts, tabular, text_font
from organiser_app.gui.theme.icon_names import IconName
from organiser_app.gui.theme.icons import icon, icon_pixmap, set_icon
from organiser_app.gui.theme.state import current_text_scale, current_tokens, scaled
from organiser_app.gui.theme.tokens import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    RADIUS,
    SPACE,
    TYPE,
    ColourName,
    Status,
    Tokens,
)

__all__ = [
    "DARK",
    "DARK_CONTRAST",
    "LIGHT",
    "LIGHT_CONTRAST",
    "RADIUS",
    "SPACE",
    "TYPE",
    "ColourName",
    "IconName",
    "Scheme",
    "Status",
    "Theme",
    "Tokens",
    "apply_theme",
    "current_text_scale",
    "current_tokens",
    "icon",
    "icon_pixmap",
    "load_fonts",
    "scaled",
    "set_icon",
    "tabular",
    "text_font",
    "tokens_for",
]
