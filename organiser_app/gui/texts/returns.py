"""The review of a returned sheet in words: its parts, what can be chosen by which key, and counts."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.sheets import field_name, match_words
from organiser_app.gui.texts.words import fill, listed, number, texts
from organiser_app.services.imports import MatchReason, NearMatch
from organiser_app.services.returns import Choice, Item, ItemKind, Option, Part, ReturnReview
from organiser_app.spreadsheet.layout import Table

KEYS: Final[Mapping[str, tuple[Choice, ...]]] = {
    "O": (Choice.OURS, Choice.STAY_DELETED),
    "T": (Choice.THEIRS, Choice.APPLY),
    "B": (Choice.BASE,),
    "A": (Choice.JOINED,),
    "E": (Choice.TYPED,),
    "N": (Choice.NEW, Choice.NOTE),
    "S": (Choice.SKIP, Choice.IGNORE),
    "M": (Choice.KEEP, Choice.MONTH_FIRST),
    "X": (Choice.ARCHIVE,),
    "R": (Choice.RESTORE,),
    "D": (Choice.DAY_FIRST,),
}
"""What a key chooses: the first of these that an item allows."""
KEY_OF: Final[Mapping[Choice, str]] = {
    choice: key for key, choices in KEYS.items() for choice in choices
}


def key_lines() -> Iterator[tuple[str, str]]:
    """The keys of the review and what they do, for the list of shortcuts."""
    yield texts.tr("Next, and the one before"), texts.tr("Down, Up", "keys") + " · J, K"
    yield texts.tr("Keep what is here"), "O"
    yield texts.tr("Take what the sheet says"), "T"
    yield texts.tr("Back to what it was when it left"), "B"
    yield texts.tr("Both together"), "A"
    yield texts.tr("Type a value"), "E"
    yield texts.tr("New, or into the note"), "N"
    yield texts.tr("Leave it out"), "S"
    yield texts.tr("Keep a row that is missing"), "M"
    yield texts.tr("Put it away"), "X"
    yield texts.tr("Bring it back"), "R"
    yield texts.tr("Day first, month first"), "D, M"
    yield texts.tr("Who or what is meant, from the list"), "1 – 9"
    yield texts.tr("The same for all that are listed"), texts.tr("Shift and the key", "keys")
    yield texts.tr("Take the last answer back"), texts.tr("Backspace", "keys")
    yield texts.tr("Filter the list"), "/"
    yield texts.tr("Apply"), texts.tr("Ctrl+Return", "keys")


def part_word(part: Part) -> str:
    """What kind of thing an item is."""
    return {
        Part.CONFLICTS: texts.tr("Conflict"),
        Part.QUESTIONS: texts.tr("Question"),
        Part.PROBLEMS: texts.tr("Problem"),
        Part.NEW: texts.tr("New row"),
        Part.CHANGED: texts.tr("Change"),
        Part.MISSING: texts.tr("Missing row"),
        Part.IGNORED: texts.tr("To know"),
    }[part]


def part_words(part: Part) -> str:
    """The same for several, as a choice of what to list."""
    return {
        Part.CONFLICTS: texts.tr("Conflicts"),
        Part.QUESTIONS: texts.tr("Questions"),
        Part.PROBLEMS: texts.tr("Problems"),
        Part.NEW: texts.tr("New rows"),
        Part.CHANGED: texts.tr("Changes"),
        Part.MISSING: texts.tr("Missing rows"),
        Part.IGNORED: texts.tr("To know only"),
    }[part]


def part_count(part: Part, count: int) -> str:
    """How many: "3 conflicts"."""
    return _ONE[part]() if count == 1 else _MANY[part](count)


_ONE: Mapping[Part, Callable[[], str]] = {
    Part.CONFLICTS: lambda: texts.tr("1 conflict"),
    Part.QUESTIONS: lambda: texts.tr("1 question"),
    Part.PROBLEMS: lambda: texts.tr("1 problem"),
    Part.NEW: lambda: texts.tr("1 new row"),
    Part.CHANGED: lambda: texts.tr("1 change"),
    Part.MISSING: lambda: texts.tr("1 row missing"),
    Part.IGNORED: lambda: texts.tr("1 thing to know"),
}
_MANY: Mapping[Part, Callable[[int], str]] = {
    Part.CONFLICTS: lambda count: texts.tr("%Ln conflicts", "", count),
    Part.QUESTIONS: lambda count: texts.tr("%Ln questions", "", count),
    Part.PROBLEMS: lambda count: texts.tr("%Ln problems", "", count),
    Part.NEW: lambda count: texts.tr("%Ln new rows", "", count),
    Part.CHANGED: lambda count: texts.tr("%Ln changes", "", count),
    Part.MISSING: lambda count: texts.tr("%Ln rows missing", "", count),
    Part.IGNORED: lambda count: texts.tr("%Ln things to know", "", count),
}


def whose_copy(review: ReturnReview, *, hidden: bool = False) -> str:
    """Which sheet came back, when it left and for whom, who is not named while names are hidden."""
    export = review.plan.export
    if export is None:
        return texts.tr("A sheet of ours, of which it is not known how it left")
    day = day_words(export.at.astimezone().date()) if export.at is not None else ""
    label = "" if hidden else export.label
    if label and day:
        return fill(texts.tr("The sheet for %1, handed out on %2"), label, day)
    if label:
        return fill(texts.tr("The sheet for %1"), label)
    return fill(texts.tr("A sheet handed out on %1"), day)


_NEW_MEMBER = (ItemKind.ROW_NEW, Table.MEMBERS)


def counts_sentence(review: ReturnReview, *, hidden: bool = False) -> str:
    """Everything that the sheet comes to, in one line."""
    new_people = sum(
        item.part is Part.NEW
        and (item.kind is ItemKind.PERSON or (item.kind, item.table) == _NEW_MEMBER)
        for item in review.items
    )
    parts = []
    for part, count in review.counts.items():
        if part is Part.IGNORED or not count:
            continue
        only_people = part is Part.NEW and new_people == count
        parts.append(_new_people(count) if only_people else part_count(part, count))
    said = listed(parts) if parts else texts.tr("nothing to decide")
    quiet = [_unchanged(review.plan.unchanged)]
    if review.plan.damaged:
        quiet.append(_damaged(review.plan.damaged))
    return fill(texts.tr("%1: %2; %3.", "whose sheet: what to decide; what not"), whose_copy(review, hidden=hidden), said, "; ".join(quiet))  # fmt: skip


def _new_people(count: int) -> str:
    return texts.tr("1 new person") if count == 1 else texts.tr("%Ln new people", "", count)


def _unchanged(count: int) -> str:
    return texts.tr("1 row as it was") if count == 1 else texts.tr("%Ln rows as they were", "", count)  # fmt: skip


def _damaged(count: int) -> str:
    if count == 1:
        return texts.tr("1 cell only written differently by a spreadsheet program")
    return texts.tr("%Ln cells only written differently by a spreadsheet program", "", count)


def waiting_words(count: int) -> str:
    """Beside the button that applies."""
    if not count:
        return texts.tr("Nothing waits any more. All of it is one change, and one Undo takes it back.")  # fmt: skip
    if count == 1:
        return texts.tr("1 still waits: it stays as it is here and the review is kept.")
    return texts.tr("%Ln still wait: they stay as they are here and the review is kept.", "", count)  # fmt: skip


def choice_words(choice: Choice, item: Item) -> str:
    """What a button says."""
    if choice is Choice.NEW and (item.table in {None, Table.MEMBERS}):
        return texts.tr("Someone new")
    if choice is Choice.OURS and item.record_id is None:
        return texts.tr("Leave it as it was read")
    return _CHOICES[choice]()


_CHOICES: Mapping[Choice, Callable[[], str]] = {
    Choice.OURS: lambda: texts.tr("Keep what is here"),
    Choice.THEIRS: lambda: texts.tr("Take what the sheet says"),
    Choice.BASE: lambda: texts.tr("Back to what it was when it left"),
    Choice.JOINED: lambda: texts.tr("Both together"),
    Choice.TYPED: lambda: texts.tr("Type a value"),
    Choice.APPLY: lambda: texts.tr("Take what the sheet says"),
    Choice.SKIP: lambda: texts.tr("Leave this row out"),
    Choice.KEEP: lambda: texts.tr("Keep it here"),
    Choice.ARCHIVE: lambda: texts.tr("Put it away"),
    Choice.STAY_DELETED: lambda: texts.tr("It stays deleted"),
    Choice.RESTORE: lambda: texts.tr("Bring it back as the sheet says"),
    Choice.RECORD: lambda: texts.tr("It is one that is here"),
    Choice.NEW: lambda: texts.tr("A new row"),
    Choice.FIELD: lambda: texts.tr("It is a column of ours"),
    Choice.NOTE: lambda: texts.tr("Into the note"),
    Choice.IGNORE: lambda: texts.tr("Leave this column out"),
    Choice.DAY_FIRST: lambda: texts.tr("The day comes first"),
    Choice.MONTH_FIRST: lambda: texts.tr("The month comes first"),
}
_DONE: Mapping[Choice, Callable[[], str]] = {
    Choice.OURS: lambda: texts.tr("stays as here", "what was chosen"),
    Choice.THEIRS: lambda: texts.tr("from the sheet", "what was chosen"),
    Choice.BASE: lambda: texts.tr("as it left", "what was chosen"),
    Choice.JOINED: lambda: texts.tr("both together", "what was chosen"),
    Choice.TYPED: lambda: texts.tr("typed", "what was chosen"),
    Choice.APPLY: lambda: texts.tr("from the sheet", "what was chosen"),
    Choice.SKIP: lambda: texts.tr("left out", "what was chosen"),
    Choice.KEEP: lambda: texts.tr("stays here", "what was chosen"),
    Choice.ARCHIVE: lambda: texts.tr("put away", "what was chosen"),
    Choice.STAY_DELETED: lambda: texts.tr("stays deleted", "what was chosen"),
    Choice.RESTORE: lambda: texts.tr("comes back", "what was chosen"),
    Choice.RECORD: lambda: texts.tr("is one that is here", "what was chosen"),
    Choice.NEW: lambda: texts.tr("comes in", "what was chosen"),
    Choice.FIELD: lambda: texts.tr("is a column of ours", "what was chosen"),
    Choice.NOTE: lambda: texts.tr("into the note", "what was chosen"),
    Choice.IGNORE: lambda: texts.tr("left out", "what was chosen"),
    Choice.DAY_FIRST: lambda: texts.tr("day first", "what was chosen"),
    Choice.MONTH_FIRST: lambda: texts.tr("month first", "what was chosen"),
}


def done_words(
    choice: Choice | None, *, changed: bool = False, asks: bool = True, held: bool = False
) -> str:
    """What will happen to an item, in a word or two."""
    if held:
        return texts.tr("held back", "fate of a row")
    if not asks:
        return "" if choice is None else texts.tr("goes along", "what was chosen")
    if choice is not None:
        return _DONE[choice]()
    if changed:
        return texts.tr("changed meanwhile", "an answer that is due again")
    return texts.tr("waits for you", "fate of a row")


def option_words(item: Item, option: Option, *, hidden: bool = False) -> str:
    """A candidate: the name, what tells it apart, and why it may be meant."""
    if item.kind is ItemKind.COLUMN:
        return field_name(item.table, option.value) if item.table else option.value
    name = shown_name(option.name, hidden=hidden)
    hint = "" if hidden else option.hint
    why = _reasons(item, option)
    return " · ".join(filter(None, (name, hint, why)))


def _reasons(item: Item, option: Option) -> str:
    known = item.values.get("reasons")
    found = known.get(option.value, ()) if isinstance(known, Mapping) else ()
    reasons = tuple(MatchReason(one) for one in found if one in set(MatchReason))
    if reasons:
        return match_words(NearMatch(option.name, reasons=reasons))
    if option.likeness:
        return fill(
            texts.tr("%1 percent of the row is the same"), number(round(100 * option.likeness))
        )
    return ""


def answered_many(count: int) -> str:
    """One answer was given to several at once."""
    if count == 1:
        return texts.tr("1 was answered so.")
    return texts.tr("%Ln were answered so.", "", count)


def applied_sentence(review: ReturnReview) -> str:
    """What was written, and what was not."""
    counts = review.row_counts
    parts = [
        words
        for count, words in (
            (counts.new, _came_in(counts.new)),
            (counts.changed, _rows_changed(counts.changed)),
            (len(review.outcome.archived), _put_away(len(review.outcome.archived))),
            (len(review.outcome.restored), _brought_back(len(review.outcome.restored))),
        )
        if count
    ]
    said = listed(parts) if parts else texts.tr("nothing was changed")
    sentence = fill(texts.tr("%1: %2.", "a file: what was written"), review.plan.file.name, said)
    held = sum(item.kind is ItemKind.ROW_HELD_BACK for item in review.items)
    waiting = len(review.open_items) + held
    if not waiting:
        return sentence
    kept = (
        texts.tr("1 still waits; it is kept under Reviews to finish.")
        if waiting == 1
        else texts.tr("%Ln still wait; they are kept under Reviews to finish.", "", waiting)
    )
    return f"{sentence} {kept}"


def _came_in(count: int) -> str:
    return texts.tr("1 row came in") if count == 1 else texts.tr("%Ln rows came in", "", count)


def _rows_changed(count: int) -> str:
    return texts.tr("1 row changed") if count == 1 else texts.tr("%Ln rows changed", "", count)


def _put_away(count: int) -> str:
    return texts.tr("1 row put away") if count == 1 else texts.tr("%Ln rows put away", "", count)


def _brought_back(count: int) -> str:
    if count == 1:
        return texts.tr("1 row brought back")
    return texts.tr("%Ln rows brought back", "", count)
