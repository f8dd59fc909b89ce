"""The words of the review of a returned sheet: every code and every kind of item has its sentence."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from organiser_app.gui.texts.cells import cell_words
from organiser_app.gui.texts.return_problems import code_sentence, item_sentence
from organiser_app.gui.texts.returns import KEYS, choice_words, done_words, part_count, part_word
from organiser_app.services.returns import Choice, Item, ItemKind, Part
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.problems import ProblemCode

FALLBACK = "This cannot be saved as it is."


def an_item(kind: ItemKind, code: str | None = None, **values: object) -> Item:
    return Item(
        "x",
        Part.PROBLEMS,
        kind,
        table=Table.MEMBERS,
        record_id=1,
        field="joined",
        code=code,
        values=values,
    )


@pytest.mark.parametrize("code", list(ProblemCode))
def test_every_code_of_the_vocabulary_has_a_sentence_of_its_own(
    themed: QApplication, code: ProblemCode
) -> None:
    sentence = code_sentence(str(code), "31 foo", "Joined", "north.xlsx")

    assert sentence.endswith(".")
    assert "%" not in sentence
    assert FALLBACK not in sentence


def test_no_two_codes_say_the_same(themed: QApplication) -> None:
    said: Mapping[str, str] = {code: code_sentence(str(code), "31 foo") for code in ProblemCode}

    assert len(set(said.values())) == len(said)


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_of_item_has_a_sentence_without_a_code(
    themed: QApplication, kind: ItemKind
) -> None:
    assert item_sentence(an_item(kind)).endswith(".")


def test_a_cell_that_cannot_be_read_says_what_was_found_and_what_then_happens(
    themed: QApplication,
) -> None:
    item = an_item(ItemKind.CELL_PROBLEM, "BAD_DATE", found="31 foo")

    assert item_sentence(item) == (
        "“31 foo” is not a day that can be understood, such as 2026-11-03. What is here stays."
    )
    assert "foo" not in item_sentence(item, hidden=True)


def test_a_row_that_would_break_a_rule_says_which(themed: QApplication) -> None:
    item = an_item(ItemKind.ROW_HELD_BACK, "ROW_INVALID_AFTER_MERGE", rule="LEFT_BEFORE_JOINED")

    assert item_sentence(item).startswith(
        "This is before the day of joining. With these changes the row would not be right"
    )


def test_what_goes_along_and_who_is_only_named_are_said_as_what_they_are(
    themed: QApplication,
) -> None:
    along = an_item(ItemKind.CELL)
    named = replace(an_item(ItemKind.PERSON), part=Part.NEW)
    doubtful = replace(an_item(ItemKind.PERSON), part=Part.QUESTIONS)

    assert item_sentence(along).startswith("This follows from another change in the row")
    assert item_sentence(named).startswith("A new row names someone who is not here yet.")
    assert item_sentence(doubtful).startswith("This may be here already.")


def test_every_choice_has_a_key_or_is_one_of_the_numbered(themed: QApplication) -> None:
    keyed = {choice for choices in KEYS.values() for choice in choices}

    assert set(Choice) - keyed == {Choice.RECORD, Choice.FIELD}
    for choice in Choice:
        assert choice_words(choice, an_item(ItemKind.CELL))
        assert done_words(choice)


def test_every_part_is_counted_and_named(themed: QApplication) -> None:
    for part in Part:
        assert part_word(part)
        assert part_count(part, 1).startswith("1 ")
        assert part_count(part, 3).startswith("3 ")


def test_cells_are_said_as_people_write_them(themed: QApplication) -> None:
    assert cell_words(Table.MEMBERS, "joined", "2026-11-03") == "3 Nov 2026"
    assert cell_words(Table.MEMBERS, "joined", "31 foo") == "31 foo"
    assert cell_words(Table.NEEDS, "state", "partly met") == "Partly met"
    assert cell_words(Table.NEEDS, "is_sensitive", "yes") == "yes"
    assert cell_words(Table.MEMBERS, "note", None) == ""
