"""Benchmarks of the database: journalled insert, snapshot, paging."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import ExchangeId, MemberId
from organiser_app.domain.members import Member
from organiser_app.services.workspace import Workspace
from organiser_app.storage.engine import writing
from organiser_app.storage.reads.exchanges import exchange_rows
from organiser_app.storage.reads.network import network_arrays
from organiser_app.storage.values import columns_of, columns_of_rows
from tests.benchmarks.measure import Result, compare
from tests.benchmarks.networks import large_network

INSERTED = 100_000
PEOPLE = 1_000
PAGE = 100


@contextmanager
def folder() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    path = Path(tempfile.mkdtemp(prefix="organiser-benchmark-"))
    try:
        yield path
    finally:
        shutil.rmtree(path)


def journalled_insert() -> list[Result]:
    """100,000 exchanges as one undoable change, against raw executemany with the same pragmas."""
    exchanges = tuple(
        Exchange(
            id=ExchangeId(-place),
            day=date(2026, 1, 1 + place % 28),
            giver_id=MemberId(place % PEOPLE + 1),
            receiver_id=MemberId(place * 7 % PEOPLE + 1),
        )
        for place in range(1, INSERTED + 1)
    )
    stored = dict(zip(columns_of(Exchange), columns_of_rows(Exchange, exchanges), strict=True))
    stored["id"] = list(range(1, INSERTED + 1))
    # only what is filled: to say nothing in the others costs the driver as much again
    filled = {name: values for name, values in stored.items() if set(values) != {None}}
    columns, rows = list(filled), list(zip(*filled.values(), strict=True))
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT INTO exchanges ({', '.join(columns)}) VALUES ({marks})"

    with folder() as place:
        fresh = _fresh_networks(place)

        def journalled() -> None:
            next(fresh).run(AddRows(exchanges=exchanges))

        def raw() -> None:
            with writing(next(fresh).engine) as connection:
                driver: Any = connection.connection.driver_connection
                driver.executemany(statement, rows)

        name = f"insert of {INSERTED:,} exchanges in one journalled change"
        return [compare(name, journalled, "raw executemany, same pragmas", raw, goal=2.5)]


def _fresh_networks(place: Path) -> Iterator[Workspace]:
    people = AddRows(
        members=tuple(Member(f"Person {one}", id=MemberId(-one)) for one in range(1, PEOPLE + 1))
    )
    ready = []
    for number in range(10):
        workspace = Workspace.create(place / f"{number}.organiser", place)
        workspace.run(people)
        ready.append(workspace)
    return iter(ready)


def snapshot() -> list[Result]:
    """The snapshot of 400,000 exchanges, against np.fromiter on a raw cursor; and when kept."""
    workspace = large_network()
    today = workspace.clock.today()
    kind = np.dtype([(name, "i8") for name in ("id", "day", "giver", "receiver", "category")])
    columns = "id, COALESCE(day, 0), COALESCE(giver_id, 0), COALESCE(receiver_id, 0)"

    def fresh() -> None:
        workspace.snapshots.forget()
        workspace.ask(lambda reader: workspace.snapshots.at(reader, today))

    def kept() -> None:
        workspace.ask(lambda reader: workspace.snapshots.at(reader, today))

    def bare() -> None:
        def question(reader: Any) -> object:
            statement = f"SELECT {columns}, COALESCE(category_id, 0) FROM exchanges"
            return np.fromiter(reader.exec_driver_sql(statement).cursor, dtype=kind)

        workspace.ask(question)

    def same_columns() -> None:
        workspace.ask(network_arrays)

    against = "np.fromiter, 5 columns of a raw cursor"
    return [
        compare("network snapshot, 400,000 exchanges", fresh, against, bare, goal=1.3),
        compare(
            "network snapshot, 400,000 exchanges",
            fresh,
            "np.fromiter, the snapshot's columns",
            same_columns,
            goal=1.3,
        ),
        compare("network snapshot, nothing changed", kept, against, bare, goal=0.05),
    ]


def paging() -> list[Result]:
    """A page of the log at any depth, against the first."""
    workspace = large_network()
    from organiser_app.storage.reads.exchanges import exchange_ids

    ids = workspace.ask(exchange_ids)
    results = []
    for depth in (0.25, 0.5, 0.999):
        start = int(len(ids) * depth)
        deep, first = ids[start : start + PAGE].tolist(), ids[:PAGE].tolist()
        results.append(
            compare(
                f"page of {PAGE} rows at {depth:.1%} of the log",
                lambda deep=deep: workspace.ask(lambda reader: exchange_rows(reader, deep)),
                "the first page",
                lambda first=first: workspace.ask(lambda reader: exchange_rows(reader, first)),
                goal=1.5,
                rounds=9,
                times=20,
            )
        )
    return results
