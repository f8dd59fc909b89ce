"""Spreadsheets in words: what is wrong with a cell and what happens then, fates, fields, people."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from organiser_app.domain.problems import Problem
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.headers import header_words
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.words import fill, listed, texts
from organiser_app.services.imports import (
    Adds,
    ImportProblem,
    MatchReason,
    NearMatch,
    RowFate,
    RowReason,
)
from organiser_app.spreadsheet.layout import OWN, TABLES, Table, own_name
from organiser_app.spreadsheet.reading_sheets import ReadingSheet

Words = Callable[[], str]


def table_name(table: Table) -> str:
    """What the rows of a sheet are."""
    return {
        Table.MEMBERS: texts.tr("Members"),
        Table.NEEDS: texts.tr("Needs"),
        Table.OFFERS: texts.tr("Offers"),
        Table.EXCHANGES: texts.tr("Exchanges"),
    }[table]


def reading_sheet_name(kind: ReadingSheet) -> str:
    """What the rows of a sheet are that is there to be read."""
    return {
        ReadingSheet.MATCHES: texts.tr("Matches"),
        ReadingSheet.FOLLOWUPS: texts.tr("Follow-ups"),
    }[kind]


def field_name(table: Table, key: str) -> str:
    """What a column becomes."""
    if key.startswith(OWN):
        return own_name(key)
    header = next((field.header for field in TABLES[table] if field.key == key), None)
    return key if header is None else header_words(header)


def fate_words(fate: RowFate) -> str:
    """What becomes of a row, in a word or two."""
    return {
        RowFate.NEW: texts.tr("comes in", "fate of a row"),
        RowFate.FILLS: texts.tr("fills blanks", "fate of a row"),
        RowFate.SAME: texts.tr("known already", "fate of a row"),
        RowFate.ASK: texts.tr("waits for you", "fate of a row"),
        RowFate.HELD_BACK: texts.tr("held back", "fate of a row"),
        RowFate.IGNORED: texts.tr("passed over", "fate of a row"),
        RowFate.SKIPPED: texts.tr("left out", "fate of a row"),
    }[fate]


_REASONS: dict[RowReason, Words] = {
    RowReason.NONE: lambda: "",
    RowReason.PEOPLE_UNDECIDED: lambda: texts.tr("Waits until you say who is meant."),
    RowReason.DATE_ORDER: lambda: texts.tr("Waits until you say how the dates are written."),
    RowReason.POSSIBLE_DUPLICATE: lambda: texts.tr("Something very like it is there already."),
    RowReason.MARKED_DUPLICATE: lambda: texts.tr("The sheet itself calls it a duplicate."),
    RowReason.DUPLICATE_IN_FILE: lambda: texts.tr("The same row stands higher up in this file."),
    RowReason.IMPORTED_BEFORE: lambda: texts.tr("Was brought in before."),
    RowReason.CHANGED_SINCE_IMPORT: lambda: texts.tr(
        "Was brought in before and has changed in the sheet since."
    ),
    RowReason.NOTHING_NEW: lambda: texts.tr("Holds nothing that is not known already."),
    RowReason.INVALID: lambda: texts.tr("Something in it is wrong."),
    RowReason.NOT_DATA: lambda: texts.tr("A title, a total, a heading or an empty row."),
    RowReason.DECIDED: lambda: texts.tr("Left out by you."),
    RowReason.NOBODY_LEFT: lambda: texts.tr("You left out the person it is about."),
}


def reason_words(reason: RowReason) -> str:
    """Why a row has its fate."""
    return _REASONS[reason]()


def value_words(value: object) -> str:
    """A value of a row as people of the user's country write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return texts.tr("yes") if value else texts.tr("no")
    if isinstance(value, date):
        return day_words(value)
    if isinstance(value, Decimal):
        return labels.amount_words(value)
    if isinstance(value, tuple | list):
        return ", ".join(value_words(one) for one in value)
    return str(value)


def adds_words(adds: Adds) -> str:
    """How much will be written: "3 people, 12 needs"; empty for nothing."""
    parts = [
        words
        for count, words in (
            (adds.members, _people(adds.members)),
            (adds.edited_members, _filled(adds.edited_members)),
            (adds.needs, _needs(adds.needs)),
            (adds.offers, _offers(adds.offers)),
            (adds.exchanges, _exchanges(adds.exchanges)),
        )
        if count
    ]
    return listed(parts)


