"""A sheet goes out, people and programs do what they do to sheets, and it comes back: cases 1 to 15.

Whether each cell survives is held in tests/spreadsheet; here is what the whole return makes of it.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest

from organiser_app.domain.commands import AddNeed, EditMember
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.services.exporting import export_workbook
from organiser_app.services.returns import Choice, Item, ItemKind, ReturnReview, apply
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.problems import Refused
from organiser_app.spreadsheet.reader import read_file
from tests.helpers import sheet_edits as edits
from tests.helpers.networks import everything
from tests.helpers.office import CsvOpening, Office
from tests.helpers.returned import (
    ANA,
    BO,
    CELLS,
    CLEO,
    DARA,
    ELI,
    EXCHANGES,
    FAY,
    MEMBERS,
    NAMES,
    NEEDS,
    OFFERS,
    Sent,
    a_small_network,
    answered,
    cell,
    codes,
    items,
    listed,
    member,
    names,
    only,
    returned,
    sent,
)
from tests.helpers.round_trips import HOSTILE_TEXTS, a_hostile_network
from tests.helpers.sheet_edits import Step
from tests.helpers.workbook_edits import as_google_saves

SHEETS = (MEMBERS, NEEDS, OFFERS, EXCHANGES)
KEY = "Key - leave as is"
Through = Callable[[Sequence[Step], str], Path]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sent]:
    """A network with everything that programs stumble over; nothing is written into it here."""
    folder = tmp_path_factory.mktemp("hostile")
    workspace = a_hostile_network(folder, members=12)
    yield sent(workspace, folder, "riverside.xlsx")
    workspace.close(copy=False)


@pytest.fixture
def sheet(workspace: Workspace, tmp_path: Path) -> Sent:
    return sent(a_small_network(workspace), tmp_path)


@pytest.fixture(params=["library", "LibreOffice"])
def through(request: pytest.FixtureRequest, sheet: Sent, tmp_path: Path) -> Through:
    """Does steps to the sheet as a library does them, and as the real program does."""
    if request.param == "library":
        return lambda steps, name: sheet.edited(*steps, name=name)
    office: Office = request.getfixturevalue("office")
    return lambda steps, name: office.edit(sheet.path, tmp_path / name, steps)


def assert_no_change(review: ReturnReview) -> None:
    assert listed(review) == []
    assert review.is_empty
    assert review.open_items == ()
    assert review.row_counts.missing == 0


# 1 to 5: nobody changed anything


def test_case_01_a_workbook_that_nobody_touched_is_no_change(hostile: Sent) -> None:
    assert_no_change(returned(hostile.workspace, hostile.path))


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_case_01_saved_by_libreoffice_it_is_no_change(
    hostile: Sent, office: Office, tmp_path: Path, kind: str
) -> None:
    saved = office.edit(hostile.path, tmp_path / f"saved.{kind}")

    assert_no_change(returned(hostile.workspace, saved))


@pytest.mark.parametrize("name", SHEETS)
def test_case_01_saved_by_libreoffice_as_delimited_text_it_is_no_change(
    hostile: Sent, office: Office, tmp_path: Path, name: str
) -> None:
    saved = office.edit(hostile.path, tmp_path / f"{name}.csv", sheet=name)

    assert_no_change(returned(hostile.workspace, saved))


@pytest.mark.parametrize("kind", ["ods", "csv"])
def test_case_01_other_formats_of_ours_are_no_change(
    hostile: Sent, tmp_path: Path, kind: str
) -> None:
    result = export_workbook(hostile.workspace, tmp_path / f"riverside.{kind}")

    for path in result.files:
        assert_no_change(returned(hostile.workspace, path))


@pytest.mark.parametrize("opening", [CsvOpening.DEFAULTS, CsvOpening.SPECIAL_NUMBERS])
def test_case_02_delimited_text_opened_without_care_is_damaged_and_not_edited(
    hostile: Sent, office: Office, tmp_path: Path, opening: CsvOpening
) -> None:
    result = export_workbook(hostile.workspace, tmp_path / "riverside.csv")

    for path in result.files:
        saved = office.edit(path, tmp_path / f"{path.stem}-saved.csv", csv=opening)
        review = returned(hostile.workspace, saved)
        assert_no_change(review)
        assert review.plan.damaged > 0


def test_case_03_an_online_sheet_without_properties_is_no_change(
    hostile: Sent, tmp_path: Path
) -> None:
    assert_no_change(
        returned(hostile.workspace, as_google_saves(hostile.path, tmp_path / "google.xlsx"))
    )


def test_case_04_hostile_cells_leave_byte_by_byte(hostile: Sent) -> None:
    (needs,) = (one for one in read_file(hostile.path).sheets if one.name == NEEDS)
    column = needs.rows[0].index("What is needed")

    words = {row[column] for row in needs.rows[1:]}

    assert set(HOSTILE_TEXTS) <= words


def test_case_05_a_text_longer_than_a_cell_is_refused_with_its_field(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddNeed(Need(words="x")))
    a_small_network(workspace)
    long = Member(ANA, MemberId(1), availability="x" * 33_000)
    workspace.run(EditMember(long))

    with pytest.raises(Refused) as refusal:
        export_workbook(workspace, tmp_path / "sheet.xlsx")

    assert refusal.value.code == "TEXT_TOO_LONG"
    assert "Availability" in str(refusal.value.values) or "availability" in str(
        refusal.value.values
    )
    assert not (tmp_path / "sheet.xlsx").exists()


# 6 to 15: rows and columns move


def test_case_06_sorted_whole_it_is_no_change(sheet: Sent, through: Through) -> None:
    steps = [edits.sort_rows(name, "Note", is_descending=True) for name in (MEMBERS, NEEDS)]

    assert_no_change(returned(sheet.workspace, through(steps, "sorted.xlsx")))


def test_case_07_sorted_without_the_keys_nothing_is_written(sheet: Sent, through: Through) -> None:
    before = everything(sheet.workspace)
    steps = [
        edits.sort_rows(MEMBERS, "Name", keys_stay=True, is_descending=True),
        cell(BO, "Address", "Moved"),
    ]

    review = returned(sheet.workspace, through(steps, "sorted.xlsx"))

    assert "KEYS_DISPLACED" in codes(review)
    assert review.is_empty
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


def test_case_07_beside_keys_that_are_displaced_nobody_new_comes_in_unasked(sheet: Sent) -> None:
    before = everything(sheet.workspace)

    review = sheet.back(
        edits.sort_rows(MEMBERS, "Name", keys_stay=True, is_descending=True),
        edits.insert_rows(MEMBERS, 3, [["", "Gus Novak", "", "", "+442079460777"]]),
    )

    item = only(review, ItemKind.ROW_NEW)
    assert item in review.open_items
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before
    review = answered(sheet.workspace, review, item, Choice.NEW)
    apply(sheet.workspace, review)
    assert names(sheet.workspace) == sorted([*NAMES, "Gus Novak"])


@pytest.mark.parametrize("damage", ["{key}  ", " {key}", "{lower}", "{spaced}", "{dashes}"])
def test_case_08_keys_typed_anew_are_the_same_keys(sheet: Sent, damage: str) -> None:
    steps = []
    for row, key in enumerate(keys_of(sheet), start=2):
        shapes = {
            "key": key,
            "lower": key.casefold(),
            "spaced": key.replace("-", " - "),
            "dashes": key.replace("-", "–"),
        }
        steps.append(cell(row, KEY, damage.format(**shapes)))

    review = sheet.back(*steps, cell(ANA, "Address", "Moved"))

    item = only(review, *CELLS)
    assert (item.who, item.theirs) == (ANA, "Moved")
    assert review.open_items == ()


def keys_of(sheet: Sent) -> list[str]:
    rows = openpyxl.load_workbook(sheet.path)[MEMBERS].iter_rows(min_row=2, values_only=True)
    return [str(row[0]) for row in rows]


LOST_KEYS: dict[str, tuple[Step, ...]] = {
    "blanked": (edits.clear_cells(MEMBERS, KEY),),
    "column deleted": (edits.delete_column(MEMBERS, KEY),),
    "filled down": (edits.fill_down(MEMBERS, KEY, ANA, FAY),),
    "some blanked": (edits.clear_cells(MEMBERS, KEY, [ANA, CLEO]),),
}


@pytest.mark.parametrize("steps", LOST_KEYS.values(), ids=LOST_KEYS)
def test_case_08_without_keys_rows_that_nobody_changed_are_no_change(
    sheet: Sent, steps: tuple[Step, ...]
) -> None:
    before = everything(sheet.workspace)

    review = sheet.back(*steps)

    assert review.is_empty
    assert review.row_counts.new == 0
    assert items(review, ItemKind.ROW_MISSING) == []
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


@pytest.mark.parametrize("steps", LOST_KEYS.values(), ids=LOST_KEYS)
def test_case_08_without_keys_an_edit_is_asked_about_and_meets_the_right_person(
    sheet: Sent, steps: tuple[Step, ...]
) -> None:
    review = sheet.back(*steps, cell(CLEO, "Address", "Moved"))

    apply(sheet.workspace, review)
    addresses = {name: member(sheet.workspace, name).address for name in NAMES}
    assert addresses == {name: f"{place} Mill Lane" for place, name in enumerate(NAMES, 1)}
    row = next(item for item in review.open_items if item.row == 4)
    assert next(option.name for option in row.options) == CLEO


def test_case_08_keys_shifted_by_one_write_nothing(sheet: Sent) -> None:
    before = everything(sheet.workspace)
    keys = keys_of(sheet)
    shifted = [*keys[-1:], *keys[:-1]]
    steps = [cell(row, KEY, key) for row, key in enumerate(shifted, start=2)]

    review = sheet.back(*steps, cell(CLEO, "Address", "Moved"))

    assert "KEYS_DISPLACED" in codes(review)
    assert review.is_empty
    apply(sheet.workspace, review)
    assert everything(sheet.workspace) == before


def test_case_09_a_row_that_was_copied_is_one(sheet: Sent) -> None:
    review = sheet.back(edits.copy_rows(MEMBERS, [BO]))

    assert only(review, ItemKind.ROW_IGNORED).code == "DUPLICATE_IN_FILE"
    assert review.is_empty


def test_case_10_titles_above_and_columns_moved_are_no_change(
    sheet: Sent, through: Through
) -> None:
    steps = [
        edits.insert_rows(MEMBERS, 1, [["Our members"], []]),
        edits.move_column(MEMBERS, "Note", "Name"),
        edits.move_column(MEMBERS, "Phones", "Joined"),
        edits.rename_column(MEMBERS, "Address", "Lives at"),
        edits.insert_column(MEMBERS, "E-mail", "", []),
    ]

    review = returned(sheet.workspace, through(steps, "moved.xlsx"))

    assert listed(review) == [("row_ignored", "ROW_IGNORED")], "the title"
    assert review.is_empty
    assert review.open_items == ()


def test_case_11_hidden_and_filtered_rows_are_rows(sheet: Sent) -> None:
    review = sheet.back(
        edits.hide_rows(MEMBERS, [BO, CLEO]),
        edits.filter_rows(NEEDS, "For whom", CLEO),
        cell(BO, "Address", "Moved"),
    )

    assert "HIDDEN_ROWS_INCLUDED" in codes(review)
    assert only(review, *CELLS).who == BO
    assert review.row_counts.missing == 0


def test_case_12_rows_in_a_new_workbook_are_known_by_their_keys(
    sheet: Sent, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in openpyxl.load_workbook(sheet.path)[MEMBERS].iter_rows(values_only=True):
        if row[1] != FAY:
            page.append(list(row))
    page["J2"].value = "Moved"
    path = tmp_path / "other name.xlsx"
    book.save(path)

    review = returned(sheet.workspace, path)

    assert only(review, *CELLS).who == ANA
    assert only(review, ItemKind.ROW_MISSING).who == FAY


def test_case_13_rows_of_two_exports_in_one_sheet_are_all_known(
    sheet: Sent, tmp_path: Path
) -> None:
    second = sent(sheet.workspace, tmp_path, "second.xlsx")
    book = openpyxl.load_workbook(sheet.path)
    other = openpyxl.load_workbook(second.path)[MEMBERS]
    book[MEMBERS].delete_rows(5, 3)
    for row in other.iter_rows(min_row=5, values_only=True):
        book[MEMBERS].append(list(row))
    path = tmp_path / "both.xlsx"
    book.save(path)

    review = returned(sheet.workspace, path)

    assert "SEVERAL_EXPORTS_IN_FILE" in codes(review)
    assert items(review, ItemKind.ROW_MISSING, ItemKind.ROW_NEW) == []
    assert review.is_empty
    apply(sheet.workspace, review)
    assert names(sheet.workspace) == sorted(NAMES)


def test_case_14_a_file_may_be_called_anything(sheet: Sent) -> None:
    review = sheet.back(cell(ANA, "Address", "Moved"), name="Kopie von Liste (2) FINAL.xlsx")

    assert only(review, *CELLS).who == ANA


def test_case_15_merged_cells_totals_and_headers_again_are_listed(sheet: Sent) -> None:
    header = [str(one.value) for one in openpyxl.load_workbook(sheet.path)[MEMBERS][1]]

    review = sheet.back(
        edits.insert_rows(MEMBERS, ELI, [header]),
        edits.insert_rows(MEMBERS, 9, [["", "Total: 6 members"]]),
        edits.insert_rows(MEMBERS, 1, [["Riverside members"]]),
        edits.merge_cells(MEMBERS, "A1:E1"),
        edits.merge_cells(MEMBERS, "J4:J5"),
        cell(DARA, "Note", "Moved"),
    )

    ignored = {item.row: item.values["reason"] for item in items(review, ItemKind.ROW_IGNORED)}
    assert ignored == {1: "title", 7: "repeated_header", 10: "total"}
    problem: Item = only(review, ItemKind.CELL_PROBLEM)
    assert (problem.code, problem.cell) == ("MERGED_CELLS_IN_DATA", "J5")
    assert only(review, ItemKind.CELL).who == DARA
