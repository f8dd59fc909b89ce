"""One member out of two records of the same person: nothing that either says is lost unasked."""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from organiser_app.domain.daily import Side
from organiser_app.domain.ids import MatchId, MemberId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Match, MatchState

_LISTS = ("phones", "languages", "skills", "tags")
_OF_NOW = ("name", "kind", "left", "paused_until")
"""What one record says of today: that of the one that is kept, also where it says nothing."""
_TOGETHER = {"limit_unit": "monthly_limit"}
_LINKS = ("household_id", "acts_for_id")
OWN = "extra."
"""Before the name of a field of the group's own, where it is said whose value is kept."""
MERGED_FIELDS = tuple(field.name for field in dataclasses.fields(Member) if field.name != "id")


def merged_member(keep: Member, other: Member, fields: Mapping[str, Side]) -> Member:
    """The member that is left; `fields` says whose value of a field is kept where it matters.

    Lists are put together, notes and own fields joined; of two answers about consent the no holds.
    """
    unknown = {name for name in fields if not name.startswith(OWN)} - set(MERGED_FIELDS)
    if unknown:
        raise ValueError(sorted(unknown))
    values: dict[str, Any] = {
        name: _chosen(keep, other, name, fields[name])
        if name in fields
        else _joined(keep, other, name, fields)
        for name in MERGED_FIELDS
    }
    for name in _LINKS:
        if values[name] in {keep.id, other.id}:
            values[name] = None
    return dataclasses.replace(keep, **values)


def _chosen(keep: Member, other: Member, name: str, side: Side) -> object:
    return getattr(keep if side is Side.KEEP else other, name)


def _joined(keep: Member, other: Member, name: str, fields: Mapping[str, Side]) -> object:
    mine, theirs = getattr(keep, name), getattr(other, name)
    if name in _TOGETHER:
        limit = _TOGETHER[name]
        side = fields.get(limit, Side.OTHER if getattr(keep, limit) is None else Side.KEEP)
        return mine if side is Side.KEEP else theirs
    if name in _OF_NOW:
        return mine
    if name in _LISTS:
        return tuple(dict.fromkeys((*mine, *theirs)))
    if name == "joined":
        return min((day for day in (mine, theirs) if day is not None), default=None)
    if name == "note":
        return _both(mine, theirs, "\n\n")
    if name == "extra":
        return _own(mine, theirs, fields)
    if name == "consent":
        return _consent(mine, theirs)
    return theirs if mine in {None, ""} else mine


def _own(
    mine: Mapping[str, str], theirs: Mapping[str, str], fields: Mapping[str, Side]
) -> dict[str, str]:
    """What is in the group's own fields: both, unless someone said which."""
    sides = {Side.KEEP: mine, Side.OTHER: theirs}
    said = {
        key: sides[side].get(key, "")
        for key in (*mine, *theirs)
        if (side := fields.get(f"{OWN}{key}"))
    }
    return {
        key: text
        for key in dict.fromkeys((*mine, *theirs))
        if (text := said.get(key, _both(mine.get(key, ""), theirs.get(key, ""), "; ")))
    }


def _both(mine: str, theirs: str, between: str) -> str:
    """Both texts, unless one says all of the other."""
    if theirs in mine:
        return mine
    return theirs if mine in theirs else f"{mine}{between}{theirs}"


def _consent(mine: Mapping[Purpose, bool], theirs: Mapping[Purpose, bool]) -> dict[Purpose, bool]:
    return {
        purpose: mine.get(purpose, True) and theirs.get(purpose, True)
        for purpose in Purpose
        if purpose in mine or purpose in theirs
    }


@dataclasses.dataclass(frozen=True, slots=True)
class SamePromise:
    """A match that stays, and those of the other record that it was all along."""

    match: Match
    gone: tuple[Match, ...]

    @property
    def gone_ids(self) -> tuple[MatchId, ...]:
        """The ids of those that go."""
        return tuple(one.id for one in self.gone)


_FURTHEST = (
    MatchState.COMPLETED,
    MatchState.CONFIRMED,
    MatchState.TENTATIVE,
    MatchState.DID_NOT_HAPPEN,
    MatchState.CALLED_OFF,
)


def same_promises(matches: Iterable[Match], keep_id: MemberId) -> tuple[SamePromise, ...]:
    """Of the matches of two records with one need: which were one promise, and what is left of it.

    Where both were asked at the same time, what went further stays: a yes over no answer, help that
    came over all. What one of them was asked only after the other's had ended was asked anew, and
    help that came twice came twice.
    """
    stays: list[SamePromise] = []
    order = sorted(
        matches, key=lambda one: (_FURTHEST.index(one.state), one.helper_id != keep_id, one.id)
    )
    for match in order:
        place = next((n for n, one in enumerate(stays) if _is_same(one.match, match)), None)
        if place is None:
            stays.append(SamePromise(match, ()))
        else:
            known = stays[place]
            stays[place] = SamePromise(_folded(known.match, match), (*known.gone, match))
    return tuple(one for one in stays if one.gone)


def _is_same(one: Match, other: Match) -> bool:
    if one.helper_id == other.helper_id:
        return False
    if one.state is other.state is MatchState.COMPLETED:
        return False
    return _began(one) <= _ended(other) and _began(other) <= _ended(one)


def _began(match: Match) -> date:
    return match.made or date.min


def _ended(match: Match) -> date:
    return date.max if match.state.is_open or match.ended is None else match.ended


def _folded(stays: Match, goes: Match) -> Match:
    """What stays also says since when they were asked, and what was noted.

    A promise that still waits goes by the offer of either; help that came took up what its line says.
    """
    made = min((day for day in (stays.made, goes.made) if day is not None), default=None)
    return dataclasses.replace(
        stays,
        made=made,
        offer_id=(stays.offer_id or goes.offer_id) if stays.state.is_open else stays.offer_id,
        note=_both(stays.note, goes.note, "\n\n"),
    )
