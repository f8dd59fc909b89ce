"""Asking afterwards: planned by itself, never required, and without a trace where no name is wanted."""

import zlib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from organiser_app.domain.changes import Kind
from organiser_app.domain.check_ins import (
    Answer,
    AnswerAnonymously,
    AnswerCheckIn,
    RemoveCheckIns,
    TakeBackAnswer,
    week_of,
)
from organiser_app.domain.commands import (
    AddMember,
    AddNeed,
    ChangeSettings,
    LogExchange,
    RemoveExchanges,
    RemoveNeeds,
    SetNeedState,
)
from organiser_app.domain.daily import (
    CompleteMatch,
    FollowUpDone,
    MergeMembers,
    Pairing,
    ProposeMatches,
)
from organiser_app.domain.errors import Invalid, NotFound
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import (
    CheckInId,
    ExchangeId,
    FollowUpId,
    MatchId,
    MemberId,
    NeedId,
)
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.settings import GroupSettings
from organiser_app.metrics.dignity import CheckIn as Answers
from organiser_app.metrics.dignity import check_in_of
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.snapshot import Window
from organiser_app.services.health import HealthWish, network_health
from organiser_app.services.snapshots import particulars_of
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.calls import call_rows
from organiser_app.storage.reads.matches import followups_of
from organiser_app.storage.reads.particulars import particular_arrays
from tests.helpers.networks import TODAY, StoppedClock, everything

ANA, BO = MemberId(1), MemberId(2)
NEED = NeedId(1)
DIGNITY = "dignity_and_choice"
_EPOCH = date(1970, 1, 1).toordinal()


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def town(tmp_path: Path, clock: StoppedClock) -> Iterator[Workspace]:
    """Ana needs soup, and Bo is asked to bring it."""
    opened = Workspace.create(
        tmp_path / "a.organiser", tmp_path / "copies", by="Kai", clock=clock.clock()
    )
    opened.run(AddMember(Member("Ana Ruiz-Montblanc")))
    opened.run(AddMember(Member("Bo")))
    opened.run(AddNeed(Need(member_id=ANA, words="soup for a week")))
    yield opened
    opened.close(copy=False)


def calls(town: Workspace, member_id: MemberId = ANA) -> list[FollowUp]:
    return [row.followup for row in town.ask(lambda reader: followups_of(reader, member_id))]


def meet(town: Workspace, need_id: int = 1, state: NeedState = NeedState.MET) -> None:
    town.run(SetNeedState((NeedId(need_id),), state, town.clock.today()))


def answers(town: Workspace) -> Answers | None:
    def question(reader: Connection) -> Particulars:
        arrays = particular_arrays(reader)
        return particulars_of(arrays, town.snapshots.at(reader, TODAY))

    end = TODAY.toordinal() - _EPOCH + 1
    return check_in_of(town.ask(question), Window(end - 90, end))


# -- planned by itself


def test_when_a_match_completes_the_asker_is_to_be_asked_in_the_same_change(
    town: Workspace,
) -> None:
    town.run(ProposeMatches((Pairing(NEED, BO),)))
    before = everything(town)
    town.run(CompleteMatch(MatchId(1)))

    (call,) = calls(town)
    town.undo()

    assert (call.member_id, call.need_id, call.is_check_in) == (ANA, NEED, True)
    assert call.due == TODAY + timedelta(3)
    assert everything(town) == before


@pytest.mark.parametrize("state", [NeedState.MET, NeedState.PARTLY_MET])
def test_a_need_that_is_met_in_any_way_is_asked_about(town: Workspace, state: NeedState) -> None:
    meet(town, state=state)

    assert len(calls(town)) == 1


def test_help_that_is_logged_is_asked_about_and_not_where_it_leaves_the_log_again(
    town: Workspace,
) -> None:
    logged = Exchange(giver_id=BO, receiver_id=ANA, need_id=NEED)
    town.run(ProposeMatches((Pairing(NEED, BO),)))
    town.run(LogExchange(logged, meets_need=True))
    planned = calls(town)
    town.run(RemoveExchanges((ExchangeId(1),)))

    assert len(planned) == 1
    assert calls(town) == []


@pytest.mark.parametrize("state", [NeedState.WITHDRAWN, NeedState.CLOSED_UNMET])
def test_where_no_help_came_nobody_is_asked_how_it_was(town: Workspace, state: NeedState) -> None:
    meet(town, state=state)

    assert calls(town) == []


