"""The command that keeps where everybody stands in the picture of the network."""

from organiser_app.domain.changes import Label
from organiser_app.domain.picture import KeepSpots
from organiser_app.services.handlers.shared import Moment
from organiser_app.storage.picture import keep_spots
from organiser_app.storage.unit_of_work import UnitOfWork


def keep_places(command: KeepSpots, work: UnitOfWork, _moment: Moment) -> Label:
    """Touches no row: there is no step in the history, and no figure depends on it."""
    keep_spots(work.connection, command.spots)
    return Label("NOTHING")
