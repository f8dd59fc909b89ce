"""What the roster shows of a member. Nobody is counted or compared by what they gave or received."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from organiser_app.domain.member_fields import FieldKind, MemberField, is_understood
from organiser_app.domain.members import MemberKind
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.domain.views import MemberRow
from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.usual_columns import IsHidden, Today, day_column, tags_column
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.gui.texts.member_words import own_value_words
from organiser_app.gui.texts.people import left_to_right, masked, shown_name
from organiser_app.gui.texts.words import fill, texts


def member_columns(today: Today, is_hidden: IsHidden) -> tuple[Column[MemberRow], ...]:
    """The columns; `is_hidden` says whether names are hidden when a row is first drawn."""
    return (
        Column(
            key="name",
            title=texts.tr("Name"),
            text=lambda row: shown_name(row.name, hidden=is_hidden()),
            sort_key=lambda row: plain_letters(row.name),
            width=190,
        ),
        Column(key="area", title=texts.tr("Area"), text=lambda row: row.area, width=130),
        Column(
            key="contact",
            title=texts.tr("Contact"),
            text=lambda row: masked(left_to_right(contact(row)), hidden=is_hidden()),
            width=180,
        ),
        Column(
            key="skills",
            title=texts.tr("Good at"),
            text=lambda row: ", ".join(row.skills),
            width=190,
        ),
        Column(
            key="took_part",
            has_digits=True,
            title=texts.tr("Last took part"),
            text=lambda row: (
                relative_day(row.last_took_part, today()) if row.last_took_part else ""
            ),
            sort_key=lambda row: row.last_took_part,
            tooltip=lambda row: day_words(row.last_took_part),
            is_searched=False,
            width=130,
        ),
        Column(
            key="open",
            has_digits=True,
            title=texts.tr("Open just now"),
            text=open_just_now,
            is_searched=False,
            width=150,
        ),
        Column(
            key="standing",
            title=texts.tr("Standing"),
            text=lambda row: standing(row, today()),
            status=lambda row: _standing_status(row, today()),
            width=150,
        ),
        *_further_columns(),
    )


def _further_columns() -> tuple[Column[MemberRow], ...]:
    kinds = cache(labels.member_kind)  # few kinds for many rows
    return (
        day_column("joined", texts.tr("Joined"), lambda row: row.joined),
        Column(
            key="kind",
            title=texts.tr("Kind"),
            text=lambda row: kinds(row.kind),
            width=120,
            is_hidden_at_first=True,
        ),
        Column(
            key="languages",
            title=texts.tr("Languages"),
            text=lambda row: ", ".join(row.languages),
            width=140,
            is_hidden_at_first=True,
        ),
        tags_column(),
    )


def own_columns(
    fields: Sequence[MemberField], is_hidden: IsHidden
) -> tuple[Column[MemberRow], ...]:
    """Columns of the group's own fields; shown where someone chooses them."""
    return tuple(_own_column(field, is_hidden) for field in fields)


def _own_column(field: MemberField, is_hidden: IsHidden) -> Column[MemberRow]:
    def text(row: MemberRow) -> str:
        written = row.extra.get(field.name, "")
        return masked(own_value_words(field, written) if written else "", hidden=is_hidden())

    return Column(
        key=f"own.{field.name}",
        has_digits=field.kind in (FieldKind.NUMBER, FieldKind.DATE),
        title=field.name,
        text=text,
        sort_key=lambda row: _own_rank(field, row.extra.get(field.name, "")),
        width=130,
        is_hidden_at_first=True,
    )


def _own_rank(field: MemberField, text: str) -> tuple[Decimal, str] | None:
    """Numbers in their order, days as they are kept, everything else by its letters."""
    if not text:
        return None
    if field.kind is FieldKind.NUMBER and is_understood(field, text):
        return (Decimal(text), "")
    return (Decimal(0), text if field.kind is FieldKind.DATE else plain_letters(text))


def contact(row: MemberRow) -> str:
    """The first way to reach someone."""
    return row.phones[0] if row.phones else row.email


def standing(row: MemberRow, today: date) -> str:
    """What is particular about a member: resting, left, or not a person."""
    if row.left is not None and row.left <= today:
        return fill(texts.tr("Left %1"), day_words(row.left))
    if row.paused_until is not None and row.paused_until > today:
        return fill(texts.tr("Rests until %1"), day_words(row.paused_until))
    return "" if row.kind is MemberKind.PERSON else labels.member_kind(row.kind)


def _standing_status(row: MemberRow, today: date) -> CellStatus | None:
    if not standing(row, today):
        return None
    if row.left is not None and row.left <= today:
        return CellStatus("neutral", "log-out")
    if row.paused_until is not None and row.paused_until > today:
        return CellStatus("accent", "circle-pause")
    return CellStatus("neutral", "users")


def open_just_now(row: MemberRow) -> str:
    """Open needs and standing offers: "1 need · 2 offers"."""
    parts = []
    if row.open_needs:
        one, many = texts.tr("1 need"), texts.tr("%Ln needs", "", row.open_needs)
        parts.append(one if row.open_needs == 1 else many)
    if row.open_offers:
        one, many = texts.tr("1 offer"), texts.tr("%Ln offers", "", row.open_offers)
        parts.append(one if row.open_offers == 1 else many)
    return " · ".join(parts)
