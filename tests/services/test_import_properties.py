"""Whatever a sheet holds: the preview writes nothing, tells the truth, and can be taken back."""

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from organiser_app.domain.changes import Kind
from organiser_app.services.imports import (
    ImportDecisions,
    ImportPreview,
    PersonDecision,
    RowFate,
    apply,
    decide,
    prepared,
)
from organiser_app.services.imports.deciding import outcome_of
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cells import CellValue, Reading, SheetCells
from tests.helpers.networks import TODAY, a_workspace, everything

NAMES = ("Ana", "ana ", "Ana García", "Ana Garcia", "Bo", "Bo K.", "Pau (31)", "Rosa", "", "דנה")
PHONES = ("", "01223 555010", "+441223555010", "01223 555011", "none")

names = st.sampled_from(NAMES)
phones = st.sampled_from(PHONES)
days = st.one_of(
    st.none(),
    st.sampled_from(("03/04/2026", "25/12/2025", "soon")),
    st.integers(-900, 30).map(lambda offset: TODAY + timedelta(days=offset)),
)
amounts = st.sampled_from((None, 1, 1.5, -1, "2 h", "many"))
log_rows = st.tuples(days, names, phones, names, st.sampled_from(("Food", "food", "")), amounts)
need_rows = st.tuples(
    days,
    names,
    phones,
    st.sampled_from(("A ride", "")),
    st.sampled_from(("", "done", "duplicate")),
)
LOG = ("Date", "Giver", "Giver's phone", "Receiver", "Category", "Hours")
NEEDS = ("Asked on", "Name", "Phone", "What is needed", "Status")


def a_reading(*sheets: tuple[str, tuple[str, ...], list[tuple[CellValue, ...]]]) -> Reading:
    made = tuple(
        SheetCells(name, (header, *rows), range(1, len(rows) + 2)) for name, header, rows in sheets
    )
    return Reading("made.xlsx", "0" * 64, "xlsx", made)


readings = st.builds(
    lambda log, needs: a_reading(("Log", LOG, log), ("Needs", NEEDS, needs)),
    st.lists(log_rows, max_size=8),
    st.lists(need_rows, max_size=6),
)
quickly = settings(suppress_health_check=[HealthCheck.too_slow], max_examples=25)


def in_a_network(reading: Reading) -> tuple[Workspace, ImportPreview]:
    folder = Path(tempfile.mkdtemp())
    workspace = a_workspace(folder)
    return workspace, prepared(workspace, reading, 1)


@quickly
@given(readings)
def test_what_is_written_is_what_the_preview_tells_and_undo_takes_all_of_it_back(
    reading: Reading,
) -> None:
    workspace, preview = in_a_network(reading)
    before = everything(workspace)

    change = apply(workspace, preview)

    told = preview.adds
    assert len(change.of(Kind.MEMBERS).added) == told.members
    assert len(change.of(Kind.NEEDS).added) == told.needs
    assert len(change.of(Kind.EXCHANGES).added) == told.exchanges
    assert sum(preview.counts.values()) == sum(table.row_count for table in preview.tables)
    if not change.is_empty:
        workspace.undo()
    assert everything(workspace) == before
    workspace.close(copy=False)


@quickly
@given(readings)
def test_a_second_time_brings_nothing_that_came_in_the_first_time(reading: Reading) -> None:
    workspace, preview = in_a_network(reading)
    apply(workspace, preview)

    again = prepared(workspace, reading, 1)

    assert again.counts[RowFate.NEW] <= preview.counts[RowFate.ASK]
    brought = preview.counts[RowFate.NEW]
    assert again.counts[RowFate.SAME] >= brought
    workspace.close(copy=False)


@quickly
@given(readings, st.data())
def test_decisions_one_after_the_other_come_to_the_same_as_all_at_once(
    reading: Reading, data: st.DataObject
) -> None:
    workspace, preview = in_a_network(reading)
    choices = st.sampled_from((PersonDecision.new(), PersonDecision.leave_out()))
    people = {one.key: data.draw(choices) for one in preview.people}
    lines = {row.line: data.draw(st.booleans()) for t in preview.tables for row in t.rows()}

    step = preview
    for count in range(len(people) + 1):
        some = dict(list(people.items())[:count])
        step = decide(step, ImportDecisions(people=some, rows=lines))

    whole = outcome_of(preview.plan, ImportDecisions(people=people, rows=lines))
    assert step.outcome.fates == whole.fates
    assert step.outcome.values == whole.values
    assert step.outcome.accounts == whole.accounts
    assert step.outcome.problems == whole.problems
    workspace.close(copy=False)
