"""How openpyxl writes one private file: sheet by sheet into the archive, and without a date.

Left to itself it puts every sheet into the system's temporary folder first, where the names of
people do not belong, and it says when and with what the file was made.
"""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter
from typing_extensions import override

from organiser_app.spreadsheet.row_text import Lines

_NO_DAY = datetime(1980, 1, 1)  # noqa: DTZ001 - nobody's day
"""The first that an archive can say, for everything in it."""
EXPORT_PROPERTY = "organiser-export"
"""The file's own property that holds the export's id; it can be seen, and it names nobody."""
_BUFFER_BYTES = 64 * 1024
_END_OF_DATA = b"</sheetData>"


@contextmanager
def new_workbook(file: IO[bytes], *, export_id: str = "") -> Iterator["WorkbookArchive"]:
    """A workbook that is whole at the end of the block, unless the block fails."""
    with _UndatedArchive(file, "w", ZIP_DEFLATED) as archive:
        book = Workbook(write_only=True)
        yield WorkbookArchive(book, archive)
        book.properties.creator = None
        if export_id:
            book.properties.identifier = export_id
            mark = StringProperty(name=EXPORT_PROPERTY, value=export_id)
            book.custom_doc_props.append(mark)  # type: ignore[attr-defined]  # unknown to the stubs
        book.properties.created = book.properties.modified = _NO_DAY
        _Surroundings(book, archive).write_data()


class WorkbookArchive:
    """A new workbook, whose sheets go into the file one after the other."""

    def __init__(self, book: Workbook, archive: ZipFile) -> None:
        self._book = book
        self._archive = archive

    @contextmanager
    def sheet(self, name: str) -> Iterator[Any]:
        """A new write-only sheet, laid out before its first row; the block's end completes it."""
        entry = _undated(f"xl/worksheets/sheet{len(self._book.worksheets) + 1}.xml")
        with self._archive.open(entry, "w") as stream:
            out: Any = io.BufferedWriter(stream, _BUFFER_BYTES)
            sheet = self._new_sheet(name, out)
            try:
                yield sheet
            finally:
                sheet.close()
                out.close()

    def long_sheet(self, name: str, lay_out: Callable[[Any], Lines]) -> None:
        """A new sheet of which `lay_out` writes the head and gives the rows as text.

        openpyxl writes everything around the rows; they go in before the end of its data.
        """
        around = io.BytesIO()
        sheet = self._new_sheet(name, around)
        entry = _undated(f"xl/worksheets/sheet{len(self._book.worksheets)}.xml")
        lines = lay_out(sheet)
        sheet.close()
        head, end, tail = around.getvalue().rpartition(_END_OF_DATA)
        assert end, "a sheet with a header has data"
        with self._archive.open(entry, "w") as stream, io.BufferedWriter(stream) as out:
            out.write(head)
            for line in lines():
                out.write(line.encode())
            out.write(end + tail)

    def _new_sheet(self, name: str, out: Any) -> Any:
        sheet = _Sheet(self._book, name, out)
        self._book._add_sheet(sheet)  # type: ignore[attr-defined] # noqa: SLF001 - create_sheet takes no subclass
        return sheet


class _Sheet(WriteOnlyWorksheet):
    """A sheet whose rows go to `out`, not to a temporary file."""

    _writer: WorksheetWriter | None

    def __init__(self, book: Workbook, name: str, out: IO[bytes]) -> None:
        super().__init__(book, name)
        self._out = out

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = WorksheetWriter(self, self._out)
            self._writer.write_top()


class _Surroundings(ExcelWriter):
    """All parts of the file but the sheets, which are in it already."""

    @override
    def write_worksheet(self, ws: Any) -> None:
        self.manifest.append(ws)


class _UndatedArchive(ZipFile):
    """An archive of which every entry has the same date."""

    @override
    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        super().writestr(_undated(zinfo_or_arcname), data)


def _undated(name: str) -> ZipInfo:
    entry = ZipInfo(name, date_time=_NO_DAY.timetuple()[:6])
    entry.compress_type = ZIP_DEFLATED
    return entry
