"""Rows become field values; what is odd is said beside its cell, and nothing is lost."""

import dataclasses
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser_app.domain.exchanges import Asked, Outcome
from organiser_app.domain.needs import NeedState, Urgency
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.cells import CellRange, CellTrouble, CellValue, SheetCells
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import SheetHint
from organiser_app.spreadsheet.parse import (
    Fate,
    ParsedRow,
    ParsedTable,
    ParseOptions,
    note_text,
    parse,
)
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.recognise import recognise_sheet
from tests.helpers.reference import reference
from tests.helpers.typed_sheets import a_delimited_file, a_sheet, sheet_of_rows

US = ParseOptions(region="US")


def parsed(sheet: SheetCells | str, options: ParseOptions = US) -> ParsedTable:
    cells = a_sheet(sheet) if isinstance(sheet, str) else sheet
    return parse(cells, recognise_sheet(cells).tables[0], options)


def filled(row: ParsedRow) -> dict[str, object]:
    return {key: value for key, value in row.values.items() if value is not None}


def test_a_log_of_exchanges_becomes_values() -> None:
    table = parsed(
        "date,giver,receiver,category,quantity,unit,requested,outcome\n"
        "2024-03-01,Ana,Bo,Soup,1.5,litres,spontaneous,received"
    )

    assert filled(table.rows[0]) == {
        "day": date(2024, 3, 1),
        "giver": "Ana",
        "receiver": "Bo",
        "category": "Soup",
        "quantity": Decimal("1.5"),
        "unit": "litres",
        "asked": Asked.UNASKED,
        "outcome": Outcome.COMPLETED,
    }


@pytest.mark.parametrize("line", ["--- new people from the fair ---", "=======", "** 2024 **"])
def test_a_line_drawn_across_a_roster_is_nobody(line: str) -> None:
    table = parsed(f"Name,Phone\nBo,617-555-0102\n{line},\nCleo,617-555-0103")

    assert [row.fate for row in table.rows] == [Fate.OK, Fate.IGNORED, Fate.OK]
    assert table.rows[1].problems[0].code is ProblemCode.ROW_IGNORED


def test_one_row_is_one_need_however_many_kinds_of_help_it_ticks() -> None:
    table = parsed('Name,What do you need?\nAna,"Food, Ride, Phone calls"')

    assert len(table.rows) == 1
    assert table.rows[0].values["category"] == "Food"
    assert table.rows[0].values["tags"] == ("Ride", "Phone calls")


def test_a_blank_cell_of_a_column_is_told_from_a_column_that_is_not_there() -> None:
    row = parsed("Name,Phone,Email\nAna,,ana@example.org").rows[0]

    assert row.values["phones"] is None
    assert "address" not in row.values


def test_a_bad_cell_is_named_and_its_words_are_kept() -> None:
    row = parsed("Name,Email,Joined\nAna,nowhere,some day").rows[0]

    assert [(each.code, each.cell, each.found) for each in row.problems] == [
        (ProblemCode.BAD_EMAIL, "B2", "nowhere"),
        (ProblemCode.BAD_DATE, "C2", "some day"),
    ]
    assert row.fate is Fate.OK
    assert note_text(row) == "Email: nowhere\nJoined: some day"


def test_unmapped_columns_become_lines_of_the_note() -> None:
    row = parsed("Name,Phone,Notes,Shoe size\nAna,617-555-0102,quiet,38").rows[0]

    assert note_text(row) == "quiet\nShoe size: 38"


def test_a_member_without_a_name_is_held_back() -> None:
    row = parsed("Name,Phone,Email\n,617-555-0102,x@example.org").rows[0]

    assert row.fate is Fate.HELD_BACK
    assert row.problems[-1].code is ProblemCode.REQUIRED_EMPTY
    assert row.problems[-1].cell == "A2"


def test_titles_totals_and_repeated_headers_are_left_out_and_said_so() -> None:
    table = parsed(
        "Requests,,\nName,What do you need?,Quantity\nAna,Soup,2\n"
        "Name,What do you need?,Quantity\nBo,Ride,1\nTotal,,3"
    )

    reasons = {row.row: row.problems[0].values["reason"] for row in table.rows if row.problems}
    assert reasons == {4: "repeated_header", 6: "total"}
    assert [row.row for row in table.rows if row.fate is Fate.OK] == [3, 5]


def test_a_person_called_summer_is_not_a_total() -> None:
    table = parsed("Name,Phone\nSummer,617-555-0102\nTotal Rexhepi,617-555-0103")

    assert [row.fate for row in table.rows] == [Fate.OK, Fate.OK]


