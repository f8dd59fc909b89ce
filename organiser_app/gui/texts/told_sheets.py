"""Sheets of matches and of calls in words: their columns, what becomes of rows, why some stay out."""

from collections.abc import Callable, Iterable, Mapping

from organiser_app.domain.changes import Kind
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.match_changes import matches_words
from organiser_app.gui.texts.sheets import count_words, fate_words
from organiser_app.gui.texts.words import fill, listed, texts
from organiser_app.services.imports import ImportProblem, RowFate
from organiser_app.services.told.rows import ToldFate
from organiser_app.services.told.sheets import ToldReview
from organiser_app.spreadsheet.cells import SheetCells
from organiser_app.spreadsheet.reading_sheets import ReadingSheet, reading_sheet_of

Words = Callable[[], str]

_LIKE: Mapping[ToldFate, RowFate] = {
    ToldFate.NEW: RowFate.NEW,
    ToldFate.HERE: RowFate.SAME,
    ToldFate.HELD_BACK: RowFate.HELD_BACK,
}
"""Fates that rows of other sheets have too."""


def told_fate(fate: ToldFate) -> str:
    """What becomes of a row, in a word or two."""
    if fate is ToldFate.MOVES:
        return texts.tr("moves on", "fate of a row")
    return fate_words(_LIKE[fate])


def told_count(fate: ToldFate, count: int) -> str:
    """A chip: "12 rows come in"."""
    if fate is not ToldFate.MOVES:
        return count_words(_LIKE[fate], count)
    return texts.tr("1 moves on") if count == 1 else texts.tr("%Ln move on", "", count)


def told_adds(review: ToldReview) -> str:
    """How much will be written: "12 matches and 2 calls"; empty for nothing."""
    matches = len(review.matches.told) if review.matches else 0
    calls = len(review.calls.new) if review.calls else 0
    parts = [matches_words(matches)] if matches else []
    parts += [kind_of_rows(Kind.FOLLOWUPS, calls)] if calls else []
    return listed(parts)


def told_column(kind: ReadingSheet, key: str) -> str:
    """The heading of a field."""
    return _COLUMNS[kind].get(key, lambda: key)()


_COLUMNS: Mapping[ReadingSheet, Mapping[str, Words]] = {
    ReadingSheet.MATCHES: {
        "helper": lambda: texts.tr("Who helps", "a column"),
        "asker": lambda: texts.tr("Whom they help", "a column"),
        "need": lambda: texts.tr("With what", "a column"),
        "opened": lambda: texts.tr("Asked for on", "a column"),
        "needed_by": lambda: texts.tr("Needed by", "a column"),
        "state": lambda: texts.tr("Where it stands", "a column"),
        "made": lambda: texts.tr("Asked since", "a column"),
        "ended": lambda: texts.tr("Settled on", "a column"),
        "called_off_by": lambda: texts.tr("Called off by", "a column"),
        "in_time": lambda: texts.tr("In time", "a column"),
        "note": lambda: texts.tr("Note on it", "a column"),
    },
    ReadingSheet.FOLLOWUPS: {
        "member": lambda: texts.tr("Whom to call", "a column"),
        "need": lambda: texts.tr("About which need", "a column"),
        "due": lambda: texts.tr("Call due", "a column"),
        "done": lambda: texts.tr("Called on", "a column"),
        "result": lambda: texts.tr("How it went", "a column"),
        "words": lambda: texts.tr("What came of it", "a column"),
        "recurring": lambda: texts.tr("Due again", "a column"),
    },
}

_PROBLEMS: Mapping[str, Words] = {
    "UNKNOWN_REFERENCE": lambda: texts.tr("“%1” is not on the roster. Write the name as it stands there, or add the person first."),
    "AMBIGUOUS_REFERENCE": lambda: texts.tr("“%1” can be several people. Give one of them another name first."),
    "REQUIRED_EMPTY": lambda: texts.tr("This cell is needed and empty. Please fill it in."),
    "NOT_IN_LIST": lambda: texts.tr("“%1” is not one of the words that are known here. Choose another."),
    "BAD_DATE": lambda: texts.tr("“%1” is not a day that can be understood. Write it as 2026-11-03."),
    "NEED_NOT_FOUND": lambda: texts.tr("Whom they help has no need that is called “%1”. Write it as it stands here, with its day."),
    "SEVERAL_NEEDS_FIT": lambda: texts.tr("Several needs are called “%1”. Say when it was asked for, or by when it is needed."),
    "NEED_IS_CLOSED": lambda: texts.tr("The need is closed. Open it again first, or leave the row out."),
    "SAME_AS_ASKER": lambda: texts.tr("%1 would help themselves. Name someone else."),
    "HAS_LEFT": lambda: texts.tr("%1 had left the network by then. Name someone else, or correct the day."),
    "NEEDED_BEFORE_ASKED": lambda: texts.tr("This is before the day when help was asked for. Correct the day."),
    "BEFORE_ASKED": lambda: texts.tr("This is before the day when help was asked for. Correct the day."),
    "BEFORE_ARRANGED": lambda: texts.tr("It cannot be settled before it was arranged. Correct one of the days."),
    "SETTLED_BUT_OPEN": lambda: texts.tr("It has a day on which it was settled, yet it is open. Change where it stands, or clear the day."),
    "NOT_CALLED_OFF": lambda: texts.tr("Only what was called off has this. Change where it stands, or clear the cell."),
    "MOVED_ON_HERE": lambda: texts.tr("It has moved on here since. What stands here stays."),
    "ALREADY_ON_IT": lambda: texts.tr("They are asked about this need already. What stands here stays."),
    "SEVERAL_EXCHANGES_FIT": lambda: texts.tr("Several lines of the log may be what came of it. Say of the match itself that it happened, or give the day of the one that is meant."),
    "IN_THE_FUTURE": lambda: texts.tr("This day is still to come. Correct it."),
    "TOO_LONG_AGO": lambda: texts.tr("This day is very long ago. Check the year."),
    "TEXT_TOO_LONG": lambda: texts.tr("The text is too long. Please shorten it."),
    "DONE_WITHOUT_RESULT": lambda: texts.tr("Say both when it was done and how it went."),
    "NOT_A_RULE": lambda: texts.tr("“%1” is no rhythm that is known. Write “every week”, “every two weeks” or “every month”."),
}  # fmt: skip


def aside_words(sheets: Iterable[SheetCells]) -> list[str]:
    """What is said of matches and calls beside tables of ours; nothing where there are none."""
    if all(reading_sheet_of(sheet) is None for sheet in sheets):
        return []
    return [texts.tr("Matches and follow-ups in it are there to be read. They are offered to you afterwards, by rules of their own.")]  # fmt: skip


def told_problem(problem: ImportProblem, found: str | None = None) -> str:
    """Where, what is wrong, and what to do; `found` hides the cell's words."""
    words = _PROBLEMS.get(problem.code)
    pattern = words() if words else texts.tr("Something in it is wrong.")
    sentence = fill(pattern, found or problem.found or "")
    return fill(texts.tr("%1: %2"), problem.cell, sentence) if problem.cell else sentence
