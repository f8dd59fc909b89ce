"""Laws about what must never leave: whatever is written down, it is nowhere in the bytes."""

import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Need, NeedState, Offer
from organiser_app.services.exporting import (
    FEW,
    Audience,
    ExportFormat,
    ExportWish,
    plan_export,
    write,
)
from organiser_app.services.workspace import Workspace
from tests.helpers.leaving import everything_in
from tests.helpers.networks import a_workspace

FIRST = ("Zorbella", "Quixton", "Ymbriel", "Vexandra", "Wolfrine", "דנהאל", "Жанниска", "Ñandúra")
LAST = ("Hoxleyan", "Brackwort", "Pumdrillo", "Tesskamp")
STREETS = ("Xylophone Row", "Gribble Mews", "Plover Steps")
WORDS = ("A lift on Friday", "Soup", "With {name}", "For {first}!", "Ring {phone}", "At {address}")
WORDS += ("write {email}", "{FIRST}'s stairs", "{spaced}")
quickly = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
consents = st.dictionaries(st.sampled_from(Purpose), st.booleans())


@dataclass(frozen=True, slots=True)
class Town:
    members: tuple[Member, ...]
    needs: tuple[Need, ...]
    offers: tuple[Offer, ...]
    exchanges: tuple[Exchange, ...]


@st.composite
def towns(draw: st.DrawFn) -> Town:
    """A network in which what people write mentions who lives there and how to reach them."""
    members = tuple(_member(draw, place) for place in range(1, draw(st.integers(1, 8)) + 1))
    someone = st.sampled_from(members)
    maybe = st.one_of(st.none(), someone.map(lambda member: member.id))
    area = st.sampled_from((None, AreaId(-1), AreaId(-2)))
    needs = tuple(
        Need(
            member_id=draw(maybe),
            category_id=CategoryId(-1),
            words=_said(draw(st.sampled_from(WORDS)), draw(someone)),
            unit=_said(draw(st.sampled_from(("bags", "{first}"))), draw(someone)),
            area_id=draw(area),
            state=draw(st.sampled_from(NeedState)),
            is_sensitive=draw(st.booleans()),
            opened=date(2026, 3, 17),
            note=f"Remark{place}uncommon",
        )
        for place in range(draw(st.integers(0, 6)))
    )
    offers = tuple(
        Offer(
            member_id=draw(maybe),
            words=_said(draw(st.sampled_from(WORDS)), draw(someone)),
            note=f"Aside{place}uncommon",
        )
        for place in range(draw(st.integers(0, 4)))
    )
    exchanges = tuple(
        Exchange(
            day=date(2026, 5, 23),
            giver_id=draw(maybe),
            receiver_id=draw(maybe),
            category_id=CategoryId(-1),
            note=f"Thanks{place}uncommon",
            logged_by=draw(someone).name,
        )
        for place in range(draw(st.integers(0, 6)))
    )
    return Town(members, needs, offers, exchanges)


def _member(draw: st.DrawFn, place: int) -> Member:
    first, last = FIRST[place - 1], draw(st.sampled_from(LAST))
    return Member(
        f"{first} {last}",
        MemberId(-place),
        phones=(f"+4420794600{place:02}",),
        email=f"mailbox{place}@example.org",
        address=f"{place} {draw(st.sampled_from(STREETS))}",
        area_id=draw(st.sampled_from((None, AreaId(-1), AreaId(-2)))),
        note=f"Secret{place}uncommon",
        availability=draw(st.sampled_from(("mornings", "ring first"))),
        consent=draw(consents),
    )


def _said(pattern: str, member: Member) -> str:
    phone = member.phones[0].removeprefix("+44")
    return pattern.format(
        name=member.name,
        first=member.name.split()[0],
        FIRST=member.name.split()[0].upper(),
        phone=f"0{phone[:2]} {phone[2:6]} {phone[6:]}",
        spaced=f"({phone[:2]}) {phone[2:6]}-{phone[6:]}",
        address=member.address.upper(),
        email=member.email.upper(),
    )


