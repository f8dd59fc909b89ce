"""How people say that something is not so, in English, Spanish and Arabic."""

from enum import Enum, auto
from typing import Final

from organiser_app.services.quick.phrases import Phrases, keys_in, meaning


class Denial(Enum):
    """Where words deny what the line is about."""

    VERBAL = auto()
    """Close before the verb, and before nothing but a verb: "doesn't need"."""
    BEFORE = auto()
    """Close before the verb: "tampoco ofrece"."""
    AROUND = auto()
    """Close before or right after it: "no longer needs", "needs nothing"."""
    ALSO_A_NAME = auto()
    """As AROUND, but someone may be called so: "No", "Nada"."""
    CALLED_OFF = auto()
    """Close before the verb, or what the line ends with: "cancelled"."""
    FAR = auto()
    """Anywhere before it: "I don't think that Noor needs food"."""
    NONE = auto()
    """Looks like a denial and is none: "no rush", "don't forget"."""


_STEMS = "do does did is are was were has have had wo would ca could should must need might ai"
_AUXILIARIES = "do does did is are was were has have had will would can could should must may might am be been"
_MARKS = ("'", "’", "`", "´", "")
_CONTRACTED = [f"{stem}n{mark}t" for stem in _STEMS.split() for mark in _MARKS]
_APART = [f"{auxiliary} not" for auxiliary in _AUXILIARIES.split()]
_VERBAL = (
    "cannot|refuse to|refuses to|refused to|declines to|declined to|unable to|is unable to|not able to|not to"
    "|stopped offering|stops offering|stopped needing|stops needing|not offering|not needing|no longer offering"
    "|no longer needing"
    "|failed to|se nego a|se niega a|dejo de|deja de|ha dejado de"
    "|لم|لن|فلم|ولم|ولن|لم تعد|لم يعد|لم يعودوا|ما عاد|ما عادت|رفض ان|رفضت ان|توقف عن|توقفت عن|كف عن"
)
_BEFORE = "no es|no son|no era|tampoco|ليس|ليست|لست|ليسوا|غير|عدم|مش|مو|ولا|فلا|ما"
_AROUND = (
    "never|no longer|no more|not any more|not anymore|not any longer|nobody|nobody's|no one|no one's|no-one"
    "|none|nothing|neither|not one|not a single|ya no|nunca|jamas|nadie|ningun|ninguna|ninguno"
    "|لا احد|لا شيء|لاشيء|ابدا"
)
_CALLED_OFF = (
    "cancel|cancels|cancelled|canceled|called off|calls off|withdrew|withdraws|withdrawn"
    "|cancelar|cancela|cancelo|cancelado|cancelada|retira|retiro|ملغي|ملغاه|الغي|الغت|الغاء"
)
_FAR = (
    "don't think|don’t think|dont think|do not think|doubt|doubt that|not sure if|not sure whether"
    "|not true that|not the case that|no creo que|no se si|no es cierto que|no es verdad que|dudo que"
    "|لا اظن|لا اعتقد|ليس صحيحا ان|لست متاكدا|لست متاكده"
)
_NONE = (
    "don't forget|don’t forget|dont forget|do not forget|never forget|don't hesitate|no olvidar|no olvides"
    "|no te olvides|no olvidemos|no dejar de|no dejes de|not only|not just|not merely|no solo|not sure"
    "|no rush|no hurry|no matter|no strings|no questions|no cost|no charge|no fee|no fuss|no problem"
    "|no worries|no doubt|no later than|no more than|no less than|no fewer than|no longer than"
    "|not later than|not more than|not less than|no mas de|no mas tarde de|nothing but|none other"
    "|not urgent|no es urgente|no urge|sin prisa|ليس عاجلا|غير عاجل|لا تنس|لا تنسي|لا تنسوا|ليس فقط"
)
DENIALS: Final = Phrases(
    meaning(Denial.VERBAL, "|".join([*_CONTRACTED, *_APART, _VERBAL]))
    | meaning(Denial.BEFORE, _BEFORE)
    | meaning(Denial.AROUND, _AROUND)
    | meaning(Denial.CALLED_OFF, _CALLED_OFF)
    | meaning(Denial.ALSO_A_NAME, "no|not|nor|ni|nada|لا")
    | meaning(Denial.FAR, _FAR)
    | meaning(Denial.NONE, _NONE)
)
EXCEPT: Final = Phrases(
    meaning(
        True,
        "not|no|never|but not|except|except for|apart from|other than|day but|days but|unless|instead of"
        "|rather than|nunca|pero no|excepto|salvo|menos|a menos que|en vez de|en lugar de"
        "|بدلا من|لا|ليس|الا|ما عدا|باستثناء",
    )
)
"""What turns the day or the place behind it into its opposite: "not on Fridays"."""
BESIDE: Final = keys_in(
    "do does did be been being is are was were has have had having will would can could may might must"
    " shall should need to really actually currently presently yet now even ever any longer always still"
    " just also only quite absolutely at all anymore able once person of us them his her their the personally a an i we i'll we'll he she they who that"
    " please ya su sus el mas me te le les lo la los las nos se ha han haya hay que ahora todavia aun realmente"
    " siempre debemos debo tengo tenemos una un quien por favor الان حاليا بعد ابدا قط ان الذي التي"
)
"""What may stand between a denial and the verb that it denies."""
NOT: Final = frozenset({"no", "not"})
"""Words that are mostly no names, though someone may be called so."""
BETWEEN: Final = keys_in("on in at the for el la los las en por para يوم في ايام")
"""What may stand between a denial and a day or a place."""
FINITE: Final = keys_in("gave brought lent took did drove fed got taught can could may has is was")
"""English verbs as they stand after a name: "No drove Ben" names someone, "no call" does not."""
FINITE_ENDINGS: Final = ("s", "ed")
