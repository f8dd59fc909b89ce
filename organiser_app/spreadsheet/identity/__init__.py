"""For each row of a returned table: which row of the export is it, and how sure is that.

By key where the content agrees, by content where there is no key to believe, by asking where
neither decides. It knows no database and no people: rows in, rows out.
"""

from organiser_app.spreadsheet.identity.identifying import identify
from organiser_app.spreadsheet.identity.values import (
    BaseRow,
    CameRow,
    Candidate,
    Found,
    Identified,
    RowIdentity,
)

__all__ = [
    "BaseRow",
    "CameRow",
    "Candidate",
    "Found",
    "Identified",
    "RowIdentity",
    "identify",
]
