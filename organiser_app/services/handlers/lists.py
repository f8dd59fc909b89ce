"""Commands that are given from a list: the same for many rows, and what a need still lacks."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from organiser_app.domain.changes import Kind, Label
from organiser_app.domain.ids import AreaId, CategoryId
from organiser_app.domain.listed import (
    CAN_BE_EMPTY,
    EDITABLE,
    EditMany,
    FillInNeed,
    SameForAll,
    said,
    with_tags,
)
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import entry_problems, member_problems, need_problems
from organiser_app.services.handlers.shared import (
    Moment,
    area_for,
    category_for,
    category_name,
    member_for,
    name_of,
    refuse_if,
    refuse_missing_links,
    stored,
)
from organiser_app.storage import writes
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import Row, list_of, text_of_list

_TYPES: dict[Kind, type[Any]] = {
    Kind.NEEDS: Need,
    Kind.OFFERS: Offer,
    Kind.MEMBERS: Member,
}


def edit_many(command: EditMany, work: UnitOfWork, _moment: Moment) -> Label:
    """Gives many rows the same area, kind of help, urgency or tags, each only where it differs."""
    refuse_if(tuple(_many_problems(command)))
    refuse_missing_links(work, command.same)
    area = area_for(work, command.same.area_id, command.same.new_area)
    category = category_for(work, command.same.category_id, command.same.new_category)
    same = _same_fields(command.same, area, category)
    kind, ids = _TYPES[command.kind], tuple(dict.fromkeys(command.ids))
    rows: dict[int, Row] = {row_id: dict(same) for row_id in ids}
    if command.same.add_tags or command.same.remove_tags:
        _put_tags(work, kind, command.same, rows)
    _refuse_saying_nothing(work, command, kind, ids)
    count = writes.edit_many(work, kind, rows)
    return Label(
        "EDIT_MANY", {"kind": command.kind.value, "count": count, **_words(work, command)}
    )


def _many_problems(command: EditMany) -> Iterator[Problem]:
    wanted = said(command.same)
    if not wanted or not command.ids:
        yield Problem("ids", "REQUIRED_EMPTY")
    for name in (name for name in command.same.without if name not in CAN_BE_EMPTY):
        yield Problem(name, "REQUIRED_EMPTY")
    for name in wanted:
        if name not in EDITABLE.get(command.kind, frozenset()):
            yield Problem(name, "NOT_OF_THIS_KIND")


def _same_fields(same: SameForAll, area: AreaId | None, category: CategoryId | None) -> Row:
    fields: Row = {}
    if area is not None:
        fields["area_id"] = area
    fields |= {f"{name}_id": None for name in same.without}
    if category is not None:
        fields["category_id"] = category
    if same.urgency is not None:
        fields["urgency"] = same.urgency.value
    return fields


def _refuse_saying_nothing(
    work: UnitOfWork, command: EditMany, kind: type[Any], ids: tuple[int, ...]
) -> None:
    """A need or an offer that has no words says what it is by its kind of help alone."""
    if "category" not in command.same.without:
        return
    words = writes.stored_fields(work, kind, "words", ids)
    if wordless := sum(not str(text or "").strip() for text in words.values()):
        values: dict[str, object] = {"count": wordless, "of": len(ids)}
        refuse_if([Problem("category_id", "SAYS_NOTHING_ELSE", values)])


def _put_tags(work: UnitOfWork, kind: type[Any], same: SameForAll, rows: dict[int, Row]) -> None:
    for row_id, text in writes.stored_fields(work, kind, "tags", list(rows)).items():
        tags = list_of(str(text or ""))
        new = with_tags(tags, add=same.add_tags, remove=same.remove_tags)
        rows[row_id]["tags"] = text_of_list(new)
    for row_id, fields in rows.items():
        if "tags" not in fields:
            stored(work, kind, row_id)  # gone: says so


def _words(work: UnitOfWork, command: EditMany) -> dict[str, object]:
    """What the history says: of each thing that was said, its words."""
    same = command.same
    found: dict[str, object] = {
        "area": _name(work, same.area_id, same.new_area),
        "category": same.new_category.strip() or category_name(work, same.category_id),
        "urgency": same.urgency.value if same.urgency else "",
        "added": list(same.add_tags),
        "removed": list(same.remove_tags),
        "without": sorted(same.without),
    }
    return {key: value for key, value in found.items() if value}


def _name(work: UnitOfWork, area_id: AreaId | None, new: str) -> str:
    return new.strip() if area_id is None else writes.name_of(work, Area, area_id)


def fill_in_need(command: FillInNeed, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down what was missing from a need, and how to reach whoever asked."""
    need: Need = stored(work, Need, command.need_id)
    refuse_missing_links(work, command)
    category = category_for(work, command.category_id, command.new_category)
    area = area_for(work, command.area_id, command.new_area)
    filled = replace(
        need,
        member_id=need.member_id or command.member_id,
        category_id=category or need.category_id,
        area_id=area or need.area_id,
        needed_by=command.needed_by or need.needed_by,
    )
    refuse_if(need_problems(filled, moment.today))
    if filled.member_id is None:
        asked = filled.opened or moment.today
        filled = replace(filled, member_id=member_for(work, None, command.new_member, asked))
    _write_contact(work, command, filled, moment)
    writes.edit(work, filled)
    what = filled.words or category_name(work, filled.category_id)
    return Label("FILL_IN_NEED", {"what": what, "member": name_of(work, filled.member_id)})


def _write_contact(work: UnitOfWork, command: FillInNeed, need: Need, moment: Moment) -> None:
    phone, email = command.phone.strip(), command.email.strip()
    if not (phone or email):
        return
    if need.member_id is None:
        refuse_if([Problem("member_id", "WHO_IS_REACHED")])
        return
    member: Member = stored(work, Member, need.member_id)
    phones = tuple(dict.fromkeys((*member.phones, phone))) if phone else member.phones
    known = replace(member, phones=phones, email=email or member.email)
    typed_wrong = [
        replace(problem, field="phone") if problem.field == "phones" else problem
        for problem in entry_problems(known, moment.today, member)
    ]
    refuse_if([*member_problems(known), *typed_wrong])
    writes.edit(work, known)
