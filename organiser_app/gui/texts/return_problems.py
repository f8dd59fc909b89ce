"""Why something of a returned sheet is listed: what was found, and what happens if nothing is done."""

from collections.abc import Callable, Mapping

from organiser_app.domain.problems import Problem
from organiser_app.gui.texts.people import DOTS
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.sheets import field_name, import_problem, refusal
from organiser_app.gui.texts.words import fill, in_line, listed, texts
from organiser_app.services.imports import ImportProblem
from organiser_app.services.returns import Choice, Item, ItemKind, Part
from organiser_app.spreadsheet.problems import ProblemCode

Words = Callable[[], str]


def item_sentence(item: Item, *, hidden: bool = False) -> str:
    """What happened, in one sentence, and what comes of it without an answer."""
    if item.code is None:
        return _UNCODED[item.kind](item)
    if item.code == ProblemCode.ROW_INVALID_AFTER_MERGE and "rule" in item.values:
        return fill(_CODES[item.code](), _rule(item, hidden=hidden))
    found = DOTS if hidden and item.kind is not ItemKind.COLUMN else _found(item)
    if item.kind is ItemKind.ROW_IGNORED and item.code == ProblemCode.ROW_DELETED_HERE:
        return texts.tr("It was deleted here after the sheet left, and is as it was in the sheet. It stays deleted.")  # fmt: skip
    if _is_new_row(item) and item.code not in _ALSO_OF_NEW:
        return import_problem(
            ImportProblem(item.code, item.sheet, item.cell, found, values=item.values), found=found
        )
    return code_sentence(item.code, found, _field(item))


def code_sentence(code: str, found: str = "", field: str = "", file: str = "") -> str:
    """The sentence for one code of the vocabulary."""
    pattern = _CODES.get(code)
    if pattern is not None:
        return fill(pattern(), found, field)
    return refusal(code, file or texts.tr("The file")) or import_problem(
        ImportProblem(code, found=found)
    )


def _is_new_row(item: Item) -> bool:
    """Cells and rows that were not here: they are read as those of any other sheet."""
    kinds = {ItemKind.CELL_PROBLEM, ItemKind.ROW_HELD_BACK}
    return item.record_id is None and item.kind in kinds


_ALSO_OF_NEW = frozenset({ProblemCode.ROW_INVALID_AFTER_MERGE, ProblemCode.POSSIBLE_DUPLICATE})


def _found(item: Item) -> str:
    if item.kind is ItemKind.COLUMN:
        return item.who
    examples = item.values.get("examples")
    found = item.values.get("found") or item.theirs
    if not found and isinstance(examples, tuple):
        return listed([str(one) for one in dict.fromkeys(examples) if one])
    return in_line(str(found or ""))


def _field(item: Item) -> str:
    return field_name(item.table, item.field) if item.table and item.field else ""


def _rule(item: Item, *, hidden: bool) -> str:
    code = str(item.values["rule"])
    found = DOTS if hidden else str(item.values.get("found") or "")
    if code in set(ProblemCode) and code in _CODES:
        return fill(_CODES[code](), found, _field(item))
    return problem_sentence(Problem(item.field or "", code, dict(item.values)))


def _person(item: Item) -> str:
    if item.part is Part.NEW:
        return texts.tr("A new row names someone who is not here yet. They come in as someone new unless you say who is meant.")  # fmt: skip
    return code_sentence("POSSIBLE_DUPLICATE")


def _cell(item: Item) -> str:
    if not item.choices:
        return texts.tr("This follows from another change in the row; the sheet says nothing of it.")  # fmt: skip
    if item.proposal is Choice.JOINED:
        return texts.tr("Different things were added or taken out here and in the sheet. Both are kept together unless you say no.")  # fmt: skip
    return texts.tr("It was changed in the sheet and not here. What the sheet says is taken over unless you say no.")  # fmt: skip


_UNCODED: Mapping[ItemKind, Callable[[Item], str]] = {
    ItemKind.CELL: _cell,
    ItemKind.CLEARED: lambda _: texts.tr("The cell was emptied in the sheet. It becomes empty here too unless you say no."),
    ItemKind.CELL_CONFLICT: lambda _: code_sentence("CONFLICT"),
    ItemKind.CELL_PROBLEM: lambda _: texts.tr("The cell cannot be understood. What is here stays."),
    ItemKind.ROW_DELETED_HERE: lambda _: code_sentence("ROW_DELETED_HERE"),
    ItemKind.ROW_MISSING: lambda _: code_sentence("ROW_MISSING"),
    ItemKind.ROW_MISSING_CHANGED: lambda _: code_sentence("ROW_MISSING"),
    ItemKind.ROW_IDENTITY: lambda _: code_sentence("KEY_UNKNOWN"),
    ItemKind.ROW_NEW: lambda _: texts.tr("This row was added in the sheet. It comes in unless you leave it out."),
    ItemKind.ROW_HELD_BACK: lambda _: texts.tr("Something in this row is wrong. It is held back whole."),
    ItemKind.ROW_IGNORED: lambda _: code_sentence("ROW_IGNORED"),
    ItemKind.PERSON: _person,
    ItemKind.COLUMN: lambda item: fill(_CODES["COLUMN_UNMAPPED"](), item.who),
    ItemKind.DATE_ORDER: lambda _: code_sentence("DATE_ORDER_AMBIGUOUS"),
    ItemKind.NOTICE: lambda _: texts.tr("Something to know about this sheet."),
}  # fmt: skip

