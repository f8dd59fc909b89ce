"""What indicators ask beside the network's arrays: limits, consent, promises, when it was logged."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Connection, select

from organiser_app.domain.check_ins import Answer
from organiser_app.domain.exchanges import ArrangedBy, UnitFamily
from organiser_app.domain.members import LimitUnit, Purpose
from organiser_app.domain.needs import MatchState
from organiser_app.storage import tables
from organiser_app.storage.reads.arrays import NO_DAY, Table, array, code, day, link
from organiser_app.storage.values import consent_of

NO_LIMIT = -1
NO_HOURS = -1
NO_ANSWER = -1
_A_DAY = 86_400_000_000
"""Microseconds."""


@dataclass(frozen=True, slots=True)
class ParticularArrays:
    """Structured arrays; an absent id is 0."""

    network: str
    """What tells this network from every other; empty where it is not known."""
    members: Table
    """id, household_id, monthly_limit (NO_LIMIT), limit_unit, counts (1, 0, NO_ANSWER)"""
    exchanges: Table
    """id, need_id, logged (day), arranged, hours (thousandths, NO_HOURS), gathering_id"""
    needs: Table
    """id, parent_id"""
    matches: Table
    """id, need_id, helper_id, state, ended (day), in_time (1, 0, NO_ANSWER)"""
    offers: Table
    """member_id, start (day)"""
    check_ins: Table
    """week (day), answer; whose they are is not asked"""


_MEMBERS = (
    f"SELECT id, {link('household_id')}, COALESCE(monthly_limit, {NO_LIMIT}), "
    f"{code('limit_unit', LimitUnit, 0)}, consent FROM members ORDER BY id"
)
_MEMBER_TYPE = np.dtype(
    [("id", "i8"), ("household_id", "i8"), ("limit", "i8"), ("limit_unit", "i1"), ("counts", "i1")]
)
_EXCHANGES = (
    f"SELECT exchanges.id, {link('need_id')}, COALESCE(logged_at / {_A_DAY}, {NO_DAY}), "
    f"{code('arranged_by', ArrangedBy, len(ArrangedBy) - 1)}, "
    f"CASE WHEN categories.unit = '{UnitFamily.TIME}' AND "
    "(exchanges.unit = '' OR SUBSTR(LOWER(exchanges.unit), 1, 1) = 'h') "
    f"THEN COALESCE(exchanges.quantity, {NO_HOURS}) ELSE {NO_HOURS} END, "
    f"{link('gathering_id')} "
    "FROM exchanges LEFT JOIN categories ON categories.id = exchanges.category_id "
    "ORDER BY exchanges.id"
)
_EXCHANGE_TYPE = np.dtype(
    [
        ("id", "i8"),
        ("need_id", "i8"),
        ("logged", "i4"),
        ("arranged", "i1"),
        ("hours", "i8"),
        ("gathering_id", "i8"),
    ]
)
_NEEDS = f"SELECT id, {link('parent_id')} FROM needs ORDER BY id"
_NEED_TYPE = np.dtype([("id", "i8"), ("parent_id", "i8")])
_MATCHES = (
    f"SELECT id, need_id, helper_id, {code('state', MatchState, 0)}, {day('ended')}, "
    f"COALESCE(in_time, {NO_ANSWER}) FROM matches ORDER BY id"
)
_MATCH_TYPE = np.dtype(
    [
        ("id", "i8"),
        ("need_id", "i8"),
        ("helper_id", "i8"),
        ("state", "i1"),
        ("ended", "i4"),
        ("in_time", "i1"),
    ]
)
_OFFERS = f"SELECT {link('member_id')}, {day('start')} FROM offers ORDER BY id"
_OFFER_TYPE = np.dtype([("member_id", "i8"), ("start", "i4")])

_CHECK_INS = f"SELECT {day('week')}, {code('answer', Answer, 0)} FROM check_ins ORDER BY week, id"
_CHECK_IN_TYPE = np.dtype([("week", "i4"), ("answer", "i1")])


def particular_arrays(connection: Connection) -> ParticularArrays:
    """The particulars of all members, exchanges, needs, matches and offers, each in order of id."""
    name = select(tables.about.c.value).where(tables.about.c.name == "network")
    members = np.fromiter(_members(connection), dtype=_MEMBER_TYPE)
    members.flags.writeable = False
    return ParticularArrays(
        network=connection.execute(name).scalar() or "",
        members=members,
        exchanges=array(connection, _EXCHANGES, _EXCHANGE_TYPE),
        needs=array(connection, _NEEDS, _NEED_TYPE),
        matches=array(connection, _MATCHES, _MATCH_TYPE),
        offers=array(connection, _OFFERS, _OFFER_TYPE),
        check_ins=array(connection, _CHECK_INS, _CHECK_IN_TYPE),
    )


def _members(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """Many members answered alike: each distinct answer is read once."""
    known: dict[str, int] = {}
    for *row, consent in connection.exec_driver_sql(_MEMBERS):
        if consent not in known:
            answer = consent_of(consent).get(Purpose.STATISTICS)
            known[consent] = NO_ANSWER if answer is None else int(answer)
        yield (*row, known[consent])
