"""Commands about asking afterwards, and the calls that are planned for it."""

from datetime import date, timedelta
from secrets import randbelow

from organiser_app.domain.changes import Label
from organiser_app.domain.check_ins import (
    CAN_BE_MET_AGO,
    REST_DAYS,
    AnswerAnonymously,
    AnswerCheckIn,
    CheckIn,
    RemoveCheckIns,
    TakeBackAnswer,
    week_of,
)
from organiser_app.domain.daily import FollowUpDone
from organiser_app.domain.errors import NotFound
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import CheckInId, FollowUpId, MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.rules import long_text_problems
from organiser_app.services.handlers.followups import followup_done
from organiser_app.services.handlers.shared import (
    Moment,
    name_of,
    refuse_if,
    refuse_missing,
    stored,
)
from organiser_app.storage import check_ins, writes
from organiser_app.storage.reads.network import group_settings
from organiser_app.storage.unit_of_work import UnitOfWork

_ASK_NOBODY = frozenset({MemberKind.POOL, MemberKind.ORGANISATION})
_HELP_CAME = frozenset({NeedState.MET, NeedState.PARTLY_MET})


def answer_check_in(command: AnswerCheckIn, work: UnitOfWork, moment: Moment) -> Label:
    """Writes an answer down with its name; the call that asked for it is done in the same step."""
    refuse_if(long_text_problems("note", command.note))
    refuse_missing(work, "member_id", Member, command.member_id)
    refuse_missing(work, "need_id", Need, command.need_id)
    if command.followup_id is not None:
        done = FollowUpDone(command.followup_id, FollowUpResult.SPOKE)
        followup_done(done, work, moment)
    writes.add(
        work,
        CheckIn(
            week_of(moment.today),
            command.answer,
            day=moment.today,
            member_id=command.member_id,
            need_id=command.need_id,
            note=command.note.strip(),
        ),
    )
    return Label("ANSWER_CHECK_IN", {"member": name_of(work, command.member_id)})


def answer_anonymously(command: AnswerAnonymously, work: UnitOfWork, moment: Moment) -> Label:
    """Writes an answer down beside the history, under a number that tells no order."""
    refuse_if(long_text_problems("note", command.note))
    answer = CheckIn(
        week_of(moment.today),
        command.answer,
        CheckInId(check_ins.FIRST_ANONYMOUS + randbelow(check_ins.ANONYMOUS)),
        note=command.note.strip(),
    )
    check_ins.keep_anonymous(work, answer)
    return Label("ANSWER_ANONYMOUSLY")


def take_back_answer(command: TakeBackAnswer, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes an anonymous answer back.

    Raises:
        NotFound: it is gone, or it is not anonymous.
    """
    if not check_ins.forget_anonymous(work, command.check_in_id):
        raise NotFound("ROW_NOT_FOUND", id=command.check_in_id)
    return Label("TAKE_BACK_ANSWER")


def remove_check_ins(command: RemoveCheckIns, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes answers away that have a name."""
    writes.remove(work, CheckIn, command.check_in_ids)
    return Label("REMOVE_CHECK_INS", {"count": len(command.check_in_ids)})


def follow_check_in(work: UnitOfWork, before: Need, need: Need, today: date) -> None:
    """Plans to ask where help came just now; no longer where it turns out that it did not."""
    if before.state in _HELP_CAME and need.state not in _HELP_CAME:
        drop_check_ins(work, need.id)
    elif need.state in _HELP_CAME and before.state not in _HELP_CAME:
        _plan_check_in(work, need, today)


def drop_check_ins(work: UnitOfWork, need_id: int) -> None:
    """Nobody is asked about this need any more; calls that were made stay."""
    if ids := check_ins.planned_about(work, need_id):
        writes.remove(work, FollowUp, ids)


def _plan_check_in(work: UnitOfWork, need: Need, today: date) -> None:
    days = group_settings(work.connection).check_in_days
    met = need.closed or today
    if not days or need.member_id is None or met < today - timedelta(days=CAN_BE_MET_AGO):
        return
    if not _can_be_asked(work, need.member_id, today):
        return
    due = max(met + timedelta(days=days), today)
    call = FollowUp(
        FollowUpId(0), member_id=need.member_id, need_id=need.id, due=due, is_check_in=True
    )
    writes.add(work, call)


def _can_be_asked(work: UnitOfWork, member_id: MemberId, today: date) -> bool:
    """People who are here and were not asked lately; a fridge has nothing to say."""
    member: Member = stored(work, Member, member_id)
    if member.kind in _ASK_NOBODY or not member.is_current(today):
        return False
    return not check_ins.asked_since(work, member_id, today - timedelta(days=REST_DAYS))
