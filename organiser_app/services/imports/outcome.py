"""What a plan and the decisions come to: the fate of each row, and the values to be written.

The preview shows an outcome and the command is made of the same outcome, so what is shown is what
happens.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Offer
from organiser_app.domain.problems import Problem
from organiser_app.services.imports.choices import ImportDecisions, Line
from organiser_app.services.imports.occasions import Occasions
from organiser_app.services.imports.plan import Draft, Plan
from organiser_app.services.imports.records import Helped, Links, exchanges_of
from organiser_app.services.imports.views import ImportProblem, RowFate, RowReason, words_of
from organiser_app.services.imports.vocabulary import Vocabulary
from organiser_app.spreadsheet.problems import Severity

UNDECIDED = MemberId(0)
"""In place of an id: nobody has said yet who someone is."""

Value = Links | Offer | Helped
"""What a row comes to. A log is long: of its exchanges only what is not in the row is kept."""


@dataclass(slots=True)
class Account:
    """A member as they will be, and what the sheet filled in."""

    member: Member
    fills: tuple[str, ...] = ()


@dataclass(slots=True)
class Outcome:
    """Rows with their fate, and everything that will be written."""

    plan: Plan
    decisions: ImportDecisions
    ids: list[MemberId | None]
    """By number of the person: a member, negative for a new one, None for nobody, or UNDECIDED."""
    categories: Vocabulary[CategoryId]
    areas: Vocabulary[AreaId]
    occasions: Occasions
    fates: list[RowFate]
    reasons: list[RowReason]
    values: list[Value | None]
    problems: dict[int, tuple[ImportProblem, ...]] = field(default_factory=dict)
    accounts: dict[int, Account] = field(default_factory=dict)


def line_of(draft: Draft) -> Line:
    """How decisions name the row."""
    return (draft.table.parsed.sheet, draft.row)


def exchange_at(draft: Draft, links: Links) -> Exchange:
    """The exchange that a row of a log tells of."""
    table = draft.table
    return exchanges_of(table.parsed.rows, [draft.place], [links], table.notes)[0]


def new_person(outcome: Outcome, row_id: int) -> Member:
    """Someone new, before anything but the name is known."""
    person = outcome.plan.people[-row_id - 1]
    kind = MemberKind.HOUSEHOLD if person.is_household else MemberKind.PERSON
    return Member(name=person.name, id=MemberId(row_id), kind=kind)


SHEET_FIELDS = {
    "giver_id": "giver",
    "receiver_id": "receiver",
    "member_id": "name",
    "category_id": "category",
    "area_id": "area",
    "household_id": "household",
    "acts_for_id": "acts_for",
}


def with_cells(draft: Draft, problems: Iterable[Problem]) -> tuple[ImportProblem, ...]:
    """Problems of domain values, each beside the cell that it comes from."""
    return tuple(
        ImportProblem(
            code=problem.code,
            sheet=draft.table.parsed.sheet,
            cell=draft.table.cell(draft.row, SHEET_FIELDS.get(problem.field, problem.field)),
            found=words_of(problem.values.get("found")) or None,
            severity=Severity.ERROR,
            values={"field": problem.field, **problem.values},
        )
        for problem in problems
    )
