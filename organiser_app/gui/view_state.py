"""What the user looks at: shared choices of the window, with a signal for each."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

PERIODS = (30, 90, 365)
"""The periods that can be chosen, in days."""


@dataclass(frozen=True, slots=True)
class RowsWanted:
    """Rows that a chart, card or search result points at.

    `kind` is a page's rows: members, needs, offers or exchanges; `title` says why just these.
    """

    kind: str
    ids: tuple[int, ...]
    title: str = ""
    day: int | None = None


class ViewState(QObject):
    """Shared choices of the window.

    Signals:
        period_changed(int): days.
        names_hidden_changed(bool)
        rows_wanted(RowsWanted): the page that shows this kind of rows opens with them.
        story_wanted(str, int): kind (members, needs, offers, exchanges) and id to open the story of.
        page_wanted(str): key of a page.
        rest_wanted(int): what if this member rests.
    """

    period_changed = Signal(int)
    names_hidden_changed = Signal(bool)
    rows_wanted = Signal(object)
    story_wanted = Signal(str, int)
    page_wanted = Signal(str)
    rest_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._period = 90
        self._names_hidden = False

    @property
    def period(self) -> int:
        """Days that the figures look back."""
        return self._period

    def set_period(self, days: int) -> None:
        """Looks back that many days."""
        if days != self._period:
            self._period = days
            self.period_changed.emit(days)

    @property
    def names_hidden(self) -> bool:
        """Whether names are hidden everywhere, such as while sharing the screen."""
        return self._names_hidden

    def set_names_hidden(self, hidden: bool) -> None:
        """Hides or shows names everywhere."""
        if hidden != self._names_hidden:
            self._names_hidden = hidden
            self.names_hidden_changed.emit(hidden)
