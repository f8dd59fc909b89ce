"""What people say in English, Spanish and Arabic, as far as the line knows it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from organiser_app.domain.needs import Urgency
from organiser_app.services.quick.tokens import Token, key_of
from organiser_app.services.quick.values import About

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of several words, the longest first."""

    def __init__(self, known: Mapping[str, T]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in known.items():
            keys = tuple(key_of(phrase).split())
            self._by_first.setdefault(keys[0], []).append((keys, value))
        for options in self._by_first.values():
            options.sort(key=lambda one: -len(one[0]))

    def at(self, tokens: Sequence[Token], place: int) -> tuple[int, T] | None:
        """How many words of a phrase stand at this place, and what it means."""
        if place >= len(tokens):
            return None
        for keys, value in self._by_first.get(tokens[place].key, ()):
            there = tuple(token.key for token in tokens[place : place + len(keys)])
            if there == keys:
                return len(keys), value
        return None

    def found(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int, T]]:
        """Place, length and meaning of each phrase in the line, none inside another."""
        place = 0
        while place < len(tokens):
            hit = self.at(tokens, place)
            if hit is None:
                place += 1
            else:
                yield place, hit[0], hit[1]
                place += hit[0]


def meaning(value: T, phrases: str) -> dict[str, T]:
    """Several phrases, parted by "|", that mean the same."""
    return dict.fromkeys(phrases.split("|"), value)


