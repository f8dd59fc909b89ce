"""What the rows that come in say about each person, added up in the order of the file."""

from collections.abc import Callable, Iterable, Mapping

from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.rules import member_problems
from organiser_app.services.imports.details import details_of, fill, new_member
from organiser_app.services.imports.names import name_key
from organiser_app.services.imports.outcome import (
    SHEET_FIELDS,
    Account,
    Outcome,
    new_person,
    with_cells,
)
from organiser_app.services.imports.plan import Draft
from organiser_app.services.imports.views import ImportProblem, RowFate, RowReason, words_of
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.parse import note_text
from organiser_app.spreadsheet.problems import Severity


def settle_members(outcome: Outcome) -> None:
    """Adds up what the rows that come in say about each person, in the order of the file."""
    for table in outcome.plan.tables:
        if not table.tells_of_people:
            continue
        is_roster = table.table is Table.MEMBERS
        for draft in outcome.plan.drafts[table.start : table.stop]:
            if is_roster:
                _settle_roster_row(outcome, draft)
            elif outcome.fates[draft.position].comes_in:
                _settle_people_of_row(outcome, draft)


def _settle_roster_row(outcome: Outcome, draft: Draft) -> None:
    position, number = draft.position, draft.people[0] if draft.people else None
    if draft.fate is not None or number is None:
        return
    if outcome.reasons[position] not in _OPEN_REASONS:
        return
    row_id = outcome.ids[number]
    if row_id is None:
        outcome.fates[position], outcome.reasons[position] = (
            RowFate.SKIPPED,
            RowReason.NOBODY_LEFT,
        )
        return
    is_first = row_id < 0 and row_id not in outcome.accounts
    problems, fills = _tell(outcome, draft, 0, row_id)
    outcome.fates[position], outcome.reasons[position] = _roster_fate(
        is_first=is_first, is_invalid=_has_errors(problems), fills=fills, is_new=row_id < 0
    )
    outcome.problems[position] = problems


_OPEN_REASONS = {
    RowReason.NONE,
    RowReason.NOTHING_NEW,
    RowReason.DUPLICATE_IN_FILE,
    RowReason.INVALID,
    RowReason.NOBODY_LEFT,
}
"""Reasons that `_judge` and this give to roster rows which are not otherwise settled."""


def _roster_fate(
    *, is_first: bool, is_invalid: bool, fills: tuple[str, ...], is_new: bool
) -> tuple[RowFate, RowReason]:
    if is_invalid:
        return RowFate.HELD_BACK, RowReason.INVALID
    if is_first:
        return RowFate.NEW, RowReason.NONE
    reason = RowReason.DUPLICATE_IN_FILE if is_new else RowReason.NONE
    if fills:
        return RowFate.FILLS, reason
    return RowFate.SAME, reason or RowReason.NOTHING_NEW


def _settle_people_of_row(outcome: Outcome, draft: Draft) -> None:
    told: tuple[ImportProblem, ...] = ()
    for slot, number in enumerate(draft.people):
        row_id = None if number is None else outcome.ids[number]
        if row_id is not None:
            problems, _ = _tell(outcome, draft, slot, row_id)
            told += problems
    if _has_errors(told):
        outcome.fates[draft.position] = RowFate.HELD_BACK
        outcome.reasons[draft.position] = RowReason.INVALID
    if told:
        outcome.problems[draft.position] = told


def _has_errors(problems: Iterable[ImportProblem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _tell(
    outcome: Outcome, draft: Draft, slot: int, row_id: int
) -> tuple[tuple[ImportProblem, ...], tuple[str, ...]]:
    """Takes in what a row says about one person; answers its problems and what it filled."""
    details = details_of(draft.table.table, draft.parsed.values, slot)
    for key in _told_by_roster(outcome, draft):
        details.pop(key, None)
    if draft.table.table is Table.MEMBERS:
        details["note"] = _roster_note(outcome, draft)
    link = _link(outcome, draft, row_id)
    account = outcome.accounts.get(row_id)
    if account is None and row_id < 0:
        member = new_member(new_person(outcome, row_id), details, link)
        filled_fields: tuple[str, ...] = ()
        # a household lives in no other: what the sheet says of that is told, and left out
        is_home = member.kind is MemberKind.HOUSEHOLD and bool(details.get("household"))
        differs: tuple[str, ...] = ("household_id",) if is_home else ()
    else:
        base = account.member if account else outcome.plan.known.roster.members[row_id]
        filled = fill(base, details, link)
        member, filled_fields, differs = filled.member, filled.fills, filled.differs
    if problems := member_problems(member):
        return with_cells(draft, problems), ()
    before = account.fills if account else ()
    outcome.accounts[row_id] = Account(member, (*before, *filled_fields))
    return _kept_apart(draft, details, member, differs), filled_fields


def _told_by_roster(outcome: Outcome, draft: Draft) -> frozenset[str]:
    """What a row of another table says of itself and not of whom it names.

    Where the file has a roster with such a column, a blank there is not filled from a need.
    """
    if draft.table.table is Table.MEMBERS:
        return frozenset()
    rosters = (one.fields for one in outcome.plan.tables if one.table is Table.MEMBERS)
    return _OF_THE_ROW.intersection(*rosters) if _has_roster(outcome) else frozenset()


_OF_THE_ROW = frozenset({"area", "household_size"})


def _has_roster(outcome: Outcome) -> bool:
    return any(one.table is Table.MEMBERS for one in outcome.plan.tables)


def _roster_note(outcome: Outcome, draft: Draft) -> str:
    row = draft.parsed
    note, acts_for = note_text(row), row.values.get("acts_for")
    if acts_for and _person_named(outcome, str(acts_for)) is None:
        header = draft.table.header_of("acts_for")
        return "\n".join(filter(None, [note, f"{header}: {acts_for}"]))
    return note


def _link(outcome: Outcome, draft: Draft, row_id: int) -> Callable[[str, object], int | None]:
    def link(field_key: str, name: object) -> int | None:
        if field_key == "area":
            return outcome.areas.id_of(name)
        if field_key == "household":
            number = draft.people[1] if len(draft.people) > 1 else None
            return None if number is None else outcome.ids[number]
        found = _person_named(outcome, str(name))
        return found if found != row_id else None

    return link


def _person_named(outcome: Outcome, name: str) -> int | None:
    """The one member, or the one new person of the file, who is called so."""
    key = name_key(name)
    on_roster = outcome.plan.known.roster.by_name.get((False, key), [])
    if on_roster:
        return on_roster[0] if len(on_roster) == 1 else None
    found = {
        outcome.ids[person.number]
        for person in outcome.plan.people
        if person.key == key and not person.is_household
    }
    row_id = found.pop() if len(found) == 1 else None
    return row_id or None


def _kept_apart(
    draft: Draft, details: Mapping[str, object], member: Member, differs: Iterable[str]
) -> tuple[ImportProblem, ...]:
    """What the sheet says otherwise than the roster: shown, and left as it was."""
    problems = []
    for field_key in differs:
        source = SHEET_FIELDS.get(field_key, field_key)
        stored = getattr(member, field_key, None)
        problems.append(
            ImportProblem(
                code="DIFFERS_KEPT",
                sheet=draft.table.parsed.sheet,
                cell=draft.table.cell(draft.row, source),
                found=words_of(details.get(source)),
                expected=words_of(stored) if not field_key.endswith("_id") else None,
                severity=Severity.INFO,
                values={"field": source, "member": member.name},
            )
        )
    return tuple(problems)
