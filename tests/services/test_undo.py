"""Undo and redo: what was done can be taken back, as far as nothing moved on since."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organiser_app.domain.changes import ChangeState, Kind
from organiser_app.domain.commands import (
    AddMember,
    AddNeed,
    AddRows,
    ApplyImport,
    EditMember,
    LogExchange,
    ReceivedFile,
    RemoveExchanges,
    RemoveMember,
    SetNeedState,
)
from organiser_app.domain.errors import Conflict, Invalid, UserError
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import ExchangeId, MemberId, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState
from organiser_app.services.workspace import Workspace
from organiser_app.storage import journal
from organiser_app.storage.reads.members import member
from organiser_app.storage.reads.needs import need
from organiser_app.storage.reads.network import search
from tests.helpers.networks import TODAY, everything


def _add(workspace: Workspace, name: str) -> MemberId:
    change = workspace.run(AddMember(Member(name)))
    return MemberId(next(iter(change.of(Kind.MEMBERS).added)))


def test_undo_of_an_exchange_takes_the_new_people_back_as_well(workspace: Workspace) -> None:
    before = everything(workspace)
    workspace.run(
        LogExchange(Exchange(), new_giver="Ana", new_receiver="Bo", new_category="Lifts")
    )

    change = workspace.undo()

    assert everything(workspace) == before
    assert change.of(Kind.MEMBERS).removed == {1, 2}


def test_redo_brings_back_exactly_what_undo_took(workspace: Workspace) -> None:
    workspace.run(LogExchange(Exchange(), new_giver="Ana", new_receiver="Bo"))
    done = everything(workspace)
    workspace.undo()

    workspace.redo()

    assert everything(workspace) == done


def test_undo_and_redo_work_after_the_network_was_closed_and_opened(tmp_path: Path) -> None:
    workspace = Workspace.create(tmp_path / "a.organiser", tmp_path)
    before = everything(workspace)
    _add(workspace, "Ana")
    done = everything(workspace)
    workspace.close(copy=False)

    again = Workspace.open(tmp_path / "a.organiser", tmp_path)
    again.undo()
    undone = everything(again)
    again.close(copy=False)
    third = Workspace.open(tmp_path / "a.organiser", tmp_path)
    third.redo()

    assert undone == before
    assert everything(third) == done
    third.close(copy=False)


def test_a_new_change_ends_what_could_be_redone(workspace: Workspace) -> None:
    _add(workspace, "Ana")
    workspace.undo()
    _add(workspace, "Bo")

    with pytest.raises(UserError) as refused:
        workspace.redo()

    assert refused.value.code == "NOTHING_TO_REDO"


def test_ids_are_not_given_out_again_after_undo(workspace: Workspace) -> None:
    first = _add(workspace, "Ana")
    workspace.undo()

    second = _add(workspace, "Bo")

    assert second != first


def test_an_older_change_goes_back_only_where_nothing_moved_on(workspace: Workspace) -> None:
    ana = _add(workspace, "Ana")
    known = workspace.ask(lambda reader: member(reader, ana))
    assert known is not None
    edit = workspace.run(EditMember(replace(known, note="tall", pronouns="she/her")))
    workspace.run(EditMember(replace(known, note="very tall", pronouns="she/her")))

    change = workspace.undo(edit.id)

    now = workspace.ask(lambda reader: member(reader, ana))
    assert now is not None
    assert (now.note, now.pronouns) == ("very tall", "")
    assert [(left.field, left.reason) for left in change.left_alone] == [("note", "changed_since")]


def test_a_member_with_exchanges_logged_since_is_left_alone(workspace: Workspace) -> None:
    added = workspace.run(AddMember(Member("Ana")))
    (ana,) = added.of(Kind.MEMBERS).added
    workspace.run(LogExchange(Exchange(giver_id=MemberId(ana)), new_receiver="Bo"))

    with pytest.raises(Conflict):
        workspace.undo(added.id)

    assert workspace.ask(lambda reader: member(reader, ana)) is not None


def test_undo_of_a_removal_brings_a_row_back_under_its_id(workspace: Workspace) -> None:
    workspace.run(LogExchange(Exchange(note="bread"), new_giver="Ana", new_receiver="Bo"))
    done = everything(workspace)
    workspace.run(RemoveExchanges((ExchangeId(1),)))

    workspace.undo()

    assert everything(workspace) == done


def test_an_exchange_does_not_come_back_without_its_people(workspace: Workspace) -> None:
    logged = workspace.run(LogExchange(Exchange(), new_giver="Ana", new_receiver="Bo"))
    removed = workspace.run(RemoveExchanges((ExchangeId(1),)))
    workspace.undo(logged.id)

    with pytest.raises(Conflict):
        workspace.undo(removed.id)


def test_a_member_in_use_is_not_removed(workspace: Workspace) -> None:
    workspace.run(AddNeed(Need(words="bread"), new_member="Ana"))

    with pytest.raises(UserError) as refused:
        workspace.run(RemoveMember(MemberId(1)))

    assert refused.value.code == "MEMBER_IN_USE"


def test_a_refused_command_writes_nothing(workspace: Workspace) -> None:
    before = everything(workspace)

    with pytest.raises(Invalid) as refused:
        workspace.run(LogExchange(Exchange(day=date(2030, 1, 1)), new_giver="Ana"))

    assert [problem.field for problem in refused.value.problems] == ["day"]
    assert everything(workspace) == before
    assert workspace.undo_state().undo is None


def test_a_met_need_has_a_closing_day_and_a_reopened_one_has_none(workspace: Workspace) -> None:
    workspace.run(AddNeed(Need(words="bread", opened=date(2026, 11, 1)), new_member="Ana"))

    workspace.run(SetNeedState((NeedId(1),), NeedState.MET, TODAY, "Bo brought it"))
    met = workspace.ask(lambda reader: need(reader, 1))
    workspace.run(SetNeedState((NeedId(1),), NeedState.OPEN, TODAY))
    reopened = workspace.ask(lambda reader: need(reader, 1))

    assert met is not None
    assert (met.closed, met.reason) == (TODAY, "Bo brought it")
    assert reopened is not None
    assert (reopened.closed, reopened.reason) == (None, "")


def test_a_command_that_changes_nothing_leaves_no_trace(workspace: Workspace) -> None:
    ana = _add(workspace, "Ana")
    known = workspace.ask(lambda reader: member(reader, ana))
    assert known is not None

    change = workspace.run(EditMember(known))

    assert change.is_empty
    assert len(workspace.ask(lambda reader: journal.past_changes(reader, most=10))) == 1


def test_an_import_is_one_change_and_a_copy_is_made_before_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    before = everything(workspace)
    rows = AddRows(
        members=(Member("Ana", id=MemberId(-1)), Member("Bo", id=MemberId(-2))),
        exchanges=(
            Exchange(
                id=ExchangeId(-1), giver_id=MemberId(-1), receiver_id=MemberId(-2), day=TODAY
            ),
        ),
    )
    file = ReceivedFile("log.csv", "0" * 64, 12)

    workspace.run(ApplyImport(rows, file, "exchanges", row_keys={"abc": "exchanges"}))
    past = workspace.ask(lambda reader: journal.past_changes(reader, most=10))
    workspace.undo()

    assert [change.label.code for change in past] == ["IMPORT"]
    assert everything(workspace) == before
    assert len(list((tmp_path / "copies").glob("*before-import*"))) == 1


def test_a_row_brought_in_with_a_blank_that_was_filled_since_is_left_alone(
    workspace: Workspace,
) -> None:
    change = workspace.run(AddRows(members=(Member("Ana"), Member("Bo"))))
    ana, bo = map(MemberId, sorted(change.of(Kind.MEMBERS).added))
    workspace.run(EditMember(Member("Ana", id=ana, joined=TODAY)))

    undone = workspace.undo(change.id)

    assert [(one.row_id, one.reason) for one in undone.left_alone] == [(ana, "changed_since")]
    assert undone.of(Kind.MEMBERS).removed == {bo}


def test_the_history_marks_what_was_taken_back(workspace: Workspace) -> None:
    _add(workspace, "Ana")
    _add(workspace, "Bo")
    workspace.undo()

    past = workspace.ask(lambda reader: journal.past_changes(reader, most=10))

    assert [(one.label.values["name"], one.state) for one in past] == [
        ("Bo", ChangeState.UNDONE),
        ("Ana", ChangeState.DONE),
    ]


def test_search_follows_every_change(workspace: Workspace) -> None:
    ana = _add(workspace, "Anna Andersson")
    found = workspace.ask(lambda reader: search(reader, "ders"))
    workspace.run(EditMember(Member("Özge", id=ana)))
    renamed = workspace.ask(lambda reader: search(reader, "ozge"))
    gone = workspace.ask(lambda reader: search(reader, "ders"))
    workspace.undo()

    assert [one.title for one in found] == ["Anna Andersson"]
    assert [one.title for one in renamed] == ["Özge"]
    assert gone == ()
    assert workspace.ask(lambda reader: search(reader, "an"))[0].title == "Anna Andersson"
