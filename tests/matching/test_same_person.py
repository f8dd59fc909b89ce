"""Who may be whom: labelled pairs of invented people in seven scripts, and the rules behind them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember, ChangeSettings, EditMember, RemoveMember
from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.settings import GroupSettings
from organiser_app.matching.same_person import (
    HOUSE_PHONE,
    Entry,
    KnownPeople,
    LikelySame,
    SameReason,
    is_weak,
    likely_same,
)
from organiser_app.services.duplicates import likely_same_people
from tests.helpers.networks import a_workspace

HERE = Path(__file__).parent
PHONE = re.compile(r"\+44 \d{4} \d{6}|\d{5} \d{6}")


@dataclass(frozen=True)
class Pair:
    """Two records and whether they are of one person."""

    is_same: bool
    known: Entry
    typed: Entry
    why: str


def pairs(name: str) -> Iterator[Pair]:
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            verdict, one, reach_one, two, reach_two, why = map(str.strip, line.split(";"))
            yield Pair(verdict == "same", entry(one, reach_one), entry(two, reach_two), why)


def entry(name: str, contacts: str) -> Entry:
    mails = [word for word in contacts.split() if "@" in word]
    return Entry(
        name, tuple(PHONE.findall(contacts)), *mails[:1], is_household="household" in name
    )


def known(*entries: Entry, region: str = "GB") -> KnownPeople:
    return KnownPeople(
        (
            Member(
                one.name,
                MemberId(number),
                kind=MemberKind.HOUSEHOLD if one.is_household else MemberKind.PERSON,
                phones=one.phones,
                email=one.email,
                address=one.address,
                area_id=None if one.area_id is None else AreaId(one.area_id),
            )
            for number, one in enumerate(entries, 1)
        ),
        region,
    )


@dataclass(frozen=True)
class Measured:
    """How the pairs of a list were told apart, asked from either side."""

    precision: float
    """Of those that are said to be likely, so many are one person."""
    recall: float
    """Of those that are one person, so many are shown, likely or worth a look."""
    shown_rightly: float
    """Of all that are shown, so many are one person."""
    count: int


def measured(name: str) -> Measured:
    shown: Counter[bool] = Counter()
    likely: Counter[bool] = Counter()
    every: Counter[bool] = Counter()
    for pair in pairs(name):
        for first, second in ((pair.known, pair.typed), (pair.typed, pair.known)):
            found = known(first).likely_same(second)
            every[pair.is_same] += 1
            shown[pair.is_same] += bool(found)
            likely[pair.is_same] += any(not is_weak(one.reasons) for one in found)
    return Measured(
        likely[True] / likely.total(),
        shown[True] / every[True],
        shown[True] / shown.total(),
        every.total() // 2,
    )


@pytest.mark.parametrize(
    ("name", "precision", "recall", "shown_rightly", "least"),
    [
        ("same_people.txt", 1.0, 0.95, 0.95, 230),
        ("same_people_held_back.txt", 1.0, 0.80, 0.95, 50),
    ],
)
def test_pairs_are_told_apart_and_found(
    name: str, precision: float, recall: float, shown_rightly: float, least: int
) -> None:
    found = measured(name)

    assert found.precision >= precision
    assert found.recall >= recall
    assert found.shown_rightly >= shown_rightly
    assert found.count >= least


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Carmen López", "Carmen López García"),
        ("Maria Silva", "Maria da Silva"),
        ("Ana Cruz", "Ana de la Cruz"),
        ("Ludwig Dam", "Ludwig van Dam"),
    ],
)
def test_part_of_a_name_is_worth_a_look_and_never_more(one: str, other: str) -> None:
    for first, second in ((one, other), (other, one)):
        assert reasons(Entry(first), Entry(second)) == (SameReason.PART_OF_NAME,)
        assert is_weak(reasons(Entry(first), Entry(second)))
        assert reasons(Entry(first, ("07700 900101",)), Entry(second, ("07700 900102",))) == ()
        surer = reasons(Entry(first, ("07700 900101",)), Entry(second, ("07700 900101",)))
        assert not is_weak(surer)


def test_what_is_likely_comes_before_what_only_shares_a_part_of_the_name() -> None:
    people = known(Entry("Ana López García"), Entry("Ana López Vega"), Entry("Ana Lopez"))

    found = people.likely_same(Entry("Ana López"))

    assert [one.member_id for one in found] == [3, 1, 2]


def test_the_lists_hold_two_hundred_pairs_with_twins_and_shared_phones() -> None:
    every = [*pairs("same_people.txt"), *pairs("same_people_held_back.txt")]
    shared = [
        one for one in every if not one.is_same and set(one.known.phones) & set(one.typed.phones)
    ]

    assert len(every) >= 200
    assert len(shared) >= 60
    assert sum("twins" in one.why for one in every) >= 6


def reasons(first: Entry, second: Entry) -> tuple[SameReason, ...]:
    found = known(first).likely_same(second)
    return found[0].reasons if found else ()


def test_reasons_are_said() -> None:
    bob = Entry("Bob Fletcher", ("07700 900104",), "bob@example.org", "1 Mill Lane", 3)
    robert = Entry("Robert Fletcher", ("+44 7700 900104",), "BOB@example.org", "1, Mill Lane", 3)

    assert reasons(bob, robert) == (
        SameReason.SHORT_FORM,
        SameReason.SAME_PHONE,
        SameReason.SAME_EMAIL,
        SameReason.SAME_ADDRESS,
        SameReason.SAME_AREA,
    )


def test_a_phone_alone_never_decides_in_any_script() -> None:
    phone = ("07700 900104",)
    names = ("Ana Ruiz", "Тарас Бойко", "משה לוי", "سارة حداد", "王小明", "Νίκος Λάμπρου")
    people = known(Entry(names[0], phone))

    assert [people.likely_same(Entry(name, phone)) for name in names[1:]] == [()] * 5


def test_the_phone_of_a_house_says_nothing_of_who_is_meant() -> None:
    phone = ("07700 900104",)
    few = [Entry("Maria Lopez", phone)]
    many = [*few, *(Entry(f"Guest Number{one}", phone) for one in range(HOUSE_PHONE - 1))]

    typed = Entry("Maria Garcia", phone)

    assert [one.reasons for one in known(*few).likely_same(typed)] == [
        (SameReason.SAME_FIRST_NAME, SameReason.SAME_PHONE)
    ]
    assert known(*many).likely_same(typed) == ()


def test_who_is_being_edited_is_not_their_own_double() -> None:
    people = known(Entry("Ana Ruiz"), Entry("Ana Ruiz", ("07700 900104",)))

    found = people.likely_same(Entry("Ana Ruiz", ("07700 900104",)), but=MemberId(2))

    assert [one.member_id for one in found] == [1]


def test_the_likeliest_come_first_and_only_so_many() -> None:
    people = known(
        Entry("Katarzyna Kowalsak"),
        Entry("Katarzyna Kowalska", email="k@example.org"),
        *(Entry("Katarzyna Kowalska") for _ in range(9)),
    )

    found = people.likely_same(Entry("Katarzyna Kowalska", email="k@example.org"), most=4)

    assert len(found) == 4
    assert found[0].member_id == 2


def test_a_number_that_is_read_without_a_country_is_still_compared() -> None:
    people = known(Entry("Ana Ruiz", ("020 7946 0958",)), region="")

    assert reasons(Entry("Ana Ruiz", ("0207 946 0958",)), Entry("Ana R.", ("+44 20 7946 0958",)))
    assert people.likely_same(Entry("Ana R.", ("+44 20 7946 0958",)))


@pytest.mark.parametrize("name", ["", "   ", "...", "123", "?"])
def test_what_is_no_name_is_nobody(name: str) -> None:
    assert known(Entry("Ana Ruiz", ("07700 900104",))).likely_same(Entry(name)) == ()


def test_it_is_asked_of_the_network_as_it_is_now(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    workspace.run(ChangeSettings(GroupSettings(phone_region="GB")))
    typed = Entry("Rosa M.", ("07700 900101",))

    def asked() -> tuple[LikelySame, ...]:
        return workspace.ask(lambda reader: likely_same_people(reader, workspace.rosters, typed))

    before = asked()
    workspace.run(AddMember(Member("Rosa Moreno", phones=("+44 7700 900101",))))
    after = asked()
    workspace.run(EditMember(Member("Luis Prado", MemberId(1), phones=("+44 7700 900101",))))
    renamed = asked()
    workspace.undo()
    again = asked()
    workspace.run(RemoveMember(MemberId(1)))
    gone = asked()
    workspace.close(copy=False)

    assert (before, renamed, gone) == ((), (), ())
    assert again == after
    assert after == (LikelySame(MemberId(1), (SameReason.PART_OF_NAME, SameReason.SAME_PHONE)),)


def test_the_short_way_of_asking_gives_the_same() -> None:
    people = known(Entry("Rosa Moreno", ("07700 900101",)))

    found = likely_same("rosa moreno", ["07700 900101"], among=people)

    assert found == people.likely_same(Entry("rosa moreno", ("07700 900101",)))
