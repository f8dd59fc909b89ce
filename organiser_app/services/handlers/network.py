"""Commands about the network itself: its areas, kinds of help, settings and what came in bulk."""

import dataclasses
from collections.abc import Sequence

from organiser_app.domain.changes import Label
from organiser_app.domain.commands import (
    AddArea,
    AddCategory,
    AddRows,
    ChangeSettings,
)
from organiser_app.domain.exchanges import Category, Exchange, Gathering
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Match, Need, Offer
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import settings_problems
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.handlers.shared import Moment, refuse_if
from organiser_app.storage import writes
from organiser_app.storage.reads.network import group_settings
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import setting_text


def add_area(command: AddArea, work: UnitOfWork, _moment: Moment) -> Label:
    """Names an area."""
    _refuse_no_name(command.area.name)
    writes.add(work, command.area)
    return Label("ADD_AREA", {"name": command.area.name})


def add_category(command: AddCategory, work: UnitOfWork, _moment: Moment) -> Label:
    """Names a kind of help."""
    _refuse_no_name(command.category.name)
    writes.add(work, command.category)
    return Label("ADD_CATEGORY", {"name": command.category.name})


def _refuse_no_name(name: str) -> None:
    if not name.strip():
        refuse_if([Problem("name", "REQUIRED_EMPTY")])


def change_settings(command: ChangeSettings, work: UnitOfWork, _moment: Moment) -> Label:
    """Decides about the group's settings."""
    before = group_settings(work.connection)
    refuse_if(settings_problems(command.settings, before))
    for field in dataclasses.fields(command.settings):
        writes.put_setting(work, field.name, setting_text(getattr(command.settings, field.name)))
    return _views_label(before, command.settings) or Label(
        "CHANGE_SETTINGS", {"name": command.settings.name}
    )


def _views_label(before: GroupSettings, after: GroupSettings) -> Label | None:
    """What was done with the saved views, where nothing else was changed."""
    if dataclasses.replace(before, saved_views=after.saved_views) != after:
        return None
    was, now = set(before.saved_views), set(after.saved_views)
    names = {view.id: view.name for view in now - was}
    gone = {view.id: view.name for view in was - now}
    if len(names) == 1 and gone.keys() <= names.keys():
        (view_id,) = names
        if view_id not in gone:
            return Label("SAVE_VIEW", {"name": names[view_id]})
        return Label("CHANGE_VIEW", {"name": names[view_id], "before": gone[view_id]})
    if len(gone) == 1 and not names:
        return Label("REMOVE_VIEW", {"name": next(iter(gone.values()))})
    return None


def add_rows(command: AddRows, work: UnitOfWork, _moment: Moment) -> Label:
    """Adds many values at once."""
    runs = writes.add_all(work, by_kind(command))
    return Label("ADD_ROWS", {kind.__name__.lower(): len(run) for kind, run in runs.items()})


def by_kind(rows: AddRows) -> tuple[tuple[type[object], Sequence[object]], ...]:
    """The kinds in an order in which what is pointed at comes first."""
    return (
        (Area, rows.areas),
        (Category, rows.categories),
        (Member, rows.members),
        (Need, rows.needs),
        (Offer, rows.offers),
        (Match, rows.matches),
        (Gathering, rows.gatherings),
        (Exchange, rows.exchanges),
        (FollowUp, rows.followups),
    )
