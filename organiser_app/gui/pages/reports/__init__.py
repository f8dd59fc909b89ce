"""Reports: a month of the network, safe to hand out."""

from organiser_app.gui.pages.reports.page import ReportsPage

__all__ = ["ReportsPage"]
