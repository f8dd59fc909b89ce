"""The quick-add line welcomes somebody new, and makes nobody twice without being told so."""

import pytest

from organiser_app.domain.commands import AddMember
from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.members import Member
from organiser_app.services.quick.commands import command_of, missing, problems_of, same_as
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.values import About, Line, NotMeant, Part, Person, Where
from tests.helpers.quick_words import TODAY, the_group

GROUP = the_group(phone_region="GB")
NOOR = Person(MemberId(1), "Noor Haddad", "same phone")


def read(text: str) -> Line:
    return read_line(text, GROUP, TODAY)


def welcomed(line: Line) -> Member:
    command = command_of(line, TODAY)
    assert isinstance(command, AddMember)
    assert command.member.joined == TODAY
    return command.member


def asked(line: Line) -> list[Part]:
    return [chip.part for chip in line.questions]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "new member Ann Lee 07700 900123 Quay",
            Member("Ann Lee", phones=("07700 900123",), area_id=AreaId(2)),
        ),
        (
            "New member: Ann Lee, in North End, tel 07700 900123",
            Member("Ann Lee", phones=("07700 900123",), area_id=AreaId(1)),
        ),
        ("join: Sam Okoro, sam@example.org", Member("Sam Okoro", email="sam@example.org")),
        ("add member Sam Okoro", Member("Sam Okoro")),
        ("new member Dr. Ann Lee (she/her)", Member("Dr. Ann Lee", note="(she/her)")),
        (
            "new volunteer Ann Lee 07700900123, 07700 900124 speaks Arabic and French",
            Member(
                "Ann Lee", phones=("07700900123", "07700 900124"), languages=("Arabic", "French")
            ),
        ),
        (
            "nuevo miembro Lucía Pons +34 612 345 678, habla árabe y francés",
            Member("Lucía Pons", phones=("+34 612 345 678",), languages=("árabe", "francés")),
        ),
        (
            "nueva voluntaria María del Mar Vega correo mar@example.org",
            Member("María del Mar Vega", email="mar@example.org"),
        ),
        (
            "عضو جديد سارة الحسن 07700900888 تتكلم العربية والفرنسية",
            Member("سارة الحسن", phones=("07700900888",), languages=("العربية", "الفرنسية")),
        ),
        ("عضوة جديدة سارة الحسن", Member("سارة الحسن")),
        (
            "new member Ann Lee lives in Quay // afraid of dogs",
            Member("Ann Lee", area_id=AreaId(2), note="afraid of dogs"),
        ),
    ],
)
def test_somebody_new_is_welcomed_with_what_was_said_of_them(text: str, wanted: Member) -> None:
    line = read(text)
    found = welcomed(line)

    assert asked(line) == []
    assert (found.name, found.phones, found.email) == (wanted.name, wanted.phones, wanted.email)
    assert (found.area_id, found.languages) == (wanted.area_id, wanted.languages)
    assert problems_of(line, TODAY) == ()


def test_two_numbers_side_by_side_are_two_and_one_in_groups_is_one() -> None:
    assert welcomed(read("new member Ann Lee 07700 900123 07700 900124")).phones == (
        "07700 900123",
        "07700 900124",
    )
    assert welcomed(read("new member Ann Lee +44 7700 900 123")).phones == ("+44 7700 900 123",)


def test_numbers_that_reach_nobody_go_to_the_note() -> None:
    member = welcomed(read("new member Ann Lee flat 12, born 1960-02-03"))

    assert member.phones == ()
    assert "1960-02-03" in member.note


def test_words_it_does_not_know_go_to_the_note_and_not_into_the_name() -> None:
    member = welcomed(read("new member Ann Lee 07700 900123 loves gardens"))

    assert member.name == "Ann Lee"
    assert member.note == "loves gardens"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("new member Ann Quay 07700 900123", Part.AREA),
        ("new member Ann Lee 07700 900123 North", Part.AREA),
        ("new member Ann French 07700 900123", Part.LANGUAGES),
        ("new member ann lee", Part.WHO),
        ("new member O'Brien, Pat", Part.WHO),
        ("new member Ann and Tom Lee", Part.WHO),
        ("nuevo miembro Ann y Tom Lee", Part.WHO),
    ],
)
def test_what_may_be_part_of_the_name_or_of_two_areas_is_asked(text: str, part: Part) -> None:
    assert asked(read(text)) == [part]


