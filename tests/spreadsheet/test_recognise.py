"""Sheets of coordinators are recognised by general rules; every row here is invented."""

import pytest

from organiser_app.spreadsheet.assigning import Column, map_columns
from organiser_app.spreadsheet.content import profile
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import (
    SheetHint,
    TableRecognition,
    Transform,
    Treatment,
    as_remembered,
    choose_column,
    swap_sides,
)
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.recognise import recognise_sheet
from tests.helpers.reference import reference
from tests.helpers.typed_sheets import a_delimited_file, a_sheet


def the_table(text: str, **hint: object) -> TableRecognition:
    found = recognise_sheet(a_sheet(text), hint=SheetHint(**hint))  # type: ignore[arg-type] # tests
    assert len(found.tables) == 1
    return found.tables[0]


def fields(table: TableRecognition) -> dict[str, str | None]:
    return {each.header: each.field for each in table.columns}


REQUESTS = """
Name,Phone,What do you need?,How urgent?
Ana,617-555-0102,Groceries,Today
Bo,617-555-0103,Ride,no rush
"""


def test_a_plain_list_of_requests_is_needs() -> None:
    table = the_table(REQUESTS)

    assert table.table is Table.NEEDS
    assert fields(table) == {
        "Name": "name",
        "Phone": "phones",
        "What do you need?": "category",
        "How urgent?": "urgency",
    }


@pytest.mark.parametrize(
    "question", ["When do you need it by?", "When do you need it?", "Need it by", "By when?"]
)
def test_the_question_by_when_is_the_day_it_is_needed_by(question: str) -> None:
    table = the_table(
        f"Timestamp,Name,What do you need?,{question}\n5/3/2024 10:00:00,Ana,Soup,5/25/2024"
    )

    assert fields(table)[question] == "needed_by"


def test_a_header_is_found_under_titles_and_blank_lines() -> None:
    table = the_table("Requests of spring,,,\nupdated 3 May,,,\n,,,\n" + REQUESTS.strip())

    assert table.header_rows == (4,)


def test_a_header_over_two_lines_is_read_as_one() -> None:
    table = the_table(
        """
        Giver,,Receiver,,What,When
        Name,Phone,Name,Phone,,
        Ana,617-555-0102,Bo,617-555-0103,Soup,2024-03-01
        """.replace("        ", "")
    )

    assert table.table is Table.EXCHANGES
    assert table.header_rows == (1, 2)
    assert list(fields(table).values()) == [
        "giver",
        "giver_phone",
        "receiver",
        "receiver_phone",
        "category",
        "day",
    ]


def test_a_line_above_names_the_columns_that_the_header_leaves_blank() -> None:
    table = the_table(
        """
        Person,,Contact,,Where,Can help with,Joined
        First name,Last name,Mobile,E-mail,Area,(tick all),
        Ana,Ruiz,617-555-0102,ana@example.org,North End,Rides,2024-03-01
        Bo,Lind,617-555-0103,bo@example.org,Hillcrest,Childcare,2024-03-02
        """
    )

    assert table.header_rows == (1, 2)
    assert fields(table) | {"Can help with (tick all)": "skills", "Joined": "joined"} == fields(
        table
    )


def test_misspelt_headers_are_understood() -> None:
    table = the_table(
        "volunter_name,volnteer phone,emial,availabilty\nAde,617-555-0102,a@example.org,evenings"
    )

    assert list(fields(table).values()) == ["name", "phones", "email", "availability"]


@pytest.mark.parametrize(
    ("header", "table"),
    [
        ("Fecha,De,A,Anuncio,Cantidad", Table.EXCHANGES),
        ("Data,De,A,Anunci,Quantitat", Table.EXCHANGES),
        ("Datum,Geber,Empfänger,Art der Hilfe,Stunden", Table.EXCHANGES),
        ("N.º,Nombre,Email,Teléfono,Creado", Table.MEMBERS),
        ("Horodateur,Nom,Téléphone,De quoi avez-vous besoin ?,Est-ce urgent ?", Table.NEEDS),
        ("Título,Descripción,Usuario,Oferta,Fecha", Table.OFFERS),
    ],
)
def test_headers_of_other_languages_are_understood(header: str, table: Table) -> None:
    assert the_table(header).table is table


@pytest.mark.parametrize(
    "text",
    [
        "Product,Price,Stock\nRice,2.50,10",
        "Item,Unit,Category,1 Person(s),2 Person(s)\nRice,bag,Dry,1,2",
        "Month,Income,Expense\nJanuary,100,50",
        "address,postal,city,lat,lon\n1 Main St,M4X,Toronto,43.6,-79.3",
        "Field,Description,Response Type,Note\nMonth,the month,Date,first of month",
    ],
)
def test_what_is_not_ours_is_taken_for_nothing(text: str) -> None:
    found = recognise_sheet(a_sheet(text))

    assert found.tables == ()
    assert found.problems[0].code is ProblemCode.HEADER_NOT_FOUND


