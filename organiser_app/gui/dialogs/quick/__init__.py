"""The quick-add line over the window: one field, its chips, and what is still to be asked."""

from organiser_app.gui.dialogs.quick.line import QuickLine

__all__ = ["QuickLine"]
