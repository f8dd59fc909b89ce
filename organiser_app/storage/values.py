"""Domain values into stored rows and back: one codec for each field that is not stored as it is."""

import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from organiser_app.domain.check_ins import Answer, CheckIn
from organiser_app.domain.columns import column_of
from organiser_app.domain.exchanges import (
    ArrangedBy,
    Asked,
    Category,
    Exchange,
    Gathering,
    Outcome,
    UnitFamily,
)
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.member_fields import FieldKind, MemberField
from organiser_app.domain.members import Area, LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.needs import (
    HowOften,
    Match,
    MatchState,
    Need,
    NeedState,
    Offer,
    OfferState,
    Urgency,
)
from organiser_app.domain.saved_views import Chosen, SavedView
from organiser_app.domain.settings import Weights

Stored = int | str | bytes | None
Row = dict[str, Stored]
V = TypeVar("V")

_EPOCH = date(1970, 1, 1).toordinal()
_ZERO = datetime(1970, 1, 1, tzinfo=UTC)
_THOUSAND = Decimal(1000)


def day_number(day: date | None) -> int | None:
    """Days since 1970-01-01."""
    return None if day is None else day.toordinal() - _EPOCH


def day_of(number: int | None) -> date | None:
    """The date of a day number."""
    return None if number is None else date.fromordinal(number + _EPOCH)


def moment_number(moment: datetime | None) -> int | None:
    """Microseconds since 1970-01-01 UTC."""
    return None if moment is None else (moment - _ZERO) // timedelta(microseconds=1)


def moment_of(number: int | None) -> datetime | None:
    """The aware UTC moment of a number of microseconds."""
    return None if number is None else _ZERO + timedelta(microseconds=number)


def thousandths(quantity: Decimal | None) -> int | None:
    """A quantity in thousandths, rounded to the nearest."""
    return None if quantity is None else int((quantity * _THOUSAND).to_integral_value())


def quantity_of(number: int | None) -> Decimal | None:
    """The quantity of a number of thousandths, without trailing zeros."""
    if number is None:
        return None
    whole, rest = divmod(number, 1000)
    return Decimal(whole) if not rest else (Decimal(number) / _THOUSAND).normalize()


def text_of_list(items: tuple[str, ...]) -> str:
    """A list as JSON text; nothing as empty text."""
    return json.dumps(items, ensure_ascii=False, separators=(",", ":")) if items else ""


def list_of(text: str) -> tuple[str, ...]:
    """The list behind JSON text."""
    return tuple(json.loads(text)) if text else ()


def text_of_mapping(mapping: Mapping[Any, Any]) -> str:
    """A mapping as JSON text; nothing as empty text."""
    return json.dumps(dict(mapping), ensure_ascii=False, separators=(",", ":")) if mapping else ""


def mapping_of(text: str) -> dict[str, Any]:
    """The mapping behind JSON text."""
    return dict(json.loads(text)) if text else {}


def setting_text(value: object) -> str:
    """One of the group's settings as it is stored."""
    if isinstance(value, Weights):
        return text_of_mapping(dataclasses.asdict(value))
    if isinstance(value, tuple):
        parts = [one if isinstance(one, tuple) else dataclasses.asdict(one) for one in value]
        return json.dumps(parts, ensure_ascii=False, separators=(",", ":")) if parts else ""
    return str(int(value)) if isinstance(value, bool) else str(value)


def views_of(text: str) -> tuple[SavedView, ...]:
    """The saved views behind JSON text; one that another version wrote otherwise is left out."""
    return tuple(view for stored in json.loads(text or "[]") if (view := _view_of(stored)))


def _view_of(stored: Any) -> SavedView | None:
    try:
        chosen = stored["chosen"]
        return SavedView(
            **{
                **stored,
                "id": int(stored["id"]),
                "chosen": Chosen(
                    areas=tuple(chosen["areas"]),
                    categories=tuple(chosen["categories"]),
                    urgencies=tuple(Urgency(one) for one in chosen["urgencies"]),
                    only_missing=bool(chosen["only_missing"]),
                ),
            }
        )
    except (TypeError, KeyError, ValueError):
        return None


def weights_of(text: str) -> Weights:
    """The weights behind JSON text; those that it does not name are as they were made."""
    stored = mapping_of(text)
    known = {field.name for field in dataclasses.fields(Weights)}
    return Weights(**{name: int(weight) for name, weight in stored.items() if name in known})


def member_fields_of(text: str) -> tuple[MemberField, ...]:
    """The group's own fields behind JSON text."""
    return tuple(
        MemberField(
            name=str(one["name"]),
            kind=FieldKind(one["kind"]),
            choices=tuple(map(str, one["choices"])),
            may_leave=bool(one["may_leave"]),
        )
        for one in (json.loads(text) if text else ())
    )


