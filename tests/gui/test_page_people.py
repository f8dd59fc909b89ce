"""What can be done for one member from the roster: rest, home, one record of two, their own page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddMember, AddNeed, AddRows, ChangeSettings, LogExchange
from organiser_app.domain.daily import Pairing, ProposeMatches, Side
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId, NeedId
from organiser_app.domain.member_fields import FieldKind, MemberField
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Need
from organiser_app.domain.people import ChangeMemberFields
from organiser_app.domain.settings import GroupSettings
from organiser_app.gui.dialogs.duplicates import DuplicatesDialog
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.household_form import HouseholdForm
from organiser_app.gui.dialogs.merge_form import MergeForm
from organiser_app.gui.dialogs.message import MessageDialog
from organiser_app.gui.dialogs.own_view import OwnViewDialog, write_pdf
from organiser_app.gui.dialogs.standing_forms import LeftForm, RestForm
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.network import group_settings
from tests.helpers.lists import shown
from tests.helpers.networks import everything

Settled = Callable[[], None]


def added(workspace: Workspace, member: Member) -> MemberId:
    change = workspace.run(AddMember(member))
    return MemberId(next(iter(change.of(Kind.MEMBERS).added)))


def words_of(top: QWidget) -> str:
    QApplication.sendPostedEvents()  # what was put into a layout is seen from then on
    return "\n".join(label.text() for label in top.findChildren(QLabel) if label.isVisibleTo(top))


def buttons(top: QWidget) -> dict[str, QPushButton]:
    return {one.accessibleName(): one for one in top.findChildren(QPushButton)}


def saved(qtbot: QtBot, form: FormDialog) -> None:
    with qtbot.waitSignal(form.saved):
        form.save()


@pytest.fixture
def page(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, workspace: Workspace
) -> MembersPage:
    made = MembersPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    return made


def seen(page: MembersPage, settled: Settled, row_id: int | None = None) -> None:
    page.show()
    settled()
    if row_id is not None:
        page.show_story("members", row_id)
        settled()


def doing(page: MembersPage, words: str) -> QAction:
    """What the panel's own menu calls so."""
    more = buttons(page.members.panel)["What else can be done for this member"]
    menu = more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return next(one for one in _all(menu) if one.text().startswith(words))


def _all(menu: QMenu) -> list[QAction]:
    inner = [sub for sub in menu.findChildren(QMenu) if sub is not menu]
    return [*menu.actions(), *(action for sub in inner for action in sub.actions())]


# rest, leaving, home


