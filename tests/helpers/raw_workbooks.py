"""Workbooks made byte by byte, to say things that no library would write."""

import io
import struct
import zipfile
from pathlib import Path

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"

CONTENT_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
WORKBOOK_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
)


def workbook_xml(properties: str = "") -> str:
    """A workbook part with one sheet called Members."""
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">{properties}'
        '<sheets><sheet name="Members" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )


def sheet_xml(rows: str, after: str = "") -> str:
    """A sheet part with these rows."""
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'


def text_cell(reference: str, text: str) -> str:
    """A cell with its text in place."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def xlsx(
    sheet: str | bytes, *, properties: str = "", extra: dict[str, bytes] | None = None
) -> bytes:
    """A whole xlsx around one sheet part; `extra` parts by name."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONS,
        "xl/workbook.xml": workbook_xml(properties),
        "xl/_rels/workbook.xml.rels": WORKBOOK_RELATIONS,
        "xl/worksheets/sheet1.xml": sheet,
        **(extra or {}),
    }
    return zipped(parts)


def ods(table_rows: str, settings: str = "") -> bytes:
    """A whole ods with one table called Members."""
    content = (
        f'<office:document-content xmlns:office="{_OFFICE}:office:1.0" '
        f'xmlns:table="{_OFFICE}:table:1.0" xmlns:text="{_OFFICE}:text:1.0" '
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" '
        'office:version="1.2"><office:body><office:spreadsheet>'
        f'{settings}<table:table table:name="Members">{table_rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content,
            "META-INF/manifest.xml": (
                f'<manifest:manifest xmlns:manifest="{_OFFICE}:manifest:1.0" '
                'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" '
                'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
                '<manifest:file-entry manifest:full-path="content.xml" '
                'manifest:media-type="text/xml"/></manifest:manifest>'
            ),
        }
    )


def record(kind: int, data: bytes) -> bytes:
    """One record of an xls."""
    return struct.pack("<HH", kind, len(data)) + data


def xls(cells: bytes, *, before_sheets: bytes = b"") -> bytes:
    """A whole xls around the records of one sheet called Members."""
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 1997, 0, 0)
    begin_sheet = struct.pack("<HHHHII", 0x0600, 0x0010, 0, 1997, 0, 0)
    end = record(0x000A, b"")
    front = record(0x0809, begin) + before_sheets
    name = struct.pack("<BB", 7, 0) + b"Members"
    start = len(front) + 4 + 6 + len(name) + len(end)
    listed = record(0x0085, struct.pack("<IBB", start, 0, 0) + name)
    return compound_file(front + listed + end + record(0x0809, begin_sheet) + cells + end)


def compound_file(stream: bytes) -> bytes:
    """A compound file that holds this one stream under the name Workbook."""
    size = max(len(stream), 4096)
    stream_sectors = -(-size // 512)
    chained = [*range(3, stream_sectors + 2), 0xFFFFFFFE]
    table = [0xFFFFFFFD, 0xFFFFFFFE, *chained]
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6),
        *(0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0),
    )
    directory = _entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1) + _entry("Workbook", 2, 2, size)
    sectors = (
        header.ljust(512, b"\xff"),
        struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xff"),
        directory.ljust(512, b"\x00"),
        stream.ljust(stream_sectors * 512, b"\x00"),
    )
    return b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int, child: int = 0xFFFFFFFF) -> bytes:
    wide = (name + "\x00").encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII36xIQ", wide, len(wide), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child, start, size
    )


def xlsb(cells: bytes) -> bytes:
    """A whole xlsb around the records of one sheet called Members."""
    sheet = struct.pack("<II", 0, 1) + _wide_text("rId1") + _wide_text("Members")
    book = b"".join(
        [
            short_record(131, b""),
            short_record(143, b""),
            short_record(156, sheet),
            short_record(144, b""),
            short_record(132, b""),
        ]
    )
    body = b"".join(
        [
            short_record(129, b""),
            short_record(148, struct.pack("<IIII", 0, 9, 0, 9)),
            short_record(145, b""),
            cells,
            short_record(146, b""),
            short_record(130, b""),
        ]
    )
    return zipped(
        {
            "[Content_Types].xml": CONTENT_TYPES.replace(".xml", ".bin", 2),
            "_rels/.rels": RELATIONS.replace("workbook.xml", "workbook.bin"),
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": WORKBOOK_RELATIONS.replace("1.xml", "1.bin"),
            "xl/worksheets/sheet1.bin": body,
        }
    )


def short_record(kind: int, data: bytes) -> bytes:
    """One record of an xlsb."""
    number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return number + bytes([len(data)]) + data


def _wide_text(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip of these parts, in this order."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return packed.getvalue()


def saved(folder: Path, name: str, content: bytes) -> Path:
    """The content as a file."""
    path = folder / name
    path.write_bytes(content)
    return path
