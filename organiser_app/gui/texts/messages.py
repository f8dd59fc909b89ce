"""Ready messages in the language of whoever gets them, which need not be that of the window.

That is why they are not translated like everything else: each language stands here, side by side.
They are gentle, leave room for a no, and have no gender of whoever writes or reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from organiser_app.services.handouts.messages import Language, MessageFacts, Occasion

NAMES: Final[Mapping[Language, str]] = {
    Language.ENGLISH: "English",
    Language.SPANISH: "Español",
    Language.ARABIC: "العربية",
}
"""Each language in itself."""

_FIRST, _END = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class _Words:
    """The sentences of one language; {name} is filled in, and a sentence without its facts is left out."""

    hello: str
    hello_all: str
    ask: str
    ask_untold: str
    ask_end: str
    tell: str
    tell_untold: str
    comes: str
    comes_untold: str
    remind: str
    remind_untold: str
    remind_end: str
    thank: str
    thank_untold: str
    thank_end: str
    when: str
    at: str
    where: str
    address: str
    for_whom: str
    phone: str
    signed: str
    day: str


_ENGLISH = _Words(
    hello="Hello {to},",
    hello_all="Hello,",
    ask="Could you help with this: {what}?",
    ask_untold="Someone could use a hand. May we tell you more in person?",
    ask_end="It is fine to say no, and a later day may do as well.",
    tell="About what you asked for ({what}):",
    tell_untold="About what you asked for:",
    comes="{other} will help you.",
    comes_untold="Someone from our network will help you.",
    remind="A small reminder of what you offered to help with: {what}.",
    remind_untold="A small reminder of what you offered to help with; we told you in person.",
    remind_end="If something has come up, just tell us and we will look for someone else.",
    thank="Thank you for your help: {what}.",
    thank_untold="Thank you for your help.",
    thank_end="How was it for you? If you would rather rest for a while, just say so.",
    when="When: {day}",
    at="{day}, {time}",
    where="Where: {area}",
    address="Address: {address}",
    for_whom="For: {other}",
    phone="Phone: {phones}",
    signed="{network}",
    day="dddd, d MMMM",
)
_SPANISH = _Words(
    hello="Hola, {to}:",
    hello_all="Hola:",
    ask="¿Podrías ayudar con esto: {what}?",
    ask_untold="A alguien le vendría bien una mano. ¿Te lo podemos contar en persona?",
    ask_end="Puedes decir que no con toda tranquilidad, y quizá otro día también sirva.",
    tell="Sobre lo que pediste ({what}):",
    tell_untold="Sobre lo que pediste:",
    comes="Te va a ayudar {other}.",
    comes_untold="Te va a ayudar alguien de nuestra red.",
    remind="Un pequeño recordatorio de la ayuda que ofreciste: {what}.",
    remind_untold="Un pequeño recordatorio de la ayuda que ofreciste y que te contamos en persona.",
    remind_end="Si te ha surgido algo, basta con decirlo y buscamos a otra persona.",
    thank="Gracias por tu ayuda: {what}.",
    thank_untold="Gracias por tu ayuda.",
    thank_end="¿Cómo te fue? Si prefieres descansar un tiempo, basta con decirlo.",
    when="Cuándo: {day}",
    at="{day}, {time}",
    where="Dónde: {area}",
    address="Dirección: {address}",
    for_whom="Para: {other}",
    phone="Teléfono: {phones}",
    signed="{network}",
    day="dddd, d 'de' MMMM",
)
_ARABIC = _Words(
    hello="مرحبًا {to}،",
    hello_all="مرحبًا،",
    ask="هل يمكنكم المساعدة في هذا: {what}؟",
    ask_untold="هناك من يحتاج إلى يد العون. هل يمكن أن نخبركم بالمزيد وجهًا لوجه؟",
    ask_end="لا بأس إن كان الجواب لا، وقد يناسب يوم آخر أيضًا.",
    tell="بخصوص ما طلبتموه ({what}):",
    tell_untold="بخصوص ما طلبتموه:",
    comes="ستأتيكم المساعدة من {other}.",
    comes_untold="ستأتيكم المساعدة من شبكتنا.",
    remind="تذكير بسيط بالمساعدة التي عرضتموها: {what}.",
    remind_untold="تذكير بسيط بالمساعدة التي عرضتموها وحدثناكم عنها وجهًا لوجه.",
    remind_end="إن طرأ أي شيء فأخبرونا فقط، وسنبحث عن شخص آخر.",
    thank="شكرًا على مساعدتكم: {what}.",
    thank_untold="شكرًا على مساعدتكم.",
    thank_end="كيف كانت التجربة بالنسبة لكم؟ وإن أردتم أن ترتاحوا فترة فأخبرونا فقط.",
    when="الموعد: {day}",
    at="{day}، {time}",
    where="المكان: {area}",
    address="العنوان: {address}",
    for_whom="من أجل: {other}",
    phone="الهاتف: {phones}",
    signed="{network}",
    day="dddd، d MMMM",
)
_WORDS: Final[Mapping[Language, _Words]] = {
    Language.ENGLISH: _ENGLISH,
    Language.SPANISH: _SPANISH,
    Language.ARABIC: _ARABIC,
}
_LOCALES: Final = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language.SPANISH: QLocale(QLocale.Language.Spanish),
    Language.ARABIC: QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates),
}


def message_text(facts: MessageFacts, language: Language | None = None) -> str:
    """The message, in the person's language or in another."""
    chosen = language or facts.language
    words = _WORDS[chosen]
    body = _BODIES[facts.occasion](words, facts)
    lines = [words.hello.format(to=_kept(facts.to)) if facts.to else words.hello_all, *body]
    if facts.occasion is not Occasion.THANK:
        lines += _details(words, facts, chosen)
    end = _ends(words)[facts.occasion]
    if end:
        lines += ["", end]
    if facts.network:
        lines += ["", words.signed.format(network=facts.network)]
    return "\n".join(lines)


