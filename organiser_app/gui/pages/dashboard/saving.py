"""Saves figures as a sheet: asks where to, and writes in a thread of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog, QWidget

from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.words import Context
from organiser_app.spreadsheet.figure_sheets import FigureSheet, write_figures

if TYPE_CHECKING:
    from organiser_app.services.progress import Progress

saving: Final = Context("saving")
_NOT_IN_NAMES = '\\/:*?"<>|'


def save_figures(session: GuiSession, asking: QWidget, sheets: Sequence[FigureSheet]) -> None:
    """Asks for a name and writes the sheets there; what goes wrong is said by the window."""
    title = sheets[0].title
    proposed = "".join(sign for sign in title if sign not in _NOT_IN_NAMES).strip()
    kinds = {
        saving.tr("Workbook (*.xlsx)"): ".xlsx",
        saving.tr("Delimited text (*.csv)"): ".csv",
    }
    # one table alone fits into delimited text
    offered = list(kinds) if len(sheets) == 1 else list(kinds)[:1]
    name, kind = QFileDialog.getSaveFileName(asking, title, f"{proposed}.xlsx", ";;".join(offered))
    if name:
        write_sheets(session, asking, Path(name), sheets, kinds.get(kind, ".xlsx"))


def write_sheets(
    session: GuiSession,
    asking: QWidget,
    path: Path,
    sheets: Sequence[FigureSheet],
    suffix: str = ".xlsx",
) -> None:
    """Writes the sheets; a name without an ending gets one."""
    target = path if path.suffix else path.with_suffix(suffix)

    def write(_progress: Progress) -> None:
        write_figures(target, sheets)

    session.start(write, lambda _none: None, parent=asking, title=saving.tr("Saving the figures"))
