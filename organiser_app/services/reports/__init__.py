"""The monthly report: what a network may tell outsiders about itself, and nothing about anybody."""

from organiser_app.services.reports.making import monthly_report, months_with_records
from organiser_app.services.reports.values import Month, MonthlyReport, month_from, month_of

__all__ = [
    "Month",
    "MonthlyReport",
    "month_from",
    "month_of",
    "monthly_report",
    "months_with_records",
]