def _opened(town: Town) -> Workspace:
    workspace = a_workspace(Path(tempfile.mkdtemp()))
    workspace.run(
        AddRows(
            areas=(Area("Uptown", AreaId(-1)), Area("Zorbella pod", AreaId(-2))),
            categories=(Category("Rides", CategoryId(-1)),),
            members=town.members,
            needs=town.needs,
            offers=town.offers,
            exchanges=town.exchanges,
        )
    )
    return workspace


def _written(town: Town, audience: Audience, kind: ExportFormat) -> str:
    """All that the bytes of the file or files say."""
    workspace = _opened(town)
    target = workspace.path.with_name(f"out.{kind}")
    try:
        result = write(workspace, plan_export(workspace, ExportWish(audience)), target)
    finally:
        workspace.close(copy=False)
    return "\n".join(map(everything_in, result.files))


def _private(member: Member) -> list[str]:
    """What names a member or says how to reach them, as it may stand in a file."""
    digits = member.phones[0][-7:]
    return [*member.name.split(), *_contact(member), digits, f"{digits[:3]} {digits[3:]}"]


def _contact(member: Member) -> list[str]:
    return [member.phones[0], member.email, member.address]


kinds = st.sampled_from(ExportFormat)


@quickly
@given(towns(), st.sampled_from((Audience.PUBLIC, Audience.STATISTICS)), kinds)
def test_nobody_is_in_what_the_public_and_statistics_get(
    town: Town, audience: Audience, kind: ExportFormat
) -> None:
    said = _written(town, audience, kind)

    never = [text for member in town.members for text in _private(member)]
    assert [text for text in never if text.casefold() in said] == []
    assert "uncommon" not in said


@quickly
@given(towns(), kinds)
def test_figures_tell_no_day_and_nothing_that_anyone_wrote(town: Town, kind: ExportFormat) -> None:
    said = _written(town, Audience.STATISTICS, kind)

    assert "2026-03-17" not in said
    assert "2026-05-23" not in said
    assert "soup" not in said
    assert "a lift" not in said


@quickly
@given(towns(), kinds)
def test_helpers_reach_only_those_who_agreed(town: Town, kind: ExportFormat) -> None:
    said = _written(town, Audience.HELPERS, kind)

    silent = [one for one in town.members if not one.consent.get(Purpose.SHARE_CONTACT)]
    never = [text for member in silent for text in _contact(member)]
    assert [text for text in never if text.casefold() in said] == []
    assert "uncommon" not in said


@quickly
@given(towns(), st.sampled_from(Audience), kinds)
def test_who_said_no_to_sheets_is_no_row_of_any(
    town: Town, audience: Audience, kind: ExportFormat
) -> None:
    workspace = _opened(town)
    try:
        plan = plan_export(workspace, ExportWish(audience))
    finally:
        workspace.close(copy=False)

    refusing = {
        place
        for place, member in enumerate(town.members, start=1)
        if member.consent.get(Purpose.EXPORT) is False
    }
    named = {who for each in plan.tables for row in each.rows for who in row.people.values()}
    assert named.isdisjoint(refusing)


@quickly
@given(towns())
def test_every_value_in_figures_is_shared_by_five(town: Town) -> None:
    workspace = _opened(town)
    try:
        plan = plan_export(workspace, ExportWish(Audience.STATISTICS))
    finally:
        workspace.close(copy=False)

    for table in plan.tables:
        for key in {field.key for field in table.fields} - {"name", "giver", "receiver"}:
            sharing: dict[object, set[object]] = {}
            for row in table.rows:
                people = {row.values.get(each) for each in ("name", "giver", "receiver")} - {None}
                sharing.setdefault(row.values.get(key), set()).update(people)
            told = {value for value in sharing if value not in (None, "", (), FEW, "[hidden]")}
            assert all(len(sharing[value]) >= 5 for value in told)