def _people(count: int) -> str:
    if count == 1:
        return texts.tr("one new member")
    return texts.tr("%Ln new members", "", count)


def _filled(count: int) -> str:
    if count == 1:
        return texts.tr("blanks of one known member")
    return texts.tr("blanks of %Ln known members", "", count)


def _needs(count: int) -> str:
    return texts.tr("one need") if count == 1 else texts.tr("%Ln needs", "", count)


def _offers(count: int) -> str:
    return texts.tr("one offer") if count == 1 else texts.tr("%Ln offers", "", count)


def _exchanges(count: int) -> str:
    return texts.tr("one exchange") if count == 1 else texts.tr("%Ln exchanges", "", count)


def match_words(match: NearMatch) -> str:
    """Why someone may be meant: "same phone, part of the name"."""
    words = {
        MatchReason.NAME: texts.tr("same name"),
        MatchReason.PART_OF_NAME: texts.tr("part of the name"),
        MatchReason.ALIKE: texts.tr("a name much alike"),
        MatchReason.PHONE: texts.tr("same phone"),
        MatchReason.EMAIL: texts.tr("same e-mail"),
        MatchReason.CODE: texts.tr("same number elsewhere"),
        MatchReason.OTHER_CONTACT: texts.tr("but other contact details"),
    }
    return ", ".join(words[reason] for reason in match.reasons)


def place_words(problem: ImportProblem) -> str:
    """Where: "D7", or the sheet, or nothing for the whole file."""
    return problem.cell or problem.sheet or ""


def import_problem(problem: ImportProblem, *, found: str | None = None) -> str:
    """What is wrong and what happens if nothing is done about it; `found` hides the cell's words."""
    pattern = _PROBLEMS.get(problem.code)
    found = found or problem.found or _value(problem.values, "found", "header")
    if pattern is None:
        return problem_sentence(Problem("", problem.code, dict(problem.values)))
    return fill(pattern(), found, problem.expected or "")


def notices(problems: Sequence[ImportProblem]) -> Iterator[str]:
    """What is odd about the file and its columns, each kind of oddity in one line."""
    for code in dict.fromkeys(problem.code for problem in problems):
        same = [problem for problem in problems if problem.code == code]
        many = _MANY.get(code)
        if many is not None and len(same) > 1:
            found = listed([problem.found or place_words(problem) for problem in same])
            yield fill(many(len(same)), found)
            continue
        for problem in same[:MOST_OF_A_KIND]:
            place, words = place_words(problem), import_problem(problem)
            yield fill(texts.tr("%1: %2"), place, words) if place else words
        if len(same) > MOST_OF_A_KIND:
            more = len(same) - MOST_OF_A_KIND
            yield texts.tr("And %Ln more of the same kind.", "", more)


MOST_OF_A_KIND = 3

_MANY: dict[str, Callable[[int], str]] = {
    "COLUMN_UNMAPPED": lambda count: texts.tr("%Ln columns fit no field, so their cells go into the note: %1.", "", count),
    "COLUMN_MISSING": lambda count: texts.tr("%Ln columns are not in this sheet, so what is known there stays as it is: %1.", "", count),
    "HIDDEN_ROWS_INCLUDED": lambda count: texts.tr("%Ln sheets hold hidden or filtered rows. They are read like the others: %1.", "", count),
    "HEADER_NOT_FOUND": lambda count: texts.tr("%Ln sheets have no row of headings, so they are left alone: %1.", "", count),
    "NO_DATA": lambda count: texts.tr("%Ln sheets hold nothing to bring in: %1.", "", count),
}  # fmt: skip


def _value(values: Mapping[str, object], *keys: str) -> str:
    return next((str(values[key]) for key in keys if values.get(key)), "")


