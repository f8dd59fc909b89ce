"""Real sheets of real groups, brought into one network: what a person would expect of each.

What a person would expect, written before the importer was run:

* Lansing's form: MyFakeName asked for food (and pet care and laundry) on 15 March 2020, not urgent,
  for seven people; it was met on 15 April. Nobody else is in the sheet as a member: Sam organised
  and Elijah is mentioned in a remark; both stay in the note.
* Crown Heights' table: Rosa asked for groceries on 12 April 2020, can be phoned, speaks Spanish and
  English, and still waits. The second row is marked Duplicate by the group: it stays out, visibly.
* Medford's form: Kim, who speaks Portuguese, needs money and errands; she wants her contact shared
  with organisers only.
* TimeOverflow's transfers: Ana Garcia paid Pau an hour, so Pau gave Ana a Spanish class.
* Community Weaver's record: Ann L drove Bo K to the clinic, 1.25 hours.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import ChangeSettings
from organiser_app.domain.members import Purpose
from organiser_app.domain.needs import NeedState, Urgency
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.imports import (
    ColumnView,
    ImportOptions,
    ImportPreview,
    QuestionCode,
    RowFate,
    RowReason,
    apply,
    prepare,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.mapping import Treatment
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.storage.reads import exchanges, members, needs
from tests.helpers.networks import everything
from tests.helpers.reference import reference

LANSING = "rubyforgood-mutual-aid/submission_responses.csv"
CROWN_HEIGHTS = "layouts_reconstructed/crownheights_airtable_requests.csv"
MEDFORD = "layouts_reconstructed/medford_somerville_google_form.csv"
TIMEOVERFLOW = "layouts_reconstructed/timeoverflow_export_transfers.csv"
WEAVER = "layouts_reconstructed/community_weaver_exchange_record.csv"
FIVE = (LANSING, CROWN_HEIGHTS, MEDFORD, TIMEOVERFLOW, WEAVER)


def intake(name: str) -> Path:
    return reference(f"intake/{name}")


@pytest.fixture
def american(workspace: Workspace) -> Workspace:
    workspace.run(ChangeSettings(GroupSettings(name="Five groups", phone_region="US")))
    return workspace


def bring(workspace: Workspace, name: str) -> ImportPreview:
    preview = prepare(workspace, intake(name))
    apply(workspace, preview)
    return preview


@pytest.fixture
def five(american: Workspace) -> Workspace:
    for name in FIVE:
        bring(american, name)
    return american


def test_people_of_five_sheets_are_in_one_network_once_each(five: Workspace) -> None:
    names = [member.name for member in five.ask(members.members)]

    assert sorted(names) == ["Ana Garcia", "Ann L", "Bo K", "Kim", "MyFakeName", "Pau", "Rosa"]


def test_each_request_is_one_need_of_whoever_asked(five: Workspace) -> None:
    rows = {row.member: row for row in five.ask(needs.need_rows)}

    assert sorted(rows) == ["Kim", "MyFakeName", "Rosa"]
    assert rows["MyFakeName"].category == "Food"
    assert set(rows["MyFakeName"].tags) == {"pet care", "clothing/laundry"}
    assert rows["MyFakeName"].opened == date(2020, 3, 15)
    assert rows["MyFakeName"].urgency is Urgency.SOON
    assert rows["MyFakeName"].household_size == 7
    assert rows["Rosa"].opened == date(2020, 4, 12)
    assert rows["Rosa"].state is NeedState.OPEN
    assert rows["Rosa"].words == "need groceries for 4"
    assert rows["Kim"].opened == date(2020, 3, 20)


def test_a_status_typed_into_a_remark_closes_the_need_on_its_day(five: Workspace) -> None:
    row = next(row for row in five.ask(needs.need_rows) if row.member == "MyFakeName")

    assert (row.state, row.closed) == (NeedState.MET, date(2020, 4, 15))
    assert "Elijah F." in row.note


def test_how_to_reach_someone_goes_to_the_person(five: Workspace) -> None:
    known = {member.name: member for member in five.ask(members.members)}

    assert known["Rosa"].phones == ("+17185550141",)
    assert known["Rosa"].languages == ("Spanish", "English")
    assert known["Rosa"].address == "Sterling Pl & Kingston Ave"
    assert known["Kim"].phones == ("+16175550102",)
    assert known["Kim"].pronouns == "she/her"
    assert known["Kim"].consent == {Purpose.SHARE_CONTACT: False}


def test_ledgers_become_help_with_giver_and_receiver(five: Workspace) -> None:
    ids = five.ask(exchanges.exchange_ids)
    rows = five.ask(lambda connection: exchanges.exchange_rows(connection, ids.tolist()))

    found = {(row.giver, row.receiver): row for row in rows}
    assert set(found) == {("Pau", "Ana Garcia"), ("Ann L", "Bo K")}
    class_ = found["Pau", "Ana Garcia"]
    assert (class_.quantity, class_.unit, class_.day) == (Decimal(1), "hours", date(2024, 2, 1))
    ride = found["Ann L", "Bo K"]
    assert (ride.quantity, ride.unit) == (Decimal("1.25"), "hours")
    assert (ride.category, ride.note) == ("Transportation: Medical", "ride to clinic")


def test_a_number_behind_a_name_is_kept_beside_the_name(five: Workspace) -> None:
    pau = next(member for member in five.ask(members.members) if member.name == "Pau")

    assert dict(pau.extra) == {"Number elsewhere": "31"}


def test_a_row_that_the_group_marked_as_duplicate_stays_out_and_is_shown(
    american: Workspace,
) -> None:
    preview = prepare(american, intake(CROWN_HEIGHTS))

    (table,) = preview.tables
    row = table.row(1)
    assert (row.row, row.fate) == (3, RowFate.IGNORED)
    assert row.reason is RowReason.MARKED_DUPLICATE
    assert row.values["name"] == "Rosa M."
    assert [person.name for person in preview.people] == ["Rosa"]


def test_whose_hours_were_paid_is_asked(american: Workspace) -> None:
    (question,) = prepare(american, intake(TIMEOVERFLOW)).questions

    assert question.code is QuestionCode.SIDES
    assert question.values == {"giver": "To", "receiver": "From"}


@pytest.mark.parametrize("name", FIVE)
def test_no_cell_of_a_sheet_is_dropped_in_silence(american: Workspace, name: str) -> None:
    preview = prepare(american, intake(name))

    for table in preview.tables:
        kept = [column for column in table.unused if column.treatment is Treatment.NOTE]
        ignored = [column for column in table.unused if column.treatment is Treatment.IGNORE]
        assert all(column.filled == 0 for column in ignored), "only blank columns stay behind"
        for row in table.rows(RowFate.NEW):
            note = str(row.values.get("note", ""))
            cells = dict(zip(kept, _cells(preview, row.row, kept), strict=True))
            assert all(
                not text or f"{column.header}: {text}" in note or text in note
                for column, text in cells.items()
            )


def _cells(preview: ImportPreview, number: int, columns: list[ColumnView]) -> list[str]:
    sheet = preview.plan.tables[0].sheet
    row = sheet.rows[list(sheet.row_numbers).index(number)]
    return [str(row[column.column - 1] or "").strip() for column in columns]


@pytest.mark.parametrize("name", FIVE)
def test_undo_returns_the_network_to_what_it_was(american: Workspace, name: str) -> None:
    before = everything(american)

    bring(american, name)
    assert everything(american) != before
    american.undo()

    assert everything(american) == before


def test_five_imports_are_five_changes_and_five_undos(five: Workspace) -> None:
    for _ in FIVE:
        five.undo()

    assert five.ask(members.members) == ()
    assert five.ask(needs.needs) == ()


@pytest.mark.parametrize("name", FIVE)
def test_the_same_sheet_again_changes_nothing(american: Workspace, name: str) -> None:
    bring(american, name)
    before = everything(american)

    again = prepare(american, intake(name))
    assert again.counts[RowFate.NEW] == 0
    assert again.is_empty
    assert QuestionCode.RECEIVED_BEFORE in [question.code for question in again.questions]
    change = apply(american, again)

    assert everything(american) == before
    assert change.is_empty


@pytest.mark.parametrize("name", FIVE)
def test_the_preview_tells_exactly_how_much_comes_in(american: Workspace, name: str) -> None:
    preview = prepare(american, intake(name))
    counted = preview.adds

    change = apply(american, preview)

    assert len(change.of(Kind.MEMBERS).added) == counted.members
    assert len(change.of(Kind.NEEDS).added) == counted.needs
    assert len(change.of(Kind.EXCHANGES).added) == counted.exchanges
    assert len(change.of(Kind.CATEGORIES).added) == counted.categories
    assert len(change.of(Kind.AREAS).added) == counted.areas


def _others() -> list[str]:
    folder = reference("intake")
    files = (path for path in folder.rglob("*.*") if path.name != "README.md")
    return sorted(str(path.relative_to(folder)) for path in files)


@pytest.mark.parametrize("name", _others())
def test_every_sheet_of_the_collection_gives_a_preview_or_a_coded_refusal(
    workspace: Workspace, name: str
) -> None:
    before = everything(workspace)
    preview = _preview_or_code(workspace, name)
    if isinstance(preview, str):
        assert preview in set(ProblemCode)
        return

    assert everything(workspace) == before, "a preview writes nothing"
    assert preview.tables or preview.problems
    for table in preview.tables:
        assert sum(table.counts.values()) == table.row_count
        assert [row.fate for row in table.rows()] or table.row_count == 0
        assert all(problem.code for problem in table.problems())
    if apply(workspace, preview).is_empty:
        assert preview.is_empty
    else:
        workspace.undo()
    assert everything(workspace) == before


def _preview_or_code(workspace: Workspace, name: str) -> ImportPreview | str:
    try:
        return prepare(workspace, intake(name), options=ImportOptions(region="US"))
    except Refused as refusal:
        return refusal.code