def test_the_group_decides_after_how_many_days_and_whether_at_all(town: Workspace) -> None:
    town.run(ChangeSettings(GroupSettings("Riverside", check_in_days=0)))
    meet(town)
    nobody = calls(town)
    town.run(ChangeSettings(GroupSettings("Riverside", check_in_days=10)))
    meet(town, state=NeedState.OPEN)
    meet(town)

    assert nobody == []
    assert [call.due for call in calls(town)] == [TODAY + timedelta(10)]
    with pytest.raises(Invalid):
        town.run(ChangeSettings(GroupSettings("Riverside", check_in_days=-1)))


def test_nobody_is_asked_twice_within_four_weeks(town: Workspace, clock: StoppedClock) -> None:
    for number in (2, 3, 4):
        town.run(AddNeed(Need(member_id=ANA, words=f"soup {number}")))
    meet(town)
    meet(town, 2)
    waiting = calls(town)
    town.run(FollowUpDone(FollowUpId(1), FollowUpResult.SPOKE))
    clock.pass_days(10)
    meet(town, 3)
    soon = calls(town)
    clock.pass_days(20)
    meet(town, 4)

    assert len(waiting) == len(soon) == 1
    assert len(calls(town)) == 2


def test_neither_a_fridge_nor_someone_who_left_is_asked(town: Workspace) -> None:
    town.run(AddMember(Member("The free fridge", kind=MemberKind.POOL)))
    town.run(AddMember(Member("Cy", left=TODAY - timedelta(1))))
    for member_id in (MemberId(3), MemberId(4)):
        town.run(AddNeed(Need(member_id=member_id, words="bread")))
    meet(town, 2)
    meet(town, 3)

    assert calls(town, MemberId(3)) == calls(town, MemberId(4)) == []


def test_what_was_met_long_ago_is_not_asked_about(town: Workspace) -> None:
    old = Need(NEED, ANA, words="soup", opened=TODAY - timedelta(60))
    town.run(AddNeed(old))
    town.run(SetNeedState((NeedId(2),), NeedState.MET, TODAY - timedelta(40)))

    assert calls(town) == []


def test_a_need_that_is_opened_again_or_removed_takes_its_question_along(town: Workspace) -> None:
    meet(town)
    meet(town, state=NeedState.OPEN)
    opened_again = calls(town)
    meet(town)
    before = everything(town)
    town.run(RemoveNeeds((NEED,)))
    removed = calls(town)
    town.undo()

    assert opened_again == removed == []
    assert everything(town) == before


# -- with a name


def test_an_answer_with_a_name_makes_the_call_in_one_step(town: Workspace) -> None:
    meet(town)
    before = everything(town)
    change = town.run(AnswerCheckIn(Answer.PARTLY, ANA, NEED, FollowUpId(1), "came late"))
    (call,) = calls(town)
    town.undo()

    assert (call.done, call.result, call.words) == (TODAY, FollowUpResult.SPOKE, "")
    assert change.of(Kind.CHECK_INS).added == {1}
    assert everything(town) == before
    town.redo()
    town.run(RemoveCheckIns((CheckInId(1),)))
    assert everything(town)["check_ins"] == []


def test_when_two_records_become_one_the_answers_follow_and_come_back(town: Workspace) -> None:
    town.run(AnswerCheckIn(Answer.YES, BO))
    before = everything(town)
    town.run(MergeMembers(ANA, BO))
    (row,) = everything(town)["check_ins"]
    town.undo()

    assert row[4] == ANA
    assert everything(town) == before


# -- without a name


def stored_everywhere(town: Workspace) -> str:
    """All that the tables hold, the journal's packed images unpacked: what anybody could read."""

    def question(reader: Connection) -> str:
        names = "SELECT name FROM sqlite_master WHERE type = 'table'"
        return "\n".join(
            f"{name}: " + " | ".join(map(_readable, row))
            for name in reader.exec_driver_sql(names).scalars().all()
            for row in reader.exec_driver_sql(f'SELECT * FROM "{name}"')
        )

    return town.ask(question)


def _readable(value: object) -> str:
    if not isinstance(value, bytes):
        return str(value)
    try:
        return zlib.decompress(value).decode()
    except (zlib.error, UnicodeDecodeError):
        return value.decode("latin-1")


