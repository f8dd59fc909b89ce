"""Each returned row is known again as the row that left, or somebody is asked: never guessed."""

import dataclasses
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.identity import (
    BaseRow,
    CameRow,
    Found,
    Identified,
    RowIdentity,
    identify,
)
from organiser_app.spreadsheet.layout import Table, exported_fields
from organiser_app.spreadsheet.problems import ProblemCode
from tests.benchmarks.identity import simulation, tally
from tests.helpers.returned_rows import (
    ACCIDENTS,
    UID,
    example_cells,
    raw,
    returned,
    rows_that_left,
)

NAMES = (
    "Ana Moreno",
    "Tom Hill",
    "רחל לוי",
    "יעקב כהן",
    "Ольга Иванова",
    "Сергей Петров",
    "王小明",
    "王小红",
    "Rosa Quiroga",
    "Ben Okafor",
    "Lucía Núñez",
    "Kit Bell",
)


def people(count: int = len(NAMES)) -> list[BaseRow]:
    """Members who share nothing."""
    cells = [
        {
            "name": name,
            "kind": "person",
            "phones": f"+44770090{place:04}",
            "email": f"{chr(97 + place)}{place}.person@example.org",
            "address": f"{10 + place} Mill Lane",
            "area": "North End",
        }
        for place, name in enumerate(NAMES[:count])
    ]
    return rows_that_left(Table.MEMBERS, cells, Random(3))


def came_back(base: Sequence[BaseRow], table: Table = Table.MEMBERS) -> list[CameRow]:
    """The sheet as it left."""
    return [
        CameRow(number, row.key, raw(table, dict(row.cells)))
        for number, row in enumerate(base, start=2)
    ]


def changed(row: CameRow, **cells: CellValue) -> CameRow:
    return dataclasses.replace(row, cells={**row.cells, **cells})


def keyed(rows: Sequence[CameRow], keys: Sequence[str]) -> list[CameRow]:
    return [dataclasses.replace(row, key_text=key) for row, key in zip(rows, keys, strict=True)]


def look(
    base: Sequence[BaseRow],
    came: Sequence[CameRow],
    table: Table = Table.MEMBERS,
    **others: BaseRow,
) -> Identified:
    other = {row.key: row for row in others.values()}
    return identify(exported_fields(table), base, came, export_uid=UID, region="GB", other=other)


def fates(found: Identified) -> list[Found]:
    return [row.found for row in found.rows]


def records(found: Identified) -> list[int | None]:
    return [row.base and row.base.record_id for row in found.rows]


# keys that are whole


@pytest.mark.parametrize("table", list(Table))
def test_a_sheet_that_nobody_changed_is_known_by_its_keys_and_nothing_is_missing(
    table: Table,
) -> None:
    base = rows_that_left(table, example_cells(table, 60, seed=1), Random(1))

    found = look(base, came_back(base, table), table)

    assert set(fates(found)) == {Found.KEY}
    assert records(found) == [row.record_id for row in base]
    assert found.missing == ()
    assert not found.keys_displaced


def test_rows_that_were_sorted_whole_are_known_by_their_keys() -> None:
    base = people()
    rows = sorted(came_back(base), key=lambda row: str(row.cells["name"]))

    found = look(base, rows)

    assert set(fates(found)) == {Found.KEY}
    assert [row.base and row.base.cells["name"] for row in found.rows] == [
        row.cells["name"] for row in rows
    ]


def test_keys_retyped_in_lower_case_and_with_spaces_are_keys() -> None:
    base = people()
    rows = keyed(came_back(base), [f" {row.key.lower().replace('-', ' - ')}" for row in base])

    assert set(fates(look(base, rows))) == {Found.KEY}


def test_what_programs_do_to_cells_makes_no_row_doubtful() -> None:
    base = people(3)
    rows = [
        changed(row, phones=float(base[at].cells["phones"].removeprefix("+")), note=" ")
        for at, row in enumerate(came_back(base))
    ]

    assert set(fates(look(base, rows))) == {Found.KEY}


