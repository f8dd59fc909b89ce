"""Laws of sheets of matches, whatever stands in them and in whatever order."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from organiser_app.domain.commands import LogExchange
from organiser_app.domain.daily import CompleteMatch, ConfirmMatches, Pairing, ProposeMatches
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import CategoryId, MatchId, MemberId, NeedId
from organiser_app.domain.needs import MatchState
from organiser_app.services.told.rows import ToldFate
from organiser_app.services.told.sheets import bring_told
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.storage.reads.members import names
from tests.helpers.networks import TODAY, a_workspace, everything
from tests.helpers.told import (
    ANA,
    ASKED,
    BO,
    CLEO,
    DARA,
    EVE,
    MET,
    RIDE,
    SHOP,
    WALK,
    Told,
    a_network_with_needs,
    log_of,
    matches_in,
    needs_in,
    review_of,
)

FIRST, SECOND = date(2026, 11, 20), date(2026, 11, 27)
WANTED = [
    *[(ANA, RIDE, None)] * 3,
    *[(ANA, SHOP, FIRST)] * 2,
    *[(ANA, SHOP, SECOND)] * 2,
    (ANA, "driving", None),
    (BO, WALK, None),
    (CLEO, MET, None),
    (None, "Paint the fence", None),
]
"""For whom, what and by when: needs that are here."""
STRANGE = [(ANA, SHOP, None), (BO, RIDE, None), (None, WALK, None), (ANA, "", None)]
SETTLED = ["completed", "completed", "completed", "called off", "did not happen"]


@st.composite
def likely_rows(draw: st.DrawFn) -> Told:
    """What a careful person writes."""
    asker, need, needed_by = draw(st.sampled_from(WANTED))
    state = draw(st.sampled_from([*SETTLED, "tentative", "confirmed"]))
    after = draw(st.integers(0, 4))
    is_settled = state in SETTLED
    return {
        "helper": draw(st.sampled_from([DARA, DARA, DARA, BO if asker != BO else DARA])),
        "asker": asker,
        "need": need,
        "needed_by": needed_by,
        "opened": draw(st.sampled_from([None, ASKED])),
        "state": state,
        "made": draw(st.sampled_from([None, ASKED, ASKED + timedelta(after)])),
        "ended": ASKED + timedelta(after + draw(st.integers(0, 3))) if is_settled else None,
        "called_off_by": draw(st.none() | st.just("helper")) if state == "called off" else None,
    }


@st.composite
def odd_rows(draw: st.DrawFn) -> Told:
    """The same with anything in any cell."""
    days = st.none() | st.dates(ASKED - timedelta(1), TODAY + timedelta(3)) | st.just("soon")
    asker, need, needed_by = draw(st.sampled_from([*WANTED, *STRANGE]))
    strange: dict[str, st.SearchStrategy[CellValue]] = {
        "helper": st.sampled_from([ANA, BO, CLEO, EVE, "Nobody Here", ""]),
        "asker": st.sampled_from([BO, None, "Nobody Here"]),
        "state": st.sampled_from([*(state.value for state in MatchState), "perhaps", ""]),
        "made": days,
        "ended": days,
        "needed_by": days,
        "opened": days,
        "in_time": st.sampled_from(["yes", "perhaps"]),
        "called_off_by": st.sampled_from(["helper", "somebody"]),
    }
    row = {**draw(likely_rows()), "asker": asker, "need": need, "needed_by": needed_by}
    changed = draw(st.sets(st.sampled_from(sorted(strange)), max_size=2))
    return row | {key: draw(strange[key]) for key in sorted(changed)}


SHEETS = st.lists(likely_rows() | likely_rows() | odd_rows(), min_size=3, max_size=12)
LOGGED = st.lists(
    st.tuples(
        st.sampled_from([4, 4, 4, 2]),
        st.sampled_from([1, 1, 1, 3]),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=6,
)
"""Who helped whom, how many days after it was asked for, and whether by driving."""
ARRANGED = st.lists(
    st.tuples(st.sampled_from([1, 1, 2, 3, 4]), st.sampled_from([4, 4, 2]), st.integers(0, 2)),
    max_size=4,
)
"""Which need, who helps, and how far it has come."""


def make_history(
    town: Workspace, logged: list[tuple[int, int, int, bool]], arranged: list[tuple[int, int, int]]
) -> None:
    """Help that is in the log, and matches that are here, some of them further on."""
    for giver, receiver, after, is_driving in logged:
        if giver != receiver:
            town.run(
                LogExchange(
                    Exchange(
                        day=ASKED + timedelta(after),
                        giver_id=MemberId(giver),
                        receiver_id=MemberId(receiver),
                        category_id=CategoryId(1) if is_driving else None,
                    )
                )
            )
    on = set[tuple[int, int]]()
    for need_id, helper_id, steps in arranged:
        need = needs_in(town)[need_id - 1]
        if need.member_id == helper_id or (need_id, helper_id) in on or not need.state.is_open:
            continue
        on.add((need_id, helper_id))
        town.run(ProposeMatches((Pairing(NeedId(need_id), MemberId(helper_id)),), day=ASKED))
        match_id = MatchId(len(matches_in(town)))
        if steps:
            town.run(ConfirmMatches((match_id,)))
        if steps > 1:
            town.run(CompleteMatch(match_id, day=ASKED + timedelta(3)))


def assert_whole(town: Workspace) -> None:
    """No match of nobody, and exactly one exchange of each that happened."""
    matches, people = matches_in(town), town.ask(names)
    known = {one.id for one in needs_in(town)}
    assert all(one.need_id in known and one.helper_id in people for one in matches)
    lines = Counter(one.match_id for one in log_of(town) if one.match_id is not None)
    completed = {one.id for one in matches if one.state is MatchState.COMPLETED}
    assert lines == Counter(dict.fromkeys(completed, 1))
    is_open = Counter((one.need_id, one.helper_id) for one in matches if one.state.is_open)
    assert set(is_open.values()) <= {1}
    by_id = {one.id: one for one in needs_in(town)}
    for line in log_of(town):
        if line.match_id is not None:
            assert line.need_id is not None
            assert line.receiver_id == by_id[line.need_id].member_id


@given(SHEETS, LOGGED, ARRANGED, st.randoms(use_true_random=False))
@settings(max_examples=settings().max_examples // 2)
def test_whatever_comes_in_each_completed_match_has_its_one_exchange(
    sheet: list[Told],
    logged: list[tuple[int, int, int, bool]],
    arranged: list[tuple[int, int, int]],
    order: object,
) -> None:
    with TemporaryDirectory() as folder:
        town = a_network_with_needs(a_workspace(Path(folder)))
        try:
            make_history(town, logged, arranged)
            assert_one_sheet(town, sheet, order)
        finally:
            town.close(copy=False)


def assert_one_sheet(town: Workspace, sheet: list[Told], order: object) -> None:
    before = everything(town)
    review = review_of(town, *sheet)
    assert sum(review.counts.values()) == len(sheet)
    assert all(row.problems for row in review.matches.rows if row.fate is ToldFate.HELD_BACK)  # type: ignore[union-attr]

    change = bring_told(town, review)

    assert (change is None) == (review.brings == 0)
    assert_whole(town)
    after = everything(town)
    second = review_of(town, *sheet)
    assert second.brings == 0
    assert bring_told(town, second) is None
    assert everything(town) == after
    if change is not None:
        town.undo(change.id)
    assert everything(town) == before
    shuffled = list(sheet)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    bring_told(town, review_of(town, *shuffled))
    assert_whole(town)
    assert alike(everything(town)) == alike(after)


def alike(tables: dict[str, list[tuple[object, ...]]]) -> list[int]:
    """How much there is of each; ids and moments are another's."""
    return [len(rows) for name, rows in sorted(tables.items())]
