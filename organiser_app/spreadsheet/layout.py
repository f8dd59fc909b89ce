"""Sheets and columns in one table: what a workbook of ours holds and what a foreign one may bring.

Order here is the order of columns in an export. Field keys are the names of the domain's fields
where one holds the value as it is; people, areas and categories are names (`area`, `giver`), and
consent is one column per purpose (`consent.export`). Fields that are not `exported` exist for
foreign sheets only: a request form brings the asker's phone, a ledger brings account codes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from organiser_app.domain.exchanges import ArrangedBy, Asked, Outcome
from organiser_app.domain.member_fields import FieldKind, MemberField
from organiser_app.domain.members import LimitUnit, MemberKind, Purpose
from organiser_app.domain.needs import HowOften, NeedState, OfferState, Urgency


class Table(StrEnum):
    """What the rows of a sheet are."""

    MEMBERS = "members"
    NEEDS = "needs"
    OFFERS = "offers"
    EXCHANGES = "exchanges"


class ColumnType(StrEnum):
    """How the cells of a column are read and written; the Python type of the value follows."""

    NAME = "name"
    """`str`, one line."""
    TEXT = "text"
    """`str`."""
    PHONES = "phones"
    """`tuple[str, ...]`."""
    EMAIL = "email"
    """`str`."""
    CONTACT = "contact"
    """A phone or an e-mail address; becomes `phones` and `email`."""
    DATE = "date"
    """`datetime.date`."""
    YES_NO = "yes_no"
    """`bool`."""
    CONSENT = "consent"
    """`bool`."""
    AMOUNT = "amount"
    """`Decimal`; a unit in the same cell goes to `unit`."""
    COUNT = "count"
    """`int`."""
    CHOICE = "choice"
    """`str`, one of `Field.choices`."""
    STATE = "state"
    """`str`, one of `Field.choices`, also from the first words of a comment."""
    URGENCY = "urgency"
    """`Urgency`."""
    RECURRING = "recurring"
    """`str`."""
    MANY = "many"
    """`tuple[str, ...]`."""


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a table."""

    key: str
    header: str
    type: ColumnType = ColumnType.TEXT
    width: int = 16
    choices: tuple[str, ...] = ()
    is_required: bool = False
    is_sensitive: bool = False
    is_exported: bool = True
    gathers: bool = False
    """Whether several columns of a foreign sheet may go into it."""


def _foreign(
    key: str, header: str, kind: ColumnType = ColumnType.TEXT, *, many: bool = False
) -> Field:
    """A field that only foreign sheets bring."""
    sensitive = kind in {ColumnType.PHONES, ColumnType.EMAIL, ColumnType.CONTACT}
    return Field(
        key,
        header,
        kind,
        is_exported=False,
        gathers=many,
        is_sensitive=sensitive or key.endswith("address"),
    )


_SHARE = f"consent.{Purpose.SHARE_CONTACT}"


def _person(*, exported: bool) -> tuple[Field, ...]:
    """How to reach someone: columns of the roster, and of every form that people fill in."""
    return (
        Field("pronouns", "Pronouns", width=12, is_exported=exported),
        Field(
            "phones",
            "Phones",
            ColumnType.PHONES,
            22,
            is_sensitive=True,
            is_exported=exported,
            gathers=True,
        ),
        Field(
            "email",
            "E-mail",
            ColumnType.EMAIL,
            28,
            is_sensitive=True,
            is_exported=exported,
            gathers=True,
        ),
        _foreign("contact", "Contact", ColumnType.CONTACT, many=True),
        Field("preferred_contact", "Preferred contact", is_exported=exported),
        Field("contact_time", "Good time to contact", is_exported=exported),
        Field("languages", "Languages", ColumnType.MANY, 18, is_exported=exported, gathers=True),
        Field(
            "address", "Address", width=30, is_sensitive=True, is_exported=exported, gathers=True
        ),
        *(() if exported else (_foreign(_SHARE, "May share contact", ColumnType.CONSENT),)),
    )


_NAME = Field("name", "Name", ColumnType.NAME, 24, is_required=True)
_ASKER = Field("name", "For whom", ColumnType.NAME, 24)
_NOTE = Field("note", "Note", width=40, is_sensitive=True, gathers=True)
_CODE = _foreign("code", "Number elsewhere")

MEMBERS = (
    _NAME,
    Field("kind", "Kind", ColumnType.CHOICE, 14, tuple(MemberKind)),
    *_person(exported=True),
    Field("area", "Area", width=18),
    Field("household", "Household", ColumnType.NAME, 20),
    Field("household_size", "People in household", ColumnType.COUNT, 12, gathers=True),
    Field("acts_for", "Someone acts for them", ColumnType.NAME, 20),
    Field("skills", "Can help with", ColumnType.MANY, 30, gathers=True),
    Field("tags", "Tags", ColumnType.MANY, 18, gathers=True),
    Field("availability", "Availability", width=20, gathers=True),
    Field("monthly_limit", "Own limit a month", ColumnType.COUNT, 12),
    Field("limit_unit", "Limit counted in", ColumnType.CHOICE, 12, tuple(LimitUnit)),
    Field("joined", "Joined", ColumnType.DATE, 12),
    Field("paused_until", "Paused until", ColumnType.DATE, 12),
    Field("left", "Left", ColumnType.DATE, 12),
    Field(
        _SHARE,
        "May share contact with a helper",
        ColumnType.CONSENT,
        14,
    ),
    Field(f"consent.{Purpose.EXPORT}", "May appear in sheets", ColumnType.CONSENT, 14),
    Field(f"consent.{Purpose.STATISTICS}", "May count in figures", ColumnType.CONSENT, 14),
    Field(f"consent.{Purpose.THANKS}", "May be thanked by name", ColumnType.CONSENT, 14),
    _NOTE,
    _CODE,
)

