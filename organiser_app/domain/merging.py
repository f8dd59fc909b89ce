"""One member out of two records of the same person: nothing that either says is lost unasked."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from organiser_app.domain.daily import Side
from organiser_app.domain.members import Member, Purpose

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