def test_rows_of_group_names_give_their_category_to_the_rows_below() -> None:
    table = parsed(
        ",Title,Description,User,Offered on\nLessons,,,,\n,Piano,for children,Ana,2024-01-02\n"
        "Rides,,,,\n,To the clinic,on Mondays,Bo,2024-01-03"
    )

    rows = [row for row in table.rows if row.fate is Fate.OK]
    assert table.table is Table.OFFERS
    assert [row.values["category"] for row in rows] == ["Lessons", "Rides"]
    assert [row.row for row in table.rows if row.fate is Fate.IGNORED] == [2, 4]


def test_yes_to_a_question_is_its_kind_of_help_and_other_answers_stay_words() -> None:
    table = parsed(
        "Name,Phone,Do you need a ride?,Do you need food?\nAna,617-555-0102,Yes,yes - for two\n"
        "Bo,617-555-0103,Maybe,Yes"
    )

    ana, bo = table.rows
    assert (ana.values["category"], ana.values["tags"]) == ("a ride", ("food",))
    assert note_text(ana) == "Do you need food?: yes - for two"
    assert bo.values["category"] == "food"
    assert note_text(bo) == "Do you need a ride?: Maybe"


def test_a_column_for_each_item_is_counted_in_words() -> None:
    table = parsed(
        "name,street,phone,regular,vegetarian\nSam,1 Main St,416-555-0101,2,1\n"
        "Lee,2 Main St,416-555-0102,,3"
    )

    sam, lee = table.rows
    assert sam.values["words"] == "2 regular, 1 vegetarian"
    assert (sam.values["category"], sam.values["tags"]) == ("regular", ("vegetarian",))
    assert (lee.values["category"], lee.values["quantity"]) == ("vegetarian", Decimal(3))


def test_a_number_before_a_kind_of_help_is_its_quantity() -> None:
    row = parsed("name,phone,request_type\nSam,416-555-0101,2 boxes").rows[0]

    assert (row.values["category"], row.values["quantity"]) == ("boxes", Decimal(2))
    assert row.values["words"] == "2 boxes"


def test_a_contact_column_gives_phone_and_address() -> None:
    table = parsed(
        "Name,Contact info,What do you need?\nAna,617-555-0102,Soup\n"
        "Bo,bo@example.org or 617-555-0103,Ride"
    )

    ana, bo = table.rows
    assert (ana.values["phones"], ana.values["email"]) == (("+16175550102",), None)
    assert (bo.values["phones"], bo.values["email"]) == (("+16175550103",), "bo@example.org")


def test_a_second_address_is_kept_in_the_note() -> None:
    row = parsed("Name,Email\nAna,ana@example.org; ana@example.net").rows[0]

    assert row.values["email"] == "ana@example.org"
    assert note_text(row) == "ana@example.net"


def test_parts_of_names_phones_and_households_are_put_together() -> None:
    row = parsed(
        "First name,Last name,Home phone,Cell phone,Adults,Children,Street,City\n"
        "Luz,Paz Gil,617-555-0102,617-555-0103,2,3,1 Main St,Medford"
    ).rows[0]

    assert row.values["name"] == "Luz Paz Gil"
    assert row.values["phones"] == ("+16175550102", "+16175550103")
    assert row.values["household_size"] == 5
    assert row.values["address"] == "1 Main St, Medford"


def test_several_notes_keep_their_headers() -> None:
    row = parsed("Name,Phone,Organizer notes,Comments\nAna,617-555-0102,call late,shy").rows[0]

    assert row.values["note"] == "Organizer notes: call late\nComments: shy"


def test_a_column_headed_done_says_met_with_a_yes() -> None:
    table = parsed("Name,Need,Completed?\nAna,Soup,Yes\nBo,Ride,No")

    assert [row.values["state"] for row in table.rows] == [NeedState.MET, None]


def test_accounts_known_by_number_only_are_called_by_it() -> None:
    members = parsed("id,created,code,status,balance\nu1,2026-02-09,NET10001,active,2.00")
    transfers = parsed(
        "created,state,amount,description,payer.code,payee.code\n"
        "2026-02-09T10:00:00.000Z,committed,2.00,gardening,NET10001,NET10002"
    )

    assert members.rows[0].values["name"] == "NET10001"
    assert transfers.rows[0].values["giver"] == "NET10002"
    assert transfers.rows[0].values["receiver"] == "NET10001"


