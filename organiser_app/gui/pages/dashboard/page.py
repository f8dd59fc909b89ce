"""The first page: how is the network doing?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.calls import CallsOwed
from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.pages.dashboard.answers import Answers
from organiser_app.gui.pages.dashboard.calls_strip import CallsStrip
from organiser_app.gui.pages.dashboard.cards import IndicatorCards
from organiser_app.gui.pages.dashboard.chart_card import ChartCard
from organiser_app.gui.pages.dashboard.charts import WIDE, ChartCards
from organiser_app.gui.pages.dashboard.charts_asked import chart_left_out, chart_rows
from organiser_app.gui.pages.dashboard.doors import doors_of
from organiser_app.gui.pages.dashboard.head import DashboardHead
from organiser_app.gui.pages.dashboard.renewing import Renewal
from organiser_app.gui.pages.dashboard.saving import save_figures
from organiser_app.gui.pages.dashboard.summary import summary_words
from organiser_app.gui.pages.dashboard.twelve_sheet import twelve_sheet
from organiser_app.gui.pages.page import Page
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.indicators import Names
from organiser_app.gui.texts.insight import Known, insight
from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.insight_bar import InsightBar
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.metrics.indicators import Indicator
from organiser_app.services.dashboard import Dashboard, DashboardFigures
from organiser_app.services.twelve import Twelve
from organiser_app.storage.reads.calls import calls_owed

COALESCE_MS = 150
CHART_ROWS = {"need": "needs", "member": "members", "exchange": "exchanges"}
"""What charts call the rows behind a mark, and what pages call them."""
_EPOCH = date(1970, 1, 1)


class DashboardPage(Page):
    """The most useful thing first, then the twelve indicators, then the charts."""

    key = "dashboard"
    icon: IconName = "layout-dashboard"
    kinds = frozenset(
        {
            Kind.MEMBERS,
            Kind.AREAS,
            Kind.CATEGORIES,
            Kind.NEEDS,
            Kind.OFFERS,
            Kind.MATCHES,
            Kind.EXCHANGES,
            Kind.MERGES,
            Kind.SETTINGS,
            Kind.FOLLOWUPS,
        }
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        self._dashboard: Dashboard | None = None
        self._shown: DashboardFigures | None = None
        self._twelve: Twelve | None = None
        super().__init__(session, view_state, parent)
        self.charts = ChartCards(session, self)
        self.renewal = Renewal(session, self)
        self.answers = Answers(view_state, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._build()
        self._connect()

    @property
    @override
    def title(self) -> str:
        return self.tr("Dashboard")

    @property
    @override
    def is_drawing(self) -> bool:
        waits = self._soon.isActive() or self.renewal.is_running
        return waits or self.charts.is_drawing

    def _build(self) -> None:
        self.header = DashboardHead(self.view_state.period)
        self.period = self.header.period
        self.insight = InsightBar()
        self.indicators = IndicatorCards()
        self.calls = CallsStrip()
        self.calls.list_wanted.connect(lambda: self.view_state.page_wanted.emit("followups"))
        self.calls.call_wanted.connect(
            lambda row_id: self.view_state.story_wanted.emit("followups", row_id)
        )
        # from the outside in: a widget that finds its parent late is styled once more
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inner = QWidget()
        inner.setObjectName("pageBody")
        whole.addWidget(self.header)
        whole.addWidget(scrolling(inner), 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.page)
        column.setSpacing(SPACE.gap)
        column.addWidget(self.insight)
        column.addWidget(self.calls)
        column.addWidget(self.indicators)
        self._chart_rows = ColumnsLayout(least=440)
        column.addLayout(self._chart_rows)
        self._last_row = QVBoxLayout()
        self._last_row.setSpacing(SPACE.gap)
        column.addLayout(self._last_row)
        column.addStretch(1)
        self.insight.hide()

    def _connect(self) -> None:
        self.header.period_chosen.connect(self.view_state.set_period)
        self.header.action_wanted.connect(self.action_wanted)
        self.indicators.asked.connect(self._answer)
        self.indicators.sheet_wanted.connect(self._save_twelve)
        self.charts.made.connect(self._put)
        self.charts.rows_wanted.connect(self._go_to_rows)
        self.charts.asked.connect(self._answer_about_chart)
        self.renewal.arrived.connect(self._show_twelve)
        self.renewal.followed.connect(self._show_followed)
        self.view_state.period_changed.connect(self._period_changed)
        self.view_state.names_hidden_changed.connect(self._hide_or_show_names)

    # -- asking

    @override
    def refresh(self) -> None:
        """Asks for new figures soon: several changes at once are one question."""
        if self.session.is_open:
            self._mark_as_old()
            self._soon.start(COALESCE_MS if self._shown else 0)

    @override
    def patch(self, change: ChangeSet) -> None:
        """Any change may move any figure; one of calls moves nothing but the calls."""
        if set(change.touched) == {Kind.FOLLOWUPS}:
            self._ask_calls()
        else:
            self.refresh()

    def _mark_as_old(self) -> None:
        """What is shown is not what the network says any more, until its answer is there."""
        self.renewal.drop()
        if self._shown is not None:
            self.indicators.mark_as_old()
            self.header.show_age(is_old=True)

    def _period_changed(self, days: int) -> None:
        self.header.show_period(days)
        self.refresh()

    def _ask(self) -> None:
        if not self.session.is_open:
            return
        if self.indicators.fill_next():
            self._soon.start(0)
            return
        if self._dashboard is None or self._dashboard.workspace is not self.session.workspace:
            self._dashboard = Dashboard(self.session.workspace)
        question = self._dashboard.question(self.view_state.period)
        self.session.ask(question, self._show, parent=self, slot="figures")
        self._ask_calls()

    def _ask_calls(self) -> None:
        owed = partial(calls_owed, today=self.today)
        self.session.ask(owed, self._show_calls, parent=self, slot="calls")

    @override
    def forget(self) -> None:
        self.renewal.drop()

    # -- showing

    def _show_calls(self, owed: CallsOwed) -> None:
        self.calls.show_calls(owed, self.today, hidden=self.view_state.names_hidden)

    def _show(self, shown: DashboardFigures) -> None:
        self._shown = shown
        self._show_words(shown)
        figures = shown.figures
        parts = {
            "waiting": figures.waiting,
            "arrival": figures.arrival,
            "connections": figures.connections,
            "giving": figures.giving,
            "flows": figures.flows,
            "busy": figures.busy,
        }
        self.charts.draw(parts, self._context(shown))
        self.renewal.start(shown.basis)

    def _show_words(self, shown: DashboardFigures) -> None:
        window = shown.figures.window
        start, end = _days_of(window.start), _days_of(window.end - 1)
        self.header.show_dates(f"{day_words(start)} – {day_words(end)}", window.days)
        self._show_insight(shown)

    def _show_insight(self, shown: DashboardFigures) -> None:
        twelve = self._twelve_of(shown)
        said = insight(
            Known(
                figures=shown.figures,
                facts=shown.facts,
                indicators=twelve.indicators if twelve else (),
                category_names=shown.category_names,
                area_names=shown.area_names,
                promises=shown.settings.promises,
                member_name=shown.member_name,
                names_hidden=self.view_state.names_hidden,
            )
        )
        doors = doors_of(said, self.view_state, act=self.action_wanted.emit, ask=self._answer)
        self.insight.show_insight(said.headline, said.text, doors=doors)
        self.insight.show()

    def _twelve_of(self, shown: DashboardFigures) -> Twelve | None:
        """The twelve, if they are of the very figures that are shown."""
        twelve, figures = self._twelve, shown.figures
        if twelve is None:
            return None
        is_same = (twelve.revision, twelve.window) == (figures.revision, figures.window)
        return twelve if is_same else None

    def _show_twelve(self, twelve: Twelve) -> None:
        self._twelve = twelve
        shown = self._shown
        if shown is None or self._twelve_of(shown) is None:
            return
        self.indicators.show_indicators(
            {one.id: one for one in twelve.indicators},
            self._names(shown),
            is_compared=twelve.is_compared,
        )
        self.indicators.show_what_matters(shown.facts)
        self.indicators.summary.setText(summary_words(twelve))
        self.charts.draw({"ways": twelve.ways, "ties": twelve.ties}, self._context(shown))
        self.header.show_age(is_old=not twelve.is_compared)
        self._show_insight(shown)

    def _show_followed(self, followed: Mapping[str, Indicator], revision: int) -> None:
        """A few are up to date already, before the rest is worked out."""
        shown = self._shown
        if shown is not None and self._twelve is not None and revision > self._twelve.revision:
            self.indicators.show_indicators(followed, self._names(shown), is_compared=False)

    def _names(self, shown: DashboardFigures) -> Names:
        return Names(shown.category_names, shown.area_names, discreet=self.view_state.names_hidden)

    def _save_twelve(self) -> None:
        """Saves the figures that are shown, as they may leave the house."""
        shown, twelve = self._shown, self._twelve
        if shown is None or twelve is None:
            return
        sheet = twelve_sheet(
            self.indicators.shown.values(),
            self._context(shown),
            is_compared=twelve.is_compared,
            is_right_to_left=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
        save_figures(self.session, self, (sheet,))

    # -- what can be asked

    def _answer(self, name: str, question: str) -> None:
        one = self.indicators.shown.get(name)
        if one is None or self._shown is None or self._twelve is None:
            return
        coverage = self._twelve.coverage if self._twelve.acts else None
        self.answers.about_indicator(one, question, self._shown, coverage)

    def _answer_about_chart(self, key: str, question: str) -> None:
        if self._shown is None:
            return
        heading = self.charts.cards[key].chart.title
        if question == "rows":
            kind, ids = chart_rows(key, self._shown)
            self.view_state.rows_wanted.emit(RowsWanted(kind, ids, heading))
        else:
            self.answers.say_left_out(heading, chart_left_out(key, self._shown))

    # -- charts

    def _put(self, card: ChartCard) -> None:
        (self._last_row if card.key in WIDE else self._chart_rows).addWidget(card)

    def _context(self, shown: DashboardFigures) -> ChartContext:
        window, days = shown.figures.window, shown.figures.window.days
        start, end = _days_of(window.start), _days_of(window.end - 1)
        year = shown.figures.busy
        last = year.first_day + len(year.counts) - 1
        return ChartContext(
            area_names=shown.area_names,
            category_names=shown.category_names,
            member_name=shown.member_name,
            names_hidden=self.view_state.names_hidden,
            today=window.end - 1,
            network_name=shown.settings.name,
            period=self.tr("Last %n days", "", days),
            period_before=self.tr("%n days before", "", days),
            dates=f"{day_words(start)} – {day_words(end)}",
            dates_of_year=f"{day_words(_days_of(year.first_day))} – {day_words(_days_of(last))}",
        )

    def _go_to_rows(self, card: ChartCard, kind: str, ids: tuple[int, ...]) -> None:
        if kind == "exchange_day":
            words = day_words(_days_of(ids[0]))
            self.view_state.rows_wanted.emit(RowsWanted("exchanges", (), words, day=ids[0]))
        else:
            wanted = RowsWanted(CHART_ROWS[kind], tuple(ids), card.chart.title)
            self.view_state.rows_wanted.emit(wanted)

    def _hide_or_show_names(self) -> None:
        self.calls.hide_names(self.view_state.names_hidden)
        shown = self._shown
        if shown is None:
            return
        self.charts.name_people(self._context(shown))
        self._show_insight(shown)
        if self._twelve is not None and self._twelve_of(shown):
            self._show_twelve(self._twelve)

    @override
    def focus_search(self) -> None:
        """There is nothing to filter here; the palette finds everything."""
        self.action_wanted.emit("palette")


def _days_of(number: int) -> date:
    return _EPOCH + timedelta(days=number)
