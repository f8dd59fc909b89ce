"""What people are called on paper that a stranger may find: a given name, never a family name.

A name is one field and may come from anywhere, so this goes by script and by a few signs: titles,
family names that stand first, names of two words such as "Abu Bakr". Where it cannot be told which
word is the family's, initials stand for all of it. Households and groups keep their names.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.plain_letters import plain_letters

_TITLES: Final = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "sr", "sra", "srta", "senor", "senora",
    "don", "dona", "frau", "herr", "mme", "m", "mlle", "hajji", "sheikh", "rev", "imam", "sister",
    "السيد", "السيده", "السيدة", "الدكتور", "الدكتورة", "د", "دكتور", "الحاج", "الحاجة", "الشيخ",
    "גב", "מר", "גברת", "דר", "הרב", "г", "гн", "гжа", "господин", "госпожа",
})  # fmt: skip
_PARTICLES: Final = frozenset({
    "van", "von", "de", "del", "della", "di", "da", "dos", "el", "bin", "bint", "ibn", "le", "la",
    "بن", "ابن", "בן", "בת", "mac", "mc", "ter", "zu", "st",
})  # fmt: skip
"""What begins a family name; as the first word, no given name is there."""
_PARENT_OF: Final = frozenset({"abu", "abou", "umm", "ابو", "ام"})
_SERVANT_OF: Final = frozenset({"abd", "abdul", "abdel", "abdal", "عبد"})
"""What is half a name: "Abu Bakr", "Abd al-Rahman". Of two words the second may be the family's."""
_ARTICLES: Final = frozenset({"al", "el", "ul", "ad", "ar", "as", "ال"})
_LAST_IS_GIVEN: Final = frozenset(
    plain_letters(name)
    for name in (
        "Nguyễn", "Trần", "Phạm", "Huỳnh", "Hoàng", "Phan", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương",
        "Nguyen", "Tran", "Pham", "Huynh", "Dang", "Trinh", "Truong",
    )
)  # fmt: skip
"""Family names of Vietnam, where the given name stands last."""
_FAMILY_FIRST: Final = frozenset({
    "wang", "li", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu",
    "zhu", "gao", "guo", "luo", "zheng", "xie", "deng", "kim", "park", "choi", "jung", "kang", "lee",
    "lim", "cho", "yoon", "jang", "han", "lin", "ho", "nagy", "kovacs", "toth", "szabo", "horvath",
    "varga", "kiss", "molnar", "nemeth", "farkas",
})  # fmt: skip
"""Family names that often stand first: as the first word, it cannot be told which is whose."""
_HAN_TITLES: Final = ("先生", "女士", "小姐", "太太", "老师", "さん", "様", "씨", "님")
_HAN_DOUBLE: Final = (
    "欧阳",
    "歐陽",
    "司马",
    "司馬",
    "上官",
    "诸葛",
    "諸葛",
    "东方",
    "東方",
    "皇甫",
    "慕容",
)
_HANGUL_DOUBLE: Final = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문")
_PATRONYMIC: Final = re.compile(r"(ович|евич|ич|овна|евна|ична|инична|івна|ївна|йович|ьович)$")
_LONGEST_HAN: Final = 6


def called(name: str, kind: MemberKind = MemberKind.PERSON) -> str:
    """What to call someone: "Ana" of "Ana Ruiz", "小明" of "王小明", "W. L." of "Wang Lei"."""
    whole = " ".join(unicodedata.normalize("NFC", name).split())
    if kind is not MemberKind.PERSON:
        return whole
    if "," in whole or "،" in whole:
        family, _, given = whole.replace("،", ",").partition(",")
        whole = given.strip() or family
    words = [word for word in whole.split() if any(letter.isalpha() for letter in word)]
    named = [word for word in words if _bare(word) not in _TITLES]
    if not named:
        return whole
    if _is_east_asian(named[0]):
        return _of_east_asia(named)
    if len(named) == 1:
        return initials(named) if len(words) > 1 else named[0]
    return _given(named)


def _given(words: list[str]) -> str:
    first = _bare(words[0])
    if len(first) <= 1 or first in _PARTICLES:
        return initials(words)
    if first in _LAST_IS_GIVEN:
        return words[-1]
    if first in _FAMILY_FIRST:
        return initials(words)
    if len(words) > 2 and _PATRONYMIC.search(words[-1].casefold()):
        return words[1]
    if first in _PARENT_OF:
        return " ".join(words[:2])
    if first in _SERVANT_OF:
        name = words[: 3 if _bare(words[1]) in _ARTICLES else 2]
        return " ".join(name) if len(name) < len(words) else initials(words)
    return words[0]


def initials(words: Iterable[str]) -> str:
    """The first letter of each word."""
    return " ".join(f"{_first_letter(word)}." for word in words if _first_letter(word))


def _first_letter(word: str) -> str:
    return next((letter.upper() for letter in word if letter.isalnum()), "")


def _bare(word: str) -> str:
    """A word as the lists here have it."""
    plain = plain_letters(word).translate(_ALIKE)
    return "".join(letter for letter in plain if letter.isalpha())


_ALIKE: Final = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "đ": "d"})


def _is_east_asian(word: str) -> bool:
    return "HANGUL" in _script(word) or "CJK" in _script(word)


def _script(word: str) -> str:
    return unicodedata.name(word[0], "")


def _of_east_asia(words: list[str]) -> str:
    """The family name stands first, with or without a gap behind it."""
    if len(words) > 1 and words[-1] not in _HAN_TITLES:
        return words[-1]
    name = words[0]
    title = next((one for one in _HAN_TITLES if name.endswith(one) and name != one), "")
    given = _without_family(name.removesuffix(title))
    return given or title or name


def _without_family(name: str) -> str:
    doubles = _HANGUL_DOUBLE if "HANGUL" in _script(name) else _HAN_DOUBLE
    if name.startswith(doubles):
        return name[2:]
    kana = re.search(r"[\u3040-\u30ff]", name)
    if kana:
        return name[kana.start() :]
    return name[2:] if _FOUR <= len(name) <= _LONGEST_HAN else name[1:]


_FOUR: Final = 4
"""Four signs are two for the family and two for the person, nearly always."""


def called_apart(members: Iterable[Member]) -> Mapping[int, str]:
    """What each is called among the others: two Anas are "Ana R." and "Ana L."."""
    people = {int(member.id): member for member in members}
    names = {one: called(member.name, member.kind) for one, member in people.items()}
    same = {name for name, count in Counter(names.values()).items() if count > 1}
    told = {
        one: _told_apart(name, people[one]) if name in same else name
        for one, name in names.items()
    }
    still = {name for name, count in Counter(told.values()).items() if count > 1}
    counted: Counter[str] = Counter()
    for one, name in told.items():
        if name in still:
            counted[name] += 1
            told[one] = f"{name} ({counted[name]})"
    return told


def _told_apart(name: str, member: Member) -> str:
    """With the initial of the next word; in scripts where that is all of a family name, as it is."""
    if member.kind is not MemberKind.PERSON or name.endswith(".") or _is_east_asian(name):
        return name
    rest = [word for word in member.name.split() if word not in name.split() and len(word) > 1]
    return f"{name} {initials(rest[-1:])}" if rest else name


def family_words(member: Member) -> frozenset[str]:
    """The words of a person's name that must not be told."""
    if member.kind is not MemberKind.PERSON:
        return frozenset()
    told = set(called(member.name).split())
    words = (word.strip(".,،()\"'") for word in member.name.split())
    return frozenset(
        word for word in words if word not in told and len(word) > 1 and _bare(word) not in _TITLES
    )