def test_a_headerless_file_of_posts_is_needs_and_offers() -> None:
    cells = a_sheet(
        "3,Offer,Piano lessons,Beginners,4,2020-01-02,,\n"
        "7,Inquiry,Need a ride,To the clinic,2,2020-01-05,2020-02-01,2020-03-01"
    )

    needs, offers = (parse(cells, table, US) for table in recognise_sheet(cells).tables)

    assert needs.rows[0].values["words"] == "Need a ride\nTo the clinic"
    assert needs.rows[0].values["needed_by"] == date(2020, 3, 1)
    assert offers.rows[0].values["start"] == date(2020, 1, 2)


def test_ambiguous_dates_are_one_question_for_the_column() -> None:
    text = "Name,Phone,Joined\nAna,1,3/4/2024\nBo,2,5/6/2024"

    asked = parsed(text, ParseOptions())
    told = parsed(text, ParseOptions(date_order=DateOrder.DAY_FIRST))

    question = asked.problems[0]
    assert question.code is ProblemCode.DATE_ORDER_AMBIGUOUS
    assert question.values["column"] == 3
    assert asked.rows[0].values["joined"] is None
    assert told.problems == ()
    assert told.rows[0].values["joined"] == date(2024, 4, 3)


def test_the_region_suggests_an_order_and_the_question_stays() -> None:
    table = parsed("Name,Phone,Joined\nAna,1,3/4/2024", ParseOptions(region="GB"))

    assert table.rows[0].values["joined"] == date(2024, 4, 3)
    assert table.problems[0].values["suggested"] == "day_first"


def test_one_plain_column_decides_for_the_other_columns_of_its_sheet() -> None:
    table = parsed(
        "Name,What do you need?,Timestamp,Needed by\nAna,Soup,3/20/2020 14:02:11,4/5/2020",
        ParseOptions(region="GB"),
    )

    assert table.rows[0].values["needed_by"] == date(2020, 4, 5)
    assert table.problems == ()


def test_error_cells_are_problems_and_not_blanks() -> None:
    cells = a_sheet("Name,Phone\nAna,#N/A\nBo,617-555-0103")
    sheet = dataclasses.replace(
        cells, troubles={(2, 2): CellTrouble(ProblemCode.CELL_ERROR_VALUE, "#N/A")}
    )

    row = parsed(sheet).rows[0]

    assert row.values["phones"] is None
    assert [(each.code, each.cell) for each in row.problems] == [
        (ProblemCode.CELL_ERROR_VALUE, "B2")
    ]


def test_a_cell_merged_over_rows_says_the_same_for_each() -> None:
    cells = a_sheet("Area,Name,Phone\nNorth,Ana,617-555-0102\n,Bo,617-555-0103")
    sheet = dataclasses.replace(cells, merged=(CellRange(2, 1, 3, 1),))

    assert [row.values["area"] for row in parsed(sheet).rows] == ["North", "North"]


def test_hours_minutes_and_seconds_become_hours() -> None:
    for header, cell in (("Hours", "1.5"), ("Minutes", "90"), ("Amount in seconds", "5400")):
        row = parsed(f"Giver,Receiver,{header}\nAna,Bo,{cell}").rows[0]

        assert (row.values["quantity"], row.values["unit"]) == (Decimal("1.5"), "hours")


def test_a_number_behind_a_name_is_not_part_of_the_name() -> None:
    row = parsed("Date,From,To,Post,Quantity\n2024-02-01,Ana Paz,Pau (31),Class,1:00").rows[0]

    assert row.values["giver"] == "Pau"
    assert row.values["giver_code"] == "31"
    assert row.values["receiver"] == "Ana Paz"


def test_a_row_of_a_mixed_sheet_goes_to_its_own_table_only() -> None:
    cells = a_sheet("Name,Type,Title\nAna,Offer,Piano\nBo,Request,Ride")
    needs, offers = (parse(cells, table, US) for table in recognise_sheet(cells).tables)

    assert [row.values["name"] for row in needs.rows] == ["Bo"]
    assert [row.values["name"] for row in offers.rows] == ["Ana"]


def test_typed_cells_need_no_text() -> None:
    sheet = sheet_of_rows(
        [
            ["Date", "Giver", "Receiver", "Hours", "Asked for"],
            [date(2024, 3, 1), "Ana", "Bo", 1.5, True],
            [date(2024, 3, 2), "Bo", "Ana", 1, False],
        ]
    )

    rows = parsed(sheet).rows

    assert [row.values["quantity"] for row in rows] == [Decimal("1.5"), Decimal(1)]
    assert [row.values["asked"] for row in rows] == [Asked.ASKED, Asked.UNASKED]


