"""The dashboard: one sentence first, the twelve indicators, then the charts; all follow every change."""

from organiser_app.gui.pages.dashboard.page import DashboardPage

__all__ = ["DashboardPage"]
