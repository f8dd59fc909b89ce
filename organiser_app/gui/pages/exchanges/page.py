"""The page of the exchange log."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import Kind
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.pages.exchanges.pane import LogPane
from organiser_app.gui.pages.headed_page import HeadedPage
from organiser_app.gui.pages.table_pane import TablePane
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import ViewState


class ExchangesPage(HeadedPage):
    """Every exchange, newest first."""

    key = "exchanges"
    saves_views = True
    icon: IconName = "arrow-left-right"
    kinds = frozenset({Kind.EXCHANGES, Kind.MEMBERS, Kind.AREAS, Kind.CATEGORIES})

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent)
        header = self.build_header(self.tr("Log an exchange"))
        self.log = LogPane(self)
        self.log.told.connect(header.show_subtitle)
        self.log.bare_changed.connect(self.show_bare)
        self.stack_up(header, self.log, [self.log.panel])

    @property
    @override
    def title(self) -> str:
        return self.tr("Exchange log")

    @override
    def pane(self) -> TablePane:
        return self.log

    @override
    def add(self) -> None:
        if self.session.is_open:
            self.log.open_form(ExchangeForm(self.session, self.window()))

    @override
    def state(self) -> dict[str, str]:
        return {"log": self.log.table.state()}

    @override
    def restore_state(self, state: Mapping[str, str]) -> None:
        self.log.table.restore_state(state.get("log", ""))