def test_an_area_that_is_a_name_after_all_goes_back_into_it() -> None:
    text = "new member Ann Quay 07700 900123"
    question = read(text).by_part[Part.AREA].question

    named = welcomed(read_line(text, GROUP, TODAY, {question: NotMeant()}))
    placed = welcomed(read_line(text, GROUP, TODAY, {question: Where(AreaId(2), "Quay")}))

    assert (named.name, named.area_id) == ("Ann Quay", None)
    assert (placed.name, placed.area_id) == ("Ann", 2)


def test_a_first_name_that_is_a_language_or_an_area_is_a_name() -> None:
    line = read("new member Frances Lee")

    assert asked(line) == []
    assert welcomed(line).name == "Frances Lee"


@pytest.mark.parametrize(
    "text",
    [
        "new member Ann Lee needs a lift Wed",
        "Ann Lee wants to join 07700 900123",
        "Ann Lee joined",
        "Ann Lee 07700 900123",
        "join Ben for soup Wed",
        "welcome Noor back",
        "new volunteer needed for Noor Wed",
        "Sara Pons quiere unirse",
    ],
)
def test_what_may_be_no_welcome_is_asked(text: str) -> None:
    chip = read(text).by_part[Part.ABOUT]

    assert not chip.is_sure
    assert chip.options[0] is About.MEMBER


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Ann Lee wants to join the walk on Friday", About.NEED),
        ("Noor needs a new member card", About.NEED),
        ("new neighbour needs a sofa", About.NEED),
        ("Ana Ruiz joined Ben and helped Ben with shopping", About.EXCHANGE),
    ],
)
def test_joining_something_else_is_no_welcome(text: str, about: About) -> None:
    line = read(text)

    assert line.about is about
    assert line.by_part[Part.ABOUT].is_sure


def test_a_line_about_joining_that_names_nobody_new_is_asked_as_any_other() -> None:
    for text in ("welcome pack for Noor Wed", "joining instructions for Noor"):
        chip = read(text).by_part[Part.ABOUT]

        assert not chip.is_sure
        assert chip.options[0] is About.NEED


def test_a_need_of_somebody_new_keeps_their_name_free_of_the_welcome() -> None:
    text = "new member Ann Lee needs a lift Wed"
    question = read(text).by_part[Part.ABOUT].question

    line = read_line(text, GROUP, TODAY, {question: About.NEED})

    assert asked(line) == []
    assert line.value(Part.WHO) == Person(None, "Ann Lee")


def test_a_name_that_is_missing_must_be_typed() -> None:
    assert [one.part for one in missing(read("new member"))] == [Part.WHO]
    assert [one.part for one in missing(read("new member 07700 900123"))] == [Part.WHO]


def test_somebody_who_may_be_here_already_is_asked_about() -> None:
    text = "new member Noor Haddad 07700 900001"
    line = read_line(text, GROUP, TODAY, likely=(NOOR,))
    chip = line.by_part[Part.SAME]

    assert asked(line) == [Part.SAME]
    assert chip.options == (NOOR, Person(None, "Noor Haddad"))

    other = read_line(text, GROUP, TODAY, {chip.question: chip.options[1]}, likely=(NOOR,))
    assert asked(other) == []
    assert welcomed(other).name == "Noor Haddad"
    same = read_line(text, GROUP, TODAY, {chip.question: NOOR}, likely=(NOOR,))
    assert same_as(same) == NOOR.member_id
    assert [one.code for one in problems_of(same, TODAY)] == ["ON_THE_ROSTER"]


def test_whoever_was_said_to_be_new_is_asked_about_when_somebody_else_is_found() -> None:
    text = "new member Noor Haddad 07700 900001"
    chip = read_line(text, GROUP, TODAY, likely=(NOOR,)).by_part[Part.SAME]
    other = Person(MemberId(12), "Nour Hadad", "same e-mail")

    line = read_line(text, GROUP, TODAY, {chip.question: chip.options[1]}, likely=(NOOR, other))

    assert asked(line) == [Part.SAME]


def test_an_address_that_reaches_nobody_is_said() -> None:
    assert read("new member Ann Lee ann@example").value(Part.EMAIL) is None
