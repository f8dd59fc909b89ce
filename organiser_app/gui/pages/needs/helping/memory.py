"""What a person was doing in the helping part of a panel, while the panel is drawn anew."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from organiser_app.services.need_help import NeedHelp

FOCUS_KEY = "focusKey"
FIRST_HELPER = "first helper"
FIRST_FEW = 5
"""Suggestions that are shown before more are wanted: few, so that the rest of the story is seen."""


@dataclass(slots=True)
class HelpingMemory:
    """Of one need: everything that would be lost with the widgets."""

    need_id: int
    help: NeedHelp | None = None
    """The last answer, shown until the next one comes."""
    ticked: list[int] = field(default_factory=list)
    typed: str = ""
    is_unfolded: bool = False
    """Whether suggestions are shown although somebody is on it."""
    most: int = FIRST_FEW
    problems: dict[int, str] = field(default_factory=dict)
    """Match -> why something could not be saved; PROPOSAL for asking."""
    asked_by_name: bool = False
    """Whether the last proposal was typed as a name."""
    had_focus: str = ""
    """Key of the part that had the focus when the panel was last cleared."""
    wants_focus: str = ""
    """Key of the part to go to next, whatever had the focus."""


def match_key(match_id: int) -> str:
    """The key of a match's row."""
    return f"match {match_id}"


def helper_key(member_id: int) -> str:
    """The key of a suggested person's row."""
    return f"helper {member_id}"


def key_of(widget: QWidget | None) -> str:
    """The key of the part that a widget lies in, or ""."""
    while widget is not None:
        if key := widget.property(FOCUS_KEY):
            return str(key)
        widget = widget.parentWidget()
    return ""
