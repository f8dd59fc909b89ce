"""The command that makes one of two records of the same person."""

from organiser_app.domain.changes import Label
from organiser_app.domain.daily import CalledOffBy, MergeMembers
from organiser_app.domain.members import Member
from organiser_app.domain.merging import merged_member
from organiser_app.domain.needs import MatchState
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import member_problems
from organiser_app.services.handlers.shared import Moment, refuse_if, refuse_missing, stored
from organiser_app.storage import merging, writes
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import day_number, moment_number


def merge_members(command: MergeMembers, work: UnitOfWork, moment: Moment) -> Label:
    """Makes everything that names the other record name the one that is kept."""
    keep_id, other_id = command.keep_id, command.other_id
    if keep_id == other_id:
        refuse_if([Problem("other_id", "IN_ITSELF")])
    refuse_missing(work, "keep_id", Member, keep_id)
    refuse_missing(work, "other_id", Member, other_id)
    keep, other = stored(work, Member, keep_id), stored(work, Member, other_id)
    if merging.helped_each_other(work, keep_id, other_id):
        refuse_if([Problem("other_id", "HELPED_EACH_OTHER")])
    merged = merged_member(keep, other, command.fields)
    refuse_if(member_problems(merged))
    for match_id in merging.asked_twice(work, keep_id, other_id):
        merging.end_match(
            work,
            match_id,
            {
                "state": MatchState.CALLED_OFF.value,
                "ended": day_number(moment.today),
                "called_off_by": CalledOffBy.COORDINATOR.value,
            },
        )
    writes.edit(work, merged)
    merging.follow(work, keep_id, other_id)
    merging.redirect(work, keep_id, other_id, other.name, moment_number(moment.now) or 0)
    writes.remove(work, Member, [other_id])
    return Label("MERGE_MEMBERS", {"name": merged.name, "other": other.name})
