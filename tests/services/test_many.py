"""The same for many rows at once, and filling in what a need lacks: one change, taken back exactly."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddRows
from organiser_app.domain.daily import CalledOffBy, CallOffMatch, Pairing, ProposeMatches
from organiser_app.domain.errors import Invalid, NotFound
from organiser_app.domain.exchanges import Category
from organiser_app.domain.ids import AreaId, CategoryId, MatchId, MemberId, NeedId
from organiser_app.domain.listed import EditMany, FillInNeed, SameForAll
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need, Offer, Urgency
from organiser_app.domain.triage import Missing, missing
from organiser_app.domain.views import NeedRow
from organiser_app.gui.texts.changes import change_sentence
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import member
from organiser_app.storage.reads.needs import need_rows, needs, offers
from tests.helpers.networks import TODAY, a_workspace, everything

NORTH, SOUTH = AreaId(1), AreaId(2)


def filled(workspace: Workspace) -> Workspace:
    workspace.run(
        AddRows(
            areas=(Area("North"), Area("South")),
            categories=(Category("Lifts"),),
            members=(Member("Ana", phones=("1",), area_id=NORTH), Member("Bo"), Member("Cleo")),
            needs=tuple(
                Need(words=words, member_id=MemberId(2), opened=TODAY, tags=tags)
                for words, tags in (("soup", ("cold",)), ("a lift", ()), ("a chat", ("Warm",)))
            ),
            offers=(Offer(words="a van"), Offer(words="a bed")),
        )
    )
    return workspace


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    return filled(workspace)


def row(workspace: Workspace, need_id: int = 1) -> NeedRow:
    return workspace.ask(lambda reader: need_rows(reader, (need_id,)))[0]


def test_an_area_for_many_needs_is_one_change_that_says_what_and_how_many(
    town: Workspace,
) -> None:
    change = town.run(EditMany(Kind.NEEDS, (1, 2, 3), SameForAll(area_id=SOUTH)))

    assert [need.area_id for need in town.ask(needs)] == [SOUTH] * 3
    assert change.of(Kind.NEEDS).changed == {1, 2, 3}
    assert change_sentence(change.label) == "Set the area of 3 needs to South"


def test_only_rows_that_differ_are_changed_and_counted(town: Workspace) -> None:
    town.run(EditMany(Kind.NEEDS, (1,), SameForAll(urgency=Urgency.URGENT)))

    change = town.run(EditMany(Kind.NEEDS, (1, 2), SameForAll(urgency=Urgency.URGENT)))

    assert change.of(Kind.NEEDS).changed == {2}
    assert change_sentence(change.label) == "Set how soon for 1 need: Urgent"


def test_areas_and_kinds_of_help_can_be_taken_off_many_and_come_back_with_one_undo(
    town: Workspace,
) -> None:
    town.run(EditMany(Kind.NEEDS, (1, 2), SameForAll(area_id=SOUTH, category_id=CategoryId(1))))
    before = everything(town)

    change = town.run(
        EditMany(Kind.NEEDS, (1, 2, 3), SameForAll(without=frozenset({"area", "category"})))
    )

    assert [(need.area_id, need.category_id) for need in town.ask(needs)] == [(None, None)] * 3
    assert change.of(Kind.NEEDS).changed == {1, 2}
    assert change_sentence(change.label) == (
        "Took the area off 2 needs; Took the kind of help off 2 needs"
    )
    town.undo()
    assert everything(town) == before


def test_a_need_that_says_nothing_but_its_kind_of_help_keeps_it(town: Workspace) -> None:
    town.run(AddRows(needs=(Need(category_id=CategoryId(1), opened=TODAY),)))
    before = everything(town)

    with pytest.raises(Invalid) as refused:
        town.run(EditMany(Kind.NEEDS, (1, 4), SameForAll(without=frozenset({"category"}))))

    (problem,) = refused.value.problems
    assert (problem.field, problem.code) == ("category_id", "SAYS_NOTHING_ELSE")
    assert problem.values == {"count": 1, "of": 2}
    assert problem_sentence(problem).startswith("1 of them would say nothing")
    assert everything(town) == before
    with pytest.raises(Invalid) as refused:
        town.run(EditMany(Kind.NEEDS, (4,), SameForAll(without=frozenset({"category"}))))
    assert problem_sentence(refused.value.problems[0]).startswith("This would say nothing")


@pytest.mark.parametrize("what", ["urgency", "tags", "words"])
def test_nothing_else_can_be_taken_off_many(town: Workspace, what: str) -> None:
    with pytest.raises(Invalid):
        town.run(EditMany(Kind.NEEDS, (1,), SameForAll(area_id=NORTH, without=frozenset({what}))))


def test_a_member_has_no_kind_of_help_to_take_off(town: Workspace) -> None:
    with pytest.raises(Invalid):
        town.run(EditMany(Kind.MEMBERS, (1,), SameForAll(without=frozenset({"category"}))))


def test_tags_are_added_and_taken_off_without_losing_the_others(town: Workspace) -> None:
    change = town.run(
        EditMany(Kind.NEEDS, (1, 2, 3), SameForAll(add_tags=("warm",), remove_tags=("COLD",)))
    )

    assert [need.tags for need in town.ask(needs)] == [("warm",), ("warm",), ("Warm",)]
    assert (
        change_sentence(change.label) == "Tagged 2 needs with warm; Took the tag COLD off 2 needs"
    )


def test_a_new_area_and_kind_of_help_come_with_the_same_change(town: Workspace) -> None:
    before = everything(town)

    town.run(EditMany(Kind.OFFERS, (1, 2), SameForAll(new_area="West", new_category="lifts")))
    made = [(one.area_id, one.category_id) for one in town.ask(offers)]
    town.undo()

    assert made == [(AreaId(3), CategoryId(1))] * 2
    assert everything(town) == before


@pytest.mark.parametrize(
    ("kind", "same", "field"),
    [
        (Kind.MEMBERS, SameForAll(urgency=Urgency.SOON), "urgency"),
        (Kind.MEMBERS, SameForAll(new_category="Lifts"), "category"),
        (Kind.OFFERS, SameForAll(urgency=Urgency.SOON), "urgency"),
        (Kind.EXCHANGES, SameForAll(area_id=NORTH), "area"),
        (Kind.NEEDS, SameForAll(), "ids"),
        (Kind.NEEDS, SameForAll(area_id=AreaId(77)), "area_id"),
    ],
)
def test_what_does_not_belong_to_the_rows_is_refused(
    town: Workspace, kind: Kind, same: SameForAll, field: str
) -> None:
    before = everything(town)

    with pytest.raises(Invalid) as refused:
        town.run(EditMany(kind, (1,), same))

    assert [problem.field for problem in refused.value.problems] == [field]
    assert everything(town) == before


@pytest.mark.parametrize("same", [SameForAll(area_id=SOUTH), SameForAll(add_tags=("x",))])
def test_a_row_that_is_gone_stops_the_whole_change(town: Workspace, same: SameForAll) -> None:
    before = everything(town)

    with pytest.raises(NotFound):
        town.run(EditMany(Kind.NEEDS, (1, 99), same))

    assert everything(town) == before


TAGS = st.lists(st.sampled_from(["cold", "Warm", "north", " ", "زيارة"]), max_size=3).map(tuple)
SAME = st.builds(
    SameForAll,
    area_id=st.sampled_from([None, NORTH, SOUTH]),
    new_area=st.sampled_from(["", "West"]),
    category_id=st.sampled_from([None, CategoryId(1)]),
    urgency=st.sampled_from([None, *Urgency]),
    add_tags=TAGS,
    remove_tags=TAGS,
)


@settings(max_examples=25)
@given(steps=st.lists(st.tuples(SAME, st.sets(st.integers(1, 3), min_size=1)), min_size=1))
def test_undo_of_what_was_done_to_many_restores_every_row(
    steps: list[tuple[SameForAll, set[int]]],
) -> None:
    with TemporaryDirectory() as folder:
        town = filled(a_workspace(Path(folder)))
        states = [everything(town)]
        for same, ids in steps:
            try:
                change = town.run(EditMany(Kind.NEEDS, tuple(ids), same))
            except Invalid:
                continue
            if change.id:
                states.append(everything(town))
        undone = [states[-1]]
        for _ in states[1:]:
            town.undo()
            undone.append(everything(town))
        town.close(copy=False)

    assert undone == states[::-1]


def test_what_is_missing_is_filled_in_with_who_asked_and_how_to_reach_them_as_one_change(
    town: Workspace,
) -> None:
    town.run(AddRows(needs=(Need(words="insulin", opened=TODAY, urgency=Urgency.URGENT),)))
    before = everything(town)
    lacked = missing(row(town, 4))

    change = town.run(
        FillInNeed(
            NeedId(4), new_category="Medicine", new_area="west", needed_by=date(2026, 11, 25),
            new_member="Dora", phone="+44 7700 900123",
        )
    )  # fmt: skip
    dora = town.ask(lambda reader: member(reader, 4))
    now = missing(row(town, 4))
    town.undo()

    assert lacked == tuple(Missing)
    assert now == ()
    assert dora is not None
    assert dora.phones == ("+44 7700 900123",)
    assert change_sentence(change.label) == "Filled in what the need “insulin” for Dora lacked"
    assert everything(town) == before


def test_a_day_before_it_was_asked_and_a_phone_of_nobody_are_refused(town: Workspace) -> None:
    town.run(AddRows(needs=(Need(words="insulin", opened=TODAY),)))

    for command, field in (
        (FillInNeed(NeedId(1), needed_by=date(2026, 11, 1)), "needed_by"),
        (FillInNeed(NeedId(4), phone="123"), "member_id"),
        (FillInNeed(NeedId(1), email="nowhere"), "email"),
    ):
        with pytest.raises(Invalid) as refused:
            town.run(command)
        assert [problem.field for problem in refused.value.problems] == [field]


def test_whoever_acts_for_someone_or_shares_their_home_can_be_reached_for_them(
    town: Workspace,
) -> None:
    town.run(
        AddRows(
            members=(
                Member("Ed", acts_for_id=MemberId(1)),
                Member("Flo", household_id=MemberId(1)),
            ),
            needs=(
                Need(words="a", member_id=MemberId(4), opened=TODAY),
                Need(words="b", member_id=MemberId(5), opened=TODAY),
            ),
        )
    )

    assert [row(town, one).can_be_reached for one in (1, 4, 5)] == [False, True, True]


def test_a_need_says_who_is_on_it_and_when_help_fell_through(town: Workspace) -> None:
    town.run(ProposeMatches((Pairing(NeedId(1), MemberId(1)), Pairing(NeedId(1), MemberId(3)))))
    asked = row(town)
    town.run(CallOffMatch(MatchId(1), CalledOffBy.HELPER))
    one_left = row(town)
    town.run(CallOffMatch(MatchId(2), CalledOffBy.HELPER))
    nobody = row(town)

    assert asked.helpers == ("Ana", "Cleo")
    assert (one_left.helpers, one_left.fell_through) == (("Cleo",), None)
    assert (nobody.helpers, nobody.fell_through) == ((), TODAY)