def test_an_anonymous_answer_leaves_no_trace_to_a_person_need_or_day_in_any_table(
    town: Workspace,
) -> None:
    meet(town)
    before = stored_everywhere(town).splitlines()
    change = town.run(AnswerAnonymously(Answer.NO, "it came too late"))
    after = stored_everywhere(town).splitlines()

    (answer,) = [line for line in after if "it came too late" in line]
    row = town.ask(
        lambda reader: reader.exec_driver_sql("SELECT * FROM check_ins").mappings().one()
    )
    new = [line for line in after if line not in before and line != answer]
    assert change.id == 0
    assert {name: row[name] for name in ("day", "member_id", "need_id")} == {
        "day": None,
        "member_id": None,
        "need_id": None,
    }
    assert row["week"] == week_of(TODAY).toordinal() - _EPOCH
    assert row["id"] >= 2**40, "a number that is counted would tell the order"
    assert new == ["counters: revision | " + new[0].rsplit(" ", 1)[1]]
    assert not any("check_ins" in line for line in after if line.startswith("counters"))


def test_the_history_of_a_call_without_a_name_tells_only_that_they_spoke(town: Workspace) -> None:
    meet(town)
    town.run(AnswerAnonymously(Answer.NO, "it came too late"))
    town.run(FollowUpDone(FollowUpId(1), FollowUpResult.SPOKE))
    lines = stored_everywhere(town).splitlines()

    journal = [line for line in lines if line.startswith(("changes:", "change_rows:"))]
    assert not any("too late" in line or "ANSWER" in line for line in journal)
    assert not any("no" in line.split(" | ") for line in journal)


def test_an_anonymous_answer_is_taken_back_by_number_and_is_gone_from_the_file(
    town: Workspace,
) -> None:
    change = town.run(AnswerAnonymously(Answer.NO, "it came too late"))
    (answer_id,) = change.of(Kind.CHECK_INS).added
    town.run(TakeBackAnswer(CheckInId(answer_id)))

    assert "too late" not in stored_everywhere(town)
    with pytest.raises(NotFound):
        town.run(TakeBackAnswer(CheckInId(answer_id)))


def test_an_answer_with_a_name_cannot_be_taken_back_past_the_history(town: Workspace) -> None:
    town.run(AnswerCheckIn(Answer.YES, ANA, NEED))

    with pytest.raises(NotFound):
        town.run(TakeBackAnswer(CheckInId(1)))


def test_undo_passes_over_an_anonymous_answer(town: Workspace) -> None:
    meet(town)
    town.run(AnswerAnonymously(Answer.YES))
    town.undo()

    assert len(everything(town)["check_ins"]) == 1
    assert calls(town) == []


# -- what is said of them


def test_fewer_than_five_answers_are_nobodys_business(town: Workspace) -> None:
    for _ in range(4):
        town.run(AnswerAnonymously(Answer.YES))
    few = answers(town)
    town.run(AnswerCheckIn(Answer.NO, ANA))
    five = answers(town)

    assert few is None
    assert five is not None
    assert (five.yes.value, five.yes.n, five.partly, five.no) == (0.8, 5, 0, 1)


def test_the_indicator_of_dignity_says_it_from_ten_answers_and_nothing_but_yes(
    town: Workspace,
) -> None:
    for number in range(12):
        town.run(AddNeed(Need(words=f"soup {number}", opened=TODAY - timedelta(20))))
    for _ in range(9):
        town.run(AnswerAnonymously(Answer.YES))
    (nine,) = [one for one in network_health(town, HealthWish()).indicators if one.id == DIGNITY]
    town.run(AnswerAnonymously(Answer.NO))
    (ten,) = [one for one in network_health(town, HealthWish()).indicators if one.id == DIGNITY]

    assert nine.part("check_in") is None
    part = ten.part("check_in")
    assert part is not None
    assert (part.value, part.n) == (0.9, 10)
    assert not [one.name for one in ten.parts if one.name in {"no", "partly"}]


def test_what_was_tried_before_is_told_until_they_spoke(town: Workspace) -> None:
    meet(town)
    town.run(
        FollowUpDone(FollowUpId(1), FollowUpResult.NO_ANSWER, words="rang twice", again=TODAY)
    )
    (again,) = [
        row
        for row in town.ask(lambda reader: call_rows(reader, TODAY))
        if row.followup is not None and row.done is None
    ]

    assert again.is_check_in
    assert [(one.day, one.result, one.note) for one in again.tries] == [
        (TODAY, FollowUpResult.NO_ANSWER, "rang twice")
    ]
