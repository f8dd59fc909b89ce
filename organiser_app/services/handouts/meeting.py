"""A sheet of open needs and offers for a meeting without internet, with numbers and room for names.

It hangs where anyone may read it, so it has the manners of the sheets for the public: no sensitive
need, nobody who said no to sheets, no words that name someone or say how to reach them. Someone who
said yes to appearing in sheets may be named, by what they are called, where the meeting wants it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import HowOften, Need, NeedState, Offer, OfferState, Urgency
from organiser_app.services.exporting.known import Known
from organiser_app.services.exporting.naming import Naming, anyone
from organiser_app.services.handouts.called import called_apart
from organiser_app.services.handouts.stops import known_people
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import needs


class Absent(StrEnum):
    """Why something is not on the sheet."""

    SENSITIVE = "sensitive"
    NO_SHEETS = "no_sheets"
    WORDS = "words"
    """The line is there, without what was written."""
    OTHER_AREA = "other_area"
    TOO_MANY = "too_many"
    """What no wall has room for: what waits least, or was offered first."""


MOST_LINES = 250
"""Needs, and offers, that one sheet holds: what is read at a meeting."""


class LineKind(StrEnum):
    """What a line is about."""

    NEED = "need"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class MeetingWish:
    """What the meeting is about."""

    area_id: int | None = None
    """Only this area and those in it."""
    with_matched: bool = False
    """Also needs that someone is on already."""
    with_offers: bool = True
    with_names: bool = False
    """What people are called who said yes to appearing in sheets."""


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A need or an offer under its number."""

    kind: LineKind
    number: int
    area: str
    category: str
    what: str
    """Empty where only the kind of help may be told."""
    who: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    urgency: Urgency | None = None
    day: date | None = None
    """By when it is needed, or until when it is offered."""
    how_often: HowOften | None = None
    row_id: int = 0


@dataclass(frozen=True, slots=True)
class MeetingSheet:
    """What hangs on the wall."""

    network: str
    day: date
    area: str
    needs: tuple[MeetingLine, ...]
    offers: tuple[MeetingLine, ...]
    named: int
    absent: Mapping[Absent, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Drawing:
    known: Known
    wish: MeetingWish
    naming: Naming
    names: Mapping[int, str]
    within: frozenset[int] | None
    absent: Counter[Absent]


def meeting_sheet(reader: Reader, wish: MeetingWish, today: date) -> MeetingSheet:
    """Open needs and standing offers by area and kind of help."""
    known = known_people(reader)
    open_needs = [one for one in needs.needs(reader) if _is_waiting(one, wish)]
    offers = needs.offers(reader) if wish.with_offers else ()
    standing = [one for one in offers if _stands(one, known, today)]
    drawing = _Drawing(
        known,
        wish,
        anyone(known),
        _names(known, (*open_needs, *standing)) if wish.with_names else {},
        known.within(wish.area_id) if wish.area_id else None,
        Counter(),
    )
    asked = [line for one in open_needs if (line := _need_line(drawing, one))]
    offered = [line for one in standing if (line := _offer_line(drawing, one))]
    asked = _told(drawing, sorted(asked, key=_most_pressing))
    offered = _told(drawing, sorted(offered, key=lambda line: -line.row_id))
    return MeetingSheet(
        network=known.settings.name,
        day=today,
        area=known.area_names.get(wish.area_id or 0, ""),
        needs=_numbered(asked),
        offers=_numbered(offered),
        named=sum(bool(line.who) for line in (*asked, *offered)),
        absent={reason: count for reason, count in drawing.absent.items() if count},
    )


def _is_waiting(need: Need, wish: MeetingWish) -> bool:
    return need.state is NeedState.OPEN or (wish.with_matched and need.state.is_open)


def _stands(offer: Offer, known: Known, today: date) -> bool:
    member = known.members.get(offer.member_id or 0)
    is_here = member is None or (member.is_current(today) and not member.is_paused(today))
    is_over = offer.until is not None and offer.until < today
    return offer.state is OfferState.OPEN and is_here and not is_over


def _names(known: Known, rows: Iterable[Need | Offer]) -> Mapping[int, str]:
    wanted = {row.member_id for row in rows if row.member_id is not None}
    return called_apart(
        member
        for one in sorted(wanted)
        if (member := known.members.get(one)) and member.consent.get(Purpose.EXPORT) is True
    )


def _need_line(drawing: _Drawing, need: Need) -> MeetingLine | None:
    if need.is_sensitive:
        drawing.absent[Absent.SENSITIVE] += 1
        return None
    line = _line(drawing, need, LineKind.NEED)
    return line and replace(
        line,
        quantity=need.quantity,
        unit=need.unit,
        urgency=need.urgency,
        day=need.needed_by,
    )


def _offer_line(drawing: _Drawing, offer: Offer) -> MeetingLine | None:
    line = _line(drawing, offer, LineKind.OFFER)
    return line and replace(line, day=offer.until, how_often=offer.how_often)


def _line(drawing: _Drawing, row: Need | Offer, kind: LineKind) -> MeetingLine | None:
    member = drawing.known.members.get(row.member_id or 0)
    if member is not None and member.consent.get(Purpose.EXPORT) is False:
        drawing.absent[Absent.NO_SHEETS] += 1
        return None
    area_id = row.area_id or (member.area_id if member else None)
    if drawing.within is not None and area_id not in drawing.within:
        drawing.absent[Absent.OTHER_AREA] += 1
        return None
    return MeetingLine(
        kind,
        0,
        area=drawing.known.area_names.get(area_id or 0, ""),
        category=drawing.known.categories.get(row.category_id or 0, ""),
        what=" ".join(row.words.split()),
        who=_who(drawing, member),
        row_id=row.id,
    )


def _told(drawing: _Drawing, lines: list[MeetingLine]) -> list[MeetingLine]:
    """As many as there is room for, without words that name someone."""
    drawing.absent[Absent.TOO_MANY] += max(len(lines) - MOST_LINES, 0)
    return [_worded(drawing, line) for line in lines[:MOST_LINES]]


def _worded(drawing: _Drawing, line: MeetingLine) -> MeetingLine:
    is_in = drawing.naming.is_in
    drawing.absent[Absent.WORDS] += is_in(line.what)
    names_in_unit = is_in(line.unit)
    return replace(
        line,
        area="" if is_in(line.area) else line.area,
        category="" if is_in(line.category) else line.category,
        what="" if is_in(line.what) else line.what,
        quantity=None if names_in_unit else line.quantity,
        unit="" if names_in_unit else line.unit,
    )


def _who(drawing: _Drawing, member: Member | None) -> str:
    return drawing.names.get(member.id, "") if member else ""


def _most_pressing(line: MeetingLine) -> tuple[int, date, int]:
    return (_SOONNESS.get(line.urgency, 0), line.day or date.max, line.row_id)


def _numbered(lines: list[MeetingLine]) -> tuple[MeetingLine, ...]:
    """By area and kind of help; within, the most urgent and those with a day first."""
    ordered = sorted(
        lines,
        key=lambda line: (
            not line.area,
            line.area,
            not line.category,
            line.category,
            _SOONNESS.get(line.urgency, 0),
            line.day or date.max,
            line.row_id,
        ),
    )
    return tuple(replace(line, number=place) for place, line in enumerate(ordered, start=1))


_SOONNESS: Mapping[Urgency | None, int] = {
    one: place for place, one in enumerate((Urgency.URGENT, Urgency.SOON, Urgency.WHENEVER))
}
