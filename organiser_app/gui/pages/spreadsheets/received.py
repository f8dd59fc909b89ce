"""A received file as either review shows it, worked out apart from the GUI thread."""

from organiser_app.gui.pages.spreadsheets.listing import Look, Reviewed, reviewed
from organiser_app.gui.pages.spreadsheets.returned.listing import Listed, Shown, listed
from organiser_app.services.receiving import Received
from organiser_app.services.returns import ReturnReview


def worked_out(received: Received, look: Look) -> Reviewed | Listed:
    """Down to the words of its rows."""
    if isinstance(received, ReturnReview):
        return listed(received, Shown(received.answers, look.hides_names))
    return reviewed(received, look)
