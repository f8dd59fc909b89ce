"""How an OpenDocument spreadsheet is first looked at: heading and key stay where they are."""

from collections.abc import Sequence

from organiser_app.spreadsheet.ods_parts import attribute
from organiser_app.spreadsheet.outgoing import SheetOut, sheet_name

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"'
    ' xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>'
    '<config:config-item-set config:name="ooo:view-settings">'
    '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
    '<config:config-item-map-named config:name="Tables">'
)
_TAIL = (
    "</config:config-item-map-named></config:config-item-map-entry>"
    "</config:config-item-map-indexed></config:config-item-set>"
    "</office:settings></office:document-settings>"
)
_FROZEN = 2


def settings_part(sheets: Sequence[SheetOut]) -> str:
    """The part of the file that freezes the headings."""
    return _HEAD + "".join(map(_frozen, sheets)) + _TAIL


def _frozen(sheet: SheetOut) -> str:
    columns = 1 if sheet.has_keys else 0
    items = (
        ("HorizontalSplitMode", "short", _FROZEN if columns else 0),
        ("VerticalSplitMode", "short", _FROZEN),
        ("HorizontalSplitPosition", "int", columns),
        ("VerticalSplitPosition", "int", 1),
        ("PositionRight", "int", columns),
        ("PositionBottom", "int", 1),
    )
    inner = "".join(
        f'<config:config-item config:name="{name}" config:type="{kind}">{value}'
        "</config:config-item>"
        for name, kind, value in items
    )
    name = attribute(sheet_name(sheet.name))
    return (
        f"<config:config-item-map-entry config:name={name}>{inner}</config:config-item-map-entry>"
    )
