"""Commands about members."""

from organiser_app.domain.changes import Label
from organiser_app.domain.commands import AddMember, EditMember, RemoveMember
from organiser_app.domain.errors import UserError
from organiser_app.domain.members import Member
from organiser_app.domain.rules import member_problems
from organiser_app.services.handlers.people import link_problems
from organiser_app.services.handlers.shared import (
    Moment,
    name_of,
    refuse_if,
    refuse_missing_links,
)
from organiser_app.storage import writes
from organiser_app.storage.unit_of_work import UnitOfWork


def add_member(command: AddMember, work: UnitOfWork, _moment: Moment) -> Label:
    """Welcomes someone."""
    refuse_if(member_problems(command.member))
    refuse_missing_links(work, command.member)
    refuse_if(link_problems(work, command.member))
    writes.add_member(work, command.member)
    return Label("ADD_MEMBER", {"name": command.member.name})


def edit_member(command: EditMember, work: UnitOfWork, _moment: Moment) -> Label:
    """Replaces what is known about someone."""
    refuse_if(member_problems(command.member))
    refuse_missing_links(work, command.member)
    before = writes.find(work, Member, command.member.id)
    refuse_if(link_problems(work, command.member, before=before))
    writes.edit(work, command.member)
    return Label("EDIT_MEMBER", {"name": command.member.name})


def remove_member(command: RemoveMember, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes someone off the roster who is named nowhere else; others are marked as left."""
    name = name_of(work, command.member_id)
    if writes.is_used(work, Member, command.member_id):
        raise UserError("MEMBER_IN_USE", name=name)
    writes.remove(work, Member, [command.member_id])
    return Label("REMOVE_MEMBER", {"name": name})
