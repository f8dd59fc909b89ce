"""The first page: how is the network doing?"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.calls import CallsOwed
from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.pages.dashboard.calls_strip import CallsStrip
from organiser_app.gui.pages.dashboard.chart_card import ChartCard
from organiser_app.gui.pages.dashboard.charts import ChartCards, Drawing
from organiser_app.gui.pages.page import Page
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import figures as cards
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.figures import CardWords
from organiser_app.gui.texts.insight import Insight, insight
from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.view_state import PERIODS, RowsWanted, ViewState
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.figure_card import Change, FigureCard, FigureText
from organiser_app.gui.widgets.insight_bar import InsightBar
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import button
from organiser_app.services.dashboard import Dashboard, DashboardFigures
from organiser_app.storage.reads.calls import calls_owed

COALESCE_MS = 150
CHART_ROWS = {"need": "needs", "member": "members"}
"""What charts call the rows behind a mark, and what pages call them."""
_EPOCH = date(1970, 1, 1)


class DashboardPage(Page):
    """One sentence first, four figures, five charts."""

    key = "dashboard"
    icon: IconName = "layout-dashboard"
    kinds = frozenset(
        {
            Kind.MEMBERS,
            Kind.AREAS,
            Kind.CATEGORIES,
            Kind.NEEDS,
            Kind.EXCHANGES,
            Kind.SETTINGS,
            Kind.FOLLOWUPS,
        }
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        self._dashboard: Dashboard | None = None
        self._shown: DashboardFigures | None = None
        super().__init__(session, view_state, parent)
        self.charts = ChartCards(session, self)
        self.charts.made.connect(self._put)
        self.charts.rows_wanted.connect(self._go_to_rows)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COALESCE_MS)
        self._soon.timeout.connect(self._ask)
        self._build()
        view_state.period_changed.connect(self._period_changed)
        view_state.names_hidden_changed.connect(self._hide_or_show_names)

    @property
    @override
    def title(self) -> str:
        return self.tr("Dashboard")

    @property
    @override
    def is_drawing(self) -> bool:
        return self._soon.isActive() or self.charts.is_drawing

    def _build(self) -> None:
        self.header = PageHeader(self.tr("How is the network doing?"))
        texts = {30: self.tr("30 days"), 90: self.tr("90 days"), 365: self.tr("Year")}
        self.period = SegmentedControl(
            [(str(days), texts[days]) for days in PERIODS], self.tr("Period")
        )
        self.period.set_current(str(self.view_state.period))
        self.period.chosen.connect(lambda key: self.view_state.set_period(int(key)))
        self.header.add_right(self.period)
        self.header.add_right(self._add_button())
        self.insight = InsightBar()
        self.calls = CallsStrip()
        self.calls.list_wanted.connect(lambda: self.view_state.page_wanted.emit("followups"))
        self.calls.call_wanted.connect(
            lambda row_id: self.view_state.story_wanted.emit("followups", row_id)
        )
        self.cards = {
            "needs_met": FigureCard(self.tr("Needs met")),
            "wait": FigureCard(self.tr("Typical wait")),
            "both": FigureCard(self.tr("Give and receive")),
            "carrying": FigureCard(self.tr("Carry half of the help")),
        }
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
        row = ColumnsLayout(least=220)
        for card in self.cards.values():
            row.addWidget(card)
        column.addLayout(row)
        self._chart_rows = ColumnsLayout(least=440)
        column.addLayout(self._chart_rows)
        self._last_row = QVBoxLayout()
        column.addLayout(self._last_row)
        column.addStretch(1)
        self.insight.hide()

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

    # -- asking

    @override
    def refresh(self) -> None:
        """Asks for new figures soon: several changes at once are one question."""
        if self.session.is_open:
            self._soon.start(COALESCE_MS if self._shown else 0)

    @override
    def patch(self, change: ChangeSet) -> None:
        """Any change may move any figure; one of calls moves nothing but the calls."""
        if set(change.touched) == {Kind.FOLLOWUPS}:
            self._ask_calls()
        else:
            self.refresh()

    def _period_changed(self, days: int) -> None:
        self.period.set_current(str(days))
        self.refresh()

    def _ask(self) -> None:
        if not self.session.is_open:
            return
        if self._dashboard is None or self._dashboard.workspace is not self.session.workspace:
            self._dashboard = Dashboard(self.session.workspace)
        question = self._dashboard.question(self.view_state.period)
        self.session.ask(question, self._show, parent=self, slot="figures")
        self._ask_calls()

    def _ask_calls(self) -> None:
        owed = partial(calls_owed, today=self.today)
        self.session.ask(owed, self._show_calls, parent=self, slot="calls")

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
            "busy": figures.busy,
        }
        self.charts.draw(Drawing(parts, self._context(shown)))

    def _show_words(self, shown: DashboardFigures) -> None:
        figures = shown.figures
        start, end = _days_of(figures.window.start), _days_of(figures.window.end - 1)
        self.header.show_subtitle(f"{day_words(start)} – {day_words(end)}")
        said = insight(figures, shown.category_names, shown.settings.promises)
        self.insight.show_insight(said.headline, said.text, doors=self._doors(said))
        self.insight.show()
        for key, words, trend in (
            ("needs_met", cards.needs_met(figures), figures.met_trend.values),
            ("wait", cards.typical_wait(figures.arrival), figures.wait_trend.values),
            ("both", cards.gave_and_received(figures.giving.both), figures.both_trend.values),
            ("carrying", cards.leaning_on_a_few(figures.carrying), ()),
        ):
            self.cards[key].show_figure(_figure(words, trend))

    def _doors(self, said: Insight) -> list[tuple[str, Any]]:
        if said.need_ids:
            wanted = RowsWanted("needs", said.need_ids, said.headline)
            return [(said.door, partial(self.view_state.rows_wanted.emit, wanted))]
        if said.action:
            return [(said.door, partial(self.action_wanted.emit, said.action))]
        return []

    # -- charts

    def _put(self, card: ChartCard) -> None:
        (self._last_row if card.key == "busy" else self._chart_rows).addWidget(card)

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
        if self._shown is not None:
            self.charts.name_people(self._context(self._shown))

    @override
    def focus_search(self) -> None:
        """There is nothing to filter here; the palette finds everything."""
        self.action_wanted.emit("palette")


def _figure(words: CardWords, trend: Any) -> FigureText:
    return FigureText(
        value=words.value,
        unit=words.unit,
        sentence=words.sentence,
        change=Change(words.before) if words.before else None,
        needs_more=words.needs_more,
        trend=tuple(trend),
    )


def _days_of(number: int) -> date:
    return _EPOCH + timedelta(days=number)
