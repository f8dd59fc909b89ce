"""A sheet of paper as a page that browsers read and Qt paints, with everything escaped."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

_STYLE = """
body { font-family: Inter, "Noto Sans", Arial, sans-serif; font-size: 13px; color: #16201f; }
h1 { font-size: 24px; margin: 0 0 2px 0; }
h2 { font-size: 16px; margin: 18px 0 6px 0; }
h3 { font-size: 13px; margin: 10px 0 4px 0; color: #41504e; }
p { margin: 2px 0; }
.sub { color: #41504e; }
.small { font-size: 12px; color: #41504e; }
.warn { font-size: 13px; font-weight: 600; }
td, th { padding: 5px 8px; vertical-align: top; }
"""
_SCREEN = "@media screen { body { max-width: 720px; margin: 24px auto; padding: 0 16px; } }"
LINE = "#8a9896"
_TABLE = (
    '<table width="100%" cellspacing="0" cellpadding="0" border="1" '
    f'style="border-collapse: collapse; border-color: {LINE}; border-style: solid">'
)
_OPEN, _CELL, _CLOSE = "<!--cells-->", "<!--cell-->", "<!--end-->"
_ROW = re.compile(f"{_OPEN}(.*?){_CLOSE}", re.DOTALL)
BREAK = '<div style="page-break-before: always"></div>'
GAP = '<p style="font-size: 6px">&nbsp;</p>'
ROWS = 4
"""Rows of a table that make one part: short enough to lay out in one go."""
SOFT = "#eef3f2"


@dataclass(frozen=True, slots=True)
class Paper:
    """A page of its own: its title, what is on it, and what stands at the foot of each sheet."""

    title: str
    parts: tuple[str, ...]
    """What is kept together on a sheet where it fits; `BREAK` begins a new one."""
    foot: str = ""
    file_name: str = ""
    """What to call the file, without an ending."""

    @property
    def html(self) -> str:
        """The whole page, for a file."""
        rtl = QGuiApplication.isRightToLeft()
        language = QLocale().bcp47Name()
        foot = f'<p class="small">{escape(self.foot)}</p>' if self.foot else ""
        joined = "\n".join(self.parts).replace(f"</table>\n{_TABLE}<tr>", "<tr>")
        body = _ROW.sub(lambda found: found[1].replace(_CELL, ""), joined)
        return (
            f'<!DOCTYPE html>\n<html lang="{language}" dir="{"rtl" if rtl else "ltr"}">\n'
            f'<head><meta charset="utf-8"><title>{escape(self.title)}</title>'
            f"<style>{_STYLE}{_SCREEN}</style></head>\n<body>\n{body}\n{foot}</body>\n</html>\n"
        )


def as_painted(part: str, *, rtl: bool) -> str:
    """A part as Qt paints it: without what only browsers understand."""
    body = _ROW.sub(lambda found: _in_order(found[1], rtl=rtl), part)
    return (
        f'<html><head><style>{_STYLE}</style></head><body dir="{"rtl" if rtl else "ltr"}">'
        f"{body}</body></html>"
    )


def _in_order(cells: str, *, rtl: bool) -> str:
    """Browsers turn the columns of a table round by themselves, Qt does not."""
    parted = cells.split(_CELL)
    return "".join(reversed(parted) if rtl else parted)


def tag(name: str, text: str, style: str = "") -> str:
    """One element around plain text."""
    held = f' class="{style}"' if style else ""
    return f"<{name}{held}>{escape(text)}</{name}>"


def lines(parts: Iterable[str], style: str = "") -> str:
    """A paragraph for each part that is not empty."""
    return "".join(tag("p", part, style) for part in parts if part)


def table(rows: Iterable[str], *, heading: str = "") -> str:
    """A table over the whole width, with hairlines; rows and heading are ready."""
    head = f"<thead>{heading}</thead>" if heading else ""
    return f"{_TABLE}{head}{''.join(rows)}</table>"


def row(*cells: str) -> str:
    """A row of cells that are ready."""
    return f"<tr>{_OPEN}{_CELL.join(cells)}{_CLOSE}</tr>"


def cell(inner: str, *, width: str = "", ground: str = "", heading: bool = False) -> str:
    """A cell around what is ready."""
    name = "th" if heading else "td"
    wide = f' width="{width}"' if width else ""
    behind = f' bgcolor="{ground}"' if ground else ""
    start = "right" if QGuiApplication.isRightToLeft() else "left"
    return f'<{name} align="{start}"{wide}{behind}>{inner}</{name}>'


def tables(rows: Sequence[str], *, before: str = "", heading: str = "") -> Iterator[str]:
    """A long table as parts that follow on each other; `before` stays with the first of them."""
    for start in range(0, max(len(rows), 1), ROWS):
        first = start == 0
        made = table(rows[start : start + ROWS], heading=heading if first else "")
        yield before + made if first else made
