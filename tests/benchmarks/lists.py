"""Benchmarks of tables: filtering and sorting what is on the screen."""

import os
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from tests.benchmarks.measure import Result, compare

ROWS = 40_000
WIDE_ROWS, WIDE_COLUMNS = 100_000, 12


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a wide table."""

    id: int
    cells: tuple[str, ...]


def _model(rows: int, columns: int) -> Any:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from organiser_app.gui.models.table_columns import Column
    from organiser_app.gui.models.table_model import RowsModel

    _model.app = QApplication.instance() or QApplication([])  # type: ignore[attr-defined]
    chosen = np.random.default_rng(3)
    words = ["anna", "ben", "chiara", "dmitri", "elif", "farid", "grace", "hana", "ines", "joao"]
    picks = chosen.integers(0, len(words), (rows, columns))
    lines = [
        Line(place, tuple(f"{words[pick]}{place % 977}" for pick in row))
        for place, row in enumerate(picks)
    ]
    model = RowsModel[Line](
        [
            Column(key=str(n), title=str(n), text=lambda row, n=n: row.cells[n])
            for n in range(columns)
        ]
    )
    model.set_rows(lines)
    return model, lines


def filter_keystroke() -> list[Result]:
    """A keystroke in the filter of 40,000 rows with 4 columns."""
    model, lines = _model(ROWS, 4)
    haystacks = ["\n".join(line.cells) for line in lines]
    letters = "chiara97"

    def typed() -> None:
        for end in range(1, len(letters) + 1):
            model.set_filter(letters[:end])

    def plain() -> None:
        for end in range(1, len(letters) + 1):
            word = letters[:end]
            [place for place, text in enumerate(haystacks) if word in text]

    name = f"filter keystroke, {ROWS:,} rows x 4 columns (8 letters)"
    return [compare(name, typed, "`x in s` over ready haystacks", plain, goal=1.0)]


def sort_and_filter() -> list[Result]:
    """Sorting and filtering 100,000 x 12, with one repaint, against argsort with one repaint."""
    model, _lines = _model(WIDE_ROWS, WIDE_COLUMNS)
    from PySide6.QtCore import Qt

    from organiser_app.gui.widgets.table import Table

    table = Table(model, "benchmark")
    table.resize(1200, 800)
    table.show()
    keys = np.random.default_rng(4).integers(0, 9770, WIDE_ROWS)
    descending = iter([True, False] * 100)
    model.sort(3)

    def sort() -> None:
        order = Qt.SortOrder.DescendingOrder if next(descending) else Qt.SortOrder.AscendingOrder
        model.sort(3, order)
        table.grab()

    def argsort() -> None:
        np.argsort(keys, kind="stable")
        table.grab()

    words = iter(["anna9", ""] * 100)

    def filtered() -> None:
        model.set_filter(next(words))
        table.grab()

    size = f"{WIDE_ROWS:,} x {WIDE_COLUMNS}"
    against = "numpy argsort plus one repaint"
    return [
        compare(f"sort of {size}", sort, against, argsort, goal=1.3),
        compare(f"filter of {size}", filtered, against, argsort, goal=1.3, rounds=6),
    ]


def board_patch() -> list[Result]:
    """One need of 40,000 moves from a column of the board into another, with one repaint of both."""
    _model(1, 1)  # the application
    from organiser_app.domain.ids import NeedId
    from organiser_app.domain.needs import NeedState, Urgency
    from organiser_app.domain.settings import GroupSettings
    from organiser_app.domain.triage import BoardColumn
    from organiser_app.domain.views import NeedRow
    from organiser_app.gui.models.need_cards import CardRows
    from organiser_app.gui.pages.needs.board.column import ColumnFrame

    today, settings = date(2026, 11, 23), GroupSettings()

    def a_need(row_id: int) -> NeedRow:
        return NeedRow(
            NeedId(row_id), None, "Ana Ruiz", "Lifts", f"a lift {row_id % 977}",
            list(Urgency)[row_id % 3], today - timedelta(days=row_id % 60), None, "North",
            NeedState.OPEN, None, None, is_sensitive=False, tags=(), note="",
        )  # fmt: skip

    frames = []
    for column, first in ((BoardColumn.OPEN, 0), (BoardColumn.MATCHED, ROWS // 2)):
        rows = CardRows(
            column, today=lambda: today, is_hidden=lambda: False, settings=lambda: settings
        )
        rows.set_rows([a_need(first + place) for place in range(ROWS // 2)])
        frames.append(ColumnFrame(column, rows))
        frames[-1].resize(260, 700)
        frames[-1].show()
    here, there = (frame.rows for frame in frames)
    ids = iter(range(10, ROWS // 2))

    def repaint() -> None:
        for frame in frames:
            frame.grab()

    def move() -> None:
        row_id = next(ids)
        here.patch_rows(removed=[row_id])
        there.patch_rows(added=[a_need(row_id)])
        repaint()

    name = f"a card moves on a board of {ROWS:,}"
    return [compare(name, move, "one repaint of both columns", repaint, goal=1.5, times=10)]
