"""The exchange log: help that happened."""

from organiser_app.gui.pages.exchanges.page import ExchangesPage

__all__ = ["ExchangesPage"]
