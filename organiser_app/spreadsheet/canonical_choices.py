"""One of a list, several of a list, and the phrases in which people say how urgent a need is."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise

from organiser_app.domain.needs import NeedState, Urgency
from organiser_app.domain.recurring import rule_of
from organiser_app.spreadsheet.canonical import Remark, fold, text_of, value_text
from organiser_app.spreadsheet.canonical_numbers import parse_yes_no
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.problems import ProblemCode


def choice_parser(codes: Mapping[str, str]) -> Callable[[CellValue], object]:
    """A parser of one of a list: `codes` maps folded words to what they mean."""

    def parse(raw: CellValue) -> object:
        text = value_text(raw)
        if text is None:
            return None
        code = codes.get(fold(text))
        return Remark(None, ProblemCode.NOT_IN_LIST, text, "choice") if code is None else code

    return parse


_STRONG = re.compile(r"\s*[;|\n]\s*")
_OPENERS, _CLOSERS = "([{", ")]}"


def choices_parser(known: Sequence[str] = ()) -> Callable[[CellValue], object]:
    """A parser of several of a list to a tuple of texts, each once, in the order typed.

    `known` are options that may hold commas themselves, such as `Pet care - food, litter`.
    """
    with_comma = tuple(sorted((each for each in known if "," in each), key=len, reverse=True))

    def parse(raw: CellValue) -> object:
        text = value_text(raw)
        if text is None:
            return None
        return tuple(dict.fromkeys(split_choices(text, with_comma))) or None

    return parse


def split_choices(text: str, known: Sequence[str] = ()) -> list[str]:
    """The options in a cell: by `;`, `|` or lines where there are any, else by outer commas."""
    has_strong = _STRONG.search(text.strip())
    parts = _STRONG.split(text) if has_strong else _split_commas(text, known)
    return [part for part in (each.strip(" ,•*\t") for each in parts) if part]


def _split_commas(text: str, known: Sequence[str]) -> list[str]:
    parts, start, depth, at = [], 0, 0, 0
    while at < len(text):
        if at == start and (option := _known_at(text, at, known)):
            at += len(option)
            continue
        depth += (text[at] in _OPENERS) - (text[at] in _CLOSERS and depth > 0)
        if text[at] in ",、،" and depth == 0 and not _inside_number(text, at):
            parts.append(text[start:at])
            start = _next_word(text, at + 1)
            at = start
            continue
        at += 1
    return [*parts, text[start:]]


def _known_at(text: str, at: int, known: Sequence[str]) -> str | None:
    """The longest known option that stands here as a whole."""
    for option in known:
        if text[at : at + len(option)].casefold() == option.casefold():
            rest = text[at + len(option) :].lstrip()
            if not rest or rest.startswith(","):
                return option
    return None


def _inside_number(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _next_word(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at


def options_with_commas(cells: Sequence[str]) -> tuple[str, ...]:
    """Options of a form that hold commas, learnt from the cells of a whole column.

    Two pieces that always come together, and in several cells, are one option.
    """
    splits = [split_choices(cell) for cell in set(cells) if "," in cell]
    pairs: dict[tuple[str, str], int] = {}
    seen: dict[str, int] = {}
    for cell in {cell for cell in cells if "," not in cell}:
        seen[cell.strip()] = seen.get(cell.strip(), 0) + 1
    for pieces in splits:
        for piece in pieces:
            seen[piece] = seen.get(piece, 0) + 1
        for pair in pairwise(pieces):
            pairs[pair] = pairs.get(pair, 0) + 1
    return tuple(
        f"{first}, {second}"
        for (first, second), count in pairs.items()
        if count >= _TOGETHER and count == seen[first] == seen[second]
    )


_TOGETHER = 4
"""In how many different cells two pieces must come together to be one option."""


_WORDS_URGENT = re.compile(
    r"\b(?:urgent\w*|emergenc\w*|critical|asap|immediate\w*|right away|now|today|tonight|high"
    r"|same day|life threatening|imminent|hoy|avui|ahora|ara|inmediat\w*|immediat\w*|hoje"
    r"|aujourd hui|maintenant|heute|sofort|dringend\w*|urgenc\w*|urgenz\w*|oggi|alta|hoch|haute)\b"
)
_WORDS_SOON = re.compile(
    r"\b(?:soon|this week|few days|couple of days|tomorrow|medium|moderate|normal|mid|next day"
    r"|pronto|esta semana|manana|dema|aviat|aquesta setmana|bald|diese woche|morgen|bientot"
    r"|cette semaine|demain|media|mittel|moyenne|breve|presto|domani)\b"
)
_WORDS_WHENEVER = re.compile(
    r"\b(?:whenever|no rush|no hurry|low|flexible|any ?time|not time sensitive|when possible"
    r"|survive without|eventually|would be (?:great|nice)|no deadline|not needed soon|next month"
    r"|sin prisa|sense pressa|cuando se pueda|quan es pugui|baja|baixa|pas presse|quand possible"
    r"|irgendwann|keine eile|niedrig|basse|bassa|quando possibile|someday)\b"
)
_NOT_URGENT = re.compile(r"\b(?:non|not|no|isn t|less|nicht|pas)\b[\w ]{0,12}\burgent\w*")
_SPAN = re.compile(
    r"(?P<least>\d+|an?|one|two|a couple of|a few|un[ae]?|ein\w*)"
    r"(?:\s*(?:-|–|to|or|o|ou|oder|a)\s*(?P<most>\d+|two|three|dos|deux|zwei))?\+?\s*"
    r"(?P<unit>h|hrs?|hours?|horas?|hores|heures?|stunden?|days?|dias?|dies|jours?|tage?n?|giorni"
    r"|weeks?|semanas?|setmanes|setmana|semaines?|wochen?|months?|mes|meses|mesos|mois|monate?)\b"
)
_NUMBER_WORDS = {"one": 1, "two": 2, "dos": 2, "deux": 2, "zwei": 2, "three": 3}
_MORE_NUMBERS = {"a couple of": 2, "a few": 4}
_UNIT_DAYS = (("h", 1 / 24), ("st", 1 / 24), ("w", 7), ("sem", 7), ("set", 7), ("m", 30))
_URGENT_DAYS, _SOON_DAYS = 2, 7


def parse_urgency(raw: CellValue) -> object:
    """How soon, from the phrases of forms: a length of time counts before an adjective.

    `Non urgent, I can wait a day or two` is soon: someone who names days wants help in days.
    """
    if isinstance(raw, bool):
        return Urgency.URGENT if raw else Urgency.WHENEVER
    text = value_text(raw)
    if text is None:
        return None
    spoken = re.sub(r"[^\w+–-]+", " ", _without_accents(text)).strip()
    urgency = _urgency_of(spoken)
    if urgency is None:
        return _urgency_of_answer(text)
    return urgency


def _without_accents(text: str) -> str:
    """Folded, but with the dash that stands between two numbers."""
    return " - ".join(fold(part) for part in re.split(r"[-–]", text))


def _urgency_of(text: str) -> Urgency | None:
    calm = _NOT_URGENT.search(text) is not None
    days = _days(text)
    if days is not None and not _WORDS_WHENEVER.search(text):
        return _urgency_of_days(days, calm=calm)
    if calm or _WORDS_WHENEVER.search(text):
        return Urgency.WHENEVER
    if _WORDS_URGENT.search(text):
        return Urgency.URGENT
    return Urgency.SOON if _WORDS_SOON.search(text) else None


def _urgency_of_days(days: float, *, calm: bool) -> Urgency:
    if days > _SOON_DAYS:
        return Urgency.WHENEVER
    return Urgency.URGENT if days <= _URGENT_DAYS and not calm else Urgency.SOON


def _days(text: str) -> float | None:
    """The longest wait that is named, in days; `a day or two` is two."""
    if re.search(r"\bday or two\b", text):
        return 2
    match = _SPAN.search(text)
    if match is None:
        return None
    number = match["most"] or match["least"]
    count = int(number) if number.isdecimal() else _spoken_count(number)
    unit = match["unit"]
    return count * next((days for start, days in _UNIT_DAYS if unit.startswith(start)), 1)


def _spoken_count(word: str) -> int:
    return _NUMBER_WORDS.get(word) or _MORE_NUMBERS.get(word) or 1


def _urgency_of_answer(text: str) -> object:
    answer = None if text.isdecimal() else parse_yes_no(text)
    if isinstance(answer, bool):
        return Urgency.URGENT if answer else Urgency.WHENEVER
    return Remark(None, ProblemCode.NOT_IN_LIST, text, "urgency")


_NEGATED = re.compile(
    r"\b(?:not|un|never|no|nicht|pas|non|yet to be|to be|needs? to be|cannot be|can t be|partly"
    r"|partially)\s+(?:yet\s+|been\s+|be\s+)?"
)


def state_parser(states: Mapping[str, str]) -> Callable[[CellValue], object]:
    """A parser of status words to a state, for whole cells and for words that start a comment.

    `states` maps folded words to codes. A longer text counts by its first known words, unless
    they are negated; all of it is kept, since the rest of the words may say who and when.
    """
    longest = max((len(words.split()) for words in states), default=1)
    return partial(_parse_state, states=states, longest=longest)


def _parse_state(raw: CellValue, *, states: Mapping[str, str], longest: int) -> object:
    text = value_text(raw)
    if text is None:
        return None
    if isinstance(raw, bool):
        text = text_of(raw)
    key = fold(text)
    if key in states:
        return states[key]
    state = None if _NEGATED.match(key) else _leading_state(key.split(), states, longest)
    return Remark(state, None if state else ProblemCode.NOT_IN_LIST, text, "state")


def _leading_state(words: list[str], states: Mapping[str, str], longest: int) -> str | None:
    for count in range(min(longest, len(words)), 0, -1):
        if state := states.get(" ".join(words[:count])):
            return state
    return None


CLOSED_STATES = frozenset(
    {NeedState.MET, NeedState.PARTLY_MET, NeedState.WITHDRAWN, NeedState.CLOSED_UNMET}
)


_RECURRING = (
    (
        "once",
        r"\b(?:one ?time|once|only|single|just this|one off|una vez|una vegada|einmal|une fois)\b",
    ),
    ("daily", r"\b(?:daily|every ?day|each day|diari\w*|cada dia|taglich|quotidien\w*)\b"),
    (
        "fortnightly",
        r"\b(?:fortnight\w*|bi ?weekly|every (?:two|2|other) weeks?|quincenal|quinzenal)\b",
    ),
    (
        "weekly",
        r"\b(?:weekly|every ?week|each week|once a week|semanal\w*|setmanal\w*|cada semana"
        r"|wochentlich|hebdomadaire|settimanal\w*)\b",
    ),
    (
        "monthly",
        r"\b(?:monthly|every ?month|each month|once a month|mensual\w*|monatlich|mensuel\w*)\b",
    ),
    (
        "sometimes",
        r"\b(?:occasional\w*|sometimes|now and then|from time to time|as needed|a veces"
        r"|a vegades|manchmal|parfois|irregular\w*)\b",
    ),
)
_EVERY_DAY = "every day"
"""What the program itself says of a need that no rule brings back."""
_ORDER_OF_RECURRING = ("daily", "fortnightly", "weekly", "monthly", "sometimes", "once")


def parse_recurring(raw: CellValue) -> object:
    """How often a need comes back: a word for the common rhythms, else the words as typed.

    A rule in our own words, with its days or without, stays as it is.
    """
    text = value_text(raw)
    if text is None:
        return None
    rule, key = rule_of(text), fold(text)
    if rule is not None and (rule.start or rule.until or key == rule.words):
        return rule.words
    if key == _EVERY_DAY:
        return _EVERY_DAY
    found = {name for name, pattern in _RECURRING if re.search(pattern, key)}
    for name in _ORDER_OF_RECURRING:
        if name in found:
            return name
    answer = parse_yes_no(raw)
    return "once" if answer is False else text


_SHARE_NO = re.compile(
    r"\b(?:only (?:with )?(?:the )?(?:core )?(?:organi[sz]ers?|coordinators?|admins?)|no ?one|nobody"
    r"|none|private|confidential|do not share|don t share|not ok|keep anonymous|anonymous)\b"
)
_SHARE_YES = re.compile(
    r"\b(?:any ?one|every ?one|public\w*|all members|helpers?|volunteers?|whole group|neighbou?rs"
    r"|happy to|fine|ok to share|can share|may share)\b"
)


def parse_consent(raw: CellValue) -> object:
    """Consent in the words of a form; whatever is not plainly a yes or a no stays unasked."""
    answer = parse_yes_no(raw)
    if answer is None or isinstance(answer, bool):
        return answer
    text = text_of(raw)
    key = fold(text)
    if isinstance(answer, Remark) and answer.value is not None:
        return Remark(answer.value, None, text, "consent")
    if _SHARE_NO.search(key):
        return Remark(False, None, text, "consent")
    if _SHARE_YES.search(key):
        return Remark(True, None, text, "consent")
    return Remark(None, ProblemCode.NOT_IN_LIST, text, "consent")
