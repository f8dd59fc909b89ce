"""The head of the dashboard: the question, the dates, the period, and what can be added."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from organiser_app.gui.view_state import PERIODS
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import button


class DashboardHead(PageHeader):
    """Stays while the page below it scrolls.

    Signals:
        period_chosen(int): days.
        action_wanted(str): something that the window does.
    """

    period_chosen = Signal(int)
    action_wanted = Signal(str)

    def __init__(self, days: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.show_title(self.tr("How is the network doing?"))
        texts = {30: self.tr("30 days"), 90: self.tr("90 days"), 365: self.tr("Year")}
        self.period = SegmentedControl(
            [(str(days), texts[days]) for days in PERIODS], self.tr("Period")
        )
        self.show_period(days)
        self.period.chosen.connect(lambda key: self.period_chosen.emit(int(key)))
        self.add_right(self.period)
        self.add_right(self._add_button())
        self._dates = ""
        self._is_old = False

    def _add_button(self) -> QPushButton:
        """Everything that can be added, from the first page."""
        made = button(self.tr("Add"), "primary", icon="plus")
        menu = QMenu(made)
        for action, words in (
            ("quick_add", self.tr("In your own words")),
            ("log_exchange", self.tr("Log an exchange")),
            ("add_need", self.tr("Add a need")),
            ("add_offer", self.tr("Add an offer")),
            ("add_member", self.tr("Add a member")),
        ):
            menu.addAction(words).triggered.connect(partial(self._want, action))
        made.setMenu(menu)
        return made

    def _want(self, action: str) -> None:
        self.action_wanted.emit(action)

    def show_period(self, days: int) -> None:
        """Which period is chosen."""
        self.period.set_current(str(days))

    def show_dates(self, dates: str, days: int) -> None:
        """The period in dates, and what it is compared with."""
        compared = self.tr("compared with the %n days before", "", days)
        self._dates = f"{dates} · {compared}"
        self._show()

    def show_age(self, *, is_old: bool) -> None:
        """Whether something on the page is older than the network and being renewed."""
        self._is_old = is_old
        self._show()

    def _show(self) -> None:
        renewed = self.tr("being renewed") if self._is_old else ""
        self.show_subtitle(" · ".join(part for part in (self._dates, renewed) if part))
