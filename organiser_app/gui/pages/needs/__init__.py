"""What is needed and what is offered, side by side in one page."""

from organiser_app.gui.pages.needs.page import NeedsPage

__all__ = ["NeedsPage"]