def keys_in(words: str) -> frozenset[str]:
    """The keys of several words."""
    return frozenset(map(key_of, words.split()))


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb says of the line."""

    about: About
    receives: bool = False
    """Whether its subject is who was helped."""
    concept: str = ""
    """The kind of help that it names by itself."""


_NEEDS = (
    "needs|need|is in need of|in need of|wants|want|asks for|asked for|is asking for|is looking for"
    "|looks for|looking for|could use|would like|has asked for|needs help with"
    "|necesita|necesitan|busca|buscan|pide|piden|quiere|le hace falta|les hace falta|le falta"
    "|تحتاج|يحتاج|احتاج|محتاج|محتاجه|بحاجه الي|بحاجه|في حاجه الي|تحتاج الي|يحتاج الي|تريد|يريد|تطلب|يطلب|طلبت|طلب"
)
_OFFERS = (
    "offers|offer|is offering|can offer|offers to|offered to|would help with|is happy to|can help with"
    "|ofrece|ofrecen|se ofrece a|se ofrece para|puede ofrecer|puede ayudar con"
    "|تعرض|يعرض|تقدم|يقدم|تستطيع|يستطيع|عندها استعداد|عنده استعداد"
)
_GAVE = {
    "": "helped|gave|has helped|has given|brought|lent|took|did|shared"
    "|ayudo|ha ayudado|dio|le dio|regalo|trajo|llevo comida a|presto|compartio"
    "|ساعد|ساعدت|اعطي|اعطت|احضر|احضرت|جلب|جلبت|اعار|اعارت",
    "transport": "drove|gave a lift to|gave a ride to|picked up|llevo|llevo en coche a|acompano en coche a"
    "|اوصل|اوصلت|وصل|وصلت|نقل|نقلت",
    "food": "cooked|cooked for|baked|baked for|fed|cocino|cocino para|طبخ|طبخت",
    "shopping": "shopped for|did the shopping for|went shopping for|hizo la compra para|hizo la compra a"
    "|تسوق|تسوقت",
    "childcare": "babysat|babysat for|minded|looked after|cuido|cuido a|جالس|جالست",
    "repairs": "fixed|repaired|mended|reparo|arreglo|اصلح|اصلحت",
    "company": "visited|sat with|kept company with|visito|acompano|زار|زارت",
    "lessons": "taught|tutored|enseno|علم|علمت|درس|درست",
    "translation": "translated for|interpreted for|tradujo|tradujo para|ترجم|ترجمت",
    "cleaning": "cleaned|cleaned for|limpio|limpio para|نظف|نظفت",
    "garden": "gardened for|mowed",
}
_RECEIVED = {
    "": "got|received|has received|was helped by|was given|borrowed|recibio|ha recibido|obtuvo|consiguio"
    "|fue ayudado por|fue ayudada por|تلقي|تلقت|حصل علي|حصلت علي|استلم|استلمت|اخذ|اخذت",
    "transport": "was driven by|got a lift from|got a ride from",
}

_STRONG: dict[str, Verb] = {
    **dict.fromkeys(_NEEDS.split("|"), Verb(About.NEED)),
    **dict.fromkeys(_OFFERS.split("|"), Verb(About.OFFER)),
    **{
        phrase: Verb(About.EXCHANGE, concept=concept)
        for concept, phrases in _GAVE.items()
        for phrase in phrases.split("|")
    },
    **{
        phrase: Verb(About.EXCHANGE, receives=True, concept=concept)
        for concept, phrases in _RECEIVED.items()
        for phrase in phrases.split("|")
    },
}
STRONG_VERBS: Final = Phrases(_STRONG)
WEAK_VERBS: Final = Phrases(
    dict.fromkeys(
        ["can", "could", "may", "puede", "podria", "pueden", "يمكنه", "يمكنها", "يقدر", "تقدر"],
        Verb(About.OFFER),
    )
)
"""Words that are a verb only where the line has no other, since people are called so too."""

URGENCIES: Final = Phrases(
    {
        **dict.fromkeys(
            [
                "urgent",
                "urgently",
                "very urgent",
                "asap",
                "as soon as possible",
                "right away",
                "immediately",
                "emergency",
                "urgente",
                "urgentemente",
                "con urgencia",
                "cuanto antes",
                "lo antes posible",
                "ya mismo",
                "de inmediato",
                "عاجل",
                "عاجلا",
                "عاجله",
                "مستعجل",
                "فورا",
                "ضروري",
                "بسرعه",
                "في اقرب وقت",
            ],
            Urgency.URGENT,
        ),
        **dict.fromkeys(["soon", "pronto", "dentro de poco", "قريبا", "عما قريب"], Urgency.SOON),
        **dict.fromkeys(
            [
                "whenever",
                "no rush",
                "no hurry",
                "not urgent",
                "any time",
                "cuando se pueda",
                "cuando sea",
                "sin prisa",
                "no es urgente",
                "no urge",
                "ليس عاجلا",
                "غير عاجل",
                "في اي وقت",
                "علي مهل",
            ],
            Urgency.WHENEVER,
        ),
    }
)
UNASKED: Final = Phrases(
    dict.fromkeys(
        [
            "unasked",
            "without being asked",
            "offered unasked",
            "sin que se lo pidieran",
            "sin pedirlo",
            "دون طلب",
            "بدون طلب",
        ],
        True,
    )
)
NOBODY: Final = frozenset(
    map(key_of, ("someone", "somebody", "anonymous", "alguien", "شخص", "احدهم"))
)
"""Someone who is not named."""
NOT_SAID_WHO: Final = frozenset(
    map(
        key_of,
        [
            "i",
            "we",
            "she",
            "he",
            "they",
            "it",
            "me",
            "us",
            "her",
            "him",
            "them",
            "yo",
            "ella",
            "el",
            "ellos",
            "nosotros",
            "هي",
            "هو",
            "انا",
            "نحن",
            "هم",
        ],
    )
)
"""A word for somebody whom the line does not name."""

FILLERS: Final = frozenset(
    map(
        key_of,
        [
            "a",
            "an",
            "the",
            "some",
            "any",
            "for",
            "on",
            "of",
            "to",
            "at",
            "and",
            "also",
            "please",
            "with",
            "by",
            "in",
            "from",
            "as",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "will",
            "would",
            "her",
            "his",
            "their",
            "un",
            "una",
            "unos",
            "unas",
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "al",
            "a",
            "para",
            "por",
            "con",
            "y",
            "e",
            "en",
            "tambien",
            "se",
            "le",
            "les",
            "من",
            "في",
            "الي",
            "علي",
            "مع",
            "و",
            "ان",
            "عن",
            "يوم",
            "هذا",
            "هذه",
            "ل",
            "ب",
        ],
    )
)
"""Words that mean nothing where they stand alone."""
TO: Final = frozenset(map(key_of, ["to", "for", "a", "al", "para", "le", "الي", "ل"]))
FROM: Final = frozenset(map(key_of, ["from", "by", "de", "del", "por", "من"]))
WITH: Final = frozenset(map(key_of, ["with", "con", "في", "ب", "مع"]))
WHERE: Final = frozenset(
    map(key_of, ["in", "at", "near", "around", "en", "cerca", "في", "ب", "قرب"])
)
AND: Final = frozenset(map(key_of, ["and", "&", "y", "e", "و"]))
KIN: Final = frozenset(
    map(
        key_of,
        [
            "family",
            "household",
            "mum",
            "mother",
            "dad",
            "father",
            "son",
            "daughter",
            "sister",
            "brother",
            "wife",
            "husband",
            "partner",
            "neighbour",
            "neighbor",
            "grandmother",
            "grandfather",
            "granny",
            "kids",
            "children",
            "familia",
            "hogar",
            "madre",
            "padre",
            "hijo",
            "hija",
            "hermana",
            "hermano",
            "esposa",
            "marido",
            "pareja",
            "vecino",
            "vecina",
            "abuela",
            "abuelo",
            "عائله",
            "اسره",
            "ام",
            "والده",
            "اب",
            "والد",
            "ابن",
            "ابنه",
            "بنت",
            "اخت",
            "اخ",
            "زوجه",
            "زوج",
            "جار",
            "جاره",
            "جده",
            "جد",
        ],
    )
)
"""Beside a name they mean somebody else than whom the name alone would."""
TIMES_OF_DAY: Final = frozenset(
    map(
        key_of,
        [
            "morning",
            "afternoon",
            "evening",
            "night",
            "tonight",
            "noon",
            "midday",
            "midnight",
            "early",
            "late",
            "tarde",
            "noche",
            "anoche",
            "mediodia",
            "temprano",
            "صباحا",
            "مساء",
            "ليلا",
            "ظهرا",
            "الصباح",
            "المساء",
            "الليله",
            "البارحه",
            "الظهر",
        ],
    )
)
COUPLING: Final = FILLERS | TO | FROM | WITH
"""What may stand between a verb and a name."""
