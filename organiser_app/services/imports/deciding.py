"""From a plan and decisions to an outcome; a decision changes only the rows that it concerns."""

from collections.abc import Mapping
from dataclasses import replace

from organiser_app.domain.ids import MemberId
from organiser_app.services.imports.accounts import settle_members
from organiser_app.services.imports.choices import ImportDecisions, PersonChoice, PersonDecision
from organiser_app.services.imports.judging import judge
from organiser_app.services.imports.occasions import Occasions
from organiser_app.services.imports.outcome import UNDECIDED, Outcome, line_of
from organiser_app.services.imports.plan import Plan
from organiser_app.services.imports.views import PersonStatus, RowFate, RowReason
from organiser_app.services.imports.vocabulary import Vocabulary


def outcome_of(plan: Plan, decisions: ImportDecisions) -> Outcome:
    """The outcome from the beginning."""
    known, count = plan.known, len(plan.drafts)
    outcome = Outcome(
        plan=plan,
        decisions=decisions,
        ids=_ids(plan, decisions.people),
        categories=Vocabulary(known.category_ids, decisions.categories),
        areas=Vocabulary(known.area_ids, decisions.areas),
        occasions=Occasions(plan.rows.occasions),
        fates=[RowFate.NEW] * count,
        reasons=[RowReason.NONE] * count,
        values=[None] * count,
    )
    judge(outcome, range(count))
    settle_members(outcome)
    return outcome


def revised(outcome: Outcome, decisions: ImportDecisions) -> Outcome:
    """The outcome after other decisions; only rows that they concern are judged anew."""
    before, plan = outcome.decisions, outcome.plan
    if (decisions.categories, decisions.areas) != (before.categories, before.areas):
        return outcome_of(plan, decisions)
    ids = _ids(plan, decisions.people)
    positions = {
        position
        for number, (old, new) in enumerate(zip(outcome.ids, ids, strict=True))
        if old != new
        for position in plan.rows_of_person[number]
    }
    lines = {
        line
        for line in before.rows.keys() | decisions.rows.keys()
        if before.rows.get(line) != decisions.rows.get(line)
    }
    if lines:
        positions |= {draft.position for draft in plan.drafts if line_of(draft) in lines}
    result = replace(
        outcome,
        decisions=decisions,
        ids=ids,
        fates=list(outcome.fates),
        reasons=list(outcome.reasons),
        values=list(outcome.values),
        problems=dict(outcome.problems),
        accounts={},
    )
    judge(result, sorted(positions))
    settle_members(result)
    return result


def _ids(plan: Plan, decisions: Mapping[str, PersonDecision]) -> list[MemberId | None]:
    by_key = {person.key: person.number for person in plan.people}

    def resolve(number: int, seen: frozenset[int]) -> MemberId | None:
        person = plan.people[number]
        decision = decisions.get(person.key)
        if decision is None:
            if person.status is PersonStatus.KNOWN:
                return person.member_id
            return UNDECIDED if person.status is PersonStatus.ASK else MemberId(-number - 1)
        if decision.choice is PersonChoice.MEMBER:
            known = decision.member_id in plan.known.roster.members
            return decision.member_id if known else UNDECIDED
        if decision.choice is PersonChoice.SAME_AS:
            other = by_key.get(decision.key)
            loops = other is None or other in seen
            return UNDECIDED if other is None or loops else resolve(other, seen | {number, other})
        return None if decision.choice is PersonChoice.LEAVE_OUT else MemberId(-number - 1)

    return [resolve(person.number, frozenset({person.number})) for person in plan.people]
