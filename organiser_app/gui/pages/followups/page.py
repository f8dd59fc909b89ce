"""The page of follow-ups: who is owed a call, and what came of it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import Kind
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.pages.followups.pane import LIST, TABLE, CallsPane
from organiser_app.gui.pages.headed_page import HeadedPage
from organiser_app.gui.pages.table_pane import TablePane
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.segmented_control import SegmentedControl


class FollowUpsPage(HeadedPage):
    """Calls, the longest owed first."""

    key = "followups"
    icon: IconName = "phone"
    kinds = frozenset(
        {
            Kind.FOLLOWUPS,
            Kind.CHECK_INS,
            Kind.MEMBERS,
            Kind.NEEDS,
            Kind.CATEGORIES,
            Kind.MATCHES,
            Kind.SETTINGS,
        }
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent)
        header = self.build_header(self.tr("Plan a call"))
        self.calls = CallsPane(self)
        self.calls.told.connect(header.show_subtitle)
        self.calls.bare_changed.connect(self.show_bare)
        self.look = SegmentedControl(
            [(LIST, self.tr("List")), (TABLE, self.tr("Table"))], self.tr("How to show them")
        )
        self.look.chosen.connect(self.calls.use_look)
        header.add_right(self.look)
        header.add_right(self.add_button)
        self.stack_up(header, self.calls, [self.calls.panel])

    @property
    @override
    def title(self) -> str:
        return self.tr("Follow-ups")

    @override
    def pane(self) -> TablePane:
        return self.calls

    @override
    def add(self) -> None:
        if self.session.is_open:
            self.calls.open_form(FollowUpForm(self.session, self.window()))

    @override
    def state(self) -> dict[str, str]:
        return {"calls": self.calls.table.state(), "look": self.calls.look}

    @override
    def restore_state(self, state: Mapping[str, str]) -> None:
        self.calls.table.restore_state(state.get("calls", ""))
        look = TABLE if state.get("look") == TABLE else LIST
        self.look.set_current(look)
        self.calls.use_look(look)
