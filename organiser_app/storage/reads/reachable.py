"""Everyone by name, and how to reach them: what must be known so that words do not tell it."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.storage import tables
from organiser_app.storage.reads.members import members
from organiser_app.storage.values import consent_of, day_of, list_of


def members_by_name(connection: Connection, whole: Collection[int]) -> dict[int, Member]:
    """Everyone with name, contact, consent, area and whether they are here, and nothing else.

    Those in `whole` come whole. Reading all of everyone takes several times as long.
    """
    member = tables.members
    statement = select(
        member.c.id,
        member.c.name,
        member.c.kind,
        member.c.phones,
        member.c.email,
        member.c.address,
        member.c.area_id,
        member.c.paused_until,
        member.c.left,
        member.c.consent,
    ).order_by(member.c.id)
    found = {
        row[0]: Member(
            row[1],
            MemberId(row[0]),
            kind=_KINDS[row[2]],
            phones=list_of(row[3]),
            email=row[4],
            address=row[5],
            area_id=None if row[6] is None else AreaId(row[6]),
            paused_until=day_of(row[7]),
            left=day_of(row[8]),
            consent=consent_of(row[9]),
        )
        for row in connection.execute(statement)
    }
    return found | {one.id: one for one in members(connection, sorted(whole))}


_KINDS = {kind.value: kind for kind in MemberKind}
