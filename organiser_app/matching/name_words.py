"""Names as words that can be compared, in any script: what is one name written in two ways.

Accents, vowel points, case, titles and the shapes of letters that people mix up are taken away.
Letters of other scripts also have a Latin skeleton of consonants, by which Оксана finds Oksana.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_APOSTROPHES = re.compile(r"[’'`´ʼ׳״\"]")
_GAPS = re.compile(r"[\W_]+")
_TITLES: Final = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "prof", "don", "dona", "sra", "senora", "senor", "herr"}
    | {"frau", "mme", "د", "دكتور", "الدكتور", "السيد", "السيده", "ד", "דר", "מר", "גב", "г", "гн"}
)
_ARTICLES: Final = frozenset({"al", "el", "ال"})
PARTICLES: Final = frozenset(
    {"de", "del", "la", "las", "los", "da", "do", "das", "dos", "di", "du", "dela", "y", "e", "i"}
    | {
        "van",
        "von",
        "vom",
        "der",
        "den",
        "ter",
        "ten",
        "te",
        "zu",
        "zum",
        "zur",
        "bin",
        "ibn",
        "bint",
        "بن",
        "ابن",
        "بنت",
    }
)
"""What joins the words of a name and tells nobody apart: Maria Silva, Maria da Silva."""
_HAN_TITLES: Final = ("先生", "女士", "小姐", "太太", "老师")
_GENERATIONS: Final = {
    "jr": "young",
    "junior": "young",
    "hijo": "young",
    "мл": "young",
    "младший": "young",
    "الابن": "young",
    "sr": "old",
    "senior": "old",
    "padre": "old",
    "ст": "old",
    "старший": "old",
    "الاب": "old",
    "ii": "second",
    "iii": "third",
}
_ONE_LETTER: Final = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ـ": None,
        "ک": "ك", "ی": "ي", "ё": "е", "і": "и", "ґ": "г", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
        "ς": "σ", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss",
    }
)  # fmt: skip
_TRADITIONAL: Final = str.maketrans(
    "華偉國麗張陳劉楊黃趙吳孫馬羅鄭謝許韓馮鄧葉蘇呂蔣賈鐘譚陸範方輝強軍業東紅蘭鳳蓮靜曉夢學寶龍飛誠娟潔瓊豔鵬濤興義勝",
    "华伟国丽张陈刘杨黄赵吴孙马罗郑谢许韩冯邓叶苏吕蒋贾钟谭陆范方辉强军业东红兰凤莲静晓梦学宝龙飞诚娟洁琼艳鹏涛兴义胜",
)
_LATIN: Final = {
    **dict(zip("абвгдежзийклмнопрстуфхцчшщыэюяіїєў", (
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "h", "ts", "ch", "sh", "sh", "i", "e", "iu", "ia", "i", "i", "e", "u",
    ), strict=True)),
    "ь": "", "ъ": "",
    **dict(zip("αβγδεζηθικλμνξοπρστυφχψω", (
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s",
        "t", "i", "f", "k", "ps", "o",
    ), strict=True)),
    **dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويء", (
        "a", "b", "t", "th", "j", "h", "kh", "d", "d", "r", "z", "s", "sh", "s", "d", "t", "z", "a",
        "gh", "f", "q", "k", "l", "m", "n", "h", "w", "y", "",
    ), strict=True)),
    **dict(zip("אבגדהוזחטיכלמנסעפצקרשת", (
        "a", "b", "g", "d", "h", "v", "z", "h", "t", "y", "k", "l", "m", "n", "s", "a", "p", "ts",
        "k", "r", "sh", "t",
    ), strict=True)),
}  # fmt: skip
_SOUNDS: Final = (
    ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("kh", "h"), ("ph", "f"), ("th", "t"),
    ("ck", "k"), ("zh", "j"), ("gh", "g"), ("dh", "d"), ("ts", "s"), ("tz", "s"), ("x", "ks"),
    ("q", "k"), ("c", "k"), ("w", "v"), ("b", "v"), ("p", "f"), ("z", "s"), ("j", "g"),
)  # fmt: skip
_HUSHED: Final = re.compile(r"[aeiouyhv]")
_DOUBLED: Final = re.compile(r"(.)\1+")
_SHORT: Final = (
    "robert bob rob bobby", "william bill will billy", "elizabeth liz beth lizzie betty",
    "margaret maggie meg peggy", "katherine kate katie kathy", "catherine cathy kate",
    "michael mike mick", "richard dick rick", "james jim jimmy", "john jack johnny jon",
    "thomas tom", "joseph joe", "anthony tony", "edward ed eddie", "charles charlie",
    "susan sue", "stephen steven steve", "patricia pat tricia", "christopher chris", "alexander alex sasha",
    "francisco paco pancho", "jose pepe", "dolores lola", "maria mari", "guadalupe lupe",
    "manuel manolo", "rosario charo", "ignacio nacho",
    "александр саша шура", "екатерина катя", "мария маша", "дмитрий дима", "наталья наташа",
    "владимир вова володя", "ольга оля", "татьяна таня", "михаил миша", "анна аня",
    "יוסף יוסי", "אברהם אבי", "יעקב קובי", "שמואל שמוליק", "יצחק איציק", "אליהו אלי",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NameWords:
    """A name to compare with others."""

    words: tuple[str, ...]
    joined: str
    """All of it without gaps, in order."""
    generation: str
    """The younger or the older of two of one name, where it is said."""
    is_han: bool


def _plain(name: str) -> str:
    text = unicodedata.normalize("NFKC", name).casefold()
    parted = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).translate(_ONE_LETTER))
    plain = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return plain.translate(_ONE_LETTER).translate(_TRADITIONAL)


def _without_article(word: str) -> str:
    """An Arabic word without its article, which people write or leave out as they like."""
    if word.startswith("عبدال") and len(word) > _SHORTEST_WITH_ARTICLE:
        return f"عبد{word[5:]}"
    with_article = word.startswith("ال") and len(word) >= _SHORTEST_WITH_ARTICLE
    return word[2:] if with_article else word


@lru_cache(maxsize=65536)
def name_words(name: str) -> NameWords:
    """The words of a name without titles and articles."""
    found = [word for word in _GAPS.sub(" ", _plain(name)).split() if word not in _TITLES]
    generation = next((_GENERATIONS[word] for word in found if word in _GENERATIONS), "")
    kept = [word for word in found if word not in _GENERATIONS and word not in _ARTICLES]
    words = tuple(map(_without_article, kept or found))
    is_han = bool(words) and all("\u4e00" <= word[0] <= "\u9fff" for word in words)
    joined = "".join(words)
    if is_han:
        titles = [title for title in _HAN_TITLES if joined.endswith(title)]
        joined = joined.removesuffix(titles[0]) if titles else joined
    return NameWords(words, joined, generation, is_han)


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants that are heard, in Latin letters, doubled ones once; "" for Han."""
    if word.isascii():
        heard = _heard(word)
    else:
        heard = "".join(_heard(_LATIN.get(letter, letter)) for letter in word)
    if not heard.isascii():
        return ""
    return _DOUBLED.sub(r"\1", heard[:1].translate(_VOWEL) + _HUSHED.sub("", heard[1:]))


