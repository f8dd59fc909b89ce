"""Fields of the group's own: defined, renamed, taken away, sent out in sheets and brought back."""

from datetime import date
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember
from organiser_app.domain.daily import MergeMembers, Side
from organiser_app.domain.errors import Invalid
from organiser_app.domain.ids import MemberId
from organiser_app.domain.member_fields import FieldKind, MemberField
from organiser_app.domain.members import Member
from organiser_app.domain.people import ChangeMemberFields
from organiser_app.services.exporting import Audience, ExportWish, export_workbook, plan_export
from organiser_app.services.imports import apply as bring_in
from organiser_app.services.imports import prepare
from organiser_app.services.returns import apply
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import own_key
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.network import group_settings
from tests.helpers.networks import everything
from tests.helpers.returned import CELLS, MEMBERS, cell, items, returned, sent
from tests.helpers.sheet_edits import insert_column
from tests.helpers.sheets import a_csv

DIET = MemberField("Diet")
BADGE = MemberField("Badge until", FieldKind.DATE)
VAN = MemberField("Has a van", FieldKind.YES_NO)
SHIRT = MemberField("Shirt", FieldKind.CHOICE, ("Small one", "Large"))
KEYS = MemberField("Keys", FieldKind.NUMBER)
SECRET = MemberField("Door word", may_leave=False)
ALL = (DIET, BADGE, VAN, SHIRT, KEYS, SECRET)
ANA = {
    "Diet": "nuts; =1+1, “no” fish\nand 001",
    "Badge until": "2027-03-01",
    "Has a van": "yes",
    "Shirt": "Small one",
    "Keys": "2.50",
    "Door word": "acorn",
}


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    workspace.run(ChangeMemberFields(ALL))
    workspace.run(AddMember(Member("Ana Ruiz", phones=("+442079460018",), extra=ANA)))
    workspace.run(AddMember(Member("Bo Lindqvist", email="bo@example.org")))
    return workspace


def extra(workspace: Workspace, place: int = 0) -> dict[str, str]:
    return dict(workspace.ask(members)[place].extra)


def test_what_is_defined_is_kept_in_its_order(network: Workspace) -> None:
    assert network.ask(group_settings).fields == ALL


def test_two_fields_of_one_name_are_refused_beside_the_second(network: Workspace) -> None:
    with pytest.raises(Invalid) as refused:
        network.run(ChangeMemberFields((DIET, MemberField("diet"), MemberField(" "))))

    assert [(one.field, one.code) for one in refused.value.problems] == [
        ("fields.1", "FIELD_TWICE"),
        ("fields.2", "FIELD_WITHOUT_NAME"),
    ]


def test_renaming_takes_what_is_written_along_and_undo_brings_all_of_it_back(
    network: Workspace,
) -> None:
    before = everything(network)

    network.run(ChangeMemberFields((MemberField("Food"), *ALL[1:]), {"Diet": "Food"}))
    renamed = extra(network)
    network.undo()

    assert renamed["Food"] == ANA["Diet"]
    assert "Diet" not in renamed
    assert everything(network) == before


def test_taking_a_field_away_leaves_what_was_written_in_it(network: Workspace) -> None:
    network.run(ChangeMemberFields((BADGE,)))

    assert extra(network) == ANA


@pytest.mark.parametrize("ending", ["xlsx", "ods", "csv"])
def test_every_kind_of_field_goes_out_and_comes_home_without_a_change(
    network: Workspace, tmp_path: Path, ending: str
) -> None:
    before = everything(network)["members"]
    target = tmp_path / f"roster.{ending}"
    export_workbook(network, target, tables=("members",))

    review = returned(network, target)

    assert items(review, *CELLS) == []
    assert everything(network)["members"] == before


def test_what_someone_changed_in_an_own_column_is_brought_home(
    network: Workspace, tmp_path: Path
) -> None:
    away = sent(network, tmp_path)

    review = away.back(
        cell("Ana Ruiz", "Badge until", date(2028, 1, 2)),
        cell("Ana Ruiz", "Diet", None),
        cell("Bo Lindqvist", "Has a van", "Yes"),
        cell("Bo Lindqvist", "Keys", 3),
    )
    apply(network, review)

    assert extra(network)["Badge until"] == "2028-01-02"
    assert "Diet" not in extra(network)
    assert extra(network)["Door word"] == "acorn"
    assert extra(network, 1) == {"Has a van": "yes", "Keys": "3"}


def test_a_column_that_came_along_under_the_name_of_a_new_field_goes_into_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddMember(Member("Ana Ruiz", phones=("+442079460018",), note="Hello")))
    workspace.run(AddMember(Member("Bo Lindqvist", email="bo@example.org")))
    away = sent(workspace, tmp_path)
    workspace.run(ChangeMemberFields((DIET,)))

    review = away.back(insert_column(MEMBERS, "Pronouns", "diet", ["vegan", ""]))
    apply(workspace, review)

    assert extra(workspace) == {"Diet": "vegan"}
    assert workspace.ask(members)[0].note == "Hello"


def test_a_sheet_offers_what_can_be_chosen(network: Workspace) -> None:
    assert plan_export(network, ExportWish()).choices[own_key(SHIRT)] == SHIRT.choices


def test_a_field_that_stays_in_the_house_is_in_no_sheet_and_none_is_in_other_audiences(
    network: Workspace,
) -> None:
    shown = {
        audience: [each.header for each in plan_export(network, ExportWish(audience)).own_columns]
        for audience in Audience
    }

    assert shown.pop(Audience.COORDINATORS) == [each.name for each in ALL if each.may_leave]
    assert set(map(tuple, shown.values())) == {()}


def test_a_heading_of_that_name_goes_into_the_field_and_fills_only_blanks(
    network: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(
        tmp_path,
        [
            ("Name", "Phone", "DIET", "Badge until"),
            ("Cleo Marsh", "020 7946 0020", "vegan", "5 June 2027"),
            ("Ana Ruiz", "+442079460018", "fish", ""),
        ],
        "roster.csv",
    )
    preview = prepare(network, sheet)

    (table,) = preview.tables
    by_header = {one.header: one.field for one in table.columns}
    bring_in(network, preview)

    assert by_header["DIET"] == own_key(DIET)
    assert extra(network)["Diet"] == ANA["Diet"]
    assert extra(network, 2) == {"Diet": "vegan", "Badge until": "2027-06-05"}


def test_merging_asks_of_each_own_field_whose_value_stays(network: Workspace) -> None:
    network.run(AddMember(Member("A. Ruiz", extra={"Diet": "fish", "Has a van": "no"})))

    network.run(
        MergeMembers(
            MemberId(1), MemberId(3), {"extra.Diet": Side.OTHER, "extra.Has a van": Side.KEEP}
        )
    )

    assert extra(network) == {**ANA, "Diet": "fish"}
