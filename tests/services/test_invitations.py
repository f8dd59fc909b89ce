"""Who might like to be asked: by facts alone, in no order of more or less, and nobody twice."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from organiser_app.domain.ids import CategoryId, MemberId, OfferId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Offer
from organiser_app.services.invitations import Facts, Invitations, Why, invitations, read_facts
from organiser_app.services.workspace import Workspace

TODAY = date(2026, 11, 23)
LONG_AGO = date(2025, 5, 1)


def people(*names: str, joined: date = LONG_AGO) -> tuple[Member, ...]:
    return tuple(
        Member(name, MemberId(place), joined=joined) for place, name in enumerate(names, start=1)
    )


def facts(
    members: Iterable[Member],
    *,
    offers: Iterable[Offer] = (),
    asked: Mapping[int, date] | None = None,
    pairs: Iterable[tuple[int, int]] = (),
    taken: Mapping[int, date] | None = None,
    gave: Mapping[tuple[int, int], date] | None = None,
) -> Facts:
    return Facts(tuple(members), tuple(offers), asked or {}, tuple(pairs), taken or {}, gave or {})


def named(found: Iterable[Invitations]) -> dict[Why, list[str]]:
    return {each.why: [one.member.name for one in each.shown] for each in found}


def test_who_joined_this_month_is_a_newcomer_and_named_for_nothing_else() -> None:
    new = people("Ana", joined=date(2026, 11, 3))

    assert named(invitations(facts(new), TODAY)) == {Why.NEWCOMER: ["Ana"]}


def test_who_was_never_asked_and_never_came_forward_is_named() -> None:
    three = people("Ana", "Ben", "Cleo")

    found = invitations(facts(three, asked={1: LONG_AGO}, gave={(2, 0): LONG_AGO}), TODAY)

    assert named(found) == {Why.NEVER_ASKED: ["Cleo"]}


def test_an_offer_waits_when_nobody_asked_for_it_lately_nor_for_such_help_of_theirs() -> None:
    four = people("Ana", "Ben", "Cleo", "Dara")
    offers = [
        Offer(OfferId(n), MemberId(n), CategoryId(7), "lifts", start=LONG_AGO) for n in (1, 2, 3)
    ]
    offers.append(Offer(OfferId(4), MemberId(4), words="soup", start=TODAY - timedelta(days=3)))
    asked = dict.fromkeys((1, 2, 3, 4), LONG_AGO)
    lately = TODAY - timedelta(days=10)

    found = invitations(
        facts(four, offers=offers, asked=asked, taken={2: lately}, gave={(3, 7): lately}), TODAY
    )

    assert named(found) == {Why.OFFER_WAITS: ["Ana"]}


def test_who_always_meets_the_same_person_is_named_with_them() -> None:
    three = people("Ana", "Ben", "Cleo")
    pairs = [(1, 2), (2, 1), (1, 2), (2, 3)]

    found = invitations(facts(three, asked=dict.fromkeys((1, 2, 3), LONG_AGO), pairs=pairs), TODAY)

    assert named(found) == {Why.ONE_COUNTERPART: ["Ana"]}
    assert found[0].shown[0].other == "Ben"


def test_who_rests_has_left_or_is_no_person_is_not_named() -> None:
    away = (
        Member("Rests", MemberId(1), paused_until=TODAY + timedelta(days=1)),
        Member("Left", MemberId(2), left=TODAY),
        Member("Fridge", MemberId(3), kind=MemberKind.POOL),
    )

    assert invitations(facts(away), TODAY) == ()


def test_a_few_are_named_by_the_alphabet_and_others_tomorrow() -> None:
    many = people(*(f"{chr(65 + n % 26)}na {n}" for n in range(100)))

    (today,) = invitations(facts(many), TODAY)
    (again,) = invitations(facts(reversed(many)), TODAY)
    (tomorrow,) = invitations(facts(many), TODAY + timedelta(days=1))

    names = [one.member.name for one in today.shown]
    assert names == sorted(names)
    assert today.shown == again.shown
    assert {one.member.id for one in today.shown} != {one.member.id for one in tomorrow.shown}
    assert (len(today.shown), today.total) == (8, 100)


def test_an_empty_network_invites_nobody(workspace: Workspace) -> None:
    assert invitations(workspace.ask(read_facts), TODAY) == ()
