"""The network page: the picture, the same as tables, and what if someone rests."""

from collections.abc import Mapping
from datetime import date, timedelta

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.picture import KeepSpots
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.dialogs.choices import FormChoices, form_choices
from organiser_app.gui.dialogs.table import ExplanationDialog
from organiser_app.gui.pages.network.panel import (
    Doors,
    Told,
    tell_area,
    tell_company,
    tell_person,
)
from organiser_app.gui.pages.network.picture_pane import PicturePane
from organiser_app.gui.pages.network.resting_pane import RestingPane
from organiser_app.gui.pages.network.tables_pane import TablesPane
from organiser_app.gui.pages.page import Page
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.company import followup_words
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.definitions import definition
from organiser_app.gui.theme import IconName, scaled
from organiser_app.gui.view_state import PERIODS, ViewState
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.metrics.portrait import Form
from organiser_app.services.company import Company, Invitation, company
from organiser_app.services.network_view import NetworkView, NetworkViews

COALESCE_MS = 150
PICTURE, TABLES, WHAT_IF = "picture", "tables", "what_if"
_EPOCH = date(1970, 1, 1)
_PANEL_LEAST = 300


class NetworkPage(Page):
    """Who is connected, whom that rests on, and who could be invited."""

    key = "network"
    icon: IconName = "waypoints"
    kinds = frozenset(
        {
            Kind.MEMBERS,
            Kind.AREAS,
            Kind.CATEGORIES,
            Kind.OFFERS,
            Kind.MATCHES,
            Kind.NEEDS,
            Kind.EXCHANGES,
            Kind.SETTINGS,
        }
    )

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        self._views: NetworkViews | None = None
        self._view: NetworkView | None = None
        self._company: Company | None = None
        self._chosen: int | None = None
        self._opened: int | None = None
        self._come_close = False
        super().__init__(session, view_state, parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COALESCE_MS)
        self._soon.timeout.connect(self._ask)
        self._build()
        self._connect()

    @property
    @override
    def title(self) -> str:
        return self.tr("Network")

    @property
    @override
    def is_drawing(self) -> bool:
        return self._soon.isActive()

    # -- building

    def _build(self) -> None:
        self.header = PageHeader(self.title)
        words = {30: self.tr("30 days"), 90: self.tr("90 days"), 365: self.tr("Year")}
        self.period = SegmentedControl(
            [(str(days), words[days]) for days in PERIODS], self.tr("Period")
        )
        self.period.set_current(str(self.view_state.period))
        self.ways = SegmentedControl(
            (
                (PICTURE, self.tr("Picture")),
                (TABLES, self.tr("Tables")),
                (WHAT_IF, self.tr("What if")),
            ),
            self.tr("Way to look"),
        )
        self.header.add_right(self.period)
        self.header.add_right(self.ways)
        self.picture = PicturePane()
        self.tables = TablesPane(self.session)
        self.resting = RestingPane(self.session)
        self.stack = QStackedWidget()
        for pane in (self.picture, self.tables, self.resting):
            self.stack.addWidget(pane)
        self.panel = SidePanel()
        self.panel.setMinimumWidth(min(scaled(_PANEL_LEAST), _PANEL_LEAST + 60))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        whole.addWidget(splitter)
        left = QWidget()
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.panel.hide()
        self._panel_wanted = True

    def _connect(self) -> None:
        self.period.chosen.connect(lambda key: self.view_state.set_period(int(key)))
        self.ways.chosen.connect(self.show_way)
        self.view_state.period_changed.connect(self._period_changed)
        self.view_state.names_hidden_changed.connect(lambda _hidden: self._names_changed())
        self.picture.person_wanted.connect(self.choose_person)
        self.picture.area_wanted.connect(self.open_area)
        self.picture.back_wanted.connect(self.open_all)
        self.picture.company_wanted.connect(self.show_company)
        self.picture.anew_wanted.connect(self._lay_out_anew)
        self.picture.explained.connect(self._explain)
        self.picture.time_line.week_wanted.connect(lambda _weeks: self._ask())
        self.panel.closed.connect(self._panel_closed)
        self.tables.person_wanted.connect(self._show_person_in_picture)
        self.tables.area_wanted.connect(self._show_area_in_picture)
        self.resting.person_wanted.connect(self._open_story)
        self.resting.need_wanted.connect(
            lambda need: self.view_state.story_wanted.emit("needs", need)
        )

    def show_way(self, way: str) -> None:
        """The picture, the tables, or what if someone rests."""
        self.ways.set_current(way)
        self.stack.setCurrentIndex((PICTURE, TABLES, WHAT_IF).index(way))
        self.picture.time_line.pause()
        self.period.setVisible(way != WHAT_IF)
        self.panel.setVisible(way == PICTURE and self._panel_wanted and self._view is not None)
        if way == TABLES and self._view is not None:
            self.tables.show_view(self._view, self._context(self._view))
        elif way == WHAT_IF and self._views is not None:
            self.resting.ask()

    # -- asking

    @property
    def views(self) -> NetworkViews:
        """What answers questions about the open network's picture."""
        if self._views is None or self._views.workspace is not self.session.workspace:
            self._views = NetworkViews(self.session.workspace)
            self.resting.use(self._views)
        return self._views

    @override
    def refresh(self) -> None:
        """Asks for a new picture soon: several changes at once are one question."""
        if self.session.is_open:
            self._soon.start(COALESCE_MS if self._view else 0)

    @override
    def patch(self, change: ChangeSet) -> None:
        self.refresh()
        if change.concerns(frozenset({Kind.MEMBERS, Kind.AREAS})):
            self._ask_choices()

    def _period_changed(self, days: int) -> None:
        self.period.set_current(str(days))
        self.refresh()

    def _ask(self) -> None:
        if not self.session.is_open:
            return
        question = self.views.question(
            self.view_state.period,
            weeks_back=self.picture.time_line.weeks_back,
            opened=self._opened,
        )
        self.session.ask(question, self._show, parent=self, slot="picture")

    def _ask_company(self) -> None:
        question = company(self.session.workspace, self.views, self.view_state.period)
        self.session.ask(question, self._show_invitations, parent=self, slot="company")

    def _ask_choices(self) -> None:
        self.session.ask(form_choices(), self._take_choices, parent=self, slot="choices")

    def _take_choices(self, choices: FormChoices) -> None:
        self.picture.set_choices(choices.members)
        self.resting.set_choices(choices.members)

    # -- showing

    def _show(self, view: NetworkView) -> None:
        is_first, is_anew = self._view is None, self._is_newer(view)
        self._view = view
        context = self._context(view)
        self.picture.time_line.show_today(view.today)
        window = view.scene.whole_moment.window
        start, end = (_EPOCH + timedelta(days=day) for day in (window.start, window.end - 1))
        self.header.show_subtitle(f"{day_words(start)} – {day_words(end)}")
        self.picture.show_scene(view.scene, context)
        if self._come_close:
            self._come_close = False
            self.picture.chart.choose(self._chosen, come_close=True)
        if view.to_keep is not None:
            self.session.do(KeepSpots(view.to_keep), parent=self)
        if is_first:
            self._ask_choices()
        if is_first or is_anew:
            self._ask_company()
            if self._way == WHAT_IF:
                self.resting.ask()
        if self._way == TABLES:
            self.tables.show_view(view, context)
        self._tell()

    def _is_newer(self, view: NetworkView) -> bool:
        """Whether the network moved on, and not only the look at it."""
        return self._view is not None and (
            view.revision != self._view.revision
            or view.today != self._view.today
            or view.scene.whole_moment.window.days != self._view.scene.whole_moment.window.days
        )

    def _context(self, view: NetworkView) -> ChartContext:
        window = view.scene.whole_moment.window
        start, end = (_EPOCH + timedelta(days=day) for day in (window.start, window.end - 1))
        return ChartContext(
            area_names=view.area_names,
            category_names=view.category_names,
            member_name=view.member_name,
            names_hidden=self.view_state.names_hidden,
            today=view.scene.whole.today,
            network_name=view.settings.name or self.session.workspace.path.stem,
            dates=f"{day_words(start)} – {day_words(end)}",
        )

    @property
    def _way(self) -> str:
        return self.ways.current()

    def _names_changed(self) -> None:
        if self._view is None:
            return
        context = self._context(self._view)
        self.picture.show_scene(self._view.scene, context)
        self.tables.show_view(self._view, context)
        self.resting.names_changed(hidden=self.view_state.names_hidden)
        self._tell()

    # -- the panel

    def _show_invitations(self, known: Company) -> None:
        self._company = known
        if self._chosen is None and self._opened is None:
            self._tell()

    def _tell(self) -> None:
        """The panel says what is chosen; else what is opened; else who could use company."""
        if self._view is None:
            return
        told = Told(self._view, self._context(self._view), self._doors())
        if self._chosen is not None:
            tell_person(self.panel, told, self._chosen)
        elif self._opened is not None:
            tell_area(self.panel, told, self._opened)
        elif self._company is not None:
            tell_company(self.panel, told, self._company)
        is_bare = not len(self._view.scene.whole.member_ids)
        self.panel.setVisible(self._panel_wanted and self._way == PICTURE and not is_bare)

    def _doors(self) -> Doors:
        return Doors(
            open_person=self._open_story,
            choose_person=self.choose_person,
            open_area=self.open_area,
            what_if=self.what_if,
            note_down=self._note_down,
        )

    def _panel_closed(self) -> None:
        self._panel_wanted = False
        self._chosen = None
        self.picture.chart.choose(None)
        self.picture.chart.setFocus()

    def show_company(self) -> None:
        """Lets go of whoever is chosen and says who could use company."""
        self._chosen = None
        self._panel_wanted = True
        self.picture.chart.choose(None)
        self._tell()

    def choose_person(self, member_id: int) -> None:
        """Brings a person forward, opening their area where people are drawn by area."""
        if self._view is None:
            return
        self._chosen, self._panel_wanted = member_id, True
        area = self._area_to_open(member_id)
        if area is not None and area != self._opened:
            self._opened, self._come_close = area, True
            self.picture.chart.choose(member_id)
            self._ask()
            return
        is_searched = self.picture.search.chosen_id() == member_id
        self.picture.chart.choose(member_id, come_close=is_searched)
        self._tell()

    def _area_to_open(self, member_id: int) -> int | None:
        """The area of a person who is not drawn by name in the whole picture."""
        assert self._view is not None
        whole = self._view.scene.whole
        found = np.flatnonzero(whole.member_ids == member_id)
        if whole.form is Form.PEOPLE or not found.size or len(whole.discs) < 2:
            return None
        return int(whole.area[int(found[0])])

    def open_area(self, area: int) -> None:
        """Shows the people of one area and what it shares with the others."""
        self._opened, self._chosen, self._panel_wanted = area, None, True
        self.picture.chart.choose(None)
        self._ask()

    def open_all(self) -> None:
        """Shows the whole network again."""
        if self._opened is None:
            return
        self._opened, self._chosen = None, None
        self.picture.chart.choose(None)
        self._ask()

    # -- leading on

    def _open_story(self, member_id: int) -> None:
        self.view_state.story_wanted.emit("members", member_id)

    def _show_person_in_picture(self, member_id: int) -> None:
        self.show_way(PICTURE)
        self.choose_person(member_id)

    def _show_area_in_picture(self, area: int) -> None:
        self.show_way(PICTURE)
        if self._view is not None and self._view.scene.whole.form is not Form.PEOPLE:
            self.open_area(area)

    def what_if(self, member_id: int) -> None:
        """What if this person rests."""
        if self.session.is_open:
            self.resting.use(self.views)
        self.show_way(WHAT_IF)
        self.resting.add_person(member_id)

    def _note_down(self, one: Invitation) -> None:
        """Writes down that somebody is to be asked: a follow-up that is due today."""
        if self._view is None:
            return
        kind = self._context(self._view).category(one.category) or ""
        name = self._view.member_name(one.member_id)
        whom = one.ask[0].member_id if one.ask else one.member_id
        words = followup_words(name, kind if one.ask else "")
        followup = FollowUp(member_id=MemberId(whom), due=self.today, words=words)
        self.session.do(AddFollowUp(followup), parent=self, then=self._noted)

    def _noted(self, change: ChangeSet) -> None:
        undo = MessageAction(self.tr("Undo"), lambda: self.session.undo(change.id, parent=self))
        self.news.emit(
            News(self.tr("Noted for today: it is among the follow-ups."), "success", (undo,))
        )

    def _lay_out_anew(self) -> None:
        self.views.arrange_anew()
        self.picture.chart.look_at_all()
        self._ask()

    def _explain(self) -> None:
        ExplanationDialog(self.picture.chart.title, definition("network"), self).open()

    # -- what the window asks

    @override
    def forget(self) -> None:
        self._view = self._company = self._views = None
        self._chosen = self._opened = None
        self.picture.time_line.go_to_today()
        self.panel.clear()
        self.panel.hide()
        self.tables.forget()
        self.resting.forget()

    @override
    def focus_search(self) -> None:
        if self._way == TABLES:
            self.tables.focus_search()
        elif self._way == WHAT_IF:
            self.resting.focus_search()
        else:
            self.picture.focus_search()

    @override
    def state(self) -> dict[str, str]:
        return {"panel": "open" if self._panel_wanted else "closed"}

    @override
    def restore_state(self, state: Mapping[str, str]) -> None:
        self._panel_wanted = state.get("panel", "open") == "open"