def test_an_edited_row_is_known_by_its_key_and_an_overwritten_one_is_asked_about() -> None:
    base = people()
    rows = came_back(base)
    rows[0] = changed(rows[0], phones="+447700911111", note="moved", area="South")
    vera = {"name": "Vera Novak", "phones": "+447700922222", "email": "vera@example.org"}
    rows[1] = changed(rows[1], **vera)

    found = look(base, rows)

    assert fates(found)[:3] == [Found.KEY, Found.KEY_EDITED, Found.KEY]
    assert found.rows[1].base == base[1]


@pytest.mark.parametrize("typed", [{"name": "Vera Novak"}, {"name": "Vera", "phones": "55512345"}])
def test_a_typed_over_row_gives_its_key_up_to_the_row_that_its_content_moved_to(
    typed: dict[str, str],
) -> None:
    base = [
        dataclasses.replace(
            row, cells={key: text for key, text in row.cells.items() if key != "email"}
        )
        for row in people()
    ]
    rows = came_back(base)
    rows.append(dataclasses.replace(rows[0], row=40, key_text=""))
    rows[0] = changed(rows[0], **typed)

    found = look(base, rows)

    assert found.rows[0].found in {Found.ASK, Found.NEW}
    assert ProblemCode.KEY_CONTENT_MISMATCH in found.rows[0].codes
    assert (found.rows[-1].found, found.rows[-1].base) == (Found.CONTENT, base[0])


def test_a_row_whose_every_cell_was_cleared_is_asked_about() -> None:
    base = people()
    rows = came_back(base)
    rows[4] = dataclasses.replace(rows[4], cells=dict.fromkeys(rows[4].cells))

    found = look(base, rows)

    assert found.rows[4].found is Found.KEY_EDITED
    assert found.missing == ()


def test_columns_that_did_not_come_back_speak_neither_for_nor_against_a_row() -> None:
    base = people()
    rows = [CameRow(row.row, row.key_text, {"name": row.cells["name"]}) for row in came_back(base)]

    assert set(fates(look(base, rows))) == {Found.KEY}


def test_rows_that_did_not_come_back_are_missing() -> None:
    base = people()

    found = look(base, came_back(base)[2:])

    assert found.missing == (base[0], base[1])


# accidents that befall keys


def test_data_sorted_away_from_its_keys_writes_to_nobody_without_asking() -> None:
    base = people()
    ordered = sorted(came_back(base), key=lambda row: str(row.cells["name"]))
    rows = keyed(ordered, [row.key for row in base])

    found = look(base, rows)

    assert found.keys_displaced
    assert set(fates(found)) == {Found.CONTENT}
    assert [row.base and row.base.cells["name"] for row in found.rows] == [
        row.cells["name"] for row in rows
    ]


def test_two_rows_that_swapped_their_keys_are_matched_by_content() -> None:
    base = people()
    keys = [base[1].key, base[0].key, *(row.key for row in base[2:])]

    found = look(base, keyed(came_back(base), keys))

    assert fates(found) == [Found.CONTENT, Found.CONTENT, *[Found.KEY] * (len(base) - 2)]
    assert records(found)[:2] == [base[0].record_id, base[1].record_id]
    assert ProblemCode.KEY_CONTENT_MISMATCH in found.rows[0].codes
    assert not found.keys_displaced


@pytest.mark.parametrize("lost", ["", "somebody", "M-7KQ2-"])
def test_rows_without_a_key_are_matched_by_content_and_to_be_confirmed(lost: str) -> None:
    base = people()

    found = look(base, keyed(came_back(base), [lost] * len(base)))

    assert set(fates(found)) == {Found.CONTENT}
    assert records(found) == [row.record_id for row in base]
    assert all(ProblemCode.MATCHED_BY_CONTENT in row.codes for row in found.rows)
    assert (ProblemCode.KEY_DAMAGED in found.rows[0].codes) == bool(lost)


def test_keys_shifted_by_one_are_not_believed() -> None:
    base = people()
    keys = [row.key for row in base]

    found = look(base, keyed(came_back(base), ["", *keys[:-1]]))

    assert found.keys_displaced
    assert set(fates(found)) == {Found.CONTENT}
    assert records(found) == [row.record_id for row in base]


