"""A form that lies open while the network moves on."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed, EditMember
from organiser_app.domain.daily import ConfirmMatches, Pairing, ProposeMatches
from organiser_app.domain.ids import MatchId, MemberId, NeedId
from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.people import ChangeMemberFields
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.session import GuiSession
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.needs import needs
from tests.gui.conftest import TODAY

Settled = Callable[[], None]
ANA, BEN, NEED = MemberId(1), MemberId(2), NeedId(1)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    workspace.run(ChangeMemberFields((MemberField("Van"),)))
    workspace.run(AddMember(Member("Ana Ruiz", extra={"Van": "red"})))
    workspace.run(AddMember(Member("Ben Okafor")))
    workspace.run(AddNeed(Need(member_id=ANA, words="a lift", opened=TODAY)))
    return workspace


def shown(qtbot: QtBot, form: FormDialog, settled: Settled) -> None:
    form.open()
    qtbot.waitExposed(form)
    settled()


def saved(qtbot: QtBot, form: FormDialog) -> None:
    with qtbot.waitSignal(form.saved):
        form.save()


def test_a_promise_given_while_a_need_is_open_in_a_form_is_kept(
    qtbot: QtBot, session: GuiSession, window: QWidget, town: Workspace, settled: Settled
) -> None:
    form = NeedForm(session, window, start=town.ask(needs)[0], edit=True)
    shown(qtbot, form, settled)
    session.do(ProposeMatches((Pairing(NEED, BEN),)), parent=window)
    session.do(ConfirmMatches((MatchId(1),)), parent=window)
    settled()

    form.note.editor.setPlainText("second floor")
    saved(qtbot, form)

    (need,) = town.ask(needs)
    assert (need.state, need.note) == (NeedState.MATCHED, "second floor")


def test_what_both_changed_is_said_beside_the_field_and_saving_once_more_is_meant(
    qtbot: QtBot, session: GuiSession, window: QWidget, town: Workspace, settled: Settled
) -> None:
    ana = town.ask(members)[0]
    form = MemberForm(session, window, start=ana, edit=True)
    shown(qtbot, form, settled)
    theirs = replace(
        ana,
        email="ana@example.org",
        languages=("Spanish",),
        extra={"Van": "blue"},
        consent={Purpose.THANKS: True},
    )
    session.do(EditMember(theirs, before=ana), parent=window)
    settled()

    form.email.editor.setText("ruiz@example.org")
    form.own[0].made.editor.setText("green")
    form.consents[Purpose.THANKS].editor.set_current("no")
    form.save()
    settled()
    told = form.email.problem(), form.own[0].made.problem()
    said = form.consents[Purpose.THANKS].problem()
    between = town.ask(members)[0]
    saved(qtbot, form)

    assert told == (
        "This was changed meanwhile, to “ana@example.org”. Save once more to write yours.",
        "This was changed meanwhile, to “blue”. Save once more to write yours.",
    )
    assert said == "This was changed meanwhile. Save once more to write yours."
    assert between.email == "ana@example.org"
    after = town.ask(members)[0]
    assert (after.email, after.languages) == ("ruiz@example.org", ("Spanish",))
    assert after.extra == {"Van": "green"}
    assert after.consent == {Purpose.THANKS: False}
