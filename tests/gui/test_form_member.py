"""The form of a member: who that may be already, the group's own fields, what is folded away."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddRows
from organiser_app.domain.ids import MemberId
from organiser_app.domain.member_fields import FieldKind, MemberField
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.people import ChangeMemberFields
from organiser_app.gui.dialogs.fields_form import FieldsForm
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.merge_form import MergeForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.session import GuiSession
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.needs import needs
from organiser_app.storage.reads.network import group_settings
from tests.gui.conftest import TODAY

Settled = Callable[[], None]


def opened(qtbot: QtBot, form: FormDialog, settled: Settled) -> None:
    form.open()
    qtbot.waitExposed(form)
    settled()


def saved(qtbot: QtBot, form: FormDialog) -> None:
    with qtbot.waitSignal(form.saved):
        form.save()


def typed(qtbot: QtBot, form: MemberForm, name: str) -> None:
    """Types a name and waits until the roster has answered."""
    form.name.editor.setFocus()
    form.name.editor.setText(name)
    form.name.editor.textEdited.emit(name)  # what keys of any script come to
    qtbot.waitUntil(lambda: bool(form.likely.shown()))


def door(top: QWidget, words: str) -> QPushButton:
    found = [one for one in top.findChildren(QPushButton) if words in one.accessibleName()]
    return found[0]


# the same person


@pytest.mark.parametrize(
    ("known", "writes"),
    [
        ("Robert Fairweather", "Bob Fairweather"),
        ("Оксана Шевченко", "Oksana Shevchenko"),
        ("שירה לוי", "שירה לוי"),
        ("ليلى منصور", "ليلى منصور"),
        ("王小明", "王小明"),
        ("Ελένη Παπαδοπούλου", "Ελενη Παπαδοπουλου"),
    ],
    ids=["latin", "cyrillic", "hebrew", "arabic", "chinese", "greek"],
)
def test_while_a_name_is_typed_whoever_is_here_already_appears_with_the_reason(
    qtbot: QtBot,
    session: GuiSession,
    window: QWidget,
    workspace: Workspace,
    settled: Settled,
    known: str,
    writes: str,
) -> None:
    workspace.run(AddMember(Member(known)))
    form = MemberForm(session, window)
    opened(qtbot, form, settled)

    typed(qtbot, form, writes)

    (found,) = form.likely.shown()
    assert found.member.name == known
    assert found.reasons
    assert form.likely.isVisible()
    form.done_without_asking()


def test_what_appears_can_be_reached_by_keyboard_and_never_stands_in_the_way(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Ana Ruiz")))
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    typed(qtbot, form, "Ana Ruiz")

    reached: list[str] = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    saved(qtbot, form)

    assert "Ana Ruiz: It is the same person: use them" in reached
    assert [one.name for one in workspace.ask(members)] == ["Ana Ruiz", "Ana Ruiz"]


def test_it_is_the_same_person_goes_on_with_the_record_that_is_there(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(
        AddMember(
            Member("Ana Ruiz", phones=("555 0101 22",), joined=date(2024, 1, 1), note="Old friend")
        )
    )
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    form.email.editor.setText("ana@example.org")
    form.languages.editor.setText("Spanish")
    typed(qtbot, form, "Ana Ruiz")

    door(form.likely, "use them").click()
    settled()
    saved(qtbot, form)

    (ana,) = workspace.ask(members)
    assert (ana.phones, ana.languages) == (("555 0101 22",), ("Spanish",))
    assert (ana.email, ana.note, ana.joined) == ("ana@example.org", "Old friend", date(2024, 1, 1))


def test_someone_else_is_not_shown_again_while_the_form_is_open(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    for name in ("Ana Ruiz", "Ana Ruis"):
        workspace.run(AddMember(Member(name)))
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    typed(qtbot, form, "Ana Ruiz")

    door(form.likely, "Ana Ruiz: No, someone else").click()
    form.likely.look()
    qtbot.wait(1)
    settled()

    assert [one.member.name for one in form.likely.shown()] == ["Ana Ruis"]
    form.done_without_asking()


def test_in_a_record_that_is_changed_the_way_leads_to_both_side_by_side(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    for name in ("Ana Ruiz", "A. Ruz"):
        workspace.run(AddMember(Member(name)))
    form = MemberForm(session, window, start=workspace.ask(members)[1], edit=True)
    opened(qtbot, form, settled)
    typed(qtbot, form, "Ana Ruiz")

    door(form.likely, "make one record").click()
    settled()
    (merge,) = form.findChildren(MergeForm)
    saved(qtbot, merge)

    assert len(workspace.ask(members)) == 1


def test_a_new_name_in_a_need_is_compared_too(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Robert Fairweather")))
    form = NeedForm(session, window)
    opened(qtbot, form, settled)
    form.words.editor.setText("soup")
    qtbot.keyClicks(form.member.editor, "Bob Fairweather")
    qtbot.waitUntil(lambda: bool([1 for one in form.findChildren(QPushButton) if _uses(one)]))

    door(form, "use them").click()
    saved(qtbot, form)

    assert len(workspace.ask(members)) == 1
    assert workspace.ask(needs)[0].member_id == MemberId(1)


def _uses(one: QPushButton) -> bool:
    return "use them" in one.accessibleName()


# fields of the group's own


def test_own_fields_are_filled_in_by_what_they_are_and_kept_as_plain_texts(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    kinds = {
        "Diet": FieldKind.TEXT,
        "Badge": FieldKind.DATE,
        "Van": FieldKind.YES_NO,
        "Keys": FieldKind.NUMBER,
    }
    workspace.run(ChangeMemberFields(tuple(MemberField(*one) for one in kinds.items())))
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    form.name.editor.setText("Ana")
    by_name = {one.name: one.made.editor for one in form.own}
    by_name["Diet"].setText("vegan")
    by_name["Badge"].set_date(date(2027, 3, 1))
    by_name["Van"].set_current("yes")
    by_name["Keys"].setText("2.5")

    saved(qtbot, form)

    assert workspace.ask(members)[0].extra == {
        "Diet": "vegan",
        "Badge": "2027-03-01",
        "Van": "yes",
        "Keys": "2.5",
    }


def test_what_an_own_field_cannot_show_stays_a_text_and_is_not_lost(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(ChangeMemberFields((MemberField("Badge", FieldKind.DATE),)))
    workspace.run(AddMember(Member("Ana", extra={"Badge": "soon", "Old list": "17"})))
    before = workspace.ask(members)
    form = MemberForm(session, window, start=before[0], edit=True)
    opened(qtbot, form, settled)

    saved(qtbot, form)

    assert workspace.ask(members) == before


def test_a_number_that_is_none_is_told_beside_its_field(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(ChangeMemberFields((MemberField("Keys", FieldKind.NUMBER),)))
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    form.name.editor.setText("Ana")
    form.own[0].made.editor.setText("many")

    form.save()

    assert "number" in form.own[0].made.problem()
    assert form.own[0].made.isVisible()
    form.done_without_asking()


def test_fields_are_defined_renamed_put_in_order_and_taken_away_in_one_step(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(ChangeMemberFields((MemberField("Diet"), MemberField("Van"))))
    workspace.run(AddMember(Member("Ana", extra={"Diet": "vegan", "Van": "blue"})))
    form = FieldsForm(session, window)
    opened(qtbot, form, settled)
    diet, van = form.cards
    diet.name.editor.setText("Food")
    form.take_away(van)
    form.add_field()
    form.cards[1].name.editor.setText("Shirt")
    form.cards[1].kind.editor.set_chosen(FieldKind.CHOICE.value)
    form.cards[1].choices.editor.setText("Small, Large")
    form.put(form.cards[1], -1)

    told = form.gone_words.text()
    saved(qtbot, form)

    assert "Van" in told
    assert workspace.ask(group_settings).fields == (
        MemberField("Shirt", FieldKind.CHOICE, ("Small", "Large")),
        MemberField("Food"),
    )
    assert workspace.ask(members)[0].extra == {"Food": "vegan", "Van": "blue"}


def test_a_second_field_of_one_name_is_told_beside_it(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = FieldsForm(session, window)
    opened(qtbot, form, settled)
    form.cards[0].name.editor.setText("Diet")
    form.add_field()
    form.cards[1].name.editor.setText("diet")

    form.save()

    assert "already" in form.cards[1].name.problem()
    form.done_without_asking()


# what is folded away


def test_a_problem_in_a_folded_part_opens_it(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    form.name.editor.setText("Ana")
    form.limit.editor.setText("-3")
    was_folded = not form.limit.isVisible()

    form.save()

    assert was_folded
    assert form.limit.isVisible()
    assert form.limit.problem()
    form.done_without_asking()


def test_a_rest_before_the_day_of_joining_is_told_beside_it(
    qtbot: QtBot, session: GuiSession, window: QWidget, settled: Settled
) -> None:
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    form.name.editor.setText("Ana")
    form.paused_until.editor.set_date(date(2020, 1, 1))

    form.save()

    assert "joining" in form.paused_until.problem()
    form.done_without_asking()


def test_a_day_of_joining_to_come_and_a_phone_of_words_are_told_beside_the_field(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    form.name.editor.setText("Ana Ruiz")
    form.phones.editor.setText("555 0101, abc")
    form.joined.editor.set_date(TODAY + timedelta(days=40))
    form.save()
    settled()

    assert form.phones.problem() == "“abc” is no phone number. Leave it empty if there is none."
    assert "still to come" in form.joined.problem()
    assert workspace.ask(members) == ()
    form.done_without_asking()


def test_what_came_in_so_from_a_sheet_does_not_stand_in_the_way_of_a_correction(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    later = TODAY + timedelta(days=40)
    workspace.run(AddRows(members=(Member("Ana Ruiz", phones=("ask Ben",), joined=later),)))
    form = MemberForm(session, window, start=workspace.ask(members)[0], edit=True)
    opened(qtbot, form, settled)
    form.email.editor.setText("ana@example.org")

    saved(qtbot, form)

    (ana,) = workspace.ask(members)
    assert (ana.email, ana.phones, ana.joined) == ("ana@example.org", ("ask Ben",), later)


def test_nobody_becomes_a_household_of_their_own_name_beside_themselves(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    form.name.editor.setText("Ana Ruiz")
    form.household.editor.setText("ana ruiz")

    form.save()
    settled()

    assert "name of the person" in form.household.problem()
    assert workspace.ask(members) == ()
    form.done_without_asking()


def test_a_household_that_is_put_into_another_is_told_beside_that(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddMember(Member("Mill Lane 1", kind=MemberKind.HOUSEHOLD)))
    form = MemberForm(session, window)
    opened(qtbot, form, settled)
    form.name.editor.setText("Mill Lane 2")
    form.household.editor.set_chosen(1)
    form.kind.editor.set_chosen(MemberKind.HOUSEHOLD.value)

    form.save()

    assert "household" in form.household.problem()
    form.done_without_asking()