_PROBLEMS: dict[str, Words] = {
    "WRONG_EXTENSION": lambda: texts.tr("The file's ending does not fit what is in it. It is read by its content."),
    "SHEET_HAS_RULES": lambda: texts.tr("Matches and calls have rules of their own. They are offered to you when the tables have come in."),
    "EXPORT_FROM_OTHER_DATABASE": lambda: texts.tr("This file left another network. The keys of its rows mean nothing here, so it is read like a sheet of someone else's."),
    "ENCODING_GUESSED": lambda: texts.tr("The file does not say how its letters are stored. Please look whether names with accents are right."),
    "DELIMITER_GUESSED": lambda: texts.tr("The file does not say what parts its columns. Please look whether the columns are right."),
    "MACROS_IGNORED": lambda: texts.tr("The file holds macros. They are not run and not kept."),
    "EXTERNAL_LINKS_IGNORED": lambda: texts.tr("The file points at other files. They are not opened."),
    "HIDDEN_ROWS_INCLUDED": lambda: texts.tr("The sheet holds hidden or filtered rows. They are read like the others."),
    "DATE_SYSTEM_1904": lambda: texts.tr("The file counts days from 1904. They are read so."),
    "FILE_DAMAGED": lambda: texts.tr("The file is damaged in places. What could be read is shown."),
    "NO_DATA": lambda: texts.tr("There is nothing on this sheet to bring in."),
    "HEADER_NOT_FOUND": lambda: texts.tr("No row of headings was found on this sheet, so it is left alone."),
    "HEADER_AMBIGUOUS": lambda: texts.tr("Two headings may mean the same: %1. Please look at the columns."),
    "DUPLICATE_HEADER": lambda: texts.tr("The heading “%1” stands there twice. Please look at the columns."),
    "COLUMN_MISSING": lambda: texts.tr("The column “%1” is not in this sheet. What is known stays as it is."),
    "COLUMN_UNMAPPED": lambda: texts.tr("The column “%1” fits no field. Its cells go into the note."),
    "COLUMN_CONTENT_MISMATCH": lambda: texts.tr("The cells below “%1” do not look like what the heading says. Please look."),
    "DATE_ORDER_AMBIGUOUS": lambda: texts.tr("The dates can be read in two ways. Their rows wait for your answer."),
    "TABLE_SPLIT": lambda: texts.tr("Empty rows part the table. All of its parts are read."),
    "ROWS_OUT_OF_ORDER": lambda: texts.tr("The rows of the file are out of order. They are read all the same."),
    "ROW_IGNORED": lambda: texts.tr("A title, a total, a heading or an empty row; it is left out."),
    "ROW_TOO_WIDE": lambda: texts.tr("The row has more cells than there are headings. The extra cells go into the note."),
    "MERGED_CELLS_IN_DATA": lambda: texts.tr("Cells are merged here. The value counts for the first of them only."),
    "POSSIBLE_DUPLICATE": lambda: texts.tr("Something very like it is there already."),
    "DUPLICATE_IN_FILE": lambda: texts.tr("The same row stands higher up in this file."),
    "BAD_DATE": lambda: texts.tr("“%1” is not a day that can be understood. The day stays empty, the words go into the note."),
    "AMBIGUOUS_DATE": lambda: texts.tr("“%1” can be read as two different days. The day stays empty until you say which."),
    "BAD_NUMBER": lambda: texts.tr("“%1” is not a number that can be understood. It stays empty, the words go into the note."),
    "NUMBER_ROUNDED": lambda: texts.tr("A spreadsheet program has rounded “%1”, so digits are lost. It stays empty."),
    "BAD_PHONE": lambda: texts.tr("“%1” is not a phone number that can be dialled. It is kept as it is written."),
    "BAD_EMAIL": lambda: texts.tr("“%1” is not an e-mail address. It goes into the note."),
    "NOT_IN_LIST": lambda: texts.tr("“%1” is not one of the words that are known here. It goes into the note."),
    "TEXT_TOO_LONG": lambda: texts.tr("The text is longer than a cell may hold. The row is held back."),
    "REQUIRED_EMPTY": lambda: texts.tr("Something that is needed is empty. The row is held back."),
    "UNKNOWN_REFERENCE": lambda: texts.tr("“%1” is not on the roster."),
    "AMBIGUOUS_REFERENCE": lambda: texts.tr("“%1” can be several people."),
    "CELL_ERROR_VALUE": lambda: texts.tr("The cell shows an error (%1), not a value. It is left empty."),
    "FORMULA_NO_VALUE": lambda: texts.tr("The cell holds a formula whose result is not in the file. It is left empty. Open and save the file once in a spreadsheet program, then bring it in again."),
    "FORMULA_VALUE_USED": lambda: texts.tr("The cell holds a formula. Its last result is used."),
    "CONTROL_CHARS_REMOVED": lambda: texts.tr("Signs that cannot be shown were taken out of the text."),
}  # fmt: skip

