"""Benchmarks of the database: journalled insert, snapshot, paging."""

import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import AreaId, ExchangeId, MemberId
from organiser_app.domain.listed import EditMany, SameForAll
from organiser_app.domain.members import Member
from organiser_app.services.workspace import Workspace
from organiser_app.storage import tables
from organiser_app.storage.engine import writing
from organiser_app.storage.reads.exchanges import exchange_rows
from organiser_app.storage.reads.network import network_arrays
from organiser_app.storage.unit_of_work import rows_by_id
from organiser_app.storage.values import Stored, columns_of, columns_of_rows
from tests.benchmarks.measure import Result, compare
from tests.benchmarks.networks import large_network

INSERTED = 100_000
PEOPLE = 1_000
PAGE = 100
TAGGED = 40_000
SPREAD = f"SELECT id FROM needs ORDER BY id * 7919 % 100003 LIMIT {TAGGED}"
"""Needs from all over the table."""
COLUMNS = ("tags", "area_id")


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


def tag_for_many() -> list[Result]:
    """A tag or an area for 40,000 needs, and undo, against the bare writes of the same rows.

    Bare is without journal; its search index marks what is gone instead of erasing it.
    """
    workspace = large_network()
    ids = workspace.ask(lambda reader: tuple(reader.exec_driver_sql(SPREAD).scalars()))
    assert len(ids) == TAGGED
    before = workspace.ask(lambda reader: rows_by_id(reader, tables.needs, COLUMNS, ids))

    def done_and_undone(same: SameForAll) -> None:
        change = workspace.run(EditMany(Kind.NEEDS, ids, same))
        assert len(change.of(Kind.NEEDS).changed) > TAGGED / 2
        workspace.undo()

    def twice(column: str, value: Stored, *, searched: bool) -> None:
        place = COLUMNS.index(column)
        back = [(values[place], row_id) for row_id, values in before.items()]
        for values in ([(value, row_id) for row_id in ids], back):
            with writing(workspace.engine) as connection:
                driver: Any = connection.connection.driver_connection
                driver.executemany(f"UPDATE needs SET {column} = ? WHERE id = ?", values)
                if searched:
                    _put_anew(driver, ids)

    area = AreaId(1)
    return [
        compare(
            f"a tag for {TAGGED:,} needs, and undo",
            lambda: done_and_undone(SameForAll(add_tags=("winter",))),
            "bare executemany and index",
            lambda: twice("tags", '["winter"]', searched=True),
            goal=3.0,
            rounds=3,
        ),
        compare(
            f"an area for {TAGGED:,} needs, and undo",
            lambda: done_and_undone(SameForAll(area_id=area)),
            "bare executemany",
            lambda: twice("area_id", area, searched=False),
            goal=4.0,
            rounds=3,
        ),
    ]


def _put_anew(driver: Any, ids: Sequence[int]) -> None:
    """Each row out of the search index and in again, in one go and without erasing."""
    place, body = "id * 4 + 1", "words || ' ' || tags || ' ' || note"
    where = "id IN (SELECT value FROM json_each(?))"
    chosen = (json.dumps(ids),)
    erase = "INSERT INTO search(search, rank) VALUES ('secure-delete', {})"
    driver.execute(erase.format(0))
    driver.execute(
        f"DELETE FROM search WHERE rowid IN (SELECT {place} FROM needs WHERE {where})", chosen
    )
    driver.execute(
        f"INSERT INTO search(rowid, body) SELECT {place}, {body} FROM needs WHERE {where}", chosen
    )
    driver.execute(erase.format(1))


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
