"""A bare log of exchanges, without a network around it: who gave to whom, in a sheet.

Parties are the texts of the giver's and the receiver's cell. It goes through the same reader and
the same recognition of columns as every other sheet.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

import numpy as np

from organiser_app.domain.exchanges import Asked, Outcome
from organiser_app.metrics.snapshot import (
    ASKED,
    NO_DAY,
    NO_ONE,
    NOT_RECORDED,
    PERSON,
    UNASKED,
    NetworkSnapshot,
)
from organiser_app.services.progress import Progress
from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import SheetHint, TableRecognition
from organiser_app.spreadsheet.problems import ProblemCode, Refused

_EPOCH: Final = date(1970, 1, 1).toordinal()
_ASKED: Final = {Asked.ASKED: ASKED, Asked.UNASKED: UNASKED}
_OUTCOMES: Final = tuple(Outcome)
_SIDES: Final = frozenset({"giver", "receiver"})


@dataclass(frozen=True, slots=True)
class LoggedAct:
    """One row of the log; a side is empty where nobody is named."""

    giver: str
    receiver: str
    day: date | None = None
    quantity: Decimal | None = None
    asked: Asked = Asked.NOT_RECORDED
    outcome: Outcome = Outcome.COMPLETED


def read_log(
    path: Path, progress: Progress | None = None, *, password: str | None = None
) -> tuple[LoggedAct, ...]:
    """The rows of a sheet that name a giver and a receiver.

    Raises:
        Refused: the file cannot be read, or COLUMN_MISSING where no sheet names both sides.
        Cancelled: someone asked the task to stop.
    """
    from organiser_app.spreadsheet.reader import read_file  # slow to load, and no network needs it

    progress = progress or Progress()
    reading = read_file(
        path,
        password=password,
        on_progress=lambda done, total: progress.step(done, total, "READING"),
        is_cancelled=lambda: progress.is_cancelled,
    )
    return tuple(_acts_in(reading))


def _acts_in(reading: Reading) -> Iterator[LoggedAct]:
    from organiser_app.spreadsheet.parse import Fate, parse  # loads word lists: slow as well

    sheets = {sheet.name: sheet for sheet in reading.sheets}
    for table in _logs_in(reading):
        for row in parse(sheets[table.sheet], table).rows:
            if row.fate is Fate.OK:
                yield _act(row.values)


def _logs_in(reading: Reading) -> list[TableRecognition]:
    """The tables that name both sides; looked for as a log also where they look like another."""
    from organiser_app.spreadsheet.recognise import recognise  # slow to load

    as_log = {sheet.name: SheetHint(table=Table.EXCHANGES) for sheet in reading.sheets}
    for hints in ({}, as_log):
        tables = recognise(reading, hints=hints).tables
        logs = [table for table in tables if _is_log(table)]
        if logs:
            return logs
    raise Refused(ProblemCode.COLUMN_MISSING, columns=sorted(_SIDES))


def _is_log(table: TableRecognition) -> bool:
    fields = {column.field for column in table.columns}
    return table.table is Table.EXCHANGES and fields >= _SIDES


def _act(values: Mapping[str, object]) -> LoggedAct:
    day, quantity = values.get("day"), values.get("quantity")
    asked, outcome = values.get("asked"), values.get("outcome")
    return LoggedAct(
        giver=str(values.get("giver") or ""),
        receiver=str(values.get("receiver") or ""),
        day=day if isinstance(day, date) else None,
        quantity=quantity if isinstance(quantity, Decimal) else None,
        asked=asked if isinstance(asked, Asked) else Asked.NOT_RECORDED,
        outcome=outcome if isinstance(outcome, Outcome) else Outcome.COMPLETED,
    )


def days_of(acts: Sequence[LoggedAct]) -> tuple[date, date] | None:
    """The first and the last day of the log; None where it has none."""
    days = [act.day for act in acts if act.day is not None]
    return (min(days), max(days)) if days else None


def names_in(acts: Sequence[LoggedAct]) -> tuple[str, ...]:
    """Everyone in the log, in order of their text."""
    return tuple(sorted({act.giver for act in acts} | {act.receiver for act in acts} - {""}))


def snapshot_of_log(
    acts: Sequence[LoggedAct], today: date, *, undated_on: date | None = None
) -> NetworkSnapshot:
    """The log as a network of persons about whom nothing else is known.

    `undated_on`: where rows without a day are laid when the whole log counts as one window.
    """
    names = names_in(acts)
    place = {name: number for number, name in enumerate(names)} | {"": NO_ONE}
    day = np.array([_number(act.day or undated_on) for act in acts], dtype=np.int32)
    order = np.argsort(day, kind="stable")
    people, rows = len(names), len(acts)
    nothing = np.zeros(0, dtype=np.int32)
    return NetworkSnapshot(
        revision=0,
        today=_number(today),
        member_ids=np.arange(1, people + 1, dtype=np.int64),
        member_kind=np.full(people, PERSON, dtype=np.int8),
        member_area=np.full(people, NO_ONE, dtype=np.int32),
        member_joined=np.full(people, NO_DAY, dtype=np.int32),
        member_left=np.full(people, NO_DAY, dtype=np.int32),
        member_paused_until=np.full(people, NO_DAY, dtype=np.int32),
        exchange_ids=np.arange(1, rows + 1, dtype=np.int64)[order],
        exchange_day=day[order],
        exchange_giver=np.array([place[act.giver] for act in acts], dtype=np.int32)[order],
        exchange_receiver=np.array([place[act.receiver] for act in acts], dtype=np.int32)[order],
        exchange_category=np.full(rows, NO_ONE, dtype=np.int32),
        exchange_area=np.full(rows, NO_ONE, dtype=np.int32),
        exchange_quantity=np.array([_amount(act) for act in acts], dtype=np.float64)[order],
        exchange_asked=np.array([_asked(act) for act in acts], dtype=np.int8)[order],
        exchange_outcome=np.array([_OUTCOMES.index(act.outcome) for act in acts], dtype=np.int8)[
            order
        ],
        need_ids=nothing.astype(np.int64),
        need_member=nothing,
        need_category=nothing,
        need_area=nothing,
        need_opened=nothing,
        need_closed=nothing,
        need_state=nothing.astype(np.int8),
        need_urgency=nothing.astype(np.int8),
    )


def _number(day: date | None) -> int:
    return NO_DAY if day is None else day.toordinal() - _EPOCH


def _amount(act: LoggedAct) -> float:
    return float("nan") if act.quantity is None else float(act.quantity)


def _asked(act: LoggedAct) -> int:
    return _ASKED.get(act.asked, NOT_RECORDED)
