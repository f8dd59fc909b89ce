"""The network page: the picture, the same as tables, and what if someone rests."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import BESIDE, ChangeSet, Kind
from organiser_app.domain.errors import UserError
from organiser_app.domain.picture import KeepSpots
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.dialogs.choices import FormChoices, form_choices
from organiser_app.gui.pages.network.looks import (
    area_to_open,
    chart_context,
    dates_of,
    long_window,
)
from organiser_app.gui.pages.network.noting import note_down
from organiser_app.gui.pages.network.panel import Doors, Telling, Told
from organiser_app.gui.pages.network.parts import PICTURE, TABLES, WHAT_IF, build, is_roomy
from organiser_app.gui.pages.network.picture_pane import PicturePane
from organiser_app.gui.pages.network.resting_pane import RestingPane
from organiser_app.gui.pages.network.tables_pane import TablesPane
from organiser_app.gui.pages.page import Page
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.metrics.portrait import Form
from organiser_app.services.company import Company, Invitation, company
from organiser_app.services.network_view import NetworkView, NetworkViews

COALESCE_MS = 150


class NetworkPage(Page):
    """Who is connected, whom that rests on, and who could be invited."""

    key = "network"
    icon: IconName = "waypoints"
    kinds = frozenset(Kind) - BESIDE - {Kind.FOLLOWUPS, Kind.EXPORTS, Kind.MAPPINGS, Kind.IMPORTS}

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        self._views: NetworkViews | None = None
        self._view: NetworkView | None = None
        self._company: Company | None = None
        self._chosen: int | None = None
        self._opened: int | None = None
        self._come_close = self._is_asked = False
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
        is_telling = self._resting is not None and self._resting.is_drawing
        return self._soon.isActive() or is_telling

    # -- building

    def _build(self) -> None:
        parts = build(self, self.title, self.view_state.period)
        self.header, self.period, self.ways = parts.header, parts.period, parts.ways
        self.picture, self.beginning = parts.picture, parts.beginning
        self.stack, self.panel = parts.stack, parts.panel
        self.telling = Telling(self.panel)
        self._tables: TablesPane | None = None
        self._resting: RestingPane | None = None
        self._people: tuple[Choice, ...] = ()
        self._panel_wanted = True

    @property
    def tables(self) -> TablesPane:
        """The tables, made when they are first wanted."""
        if self._tables is None:
            self._tables = TablesPane(self.session)
            self._tables.person_wanted.connect(self._show_person_in_picture)
            self._tables.area_wanted.connect(self._show_area_in_picture)
            self.stack.addWidget(self._tables)
        return self._tables

    @property
    def resting(self) -> RestingPane:
        """What if someone rests, made when it is first wanted."""
        if self._resting is None:
            self._resting = RestingPane(self.session)
            self._resting.person_wanted.connect(self._open_story)
            self._resting.need_wanted.connect(partial(self.view_state.story_wanted.emit, "needs"))
            self._resting.names_changed(hidden=self.view_state.names_hidden)
            self._resting.set_choices(self._people)
            self.stack.addWidget(self._resting)
        return self._resting

    def _connect(self) -> None:
        self.period.chosen.connect(lambda key: self.view_state.set_period(int(key)))
        self.ways.chosen.connect(self.show_way)
        self.view_state.period_changed.connect(self._period_changed)
        self.view_state.names_hidden_changed.connect(lambda _hidden: self._names_changed())
        self.picture.person_wanted.connect(self.choose_person)
        self.picture.area_wanted.connect(self.open_area)
        self.picture.back_wanted.connect(self.open_all)
        self.picture.company_wanted.connect(self.show_company)
        self.picture.let_go.connect(self.let_go)
        self.picture.anew_wanted.connect(self._lay_out_anew)
        self.picture.time_line.week_wanted.connect(lambda _weeks: self._ask())
        self.panel.closed.connect(self._panel_closed)
        self.beginning.action_wanted.connect(self.action_wanted)

    def show_way(self, way: str) -> None:
        """The picture, the tables, or what if someone rests."""
        self.ways.set_current(way)
        self._show_pane()
        self._show_dates(self._view)
        self.picture.time_line.pause()
        self.period.setVisible(way != WHAT_IF)
        self._tell()
        if way == TABLES and self._view is not None:
            self.tables.show_view(self._view, self._context(self._view))
        elif way == WHAT_IF and self.session.is_open:
            self.resting.use(self.views)
            self.resting.ask()

    def _show_pane(self) -> None:
        """The chosen way to look; or how to begin, while nobody has a tie."""
        is_bare = self._view is not None and not len(self._view.scene.whole.member_ids)
        for one in (self.period, self.ways):
            one.setEnabled(not is_bare)
        pane: QWidget = self.picture
        if is_bare:
            pane = self.beginning
        elif self._way != PICTURE:
            pane = self.tables if self._way == TABLES else self.resting
        self.stack.setCurrentWidget(pane)

    def _show_dates(self, view: NetworkView | None) -> None:
        if view is not None:
            window = long_window(view) if self._way == WHAT_IF else None
            self.header.show_subtitle(dates_of(window or view.scene.whole_moment.window))

    # -- asking

    @property
    def views(self) -> NetworkViews:
        """What answers questions about the open network's picture."""
        if self._views is None or self._views.workspace is not self.session.workspace:
            self._views = NetworkViews(self.session.workspace)
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
        weeks_back = self.picture.time_line.weeks_back
        days, opened = self.view_state.period, self._opened
        question = self.views.question(days, weeks_back=weeks_back, opened=opened)
        self.session.ask(question, self._show, parent=self, slot="picture")

    def _ask_company(self) -> None:
        question = company(self.session.workspace, self.views, self.view_state.period)
        self.session.ask(question, self._show_invitations, parent=self, slot="company")

    def _ask_choices(self) -> None:
        self.session.ask(form_choices(), self._take_choices, parent=self, slot="choices")

    def _take_choices(self, choices: FormChoices) -> None:
        self._people = choices.members
        self.picture.set_choices(choices.members)
        if self._resting is not None:
            self._resting.set_choices(choices.members)

    # -- showing

    def _show(self, view: NetworkView) -> None:
        is_first, is_anew = self._view is None, self._is_newer(view)
        self._view = view
        context = self._context(view)
        self.picture.time_line.show_today(view.today)
        self._show_dates(view)
        self.picture.show_scene(view.scene, context)
        if self._come_close:
            self._come_close = False
            self.picture.chart.choose(self._chosen, come_close=True)
        if view.to_keep is not None:
            self.session.do(KeepSpots(view.to_keep), parent=self, failed=self._not_kept)
        if is_first:
            self._ask_choices()
        if is_first or is_anew:
            self._ask_company()
            if self._way == WHAT_IF:
                self.resting.ask()
        if self._way == TABLES:
            self.tables.show_view(view, context)
        self._show_pane()
        self._tell()

    def _not_kept(self, error: BaseException) -> None:
        """The places follow from the network alone the next time too: nothing to tell anybody."""
        if not isinstance(error, UserError):
            self.session.failures.handle(error)

    def _is_newer(self, view: NetworkView) -> bool:
        """Whether the network moved on, and not only the look at it."""
        return self._view is not None and (
            view.revision != self._view.revision
            or view.today != self._view.today
            or view.scene.whole_moment.window.days != self._view.scene.whole_moment.window.days
        )

    def _context(self, view: NetworkView) -> ChartContext:
        return chart_context(view, hidden=self.view_state.names_hidden)

    @property
    def _way(self) -> str:
        return self.ways.current()

    def _names_changed(self) -> None:
        if self._view is None:
            return
        context = self._context(self._view)
        self.picture.show_scene(self._view.scene, context)
        if self._tables is not None:
            self._tables.show_view(self._view, context)
        if self._resting is not None:
            self._resting.names_changed(hidden=self.view_state.names_hidden)
        self._tell(anew=True)

    # -- the panel

    def _show_invitations(self, known: Company) -> None:
        self._company = known
        if self._chosen is None and self._opened is None:
            self._tell()

    def _tell(self, *, anew: bool = False) -> None:
        """The panel says what is chosen; else what is opened; else who could use company."""
        if self._view is None:
            return
        told = Told(self._view, self._context(self._view), self._doors())
        chosen, opened = self._chosen, self._opened
        self.telling.tell(told, chosen=chosen, opened=opened, known=self._company, anew=anew)
        is_bare = not len(self._view.scene.whole.member_ids)
        is_asked = is_roomy(self) or self._is_asked or not self.telling.is_of_company
        is_wanted = self._panel_wanted and is_asked and self._way == PICTURE
        self.panel.setVisible(is_wanted and not is_bare)

    def _doors(self) -> Doors:
        return Doors(
            open_person=self._open_story,
            choose_person=self.choose_person,
            open_area=self.open_area,
            what_if=self.what_if,
            note_down=self._note_down,
        )

    def _panel_closed(self) -> None:
        self._panel_wanted = self._is_asked = False
        self._chosen = None
        self.picture.chart.choose(None)
        self.picture.chart.setFocus()

    def show_company(self) -> None:
        """Lets go of whoever is chosen and says who could use company."""
        self._panel_wanted = self._is_asked = True
        self.let_go()

    def let_go(self) -> None:
        """Nobody is chosen any more."""
        self._chosen = None
        self.picture.chart.choose(None)
        self._tell()

    def choose_person(self, member_id: int) -> None:
        """Brings a person forward, opening their area where people are drawn by area."""
        if self._view is None:
            return
        self._chosen, self._panel_wanted = member_id, True
        area = area_to_open(self._view, member_id)
        if area is not None and area != self._opened:
            self._opened, self._come_close = area, True
            self.picture.chart.choose(member_id)
            self._ask()
        else:
            is_searched = self.picture.search.chosen_id() == member_id
            self.picture.chart.choose(member_id, come_close=is_searched)
            self._tell()

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
        self.show_way(WHAT_IF)
        self.resting.add_person(member_id)

    def _note_down(self, one: Invitation) -> None:
        if self._view is not None:
            name = self._view.member_name(one.member_id)
            note_down(self, self._context(self._view), one, name)

    def _lay_out_anew(self) -> None:
        self.views.arrange_anew()
        self.picture.chart.look_at_all()
        self._ask()

    # -- what the window asks

    @override
    def show_story(self, kind: str, row_id: int) -> None:
        """What if somebody rests, or the person in the picture."""
        if kind == WHAT_IF:
            self.what_if(row_id)
        else:
            self.choose_person(row_id)

    @override
    def forget(self) -> None:
        self._view = self._company = self._views = None
        self._people = ()
        self._chosen = self._opened = None
        self.picture.time_line.go_to_today()
        self.telling.forget()
        self.panel.hide()
        for pane in (self._tables, self._resting):
            if pane is not None:
                pane.forget()

    @override
    def focus_search(self) -> None:
        pane = self.stack.currentWidget()
        if isinstance(pane, PicturePane | TablesPane | RestingPane):
            pane.focus_search()

    @override
    def state(self) -> dict[str, str]:
        return {"panel": "open" if self._panel_wanted else "closed"}

    @override
    def restore_state(self, state: Mapping[str, str]) -> None:
        self._panel_wanted = state.get("panel", "open") == "open"