def test_an_empty_sheet_holds_no_data() -> None:
    assert recognise_sheet(a_sheet("")).problems[0].code is ProblemCode.NO_DATA


def test_the_person_decides_the_table_and_the_header_row() -> None:
    table = the_table("Title,Price\nRice,2\nWhat,Who\nSoup,Ana", table=Table.OFFERS, header_row=3)

    assert table.table is Table.OFFERS
    assert table.header_rows == (3,)


def test_yes_no_questions_become_kinds_of_help() -> None:
    table = the_table(
        "Timestamp,Name,Do you need help getting supplies or running errands?,Do you need a ride?\n"
        "3/20/2020 14:02:11,Kim,Yes,No"
    )

    gates = [each for each in table.columns if each.transform is Transform.GATE]
    assert [each.argument for each in gates] == ["getting supplies or running errands", "a ride"]
    assert {each.field for each in gates} == {"category"}


def test_a_column_for_each_item_becomes_counts() -> None:
    table = the_table("name,street,phone,regular,vegetarian\nSam,1 Main St,4165550101,2,1")

    assert table.table is Table.NEEDS
    items = [each for each in table.columns if each.transform is Transform.COUNT_OF]
    assert [each.argument for each in items] == ["regular", "vegetarian"]


def test_names_in_parts_go_to_one_name() -> None:
    table = the_table("first_name,last_name,email\nLuz,Paz,luz@example.org")

    assert [each.transform for each in table.columns_of("name")] == [
        Transform.FIRST_NAME,
        Transform.LAST_NAME,
    ]


def test_content_decides_where_headers_cannot() -> None:
    table = the_table("Naam,Bereikbaar,Name\nx,ana@example.org,Ana\ny,bo@example.org,Bo")

    assert fields(table)["Bereikbaar"] == "email"


def test_a_header_whose_cells_contradict_it_is_pointed_out() -> None:
    table = the_table("Name,Email,Phone,Joined\nAna,x,1,red\nBo,y,2,green\nCy,z,3,blue")

    codes = {
        problem.found for problem in table.problems if problem.code == "COLUMN_CONTENT_MISMATCH"
    }
    assert codes >= {"Email", "Joined"}


def test_nothing_is_dropped_in_silence() -> None:
    table = the_table("Name,Phone,Shoe size,password,Balance,Empty\nAna,617-555-0102,38,x,3,")

    treatments = {each.header: (each.treatment, each.why) for each in table.columns}
    assert treatments["Shoe size"] == (Treatment.NOTE, Why.UNKNOWN)
    assert treatments["password"] == (Treatment.IGNORE, Why.SECRET)
    assert treatments["Balance"] == (Treatment.IGNORE, Why.BALANCE)
    unmapped = [each.found for each in table.problems if each.code is ProblemCode.COLUMN_UNMAPPED]
    assert unmapped == ["Shoe size"]


def test_who_pays_in_a_ledger_has_received_the_help() -> None:
    table = the_table("From,To,Description,Amount\nNET10001,NET10002,two hours gardening,2")

    assert fields(table)["From"] == "receiver"
    assert fields(table)["To"] == "giver"
    assert table.is_payment
    assert ProblemCode.HEADER_AMBIGUOUS in {problem.code for problem in table.problems}


def test_from_and_to_of_a_log_of_gifts_stay_giver_and_receiver() -> None:
    table = the_table("Date,From,To,What\n2024-03-01,Ana,Bo,Soup")

    assert (fields(table)["From"], fields(table)["To"]) == ("giver", "receiver")
    assert not table.is_payment


def test_sides_can_be_swapped_and_swapped_back() -> None:
    table = the_table("payer,payee,quantity,created\n12,ann@example.org,1.5,3 May 2016")

    assert fields(swap_sides(table))["payer"] == "giver"
    assert swap_sides(swap_sides(table)) == table


def test_a_sheet_of_offers_and_needs_becomes_both() -> None:
    found = recognise_sheet(
        a_sheet("Name,Type,Title,Date\nAna,Offer,Piano,2024-01-02\nBo,Request,Ride,2024-01-03")
    )

    assert [table.table for table in found.tables] == [Table.NEEDS, Table.OFFERS]
    assert all(table.only_rows for table in found.tables)


HEADERLESS = {
    Table.MEMBERS: "1,2016-01-10,Ana,,Paz Gil,1,1980-05-03,612345678,,ana@example.org\n"
    "2,2016-02-11,Pau,Josep,Serra,2,,,,pau@example.org",
    Table.EXCHANGES: "NET10001,NET10002,two hours gardening,2\nNET10003,NET10001,bread,0.5",
}


