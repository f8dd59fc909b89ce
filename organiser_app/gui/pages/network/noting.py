"""Writes down that somebody is to be asked, so that an invitation is not forgotten."""

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.pages.page import Page
from organiser_app.gui.texts.company import followup_words
from organiser_app.gui.texts.words import texts
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.services.company import Invitation


def note_down(page: Page, context: ChartContext, one: Invitation, name: str) -> None:
    """A follow-up with whoever could back `name` up, due today; one step that can be undone."""
    kind = (context.category(one.category) or "") if one.ask else ""
    whom = one.ask[0].member_id if one.ask else one.member_id
    words = followup_words(name, kind)
    followup = FollowUp(member_id=MemberId(whom), due=page.today, words=words)

    def tell(change: ChangeSet) -> None:
        undo = MessageAction(texts.tr("Undo"), lambda: page.session.undo(change.id, parent=page))
        page.news.emit(
            News(texts.tr("Noted for today: it is among the follow-ups."), "success", (undo,))
        )

    page.session.do(AddFollowUp(followup), parent=page, then=tell)
