"""The values of the network's closed sets in words: states, urgencies, kinds, consents."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from organiser_app.domain.changes import Kind
from organiser_app.domain.exchanges import ArrangedBy, Asked, Outcome
from organiser_app.domain.members import LimitUnit, MemberKind, Purpose
from organiser_app.domain.needs import HowOften, NeedState, OfferState, Urgency
from organiser_app.gui.texts.words import number, texts


def member_kind(kind: MemberKind) -> str:
    """What kind of party a member is."""
    return {
        MemberKind.PERSON: texts.tr("Person"),
        MemberKind.HOUSEHOLD: texts.tr("Household"),
        MemberKind.GROUP: texts.tr("Group"),
        MemberKind.POOL: texts.tr("Pool or fund"),
        MemberKind.ORGANISATION: texts.tr("Organisation"),
    }[kind]


def need_state(state: NeedState) -> str:
    """Where a need stands."""
    return {
        NeedState.OPEN: texts.tr("Open", "a need"),
        NeedState.MATCHED: texts.tr("Someone is on it"),
        NeedState.MET: texts.tr("Met", "a need"),
        NeedState.PARTLY_MET: texts.tr("Partly met"),
        NeedState.WITHDRAWN: texts.tr("Withdrawn"),
        NeedState.CLOSED_UNMET: texts.tr("Closed, not met"),
    }[state]


def offer_state(state: OfferState) -> str:
    """Whether an offer still stands."""
    return {
        OfferState.OPEN: texts.tr("Open", "an offer"),
        OfferState.RESTING: texts.tr("Resting"),
        OfferState.USED: texts.tr("Taken up"),
        OfferState.WITHDRAWN: texts.tr("Withdrawn"),
    }[state]


def urgency(value: Urgency) -> str:
    """How soon help is needed."""
    return {
        Urgency.URGENT: texts.tr("Urgent"),
        Urgency.SOON: texts.tr("Soon"),
        Urgency.WHENEVER: texts.tr("Whenever"),
    }[value]


def how_often(value: HowOften) -> str:
    """How often an offer may be taken up."""
    return {
        HowOften.ONCE: texts.tr("Once"),
        HowOften.SEVERAL: texts.tr("A few times"),
        HowOften.STANDING: texts.tr("Any time"),
    }[value]


def asked(value: Asked) -> str:
    """Whether help was asked for or offered unasked."""
    return {
        Asked.ASKED: texts.tr("Asked for"),
        Asked.UNASKED: texts.tr("Offered unasked"),
        Asked.NOT_RECORDED: texts.tr("Not recorded"),
    }[value]


def outcome(value: Outcome) -> str:
    """What came of an exchange."""
    return {
        Outcome.COMPLETED: texts.tr("Happened"),
        Outcome.PARTLY: texts.tr("Happened in part"),
        Outcome.DID_NOT_HAPPEN: texts.tr("Did not happen"),
    }[value]


def arranged_by(value: ArrangedBy) -> str:
    """Who brought giver and receiver together."""
    return {
        ArrangedBy.COORDINATOR: texts.tr("By a coordinator"),
        ArrangedBy.DIRECT: texts.tr("Between themselves"),
        ArrangedBy.NOT_RECORDED: texts.tr("Not recorded"),
    }[value]


def purpose(value: Purpose) -> str:
    """What a member can consent to."""
    return {
        Purpose.SHARE_CONTACT: texts.tr("Give contact details to a helper"),
        Purpose.EXPORT: texts.tr("Appear in sheets that leave the house"),
        Purpose.STATISTICS: texts.tr("Count in figures about people"),
        Purpose.THANKS: texts.tr("Be thanked by name"),
    }[value]


def consent(answer: bool | None) -> str:
    """What a member answered; None where nobody asked yet."""
    if answer is None:
        return texts.tr("Not asked yet")
    return texts.tr("Yes") if answer else texts.tr("No")


def limit_unit(value: LimitUnit) -> str:
    """What a member's own limit is counted in."""
    return {
        LimitUnit.ACTS: texts.tr("times a month"),
        LimitUnit.HOURS: texts.tr("hours a month"),
    }[value]


def kind_of_rows(kind: Kind, count: int) -> str:
    """How many rows of a kind: "1 need", "12 members"."""
    one, many = _row_words(kind, count)
    return one if count == 1 else many


def _row_words(kind: Kind, count: int) -> tuple[str, str]:
    match kind:
        case Kind.MEMBERS:
            return texts.tr("1 member"), texts.tr("%Ln members", "", count)
        case Kind.NEEDS:
            return texts.tr("1 need"), texts.tr("%Ln needs", "", count)
        case Kind.OFFERS:
            return texts.tr("1 offer"), texts.tr("%Ln offers", "", count)
        case Kind.EXCHANGES:
            return texts.tr("1 exchange"), texts.tr("%Ln exchanges", "", count)
        case Kind.FOLLOWUPS:
            return texts.tr("1 call"), texts.tr("%Ln calls", "", count)
        case Kind.CHECK_INS:
            return texts.tr("1 answer"), texts.tr("%Ln answers", "", count)
        case _:
            return texts.tr("1 row"), texts.tr("%Ln rows", "", count)


def quantity(amount: Decimal | None, unit: str) -> str:
    """An amount with its unit: "2.5 hours"; "" when none was recorded."""
    if amount is None:
        return unit
    return f"{amount_words(amount)} {counted_unit(unit, amount)}".strip()


_ONE_OF_MANY = {
    "hours": "hour",
    "minutes": "minute",
    "days": "day",
    "times": "time",
    "rides": "ride",
    "trips": "trip",
    "visits": "visit",
    "calls": "call",
    "meals": "meal",
    "bags": "bag",
    "boxes": "box",
    "parcels": "parcel",
    "items": "item",
    "horas": "hora",
    "minutos": "minuto",
    "días": "día",
    "veces": "vez",
    "viajes": "viaje",
    "visitas": "visita",
    "llamadas": "llamada",
    "comidas": "comida",
    "bolsas": "bolsa",
    "stunden": "stunde",
    "minuten": "minute",
    "fahrten": "fahrt",
    "heures": "heure",
    "jours": "jour",
}
"""Units as people write them, whatever language the window speaks; others stay as they are."""


def counted_unit(unit: str, amount: Decimal) -> str:
    """The unit as it is said of this amount: "hours", of one "hour"."""
    if abs(amount) != 1:
        return unit
    one = _ONE_OF_MANY.get(unit.casefold(), unit)
    return one.capitalize() if unit[:1].isupper() and one != unit else one


def amount_words(amount: Decimal) -> str:
    """An amount with the separators of the user's country and no needless zeros."""
    if amount == amount.to_integral_value():
        return number(int(amount))
    return QLocale().toString(float(amount), "g", 12)
