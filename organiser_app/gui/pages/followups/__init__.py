"""Who is owed a call, and what came of it."""

from organiser_app.gui.pages.followups.page import FollowUpsPage

__all__ = ["FollowUpsPage"]
