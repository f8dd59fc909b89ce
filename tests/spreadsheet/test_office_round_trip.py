"""What leaves, goes through a spreadsheet program and comes back unchanged, is unchanged here.

Every cell is compared with the copy that was kept of it, in a network whose rows hold whatever
programs are known to stumble over.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from organiser_app.services.exporting import ExportResult, export_workbook
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.damage import Likeness
from tests.helpers import sheet_edits as edits
from tests.helpers.office import CsvOpening, Office
from tests.helpers.round_trips import Comparison, a_hostile_network, compare_with_base
from tests.helpers.workbook_edits import as_google_saves, edit_workbook

SHEETS = ("Members", "Needs", "Offers", "Exchanges")
LANGUAGES = ("en-US", "en-GB", "de-DE", "ar-EG")


@dataclass(frozen=True)
class SentOut:
    """A network, and what left it as a workbook and as delimited text."""

    workspace: Workspace
    workbook: ExportResult
    texts: ExportResult

    def book_compared(self, *files: Path) -> Comparison:
        return compare_with_base(self.workspace, self.workbook, *files)

    def texts_compared(self, *files: Path) -> Comparison:
        return compare_with_base(self.workspace, self.texts, *files)


@pytest.fixture(scope="module")
def sent_out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SentOut]:
    folder = tmp_path_factory.mktemp("sent")
    workspace = a_hostile_network(folder)
    book = export_workbook(workspace, folder / "riverside.xlsx")
    texts = export_workbook(workspace, folder / "riverside.csv")
    yield SentOut(workspace, book, texts)
    workspace.close(copy=False)


def assert_unchanged(found: Comparison) -> None:
    assert found.changed == []
    assert found.missing_rows == 0
    assert found.cells.total() > 4_000


def test_a_workbook_that_nobody_touched_is_the_same_in_every_cell(sent_out: SentOut) -> None:
    found = sent_out.book_compared(*sent_out.workbook.files)

    assert_unchanged(found)
    assert set(found.cells) == {Likeness.SAME}


def test_delimited_text_that_nobody_touched_is_unchanged(sent_out: SentOut) -> None:
    assert_unchanged(sent_out.texts_compared(*sent_out.texts.files))


def test_a_workbook_as_an_online_sheet_saves_it_is_the_same(
    sent_out: SentOut, tmp_path: Path
) -> None:
    found = sent_out.book_compared(
        as_google_saves(sent_out.workbook.files[0], tmp_path / "google.xlsx")
    )

    assert_unchanged(found)
    assert set(found.cells) == {Likeness.SAME}


def test_a_workbook_that_another_library_saved_is_unchanged(
    sent_out: SentOut, tmp_path: Path
) -> None:
    saved = edit_workbook(sent_out.workbook.files[0], tmp_path / "saved.xlsx", [])

    assert_unchanged(sent_out.book_compared(saved))


def test_libreoffice_saves_our_workbook_with_the_same_in_every_cell(
    office: Office, sent_out: SentOut, tmp_path: Path
) -> None:
    saved = office.edit(sent_out.workbook.files[0], tmp_path / "saved.xlsx")

    found = sent_out.book_compared(saved)

    assert_unchanged(found)
    assert set(found.cells) == {Likeness.SAME}


def test_saved_as_ods_and_back_nothing_is_changed(
    office: Office, sent_out: SentOut, tmp_path: Path
) -> None:
    ods = office.edit(sent_out.workbook.files[0], tmp_path / "saved.ods")
    back = office.edit(ods, tmp_path / "back.xlsx")

    assert_unchanged(sent_out.book_compared(ods))
    assert_unchanged(sent_out.book_compared(back))


@pytest.mark.parametrize("language", LANGUAGES)
def test_saved_as_delimited_text_nothing_is_changed(
    office: Office, sent_out: SentOut, tmp_path: Path, language: str
) -> None:
    saved = [
        office.edit(
            sent_out.workbook.files[0], tmp_path / f"{sheet}.csv", sheet=sheet, language=language
        )
        for sheet in SHEETS
    ]

    assert_unchanged(sent_out.book_compared(*saved))


@pytest.mark.parametrize("language", LANGUAGES)
def test_delimited_text_opened_with_days_looked_for_is_damaged_and_not_changed(
    office: Office, sent_out: SentOut, tmp_path: Path, language: str
) -> None:
    for kind in ("csv", "xlsx"):
        saved = [
            office.edit(
                text,
                tmp_path / f"{text.stem}.{kind}",
                csv=CsvOpening.SPECIAL_NUMBERS,
                language=language,
            )
            for text in sent_out.texts.files
        ]

        found = sent_out.texts_compared(*saved)

        assert_unchanged(found)
        assert found.cells[Likeness.DAMAGED] > 300


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_delimited_text_opened_with_default_settings_is_damaged_and_not_changed(
    office: Office, sent_out: SentOut, tmp_path: Path, kind: str
) -> None:
    saved = [
        office.edit(text, tmp_path / f"{text.stem}.{kind}", csv=CsvOpening.DEFAULTS)
        for text in sent_out.texts.files
    ]

    found = sent_out.texts_compared(*saved)

    assert_unchanged(found)
    assert found.cells[Likeness.DAMAGED] > 250


def test_a_real_edit_shows_after_all_that_damage(
    office: Office, sent_out: SentOut, tmp_path: Path
) -> None:
    members = next(text for text in sent_out.texts.files if "members" in text.name)
    steps = [
        edits.set_cell(members.stem, 3, "Phones", "+447911123458"),
        edits.set_cell(members.stem, 4, "Joined", "2021-01-02"),
        edits.set_cell(members.stem, 5, "Note", "called her on Monday"),
        edits.clear_cells(members.stem, "Name", [6]),
    ]

    edited = office.edit(members, tmp_path / members.name, steps, csv=CsvOpening.SPECIAL_NUMBERS)

    found = sent_out.texts_compared(edited)
    assert [line.partition(":")[0] for line in found.changed] == [
        "members.phones",
        "members.joined",
        "members.note",
        "members.name",
    ]