def test_a_key_filled_down_stays_with_its_row_and_the_others_are_matched_by_content() -> None:
    base = [*people()]
    keys = [row.key for row in base]
    keys[3] = keys[2]

    found = look(base, keyed(came_back(base), keys))

    assert fates(found)[2:5] == [Found.KEY, Found.CONTENT, Found.KEY]
    assert records(found)[3] == base[3].record_id
    assert ProblemCode.DUPLICATE_KEY in found.rows[3].codes


def test_a_key_that_no_export_had_is_unknown_and_its_row_found_by_content_or_new() -> None:
    base, (stranger, *_) = people(), rows_that_left(Table.MEMBERS, [{}], Random(99))
    rows = came_back(base)
    rows[0] = dataclasses.replace(rows[0], key_text=stranger.key)
    rows.append(CameRow(99, stranger.key, {"name": "Vera Novak", "email": "vera@example.org"}))

    found = look(base, rows)

    assert fates(found)[0] is Found.CONTENT
    assert fates(found)[-1] is Found.NEW
    assert ProblemCode.KEY_UNKNOWN in found.rows[0].codes
    assert ProblemCode.KEY_UNKNOWN in found.rows[-1].codes


# copies


def test_a_row_that_was_copied_with_its_key_collapses_into_the_first() -> None:
    base = people()
    rows = came_back(base)
    rows.append(dataclasses.replace(rows[0], row=50))

    found = look(base, rows)

    assert fates(found) == [*[Found.KEY] * len(base), Found.COPY]
    assert found.rows[-1].copy_of == rows[0].row


def test_a_copy_that_was_typed_over_is_new_and_the_original_keeps_the_key() -> None:
    base = people()
    rows = came_back(base)
    typed = {"name": "Vera Novak", "phones": "+447700922222", "email": "vera@example.org"}
    rows.insert(1, changed(dataclasses.replace(rows[0], row=50), **typed))

    found = look(base, rows)

    assert fates(found)[:2] == [Found.KEY, Found.NEW]
    assert ProblemCode.DUPLICATE_KEY in found.rows[1].codes


def test_two_versions_of_one_row_are_asked_about() -> None:
    base = people()
    rows = came_back(base)
    rows[0] = changed(rows[0], phones="+447700911111")
    rows.append(changed(dataclasses.replace(rows[0], row=50), phones="+447700922222"))

    found = look(base, rows)

    for row in (found.rows[0], found.rows[-1]):
        assert row.found is Found.ASK
        assert row.candidates[0].record_id == base[0].record_id
        assert ProblemCode.DUPLICATE_KEY in row.codes
    assert found.missing == ()


def test_a_key_filled_down_over_rows_that_look_alike_collapses_nothing() -> None:
    base = weekly(4)
    base[1] = dataclasses.replace(base[1], cells=base[0].cells)
    rows = came_back(base, Table.EXCHANGES)
    rows[1] = dataclasses.replace(rows[1], key_text=rows[0].key_text)

    found = look(base, rows, Table.EXCHANGES)

    assert fates(found)[:2] == [Found.ASK, Found.ASK]
    assert found.missing == ()


def test_a_new_row_that_stands_there_twice_is_marked() -> None:
    base = people()
    cells = {"name": "Vera Novak", "email": "vera@example.org"}
    rows = [*came_back(base), CameRow(60, "", cells), CameRow(61, "", cells)]

    first, second = look(base, rows).rows[-2:]

    assert (first.found, first.codes) == (Found.NEW, ())
    assert (second.found, second.codes) == (Found.NEW, (ProblemCode.DUPLICATE_IN_FILE,))
    assert second.copy_of == 60


# rows of another export


def another_export(row: BaseRow, record_id: int) -> BaseRow:
    (key,) = (each.key for each in rows_that_left(Table.MEMBERS, [{}], Random(77)))
    return BaseRow(key, record_id, "E-OTHER", row.cells)


def test_a_row_of_another_export_is_matched_by_that_and_to_be_confirmed() -> None:
    base = people()
    other = another_export(base[0], base[0].record_id)
    rows = [CameRow(1, other.key, raw(Table.MEMBERS, dict(other.cells))), *came_back(base)[1:]]

    found = look(base, rows, other=other)

    assert found.rows[0].found is Found.CONTENT
    assert found.rows[0].base == other
    assert ProblemCode.ROW_FROM_OTHER_EXPORT in found.rows[0].codes
    assert found.missing == ()


