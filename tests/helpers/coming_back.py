"""Networks that leave in sheets, edits of both sides, and what must be told of them."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange, Outcome
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member, MemberKind, Purpose
from organiser_app.domain.needs import HowOften, Need, NeedState, Offer, OfferState, Urgency
from organiser_app.services.records import MEMBER_LINKS
from organiser_app.services.returns import Item, ItemKind, Part, ReturnReview
from organiser_app.services.returns.cells import reader_of
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.layout import Table, field_of
from tests.helpers.memory_sheets import Cell, MemorySheets
from tests.helpers.networks import a_workspace
from tests.helpers.returned import CELLS, changed, records
from tests.helpers.round_trips import HOSTILE_TEXTS

Cells = Mapping[Cell, CellValue]


@contextmanager
def a_network() -> Iterator[Workspace]:
    with tempfile.TemporaryDirectory() as folder:
        workspace = a_workspace(Path(folder))
        yield workspace
        workspace.close(copy=False)


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


ANYWHERE: tuple[CellValue, ...] = ("Moved", None, -1)


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
    """The second time asks nothing new, but for cells of rows that the first time held back."""
    waiting = {item.id for item in first.open_items}
    held = {
        (item.table, item.record_id) for item in first.items if item.kind is ItemKind.ROW_HELD_BACK
    }
    new = [item for item in second.open_items if item.id not in waiting]
    assert [item.id for item in new if (item.table, item.record_id) not in held] == []


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
