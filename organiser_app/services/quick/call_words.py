"""How people say that someone is owed a call, in English, Spanish and Arabic."""

from enum import Enum, auto
from typing import Final

from organiser_app.services.quick.phrases import Phrases, keys_in, meaning


class CallVerb(Enum):
    """How sure a phrase is to mean a call before anyone is named."""

    CLEAR = auto()
    ALSO_A_NOUN = auto()
    """ "Call for Noor" plans no call."""
    MOSTLY_A_NOUN = auto()
    """ "Phone help" is a kind of help."""
    TO_ATTACHED = auto()
    """Arabic "call" with the "to" that is written together with the name."""


_CLEAR = (
    "call back|ring back|phone back|call up|ring up|check in with|check in on|check on|check up on"
    "|follow up with|catch up with|touch base with|get back to|speak to|speak with|talk to|ring"
    "|give a call to|return a call to"
    "|llamar a|llama a|llamar de nuevo a|volver a llamar a|telefonear a|devolver la llamada a"
    "|llamale a|llamarle a|contactar con|contactar a|hablar con"
    "|كلم|كلمي|تواصل مع|تواصلي مع|التواصل مع|التحدث مع|تحدث مع|متابعه مع"
    "|اطمئن علي|اطمئني علي|الاطمئنان علي"
)
_NOUNS = "call|llamar|llama"
_MOSTLY_NOUNS = "phone|telephone"
_ATTACHED = "اتصل|اتصلي|الاتصال|اتصال|ساتصل|معاوده الاتصال|اعد الاتصال|اعيدي الاتصال"
CALLS: Final = Phrases(
    meaning(CallVerb.CLEAR, _CLEAR)
    | meaning(CallVerb.ALSO_A_NOUN, _NOUNS)
    | meaning(CallVerb.MOSTLY_A_NOUN, _MOSTLY_NOUNS)
    | meaning(CallVerb.TO_ATTACHED, _ATTACHED)
)
TO_ATTACHED: Final = "ب"
THEM_BACK: Final = keys_in("her him them back le la lo")
"""Whom "Noor called, call her back" means."""
US: Final = keys_in("me us nos بي بنا")
"""Somebody else called us."""
NO_CALL: Final = US | frozenset({"off", "for", "in", "out", "from", "centre", "center", "de"})
"""What makes "call" mean something else, or somebody else's call."""

GIVE: Final = frozenset({"give", "dar", "dale", "darle"})
A_CALL: Final = Phrases(
    meaning(
        True,
        "a call|a call back|a callback|a phone call|a ring|a bell|a buzz|a call from us|call back"
        "|callback|us to call|us to call back|us to call her|us to call him|us to call them|us to call her back"
        "|us to call him back|us to call them back|me to call|to be called|to be called back"
        "|una llamada|un toque|que la llamen|que le llamen|que lo llamen|que la llamemos|que le llamemos"
        "|مكالمه|اتصالا|ان نتصل بها|ان نتصل به",
    )
)
"""What somebody needs or is given who is owed a call."""
AFTER_A_NAME: Final = frozenset(
    tuple(phrase.split())
    for phrase in ("call", "ring", "call back", "ring back", "phone back", "llamar")
)
"""What is short for a call to the one before it: "Noor: call Monday"."""
AHEAD: Final = keys_in(
    "please pls plz must should have to need i we i'll we'll ill will remember remind me don't dont"
    " forget also and then todo task hay que tengo tenemos debo debemos recordar recordarme no olvidar"
    " por favor يجب علي ان لازم من فضلك ارجو تذكير تذكر"
)
"""What may stand before the verb of a call that we owe."""
OURS: Final = keys_in("i we i'll we'll")
SAYS_NOTHING: Final = keys_in("back up again please pls otra vez nuevamente ثانيه مجددا")
"""Says nothing besides the call."""
AGAIN: Final = SAYS_NOTHING | keys_in("asap pronto")
"""What may stand before or after whoever is to be called."""
ABOUT: Final = Phrases(
    meaning(True, "about|re|regarding|concerning|sobre|acerca de|بخصوص|بشان|حول|عن")
    | meaning(
        False,
        "to ask|to see|to say|to tell|to check|to thank|to arrange|to find out|and ask|whether|if"
        "|because|how|for|para|para preguntar|porque|si|como|لان|لسوال|كيف|هل|لنسال",
    )
)
"""What leads to the reason of a call, and whether the reason can be told without it."""
OR: Final = frozenset({"or", "o", "او"})
NOT_A_NAME: Final = keys_in(
    "everyone everybody all todos todas الجميع كل the my our her his their your a an el la los las mi un una su"
)
VAGUE: Final = keys_in(
    "week weeks month months weekend fortnight later soon days semana semanas mes meses luego dias"
    " اسبوع الاسبوع شهر الشهر قريبا لاحقا ايام"
)
"""Speaks of a time, but of no day."""

REPORTS: Final = Phrases(
    meaning(
        True,
        "called|rang|phoned|texted|messaged|emailed|wrote|called us|rang us|called in|rang in|has called"
        "|called me|rang me|llamo|ha llamado|telefoneo|escribio|nos llamo|nos ha llamado"
        "|اتصل|اتصلت|اتصل بنا|اتصلت بنا|اتصل بي|اتصلت بي|كلمتنا|كلمنا|كتب|كتبت",
    )
)
"""What somebody did who then asks for something."""
REPORTS_FROM: Final = Phrases(
    meaning(
        True,
        "call from|phone call from|missed call from|message from|text from|voicemail from|email from"
        "|llamada de|llamada perdida de|mensaje de|مكالمه من|اتصال من|رساله من",
    )
)
AND_SAYS: Final = keys_in(
    "and she he they who says said saying that y dice que وقال وقالت انها انه هي هو"
)


def is_attached(keys: list[str]) -> bool:
    """Whether a verb is one after which "to" is written together with the name."""
    return " ".join(keys) in _ATTACHED.split("|")
