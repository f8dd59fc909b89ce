"""The form behind the line, filled in with what was read: for all that a line has no chip for."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from organiser_app.domain.members import Member
from organiser_app.domain.merging import merged_member
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.session import GuiSession
from organiser_app.services.quick.commands import call_of, member_of
from organiser_app.services.quick.values import About, Line, Part, Person

HAS_FORM = frozenset({About.CALL, About.MEMBER})
"""What can be gone on with in its form."""


def form_for(
    line: Line, session: GuiSession, window: QWidget, today: date, known: Member | None
) -> FormDialog:
    """The form of what the line writes down; `known` is who somebody new is already."""
    if line.about is About.CALL:
        return _call_form(line, session, window, today)
    typed = member_of(line, today)
    return _member_form(typed, known, session, window)


def _call_form(line: Line, session: GuiSession, window: QWidget, today: date) -> FormDialog:
    from organiser_app.gui.dialogs.followup_form import FollowUpForm  # only now it is wanted

    form = FollowUpForm(session, window, start=call_of(line, today))
    who = line.value(Part.WHO)
    if isinstance(who, Person) and who.is_new:
        form.member.editor.setText(who.name)
    return form


def _member_form(
    typed: Member, known: Member | None, session: GuiSession, window: QWidget
) -> FormDialog:
    from organiser_app.gui.dialogs.member_form import MemberForm  # only now it is wanted

    if known is not None:
        start = merged_member(known, replace(typed, joined=None), {})
        form = MemberForm(session, window, start=start, edit=True)
        form.shown = known  # so that what was typed into the line counts as a change
        return form
    form = MemberForm(session, window, start=typed)
    form.likely.look()
    return form