@pytest.mark.parametrize("table", list(HEADERLESS))
def test_headerless_files_are_known_where_every_cell_proves_it(table: Table) -> None:
    found = the_table(HEADERLESS[table])

    assert found.table is table
    assert found.header_rows == ()
    assert {each.why for each in found.columns} == {Why.POSITION}


def test_headerless_files_are_not_guessed() -> None:
    found = recognise_sheet(a_sheet("Ana,Bo,soup,plenty\nBo,Cy,ride,long"))

    assert found.tables == ()


def test_a_decided_mapping_comes_back_with_the_same_headers() -> None:
    table = choose_column(the_table(REQUESTS), 3, field="words")
    remembered = {table.signature: as_remembered(table)}

    again = recognise_sheet(a_sheet(REQUESTS.lower()), remembered=remembered).tables[0]

    assert again.columns[2].field == "words"
    assert again.columns[2].why is Why.REMEMBERED


def test_a_decided_mapping_survives_a_new_question_and_another_order() -> None:
    table = choose_column(the_table(REQUESTS), 3, field="words")
    remembered = {table.signature: as_remembered(table)}
    changed = "Email,How urgent?,Name,What do you need?,Phone\na@example.org,Today,Ana,Soup,1"

    again = recognise_sheet(a_sheet(changed), remembered=remembered).tables[0]

    assert fields(again) == {
        "Email": "email",
        "How urgent?": "urgency",
        "Name": "name",
        "What do you need?": "words",
        "Phone": "phones",
    }


def test_our_own_key_column_is_known_and_never_a_field() -> None:
    table = the_table("Key - leave as is,Name,Phones\nM-JFTS-F,Ana,617-555-0102")

    assert table.key_column == 1
    assert table.columns[0].treatment is Treatment.IGNORE


REAL = {
    "layouts_reconstructed/bedstuystrong_airtable_members.csv": (
        Table.MEMBERS,
        {"Name": "name", "Email Address": "email", "Phone Number": "phones"},
    ),
    "layouts_reconstructed/community_weaver_exchange_record.csv": (
        Table.EXCHANGES,
        {
            "Service date": "day",
            "Service provider": "giver",
            "Service recipient": "receiver",
            "Service category": "category",
            "Hours": "quantity",
        },
    ),
    "layouts_reconstructed/crownheights_airtable_requests.csv": (
        Table.NEEDS,
        {
            "Phone": "phones",
            "Time": "opened",
            "Message": "words",
            "Cross Street #1": "address",
            "Time Sensitivity": "urgency",
            "Delivery volunteer": "helper",
            "Status": "state",
            "Household Size": "household_size",
        },
    ),
    "layouts_reconstructed/crownheights_airtable_volunteers.csv": (
        Table.MEMBERS,
        {
            "volunter_name": "name",
            "volunteer_ways_to_help": "skills",
            "volunteer_quadrant": "area",
            "Created Time": "joined",
        },
    ),
    "layouts_reconstructed/medford_somerville_google_form.csv": (
        Table.NEEDS,
        {"Contact Info": "contact", "Neighborhood": "area", "Timestamp": "opened"},
    ),
    "layouts_reconstructed/romsey_tracking_sheet.csv": (
        Table.NEEDS,
        {
            "requesterName": "name",
            "requesterContact": "contact",
            "requestType": "category",
            "requestStatus": "state",
            "slackVolunteerName": "helper",
        },
    ),
    "layouts_reconstructed/timeoverflow_export_transfers.csv": (
        Table.EXCHANGES,
        {"Date": "day", "From": "receiver", "To": "giver", "Quantity": "quantity"},
    ),
    "layouts_reconstructed/ward4_orders.csv": (
        Table.NEEDS,
        {"is_urgent": "urgency", "delivery_date": "needed_by", "num_adults": "household_size"},
    ),
    "rubyforgood-mutual-aid/submission_responses.csv": (
        Table.NEEDS,
        {
            "What do you need? Check all that apply": "category",
            "Is your need:": "urgency",
            "Is your need recurring?": "recurring",
            "Number of people in household": "household_size",
            "Does your request need to remain anonymous?": "is_sensitive",
        },
    ),
    "human-essentials/partners_with_bom_encoding.csv": (
        Table.MEMBERS,
        {"name": "name", "email": "email"},
    ),
}


@pytest.mark.parametrize("path", list(REAL))
def test_sheets_that_groups_really_use_are_recognised(path: str) -> None:
    expected_table, expected_fields = REAL[path]
    sheet = a_delimited_file(reference(f"intake/{path}"))

    table = recognise_sheet(sheet).tables[0]

    assert table.table is expected_table
    found = fields(table)
    assert {header: found[header] for header in expected_fields} == expected_fields


