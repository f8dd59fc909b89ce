"""A coordinator brings the sheet they already have: prepare, look, decide, apply, one undo."""

from organiser_app.services.imports.choices import (
    ColumnChoice,
    ImportDecisions,
    ImportOptions,
    PersonChoice,
    PersonDecision,
)
from organiser_app.services.imports.command import decide, to_command, to_remember
from organiser_app.services.imports.prepare import apply, prepare, prepare_again, prepared
from organiser_app.services.imports.preview import ImportPreview, TablePreview
from organiser_app.services.imports.views import (
    Adds,
    ColumnView,
    ImportProblem,
    MatchReason,
    NearMatch,
    PersonStatus,
    PersonView,
    Question,
    QuestionCode,
    RowFate,
    RowReason,
    RowView,
    SheetView,
    words_of,
)

__all__ = [
    "Adds",
    "ColumnChoice",
    "ColumnView",
    "ImportDecisions",
    "ImportOptions",
    "ImportPreview",
    "ImportProblem",
    "MatchReason",
    "NearMatch",
    "PersonChoice",
    "PersonDecision",
    "PersonStatus",
    "PersonView",
    "Question",
    "QuestionCode",
    "RowFate",
    "RowReason",
    "RowView",
    "SheetView",
    "TablePreview",
    "apply",
    "decide",
    "prepare",
    "prepare_again",
    "prepared",
    "to_command",
    "to_remember",
    "words_of",
]
