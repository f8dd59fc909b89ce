"""What can be done about a thread of which nobody is known to have come on days that have passed."""

from collections.abc import Callable
from datetime import date
from functools import partial

from organiser_app.domain.calls import CallRow
from organiser_app.domain.commands import Command, SetNeedState
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.needs import NeedState
from organiser_app.gui.texts.words import texts
from organiser_app.gui.theme import IconName

Deed = tuple[str, IconName, Callable[[], object]]


def missed_deeds(do: Callable[[Command], object], row: CallRow, today: date) -> list[Deed]:
    """Ask about it where there is whom, end the thread, or let only the days go that have passed."""
    call = AddFollowUp(FollowUp(member_id=row.who_id, need_id=row.need_id, due=today))
    over = SetNeedState(row.missed_ids, NeedState.WITHDRAWN, today, ends=True)
    past = SetNeedState(row.missed_ids, NeedState.WITHDRAWN, today)
    asks: list[Deed] = [(texts.tr("Plan a call for today"), "phone", partial(do, call))]
    return [
        *(asks if row.who_id is not None else ()),
        (texts.tr("No longer needed"), "undo-2", partial(do, over)),
        (texts.tr("It goes on: let go of these days only"), "repeat", partial(do, past)),
    ]
