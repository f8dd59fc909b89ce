"""Why two records may be of one person, in words that leave the decision to people."""

from collections.abc import Sequence

from organiser_app.gui.texts.words import capitalised, listed, texts
from organiser_app.matching.same_person import SameReason


def reason_words(reasons: Sequence[SameReason]) -> str:
    """All that speaks for it, and what speaks against: "Same name and same phone"."""
    return capitalised(listed([_reason(one) for one in reasons]))


def _reason(reason: SameReason) -> str:
    return {
        SameReason.SAME_NAME: texts.tr("same name"),
        SameReason.PART_OF_NAME: texts.tr("one name is the other in short"),
        SameReason.SHORT_FORM: texts.tr("a short form of the same name"),
        SameReason.SPELT_ALIKE: texts.tr("nearly the same spelling"),
        SameReason.OTHER_SCRIPT: texts.tr("the same name in other letters"),
        SameReason.SAME_FIRST_NAME: texts.tr("same first name"),
        SameReason.SAME_PHONE: texts.tr("same phone"),
        SameReason.SAME_EMAIL: texts.tr("same e-mail"),
        SameReason.SAME_ADDRESS: texts.tr("same address"),
        SameReason.SAME_AREA: texts.tr("same area"),
        SameReason.OTHER_CONTACT: texts.tr("but another phone, e-mail or address"),
    }[reason]
