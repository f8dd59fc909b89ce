"""What the list of needs shows of a row."""

from collections.abc import Callable
from datetime import date
from functools import cache

from organiser_app.domain.needs import NeedState, Urgency
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.triage import helpers_away, missing, waiting_days, waits_too_long
from organiser_app.domain.views import NeedRow
from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.usual_columns import (
    IsHidden,
    Today,
    day_column,
    note_column,
    tags_column,
)
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import count_days, for_days
from organiser_app.gui.texts.people import DOTS, shown_name, without_names
from organiser_app.gui.texts.triage import help_words, missing_sentence, missing_words
from organiser_app.gui.texts.words import fill, in_line, texts
from organiser_app.gui.theme import IconName

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
            has_digits=True,
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
            text=lambda row: _away_words(row, today(), hidden=is_hidden()) or states(row.state),
            sort_key=lambda row: plain_letters(states(row.state)),
            status=lambda row: _AWAY if helpers_away(row, today()) else _NEED_STATUS[row.state],
            tooltip=lambda row: _away_words(row, today(), hidden=is_hidden()),
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


def _away_words(row: NeedRow, today: date, *, hidden: bool) -> str:
    """Who is on it and is not there then: the state alone would sound as if all were well."""
    return help_words(row, today, hidden=hidden) if helpers_away(row, today) else ""


_AWAY = CellStatus("warn", "user-x")
_UNKNOWN: IconName = "circle-question-mark"


def _further_need_columns(is_hidden: IsHidden) -> tuple[Column[NeedRow], ...]:
    return (
        day_column("opened", texts.tr("Asked on"), lambda row: row.opened),
        day_column("needed_by", texts.tr("Needed by"), lambda row: row.needed_by),
        day_column("closed", texts.tr("Closed on"), lambda row: row.closed),
        tags_column(),
        note_column(is_hidden),
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
