"""Phone numbers, e-mail addresses and languages among the words of a line."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from organiser_app.services.quick.phrases import keys_in
from organiser_app.services.quick.tokens import Token, bare

_DIGITS = re.compile(r"[+(]?[\d()./\-]+")
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?([./]\d{2,4})?\.?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15
_PARTED = re.compile(r"[,;/،؛]|\by\b|\band\b")

_AND: Final = "و"
_LANGUAGE_WORDS = (
    "english arabic french spanish german italian portuguese polish romanian ukrainian russian turkish"
    " kurdish sorani kurmanji farsi persian dari pashto urdu hindi punjabi bengali gujarati tamil somali"
    " amharic tigrinya oromo swahili yoruba igbo hausa mandarin cantonese chinese vietnamese tagalog thai"
    " greek bulgarian albanian serbian croatian bosnian hungarian czech slovak lithuanian latvian dutch"
    " swedish norwegian danish finnish welsh irish catalan basque galician hebrew armenian georgian nepali"
    " sinhala malayalam telugu japanese korean indonesian malay berber tamazight wolof bsl"
    " ingles arabe frances espanol castellano aleman italiano portugues polaco rumano ucraniano ruso turco"
    " kurdo persa chino catala euskera vasco gallego griego bulgaro hungaro japones coreano bereber"
    " انجليزيه انجليزي عربيه عربي فرنسيه فرنسي اسبانيه اسباني المانيه الماني ايطاليه ايطالي تركيه تركي"
    " كرديه كردي فارسيه فارسي اورديه روسيه روسي اوكرانيه صوماليه صومالي امهريه صينيه بولنديه رومانيه"
    " برتغاليه هنديه بنغاليه امازيغيه"
)
_LANGUAGES: Final = frozenset(map(bare, keys_in(_LANGUAGE_WORDS)))
SPEAKS: Final = keys_in("speaks speak speaking habla hablan يتكلم تتكلم يتحدث تتحدث")
PHONE_LEADS: Final = keys_in(
    "tel tel. phone mobile cell number no telefono movil numero هاتف تلفون جوال رقم"
)
EMAIL_LEADS: Final = keys_in("email e-mail mail correo بريد ايميل")


def email_at(token: Token) -> str:
    """The address that a word is, or ""."""
    return token.core if _EMAIL.fullmatch(token.core) else ""


def is_language(token: Token) -> bool:
    """Whether a word names a language."""
    return bare(token.key.removeprefix(_AND)) in _LANGUAGES


def language_of(token: Token) -> str:
    """The language that a word names, without the "and" that Arabic writes together with it."""
    return token.core.removeprefix(_AND) if token.key.startswith(_AND) else token.core


def phones_in(
    text: str, tokens: Sequence[Token], free: set[int], region: str
) -> Iterator[tuple[tuple[int, ...], str]]:
    """The words of each number, and the number as it was typed."""
    run: list[int] = []
    for place in (*range(len(tokens)), None):
        goes_on = place is not None and place in free and _is_part(tokens[place])
        if goes_on and place is not None and (not run or not _parts(text, tokens, run[-1], place)):
            run.append(place)
            continue
        yield from _numbers(text, tokens, run, region)
        run = [place] if goes_on and place is not None else []


def _is_part(token: Token) -> bool:
    return bool(_DIGITS.fullmatch(token.core)) and not _DAY.fullmatch(token.core)


def _parts(text: str, tokens: Sequence[Token], one: int, other: int) -> bool:
    """Whether between two groups of digits something says that another number begins."""
    between = text[tokens[one].end - 1 : tokens[other].start + 1]
    return bool(_PARTED.search(between)) or other != one + 1 or "+" in between


def _numbers(
    text: str, tokens: Sequence[Token], run: list[int], region: str
) -> Iterator[tuple[tuple[int, ...], str]]:
    """One number, or two that stand side by side where both can be dialled."""
    left = list(run)
    while left:
        fits = [
            length
            for length in range(len(left), 0, -1)
            if _can_be_dialled(_typed(text, tokens, left[:length]), region)
        ]
        length = fits[0] if fits else len(left)
        number = _typed(text, tokens, left[:length])
        if _FEWEST_DIGITS <= sum(map(str.isdecimal, number)) <= _MOST_DIGITS:
            yield tuple(left[:length]), number
        left = left[length:]


def _typed(text: str, tokens: Sequence[Token], places: list[int]) -> str:
    first, last = tokens[places[0]], tokens[places[-1]]
    return text[first.start : last.end].strip(" ,;:،؛.")


def learn_numbers(region: str) -> None:
    """Loads how numbers are dialled there, which takes a moment the first time."""
    _can_be_dialled("0", region)


def _can_be_dialled(number: str, region: str) -> bool:
    import phonenumbers  # slow to import: metadata of all countries

    text = f"+{number[2:]}" if number.startswith("00") else number
    try:
        parsed = phonenumbers.parse(text, region.upper() or None)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(parsed)
