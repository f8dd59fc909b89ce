"""What everyone who sees a figure can ask: how it is worked out, who is not in it, which rows."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from organiser_app.gui.dialogs.table import ExplanationDialog
from organiser_app.gui.texts.indicator_definitions import indicator_definition
from organiser_app.gui.texts.indicators import title
from organiser_app.gui.texts.left_out import LeftOut, left_out_words
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.metrics.indicators import Indicator, RowKind
from organiser_app.services.dashboard import DashboardFigures

ROWS = {
    RowKind.EXCHANGES: "exchanges",
    RowKind.NEEDS: "needs",
    RowKind.MATCHES: "needs",
    RowKind.MEMBERS: "members",
}


class Answers(QObject):
    """Answers the three questions."""

    def __init__(self, view_state: ViewState, page: QWidget) -> None:
        super().__init__(page)
        self._view_state, self._page = view_state, page

    def about_indicator(
        self, one: Indicator, question: str, shown: DashboardFigures, coverage: float | None
    ) -> None:
        """Answers "explain", "left_out" or "rows" of one of the twelve."""
        if question == "explain":
            ExplanationDialog(title(one.id), indicator_definition(one.id), self._page).open()
        elif question == "left_out":
            self.say_left_out(title(one.id), one.left_out, coverage=coverage)
        else:
            kind, ids = rows_of(one, shown)
            self._view_state.rows_wanted.emit(RowsWanted(kind, ids, title(one.id)))

    def say_left_out(
        self, heading: str, left_out: LeftOut, *, coverage: float | None = None
    ) -> None:
        """Says who and what is not in a figure."""
        words = left_out_words(left_out, coverage=coverage)
        asked = self.tr("Who is not in it? {title}").replace("{title}", heading)
        ExplanationDialog(asked, words, self._page).open()


def rows_of(one: Indicator, shown: DashboardFigures) -> tuple[str, tuple[int, ...]]:
    """The kind and ids of the rows behind an indicator; arrangements are shown by their needs."""
    ids = one.rows
    if one.row_kind is RowKind.MATCHES:
        basis = shown.basis
        need = basis.particulars.match_need[basis.particulars.match_ids.searchsorted(ids)]
        ids = basis.snapshot.need_ids[need[need >= 0]]
    return ROWS[one.row_kind], tuple(dict.fromkeys(ids.tolist()))
