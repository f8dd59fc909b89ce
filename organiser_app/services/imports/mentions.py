"""Whom the rows of a table name: asker and helper, giver and receiver, member and household."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from organiser_app.domain.members import MemberKind
from organiser_app.services.imports.names import Mention, place_marks
from organiser_app.services.imports.plan import Draft, PlanTable
from organiser_app.spreadsheet.layout import Table

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in a row for someone: the fields that say who, and how to read them."""

    fields: tuple[str, ...]
    read: Callable[[Values], Mention | None]


def _whom(values: Values, *, is_member: bool = False) -> Mention | None:
    area = values.get("area") if is_member else None
    mention = Mention(
        _text(values, "name"),
        _text(values, "code") if is_member else "",
        _phones(values, "phones"),
        _text(values, "email"),
        place_marks(values.get("address"), area),
        is_member and values.get("kind") == MemberKind.HOUSEHOLD,
    )
    return _told(mention)


def _side(values: Values, *, side: str) -> Mention | None:
    name, code = _text(values, side), _text(values, f"{side}_code")
    mention = Mention(
        "" if name == code else name,
        code,
        _phones(values, f"{side}_phone"),
        _text(values, f"{side}_email"),
        place_marks(values.get(f"{side}_address")),
    )
    return _told(mention)


def _told(mention: Mention) -> Mention | None:
    """The mention, if it says anything; a name that is an address is a way to reach them."""
    if "@" in mention.name and not mention.email and " " not in mention.name:
        mention = mention._replace(name="", email=mention.name)
    return mention if mention.label else None


def _household(values: Values) -> Mention | None:
    name = _text(values, "household")
    return Mention(name, is_household=True) if name else None


def _text(values: Values, key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _phones(values: Values, key: str) -> tuple[str, ...]:
    value = values.get(key)
    return value if isinstance(value, tuple) else ()


def _side_slot(side: str) -> Slot:
    return Slot(
        (side, *(f"{side}_{part}" for part in ("code", "phone", "email", "address"))),
        partial(_side, side=side),
    )


_WHOM = Slot(("name", "phones", "email", "address"), _whom)
_MEMBER = Slot((*_WHOM.fields, "code", "area", "kind"), partial(_whom, is_member=True))

SLOTS: Mapping[Table, tuple[Slot, ...]] = {
    Table.MEMBERS: (_MEMBER, Slot(("household",), _household)),
    Table.NEEDS: (_WHOM, _side_slot("helper")),
    Table.OFFERS: (_WHOM,),
    Table.EXCHANGES: (_side_slot("giver"), _side_slot("receiver")),
}


def _said(slot: Slot, table: PlanTable) -> Iterable[object]:
    """What each row of a table says of the person in a slot."""
    columns = table.parsed.rows.columns
    present = [columns[each] for each in slot.fields if each in columns]
    if len(present) == 1:
        return present[0]
    return zip(*present, strict=True) if present else [()] * len(table.parsed.rows)


@dataclass(slots=True)
class Mentions:
    """All mentions of a file, each different one once."""

    found: list[Mention] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)
    _places: dict[Mention, int] = field(default_factory=dict)

    def collect(self, drafts: Sequence[Draft]) -> None:
        """Notes in each draft of one table the places of its mentions, for later numbering."""
        if not drafts:
            return
        table = drafts[0].table
        slots = SLOTS[table.table]
        read = [self._reader(slot) for slot in slots]
        said = zip(*(_said(slot, table) for slot in slots), strict=True)
        for draft, keys in zip(drafts, said, strict=True):
            if draft.fate is None:
                draft.people = tuple(
                    [place(key, draft) for place, key in zip(read, keys, strict=True)]
                )

    def _reader(self, slot: Slot) -> Callable[[object, Draft], int | None]:
        """Reads a slot; rows that say the same of someone cost one look-up."""
        memo: dict[object, int | None] = {}

        def read(key: object, draft: Draft) -> int | None:
            place = memo.get(key, -1)
            if place == -1:
                mention = slot.read(draft.parsed.values)
                place = None if mention is None else self._place(mention, draft.position)
                memo[key] = place
            if place is not None:
                self.counts[place] += 1
            return place

        return read

    def _place(self, mention: Mention, position: int) -> int:
        place = self._places.get(mention)
        if place is None:
            place = self._places[mention] = len(self.found)
            self.found.append(mention)
            self.counts.append(0)
            self.firsts.append(position)
        return place