def is_right_to_left(language: Language) -> bool:
    """Whether the language is written from the right."""
    return language is Language.ARABIC


def _what(facts: MessageFacts) -> str:
    """What it is about, in the words that were written down, whatever language these are in."""
    return _kept(facts.what or facts.category)


def _kept(text: str) -> str:
    """Keeps a piece's own direction within a sentence; what is plain ASCII stays plain."""
    return f"{_FIRST}{text}{_END}" if text and not text.isascii() else text


def _asking(words: _Words, facts: MessageFacts) -> list[str]:
    return [words.ask.format(what=_what(facts)) if _what(facts) else words.ask_untold]


def _telling(words: _Words, facts: MessageFacts) -> list[str]:
    about = words.tell.format(what=_what(facts)) if _what(facts) else words.tell_untold
    comes = words.comes.format(other=_kept(facts.other)) if facts.other else words.comes_untold
    return [about, comes]


def _reminding(words: _Words, facts: MessageFacts) -> list[str]:
    return [words.remind.format(what=_what(facts)) if _what(facts) else words.remind_untold]


def _thanking(words: _Words, facts: MessageFacts) -> list[str]:
    return [words.thank.format(what=_what(facts)) if _what(facts) else words.thank_untold]


_BODIES = {
    Occasion.ASK: _asking,
    Occasion.TELL: _telling,
    Occasion.REMIND: _reminding,
    Occasion.THANK: _thanking,
}


def _ends(words: _Words) -> Mapping[Occasion, str]:
    return {
        Occasion.ASK: words.ask_end,
        Occasion.TELL: "",
        Occasion.REMIND: words.remind_end,
        Occasion.THANK: words.thank_end,
    }


def _details(words: _Words, facts: MessageFacts, language: Language) -> list[str]:
    is_reminder = facts.occasion is Occasion.REMIND
    return [
        line
        for known, line in (
            (facts.day, words.when.format(day=_when(words, facts.day, facts.at, language))),
            (is_reminder and facts.other, words.for_whom.format(other=_kept(facts.other))),
            (facts.area, words.where.format(area=_kept(facts.area))),
            (facts.address, words.address.format(address=_kept(facts.address))),
            (facts.phones, words.phone.format(phones=_phones(facts, language))),
        )
        if known
    ]


def _phones(facts: MessageFacts, language: Language) -> str:
    """Numbers keep their order where the rest runs from the right."""
    said = ", ".join(facts.phones)
    return f"\u2066{said}{_END}" if is_right_to_left(language) else said


def _when(words: _Words, day: date | None, at: time | None, language: Language) -> str:
    if day is None:
        return ""
    locale = _LOCALES[language]
    said = locale.toString(QDate(day.year, day.month, day.day), words.day)
    if at is None:
        return said
    shown = locale.toString(QTime(at.hour, at.minute), "HH:mm")
    return words.at.format(day=said, time=shown)
