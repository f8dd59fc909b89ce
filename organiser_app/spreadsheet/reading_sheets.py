"""Sheets of a workbook that are there to be read: who was asked for what, and who is owed a call.

They have rules of their own (a match that is completed writes an exchange), so they have no keys
and do not come back with the tables; by themselves they come in by those rules. They are known by
their headings, whatever they are called now.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from organiser_app.domain.daily import CalledOffBy
from organiser_app.domain.followups import FollowUpResult
from organiser_app.domain.needs import MatchState
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.cells import SheetCells
from organiser_app.spreadsheet.layout import ColumnType, Field

_SEARCHED_ROWS = 30
_MOST_MISSING = 2
"""So many headings may have been changed or taken away."""


class ReadingSheet(StrEnum):
    """What such a sheet tells of."""

    MATCHES = "matches"
    FOLLOWUPS = "followups"


FIELDS: Mapping[ReadingSheet, tuple[Field, ...]] = MappingProxyType(
    {
        ReadingSheet.MATCHES: (
            Field("helper", "Who helps", ColumnType.NAME, 24),
            Field("asker", "Whom they help", ColumnType.NAME, 24),
            Field("need", "With what", width=40),
            Field("opened", "Asked for on", ColumnType.DATE, 12),
            Field("needed_by", "Needed by", ColumnType.DATE, 12),
            Field("state", "Where it stands", ColumnType.STATE, 16, tuple(MatchState)),
            Field("made", "Asked since", ColumnType.DATE, 12),
            Field("ended", "Settled on", ColumnType.DATE, 12),
            Field("called_off_by", "Called off by", ColumnType.CHOICE, 16, tuple(CalledOffBy)),
            Field("in_time", "In time", ColumnType.YES_NO, 10),
            Field("note", "Note on it", width=40, is_sensitive=True),
        ),
        ReadingSheet.FOLLOWUPS: (
            Field("member", "Whom to call", ColumnType.NAME, 24),
            Field("need", "About which need", width=40),
            Field("due", "Call due", ColumnType.DATE, 12),
            Field("done", "Called on", ColumnType.DATE, 12),
            Field("result", "How it went", ColumnType.CHOICE, 16, tuple(FollowUpResult)),
            Field("words", "What came of it", width=40, is_sensitive=True),
            Field("recurring", "Due again", width=16),
        ),
    }
)


def reading_sheet_of(sheet: SheetCells) -> ReadingSheet | None:
    """Which of them a sheet is, by its headings; None: none of them."""
    for row in sheet.rows[:_SEARCHED_ROWS]:
        texts = {fold(cell) for cell in row if isinstance(cell, str)}
        for kind, fields in FIELDS.items():
            headers = {fold(field.header) for field in fields}
            if len(headers - texts) <= _MOST_MISSING:
                return kind
    return None
