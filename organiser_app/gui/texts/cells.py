"""What a cell of one of our sheets says, as people of the user's country write and read it."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from organiser_app.domain.exchanges import ArrangedBy, Asked, Outcome
from organiser_app.domain.members import LimitUnit, MemberKind
from organiser_app.domain.needs import HowOften, NeedState, OfferState, Urgency
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.people import left_to_right
from organiser_app.gui.texts.words import texts
from organiser_app.spreadsheet.cell_content import NO, YES
from organiser_app.spreadsheet.layout import ColumnType, Field, Table, field_of

_CODED = {ColumnType.CHOICE, ColumnType.STATE, ColumnType.URGENCY}
_YES_NO = {ColumnType.YES_NO, ColumnType.CONSENT}
_LABELS: Mapping[type[StrEnum], Callable[[Any], str]] = {
    MemberKind: labels.member_kind,
    LimitUnit: labels.limit_unit,
    NeedState: labels.need_state,
    OfferState: labels.offer_state,
    Urgency: labels.urgency,
    HowOften: labels.how_often,
    Asked: labels.asked,
    Outcome: labels.outcome,
    ArrangedBy: labels.arranged_by,
}


def cell_words(table: Table | None, key: str | None, text: str | None) -> str:
    """The canonical text of a cell in words; what is not canonical stays as it was written."""
    field = field_at(table, key)
    if not text or field is None:
        return text or ""
    if field.type is ColumnType.DATE:
        return _day(text)
    if field.type is ColumnType.PHONES:
        return left_to_right(text)
    if field.type in _YES_NO and text in {YES, NO}:
        return texts.tr("yes") if text == YES else texts.tr("no")
    return _coded(field, text) if field.type in _CODED else text


def field_at(table: Table | None, key: str | None) -> Field | None:
    """The field of a table with this key."""
    if table is None or key is None:
        return None
    try:
        return field_of(table, key)
    except KeyError:
        return None


def _day(text: str) -> str:
    try:
        return day_words(date.fromisoformat(text))
    except ValueError:
        return text


def _coded(field: Field, text: str) -> str:
    code = text.replace(" ", "_")
    for choice in field.choices:
        words = _LABELS.get(type(choice))  # type: ignore[arg-type] # a plain text has none
        if choice == code and words is not None:
            return words(choice)
    return text
