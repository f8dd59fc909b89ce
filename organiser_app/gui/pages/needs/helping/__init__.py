"""The part of a need's panel that finds helpers and carries a match from the question to the log."""

from organiser_app.gui.pages.needs.helping.controller import Helping
from organiser_app.gui.pages.needs.helping.plan_dialog import PlanDialog

__all__ = ["Helping", "PlanDialog"]
