"""What if someone rests: the network before and after, and whom one could ask. Nothing is written."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from organiser_app.metrics.moment import Scene, moment, scene
from organiser_app.metrics.question import Question as Asked
from organiser_app.metrics.standing import Standing, areas_apart, people_apart, standing
from organiser_app.metrics.what_if import Uncovered, if_they_rest, without
from organiser_app.services.company import DAYS, Ask, Finder, positions_of
from organiser_app.services.network_view import NetworkViews
from organiser_app.services.workspace import Question, Workspace
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.matches import match_rows
from organiser_app.storage.reads.needs import needs


@dataclass(frozen=True, slots=True)
class Lost:
    """A kind of help in a place that would have fewer regular givers, and whom one could ask."""

    category: int
    area: int
    regulars: int
    left: int
    ask: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Falling:
    """A need whose helper would rest, and whom one could ask instead."""

    need_id: int
    what: str
    asker_id: int | None
    helper_id: int
    ask: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """Before and after, over the last 180 days."""

    absent: tuple[int, ...]
    days: int
    now: Standing
    then: Standing
    scene_now: Scene
    scene_then: Scene
    lost: tuple[Lost, ...]
    """The emptiest first."""
    people_apart: tuple[int, ...]
    """Ids of who is joined to most people now and would not be."""
    areas_apart: tuple[int, ...]
    falling: tuple[Falling, ...]


def rest(workspace: Workspace, views: NetworkViews, absent: Collection[int]) -> Question[Rest]:
    """Asks what would be if these people rested; of nobody, before and after are the same."""

    def ask(reader: Reader) -> Rest:
        ground = views.on(reader)
        finder = Finder.of(workspace, reader, ground)
        gone = frozenset(absent)
        flags = positions_of(ground, gone)
        before = views.question(DAYS)(reader).scene
        window = ground.window(DAYS)
        asked = Asked.about(ground.written, ground.particulars, window, network=ground.network)
        covers = if_they_rest(asked, flags)
        rested, _ = without(ground.snapshot, ground.particulars, flags)
        after = moment(
            rested, ground.portrait, window, not_counted=ground.not_counted, absent=flags
        )
        ids = np.array(sorted(gone), dtype=np.int64)
        now = before.whole_moment
        return Rest(
            absent=tuple(ids.tolist()),
            days=DAYS,
            now=standing(now, covers.now),
            then=standing(after, covers.without),
            scene_now=before,
            scene_then=scene(ground.portrait, after, resting=ids),
            lost=tuple(_lost(one, finder, gone) for one in covers.uncovered),
            people_apart=tuple(people_apart(now, after, ids).tolist()),
            areas_apart=areas_apart(now, after, ids),
            falling=_falling(reader, finder, gone),
        )

    return ask


def _lost(one: Uncovered, finder: Finder, gone: frozenset[int]) -> Lost:
    """Who comes up for it, and after them who gave in it once or regularly the same elsewhere."""
    ask = list(finder.who(one.category, one.area, gone))
    known = {other.member_id for other in ask}
    ask += [Ask(int(member)) for member in one.could_be_asked.tolist() if member not in known]
    return Lost(one.category, one.area, one.regulars, one.left, tuple(ask[: len(known) or 3]))


def _falling(reader: Reader, finder: Finder, gone: frozenset[int]) -> tuple[Falling, ...]:
    matched = [
        one
        for helper in sorted(gone)
        for one in match_rows(reader, helper_id=helper, only_open=True)
    ]
    known = {need.id: need for need in needs(reader, [one.need_id for one in matched])}
    return tuple(
        Falling(
            need_id=one.need_id,
            what=one.what,
            asker_id=one.asker_id,
            helper_id=one.helper_id,
            ask=finder.for_need(known[one.need_id], gone) if one.need_id in known else (),
        )
        for one in matched
    )
