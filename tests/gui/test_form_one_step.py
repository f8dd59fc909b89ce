"""Whatever a form names for the first time comes with it: one change, which one undo takes back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed, AddOffer, LogExchange
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Need, Offer
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.household_form import HouseholdForm
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.dialogs.offer_form import OfferForm
from organiser_app.gui.session import GuiSession
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.linking import gatherings
from organiser_app.storage.reads.matches import all_followups
from organiser_app.storage.reads.members import areas, members
from organiser_app.storage.reads.needs import categories, needs, offers
from tests.gui.conftest import TODAY
from tests.helpers.networks import everything

Settled = Callable[[], None]
Save = Callable[[FormDialog], None]
ANA = MemberId(1)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    """A town with Ana in it, who asked, offers, helped and is owed a call."""
    workspace.run(AddMember(Member("Ana Ruiz", joined=TODAY - timedelta(30))))
    workspace.run(AddNeed(Need(member_id=ANA, words="A lift")))
    workspace.run(AddOffer(Offer(member_id=ANA, words="Soup")))
    workspace.run(LogExchange(Exchange(giver_id=ANA, day=TODAY)))
    workspace.run(AddFollowUp(FollowUp(member_id=ANA, due=TODAY)))
    return workspace


@pytest.fixture
def save_and_take_back(
    qtbot: QtBot, session: GuiSession, town: Workspace, settled: Settled
) -> Callable[..., None]:
    """Saves a form whose fields name what nobody has yet, and takes that back in one step."""

    def run(form: FormDialog, seen: Callable[[], None], **new: str) -> None:
        before = everything(town)
        form.open()
        qtbot.waitExposed(form)
        settled()
        for field, text in new.items():
            made = getattr(form, field)
            assert isinstance(made, NameField), field
            made.clear()
            made.editor.setText(text)
        with qtbot.waitSignal(form.saved):
            form.save()
        settled()
        seen()
        session.undo()
        settled()
        assert everything(town) == before

    return run


def test_a_member_with_a_new_area_household_and_someone_who_speaks_for_them(
    session: GuiSession, window: QWidget, town: Workspace, save_and_take_back: Callable[..., None]
) -> None:
    form = MemberForm(session, window, start=Member("Noor Haddad"))

    def seen() -> None:
        ana, home, speaks, noor = town.ask(members)
        assert (home.name, home.kind) == ("Mill Lane 1", MemberKind.HOUSEHOLD)
        assert (ana.name, speaks.name) == ("Ana Ruiz", "Samira Haddad")
        (area,) = town.ask(areas)
        assert (noor.area_id, area.name) == (area.id, "Mill End")
        assert (noor.household_id, noor.acts_for_id) == (home.id, speaks.id)

    save_and_take_back(
        form, seen, area="Mill End", household="Mill Lane 1", acts_for="Samira Haddad"
    )


def test_a_member_that_is_changed_likewise(
    session: GuiSession, window: QWidget, town: Workspace, save_and_take_back: Callable[..., None]
) -> None:
    form = MemberForm(session, window, start=town.ask(members)[0], edit=True)

    def seen() -> None:
        ana, home = town.ask(members)
        assert (ana.household_id, home.name) == (home.id, "Mill Lane 1")
        assert [one.name for one in town.ask(areas)] == ["Mill End"]

    save_and_take_back(form, seen, area="Mill End", household="Mill Lane 1")


@pytest.mark.parametrize("edit", [False, True])
def test_a_need_of_someone_new_somewhere_new(
    session: GuiSession,
    window: QWidget,
    town: Workspace,
    save_and_take_back: Callable[..., None],
    *,
    edit: bool,
) -> None:
    form = NeedForm(session, window, start=town.ask(needs)[0], edit=edit)

    def seen() -> None:
        need = town.ask(needs)[-1]
        assert need.member_id == town.ask(members)[-1].id != ANA
        assert need.area_id == town.ask(areas)[0].id
        assert need.category_id == town.ask(categories)[0].id

    save_and_take_back(form, seen, member="Noor Haddad", category="Lifts", area="Mill End")


@pytest.mark.parametrize("edit", [False, True])
def test_an_offer_of_someone_new_somewhere_new(
    session: GuiSession,
    window: QWidget,
    town: Workspace,
    save_and_take_back: Callable[..., None],
    *,
    edit: bool,
) -> None:
    form = OfferForm(session, window, start=town.ask(offers)[0], edit=edit)

    def seen() -> None:
        offer = town.ask(offers)[-1]
        assert offer.member_id == town.ask(members)[-1].id != ANA
        assert offer.area_id == town.ask(areas)[0].id
        assert offer.category_id == town.ask(categories)[0].id

    save_and_take_back(form, seen, member="Noor Haddad", category="Soup", area="Mill End")


@pytest.mark.parametrize("edit", [False, True])
def test_help_between_people_who_are_new_somewhere_new(
    session: GuiSession,
    window: QWidget,
    town: Workspace,
    save_and_take_back: Callable[..., None],
    *,
    edit: bool,
) -> None:
    form = ExchangeForm(session, window, start=town.ask(exchanges)[0], edit=edit)

    def seen() -> None:
        line = town.ask(exchanges)[-1]
        _ana, giver, receiver = town.ask(members)
        assert (line.giver_id, line.receiver_id) == (giver.id, receiver.id)
        assert line.area_id == town.ask(areas)[0].id
        assert line.category_id == town.ask(categories)[0].id

    save_and_take_back(
        form, seen, giver="Noor Haddad", receiver="Ben Okafor", category="Lifts", area="Mill End"
    )


def test_an_exchange_that_turns_out_to_have_been_on_an_occasion(
    session: GuiSession,
    window: QWidget,
    qtbot: QtBot,
    town: Workspace,
    settled: Settled,
) -> None:
    before = everything(town)
    form = ExchangeForm(session, window, start=town.ask(exchanges)[0], edit=True)
    form.open()
    qtbot.waitExposed(form)
    settled()
    form.more.unfold()
    settled()
    form.more.occasion.editor.setText("Saturday soup")
    with qtbot.waitSignal(form.saved):
        form.save()
    settled()

    (occasion,) = town.ask(gatherings)
    assert (occasion.name, occasion.day) == ("Saturday soup", TODAY)
    assert town.ask(exchanges)[0].gathering_id == occasion.id
    session.undo()
    settled()
    assert everything(town) == before


@pytest.mark.parametrize("edit", [False, True])
def test_a_call_to_someone_new(
    session: GuiSession,
    window: QWidget,
    town: Workspace,
    save_and_take_back: Callable[..., None],
    *,
    edit: bool,
) -> None:
    known = town.ask(all_followups)[0]
    start = known if edit else FollowUp(due=TODAY)
    form = FollowUpForm(session, window, start=start, edit=edit)

    def seen() -> None:
        assert town.ask(all_followups)[-1].member_id == town.ask(members)[-1].id != ANA

    save_and_take_back(form, seen, member="Noor Haddad")


def test_several_people_who_are_new_move_in_at_once(
    session: GuiSession, window: QWidget, qtbot: QtBot, town: Workspace, settled: Settled
) -> None:
    town.run(AddMember(Member("Mill Lane 1", kind=MemberKind.HOUSEHOLD)))
    before = everything(town)
    home = town.ask(members)[-1]
    form = HouseholdForm(session, window, household=home, hidden=False)
    form.open()
    qtbot.waitExposed(form)
    settled()
    for name in ("Noor Haddad", "Ana Ruiz", "Sami Haddad"):
        form.person.editor.setText(name)
        form.add_another()
    said = form.so_far.text()
    with qtbot.waitSignal(form.saved):
        form.save()
    settled()

    assert "Noor Haddad" in said
    assert "Sami Haddad" in said
    living = {one.name for one in town.ask(members) if one.household_id == home.id}
    assert living == {"Ana Ruiz", "Noor Haddad", "Sami Haddad"}
    session.undo()
    settled()
    assert everything(town) == before


def test_who_lives_there_is_named_once_and_hidden_also_where_the_name_is_new(
    qtbot: QtBot, session: GuiSession, window: QWidget, town: Workspace, settled: Settled
) -> None:
    town.run(AddMember(Member("The Haddads", kind=MemberKind.HOUSEHOLD)))
    home = town.ask(members)[-1]
    form = HouseholdForm(session, window, household=home, hidden=True)
    form.open()
    qtbot.waitExposed(form)
    settled()
    for name in ("Noor Haddad", "noor haddad", "Ana Ruiz"):
        form.person.editor.setText(name)
        form.person.editor.textEdited.emit(name)
        form.add_another()

    assert form.so_far.text() == "So far: A. R. and N. H."
    form.done_without_asking()
