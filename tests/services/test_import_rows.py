"""What becomes of rows: dates that must be asked about, weekly downloads, good and bad rows."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from organiser_app.domain.commands import (
    AddMember,
    ChangeSettings,
    LogExchange,
)
from organiser_app.domain.errors import Cancelled, Conflict, UserError
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import HowOften, NeedState
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.imports import (
    ColumnChoice,
    ImportDecisions,
    ImportOptions,
    ImportPreview,
    QuestionCode,
    RowFate,
    RowReason,
    apply,
    decide,
    prepare,
    prepare_again,
    to_command,
)
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import Treatment
from organiser_app.storage.reads import exchanges, members, needs
from tests.helpers.networks import everything
from tests.helpers.sheets import a_csv, a_workbook

LOG = ("Date", "Giver", "Receiver", "Category", "Hours", "Note")


def fates(preview: ImportPreview) -> list[tuple[RowFate, RowReason]]:
    return [(row.fate, row.reason) for table in preview.tables for row in table.rows()]


def test_dates_that_can_be_read_two_ways_wait_for_an_answer(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(
        tmp_path,
        [
            LOG,
            ("03/04/2026", "Ana", "Bo", "Food", 1, ""),
            ("05/05/2026", "Bo", "Ana", "Food", 1, ""),
        ],
    )

    preview = prepare(workspace, sheet)

    (question,) = [one for one in preview.questions if one.code is QuestionCode.DATE_ORDER]
    assert question.blocks
    assert question.values["day_first"] == date(2026, 4, 3)
    assert question.values["month_first"] == date(2026, 3, 4)
    assert fates(preview) == [
        (RowFate.ASK, RowReason.DATE_ORDER),
        (RowFate.NEW, RowReason.NONE),
    ]


@pytest.mark.parametrize(
    ("order", "day"),
    [(DateOrder.DAY_FIRST, date(2026, 4, 3)), (DateOrder.MONTH_FIRST, date(2026, 3, 4))],
)
def test_the_answer_reads_the_same_cells_again(
    workspace: Workspace, tmp_path: Path, order: DateOrder, day: date
) -> None:
    sheet = a_csv(tmp_path, [LOG, ("03/04/2026", "Ana", "Bo", "Food", 1, "")])
    preview = prepare(workspace, sheet)
    sheet.unlink()

    answered = prepare_again(workspace, preview, ImportOptions(date_order=order))
    apply(workspace, answered)

    (exchange,) = workspace.ask(exchanges.exchanges)
    assert exchange.day == day


def test_a_log_grown_by_a_week_brings_only_the_new_rows(
    workspace: Workspace, tmp_path: Path
) -> None:
    rows = [
        LOG,
        ("2026-10-01", "Ana", "Bo", "Food", 1, ""),
        ("2026-10-02", "Bo", "Ana", "", 2, ""),
    ]
    apply(workspace, prepare(workspace, a_csv(tmp_path, rows)))

    grown = a_csv(tmp_path, [*rows, ("2026-10-08", "Cleo", "Ana", "Food", 1, "")], "week2.csv")
    preview = prepare(workspace, grown)

    assert fates(preview) == [
        (RowFate.SAME, RowReason.IMPORTED_BEFORE),
        (RowFate.SAME, RowReason.IMPORTED_BEFORE),
        (RowFate.NEW, RowReason.NONE),
    ]
    assert preview.received_before == ()
    apply(workspace, preview)
    assert len(workspace.ask(exchanges.exchanges)) == 3


def test_the_same_help_twice_on_one_day_is_two_exchanges_and_stays_two(
    workspace: Workspace, tmp_path: Path
) -> None:
    ride = ("2026-10-01", "Ana", "Bo", "Rides", 1, "")
    sheet = a_csv(tmp_path, [LOG, ride, ride])

    apply(workspace, prepare(workspace, sheet))

    assert len(workspace.ask(exchanges.exchanges)) == 2
    assert prepare(workspace, sheet).is_empty


def test_a_request_whose_status_changed_is_shown_as_changed(
    workspace: Workspace, tmp_path: Path
) -> None:
    header = ("Timestamp", "Name", "What do you need?", "Status")
    first = a_csv(tmp_path, [header, ("2026-10-01 10:00:00", "Ana", "A ride", "Open")])
    apply(workspace, prepare(workspace, first))

    later = a_csv(tmp_path, [header, ("2026-10-01 10:00:00", "Ana", "A ride", "Done")], "b.csv")

    assert fates(prepare(workspace, later)) == [(RowFate.SAME, RowReason.CHANGED_SINCE_IMPORT)]


def test_after_undo_the_rows_can_come_in_again(workspace: Workspace, tmp_path: Path) -> None:
    sheet = a_csv(tmp_path, [LOG, ("2026-10-01", "Ana", "Bo", "Food", 1, "")])
    apply(workspace, prepare(workspace, sheet))
    workspace.undo()

    preview = prepare(workspace, sheet)

    assert preview.counts[RowFate.NEW] == 1
    assert preview.received_before == ()


def test_help_that_was_logged_by_hand_waits_for_a_word(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddMember(Member("Ana")))
    workspace.run(AddMember(Member("Bo")))
    by_hand = Exchange(day=date(2026, 10, 1), giver_id=MemberId(1), receiver_id=MemberId(2))
    workspace.run(LogExchange(by_hand))
    sheet = a_csv(tmp_path, [LOG[:3], ("2026-10-01", "Ana", "Bo"), ("2026-10-02", "Ana", "Bo")])

    preview = prepare(workspace, sheet)

    assert fates(preview) == [
        (RowFate.ASK, RowReason.POSSIBLE_DUPLICATE),
        (RowFate.NEW, RowReason.NONE),
    ]
    line = preview.tables[0].row(0).line
    brought = decide(preview, ImportDecisions(rows={line: True}))
    left = decide(preview, ImportDecisions(rows={line: False}))
    assert brought.adds.exchanges == 2
    assert (left.adds.exchanges, left.counts[RowFate.SKIPPED]) == (1, 1)


def test_rows_with_something_wrong_are_held_back_whole_and_the_others_come_in(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(
        tmp_path,
        [
            LOG,
            ("2026-10-01", "Ana", "Bo", "Food", 1, ""),
            ("2031-10-01", "Ana", "Cleo", "Food", 1, ""),
            ("2026-10-02", "Dora", "Dora", "Food", 1, ""),
            ("2026-10-03", "Ana", "Bo", "Food", -2, ""),
        ],
    )

    preview = prepare(workspace, sheet)

    rows = list(preview.tables[0].rows(RowFate.HELD_BACK))
    assert [(row.row, row.problems[-1].code, row.problems[-1].cell) for row in rows] == [
        (3, "IN_THE_FUTURE", "A3"),
        (4, "SAME_AS_GIVER", "C4"),
        (5, "NEGATIVE", "E5"),
    ]
    apply(workspace, preview)
    assert len(workspace.ask(exchanges.exchanges)) == 1
    assert sorted(one.name for one in workspace.ask(members.members)) == ["Ana", "Bo"]


def test_a_roster_fills_blanks_and_changes_nothing_that_is_written_down(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddMember(Member("Ana", email="ana@example.org", phones=("01223 555010",))))
    sheet = a_csv(
        tmp_path,
        [
            ("Name", "E-mail", "Phone", "Area", "Languages", "May appear in sheets"),
            ("Ana", "ana@example.org", "01223 555099", "North", "Spanish; English", "no"),
            ("Bo", "bo@example.org", "", "North", "", ""),
        ],
    )

    preview = prepare(workspace, sheet)
    row = preview.tables[0].row(0)

    assert (row.fate, row.reason) == (RowFate.FILLS, RowReason.NONE)
    differs = [one for one in row.problems if one.code == "DIFFERS_KEPT"]
    assert [(one.cell, one.found, one.expected) for one in differs] == [
        ("C2", "01223 555099", "01223 555010")
    ]
    apply(workspace, preview)
    ana = workspace.ask(members.members)[0]
    assert ana.phones == ("01223 555010",)
    assert ana.languages == ("Spanish", "English")
    assert ana.consent == {Purpose.EXPORT: False}
    assert [area.name for area in workspace.ask(members.areas)] == ["North"]


def test_a_roster_that_says_nothing_new_changes_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(tmp_path, [("Name", "E-mail"), ("Ana", "ana@example.org"), ("Bo", "")])
    apply(workspace, prepare(workspace, sheet))
    before = everything(workspace)

    preview = prepare(workspace, sheet)

    assert fates(preview) == [(RowFate.SAME, RowReason.NOTHING_NEW)] * 2
    assert apply(workspace, preview).is_empty
    assert everything(workspace) == before


def test_a_person_on_two_rows_of_a_roster_is_one_member_with_both_rows_words(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(
        tmp_path,
        [
            ("Name", "E-mail", "Phone", "Note"),
            ("Ana", "ana@example.org", "", "drives"),
            ("Ana", "ana@example.org", "01223 555010", "sings"),
        ],
    )

    preview = prepare(workspace, sheet)

    assert fates(preview)[1] == (RowFate.FILLS, RowReason.DUPLICATE_IN_FILE)
    apply(workspace, preview)
    (ana,) = workspace.ask(members.members)
    assert (ana.phones, ana.note) == (("01223 555010",), "drives\nsings")


def test_offers_come_in_with_who_makes_them(workspace: Workspace, tmp_path: Path) -> None:
    sheet = a_csv(
        tmp_path,
        [
            ("Name", "Phone", "What can you offer?", "How often", "Notes"),
            ("Ana", "01223 555010", "Driving to appointments", "weekly", "has a van"),
            ("Bo", "", "Cooking", "once", ""),
        ],
    )

    preview = prepare(workspace, sheet)
    apply(workspace, preview)

    assert [table.table for table in preview.tables] == [Table.OFFERS]
    rows = workspace.ask(needs.offer_rows)
    said = [(row.member, row.words or row.category, row.how_often) for row in rows]
    assert said == [
        ("Ana", "Driving to appointments", HowOften.STANDING),
        ("Bo", "Cooking", HowOften.ONCE),
    ]
    assert workspace.ask(members.members)[0].phones == ("01223 555010",)


def test_a_need_with_a_helper_that_was_met_is_help_that_happened(
    workspace: Workspace, tmp_path: Path
) -> None:
    header = ("Name", "What is needed", "Asked on", "Status", "Closed on", "Volunteer")
    sheet = a_csv(
        tmp_path,
        [
            header,
            ("Ana", "Shopping", "2026-10-01", "Done", "2026-10-03", "Bo"),
            ("Cleo", "A ride", "2026-10-02", "Assigned", "", "Bo"),
        ],
    )

    apply(workspace, prepare(workspace, sheet))

    (exchange,) = workspace.ask(exchanges.exchanges)
    names = {one.id: one.name for one in workspace.ask(members.members)}
    assert exchange.giver_id is not None
    assert exchange.receiver_id is not None
    assert (names[exchange.giver_id], names[exchange.receiver_id]) == ("Bo", "Ana")
    assert (exchange.day, exchange.outcome) == (date(2026, 10, 3), Outcome.COMPLETED)
    states = {need.words: need.state for need in workspace.ask(needs.needs)}
    assert states == {"Shopping": NeedState.MET, "A ride": NeedState.MATCHED}


def test_tabs_of_one_workbook_are_one_change_and_share_their_people(
    workspace: Workspace, tmp_path: Path
) -> None:
    book = a_workbook(
        tmp_path,
        {
            "Log": [LOG, (date(2026, 10, 1), "Ana", "Bo", "Food", 1.5, None)],
            "Members": [("Name", "Phone", "Joined"), ("Ana", "01223 555010", date(2020, 1, 2))],
            "Ideas": [("some", "thoughts"), (1, 2)],
        },
    )
    before = everything(workspace)

    preview = prepare(workspace, book)
    apply(workspace, preview)

    assert [table.table for table in preview.tables] == [Table.MEMBERS, Table.EXCHANGES]
    assert [sheet.is_chosen for sheet in preview.sheets] == [True, True, False]
    known = {one.name: one for one in workspace.ask(members.members)}
    assert known["Ana"].joined == date(2020, 1, 2)
    assert set(known) == {"Ana", "Bo"}
    (exchange,) = workspace.ask(exchanges.exchanges)
    assert (exchange.giver_id, exchange.quantity) == (known["Ana"].id, Decimal("1.5"))
    workspace.undo()
    assert everything(workspace) == before


def test_only_chosen_sheets_come_in(workspace: Workspace, tmp_path: Path) -> None:
    log = [LOG, ("2026-10-01", "Ana", "Bo", "Food", 1, None)]
    book = a_workbook(tmp_path, {"One": log, "Two": log})

    preview = prepare(workspace, book, options=ImportOptions(sheets=("Two",)))

    assert [table.sheet for table in preview.tables] == ["Two"]
    with pytest.raises(UserError, match="SHEET_NOT_FOUND"):
        prepare(workspace, book, options=ImportOptions(sheets=("Three",)))


def test_another_mapping_reads_the_same_cells_again(workspace: Workspace, tmp_path: Path) -> None:
    sheet = a_csv(
        tmp_path, [("Date", "Giver", "Receiver", "Thing"), ("2026-10-01", "Ana", "Bo", "Food")]
    )
    preview = prepare(workspace, sheet)
    assert preview.tables[0].row(0).values["note"] == "Thing: Food"

    choice = {("sheet", 4): ColumnChoice("category")}
    again = prepare_again(workspace, preview, ImportOptions(columns=choice))

    assert again.tables[0].columns[3].why is Why.CHOSEN
    assert again.new_categories == ("Food",)
    assert "note" not in again.tables[0].row(0).values


def test_how_a_sheet_was_read_is_remembered_for_the_next_one(
    workspace: Workspace, tmp_path: Path
) -> None:
    header = ("Date", "Giver", "Receiver", "Thing", "Mood")
    first = a_csv(tmp_path, [header, ("2026-10-01", "Ana", "Bo", "Food", "good")])
    choices = {
        ("sheet", 4): ColumnChoice("category"),
        ("sheet", 5): ColumnChoice(treatment=Treatment.IGNORE),
    }
    apply(workspace, prepare(workspace, first, options=ImportOptions(columns=choices)))

    second = a_csv(tmp_path, [header, ("2026-10-09", "Bo", "Ana", "Rides", "fine")], "next.csv")
    columns = prepare(workspace, second).tables[0].columns

    assert [columns[3].field, columns[4].treatment] == ["category", Treatment.IGNORE]
    assert columns[3].why is Why.REMEMBERED


def test_names_of_kinds_and_areas_can_be_brought_together(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(
        tmp_path,
        [
            LOG,
            ("2026-10-01", "Ana", "Bo", "Food", 1, ""),
            ("2026-10-02", "Ana", "Bo", "food ", 1, ""),
            ("2026-10-03", "Ana", "Bo", "Groceries", 1, ""),
            ("2026-10-04", "Ana", "Bo", "misc", 1, ""),
        ],
    )
    preview = prepare(workspace, sheet)
    assert preview.new_categories == ("Food", "Groceries", "misc")

    decided = decide(preview, ImportDecisions(categories={"Groceries": "Food", "misc": ""}))
    apply(workspace, decided)

    (category,) = workspace.ask(needs.categories)
    found = [exchange.category_id for exchange in workspace.ask(exchanges.exchanges)]
    assert found == [category.id, category.id, category.id, None]


def test_giver_and_receiver_of_a_ledger_can_be_swapped(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(
        tmp_path, [("From", "To", "Description", "Amount"), ("Ana", "Bo", "gardening", "2")]
    )
    preview = prepare(workspace, sheet)
    assert preview.tables[0].row(0).values["giver"] == "Bo"

    swapped = prepare_again(workspace, preview, ImportOptions(swapped=frozenset({"sheet"})))

    assert swapped.tables[0].row(0).values["giver"] == "Ana"


def test_a_sheet_can_be_read_as_another_table(workspace: Workspace, tmp_path: Path) -> None:
    sheet = a_csv(tmp_path, [("Name", "Skills"), ("Ana", "Driving")])

    preview = prepare(workspace, sheet, options=ImportOptions(table=Table.OFFERS))

    assert [table.table for table in preview.tables] == [Table.OFFERS]


def test_a_network_that_moved_on_is_not_written_over(workspace: Workspace, tmp_path: Path) -> None:
    sheet = a_csv(tmp_path, [("Name", "Phone"), ("Ana", "01223 555010")])
    preview = prepare(workspace, sheet)
    workspace.run(AddMember(Member("Ana")))
    before = everything(workspace)

    with pytest.raises(Conflict, match="NETWORK_MOVED_ON"):
        apply(workspace, preview)

    assert everything(workspace) == before
    again = prepare_again(workspace, preview, preview.options)
    apply(workspace, again)
    (ana,) = workspace.ask(members.members)
    assert ana.phones == ("01223 555010",)


def test_phones_ask_for_a_country_once_and_take_the_groups_own(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(tmp_path, [("Name", "Phone"), ("Ana", "020 7946 0018"), ("Bo", "020 7946 0019")])

    asked = [one.code for one in prepare(workspace, sheet).questions]
    workspace.run(ChangeSettings(GroupSettings(phone_region="GB")))
    preview = prepare(workspace, sheet)

    assert asked == [QuestionCode.PHONE_REGION]
    assert preview.questions == ()
    assert preview.tables[0].row(0).values["phones"] == ("+442079460018",)


def test_what_is_brought_in_is_one_change_with_the_files_name(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(tmp_path, [LOG, ("2026-10-01", "Ana", "Bo", "Food", 1, "")], "helped.csv")

    change = apply(workspace, prepare(workspace, sheet))

    assert (change.label.code, change.label.values["file"]) == ("IMPORT", "helped.csv")
    state = workspace.undo_state().undo
    assert state is not None
    assert state.id == change.id


def test_a_sheet_of_which_nothing_is_known_says_so(workspace: Workspace, tmp_path: Path) -> None:
    preview = prepare(workspace, a_csv(tmp_path, [("alpha", "beta"), ("1", "2")]))

    assert preview.has_no_table
    assert "HEADER_NOT_FOUND" in [problem.code for problem in preview.problems]
    assert to_command(preview).rows.members == ()


def test_reading_can_be_stopped(workspace: Workspace, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        prepare(workspace, a_csv(tmp_path, [("Name",), ("Ana",)]), progress)