_CODES: dict[str, Words] = {
    "EXPORT_UNKNOWN": lambda: texts.tr("What this sheet said when it left is not known here, so every difference is asked about. What you do not answer stays as it is here."),
    "EXPORT_FROM_OTHER_DATABASE": lambda: texts.tr("This sheet was handed out by another network. Every difference is asked about, and what you do not answer stays as it is here."),
    "EXPORT_NEWER_SCHEMA": lambda: texts.tr("This sheet was handed out by a newer version of this program. Columns that are not known here are left alone."),
    "SEVERAL_EXPORTS_IN_FILE": lambda: texts.tr("The file holds rows of several sheets that were handed out. Each row is compared with the sheet that it left with."),
    "HEADER_AMBIGUOUS": lambda: texts.tr("Two headings may mean the same: %1. The column whose cells fit is used, the other is left alone."),
    "DUPLICATE_HEADER": lambda: texts.tr("The heading “%1” stands there twice. The column whose cells fit is used; this one is left alone until you say what it is."),
    "COLUMN_MISSING": lambda: texts.tr("The column “%2” is not in the sheet any more. Nothing that it held is changed here."),
    "COLUMN_UNMAPPED": lambda: texts.tr("The column “%1” was not there when the sheet left. Until you say what it is, it is left alone, and goes into the note of new rows only."),
    "COLUMN_CONTENT_MISMATCH": lambda: texts.tr("The heading says “%1”, but the cells below it are those of another column. It is left alone until you say which is right."),
    "COLUMN_MASS_CLEARED": lambda: texts.tr("Many cells of “%2” or of this row were emptied at once, which may be a slip. Until you answer, it stays as it is here."),
    "DATE_ORDER_AMBIGUOUS": lambda: texts.tr("Dates such as %1 can be read in two ways. Until you say which, they are not taken over."),
    "KEYS_DISPLACED": lambda: texts.tr("The keys do not belong to the rows beside them: the rows were probably sorted without them. Rows are known again by what they say, and nothing is taken over before you answer."),
    "KEY_COLUMN_MISSING": lambda: texts.tr("The column with the keys is gone. Rows are known again by what they say; where that is not certain, you are asked."),
    "KEY_DAMAGED": lambda: texts.tr("The key of this row was changed and cannot be read. Until you say which row it is, nothing of it is taken over."),
    "KEY_UNKNOWN": lambda: texts.tr("This row has no key that left with the sheet. Until you say which row it is, nothing of it is taken over."),
    "DUPLICATE_KEY": lambda: texts.tr("Another row of the sheet has the same key. Until you say which row this is, nothing of it is taken over."),
    "KEY_CONTENT_MISMATCH": lambda: texts.tr("The key says one thing and the row another. Until you say which row it is, nothing of it is taken over."),
    "MATCHED_BY_CONTENT": lambda: texts.tr("This row was known again by what it says, not by its key. Until you confirm it, nothing of it is taken over."),
    "ROW_FROM_OTHER_EXPORT": lambda: texts.tr("This row left with another sheet and was copied into this one. Until you say which row it is, nothing of it is taken over."),
    "ROW_MISSING": lambda: texts.tr("This row left with the sheet and is not in it any more. It stays here unless you put it away."),
    "ROW_DELETED_HERE": lambda: texts.tr("It was deleted here after the sheet left, and changed in the sheet. Until you answer, it stays deleted."),
    "POSSIBLE_DUPLICATE": lambda: texts.tr("This may be here already. Until you say so, it stays out."),
    "DUPLICATE_IN_FILE": lambda: texts.tr("The same row stands in the sheet once more. It counts once."),
    "ROW_INVALID_AFTER_MERGE": lambda: texts.tr("%1 With these changes the row would not be right, so it is held back whole and stays as it is here."),
    "CONFLICT": lambda: texts.tr("It was changed both here and in the sheet. Until you choose, it stays as it is here."),
    "BAD_DATE": lambda: texts.tr("“%1” is not a day that can be understood, such as 2026-11-03. What is here stays."),
    "AMBIGUOUS_DATE": lambda: texts.tr("“%1” can be two different days. What is here stays until you say which is meant."),
    "BAD_NUMBER": lambda: texts.tr("“%1” is not a number such as 2 or 1.5. What is here stays."),
    "NUMBER_ROUNDED": lambda: texts.tr("A spreadsheet program has rounded “%1”, so digits are lost. What is here stays."),
    "BAD_PHONE": lambda: texts.tr("“%1” is not a phone number that can be dialled. What is here stays."),
    "BAD_EMAIL": lambda: texts.tr("“%1” is not one e-mail address such as ana@example.org. What is here stays."),
    "NOT_IN_LIST": lambda: texts.tr("“%1” is none of the words that stand in “%2”. What is here stays."),
    "TEXT_TOO_LONG": lambda: texts.tr("The text is longer than can be kept. What is here stays."),
    "REQUIRED_EMPTY": lambda: texts.tr("Something that is needed is empty. What is here stays."),
    "UNKNOWN_REFERENCE": lambda: texts.tr("Nobody here is called “%1”. What is here stays."),
    "AMBIGUOUS_REFERENCE": lambda: texts.tr("Several people here are called “%1”. What is here stays."),
    "ILLEGAL_TRANSITION": lambda: texts.tr("The sheet says “%1”, which cannot follow on where it stands now. Until you choose, it stays as it is here."),
    "CELL_ERROR_VALUE": lambda: texts.tr("The cell shows an error (%1), not a value. What is here stays."),
    "FORMULA_NO_VALUE": lambda: texts.tr("The cell holds a formula whose result is not in the file. What is here stays; you can type the value."),
    "REDACTED_EDITED": lambda: texts.tr("This was hidden in the sheet, and “%1” was written over it. What is here stays; you can type the value."),
    "FORMAT_DAMAGE_IGNORED": lambda: texts.tr("A spreadsheet program has written the cell differently. It says the same, so nothing changes."),
}  # fmt: skip
