"""What the lists of needs and offers show of a row."""

from collections.abc import Callable
from datetime import date
from functools import cache

from organiser_app.domain.needs import NeedState, OfferState, Urgency
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.triage import missing, waiting_days, waits_too_long
from organiser_app.domain.views import NeedRow, OfferRow
from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import count_days, day_words, for_days
from organiser_app.gui.texts.people import DOTS, masked, shown_name, without_names
from organiser_app.gui.texts.triage import help_words, missing_sentence, missing_words
from organiser_app.gui.texts.words import fill, in_line, texts
from organiser_app.gui.theme import IconName

Today = Callable[[], date]
IsHidden = Callable[[], bool]
Settings = Callable[[], GroupSettings]

_URGENCY_ORDER = {urgency: place for place, urgency in enumerate(Urgency)}


def need_words(row: NeedRow, *, hidden: bool) -> str:
    """What is needed, in one line; nothing of a sensitive need while names are hidden."""
    if hidden and row.is_sensitive:
        return DOTS
    words = without_names(row.words, [row.member], hidden=hidden)
    return in_line(words, most=200) or row.category or texts.tr("Help, not said which")


def need_columns(
    today: Today, is_hidden: IsHidden, settings: Settings
) -> tuple[Column[NeedRow], ...]:
    """The columns of the needs."""
    # few values for many rows, in the one language that this window speaks
    urgencies, states = cache(labels.urgency), cache(labels.need_state)
    return (
        Column(
            key="what",
            title=texts.tr("What is needed"),
            text=lambda row: need_words(row, hidden=is_hidden()),
            tooltip=lambda row: need_words(row, hidden=is_hidden()),
            width=240,
        ),
        Column(
            key="member",
            title=texts.tr("For whom"),
            text=lambda row: shown_name(row.member, hidden=is_hidden()),
            sort_key=lambda row: plain_letters(row.member) or None,
            width=160,
        ),
        Column(
            key="category",
            title=texts.tr("Kind of help"),
            text=lambda row: row.category,
            width=130,
        ),
        Column(
            key="waiting",
            title=texts.tr("Waiting"),
            text=lambda row: waiting_words(row, today()),
            sort_key=lambda row: waiting_days(row, today()),
            status=lambda row: _waiting_status(row, today(), settings()),
            tooltip=lambda row: promise_words(row, today(), settings()),
            spoken=lambda row: " ".join(
                (waiting_words(row, today()), promise_words(row, today(), settings()))
            ).strip(),
            is_searched=False,
            width=120,
        ),
        Column(
            key="urgency",
            title=texts.tr("How soon"),
            text=lambda row: urgencies(row.urgency),
            sort_key=lambda row: _URGENCY_ORDER[row.urgency],
            width=105,
        ),
        Column(key="area", title=texts.tr("Area"), text=lambda row: row.area, width=120),
        Column(
            key="state",
            title=texts.tr("Where it stands"),
            text=lambda row: states(row.state),
            status=lambda row: _NEED_STATUS[row.state],
            width=185,
        ),
        Column(
            key="missing",
            title=texts.tr("Not known yet"),
            text=lambda row: missing_words(missing(row)),
            sort_key=lambda row: -len(missing(row)),
            status=lambda row: CellStatus("warn", _UNKNOWN) if missing(row) else None,
            tooltip=lambda row: missing_sentence(missing(row)),
            is_searched=False,
            width=150,
        ),
        Column(
            key="helper",
            title=texts.tr("Who is on it"),
            text=lambda row: help_words(row, today(), hidden=is_hidden()),
            width=150,
            is_hidden_at_first=True,
        ),
        *_further_need_columns(is_hidden),
    )


_UNKNOWN: IconName = "circle-question-mark"


def _further_need_columns(is_hidden: IsHidden) -> tuple[Column[NeedRow], ...]:
    days = cache(day_words)
    return (
        Column(
            key="opened",
            title=texts.tr("Asked on"),
            text=lambda row: days(row.opened),
            sort_key=lambda row: row.opened,
            width=120,
            is_hidden_at_first=True,
        ),
        Column(
            key="needed_by",
            title=texts.tr("Needed by"),
            text=lambda row: days(row.needed_by),
            sort_key=lambda row: row.needed_by,
            width=120,
            is_hidden_at_first=True,
        ),
        Column(
            key="closed",
            title=texts.tr("Closed on"),
            text=lambda row: days(row.closed),
            sort_key=lambda row: row.closed,
            width=120,
            is_hidden_at_first=True,
        ),
        Column(
            key="tags",
            title=texts.tr("Tags"),
            text=lambda row: ", ".join(row.tags),
            width=130,
            is_hidden_at_first=True,
        ),
        Column(
            key="note",
            title=texts.tr("Note"),
            text=lambda row: masked(in_line(row.note, most=200), hidden=is_hidden()),
            width=200,
            is_hidden_at_first=True,
        ),
    )


