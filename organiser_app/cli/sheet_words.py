"""The command line's sentences about sheets: why a file is refused, what is odd about a cell."""

from collections.abc import Mapping

from organiser_app.spreadsheet.problems import Severity

FILE_WORDS: Mapping[str, str] = {
    "FILE_EMPTY": "There is nothing in the file.",
    "FILE_TOO_LARGE": "The file is larger than can be read safely. Part it into smaller sheets.",
    "FILE_ENCRYPTED": "The file is locked with a password. Give it with --password-file.",
    "WRONG_PASSWORD": "That is not the password of the file.",
    "FILE_CORRUPT": "The file is damaged and cannot be read.",
    "FILE_UNREADABLE": "The file cannot be opened ({reason}).",
    "NOT_A_WORKBOOK": "The file is not a spreadsheet.",
    "UNSUPPORTED_FORMAT": "The file's format cannot be read. Save it as .xlsx, .ods or .csv.",
    "CONTENT_IS_HTML": "The file is a web page with the name of a spreadsheet. Save it as .xlsx.",
    "UNSAFE_XML": "The file holds instructions that a sheet has no use for, so it was not read.",
    "READER_TIMEOUT": "The file took too long to read. Part it into smaller sheets.",
    "READER_CRASHED": "Reading the file failed. Save it anew in a spreadsheet program.",
    "NO_DATA": "There is nothing in the file to bring in.",
    "HEADER_NOT_FOUND": "No row of headings was found in the file.",
    "EXPORT_ONE_WAY": "This sheet left here without names or with made-up ones, so that it cannot "
    "tell who is who. It cannot be brought back.",
    "COLUMN_MISSING": "The file has no sheet with these columns: {columns}.",
    "TEXT_TOO_LONG": "A text is longer than a cell of a spreadsheet may hold.",
}

_CONSEQUENCES = {
    Severity.ERROR: "stays out until it is put right",
    Severity.ASK: "waits for an answer",
    Severity.WARN: "comes in as far as it can; please look at it",
    Severity.KEPT: "stays as it is here",
    Severity.INFO: "nothing needs to be done",
}


def consequence_words(severity: Severity) -> str:
    """What happens if nobody does anything."""
    return _CONSEQUENCES[severity]


_EXPECTED: Mapping[str, str] = {
    "SHEET_HAS_RULES": "They have rules of their own and come in by themselves, after the tables: "
    "import --as matches, import --as followups.",
    "EXPORT_FROM_OTHER_DATABASE": "The file left another network, so the keys of its rows mean "
    "nothing here, and it is read like a sheet of someone else's.",
    "BAD_DATE": "A day is expected, such as 2026-11-03.",
    "AMBIGUOUS_DATE": "A day is expected that can be read in one way only, such as 2026-11-03.",
    "BAD_NUMBER": "A number is expected, such as 2 or 1.5.",
    "NUMBER_ROUNDED": "All digits are expected; a spreadsheet program has rounded them away.",
    "BAD_PHONE": "A phone number that can be dialled is expected, best with + and the country.",
    "BAD_EMAIL": "One e-mail address is expected, such as ana@example.org.",
    "NOT_IN_LIST": "One of the words that the column offers is expected.",
    "REQUIRED_EMPTY": "Something is expected here.",
    "CELL_ERROR_VALUE": "A value is expected, not an error.",
    "FORMULA_NO_VALUE": "A value is expected; the formula's result is not in the file.",
    "MERGED_CELLS_IN_DATA": "Each row is expected to have a cell of its own here.",
    "UNKNOWN_REFERENCE": "The name of someone on the roster is expected.",
    "AMBIGUOUS_REFERENCE": "A name is expected that only one person has.",
    "NEGATIVE": "It cannot be less than zero.",
    "NOT_POSITIVE": "It must be 1 or more.",
    "LEFT_BEFORE_JOINED": "It cannot be before the day of joining.",
    "RESTS_BEFORE_JOINED": "A rest cannot end before the day of joining.",
    "HOUSEHOLD_IN_HOUSEHOLD": "A household lives in no other household.",
    "SAME_AS_GIVER": "Someone else than the giver is expected.",
    "SAME_AS_ASKER": "Someone else than whom they help is expected.",
    "HAS_LEFT": "Someone is expected who had not left the network.",
    "NEED_NOT_FOUND": "What one of their needs is called is expected, and its day where it has one.",
    "SEVERAL_NEEDS_FIT": "Several needs are called so. Say by when it is needed.",
    "NEED_IS_CLOSED": "The need is closed. Open it again first, or leave the row out.",
    "NEEDED_BEFORE_ASKED": "A day is expected on which the need was known.",
    "BEFORE_ARRANGED": "It cannot be settled before it was arranged.",
    "SETTLED_BUT_OPEN": "It is settled only when it happened or was called off. Change where it "
    "stands, or clear the day.",
    "NOT_CALLED_OFF": "Only what was called off has this. Change where it stands, or clear the cell.",
    "MOVED_ON_HERE": "It has moved on here since. Change it in the window.",
    "ALREADY_ON_IT": "They are asked for this need already.",
    "SEVERAL_EXCHANGES_FIT": "Several exchanges in the log may be what came of it. Complete it in the "
    "window, or say the day on which it happened.",
    "IN_THE_FUTURE": "A day up to today is expected.",
}
"""What belongs into a cell, by the code of what is wrong or of the rule that it breaks."""


def expected_words(code: str) -> str:
    """What belongs there, or what to do about it; empty where nothing is to be said."""
    return _EXPECTED.get(code, "")


def import_problem_words(
    code: str, sheet: str | None, cell: str | None, found: str | None, comes: str, rule: str = ""
) -> str:
    """One line about one problem: where, what was found, what belongs there, what comes of it."""
    where = " ".join(part for part in (sheet, cell) if part)
    what = code.lower().replace("_", " ") + (f" “{found}”" if found else "")
    expected = _EXPECTED.get(rule or code)
    return " ".join(
        part for part in (f"{where or 'file'}: {what}.", expected, f"It {comes}.") if part
    )