def _heard(latin: str) -> str:
    for written, heard in _SOUNDS:
        latin = latin.replace(written, heard)
    return latin


def ends_alike(first: str, second: str) -> bool:
    """Whether words of two scripts both end in an open vowel or both do not: Khalid, Khalida."""
    latin, other = (first, second) if first.isascii() else (second, first)
    last = _LATIN.get(other[-1], other[-1])[-1:]
    if latin.endswith("a"):
        return last in _OPEN
    return last != "a" or other[-1] in _SEMITIC_A or latin[-1] in "aeh"


_OPEN: Final = frozenset("ahy")
_SEMITIC_A: Final = frozenset("اعאע")
_SHORTEST_WITH_ARTICLE: Final = 5
_VOWEL: Final = str.maketrans("eiouyh", "aaaaaa")


@lru_cache(maxsize=65536)
def script_of(word: str) -> str:
    """The script of a word, by the name of its first letter."""
    return unicodedata.name(word[0], "").partition(" ")[0] if word else ""


_FAMILIES: Final = tuple(frozenset(_plain(line).split()) for line in _SHORT)


@lru_cache(maxsize=65536)
def is_short_form(first: str, second: str) -> bool:
    """Whether one is a usual short form of the other, or both of a third: Bob, Robert."""
    return any(first in family and second in family for family in _FAMILIES)