_REFUSALS: dict[str, Words] = {
    "FILE_EMPTY": lambda: texts.tr("There is nothing in %1."),
    "FILE_TOO_LARGE": lambda: texts.tr("%1 is larger than can be read safely. Part it into smaller sheets."),
    "FILE_ENCRYPTED": lambda: texts.tr("%1 is locked with a password. Open it in a spreadsheet program, save it without the password, and bring in that file."),
    "WRONG_PASSWORD": lambda: texts.tr("That is not the password of %1."),
    "FILE_CORRUPT": lambda: texts.tr("%1 is damaged and cannot be read. Try to open it in a spreadsheet program and save it anew."),
    "FILE_UNREADABLE": lambda: texts.tr("%1 cannot be opened. Is it open in another program, or on a drive that is gone?"),
    "NOT_A_WORKBOOK": lambda: texts.tr("%1 is not a spreadsheet."),
    "UNSUPPORTED_FORMAT": lambda: texts.tr("%1 is in a format that cannot be read. Save it as .xlsx, .ods or .csv first."),
    "CONTENT_IS_HTML": lambda: texts.tr("%1 is a web page with the name of a spreadsheet. Open it in a spreadsheet program and save it as .xlsx."),
    "UNSAFE_XML": lambda: texts.tr("%1 holds instructions that a spreadsheet has no use for, so it was not read."),
    "READER_TIMEOUT": lambda: texts.tr("%1 took too long to read, so reading was stopped. Part it into smaller sheets."),
    "READER_CRASHED": lambda: texts.tr("Reading %1 failed in a way that would have ended the program; it was read apart, so nothing is lost. Save it anew in a spreadsheet program."),
    "NO_DATA": lambda: texts.tr("There is nothing in %1 to bring in."),
    "EXPORT_ONE_WAY": lambda: texts.tr("%1 left here without names or with made-up ones, so it cannot tell who is who. It was not read; write down here what is new in it."),
    "HEADER_NOT_FOUND": lambda: texts.tr("No row of headings was found in %1."),
    "TEXT_TOO_LONG": lambda: texts.tr("A text is longer than a spreadsheet cell may hold, so %1 was not written."),
}  # fmt: skip


def refusal(code: str, file: str) -> str | None:
    """Why a file was not read, and what to do; None for a code that is not about files."""
    pattern = _REFUSALS.get(code)
    if pattern is None:
        return None
    calming = texts.tr("Nothing was changed.")
    return f"{fill(pattern(), file)} {calming}"


def count_words(fate: RowFate, count: int) -> str:
    """A chip: "12 rows come in"."""
    return {
        RowFate.NEW: _rows_come_in,
        RowFate.FILLS: _rows_fill,
        RowFate.SAME: _rows_same,
        RowFate.ASK: _rows_wait,
        RowFate.HELD_BACK: _rows_held,
        RowFate.IGNORED: _rows_passed_over,
        RowFate.SKIPPED: _rows_left_out,
    }[fate](count)


def _rows_come_in(count: int) -> str:
    return texts.tr("1 row comes in") if count == 1 else texts.tr("%Ln rows come in", "", count)


def _rows_fill(count: int) -> str:
    return texts.tr("1 fills blanks") if count == 1 else texts.tr("%Ln fill blanks", "", count)


def _rows_same(count: int) -> str:
    return texts.tr("%Ln known already", "", count)


def _rows_wait(count: int) -> str:
    return texts.tr("1 waits for you") if count == 1 else texts.tr("%Ln wait for you", "", count)


def _rows_held(count: int) -> str:
    return texts.tr("%Ln held back", "", count)


def _rows_passed_over(count: int) -> str:
    return texts.tr("%Ln passed over", "", count)


def _rows_left_out(count: int) -> str:
    return texts.tr("%Ln left out", "", count)
