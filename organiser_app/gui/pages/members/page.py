"""The page of the roster, and of those on it who might like to be asked."""

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.gui.dialogs.fields_form import FieldsForm
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.pages.headed_page import HeadedPage
from organiser_app.gui.pages.members.invitations import InvitationsView
from organiser_app.gui.pages.members.pane import MembersPane
from organiser_app.gui.pages.table_pane import TablePane, add_action
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import icon_button

EVERYONE, INVITED = "everyone", "invited"


class MembersPage(HeadedPage):
    """Everyone in the network."""

    key = "members"
    saves_views = True
    icon: IconName = "users"
    kinds = frozenset(
        {
            *(Kind.MEMBERS, Kind.AREAS, Kind.NEEDS, Kind.OFFERS, Kind.EXCHANGES),
            *(Kind.MATCHES, Kind.FOLLOWUPS, Kind.CHECK_INS, Kind.SETTINGS),
        }
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent)
        header = self.build_header(self.tr("Add a member"))
        self.members = MembersPane(self)
        self.invitations = InvitationsView(self)
        self.which = SegmentedControl(
            (
                (EVERYONE, self.tr("Everyone")),
                (INVITED, self.tr("Invitations")),
            ),
            self.tr("What is shown"),
        )
        self.which.chosen.connect(self.show_part)
        self.more = icon_button("ellipsis", self.tr("More for all members"))
        self._fill_more()
        header.add_right(self.which)
        header.add_right(self.more)
        self._parts = QStackedWidget()
        self._parts.addWidget(self.members)
        self._parts.addWidget(self.invitations)
        self.members.told.connect(lambda _words: self._tell())
        self.invitations.person_wanted.connect(self.members.open_panel)
        self.members.bare_changed.connect(self.show_bare)
        self.stack_up(header, self._parts, [self.members.panel])

    def _fill_more(self) -> None:
        menu = QMenu(self.more)
        add_action(
            menu,
            self.tr("Look for people who are here twice…"),
            "merge",
            self.look_for_duplicates,
        )
        add_action(menu, self.tr("Fields of our own…"), "columns-3", self.define_fields)
        self.more.setMenu(menu)

    @property
    @override
    def title(self) -> str:
        return self.tr("Members")

    @override
    def pane(self) -> TablePane:
        return self.members

    def show_part(self, key: str) -> None:
        """Shows the list, or who might like to be asked."""
        self.which.set_current(key)
        is_list = key == EVERYONE
        self._parts.setCurrentWidget(self.members if is_list else self.invitations)
        if not is_list:
            self.invitations.refresh()
        self._tell()

    def _tell(self) -> None:
        is_list = self.which.current() == EVERYONE
        said = self.tr("Who might like to be asked: by the alphabet, a few at a time")
        self.header.show_subtitle(self.members.shown_words if is_list else said)

    @override
    def show_bare(self, is_bare: bool) -> None:
        super().show_bare(is_bare)
        self.which.setVisible(not is_bare)
        if is_bare:
            self.show_part(EVERYONE)

    @override
    def refresh(self) -> None:
        super().refresh()
        self._refresh_invitations()

    @override
    def patch(self, change: ChangeSet) -> None:
        super().patch(change)
        self._refresh_invitations()

    def _refresh_invitations(self) -> None:
        if self.which.current() == INVITED:
            self.invitations.refresh()

    @override
    def forget(self) -> None:
        super().forget()
        self.invitations.forget()

    @override
    def show_rows(self, wanted: RowsWanted) -> None:
        self.show_part(EVERYONE)
        super().show_rows(wanted)

    @override
    def show_story(self, kind: str, row_id: int) -> None:
        self.show_part(EVERYONE)
        super().show_story(kind, row_id)

    @override
    def add(self) -> None:
        if self.session.is_open:
            self.members.open_form(MemberForm(self.session, self.window()))

    def look_for_duplicates(self) -> None:
        """Looks through the roster for people who are here twice."""
        if self.session.is_open:
            self.members.deeds.look_for_duplicates()

    def define_fields(self) -> None:
        """Opens the form of the group's own fields."""
        if self.session.is_open:
            self.members.open_form(FieldsForm(self.session, self.window()))

    @override
    def state(self) -> dict[str, str]:
        return {"members": self.members.table.state()}

    @override
    def restore_state(self, state: Mapping[str, str]) -> None:
        self.members.restore_state(state.get("members", ""))
