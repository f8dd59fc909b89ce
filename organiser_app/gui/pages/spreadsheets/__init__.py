"""Spreadsheets: bring in the sheet that is there already, with a review; hand one out."""

from organiser_app.gui.pages.spreadsheets.page import SpreadsheetsPage

__all__ = ["SpreadsheetsPage"]
