"""Sheets of matches and of calls that come in: what they would bring, and bringing it.

They are known by our own headings where they are all that a file holds; a foreign list is read
when someone says what it is.
"""

from dataclasses import dataclass
from pathlib import Path

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.daily import BringTold
from organiser_app.services.imports import ImportProblem
from organiser_app.services.progress import Progress
from organiser_app.services.returns.finding import is_about_the_sheets
from organiser_app.services.told.calls import ComingCalls, coming_calls
from organiser_app.services.told.matches import ComingMatches, coming_matches
from organiser_app.services.told.rows import ToldFate
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.reader import read_file
from organiser_app.spreadsheet.reading_sheets import ReadingSheet, reading_sheet_of


@dataclass(frozen=True, slots=True)
class ToldReview:
    """What the sheets of a file would bring; nothing is written yet."""

    reading: Reading
    matches: ComingMatches | None = None
    calls: ComingCalls | None = None

    @property
    def counts(self) -> dict[ToldFate, int]:
        """How many rows have each fate."""
        rows = [row for one in (self.matches, self.calls) if one is not None for row in one.rows]
        return {fate: sum(row.fate is fate for row in rows) for fate in ToldFate}

    @property
    def problems(self) -> tuple[ImportProblem, ...]:
        """Why rows are held back."""
        told = (one.problems for one in (self.matches, self.calls) if one is not None)
        return tuple(problem for some in told for problem in some)

    @property
    def brings(self) -> int:
        """How many rows come in, as new ones or because what is here moves on."""
        return self.counts[ToldFate.NEW] + self.counts[ToldFate.MOVES]

    @property
    def kinds(self) -> tuple[ReadingSheet, ...]:
        """What was found in the file."""
        found = {ReadingSheet.MATCHES: self.matches, ReadingSheet.FOLLOWUPS: self.calls}
        return tuple(kind for kind, coming in found.items() if coming is not None)


def told_kinds(reading: Reading) -> tuple[ReadingSheet, ...]:
    """What a file is made of that holds nothing but such sheets of ours; empty: it holds others."""
    sheets = [sheet for sheet in reading.sheets if not sheet.is_hidden and not sheet.is_empty]
    kinds = [reading_sheet_of(one) for one in sheets if not is_about_the_sheets(one)]
    told = [kind for kind in kinds if kind is not None]
    return tuple(dict.fromkeys(told)) if len(told) == len(kinds) else ()


def told_review(
    workspace: Workspace,
    reading: Reading,
    kinds: tuple[ReadingSheet, ...],
    date_order: DateOrder | None = None,
) -> ToldReview | None:
    """What the sheets of these kinds would bring; None where there are none."""
    matches = calls = None
    if ReadingSheet.MATCHES in kinds:
        matches = coming_matches(workspace, reading, date_order)
    if ReadingSheet.FOLLOWUPS in kinds:
        calls = coming_calls(workspace, reading, date_order)
    return ToldReview(reading, matches, calls) if matches or calls else None


def read_told(
    workspace: Workspace,
    path: Path,
    kinds: tuple[ReadingSheet, ...],
    progress: Progress | None = None,
    *,
    password: str | None = None,
    date_order: DateOrder | None = None,
) -> ToldReview | None:
    """A file of which someone said what is in it; None where no sheet of it can be that.

    Raises:
        Refused: the file cannot be taken in; the code says why.
    """
    progress = progress or Progress()
    progress.step(0, note="READING")
    reading = read_file(path, password=password, is_cancelled=lambda: progress.is_cancelled)
    return told_review(workspace, reading, kinds, date_order)


def bring_told(workspace: Workspace, review: ToldReview) -> ChangeSet | None:
    """Brings in what the review shows, as one change; None where there is nothing to bring.

    Raises:
        Conflict: NETWORK_MOVED_ON, when the network is not the one that was reviewed.
    """
    if not review.brings:
        return None
    matches, calls = review.matches, review.calls
    return workspace.run(
        BringTold(
            matches=matches.told if matches else (),
            calls=calls.new if calls else (),
            revision=matches.revision if matches else None,
        )
    )
