"""What the table of calls shows of a row."""

from datetime import date

from organiser_app.domain.calls import CallRow, CallTime
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.usual_columns import IsHidden, Today, day_column
from organiser_app.gui.texts import calls
from organiser_app.gui.texts.people import left_to_right, masked, shown_name
from organiser_app.gui.texts.words import beside, texts

_ORDER = {time: place for place, time in enumerate(CallTime)}
_STATUS = {
    CallTime.OVERDUE: CellStatus("warn", "clock"),
    CallTime.TODAY: CellStatus("accent", "phone"),
    CallTime.MISSED: CellStatus("warn", "repeat"),
    CallTime.WEEK: CellStatus("neutral", "calendar"),
    CallTime.LATER: CellStatus("neutral", "calendar-days"),
    CallTime.DONE: CellStatus("good", "check"),
}


def call_columns(today: Today, is_hidden: IsHidden) -> tuple[Column[CallRow], ...]:
    """The columns of the calls."""
    return (
        Column(
            key="when",
            has_digits=True,
            title=texts.tr("When"),
            text=lambda row: _when(row, today()),
            sort_key=lambda row: (_ORDER[row.time(today())], row.due or date.min),
            status=lambda row: _status(row, today()),
            is_searched=False,
            width=160,
        ),
        Column(
            key="who",
            title=texts.tr("Whom"),
            text=lambda row: calls.who_words(row, hidden=is_hidden()),
            sort_key=lambda row: plain_letters(row.who.name) or None,
            width=170,
        ),
        Column(
            key="phone",
            has_digits=True,
            title=texts.tr("Phone"),
            text=lambda row: _phones(row, hidden=is_hidden()),
            width=150,
        ),
        Column(
            key="why",
            title=texts.tr("Why"),
            text=lambda row: calls.why_words(row, hidden=is_hidden()),
            tooltip=lambda row: calls.why_words(row, hidden=is_hidden()),
            width=280,
        ),
        Column(
            key="tried",
            has_digits=True,
            title=texts.tr("Tried before"),
            text=lambda row: calls.tried_words(row.tries, today()),
            sort_key=lambda row: len(row.tries),
            is_searched=False,
            width=190,
        ),
        *_further_columns(is_hidden),
    )


def _further_columns(is_hidden: IsHidden) -> tuple[Column[CallRow], ...]:
    return (
        Column(
            key="best",
            title=texts.tr("Prefers"),
            text=lambda row: beside(row.who.preferred_contact, row.who.contact_time),
            width=150,
            is_hidden_at_first=True,
        ),
        Column(
            key="acts_for",
            title=texts.tr("Who acts for them"),
            text=lambda row: (
                shown_name(row.acts_for.name, hidden=is_hidden()) if row.acts_for else ""
            ),
            width=150,
            is_hidden_at_first=True,
        ),
        day_column("due", texts.tr("Due"), lambda row: row.due),
    )


def _when(row: CallRow, today: date) -> str:
    if row.done is not None:
        return calls.done_words(row, today)
    return calls.since_words(row, today)


def _status(row: CallRow, today: date) -> CellStatus:
    time = row.time(today)
    if time is CallTime.DONE and not row.was_reached:
        return CellStatus("neutral", "minus")
    return _STATUS[time]


def _phones(row: CallRow, *, hidden: bool) -> str:
    reach = row.acts_for or row.who
    return masked(left_to_right(", ".join(reach.phones)), hidden=hidden)
