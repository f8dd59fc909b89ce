"""Who gets what: each audience has its own columns and rows, and what stays behind is counted."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from openpyxl import load_workbook

from organiser_app.domain.commands import AddRows, ChangeSettings
from organiser_app.domain.errors import NotFound, UserError
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId, NeedId
from organiser_app.domain.members import Area, Member, MemberKind, Purpose
from organiser_app.domain.needs import Need, NeedState, Offer, OfferState, Urgency
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.exporting import (
    FEW,
    Audience,
    ExportPlan,
    ExportWish,
    LeftOut,
    plan_export,
    write,
    write_plan,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cell_content import MASK
from organiser_app.spreadsheet.layout import Table
from organiser_app.storage.reads import sheets
from tests.helpers.leaving import everything_in, read_rows
from tests.helpers.networks import TODAY

NORTH, QUAY, SOUTH = AreaId(-1), AreaId(-2), AreaId(-3)
RIDES, FOOD = CategoryId(-1), CategoryId(-2)
YES, NO = {Purpose.SHARE_CONTACT: True}, {Purpose.SHARE_CONTACT: False}


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    """Ana shares her contact, Bo does not, Cleo was never asked, Dov is in no sheet, Eva left."""
    workspace.run(ChangeSettings(GroupSettings(name="Riverside")))
    members = (
        Member("Ana Ruiz", MemberId(-1), area_id=NORTH, phones=("+442079460018",), consent=YES),
        Member("Bo Quist", MemberId(-2), area_id=QUAY, email="bo@example.org", consent=NO),
        Member("Cleo Marsh", MemberId(-3), area_id=SOUTH, address="4 Mill Lane", note="shy"),
        Member("Dov Adler", MemberId(-4), area_id=NORTH, consent={Purpose.EXPORT: False}),
        Member("Eva Lund", MemberId(-5), area_id=NORTH, left=date(2025, 1, 1)),
    )
    needs = (
        Need(
            NeedId(-1),
            MemberId(-1),
            RIDES,
            "To the dentist",
            urgency=Urgency.URGENT,
            area_id=NORTH,
        ),
        Need(NeedId(-2), MemberId(-2), FOOD, "Soup for two", state=NeedState.MATCHED),
        Need(
            NeedId(-3), MemberId(-3), FOOD, "Something private", is_sensitive=True, area_id=SOUTH
        ),
        Need(NeedId(-4), MemberId(-3), FOOD, "Bread last week", state=NeedState.MET),
        Need(NeedId(-5), MemberId(-4), FOOD, "Only for the house"),
        Need(NeedId(-6), None, RIDES, "Fetch the chairs"),
    )
    offers = (
        Offer(member_id=MemberId(-1), category_id=RIDES, words="Rides on Mondays", note="my car"),
        Offer(member_id=MemberId(-2), category_id=FOOD, state=OfferState.RESTING),
        Offer(member_id=MemberId(-5), category_id=FOOD, words="Bread"),
    )
    exchanges = (
        Exchange(day=date(2026, 10, 1), giver_id=MemberId(-1), receiver_id=MemberId(-4)),
        Exchange(day=date(2026, 10, 2), giver_id=MemberId(-2), receiver_id=MemberId(-3)),
    )
    workspace.run(
        AddRows(
            areas=(Area("North", NORTH), Area("Quay", QUAY, NORTH), Area("South", SOUTH)),
            categories=(Category("Rides", RIDES), Category("Food", FOOD)),
            members=members,
            needs=needs,
            offers=offers,
            exchanges=exchanges,
        )
    )
    return workspace


def planned(network: Workspace, audience: Audience, *tables: Table) -> ExportPlan:
    return plan_export(network, ExportWish(audience, tables or tuple(Table)))


def cells(plan: ExportPlan, table: Table, *keys: str) -> list[tuple[object, ...]]:
    (found,) = (each for each in plan.tables if each.table is table)
    return [tuple(row.values.get(key) for key in keys) for row in found.rows]


# -- helpers


def test_helpers_get_open_needs_and_the_contact_of_those_who_share_it(network: Workspace) -> None:
    plan = planned(network, Audience.HELPERS, Table.NEEDS)

    assert cells(plan, Table.NEEDS, "name", "words", "phones", "email") == [
        ("Ana Ruiz", "To the dentist", ("+442079460018",), ""),
        ("Bo Quist", "Soup for two", (), MASK),
        (MASK, MASK, (), ""),
        (None, "Fetch the chairs", None, None),
    ]
    assert plan.left_out == {
        LeftOut.NO_CONSENT: 1,
        LeftOut.CLOSED: 1,
        LeftOut.SENSITIVE: 1,
        LeftOut.CONTACT_WITHHELD: 1,
    }


def test_of_a_sensitive_need_helpers_see_where_and_how_urgent_it_is(network: Workspace) -> None:
    plan = planned(network, Audience.HELPERS, Table.NEEDS)

    private = cells(plan, Table.NEEDS, "name", "category", "words", "address", "area", "urgency")
    assert (MASK, MASK, MASK, MASK, "South", Urgency.SOON) in private


def test_the_roster_for_helpers_holds_what_they_need_to_ask_someone(network: Workspace) -> None:
    plan = planned(network, Audience.HELPERS, Table.MEMBERS)

    assert cells(plan, Table.MEMBERS, "name", "phones", "email", "address") == [
        ("Ana Ruiz", ("+442079460018",), "", ""),
        ("Bo Quist", (), MASK, ""),
        ("Cleo Marsh", (), "", MASK),
    ]
    assert not {"note", "consent.export", "household"} & set(plan.columns[Table.MEMBERS])
    assert plan.left_out[LeftOut.GONE] == 1


def test_helpers_get_offers_that_stand_and_no_log(network: Workspace) -> None:
    plan = planned(network, Audience.HELPERS)

    assert cells(plan, Table.OFFERS, "name", "words") == [("Ana Ruiz", "Rides on Mondays")]
    assert Table.EXCHANGES not in plan.rows
    assert plan.left_out[LeftOut.NOT_FOR_THEM] == 2


def test_words_that_tell_how_to_reach_who_did_not_agree_are_withheld(workspace: Workspace) -> None:
    workspace.run(
        AddRows(
            members=(
                Member("Bo Quist", MemberId(-1), phones=("+442079460018",), consent=NO),
                Member("Dov Adler", MemberId(-2), consent={Purpose.EXPORT: False}),
            ),
            needs=(
                Need(member_id=MemberId(-1), words="Ring me: 020 7946 0018"),
                Need(member_id=MemberId(-1), words="With adler's van"),
                Need(member_id=MemberId(-1), words="Soup for Bo"),
            ),
        )
    )

    plan = planned(workspace, Audience.HELPERS, Table.NEEDS)

    assert cells(plan, Table.NEEDS, "words") == [(MASK,), (MASK,), ("Soup for Bo",)]
    assert plan.left_out[LeftOut.NAMES_SOMEONE] == 2


# -- the public


def test_the_public_gets_what_is_needed_and_offered_and_nobody(network: Workspace) -> None:
    plan = planned(network, Audience.PUBLIC)

    assert cells(plan, Table.NEEDS, "category", "words") == [
        ("Rides", "To the dentist"),
        ("Food", "Soup for two"),
        ("Rides", "Fetch the chairs"),
    ]
    assert cells(plan, Table.OFFERS, "words") == [("Rides on Mondays",)]
    assert set(plan.rows) == {Table.NEEDS, Table.OFFERS}
    assert plan.people_named == 0
    assert plan.sensitive == ()
    assert plan.left_out[LeftOut.SENSITIVE] == 1


@pytest.mark.parametrize(
    "words",
    [
        "Soup for Ana",
        "Take RUIZ to town",
        "ring 020 7946-0018",
        "write to someone@example.org",
        "at 4 mill lane, the blue door",
        "Anas: (020) 7946 0019",
    ],
)
def test_words_that_name_or_reach_anyone_stay_here(network: Workspace, words: str) -> None:
    network.run(AddRows(needs=(Need(words=words),)))

    plan = planned(network, Audience.PUBLIC, Table.NEEDS)

    assert cells(plan, Table.NEEDS, "words")[-1] == (MASK,)
    assert plan.left_out[LeftOut.NAMES_SOMEONE] == 1


def test_what_a_group_is_called_does_not_silence_everyday_words(workspace: Workspace) -> None:
    workspace.run(
        AddRows(
            members=(Member("The Food Bank", kind=MemberKind.ORGANISATION),),
            needs=(Need(words="Food for three"), Need(words="Help at the food bank")),
        )
    )

    plan = planned(workspace, Audience.PUBLIC, Table.NEEDS)

    assert cells(plan, Table.NEEDS, "words") == [("Food for three",), (MASK,)]


def test_days_are_days_also_in_what_the_public_reads(workspace: Workspace, tmp_path: Path) -> None:
    """As text, a day showed as the count of days that a workbook keeps it as."""
    workspace.run(AddRows(needs=(Need(words="Fetch the chairs", needed_by=date(2026, 12, 24)),)))
    plan = planned(workspace, Audience.PUBLIC, Table.NEEDS)

    write_plan(plan, tmp_path / "read this.xlsx")

    page = load_workbook(tmp_path / "read this.xlsx")["Needs"]
    column = [each.value for each in page[1]].index("Needed by")
    assert page[2][column].is_date


# -- statistics


def a_town(workspace: Workspace, count: int = 6) -> None:
    """Everyone lives in the north and gave the next one food in October; Zoe lives in the south."""
    people = tuple(
        Member(f"Person{place}", MemberId(-place), area_id=NORTH, joined=date(2026, 1, place))
        for place in range(1, count + 1)
    )
    zoe = Member("Zoe", MemberId(-90), area_id=SOUTH, consent={Purpose.STATISTICS: True})
    exchanges = [
        Exchange(
            day=date(2026, 10, place),
            giver_id=MemberId(-place),
            receiver_id=MemberId(-(place % count + 1)),
            category_id=FOOD,
            quantity=Decimal(2),
            unit="hours",
            note="thanks",
        )
        for place in range(1, count + 1)
    ]
    workspace.run(
        AddRows(
            areas=(Area("North", NORTH), Area("South", SOUTH)),
            categories=(Category("Food", FOOD), Category("Rides", RIDES)),
            members=(*people, zoe),
            exchanges=tuple(exchanges),
        )
    )


def test_figures_hold_signs_for_people_and_months_for_days(workspace: Workspace) -> None:
    a_town(workspace)

    plan = planned(workspace, Audience.STATISTICS, Table.EXCHANGES, Table.MEMBERS)

    rows = cells(plan, Table.EXCHANGES, "day", "category", "quantity", "unit")
    assert set(rows) == {("2026-10", "Food", Decimal(2), "hours")}
    signs = {sign for (sign,) in cells(plan, Table.MEMBERS, "name")}
    givers = {sign for (sign,) in cells(plan, Table.EXCHANGES, "giver")}
    assert len(signs) == 7
    assert all(str(sign).startswith("P-") for sign in signs)
    assert givers < signs
    assert plan.people_named == 0


def test_what_fewer_than_five_share_is_not_told(workspace: Workspace) -> None:
    a_town(workspace)

    plan = planned(workspace, Audience.STATISTICS, Table.MEMBERS)

    areas = [area for (area,) in cells(plan, Table.MEMBERS, "area")]
    assert (areas.count("North"), areas.count(FEW), areas.count("South")) == (6, 1, 0)
    assert plan.left_out[LeftOut.FEWER_THAN_FIVE] == 1


def test_five_people_are_enough_and_four_are_not(workspace: Workspace, tmp_path: Path) -> None:
    a_town(workspace, 5)
    enough = planned(workspace, Audience.STATISTICS, Table.MEMBERS)
    workspace.run(AddRows(areas=(Area("East", AreaId(-8)),), members=_of_the_east(4)))
    four = planned(workspace, Audience.STATISTICS, Table.MEMBERS)

    assert ("North",) in cells(enough, Table.MEMBERS, "area")
    assert ("East",) not in cells(four, Table.MEMBERS, "area")


def _of_the_east(count: int) -> tuple[Member, ...]:
    return tuple(Member(f"East{place}", area_id=AreaId(-8)) for place in range(count))


def test_signs_are_other_ones_in_every_export(workspace: Workspace) -> None:
    a_town(workspace)

    first = planned(workspace, Audience.STATISTICS, Table.MEMBERS)
    second = planned(workspace, Audience.STATISTICS, Table.MEMBERS)

    signs = set(cells(first, Table.MEMBERS, "name"))
    assert signs.isdisjoint(cells(second, Table.MEMBERS, "name"))


def test_rows_for_figures_do_not_stand_in_the_order_of_the_roster(workspace: Workspace) -> None:
    workspace.run(AddRows(members=tuple(Member(f"Person{place}") for place in range(40))))

    plan = plan_export(
        workspace, ExportWish(Audience.STATISTICS, (Table.MEMBERS,)), random=Random(4)
    )

    ids = [row.record_id for row in plan.tables[0].rows]
    assert sorted(ids) != ids


def test_who_does_not_want_to_be_counted_is_not(workspace: Workspace) -> None:
    no = {Purpose.STATISTICS: False}
    workspace.run(
        AddRows(
            members=(
                Member("Ana", MemberId(-1)),
                Member("Bo", MemberId(-2), consent=no),
                Member("Cleo", MemberId(-3), consent=no),
            ),
            needs=(Need(member_id=MemberId(-2)), Need(member_id=MemberId(-1))),
            exchanges=(
                Exchange(giver_id=MemberId(-1), receiver_id=MemberId(-2)),
                Exchange(giver_id=MemberId(-3), receiver_id=MemberId(-2)),
            ),
        )
    )

    plan = planned(workspace, Audience.STATISTICS)

    assert plan.rows == {
        Table.MEMBERS: 1,
        Table.NEEDS: 1,
        Table.OFFERS: 0,
        Table.EXCHANGES: 1,
    }
    ((giver, receiver),) = cells(plan, Table.EXCHANGES, "giver", "receiver")
    assert giver is not None
    assert receiver is None
    assert plan.left_out[LeftOut.NO_FIGURES] == 4
    assert plan.left_out[LeftOut.NAME_WITHHELD] == 1


def test_a_sensitive_need_looks_in_figures_like_any_that_is_not_told(workspace: Workspace) -> None:
    a_town(workspace)
    needs = [Need(member_id=MemberId(place), category_id=CategoryId(1)) for place in range(1, 7)]
    private = Need(member_id=MemberId(1), category_id=CategoryId(1), is_sensitive=True)
    workspace.run(AddRows(needs=(*needs, private)))

    plan = planned(workspace, Audience.STATISTICS, Table.NEEDS)

    categories = [category for (category,) in cells(plan, Table.NEEDS, "category")]
    assert sorted(map(str, categories)) == [FEW, *["Food"] * 6]


# -- area, columns, and what the plan says


def test_an_area_holds_those_that_lie_in_it(network: Workspace) -> None:
    plan = plan_export(network, ExportWish(area=AreaId(1)))

    assert cells(plan, Table.MEMBERS, "name") == [("Ana Ruiz",), ("Bo Quist",), ("Eva Lund",)]
    assert cells(plan, Table.NEEDS, "words") == [("To the dentist",), ("Soup for two",)]
    assert plan.area == "North"
    assert plan.rows[Table.EXCHANGES] == 1
    assert plan.left_out[LeftOut.OTHER_AREA] == 1 + 3 + 0 + 1


def test_an_area_that_is_gone_is_told(network: Workspace) -> None:
    with pytest.raises(NotFound):
        plan_export(network, ExportWish(area=AreaId(77)))


def test_only_chosen_columns_leave_and_count(network: Workspace) -> None:
    columns: dict[Table, Sequence[str]] = {Table.MEMBERS: ("note", "area")}

    plan = plan_export(network, ExportWish(tables=(Table.MEMBERS,), columns=columns))

    assert plan.columns == {Table.MEMBERS: ("area", "note")}
    assert plan.people_named == 0
    assert [(one.key, one.cells) for one in plan.sensitive] == [("note", 1)]


def test_a_column_that_an_audience_does_not_get_cannot_be_chosen(network: Workspace) -> None:
    wish = ExportWish(Audience.PUBLIC, (Table.NEEDS,), columns={Table.NEEDS: ("words", "name")})

    with pytest.raises(UserError) as refused:
        plan_export(network, wish)

    assert refused.value.code == "UNKNOWN_FIELD"
    assert refused.value.values["field"] == "name"


def test_the_plan_says_how_many_people_can_be_read_by_name(network: Workspace) -> None:
    assert planned(network, Audience.COORDINATORS).people_named == 4
    assert planned(network, Audience.HELPERS).people_named == 3
    assert planned(network, Audience.HELPERS, Table.OFFERS).people_named == 1


def test_nothing_is_written_where_nothing_may_leave(network: Workspace, tmp_path: Path) -> None:
    plan = planned(network, Audience.HELPERS, Table.EXCHANGES)

    with pytest.raises(UserError) as refused:
        write(network, plan, tmp_path / "log.xlsx")

    assert refused.value.code == "NOTHING_TO_EXPORT"
    assert list(tmp_path.glob("log*")) == []


def test_what_is_written_is_what_was_planned_whatever_happened_since(
    network: Workspace, tmp_path: Path
) -> None:
    plan = planned(network, Audience.COORDINATORS, Table.MEMBERS)
    network.run(AddRows(members=(Member("Came Later"),)))

    result = write(network, plan, tmp_path / "roster.xlsx")

    assert "came later" not in everything_in(tmp_path / "roster.xlsx")
    assert len(read_rows(tmp_path / "roster.xlsx", "Members")) == result.rows[Table.MEMBERS] == 4


# -- what does not come back


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.STATISTICS])
def test_sheets_for_reading_have_no_keys_and_leave_no_copy_but_are_recorded(
    network: Workspace, tmp_path: Path, audience: Audience
) -> None:
    target = tmp_path / "out.xlsx"
    plan = plan_export(network, ExportWish(audience, (Table.NEEDS,), label="the noticeboard"))

    result = write(network, plan, target)

    (row, *_) = read_rows(target, "Needs")
    assert "Key - leave as is" not in row
    (export,) = network.ask(sheets.exports)
    assert (export.uid, export.label, export.audience, export.rows) == (
        result.uid,
        "the noticeboard",
        str(audience),
        0,
    )
    assert export.columns["comes_back"] is False
    assert export.columns["rows"] == {"needs": len(plan.tables[0].rows)}
    assert "the noticeboard" not in everything_in(target)


def test_the_day_of_a_plan_is_the_day_of_the_sheet(network: Workspace, tmp_path: Path) -> None:
    write_plan(planned(network, Audience.PUBLIC), tmp_path / "out.xlsx")

    assert TODAY.isoformat() in everything_in(tmp_path / "out.xlsx")
