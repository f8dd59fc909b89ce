"""Sheets of matches that come in: who and what is meant, what is here already, and the log."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember, AddOffer, EditExchange
from organiser_app.domain.daily import ConfirmMatches, Pairing, ProposeMatches
from organiser_app.domain.errors import Conflict, Invalid
from organiser_app.domain.ids import MatchId, MemberId, NeedId, OfferId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import HowOften, MatchState, NeedState, Offer, OfferState
from organiser_app.services.told.rows import ToldFate
from organiser_app.services.told.sheets import bring_told, read_told, told_review
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.reading_sheets import ReadingSheet
from organiser_app.storage.reads.matches import all_followups
from organiser_app.storage.reads.needs import offers
from tests.helpers.networks import everything
from tests.helpers.sheets import a_csv
from tests.helpers.told import (
    ANA,
    BO,
    CLEO,
    DARA,
    EVE,
    MET,
    RIDE,
    SHOP,
    WALK,
    a_network_with_needs,
    a_reading,
    a_sheet,
    brought,
    held,
    log_of,
    matches_in,
    needs_in,
    review_of,
    told,
)

ASKED, DROVE, DONE = date(2026, 11, 4), date(2026, 11, 6), date(2026, 11, 8)
TODAY_OR_SO = date(2026, 11, 9)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    return a_network_with_needs(workspace)


def test_who_is_asked_and_who_said_yes_comes_in(town: Workspace) -> None:
    brought(
        town, told(CLEO, ANA, RIDE, made=ASKED, note="by phone"), told(DARA, BO, WALK, "confirmed")
    )

    asked, promised = matches_in(town)
    assert (asked.helper_id, asked.need_id, asked.state) == (3, 1, MatchState.TENTATIVE)
    assert (asked.made, asked.note) == (ASKED, "by phone")
    assert (promised.state, promised.made) == (MatchState.CONFIRMED, None)
    assert needs_in(town)[0].state is NeedState.MATCHED


def test_a_completed_match_is_tied_to_the_help_that_is_in_the_log(town: Workspace) -> None:
    brought(town, told(DARA, ANA, RIDE, "completed", made=ASKED, ended=DONE))

    (line,) = log_of(town)
    assert (line.day, line.match_id, line.need_id) == (DROVE, 1, 1)
    assert needs_in(town)[0].state is NeedState.MET
    assert needs_in(town)[0].closed == DONE


def test_the_offer_of_help_that_is_in_the_log_is_that_of_the_match_too(town: Workspace) -> None:
    dara = MemberId(4)
    town.run(AddOffer(Offer(member_id=dara, words="Rides", how_often=HowOften.SEVERAL, times=2)))
    (line,) = log_of(town)
    town.run(EditExchange(replace(line, offer_id=OfferId(1))))

    brought(town, told(DARA, ANA, RIDE, "completed", made=ASKED, ended=DONE))

    assert [one.offer_id for one in matches_in(town)] == [OfferId(1)]
    town.run(ProposeMatches((Pairing(NeedId(2), dara, OfferId(1)),)))
    with pytest.raises(Invalid):
        town.run(ProposeMatches((Pairing(NeedId(3), dara, OfferId(1)),)))


def test_the_offer_of_a_promise_is_taken_up_by_the_help_that_is_in_the_log(
    town: Workspace,
) -> None:
    dara = MemberId(4)
    town.run(AddOffer(Offer(member_id=dara, words="Rides", how_often=HowOften.ONCE)))
    town.run(ProposeMatches((Pairing(NeedId(1), dara, OfferId(1)),), day=ASKED))

    brought(town, told(DARA, ANA, RIDE, "completed", ended=DONE))

    assert [one.offer_id for one in (*log_of(town), *matches_in(town))] == [OfferId(1)] * 2
    (offer,) = town.ask(offers)
    assert offer.state is OfferState.USED


@pytest.mark.parametrize(
    "row",
    [
        told(CLEO, ANA, RIDE, "completed", made=ASKED, ended=DONE),
        told(DARA, ANA, RIDE, "completed", made=ASKED, ended=date(2026, 11, 5)),
        told(DARA, ANA, RIDE, "completed", made=date(2026, 11, 7), ended=DONE),
        told(DARA, BO, WALK, "completed", made=ASKED, ended=DONE),
    ],
    ids=["another helper", "settled before", "arranged after", "another need"],
)
def test_one_that_fits_nothing_in_the_log_gets_a_line_of_its_own(
    town: Workspace, row: dict[str, object]
) -> None:
    brought(town, row)  # type: ignore[arg-type]

    drove, line = log_of(town)
    assert drove.match_id is None
    assert (line.day, line.match_id, line.giver_id) == (
        row["ended"],
        1,
        matches_in(town)[0].helper_id,
    )


def test_help_that_two_rows_may_have_come_to_is_asked_about(town: Workspace) -> None:
    before = everything(town)
    row = told(DARA, ANA, RIDE, "completed", ended=DONE, made=ASKED)
    other = told(
        DARA, ANA, SHOP, "completed", ended=DONE, made=ASKED, needed_by=date(2026, 11, 20)
    )

    review = brought(town, row, other)

    assert held(review) == [("SEVERAL_EXCHANGES_FIT", "H2"), ("SEVERAL_EXCHANGES_FIT", "H3")]
    assert everything(town) == before


def test_a_need_that_was_met_before_keeps_its_day(town: Workspace) -> None:
    brought(town, told(DARA, CLEO, MET, "completed", ended=DONE))

    assert needs_in(town)[4].closed == date(2026, 11, 10)
    assert log_of(town)[1].need_id == 5


def test_the_day_tells_needs_of_the_same_words_apart(town: Workspace) -> None:
    review = brought(
        town,
        told(DARA, ANA, SHOP),
        told(DARA, ANA, SHOP, needed_by=date(2026, 11, 27)),
        told(DARA, ANA, SHOP, needed_by=date(2026, 11, 28)),
        told(CLEO, ANA, "Gardening"),
    )

    assert held(review) == [
        ("SEVERAL_NEEDS_FIT", "C2"),
        ("NEED_NOT_FOUND", "C4"),
        ("NEED_NOT_FOUND", "C5"),
    ]
    assert [one.need_id for one in matches_in(town)] == [3]


def test_a_kind_of_help_names_a_need_too_and_no_name_the_needs_of_nobody(town: Workspace) -> None:
    brought(town, told(CLEO, ANA, "driving"), told(CLEO, None, "paint the fence"))

    assert [one.need_id for one in matches_in(town)] == [1, 6]


def test_nobody_is_guessed(town: Workspace) -> None:
    town.run(AddMember(Member(BO)))

    review = brought(
        town,
        told("Zed", ANA, RIDE),
        told(BO, ANA, RIDE),
        told("", ANA, RIDE),
        told(DARA, "Zed", RIDE),
    )

    assert held(review) == [
        ("UNKNOWN_REFERENCE", "A2"),
        ("AMBIGUOUS_REFERENCE", "A3"),
        ("REQUIRED_EMPTY", "A4"),
        ("UNKNOWN_REFERENCE", "B5"),
    ]
    assert matches_in(town) == ()


LATE, SOON = date(2026, 11, 8), date(2026, 11, 4)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (told(DARA, ANA, RIDE, "completed", made=LATE, ended=SOON), ("BEFORE_ARRANGED", "H2")),
        (told(ANA, ANA, RIDE), ("SAME_AS_ASKER", "A2")),
        (told(EVE, ANA, RIDE), ("HAS_LEFT", "A2")),
        (told(EVE, ANA, RIDE, "completed", ended=LATE), ("HAS_LEFT", "A2")),
        (told(DARA, ANA, RIDE, "confirmed", in_time="yes"), ("NOT_CALLED_OFF", "J2")),
        (told(DARA, ANA, RIDE, called_off_by="helper"), ("NOT_CALLED_OFF", "I2")),
        (told(DARA, ANA, RIDE, "confirmed", ended=LATE), ("SETTLED_BUT_OPEN", "H2")),
        (told(DARA, ANA, RIDE, "completed"), ("REQUIRED_EMPTY", "H2")),
        (told(DARA, ANA, RIDE, "completed", ended=date(2031, 1, 1)), ("IN_THE_FUTURE", "H2")),
        (told(DARA, ANA, RIDE, made=date(2026, 10, 1)), ("NEEDED_BEFORE_ASKED", "G2")),
        (told(DARA, ANA, RIDE, made="soon"), ("BAD_DATE", "G2")),
        (told(DARA, ANA, RIDE, "perhaps"), ("NOT_IN_LIST", "F2")),
        (told(DARA, ANA, RIDE, ""), ("REQUIRED_EMPTY", "F2")),
        (told(DARA, CLEO, MET), ("NEED_IS_CLOSED", "C2")),
        (told(DARA, ANA, ""), ("REQUIRED_EMPTY", "C2")),
    ],
)
def test_what_contradicts_itself_or_what_stands_here_is_held_back(
    town: Workspace, row: dict[str, object], expected: tuple[str, str]
) -> None:
    before = everything(town)

    review = brought(town, row)  # type: ignore[arg-type]

    assert held(review) == [expected]
    assert everything(town) == before


def test_what_was_called_off_needs_nobody_to_be_named_and_leaves_the_need_open(
    town: Workspace,
) -> None:
    brought(
        town,
        told(DARA, ANA, RIDE, "called off", made=ASKED, ended=DONE, in_time="yes"),
        told(EVE, ANA, RIDE, "did not happen"),
    )

    off, missed = matches_in(town)
    assert (off.state, off.called_off_by, off.in_time) == (MatchState.CALLED_OFF, "", True)
    assert (missed.state, missed.ended) == (MatchState.DID_NOT_HAPPEN, None)
    assert needs_in(town)[0].state is NeedState.OPEN


# what is here already


def asked(town: Workspace, *, is_promised: bool = False) -> None:
    """Dara is asked to drive Ana."""
    town.run(ProposeMatches((Pairing(NeedId(1), MemberId(4)),), day=ASKED))
    if is_promised:
        town.run(ConfirmMatches((MatchId(1),)))


def test_what_is_here_already_is_no_change(town: Workspace) -> None:
    asked(town)
    before = everything(town)

    review = brought(town, told(DARA, ANA, RIDE, made=ASKED))

    assert review.counts[ToldFate.HERE] == 1
    assert everything(town) == before


@pytest.mark.parametrize(
    ("state", "becomes"),
    [
        ("confirmed", MatchState.CONFIRMED),
        ("completed", MatchState.COMPLETED),
        ("called off", MatchState.CALLED_OFF),
        ("did not happen", MatchState.DID_NOT_HAPPEN),
    ],
)
def test_what_is_here_in_an_earlier_state_moves_on(
    town: Workspace, state: str, becomes: MatchState
) -> None:
    asked(town)
    before = everything(town)
    ended = None if state == "confirmed" else DONE

    review = review_of(town, told(DARA, ANA, RIDE, state, ended=ended, note="went well"))
    change = bring_told(town, review)

    (match,) = matches_in(town)
    assert (match.state, match.made, match.ended) == (becomes, ASKED, ended)
    assert match.note == "went well"
    assert review.counts[ToldFate.MOVES] == 1
    is_open = becomes in {MatchState.CALLED_OFF, MatchState.DID_NOT_HAPPEN}
    assert (needs_in(town)[0].state is NeedState.OPEN) is is_open
    assert change is not None
    town.undo(change.id)
    assert everything(town) == before


def test_an_older_copy_of_the_sheet_takes_nothing_back(town: Workspace) -> None:
    asked(town, is_promised=True)
    before = everything(town)

    review = brought(town, told(DARA, ANA, RIDE, made=ASKED))
    brought(town, told(DARA, ANA, RIDE, "completed", ended=DONE))
    again = brought(town, told(DARA, ANA, RIDE, "confirmed", made=ASKED))

    assert held(review) == held(again) == [("MOVED_ON_HERE", "F2")]
    assert len(matches_in(town)) == 1
    assert everything(town) != before


def test_what_moved_on_meanwhile_is_reviewed_anew(town: Workspace) -> None:
    review = review_of(town, told(DARA, ANA, RIDE))
    asked(town)

    with pytest.raises(Conflict):
        bring_told(town, review)


def test_several_helpers_of_one_need_meet_it_together(town: Workspace) -> None:
    brought(
        town,
        told(CLEO, ANA, RIDE, "completed", ended=DONE),
        told(BO, ANA, RIDE, "confirmed"),
        told(DARA, ANA, RIDE, "completed", ended=TODAY_OR_SO, made=DONE),
    )
    assert needs_in(town)[0].state is NeedState.MATCHED

    brought(town, told(BO, ANA, RIDE, "called off", ended=TODAY_OR_SO))

    assert {one.state for one in matches_in(town)} == {MatchState.COMPLETED, MatchState.CALLED_OFF}
    assert len(log_of(town)) == 3


def test_a_row_that_stands_there_twice_comes_in_once(town: Workspace) -> None:
    row = told(DARA, ANA, RIDE, "completed", made=ASKED, ended=DONE)

    review = brought(town, row, row)

    assert (review.counts[ToldFate.NEW], review.counts[ToldFate.HERE]) == (1, 1)
    assert len(matches_in(town)) == len(log_of(town)) == 1


def test_a_row_that_stands_there_twice_moves_one_match_on_and_adds_none(town: Workspace) -> None:
    asked(town)
    row = told(DARA, ANA, RIDE, "completed", ended=DONE)

    review = brought(town, row, row)

    assert (review.counts[ToldFate.MOVES], review.counts[ToldFate.HERE]) == (1, 1)
    assert len(matches_in(town)) == len(log_of(town)) == 1


# foreign lists


def test_a_list_that_others_keep_is_read_by_its_headings(town: Workspace, tmp_path: Path) -> None:
    sheet = a_csv(
        tmp_path,
        [
            ("Volunteer", "For whom", "Task", "Status", "Asked on", "Done on", "Comments"),
            ("dara okafor", "Ana  Prieto", "a ride", "Done", "2026-11-04", "2026-11-08", "thanks"),
            ("Cleo Marsh", "Bo Lindqvist", "Walk the dog", "pending", "", "", ""),
        ],
    )

    review = read_told(town, sheet, (ReadingSheet.MATCHES,))

    assert review is not None
    bring_told(town, review)
    pending, done = matches_in(town)
    assert (done.state, done.made, done.ended, done.note) == (
        MatchState.COMPLETED,
        ASKED,
        DONE,
        "thanks",
    )
    assert pending.state is MatchState.TENTATIVE


def test_a_list_that_does_not_say_who_helps_whom_with_what_is_none(
    town: Workspace, tmp_path: Path
) -> None:
    sheet = a_csv(tmp_path, [("Name", "Date", "Task"), ("Ana Prieto", "2026-11-04", "a ride")])

    assert read_told(town, sheet, (ReadingSheet.MATCHES,)) is None


def test_calls_about_what_no_need_is_called_come_in_once(town: Workspace) -> None:
    due = {"member": BO, "due": TODAY_OR_SO}
    rows = [
        {**due, "need": "Bank papers"},
        {**due, "need": "Keys"},
        {**due, "need": "Bank papers", "words": "Ask · again"},
    ]
    sheet = a_reading(a_sheet(ReadingSheet.FOLLOWUPS, rows))

    for fate in (ToldFate.NEW, ToldFate.HERE):
        review = told_review(town, sheet, (ReadingSheet.FOLLOWUPS,))
        assert review is not None
        assert review.calls is not None
        assert [row.fate for row in review.calls.rows] == [fate] * 3
        bring_told(town, review)
    words = [one.words for one in town.ask(all_followups)]
    assert words == ["Bank papers", "Keys", "Bank papers · Ask · again"]