def test_a_default_kind_of_help_fills_rows_that_name_none() -> None:
    text = "Name,Delivery date,Is urgent\nAna,2024-05-01,yes"

    held = parsed(text)
    given = parsed(text, ParseOptions(default_category="Groceries"))

    assert held.rows[0].fate is Fate.HELD_BACK
    assert given.rows[0].values["category"] == "Groceries"
    assert given.rows[0].fate is Fate.OK


def test_the_lansing_form_is_read_as_people_wrote_it() -> None:
    sheet = a_delimited_file(reference("intake/rubyforgood-mutual-aid/submission_responses.csv"))

    row = parsed(sheet).rows[0]

    assert row.values["state"] == NeedState.MET
    assert row.values["urgency"] == Urgency.SOON
    assert row.values["opened"] == date(2020, 3, 15)
    assert row.values["household_size"] == 7
    assert row.values["recurring"] == "once"
    assert (row.values["category"], row.values["tags"]) == (
        "Food",
        ("pet care", "clothing/laundry"),
    )
    assert "Completed (recurring) 4/15/20" in note_text(row)


def test_the_crown_heights_sheet_is_read_as_people_wrote_it() -> None:
    sheet = a_delimited_file(
        reference("intake/layouts_reconstructed/crownheights_airtable_requests.csv")
    )

    first, second = parsed(sheet).rows

    assert first.values["address"] == "Sterling Pl & Kingston Ave"
    assert first.values["opened"] == date(2020, 4, 12)
    assert first.values["phones"] == second.values["phones"] == ("+17185550141",)
    assert first.values["urgency"] == Urgency.SOON
    assert second.values["urgency"] == Urgency.URGENT
    assert (first.values["state"], second.values["state"]) == (
        NeedState.OPEN,
        NeedState.WITHDRAWN,
    )


@pytest.mark.parametrize(
    "name", ["koster_leckie_gifts", "colombia_rich_give", "rhesus_grooming", "eies_messages"]
)
def test_real_logs_lose_no_row_and_raise_no_problem(name: str) -> None:
    sheet = a_delimited_file(reference(f"logs/{name}.csv"))

    table = parsed(sheet)

    assert table.table is Table.EXCHANGES
    assert len(table.rows) == len(sheet.rows) - 1
    assert all(row.fate is Fate.OK and not row.problems for row in table.rows)


def test_a_page_of_text_in_the_place_of_a_value_is_kept_as_words() -> None:
    page = "x" * 30_000

    row = parsed(f"Name,Phone,Email,Joined\nAna,{page},{page},{page}").rows[0]

    assert [problem.code for problem in row.problems] == [
        ProblemCode.BAD_PHONE,
        ProblemCode.BAD_EMAIL,
        ProblemCode.BAD_DATE,
    ]
    assert note_text(row).count("x") == 90_000


_CELLS = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "Name",
            "Phone",
            "Date",
            "From",
            "To",
            "Status",
            "Need",
            "Email",
            "Total",
            "yes",
            "=",
            "(",
            "'",
        ]
    ),
    st.text(max_size=12),
    st.integers(-(10**12), 10**12),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)


@settings(max_examples=100, deadline=None)
@given(
    rows=st.lists(st.lists(_CELLS, min_size=1, max_size=8), max_size=8),
    table=st.one_of(st.none(), st.sampled_from(Table)),
    is_headerless=st.booleans(),
)
def test_no_sheet_whatever_it_holds_stops_an_import(
    rows: list[list[CellValue]], table: Table | None, is_headerless: bool
) -> None:
    sheet = sheet_of_rows(rows)
    hint = SheetHint(table=table, is_headerless=is_headerless)

    for found in recognise_sheet(sheet, hint=hint).tables:
        result = parse(sheet, found, US)

        numbers = [row.row for row in result.rows]
        assert numbers == sorted(set(numbers))
        assert set(numbers) <= set(sheet.row_numbers)


def test_rows_are_the_same_one_by_one_and_column_by_column() -> None:
    rows = parsed(
        "name,phone,joined,shoe size\n"
        "Ana,,2024-03-01,38\n"
        "Total,,,38\n"
        "Bo,none yet,some day,\n"
        "Name,Phone,Joined,Shoe size\n"
        "Cleo,,,41"
    ).rows

    assert [row.row for row in rows] == list(rows.numbers) == [2, 3, 4, 5, 6]
    assert [row.fate for row in rows] == rows.fates()
    assert [row.values.get("name") for row in rows] == rows.column("name")
    assert [row.values.get("email") for row in rows] == rows.column("email") == [None] * 5
    assert list(rows.odd) == [1, 2, 3]
    assert rows[-1] == rows[4] == rows[4:][0]
    assert [note_text(row) for row in rows][0::4] == ["shoe size: 38", "shoe size: 41"]
