"""The parts of an OpenDocument spreadsheet that are always the same, and how its text is written."""

import re
from xml.sax.saxutils import escape, quoteattr

MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet"

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_START = '<?xml version="1.0" encoding="UTF-8"?>'

MANIFEST = (
    f"{_START}"
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    ' manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME_TYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}.xml" manifest:media-type="text/xml"/>'
        for name in ("content", "meta", "settings", "styles")
    )
    + "</manifest:manifest>"
)

STYLES = (
    f'{_START}<office:document-styles xmlns:office="{_OFFICE}"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3">'
    "<office:styles/></office:document-styles>"
)

CONTENT_START = (
    f'{_START}<office:document-content xmlns:office="{_OFFICE}"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
    ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3">'
)
CONTENT_END = "</office:spreadsheet></office:body></office:document-content>"

_SPACES = re.compile(r"  +|^ | $")


def meta_part(export_id: str) -> str:
    """The file's own properties: which export it is, and nothing else."""
    return (
        f'{_START}<office:document-meta xmlns:office="{_OFFICE}"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3">'
        f"<office:meta><dc:identifier>{escape(export_id)}</dc:identifier>"
        f'<meta:user-defined meta:name="organiser-export">{escape(export_id)}</meta:user-defined>'
        "</office:meta></office:document-meta>"
    )


def attribute(text: str) -> str:
    """Text as the value of an attribute, in quotes."""
    return quoteattr(text, {"\n": "&#10;", '"': "&quot;"}).replace("'", "&apos;")


def paragraphs(text: str) -> str:
    """Text as the paragraphs of a cell; spaces that would be swallowed are written out."""
    return "".join(f"<text:p>{_line(line)}</text:p>" for line in text.split("\n"))


def _line(line: str) -> str:
    # spreadsheet programs drop a tab of this format and make one word of two
    plain = escape(line.replace("\t", " "))
    return _SPACES.sub(lambda found: f'<text:s text:c="{len(found[0])}"/>', plain)
