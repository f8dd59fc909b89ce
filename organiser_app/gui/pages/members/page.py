"""The page of the roster."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import Kind
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.pages.headed_page import HeadedPage
from organiser_app.gui.pages.members.pane import MembersPane
from organiser_app.gui.pages.table_pane import TablePane
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import ViewState


class MembersPage(HeadedPage):
    """Everyone in the network."""

    key = "members"
    icon: IconName = "users"
    kinds = frozenset(
        {Kind.MEMBERS, Kind.AREAS, Kind.MATCHES, Kind.NEEDS, Kind.OFFERS, Kind.EXCHANGES}
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent)
        header = self.build_header(self.tr("Add a member"))
        self.members = MembersPane(self)
        self.members.told.connect(header.show_subtitle)
        self.members.bare_changed.connect(self.show_bare)
        self.stack_up(header, self.members, [self.members.panel])

    @property
    @override
    def title(self) -> str:
        return self.tr("Members")

    @override
    def pane(self) -> TablePane:
        return self.members

    @override
    def add(self) -> None:
        if self.session.is_open:
            self.members.open_form(MemberForm(self.session, self.window()))

    @override
    def state(self) -> dict[str, str]:
        return {"members": self.members.table.state()}

    @override
    def restore_state(self, state: Mapping[str, str]) -> None:
        self.members.table.restore_state(state.get("members", ""))
