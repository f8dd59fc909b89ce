"""Which table the columns of a sheet make: members, needs, offers or exchanges.

Every table bids with the columns it can use; a bid counts only when the table's own core is
there, so that a price list or a sheet of instructions is taken for nothing at all.
"""

import re
from collections.abc import Iterable, Sequence
from types import MappingProxyType

from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import ColumnMapping, Transform, Treatment

_WEIGHTS = MappingProxyType(
    {
        Table.MEMBERS: {
            "name": 1.2, "phones": 1.0, "email": 1.0, "contact": 1.0, "joined": 1.2, "skills": 2.0,
            "availability": 1.5, "monthly_limit": 3.0, "left": 2.0, "paused_until": 2.0,
            "acts_for": 2.0, "kind": 0.8, "limit_unit": 2.0, "pronouns": 0.7, "tags": 0.8,
            "consent.export": 2.0, "consent.statistics": 2.0, "consent.thanks": 2.0,
            "consent.share_contact": 0.8, "household": 1.0,
        },
        Table.NEEDS: {
            "name": 0.9, "phones": 0.8, "email": 0.8, "contact": 0.8, "category": 1.5, "words": 1.3,
            "urgency": 3.0, "needed_by": 2.0, "state": 1.0, "helper": 1.5, "recurring": 2.0,
            "is_sensitive": 1.5, "source": 1.0, "opened": 1.2, "closed": 1.0, "household_size": 0.8,
            "quantity": 0.6, "reason": 1.0,
        },
        Table.OFFERS: {
            "name": 0.9, "phones": 0.7, "email": 0.7, "contact": 0.7, "category": 1.4, "words": 1.2,
            "how_often": 1.0, "times": 1.2, "start": 0.8, "until": 1.2, "state": 0.6,
            "availability": 0.8,
        },
        Table.EXCHANGES: {
            "day": 1.2, "giver": 3.0, "receiver": 3.0, "giver_code": 2.5, "receiver_code": 2.5,
            "quantity": 1.2, "category": 0.8, "asked": 2.0, "outcome": 0.8, "gathering": 1.0,
            "giver_phone": 1.0, "giver_email": 1.0, "receiver_phone": 1.0, "receiver_email": 1.0,
            "receiver_address": 1.0, "arranged_by": 1.5, "unit": 0.8,
        },
    }
)  # fmt: skip
_OTHER_WEIGHT = 0.4
_GATE_WEIGHT, _MOST_GATES = 1.2, 6.0

_TOKENS = MappingProxyType(
    {
        Table.MEMBERS: r"volunt\w*|members?|roster|people|participants?|contacts?|riders?|partners?"
        r"|users?|socio\w*|soci|sòcies|miembros|membres|mitglied\w*|directory|sign ?up",
        Table.NEEDS: r"needs?|needed|request\w*|asks?|seeking|intake|deliver\w*|drop ?off|orders"
        r"|recipients?|demandas?|petici\w*|solicit\w*|necesi\w*|necessit\w*|besoins?|bedarf"
        r"|gesuche?|brauch\w*|inquir\w*|tickets?|cases?|dietary",
        Table.OFFERS: r"offers?|offering|offered|ofertas?|ofertes|ofrec\w*|ofere\w*|offres?|angebote?"
        r"|resources|provide",
        Table.EXCHANGES: r"exchang\w*|transfers?|transactions?|log|ledger|gifts?|intercambio\w*"
        r"|intercanvi\w*|échanges?|tausch\w*|history|deliveries|assignments",
    }
)
_TOKEN_WEIGHT, _MOST_TOKENS = 0.7, 3
_NAME_OF_SHEET_WEIGHT = 2.0

_SIDES = ({"giver", "giver_code"}, {"receiver", "receiver_code"})
_REACHABLE = {"phones", "email", "contact"}
_PERSON = {"name", *_REACHABLE}
_SAYS_WHAT = {"category", "words", "urgency"}
_PROCESS = {
    "opened",
    "state",
    "urgency",
    "needed_by",
    "helper",
    "source",
    "household_size",
    "code",
}


