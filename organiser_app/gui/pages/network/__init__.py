"""The network as a picture to walk through, as tables, and what if someone rests."""

from organiser_app.gui.pages.network.page import NetworkPage

__all__ = ["NetworkPage"]
