"""What the panel beside the picture tells: who could use company, one person, or one area."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.network_ties import ties_of_person
from organiser_app.gui.charts.network_words import (
    area_counts,
    area_name,
    day_of,
    joins_words,
    rim_words,
    tie_words,
)
from organiser_app.gui.texts.company import fact_words, invitation_words, reason_words
from organiser_app.gui.texts.dates import relative_day
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import beside, fill, in_line, texts
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.facts import buttons
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.story_list import StoryLine, StoryList
from organiser_app.gui.widgets.text import label
from organiser_app.metrics.moment import acts_with
from organiser_app.services.company import Company, Invitation
from organiser_app.services.network_view import NetworkView

_NAME_ON_A_BUTTON = 18


@dataclass(frozen=True, slots=True)
class Doors:
    """Where the panel's buttons lead."""

    open_person: Callable[[int], object]
    choose_person: Callable[[int], object]
    open_area: Callable[[int], object]
    what_if: Callable[[int], object]
    note_down: Callable[[Invitation], object]


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of, and how names are shown."""

    view: NetworkView
    context: ChartContext
    doors: Doors

    @property
    def hidden(self) -> bool:
        """Whether names are hidden."""
        return self.context.names_hidden

    def name(self, member_id: int) -> str:
        """A name as it may be shown."""
        return shown_name(self.view.member_name(member_id), hidden=self.hidden)

    def short_name(self, member_id: int) -> str:
        """A name for a button."""
        return in_line(self.name(member_id), most=_NAME_ON_A_BUTTON)

    @property
    def today(self) -> date:
        """The network's day."""
        return self.view.today


def tell_company(panel: SidePanel, told: Told, company: Company) -> None:
    """Invitations, alphabetical by whom they are about: nobody comes first for what they carry."""
    panel.clear()
    panel.show_title(
        texts.tr("Who could use company?"),
        texts.tr("Invitations, not faults: where a second pair of hands would help."),
    )
    joining = [one for one in company.invitations if not one.is_alone_with]
    alone = [one for one in company.invitations if one.is_alone_with]
    for title, invitations in (
        (texts.tr("People who join others to the rest"), joining),
        (texts.tr("Kinds of help that one person gives"), alone),
    ):
        if invitations:
            panel.add_section(title, _invitations(told, invitations))
    if alone:
        words = texts.tr(
            "Kinds of help are looked at over the last 180 days; regularly means at least twice."
        )
        panel.add_section("", label(words, "small", wrap=True))
    if rest := company.joining - len(joining):
        words = texts.tr("%Ln more who join others are in the tables.", "", rest)
        panel.add_section("", label(words, "small", wrap=True))
    if not company.invitations:
        words = texts.tr("Just now nobody joins parts or gives a kind of help all alone.")
        panel.add_section("", label(words, wrap=True))
    if told.view.said_no:
        panel.add_section("", label(_said_no(told.view.said_no), "small", wrap=True))


def _said_no(people: int) -> str:
    if people == 1:
        return texts.tr(
            "One person asked not to be counted in figures about people and is not in the picture."
        )
    return texts.tr(
        "%Ln people asked not to be counted in figures about people and are not in the picture.",
        "",
        people,
    )


def _invitations(told: Told, invitations: list[Invitation]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, SPACE.s)
    column.setSpacing(SPACE.l)
    known = sorted(
        invitations, key=lambda one: plain_letters(told.view.member_name(one.member_id))
    )
    for one in known:
        column.addWidget(_invitation(told, one))
    return holder


def _invitation(told: Told, one: Invitation) -> QWidget:
    """What is so, the question to ask, why them, and what can be done now."""
    view = told.view
    kind = told.context.category(one.category) or ""
    area = told.context.area(one.area) or ""
    backup = one.ask[0] if one.ask else None
    name = view.member_name(one.member_id)
    other = view.member_name(backup.member_id) if backup else None
    fact = fact_words(name, joined=len(one.joined), kind=kind, area=area, hidden=told.hidden)
    question = invitation_words(name, other, kind=kind, hidden=told.hidden)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.xs)
    column.addWidget(label(fact, wrap=True))
    column.addWidget(label(question, "cardTitle", wrap=True))
    if backup and (why := reason_words(backup.reasons)):
        reasons = fill(texts.tr("%1: %2"), told.name(backup.member_id), why)
        column.addWidget(label(reasons, "small", wrap=True))
    does: list[tuple[str, Callable[[], object]]] = [
        (
            fill(texts.tr("Show %1", "a name"), told.short_name(one.member_id)),
            lambda: told.doors.choose_person(one.member_id),
        )
    ]
    if backup is not None:
        does.append(
            (
                fill(texts.tr("Open %1", "a name"), told.short_name(backup.member_id)),
                lambda: told.doors.open_person(backup.member_id),
            )
        )
    does.append((texts.tr("Note to ask"), lambda: told.doors.note_down(one)))
    column.addWidget(buttons(does))
    return holder


