"""The report laid out: a page for a browser, a document for paper, and its sentences."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from organiser_app.domain.errors import UserError
from organiser_app.gui.reporting import report_document, report_page, save_report
from organiser_app.gui.reporting.pictures import PAPER, picture
from organiser_app.gui.texts.report import plain_text, report_words
from organiser_app.gui.texts.report_indicators import in_whole_percent, share_words
from organiser_app.services.example import write_example
from organiser_app.services.progress import Progress
from organiser_app.services.reports import MonthlyReport, monthly_report
from organiser_app.services.reports.safe import SafeShare
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import names


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("report")
    made = write_example(
        folder / "e.organiser",
        folder / "c",
        members=150,
        exchanges=None,
        days=400,
        seed=7,
        progress=Progress(),
    )
    yield made
    made.close(copy=False)


@pytest.fixture(scope="module")
def report(example: Workspace) -> MonthlyReport:
    return monthly_report(example)


def parsed(page: str) -> ET.Element:
    """The page as XML: it is written so that both kinds of reader take it."""
    return ET.fromstring(page.removeprefix("<!DOCTYPE html>\n"))


def test_a_web_page_is_whole_and_needs_nothing_from_outside(
    themed: QApplication, report: MonthlyReport
) -> None:
    page = report_page(report, language="en", rtl=False)

    root = parsed(page)
    assert root.attrib == {"lang": "en", "dir": "ltr"}
    assert root.findall(".//script") == []
    links = re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?([^"')>\s]+)""", page)
    assert links == []
    assert [one.text for one in root.iter("h1")] == [report_words(report).title]
    assert len(list(root.iter("{http://www.w3.org/2000/svg}svg"))) == 3
    assert len(list(root.iter("table"))) == 3


def test_each_picture_is_described_in_words(themed: QApplication, report: MonthlyReport) -> None:
    root = parsed(report_page(report, language="en", rtl=False))

    for drawn in root.iter("{http://www.w3.org/2000/svg}svg"):
        named = drawn.attrib["aria-labelledby"].split()
        by_id = {one.attrib.get("id"): one.text for one in drawn}
        assert all(by_id[name] for name in named)


def test_nobody_is_named(themed: QApplication, example: Workspace, report: MonthlyReport) -> None:
    page = report_page(report, language="en", rtl=False)
    paper = report_document(report, rtl=False).toPlainText()
    text = plain_text(report_words(report))

    people = {name for name in example.ask(names).values() if len(name.split()) > 1}
    assert people
    for name in people:
        assert name not in page
        assert name not in paper
        assert name not in text


def test_what_the_group_typed_cannot_become_markup(
    themed: QApplication, report: MonthlyReport
) -> None:
    named = replace(report, network="<script>alert(1)</script> & friends")

    page = report_page(named, language="en", rtl=False)

    assert "<script" not in page
    assert parsed(page).findall(".//script") == []
    assert "<script>alert(1)</script> & friends" in report_document(named, rtl=False).toPlainText()


def test_page_paper_and_copied_text_say_the_same(
    themed: QApplication, report: MonthlyReport
) -> None:
    words = report_words(report)
    page = "".join(parsed(report_page(report, language="en", rtl=False)).itertext())
    paper = report_document(report, rtl=False).toPlainText().replace("\xa0", " ")

    for sentence in (*words.lead, *(one.sentence for one in words.indicators), *words.unknown):
        assert sentence in page
        assert sentence.replace("\xa0", " ") in paper
        assert sentence in plain_text(words)


def test_pictures_are_drawings_that_qt_reads_too(
    themed: QApplication, report: MonthlyReport
) -> None:
    for words in report_words(report).pictures:
        for rtl in (False, True):
            drawn = picture(words, report, PAPER, rtl=rtl)
            assert drawn is not None
            assert QSvgRenderer(drawn.svg.encode()).isValid()


def test_a_report_is_saved_as_its_ending_says(
    themed: QApplication, report: MonthlyReport, tmp_path: Path
) -> None:
    save_report(report, tmp_path / "r.pdf")
    save_report(report, tmp_path / "r.html")

    pdf = (tmp_path / "r.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b(?!s)", pdf)) == 2
    first = (tmp_path / "r.html").read_bytes()
    save_report(report, tmp_path / "r.html")
    assert (tmp_path / "r.html").read_bytes() == first


def test_what_cannot_be_written_is_said_and_nothing_is_left(
    themed: QApplication, report: MonthlyReport, tmp_path: Path
) -> None:
    for name in ("nowhere/r.pdf", "nowhere/r.html"):
        with pytest.raises(UserError, match="FOLDER_MISSING"):
            save_report(report, tmp_path / name)
    (tmp_path / "r.pdf").mkdir()
    with pytest.raises(UserError, match="FILE_NOT_WRITTEN"):
        save_report(report, tmp_path / "r.pdf")
    assert [one.name for one in tmp_path.iterdir()] == ["r.pdf"]


def test_an_empty_network_is_told_calmly(themed: QApplication, workspace: Workspace) -> None:
    words = report_words(monthly_report(workspace))

    assert words.lead == ("Nothing was written down in this month.",)
    assert parsed(report_page(monthly_report(workspace), language="en", rtl=False)) is not None
    assert isinstance(report_document(monthly_report(workspace), rtl=False), QTextDocument)


@pytest.mark.parametrize(
    ("count", "n", "words"),
    [
        (0, 8, "none of 8"),
        (8, 8, "all of 8"),
        (3, 40, "fewer than five of 40"),
        (38, 40, "all but fewer than five of 40"),
        (6, 12, "6 of 12"),
        (10, 40, "25\xa0% of 40"),
    ],
)
def test_shares_are_told_as_people_count(
    themed: QApplication, count: int, n: int, words: str
) -> None:
    assert share_words(SafeShare.of(count, n)) == words


def test_a_share_that_allows_for_open_needs_is_no_count(themed: QApplication) -> None:
    assert share_words(SafeShare.of(7, 12, value=0.602)) == "about 7 of 12"


def test_ways_of_help_add_up_to_the_whole() -> None:
    shares = in_whole_percent(
        {"straight_back": 0.257, "round_about": 0.160, "through_pools": 0.018, "one_way": 0.565}
    )

    assert shares == (0.26, 0.18, 0.56)