NEEDS = (
    _ASKER,
    Field("category", "Category", ColumnType.MANY, 20, gathers=True),
    Field("words", "What is needed", width=40, gathers=True),
    Field("quantity", "Quantity", ColumnType.AMOUNT, 10),
    Field("unit", "Unit", width=10),
    Field("urgency", "Urgency", ColumnType.URGENCY, 12, tuple(Urgency)),
    Field("opened", "Asked on", ColumnType.DATE, 12),
    Field("needed_by", "Needed by", ColumnType.DATE, 12),
    Field("area", "Area", width=18),
    Field("household_size", "People in household", ColumnType.COUNT, 12, gathers=True),
    Field("recurring", "Comes back", ColumnType.RECURRING, 14),
    Field("is_sensitive", "Sensitive", ColumnType.YES_NO, 10),
    Field("source", "Came in by", width=14),
    Field("state", "State", ColumnType.STATE, 14, tuple(NeedState)),
    Field("closed", "Closed on", ColumnType.DATE, 12),
    Field("reason", "Reason", width=24),
    Field("tags", "Tags", ColumnType.MANY, 18, gathers=True),
    _NOTE,
    *_person(exported=False),
    _foreign("helper", "Helper", ColumnType.NAME),
    _foreign("helper_phone", "Helper's phone", ColumnType.PHONES),
    _foreign("helper_email", "Helper's e-mail", ColumnType.EMAIL),
    _CODE,
)

OFFERS = (
    Field("name", "By whom", ColumnType.NAME, 24, is_required=True),
    Field("category", "Category", ColumnType.MANY, 20, gathers=True),
    Field("words", "What is offered", width=40, gathers=True),
    Field("how_often", "How often", ColumnType.CHOICE, 12, tuple(HowOften)),
    Field("times", "Times", ColumnType.COUNT, 8),
    Field("start", "From", ColumnType.DATE, 12),
    Field("until", "Until", ColumnType.DATE, 12),
    Field("area", "Area", width=18),
    Field("state", "State", ColumnType.STATE, 14, tuple(OfferState)),
    Field("tags", "Tags", ColumnType.MANY, 18, gathers=True),
    _NOTE,
    *_person(exported=False),
    _foreign("availability", "Availability", many=True),
    _CODE,
)

EXCHANGES = (
    Field("day", "Date", ColumnType.DATE, 12),
    Field("giver", "Giver", ColumnType.NAME, 24),
    Field("receiver", "Receiver", ColumnType.NAME, 24),
    Field("category", "Category", width=20),
    Field("area", "Area", width=18),
    Field("quantity", "Quantity", ColumnType.AMOUNT, 10),
    Field("unit", "Unit", width=10),
    Field("asked", "Asked for", ColumnType.CHOICE, 14, tuple(Asked)),
    Field("outcome", "Outcome", ColumnType.STATE, 14, tuple(Outcome)),
    Field("gathering", "Gathering", width=18),
    Field("arranged_by", "Arranged by", ColumnType.CHOICE, 14, tuple(ArrangedBy)),
    _NOTE,
    Field("logged_by", "Logged by", width=16),
    _foreign("giver_code", "Giver's number elsewhere"),
    _foreign("giver_phone", "Giver's phone", ColumnType.PHONES),
    _foreign("giver_email", "Giver's e-mail", ColumnType.EMAIL),
    _foreign("receiver_code", "Receiver's number elsewhere"),
    _foreign("receiver_phone", "Receiver's phone", ColumnType.PHONES),
    _foreign("receiver_email", "Receiver's e-mail", ColumnType.EMAIL),
    _foreign("receiver_address", "Receiver's address", many=True),
    _CODE,
)

TABLES = MappingProxyType(
    {
        Table.MEMBERS: MEMBERS,
        Table.NEEDS: NEEDS,
        Table.OFFERS: OFFERS,
        Table.EXCHANGES: EXCHANGES,
    }
)


OWN = "own."
"""Before the key of a field that the group has made for itself: `own.text.Allergies`."""
_OWN_TYPES = {FieldKind.DATE: ColumnType.DATE, FieldKind.YES_NO: ColumnType.YES_NO}


def own_key(field: MemberField) -> str:
    """How sheets name a field of the group's own; all that reading it takes stands in the key."""
    return f"{OWN}{field.kind}.{field.name}"


def own_name(key: str) -> str:
    """The name of the group's own field behind a key."""
    return key.removeprefix(OWN).partition(".")[2]


def own_fields(fields: Iterable[MemberField]) -> tuple[Field, ...]:
    """The columns of the group's own fields."""
    return tuple(_own_field(own_key(each)) for each in fields)


def _own_field(key: str) -> Field:
    """The column behind a key; its heading is the name, which no language translates.

    Raises:
        KeyError: there is no such kind of field.
    """
    kind, _, name = key.removeprefix(OWN).partition(".")
    if kind not in set(FieldKind) or not name:
        raise KeyError(key)
    content = _OWN_TYPES.get(FieldKind(kind), ColumnType.TEXT)
    return Field(key, name, content, 18, is_sensitive=True)


def field_of(table: Table, key: str) -> Field:
    """The field of a table by its key; raises `KeyError`."""
    if table is Table.MEMBERS and key.startswith(OWN):
        return _own_field(key)
    for field in TABLES[table]:
        if field.key == key:
            return field
    raise KeyError(key)


def exported_fields(table: Table) -> tuple[Field, ...]:
    """The columns of our own workbooks, in order."""
    return tuple(field for field in TABLES[table] if field.is_exported)
