"""Logging help of every shape: several people, an occasion, an open need or offer that it was about."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed, AddOffer, AddRows, LogExchange
from organiser_app.domain.daily import Pairing, ProposeMatches
from organiser_app.domain.exchanges import Asked, Exchange, Gathering
from organiser_app.domain.ids import GatheringId, MemberId, NeedId, OfferId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import MatchState, Need, NeedState, Offer
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.pages.exchanges import ExchangesPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.linking import gatherings
from organiser_app.storage.reads.matches import match_rows
from organiser_app.storage.reads.needs import needs
from tests.gui.conftest import TODAY

Settled = Callable[[], None]
Open = Callable[..., ExchangeForm]
ANA, BEN, NOOR = MemberId(1), MemberId(2), MemberId(3)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    for name in ("Ana Ruiz", "Ben Okafor", "Noor Haddad"):
        workspace.run(AddMember(Member(name)))
    workspace.run(AddMember(Member("The Free Fridge", kind=MemberKind.POOL)))
    workspace.run(
        AddNeed(
            Need(member_id=NOOR, words="A lift to the clinic", opened=TODAY - timedelta(2)),
            new_category="Lifts",
        )
    )
    workspace.run(
        AddOffer(Offer(member_id=BEN, words="Driving", start=TODAY - timedelta(9)),
                 new_category="Lifts")
    )  # fmt: skip
    return workspace


@pytest.fixture
def opened(
    qtbot: QtBot, session: GuiSession, window: QWidget, town: Workspace, settled: Settled
) -> Open:
    def open_form(**known: object) -> ExchangeForm:
        form = ExchangeForm(session, window, **known)  # type: ignore[arg-type] # the form's own
        form.open()
        qtbot.waitExposed(form)
        settled()
        settled()
        return form

    return open_form


def name(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    qtbot.keyClicks(field, text)


def save(qtbot: QtBot, form: ExchangeForm) -> None:
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def logged(town: Workspace) -> list[Exchange]:
    return list(town.ask(exchanges))


def test_more_people_and_an_occasion_are_logged_as_one_change_by_keyboard(
    qtbot: QtBot, town: Workspace, opened: Open
) -> None:
    form = opened()
    name(qtbot, form.giver.editor, "ana ruiz")
    qtbot.keyClick(form, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)

    qtbot.keyClicks(form.more.also_gave.editor, "ben okafor,")
    name(qtbot, form.more.also_got.editor, "noor haddad")
    qtbot.keyClick(form.more.also_got.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(form.more.also_got.editor, "Zora")
    name(qtbot, form.more.occasion.editor, "Saturday soup")
    save(qtbot, form)

    assert {(one.giver_id, one.receiver_id) for one in logged(town)} == {
        (1, 3), (1, 5), (2, 3), (2, 5),
    }  # fmt: skip
    assert [one.name for one in town.ask(gatherings)] == ["Saturday soup"]
    town.undo()
    assert logged(town) == []


def test_a_name_can_be_taken_out_again(qtbot: QtBot, opened: Open) -> None:
    form = opened()
    form.more.unfold()
    qtbot.keyClicks(form.more.also_gave.editor, "ben okafor,Zora,")
    before = len(form.more.also_gave.people())

    out = next(
        one
        for one in form.more.also_gave.findChildren(QPushButton)
        if one.accessibleName() == "Take Zora out"
    )
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)

    assert before == 2
    assert [one.member_id for one in form.more.also_gave.people()] == [BEN]
    assert form.has_unsaved_text()
    form.done_without_asking()


def test_an_occasion_that_is_known_is_chosen_again_with_its_day(
    qtbot: QtBot, town: Workspace, opened: Open
) -> None:
    town.run(AddRows(gatherings=(Gathering("Saturday soup", day=TODAY - timedelta(1)),)))
    form = opened()
    name(qtbot, form.giver.editor, "ana ruiz")
    form.more.unfold()

    name(qtbot, form.more.occasion.editor, "saturday soup, 21 nov")
    save(qtbot, form)

    (found,) = logged(town)
    assert (found.gathering_id, found.day) == (1, TODAY - timedelta(1))
    assert len(town.ask(gatherings)) == 1


def test_the_open_need_of_whoever_was_helped_is_asked_about_and_met_after_a_yes(
    qtbot: QtBot, town: Workspace, opened: Open, settled: Settled
) -> None:
    form = opened()
    name(qtbot, form.giver.editor, "ana ruiz")
    name(qtbot, form.receiver.editor, "noor haddad")
    settled()
    asked = form.links.likely.question()

    qtbot.mouseClick(form.links.likely.yes, Qt.MouseButton.LeftButton)
    settled()
    category = form.category.editor.text()
    save(qtbot, form)

    assert asked == "Noor Haddad asked for “A lift to the clinic” (2 days ago). Was it that?"
    assert category == "Lifts"
    (found,) = logged(town)
    assert (found.need_id, found.asked) == (1, Asked.ASKED)
    assert town.ask(needs)[0].state is NeedState.MET


def test_a_no_is_not_asked_again_and_two_names_and_ctrl_enter_stay_enough(
    qtbot: QtBot, town: Workspace, opened: Open, settled: Settled
) -> None:
    form = opened()
    name(qtbot, form.giver.editor, "ana ruiz")
    name(qtbot, form.receiver.editor, "noor haddad")
    settled()
    kept_focus = form.receiver.editor.hasFocus()

    form.links.likely.no.click()
    form.giver.editor.setFocus()
    form.giver.editor.selectAll()
    qtbot.keyClicks(form.giver.editor, "the free fridge")
    settled()
    asked_again = form.links.likely.question()
    save(qtbot, form)

    assert kept_focus
    assert asked_again == ""
    (found,) = logged(town)
    assert (found.giver_id, found.receiver_id, found.need_id) == (4, 3, None)
    assert town.ask(needs)[0].state is NeedState.OPEN


def test_the_offer_of_whoever_helped_is_asked_about_too(
    qtbot: QtBot, town: Workspace, opened: Open, settled: Settled
) -> None:
    form = opened()
    name(qtbot, form.giver.editor, "ben okafor")
    settled()
    asked = form.links.likely.question()

    form.links.likely.yes.click()
    save(qtbot, form)

    assert asked == "Ben Okafor offers “Driving”. Was it that?"
    assert logged(town)[0].offer_id == OfferId(1)


def test_a_need_that_was_linked_by_a_yes_goes_when_someone_else_was_helped(
    qtbot: QtBot, opened: Open, settled: Settled
) -> None:
    form = opened()
    name(qtbot, form.receiver.editor, "noor haddad")
    settled()
    form.links.likely.yes.click()
    linked = form.exchange().need_id

    form.receiver.editor.selectAll()
    qtbot.keyClicks(form.receiver.editor, "ana ruiz")
    settled()

    assert linked == NeedId(1)
    assert form.exchange().need_id is None
    form.done_without_asking()


def test_what_was_promised_is_completed_by_logging_it(
    qtbot: QtBot, town: Workspace, opened: Open, settled: Settled
) -> None:
    town.run(ProposeMatches((Pairing(NeedId(1), BEN),)))
    form = opened()
    name(qtbot, form.giver.editor, "ben okafor")
    name(qtbot, form.receiver.editor, "noor haddad")
    settled()

    form.links.likely.yes.click()
    save(qtbot, form)

    (row,) = town.ask(match_rows)
    assert row.state is MatchState.COMPLETED


def test_help_before_it_was_asked_for_is_said_beside_the_day(
    qtbot: QtBot, opened: Open, settled: Settled
) -> None:
    form = opened(start=Exchange(receiver_id=NOOR, giver_id=ANA, need_id=NeedId(1)))
    form.day.editor.setFocus()
    form.day.editor.clear()

    qtbot.keyClicks(form.day.editor, "2026-11-01")

    assert "before 20 Nov 2026, when it was asked for" in form.day.problem()
    form.done_without_asking()


def test_whoever_asked_cannot_have_helped_themselves(
    qtbot: QtBot, opened: Open, settled: Settled
) -> None:
    form = opened(start=Exchange(need_id=NeedId(1)))

    name(qtbot, form.giver.editor, "noor haddad")

    assert "the person who asked" in form.giver.problem()
    form.done_without_asking()


def test_correcting_a_line_of_an_occasion_keeps_need_offer_and_occasion(
    qtbot: QtBot, town: Workspace, opened: Open
) -> None:
    town.run(AddRows(gatherings=(Gathering("Saturday soup", day=TODAY),)))
    before = Exchange(
        day=TODAY,
        giver_id=BEN,
        receiver_id=NOOR,
        need_id=NeedId(1),
        offer_id=OfferId(1),
        gathering_id=GatheringId(1),
    )
    town.run(LogExchange(before))
    (start,) = logged(town)
    form = opened(start=start, edit=True)
    shown = form.more.occasion.editor.text()
    unsaved = form.has_unsaved_text()

    form.note.editor.setPlainText("two pots")
    save(qtbot, form)

    (after,) = logged(town)
    assert shown == "Saturday soup, 22 Nov"
    assert not unsaved
    assert (after.need_id, after.offer_id, after.gathering_id) == (1, 1, 1)
    assert after.note == "two pots"


def test_an_occasion_can_be_named_or_taken_away_later(
    qtbot: QtBot, town: Workspace, opened: Open
) -> None:
    town.run(LogExchange(Exchange(day=TODAY, giver_id=BEN, receiver_id=NOOR)))
    form = opened(start=logged(town)[0], edit=True)
    form.more.unfold()
    qtbot.keyClicks(form.more.occasion.editor, "Repair evening")
    save(qtbot, form)
    named = logged(town)[0].gathering_id

    again = opened(start=logged(town)[0], edit=True)
    again.more.occasion.editor.selectAll()
    qtbot.keyClick(again.more.occasion.editor, Qt.Key.Key_Delete)
    save(qtbot, again)

    assert named == 1
    assert logged(town)[0].gathering_id is None


def test_log_it_and_another_stays_on_the_occasion(
    qtbot: QtBot, town: Workspace, opened: Open, settled: Settled
) -> None:
    form = opened()
    name(qtbot, form.giver.editor, "ana ruiz")
    form.more.unfold()
    qtbot.keyClicks(form.more.occasion.editor, "Saturday soup")
    with qtbot.waitSignal(form.saved):
        form.save_and_start_another()
    settled()

    name(qtbot, form.giver.editor, "ben okafor")
    save(qtbot, form)

    assert [one.gathering_id for one in logged(town)] == [1, 1]
    assert len(town.ask(gatherings)) == 1


def test_too_many_lines_are_refused_with_a_way_out(qtbot: QtBot, opened: Open) -> None:
    form = opened()
    name(qtbot, form.giver.editor, "ana ruiz")
    form.more.unfold()
    qtbot.keyClicks(form.more.also_got.editor, "".join(f"Guest {one}," for one in range(61)))

    form.save()

    assert "61 lines" in form.more.also_got.problem()
    form.done_without_asking()


def test_the_story_of_an_exchange_names_its_occasion(
    qtbot: QtBot, session: GuiSession, town: Workspace, settled: Settled
) -> None:
    town.run(AddRows(gatherings=(Gathering("Saturday soup", day=TODAY),)))
    town.run(LogExchange(Exchange(giver_id=BEN, day=TODAY, gathering_id=GatheringId(1))))
    page = ExchangesPage(session, ViewState())
    qtbot.addWidget(page)
    page.show()
    settled()

    page.show_story("exchanges", 1)
    settled()

    said = [one.text() for one in page.pane().panel.findChildren(QLabel)]
    assert "Saturday soup, 22 Nov" in said


def test_an_odd_line_from_elsewhere_can_be_corrected_in_part(
    qtbot: QtBot, town: Workspace, opened: Open
) -> None:
    odd = Exchange(day=TODAY - timedelta(30), giver_id=BEN, receiver_id=NOOR, need_id=NeedId(1))
    town.run(AddRows(exchanges=(odd,)))
    form = opened(start=logged(town)[0], edit=True)

    form.note.editor.setPlainText("from an old sheet")
    save(qtbot, form)

    (after,) = logged(town)
    assert (after.note, after.need_id, after.day) == ("from an old sheet", 1, odd.day)
