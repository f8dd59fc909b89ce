"""What the list of offers shows of a row, with how often it was taken up and when anyone last asked."""

from organiser_app.domain.needs import OfferState
from organiser_app.domain.offers import stands
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.domain.views import OfferRow
from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.usual_columns import (
    IsHidden,
    Today,
    day_column,
    note_column,
    tags_column,
)
from organiser_app.gui.texts.offers import (
    asked_words,
    short_often_words,
    state_words,
    until_words,
    uses_words,
)
from organiser_app.gui.texts.people import shown_name, without_names
from organiser_app.gui.texts.words import in_line, texts

_STATUS = {
    OfferState.OPEN: CellStatus("good", "circle-check"),
    OfferState.RESTING: CellStatus("accent", "circle-pause"),
    OfferState.USED: CellStatus("neutral", "check-check"),
    OfferState.WITHDRAWN: CellStatus("neutral", "undo-2"),
}


def offer_words(row: OfferRow, *, hidden: bool) -> str:
    """What is offered, in one line."""
    words = without_names(row.words, [row.member], hidden=hidden)
    return in_line(words, most=200) or row.category or texts.tr("Help, not said which")


def offer_columns(today: Today, is_hidden: IsHidden) -> tuple[Column[OfferRow], ...]:
    """The columns; what helps to decide whom to ask stands first."""
    return (
        Column(
            key="what",
            title=texts.tr("What is offered"),
            text=lambda row: offer_words(row, hidden=is_hidden()),
            tooltip=lambda row: offer_words(row, hidden=is_hidden()),
            width=220,
        ),
        Column(
            key="member",
            title=texts.tr("Who offers it"),
            text=lambda row: shown_name(row.member, hidden=is_hidden()),
            sort_key=lambda row: plain_letters(row.member) or None,
            width=150,
        ),
        Column(
            key="category",
            title=texts.tr("Kind of help"),
            text=lambda row: row.category,
            width=120,
        ),
        Column(
            key="asked",
            has_digits=True,
            title=texts.tr("Last asked"),
            text=lambda row: asked_words(row, today()),
            # never asked comes first: an invitation, not a gap
            sort_key=lambda row: row.last_asked.toordinal() if row.last_asked else 0,
            width=200,
        ),
        Column(
            key="how_often",
            title=texts.tr("How often"),
            text=short_often_words,
            width=110,
        ),
        Column(
            key="until",
            has_digits=True,
            title=texts.tr("Until"),
            text=lambda row: until_words(row, today()),
            sort_key=lambda row: row.until,
            width=110,
        ),
        Column(
            key="state",
            title=texts.tr("Does it stand?"),
            text=lambda row: state_words(row, today()),
            status=lambda row: _status(row, today),
            width=130,
        ),
        Column(key="area", title=texts.tr("Area"), text=lambda row: row.area, width=130),
        Column(
            key="used",
            has_digits=True,
            title=texts.tr("Taken up"),
            text=uses_words,
            sort_key=lambda row: row.used,
            width=110,
            is_hidden_at_first=True,
        ),
        day_column("start", texts.tr("From"), lambda row: row.start),
        tags_column(),
        note_column(is_hidden),
    )


def _status(row: OfferRow, today: Today) -> CellStatus:
    """As the state has it, but for what is over or taken up without anyone having said so."""
    if row.state is OfferState.OPEN and not stands(row, today()):
        return CellStatus("neutral", "hourglass")
    return _STATUS[row.state]
