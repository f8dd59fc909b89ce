"""What a need lacks, why it wants a second look, and why a card cannot go somewhere, in words."""

from collections.abc import Sequence
from datetime import date

from organiser_app.domain.members import Bounded
from organiser_app.domain.moves import Refusal
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.triage import (
    BoardColumn,
    Missing,
    asker_has_left,
    helpers_away,
    missing,
    waiting_days,
    waits_too_long,
)
from organiser_app.domain.views import NeedRow
from organiser_app.gui.texts.dates import count_days, near_day
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import beside, fill, listed, texts


def column_title(column: BoardColumn) -> str:
    """What a column of the board is called."""
    return {
        BoardColumn.OPEN: texts.tr("Open", "needs"),
        BoardColumn.MATCHED: texts.tr("Someone is on it"),
        BoardColumn.DONE: texts.tr("Done this week"),
        BoardColumn.SECOND_LOOK: texts.tr("Needs a second look"),
    }[column]


def column_meaning(column: BoardColumn) -> str:
    """What lies in a column, or would."""
    return {
        BoardColumn.OPEN: texts.tr("What was asked and waits for someone to help."),
        BoardColumn.MATCHED: texts.tr("Someone is asked, or has said yes."),
        BoardColumn.DONE: texts.tr("What was met in the last seven days."),
        BoardColumn.SECOND_LOOK: texts.tr(
            "Comes by itself: waiting longer than promised, help that fell through, someone who left "
            "or rests, a day that has passed, or something missing before anyone can act."
        ),
    }[column]


def nothing_in(column: BoardColumn) -> str:
    """What it means when a column is empty."""
    return {
        BoardColumn.OPEN: texts.tr("Nothing waits for someone to be asked."),
        BoardColumn.MATCHED: texts.tr("Nobody is on anything just now."),
        BoardColumn.DONE: texts.tr("Nothing was met in the last seven days."),
        BoardColumn.SECOND_LOOK: texts.tr("All that is open goes its way."),
    }[column]


def missing_word(one: Missing) -> str:
    """One thing that is missing, inside a sentence."""
    return {
        Missing.CATEGORY: texts.tr("what kind of help"),
        Missing.AREA: texts.tr("where"),
        Missing.NEEDED_BY: texts.tr("by when"),
        Missing.CONTACT: texts.tr("how to reach them"),
    }[one]


def missing_words(found: Sequence[Missing]) -> str:
    """What is missing, one after the other: "where, by when"."""
    return texts.tr(", ", "in a list").join(map(missing_word, found))


def missing_sentence(found: Sequence[Missing]) -> str:
    """What must be known first: "Not known yet: where and by when"."""
    if not found:
        return ""
    return fill(texts.tr("Not known yet: %1"), listed([missing_word(one) for one in found]))


def age_words(row: NeedRow, today: date, settings: GroupSettings) -> str:
    """How long it has waited: "Waiting 9 days"; for one that is closed, when it ended."""
    days = waiting_days(row, today)
    if days is None:
        return _ended(row, today)
    if days == 0:
        return texts.tr("Asked today")
    if waits_too_long(row, today, settings):
        return fill(texts.tr("Too long: %1"), count_days(days))
    return fill(texts.tr("Waiting %1", "so many days"), count_days(days))


def _ended(row: NeedRow, today: date) -> str:
    if row.state.is_open:
        return texts.tr("Asked, not known when")
    return fill(texts.tr("Met on %1"), near_day(row.closed, today))


def due_words(row: NeedRow, today: date) -> str:
    """By when it is needed, or that the day has passed."""
    if row.needed_by is None or not row.state.is_open:
        return ""
    if row.needed_by == today:
        return texts.tr("Needed today")
    day = near_day(row.needed_by, today)
    if row.needed_by < today:
        return fill(texts.tr("%1 has passed", "a day"), day)
    return fill(texts.tr("By %1", "a day"), day)


def help_words(row: NeedRow, today: date, *, hidden: bool) -> str:
    """Who is on it, or that help fell through."""
    away = helpers_away(row, today)
    if away:
        return beside(*(_away_words(one, today, hidden=hidden) for one in away))
    if row.helpers:
        names = listed([shown_name(name, hidden=hidden) for name in row.helpers])
        return fill(texts.tr("With %1", "a helper"), names)
    if row.fell_through is not None:
        return fill(texts.tr("Fell through on %1"), near_day(row.fell_through, today))
    return ""


def left_words(row: NeedRow, today: date) -> str:
    """That whoever asked is no longer there, as a question."""
    if not asker_has_left(row, today):
        return ""
    return fill(texts.tr("Left on %1: still needed?"), near_day(row.asker_left, today))


def left_on(row: NeedRow, today: date) -> str:
    """The same for a narrow card."""
    return fill(texts.tr("Left on %1"), near_day(row.asker_left, today))


def _away_words(one: Bounded, today: date, *, hidden: bool) -> str:
    name = shown_name(one.name, hidden=hidden)
    if one.left is None:
        return fill(texts.tr("%1 rests until %2"), name, near_day(one.paused_until, today))
    if one.left <= today:
        return fill(texts.tr("%1 left on %2"), name, near_day(one.left, today))
    return fill(texts.tr("%1 leaves on %2"), name, near_day(one.left, today))


def lack_words(row: NeedRow) -> str:
    """What is not known yet, in a few words."""
    found = missing(row)
    return fill(texts.tr("Not known: %1"), missing_words(found)) if found else ""


def refusal_sentence(refusal: Refusal) -> str:
    """Why a card cannot go there, and what would take it there."""
    return {
        Refusal.SECOND_LOOK_IS_COMPUTED: texts.tr(
            "Nobody puts a need there by hand. It comes by itself when it waits longer than "
            "promised, when help falls through, when whoever is on it left or rests, or when "
            "something is missing."
        ),
        Refusal.STILL_WANTS_A_LOOK: texts.tr(
            "It is that already, and wants a second look besides. It moves back by itself when "
            "what the card says is settled."
        ),
        Refusal.SOMEONE_IS_ON_IT: texts.tr(
            "Someone is on this need. Call that off first; then it is open again by itself."
        ),
        Refusal.IS_CLOSED: texts.tr("This need is closed. Open it again first."),
        Refusal.ONE_AT_A_TIME: texts.tr(
            "Here each need has its own answer. Please move them one at a time."
        ),
    }[refusal]


def board_keys() -> tuple[tuple[str, str], ...]:
    """What keys do with a card of the board: the words, and the keys as Qt writes them."""
    return (
        (texts.tr("Fill in what is missing, else open the story"), "Return"),
        (texts.tr("Fill in what is missing, else edit"), "F2"),
        (texts.tr("Move to …"), "M"),
        (texts.tr("Carry it one step on"), "Ctrl+Right"),
        (texts.tr("Carry it one step back"), "Ctrl+Left"),
    )
