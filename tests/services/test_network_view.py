"""The picture kept inside the network's file, invitations, and what-ifs that write nothing."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from organiser_app.domain.commands import (
    AddMember,
    AddRows,
    LogExchange,
    RemoveExchanges,
    RemoveMember,
)
from organiser_app.domain.daily import Pairing, ProposeMatches
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId, NeedId
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.picture import KeepSpots, Spots
from organiser_app.services.company import Company, company
from organiser_app.services.network_view import NetworkView, NetworkViews
from organiser_app.services.resting import Rest, rest
from organiser_app.services.workspace import Workspace
from organiser_app.storage.picture import kept_spots
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.network import writes_so_far
from tests.helpers.networks import TODAY, everything

NAMES = ("Ana", "Ben", "Cleo", "Dita", "Ewa", "Finn", "Gus", "Hana")
LIFTS, FOOD = CategoryId(1), CategoryId(2)


def an_exchange(giver: int, receiver: int, *, ago: int = 5, kind: CategoryId = LIFTS) -> Exchange:
    return Exchange(
        day=TODAY - timedelta(days=ago),
        giver_id=MemberId(giver),
        receiver_id=MemberId(receiver),
        category_id=kind,
        area_id=AreaId(1),
    )


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    """Ana, Ben and Cleo; Dita, Ewa and Finn; Cleo alone gives lifts and joins the two."""
    workspace.run(
        AddRows(
            areas=(Area("North", AreaId(-1)),),
            categories=(Category("Lifts", CategoryId(-1)), Category("Food", CategoryId(-2))),
            members=tuple(
                Member(name, MemberId(-1 - n), area_id=AreaId(-1)) for n, name in enumerate(NAMES)
            ),
            offers=(Offer(member_id=MemberId(-7), category_id=CategoryId(-1)),),
        )
    )
    log = [(3, 1), (3, 2), (3, 4), (3, 4), (3, 5), (3, 6)]
    others = [(1, 2), (2, 1), (4, 5), (5, 6)]
    workspace.run(
        AddRows(
            exchanges=(
                *(an_exchange(*pair) for pair in log),
                *(an_exchange(*pair, kind=FOOD) for pair in others),
            )
        )
    )
    return workspace


@pytest.fixture
def views(town: Workspace) -> Iterator[NetworkViews]:
    return NetworkViews(town)


def look(views: NetworkViews) -> NetworkView:
    return views.workspace.ask(views.question(90))


def keep(views: NetworkViews, view: NetworkView) -> None:
    assert view.to_keep is not None
    views.workspace.run(KeepSpots(view.to_keep))


def test_places_are_kept_in_the_file_and_the_picture_is_the_same_when_opened_again(
    views: NetworkViews, town: Workspace, tmp_path: Path
) -> None:
    first = look(views)
    keep(views, first)
    again = look(NetworkViews(town))

    assert again.to_keep is None
    assert np.allclose(again.scene.whole.places, first.scene.whole.places, atol=1e-4)
    kept = town.ask(kept_spots)
    assert set(kept.members) == set(first.scene.whole.member_ids.tolist())


def test_keeping_places_is_no_step_to_undo_and_no_change_of_the_network(
    views: NetworkViews, town: Workspace
) -> None:
    before, writes = everything(town), town.ask(writes_so_far)
    known = town.undo_state()

    view = look(views)
    change = town.run(KeepSpots(view.to_keep or Spots()))

    assert change.is_empty
    assert everything(town) == before
    assert town.ask(writes_so_far) == writes
    assert town.undo_state() == known


def test_one_more_exchange_moves_nobody_and_the_newcomer_is_kept(
    views: NetworkViews, town: Workspace
) -> None:
    first = look(views)
    keep(views, first)
    town.run(LogExchange(an_exchange(8, 1)))

    second = look(views)

    stayed = np.isin(second.scene.whole.member_ids, first.scene.whole.member_ids)
    assert np.array_equal(second.scene.whole.places[stayed], first.scene.whole.places)
    assert second.to_keep is not None
    assert 8 in second.to_keep.members


def test_places_that_cannot_be_read_are_laid_out_anew(town: Workspace) -> None:
    town.run(KeepSpots(Spots({1: (0.0, 0.0)})))
    with town.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE about SET value = 'spoilt' WHERE name = 'picture'")

    assert town.ask(kept_spots) == Spots()
    assert len(look(NetworkViews(town)).scene.whole.member_ids) == 6


def test_who_said_no_to_being_counted_is_not_in_the_picture(
    views: NetworkViews, town: Workspace
) -> None:
    shy = Member("Ida", consent={Purpose.STATISTICS: False})
    town.run(AddMember(shy))
    town.run(LogExchange(an_exchange(9, 1)))

    view = look(views)

    assert 9 not in view.scene.whole.member_ids
    assert view.said_no == 1
    assert view.scene.moment.connections.without_exchange == 2  # Gus and Hana


def test_laying_out_anew_forgets_where_people_stood(views: NetworkViews, town: Workspace) -> None:
    town.run(KeepSpots(Spots({n: (0.9, 0.9 - n / 100) for n in range(1, 7)})))
    crowded = look(views).scene.whole.places

    views.arrange_anew()

    assert float(crowded.min()) > 0.8
    assert float(look(views).scene.whole.places.min()) < 0


def ask_company(views: NetworkViews) -> Company:
    return views.workspace.ask(company(views.workspace, views, 90))


def test_who_joins_others_and_who_alone_gives_a_kind_of_help_are_invitations_with_a_backup(
    views: NetworkViews,
) -> None:
    found = ask_company(views)

    joins = [one for one in found.invitations if not one.is_alone_with]
    alone = [one for one in found.invitations if one.is_alone_with]
    assert [(one.member_id, one.joined) for one in joins] == [(3, (1, 2))]
    assert [(one.member_id, one.category) for one in alone] == [(3, 0)]
    assert [one.ask[0].member_id for one in (*joins, *alone)] == [7, 7]
    assert found.joining == 1


def ask_rest(views: NetworkViews, *absent: int) -> Rest:
    return views.workspace.ask(rest(views.workspace, views, absent))


def test_if_nobody_rests_nothing_is_different(views: NetworkViews) -> None:
    found = ask_rest(views)

    assert found.now == found.then
    assert (found.lost, found.people_apart, found.falling) == ((), (), ())


def test_what_if_says_what_would_be_without_anyone_who_would_be_apart_and_whom_to_ask(
    views: NetworkViews, town: Workspace
) -> None:
    town.run(AddRows(needs=(Need(member_id=MemberId(1), category_id=LIFTS, words="a lift"),)))
    town.run(ProposeMatches((Pairing(NeedId(1), MemberId(3)),)))

    found = ask_rest(views, 3)

    assert [(one.category, one.regulars, one.left) for one in found.lost] == [(0, 1, 0)]
    assert [one.member_id for one in found.lost[0].ask] == [7]
    assert found.people_apart == (1, 2)
    assert [(one.need_id, one.helper_id) for one in found.falling] == [(1, 3)]
    assert 7 in [one.member_id for one in found.falling[0].ask]
    assert all(one.member_id != 3 for one in found.falling[0].ask)


def test_what_if_writes_nothing(views: NetworkViews, town: Workspace) -> None:
    before, writes = everything(town), town.ask(writes_so_far)

    ask_rest(views, 3, 1)

    assert everything(town) == before
    assert town.ask(writes_so_far) == writes


def test_what_if_equals_the_picture_of_a_network_from_which_they_are_really_gone(
    views: NetworkViews, town: Workspace
) -> None:
    then = ask_rest(views, 3).scene_then.whole_moment.connections
    named = [one.id for one in town.ask(exchanges) if 3 in (one.giver_id, one.receiver_id)]
    town.run(RemoveExchanges(tuple(named)))
    town.run(RemoveMember(MemberId(3)))

    gone = town.ask(views.question(180)).scene.whole_moment.connections

    assert then.member_ids.tolist() == gone.member_ids.tolist()
    assert then.acts.tolist() == gone.acts.tolist()
    assert (then.parts, then.largest_part) == (gone.parts, gone.largest_part)
    assert (then.bridges, then.without_exchange) == (gone.bridges, gone.without_exchange)


def test_the_picture_can_be_taken_as_of_some_weeks_ago(
    views: NetworkViews, town: Workspace
) -> None:
    town.run(LogExchange(an_exchange(8, 7, ago=200)))

    then = town.ask(views.question(90, weeks_back=26))

    assert then.scene.moment.connections.member_ids.tolist() == [7, 8]
    assert then.scene.days_ago == 182
    assert TODAY - timedelta(days=182) == date(2026, 5, 25)


def test_discs_and_the_people_of_an_opened_area_stand_where_they_stood_when_opened_again(
    workspace: Workspace,
) -> None:
    size, areas = 90, 4
    workspace.run(
        AddRows(
            areas=tuple(Area(f"Area {n}", AreaId(-1 - n)) for n in range(areas)),
            members=tuple(
                Member(f"Person {n}", MemberId(-1 - n), area_id=AreaId(-1 - n // size))
                for n in range(size * areas)
            ),
            exchanges=tuple(
                Exchange(day=TODAY, giver_id=MemberId(-1 - n), receiver_id=MemberId(-1 - other))
                for n in range(size * areas)
                for other in (n // size * size + (n + 1) % size, (n + size) % (size * areas))
            ),
        )
    )
    views = NetworkViews(workspace)
    keep(views, look(views))
    opened = workspace.ask(views.question(90, opened=2))
    keep(views, opened)

    again = workspace.ask(NetworkViews(workspace).question(90, opened=2))

    assert again.to_keep is None
    assert len(again.scene.drawn.member_ids) == size
    assert np.allclose(again.scene.drawn.places, opened.scene.drawn.places, atol=1e-4)
    assert np.allclose(again.scene.whole.disc_places, opened.scene.whole.disc_places, atol=1e-4)
