"""For whom a sheet is, and what of the network such people get to see.

Whoever said no to appearing in sheets is in none, whoever it is for.

- Coordinators get everything, since it is them who look after it.
- Helpers get what a task needs: open and matched needs with for whom, what, where, how urgent and
  until when; offers that stand; and members with name, area, languages, what they can do and when.
  How to reach someone (phones, e-mail, address, when and how they like to be contacted) is there
  only if that person said yes to sharing it: never having been asked is not a yes. Of a sensitive
  need a helper sees that there is one, where, how urgent and until when, so that someone can come
  forward; who it is for, what it is about and how to reach them is told by a coordinator, in
  person. No notes, and no log of who helped whom. Words in which the name of someone is found who
  is in no sheet, or how to reach someone who did not agree to it, are withheld.
- The public gets open needs and offers without people. Sensitive needs are left out altogether.
  What people wrote freely may still name someone: words in which a member's name, an address, a
  phone number or an e-mail address is found are withheld, rather once too often than too seldom.
- Statistics get rows without anything that was written freely. A person is a sign made up for
  this one sheet, days are months, rows stand in no order, and a value that fewer than five people
  share is not told. The category of a sensitive need is not told either. Whoever said no to being
  counted in figures is left out; an exchange between two people stays, without that side. Someone
  who knows a person well may still recognise what they did, so this is for people who are trusted
  with figures, not for the noticeboard.

The last two are for reading, not for coming back: they have no keys, and no copy is kept.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from organiser_app.domain.member_fields import MemberField
from organiser_app.spreadsheet.layout import (
    ColumnType,
    Field,
    Table,
    exported_fields,
    field_of,
    own_key,
)


class Audience(StrEnum):
    """For whom a sheet is."""

    COORDINATORS = "coordinators"
    HELPERS = "helpers"
    PUBLIC = "public"
    STATISTICS = "statistics"

    @property
    def comes_back(self) -> bool:
        """Whether what is changed in the sheet can be brought back."""
        return self in {Audience.COORDINATORS, Audience.HELPERS}


class LeftOut(StrEnum):
    """Why something did not leave."""

    NO_CONSENT = "NO_CONSENT"
    """Members who said no to sheets, and rows that are about them alone."""
    NAME_WITHHELD = "NAME_WITHHELD"
    """Exchanges that left without the name of someone who said no."""
    NO_FIGURES = "NO_FIGURES"
    """Members who said no to figures, and rows that are about them alone."""
    OTHER_AREA = "OTHER_AREA"
    """Rows of other areas than the one that was chosen."""
    NOT_FOR_THEM = "NOT_FOR_THEM"
    """Rows of tables that this audience does not get."""
    CLOSED = "CLOSED"
    """Needs and offers that nobody waits for any more."""
    GONE = "GONE"
    """Members who have left, and what they offered."""
    SENSITIVE = "SENSITIVE"
    """Rows about sensitive needs that left without what they are about, or not at all."""
    CONTACT_WITHHELD = "CONTACT_WITHHELD"
    """Rows without phones, e-mail and address, since nobody said yes to sharing them."""
    NAMES_SOMEONE = "NAMES_SOMEONE"
    """Cells whose words name someone or say how to reach them."""
    FEWER_THAN_FIVE = "FEWER_THAN_FIVE"
    """Cells with what fewer than five people share."""


CONTACT = ("phones", "email", "preferred_contact", "contact_time", "address")
"""How to reach a member: only with their consent to share it."""
SIGN = "Sign"
"""Heading of the column in which a made-up sign stands for a member."""
BORROWED = ("phones", "email", "address")
"""What a helper's needs say of the member they are for; it is no part of the need itself."""

_KEYS: Mapping[Audience, Mapping[Table, tuple[str, ...]]] = MappingProxyType(
    {
        Audience.COORDINATORS: {
            table: tuple(each.key for each in exported_fields(table)) for table in Table
        },
        Audience.HELPERS: {
            Table.MEMBERS: ("name", *CONTACT, "languages", "area", "skills", "availability"),
            Table.NEEDS: (
                *("name", "category", "words", "quantity", "unit", "urgency", "needed_by"),
                *("area", *BORROWED),
            ),
            Table.OFFERS: (
                *("name", "category", "words", "how_often", "times", "start", "until", "area"),
            ),
        },
        Audience.PUBLIC: {
            Table.NEEDS: (
                *("category", "words", "quantity", "unit", "urgency", "needed_by", "area"),
                "recurring",
            ),
            Table.OFFERS: ("category", "words", "how_often", "times", "start", "until", "area"),
        },
        Audience.STATISTICS: {
            Table.MEMBERS: ("name", "kind", "area", "household_size", "joined", "left"),
            Table.NEEDS: (
                *("name", "category", "quantity", "unit", "urgency", "opened", "needed_by"),
                *("area", "state", "closed"),
            ),
            Table.OFFERS: ("name", "category", "how_often", "start", "until", "area", "state"),
            Table.EXCHANGES: (
                *("day", "giver", "receiver", "category", "area", "quantity", "unit"),
                *("asked", "outcome", "arranged_by"),
            ),
        },
    }
)


def fields_for(
    audience: Audience, table: Table, own: Sequence[MemberField] = ()
) -> tuple[Field, ...]:
    """The columns that this audience may get, in their order; none where it gets no such rows.

    `own`: fields that the group has made; coordinators get those that may leave the house.
    """
    keys = _KEYS[audience].get(table, ())
    if audience is Audience.COORDINATORS and table is Table.MEMBERS:
        keys = (*keys, *(own_key(each) for each in own if each.may_leave))
    found = (field_of(table, key) for key in keys)
    if audience.comes_back:
        return tuple(found)
    for_reading = (replace(field, choices=()) for field in found)
    return tuple(map(_counted, for_reading) if audience is Audience.STATISTICS else for_reading)


def _counted(field: Field) -> Field:
    """As figures tell it: months are no days, a sign is no name."""
    return replace(
        field,
        header=SIGN if field.key == "name" else field.header,
        type=ColumnType.TEXT if field.type is ColumnType.DATE else field.type,
    )