def test_resting_says_what_there_is_to_hand_over_and_is_ended_by_one_action(
    qtbot: QtBot, page: MembersPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    ana, ben = added(workspace, Member("Ana Ruiz")), added(workspace, Member("Ben Okafor"))
    for words in ("a lift", "soup"):
        workspace.run(AddNeed(Need(words=words, member_id=ben)))
    workspace.run(ProposeMatches((Pairing(NeedId(1), ana), Pairing(NeedId(2), ana))))
    seen(page, settled, ana)

    doing(page, "Let them rest").trigger()
    (form,) = page.window().findChildren(RestForm)
    told = words_of(form)
    form.day.editor.set_date(date(2027, 5, 3))
    saved(qtbot, form)
    settled()
    resting = words_of(page.members.panel)
    doing(page, "Welcome them back").trigger()
    settled()

    assert "2 promises" in told
    assert "a lift" in told
    assert "Rests until 3 May 2027; 2 promises to hand over" in resting
    assert "Rests until" not in words_of(page.members.panel)


def test_a_rest_that_ends_today_is_refused_beside_the_day(
    page: MembersPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    seen(page, settled, ana)
    doing(page, "Let them rest").trigger()
    (form,) = page.window().findChildren(RestForm)
    form.day.editor.set_date(today)

    form.save()

    assert "still to come" in form.day.problem()
    form.done_without_asking()


def test_who_has_left_is_written_down_with_the_day(
    qtbot: QtBot, page: MembersPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    seen(page, settled, ana)

    doing(page, "They have left").trigger()
    (form,) = page.window().findChildren(LeftForm)
    saved(qtbot, form)

    assert workspace.ask(members)[0].left == today


def test_people_move_into_a_household_and_out_of_it_from_its_panel(
    qtbot: QtBot, page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    home = added(workspace, Member("Mill Lane 1", kind=MemberKind.HOUSEHOLD))
    ana, ben = added(workspace, Member("Ana Ruiz")), added(workspace, Member("Ben Okafor"))
    seen(page, settled, home)

    doing(page, "Who lives here").trigger()
    (form,) = page.window().findChildren(HouseholdForm)
    settled()
    form.person.editor.set_chosen(ana)
    form.add_another()
    form.person.editor.set_chosen(ben)
    saved(qtbot, form)
    settled()
    together = words_of(page.members.panel)
    doing(page, "Ana Ruiz").trigger()
    settled()

    assert "Ana Ruiz" in together
    assert "Ben Okafor" in together
    assert [one.household_id for one in workspace.ask(members)] == [None, None, home]


def test_the_own_limit_speaks_of_the_member_alone(
    page: MembersPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    ana = added(workspace, Member("Ana Ruiz", monthly_limit=4))
    workspace.run(LogExchange(Exchange(giver_id=ana, day=today)))

    seen(page, settled, ana)

    assert "At most 4 times a month; 1 so far this month." in words_of(page.members.panel)


def test_who_speaks_for_whom_is_told_on_both_sides(
    page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    otto = added(workspace, Member("Otto Lind", acts_for_id=ana))

    seen(page, settled, otto)
    of_otto = words_of(page.members.panel)
    seen(page, settled, ana)

    assert "Ana Ruiz speaks for Otto Lind" in of_otto
    assert "Speaks for\nOtto Lind" in words_of(page.members.panel)


def test_a_long_story_is_read_on_from_the_panel(
    page: MembersPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    days = [today - timedelta(days=ago) for ago in range(103)]
    workspace.run(AddRows(exchanges=tuple(Exchange(giver_id=ana, day=day) for day in days)))
    seen(page, settled, ana)

    buttons(page.members.panel)["Show what happened before"].click()
    settled()

    assert "Show what happened before" not in buttons(page.members.panel)
    assert buttons(page.members.panel)["Show 53 more"]


# one record of two


@pytest.fixture
def twice(workspace: Workspace, today: date) -> tuple[MemberId, MemberId]:
    workspace.run(ChangeMemberFields((MemberField("Diet"),)))
    one = added(
        workspace,
        Member("Ana Ruiz", email="ana@example.org", skills=("cooking",), extra={"Diet": "vegan"}),
    )
    two = added(
        workspace,
        Member(
            "Ana Ruis",
            email="ana@example.org",
            pronouns="she",
            skills=("sewing",),
            extra={"Diet": "fish"},
        ),
    )
    workspace.run(AddNeed(Need(words="soup", member_id=two)))
    workspace.run(LogExchange(Exchange(giver_id=two, day=today)))
    return one, two


def test_two_records_become_one_field_by_field_and_undo_brings_both_back(
    qtbot: QtBot,
    session: GuiSession,
    window: QWidget,
    workspace: Workspace,
    settled: Settled,
    twice: tuple[MemberId, MemberId],
) -> None:
    one, two = twice
    before = everything(workspace)
    form = MergeForm(session, window, keep_id=one, other_id=two)
    form.open()
    settled()
    told = words_of(form)
    form.choices["name", Side.OTHER].radio.setChecked(True)
    qtbot.mouseClick(form.choices["extra.Diet", Side.OTHER].words, Qt.MouseButton.LeftButton)

    saved(qtbot, form)
    (ana,) = workspace.ask(members)
    session.undo()
    settled()

    assert "1 need and 1 exchange" in told
    assert "cooking, sewing" in told
    assert (ana.name, ana.pronouns, ana.email) == ("Ana Ruis", "she", "ana@example.org")
    assert ana.skills == ("cooking", "sewing")
    assert ana.extra == {"Diet": "fish"}
    assert everything(workspace) == before


def test_two_who_helped_each_other_stay_two(
    session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled, today: date
) -> None:
    one, two = added(workspace, Member("Ana Ruiz")), added(workspace, Member("Ana Ruiz"))
    workspace.run(LogExchange(Exchange(giver_id=one, receiver_id=two, day=today)))
    form = MergeForm(session, window, keep_id=one, other_id=two)
    form.open()
    settled()

    form.save()
    settled()

    assert form.focusWidget() is not form.other.editor, "the keys go where nobody sees them"
    assert "two people" in words_of(form) + form.other.problem()
    assert len(workspace.ask(members)) == 2
    form.done_without_asking()


def test_what_cannot_be_of_a_home_is_said_below_the_choice_that_causes_it(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ellison"))
    home = added(workspace, Member("The Ellisons", kind=MemberKind.HOUSEHOLD))
    added(workspace, Member("Bo Ellison", household_id=home))
    form = MergeForm(session, window, keep_id=ana, other_id=home)
    form.open()
    settled()

    form.save()
    settled()

    assert form.row_problems["kind"].text().startswith("People live in this household.")
    assert form.choices["kind", Side.KEEP].radio.hasFocus()
    form.choices["kind", Side.OTHER].radio.setChecked(True)
    assert form.row_problems["kind"].isHidden()
    saved(qtbot, form)
    assert len(workspace.ask(members)) == 2


def test_the_other_one_is_named_first_where_the_way_begins_at_one_member(
    qtbot: QtBot, page: MembersPage, workspace: Workspace, settled: Settled
) -> None:
    ana, ben = added(workspace, Member("Ana Ruiz")), added(workspace, Member("שירה לוי"))
    seen(page, settled, ana)
    doing(page, "Merge with").trigger()
    (form,) = page.window().findChildren(MergeForm)
    settled()

    form.other.editor.set_chosen(ben)
    form.other.editor.chosen.emit(ben)
    settled()
    saved(qtbot, form)

    assert [one.name for one in workspace.ask(members)] == ["Ana Ruiz"]


def test_nobody_is_made_one_with_a_name_that_nobody_has(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    ana, ben = added(workspace, Member("Ana Ruiz")), added(workspace, Member("Ben Moss"))
    form = MergeForm(session, window, keep_id=ana, name="Ana Ruiz")
    form.open()
    settled()

    qtbot.keyClicks(form.other.editor, "Bem Mos")
    form.save()
    settled()
    told = words_of(form)
    form.other.editor.set_chosen(ben)
    form.other.editor.chosen.emit(ben)
    settled()

    assert "Nobody here has this name" in told
    assert "will be added" not in told
    assert form.other.problem() == ""
    form.done_without_asking()


def test_pairs_are_listed_with_the_reason_and_two_people_stay_two(
    qtbot: QtBot,
    session: GuiSession,
    window: QWidget,
    workspace: Workspace,
    settled: Settled,
    twice: tuple[MemberId, MemberId],
) -> None:
    dialog = DuplicatesDialog(session, window, hidden=False)
    dialog.open()
    qtbot.waitUntil(lambda: "Ana Ruis" in words_of(dialog))
    told = words_of(dialog)

    buttons(dialog)["Ana Ruiz: They are two people"].click()
    settled()

    assert "Nearly the same spelling and same e-mail" in told
    assert not dialog.cards()
    assert workspace.ask(group_settings).not_same == (twice,)
    assert len(workspace.ask(members)) == 2
    dialog.close()


# invitations


def test_invitations_are_sentences_with_a_way_to_the_person_and_to_a_message(
    page: MembersPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    workspace.run(ChangeSettings(GroupSettings(name="Riverside")))
    ana = added(workspace, Member("Ana Ruiz", joined=date(2025, 3, 1), skills=("driving",)))
    added(workspace, Member("Ben Okafor", joined=today))
    seen(page, settled)
    page.show_part("invited")
    settled()
    told = words_of(page.invitations)

    buttons(page.invitations)["Ana Ruiz: Write to them…"].click()
    (message,) = page.window().findChildren(MessageDialog)
    words = message.findChild(QPlainTextEdit).toPlainText()
    message.close()
    buttons(page.invitations)["Ana Ruiz: See who it is"].click()
    settled()

    assert "Ana Ruiz has been here since March 2025 and was never asked for anything." in told
    assert "Good at: driving." in told
    assert "Ben Okafor joined on 22 Nov 2026." in told
    assert "inactive" not in told.casefold()
    assert "Riverside" in words
    assert page.members.panel.isVisible()
    assert page.members.panel.title.text() == "Ana Ruiz"
    assert ana == 1


def test_names_are_hidden_in_invitations_at_once(
    qtbot: QtBot,
    page: MembersPage,
    workspace: Workspace,
    settled: Settled,
    view_state: ViewState,
    today: date,
) -> None:
    added(workspace, Member("Ana Ruiz", joined=today))
    seen(page, settled)
    page.show_part("invited")
    settled()

    view_state.set_names_hidden(True)
    at_once = words_of(page.invitations)

    qtbot.waitUntil(lambda: "A. R." in words_of(page.invitations))
    assert "Ana" not in at_once + words_of(page.invitations)


# columns of the group's own fields


def test_own_fields_can_be_columns_that_sort_and_are_searched(
    qtbot: QtBot, page: MembersPage, session: GuiSession, workspace: Workspace, settled: Settled
) -> None:
    added(workspace, Member("Ana Ruiz", extra={"Keys": "10"}))
    added(workspace, Member("Ben Okafor", extra={"Keys": "9"}))
    seen(page, settled)

    session.do(ChangeMemberFields((MemberField("Keys", FieldKind.NUMBER),)), parent=page)
    settled()
    page.members.table.sort_by("own.Keys")
    in_order = shown(page.members.table, "own.Keys")
    qtbot.keyClicks(page.members.search, "10")

    keys = [column.key for column in page.members.rows.columns]
    assert page.members.table.view.isColumnHidden(keys.index("own.Keys"))
    assert in_order == ["9", "10"]
    assert shown(page.members.table, "name") == ["Ana Ruiz"]


def test_an_own_column_stays_as_it_was_left(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    page: MembersPage,
    workspace: Workspace,
    settled: Settled,
) -> None:
    workspace.run(ChangeMemberFields((MemberField("Diet"),)))
    added(workspace, Member("Ana Ruiz", extra={"Diet": "vegan"}))
    seen(page, settled)
    place = len(page.members.rows.columns) - 1
    page.members.table.view.setColumnHidden(place, False)
    left = page.state()

    again = MembersPage(session, view_state)
    qtbot.addWidget(again)
    again.restore_state(left)
    seen(again, settled)

    assert not again.members.table.view.isColumnHidden(place)


# what they may see of themselves


def test_the_own_page_is_worded_as_taking_part_and_each_line_can_go(
    qtbot: QtBot,
    session: GuiSession,
    window: QWidget,
    workspace: Workspace,
    settled: Settled,
    today: date,
    tmp_path: Path,
) -> None:
    ana = added(workspace, Member("Ana <Ruiz>", monthly_limit=1))
    ben, zora = added(workspace, Member("Ben Okafor")), added(workspace, Member("Zora Petrova"))
    for giver, receiver in ((ana, ben), (ana, ben), (ben, ana), (zora, ben)):
        workspace.run(LogExchange(Exchange(giver_id=giver, receiver_id=receiver, day=today)))
    dialog = OwnViewDialog(session, window, member_id=ana, hidden=False)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.view is not None)

    text = dialog.page.toPlainText()
    dialog.boxes["limit"].setChecked(False)
    without = dialog.page.toPlainText()
    write_pdf(tmp_path / "own.pdf", dialog.html())
    dialog.close()

    assert "For Ana <Ruiz>" in text
    assert (
        "You took part 3 times this season: 2 times lending a hand and "
        "once making it possible for someone to help."
    ) in text
    assert "You have shared help with one person." in text
    assert "Want to rest, or pass something on?" in text
    assert "Ben" not in text
    assert "Zora" not in text
    assert "a month" not in without
    assert (tmp_path / "own.pdf").read_bytes().startswith(b"%PDF")


def test_the_own_page_of_a_member_without_anything_is_kind(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    ana = added(workspace, Member("Ana Ruiz"))
    dialog = OwnViewDialog(session, window, member_id=ana, hidden=False)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.view is not None)

    text = dialog.page.toPlainText()
    dialog.close()

    assert "You are part of it anyway." in text


def test_a_member_who_was_removed_meanwhile_leaves_no_empty_page(
    qtbot: QtBot, session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled
) -> None:
    dialog = OwnViewDialog(session, window, member_id=MemberId(99), hidden=False)
    dialog.open()

    with qtbot.waitSignal(dialog.destroyed):
        settled()


def test_the_settings_that_others_keep_stay_when_fields_are_changed(workspace: Workspace) -> None:
    workspace.run(ChangeSettings(GroupSettings(name="Riverside", urgent_days=1)))
    workspace.run(ChangeMemberFields((MemberField("Diet"),)))

    settings = workspace.ask(group_settings)

    assert settings == replace(settings, name="Riverside", urgent_days=1)
    assert settings.fields == (MemberField("Diet"),)
