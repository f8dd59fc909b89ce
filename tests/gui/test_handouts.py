"""What goes out to people, through the dialogs: what leaves is said, shown, and saved as shown."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddRows, SetNeedState
from organiser_app.domain.ids import MatchId, MemberId, NeedId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Match, MatchState, Need, NeedState
from organiser_app.gui.dialogs.handouts.actions import Desk, match_actions, member_actions
from organiser_app.gui.dialogs.handouts.calendar import CalendarDialog
from organiser_app.gui.dialogs.handouts.dispatch import DispatchDialog
from organiser_app.gui.dialogs.handouts.dispatch_paper import dispatch_paper
from organiser_app.gui.dialogs.handouts.meeting import MeetingDialog
from organiser_app.gui.dialogs.handouts.meeting_paper import meeting_paper
from organiser_app.gui.dialogs.handouts.message import About, MessageDialog
from organiser_app.gui.dialogs.handouts.paper import BREAK, Paper, cell, lines, row, tables
from organiser_app.gui.dialogs.handouts.rendering import as_pdf, painted, print_on
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.messages import message_text
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.news import News
from organiser_app.services.handouts.called import family_words
from organiser_app.services.handouts.dispatch import DispatchWish, dispatch_sheet
from organiser_app.services.handouts.meeting import MeetingWish, meeting_sheet
from organiser_app.services.handouts.messages import Language, Occasion, message_facts
from organiser_app.services.workspace import Workspace
from tests.gui.conftest import TODAY
from tests.helpers.promises import HELPER, YES, a_need, an_asker, promise

Settled = Callable[[], None]


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    """Ana promised Noor, who may be reached, and Cy, whom nobody asked about that."""
    promise(
        workspace,
        (an_asker(consent=YES, languages=("Arabic",)), a_need("A lift at 14:30")),
        (an_asker("Cy Moss", phones=("07700 900999",)), a_need("Soup & bread <hot>")),
        helper=Member("Ana Ruiz", languages=("Español",), consent=YES, phones=("07700 900111",)),
    )
    return workspace


def save_to(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


def words_in(dialog: QWidget) -> str:
    """All words that are seen, once what was just added is laid out."""
    QApplication.processEvents()
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if not one.isHidden())


def dispatch(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, window: QWidget, settled: Settled
) -> DispatchDialog:
    dialog = DispatchDialog(session, view_state, window, helper_id=HELPER)
    dialog.open()
    qtbot.waitExposed(dialog)
    settled()
    settled()
    return dialog


def test_what_leaves_is_said_before_a_sheet_is_saved(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = dispatch(qtbot, session, view_state, window, settled)
    told: list[News] = []
    dialog.news.connect(told.append)

    said = words_in(dialog)
    save_to(monkeypatch, tmp_path / "stops.pdf")
    dialog.pdf_button.click()
    settled()
    save_to(monkeypatch, tmp_path / "stops")
    dialog.html_button.click()
    settled()

    assert "2 stops, 1 phone number, 1 address." in said
    assert "nobody asked them about sharing it" in said
    assert (tmp_path / "stops.pdf").read_bytes().startswith(b"%PDF")
    html = (tmp_path / "stops.html").read_text("utf-8")
    assert "+44 7700 900321" in html
    assert "Soup &amp; bread &lt;hot&gt;" in html
    for kept in ("Haddad", "Moss", "900999", "Ruiz"):
        assert kept not in html
    assert [one.kind for one in told] == ["success", "success"]
    dialog.close()


def test_the_days_and_the_boxes_change_what_is_on_the_sheet(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
) -> None:
    dialog = dispatch(qtbot, session, view_state, window, settled)

    dialog.addresses.setChecked(True)
    settled()
    with_both = words_in(dialog)
    buttons = dialog.span.findChildren(QWidget)
    qtbot.mouseClick(buttons[[b.accessibleName() for b in buttons].index("Which days?: Today")],
                     Qt.MouseButton.LeftButton)  # fmt: skip
    settled()

    assert "2 addresses" in with_both
    assert "2 more promises are on other days." in words_in(dialog)
    assert not dialog.pdf_button.isEnabled()
    dialog.close()


def test_a_last_day_before_the_first_is_said_beside_it(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
) -> None:
    dialog = dispatch(qtbot, session, view_state, window, settled)

    dialog.end.editor.clear()
    qtbot.keyClicks(dialog.end.editor, "yesterday")
    settled()

    assert dialog.end.problem() == "This is before the first day."
    assert not dialog.pdf_button.isEnabled()
    dialog.close()


def test_nothing_of_a_sheet_is_seen_while_names_are_hidden(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
) -> None:
    dialog = dispatch(qtbot, session, view_state, window, settled)

    view_state.set_names_hidden(True)
    settled()

    assert dialog.preview.pages() == []
    assert not dialog.pdf_button.isEnabled()
    assert "Names are hidden just now" in words_in(dialog)
    assert dialog.who.currentText() == "A. R. (2 promises)"
    dialog.close()


def test_hiding_names_after_a_sheet_was_closed_asks_nothing_of_what_is_gone(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
) -> None:
    told: list[str] = []
    session.failures.bug.connect(told.append)
    dialog = dispatch(qtbot, session, view_state, window, settled)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()

    with qtbot.captureExceptions() as raised:
        view_state.set_names_hidden(True)
    settled()

    assert (told, raised) == ([], [])


def test_a_sheet_follows_what_changes_in_the_network(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
) -> None:
    dialog = dispatch(qtbot, session, view_state, window, settled)

    session.do(SetNeedState((NeedId(1),), NeedState.WITHDRAWN, TODAY), parent=dialog)
    settled()
    settled()

    assert "1 stop, no phone number, no address." in words_in(dialog)
    dialog.close()


def test_a_sheet_that_cannot_be_written_says_so(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = dispatch(qtbot, session, view_state, window, settled)

    save_to(monkeypatch, tmp_path / "gone" / "stops.pdf")
    dialog.pdf_button.click()
    settled()

    assert "could not be written" in words_in(dialog)
    dialog.close()


def test_a_calendar_is_saved_for_a_helper(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = CalendarDialog(session, view_state, window, helper_id=HELPER)
    dialog.open()
    settled()
    settled()

    save_to(monkeypatch, tmp_path / "promises.ics")
    dialog.save_button.click()
    settled()

    content = (tmp_path / "promises.ics").read_bytes()
    assert content.count(b"BEGIN:VEVENT") == 2
    assert b"900321" not in content
    assert "No phone numbers" in words_in(dialog)
    dialog.close()


def test_a_sheet_for_a_meeting_has_its_numbers_and_no_names(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
) -> None:
    dialog = MeetingDialog(session, view_state, window)
    dialog.open()
    settled()
    settled()
    empty = words_in(dialog)

    dialog.matched.setChecked(True)
    dialog.strips.setChecked(True)
    settled()

    assert "Nothing is open" in empty
    assert "2 needs, 0 offers." in words_in(dialog)
    made = dialog.made()
    assert made is not None
    assert made.painted.text.count("N1") == 2
    assert "To tear off" in made.painted.text
    assert "Noor" not in made.painted.text
    dialog.close()


def test_a_message_is_in_the_language_of_whoever_gets_it_and_can_be_changed_and_copied(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
) -> None:
    dialog = MessageDialog(session, view_state, window, about=About(match_id=1))
    dialog.open()
    settled()
    settled()
    reminder = dialog.text.toPlainText()
    buttons = dialog.occasion.findChildren(QWidget)
    tells = next(one for one in buttons if one.accessibleName().endswith("Say who comes"))

    qtbot.mouseClick(tells, Qt.MouseButton.LeftButton)
    told = dialog.text.toPlainText()
    dialog.text.setFocus()
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
    qtbot.keyClicks(dialog.text, " :)")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert reminder.startswith("Hola, Ana:")
    assert "+44 7700 900321" in reminder
    assert told.startswith("مرحبًا Noor،")
    assert "Ana" in told
    assert QGuiApplication.clipboard().text() == told + " :)"
    assert not dialog.isVisible()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("occasion", Occasion)
def test_there_is_a_message_for_each_occasion_in_each_language(
    town: Workspace, language: Language, occasion: Occasion, themed: object
) -> None:
    facts = town.ask(lambda reader: message_facts(reader, 1))[occasion]

    full = message_text(facts, language)
    bare = message_text(
        replace(facts, to="", other="", what="", category="", day=None, area="", phones=()),
        language,
    )

    assert "{" not in full + bare
    assert len(bare) > 20
    is_arabic = any("\u0600" <= letter <= "\u06ff" for letter in bare)
    assert is_arabic == (language is Language.ARABIC)
    assert "Haddad" not in full
    assert "Ruiz" not in full


def test_a_panel_gets_its_actions_as_words_and_what_they_do(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    window: QWidget,
    town: Workspace,
    settled: Settled,
) -> None:
    desk = Desk(session, view_state, window, lambda _news: None)
    keys = [one.key for one in member_actions(desk, HELPER)]

    for one in match_actions(desk, 1, HELPER):
        one.act()
        settled()
        settled()

    opened = [type(one).__name__ for one in window.findChildren(QWidget) if one.isWindow()]
    assert keys == ["dispatch", "calendar", "message"]
    assert {"DispatchDialog", "CalendarDialog", "MessageDialog"} <= set(opened)
    for one in window.findChildren(QWidget):
        if one.isWindow():
            one.close()


def test_the_menu_of_a_member_offers_what_can_be_handed_out(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, town: Workspace, settled: Settled
) -> None:
    page = MembersPage(session, view_state)
    qtbot.addWidget(page)
    page.show()
    settled()
    page.show_story("members", int(HELPER))
    settled()

    page.pane().hand_out(int(HELPER))  # type: ignore[attr-defined] # the members' own list

    menu = next(one for one in page.findChildren(QMenu) if not one.isHidden())
    assert [one.text() for one in menu.actions()] == [
        "Print their stops…",
        "Save to calendar (.ics)…",
        "Copy a message…",
    ]
    assert menu.pos() != QPoint()
    menu.close()


answers = st.sampled_from([None, True, False])


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(consents=st.lists(st.tuples(answers, answers), min_size=3, max_size=3))
def test_no_file_ever_holds_a_family_name_or_a_phone_without_a_yes(
    tmp_path_factory: pytest.TempPathFactory,
    themed: object,
    consents: list[tuple[bool | None, bool | None]],
) -> None:
    folder = tmp_path_factory.mktemp("town")
    workspace = Workspace.create(folder / "town.organiser", folder / "copies")
    names = ("Noor Haddad", "ليلى منصور", "Оксана Шевченко")
    people = [
        Member(
            name,
            MemberId(-2 - place),
            phones=(f"07700 90032{place}",),
            address=f"{place} Mill Lane",
            consent={
                purpose: answer
                for purpose, answer in zip(
                    (Purpose.SHARE_CONTACT, Purpose.EXPORT), consents[place], strict=True
                )
                if answer is not None
            },
        )
        for place, name in enumerate(names)
    ]
    workspace.run(
        AddRows(
            members=(Member("Ana Ruiz", MemberId(-1)), *people),
            needs=tuple(
                Need(
                    NeedId(-1 - place),
                    member_id=MemberId(-2 - place),
                    words=f"Soup for {name}, 07700 90032{place}" if place else "Soup",
                    opened=TODAY,
                    needed_by=TODAY,
                    state=NeedState.MATCHED,
                )
                for place, name in enumerate(names)
            ),
            matches=tuple(
                Match(
                    NeedId(-1 - place),
                    MemberId(-1),
                    MatchId(-1 - place),
                    state=MatchState.CONFIRMED,
                )
                for place in range(3)
            ),
        )
    )

    def everything(reader: object) -> str:
        sheet = dispatch_sheet(reader, DispatchWish(1, TODAY, TODAY))  # type: ignore[arg-type]
        wall = meeting_sheet(
            reader,  # type: ignore[arg-type] # the question's own reader
            MeetingWish(with_matched=True, with_names=True),
            TODAY,
        )
        said = [
            message_text(facts)
            for match_id in (1, 2, 3)
            for facts in message_facts(reader, match_id).values()  # type: ignore[arg-type]
        ]
        papers = (dispatch_paper(sheet).html, meeting_paper(wall, with_strips=True).html)
        return "\n".join([*papers, *said])

    told = workspace.ask(everything)
    workspace.close(copy=False)

    for place, person in enumerate(people):
        for word in family_words(person):
            assert word not in told
        share, export = consents[place]
        if share is not True or export is False:
            assert f"90032{place}" not in told
            assert f"{place} Mill Lane" not in told


def test_a_long_paper_has_pages_and_says_how_many(themed: object) -> None:
    paper = Paper(
        "Long", (lines(f"Line {place}" for place in range(400)), BREAK, "End"), foot="Foot"
    )

    made = painted(paper, most=2)

    assert made.count > len(made.pages) == 2
    assert as_pdf(paper).count(b"/Type /Page\n") == made.count


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("dispatch_sheet", DispatchDialog),
        ("meeting_sheet", MeetingDialog),
        ("promises_calendar", CalendarDialog),
    ],
)
def test_the_network_menu_opens_each_paper(
    open_window: MainWindow, idle: Callable[[], None], action: str, kind: type[QDialog]
) -> None:
    open_window.actions_.trigger(action)
    idle()

    (dialog,) = open_window.findChildren(kind)
    assert dialog.isVisible()
    dialog.close()


def test_what_a_printer_prints_has_as_many_pages_as_the_preview(
    themed: object, tmp_path: Path
) -> None:
    paper = Paper("Long", tuple(tables([row(cell(f"Line {n}")) for n in range(90)])))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)

    print_on(printer, paper)

    printed = (tmp_path / "printed.pdf").read_bytes()
    assert printed.count(b"/Type /Page\n") == painted(paper).count > 1


def test_a_table_that_was_laid_out_in_parts_is_one_table_in_a_file(themed: object) -> None:
    paper = Paper("Long", tuple(tables([row(cell(f"Line {n}")) for n in range(9)])))

    assert len(paper.parts) > 1
    assert paper.html.count("<table") == 1
    assert paper.html.count("<tr>") == 9


def test_where_nobody_has_promised_anything_the_dialogs_say_what_comes_first(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, window: QWidget, settled: Settled
) -> None:
    stops = DispatchDialog(session, view_state, window)
    message = MessageDialog(session, view_state, window, about=About())
    for dialog in (stops, message):
        dialog.open()
    settled()
    settled()

    assert "Nobody has promised anything just now" in words_in(stops)
    assert "Nobody is asked yet" in words_in(message)
    assert not stops.pdf_button.isEnabled()
    assert not message.copy_button.isEnabled()
    stops.close()
    message.close()