_NEED_STATUS = {
    NeedState.OPEN: CellStatus("neutral", "circle-dashed"),
    NeedState.MATCHED: CellStatus("accent", "user-check"),
    NeedState.MET: CellStatus("good", "circle-check"),
    NeedState.PARTLY_MET: CellStatus("good", "circle-dot"),
    NeedState.WITHDRAWN: CellStatus("neutral", "undo-2"),
    NeedState.CLOSED_UNMET: CellStatus("neutral", "circle-slash"),
}


def waiting_words(row: NeedRow, today: date) -> str:
    """How long an open need has been waiting, in words."""
    days = waiting_days(row, today)
    if days is None:
        return texts.tr("unknown") if row.state.is_open else ""
    return for_days(days)


def _waiting_status(row: NeedRow, today: date, settings: GroupSettings) -> CellStatus | None:
    return CellStatus("warn", "clock") if waits_too_long(row, today, settings) else None


def promise_words(row: NeedRow, today: date, settings: GroupSettings) -> str:
    """Says when a need waits longer than promised, and than what."""
    if not waits_too_long(row, today, settings):
        return ""
    promised = count_days(settings.promise_days(row.urgency))
    return fill(texts.tr("Longer than the %1 that the group promises."), promised)


def offer_words(row: OfferRow, *, hidden: bool) -> str:
    """What is offered, in one line."""
    words = without_names(row.words, [row.member], hidden=hidden)
    return in_line(words, most=200) or row.category or texts.tr("Help, not said which")


def offer_columns(is_hidden: IsHidden) -> tuple[Column[OfferRow], ...]:
    """The columns of the offers."""
    days, states, often = cache(day_words), cache(labels.offer_state), cache(labels.how_often)
    return (
        Column(
            key="what",
            title=texts.tr("What is offered"),
            text=lambda row: offer_words(row, hidden=is_hidden()),
            tooltip=lambda row: offer_words(row, hidden=is_hidden()),
            width=250,
        ),
        Column(
            key="member",
            title=texts.tr("Who offers it"),
            text=lambda row: shown_name(row.member, hidden=is_hidden()),
            sort_key=lambda row: plain_letters(row.member) or None,
            width=170,
        ),
        Column(
            key="category",
            title=texts.tr("Kind of help"),
            text=lambda row: row.category,
            width=140,
        ),
        Column(
            key="how_often",
            title=texts.tr("How often"),
            text=lambda row: often(row.how_often),
            width=110,
        ),
        Column(key="area", title=texts.tr("Area"), text=lambda row: row.area, width=130),
        Column(
            key="until",
            title=texts.tr("Until"),
            text=lambda row: days(row.until),
            sort_key=lambda row: row.until,
            width=110,
        ),
        Column(
            key="state",
            title=texts.tr("Does it stand?"),
            text=lambda row: states(row.state),
            status=lambda row: _OFFER_STATUS[row.state],
            width=130,
        ),
        *_further_offer_columns(is_hidden),
    )


def _further_offer_columns(is_hidden: IsHidden) -> tuple[Column[OfferRow], ...]:
    days = cache(day_words)
    return (
        Column(
            key="start",
            title=texts.tr("From"),
            text=lambda row: days(row.start),
            sort_key=lambda row: row.start,
            width=120,
            is_hidden_at_first=True,
        ),
        Column(
            key="tags",
            title=texts.tr("Tags"),
            text=lambda row: ", ".join(row.tags),
            width=130,
            is_hidden_at_first=True,
        ),
        Column(
            key="note",
            title=texts.tr("Note"),
            text=lambda row: masked(in_line(row.note, most=200), hidden=is_hidden()),
            width=200,
            is_hidden_at_first=True,
        ),
    )


_OFFER_STATUS = {
    OfferState.OPEN: CellStatus("good", "circle-check"),
    OfferState.RESTING: CellStatus("accent", "circle-pause"),
    OfferState.USED: CellStatus("neutral", "check-check"),
    OfferState.WITHDRAWN: CellStatus("neutral", "undo-2"),
}
