"""Phones and e-mail addresses out of cells: several in one, with words around them, or damaged.

Spreadsheet programs turn phones into numbers and drop the `+` and the zeros in front; what the
region's numbering plan still recognises is repaired, the rest is kept as typed and remarked on.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from organiser_app.spreadsheet.canonical import Remark, value_text
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.problems import ProblemCode

_PLAIN = re.compile(r"[+\d][\d\s().\u00a0-]*")
_PHONE = re.compile(
    r"(?:\+|\(|\b00|\b)\d[\d\s().\u00a0/-]{4,}\d(?:\s*(?:x|ext\.?|extension|#)\s*\d{1,6}\b)?",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"[;,|\n]|\s/\s|\s(?:or|and|o|y|ou|et|oder|und)\s|\s&\s", re.IGNORECASE)
_ROUNDED = re.compile(r"[+-]?\d(?:[.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)
_WHOLE_FLOAT = re.compile(r"(?<=\d{6})\.0$")
_LABELS = re.compile(
    r"\b(?:cell|mobile|mob|home|work|office|tel|telephone|phone|landline|land line|house|main"
    r"|m[oó]vil|m[oò]bil|fijo|fix|casa|trabajo|feina|handy|privat|portable|domicile|fixe"
    r"|c|h|w|m|t)\b\.?",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[^\s<>()\[\]:;,\"'|]+@[^\s<>()\[\]:;,\"'|@]+\.[^\s<>()\[\]:;,\"'|@.]{2,}")
_FEWEST_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Contact:
    """What a mixed contact cell holds."""

    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


def phone_parser(region: str) -> Callable[[CellValue], object]:
    """A parser of phone cells to tuples of `+...` numbers, for numbers dialled within `region`."""
    to_number = _number_reader(region)

    def parse(raw: CellValue) -> object:
        text = value_text(raw)
        if text is None:
            return None
        if _ROUNDED.fullmatch(text):
            return Remark(None, ProblemCode.NUMBER_ROUNDED, text, "phone")
        text = _WHOLE_FLOAT.sub("", text)
        if _PLAIN.fullmatch(text) and (number := to_number(text)):
            return (number,)
        return _phones_among_words(text, to_number)

    return parse


def _phones_among_words(text: str, to_number: Callable[[str], str | None]) -> object:
    phones: list[str] = []
    left: list[str] = []
    for part in _SEVERAL.split(text):
        found = _PHONE.findall(part)
        phones += [to_number(each) or each.strip() for each in found]
        left.append(_LABELS.sub("", _PHONE.sub("", part)).strip(" :.-()*/"))
    words = ", ".join(filter(None, left))
    if not phones:
        return _unreadable_phone(text)
    doubtful = any(not phone.startswith("+") for phone in phones)
    unique = tuple(dict.fromkeys(phones))
    if doubtful:
        return Remark(unique, ProblemCode.BAD_PHONE, words, "phone")
    return Remark(unique, None, text, "phone") if words else unique


def _unreadable_phone(text: str) -> Remark:
    """A short local number is of use to someone who lives there; words are not a number."""
    digits = sum(map(str.isdigit, text))
    if _PLAIN.fullmatch(text) and digits >= _FEWEST_DIGITS:
        return Remark((text,), ProblemCode.BAD_PHONE, "", "phone")
    return Remark(None, ProblemCode.BAD_PHONE, text, "phone")


def _number_reader(region: str) -> Callable[[str], str | None]:
    """What `phonenumbers` says, and the same said faster for numbers in the usual local form."""
    usual, thorough = _usual_reader(region), _thorough_reader(region)
    return lambda text: usual(text) or thorough(text)


_SEPARATORS = str.maketrans("", "", " .-()\u00a0")
_TYPES = (
    "fixed_line",
    "mobile",
    "toll_free",
    "premium_rate",
    "shared_cost",
    "personal_number",
    "voip",
    "pager",
    "uan",
    "voicemail",
)


def _usual_reader(region: str) -> Callable[[str], str | None]:
    """National numbers and `+` numbers of the region that one pattern proves: 20 times faster."""
    import phonenumbers  # slow to import: metadata of all countries

    plan = phonenumbers.PhoneMetadata.metadata_for_region(region.upper(), None)
    if plan is None or plan.national_prefix_transform_rule is not None:
        return lambda _text: None
    kinds = (getattr(plan, kind) for kind in _TYPES)
    patterns = [kind.national_number_pattern for kind in kinds if kind is not None]
    valid = re.compile("|".join(f"(?:{pattern})" for pattern in patterns if pattern))
    code, trunk = f"+{plan.country_code}", plan.national_prefix or ""
    lengths = set(plan.general_desc.possible_length) if plan.general_desc else set()

    def read(text: str) -> str | None:
        digits = text.translate(_SEPARATORS)
        if digits.startswith(code):
            digits = digits[len(code) :]
        elif trunk and digits.startswith(trunk):
            digits = digits[len(trunk) :]
        usual = digits.isdecimal() and digits.isascii() and len(digits) in lengths
        return f"{code}{digits}" if usual and valid.fullmatch(digits) else None

    return read


def _thorough_reader(region: str) -> Callable[[str], str | None]:
    import phonenumbers  # slow to import: metadata of all countries

    known_region = region.upper() if region.upper() in phonenumbers.SUPPORTED_REGIONS else None

    def read(text: str) -> str | None:
        text = text.strip()
        if text.startswith("00"):
            text = "+" + text[2:]
        try:
            number = phonenumbers.parse(text, known_region)
        except phonenumbers.NumberParseException:
            return None
        if not phonenumbers.is_valid_number(number):
            return None
        standard = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        return f"{standard} ext. {number.extension}" if number.extension else standard

    return read


def parse_emails(raw: CellValue) -> object:
    """The addresses of a cell, or a remark where there are words but no address."""
    text = value_text(raw)
    if text is None:
        return None
    emails = tuple(_in_lower_domain(each) for each in _EMAIL.findall(text))
    if not emails:
        return Remark(None, ProblemCode.BAD_EMAIL, text, "email")
    left = _EMAIL.sub("", text).replace("mailto:", "").strip(" ,;|<>()[]/\n\"'")
    return Remark(emails, None, text, "email") if _is_words(left) else emails


def _is_words(text: str) -> bool:
    return sum(map(str.isalnum, text)) > len(" or ")


def _in_lower_domain(address: str) -> str:
    name, _, domain = address.strip(".").partition("@")
    return f"{name}@{domain.casefold()}"


def contact_parser(region: str) -> Callable[[CellValue], object]:
    """A parser of cells that hold a phone or an e-mail address, as the person liked."""
    parse_phones = phone_parser(region)

    def parse(raw: CellValue) -> object:
        text = value_text(raw)
        if text is None:
            return None
        emails = tuple(_in_lower_domain(each) for each in _EMAIL.findall(text))
        rest = _EMAIL.sub(" ", text).strip(" ,;|<>()[]/\n\"'")
        found = parse_phones(rest) if any(map(str.isdigit, rest)) else None
        remark = found if isinstance(found, Remark) else Remark(found)
        phones = remark.value if isinstance(remark.value, tuple) else ()
        contact = Contact(phones, emails)
        if phones or emails:
            spoken = remark.kept or (found is None and _is_words(rest))
            kept = text if spoken else ""
            return (
                Remark(contact, remark.code, kept, "contact") if spoken or remark.code else contact
            )
        return Remark(None, None, text, "contact")

    return parse
