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


def import_problem_words(code: str, sheet: str | None, cell: str | None, found: str | None) -> str:
    """One line about one problem: where, what, and the words that stand there."""
    where = " ".join(part for part in (sheet, cell) if part)
    what = code.lower().replace("_", " ")
    return f"{where or 'file'}: {what}" + (f" “{found}”" if found else "")
