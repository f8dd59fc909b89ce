"""What forms offer while typing: everyone on the roster, kinds of help, areas."""

from collections.abc import Sequence
from dataclasses import dataclass

from organiser_app.domain.ids import MemberId
from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.views import Choice as ChoiceView
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.members import (
    area_choices,
    household_choices,
    member_choices,
    members,
)
from organiser_app.storage.reads.needs import category_choices
from organiser_app.storage.reads.network import group_settings


@dataclass(frozen=True, slots=True)
class FormChoices:
    """The names that a form can complete."""

    members: tuple[Choice, ...] = ()
    categories: tuple[Choice, ...] = ()
    areas: tuple[Choice, ...] = ()
    households: tuple[Choice, ...] = ()
    fields: tuple[MemberField, ...] = ()
    """The group's own, for the form of members."""


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """The names that a list can be filtered by."""

    categories: tuple[Choice, ...] = ()
    areas: tuple[Choice, ...] = ()


def filter_choices(reader: Reader) -> FilterChoices:
    """All areas and kinds of help."""
    return FilterChoices(_choices(category_choices(reader)), _choices(area_choices(reader)))


def form_choices(named: Sequence[MemberId | None] = ()) -> Question[FormChoices]:
    """Asks for the names; `named` are members that must be among them even if they have left."""
    wanted = [member_id for member_id in named if member_id is not None]

    def answer(reader: Reader) -> FormChoices:
        current = member_choices(reader)
        known = {choice.id for choice in current}
        gone = members(reader, [one for one in wanted if one not in known])
        return FormChoices(
            _choices(current) + tuple(Choice(member.id, member.name) for member in gone),
            _choices(category_choices(reader)),
            _choices(area_choices(reader)),
            _choices(household_choices(reader)),
            group_settings(reader).fields,
        )

    return answer


def _choices(views: Sequence[ChoiceView]) -> tuple[Choice, ...]:
    return tuple(Choice(view.id, view.name, view.hint) for view in views)
