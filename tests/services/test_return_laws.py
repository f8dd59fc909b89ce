"""What holds for every sheet that comes back, whatever was done to it here and there."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange, Outcome
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member, MemberKind, Purpose
from organiser_app.domain.needs import HowOften, Need, NeedState, Offer, OfferState, Urgency
from organiser_app.services.exporting import export_workbook
from organiser_app.services.records import MEMBER_LINKS
from organiser_app.services.returns import Item, ItemKind, Part, ReturnReview, again, apply
from organiser_app.services.returns.cells import reader_of
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.layout import Table, field_of
from organiser_app.spreadsheet.reader import read_file
from tests.helpers.memory_sheets import Cell, MemorySheets, review_in, sent_in_memory
from tests.helpers.networks import a_workspace, everything
from tests.helpers.returned import CELLS, a_small_network, changed, listed, records, texts
from tests.helpers.round_trips import HOSTILE_TEXTS

Cells = Mapping[Cell, CellValue]


@contextmanager
def a_network() -> Iterator[Workspace]:
    with tempfile.TemporaryDirectory() as folder:
        workspace = a_workspace(Path(folder))
        yield workspace
        workspace.close(copy=False)


# networks

ODD = st.sampled_from([text for text in HOSTILE_TEXTS if len(text) < 1000])
LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"))
TEXTS = st.one_of(st.just(""), ODD, st.text(LETTERS, max_size=30))
NAMES = st.one_of(
    st.sampled_from(
        ["Ana", "ana", "Null", "True", "NA", "שרה כהן", "王小明", "O'Neil-Ruiz", "1-2"]
    ),
    st.text(LETTERS, max_size=20).map(lambda text: text.strip() or "Zoë"),
)
KINDS_OF_HELP = st.one_of(ODD, st.text(LETTERS, max_size=20)).map(lambda text: f"Help {text}")
DAYS = st.dates(date(2020, 1, 1), date(2026, 11, 20))
LISTS = st.lists(TEXTS.map(lambda text: text.strip() or "Rides"), max_size=3, unique=True).map(
    tuple
)
PHONES = st.lists(
    st.sampled_from(["+447911123456", "+442079460018", "01234", "call mum", "07911 123456"]),
    max_size=2,
    unique=True,
).map(tuple)
MEMBERS = st.builds(
    Member,
    name=NAMES,
    kind=st.sampled_from(MemberKind),
    pronouns=TEXTS,
    phones=PHONES,
    email=st.sampled_from(["", "ana@example.org"]),
    languages=LISTS,
    address=TEXTS,
    household_size=st.one_of(st.none(), st.integers(1, 9)),
    skills=LISTS,
    tags=LISTS,
    monthly_limit=st.one_of(st.none(), st.integers(0, 40)),
    joined=st.one_of(st.none(), DAYS),
    consent=st.dictionaries(st.sampled_from([Purpose.THANKS, Purpose.STATISTICS]), st.booleans()),
    note=TEXTS,
)
NEEDS = st.builds(
    Need,
    words=NAMES,
    quantity=st.one_of(st.none(), st.decimals(0, 1000, places=3)),
    unit=TEXTS,
    urgency=st.sampled_from(Urgency),
    opened=st.one_of(st.none(), DAYS),
    is_sensitive=st.booleans(),
    state=st.sampled_from(NeedState),
    reason=TEXTS,
    tags=LISTS,
    note=TEXTS,
)
OFFERS = st.builds(
    Offer,
    words=NAMES,
    how_often=st.sampled_from(HowOften),
    state=st.sampled_from(OfferState),
    note=TEXTS,
)
EXCHANGES = st.builds(
    Exchange,
    day=DAYS,
    quantity=st.one_of(st.none(), st.decimals(0, 1000, places=3)),
    unit=TEXTS,
    outcome=st.sampled_from(Outcome),
    note=TEXTS,
)


@st.composite
def networks(draw: st.DrawFn) -> AddRows:
    """People of any name with anything in their fields, and what they need, offer and did."""
    members = draw(st.lists(MEMBERS, min_size=1, max_size=6))
    people = [MemberId(-1 - place) for place in range(len(members))]
    someone = st.sampled_from([None, *people])
    return AddRows(
        areas=(Area(draw(KINDS_OF_HELP), AreaId(-1)),),
        categories=(Category(draw(KINDS_OF_HELP), CategoryId(-1)),),
        members=tuple(
            replace(one, id=people[place], area_id=draw(st.sampled_from([None, AreaId(-1)])))
            for place, one in enumerate(members)
        ),
        needs=tuple(
            replace(one, member_id=draw(someone), category_id=CategoryId(-1))
            for one in draw(st.lists(NEEDS, max_size=3))
        ),
        offers=tuple(
            replace(one, member_id=draw(someone)) for one in draw(st.lists(OFFERS, max_size=2))
        ),
        exchanges=tuple(
            replace(one, giver_id=draw(st.sampled_from(people)), category_id=CategoryId(-1))
            for one in draw(st.lists(EXCHANGES, max_size=3))
        ),
    )


@given(networks())
def test_case_53_what_comes_back_as_it_left_is_no_change(rows: AddRows) -> None:
    with a_network() as workspace:
        workspace.run(rows)

        review = review_in(workspace, sent_in_memory(workspace).reading)

        assert listed(review) == []
        assert review.is_empty
        assert review.plan.damaged == 0


def test_sheets_in_memory_are_what_the_reader_reads(tmp_path: Path) -> None:
    workspace = a_small_network(a_workspace(tmp_path))
    export_workbook(workspace, tmp_path / "sheet.xlsx")

    read = {one.name: one for one in read_file(tmp_path / "sheet.xlsx").sheets}
    made = sent_in_memory(workspace).reading.sheets

    for sheet in made:
        assert [row[1:] for row in sheet.rows] == [row[1:] for row in read[sheet.name].rows]
    workspace.close(copy=False)


# edits

VALUES: st.SearchStrategy[CellValue] = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "Moved",
            "yes",
            "no",
            "open",
            "met",
            "household",
            "urgent",
            "Bo Lindqvist",
            "Nobody Known",
            "north",
            "Rides; Soup",
            "2026-01-02",
            "3/4/2026",
            "hours",
            "#N/A",
            "?",
            "-",
            "1e400",
            7,
            1.23456,
            -3,
            10.0**20,
            True,
            date(2026, 2, 3),
            date(2031, 1, 1),
            "+442079460099",
            "ana@example.net",
            "x" * 300,
        ]
    ),
    ODD,
)


def cells_of(sheets: MemorySheets) -> list[Cell]:
    return [
        (table, record, each.key)
        for table in Table
        for record in sheets.records[table]
        for each in sheets.fields[table]
    ]


LIKELY: Mapping[str, list[CellValue]] = {
    "state": ["open", "met", "matched", "withdrawn", "used", "Closed unmet"],
    "closed": [date(2026, 11, 20), date(2026, 1, 1), None],
    "opened": [date(2026, 11, 2), date(2031, 1, 1)],
    "needed_by": [date(2025, 1, 1), date(2026, 12, 1)],
    "kind": ["group", "person", None],
    "limit_unit": ["hours", "acts"],
    "monthly_limit": [4, 2.5, None],
    "household_size": [3, 0, -1],
    "quantity": [2, 1.23456, -1, "1,5", None],
    "phones": ["+442079460077; +442079460078", "call", None],
    "skills": ["Driving; Sewing", "Cooking", None],
    "tags": ["car; north", "late", None],
    "area": ["north", "West", None],
    "category": ["soup", "Knitting", "Rides; Soup", None],
    "household": ["Bo Lindqvist", "Ana Prieto", "Nobody"],
    "name": ["Gus Novak", "Bo Lindqvist", None],
    "giver": ["Ana Prieto", "Cleo Marsh", "Nobody", None],
    "receiver": ["Ana Prieto", "Cleo Marsh", None],
    "left": [date(2020, 1, 1), date(2026, 1, 1)],
    "note": ["Met ana at the fair\nMore", None],
    "gathering": ["Street party", "street  PARTY", "Soup", None],
}
"""What people write into such columns, right and wrong."""


@st.composite
def edits(draw: st.DrawFn, sheets: MemorySheets, most: int = 10) -> dict[Cell, CellValue]:
    """Cells of any table, often those with rules of their own, with what people write there."""
    made: dict[Cell, CellValue] = {}
    for _ in range(draw(st.integers(0, most))):
        table = draw(st.sampled_from(list(Table)))
        keys = [each.key for each in sheets.fields[table]]
        likely = [key for key in keys if key in LIKELY]
        key = draw(st.one_of(st.sampled_from(likely), st.sampled_from(keys)))
        value = draw(st.one_of(st.sampled_from(LIKELY.get(key, ["Moved"])), VALUES))
        made[table, draw(st.sampled_from(sheets.records[table])), key] = value
    return made


OURS = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from(["address", "note", "pronouns", "phones"])),
    max_size=4,
)


def change_here(workspace: Workspace, ours: list[tuple[int, str]]) -> None:
    for place, key in ours:
        member = list(records(workspace).members.values())[place]
        value = ("+442079460088",) if key == "phones" else "Ours"
        if getattr(member, key) != value:
            changed(workspace, member, **{key: value})


def with_place(sheets: MemorySheets, review: ReturnReview) -> set[tuple[str, int | None]]:
    """Rows about which the review says something as a whole."""
    kinds = {ItemKind.ROW_IDENTITY, ItemKind.ROW_IGNORED, ItemKind.ROW_DELETED_HERE}
    return {(item.sheet, item.row) for item in review.items if item.kind in kinds} | {
        (item.sheet, None) for item in review.items if item.kind is ItemKind.COLUMN
    }


@given(st.data(), OURS)
def test_case_53_no_edit_of_either_side_is_lost_and_the_review_says_what_is_kept(
    data: st.DataObject, ours: list[tuple[int, str]]
) -> None:
    with a_network() as workspace:
        sheets = sent_in_memory(a_small_network(workspace))
        theirs = data.draw(edits(sheets))
        change_here(workspace, ours)
        before, image = texts(workspace), everything(workspace)

        review = review_in(workspace, sheets.with_cells(theirs))

        assert_all_told(sheets, review, theirs, before)
        counts = review.row_counts
        rows = sum(map(len, sheets.records.values()))
        found = (counts.new, counts.changed, counts.unchanged, counts.ignored, counts.held_back)
        assert sum(found) == rows, found
        assert min(found) >= 0, found

        change = apply(workspace, review)

        assert_kept_as_told(review, before, texts(workspace))
        second = review_in(workspace, sheets.with_cells(theirs))
        assert second.is_empty, [item for item in second.items if item.part is Part.CHANGED]
        assert (second.row_counts.new, second.row_counts.changed) == (0, 0)
        assert_same_questions(review, second)
        if change.id:
            workspace.undo()
        assert everything(workspace) == image


ANYWHERE: tuple[CellValue, ...] = ("Moved", None, -1)


@pytest.mark.parametrize("table", Table)
def test_case_53_each_thing_that_people_write_is_kept_as_told(
    tmp_path: Path, table: Table
) -> None:
    workspace = a_small_network(a_workspace(tmp_path))
    sheets = sent_in_memory(workspace)
    before, image = texts(workspace), everything(workspace)
    for record in sheets.records[table][: 2 if table is Table.NEEDS else 1]:
        for field in sheets.fields[table]:
            for value in (*LIKELY.get(field.key, ()), *ANYWHERE):
                theirs = {(table, record, field.key): value}

                review = review_in(workspace, sheets.with_cells(theirs))
                change = apply(workspace, review)

                assert_all_told(sheets, review, theirs, before)
                assert_kept_as_told(review, before, texts(workspace))
                assert review_in(workspace, sheets.with_cells(theirs)).is_empty, theirs
                if change.id:
                    workspace.undo()
                assert everything(workspace) == image, theirs
    workspace.close(copy=False)


def assert_all_told(
    sheets: MemorySheets,
    review: ReturnReview,
    theirs: Cells,
    here: Mapping[tuple[Table, int], Mapping[str, str]],
) -> None:
    """Every cell that says something else than what left and what stands here is listed."""
    told = {
        (item.table, item.record_id, item.field)
        for item in review.items
        if item.kind in CELLS and item.id.startswith("cell/")
    }
    rows = with_place(sheets, review)
    for (table, record, key), value in theirs.items():
        field = field_of(table, key)
        row = sheets.records[table].index(record) + 2
        known = [sheets.base.get((table, record, key), ""), here[table, record].get(key, "")]
        is_edit = all(
            likeness(field, text, value, region="") is Likeness.CHANGED for text in known
        )
        if is_edit and (str(table).capitalize(), row) not in rows:
            means = reader_of(table, field, review.plan.known).read(value) or ""
            is_told = (table, record, key) in told or means in known
            assert is_told, (table, record, key, value)


def assert_kept_as_told(
    review: ReturnReview,
    before: Mapping[tuple[Table, int], Mapping[str, str]],
    after: Mapping[tuple[Table, int], Mapping[str, str]],
) -> None:
    held = {(one.table, one.record_id) for one in review.outcome.held}
    expected: dict[tuple[Table, int], dict[str, str]] = {
        place: dict(cells) for place, cells in before.items()
    }
    for item in review.items:
        if item.kind not in CELLS or item.table is None or item.record_id is None:
            continue
        place = (item.table, item.record_id)
        if place not in held and item.field is not None and review.result(item) != item.ours:
            expected[place][item.field] = review.result(item) or ""
    assert without_others(after, review) == without_others(expected, review)


def without_others(
    cells: Mapping[tuple[Table, int], Mapping[str, str]], review: ReturnReview
) -> dict[tuple[Table, int], dict[str, str]]:
    """What records say of themselves: whoever is renamed is renamed wherever they are named."""
    is_renamed = any(
        item.table is Table.MEMBERS and item.field == "name" and review.result(item) != item.ours
        for item in review.items
    )
    return {
        (table, record): {
            key: text
            for key, text in texts.items()
            if text
            and not is_borrowed(table, key)
            and not (is_renamed and key in MEMBER_LINKS[table])
        }
        for (table, record), texts in cells.items()
    }


def is_borrowed(table: Table, key: str) -> bool:
    """What a need says of its member changes with the member."""
    return table is Table.NEEDS and key in {"phones", "email", "address"}


def assert_same_questions(first: ReturnReview, second: ReturnReview) -> None:
    waiting = {item.id for item in first.open_items}
    assert {item.id for item in second.open_items} <= waiting


@given(st.data())
def test_case_54_two_sheets_meet_in_the_same_cells_in_either_order(data: st.DataObject) -> None:
    met = []
    one: Cells | None = None
    two: Cells = {}
    for turned in (False, True):
        with a_network() as workspace:
            sheets = sent_in_memory(a_small_network(workspace))
            if one is None:
                one, two = data.draw(edits(sheets, 5)), data.draw(edits(sheets, 5))
            first, second = (two, one) if turned else (one, two)
            assume(all(key != "name" for _, _, key in (*one, *two)))
            apply(workspace, review_in(workspace, sheets.with_cells(first, "first")))
            review = review_in(workspace, sheets.with_cells(second, "second"))
            met.append(
                {
                    (item.table, item.record_id, item.field)
                    for item in review.items
                    if item.kind is ItemKind.CELL_CONFLICT and item.code == "CONFLICT"
                }
            )

    assert met[0] == met[1]


@given(st.data())
def test_case_58_what_was_withheld_never_changes(data: st.DataObject) -> None:
    with a_network() as workspace:
        a_small_network(workspace)
        all_cells = cells_of(sent_in_memory(workspace))
        masked = data.draw(st.sets(st.sampled_from(all_cells), max_size=10))
        sheets = sent_in_memory(workspace, masked=masked, without={"email"}, seed=2)
        hidden = {cell for cell in masked if sheets.base.get(cell) == "[hidden]"}
        theirs = data.draw(
            st.dictionaries(st.sampled_from(sorted(hidden) or cells_of(sheets)), VALUES)
        )
        before = texts(workspace)

        review = review_in(workspace, sheets.with_cells(theirs))
        apply(workspace, review)

        after = texts(workspace)
        for table, record, key in hidden:
            assert after[table, record].get(key) == before[table, record].get(key)
        for place, cells in before.items():
            if place[0] is Table.MEMBERS:
                assert after[place].get("email") == cells.get("email")


@given(st.sets(st.sampled_from(["pronouns", "note", "tags", "state", "skills", "area"])), OURS)
def test_case_60_a_field_that_did_not_leave_makes_no_row_dirty(
    without: set[str], ours: list[tuple[int, str]]
) -> None:
    with a_network() as workspace:
        sheets = sent_in_memory(a_small_network(workspace), without=without)
        change_here(workspace, ours)
        before = everything(workspace)

        review = review_in(workspace, sheets.reading)

        assert listed(review) == []
        apply(workspace, review)
        assert everything(workspace) == before


@given(st.data(), OURS)
def test_case_59_what_moved_on_is_looked_at_again(
    data: st.DataObject, ours: list[tuple[int, str]]
) -> None:
    with a_network() as workspace:
        sheets = sent_in_memory(a_small_network(workspace))
        review = review_in(workspace, sheets.with_cells(data.draw(edits(sheets))))
        change_here(workspace, ours)
        before = texts(workspace)

        second = again(workspace, review)
        apply(workspace, second)

        assert_kept_as_told(second, before, texts(workspace))


# rows that are new

PEOPLE = st.sampled_from(
    ["Ana Prieto", "Bo Lindqvst", "Gus Novak", "Zoë Ó Néill", "שרה כהן", "fay wong", ""]
)
NEW_MEMBERS = st.fixed_dictionaries(
    {"name": PEOPLE},
    optional={
        "phones": st.sampled_from(["+442079460010", "+442079460777", "call", ""]),
        "email": st.sampled_from(["ana@example.org", "gus@example.org", "no mail"]),
        "note": ODD,
        "kind": st.sampled_from(["group", "alien"]),
        "joined": st.sampled_from(["2026-01-02", "03/04/2026", "soon"]),
    },
)
NEW_NEEDS = st.fixed_dictionaries(
    {"name": PEOPLE, "words": st.one_of(ODD, st.just("A lift"))},
    optional={
        "category": st.sampled_from(["Rides", "rides", "Knitting", "Rides; Soup"]),
        "quantity": st.sampled_from(["2", "a lot"]),
        "state": st.sampled_from(["open", "met", "almost"]),
        "tags": ODD,
    },
)
NEW_EXCHANGES = st.fixed_dictionaries(
    {"day": st.sampled_from(["2026-11-20", "2031-01-01", "03/04/2026"]), "giver": PEOPLE},
    optional={"receiver": PEOPLE, "category": st.just("Rides"), "note": ODD},
)
NEW_ROWS = st.fixed_dictionaries(
    {
        Table.MEMBERS: st.lists(NEW_MEMBERS, max_size=3),
        Table.NEEDS: st.lists(NEW_NEEDS, max_size=2),
        Table.EXCHANGES: st.lists(NEW_EXCHANGES, max_size=2),
    }
)


@given(st.data(), NEW_ROWS)
def test_case_55_new_rows_come_in_once_and_as_they_were_shown(
    data: st.DataObject, rows: dict[Table, list[dict[str, CellValue]]]
) -> None:
    with a_network() as workspace:
        sheets = sent_in_memory(a_small_network(workspace))
        theirs = sheets.with_cells(data.draw(edits(sheets, 3)))
        reading = sheets.with_rows(theirs, rows)
        before, image = texts(workspace), everything(workspace)

        review = review_in(workspace, reading)
        change = apply(workspace, review)

        after = texts(workspace)
        assert_rows_told(review, rows)
        found = review.row_counts
        added = [row for table in rows.values() for row in table if any(row.values())]
        assert sum(map(len, sheets.records.values())) + len(added) == sum(
            (found.new, found.changed, found.unchanged, found.ignored, found.held_back)
        )
        assert_new_as_shown(review, before, after)
        second = review_in(workspace, reading)
        held = [item for item in review.items if item.kind is ItemKind.ROW_HELD_BACK]
        waiting = {(item.sheet, item.row) for item in (*review.open_items, *held)}
        assert {(item.sheet, item.row) for item in written(second)} <= waiting
        if change.id:
            workspace.undo()
        assert everything(workspace) == image


def written(review: ReturnReview) -> Iterator[Item]:
    """Items that applying the review would write."""
    for item in review.items:
        is_new = item.kind is ItemKind.ROW_NEW and review.chosen(item) is not None
        if is_new or (item.kind in CELLS and review.result(item) != item.ours):
            yield item


def assert_rows_told(
    review: ReturnReview, rows: Mapping[Table, list[dict[str, CellValue]]]
) -> None:
    """Each row that was added is listed, unless nothing stands in it."""
    told = {(item.sheet, item.row) for item in review.items}
    for table in review.plan.tables:
        last = max(table.found.sheet.row_numbers)
        added = [row for row in rows.get(table.table, []) if any(row.values())]
        for number in range(last - len(added) + 1, last + 1):
            assert (table.sheet, number) in told, (table.sheet, number)


def assert_new_as_shown(
    review: ReturnReview,
    before: Mapping[tuple[Table, int], Mapping[str, str]],
    after: Mapping[tuple[Table, int], Mapping[str, str]],
) -> None:
    """As many new records as new rows and new people, and each says what its row was to say."""
    for table in Table:
        made = [cells for place, cells in after.items() if place[0] is table]
        made = made[len([place for place in before if place[0] is table]) :]
        shown = [
            item
            for item in review.items
            if item.kind is ItemKind.ROW_NEW
            and item.table is table
            and review.chosen(item) is not None
        ]
        people = [
            item
            for item in review.items
            if item.kind is ItemKind.PERSON and item.part is Part.NEW and table is Table.MEMBERS
        ]
        assert len(shown) <= len(made) <= len(shown) + len(people), (table, made, shown)
