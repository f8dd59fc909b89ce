"""What to say when a command has been carried out: what it did, and the way back."""

from organiser_app.domain.changes import ChangeSet
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.changes import change_sentence
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News


def done_news(session: GuiSession, change: ChangeSet, undo: str) -> News:
    """What a change did, with a button that takes it back."""
    actions = (MessageAction(undo, lambda: session.undo(change.id)),) if change.id else ()
    discreet = change_sentence(change.label, hidden=True)
    return News(change_sentence(change.label), "success", actions, discreet)
