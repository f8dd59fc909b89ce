"""A helper's promises as a calendar file, by RFC 5545.

A calendar is kept by whoever makes the phone, so it holds less than the paper: no phone numbers, and
an address only of people who said yes. Times float: half past two is half past two where the help is.
What was called off comes along as cancelled, so that a calendar that has it takes it out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from organiser_app.domain.errors import NotFound
from organiser_app.domain.needs import MatchState
from organiser_app.services.handouts.called import called
from organiser_app.services.handouts.dispatch import in_order, is_open
from organiser_app.services.handouts.stops import (
    Desk,
    Facts,
    Promise,
    Stop,
    desk_for,
    facts_of,
    known_people,
    promises_of,
    stop_of,
)
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.network import network_id

_STATUS: Final = {
    MatchState.TENTATIVE: "TENTATIVE",
    MatchState.CONFIRMED: "CONFIRMED",
}
CANCELLED: Final = "CANCELLED"
_LONGEST: Final = 75
"""Octets of a line, without its end."""
_MINUTES: Final = 60
_HOURS: Final = frozenset({"h", "hour", "hours", "hora", "horas", "ساعة", "ساعات"})


@dataclass(frozen=True, slots=True)
class Promises:
    """What a helper promised, on days that are known, and what was called off."""

    helper: str
    network: str
    network_id: str
    stops: tuple[Stop, ...]
    cancelled: tuple[Stop, ...]
    facts: Facts
    undated: int
    """Promises without a day, for which a calendar has no place."""


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a calendar."""

    uid: str
    day: date
    summary: str
    status: str
    at: time | None = None
    minutes: int = _MINUTES
    place: str = ""
    description: str = ""


def promises(reader: Reader, helper_id: int, today: date) -> Promises:
    """What a helper promised from today on.

    Raises:
        NotFound: the helper is gone.
    """
    found = promises_of(reader, helper_id=helper_id)
    known = known_people(reader, found, helper_id)
    helper = known.members.get(helper_id)
    if helper is None:
        raise NotFound("ROW_NOT_FOUND", id=helper_id)
    open_ones = [one for one in found if is_open(one)]
    desk = desk_for(known, found, tells_phones=False, day=today)
    dated = [one for one in open_ones if one.need.needed_by is not None]
    stops = _stops(desk, dated)
    return Promises(
        helper=called(helper.name, helper.kind),
        network=known.settings.name,
        network_id=network_id(reader),
        stops=stops,
        cancelled=_stops(desk, [one for one in found if _is_off(one, today)]),
        facts=facts_of(stops),
        undated=len(open_ones) - len(dated),
    )


def _stops(desk: Desk, found: Sequence[Promise]) -> tuple[Stop, ...]:
    return tuple(sorted((stop_of(desk, one) for one in found), key=in_order))


def _is_off(promise: Promise, today: date) -> bool:
    day = promise.need.needed_by
    is_over = not is_open(promise) and promise.match.state is not MatchState.COMPLETED
    return is_over and day is not None and day >= today


def events_of(known: Promises, *, untold: str) -> tuple[Event, ...]:
    """Entries of a calendar; `untold` is what to call what is told in person."""
    kept = tuple(_event(known, stop, untold) for stop in known.stops)
    gone = tuple(_event(known, stop, untold, status=CANCELLED) for stop in known.cancelled)
    return kept + gone


def _event(known: Promises, stop: Stop, untold: str, *, status: str = "") -> Event:
    assert stop.day is not None, "a calendar has no place for what has no day"
    what = stop.what or stop.category or untold
    return Event(
        uid=f"match-{stop.match_id}@{known.network_id}.organiser",
        day=stop.day,
        summary=" · ".join(part for part in (what, stop.who) if part),
        status=status or _STATUS.get(stop.state, CANCELLED),
        at=stop.at,
        minutes=_length(stop),
        place=", ".join(part for part in (stop.address, stop.area) if part),
        description=stop.note,
    )


def _length(stop: Stop) -> int:
    if stop.quantity is None or stop.unit.strip().casefold() not in _HOURS:
        return _MINUTES
    return max(15, min(round(stop.quantity * _MINUTES), 24 * _MINUTES))


def calendar_file(events: Sequence[Event], name: str, now: datetime) -> bytes:
    """The file, as calendars read it."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Organiser//Promises//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    for event in events:
        lines += _entry(event, now)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _entry(event: Event, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield from _when(event)
    yield f"SUMMARY:{_escaped(event.summary)}"
    if event.place:
        yield f"LOCATION:{_escaped(event.place)}"
    if event.description:
        yield f"DESCRIPTION:{_escaped(event.description)}"
    yield f"STATUS:{event.status}"
    yield "CLASS:PRIVATE"
    yield f"TRANSP:{'TRANSPARENT' if event.at is None else 'OPAQUE'}"
    yield "END:VEVENT"


def _when(event: Event) -> Iterator[str]:
    if event.at is None:
        yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.day + timedelta(1):%Y%m%d}"
        return
    start = datetime.combine(event.day, event.at)
    yield f"DTSTART:{start:%Y%m%dT%H%M%S}"
    yield f"DTEND:{start + timedelta(minutes=event.minutes):%Y%m%dT%H%M%S}"


def _escaped(text: str) -> str:
    """RFC 5545, 3.3.11; signs that no text may have are left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(sign for sign in plain if sign in "\n\t" or ord(sign) >= ord(" "))
    kept = kept.replace("\x7f", "").replace("\\", "\\\\")
    return kept.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """RFC 5545, 3.1: at most 75 octets, and never through the middle of a letter."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        octets = letter.encode("utf-8")
        if len(part) + len(octets) > _LONGEST:
            parts.append(part)
            part = b" "
        part += octets
    return b"\r\n".join([*parts, part]) + b"\r\n"
