"""News for the message bar: what pages and forms report upwards without knowing the window."""

from dataclasses import dataclass

from organiser_app.gui.widgets.message_bar import MessageAction, MessageKind


@dataclass(frozen=True, slots=True)
class News:
    """What happened, and buttons that act on it, such as Undo."""

    text: str
    kind: MessageKind = "info"
    actions: tuple[MessageAction, ...] = ()
    discreet: str = ""
    """The same without names; empty where the text names nobody."""

    def words(self, *, hidden: bool) -> str:
        """The text as it may be shown while names are hidden or not."""
        return self.discreet or self.text if hidden else self.text
