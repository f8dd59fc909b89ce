"""The network page: the picture, the same as tables, and what if someone rests."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.picture import KeepSpots
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.dialogs.choices import FormChoices, form_choices
from organiser_app.gui.dialogs.table import ExplanationDialog
from organiser_app.gui.pages.network.looks import chart_context, dates_of
from organiser_app.gui.pages.network.panel import (
    Doors,
    Told,
    tell_area,
    tell_company,
    tell_person,
)
from organiser_app.gui.pages.network.parts import PICTURE, TABLES, WHAT_IF, build
from organiser_app.gui.pages.page import Page
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.company import followup_words
from organiser_app.gui.texts.definitions import definition
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.metrics.portrait import Form
from organiser_app.services.company import Company, Invitation, company
from organiser_app.services.network_view import NetworkView, NetworkViews

COALESCE_MS = 150


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
        parts = build(self, self.title, self.session, self.view_state.period)
        self.header, self.period, self.ways = parts.header, parts.period, parts.ways
        self.picture, self.tables, self.resting = parts.picture, parts.tables, parts.resting
        self.beginning, self.stack, self.panel = parts.beginning, parts.stack, parts.panel
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
        self.beginning.action_wanted.connect(self.action_wanted)
        self.tables.person_wanted.connect(self._show_person_in_picture)
        self.tables.area_wanted.connect(self._show_area_in_picture)
        self.resting.person_wanted.connect(self._open_story)
        self.resting.need_wanted.connect(
            lambda need: self.view_state.story_wanted.emit("needs", need)
        )

    def show_way(self, way: str) -> None:
        """The picture, the tables, or what if someone rests."""
        self.ways.set_current(way)
        self._show_pane()
        self.picture.time_line.pause()
        self.period.setVisible(way != WHAT_IF)
        self.panel.setVisible(way == PICTURE and self._panel_wanted and self._view is not None)
        if way == TABLES and self._view is not None:
            self.tables.show_view(self._view, self._context(self._view))
        elif way == WHAT_IF and self._views is not None:
            self.resting.ask()

    def _show_pane(self) -> None:
        """The chosen way to look; or how to begin, while nobody has a tie."""
        is_bare = self._view is not None and not len(self._view.scene.whole.member_ids)
        for one in (self.period, self.ways):
            one.setEnabled(not is_bare)
        panes = {PICTURE: self.picture, TABLES: self.tables, WHAT_IF: self.resting}
        self.stack.setCurrentWidget(self.beginning if is_bare else panes[self._way])

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
        self.header.show_subtitle(dates_of(view.scene.whole_moment.window))
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
        self._show_pane()
        self._tell()

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
    def show_story(self, kind: str, row_id: int) -> None:
        """What if somebody rests, or the person in the picture."""
        if kind == WHAT_IF:
            self.what_if(row_id)
        else:
            self.choose_person(row_id)

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