def tell_person(panel: SidePanel, told: Told, member_id: int) -> None:
    """Whom one person is connected with, in words."""
    panel.clear()
    scene = told.view.scene
    figures = scene.whole_moment.connections
    found = np.flatnonzero(figures.member_ids == member_id)
    position = int(found[0]) if found.size else None
    area = "" if position is None else told.context.area(int(figures.area[position])) or ""
    panel.show_title(told.name(member_id), area)
    panel.add_button(
        buttons(
            (
                (texts.tr("Open their story"), lambda: told.doors.open_person(member_id)),
                (texts.tr("What if they rest?"), lambda: told.doors.what_if(member_id)),
            )
        )
    )
    if position is None:
        words = texts.tr("No exchange with another named person in this period.")
        panel.add_section("", label(words, wrap=True))
        return
    if position in figures.bridges:
        cut_off = figures.cut_off[figures.bridges.index(position)]
        joins = joins_words(cut_off, discreet=told.hidden)
        words = fill(texts.tr("%1 %2.", "a name, then what they do"), told.name(member_id), joins)
        panel.add_section("", label(words, wrap=True))
    panel.add_section(texts.tr("Shared help with"), _partners(told, position))


def _partners(told: Told, position: int) -> StoryList:
    at = told.view.scene.whole_moment
    ties = ties_of_person(at, position)
    ids = at.connections.member_ids[ties.others].tolist()
    known = sorted(
        zip(ids, ties.gave.tolist(), ties.received.tolist(), ties.last_day.tolist(), strict=True),
        key=lambda one: plain_letters(told.view.member_name(one[0])),
    )
    lines = StoryList()
    lines.show_lines(
        [
            StoryLine(
                text=told.name(member),
                when=tie_words(gave, received),
                detail=fill(texts.tr("last: %1"), relative_day(day_of(last), told.today)),
                icon="arrow-left-right" if gave and received else "hand-heart",
                colour="give" if gave else "receive",
                id=member,
            )
            for member, gave, received, last in known
        ]
    )
    lines.activated.connect(lambda member: told.doors.choose_person(int(str(member))))
    return lines


def tell_area(panel: SidePanel, told: Told, area: int) -> None:
    """How many people of an area have ties, and what it shares with each other area."""
    panel.clear()
    scene = told.view.scene
    people, within, across = area_counts(scene, area)
    panel.show_title(area_name(area, told.context), texts.tr("An area of the network"))
    counts = beside(
        texts.tr("%Ln people with ties", "", people) if not told.hidden else "",
        texts.tr("%Ln exchanges among them", "", within),
        texts.tr("%Ln with other areas", "", across),
    )
    panel.add_section("", label(counts, wrap=True))
    acts = acts_with(scene.whole, scene.whole_moment, area).tolist()
    others = [
        (area_name(other, told.context), other, count)
        for other, count in zip(scene.whole.discs.tolist(), acts, strict=True)
        if other != area and count
    ]
    if not others:
        words = texts.tr("No exchange with another area in this period.")
        panel.add_section("", label(words, wrap=True))
        return
    lines = StoryList()
    lines.show_lines(
        [
            StoryLine(text=name, when=rim_words(count, told.context), icon="map-pin", id=other)
            for name, other, count in sorted(others, key=lambda one: plain_letters(one[0]))
        ]
    )
    lines.activated.connect(lambda other: told.doors.open_area(int(str(other))))
    panel.add_section(texts.tr("Shares help with"), lines)


class Telling:
    """Fills the panel, and leaves it alone where it says the same already."""

    def __init__(self, panel: SidePanel) -> None:
        self._panel = panel
        self._told: Company | None = None
        self._is_of_company = True

    def tell(
        self,
        told: Told,
        *,
        chosen: int | None,
        opened: int | None,
        known: Company | None,
        anew: bool,
    ) -> None:
        """What is chosen; else what is opened; else who could use company.

        Invitations are those of today: playing the year leaves them as they are.
        """
        if chosen is not None:
            tell_person(self._panel, told, chosen)
        elif opened is not None:
            tell_area(self._panel, told, opened)
        elif known is not None and (anew or self._told is not known):
            tell_company(self._panel, told, known)
        self._is_of_company = chosen is None and opened is None
        self._told = known if self._is_of_company else None

    @property
    def is_of_company(self) -> bool:
        """Whether it is about nobody and nothing that was chosen."""
        return self._is_of_company

    def forget(self) -> None:
        """Says nothing any more."""
        self._panel.clear()
        self._told = None
