"""Field values to an OpenDocument spreadsheet that people edit and send back.

Written by hand, row by row: the file holds little, nothing of it lies in memory as a tree or in
the temporary folder, and nothing says who wrote it and when. Text is text by its type, days and
numbers are values, and whole columns carry their format, so that what is typed below keeps its
zeros.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from organiser_app.spreadsheet.ods_pages import content_parts
from organiser_app.spreadsheet.ods_parts import MANIFEST, MIME_TYPE, STYLES, meta_part
from organiser_app.spreadsheet.ods_settings import settings_part
from organiser_app.spreadsheet.outgoing import AboutPage, SheetOut
from organiser_app.spreadsheet.whole_file import whole_file

_NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The first that an archive can say, for everything in it."""


def write_ods(
    path: Path,
    sheets: Sequence[SheetOut],
    about: AboutPage,
    *,
    tick: Callable[[int], None] | None = None,
) -> None:
    """Write the file anew beside `path`, then put it in its place in one step.

    `tick` hears how many rows are written and may raise to stop: then nothing has changed.

    Raises:
        Refused: a text is longer than a cell can hold (TEXT_TOO_LONG, with sheet, field and key).
    """
    with whole_file(path) as file, ZipFile(file, "w") as archive:
        # the type comes first and uncompressed: by it the file is known
        archive.writestr(_entry("mimetype", ZIP_STORED), MIME_TYPE)
        archive.writestr(_entry("META-INF/manifest.xml"), MANIFEST)
        archive.writestr(_entry("meta.xml"), meta_part(about.export_id))
        archive.writestr(_entry("styles.xml"), STYLES)
        archive.writestr(_entry("settings.xml"), settings_part(sheets))
        with archive.open(_entry("content.xml"), "w") as content:
            for part in content_parts(sheets, about, tick or _nobody):
                content.write(part.encode())


def _entry(name: str, compression: int = ZIP_DEFLATED) -> ZipInfo:
    entry = ZipInfo(name, date_time=_NO_DAY)
    entry.compress_type = compression
    return entry


def _nobody(_rows: int) -> None:
    """Where nobody waits for news."""
