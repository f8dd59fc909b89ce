"""Something to do, in a menu: its words to the letter, with an icon in the colours of the theme."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from organiser_app.gui.theme import IconName, set_icon
from organiser_app.gui.widgets.text import no_mnemonic


def add_action(menu: QMenu, text: str, icon: IconName, act: Callable[[], object]) -> None:
    """Puts something to do into a menu."""
    action = menu.addAction(no_mnemonic(text))
    set_icon(action, icon, "text2")
    action.triggered.connect(lambda _checked=False: act())
