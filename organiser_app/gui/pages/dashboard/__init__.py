"""The dashboard: one sentence first, four figures, five charts; all follow every change."""

from organiser_app.gui.pages.dashboard.page import DashboardPage

__all__ = ["DashboardPage"]
