"""The roster: who is part of the network, and each one's story."""

from organiser_app.gui.pages.members.page import MembersPage

__all__ = ["MembersPage"]
