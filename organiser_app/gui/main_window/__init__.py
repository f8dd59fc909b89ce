"""The window itself: frame, navigation, menus, messages; which network is open, and its pages."""

from organiser_app.gui.main_window.one_window import OneWindow
from organiser_app.gui.main_window.window import MainWindow, WindowParts

__all__ = ["MainWindow", "OneWindow", "WindowParts"]
