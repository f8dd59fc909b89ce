"""The search index follows its rows, also where very many change at once, and forgets what is gone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddRows, RemoveExchanges
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import AreaId, ExchangeId
from organiser_app.domain.listed import EditMany, SameForAll
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need
from organiser_app.services.workspace import Workspace
from organiser_app.storage import search_index
from organiser_app.storage.engine import writing
from tests.helpers.networks import TODAY, a_workspace, everything

MANY = 300
"""More than are erased from the index one by one."""
SOME = tuple(range(2, MANY + 1, 2))
WINTER = EditMany(Kind.NEEDS, SOME, SameForAll(add_tags=("winter",), remove_tags=("autumn",)))


@pytest.fixture
def town(tmp_path: Path) -> Workspace:
    made = a_workspace(tmp_path)
    made.run(
        AddRows(
            areas=(Area("North"),),
            members=(Member("Ana"),),
            needs=tuple(
                Need(words=f"firewood {number}", opened=TODAY, tags=("autumn",))
                for number in range(MANY)
            ),
            exchanges=tuple(Exchange(day=TODAY, note=f"thanks {one}") for one in range(MANY)),
        )
    )
    return made


def found(town: Workspace, word: str) -> set[int]:
    hits = town.ask(lambda reader: search_index.find(reader, word, most=10_000))
    return {hit.row_id for hit in hits if hit.kind is Kind.NEEDS}


def entries(connection: Connection) -> list[tuple[object, ...]]:
    """Each word part of the index and where it stands."""
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.parts USING fts5vocab(main, search, instance)"
    )
    statement = "SELECT term, doc, col, offset FROM temp.parts ORDER BY 1, 2, 3, 4"
    return [tuple(row) for row in connection.exec_driver_sql(statement)]


def blocks(connection: Connection) -> list[bytes]:
    """The index as it lies in the file, but for what it counts about itself."""
    statement = "SELECT block FROM search_data WHERE id > 10 ORDER BY id"
    return list(connection.exec_driver_sql(statement).scalars())


def made_anew(town: Workspace, read: Callable[[Connection], object]) -> object:
    """What `read` finds in an index that was made from the tables as they are now."""
    with writing(town.engine) as connection:
        point = connection.begin_nested()
        search_index.rebuild(connection)
        answer = read(connection)
        point.rollback()
        return answer


def test_a_tag_given_to_many_is_found_and_the_one_taken_off_no_longer_also_after_undo_and_redo(
    town: Workspace,
) -> None:
    everyone, others = set(range(1, MANY + 1)), set(range(1, MANY + 1, 2))
    states = []

    for step in (lambda: town.run(WINTER), town.undo, town.redo):
        step()
        states.append((found(town, "winter"), found(town, "autumn"), found(town, "firewood")))

    done = (set(SOME), others, everyone)
    assert states == [done, (set(), everyone, everyone), done]


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_after_a_change_of_many_nothing_is_left_in_the_index_that_the_tables_do_not_say(
    town: Workspace, steps: int
) -> None:
    for step in (lambda: town.run(WINTER), town.undo, town.redo)[:steps]:
        step()

    with writing(town.engine) as connection:
        connection.exec_driver_sql("INSERT INTO search(search) VALUES ('integrity-check')")
        now, lies = entries(connection), blocks(connection)
    assert now == made_anew(town, entries)
    assert lies == made_anew(town, blocks)


def test_many_rows_that_go_leave_nothing_in_the_index(town: Workspace) -> None:
    before = everything(town)

    town.run(RemoveExchanges(tuple(map(ExchangeId, range(1, MANY + 1)))))
    town.undo()
    town.redo()
    with writing(town.engine) as connection:
        lies = blocks(connection)
    anew = made_anew(town, blocks)
    town.undo()

    assert lies == anew
    assert everything(town) == before


def test_rows_that_change_where_nobody_searches_leave_the_index_untouched(town: Workspace) -> None:
    with writing(town.engine) as connection:
        before = blocks(connection)

    town.run(EditMany(Kind.NEEDS, SOME, SameForAll(area_id=AreaId(1))))
    town.undo()
    with writing(town.engine) as connection:
        after = blocks(connection)

    assert after == before


@pytest.mark.parametrize("fails", [False, True])
def test_after_a_change_of_many_the_index_erases_a_single_row_again_also_when_it_failed(
    town: Workspace, *, fails: bool
) -> None:
    segments = "SELECT COUNT(DISTINCT segid) FROM search_idx"
    with town.engine.connect() as connection:
        with connection.begin() as change:
            search_index.forget(connection, "needs", SOME)
            if fails:
                change.rollback()
        with connection.begin():
            before = connection.exec_driver_sql(segments).scalar()
            search_index.forget(connection, "needs", (1,))
        with connection.begin():
            after = connection.exec_driver_sql(segments).scalar()  # to be marked gone adds one

    assert after == before
    assert 1 not in found(town, "firewood")
    assert (2 in found(town, "firewood")) == fails


def test_what_moved_on_since_is_left_alone_when_a_change_of_many_is_taken_back(
    town: Workspace,
) -> None:
    town.run(WINTER)
    town.run(EditMany(Kind.NEEDS, (4,), SameForAll(add_tags=("urgent",))))
    history = town.undo_state()
    assert history.undo is not None

    undone = town.undo(type(history.undo.id)(history.undo.id - 1))

    assert [(one.kind, one.row_id, one.field) for one in undone.left_alone] == [
        (Kind.NEEDS, 4, "tags")
    ]
    assert found(town, "winter") == {4}
    assert undone.of(Kind.NEEDS).changed == set(SOME) - {4}
