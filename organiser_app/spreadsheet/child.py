"""The process that opens the file: takes the bytes from its standard input, answers with cells.

It needs no file, no network and no window, and puts limits on itself before it looks at a byte.
Whatever then happens to it, the parent only sees a pipe that ends.
"""

import gc
import os
import sys
from pathlib import PurePath
from typing import IO, Final

from organiser_app.spreadsheet.cells import Limits
from organiser_app.spreadsheet.delimited import read_delimited
from organiser_app.spreadsheet.frames import DONE, REFUSED, Frame, Request, write_frame
from organiser_app.spreadsheet.guard import FileKind, kind_of
from organiser_app.spreadsheet.problems import Problem, ProblemCode, Refused
from organiser_app.spreadsheet.protection import decrypted
from organiser_app.spreadsheet.sending import CellSender, Send
from organiser_app.spreadsheet.workbooks import read_xls, read_zip

CHILD_FLAG: Final = "--read-sheet-child"  # how the bundled program is asked to be this process


def main() -> int:
    """Serve one file from standard input to standard output."""
    with os.fdopen(os.dup(1), "wb", buffering=1 << 16) as answers:
        os.dup2(2, 1)  # whatever a library may print must not end up among the answers
        _serve(sys.stdin.buffer, answers)
    return 0


def _serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    gc.disable()  # a short life: collecting costs more than it frees
    request = Request.from_line(requests.readline())
    limit_this_process(request.limits)

    def send(frame: Frame) -> None:
        write_frame(answers, frame)

    try:
        send(_answer(request, requests.read(), send))
    except Refused as refusal:
        send((REFUSED, refusal.code, refusal.values))
    except MemoryError:
        send((REFUSED, str(ProblemCode.FILE_TOO_LARGE), {"what": "memory"}))


def limit_this_process(limits: Limits) -> None:
    """Never more memory and time than this, where the system can be asked for it."""
    try:
        import resource
    except ImportError:  # Windows has no such module; the parent's clock still holds
        return
    seconds = int(limits.wall_seconds) + 1
    for what, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),  # a crash must not leave people's data in a core file
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):  # macOS refuses some
            continue


def _answer(request: Request, content: bytes, send: Send) -> Frame:
    """Send all sheets and give the closing frame."""
    if request.password is not None:
        content = decrypted(content, request.password)
    kind = kind_of(content)
    if kind is FileKind.TEXT:
        return _answer_text(request, content, send)
    read = read_zip if kind is None else read_xls
    format_name, has_1904_dates, problems = read(content, limits=request.limits, send=send)
    return (DONE, format_name, None, None, has_1904_dates, _plain_problems(problems))


def _answer_text(request: Request, content: bytes, send: Send) -> Frame:
    text = read_delimited(
        content,
        PurePath(request.name).stem,
        encoding=request.encoding,
        delimiter=request.delimiter,
    )
    sender = CellSender(send, limits=request.limits, may_hold_controls=True)
    sender.send_sheet(text.source)
    format_name = "tsv" if text.delimiter == "\t" else "csv"
    problems = _plain_problems(text.problems)
    return (DONE, format_name, text.encoding, text.delimiter, False, problems)


def _plain_problems(problems: tuple[Problem, ...] | list[Problem]) -> list[tuple[object, ...]]:
    return [(str(p.code), p.sheet, p.cell, p.found, p.expected, dict(p.values)) for p in problems]


if __name__ == "__main__":
    sys.exit(main())
