"""The forms for members, needs and offers."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddRows
from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.needs import HowOften, Need, Offer, OfferState, Urgency
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import read_number, words_in
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.dialogs.offer_form import OfferForm
from organiser_app.gui.session import GuiSession
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import areas, members
from organiser_app.storage.reads.needs import categories, needs, offers

Settled = Callable[[], None]


def opened(qtbot: QtBot, form: FormDialog, settled: Settled) -> None:
    form.open()
    qtbot.waitExposed(form)
    settled()


def saved(qtbot: QtBot, form: FormDialog) -> None:
    with qtbot.waitSignal(form.saved):
        form.save()


def test_a_member_goes_through_the_form_unharmed(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Ben Okafor")))
    whole = Member(
        "Ana Ruiz",
        kind=MemberKind.HOUSEHOLD,
        pronouns="she",
        phones=("555 0101", "555 0102"),
        email="ana@example.org",
        preferred_contact="text",
        contact_time="evenings",
        languages=("Spanish", "English"),
        address="1 Mill Lane",
        household_size=3,
        acts_for_id=MemberId(1),
        skills=("cooking",),
        tags=("founder",),
        availability="weekends",
        monthly_limit=0,
        limit_unit=LimitUnit.HOURS,
        joined=date(2025, 3, 1),
        paused_until=date(2027, 1, 7),
        consent={Purpose.EXPORT: False, Purpose.THANKS: True},
        note="two\nlines",
        extra={"Allergies": "nuts"},
    )
    workspace.run(AddMember(whole))
    before = workspace.ask(members)
    form = MemberForm(session, window, start=before[1], edit=True)
    opened(qtbot, form, settled)

    saved(qtbot, form)

    assert workspace.ask(members) == before


def test_a_member_needs_a_name_and_the_form_says_so_beside_it(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    qtbot.keyClicks(form.email.editor, "ana at home")

    form.save()
    settled()

    assert form.name.problem() == "A name is needed; a first name is enough."
    assert "ana@example.org" in form.email.problem()
    assert form.name.editor.hasFocus()
    assert workspace.ask(members) == ()
    form.done_without_asking()


def test_an_area_that_is_new_is_added_with_the_member(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    qtbot.keyClicks(form.name.editor, "Ana")
    qtbot.keyClicks(form.area.editor, "North End")

    saved(qtbot, form)

    (area,) = workspace.ask(areas)
    assert area.name == "North End"
    assert workspace.ask(members)[0].area_id == AreaId(area.id)


def test_what_was_never_asked_about_stays_unasked(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    qtbot.keyClicks(form.name.editor, "Ana")
    form.consents[Purpose.THANKS].editor.set_current("no")

    saved(qtbot, form)

    assert workspace.ask(members)[0].consent == {Purpose.THANKS: False}


def test_a_rule_that_only_the_network_knows_is_shown_and_nothing_is_lost(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Ana")))
    (ana,) = workspace.ask(members)
    form = MemberForm(session, window, start=ana, edit=True)
    opened(qtbot, form, settled)
    qtbot.keyClicks(form.pronouns.editor, "she")
    workspace.undo()

    with qtbot.waitSignal(session.jobs.running_changed):
        form.save()
    settled()

    assert form.isVisible()
    assert form.pronouns.editor.text() == "she"
    assert form.save_button.isEnabled()
    form.done_without_asking()


def test_a_need_goes_through_the_form_unharmed(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    from organiser_app.domain.commands import AddNeed

    workspace.run(AddMember(Member("Ana")))
    need = Need(
        member_id=MemberId(1),
        words="soup",
        quantity=Decimal("2.5"),
        unit="litres",
        urgency=Urgency.URGENT,
        opened=date(2026, 11, 1),
        needed_by=date(2026, 12, 1),
        household_size=2,
        recurring="every Tuesday",
        is_sensitive=True,
        source="phone",
        tags=("winter",),
        note="second floor",
    )
    workspace.run(AddNeed(need))
    before = workspace.ask(needs)
    form = NeedForm(session, window, start=before[0], edit=True)
    opened(qtbot, form, settled)

    saved(qtbot, form)

    assert workspace.ask(needs) == before


def test_a_need_that_says_nothing_is_refused_but_a_new_kind_of_help_is_enough(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = NeedForm(session, window)
    opened(qtbot, form, settled)
    form.save()
    refused = form.words.problem()
    qtbot.keyClicks(form.category.editor, "Childcare")

    saved(qtbot, form)

    assert refused == "Say what is needed, or choose a kind of help."
    assert [one.name for one in workspace.ask(categories)] == ["Childcare"]
    assert len(workspace.ask(needs)) == 1


def test_an_offer_goes_through_the_form_unharmed(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    from organiser_app.domain.commands import AddOffer

    workspace.run(AddMember(Member("Ana")))
    offer = Offer(
        member_id=MemberId(1),
        words="a spare bed",
        how_often=HowOften.SEVERAL,
        times=3,
        start=date(2026, 11, 1),
        until=date(2026, 12, 1),
        state=OfferState.RESTING,
        tags=("winter",),
        note="ground floor",
    )
    workspace.run(AddOffer(offer))
    before = workspace.ask(offers)
    form = OfferForm(session, window, start=before[0], edit=True)
    opened(qtbot, form, settled)

    saved(qtbot, form)

    assert workspace.ask(offers) == before


def test_an_offer_that_is_typed_says_whose_it_is_and_how_many_times(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = OfferForm(session, window)
    opened(qtbot, form, settled)
    qtbot.keyClicks(form.words.editor, "a spare bed")
    form.how_often.editor.set_current(HowOften.SEVERAL.value)
    form.save()
    settled()
    said = (form.member.problem(), form.times.problem(), workspace.ask(offers))
    qtbot.keyClicks(form.member.editor, "Bo")
    qtbot.keyClicks(form.times.editor, "3")

    saved(qtbot, form)

    assert said == (
        "Say who offers it; a first name is enough.",
        "Say how many times, or choose “Any time”.",
        (),
    )
    assert [(one.member_id, one.times) for one in workspace.ask(offers)] == [(1, 3)]


def test_an_offer_from_an_old_sheet_keeps_what_it_lacks_when_something_else_is_corrected(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    old = Offer(words="rides", how_often=HowOften.SEVERAL, start=date(2026, 1, 1))
    workspace.run(AddRows(offers=(old,)))
    form = OfferForm(session, window, start=workspace.ask(offers)[0], edit=True)
    opened(qtbot, form, settled)
    qtbot.keyClicks(form.words.editor, " to town")

    saved(qtbot, form)

    assert [(one.words, one.member_id) for one in workspace.ask(offers)] == [
        ("rides to town", None)
    ]


def test_namesakes_must_be_told_apart(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    for _ in range(2):
        workspace.run(AddMember(Member("Ana Ruiz")))
    form = NeedForm(session, window)
    opened(qtbot, form, settled)
    qtbot.keyClicks(form.words.editor, "soup")
    qtbot.keyClicks(form.member.editor, "Ana Ruiz")

    form.save()
    settled()

    assert "Several people have this name" in form.member.problem()
    assert workspace.ask(needs) == ()
    form.done_without_asking()


@pytest.mark.parametrize(
    ("text", "value"),
    [("2", "2"), ("1.5", "1.5"), ("1,234.5", "1234.5"), ("-3", "-3"), (" 7 ", "7")],
)
def test_numbers_are_read_as_people_write_them(text: str, value: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))

    read = read_number(text)

    QLocale.setDefault(before)
    assert read.value == Decimal(value)


def test_a_decimal_comma_is_understood_where_it_is_usual() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))

    read = read_number("2,5")

    QLocale.setDefault(before)
    assert read.value == Decimal("2.5")


@pytest.mark.parametrize("text", ["lots", "1e9999", "nan", "2 bags"])
def test_what_is_not_a_number_is_not_understood(text: str) -> None:
    assert not read_number(text).is_understood


def test_words_are_parted_by_commas_semicolons_and_lines_and_named_once() -> None:
    assert words_in("driving, cooking;sewing\n driving ,") == ("driving", "cooking", "sewing")
