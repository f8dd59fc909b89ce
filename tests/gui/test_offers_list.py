"""The list of offers: what still stands, how often it was taken up, whom nobody asked for long."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddRows, LogExchange
from organiser_app.domain.daily import Pairing, ProposeMatches
from organiser_app.domain.exchanges import Asked, Category, Exchange
from organiser_app.domain.ids import CategoryId, MemberId, NeedId, OfferId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import HowOften, Need, Offer, OfferState
from organiser_app.domain.views import OfferRow
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.offers_pane import RESTED
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.offers import asked_words, state_words, until_words, uses_words
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.needs import offer
from tests.gui.conftest import TODAY

Settled = Callable[[], None]


def an_offer(**known: object) -> OfferRow:
    usual: dict[str, object] = {
        "id": OfferId(1),
        "member_id": MemberId(1),
        "member": "Ana",
        "category": "",
        "words": "Repairs",
        "how_often": HowOften.STANDING,
        "area": "",
        "state": OfferState.OPEN,
        "start": None,
        "until": None,
        "tags": (),
        "note": "",
    }
    return OfferRow(**{**usual, **known})  # type: ignore[arg-type] # as the tests name them


@pytest.mark.parametrize(
    ("known", "state", "until"),
    [
        ({}, "Open", ""),
        ({"until": date(2026, 12, 3)}, "Open", "until 3 Dec"),
        ({"until": date(2027, 1, 3)}, "Open", "until 3 Jan 2027"),
        ({"until": date(2026, 11, 21)}, "Over", "over since 21 Nov"),
        ({"start": date(2026, 12, 1)}, "From 1 Dec", ""),
        ({"how_often": HowOften.ONCE, "used": 1}, "Taken up", ""),
        ({"how_often": HowOften.SEVERAL, "times": 3, "used": 3}, "Taken up", ""),
        ({"state": OfferState.RESTING, "until": date(2026, 11, 1)}, "Resting", "over since 1 Nov"),
    ],
)
def test_whether_an_offer_stands_is_computed(
    themed: object, known: dict[str, object], state: str, until: str
) -> None:
    row = an_offer(**known)

    assert (state_words(row, TODAY), until_words(row, TODAY)) == (state, until)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (None, "never asked"),
        (TODAY - timedelta(3), "asked 3 days ago"),
        (date(2026, 8, 30), "not asked since August"),
        (date(2025, 8, 30), "not asked since August 2025"),
    ],
)
def test_since_when_nobody_asked_is_said_by_the_month(
    themed: object, asked: date | None, words: str
) -> None:
    assert asked_words(an_offer(last_asked=asked), TODAY) == words


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({}, "not yet"),
        ({"used": 1}, "once"),
        ({"used": 4}, "4 times"),
        ({"how_often": HowOften.SEVERAL, "times": 5, "used": 2}, "2 of 5 times"),
        ({"how_often": HowOften.SEVERAL, "times": None, "used": 2}, "2 times"),
    ],
)
def test_how_often_it_was_taken_up_is_said(
    themed: object, known: dict[str, object], words: str
) -> None:
    assert uses_words(an_offer(**known)) == words


@pytest.fixture
def page(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    workspace: Workspace,
    settled: Settled,
) -> Iterator[NeedsPage]:
    lifts = CategoryId(-1)
    workspace.run(
        AddRows(
            categories=(Category("Lifts", lifts), Category("Repairs", CategoryId(-2))),
            members=tuple(Member(name, MemberId(-1 - n)) for n, name in enumerate(("Ana", "Ben"))),
            offers=(
                Offer(
                    OfferId(-1),
                    member_id=MemberId(-1),
                    category_id=lifts,
                    words="A van",
                    how_often=HowOften.SEVERAL,
                    times=2,
                ),
                Offer(member_id=MemberId(-2), words="Over", until=TODAY - timedelta(1)),
                Offer(member_id=MemberId(-2), category_id=CategoryId(-2), words="Mending"),
            ),
            needs=(
                Need(NeedId(-1), category_id=lifts, words="To the clinic", opened=TODAY),
                Need(NeedId(-2), words="Soup", opened=TODAY),
            ),
            exchanges=(
                Exchange(giver_id=MemberId(-2), day=TODAY - timedelta(100), asked=Asked.ASKED),
            ),
        )
    )
    made = NeedsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_list("offers")
    settled()
    yield made
    made.hide()


def column(page: NeedsPage, key: str) -> list[str]:
    model = page.offers.table.view.model()
    place = next(n for n, each in enumerate(page.offers.table.model.columns) if each.key == key)
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def test_what_is_over_does_not_stand_and_uses_follow_a_match_at_once(
    page: NeedsPage, session: GuiSession, settled: Settled
) -> None:
    before = (column(page, "what"), column(page, "used"), column(page, "asked"))

    session.do(ProposeMatches((Pairing(NeedId(1), MemberId(1), OfferId(1)),)), parent=page)
    settled()
    settled()

    assert before == (
        ["A van", "Mending"],
        ["0 of 2 times", "not yet"],
        ["never asked", "not asked since August"],
    )
    assert column(page, "used")[0] == "1 of 2 times"
    assert column(page, "asked")[0] == "asked today"


def test_not_asked_lately_lists_those_who_rested(
    page: NeedsPage, session: GuiSession, settled: Settled
) -> None:
    session.do(LogExchange(Exchange(giver_id=MemberId(2), asked=Asked.ASKED)), parent=page)
    settled()

    page.offers.segments.set_current(RESTED)
    page.offers.refresh()
    settled()

    assert column(page, "what") == ["A van"]


def test_an_offer_leads_to_the_open_needs_that_it_could_meet(
    page: NeedsPage, view_state: ViewState, settled: Settled
) -> None:
    wanted: list[RowsWanted] = []
    news: list[str] = []
    view_state.rows_wanted.connect(wanted.append)
    page.news.connect(lambda one: news.append(one.text))
    page.show_story("offers", 1)
    settled()
    facts = [one.text() for one in page.offers.panel.findChildren(QLabel)]
    buttons = [one.text() for one in page.offers.panel.findChildren(type(page.add_button))]

    page.offers.find_needs(_offer(page, 1))
    settled()
    page.offers.find_needs(_offer(page, 3))
    settled()

    assert "A few times: 0 of 2 times" in facts
    assert "Never asked" in facts
    assert "Needs it could meet" in buttons
    assert [(one.kind, one.ids, one.title) for one in wanted] == [
        ("needs", (1,), "what “A van” could meet")
    ]
    assert news == ["No open need fits this offer just now."]


def _offer(page: NeedsPage, offer_id: int) -> Offer:
    found = page.session.workspace.ask(lambda reader: offer(reader, offer_id))
    assert found is not None
    return found
