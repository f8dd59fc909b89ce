"""Commands that are given from a list: the same for many rows, and what a need still lacks."""

from dataclasses import dataclass
from datetime import date

from organiser_app.domain.changes import Kind
from organiser_app.domain.ids import AreaId, CategoryId, MemberId, NeedId
from organiser_app.domain.needs import Urgency


@dataclass(frozen=True, slots=True)
class SameForAll:
    """What is the same for all rows from now on; what is not said stays as it is in each."""

    area_id: AreaId | None = None
    new_area: str = ""
    """The name of an area that is not known yet; of a kind of help likewise."""
    category_id: CategoryId | None = None
    new_category: str = ""
    urgency: Urgency | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()
    """What is taken away from all: area, category, or both."""


@dataclass(frozen=True, slots=True)
class EditMany:
    """Give many needs, offers or members the same area, kind of help, urgency or tags."""

    kind: Kind
    ids: tuple[int, ...]
    same: SameForAll


CAN_BE_EMPTY = frozenset({"area", "category"})
"""What many rows can be left without at once."""

EDITABLE: dict[Kind, frozenset[str]] = {
    Kind.NEEDS: frozenset({"area", "category", "urgency", "tags"}),
    Kind.OFFERS: frozenset({"area", "category", "tags"}),
    Kind.MEMBERS: frozenset({"area", "tags"}),
}
"""What many rows of a kind can be given at once."""


def said(same: SameForAll) -> tuple[str, ...]:
    """What is to be the same: area, category, urgency, tags."""
    found = {
        "area": same.area_id is not None or same.new_area.strip() or "area" in same.without,
        "category": same.category_id is not None
        or same.new_category.strip()
        or "category" in same.without,
        "urgency": same.urgency is not None,
        "tags": same.add_tags or same.remove_tags,
    }
    return tuple(name for name, is_said in found.items() if is_said)


def with_tags(
    tags: tuple[str, ...], *, add: tuple[str, ...], remove: tuple[str, ...]
) -> tuple[str, ...]:
    """The tags of a row without some and with others; each once, whatever its case."""
    gone = {tag.casefold() for tag in remove}
    kept = [tag for tag in tags if tag.casefold() not in gone]
    known = {tag.casefold() for tag in kept}
    for tag in add:
        if tag.strip() and tag.strip().casefold() not in known:
            kept.append(tag.strip())
            known.add(tag.strip().casefold())
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class FillInNeed:
    """Write down what was missing from a need before someone could act; the rest stays as it is.

    How to reach whoever asked belongs to the member, who may be named now for the first time.
    """

    need_id: NeedId
    category_id: CategoryId | None = None
    new_category: str = ""
    area_id: AreaId | None = None
    new_area: str = ""
    needed_by: date | None = None
    member_id: MemberId | None = None
    new_member: str = ""
    phone: str = ""
    email: str = ""


ListCommand = EditMany | FillInNeed