def test_a_mapping_made_by_hand_finds_its_header_again_in_any_language() -> None:
    text = "Lista,,\nImię,Telefon kontaktowy numer,Czego trzeba\nAna,617-555-0102,zupa"
    hint = SheetHint(table=Table.NEEDS, header_row=2)
    made = recognise_sheet(a_sheet(text), hint=hint).tables[0]
    made = choose_column(choose_column(made, 1, field="name"), 3, field="words")

    again = recognise_sheet(a_sheet(text), remembered={made.signature: as_remembered(made)})

    assert again.tables[0].header_rows == (2,)
    assert list(fields(again.tables[0]).values())[::2] == ["name", "words"]


def test_a_column_that_says_offer_everywhere_makes_offers_only() -> None:
    found = recognise_sheet(a_sheet("Name,Type,Title\nAna,Offer,Piano\nBo,Offer,Rides"))

    assert [table.table for table in found.tables] == [Table.OFFERS]


GENERAL = {
    "N,Name,Email,Phone,Alternative Phone,Created,Last login,Locale,Balance\n"
    "1,Ana,a@example.org,612345678,,2016-01-02,2020-01-02,en,1:30": (
        Table.MEMBERS,
        "code name email phones phones joined - languages -",
    ),
    "Member Name,Service Category,Title,Description,Date Posted,Offer expires\n"
    "Ann Lee,Rides,To the clinic,I can drive,2016-02-01,2017-02-01": (
        Table.OFFERS,
        "name category words words start until",
    ),
    "Timestamp,Email Address,First and last name,Phone number,What neighborhood do you live in?,"
    "How would you like to help? (check all that apply),What languages do you speak?,"
    "Do you have access to a car?,What is your availability?,Are you 18 or older?\n"
    '4/3/2020 10:22:11,jo@example.org,Jo Doe,617-555-0100,East,"Shopping, Calls",English,Yes,'
    "Evenings,Yes": (
        Table.MEMBERS,
        "joined email name phones area skills languages skills availability -",
    ),
    "Date,Caller,Phone,Need,Taken by,Assigned,Status\n"
    "4/13/2020,Jo Doe,617-555-0103,prescription,Ann,Bo,done": (
        Table.NEEDS,
        "opened name phones words - helper state",
    ),
    "When,Helper,For,Task,Time spent,Notes\n2024-05-01,Ana,Bo,shopping,45 min,": (
        Table.EXCHANGES,
        "day giver receiver category quantity note",
    ),
    "Datum,Name,Telefon,Was wird gebraucht?,Bis wann,Dringlichkeit,Status,Helfer\n"
    "13.04.2020,Anna,030 123456,Einkauf,15.04.2020,dringend,offen,": (
        Table.NEEDS,
        "opened name phones category needed_by urgency state helper",
    ),
    "Rider,Email,Phone,Campaigns,Deliveries,Distance\nRobin,r@example.org,647-555-0110,3,12,5.2": (
        Table.MEMBERS,
        "name email phones - - -",
    ),
    "#,status,delivery notes,rider,rider email,rider phone,dropoff_name,dropoff phone,box size\n"
    "1,completed,,Robin,r@example.org,+16475550110,Sam,+14165550101,2 boxes": (
        Table.EXCHANGES,
        "code outcome note giver giver_email giver_phone receiver receiver_phone quantity",
    ),
    "id,created,code,status,balance,creditLimit\nu1,2026-02-09,NET10001,active,2.00,100": (
        Table.MEMBERS,
        "- joined code - - -",
    ),
}


@pytest.mark.parametrize("text", list(GENERAL))
def test_general_rules_read_sheets_that_nobody_has_shown_them(text: str) -> None:
    expected_table, expected = GENERAL[text]

    table = the_table(text)

    assert table.table is expected_table
    assert " ".join(each.field or "-" for each in table.columns) == expected


def test_what_people_need_in_their_own_words_is_no_second_kind_of_need() -> None:
    said = ["A lift to the eye clinic", "Soup for a family of four", "Someone for the twins"]
    columns = [
        Column(1, "Kind of help", profile(["Lifts", "Soup", "Childcare"])),
        Column(2, "What do you need?", profile(said)),
    ]

    assert [one.field for one in map_columns(Table.NEEDS, columns)] == ["category", "words"]


def test_choices_that_were_ticked_stay_kinds_of_need() -> None:
    ticked = ["Groceries, a lift, soup", "Lifts to the clinic; soup", "Soup and bread, milk, tea"]
    columns = [
        Column(1, "Kind of help", profile(["Lifts", "Soup", "Childcare"])),
        Column(2, "What do you need?", profile(ticked)),
    ]

    assert [one.field for one in map_columns(Table.NEEDS, columns)] == ["category", "category"]
