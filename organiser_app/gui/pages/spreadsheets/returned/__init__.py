"""The review of one of our sheets that came back."""

from organiser_app.gui.pages.spreadsheets.returned.review import ReturnedReview

__all__ = ["ReturnedReview"]
