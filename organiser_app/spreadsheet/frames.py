"""What the parent and the reading child say to each other through the pipes.

The parent sends one line of JSON and then the content of the file; the child answers with framed
tuples of plain values.

The child has eaten a file from a stranger, so the parent believes it little: a frame has a most
length, and unpickling may build nothing but the plain values and the days and times of datetime.
"""

import dataclasses
import datetime
import io
import json
import pickle
import struct
from dataclasses import dataclass
from typing import IO, Final, TypeAlias

from typing_extensions import override

from organiser_app.spreadsheet.cells import Limits

Frame: TypeAlias = tuple[object, ...]  # its first element is one of the words below

SHEET: Final = "sheet"  # name, is_hidden, expected rows
ROWS: Final = "rows"  # their numbers, their columns as packed by `columns`
SHEET_END: Final = "sheet end"  # troubles, merged, hidden rows
DONE: Final = "done"  # format, encoding, delimiter, has_1904_dates, problems
REFUSED: Final = "refused"  # code, values

MOST_FRAME_BYTES: Final = 512 * 1024 * 1024
_LENGTH: Final = struct.Struct(">I")
_MAY_BE_BUILT: Final = {
    "date": datetime.date,
    "datetime": datetime.datetime,
    "time": datetime.time,
    "timedelta": datetime.timedelta,
}


@dataclass(frozen=True, slots=True)
class Request:
    """What the parent asks for; the content follows it."""

    name: str
    password: str | None
    encoding: str | None
    delimiter: str | None
    limits: Limits

    def as_line(self) -> bytes:
        """The request as the child reads it."""
        return json.dumps(dataclasses.asdict(self)).encode("ascii") + b"\n"

    @staticmethod
    def from_line(line: bytes) -> "Request":
        """The request as the parent wrote it."""
        values = json.loads(line)
        return Request(**{**values, "limits": Limits(**values["limits"])})


class BrokenFrame(Exception):
    """The child ended in the middle of a sentence, or said what it may not say."""


class _PlainUnpickler(pickle.Unpickler):
    @override
    def find_class(self, module: str, name: str) -> type:
        if module == "datetime" and name in _MAY_BE_BUILT:
            return _MAY_BE_BUILT[name]
        raise BrokenFrame


def write_frame(pipe: IO[bytes], frame: Frame) -> None:
    """Send one frame."""
    payload = pickle.dumps(frame, protocol=5)
    pipe.write(_LENGTH.pack(len(payload)))
    pipe.write(payload)


def read_frame(pipe: IO[bytes]) -> Frame:
    """The next frame.

    Raises:
        BrokenFrame: the pipe ended or holds something else.
    """
    (length,) = _LENGTH.unpack(_exactly(pipe, _LENGTH.size))
    if length > MOST_FRAME_BYTES:
        raise BrokenFrame
    try:
        frame = _PlainUnpickler(io.BytesIO(_exactly(pipe, length))).load()
    except (
        pickle.UnpicklingError,
        ValueError,
        TypeError,
        IndexError,
        KeyError,
        EOFError,
    ) as error:
        raise BrokenFrame from error
    if not isinstance(frame, tuple) or not frame:
        raise BrokenFrame
    return frame


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) != length:
        raise BrokenFrame
    return data
