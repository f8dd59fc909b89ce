"""Who is who: nobody is joined in silence, and nobody is written down twice in silence."""

from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember
from organiser_app.domain.members import Member, MemberKind
from organiser_app.services.imports import (
    ImportDecisions,
    ImportPreview,
    MatchReason,
    PersonDecision,
    PersonStatus,
    RowFate,
    RowReason,
    apply,
    decide,
    prepare,
)
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads import exchanges, members, needs
from tests.helpers.sheets import a_csv

REQUESTS = ("Name", "Phone", "E-mail", "What do you need?", "Asked on")


def requests(folder: Path, *rows: tuple[str, str, str]) -> Path:
    """A sheet of requests from (name, phone, e-mail)."""
    body = [
        (name, phone, email, f"Errand {number}", f"2026-10-{number:02}")
        for number, (name, phone, email) in enumerate(rows, start=1)
    ]
    return a_csv(folder, [REQUESTS, *body], "requests.csv")


def log(folder: Path, *pairs: tuple[str, str]) -> Path:
    """A log of help from (giver, receiver)."""
    body = [(f"2026-10-{n:02}", *pair, "Food") for n, pair in enumerate(pairs, start=1)]
    return a_csv(folder, [("Date", "Giver", "Receiver", "Category"), *body], "log.csv")


def names(workspace: Workspace) -> list[str]:
    return sorted(member.name for member in workspace.ask(members.members))


def statuses(preview: ImportPreview) -> dict[str, PersonStatus]:
    return {person.name: person.status for person in preview.people}


def test_a_name_that_comes_back_is_one_person(workspace: Workspace, tmp_path: Path) -> None:
    preview = prepare(workspace, log(tmp_path, ("Ana", "Bo"), ("bo ", "ANA"), ("Ana", "Cleo")))

    assert [(one.name, one.mentions) for one in preview.people] == [
        ("Ana", 3),
        ("Bo", 2),
        ("Cleo", 1),
    ]
    apply(workspace, preview)
    assert names(workspace) == ["Ana", "Bo", "Cleo"]


def test_someone_on_the_roster_is_found_by_name(workspace: Workspace, tmp_path: Path) -> None:
    workspace.run(AddMember(Member("Ana García")))

    preview = prepare(workspace, log(tmp_path, ("ana garcía", "Bo")))
    apply(workspace, preview)

    assert statuses(preview)["ana garcía"] is PersonStatus.KNOWN
    assert names(workspace) == ["Ana García", "Bo"]


def test_an_accent_more_or_less_is_asked_about(workspace: Workspace, tmp_path: Path) -> None:
    workspace.run(AddMember(Member("Ana García")))

    preview = prepare(workspace, log(tmp_path, ("Ana Garcia", "Bo")))

    assert statuses(preview)["Ana Garcia"] is PersonStatus.ASK
    assert preview.tables[0].row(0).reason is RowReason.PEOPLE_UNDECIDED


def test_a_shorter_name_with_the_same_phone_is_probably_the_same_and_asked_about(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = requests(tmp_path, ("Rosa", "718 555 0141", ""), ("Rosa M.", "(718) 555-0141", ""))

    preview = prepare(workspace, sheet)

    assert statuses(preview) == {"Rosa": PersonStatus.NEW, "Rosa M.": PersonStatus.ASK}
    (near,) = preview.people[1].near
    assert (near.key, near.is_likely) == (preview.people[0].key, True)
    assert set(near.reasons) == {MatchReason.PHONE, MatchReason.PART_OF_NAME}
    assert preview.counts[RowFate.ASK] == 1


def test_what_is_asked_about_stays_out_until_it_is_decided(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = requests(tmp_path, ("Rosa", "718 555 0141", ""), ("Rosa M.", "(718) 555-0141", ""))
    preview = prepare(workspace, sheet)

    apply(workspace, preview)
    assert names(workspace) == ["Rosa"]
    assert len(workspace.ask(needs.needs)) == 1

    later = prepare(workspace, sheet)
    assert later.tables[0].row(0).reason is RowReason.IMPORTED_BEFORE
    (rosa,) = (one for one in later.people if one.name == "Rosa M.")
    member_id = rosa.near[0].member_id
    assert member_id is not None
    apply(workspace, later, ImportDecisions({rosa.key: PersonDecision.member(member_id)}))
    assert names(workspace) == ["Rosa"]
    assert {need.member_id for need in workspace.ask(needs.needs)} == {member_id}


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (PersonDecision.same_as("rosa"), ["Rosa"]),
        (PersonDecision.new(), ["Rosa", "Rosa M."]),
        (PersonDecision.leave_out(), ["Rosa"]),
    ],
)
def test_a_decision_is_followed(
    workspace: Workspace, tmp_path: Path, decision: PersonDecision, expected: list[str]
) -> None:
    sheet = requests(tmp_path, ("Rosa", "718 555 0141", ""), ("Rosa M.", "(718) 555-0141", ""))
    preview = prepare(workspace, sheet)

    decided = decide(preview, ImportDecisions({"rosa m": decision}))

    assert decided.counts[RowFate.NEW] == 2
    assert decided.adds.members == len(expected)
    apply(workspace, decided)
    assert names(workspace) == expected