def test_a_record_that_came_in_rows_of_two_exports_stays_with_this_one() -> None:
    base = people()
    other = another_export(base[0], base[0].record_id)
    rows = [*came_back(base), CameRow(80, other.key, raw(Table.MEMBERS, dict(other.cells)))]

    found = look(base, rows, other=other)

    assert found.rows[0].found is Found.KEY
    assert found.rows[-1].found is Found.ASK
    assert found.rows[-1].base is None


def test_a_key_of_another_export_beside_other_content_is_not_believed() -> None:
    base = people()
    other = another_export(base[5], base[5].record_id)
    rows = came_back(base)
    rows[0] = dataclasses.replace(rows[0], key_text=other.key)

    found = look(base, rows, other=other)

    assert found.rows[0].found is Found.CONTENT
    assert found.rows[0].base == base[0]


# who and what look alike


def household() -> list[BaseRow]:
    shared = {"phones": "+447700900999", "address": "5 Weir Street", "area": "North End"}
    cells = [
        {**shared, "name": name} for name in ("Ana Bell", "Ben Bell", "Cleo Bell", "Dan Bell")
    ]
    return rows_that_left(
        Table.MEMBERS, [*(dict(row.cells) for row in people()), *cells], Random(8)
    )


def test_people_of_one_household_are_told_apart_by_name() -> None:
    base = household()

    found = look(base, keyed(came_back(base), [""] * len(base)))

    assert records(found) == [row.record_id for row in base]


def test_where_keys_are_displaced_one_of_two_who_are_alike_is_asked_about() -> None:
    shared = {"phones": "+447700900999", "address": "5 Weir Street"}
    twins = [{**shared, "name": "Hana Bell"}, {**shared, "name": "Hanna Bell"}]
    cells = [*(dict(row.cells) for row in people()), *twins]
    base = rows_that_left(Table.MEMBERS, cells, Random(8))
    rows = came_back(base)
    rows[-1] = changed(rows[-1], name="Hannna Bell")
    keys = [row.key for row in base]
    displaced = [*keys[1:6], keys[0], *keys[6:]]

    trusting, suspicious = look(base, rows), look(base, keyed(rows, displaced))

    assert (trusting.keys_displaced, suspicious.keys_displaced) == (False, True)
    assert fates(trusting)[-1] is Found.KEY
    assert fates(suspicious)[6:-1] == [Found.KEY] * (len(base) - 7)
    assert fates(suspicious)[-1] is not Found.KEY


def test_a_new_member_of_a_household_is_nobody_of_it() -> None:
    base = household()
    shared = {"phones": "+447700900999", "address": "5 Weir Street", "area": "North End"}
    rows = [*came_back(base)[:-1], CameRow(70, "", {**shared, "name": "Ewa Novak"})]

    found = look(base, rows)

    assert found.rows[-1].base is None


@pytest.mark.parametrize(
    ("first", "second"),
    [("王小明", "王小红"), ("רחל לוי", "רחל כהן"), ("Ольга Иванова", "Ольга Петрова")],
)
def test_names_in_any_script_tell_people_apart(first: str, second: str) -> None:
    cells = [{"name": first, "area": "North End"}, {"name": second, "area": "North End"}]
    base = rows_that_left(Table.MEMBERS, cells, Random(4))

    found = look(base, keyed(came_back(base), ["", ""])[::-1])

    assert records(found) == [2, 1]


def test_a_few_cells_that_many_have_identify_nobody() -> None:
    base = rows_that_left(
        Table.MEMBERS, [{"area": "North End", "kind": "person"}, {"name": "Ana Bell"}], Random(5)
    )

    found = look(base, [CameRow(2, "", {"name": None, "area": "North End", "kind": "person"})])

    assert found.rows[0].base is None


def weekly(weeks: int) -> list[BaseRow]:
    cells = [
        {
            "day": f"2026-01-{1 + 7 * week:02}",
            "giver": "Ana Bell",
            "receiver": "Tom Hill",
            "category": "Lifts",
            "quantity": "1",
        }
        for week in range(weeks)
    ]
    return rows_that_left(Table.EXCHANGES, cells, Random(6))


