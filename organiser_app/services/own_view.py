"""What one member may see about themselves: their own figures and rows, and nobody else's."""

from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np

from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import LimitUnit, Member
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.views import MatchRow
from organiser_app.metrics.member_view import SEASON, MemberView, member_view
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import Window
from organiser_app.services.snapshots import particulars_of
from organiser_app.services.workspace import Workspace
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.exchanges import exchange_rows
from organiser_app.storage.reads.matches import match_rows
from organiser_app.storage.reads.members import member
from organiser_app.storage.reads.network import group_settings
from organiser_app.storage.reads.particulars import particular_arrays

_EPOCH: Final = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class OwnAct:
    """One time that they took part; whoever else did is not named."""

    day: date | None
    what: str
    lent_a_hand: bool


@dataclass(frozen=True, slots=True)
class OwnView:
    """One member's own figures over the last season."""

    member: Member
    network: str
    first_day: date
    last_day: date
    took_part: int
    lent_a_hand: int
    made_help_possible: int
    people: int
    """With how many others they shared help."""
    steady: int
    """With how many of them it has become a habit."""
    limit: int | None
    limit_in_hours: bool
    this_month: float
    only_one_for: tuple[tuple[str, str], ...]
    """Kinds of help (kind, area) that they alone do regularly just now."""
    promises: tuple[str, ...]
    """What they have taken on: in the words of the need."""
    acts: tuple[OwnAct, ...]
    """The newest first."""
    is_counted: bool
    """Whether they are in figures about people: who said no has none here either."""


def own_view(workspace: Workspace, member_id: MemberId, *, days: int = SEASON) -> OwnView | None:
    """What a member may see about themselves; None when they are gone."""
    today = workspace.clock.today()

    def question(reader: Reader) -> OwnView | None:
        found = member(reader, member_id)
        if found is None:
            return None
        snapshot = workspace.snapshots.at(reader, today)
        arrays = particular_arrays(reader)
        settings = group_settings(reader)
        end = today.toordinal() - _EPOCH + 1
        asked = Question.about(
            snapshot,
            particulars_of(arrays, snapshot),
            Window(end - days, end),
            promises=settings.promises,
            network=arrays.network,
            is_rough=True,
        )
        place = int(np.searchsorted(snapshot.member_ids, member_id))
        return _told(reader, found, member_view(asked, place), asked, settings)

    return workspace.ask(question)


def _told(
    reader: Reader, found: Member, view: MemberView, asked: Question, settings: GroupSettings
) -> OwnView:
    snapshot, window = asked.snapshot, asked.window
    return OwnView(
        member=found,
        network=settings.name,
        first_day=date.fromordinal(window.start + _EPOCH),
        last_day=date.fromordinal(window.end - 1 + _EPOCH),
        took_part=view.took_part,
        lent_a_hand=view.lent_a_hand,
        made_help_possible=view.made_help_possible,
        people=len(view.shared_with),
        steady=len(view.steady_with),
        limit=found.monthly_limit,
        limit_in_hours=found.limit_unit is LimitUnit.HOURS,
        this_month=view.this_month,
        only_one_for=tuple(
            (_name(snapshot.category_names, kind), _name(snapshot.area_names, area))
            for kind, area in view.only_one_for
        ),
        promises=_promises(reader, view.open_promises.tolist()),
        acts=_acts(reader, found, view.exchange_ids.tolist()),
        is_counted=bool(asked.particulars.member_counts[_place(asked, found)] != 0),
    )


def _place(asked: Question, found: Member) -> int:
    return int(np.searchsorted(asked.snapshot.member_ids, found.id))


def _name(names: tuple[str, ...], place: int) -> str:
    return names[place] if 0 <= place < len(names) else ""


def _promises(reader: Reader, ids: list[int]) -> tuple[str, ...]:
    rows: tuple[MatchRow, ...] = match_rows(reader, ids) if ids else ()
    return tuple(row.what for row in rows)


def _acts(reader: Reader, found: Member, ids: list[int]) -> tuple[OwnAct, ...]:
    rows = exchange_rows(reader, ids) if ids else ()
    acts = [OwnAct(row.day, row.category, row.giver_id == found.id) for row in rows]
    return tuple(sorted(acts, key=lambda act: act.day or date.min, reverse=True))