def test_a_shared_household_phone_does_not_make_two_people_one(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = requests(tmp_path, ("Ada Twin", "718 555 0141", ""), ("Ben Twin", "718 555 0141", ""))

    preview = prepare(workspace, sheet)

    assert set(statuses(preview).values()) == {PersonStatus.NEW}
    assert all(not near.is_likely for person in preview.people for near in person.near)


def test_one_name_with_two_phones_is_asked_about(workspace: Workspace, tmp_path: Path) -> None:
    sheet = requests(
        tmp_path, ("Maria Lopez", "718 555 0141", ""), ("Maria Lopez", "718 555 0199", "")
    )

    preview = prepare(workspace, sheet)

    assert [one.status for one in preview.people] == [PersonStatus.NEW, PersonStatus.ASK]
    assert MatchReason.OTHER_CONTACT in preview.people[1].near[0].reasons


def test_two_members_of_one_name_are_told_apart_by_phone(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddMember(Member("Maria Lopez", phones=("718 555 0141",))))
    workspace.run(AddMember(Member("Maria Lopez", phones=("718 555 0199",))))
    second = workspace.ask(members.members)[1]

    preview = prepare(workspace, requests(tmp_path, ("Maria Lopez", "(718) 5550199", "")))

    assert preview.people[0].member_id == second.id


def test_two_members_of_one_name_and_nothing_else_are_asked_about(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddMember(Member("Maria Lopez")))
    workspace.run(AddMember(Member("Maria Lopez")))

    preview = prepare(workspace, log(tmp_path, ("Maria Lopez", "Bo")))

    assert preview.people[0].status is PersonStatus.ASK
    assert len(preview.people[0].near) == 2


def test_numbers_behind_names_tell_namesakes_apart(workspace: Workspace, tmp_path: Path) -> None:
    preview = prepare(workspace, log(tmp_path, ("Pau (31)", "Ana (3)"), ("Pau (44)", "Ana (3)")))

    assert set(statuses(preview).values()) == {PersonStatus.NEW}
    apply(workspace, preview)
    assert names(workspace) == ["Ana", "Pau", "Pau"]


def test_a_number_finds_the_member_who_has_it(workspace: Workspace, tmp_path: Path) -> None:
    apply(workspace, prepare(workspace, log(tmp_path, ("Pau (31)", "Ana (3)"))))
    numbers = a_csv(
        tmp_path,
        [("Date", "Giver", "Receiver", "Category"), ("2026-11-01", "3", "31", "Food")],
        "numbers.csv",
    )

    apply(workspace, prepare(workspace, numbers))

    assert names(workspace) == ["Ana", "Pau"]
    assert len(workspace.ask(exchanges.exchanges)) == 2


def test_names_that_look_alike_are_shown_and_do_not_hold_anything_up(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddMember(Member("Catherine Jones")))

    preview = prepare(workspace, log(tmp_path, ("Katherine Jones", "Bo")))

    (person,) = (one for one in preview.people if one.name == "Katherine Jones")
    assert person.status is PersonStatus.NEW
    assert [near.name for near in person.near] == ["Catherine Jones"]
    assert preview.counts[RowFate.NEW] == 1


def test_names_in_other_scripts_are_told_apart_and_found(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddMember(Member("דנה לוי")))
    workspace.run(AddMember(Member("王小明")))

    preview = prepare(workspace, log(tmp_path, ("דנה לוי", "王小明"), ("דנה כהן", "王小红")))

    assert statuses(preview)["דנה לוי"] is PersonStatus.KNOWN
    assert statuses(preview)["王小明"] is PersonStatus.KNOWN
    assert statuses(preview)["דנה כהן"] is PersonStatus.NEW
    assert statuses(preview)["王小红"] is PersonStatus.NEW


def test_someone_without_a_name_is_called_by_how_to_reach_them(
    workspace: Workspace, tmp_path: Path
) -> None:
    preview = prepare(workspace, requests(tmp_path, ("", "718 555 0141", "")))

    apply(workspace, preview)

    (member,) = workspace.ask(members.members)
    assert member.name == member.phones[0] == "718 555 0141"


def test_a_household_of_the_name_of_a_person_is_another_member(
    workspace: Workspace, tmp_path: Path
) -> None:
    roster = a_csv(
        tmp_path,
        [
            ("Name", "Household", "Phone"),
            ("Lopez", "Lopez", ""),
            ("Ana Lopez", "Lopez", "718 555 0141"),
        ],
    )

    apply(workspace, prepare(workspace, roster))

    known = workspace.ask(members.members)
    home = next(member for member in known if member.kind is MemberKind.HOUSEHOLD)
    assert [member.household_id for member in known if member.id != home.id] == [home.id] * 2


def test_a_household_with_a_row_of_its_own_is_the_one_that_others_belong_to(
    workspace: Workspace, tmp_path: Path
) -> None:
    roster = a_csv(
        tmp_path,
        [
            ("Name", "Kind", "Household", "Phone"),
            ("Lopez family", "Household", "", "01223 555010"),
            ("Ana Lopez", "Person", "Lopez family", ""),
        ],
    )

    apply(workspace, prepare(workspace, roster))

    home, ana = workspace.ask(members.members)
    assert (home.name, home.kind) == ("Lopez family", MemberKind.HOUSEHOLD)
    assert ana.household_id == home.id


def test_a_decision_about_someone_changes_only_their_rows(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(AddMember(Member("Ana García")))
    preview = prepare(workspace, log(tmp_path, ("Ana Garcia", "Bo"), ("Cleo", "Bo")))
    before = preview.tables[0].row(1)

    decided = decide(preview, ImportDecisions({"ana garcia": PersonDecision.member(1)}))

    assert decided.tables[0].row(0).values["giver"] == "Ana García"
    assert decided.tables[0].row(1) == before
    assert preview.counts[RowFate.ASK] == 1, "the preview before is as it was"


def test_deciding_that_giver_and_receiver_are_one_holds_the_row_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    preview = prepare(workspace, log(tmp_path, ("Ana", "Anna")))

    decided = decide(preview, ImportDecisions({"anna": PersonDecision.same_as("ana")}))

    row = decided.tables[0].row(0)
    assert row.fate is RowFate.HELD_BACK
    assert [(problem.code, problem.cell) for problem in row.problems] == [("SAME_AS_GIVER", "C2")]


def test_decisions_that_point_in_a_circle_leave_the_question_open(
    workspace: Workspace, tmp_path: Path
) -> None:
    preview = prepare(workspace, log(tmp_path, ("Ana", "Bo"), ("Anna", "Bo")))
    circle = {"ana": PersonDecision.same_as("anna"), "anna": PersonDecision.same_as("ana")}

    decided = decide(preview, ImportDecisions(circle))

    assert decided.counts[RowFate.ASK] == 2


def test_a_household_on_a_sheet_that_names_itself_comes_in_and_lives_in_no_other(
    workspace: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(
        tmp_path,
        [
            ("Name", "Kind", "Household", "Phone"),
            ("The Linds", "Household", "The Linds", "020 7946 0018"),
            ("Otto Lind", "Person", "The Linds", ""),
        ],
        "roster.csv",
    )
    preview = prepare(workspace, sheet)
    apply(workspace, preview)

    found = {one.name: one for one in workspace.ask(members.members)}
    homes = [one for one in found.values() if one.kind is MemberKind.HOUSEHOLD]
    assert [one.household_id for one in homes] == [None] * len(homes)
    assert found["Otto Lind"].household_id in {one.id for one in homes}
