"""The use case itself: receive, look, decide, keep for tomorrow, apply."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.errors import NotFound
from organiser_app.domain.ids import ChangeId
from organiser_app.domain.views import SavedReview
from organiser_app.services.imports.bulk import without_collecting
from organiser_app.services.progress import Progress
from organiser_app.services.returns.answers import NOTHING_ANSWERED, Answer, Answers
from organiser_app.services.returns.command import keep_file, keep_review, to_command
from organiser_app.services.returns.planning import make_plan
from organiser_app.services.returns.review import ReturnReview
from organiser_app.services.workspace import NOTHING, Workspace
from organiser_app.spreadsheet.cells import Limits, Reading
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reader import read_bytes
from organiser_app.storage.reads import sheets


def received(path: Path) -> bytes:
    """The file as it came; what happens to it afterwards is of no matter.

    Raises:
        Refused: it cannot be opened, or is larger than anything that is read.
    """
    most = Limits().file_bytes
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise Refused(ProblemCode.FILE_UNREADABLE, reason=error.strerror) from error
    if len(content) > most:
        raise Refused(ProblemCode.FILE_TOO_LARGE, what="bytes", found=len(content), most=most)
    return content


def review_of(
    workspace: Workspace,
    reading: Reading,
    content: bytes,
    progress: Progress | None = None,
    *,
    answers: Answers = NOTHING_ANSWERED,
) -> ReturnReview | None:
    """What a file that was read would change here; None where it is not one of ours.

    Raises:
        Cancelled: someone asked the task to stop.
    """
    progress = progress or Progress()
    with without_collecting():
        plan = make_plan(workspace, reading, content, answers, progress)
        if plan is None:
            return None
        review = ReturnReview(plan, answers, workspace.clock.today())
        assert review.items is not None, "worked out here, and not where people wait"
    progress.step(1, 1, note="READY")
    return review


def prepare(
    workspace: Workspace,
    path: Path,
    progress: Progress | None = None,
    *,
    password: str | None = None,
    answers: Answers = NOTHING_ANSWERED,
) -> ReturnReview | None:
    """Reads a file and says what its return would change; writes nothing.

    Raises:
        Refused: the file cannot be taken in; the code says why.
        Cancelled: someone asked the task to stop.
    """
    content = received(path)
    return _read(workspace, path.name, content, progress or Progress(), password, answers)


def _read(
    workspace: Workspace,
    name: str,
    content: bytes,
    progress: Progress,
    password: str | None,
    answers: Answers,
) -> ReturnReview | None:
    progress.step(0, note="READING")
    with without_collecting():
        reading = read_bytes(
            name,
            content,
            password=password,
            on_progress=lambda done, total: progress.report(done, total, "READING"),
            is_cancelled=lambda: progress.is_cancelled,
        )
    return review_of(workspace, reading, content, progress, answers=answers)


def decided(
    workspace: Workspace,
    review: ReturnReview,
    answers: Mapping[str, Answer | None],
    progress: Progress | None = None,
) -> ReturnReview:
    """The review after these answers; worked out anew only where they ask for that."""
    after = review.with_answers(answers)
    if not review.needs_plan(answers):
        assert after.items is not None, "worked out here, and not where people wait"
        return after
    return again(workspace, after, progress)


def again(
    workspace: Workspace, review: ReturnReview, progress: Progress | None = None
) -> ReturnReview:
    """The same file against the network as it is now.

    Answers are kept where what they were about still stands; the others are asked again.
    """
    plan = review.plan
    result = review_of(workspace, plan.reading, plan.content, progress, answers=review.answers)
    return review if result is None else result


def apply(workspace: Workspace, review: ReturnReview, *, came_from: str = "") -> ChangeSet:
    """Writes what the review says as one change; what still waits is kept for later.

    Raises:
        Conflict: NETWORK_MOVED_ON; use `again`.
    """
    change = ChangeSet(ChangeId(0), NOTHING, {}, revision=review.plan.revision)
    with without_collecting():
        if not review.is_empty:
            change = workspace.run(to_command(review, came_from=came_from))
    workspace.run(keep_file(review))
    workspace.run(keep_review(review, is_applied=True))
    return change


def keep_for_later(workspace: Workspace, review: ReturnReview) -> ChangeSet:
    """Keeps the file and what was decided; nothing of the sheet is written."""
    workspace.run(keep_file(review))
    return workspace.run(keep_review(review))


def resume(
    workspace: Workspace,
    saved: SavedReview,
    progress: Progress | None = None,
    *,
    password: str | None = None,
) -> ReturnReview:
    """Goes on with a review that was kept, against the network as it is now.

    Raises:
        NotFound: the file is not kept any more, or is no sheet of ours any more.
        Refused: the file cannot be read.
    """
    content = workspace.ask(lambda c: sheets.received_file(c, saved.sha256))
    if content is None or hashlib.sha256(content).hexdigest() != saved.sha256:
        raise NotFound("FILE_NOT_KEPT", file=saved.file_name)
    answers = Answers.from_plain(saved.decisions)
    progress = progress or Progress()
    review = _read(workspace, saved.file_name, content, progress, password, answers)
    if review is None:
        raise NotFound("EXPORT_FORGOTTEN", file=saved.file_name)
    return review