def id_pairs_of(text: str) -> tuple[tuple[int, int], ...]:
    """Pairs of ids behind JSON text."""
    return tuple((int(one), int(other)) for one, other in (json.loads(text) if text else ()))


def consent_of(text: str) -> dict[Purpose, bool]:
    """What a member answered, by purpose; a purpose that was never asked about is not in it."""
    return {Purpose(name): bool(given) for name, given in mapping_of(text).items()}


def _flag_of(number: int | None) -> bool | None:
    return None if number is None else bool(number)


class Codec(NamedTuple):
    """How a field goes into the table and comes back."""

    store: Callable[[Any], Stored]
    load: Callable[[Any], Any]


def _enum(kind: type[StrEnum]) -> Codec:
    stored: dict[Any, Stored] = {member: str(member.value) for member in kind}
    return Codec(stored.__getitem__, {str(member.value): member for member in kind}.__getitem__)


def _optional_enum(kind: type[StrEnum]) -> Codec:
    return Codec(
        lambda member: None if member is None else str(member.value),
        lambda text: None if text is None else kind(text),
    )


_DAY = Codec(day_number, day_of)
_LIST = Codec(text_of_list, list_of)
_QUANTITY = Codec(thousandths, quantity_of)
_MAPPING = Codec(text_of_mapping, mapping_of)
_FLAG = Codec(lambda flag: None if flag is None else int(flag), _flag_of)

CODECS: dict[type[Any], dict[str, Codec]] = {
    Area: {},
    Category: {"unit": _enum(UnitFamily)},
    Member: {
        "kind": _enum(MemberKind),
        "phones": _LIST,
        "languages": _LIST,
        "skills": _LIST,
        "tags": _LIST,
        "limit_unit": _enum(LimitUnit),
        "joined": _DAY,
        "paused_until": _DAY,
        "left": _DAY,
        "consent": Codec(text_of_mapping, consent_of),
        "extra": _MAPPING,
    },
    Need: {
        "quantity": _QUANTITY,
        "urgency": _enum(Urgency),
        "opened": _DAY,
        "needed_by": _DAY,
        "is_sensitive": _FLAG,
        "state": _enum(NeedState),
        "closed": _DAY,
        "tags": _LIST,
    },
    Offer: {
        "how_often": _enum(HowOften),
        "start": _DAY,
        "until": _DAY,
        "state": _enum(OfferState),
        "tags": _LIST,
    },
    Match: {"state": _enum(MatchState), "made": _DAY, "ended": _DAY, "in_time": _FLAG},
    Gathering: {"day": _DAY},
    Exchange: {
        "day": _DAY,
        "quantity": _QUANTITY,
        "asked": _enum(Asked),
        "outcome": _enum(Outcome),
        "arranged_by": _enum(ArrangedBy),
        "logged_at": Codec(moment_number, moment_of),
    },
    FollowUp: {
        "due": _DAY,
        "done": _DAY,
        "result": _optional_enum(FollowUpResult),
        "is_check_in": _FLAG,
    },
    CheckIn: {"week": _DAY, "answer": _enum(Answer), "day": _DAY},
}


_PLANS: dict[type[Any], tuple[tuple[str, Codec | None], ...]] = {
    kind: tuple((field.name, codecs.get(field.name)) for field in dataclasses.fields(kind))
    for kind, codecs in CODECS.items()
}


def row_of(value: Any) -> Row:
    """The stored row of a domain value."""
    return {
        name: codec.store(getattr(value, name)) if codec else getattr(value, name)
        for name, codec in _PLANS[type(value)]
    }


def columns_of(kind: type[Any]) -> tuple[str, ...]:
    """The columns of a domain type, in the order of `columns_of_rows`."""
    return tuple(name for name, _ in _PLANS[kind])


def columns_of_rows(kind: type[Any], values: Sequence[Any]) -> list[Sequence[Stored]]:
    """The stored columns of many values of one type, in the order of `columns_of`.

    Column by column, because the same days and words come again and again: each is stored once.
    """
    return [_stored_column(column_of(values, name), codec) for name, codec in _PLANS[kind]]


def _stored_column(column: Sequence[Any], codec: Codec | None) -> Sequence[Stored]:
    if codec is None:
        return column
    try:
        stored = {one: codec.store(one) for one in set(column)}
    except TypeError:  # mappings are not hashable
        return [codec.store(one) for one in column]
    return [stored[one] for one in column]


def value_from(kind: type[V], row: Any) -> V:
    """The domain value of a stored row, whose columns are attributes."""
    return kind(
        **{
            name: codec.load(getattr(row, name)) if codec else getattr(row, name)
            for name, codec in _PLANS[kind]
        }
    )
