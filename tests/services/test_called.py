"""What people are called on paper: given names in many scripts, never a family name."""

import pytest

from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.services.handouts.called import called, called_apart, family_words

NAMES = {
    "Ana Ruiz": "Ana",
    "Noor": "Noor",
    "  Ben   Okafor ": "Ben",
    "Ruiz, Ana": "Ana",
    "Mrs. Okafor": "O.",
    "Dr Ana Ruiz": "Ana",
    "A. Ruiz": "A. R.",
    "van Dijk": "V. D.",
    "Abu Bakr Siddiq": "Abu Bakr",
    "Abd al-Rahman Khan": "Abd al-Rahman",
    "Abdul Khan": "A. K.",
    "Nour Haddad": "Nour",
    "نور حداد": "نور",
    "Nguyễn Thị Minh Khai": "Khai",
    "Minh Nguyen": "Minh",
    "Wang Lei": "W. L.",
    "Kovács Anna": "K. A.",
    "🌻 Tomasz Nowak": "Tomasz",
    "ليلى منصور": "ليلى",
    "عبد الله حسن": "عبد الله",
    "أبو أحمد الخطيب": "أبو أحمد",
    "السيدة ليلى منصور": "ليلى",
    "שירה לוי": "שירה",
    "Оксана Шевченко": "Оксана",
    "Шевченко Оксана Петрівна": "Оксана",
    "Ελένη Παπαδοπούλου": "Ελένη",
    "王小明": "小明",
    "欧阳娜娜": "娜娜",
    "王 小明": "小明",
    "王女士": "女士",
    "山田 太郎": "太郎",
    "山田太郎": "太郎",
    "山田さくら": "さくら",
    "김민수": "민수",
    "남궁민수": "민수",
    "김 민수": "민수",
    "अमित शर्मा": "अमित",
}


@pytest.mark.parametrize(("name", "short"), NAMES.items())
def test_a_person_is_called_by_their_given_name(name: str, short: str) -> None:
    assert called(name) == short


@pytest.mark.parametrize(
    "kind", [MemberKind.HOUSEHOLD, MemberKind.GROUP, MemberKind.POOL, MemberKind.ORGANISATION]
)
def test_households_and_groups_keep_their_names(kind: MemberKind) -> None:
    assert called("The Free Fridge", kind) == "The Free Fridge"


def test_two_of_one_name_are_told_apart_by_an_initial_and_else_by_a_number() -> None:
    people = (
        Member("Ana Ruiz", MemberId(1)),
        Member("Ana López", MemberId(2)),
        Member("王小明", MemberId(3)),
        Member("李小明", MemberId(4)),
        Member("Ben Okafor", MemberId(5)),
    )

    told = called_apart(people)

    assert [told[one] for one in range(1, 6)] == [
        "Ana R.",
        "Ana L.",
        "小明 (1)",
        "小明 (2)",
        "Ben",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_family_words_are_not_in_what_someone_is_called(name: str) -> None:
    assert family_words(Member(name)).isdisjoint(called(name).split())