def test_the_same_help_on_another_day_is_never_guessed() -> None:
    base = weekly(4)
    rows = keyed(came_back(base, Table.EXCHANGES), [""] * 4)
    rows[1] = changed(rows[1], day="2026-01-10")

    found = look(base, rows, Table.EXCHANGES)

    assert fates(found) == [Found.CONTENT, Found.ASK, Found.CONTENT, Found.CONTENT]
    assert found.missing == ()


def test_next_weeks_help_is_new() -> None:
    base = weekly(3)
    rows = came_back(base, Table.EXCHANGES)
    rows.append(changed(dataclasses.replace(rows[-1], row=9, key_text=""), day="2026-01-22"))

    assert fates(look(base, rows, Table.EXCHANGES)) == [*[Found.KEY] * 3, Found.NEW]


def test_keys_shifted_along_weekly_help_are_not_believed() -> None:
    base = weekly(4)
    keys = [row.key for row in base]

    found = look(base, keyed(came_back(base, Table.EXCHANGES), [*keys[1:], ""]), Table.EXCHANGES)

    assert found.keys_displaced
    assert Found.KEY not in fates(found)
    assert records(found) == [row.record_id for row in base]


# laws


def sketch(rows: Sequence[CameRow], found: Identified) -> dict[tuple[object, ...], object]:
    """What became of each row, whatever its number."""

    def fate(each: RowIdentity) -> object:
        is_copy = each.copy_of is not None
        return each.found, each.base, each.candidates, is_copy

    return {
        (row.key_text, *sorted(map(str, row.cells.items()))): fate(each)
        for row, each in zip(rows, found.rows, strict=True)
    }


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 500), accident=st.sampled_from(sorted(ACCIDENTS)))
def test_the_order_of_rows_changes_nothing_about_who_is_matched(seed: int, accident: str) -> None:
    random = Random(seed)
    base = rows_that_left(Table.MEMBERS, example_cells(Table.MEMBERS, 60, seed=2), random)
    strangers = example_cells(Table.MEMBERS, 60, seed=3)
    rows = [
        each.came
        for each in ACCIDENTS[accident](returned(Table.MEMBERS, base, strangers, random), random)
    ]
    mixed = random.sample(rows, len(rows))
    renumbered = [dataclasses.replace(row, row=number) for number, row in enumerate(mixed, 500)]

    found, again = look(base, rows), look(random.sample(base, len(base)), renumbered)

    assert sketch(rows, found) == sketch(renumbered, again)
    assert {row.key for row in found.missing} == {row.key for row in again.missing}


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 500),
    accident=st.sampled_from(sorted(ACCIDENTS)),
    table=st.sampled_from(list(Table)),
)
def test_every_row_has_one_fate_and_no_two_rows_one_record(
    seed: int, accident: str, table: Table
) -> None:
    random = Random(seed)
    base = rows_that_left(table, example_cells(table, 60, seed=2)[:60], random)
    strangers = example_cells(table, 60, seed=3)[:60]
    rows = [
        each.came for each in ACCIDENTS[accident](returned(table, base, strangers, random), random)
    ]

    found = look(base, rows, table)

    taken = [record for record in records(found) if record is not None]
    assert [each.row for each in found.rows] == [row.row for row in rows]
    assert len(set(taken)) == len(taken)
    assert not {row.record_id for row in found.missing} & set(taken)
    assert all(
        (each.base is None) == (each.found in {Found.ASK, Found.NEW, Found.COPY})
        for each in found.rows
    )


@pytest.mark.parametrize("table", list(Table))
def test_no_accident_to_the_keys_writes_to_a_wrong_row_without_asking(table: Table) -> None:
    for accident, counted in simulation(table, 80, 80, run=1).items():
        assert counted["wrong"] == 0, accident
        assert counted["right"] + counted["confirm"] > 50, accident


def test_trusting_keys_blindly_would_write_to_wrong_rows() -> None:
    random = Random(1)
    base = people()
    rows = returned(Table.MEMBERS, base, [{"name": "Vera Novak"}], random)

    counted = tally(Table.MEMBERS, base, ACCIDENTS["key column shifted by one"](rows, random))

    assert counted["blindly"] > 8
    assert counted["wrong"] == 0
