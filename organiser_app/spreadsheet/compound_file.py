"""Takes one stream out of a compound file, the container of the old .xls.

Only as much of [MS-CFB] as that needs; a chain of sectors that bites its tail just ends.
"""

import struct
from array import array
from collections.abc import Iterator
from typing import Final

_HEADER_SECTORS: Final = 109  # of the allocation table, listed in the header itself
_FREE: Final = 0xFFFFFFFA  # this and all above are no sector but a mark
_ENTRY_BYTES: Final = 128


def stream_of(content: bytes, names: tuple[str, ...]) -> bytes | None:
    """The bytes of the first stream that has one of the names; None where there is none."""
    try:
        return _CompoundFile(content).stream(names)
    except (struct.error, IndexError, ValueError):
        return None


class _CompoundFile:
    def __init__(self, content: bytes) -> None:
        self._content = content
        (sector_shift,) = struct.unpack_from("<H", content, 30)
        self._sector_bytes = 1 << min(sector_shift, 12)
        self._table = self._allocation_table()
        (first_directory,) = struct.unpack_from("<I", content, 48)
        (self._cutoff,) = struct.unpack_from("<I", content, 56)
        directory = self._chained(first_directory)
        self._entries = [
            directory[start : start + _ENTRY_BYTES]
            for start in range(0, len(directory) - _ENTRY_BYTES + 1, _ENTRY_BYTES)
        ]

    def stream(self, names: tuple[str, ...]) -> bytes | None:
        for entry in self._entries:
            name = entry[: max(struct.unpack_from("<H", entry, 64)[0] - 2, 0)].decode("utf-16-le")
            if name in names:
                return self._content_of(entry)
        return None

    def _content_of(self, entry: bytes) -> bytes:
        first, size = struct.unpack_from("<II", entry, 116)
        if size >= self._cutoff:
            return self._chained(first)[:size]
        (first_mini,) = struct.unpack_from("<I", self._content, 60)
        mini_table = _numbers(self._chained(first_mini))
        root, _ = struct.unpack_from("<II", self._entries[0], 116)
        small = self._chained(root)
        pieces = (small[n * 64 : (n + 1) * 64] for n in _chain(first, mini_table))
        return b"".join(pieces)[:size]

    def _allocation_table(self) -> "array[int]":
        sectors = [
            number
            for number in struct.unpack_from(f"<{_HEADER_SECTORS}I", self._content, 76)
            if number < _FREE
        ]
        (further,) = struct.unpack_from("<I", self._content, 68)
        seen: set[int] = set()
        while further < _FREE and further not in seen:
            seen.add(further)
            *listed, further = _numbers(self._sector(further))
            sectors += [number for number in listed if number < _FREE]
        return _numbers(b"".join(map(self._sector, sectors)))

    def _chained(self, first: int) -> bytes:
        return b"".join(map(self._sector, _chain(first, self._table)))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._sector_bytes
        return self._content[start : start + self._sector_bytes]


def _numbers(data: bytes) -> "array[int]":
    return array("I", data[: len(data) // 4 * 4])


def _chain(first: int, table: "array[int]") -> Iterator[int]:
    number, steps = first, 0
    while number < len(table) and steps <= len(table):
        yield number
        number, steps = table[number], steps + 1
