"""What can be handed out about a match, in the menu of its row: a message, a sheet, a calendar."""

from collections.abc import Callable, Sequence

from organiser_app.gui.dialogs.handouts.actions import Desk, match_actions
from organiser_app.gui.helping.deeds import MatchAction, MatchDeeds
from organiser_app.services.need_help import Arranged


def offer_papers(deeds: MatchDeeds, desk: Callable[[], Desk]) -> None:
    """Adds to the menu of each match what its helper can be handed."""

    def offered(one: Arranged) -> Sequence[MatchAction]:
        found = match_actions(desk(), one.row.id, one.row.helper_id)
        return [MatchAction(each.text, each.icon, each.act) for each in found]

    deeds.more.append(offered)
