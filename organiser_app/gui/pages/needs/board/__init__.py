"""The needs as cards: one column for each way that a need goes, and one that is computed."""

from organiser_app.gui.pages.needs.board.board import Board

__all__ = ["Board"]