def bid(
    table: Table, columns: Sequence[ColumnMapping], *, sheet_name: str, headers: Iterable[str]
) -> float:
    """How well the columns make this table; 0 when its core is missing."""
    headers = list(headers)
    says_so = any(_has_token(table, text) for text in (sheet_name, *headers))
    if not _has_core(table, columns, says_so=says_so):
        return 0.0
    return (
        _field_weight(table, columns)
        + _gate_weight(columns)
        + _token_weight(table, headers)
        + (_NAME_OF_SHEET_WEIGHT if _has_token(table, sheet_name) else 0.0)
    )


def _has_core(table: Table, columns: Sequence[ColumnMapping], *, says_so: bool) -> bool:
    fields = {each.field for each in columns if each.field and each.treatment is Treatment.MAP}
    match table:
        case Table.MEMBERS:
            return _has_member_core(fields, columns)
        case Table.NEEDS:
            return _has_need_core(fields, columns, says_so=says_so)
        case Table.OFFERS:
            return _has_offer_core(fields, says_so=says_so)
        case Table.EXCHANGES:
            return _has_exchange_core(fields)


def _has_member_core(fields: set[str], columns: Sequence[ColumnMapping]) -> bool:
    """Someone and a way to reach them; a narrow list of names; the accounts of a ledger."""
    if len(columns) <= 2 and fields & {"name", "email"}:
        return True
    if any(each.why is Why.BALANCE for each in columns) and fields & {"name", "code"}:
        return True
    return bool(fields & _PERSON) and (len(fields - {"note", "code"}) >= 2 or "code" in fields)


def _has_need_core(fields: set[str], columns: Sequence[ColumnMapping], *, says_so: bool) -> bool:
    """What is needed, and someone or some process; bare counts only with a name and a place.

    A name with a description may be anything, unless some header speaks of needs.
    """
    counts = any(each.transform is Transform.COUNT_OF for each in columns)
    if counts and not fields & (_SAYS_WHAT - {"category"}):
        return {"name", "address"} <= fields
    placed = bool(fields & _PERSON) or len(fields & _PROCESS) >= 2
    speaks = says_so or bool(fields & (_REACHABLE | _PROCESS - {"code"}))
    return bool(fields & _SAYS_WHAT) and placed and speaks


def _has_offer_core(fields: set[str], *, says_so: bool) -> bool:
    """What is offered and by whom, where a header speaks of offers or the person can be reached."""
    speaks = says_so or bool(fields & (_REACHABLE | {"how_often", "until", "times"}))
    return bool(fields & {"category", "words"}) and bool(fields & _PERSON) and speaks


def _has_exchange_core(fields: set[str]) -> bool:
    sides = sum(bool(side & fields) for side in _SIDES)
    return sides == 2 or (sides == 1 and {"day", "quantity"} <= fields)


def _field_weight(table: Table, columns: Sequence[ColumnMapping]) -> float:
    """Each field once, with its best column."""
    best: dict[str, float] = {}
    for each in columns:
        if each.field and each.treatment is Treatment.MAP and not _is_gate(each):
            best[each.field] = max(best.get(each.field, 0.0), each.confidence)
    weights = _WEIGHTS[table]
    return sum(weights.get(field, _OTHER_WEIGHT) * share**2 for field, share in best.items())


def _is_gate(mapping: ColumnMapping) -> bool:
    return mapping.transform in {Transform.GATE, Transform.COUNT_OF}


def _gate_weight(columns: Sequence[ColumnMapping]) -> float:
    return min(_MOST_GATES, _GATE_WEIGHT * sum(map(_is_gate, columns)))


def _token_weight(table: Table, headers: Iterable[str]) -> float:
    hits = sum(_has_token(table, header) for header in headers)
    return _TOKEN_WEIGHT * min(hits, _MOST_TOKENS)


def _has_token(table: Table, text: str) -> bool:
    return re.search(rf"\b(?:{_TOKENS[table]})\b", fold(text)) is not None
